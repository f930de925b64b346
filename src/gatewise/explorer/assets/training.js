import { A as e, B as t, C as n, Ct as r, Dt as i, Et as a, G as o, H as s, J as c, K as l, Ot as u, S as d, St as f, Tt as p, V as m, W as h, X as g, Y as _, Z as v, _ as y, _t as b, at as x, b as S, bt as C, ct as w, dt as T, et as ee, ft as E, g as D, gt as O, h as k, ht as A, it as j, lt as M, m as N, mt as P, n as te, p as ne, pt as F, q as I, r as re, rt as L, st as R, t as z, tt as B, ut as V, v as H, vt as ie, w as U, wt as W, xt as ae, yt as G } from "./explorer.js";
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
}, K = ["sgd", "adam"], [q, se, ce] = [
	.9,
	.999,
	1e-8
], le = class {
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
		let d = n / (1 - q ** u), f = 1 / Math.sqrt(1 - se ** u);
		for (let t = 0; t < s.length; t++) {
			let n = o * e[t], r = c[t] += (1 - q) * (n - c[t]), i = l[t] += (1 - se) * (n * n - l[t]);
			s[t] -= d * r / (Math.sqrt(i) * f + ce);
		}
		return a;
	}
}, ue = class {
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
				de(e, this.spans[u.index].from, m, f ? o * n * i : (o + d.shift) * a, c, l, n, r, p);
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
						J(u, d ? t : this.values[n.index], d ? c * i * o : (c + n.shift) * s, r, e.from, i, a, e.columns);
						continue;
					}
					if (p.kind === "x") continue;
					let m = this.into(p);
					switch (l.kind) {
						case "product":
							fe(e, this.spans[l.arguments[0].index].from, u, m, i, a);
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
function de(e, t, n, r, i, a, o, s, c) {
	for (let l = 0; l < o; l++) {
		let o = r + l * c;
		for (let r = 0; r < s; r++) {
			let u = t + r * c, d = 0;
			for (let t = 0; t < c; t++) d += e[u + t] * n[o + t];
			i[a + l * s + r] = d;
		}
	}
}
function J(e, t, n, r, i, a, o, s) {
	for (let c = 0; c < a; c++) for (let a = 0; a < o; a++) {
		let l = e[c * o + a], u = i + a * s, d = n + c * s;
		for (let e = 0; e < s; e++) r[u + e] += l * t[d + e];
	}
}
function fe(e, t, n, r, i, a) {
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
		this.runner = new ue(e, n, r, a, o), this.parameters = new Float64Array(this.runner.size + i * (r + 1)), this.gradient = new Float64Array(this.parameters.length), this.prediction = new Float64Array(o * a * i), this.dy = new Float64Array(o * a * r), this.optimiser = new le(this.parameters);
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
function pe(e, t, n) {
	let r = -Infinity;
	for (let i = 0; i < n; i++) r = Math.max(r, e[t + i]);
	let i = Array.from({ length: n }, (n, i) => Math.exp(e[t + i] - r)), a = i.reduce((e, t) => e + t, 0);
	return i.map((e) => e / a);
}
// src/training/live.ts
var Z = oe, me = Z.rate, he = Z.examples;
function ge() {
	let e = U[Z.cell], t = Z.head.weight[0].length, n = new X(e, {
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
var _e = class {
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
		return this.x[0] = (e - this.origin[0] - n[0]) / r[0], this.x[1] = (t - this.origin[1] - n[1]) / r[1], this.learner.evaluate(this.asked, !0), this.learner.runner.carry(), pe(this.learner.prediction, 0, i.length);
	}
	value(e) {
		return this.learner.runner.value(e);
	}
}, ve = class {
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
}, ye = 16, be = 16, xe = 60;
function Se(e, t) {
	return Array.from({ length: t }, (n, r) => {
		let i = r * (e.length - 1) / Math.max(1, t - 1), a = Math.floor(i), o = e[a], s = e[Math.min(e.length - 1, a + 1)];
		return [o[0] + (i - a) * (s[0] - o[0]), o[1] + (i - a) * (s[1] - o[1])];
	});
}
function Ce(e, t) {
	let n = Math.max(2, Math.min(xe, Math.round(e.length * Math.exp(.2 * t.normal())))), r = Math.exp(.2 * t.normal()), i = .12 * t.normal(), [a, o] = [Math.cos(i), Math.sin(i)], [s, c] = e[0], l = Se(e, n).map(([e, n]) => [r * (a * (e - s) - o * (n - c)) + .003 * t.normal(), r * (o * (e - s) + a * (n - c)) + .003 * t.normal()]), [u, d] = l[0];
	return l.map(([e, t]) => [e - u, t - d]);
}
var we = class {
	learner;
	classes;
	scale;
	random;
	steps;
	groups;
	constructor(e, t, n = 1) {
		this.classes = [...e], this.random = new ve(n), this.groups = e.map((e, n) => t.filter((e) => e.label === n && e.points.length > 1));
		let r = 0, i = 0;
		for (let { points: e } of t) for (let [t, n] of e) r += (t - e[0][0]) ** 2 + (n - e[0][1]) ** 2, i += 2;
		this.scale = Math.sqrt(r / Math.max(1, i)) || 1;
		let a = Math.max(2, ...t.map((e) => e.points.length));
		this.steps = Math.min(xe, Math.ceil(1.5 * a)), this.learner = new X(U[d.start], {
			inputs: 2,
			hidden: ye,
			outputs: e.length,
			batch: be,
			steps: this.steps
		}), this.learner.start(this.random);
	}
	get share() {
		return Math.min(1, this.learner.steps / 300);
	}
	draw() {
		let { steps: e, random: t, scale: n } = this, r = {
			x: new Float64Array(e * be * 2),
			target: new Float64Array(e * be),
			weight: new Float64Array(e * be)
		}, i = this.groups.map((e, t) => ({
			group: e,
			label: t
		})).filter(({ group: e }) => e.length);
		for (let a = 0; a < be; a++) {
			let { group: o, label: s } = i[a % i.length], c = Ce(o[t.below(o.length)].points, t).slice(0, e);
			for (let t = 0; t < e; t++) {
				let e = t * be + a, [i, o] = c[Math.min(t, c.length - 1)];
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
			hidden: ye,
			classes: t,
			centre: [0, 0],
			scale: [n, n],
			parameters: e.parameters
		};
	}
}, Te = {
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
function Ee(e) {
	let t = `motion.${e}`;
	return t in Te ? Q(t) : e;
}
var Q = H(Te), De = w("<circle></circle>"), Oe = w("<path class=\"trail\"></path><!>", 1), ke = w("<text x=\"50\" y=\"52\" text-anchor=\"middle\"> </text>"), Ae = R("<div tabindex=\"0\" role=\"application\"><svg viewBox=\"0 0 100 100\" aria-hidden=\"true\"><!></svg></div>");
function je(e, t) {
	i(t, !0);
	let n = .6, o = .035, c = r(void 0), l = r(!1), d = [n / 2, n / 2], m = /* @__PURE__ */ new Set(), g = 0, _ = 0, y = null, S, w = {
		ArrowLeft: [-1, 0],
		ArrowRight: [1, 0],
		ArrowUp: [0, -1],
		ArrowDown: [0, 1]
	};
	function D() {
		O(), f(l, !0), g = _ = 0, t.onbegin(), k(), S = setInterval(k, 1e3 / me);
	}
	function O() {
		F(l) && (clearInterval(S), f(l, !1), y = null, m.clear(), t.onend());
	}
	s(O);
	function k() {
		if (y) {
			let e = y[_];
			if (!e) return O();
			d = e;
		} else if (m.size) {
			g = 0;
			for (let e of m) d = [M(d[0] + o * w[e][0]), M(d[1] + o * w[e][1])];
		} else if (N && ++g > 15) return O();
		_++, t.onframe(d), _ >= 240 && O();
	}
	let M = (e) => Math.max(0, Math.min(n, e)), N = !1;
	function P(e) {
		let t = F(c).getBoundingClientRect();
		d = [M((e.clientX - t.left) / t.width * n), M((e.clientY - t.top) / t.height * n)];
	}
	function te(e) {
		e.button === 0 && (F(c).setPointerCapture(e.pointerId), N = !1, y = null, P(e), D());
	}
	function ne(e) {
		F(l) && !N && !y && P(e);
	}
	function re(e) {
		if (e.key === "Enter" || e.key === "Escape") return F(l) && e.preventDefault(), O();
		!(e.key in w) || e.ctrlKey || e.metaKey || e.altKey || (e.preventDefault(), m.add(e.key), F(l) && N || (y = null, d = [n / 2, n / 2], O(), N = !0, m.add(e.key), D()));
	}
	function R(e) {
		O();
		let t = (t) => {
			let r = e.map((e) => e[t]);
			return n / 2 - (Math.min(...r) + Math.max(...r)) / 2;
		}, [r, i] = [t(0), t(1)];
		y = e.map(([e, t]) => [e + r, t + i]), d = y[0], N = !1, D();
	}
	let z = p(() => t.points.map(([e, t]) => `${(e / n * 100).toFixed(2)},${(t / n * 100).toFixed(2)}`));
	var V = { play: R }, H = Ae();
	let U;
	var W = b(H), ae = b(W), oe = (e) => {
		var t = Oe(), n = ie(t), r = C(n);
		ee(r, 17, () => F(z), B, (e, t, n) => {
			let r = p(() => {
				let [e, n] = F(t).split(",");
				return {
					x: e,
					y: n
				};
			});
			var i = De();
			let a;
			A(() => {
				I(i, "cx", F(r).x), I(i, "cy", F(r).y), I(i, "r", n === F(z).length - 1 ? 2 : n === 0 ? 1.4 : .8), a = v(i, 0, "", null, a, {
					first: n === 0,
					last: n === F(z).length - 1
				});
			}), x(e, i);
		}), A((e) => I(n, "d", `M${e ?? ""}`), [() => F(z).join("L")]), x(e, t);
	}, K = (e) => {
		var t = ke(), n = G(t, !0);
		A((e) => j(n, e), [() => Q("drawHere")]), x(e, t);
	};
	return L(ae, (e) => {
		F(z).length ? e(oe) : e(K, -1);
	}), u(W), u(H), h(H, (e) => f(c, e), () => F(c)), A((e) => {
		U = v(H, 1, "pad", null, U, { active: F(l) }), I(H, "aria-label", e), I(H, "data-pad", F(l) ? "drawing" : "ready");
	}, [() => Q("pad")]), T("pointerdown", H, te), T("pointermove", H, ne), T("pointerup", H, () => !N && !y && O()), E("pointercancel", H, O), T("keydown", H, re), T("keyup", H, (e) => m.delete(e.key)), E("blur", H, () => N && O()), x(e, H), a(V);
}
V([
	"pointerdown",
	"pointermove",
	"pointerup",
	"keydown",
	"keyup"
]);
// src/training/Gesture.svelte
var Me = R("<div class=\"option\"><input type=\"radio\" name=\"class\"/> <input type=\"text\" maxlength=\"24\"/> <span> </span></div>"), Ne = R("<fieldset><legend> </legend> <!> <div class=\"toolbar\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\" class=\"primary\" data-train=\"\"> </button></div> <p role=\"status\" data-status=\"\"><!></p></fieldset>"), Pe = R("<button type=\"button\"> </button>"), Fe = R("<div class=\"toolbar motions\" role=\"group\"></div>"), Ie = R("<tr><th scope=\"row\"> </th><td class=\"bar\" aria-hidden=\"true\"><span></span></td><td class=\"numeric\"> </td></tr>"), Le = R("<p class=\"verdict\" role=\"status\"><!></p> <table class=\"chances\"><tbody></tbody></table>", 1), Re = R("<h2> </h2> <!> <h2> </h2> <div class=\"pair\"></div>", 1), ze = R("<p class=\"soft\"> </p> <div class=\"gesture\"><section><div class=\"toolbar\"><!> <!></div> <!> <p class=\"soft small\"> <span data-frames=\"\"> </span></p></section> <section><!> <!></section></div> <!>", 1);
function Be(e, n) {
	i(n, !0);
	let d = ge(), _ = r("shipped"), S = r(void 0), w = r([]), E = r([]), O = r({}), k = r(0), N = r(0), P = r(ae(["A", "B"])), re = r(0), R = r([]), V = r(!0), H = r(null), U = r(null), W = r(""), oe = 0, K = p(() => F(_) === "shipped" ? d : F(H)), q = p(() => F(K) && new _e(F(K))), se = p(() => (F(K) ?? d).cell), ce = p(() => (F(K) ?? d).hidden), le = p(() => F(q)?.names ?? []), ue = p(() => F(E).at(-1) ?? []), de = p(() => F(ue).reduce((e, t, n) => t > (F(ue)[e] ?? 0) ? n : e, 0)), J = p(() => F(_) === "shipped" || !F(V)), fe = p(() => new Set(F(R).filter((e) => e.label < F(P).length).map((e) => e.label)));
	function Y() {
		f(w, []), f(E, []), f(O, {}), f(k, 0);
	}
	function X() {
		Y(), F(q)?.reset(), f(W, F(J) && !F(q) ? Q("untrained") : "", !0);
	}
	function pe(e) {
		f(w, [...F(w), e]), F(J) && F(q) && (f(E, [...F(E), F(q).step(e)]), f(O, Object.fromEntries(F(le).map((e) => {
			let t = F(O)[e] ?? /* @__PURE__ */ new Float64Array(), n = new Float64Array(t.length + F(ce));
			return n.set(t), n.set(F(q).value(e), t.length), [e, n];
		}))), f(k, F(w).length - 1));
	}
	function Z() {
		!F(J) && F(w).length && (F(w).length < 3 ? f(W, Q("tooShort", { n: 3 }), !0) : f(R, [...F(R), {
			label: F(re),
			points: F(w)
		}]));
	}
	function ve() {
		let e = new we(F(P), F(R)), t = performance.now(), n = () => {
			let r = e.work(10);
			f(U, e.share, !0), r ? (f(H, e.model()), f(U, null), f(V, !1), Y(), f(W, Q("trainedOwn", {
				s: ((performance.now() - t) / 1e3).toFixed(1),
				v: ne(e.learner.loss)
			}), !0)) : oe = requestAnimationFrame(n);
		};
		f(U, 0), n();
	}
	s(() => cancelAnimationFrame(oe));
	function ye(e) {
		f(_, e, !0), f(W, ""), Y();
	}
	let be = p(() => (F(K)?.classes ?? []).map((e, t) => ({
		name: Ee(e),
		values: Float64Array.from(F(E), (e) => e[t] ?? NaN),
		tone: t % 5,
		dash: t % 4
	}))), xe = (e) => ({
		steps: F(w).length,
		units: F(ce),
		data: F(O)[e] ?? [0],
		offset: 0,
		stride: F(ce)
	}), Se = p(() => Array.from({ length: F(ce) }, (e, t) => t));
	function Ce(e, t) {
		f(k, e, !0), f(N, t, !0);
	}
	var Te = ze(), De = ie(Te), Oe = G(De, !0), ke = C(De, 2), Ae = b(ke), Be = b(Ae), Ve = b(Be);
	{
		let e = p(() => Q("whose")), t = p(() => ["shipped", "own"].map((e) => ({
			value: e,
			text: Q(`whose.${e}`)
		})));
		D(Ve, {
			get label() {
				return F(e);
			},
			get value() {
				return F(_);
			},
			get options() {
				return F(t);
			},
			onchange: ye
		});
	}
	var He = C(Ve, 2), Ue = (e) => {
		{
			let t = p(() => Q("collect")), n = p(() => F(V) ? "examples" : "questions"), r = p(() => ["examples", "questions"].map((e) => ({
				value: e,
				text: Q(`collect.${e}`)
			})));
			D(e, {
				get label() {
					return F(t);
				},
				get value() {
					return F(n);
				},
				get options() {
					return F(r);
				},
				onchange: (e) => (f(V, e === "examples"), Y())
			});
		}
	};
	L(He, (e) => {
		F(_) === "own" && e(Ue);
	}), u(Be);
	var We = C(Be, 2);
	h(je(We, {
		get points() {
			return F(w);
		},
		onbegin: X,
		onframe: pe,
		onend: Z
	}), (e) => f(S, e, !0), () => F(S));
	var Ge = C(We, 2), Ke = b(Ge), qe = C(Ke), Je = G(qe, !0);
	u(Ge), u(Ae);
	var Ye = C(Ae, 2), Xe = b(Ye), Ze = (e) => {
		var t = Ne(), n = b(t), r = G(n, !0), i = C(n, 2);
		ee(i, 17, () => F(P), B, (e, t, n) => {
			var r = Me(), i = b(r);
			l(i);
			var a = C(i, 2);
			l(a);
			var s = C(a, 2);
			I(s, "data-count", n);
			var d = G(s, !0);
			u(r), A((e, t, r) => {
				I(i, "aria-label", e), c(i, F(re) === n), I(a, "aria-label", t), j(d, r);
			}, [
				() => Q("classOf", {
					name: F(P)[n] ?? "",
					n: F(R).filter((e) => e.label === n).length
				}),
				() => Q("className", { i: n + 1 }),
				() => Q("exampleCount", { n: F(R).filter((e) => e.label === n).length })
			]), T("change", i, () => (f(re, n, !0), f(V, !0))), o(a, () => F(P)[n], (e) => F(P)[n] = e), x(e, r);
		});
		var a = C(i, 2), s = b(a), d = G(s, !0), p = C(s, 2), m = G(p, !0), h = C(p, 2), g = G(h, !0);
		u(a);
		var _ = C(a, 2), v = b(_), y = (e) => {
			var t = M();
			A((e) => j(t, e), [() => Q("trainingOwn", { p: Math.round(100 * F(U)) })]), x(e, t);
		}, S = (e) => {
			var t = M();
			A(() => j(t, F(W))), x(e, t);
		}, w = (e) => {
			var t = M();
			A((e) => j(t, e), [() => Q("needTwo")]), x(e, t);
		};
		L(v, (e) => {
			F(U) === null ? F(W) ? e(S, 1) : F(fe).size < 2 && e(w, 2) : e(y);
		}), u(_), u(t), A((e, t, n, i) => {
			j(r, e), s.disabled = F(P).length >= 6, j(d, t), p.disabled = !F(R).length, j(m, n), h.disabled = F(fe).size < 2 || F(U) !== null, j(g, i);
		}, [
			() => Q("classes"),
			() => Q("addClass"),
			() => Q("dropLast"),
			() => Q("trainOwn")
		]), T("click", s, () => f(P, [...F(P), String.fromCharCode(65 + F(P).length)], !0)), T("click", p, () => f(R, F(R).slice(0, -1))), T("click", h, ve), x(e, t);
	}, Qe = (e) => {
		var t = Fe();
		ee(t, 20, () => d.classes, (e) => e, (e, t) => {
			var n = Pe(), r = G(n, !0);
			A((e) => {
				I(n, "data-motion", t), j(r, e);
			}, [() => Ee(t)]), T("click", n, () => F(S)?.play(he[t])), x(e, n);
		}), u(t), A((e) => I(t, "aria-label", e), [() => Q("playMotion")]), x(e, t);
	};
	L(Xe, (e) => {
		F(_) === "own" ? e(Ze) : e(Qe, -1);
	});
	var $e = C(Xe, 2), et = (e) => {
		var t = Le(), n = ie(t), r = b(n), i = (e) => {
			var t = M();
			A((e, n) => j(t, `${e ?? ""}: ${n ?? ""}`), [() => Q("answer"), () => Ee(F(K).classes[F(de)] ?? "")]), x(e, t);
		}, a = (e) => {
			var t = M();
			A((e) => j(t, e), [() => Q("nothing")]), x(e, t);
		};
		L(r, (e) => {
			F(E).length ? e(i) : e(a, -1);
		}), u(n);
		var o = C(n, 2), s = b(o);
		ee(s, 21, () => F(K).classes, B, (e, t, n) => {
			var r = Ie();
			let i;
			var a = b(r), o = G(a, !0), s = C(a), c = b(s);
			let l;
			u(s);
			var d = C(s), f = G(d);
			u(r), A((e, a) => {
				i = v(r, 1, "", null, i, { chosen: F(E).length > 0 && n === F(de) }), j(o, e), l = g(c, "", l, { width: `${100 * (F(ue)[n] ?? 0)}%` }), I(d, "data-chance", F(t)), j(f, `${a ?? ""} %`);
			}, [() => Ee(F(t)), () => F(E).length ? (100 * (F(ue)[n] ?? 0)).toFixed(1) : "–"]), x(e, r);
		}), u(s), u(o), A(() => I(n, "data-answer", F(E).length ? F(K).classes[F(de)] : "")), x(e, t);
	};
	L($e, (e) => {
		F(J) && F(K) && e(et);
	}), u(Ye), u(ke);
	var tt = C(ke, 2), nt = (e) => {
		var n = Re(), r = ie(n), i = G(r, !0), a = C(r, 2);
		{
			let e = p(() => Q("probabilities"));
			te(a, {
				get label() {
					return F(e);
				},
				get lines() {
					return F(be);
				},
				height: 170,
				limits: [0, 1],
				columns: !0,
				get to() {
					return F(w).length;
				},
				get cursor() {
					return F(k);
				},
				onpick: (e) => f(k, e, !0)
			});
		}
		var o = C(a, 2), s = G(o, !0), c = C(o, 2);
		ee(c, 20, () => F(le), (e) => e, (e, n) => {
			{
				let r = p(() => y(m(F(se), n))), i = p(() => t(F(se), n)), a = p(() => F(se).unbounded.includes(n) ? null : 1), o = p(() => xe(n)), s = p(() => Math.min(F(k), F(w).length - 1));
				z(e, {
					get name() {
						return F(r);
					},
					get symbol() {
						return F(i);
					},
					get size() {
						return F(a);
					},
					get matrix() {
						return F(o);
					},
					get order() {
						return F(Se);
					},
					from: 0,
					get to() {
						return F(w).length;
					},
					get step() {
						return F(s);
					},
					get unit() {
						return F(N);
					},
					onview: () => void 0,
					onpick: Ce,
					onopen: () => void 0
				});
			}
		}), u(c), A((e, t) => {
			j(i, e), j(s, t);
		}, [() => Q("probabilities"), () => Q("inside")]), x(e, n);
	};
	L(tt, (e) => {
		F(J) && F(E).length && e(nt);
	}), A((e, t, n) => {
		j(Oe, e), j(Ke, `${t ?? ""} `), j(Je, n);
	}, [
		() => Q(F(_) === "own" ? "gestureOwn" : "gestureIntro"),
		() => Q("padHint", { n: me }),
		() => Q("frames", { n: F(w).length })
	]), x(e, Te), a();
}
V(["change", "click"]);
// src/training/radius.ts
function Ve(e, t) {
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
function He(e) {
	let t = e.blocks();
	return e.runner.spans.filter((t) => e.cell.operations.some(({ kind: e, arguments: n }) => e === "product" && n[0] === t.name && n[1] !== "x")).map((e) => t[e.name]);
}
function Ue(e) {
	return Math.max(...He(e).map((t) => Ve(t, e.shape.hidden)));
}
function We(e, t) {
	for (let n of He(e)) {
		let r = Ve(n, e.shape.hidden);
		if (r > 0 && Number.isFinite(r)) for (let e = 0; e < n.length; e++) n[e] *= t / r;
	}
}
var Ge = 400, Ke = class {
	stride = 1;
	points = [];
	sum = 0;
	count = 0;
	add(e) {
		this.sum += e, ++this.count < this.stride || (this.points.push(this.sum / this.count), this.sum = this.count = 0, this.points.length < Ge || (this.points = this.points.filter((e, t) => t % 2).map((e, t) => (e + this.points[2 * t]) / 2), this.stride *= 2));
	}
}, qe = class {
	stride = 1;
	columns = [];
	seen = 0;
	add(e) {
		this.seen++ % this.stride || (this.columns.push(Float32Array.from(e, (e) => Math.log10(e))), this.columns.length < Ge / 2 || (this.columns = this.columns.filter((e, t) => t % 2 == 0), this.stride *= 2));
	}
}, Je = .95, Ye = class {
	key;
	learner;
	losses = new Ke();
	strips = {};
	flow = {};
	loss = NaN;
	answers = /* @__PURE__ */ new Float64Array();
	refused = !1;
	constructor(e, t, n) {
		this.key = e;
		let r = t.steps(n.length);
		this.learner = new X(U[e], {
			inputs: t.inputs,
			hidden: n.hidden,
			outputs: 1,
			batch: 16,
			steps: r
		}), this.learner.start(new ve(n.seed)), n.radius !== null && We(this.learner, n.radius);
		for (let t of U[e].states) this.strips[t] = new qe(), this.flow[t] = new Float64Array(r).fill(NaN);
	}
	step(e, t) {
		this.learner.step(e, t);
		let { loss: n, norm: r, runner: i } = this.learner;
		this.refused = !Number.isFinite(r), this.losses.add(n), this.loss = Number.isFinite(this.loss) ? Je * this.loss + .050000000000000044 * n : n;
		for (let [e, t] of Object.entries(i.norms)) {
			this.strips[e].add(t);
			let n = this.flow[e];
			for (let e = 0; e < t.length; e++) {
				let r = Math.log10(t[e]);
				n[e] = Number.isFinite(n[e]) && Number.isFinite(r) ? Je * n[e] + .050000000000000044 * r : r;
			}
		}
	}
	look(e) {
		this.learner.look(e);
		for (let [e, t] of Object.entries(this.learner.runner.norms)) this.flow[e].set(t.map(Math.log10));
	}
	get radius() {
		return Ue(this.learner);
	}
}, Xe = class {
	task;
	setup;
	runs;
	batch;
	seen = null;
	rounds = 0;
	turn = 0;
	random;
	constructor(e, t) {
		this.task = e, this.setup = t, this.random = new ve(t.seed + 1), this.runs = t.cells.map((n) => new Ye(n, e, t)), this.batch = this.draw(), this.look();
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
		for (let t of this.runs) We(t.learner, e);
		this.look();
	}
}, Ze = [
	"bit",
	"adding",
	"echo",
	"sine",
	"own"
];
function Qe(e, t, n) {
	return {
		x: new Float64Array(e * t * n),
		target: new Float64Array(e * t),
		weight: new Float64Array(e * t)
	};
}
var $e = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1,
	draw(e, t, n) {
		let r = e + 1, i = Qe(r, t, 2);
		for (let a = 0; a < t; a++) {
			let o = n.uniform() < .5 ? -1 : 1;
			i.x[a * 2] = o, i.x[a * 2 + 1] = 1;
			for (let e = 1; e < r; e++) i.x[(e * t + a) * 2] = .3 * n.normal();
			i.target[e * t + a] = o, i.weight[e * t + a] = 1;
		}
		return i;
	}
}, et = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1 / 6,
	draw(e, t, n) {
		let r = e + 1, i = Qe(r, t, 2), a = Math.max(1, Math.floor(r / 2));
		for (let o = 0; o < t; o++) {
			for (let e = 0; e < r; e++) i.x[(e * t + o) * 2] = n.uniform();
			let s = 0;
			for (let e of [n.below(a), a + n.below(r - a)]) i.x[(e * t + o) * 2 + 1] = 1, s += i.x[(e * t + o) * 2];
			i.target[e * t + o] = s, i.weight[e * t + o] = 1;
		}
		return i;
	}
}, tt = {
	inputs: 1,
	steps: (e) => 2 * e + 4,
	guess: 1,
	draw(e, t, n) {
		let r = 2 * e + 4, i = Qe(r, t, 1);
		for (let e = 0; e < r * t; e++) i.x[e] = n.normal();
		for (let n = e * t; n < r * t; n++) i.target[n] = i.x[n - e * t], i.weight[n] = 1;
		return i;
	}
}, nt = {
	inputs: 1,
	steps: (e) => e + 1,
	guess: .5,
	draw(e, t, n) {
		let r = e + 1, i = Qe(r, t, 1);
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
function rt(e) {
	let t = e.reduce((e, t) => e + t, 0) / e.length, n = Math.sqrt(e.reduce((e, n) => e + (n - t) ** 2, 0) / e.length) || 1, r = Float64Array.from(e, (e) => (e - t) / n), i = 0;
	for (let e = 1; e < r.length; e++) i += (r[e] - r[e - 1]) ** 2;
	return {
		inputs: 1,
		steps: (e) => Math.min(e + 1, r.length - 1),
		guess: i / (r.length - 1),
		draw(e, t, n) {
			let i = Math.min(e + 1, r.length - 1), a = Qe(i, t, 1);
			for (let e = 0; e < t; e++) {
				let o = n.below(r.length - i);
				for (let n = 0; n < i; n++) a.x[n * t + e] = r[o + n], a.target[n * t + e] = r[o + n + 1], a.weight[n * t + e] = 1;
			}
			return a;
		}
	};
}
var it = {
	bit: $e,
	adding: et,
	echo: tt,
	sine: nt
}, at = [
	3e-4,
	.001,
	.003,
	.01,
	.03,
	.1,
	.3,
	1
], ot = [
	0,
	.1,
	.3,
	1,
	3,
	10
], st = [
	2,
	4,
	8,
	16,
	32
], ct = {
	from: 2,
	to: 120
}, lt = {
	from: 0,
	to: 4
}, ut = {
	task: "bit",
	length: 20,
	rule: "adam",
	rate: .01,
	limit: 1,
	hidden: 8,
	radius: null,
	seed: 1,
	cells: e
};
function $(e, t, n) {
	return e.find((e) => String(e) === t) ?? n;
}
function dt(e, { from: t, to: n }) {
	let r = Number(e);
	return e !== "" && Number.isFinite(r) && r >= t && r <= n ? r : null;
}
function ft(e) {
	let t = {
		...ut,
		cells: [...ut.cells]
	};
	for (let r of e.split("_")) {
		let e = r.indexOf("."), [i, a] = e < 0 ? [r, ""] : [r.slice(0, e), r.slice(e + 1)];
		if (i === "task") t.task = $(Ze, a, t.task);
		else if (i === "rule") t.rule = $(K, a, t.rule);
		else if (i === "rate") t.rate = $(at, a, t.rate);
		else if (i === "limit") t.limit = $(ot, a, t.limit);
		else if (i === "hidden") t.hidden = $(st, a, t.hidden);
		else if (i === "length") t.length = Math.round(dt(a, ct) ?? t.length);
		else if (i === "radius") t.radius = dt(a, lt) ?? t.radius;
		else if (i === "seed") t.seed = Math.round(dt(a, {
			from: 0,
			to: 9999
		}) ?? t.seed);
		else if (i === "cells") {
			let e = a.split("."), r = n.filter((t) => e.includes(t));
			r.length && (t.cells = r);
		}
	}
	return t;
}
function pt(e) {
	let t = [];
	for (let n of Object.keys(ut)) {
		let r = e[n], i = Array.isArray(r) ? r.join(".") : String(r), a = ut[n];
		r !== null && i !== (Array.isArray(a) ? a.join(".") : String(a)) && t.push(`${n}.${i}`);
	}
	return t.join("_");
}
// src/training/Strip.svelte
var mt = R("<figure><figcaption> </figcaption> <div role=\"img\"><canvas class=\"strip\"></canvas></div></figure>");
function ht(e, t) {
	i(t, !0);
	let n = r(void 0), [o, s] = [-8, 1], c = p(() => S.theme === "dark" || S.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches), l = p(() => t.version >= 0 ? t.strip.columns.at(-1) : void 0), d = (e) => e === void 0 || Number.isNaN(e) ? "?" : e.toFixed(1).replace("-", "−").replace("Infinity", "∞");
	O(() => {
		t.version;
		let e = F(n)?.getContext("2d");
		if (!F(n) || !e) return;
		let r = Math.max(1, t.strip.columns.length);
		F(n).width !== r && (F(n).width = r), F(n).height !== t.steps && (F(n).height = t.steps);
		let i = e.createImageData(r, t.steps);
		t.strip.columns.forEach((e, n) => {
			for (let a = 0; a < t.steps; a++) {
				let t = e[a], l = Number.isNaN(t) ? 1 : (t - o) / (s - o);
				i.data.set([...re(l, F(c)), 255], 4 * (a * r + n));
			}
		}), e.putImageData(i, 0, 0);
	});
	var m = mt(), g = b(m), _ = G(g, !0), v = C(g, 2), y = b(v);
	h(y, (e) => f(n, e), () => F(n)), u(v), u(m), A((e) => {
		j(_, t.name), I(v, "aria-label", e);
	}, [() => Q("stripOf", {
		name: t.name,
		a: d(F(l)?.[0]),
		b: d(F(l)?.[t.steps - 1])
	})]), x(e, m), a();
}
// src/training/table.ts
function gt(e) {
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
var _t = R("<p class=\"small\"> </p>"), vt = R("<!> <!>", 1), yt = R("<label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" accept=\".csv,.tsv,.txt\"/></label> <p class=\"small soft\"> </p> <!> <p class=\"verdict bad\" role=\"status\"> </p>", 1), bt = R("<button type=\"button\" class=\"quiet\"> </button>"), xt = R("<label class=\"option\"><input type=\"checkbox\"/> <span> </span></label>"), St = R("<p class=\"card\" role=\"status\"> </p>"), Ct = R("<tr><th scope=\"row\"> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), wt = R("<div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!></section></div> <div class=\"scroll-x\"><table data-now=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\">ρ(W_h)</th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!> <div class=\"strips\"></div></section></div>", 1), Tt = R("<p class=\"soft\"> </p> <div class=\"toolbar\"><button type=\"button\" class=\"primary\" data-play=\"\"> </button> <button type=\"button\" data-one=\"\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"count\" data-rounds=\"\"> </span></div> <div class=\"training\"><div class=\"controls\"><div class=\"toolbar\"><!> <!></div> <!> <p class=\"small\" data-about=\"\"> </p> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <div class=\"toolbar\"><!> <!> <!></div> <label class=\"field wide\"><span> </span> <input class=\"scrub\" type=\"range\" step=\"0.05\"/></label> <!> <p class=\"small soft\"> </p> <fieldset><legend> </legend> <!></fieldset></div> <div class=\"results\"><!></div></div>", 1);
function Et(e, t) {
	i(t, !0);
	let o = typeof matchMedia < "u" && matchMedia("(prefers-reduced-motion: reduce)").matches, d = p(() => ft(S.setup)), m = r(!1), h = r(!0), g = r([]), v = r(0), w = r(""), E = r(null), M = r(0), re = 0, R = 0, z = p(() => F(g)[Math.min(F(v), F(g).length - 1)]), B = p(() => F(d).task === "own" ? F(z) ? rt(F(z).values) : null : it[F(d).task]), V = p(() => pt({
		...F(d),
		rule: "adam",
		rate: .01,
		limit: 1,
		radius: null
	}));
	function H() {
		f(E, F(B) ? new Xe(F(B), F(d)) : null), W(M);
	}
	O(() => {
		F(V), F(B), P(H);
	}), O(() => {
		let e = F(d);
		P(() => F(E) && (F(E).setup = e));
	});
	function ae() {
		F(m) && F(E) && (F(E).work(9), ++R % (o ? 30 : 1) == 0 && W(M), re = requestAnimationFrame(ae));
	}
	function oe() {
		f(m, !F(m) && F(E) !== null, !0), F(m) ? re = requestAnimationFrame(ae) : W(M);
	}
	s(() => cancelAnimationFrame(re));
	function q(e) {
		S.setup = pt({
			...F(d),
			...e
		});
	}
	function se(e = F(d).seed) {
		e === F(d).seed ? H() : q({ seed: e });
	}
	function ce(e) {
		q({ radius: e }), F(E)?.scale(e), W(M);
	}
	function le(e, t) {
		let r = n.filter((n) => n === e ? t : F(d).cells.includes(n));
		r.length && q({ cells: r });
	}
	async function ue(e) {
		let t = e.files?.[0];
		if (e.value = "", !t) return;
		let n = gt(await t.text()), r = Math.max(0, ...n.map((e) => e.values.length));
		n.length ? r < 10 ? f(w, Q("short", {
			name: t.name,
			n: r,
			least: 10
		}), !0) : (f(g, n.filter((e) => e.values.length >= 10)), f(v, 0), f(w, "")) : f(w, Q("noNumbers", { name: t.name }), !0);
	}
	let de = (e) => y(U[e.key].title), J = (e) => ({
		tone: e % 5,
		dash: e % 4
	}), fe = (e) => F(h) ? U[e.key].states.at(-1) : "h", Y = p(() => F(M) >= 0 ? F(E)?.runs ?? [] : []), X = p(() => F(E) ? F(E).runs[0].learner.shape.steps : 0), pe = p(() => F(M) >= 0 ? Math.max(2, ...F(Y).map((e) => e.losses.points.length)) : 2), Z = p(() => F(M) >= 0 ? F(Y)[0]?.losses.stride ?? 1 : 1), me = p(() => {
		F(M);
		let e = F(Y).map((e, t) => ({
			name: de(e),
			values: e.losses.points,
			...J(t)
		}));
		return F(B)?.guess && e.push({
			name: Q(F(d).task === "own" ? "guessOwn" : "guess"),
			values: Array(F(pe)).fill(F(B).guess),
			tone: 4,
			dash: 2
		}), e;
	}), he = p(() => (F(M), F(Y).map((e, t) => ({
		name: F(h) && U[e.key].states.length > 1 ? `${de(e)} (∂L/∂${fe(e)})` : de(e),
		values: e.flow[fe(e)].map((e) => 10 ** e),
		...J(t)
	})))), ge = p(() => Array.from({ length: F(pe) }, (e, t) => k((t + 1) * F(Z)))), _e = p(() => F(E) !== null && F(d).task !== "own" && (F(d).task === "bit" || F(d).task === "adding")), ve = p(() => {
		F(M);
		let e = F(E)?.seen;
		if (!e) return [];
		let t = Array.from({ length: F(_e) ? 16 : F(X) }, (e, t) => F(_e) ? (F(X) - 1) * 16 + t : t * 16);
		F(_e) && t.sort((t, n) => e.target[t] - e.target[n]);
		let n = (n) => Float64Array.from(t, (t) => e.weight[t] ? n[t] : NaN);
		return [{
			name: Q("target"),
			values: n(e.target),
			tone: 4,
			dash: 1,
			dots: F(_e)
		}, ...F(Y).map((e, t) => ({
			name: de(e),
			values: n(e.answers),
			...J(t),
			dots: F(_e),
			bare: F(_e)
		}))];
	}), ye = p(() => (F(M), F(Y).map((e) => ({
		key: e.key,
		name: de(e),
		loss: N(ne(e.loss)),
		norm: e.refused ? Q("refused") : N(ne(e.learner.norm)),
		radius: ne(e.radius),
		ratio: N(ne(xe(e)))
	})))), be = p(() => F(M) >= 0 && F(Y).length ? Math.max(...F(Y).map((e) => e.radius)) : NaN), xe = (e) => {
		let t = e.flow[fe(e)];
		return 10 ** (t[0] - t.at(-1));
	};
	var Se = Tt(), Ce = ie(Se), we = G(Ce, !0), Te = C(Ce, 2), Ee = b(Te), De = G(Ee, !0), Oe = C(Ee, 2), ke = G(Oe, !0), Ae = C(Oe, 2), je = G(Ae, !0), Me = C(Ae, 2), Ne = G(Me, !0), Pe = C(Me, 2), Fe = G(Pe, !0);
	u(Te);
	var Ie = C(Te, 2), Le = b(Ie), Re = b(Le), ze = b(Re);
	{
		let e = p(() => Q("task")), t = p(() => Ze.map((e) => ({
			value: e,
			text: Q(`task.${e}`)
		})));
		D(ze, {
			get label() {
				return F(e);
			},
			get value() {
				return F(d).task;
			},
			get options() {
				return F(t);
			},
			onchange: (e) => q({ task: e })
		});
	}
	var Be = C(ze, 2);
	{
		let e = p(() => Q("hidden")), t = p(() => st.map((e) => ({
			value: e,
			text: String(e)
		})));
		D(Be, {
			get label() {
				return F(e);
			},
			get value() {
				return F(d).hidden;
			},
			get options() {
				return F(t);
			},
			onchange: (e) => q({ hidden: e })
		});
	}
	u(Re);
	var Ve = C(Re, 2), He = (e) => {
		var t = yt(), n = ie(t), r = b(n), i = C(r);
		u(n);
		var a = C(n, 2), o = G(a, !0), s = C(a, 2), c = (e) => {
			var t = vt(), n = ie(t);
			{
				let e = p(() => Q("column")), t = p(() => F(g).map((e, t) => ({
					value: t,
					text: e.name
				})));
				D(n, {
					get label() {
						return F(e);
					},
					get value() {
						return F(v);
					},
					get options() {
						return F(t);
					},
					onchange: (e) => f(v, e, !0)
				});
			}
			var r = C(n, 2), i = (e) => {
				var t = _t(), n = G(t, !0);
				A((e) => j(n, e), [() => Q("skipped", { n: F(z).skipped })]), x(e, t);
			};
			L(r, (e) => {
				F(z)?.skipped && e(i);
			}), x(e, t);
		};
		L(s, (e) => {
			F(g).length && e(c);
		});
		var l = C(s, 2), d = G(l, !0);
		A((e, t) => {
			j(r, `${e ?? ""} `), j(o, t), j(d, F(w));
		}, [() => Q("file"), () => Q("fileHint")]), T("change", i, (e) => void ue(e.currentTarget)), x(e, t);
	};
	L(Ve, (e) => {
		F(d).task === "own" && e(He);
	});
	var Ue = C(Ve, 2), We = G(Ue, !0), Ge = C(Ue, 2), Ke = b(Ge), qe = G(Ke, !0), Je = C(Ke, 2);
	l(Je), u(Ge);
	var Ye = C(Ge, 2), Qe = b(Ye);
	{
		let e = p(() => Q("rule")), t = p(() => K.map((e) => ({
			value: e,
			text: e === "sgd" ? "SGD" : "Adam"
		})));
		D(Qe, {
			get label() {
				return F(e);
			},
			get value() {
				return F(d).rule;
			},
			get options() {
				return F(t);
			},
			onchange: (e) => q({ rule: e })
		});
	}
	var $e = C(Qe, 2);
	{
		let e = p(() => Q("rate")), t = p(() => at.map((e) => ({
			value: e,
			text: String(e)
		})));
		D($e, {
			get label() {
				return F(e);
			},
			get value() {
				return F(d).rate;
			},
			get options() {
				return F(t);
			},
			onchange: (e) => q({ rate: e })
		});
	}
	var et = C($e, 2);
	{
		let e = p(() => Q("limit")), t = p(() => ot.map((e) => ({
			value: e,
			text: e ? String(e) : Q("none")
		})));
		D(et, {
			get label() {
				return F(e);
			},
			get value() {
				return F(d).limit;
			},
			get options() {
				return F(t);
			},
			onchange: (e) => q({ limit: e })
		});
	}
	u(Ye);
	var tt = C(Ye, 2), nt = b(tt), ut = G(nt, !0), $ = C(nt, 2);
	l($), u(tt);
	var dt = C(tt, 2), mt = (e) => {
		var t = bt(), n = G(t, !0);
		A((e) => j(n, e), [() => Q("asDrawn")]), T("click", t, () => (q({ radius: null }), H())), x(e, t);
	};
	L(dt, (e) => {
		F(d).radius !== null && e(mt);
	});
	var Et = C(dt, 2), Dt = G(Et, !0), Ot = C(Et, 2), kt = b(Ot), At = G(kt, !0), jt = C(kt, 2);
	ee(jt, 16, () => n, (e) => e, (e, t) => {
		var n = xt(), r = b(n);
		l(r);
		var i = C(r, 2), a = G(i, !0);
		u(n), A((e, n) => {
			c(r, e), r.disabled = F(d).cells.length === 1 && F(d).cells[0] === t, j(a, n);
		}, [() => F(d).cells.includes(t), () => y(U[t].title)]), T("change", r, (e) => le(t, e.currentTarget.checked)), x(e, n);
	}), u(Ot), u(Le);
	var Mt = C(Le, 2), Nt = b(Mt), Pt = (e) => {
		var t = St(), n = G(t, !0);
		A((e) => j(n, e), [() => Q("noFile")]), x(e, t);
	}, Ft = (e) => {
		var t = wt(), n = ie(t), r = b(n), i = b(r), a = G(i, !0), o = C(i, 2), s = G(o, !0), c = C(o, 2);
		{
			let e = p(() => Q("loss"));
			te(c, {
				get label() {
					return F(e);
				},
				get lines() {
					return F(me);
				},
				log: !0,
				get to() {
					return F(pe);
				},
				get times() {
					return F(ge);
				},
				height: 210
			});
		}
		u(r);
		var l = C(r, 2), d = b(l), m = G(d, !0), g = C(d, 2), _ = G(g, !0), v = C(g, 2);
		{
			let e = p(() => Q("flow", { state: "h" }));
			te(v, {
				get label() {
					return F(e);
				},
				get lines() {
					return F(he);
				},
				log: !0,
				get to() {
					return F(X);
				},
				height: 210
			});
		}
		u(l), u(n);
		var y = C(n, 2), S = b(y), w = b(S), T = b(w), E = b(T), O = G(E, !0), k = C(E), N = G(k, !0), P = C(k), ne = G(P, !0), I = C(P, 2), re = G(I);
		u(T), u(w);
		var R = C(w);
		ee(R, 21, () => F(ye), (e) => e.key, (e, t) => {
			var n = Ct(), r = b(n), i = G(r, !0), a = C(r), o = G(a, !0), s = C(a), c = G(s, !0), l = C(s), d = G(l, !0), f = C(l), p = G(f, !0);
			u(n), A(() => {
				j(i, F(t).name), j(o, F(t).loss), j(c, F(t).norm), j(d, F(t).radius), j(p, F(t).ratio);
			}), x(e, n);
		}), u(R), u(S), u(y);
		var z = C(y, 2), B = b(z), V = b(B), H = G(V, !0), U = C(V, 2), W = G(U, !0), ae = C(U, 2), oe = (e) => {
			{
				let t = p(() => Q("answers"));
				te(e, {
					get label() {
						return F(t);
					},
					get lines() {
						return F(ve);
					},
					legend: !1,
					height: 190
				});
			}
		};
		L(ae, (e) => {
			F(ve).length && e(oe);
		}), u(B);
		var K = C(B, 2), q = b(K), se = G(q, !0), ce = C(q, 2), le = G(ce, !0), ue = C(ce, 2);
		{
			let e = p(() => Q("which")), t = p(() => F(h) ? "memory" : "h"), n = p(() => ["memory", "h"].map((e) => ({
				value: e,
				text: Q(`state.${e}`)
			})));
			D(ue, {
				get label() {
					return F(e);
				},
				get value() {
					return F(t);
				},
				get options() {
					return F(n);
				},
				onchange: (e) => f(h, e === "memory")
			});
		}
		var J = C(ue, 2);
		ee(J, 21, () => F(Y), (e) => e.key, (e, t) => {
			{
				let n = p(() => de(F(t))), r = p(() => F(t).strips[fe(F(t))]), i = p(() => Math.floor(F(M) / 6));
				ht(e, {
					get name() {
						return F(n);
					},
					get strip() {
						return F(r);
					},
					get steps() {
						return F(X);
					},
					get version() {
						return F(i);
					}
				});
			}
		}), u(J), u(K), u(z), A((e, t, n, r, i, o, c, l, u, d, f, p) => {
			j(a, e), j(s, t), j(m, n), j(_, r), j(O, i), j(N, o), j(ne, c), j(re, `|∂L| ${l ?? ""}`), j(H, u), j(W, d), j(se, f), j(le, p);
		}, [
			() => Q("loss"),
			() => Q("lossHint"),
			() => Q("flow", { state: F(h) ? "c, h" : "h" }),
			() => Q("flowHint"),
			() => Q("cell"),
			() => Q("lossNow"),
			() => Q("norm"),
			() => Q("ratio"),
			() => Q("answers"),
			() => Q(F(_e) ? "answersLast" : "answersEach"),
			() => Q("strips"),
			() => Q("stripsHint")
		]), x(e, t);
	};
	L(Nt, (e) => {
		F(E) ? e(Ft, -1) : e(Pt);
	}), u(Mt), u(Ie), A((e, t, n, r, i, a, o, s, c, l, u, f) => {
		j(we, e), Ee.disabled = !F(E), j(De, t), Oe.disabled = !F(E) || F(m), j(ke, n), Ae.disabled = !F(E), j(je, r), Me.disabled = !F(E), j(Ne, i), j(Fe, a), j(We, o), j(qe, s), I(Je, "min", ct.from), I(Je, "max", ct.to), _(Je, F(d).length), j(ut, c), I($, "min", lt.from), I($, "max", lt.to), _($, F(d).radius ?? F(be)), I($, "aria-valuetext", l), j(Dt, u), j(At, f);
	}, [
		() => Q("intro"),
		() => Q(F(m) ? "pause" : "start"),
		() => Q("one"),
		() => Q("restart"),
		() => Q("reseed"),
		() => Q("steps", { n: F(M) >= 0 ? F(E)?.rounds ?? 0 : 0 }),
		() => Q(`about.${F(d).task}`, { n: F(d).task === "adding" ? F(X) : F(d).length }),
		() => Q(F(d).task === "own" || F(d).task === "sine" ? "lengthOwn" : "length", { n: F(d).length }),
		() => Q("radius", { v: ne(F(be)) }),
		() => ne(F(d).radius ?? F(be)),
		() => Q("radiusHint"),
		() => Q("cells")
	]), T("click", Ee, oe), T("click", Oe, () => (F(E).round(), W(M))), T("click", Ae, () => se()), T("click", Me, () => se(F(d).seed % 9999 + 1)), T("input", Je, (e) => q({ length: Number(e.currentTarget.value) })), T("input", $, (e) => ce(Number(e.currentTarget.value))), x(e, Se), a();
}
V([
	"click",
	"change",
	"input"
]);
export { Be as Gesture, X as Learner, _e as Live, ve as Random, Xe as Session, Et as Train, we as Training, gt as columnsOf, he as examples, rt as ownTask, ft as read, We as setRadius, ge as shipped, Ve as spectralRadius, it as tasks, Ce as varied, pt as write };
