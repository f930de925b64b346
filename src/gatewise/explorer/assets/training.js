import { $ as e, A as t, B as n, C as r, Ct as i, Dt as a, Et as o, G as s, H as c, J as l, K as u, Ot as d, S as f, St as p, Tt as m, V as h, W as g, X as _, Y as v, Z as y, _ as b, _t as x, at as S, b as C, bt as w, c as T, ct as E, dt as D, et as ee, ft as O, g as k, gt as A, h as j, ht as M, it as N, lt as P, m as te, mt as F, n as ne, p as re, pt as I, q as L, r as R, rt as z, st as B, t as V, tt as H, ut as U, v as W, vt as ie, w as G, wt as K, xt as ae, yt as q } from "./explorer.js";
var oe = {
	cell: "gru-after-keep",
	rate: 15,
	classes: [
		"clockwise",
		"counterclockwise",
		"move",
		"rest",
		"swipe-down",
		"swipe-left",
		"swipe-right",
		"swipe-up"
	],
	centre: [-941e-6, -.002224],
	scale: [.207413, .197117],
	parameters: {
		W_xr: [
			[.6949, -.3037],
			[1.4589, -4.0136],
			[1.319, -.7097],
			[-.5312, 2.5545],
			[3.7884, .7201],
			[.2582, 1.5654],
			[.5844, -.4928],
			[-.9264, .8498],
			[-3.3452, 1.0102],
			[.86, 2.2582],
			[-3.5656, -.8263],
			[3.0314, -.8611],
			[.8497, -.4001],
			[-1.3456, 1.7289],
			[.8034, 1.0898],
			[1.3186, 1.239]
		],
		W_xz: [
			[.051, 1.3155],
			[.0252, 1.0996],
			[.2683, -1.0975],
			[-.4519, -.0579],
			[.1766, .0293],
			[.3252, 3.233],
			[5.1016, -1.2258],
			[1.6488, -.4092],
			[-.9221, .1228],
			[1.3238, -3.1328],
			[-.5275, .5821],
			[-3.699, 1.6815],
			[-1.1243, .4968],
			[.4154, -3.3414],
			[-1.7993, 1.2446],
			[.7662, -.6726]
		],
		W_xn: [
			[1.6007, -1.3201],
			[.9581, .2565],
			[.5936, 1.3217],
			[1.7732, .578],
			[-.4625, 1.1495],
			[1.1703, 1.6397],
			[2.6126, .5625],
			[-.4246, -1.0012],
			[-.7473, .6573],
			[-.9352, -1.8767],
			[.4697, .8059],
			[-1.4934, -.3818],
			[.759, -1.0165],
			[-1.0199, 2.0071],
			[1.4099, 1.1942],
			[.6624, -1.0695]
		],
		W_hr: [
			[
				.1915,
				-.3911,
				-.6979,
				-1.0015,
				-.638,
				-.2756,
				-.3752,
				-1.0691,
				.3297,
				.2832,
				-.3328,
				-.3847,
				-.8963,
				1.0716,
				-.2242,
				-.019
			],
			[
				.763,
				.8191,
				-.1543,
				1.5798,
				-.6172,
				-.3974,
				.4381,
				.8072,
				-.7347,
				.2483,
				-.1814,
				-.2815,
				1.304,
				-.9226,
				-.3415,
				.9076
			],
			[
				-.6331,
				-.1699,
				-1.4249,
				-.9397,
				-.0515,
				-.683,
				-.621,
				.0286,
				-.7534,
				-.5361,
				.9682,
				-.3413,
				.6509,
				.2465,
				.9549,
				.2867
			],
			[
				.8271,
				-1.3325,
				-.2876,
				-.4531,
				-.0783,
				-.2684,
				-.6795,
				.2499,
				.6874,
				-.0243,
				-.5438,
				.1669,
				-.2816,
				-.0778,
				.8822,
				.0323
			],
			[
				.8655,
				.9831,
				1.2397,
				.1427,
				.1907,
				.4344,
				.4958,
				-.2032,
				-.318,
				-.6103,
				.9425,
				-.2183,
				-.5282,
				.646,
				1.2659,
				.2412
			],
			[
				-.0326,
				.0201,
				-.2524,
				.1507,
				.3792,
				-.7459,
				-.4586,
				.2608,
				.3886,
				.4652,
				.2918,
				-.4885,
				.4574,
				.5623,
				-.7817,
				-.3007
			],
			[
				-1.0319,
				.4122,
				-.3904,
				.8719,
				.7843,
				-.3855,
				-.3049,
				1.3492,
				.4065,
				.8031,
				.0496,
				-1.638,
				.3595,
				-.2283,
				.2031,
				.1094
			],
			[
				.9199,
				-.6079,
				.5806,
				.0165,
				-.1452,
				-.2582,
				.0434,
				-.8475,
				-2.096,
				-.521,
				-.2617,
				-.4395,
				.9532,
				-.8411,
				.373,
				-.1335
			],
			[
				.0494,
				.3993,
				.252,
				-.3551,
				.1415,
				-.4612,
				-.5398,
				.1359,
				.5832,
				.2825,
				-.068,
				.5601,
				-.0731,
				.2852,
				-.5123,
				-.2433
			],
			[
				.0598,
				.5576,
				.4878,
				.9819,
				.5492,
				1.2664,
				1.1915,
				.4988,
				.4827,
				-.061,
				-.6712,
				.1844,
				.2955,
				-.2179,
				.1103,
				1.2099
			],
			[
				-1.4399,
				-.4271,
				-1.1598,
				-.5861,
				.2514,
				-.4951,
				-.9352,
				-.5978,
				-.3951,
				-.5138,
				.2415,
				-.6842,
				.0344,
				-.6632,
				-.0227,
				-.8274
			],
			[
				1.4287,
				.515,
				.0067,
				1.4244,
				-.7252,
				.422,
				.7397,
				-.154,
				-1.0199,
				-.309,
				-.6014,
				-.4714,
				1.2234,
				-.1145,
				-.1968,
				.4727
			],
			[
				-.6639,
				-1.2718,
				-.6889,
				.8301,
				.3673,
				-1.254,
				-.5811,
				-1.3943,
				-.3184,
				-.6355,
				-1.1842,
				.3036,
				.2917,
				-.5373,
				-.8413,
				-.8226
			],
			[
				.5574,
				.147,
				.3338,
				-.9443,
				-.3492,
				.5064,
				.0777,
				.7487,
				.9142,
				.5869,
				-.0256,
				-.1802,
				-.7927,
				.9825,
				.0741,
				.2123
			],
			[
				.2091,
				.1824,
				.3672,
				-.9395,
				.1629,
				.2557,
				-.0563,
				.1431,
				.5119,
				1.5541,
				1.6244,
				.6022,
				-.403,
				.4296,
				.4669,
				-.1482
			],
			[
				-.2822,
				-1.5744,
				-.5147,
				-.3963,
				-.156,
				-.5851,
				-.0232,
				-1.2225,
				.0424,
				-.2487,
				-.3705,
				-.8771,
				-1.1827,
				.668,
				-.1178,
				-.8959
			]
		],
		W_hz: [
			[
				.3745,
				1.1482,
				1.8952,
				-1.1877,
				-.8437,
				.6592,
				.3672,
				-2.1007,
				-.0657,
				-.1432,
				-.3379,
				-.6286,
				-.5813,
				.8863,
				1.306,
				-2.0227
			],
			[
				1.2669,
				1.545,
				2.2989,
				.5081,
				.1848,
				.1735,
				1.4537,
				-.7362,
				-.1258,
				-.2864,
				.5451,
				-.8522,
				.9735,
				.4019,
				1.9114,
				-1.4101
			],
			[
				-.6736,
				.667,
				-1.8775,
				-2.1523,
				.1132,
				-1.3925,
				-1.5125,
				-.8486,
				.5134,
				-.1103,
				.5621,
				-.5611,
				.204,
				1.4172,
				2.4789,
				-3.3876
			],
			[
				.958,
				-.0244,
				-.4821,
				-1.8084,
				-.5274,
				-2.1554,
				.3576,
				.3607,
				-.3252,
				.4544,
				-.6979,
				1.6435,
				1.6938,
				-.6467,
				-.5968,
				.3884
			],
			[
				-.8417,
				1.1412,
				-.1344,
				-1.7238,
				.6701,
				.7222,
				1.0279,
				-.0795,
				-1.3715,
				-1.1034,
				1.1597,
				.7843,
				-.7542,
				1.5756,
				.2109,
				-.6313
			],
			[
				1.2759,
				.199,
				2.2763,
				.6842,
				1.0773,
				-.6404,
				-.1615,
				-2.9266,
				-1.1378,
				-1.6014,
				.4096,
				-.4852,
				-.037,
				1.2101,
				1.3391,
				-1.695
			],
			[
				3.286,
				-.2336,
				1.8248,
				1.6683,
				-.3151,
				-.799,
				-.8485,
				-.4486,
				-2.4671,
				-1.3872,
				-.5637,
				1.3168,
				1.2881,
				1.1637,
				1.4283,
				-1.0341
			],
			[
				1.0857,
				.9038,
				.598,
				-.0371,
				-.0175,
				-.9617,
				-.486,
				.8356,
				-1.7739,
				.7687,
				.257,
				1.1945,
				1.7545,
				.0249,
				.377,
				.1154
			],
			[
				-.438,
				.2499,
				.0996,
				-.4851,
				.9179,
				-1.2315,
				-.2479,
				-.0813,
				1.3808,
				1.1749,
				-.56,
				.6215,
				-.5548,
				.2813,
				-.2347,
				-2.931
			],
			[
				.992,
				.6004,
				.0842,
				1.2592,
				-1.1529,
				-.1561,
				.3056,
				-.7494,
				-.6298,
				1.3843,
				-1.1571,
				-.7872,
				1.6891,
				-.3956,
				.8286,
				.0522
			],
			[
				.0924,
				-.0211,
				-.3044,
				-1.3817,
				.2449,
				-1.4445,
				-.8659,
				-.8983,
				.1743,
				1.1282,
				-.7511,
				1.3681,
				-.0763,
				.6615,
				-.338,
				-1.0417
			],
			[
				.3723,
				-1.4315,
				.3979,
				1.2414,
				.4179,
				-.759,
				-.391,
				-2.6726,
				-.0466,
				1.4073,
				-1.2264,
				-.5615,
				-.077,
				-.2555,
				-.5535,
				-.9912
			],
			[
				1.7003,
				-.1374,
				.5896,
				-.2809,
				-.6546,
				-1.0555,
				-.8773,
				-.9247,
				-.9434,
				.0217,
				-.2737,
				.266,
				1.9724,
				-.8873,
				.2509,
				.4636
			],
			[
				.5556,
				-.0667,
				-1.1208,
				-.6097,
				-1.1147,
				-1.5099,
				.0491,
				-.5961,
				-.7564,
				1.0641,
				-2.315,
				1.5106,
				-.377,
				-1.1492,
				-.8612,
				.101
			],
			[
				-1.4416,
				.5798,
				.1397,
				-1.5577,
				-.7179,
				-.1072,
				.0385,
				-.2758,
				.738,
				.7583,
				.1825,
				-.252,
				-.3801,
				1.6046,
				.4667,
				-1.1253
			],
			[
				1.0436,
				1.5032,
				-.322,
				-.6619,
				-.9852,
				.7132,
				.9676,
				.0768,
				-1.9079,
				-.5506,
				.2064,
				.3427,
				2.005,
				-.317,
				1.2955,
				-.8397
			]
		],
		W_hn: [
			[
				.6087,
				-.0782,
				.2952,
				-.3659,
				-.1249,
				.0537,
				-.1311,
				-.3257,
				-.3504,
				.6362,
				.1684,
				.815,
				-.179,
				.2878,
				.7933,
				.3335
			],
			[
				-.9329,
				.8773,
				.2755,
				-.3453,
				.7911,
				.5244,
				.6292,
				-.4085,
				1.0672,
				-.0965,
				.6021,
				.213,
				-.8786,
				1.1118,
				-.3042,
				-.2953
			],
			[
				.9158,
				-.1454,
				-.2715,
				-.4813,
				-.047,
				-.3264,
				-.3819,
				.2725,
				-.1712,
				1.0738,
				.0095,
				.4463,
				.4211,
				-.3982,
				.5835,
				.1068
			],
			[
				-.6482,
				.2549,
				-.1436,
				-.1358,
				.6694,
				.1903,
				.0896,
				-.1194,
				.0156,
				.1744,
				-.5303,
				.0221,
				-.2627,
				-.2592,
				-1.6987,
				.1954
			],
			[
				-.7993,
				-.6495,
				.3726,
				-1.0535,
				.1518,
				-.3968,
				-.4874,
				.147,
				.3098,
				.632,
				-.4459,
				.6963,
				-.4258,
				-.0185,
				-1.1743,
				-.6406
			],
			[
				-.1128,
				.6113,
				.3897,
				.6587,
				.1232,
				.7792,
				.4932,
				.0364,
				.1431,
				-.2106,
				.2097,
				.0221,
				.0062,
				-.1663,
				.3102,
				.3262
			],
			[
				.0353,
				.2623,
				.084,
				.374,
				-.8371,
				.7808,
				.8871,
				.0306,
				-.1641,
				-.1546,
				.4502,
				-.3679,
				.2505,
				-.5265,
				.516,
				.4776
			],
			[
				-.1803,
				1.5315,
				.1356,
				-.2866,
				.7061,
				.6133,
				.2313,
				.1559,
				1.1262,
				.0709,
				-.0073,
				.9522,
				-.0183,
				.0171,
				.2548,
				.3149
			],
			[
				-.2522,
				.6153,
				.6937,
				.3326,
				-1.0017,
				.9167,
				.8748,
				-.3808,
				-.2076,
				.4162,
				.0674,
				-1.086,
				.0084,
				-.6754,
				.5858,
				.3968
			],
			[
				.296,
				-.1128,
				-.7255,
				-.5309,
				-.286,
				-.0298,
				.2867,
				-.2453,
				-.2373,
				.2388,
				-.8396,
				1.0931,
				.1618,
				-1.0237,
				-.613,
				.8461
			],
			[
				-.8291,
				-.0101,
				-.1896,
				-.1318,
				.3463,
				-.4153,
				-.8498,
				.3923,
				.5235,
				-.1666,
				.3808,
				.4155,
				-.0908,
				.8732,
				-.5925,
				-.7531
			],
			[
				-.3212,
				.2586,
				-.74,
				-.7533,
				.1897,
				-1.227,
				.104,
				.5021,
				.5479,
				.1319,
				-.9675,
				.486,
				.7356,
				.2746,
				-1.1987,
				-.2304
			],
			[
				-.4527,
				1.5244,
				-.1461,
				-.0132,
				.9686,
				-.1724,
				.6777,
				-.1093,
				.2532,
				-1.1325,
				-.6767,
				.0491,
				.5578,
				.2098,
				-.2208,
				-.7276
			],
			[
				-.4496,
				-.6731,
				-.1404,
				-.1318,
				-.0108,
				.3968,
				-.1953,
				.2495,
				.1367,
				-.4346,
				.6225,
				-.6102,
				-.4072,
				.5508,
				.6595,
				.1103
			],
			[
				.759,
				-.8605,
				-.361,
				.2586,
				-.5192,
				-.3053,
				-.1558,
				-.2419,
				-.6911,
				-.3731,
				-.1848,
				.007,
				.0561,
				.2497,
				.0315,
				.0421
			],
			[
				1.0438,
				.0884,
				.1895,
				-1.1564,
				-.4876,
				.8931,
				-.0464,
				.6833,
				-.0747,
				.5124,
				.0567,
				.7581,
				.3855,
				-.1147,
				.6086,
				.6739
			]
		],
		b_xr: [
			-.4051,
			-.4374,
			-.2602,
			-.1585,
			-.7163,
			-.2113,
			.031,
			-.1663,
			.0816,
			-1.0095,
			-.0822,
			-1.2518,
			-.3997,
			-.6762,
			-.556,
			-.3812
		],
		b_xz: [
			.8542,
			-.2941,
			.6404,
			.8408,
			-.4846,
			.723,
			.8549,
			.2043,
			.1416,
			.4354,
			.1849,
			.4149,
			.5341,
			.5988,
			.5987,
			.8395
		],
		b_xn: [
			-.2288,
			-.0673,
			-.353,
			.068,
			.1696,
			.3682,
			.3797,
			.2183,
			.0088,
			.0555,
			.2013,
			.0782,
			-.2174,
			-.3628,
			-.0943,
			.601
		],
		b_hr: [
			-.5896,
			-.6019,
			-.3637,
			.1645,
			-.6853,
			-.1017,
			.0621,
			-.1405,
			-.0463,
			-.8396,
			.0229,
			-1.116,
			-.2225,
			-.8293,
			-.3737,
			-.2797
		],
		b_hz: [
			.8123,
			-.2739,
			.542,
			.8696,
			-.7384,
			.7889,
			.7663,
			.1237,
			.1302,
			.5158,
			.3562,
			.5351,
			.5878,
			.3145,
			.6515,
			.7829
		],
		b_hn: [
			.059,
			-.2891,
			.1809,
			-.2019,
			-.0576,
			.32,
			-.0133,
			-.0464,
			-.1429,
			-.0728,
			-.0616,
			-.1921,
			.132,
			.1105,
			.2164,
			.2639
		]
	},
	head: {
		weight: [
			[
				2.229,
				-1.0599,
				1.855,
				-3.2234,
				-1.4855,
				-.8609,
				-1.5338,
				1.7039,
				.5792,
				-.038,
				2.0001,
				-.5312,
				-.6959,
				2.0544,
				2.4328,
				2.093
			],
			[
				-1.8728,
				-.9819,
				-1.7586,
				2.6439,
				1.0087,
				-1.1291,
				-1.7686,
				-1.2345,
				-1.3823,
				-3.1629,
				-1.8878,
				-2.2958,
				2.1917,
				-.2922,
				-1.3925,
				-.9337
			],
			[
				-.5252,
				-1.3415,
				-1.362,
				.9384,
				-1.7433,
				-.0506,
				.0862,
				-1.2129,
				-1.1863,
				.244,
				1.5158,
				-.5734,
				-1.8951,
				1.0463,
				-.7092,
				-.1259
			],
			[
				-.1149,
				1.7085,
				.5362,
				-.785,
				1.2558,
				1.1917,
				1.2845,
				-.2654,
				1.2867,
				1.056,
				-.1826,
				1.5241,
				.9837,
				-1.9041,
				-1.3215,
				.1586
			],
			[
				.1787,
				.3102,
				3.2249,
				-.4149,
				.8653,
				1.0932,
				1.844,
				-.5614,
				.9164,
				.0471,
				.0025,
				1.2373,
				-.5263,
				.0061,
				-1.0947,
				-1.7891
			],
			[
				-.9585,
				.5885,
				-1.2211,
				-.5042,
				1.5016,
				-.566,
				-.6127,
				1.472,
				2.1483,
				1.7442,
				-1.0857,
				-.223,
				-.5921,
				-.4575,
				1.4443,
				-2.089
			],
			[
				.2973,
				1.6251,
				1.8121,
				.3627,
				.6242,
				1.0919,
				.7147,
				.0902,
				-.9157,
				1.5592,
				.0631,
				.3077,
				2.2066,
				-1.324,
				1.6355,
				.6313
			],
			[
				1.9283,
				1.3277,
				.1098,
				-.0185,
				.543,
				-.5303,
				.7204,
				1.0984,
				-.2313,
				-.4913,
				-1.6468,
				2.5814,
				2.0735,
				-.3904,
				-1.4799,
				1.5346
			]
		],
		bias: [
			.1508,
			.1777,
			-.0779,
			-.3992,
			.1435,
			-.0751,
			-.2079,
			.0135
		]
	},
	examples: {
		rest: [
			[0, 0],
			[.0042, -.0016],
			[-7e-4, -.0023],
			[.006, -.0076],
			[.0016, -.0099],
			[-.0014, -.0098],
			[.003, -.0076],
			[.0053, -.002],
			[.0037, -.0127],
			[.0026, -.003],
			[.0054, -.009],
			[.0033, -.0069],
			[.0022, .0012],
			[.0025, -.0033],
			[.0095, -.0056],
			[.0058, -.0029]
		],
		"swipe-left": [
			[0, 0],
			[8e-4, -3e-4],
			[-.002, -.0031],
			[.0019, .0028],
			[-5e-4, .0018],
			[.0023, .0042],
			[.0013, -.0031],
			[-.0395, -.011],
			[-.095, -.0259],
			[-.1782, -.0399],
			[-.2523, -.059],
			[-.3164, -.0718],
			[-.3454, -.0743],
			[-.343, -.0794]
		],
		"swipe-up": [
			[0, 0],
			[.0029, -.0069],
			[5e-4, -.0027],
			[-.0034, -.0018],
			[-.0026, .0011],
			[.0011, -.0249],
			[-.0031, -.0811],
			[-.0103, -.1592],
			[-.0024, -.242],
			[-.0019, -.31],
			[-.0032, -.3524],
			[-.0034, -.3592],
			[-.0126, -.3548],
			[-7e-4, -.36],
			[-.0076, -.3604],
			[-.0104, -.3554]
		],
		counterclockwise: [
			[0, 0],
			[.0153, -.005],
			[.0457, -.0268],
			[.0499, -.0571],
			[.0513, -.0802],
			[.034, -.0968],
			[.0131, -.113],
			[-.0159, -.1254],
			[-.0351, -.1242],
			[-.0674, -.1171],
			[-.0946, -.1076],
			[-.1208, -.0696],
			[-.1157, -.0462],
			[-.1098, -.0314]
		],
		"swipe-right": [
			[0, 0],
			[-.0033, .0074],
			[-.0098, -.0044],
			[.0108, 9e-4],
			[.056, -.011],
			[.1222, -.0345],
			[.2016, -.0517],
			[.2665, -.0637],
			[.3242, -.077],
			[.3389, -.086],
			[.3389, -.0869],
			[.3437, -.0865],
			[.3443, -.082],
			[.351, -.0889],
			[.3464, -.0837],
			[.3428, -.0891]
		],
		"swipe-down": [
			[0, 0],
			[-8e-4, -0],
			[.0026, .002],
			[2e-4, -.0044],
			[9e-4, -2e-4],
			[-.0028, .0315],
			[-.0187, .0985],
			[-.0369, .1814],
			[-.0393, .2488],
			[-.0531, .3147],
			[-.0729, .3491],
			[-.0632, .3517],
			[-.0673, .3503],
			[-.0637, .3561],
			[-.0617, .3513]
		],
		clockwise: [
			[0, 0],
			[.0163, .0184],
			[.0377, .0394],
			[.0378, .0648],
			[.0342, .084],
			[.019, .109],
			[.0021, .1263],
			[-.0581, .1393],
			[-.0844, .1359],
			[-.1137, .1243],
			[-.12, .102],
			[-.1389, .0753],
			[-.1377, .0495],
			[-.1348, .0356],
			[-.117, .0145]
		],
		move: [
			[0, 0],
			[-.0094, -.0022],
			[-.0196, .0035],
			[-.0307, -.0059],
			[-.0512, -.0068],
			[-.0636, -.0163],
			[-.0638, -.0101],
			[-.0792, -.0221],
			[-.0914, -.0204],
			[-.0988, -.0112],
			[-.1118, -.0258],
			[-.1287, -.0255],
			[-.136, -.0325],
			[-.1462, -.0352],
			[-.1535, -.0291],
			[-.1649, -.0381]
		]
	}
}, se = ["sgd", "adam"], [J, ce, le] = [
	.9,
	.999,
	1e-8
], ue = class {
	parameters;
	steps = 0;
	mean;
	square;
	constructor(e) {
		this.parameters = e, this.mean = new Float64Array(e.length), this.square = new Float64Array(e.length);
	}
	step(e, t, n, r) {
		let i = 0;
		for (let t of e) i += t * t;
		let a = Math.sqrt(i);
		if (!Number.isFinite(a)) return a;
		let o = r > 0 && a > r ? r / a : 1, { parameters: s, mean: c, square: l } = this, u = ++this.steps;
		if (t === "sgd") {
			for (let t = 0; t < s.length; t++) s[t] -= n * (o * e[t]);
			return a;
		}
		let d = n / (1 - J ** u), f = 1 / Math.sqrt(1 - ce ** u);
		for (let t = 0; t < s.length; t++) {
			let n = o * e[t], r = c[t] += (1 - J) * (n - c[t]), i = l[t] += (1 - ce) * (n * n - l[t]);
			s[t] -= d * r / (Math.sqrt(i) * f + le);
		}
		return a;
	}
}, de = class {
	cell;
	inputs;
	hidden;
	batch;
	steps;
	spans = [];
	size;
	outputs;
	norms = {};
	operations = [];
	values = [];
	gradients = [];
	states;
	constructor(e, t, n, r, i) {
		this.cell = e, this.inputs = t, this.hidden = n, this.batch = r, this.steps = i;
		let a = 0;
		for (let r of Object.keys(e.parameters)) {
			let i = e.operations.find((e) => e.arguments.includes(r)), o = i.kind === "product" ? i.arguments[1] === "x" ? t : n : 1;
			this.spans.push({
				name: r,
				rows: n,
				columns: o,
				from: a
			}), a += n * o;
		}
		this.size = a;
		let o = r * n, s = e.operations.map((e) => e.name), c = (t) => e.states.includes(t);
		for (let e of s) this.values.push(new Float64Array(o * (i + +!!c(e)))), this.gradients.push(new Float64Array(o));
		this.states = e.states.map((e, t) => (this.gradients.push(new Float64Array(o)), this.norms[e] = new Float64Array(i), {
			name: e,
			value: s.indexOf(e),
			before: s.length + t
		}));
		let l = (e) => {
			let t = this.spans.findIndex((t) => t.name === e);
			if (t >= 0) return {
				kind: "parameter",
				index: t,
				shift: 0
			};
			if (e === "x") return {
				kind: "x",
				index: 0,
				shift: 0
			};
			let n = s.indexOf(e);
			return n >= 0 ? {
				kind: "value",
				index: n,
				shift: +!!c(e)
			} : {
				kind: "value",
				index: this.states.find((t) => `${t.name}_` === e).value,
				shift: 0
			};
		};
		for (let { kind: t, name: n, arguments: r } of e.operations) this.operations.push({
			kind: t,
			arguments: r.map(l),
			out: s.indexOf(n),
			shift: +!!c(n)
		});
		this.outputs = this.values[this.states.find((e) => e.name === "h").value];
	}
	forward(e, t) {
		let { batch: n, hidden: r, inputs: i } = this, a = n * r;
		for (let o = 0; o < this.steps; o++) for (let s of this.operations) {
			let c = this.values[s.out], l = (o + s.shift) * a, u = s.arguments[0];
			if (s.kind === "product") {
				let d = s.arguments[1], f = d.kind === "x", p = f ? i : r, m = f ? t : this.values[d.index];
				fe(e, this.spans[u.index].from, m, f ? o * n * i : (o + d.shift) * a, c, l, n, r, p);
				continue;
			}
			if (s.kind === "sum") {
				c.fill(0, l, l + a);
				for (let t of s.arguments) if (t.kind === "parameter") {
					let n = this.spans[t.index].from;
					for (let t = 0, i = 0; t < a; t++) c[l + t] += e[n + i], ++i === r && (i = 0);
				} else {
					let e = (o + t.shift) * a, n = this.values[t.index];
					for (let t = 0; t < a; t++) c[l + t] += n[e + t];
				}
				continue;
			}
			let d = this.values[u.index], f = (o + u.shift) * a;
			switch (s.kind) {
				case "multiply": {
					let e = s.arguments[1], t = this.values[e.index], n = (o + e.shift) * a;
					for (let e = 0; e < a; e++) c[l + e] = d[f + e] * t[n + e];
					break;
				}
				case "sigmoid":
					for (let e = 0; e < a; e++) {
						let t = d[f + e], n = Math.exp(-Math.abs(t));
						c[l + e] = t >= 0 ? 1 / (1 + n) : n / (1 + n);
					}
					break;
				case "tanh":
					for (let e = 0; e < a; e++) c[l + e] = Math.tanh(d[f + e]);
					break;
				case "relu":
					for (let e = 0; e < a; e++) {
						let t = d[f + e];
						c[l + e] = t > 0 || Number.isNaN(t) ? t : 0;
					}
					break;
				case "one_minus": for (let e = 0; e < a; e++) c[l + e] = 1 - d[f + e];
			}
		}
		return this.outputs.subarray(a);
	}
	backward(e, t, n, r) {
		let { batch: i, hidden: a, inputs: o } = this, s = i * a;
		for (let e of this.states) this.gradients[e.before].fill(0);
		for (let c = this.steps - 1; c >= 0; c--) {
			for (let e = 0; e < this.values.length; e++) this.gradients[e].fill(0);
			for (let e of this.states) {
				let t = this.gradients[e.value], r = this.gradients[e.before];
				if (t.set(r), r.fill(0), e.name === "h") for (let e = 0; e < s; e++) t[e] += n[c * s + e];
			}
			for (let n = this.operations.length - 1; n >= 0; n--) {
				let l = this.operations[n], u = this.gradients[l.out], d = this.values[l.out], f = (c + l.shift) * s;
				for (let n = 0; n < l.arguments.length; n++) {
					let p = l.arguments[n];
					if (p.kind === "parameter") {
						let e = this.spans[p.index];
						if (l.kind !== "product") {
							for (let t = 0, n = 0; t < s; t++) r[e.from + n] += u[t], ++n === a && (n = 0);
							continue;
						}
						let n = l.arguments[1], d = n.kind === "x";
						pe(u, d ? t : this.values[n.index], d ? c * i * o : (c + n.shift) * s, r, e.from, i, a, e.columns);
						continue;
					}
					if (p.kind === "x") continue;
					let m = this.into(p);
					switch (l.kind) {
						case "product":
							me(e, this.spans[l.arguments[0].index].from, u, m, i, a);
							break;
						case "sum":
							for (let e = 0; e < s; e++) m[e] += u[e];
							break;
						case "multiply": {
							let e = l.arguments[1 - n], t = this.values[e.index], r = (c + e.shift) * s;
							for (let e = 0; e < s; e++) m[e] += u[e] * t[r + e];
							break;
						}
						case "sigmoid":
							for (let e = 0; e < s; e++) m[e] += u[e] * d[f + e] * (1 - d[f + e]);
							break;
						case "tanh":
							for (let e = 0; e < s; e++) m[e] += u[e] * (1 - d[f + e] * d[f + e]);
							break;
						case "relu":
							for (let e = 0; e < s; e++) d[f + e] > 0 && (m[e] += u[e]);
							break;
						case "one_minus": for (let e = 0; e < s; e++) m[e] -= u[e];
					}
				}
			}
			for (let e of this.states) this.norms[e.name][c] = Y(this.gradients[e.value], i, a);
		}
	}
	into(e) {
		let t = this.states.find((t) => t.value === e.index);
		return this.gradients[t && e.shift === 0 ? t.before : e.index];
	}
	carry() {
		let e = this.batch * this.hidden;
		for (let t of this.states) this.values[t.value].copyWithin(0, this.steps * e);
	}
	reset() {
		let e = this.batch * this.hidden;
		for (let t of this.states) this.values[t.value].fill(0, 0, e);
	}
	value(e) {
		let t = this.cell.operations.findIndex((t) => t.name === e);
		return this.cell.states.includes(e) ? this.values[t].subarray(this.batch * this.hidden) : this.values[t];
	}
};
function fe(e, t, n, r, i, a, o, s, c) {
	for (let l = 0; l < o; l++) {
		let o = r + l * c;
		for (let r = 0; r < s; r++) {
			let u = t + r * c, d = 0;
			for (let t = 0; t < c; t++) d += e[u + t] * n[o + t];
			i[a + l * s + r] = d;
		}
	}
}
function pe(e, t, n, r, i, a, o, s) {
	for (let c = 0; c < a; c++) for (let a = 0; a < o; a++) {
		let l = e[c * o + a], u = i + a * s, d = n + c * s;
		for (let e = 0; e < s; e++) r[u + e] += l * t[d + e];
	}
}
function me(e, t, n, r, i, a) {
	for (let o = 0; o < i; o++) for (let i = 0; i < a; i++) {
		let s = n[o * a + i], c = t + i * a;
		for (let t = 0; t < a; t++) r[o * a + t] += s * e[c + t];
	}
}
function Y(e, t, n) {
	let r = 0;
	for (let i = 0; i < t; i++) {
		let t = 0;
		for (let r = 0; r < n; r++) t += e[i * n + r] ** 2;
		r += Math.sqrt(t);
	}
	return r / t;
}
// src/training/learner.ts
var X = class {
	cell;
	shape;
	parameters;
	gradient;
	prediction;
	runner;
	loss = NaN;
	norm = NaN;
	dy;
	optimiser;
	constructor(e, t) {
		this.cell = e, this.shape = t;
		let { inputs: n, hidden: r, outputs: i, batch: a, steps: o } = t;
		this.runner = new de(e, n, r, a, o), this.parameters = new Float64Array(this.runner.size + i * (r + 1)), this.gradient = new Float64Array(this.parameters.length), this.prediction = new Float64Array(o * a * i), this.dy = new Float64Array(o * a * r), this.optimiser = new ue(this.parameters);
	}
	get steps() {
		return this.optimiser.steps;
	}
	start(e) {
		let t = 1 / Math.sqrt(this.shape.hidden);
		for (let n = 0; n < this.parameters.length; n++) this.parameters[n] = (2 * e.uniform() - 1) * t;
	}
	blocks(e = this.parameters) {
		let t = {};
		for (let { name: n, rows: r, columns: i, from: a } of this.runner.spans) t[n] = e.subarray(a, a + r * i);
		let { hidden: n, outputs: r } = this.shape, i = this.runner.size;
		return t["head.weight"] = e.subarray(i, i + r * n), t["head.bias"] = e.subarray(i + r * n), t;
	}
	evaluate(e, t = !1) {
		let n = this.runner.forward(this.parameters, e.x);
		return this.loss = this.read(n, e, !1, t);
	}
	step(e, t) {
		this.look(e), this.norm = this.optimiser.step(this.gradient, t.rule, t.rate, t.limit);
	}
	look(e) {
		let t = this.runner.forward(this.parameters, e.x);
		this.gradient.fill(0), this.dy.fill(0), this.loss = this.read(t, e, !0, !1), this.runner.backward(this.parameters, e.x, this.dy, this.gradient);
	}
	read(e, { target: t, weight: n }, r, i) {
		let { hidden: a, outputs: o } = this.shape, { parameters: s, gradient: c, prediction: l, dy: u } = this, d = this.runner.size, f = d + o * a, p = 0;
		for (let e of n) p += e;
		let m = 0;
		for (let h = 0; h < n.length; h++) {
			let g = n[h];
			if (g === 0 && !i) continue;
			let _ = h * o;
			for (let t = 0; t < o; t++) {
				let n = s[f + t];
				for (let r = 0; r < a; r++) n += e[h * a + r] * s[d + t * a + r];
				l[_ + t] = n;
			}
			if (g === 0) continue;
			let v = t[h], y = g / p;
			if (o === 1) {
				let t = l[_] - v;
				m += y * t * t, r && this.pull(h, 0, y * 2 * t, e, d, f, c, u);
				continue;
			}
			let b = -Infinity;
			for (let e = 0; e < o; e++) b = Math.max(b, l[_ + e]);
			let x = 0;
			for (let e = 0; e < o; e++) x += Math.exp(l[_ + e] - b);
			if (m += y * (Math.log(x) + b - l[_ + v]), r) for (let t = 0; t < o; t++) this.pull(h, t, y * (Math.exp(l[_ + t] - b) / x - +(t === v)), e, d, f, c, u);
		}
		return m;
	}
	pull(e, t, n, r, i, a, o, s) {
		let { hidden: c } = this.shape;
		o[a + t] += n;
		for (let a = 0; a < c; a++) o[i + t * c + a] += n * r[e * c + a], s[e * c + a] += n * this.parameters[i + t * c + a];
	}
};
function he(e, t, n) {
	let r = -Infinity;
	for (let i = 0; i < n; i++) r = Math.max(r, e[t + i]);
	let i = Array.from({ length: n }, (n, i) => Math.exp(e[t + i] - r)), a = i.reduce((e, t) => e + t, 0);
	return i.map((e) => e / a);
}
// src/training/live.ts
var Z = oe, ge = Z.rate, _e = Z.examples;
function ve() {
	let e = G[Z.cell], t = Z.head.weight[0].length, n = new X(e, {
		inputs: 2,
		hidden: t,
		outputs: Z.classes.length,
		batch: 1,
		steps: 1
	}), r = n.blocks(), i = {
		...Z.parameters,
		"head.weight": Z.head.weight,
		"head.bias": Z.head.bias
	};
	for (let [e, t] of Object.entries(i)) r[e].set(t.flat());
	return {
		cell: e,
		hidden: t,
		classes: Z.classes,
		centre: Z.centre,
		scale: Z.scale,
		parameters: n.parameters
	};
}
var ye = class {
	model;
	learner;
	x = /* @__PURE__ */ new Float64Array(2);
	asked = {
		x: this.x,
		target: /* @__PURE__ */ new Float64Array(1),
		weight: /* @__PURE__ */ new Float64Array(1)
	};
	origin = null;
	names;
	constructor(e) {
		this.model = e;
		let { cell: t, hidden: n, classes: r } = e;
		this.learner = new X(t, {
			inputs: 2,
			hidden: n,
			outputs: r.length,
			batch: 1,
			steps: 1
		}), this.learner.parameters.set(e.parameters), this.names = [...t.gates.filter((e) => !t.states.includes(e)), ...[...t.states].reverse()];
	}
	reset() {
		this.origin = null, this.learner.runner.reset();
	}
	step([e, t]) {
		this.origin ??= [e, t];
		let { centre: n, scale: r, classes: i } = this.model;
		return this.x[0] = (e - this.origin[0] - n[0]) / r[0], this.x[1] = (t - this.origin[1] - n[1]) / r[1], this.learner.evaluate(this.asked, !0), this.learner.runner.carry(), he(this.learner.prediction, 0, i.length);
	}
	value(e) {
		return this.learner.runner.value(e);
	}
}, be = class {
	state;
	spare = null;
	constructor(e) {
		this.state = e >>> 0;
	}
	uniform() {
		this.state = this.state + 1831565813 >>> 0;
		let e = this.state;
		return e = Math.imul(e ^ e >>> 15, e | 1), e ^= e + Math.imul(e ^ e >>> 7, e | 61), ((e ^ e >>> 14) >>> 0) / 4294967296;
	}
	normal() {
		if (this.spare !== null) {
			let e = this.spare;
			return this.spare = null, e;
		}
		let e = Math.sqrt(-2 * Math.log(1 - this.uniform())), t = 2 * Math.PI * this.uniform();
		return this.spare = e * Math.sin(t), e * Math.cos(t);
	}
	below(e) {
		return Math.floor(this.uniform() * e);
	}
}, xe = 16, Se = 16, Ce = 60;
function we(e, t) {
	return Array.from({ length: t }, (n, r) => {
		let i = r * (e.length - 1) / Math.max(1, t - 1), a = Math.floor(i), o = e[a], s = e[Math.min(e.length - 1, a + 1)];
		return [o[0] + (i - a) * (s[0] - o[0]), o[1] + (i - a) * (s[1] - o[1])];
	});
}
function Te(e, t) {
	let n = Math.max(2, Math.min(Ce, Math.round(e.length * Math.exp(.2 * t.normal())))), r = Math.exp(.2 * t.normal()), i = .12 * t.normal(), [a, o] = [Math.cos(i), Math.sin(i)], [s, c] = e[0], l = we(e, n).map(([e, n]) => [r * (a * (e - s) - o * (n - c)) + .003 * t.normal(), r * (o * (e - s) + a * (n - c)) + .003 * t.normal()]), [u, d] = l[0];
	return l.map(([e, t]) => [e - u, t - d]);
}
var Ee = class {
	learner;
	classes;
	scale;
	random;
	steps;
	groups;
	constructor(e, t, n = 1) {
		this.classes = [...e], this.random = new be(n), this.groups = e.map((e, n) => t.filter((e) => e.label === n && e.points.length > 1));
		let r = 0, i = 0;
		for (let { points: e } of t) for (let [t, n] of e) r += (t - e[0][0]) ** 2 + (n - e[0][1]) ** 2, i += 2;
		this.scale = Math.sqrt(r / Math.max(1, i)) || 1;
		let a = Math.max(2, ...t.map((e) => e.points.length));
		this.steps = Math.min(Ce, Math.ceil(1.5 * a)), this.learner = new X(G[f.start], {
			inputs: 2,
			hidden: xe,
			outputs: e.length,
			batch: Se,
			steps: this.steps
		}), this.learner.start(this.random);
	}
	get share() {
		return Math.min(1, this.learner.steps / 300);
	}
	draw() {
		let { steps: e, random: t, scale: n } = this, r = {
			x: new Float64Array(e * Se * 2),
			target: new Float64Array(e * Se),
			weight: new Float64Array(e * Se)
		}, i = this.groups.map((e, t) => ({
			group: e,
			label: t
		})).filter(({ group: e }) => e.length);
		for (let a = 0; a < Se; a++) {
			let { group: o, label: s } = i[a % i.length], c = Te(o[t.below(o.length)].points, t).slice(0, e);
			for (let t = 0; t < e; t++) {
				let e = t * Se + a, [i, o] = c[Math.min(t, c.length - 1)];
				r.x[2 * e] = i / n, r.x[2 * e + 1] = o / n, r.target[e] = s, r.weight[e] = t < c.length && t < Math.min(3, c.length - 1) ? 0 : 1;
			}
		}
		return r;
	}
	work(e) {
		let t = performance.now() + e;
		do
			this.learner.step(this.draw(), {
				rule: "adam",
				rate: .01,
				limit: 1
			});
		while (this.learner.steps < 300 && performance.now() < t);
		return this.learner.steps >= 300;
	}
	model() {
		let { learner: e, classes: t, scale: n } = this;
		return {
			cell: e.cell,
			hidden: xe,
			classes: t,
			centre: [0, 0],
			scale: [n, n],
			parameters: e.parameters
		};
	}
}, De = {
	intro: ["Networks with one layer, trained here in the page: forward pass, loss, backward pass, clipping and update of every step are computed in float64 as the library does. All cells get the same batches.", "한 층짜리 신경망을 이 페이지에서 바로 학습합니다. 매 단계의 순전파, 손실, 역전파, 클리핑, 갱신을 라이브러리와 똑같이 float64로 계산합니다. 모든 셀이 같은 배치를 받습니다."],
	task: ["Task", "과제"],
	"task.bit": ["remember a bit", "비트 기억하기"],
	"task.adding": ["adding problem", "덧셈 문제"],
	"task.echo": ["echo", "지연 출력"],
	"task.sine": ["noisy sine", "잡음 섞인 사인파"],
	"task.own": ["your CSV", "내 CSV"],
	"about.bit": ["A bit, +1 or −1, is given once at step 1; noise follows. The network must answer with it {n} steps later.", "첫 시점에 +1 또는 −1이 한 번 주어지고 그 뒤로는 잡음뿐입니다. {n} 시점 뒤에 그 값을 답해야 합니다."],
	"about.adding": ["Two of {n} numbers from 0 to 1 are marked, one in each half. The network must answer with their sum at the end.", "0과 1 사이의 수 {n}개 가운데 앞쪽 절반과 뒤쪽 절반에서 하나씩 표시됩니다. 끝에서 두 수의 합을 답해야 합니다."],
	"about.echo": ["At every step the network must answer with the input of {n} steps before.", "매 시점에 {n} 시점 전의 입력을 답해야 합니다."],
	"about.sine": ["A sine of unknown period with noise. At every step the network must answer with the next value without its noise.", "주기를 모르는 사인파에 잡음이 섞여 있습니다. 매 시점에 잡음 없는 다음 값을 예측해야 합니다."],
	"about.own": ["Your column, scaled to mean 0 and standard deviation 1. At every step the network must answer with the next value.", "선택한 열을 평균 0, 표준편차 1로 바꾸었습니다. 매 시점에 다음 값을 예측해야 합니다."],
	length: ["Memory length {n}", "기억 길이 {n}"],
	lengthOwn: ["Steps of a sequence {n}", "시퀀스 길이 {n}"],
	rule: ["Optimiser", "최적화 기법"],
	rate: ["Learning rate η", "학습률 η"],
	limit: ["Clip the gradient at", "기울기 클리핑 상한"],
	none: ["no clipping", "클리핑 안 함"],
	hidden: ["Units", "유닛 수"],
	cells: ["Cells", "셀"],
	radius: ["Size of the recurrent weights ρ(W_h) = {v}", "순환 가중치의 크기 ρ(W_h) = {v}"],
	asDrawn: ["as drawn", "초깃값 그대로"],
	radiusHint: ["ρ is the spectral radius: the length of the largest eigenvalue. Moving the slider scales every recurrent weight matrix of all cells at once. Far below 1 gradients vanish on the way back; far above 1 those of a plain RNN can explode.", "ρ는 스펙트럼 반지름, 곧 절댓값이 가장 큰 고윳값의 크기입니다. 슬라이더를 움직이면 모든 셀의 순환 가중치 행렬이 한꺼번에 바뀝니다. 1보다 훨씬 작으면 기울기가 거슬러 가며 소실되고, 1보다 훨씬 크면 기본 RNN의 기울기가 폭발할 수 있습니다."],
	start: ["Train", "학습 시작"],
	pause: ["Pause", "멈춤"],
	one: ["One step", "한 단계"],
	restart: ["Start over", "처음부터"],
	reseed: ["Other initial values", "다른 초깃값"],
	steps: ["{n} training steps", "학습 단계 {n}"],
	loss: ["Loss while training", "학습 중 손실"],
	lossHint: ["Mean squared error of each batch, as a logarithm.", "배치마다 구한 평균 제곱 오차를 로그 축에 그렸습니다."],
	guess: ["without memory", "기억 없이 답할 때"],
	guessOwn: ["repeating the last value", "직전 값을 되풀이할 때"],
	flow: ["Size of the gradient |∂L/∂{state}| at every step", "시점별 기울기 크기 |∂L/∂{state}|"],
	flowHint: ["Right: the end of the sequence, where the loss is. Left: the beginning. A line that falls to the left is a vanishing gradient. Mean over the last training steps.", "오른쪽이 손실이 있는 시퀀스의 끝, 왼쪽이 처음입니다. 왼쪽으로 갈수록 내려가면 기울기 소실입니다. 최근 학습 단계의 평균입니다."],
	which: ["State", "상태"],
	"state.h": ["h", "h"],
	"state.memory": ["c, or h where there is no c", "c (없으면 h)"],
	strips: ["The same over the whole training", "학습 전체에 걸친 변화"],
	stripsHint: ["Across: training steps. Up and down: steps of the sequence, the first at the top. Dark is large.", "가로는 학습 단계, 세로는 시퀀스의 시점(맨 위가 처음)입니다. 진할수록 큽니다."],
	stripOf: ["{name}: gradient at the first step 10^{a}, at the last 10^{b}", "{name}: 첫 시점의 기울기 10^{a}, 마지막 시점 10^{b}"],
	answers: ["Target and answers of the last batch", "마지막 배치의 목표값과 예측"],
	answersLast: ["One point a sequence", "시퀀스마다 점 하나"],
	answersEach: ["One sequence, step by step", "시퀀스 하나, 시점별"],
	target: ["target", "목표값"],
	now: ["Now", "현재 상태"],
	cell: ["Cell", "셀"],
	lossNow: ["Loss", "손실"],
	norm: ["Length of the gradient", "기울기 크기"],
	ratio: ["first step : last step", "첫 시점 : 마지막 시점"],
	refused: ["the gradient is not finite: this step was not made", "기울기가 무한대라서 이번 단계는 갱신하지 않았습니다"],
	file: ["Choose a CSV file", "CSV 파일 고르기"],
	fileHint: ["The file stays in this page.", "파일은 이 페이지 밖으로 나가지 않습니다."],
	column: ["Column", "열"],
	noFile: ["Choose a CSV file first.", "먼저 CSV 파일을 고르세요."],
	noNumbers: ["{name} has no column of numbers", "{name}에 숫자로 된 열이 없습니다"],
	short: ["{name} has {n} numbers; at least {least} are needed", "{name}의 숫자는 {n}개입니다. 적어도 {least}개가 필요합니다"],
	skipped: ["{n} rows without a number are left out.", "숫자가 없는 행 {n}개를 뺐습니다."],
	gestureIntro: ["Draw in the box with the mouse, a finger or the arrow keys, or play a motion. After every frame a small GRU says which motion it is; nothing waits for the end.", "상자 안에 마우스, 손가락, 화살표 키로 그리거나 동작을 재생하세요. 작은 GRU가 한 프레임마다 어떤 동작인지 답합니다. 끝까지 기다리지 않습니다."],
	gestureOwn: ["Draw a few examples of each class. The network is then trained here, in the page, in seconds; nothing leaves it.", "클래스마다 몇 번씩 그려 주세요. 그다음 이 페이지 안에서 몇 초 만에 학습합니다. 그린 것은 밖으로 나가지 않습니다."],
	whose: ["Motions", "동작 종류"],
	"whose.shipped": ["circles, swipes, moves, rest", "원, 밀기, 이동, 정지"],
	"whose.own": ["your own", "직접 정하기"],
	pad: ["Drawing box. Arrow keys draw, Enter ends the motion.", "그리기 상자. 화살표 키로 그리고 Enter로 끝냅니다."],
	padHint: ["{n} frames a second. Arrow keys draw, Enter ends.", "1초에 {n}프레임. 화살표 키로 그리고 Enter로 끝냅니다."],
	drawHere: ["Draw here", "여기에 그리세요"],
	playMotion: ["Play a motion", "동작 재생"],
	answer: ["It is", "판정"],
	nothing: ["nothing drawn yet", "아직 그린 것이 없습니다"],
	frames: ["{n} frames", "{n}프레임"],
	probabilities: ["Probability of each class after every frame", "프레임마다 구한 클래스별 확률"],
	inside: ["Gates and state of the network", "네트워크의 게이트와 상태"],
	classes: ["Classes", "클래스"],
	className: ["Name of class {i}", "클래스 {i}의 이름"],
	classOf: ["Examples for {name}: {n}", "{name}의 예: {n}개"],
	exampleCount: ["{n} example(s)", "예 {n}개"],
	addClass: ["Another class", "클래스 추가"],
	dropLast: ["Remove the last example", "마지막 예 지우기"],
	collect: ["Strokes are", "그리는 것은"],
	"collect.examples": ["examples of the chosen class", "고른 클래스의 예"],
	"collect.questions": ["to be recognised", "판정할 동작"],
	trainOwn: ["Train", "학습 시작"],
	trainedOwn: ["Trained in {s} seconds: loss {v}", "{s}초 동안 학습했습니다. 손실 {v}"],
	trainingOwn: ["Training: {p}%", "학습 중: {p}%"],
	needTwo: ["Draw at least one example of two classes.", "두 클래스에 예를 하나 이상 그리세요."],
	untrained: ["Train first; then strokes are recognised.", "먼저 학습하면 그리는 동작을 판정합니다."],
	tooShort: ["Too short: an example needs {n} frames.", "너무 짧습니다. 예 하나에 {n}프레임이 필요합니다."],
	"motion.rest": ["rest", "정지"],
	"motion.clockwise": ["clockwise circle", "시계 방향 원"],
	"motion.counterclockwise": ["counterclockwise circle", "반시계 방향 원"],
	"motion.move": ["move", "이동"],
	"motion.swipe-right": ["swipe right", "오른쪽으로 밀기"],
	"motion.swipe-down": ["swipe down", "아래로 밀기"],
	"motion.swipe-left": ["swipe left", "왼쪽으로 밀기"],
	"motion.swipe-up": ["swipe up", "위로 밀기"]
};
function Oe(e) {
	let t = `motion.${e}`;
	return t in De ? Q(t) : e;
}
var Q = W(De), ke = E("<circle></circle>"), Ae = E("<path class=\"trail\"></path><!>", 1), je = E("<text x=\"50\" y=\"52\" text-anchor=\"middle\"> </text>"), Me = B("<div tabindex=\"0\" role=\"application\"><svg viewBox=\"0 0 100 100\" aria-hidden=\"true\"><!></svg></div>");
function Ne(e, t) {
	a(t, !0);
	let n = .6, r = .035, s = i(void 0), l = i(!1), u = [n / 2, n / 2], f = /* @__PURE__ */ new Set(), h = 0, _ = 0, v = null, b, C = {
		ArrowLeft: [-1, 0],
		ArrowRight: [1, 0],
		ArrowUp: [0, -1],
		ArrowDown: [0, 1]
	};
	function T() {
		E(), p(l, !0), h = _ = 0, t.onbegin(), k(), b = setInterval(k, 1e3 / ge);
	}
	function E() {
		I(l) && (clearInterval(b), p(l, !1), v = null, f.clear(), t.onend());
	}
	c(E);
	function k() {
		if (v) {
			let e = v[_];
			if (!e) return E();
			u = e;
		} else if (f.size) {
			h = 0;
			for (let e of f) u = [A(u[0] + r * C[e][0]), A(u[1] + r * C[e][1])];
		} else if (j && ++h > 15) return E();
		_++, t.onframe(u), _ >= 240 && E();
	}
	let A = (e) => Math.max(0, Math.min(n, e)), j = !1;
	function P(e) {
		let t = I(s).getBoundingClientRect();
		u = [A((e.clientX - t.left) / t.width * n), A((e.clientY - t.top) / t.height * n)];
	}
	function te(e) {
		e.button === 0 && (I(s).setPointerCapture(e.pointerId), j = !1, v = null, P(e), T());
	}
	function F(e) {
		I(l) && !j && !v && P(e);
	}
	function ne(e) {
		if (e.key === "Enter" || e.key === "Escape") return I(l) && e.preventDefault(), E();
		!(e.key in C) || e.ctrlKey || e.metaKey || e.altKey || (e.preventDefault(), f.add(e.key), I(l) && j || (v = null, u = [n / 2, n / 2], E(), j = !0, f.add(e.key), T()));
	}
	function re(e) {
		E();
		let t = (t) => {
			let r = e.map((e) => e[t]);
			return n / 2 - (Math.min(...r) + Math.max(...r)) / 2;
		}, [r, i] = [t(0), t(1)];
		v = e.map(([e, t]) => [e + r, t + i]), u = v[0], j = !1, T();
	}
	let R = m(() => t.points.map(([e, t]) => `${(e / n * 100).toFixed(2)},${(t / n * 100).toFixed(2)}`));
	var B = { play: re }, V = Me();
	let U;
	var W = x(V), G = x(W), K = (e) => {
		var t = Ae(), n = ie(t), r = w(n);
		ee(r, 17, () => I(R), H, (e, t, n) => {
			let r = m(() => {
				let [e, n] = I(t).split(",");
				return {
					x: e,
					y: n
				};
			});
			var i = ke();
			let a;
			M(() => {
				L(i, "cx", I(r).x), L(i, "cy", I(r).y), L(i, "r", n === I(R).length - 1 ? 2 : n === 0 ? 1.4 : .8), a = y(i, 0, "", null, a, {
					first: n === 0,
					last: n === I(R).length - 1
				});
			}), S(e, i);
		}), M((e) => L(n, "d", `M${e ?? ""}`), [() => I(R).join("L")]), S(e, t);
	}, ae = (e) => {
		var t = je(), n = q(t, !0);
		M((e) => N(n, e), [() => Q("drawHere")]), S(e, t);
	};
	return z(G, (e) => {
		I(R).length ? e(K) : e(ae, -1);
	}), d(W), d(V), g(V, (e) => p(s, e), () => I(s)), M((e) => {
		U = y(V, 1, "pad", null, U, { active: I(l) }), L(V, "aria-label", e), L(V, "data-pad", I(l) ? "drawing" : "ready");
	}, [() => Q("pad")]), D("pointerdown", V, te), D("pointermove", V, F), D("pointerup", V, () => !j && !v && E()), O("pointercancel", V, E), D("keydown", V, ne), D("keyup", V, (e) => f.delete(e.key)), O("blur", V, () => j && E()), S(e, V), o(B);
}
U([
	"pointerdown",
	"pointermove",
	"pointerup",
	"keydown",
	"keyup"
]);
// src/training/Gesture.svelte
var Pe = B("<div class=\"option\"><input type=\"radio\" name=\"class\"/> <input type=\"text\" maxlength=\"24\"/> <span> </span></div>"), Fe = B("<fieldset><legend> </legend> <!> <div class=\"toolbar\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\" class=\"primary\" data-train=\"\"> </button></div> <p role=\"status\" data-status=\"\"><!></p></fieldset>"), Ie = B("<button type=\"button\"> </button>"), Le = B("<div class=\"toolbar motions\" role=\"group\"></div>"), Re = B("<tr><th scope=\"row\"> </th><td class=\"bar\" aria-hidden=\"true\"><span></span></td><td class=\"numeric\"> </td></tr>"), ze = B("<p class=\"verdict\" role=\"status\"><!></p> <table class=\"chances\"><tbody></tbody></table>", 1), Be = B("<h2> </h2> <!> <h2> </h2> <div class=\"pair\"></div>", 1), Ve = B("<p class=\"soft\"> </p> <div class=\"gesture\"><section><div class=\"toolbar\"><!> <!></div> <!> <p class=\"soft small\"> <span data-frames=\"\"> </span></p></section> <section><!> <!></section></div> <!>", 1);
function He(e, t) {
	a(t, !0);
	let r = ve(), f = i("shipped"), v = i(void 0), C = i([]), T = i([]), E = i({}), O = i(0), A = i(0), j = i(ae(["A", "B"])), te = i(0), F = i([]), R = i(!0), B = i(null), U = i(null), W = i(""), G = 0, K = m(() => I(f) === "shipped" ? r : I(B)), oe = m(() => I(K) && new ye(I(K))), se = m(() => (I(K) ?? r).cell), J = m(() => (I(K) ?? r).hidden), ce = m(() => I(oe)?.names ?? []), le = m(() => I(T).at(-1) ?? []), ue = m(() => I(le).reduce((e, t, n) => t > (I(le)[e] ?? 0) ? n : e, 0)), de = m(() => I(f) === "shipped" || !I(R)), fe = m(() => new Set(I(F).filter((e) => e.label < I(j).length).map((e) => e.label)));
	function pe() {
		p(C, []), p(T, []), p(E, {}), p(O, 0);
	}
	function me() {
		pe(), I(oe)?.reset(), p(W, I(de) && !I(oe) ? Q("untrained") : "", !0);
	}
	function Y(e) {
		p(C, [...I(C), e]), I(de) && I(oe) && (p(T, [...I(T), I(oe).step(e)]), p(E, Object.fromEntries(I(ce).map((e) => {
			let t = I(E)[e] ?? /* @__PURE__ */ new Float64Array(), n = new Float64Array(t.length + I(J));
			return n.set(t), n.set(I(oe).value(e), t.length), [e, n];
		}))), p(O, I(C).length - 1));
	}
	function X() {
		!I(de) && I(C).length && (I(C).length < 3 ? p(W, Q("tooShort", { n: 3 }), !0) : p(F, [...I(F), {
			label: I(te),
			points: I(C)
		}]));
	}
	function he() {
		let e = new Ee(I(j), I(F)), t = performance.now(), n = () => {
			let r = e.work(10);
			p(U, e.share, !0), r ? (p(B, e.model()), p(U, null), p(R, !1), pe(), p(W, Q("trainedOwn", {
				s: ((performance.now() - t) / 1e3).toFixed(1),
				v: re(e.learner.loss)
			}), !0)) : G = requestAnimationFrame(n);
		};
		p(U, 0), n();
	}
	c(() => cancelAnimationFrame(G));
	function Z(e) {
		p(f, e, !0), p(W, ""), pe();
	}
	let be = m(() => (I(K)?.classes ?? []).map((e, t) => ({
		name: Oe(e),
		values: Float64Array.from(I(T), (e) => e[t] ?? NaN),
		tone: t % 5,
		dash: t % 4
	}))), xe = (e) => ({
		steps: I(C).length,
		units: I(J),
		data: I(E)[e] ?? [0],
		offset: 0,
		stride: I(J)
	}), Se = m(() => Array.from({ length: I(J) }, (e, t) => t));
	function Ce(e, t) {
		p(O, e, !0), p(A, t, !0);
	}
	var we = Ve(), Te = ie(we), De = q(Te, !0), ke = w(Te, 2), Ae = x(ke), je = x(Ae), Me = x(je);
	{
		let e = m(() => Q("whose")), t = m(() => ["shipped", "own"].map((e) => ({
			value: e,
			text: Q(`whose.${e}`)
		})));
		k(Me, {
			get label() {
				return I(e);
			},
			get value() {
				return I(f);
			},
			get options() {
				return I(t);
			},
			onchange: Z
		});
	}
	var He = w(Me, 2), Ue = (e) => {
		{
			let t = m(() => Q("collect")), n = m(() => I(R) ? "examples" : "questions"), r = m(() => ["examples", "questions"].map((e) => ({
				value: e,
				text: Q(`collect.${e}`)
			})));
			k(e, {
				get label() {
					return I(t);
				},
				get value() {
					return I(n);
				},
				get options() {
					return I(r);
				},
				onchange: (e) => (p(R, e === "examples"), pe())
			});
		}
	};
	z(He, (e) => {
		I(f) === "own" && e(Ue);
	}), d(je);
	var We = w(je, 2);
	g(Ne(We, {
		get points() {
			return I(C);
		},
		onbegin: me,
		onframe: Y,
		onend: X
	}), (e) => p(v, e, !0), () => I(v));
	var Ge = w(We, 2), Ke = x(Ge), qe = w(Ke), Je = q(qe, !0);
	d(Ge), d(Ae);
	var Ye = w(Ae, 2), Xe = x(Ye), Ze = (e) => {
		var t = Fe(), n = x(t), r = q(n, !0), i = w(n, 2);
		ee(i, 17, () => I(j), H, (e, t, n) => {
			var r = Pe(), i = x(r);
			u(i);
			var a = w(i, 2);
			u(a);
			var o = w(a, 2);
			L(o, "data-count", n);
			var c = q(o, !0);
			d(r), M((e, t, r) => {
				L(i, "aria-label", e), l(i, I(te) === n), L(a, "aria-label", t), N(c, r);
			}, [
				() => Q("classOf", {
					name: I(j)[n] ?? "",
					n: I(F).filter((e) => e.label === n).length
				}),
				() => Q("className", { i: n + 1 }),
				() => Q("exampleCount", { n: I(F).filter((e) => e.label === n).length })
			]), D("change", i, () => (p(te, n, !0), p(R, !0))), s(a, () => I(j)[n], (e) => I(j)[n] = e), S(e, r);
		});
		var a = w(i, 2), o = x(a), c = q(o, !0), f = w(o, 2), m = q(f, !0), h = w(f, 2), g = q(h, !0);
		d(a);
		var _ = w(a, 2), v = x(_), y = (e) => {
			var t = P();
			M((e) => N(t, e), [() => Q("trainingOwn", { p: Math.round(100 * I(U)) })]), S(e, t);
		}, b = (e) => {
			var t = P();
			M(() => N(t, I(W))), S(e, t);
		}, C = (e) => {
			var t = P();
			M((e) => N(t, e), [() => Q("needTwo")]), S(e, t);
		};
		z(v, (e) => {
			I(U) === null ? I(W) ? e(b, 1) : I(fe).size < 2 && e(C, 2) : e(y);
		}), d(_), d(t), M((e, t, n, i) => {
			N(r, e), o.disabled = I(j).length >= 6, N(c, t), f.disabled = !I(F).length, N(m, n), h.disabled = I(fe).size < 2 || I(U) !== null, N(g, i);
		}, [
			() => Q("classes"),
			() => Q("addClass"),
			() => Q("dropLast"),
			() => Q("trainOwn")
		]), D("click", o, () => p(j, [...I(j), String.fromCharCode(65 + I(j).length)], !0)), D("click", f, () => p(F, I(F).slice(0, -1))), D("click", h, he), S(e, t);
	}, Qe = (e) => {
		var t = Le();
		ee(t, 20, () => r.classes, (e) => e, (e, t) => {
			var n = Ie(), r = q(n, !0);
			M((e) => {
				L(n, "data-motion", t), N(r, e);
			}, [() => Oe(t)]), D("click", n, () => I(v)?.play(_e[t])), S(e, n);
		}), d(t), M((e) => L(t, "aria-label", e), [() => Q("playMotion")]), S(e, t);
	};
	z(Xe, (e) => {
		I(f) === "own" ? e(Ze) : e(Qe, -1);
	});
	var $e = w(Xe, 2), et = (e) => {
		var t = ze(), n = ie(t), r = x(n), i = (e) => {
			var t = P();
			M((e, n) => N(t, `${e ?? ""}: ${n ?? ""}`), [() => Q("answer"), () => Oe(I(K).classes[I(ue)] ?? "")]), S(e, t);
		}, a = (e) => {
			var t = P();
			M((e) => N(t, e), [() => Q("nothing")]), S(e, t);
		};
		z(r, (e) => {
			I(T).length ? e(i) : e(a, -1);
		}), d(n);
		var o = w(n, 2), s = x(o);
		ee(s, 21, () => I(K).classes, H, (e, t, n) => {
			var r = Re();
			let i;
			var a = x(r), o = q(a, !0), s = w(a), c = x(s);
			let l;
			d(s);
			var u = w(s), f = q(u);
			d(r), M((e, a) => {
				i = y(r, 1, "", null, i, { chosen: I(T).length > 0 && n === I(ue) }), N(o, e), l = _(c, "", l, { width: `${100 * (I(le)[n] ?? 0)}%` }), L(u, "data-chance", I(t)), N(f, `${a ?? ""} %`);
			}, [() => Oe(I(t)), () => I(T).length ? (100 * (I(le)[n] ?? 0)).toFixed(1) : "–"]), S(e, r);
		}), d(s), d(o), M(() => L(n, "data-answer", I(T).length ? I(K).classes[I(ue)] : "")), S(e, t);
	};
	z($e, (e) => {
		I(de) && I(K) && e(et);
	}), d(Ye), d(ke);
	var tt = w(ke, 2), nt = (e) => {
		var t = Be(), r = ie(t), i = q(r, !0), a = w(r, 2);
		{
			let e = m(() => Q("probabilities"));
			ne(a, {
				get label() {
					return I(e);
				},
				get lines() {
					return I(be);
				},
				height: 170,
				limits: [0, 1],
				columns: !0,
				get to() {
					return I(C).length;
				},
				get cursor() {
					return I(O);
				},
				onpick: (e) => p(O, e, !0)
			});
		}
		var o = w(a, 2), s = q(o, !0), c = w(o, 2);
		ee(c, 20, () => I(ce), (e) => e, (e, t) => {
			{
				let r = m(() => b(h(I(se), t))), i = m(() => n(I(se), t)), a = m(() => I(se).unbounded.includes(t) ? null : 1), o = m(() => xe(t)), s = m(() => Math.min(I(O), I(C).length - 1));
				V(e, {
					get name() {
						return I(r);
					},
					get symbol() {
						return I(i);
					},
					get size() {
						return I(a);
					},
					get matrix() {
						return I(o);
					},
					get order() {
						return I(Se);
					},
					from: 0,
					get to() {
						return I(C).length;
					},
					get step() {
						return I(s);
					},
					get unit() {
						return I(A);
					},
					onview: () => void 0,
					onpick: Ce,
					onopen: () => void 0
				});
			}
		}), d(c), M((e, t) => {
			N(i, e), N(s, t);
		}, [() => Q("probabilities"), () => Q("inside")]), S(e, t);
	};
	z(tt, (e) => {
		I(de) && I(T).length && e(nt);
	}), M((e, t, n) => {
		N(De, e), N(Ke, `${t ?? ""} `), N(Je, n);
	}, [
		() => Q(I(f) === "own" ? "gestureOwn" : "gestureIntro"),
		() => Q("padHint", { n: ge }),
		() => Q("frames", { n: I(C).length })
	]), S(e, we), o();
}
U(["change", "click"]);
// src/training/radius.ts
function Ue(e, t) {
	let n = Float64Array.from(e), r = 0, i = 1;
	for (let e = 0; e <= 20; e++) {
		let a = 0;
		for (let e of n) a += e * e;
		let o = Math.sqrt(a);
		if (o === 0) return 0;
		if (!Number.isFinite(o)) return o;
		if (r += Math.log(o) / i, e === 20) break;
		for (let e = 0; e < n.length; e++) n[e] /= o;
		let s = new Float64Array(n.length);
		for (let e = 0; e < t; e++) for (let r = 0; r < t; r++) {
			let i = n[e * t + r];
			for (let a = 0; a < t; a++) s[e * t + a] += i * n[r * t + a];
		}
		n = s, i *= 2;
	}
	return Math.exp(r);
}
function We(e) {
	let t = e.blocks();
	return e.runner.spans.filter((t) => e.cell.operations.some(({ kind: e, arguments: n }) => e === "product" && n[0] === t.name && n[1] !== "x")).map((e) => t[e.name]);
}
function Ge(e) {
	return Math.max(...We(e).map((t) => Ue(t, e.shape.hidden)));
}
function Ke(e, t) {
	for (let n of We(e)) {
		let r = Ue(n, e.shape.hidden);
		if (r > 0 && Number.isFinite(r)) for (let e = 0; e < n.length; e++) n[e] *= t / r;
	}
}
var qe = 400, Je = class {
	stride = 1;
	points = [];
	sum = 0;
	count = 0;
	add(e) {
		this.sum += e, ++this.count < this.stride || (this.points.push(this.sum / this.count), this.sum = this.count = 0, this.points.length < qe || (this.points = this.points.filter((e, t) => t % 2).map((e, t) => (e + this.points[2 * t]) / 2), this.stride *= 2));
	}
}, Ye = class {
	stride = 1;
	columns = [];
	seen = 0;
	add(e) {
		this.seen++ % this.stride || (this.columns.push(Float32Array.from(e, (e) => Math.log10(e))), this.columns.length < qe / 2 || (this.columns = this.columns.filter((e, t) => t % 2 == 0), this.stride *= 2));
	}
}, Xe = .95, Ze = class {
	key;
	learner;
	losses = new Je();
	strips = {};
	flow = {};
	loss = NaN;
	answers = /* @__PURE__ */ new Float64Array();
	refused = !1;
	constructor(e, t, n) {
		this.key = e;
		let r = t.steps(n.length);
		this.learner = new X(G[e], {
			inputs: t.inputs,
			hidden: n.hidden,
			outputs: 1,
			batch: 16,
			steps: r
		}), this.learner.start(new be(n.seed)), n.radius !== null && Ke(this.learner, n.radius);
		for (let t of G[e].states) this.strips[t] = new Ye(), this.flow[t] = new Float64Array(r).fill(NaN);
	}
	step(e, t) {
		this.learner.step(e, t);
		let { loss: n, norm: r, runner: i } = this.learner;
		this.refused = !Number.isFinite(r), this.losses.add(n), this.loss = Number.isFinite(this.loss) ? Xe * this.loss + .050000000000000044 * n : n;
		for (let [e, t] of Object.entries(i.norms)) {
			this.strips[e].add(t);
			let n = this.flow[e];
			for (let e = 0; e < t.length; e++) {
				let r = Math.log10(t[e]);
				n[e] = Number.isFinite(n[e]) && Number.isFinite(r) ? Xe * n[e] + .050000000000000044 * r : r;
			}
		}
	}
	look(e) {
		this.learner.look(e);
		for (let [e, t] of Object.entries(this.learner.runner.norms)) this.flow[e].set(t.map(Math.log10));
	}
	get radius() {
		return Ge(this.learner);
	}
}, Qe = class {
	task;
	setup;
	runs;
	batch;
	seen = null;
	rounds = 0;
	turn = 0;
	random;
	constructor(e, t) {
		this.task = e, this.setup = t, this.random = new be(t.seed + 1), this.runs = t.cells.map((n) => new Ze(n, e, t)), this.batch = this.draw(), this.look();
	}
	look() {
		for (let e of this.runs) e.look(this.batch);
	}
	draw() {
		return this.task.draw(this.setup.length, 16, this.random);
	}
	advance() {
		if (this.runs[this.turn].step(this.batch, this.setup), this.turn = (this.turn + 1) % this.runs.length, !this.turn) {
			this.rounds++, this.seen = this.batch;
			for (let e of this.runs) e.answers = e.learner.prediction.slice();
			this.batch = this.draw();
		}
	}
	round() {
		do
			this.advance();
		while (this.turn);
	}
	work(e) {
		let t = performance.now() + e;
		do
			this.advance();
		while (performance.now() < t);
	}
	scale(e) {
		for (let t of this.runs) Ke(t.learner, e);
		this.look();
	}
}, $e = [
	"bit",
	"adding",
	"echo",
	"sine",
	"own"
];
function et(e, t, n) {
	return {
		x: new Float64Array(e * t * n),
		target: new Float64Array(e * t),
		weight: new Float64Array(e * t)
	};
}
var tt = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1,
	draw(e, t, n) {
		let r = e + 1, i = et(r, t, 2);
		for (let a = 0; a < t; a++) {
			let o = n.uniform() < .5 ? -1 : 1;
			i.x[a * 2] = o, i.x[a * 2 + 1] = 1;
			for (let e = 1; e < r; e++) i.x[(e * t + a) * 2] = .3 * n.normal();
			i.target[e * t + a] = o, i.weight[e * t + a] = 1;
		}
		return i;
	}
}, nt = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1 / 6,
	draw(e, t, n) {
		let r = e + 1, i = et(r, t, 2), a = Math.max(1, Math.floor(r / 2));
		for (let o = 0; o < t; o++) {
			for (let e = 0; e < r; e++) i.x[(e * t + o) * 2] = n.uniform();
			let s = 0;
			for (let e of [n.below(a), a + n.below(r - a)]) i.x[(e * t + o) * 2 + 1] = 1, s += i.x[(e * t + o) * 2];
			i.target[e * t + o] = s, i.weight[e * t + o] = 1;
		}
		return i;
	}
}, rt = {
	inputs: 1,
	steps: (e) => 2 * e + 4,
	guess: 1,
	draw(e, t, n) {
		let r = 2 * e + 4, i = et(r, t, 1);
		for (let e = 0; e < r * t; e++) i.x[e] = n.normal();
		for (let n = e * t; n < r * t; n++) i.target[n] = i.x[n - e * t], i.weight[n] = 1;
		return i;
	}
}, it = {
	inputs: 1,
	steps: (e) => e + 1,
	guess: .5,
	draw(e, t, n) {
		let r = e + 1, i = et(r, t, 1);
		for (let e = 0; e < t; e++) {
			let a = 2 * Math.PI / (6 + 14 * n.uniform()), o = 2 * Math.PI * n.uniform();
			for (let s = 0; s < r; s++) {
				let r = s * t + e;
				i.x[r] = Math.sin(o + a * s) + .3 * n.normal(), i.target[r] = Math.sin(o + a * (s + 1)), i.weight[r] = 1;
			}
		}
		return i;
	}
};
function at(e) {
	let t = e.reduce((e, t) => e + t, 0) / e.length, n = Math.sqrt(e.reduce((e, n) => e + (n - t) ** 2, 0) / e.length) || 1, r = Float64Array.from(e, (e) => (e - t) / n), i = 0;
	for (let e = 1; e < r.length; e++) i += (r[e] - r[e - 1]) ** 2;
	return {
		inputs: 1,
		steps: (e) => Math.min(e + 1, r.length - 1),
		guess: i / (r.length - 1),
		draw(e, t, n) {
			let i = Math.min(e + 1, r.length - 1), a = et(i, t, 1);
			for (let e = 0; e < t; e++) {
				let o = n.below(r.length - i);
				for (let n = 0; n < i; n++) a.x[n * t + e] = r[o + n], a.target[n * t + e] = r[o + n + 1], a.weight[n * t + e] = 1;
			}
			return a;
		}
	};
}
var ot = {
	bit: tt,
	adding: nt,
	echo: rt,
	sine: it
}, st = [
	3e-4,
	.001,
	.003,
	.01,
	.03,
	.1,
	.3,
	1
], ct = [
	0,
	.1,
	.3,
	1,
	3,
	10
], lt = [
	2,
	4,
	8,
	16,
	32
], ut = {
	from: 2,
	to: 120
}, dt = {
	from: 0,
	to: 4
}, ft = {
	task: "bit",
	length: 20,
	rule: "adam",
	rate: .01,
	limit: 1,
	hidden: 8,
	radius: null,
	seed: 1,
	cells: t
};
function $(e, t, n) {
	return e.find((e) => String(e) === t) ?? n;
}
function pt(e, { from: t, to: n }) {
	let r = Number(e);
	return e !== "" && Number.isFinite(r) && r >= t && r <= n ? r : null;
}
function mt(e) {
	let t = {
		...ft,
		cells: [...ft.cells]
	};
	for (let n of e.split("_")) {
		let e = n.indexOf("."), [i, a] = e < 0 ? [n, ""] : [n.slice(0, e), n.slice(e + 1)];
		if (i === "task") t.task = $($e, a, t.task);
		else if (i === "rule") t.rule = $(se, a, t.rule);
		else if (i === "rate") t.rate = $(st, a, t.rate);
		else if (i === "limit") t.limit = $(ct, a, t.limit);
		else if (i === "hidden") t.hidden = $(lt, a, t.hidden);
		else if (i === "length") t.length = Math.round(pt(a, ut) ?? t.length);
		else if (i === "radius") t.radius = pt(a, dt) ?? t.radius;
		else if (i === "seed") t.seed = Math.round(pt(a, {
			from: 0,
			to: 9999
		}) ?? t.seed);
		else if (i === "cells") {
			let e = a.split("."), n = r.filter((t) => e.includes(t));
			n.length && (t.cells = n);
		}
	}
	return t;
}
function ht(e) {
	let t = [];
	for (let n of Object.keys(ft)) {
		let r = e[n], i = Array.isArray(r) ? r.join(".") : String(r), a = ft[n];
		r !== null && i !== (Array.isArray(a) ? a.join(".") : String(a)) && t.push(`${n}.${i}`);
	}
	return t.join("_");
}
// src/training/Strip.svelte
var gt = B("<figure><figcaption> </figcaption> <div role=\"img\"><canvas class=\"strip\"></canvas></div></figure>");
function _t(e, t) {
	a(t, !0);
	let n = i(void 0), [r, s] = [-8, 1], c = m(() => C.theme === "dark" || C.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches), l = m(() => t.version >= 0 ? t.strip.columns.at(-1) : void 0), u = (e) => e === void 0 || Number.isNaN(e) ? "?" : e.toFixed(1).replace("-", "−").replace("Infinity", "∞");
	A(() => {
		t.version;
		let e = I(n)?.getContext("2d");
		if (!I(n) || !e) return;
		let i = Math.max(1, t.strip.columns.length);
		I(n).width !== i && (I(n).width = i), I(n).height !== t.steps && (I(n).height = t.steps);
		let a = e.createImageData(i, t.steps);
		t.strip.columns.forEach((e, n) => {
			for (let o = 0; o < t.steps; o++) {
				let t = e[o], l = Number.isNaN(t) ? 1 : (t - r) / (s - r);
				a.data.set([...R(l, I(c)), 255], 4 * (o * i + n));
			}
		}), e.putImageData(a, 0, 0);
	});
	var f = gt(), h = x(f), _ = q(h, !0), v = w(h, 2), y = x(v);
	g(y, (e) => p(n, e), () => I(n)), d(v), d(f), M((e) => {
		N(_, t.name), L(v, "aria-label", e);
	}, [() => Q("stripOf", {
		name: t.name,
		a: u(I(l)?.[0]),
		b: u(I(l)?.[t.steps - 1])
	})]), S(e, f), o();
}
// src/training/table.ts
function vt(e) {
	let t = e.replace(/^\ufeff/, "").split(/\r\n|\n|\r/).filter((e) => e.trim() !== ""), n = t[0] ?? "", r = [
		";",
		"	",
		","
	].reduce((e, t) => n.split(t).length > n.split(e).length ? t : e), i = t.map((e) => e.split(r).map((e) => e.trim().replace(/^"(.*)"$/, "$1"))), a = (e) => e === void 0 || e === "" ? NaN : Number(r === "," ? e : e.replace(",", ".")), o = i.length > 1 && i[0].every((e) => Number.isNaN(a(e))), s = o ? i.slice(1) : i, c = [];
	for (let e = 0; e < (i[0]?.length ?? 0); e++) {
		let t = s.map((t) => a(t[e])), n = t.filter(Number.isFinite);
		n.length * 2 > t.length && c.push({
			name: o && i[0][e] || `${e + 1}`,
			values: n,
			skipped: t.length - n.length
		});
	}
	return c;
}
// src/training/Train.svelte
var yt = B("<p class=\"small\"> </p>"), bt = B("<!> <!>", 1), xt = B("<label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" accept=\".csv,.tsv,.txt\"/></label> <p class=\"small soft\"> </p> <!> <p class=\"verdict bad\" role=\"status\"> </p>", 1), St = B("<button type=\"button\" class=\"quiet\"> </button>"), Ct = B("<label class=\"option\"><input type=\"checkbox\"/> <span> </span></label>"), wt = B("<p class=\"card\" role=\"status\"> </p>"), Tt = B("<tr><th scope=\"row\"> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Et = B("<div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!></section></div> <div class=\"scroll-x\"><table data-now=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\">ρ(W_h)</th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!> <div class=\"strips\"></div></section></div>", 1), Dt = B("<p class=\"soft\"> </p> <div class=\"toolbar\"><button type=\"button\" class=\"primary\" data-play=\"\"> </button> <button type=\"button\" data-one=\"\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"count\" data-rounds=\"\"> </span></div> <div class=\"training\"><div class=\"controls\"><div class=\"toolbar\"><!> <!></div> <!> <p class=\"small\" data-about=\"\"> </p> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <div class=\"toolbar\"><!> <!> <!></div> <label class=\"field wide\"><span> </span> <input class=\"scrub\" type=\"range\" step=\"0.05\"/></label> <!> <p class=\"small soft\"> </p> <fieldset><legend> </legend> <!></fieldset></div> <div class=\"results\"><!></div></div>", 1);
function Ot(t, n) {
	a(n, !0);
	let s = typeof matchMedia < "u" && matchMedia("(prefers-reduced-motion: reduce)").matches, f = m(() => mt(C.setup)), h = i(!1), g = i(!0), _ = i([]), y = i(0), E = i(""), O = i(null), P = i(0), R = 0, B = 0, V = m(() => I(_)[Math.min(I(y), I(_).length - 1)]), H = m(() => I(f).task === "own" ? I(V) ? at(I(V).values) : null : ot[I(f).task]), U = m(() => ht({
		...I(f),
		rule: "adam",
		rate: .01,
		limit: 1,
		radius: null
	}));
	function W() {
		p(O, I(H) ? new Qe(I(H), I(f)) : null), K(P);
	}
	A(() => {
		I(U), I(H), F(W);
	}), A(() => {
		let e = I(f);
		F(() => I(O) && (I(O).setup = e));
	});
	function ae() {
		I(h) && I(O) && (I(O).work(9), ++B % (s ? 30 : 1) == 0 && K(P), R = requestAnimationFrame(ae));
	}
	function oe() {
		p(h, !I(h) && I(O) !== null, !0), I(h) ? R = requestAnimationFrame(ae) : K(P);
	}
	c(() => cancelAnimationFrame(R));
	function J(e) {
		C.setup = ht({
			...I(f),
			...e
		});
	}
	function ce(e = I(f).seed) {
		e === I(f).seed ? W() : J({ seed: e });
	}
	function le(e) {
		J({ radius: e }), I(O)?.scale(e), K(P);
	}
	function ue(e, t) {
		let n = r.filter((n) => n === e ? t : I(f).cells.includes(n));
		n.length && J({ cells: n });
	}
	async function de(e) {
		let t = e.files?.[0];
		if (e.value = "", !t) return;
		let n = vt(await t.text()), r = Math.max(0, ...n.map((e) => e.values.length));
		n.length ? r < 10 ? p(E, Q("short", {
			name: t.name,
			n: r,
			least: 10
		}), !0) : (p(_, n.filter((e) => e.values.length >= 10)), p(y, 0), p(E, "")) : p(E, Q("noNumbers", { name: t.name }), !0);
	}
	let fe = (e) => b(G[e.key].title), pe = (e) => ({
		tone: e % 5,
		dash: e % 4
	}), me = (e) => I(g) ? G[e.key].states.at(-1) : "h", Y = m(() => I(P) >= 0 ? I(O)?.runs ?? [] : []), X = m(() => I(O) ? I(O).runs[0].learner.shape.steps : 0), he = m(() => I(P) >= 0 ? Math.max(2, ...I(Y).map((e) => e.losses.points.length)) : 2), Z = m(() => I(P) >= 0 ? I(Y)[0]?.losses.stride ?? 1 : 1), ge = m(() => {
		I(P);
		let e = I(Y).map((e, t) => ({
			name: fe(e),
			values: e.losses.points,
			...pe(t)
		}));
		return I(H)?.guess && e.push({
			name: Q(I(f).task === "own" ? "guessOwn" : "guess"),
			values: Array(I(he)).fill(I(H).guess),
			tone: 4,
			dash: 2
		}), e;
	}), _e = m(() => (I(P), I(Y).map((e, t) => ({
		name: I(g) && G[e.key].states.length > 1 ? `${fe(e)} (∂L/∂${me(e)})` : fe(e),
		values: e.flow[me(e)].map((e) => 10 ** e),
		...pe(t)
	})))), ve = m(() => Array.from({ length: I(he) }, (e, t) => j((t + 1) * I(Z)))), ye = m(() => I(O) !== null && I(f).task !== "own" && (I(f).task === "bit" || I(f).task === "adding")), be = m(() => {
		I(P);
		let e = I(O)?.seen;
		if (!e) return [];
		let t = Array.from({ length: I(ye) ? 16 : I(X) }, (e, t) => I(ye) ? (I(X) - 1) * 16 + t : t * 16);
		I(ye) && t.sort((t, n) => e.target[t] - e.target[n]);
		let n = (n) => Float64Array.from(t, (t) => e.weight[t] ? n[t] : NaN);
		return [{
			name: Q("target"),
			values: n(e.target),
			tone: 4,
			dash: 1,
			dots: I(ye)
		}, ...I(Y).map((e, t) => ({
			name: fe(e),
			values: n(e.answers),
			...pe(t),
			dots: I(ye),
			bare: I(ye)
		}))];
	}), xe = m(() => (I(P), I(Y).map((e) => ({
		key: e.key,
		name: fe(e),
		loss: te(re(e.loss)),
		norm: e.refused ? Q("refused") : te(re(e.learner.norm)),
		radius: re(e.radius),
		ratio: te(re(Ce(e)))
	})))), Se = m(() => I(P) >= 0 && I(Y).length ? Math.max(...I(Y).map((e) => e.radius)) : NaN), Ce = (e) => {
		let t = e.flow[me(e)];
		return 10 ** (t[0] - t.at(-1));
	};
	var we = Dt(), Te = ie(we), Ee = q(Te, !0), De = w(Te, 2), Oe = x(De), ke = q(Oe, !0), Ae = w(Oe, 2), je = q(Ae, !0), Me = w(Ae, 2), Ne = q(Me, !0), Pe = w(Me, 2), Fe = q(Pe, !0), Ie = w(Pe, 2), Le = q(Ie, !0);
	d(De);
	var Re = w(De, 2), ze = x(Re), Be = x(ze), Ve = x(Be);
	{
		let e = m(() => Q("task")), t = m(() => $e.map((e) => ({
			value: e,
			text: Q(`task.${e}`)
		})));
		k(Ve, {
			get label() {
				return I(e);
			},
			get value() {
				return I(f).task;
			},
			get options() {
				return I(t);
			},
			onchange: (e) => J({ task: e })
		});
	}
	var He = w(Ve, 2);
	{
		let e = m(() => Q("hidden")), t = m(() => lt.map((e) => ({
			value: e,
			text: String(e)
		})));
		k(He, {
			get label() {
				return I(e);
			},
			get value() {
				return I(f).hidden;
			},
			get options() {
				return I(t);
			},
			onchange: (e) => J({ hidden: e })
		});
	}
	d(Be);
	var Ue = w(Be, 2), We = (e) => {
		var t = xt(), n = ie(t), r = x(n), i = w(r);
		d(n);
		var a = w(n, 2), o = q(a, !0), s = w(a, 2), c = (e) => {
			var t = bt(), n = ie(t);
			{
				let e = m(() => Q("column")), t = m(() => I(_).map((e, t) => ({
					value: t,
					text: e.name
				})));
				k(n, {
					get label() {
						return I(e);
					},
					get value() {
						return I(y);
					},
					get options() {
						return I(t);
					},
					onchange: (e) => p(y, e, !0)
				});
			}
			var r = w(n, 2), i = (e) => {
				var t = yt(), n = q(t, !0);
				M((e) => N(n, e), [() => Q("skipped", { n: I(V).skipped })]), S(e, t);
			};
			z(r, (e) => {
				I(V)?.skipped && e(i);
			}), S(e, t);
		};
		z(s, (e) => {
			I(_).length && e(c);
		});
		var l = w(s, 2), u = q(l, !0);
		M((e, t) => {
			N(r, `${e ?? ""} `), N(o, t), N(u, I(E));
		}, [() => Q("file"), () => Q("fileHint")]), D("change", i, (e) => void de(e.currentTarget)), S(e, t);
	};
	z(Ue, (e) => {
		I(f).task === "own" && e(We);
	});
	var Ge = w(Ue, 2), Ke = q(Ge, !0), qe = w(Ge, 2), Je = x(qe), Ye = q(Je, !0), Xe = w(Je, 2);
	u(Xe), d(qe);
	var Ze = w(qe, 2), et = x(Ze);
	{
		let e = m(() => Q("rule")), t = m(() => se.map((e) => ({
			value: e,
			text: e === "sgd" ? "SGD" : "Adam"
		})));
		k(et, {
			get label() {
				return I(e);
			},
			get value() {
				return I(f).rule;
			},
			get options() {
				return I(t);
			},
			onchange: (e) => J({ rule: e })
		});
	}
	var tt = w(et, 2);
	{
		let e = m(() => Q("rate")), t = m(() => st.map((e) => ({
			value: e,
			text: String(e)
		})));
		k(tt, {
			get label() {
				return I(e);
			},
			get value() {
				return I(f).rate;
			},
			get options() {
				return I(t);
			},
			onchange: (e) => J({ rate: e })
		});
	}
	var nt = w(tt, 2);
	{
		let e = m(() => Q("limit")), t = m(() => ct.map((e) => ({
			value: e,
			text: e ? String(e) : Q("none")
		})));
		k(nt, {
			get label() {
				return I(e);
			},
			get value() {
				return I(f).limit;
			},
			get options() {
				return I(t);
			},
			onchange: (e) => J({ limit: e })
		});
	}
	d(Ze);
	var rt = w(Ze, 2), it = x(rt), ft = q(it, !0), $ = w(it, 2);
	u($), d(rt);
	var pt = w(rt, 2), gt = (e) => {
		var t = St(), n = q(t, !0);
		M((e) => N(n, e), [() => Q("asDrawn")]), D("click", t, () => (J({ radius: null }), W())), S(e, t);
	};
	z(pt, (e) => {
		I(f).radius !== null && e(gt);
	});
	var Ot = w(pt, 2), kt = q(Ot, !0), At = w(Ot, 2), jt = x(At), Mt = q(jt, !0), Nt = w(jt, 2);
	ee(Nt, 16, () => r, (e) => e, (e, t) => {
		var n = Ct(), r = x(n);
		u(r);
		var i = w(r, 2), a = q(i, !0);
		d(n), M((e, n) => {
			l(r, e), r.disabled = I(f).cells.length === 1 && I(f).cells[0] === t, N(a, n);
		}, [() => I(f).cells.includes(t), () => b(G[t].title)]), D("change", r, (e) => ue(t, e.currentTarget.checked)), S(e, n);
	}), d(At), d(ze);
	var Pt = w(ze, 2), Ft = x(Pt), It = (e) => {
		var t = wt(), n = q(t, !0);
		M((e) => N(n, e), [() => Q("noFile")]), S(e, t);
	}, Lt = (t) => {
		var n = Et(), r = ie(n), i = x(r), a = x(i), o = q(a, !0), s = w(a, 2), c = q(s, !0), l = w(s, 2);
		{
			let e = m(() => Q("loss"));
			ne(l, {
				get label() {
					return I(e);
				},
				get lines() {
					return I(ge);
				},
				log: !0,
				get to() {
					return I(he);
				},
				get times() {
					return I(ve);
				},
				height: 210
			});
		}
		d(i);
		var u = w(i, 2), f = x(u), h = q(f, !0), _ = w(f, 2), v = q(_, !0), y = w(_, 2);
		{
			let e = m(() => Q("flow", { state: "h" }));
			ne(y, {
				get label() {
					return I(e);
				},
				get lines() {
					return I(_e);
				},
				log: !0,
				get to() {
					return I(X);
				},
				height: 210
			});
		}
		d(u), d(r);
		var b = w(r, 2), C = x(b), E = x(C), D = x(E), O = x(D), A = q(O, !0), j = w(O), te = q(j, !0), F = w(j), re = q(F, !0), L = w(F, 2), R = q(L);
		d(D), d(E);
		var B = w(E);
		ee(B, 21, () => I(xe), (e) => e.key, (e, t) => {
			var n = Tt(), r = x(n), i = q(r, !0), a = w(r), o = q(a, !0), s = w(a), c = q(s, !0), l = w(s), u = q(l, !0), f = w(l), p = q(f, !0);
			d(n), M(() => {
				N(i, I(t).name), N(o, I(t).loss), N(c, I(t).norm), N(u, I(t).radius), N(p, I(t).ratio);
			}), S(e, n);
		}), d(B), d(C), d(b), e(b, () => T);
		var V = w(b, 2), H = x(V), U = x(H), W = q(U, !0), G = w(U, 2), K = q(G, !0), ae = w(G, 2), oe = (e) => {
			{
				let t = m(() => Q("answers"));
				ne(e, {
					get label() {
						return I(t);
					},
					get lines() {
						return I(be);
					},
					legend: !1,
					height: 190
				});
			}
		};
		z(ae, (e) => {
			I(be).length && e(oe);
		}), d(H);
		var se = w(H, 2), J = x(se), ce = q(J, !0), le = w(J, 2), ue = q(le, !0), de = w(le, 2);
		{
			let e = m(() => Q("which")), t = m(() => I(g) ? "memory" : "h"), n = m(() => ["memory", "h"].map((e) => ({
				value: e,
				text: Q(`state.${e}`)
			})));
			k(de, {
				get label() {
					return I(e);
				},
				get value() {
					return I(t);
				},
				get options() {
					return I(n);
				},
				onchange: (e) => p(g, e === "memory")
			});
		}
		var pe = w(de, 2);
		ee(pe, 21, () => I(Y), (e) => e.key, (e, t) => {
			{
				let n = m(() => fe(I(t))), r = m(() => I(t).strips[me(I(t))]), i = m(() => Math.floor(I(P) / 6));
				_t(e, {
					get name() {
						return I(n);
					},
					get strip() {
						return I(r);
					},
					get steps() {
						return I(X);
					},
					get version() {
						return I(i);
					}
				});
			}
		}), d(pe), d(se), d(V), M((e, t, n, r, i, a, s, l, u, d, f, p) => {
			N(o, e), N(c, t), N(h, n), N(v, r), N(A, i), N(te, a), N(re, s), N(R, `|∂L| ${l ?? ""}`), N(W, u), N(K, d), N(ce, f), N(ue, p);
		}, [
			() => Q("loss"),
			() => Q("lossHint"),
			() => Q("flow", { state: I(g) ? "c, h" : "h" }),
			() => Q("flowHint"),
			() => Q("cell"),
			() => Q("lossNow"),
			() => Q("norm"),
			() => Q("ratio"),
			() => Q("answers"),
			() => Q(I(ye) ? "answersLast" : "answersEach"),
			() => Q("strips"),
			() => Q("stripsHint")
		]), S(t, n);
	};
	z(Ft, (e) => {
		I(O) ? e(Lt, -1) : e(It);
	}), d(Pt), d(Re), M((e, t, n, r, i, a, o, s, c, l, u, d) => {
		N(Ee, e), Oe.disabled = !I(O), N(ke, t), Ae.disabled = !I(O) || I(h), N(je, n), Me.disabled = !I(O), N(Ne, r), Pe.disabled = !I(O), N(Fe, i), N(Le, a), N(Ke, o), N(Ye, s), L(Xe, "min", ut.from), L(Xe, "max", ut.to), v(Xe, I(f).length), N(ft, c), L($, "min", dt.from), L($, "max", dt.to), v($, I(f).radius ?? I(Se)), L($, "aria-valuetext", l), N(kt, u), N(Mt, d);
	}, [
		() => Q("intro"),
		() => Q(I(h) ? "pause" : "start"),
		() => Q("one"),
		() => Q("restart"),
		() => Q("reseed"),
		() => Q("steps", { n: I(P) >= 0 ? I(O)?.rounds ?? 0 : 0 }),
		() => Q(`about.${I(f).task}`, { n: I(f).task === "adding" ? I(X) : I(f).length }),
		() => Q(I(f).task === "own" || I(f).task === "sine" ? "lengthOwn" : "length", { n: I(f).length }),
		() => Q("radius", { v: re(I(Se)) }),
		() => re(I(f).radius ?? I(Se)),
		() => Q("radiusHint"),
		() => Q("cells")
	]), D("click", Oe, oe), D("click", Ae, () => (I(O).round(), K(P))), D("click", Me, () => ce()), D("click", Pe, () => ce(I(f).seed % 9999 + 1)), D("input", Xe, (e) => J({ length: Number(e.currentTarget.value) })), D("input", $, (e) => le(Number(e.currentTarget.value))), S(t, we), o();
}
U([
	"click",
	"change",
	"input"
]);
export { He as Gesture, X as Learner, ye as Live, be as Random, Qe as Session, Ot as Train, Ee as Training, vt as columnsOf, _e as examples, at as ownTask, mt as read, Ke as setRadius, ve as shipped, Ue as spectralRadius, ot as tasks, Te as varied, ht as write };
