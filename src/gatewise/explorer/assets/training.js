import { $ as e, At as t, Ct as n, D as r, Dt as i, E as a, Et as o, Ft as s, J as c, K as l, Mt as u, Nt as d, O as f, Ot as p, P as m, Pt as h, Q as g, S as _, St as v, Tt as y, X as b, Z as x, _ as S, _t as C, at as w, b as T, bt as E, dt as D, et as ee, gt as O, ht as k, jt as A, kt as j, l as te, lt as M, mt as N, n as ne, nt as re, ot as ie, pt as P, q as F, r as I, rt as ae, st as oe, t as se, tt as L, ut as R, v as z, vt as ce, w as B, wt as V, x as le, xt as H, y as ue, yt as U } from "./explorer.js";
var W = {
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
}, de = ["sgd", "adam"], [G, K, fe] = [
	.9,
	.999,
	1e-8
], q = class {
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
		let d = n / (1 - G ** u), f = 1 / Math.sqrt(1 - K ** u);
		for (let t = 0; t < s.length; t++) {
			let n = o * e[t], r = c[t] += (1 - G) * (n - c[t]), i = l[t] += (1 - K) * (n * n - l[t]);
			s[t] -= d * r / (Math.sqrt(i) * f + fe);
		}
		return a;
	}
}, pe = class {
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
	forward(e, t, n = 0, r = this.steps) {
		let { batch: i, hidden: a, inputs: o } = this, s = i * a;
		for (let c = n; c < r; c++) for (let n of this.operations) {
			let r = this.values[n.out], l = (c + n.shift) * s, u = n.arguments[0];
			if (n.kind === "product") {
				let d = n.arguments[1], f = d.kind === "x", p = f ? o : a, m = f ? t : this.values[d.index];
				me(e, this.spans[u.index].from, m, f ? c * i * o : (c + d.shift) * s, r, l, i, a, p);
				continue;
			}
			if (n.kind === "sum") {
				r.fill(0, l, l + s);
				for (let t of n.arguments) if (t.kind === "parameter") {
					let n = this.spans[t.index].from;
					for (let t = 0, i = 0; t < s; t++) r[l + t] += e[n + i], ++i === a && (i = 0);
				} else {
					let e = (c + t.shift) * s, n = this.values[t.index];
					for (let t = 0; t < s; t++) r[l + t] += n[e + t];
				}
				continue;
			}
			let d = this.values[u.index], f = (c + u.shift) * s;
			switch (n.kind) {
				case "multiply": {
					let e = n.arguments[1], t = this.values[e.index], i = (c + e.shift) * s;
					for (let e = 0; e < s; e++) r[l + e] = d[f + e] * t[i + e];
					break;
				}
				case "sigmoid":
					for (let e = 0; e < s; e++) {
						let t = d[f + e], n = Math.exp(-Math.abs(t));
						r[l + e] = t >= 0 ? 1 / (1 + n) : n / (1 + n);
					}
					break;
				case "tanh":
					for (let e = 0; e < s; e++) r[l + e] = Math.tanh(d[f + e]);
					break;
				case "relu":
					for (let e = 0; e < s; e++) {
						let t = d[f + e];
						r[l + e] = t > 0 || Number.isNaN(t) ? t : 0;
					}
					break;
				case "one_minus": for (let e = 0; e < s; e++) r[l + e] = 1 - d[f + e];
			}
		}
		return this.outputs.subarray(s);
	}
	backward(e, t, n, r, i = this.steps, a = 0) {
		let { batch: o, hidden: s, inputs: c } = this, l = o * s;
		if (i === this.steps) for (let e of this.states) this.gradients[e.before].fill(0);
		for (let u = i - 1; u >= a; u--) {
			for (let e = 0; e < this.values.length; e++) this.gradients[e].fill(0);
			for (let e of this.states) {
				let t = this.gradients[e.value], r = this.gradients[e.before];
				if (t.set(r), r.fill(0), e.name === "h") for (let e = 0; e < l; e++) t[e] += n[u * l + e];
			}
			for (let n = this.operations.length - 1; n >= 0; n--) {
				let i = this.operations[n], a = this.gradients[i.out], d = this.values[i.out], f = (u + i.shift) * l;
				for (let n = 0; n < i.arguments.length; n++) {
					let p = i.arguments[n];
					if (p.kind === "parameter") {
						let e = this.spans[p.index];
						if (i.kind !== "product") {
							for (let t = 0, n = 0; t < l; t++) r[e.from + n] += a[t], ++n === s && (n = 0);
							continue;
						}
						let n = i.arguments[1], d = n.kind === "x";
						J(a, d ? t : this.values[n.index], d ? u * o * c : (u + n.shift) * l, r, e.from, o, s, e.columns);
						continue;
					}
					if (p.kind === "x") continue;
					let m = this.into(p);
					switch (i.kind) {
						case "product":
							he(e, this.spans[i.arguments[0].index].from, a, m, o, s);
							break;
						case "sum":
							for (let e = 0; e < l; e++) m[e] += a[e];
							break;
						case "multiply": {
							let e = i.arguments[1 - n], t = this.values[e.index], r = (u + e.shift) * l;
							for (let e = 0; e < l; e++) m[e] += a[e] * t[r + e];
							break;
						}
						case "sigmoid":
							for (let e = 0; e < l; e++) m[e] += a[e] * d[f + e] * (1 - d[f + e]);
							break;
						case "tanh":
							for (let e = 0; e < l; e++) m[e] += a[e] * (1 - d[f + e] * d[f + e]);
							break;
						case "relu":
							for (let e = 0; e < l; e++) d[f + e] > 0 && (m[e] += a[e]);
							break;
						case "one_minus": for (let e = 0; e < l; e++) m[e] -= a[e];
					}
				}
			}
			for (let e of this.states) this.norms[e.name][u] = ge(this.gradients[e.value], o, s);
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
function me(e, t, n, r, i, a, o, s, c) {
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
function he(e, t, n, r, i, a) {
	for (let o = 0; o < i; o++) for (let i = 0; i < a; i++) {
		let s = n[o * a + i], c = t + i * a;
		for (let t = 0; t < a; t++) r[o * a + t] += s * e[c + t];
	}
}
function ge(e, t, n) {
	let r = 0;
	for (let i = 0; i < t; i++) {
		let t = 0;
		for (let r = 0; r < n; r++) t += e[i * n + r] ** 2;
		r += Math.sqrt(t);
	}
	return r / t;
}
// src/training/learner.ts
var _e = 6, ve = class {
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
		this.runner = new pe(e, n, r, a, o), this.parameters = new Float64Array(this.runner.size + i * (r + 1)), this.gradient = new Float64Array(this.parameters.length), this.prediction = new Float64Array(o * a * i), this.dy = new Float64Array(o * a * r), this.optimiser = new q(this.parameters);
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
		for (let n of this.stepping(e, t));
	}
	*stepping(e, t) {
		yield* this.looking(e), this.norm = this.optimiser.step(this.gradient, t.rule, t.rate, t.limit);
	}
	*looking(e) {
		let { steps: t } = this.shape;
		for (let n = 0; n < t; n += _e) this.runner.forward(this.parameters, e.x, n, Math.min(t, n + _e)), yield;
		this.gradient.fill(0), this.dy.fill(0), this.loss = this.read(this.runner.forward(this.parameters, e.x, t), e, !0, !1);
		for (let n = t; n > 0; n -= _e) yield, this.runner.backward(this.parameters, e.x, this.dy, this.gradient, n, Math.max(0, n - _e));
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
function ye(e, t, n) {
	let r = -Infinity;
	for (let i = 0; i < n; i++) r = Math.max(r, e[t + i]);
	let i = Array.from({ length: n }, (n, i) => Math.exp(e[t + i] - r)), a = i.reduce((e, t) => e + t, 0);
	return i.map((e) => e / a);
}
// src/training/live.ts
var Y = W, be = Y.rate, X = Y.examples;
function xe() {
	let e = f[Y.cell], t = Y.head.weight[0].length, n = new ve(e, {
		inputs: 2,
		hidden: t,
		outputs: Y.classes.length,
		batch: 1,
		steps: 1
	}), r = n.blocks(), i = {
		...Y.parameters,
		"head.weight": Y.head.weight,
		"head.bias": Y.head.bias
	};
	for (let [e, t] of Object.entries(i)) r[e].set(t.flat());
	return {
		cell: e,
		hidden: t,
		classes: Y.classes,
		centre: Y.centre,
		scale: Y.scale,
		parameters: n.parameters
	};
}
var Se = class {
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
		this.learner = new ve(t, {
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
		return this.x[0] = (e - this.origin[0] - n[0]) / r[0], this.x[1] = (t - this.origin[1] - n[1]) / r[1], this.learner.evaluate(this.asked, !0), this.learner.runner.carry(), ye(this.learner.prediction, 0, i.length);
	}
	value(e) {
		return this.learner.runner.value(e);
	}
}, Ce = class {
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
}, we = 16, Z = 16, Te = 60;
function Q(e, t) {
	return Array.from({ length: t }, (n, r) => {
		let i = r * (e.length - 1) / Math.max(1, t - 1), a = Math.floor(i), o = e[a], s = e[Math.min(e.length - 1, a + 1)];
		return [o[0] + (i - a) * (s[0] - o[0]), o[1] + (i - a) * (s[1] - o[1])];
	});
}
function Ee(e, t) {
	let n = Math.max(2, Math.min(Te, Math.round(e.length * Math.exp(.2 * t.normal())))), r = Math.exp(.2 * t.normal()), i = .12 * t.normal(), [a, o] = [Math.cos(i), Math.sin(i)], [s, c] = e[0], l = Q(e, n).map(([e, n]) => [r * (a * (e - s) - o * (n - c)) + .003 * t.normal(), r * (o * (e - s) + a * (n - c)) + .003 * t.normal()]), [u, d] = l[0];
	return l.map(([e, t]) => [e - u, t - d]);
}
var De = class {
	learner;
	classes;
	scale;
	random;
	steps;
	groups;
	constructor(e, t, n = 1) {
		this.classes = [...e], this.random = new Ce(n), this.groups = e.map((e, n) => t.filter((e) => e.label === n && e.points.length > 1));
		let r = 0, i = 0;
		for (let { points: e } of t) for (let [t, n] of e) r += (t - e[0][0]) ** 2 + (n - e[0][1]) ** 2, i += 2;
		this.scale = Math.sqrt(r / Math.max(1, i)) || 1;
		let o = Math.max(2, ...t.map((e) => e.points.length));
		this.steps = Math.min(Te, Math.ceil(1.5 * o)), this.learner = new ve(f[a.start], {
			inputs: 2,
			hidden: we,
			outputs: e.length,
			batch: Z,
			steps: this.steps
		}), this.learner.start(this.random);
	}
	get share() {
		return Math.min(1, this.learner.steps / 300);
	}
	draw() {
		let { steps: e, random: t, scale: n } = this, r = {
			x: new Float64Array(e * Z * 2),
			target: new Float64Array(e * Z),
			weight: new Float64Array(e * Z)
		}, i = this.groups.map((e, t) => ({
			group: e,
			label: t
		})).filter(({ group: e }) => e.length);
		for (let a = 0; a < Z; a++) {
			let { group: o, label: s } = i[a % i.length], c = Ee(o[t.below(o.length)].points, t).slice(0, e);
			for (let t = 0; t < e; t++) {
				let e = t * Z + a, [i, o] = c[Math.min(t, c.length - 1)];
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
			hidden: we,
			classes: t,
			centre: [0, 0],
			scale: [n, n],
			parameters: e.parameters
		};
	}
}, Oe = {
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
	radiusHint: ["ρ is the spectral radius: the length of the largest eigenvalue. Moving the slider scales every recurrent weight matrix of all cells at once. Far below 1 gradients vanish on the way back; far above 1 those of a plain RNN can explode.", "ρ는 스펙트럼 반지름, 곧 절댓값이 가장 큰 고윳값의 크기입니다. 슬라이더를 움직이면 모든 셀의 순환 가중치 행렬이 한꺼번에 바뀝니다. 1보다 훨씬 작으면 기울기가 거슬러 가며 소실되고, 1보다 훨씬 크면 기본 RNN의 기울기가 폭주할 수 있습니다."],
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
	answers: ["Target and answers of the last batch", "마지막 배치의 실제값과 예측"],
	answersLast: ["One point a sequence", "시퀀스마다 점 하나"],
	answersEach: ["One sequence, step by step", "시퀀스 하나, 시점별"],
	target: ["target", "실제값"],
	now: ["Now", "현재 상태"],
	cell: ["Cell", "셀"],
	lossNow: ["Loss", "손실"],
	norm: ["Length of the gradient", "기울기 크기"],
	ratio: ["first step : last step", "첫 시점 : 마지막 시점"],
	refused: ["the gradient is not finite: this step was not made", "기울기가 유한하지 않아 이번 단계는 갱신하지 않았습니다"],
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
	inside: ["Gates and state of the network", "신경망의 게이트와 상태"],
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
function ke(e) {
	let t = `motion.${e}`;
	return t in Oe ? $(t) : e;
}
var $ = _(Oe), Ae = N("<circle></circle>"), je = N("<path class=\"trail\"></path><!>", 1), Me = N("<text x=\"50\" y=\"52\" text-anchor=\"middle\"> </text>"), Ne = P("<div tabindex=\"0\" role=\"application\"><svg viewBox=\"0 0 100 100\" aria-hidden=\"true\"><!></svg></div>");
function Pe(t, r) {
	h(r, !0);
	let i = .6, a = .035, l = j(void 0), f = j(!1), m = [i / 2, i / 2], g = /* @__PURE__ */ new Set(), _ = 0, v = 0, x = null, S, w = {
		ArrowLeft: [-1, 0],
		ArrowRight: [1, 0],
		ArrowUp: [0, -1],
		ArrowDown: [0, 1]
	};
	function T() {
		E(), p(f, !0), _ = v = 0, r.onbegin(), ee(), S = setInterval(ee, 1e3 / be);
	}
	function E() {
		U(f) && (clearInterval(S), p(f, !1), x = null, g.clear(), r.onend());
	}
	c(E);
	function ee() {
		if (x) {
			let e = x[v];
			if (!e) return E();
			m = e;
		} else if (g.size) {
			_ = 0;
			for (let e of g) m = [O(m[0] + a * w[e][0]), O(m[1] + a * w[e][1])];
		} else if (k && ++_ > 15) return E();
		v++, r.onframe(m), v >= 240 && E();
	}
	let O = (e) => Math.max(0, Math.min(i, e)), k = !1;
	function A(e) {
		let t = U(l).getBoundingClientRect();
		m = [O((e.clientX - t.left) / t.width * i), O((e.clientY - t.top) / t.height * i)];
	}
	function te(e) {
		e.button === 0 && (U(l).setPointerCapture(e.pointerId), k = !1, x = null, A(e), T());
	}
	function N(e) {
		U(f) && !k && !x && A(e);
	}
	function ne(e) {
		if (e.key === "Enter" || e.key === "Escape") return U(f) && e.preventDefault(), E();
		!(e.key in w) || e.ctrlKey || e.metaKey || e.altKey || (e.preventDefault(), g.add(e.key), U(f) && k || (x = null, m = [i / 2, i / 2], E(), k = !0, g.add(e.key), T()));
	}
	function re(e) {
		E();
		let t = (t) => {
			let n = e.map((e) => e[t]);
			return i / 2 - (Math.min(...n) + Math.max(...n)) / 2;
		}, [n, r] = [t(0), t(1)];
		x = e.map(([e, t]) => [e + n, t + r]), m = x[0], k = !1, T();
	}
	let P = u(() => r.points.map(([e, t]) => `${(e / i * 100).toFixed(2)},${(t / i * 100).toFixed(2)}`));
	var F = { play: re }, I = Ne();
	let se;
	var L = n(I), z = n(L), B = (t) => {
		var n = je(), r = V(n), i = o(r);
		ie(i, 17, () => U(P), oe, (t, n, r) => {
			let i = u(() => {
				let [e, t] = U(n).split(",");
				return {
					x: e,
					y: t
				};
			});
			var a = Ae();
			let o;
			H(() => {
				e(a, "cx", U(i).x), e(a, "cy", U(i).y), e(a, "r", r === U(P).length - 1 ? 2 : r === 0 ? 1.4 : .8), o = ae(a, 0, "", null, o, {
					first: r === 0,
					last: r === U(P).length - 1
				});
			}), D(t, a);
		}), H((t) => e(r, "d", `M${t ?? ""}`), [() => U(P).join("L")]), D(t, n);
	}, le = (e) => {
		var t = Me(), n = y(t, !0);
		H((e) => R(n, e), [() => $("drawHere")]), D(e, t);
	};
	return M(z, (e) => {
		U(P).length ? e(B) : e(le, -1);
	}), s(L), s(I), b(I, (e) => p(l, e), () => U(l)), H((t) => {
		se = ae(I, 1, "pad", null, se, { active: U(f) }), e(I, "aria-label", t), e(I, "data-pad", U(f) ? "drawing" : "ready");
	}, [() => $("pad")]), C("pointerdown", I, te), C("pointermove", I, N), C("pointerup", I, () => !k && !x && E()), ce("pointercancel", I, E), C("keydown", I, ne), C("keyup", I, (e) => g.delete(e.key)), ce("blur", I, () => k && E()), D(t, I), d(F);
}
O([
	"pointerdown",
	"pointermove",
	"pointerup",
	"keydown",
	"keyup"
]);
// src/training/Gesture.svelte
var Fe = P("<div class=\"option\"><input type=\"radio\" name=\"class\"/> <input type=\"text\" maxlength=\"24\"/> <span> </span></div>"), Ie = P("<fieldset><legend> </legend> <!> <div class=\"toolbar\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\" class=\"primary\" data-train=\"\"> </button></div> <p role=\"status\" data-status=\"\"><!></p></fieldset>"), Le = P("<button type=\"button\"> </button>"), Re = P("<div class=\"toolbar motions\" role=\"group\"></div>"), ze = P("<tr><th scope=\"row\"> </th><td class=\"bar\" aria-hidden=\"true\"><span></span></td><td class=\"numeric\"> </td></tr>"), Be = P("<p class=\"verdict\" role=\"status\"><!></p> <table class=\"chances\"><tbody></tbody></table>", 1), Ve = P("<h2> </h2> <!> <h2> </h2> <div class=\"pair\"></div>", 1), He = P("<p class=\"soft\"> </p> <div class=\"gesture\"><section><div class=\"toolbar\"><!> <!></div> <!> <p class=\"soft small\"> <span data-frames=\"\"> </span></p></section> <section><!> <!></section></div> <!>", 1);
function Ue(t, r) {
	h(r, !0);
	let a = xe(), f = j("shipped"), m = j(void 0), _ = j([]), v = j([]), w = j({}), E = j(0), O = j(0), A = j(i(["A", "B"])), te = j(0), N = j([]), P = j(!0), I = j(null), L = j(null), z = j(""), ce = 0, B = u(() => U(f) === "shipped" ? a : U(I)), ue = u(() => U(B) && new Se(U(B))), W = u(() => (U(B) ?? a).cell), de = u(() => (U(B) ?? a).hidden), G = u(() => U(ue)?.names ?? []), K = u(() => U(v).at(-1) ?? []), fe = u(() => U(K).reduce((e, t, n) => t > (U(K)[e] ?? 0) ? n : e, 0)), q = u(() => U(f) === "shipped" || !U(P)), pe = u(() => new Set(U(N).filter((e) => e.label < U(A).length).map((e) => e.label)));
	function me() {
		p(_, []), p(v, []), p(w, {}), p(E, 0);
	}
	function J() {
		me(), U(ue)?.reset(), p(z, U(q) && !U(ue) ? $("untrained") : "", !0);
	}
	function he(e) {
		p(_, [...U(_), e]), U(q) && U(ue) && (p(v, [...U(v), U(ue).step(e)]), p(w, Object.fromEntries(U(G).map((e) => {
			let t = U(w)[e] ?? /* @__PURE__ */ new Float64Array(), n = new Float64Array(t.length + U(de));
			return n.set(t), n.set(U(ue).value(e), t.length), [e, n];
		}))), p(E, U(_).length - 1));
	}
	function ge() {
		!U(q) && U(_).length && (U(_).length < 3 ? p(z, $("tooShort", { n: 3 }), !0) : p(N, [...U(N), {
			label: U(te),
			points: U(_)
		}]));
	}
	function _e() {
		let e = new De(U(A), U(N)), t = performance.now(), n = () => {
			let r = e.work(10);
			p(L, e.share, !0), r ? (p(I, e.model()), p(L, null), p(P, !1), me(), p(z, $("trainedOwn", {
				s: ((performance.now() - t) / 1e3).toFixed(1),
				v: S(e.learner.loss)
			}), !0)) : ce = requestAnimationFrame(n);
		};
		p(L, 0), n();
	}
	c(() => cancelAnimationFrame(ce));
	function ve(e) {
		p(f, e, !0), p(z, ""), me();
	}
	let ye = u(() => (U(B)?.classes ?? []).map((e, t) => ({
		name: ke(e),
		values: Float64Array.from(U(v), (e) => e[t] ?? NaN),
		tone: t % 5,
		dash: t % 4
	}))), Y = (e) => ({
		steps: U(_).length,
		units: U(de),
		data: U(w)[e] ?? [0],
		offset: 0,
		stride: U(de)
	}), Ce = u(() => Array.from({ length: U(de) }, (e, t) => t));
	function we(e, t) {
		p(E, e, !0), p(O, t, !0);
	}
	var Z = He(), Te = V(Z), Q = y(Te, !0), Ee = o(Te, 2), Oe = n(Ee), Ae = n(Oe), je = n(Ae);
	{
		let e = u(() => $("whose")), t = u(() => ["shipped", "own"].map((e) => ({
			value: e,
			text: $(`whose.${e}`)
		})));
		T(je, {
			get label() {
				return U(e);
			},
			get value() {
				return U(f);
			},
			get options() {
				return U(t);
			},
			onchange: ve
		});
	}
	var Me = o(je, 2), Ne = (e) => {
		{
			let t = u(() => $("collect")), n = u(() => U(P) ? "examples" : "questions"), r = u(() => ["examples", "questions"].map((e) => ({
				value: e,
				text: $(`collect.${e}`)
			})));
			T(e, {
				get label() {
					return U(t);
				},
				get value() {
					return U(n);
				},
				get options() {
					return U(r);
				},
				onchange: (e) => (p(P, e === "examples"), me())
			});
		}
	};
	M(Me, (e) => {
		U(f) === "own" && e(Ne);
	}), s(Ae);
	var Ue = o(Ae, 2);
	b(Pe(Ue, {
		get points() {
			return U(_);
		},
		onbegin: J,
		onframe: he,
		onend: ge
	}), (e) => p(m, e, !0), () => U(m));
	var We = o(Ue, 2), Ge = n(We), Ke = o(Ge), qe = y(Ke, !0);
	s(We), s(Oe);
	var Je = o(Oe, 2), Ye = n(Je), Xe = (t) => {
		var r = Ie(), i = n(r), a = y(i, !0), c = o(i, 2);
		ie(c, 17, () => U(A), oe, (t, r, i) => {
			var a = Fe(), c = n(a);
			g(c);
			var l = o(c, 2);
			g(l);
			var u = o(l, 2);
			e(u, "data-count", i);
			var d = y(u, !0);
			s(a), H((t, n, r) => {
				e(c, "aria-label", t), ee(c, U(te) === i), e(l, "aria-label", n), R(d, r);
			}, [
				() => $("classOf", {
					name: U(A)[i] ?? "",
					n: U(N).filter((e) => e.label === i).length
				}),
				() => $("className", { i: i + 1 }),
				() => $("exampleCount", { n: U(N).filter((e) => e.label === i).length })
			]), C("change", c, () => (p(te, i, !0), p(P, !0))), x(l, () => U(A)[i], (e) => U(A)[i] = e), D(t, a);
		});
		var l = o(c, 2), u = n(l), d = y(u, !0), f = o(u, 2), m = y(f, !0), h = o(f, 2), _ = y(h, !0);
		s(l);
		var v = o(l, 2), b = n(v), S = (e) => {
			var t = k();
			H((e) => R(t, e), [() => $("trainingOwn", { p: Math.round(100 * U(L)) })]), D(e, t);
		}, w = (e) => {
			var t = k();
			H(() => R(t, U(z))), D(e, t);
		}, T = (e) => {
			var t = k();
			H((e) => R(t, e), [() => $("needTwo")]), D(e, t);
		};
		M(b, (e) => {
			U(L) === null ? U(z) ? e(w, 1) : U(pe).size < 2 && e(T, 2) : e(S);
		}), s(v), s(r), H((e, t, n, r) => {
			R(a, e), u.disabled = U(A).length >= 6, R(d, t), f.disabled = !U(N).length, R(m, n), h.disabled = U(pe).size < 2 || U(L) !== null, R(_, r);
		}, [
			() => $("classes"),
			() => $("addClass"),
			() => $("dropLast"),
			() => $("trainOwn")
		]), C("click", u, () => p(A, [...U(A), String.fromCharCode(65 + U(A).length)], !0)), C("click", f, () => p(N, U(N).slice(0, -1))), C("click", h, _e), D(t, r);
	}, Ze = (t) => {
		var n = Re();
		ie(n, 20, () => a.classes, (e) => e, (t, n) => {
			var r = Le(), i = y(r, !0);
			H((t) => {
				e(r, "data-motion", n), R(i, t);
			}, [() => ke(n)]), C("click", r, () => U(m)?.play(X[n])), D(t, r);
		}), s(n), H((t) => e(n, "aria-label", t), [() => $("playMotion")]), D(t, n);
	};
	M(Ye, (e) => {
		U(f) === "own" ? e(Xe) : e(Ze, -1);
	});
	var Qe = o(Ye, 2), $e = (t) => {
		var r = Be(), i = V(r), a = n(i), c = (e) => {
			var t = k();
			H((e, n) => R(t, `${e ?? ""}: ${n ?? ""}`), [() => $("answer"), () => ke(U(B).classes[U(fe)] ?? "")]), D(e, t);
		}, l = (e) => {
			var t = k();
			H((e) => R(t, e), [() => $("nothing")]), D(e, t);
		};
		M(a, (e) => {
			U(v).length ? e(c) : e(l, -1);
		}), s(i);
		var u = o(i, 2), d = n(u);
		ie(d, 21, () => U(B).classes, oe, (t, r, i) => {
			var a = ze();
			let c;
			var l = n(a), u = y(l, !0), d = o(l), f = n(d);
			let p;
			s(d);
			var m = o(d), h = y(m);
			s(a), H((t, n) => {
				c = ae(a, 1, "", null, c, { chosen: U(v).length > 0 && i === U(fe) }), R(u, t), p = re(f, "", p, { width: `${100 * (U(K)[i] ?? 0)}%` }), e(m, "data-chance", U(r)), R(h, `${n ?? ""} %`);
			}, [() => ke(U(r)), () => U(v).length ? (100 * (U(K)[i] ?? 0)).toFixed(1) : "–"]), D(t, a);
		}), s(d), s(u), H(() => e(i, "data-answer", U(v).length ? U(B).classes[U(fe)] : "")), D(t, r);
	};
	M(Qe, (e) => {
		U(q) && U(B) && e($e);
	}), s(Je), s(Ee);
	var et = o(Ee, 2), tt = (e) => {
		var t = Ve(), n = V(t), r = y(n, !0), i = o(n, 2);
		{
			let e = u(() => $("probabilities"));
			ne(i, {
				get label() {
					return U(e);
				},
				get lines() {
					return U(ye);
				},
				height: 170,
				limits: [0, 1],
				columns: !0,
				get to() {
					return U(_).length;
				},
				get cursor() {
					return U(E);
				},
				onpick: (e) => p(E, e, !0)
			});
		}
		var a = o(i, 2), c = y(a, !0), d = o(a, 2);
		ie(d, 20, () => U(G), (e) => e, (e, t) => {
			{
				let n = u(() => le(F(U(W), t))), r = u(() => l(U(W), t)), i = u(() => U(W).unbounded.includes(t) ? null : 1), a = u(() => Y(t)), o = u(() => Math.min(U(E), U(_).length - 1));
				se(e, {
					get name() {
						return U(n);
					},
					get symbol() {
						return U(r);
					},
					get size() {
						return U(i);
					},
					get matrix() {
						return U(a);
					},
					get order() {
						return U(Ce);
					},
					from: 0,
					get to() {
						return U(_).length;
					},
					get step() {
						return U(o);
					},
					get unit() {
						return U(O);
					},
					onview: () => void 0,
					onpick: we,
					onopen: () => void 0
				});
			}
		}), s(d), H((e, t) => {
			R(r, e), R(c, t);
		}, [() => $("probabilities"), () => $("inside")]), D(e, t);
	};
	M(et, (e) => {
		U(q) && U(v).length && e(tt);
	}), H((e, t, n) => {
		R(Q, e), R(Ge, `${t ?? ""} `), R(qe, n);
	}, [
		() => $(U(f) === "own" ? "gestureOwn" : "gestureIntro"),
		() => $("padHint", { n: be }),
		() => $("frames", { n: U(_).length })
	]), D(t, Z), d();
}
O(["change", "click"]);
// src/training/radius.ts
function We(e, t) {
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
function Ge(e) {
	let t = e.blocks();
	return e.runner.spans.filter((t) => e.cell.operations.some(({ kind: e, arguments: n }) => e === "product" && n[0] === t.name && n[1] !== "x")).map((e) => t[e.name]);
}
function Ke(e) {
	return Math.max(...Ge(e).map((t) => We(t, e.shape.hidden)));
}
function qe(e, t) {
	for (let n of Ge(e)) {
		let r = We(n, e.shape.hidden);
		if (r > 0 && Number.isFinite(r)) for (let e = 0; e < n.length; e++) n[e] *= t / r;
	}
}
var Je = 400, Ye = class {
	stride = 1;
	points = [];
	sum = 0;
	count = 0;
	add(e) {
		this.sum += e, ++this.count < this.stride || (this.points.push(this.sum / this.count), this.sum = this.count = 0, this.points.length < Je || (this.points = this.points.filter((e, t) => t % 2).map((e, t) => (e + this.points[2 * t]) / 2), this.stride *= 2));
	}
}, Xe = class {
	stride = 1;
	columns = [];
	seen = 0;
	add(e) {
		this.seen++ % this.stride || (this.columns.push(Float32Array.from(e, (e) => Math.log10(e))), this.columns.length < Je / 2 || (this.columns = this.columns.filter((e, t) => t % 2 == 0), this.stride *= 2));
	}
}, Ze = 30, Qe = .95, $e = class {
	key;
	learner;
	losses = new Ye();
	strips = {};
	flow = {};
	loss = NaN;
	answers = /* @__PURE__ */ new Float64Array();
	refused = !1;
	known = NaN;
	measured = NaN;
	constructor(e, t, n) {
		this.key = e;
		let r = t.steps(n.length);
		this.learner = new ve(f[e], {
			inputs: t.inputs,
			hidden: n.hidden,
			outputs: 1,
			batch: 16,
			steps: r
		}), this.learner.start(new Ce(n.seed)), n.radius !== null && qe(this.learner, n.radius);
		for (let t of f[e].states) this.strips[t] = new Xe(), this.flow[t] = new Float64Array(r).fill(NaN);
	}
	*stepping(e, t) {
		yield* this.learner.stepping(e, t);
		let { loss: n, norm: r, runner: i } = this.learner;
		this.refused = !Number.isFinite(r), this.losses.add(n), this.loss = Number.isFinite(this.loss) ? Qe * this.loss + .050000000000000044 * n : n;
		for (let [e, t] of Object.entries(i.norms)) {
			this.strips[e].add(t);
			let n = this.flow[e];
			for (let e = 0; e < t.length; e++) {
				let r = Math.log10(t[e]);
				n[e] = Number.isFinite(n[e]) && Number.isFinite(r) ? Qe * n[e] + .050000000000000044 * r : r;
			}
		}
	}
	*looking(e) {
		yield* this.learner.looking(e);
		for (let [e, t] of Object.entries(this.learner.runner.norms)) this.flow[e].set(t.map(Math.log10));
	}
	radius(e = !1) {
		return (e || !(this.learner.steps - this.measured < Ze)) && (this.known = Ke(this.learner), this.measured = this.learner.steps), this.known;
	}
	scale(e) {
		qe(this.learner, e), this.radius(!0);
	}
}, et = class {
	task;
	setup;
	runs;
	batch;
	seen = null;
	rounds = 0;
	turn = 0;
	pending = null;
	random;
	constructor(e, t) {
		this.task = e, this.setup = t, this.random = new Ce(t.seed + 1), this.runs = t.cells.map((n) => new $e(n, e, t)), this.batch = this.draw(), this.pending = this.looking();
	}
	*looking() {
		for (let e of this.runs) yield* e.looking(this.batch);
	}
	get settled() {
		return this.pending === null;
	}
	settle(e = Infinity) {
		let t = performance.now() + e;
		for (; this.pending && (this.pending.next().done && (this.pending = null), !(performance.now() >= t)););
		return this.settled;
	}
	draw() {
		return this.task.draw(this.setup.length, 16, this.random);
	}
	*advance() {
		if (yield* this.runs[this.turn].stepping(this.batch, this.setup), this.turn = (this.turn + 1) % this.runs.length, !this.turn) {
			this.rounds++, this.seen = this.batch;
			for (let e of this.runs) e.answers = e.learner.prediction.slice();
			this.batch = this.draw();
		}
	}
	round() {
		this.settle();
		do
			this.pending = this.advance(), this.settle();
		while (this.turn);
	}
	work(e) {
		let t = performance.now() + e;
		do
			this.pending ??= this.advance(), this.settle(t - performance.now());
		while (performance.now() < t);
	}
	scale(e) {
		for (let t of this.runs) t.scale(e);
		this.pending = this.looking();
	}
}, tt = [
	"bit",
	"adding",
	"echo",
	"sine",
	"own"
];
function nt(e, t, n) {
	return {
		x: new Float64Array(e * t * n),
		target: new Float64Array(e * t),
		weight: new Float64Array(e * t)
	};
}
var rt = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1,
	draw(e, t, n) {
		let r = e + 1, i = nt(r, t, 2);
		for (let a = 0; a < t; a++) {
			let o = n.uniform() < .5 ? -1 : 1;
			i.x[a * 2] = o, i.x[a * 2 + 1] = 1;
			for (let e = 1; e < r; e++) i.x[(e * t + a) * 2] = .3 * n.normal();
			i.target[e * t + a] = o, i.weight[e * t + a] = 1;
		}
		return i;
	}
}, it = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1 / 6,
	draw(e, t, n) {
		let r = e + 1, i = nt(r, t, 2), a = Math.max(1, Math.floor(r / 2));
		for (let o = 0; o < t; o++) {
			for (let e = 0; e < r; e++) i.x[(e * t + o) * 2] = n.uniform();
			let s = 0;
			for (let e of [n.below(a), a + n.below(r - a)]) i.x[(e * t + o) * 2 + 1] = 1, s += i.x[(e * t + o) * 2];
			i.target[e * t + o] = s, i.weight[e * t + o] = 1;
		}
		return i;
	}
}, at = {
	inputs: 1,
	steps: (e) => 2 * e + 4,
	guess: 1,
	draw(e, t, n) {
		let r = 2 * e + 4, i = nt(r, t, 1);
		for (let e = 0; e < r * t; e++) i.x[e] = n.normal();
		for (let n = e * t; n < r * t; n++) i.target[n] = i.x[n - e * t], i.weight[n] = 1;
		return i;
	}
}, ot = {
	inputs: 1,
	steps: (e) => e + 1,
	guess: .5,
	draw(e, t, n) {
		let r = e + 1, i = nt(r, t, 1);
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
function st(e) {
	let t = e.reduce((e, t) => e + t, 0) / e.length, n = Math.sqrt(e.reduce((e, n) => e + (n - t) ** 2, 0) / e.length) || 1, r = Float64Array.from(e, (e) => (e - t) / n), i = 0;
	for (let e = 1; e < r.length; e++) i += (r[e] - r[e - 1]) ** 2;
	return {
		inputs: 1,
		steps: (e) => Math.min(e + 1, r.length - 1),
		guess: i / (r.length - 1),
		draw(e, t, n) {
			let i = Math.min(e + 1, r.length - 1), a = nt(i, t, 1);
			for (let e = 0; e < t; e++) {
				let o = n.below(r.length - i);
				for (let n = 0; n < i; n++) a.x[n * t + e] = r[o + n], a.target[n * t + e] = r[o + n + 1], a.weight[n * t + e] = 1;
			}
			return a;
		}
	};
}
var ct = {
	bit: rt,
	adding: it,
	echo: at,
	sine: ot
}, lt = [
	3e-4,
	.001,
	.003,
	.01,
	.03,
	.1,
	.3,
	1
], ut = [
	0,
	.1,
	.3,
	1,
	3,
	10
], dt = [
	2,
	4,
	8,
	16,
	32
], ft = {
	from: 2,
	to: 120
}, pt = {
	from: 0,
	to: 4
}, mt = {
	task: "bit",
	length: 20,
	rule: "adam",
	rate: .01,
	limit: 1,
	hidden: 8,
	radius: null,
	seed: 1,
	cells: m
};
function ht(e, t, n) {
	return e.find((e) => String(e) === t) ?? n;
}
function gt(e, { from: t, to: n }) {
	let r = Number(e);
	return e !== "" && Number.isFinite(r) && r >= t && r <= n ? r : null;
}
function _t(e) {
	let t = {
		...mt,
		cells: [...mt.cells]
	};
	for (let n of e.split("_")) {
		let e = n.indexOf("."), [i, a] = e < 0 ? [n, ""] : [n.slice(0, e), n.slice(e + 1)];
		if (i === "task") t.task = ht(tt, a, t.task);
		else if (i === "rule") t.rule = ht(de, a, t.rule);
		else if (i === "rate") t.rate = ht(lt, a, t.rate);
		else if (i === "limit") t.limit = ht(ut, a, t.limit);
		else if (i === "hidden") t.hidden = ht(dt, a, t.hidden);
		else if (i === "length") t.length = Math.round(gt(a, ft) ?? t.length);
		else if (i === "radius") t.radius = gt(a, pt) ?? t.radius;
		else if (i === "seed") t.seed = Math.round(gt(a, {
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
function vt(e) {
	let t = [];
	for (let n of Object.keys(mt)) {
		let r = e[n], i = Array.isArray(r) ? r.join(".") : String(r), a = mt[n];
		r !== null && i !== (Array.isArray(a) ? a.join(".") : String(a)) && t.push(`${n}.${i}`);
	}
	return t.join("_");
}
// src/training/Strip.svelte
var yt = P("<figure><figcaption> </figcaption> <div role=\"img\"><canvas class=\"strip\"></canvas></div></figure>");
function bt(t, r) {
	h(r, !0);
	let i = j(void 0), [a, c] = [-8, 1], l = u(() => B.dark), f = u(() => new Uint32Array(Uint8ClampedArray.from(Array.from({ length: 256 }, (e, t) => [...I(t / 255, U(l)), 255]).flat()).buffer)), m = null, g = u(() => r.version >= 0 ? r.strip.columns.at(-1) : void 0), _ = (e) => e === void 0 || Number.isNaN(e) ? "?" : e.toFixed(1).replace("-", "−").replace("Infinity", "∞");
	v(() => {
		r.version;
		let e = U(i)?.getContext("2d");
		if (!U(i) || !e) return;
		let t = Math.max(1, r.strip.columns.length);
		U(i).width !== t && (U(i).width = t), U(i).height !== r.steps && (U(i).height = r.steps), m && m.width === t && m.height === r.steps || (m = e.createImageData(t, r.steps));
		let n = new Uint32Array(m.data.buffer);
		r.strip.columns.forEach((e, i) => {
			for (let o = 0; o < r.steps; o++) {
				let r = e[o], s = Number.isNaN(r) ? 1 : Math.min(1, Math.max(0, (r - a) / (c - a)));
				n[o * t + i] = U(f)[Math.round(s * (U(f).length - 1))];
			}
		}), e.putImageData(m, 0, 0);
	});
	var x = yt(), S = n(x), C = y(S, !0), w = o(S, 2), T = n(w);
	b(T, (e) => p(i, e), () => U(i)), s(w), s(x), H((t) => {
		R(C, r.name), e(w, "aria-label", t);
	}, [() => $("stripOf", {
		name: r.name,
		a: _(U(g)?.[0]),
		b: _(U(g)?.[r.steps - 1])
	})]), D(t, x), d();
}
// src/training/table.ts
function xt(e) {
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
var St = P("<p class=\"small\"> </p>"), Ct = P("<!> <!>", 1), wt = P("<label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" accept=\".csv,.tsv,.txt\"/></label> <p class=\"small soft\"> </p> <!> <p class=\"verdict bad\" role=\"status\"> </p>", 1), Tt = P("<button type=\"button\" class=\"quiet\"> </button>"), Et = P("<label class=\"option\"><input type=\"checkbox\"/> <span> </span></label>"), Dt = P("<p class=\"card\" role=\"status\"> </p>"), Ot = P("<tr><th scope=\"row\"> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), kt = P("<div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!></section></div> <div class=\"scroll-x\"><table data-now=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\">ρ(W_h)</th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!> <div class=\"strips\"></div></section></div>", 1), At = P("<p class=\"soft\"> </p> <div class=\"toolbar\"><button type=\"button\" class=\"primary\" data-play=\"\"> </button> <button type=\"button\" data-one=\"\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"count\" data-rounds=\"\"> </span></div> <div class=\"training\"><div class=\"controls\"><div class=\"toolbar\"><!> <!></div> <!> <p class=\"small\" data-about=\"\"> </p> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <div class=\"toolbar\"><!> <!> <!></div> <label class=\"field wide\"><span> </span> <input class=\"scrub\" type=\"range\" step=\"0.05\"/></label> <!> <p class=\"small soft\"> </p> <fieldset><legend> </legend> <!></fieldset></div> <div class=\"results\"><!></div></div>", 1);
function jt(i, a) {
	h(a, !0);
	let [l, m] = [10, 7], _ = typeof matchMedia < "u" && matchMedia("(prefers-reduced-motion: reduce)").matches, b = u(() => _t(B.setup)), x = j(!1), O = j(!0), k = j([]), N = j(0), re = j(""), P = j(null), F = j(0), I = 0, ae = 0, oe = 0, se = 0, ce = j(!1), W = u(() => U(k)[Math.min(U(N), U(k).length - 1)]), G = u(() => U(b).task === "own" ? U(W) ? st(U(W).values) : null : ct[U(b).task]), K = u(() => vt({
		...U(b),
		rule: "adam",
		rate: .01,
		limit: 1,
		radius: null
	}));
	function fe() {
		p(P, U(G) ? new et(U(G), U(b)) : null), q();
	}
	function q() {
		let e = !U(P) || U(x) || U(P).settle(m);
		p(ce, !e), t(F), cancelAnimationFrame(ae), e || (ae = requestAnimationFrame(q));
	}
	v(() => {
		U(K), U(G), E(fe);
	}), v(() => {
		let e = U(b);
		E(() => U(P) && (U(P).setup = e));
	});
	function pe() {
		if (!U(x) || !U(P)) return;
		let e = performance.now(), n = ++oe % (_ ? 30 : se > 6 ? 4 : 2) == 0;
		n && (t(F), A(), se += .2 * (performance.now() - e - se)), U(P).work(Math.max(1, (n ? m : l) - (performance.now() - e))), I = requestAnimationFrame(pe);
	}
	function me() {
		if (p(x, !U(x) && U(P) !== null, !0), U(x)) I = requestAnimationFrame(pe);
		else {
			U(P)?.settle();
			for (let e of U(P)?.runs ?? []) e.radius(!0);
			t(F);
		}
	}
	c(() => [I, ae].forEach(cancelAnimationFrame));
	function J(e) {
		B.setup = vt({
			...U(b),
			...e
		});
	}
	function he(e = U(b).seed) {
		e === U(b).seed ? fe() : J({ seed: e });
	}
	function ge(e) {
		J({ radius: e }), U(P)?.scale(e), q();
	}
	function _e(e, t) {
		let n = r.filter((n) => n === e ? t : U(b).cells.includes(n));
		n.length && J({ cells: n });
	}
	async function ve(e) {
		let t = e.files?.[0];
		if (e.value = "", !t) return;
		let n = xt(await t.text()), r = Math.max(0, ...n.map((e) => e.values.length));
		n.length ? r < 10 ? p(re, $("short", {
			name: t.name,
			n: r,
			least: 10
		}), !0) : (p(k, n.filter((e) => e.values.length >= 10)), p(N, 0), p(re, "")) : p(re, $("noNumbers", { name: t.name }), !0);
	}
	let ye = (e) => le(f[e.key].title), Y = (e) => ({
		tone: e % 5,
		dash: e % 4
	}), be = (e) => U(O) ? f[e.key].states.at(-1) : "h", X = u(() => U(F) >= 0 ? U(P)?.runs ?? [] : []), xe = u(() => U(P) ? U(P).runs[0].learner.shape.steps : 0), Se = u(() => U(F) >= 0 ? Math.max(2, ...U(X).map((e) => e.losses.points.length)) : 2), Ce = u(() => U(F) >= 0 ? U(X)[0]?.losses.stride ?? 1 : 1), we = u(() => {
		U(F);
		let e = U(X).map((e, t) => ({
			name: ye(e),
			values: e.losses.points,
			...Y(t)
		}));
		return U(G)?.guess && e.push({
			name: $(U(b).task === "own" ? "guessOwn" : "guess"),
			values: Array(U(Se)).fill(U(G).guess),
			tone: 4,
			dash: 2
		}), e;
	}), Z = u(() => (U(F), U(X).map((e, t) => ({
		name: U(O) && f[e.key].states.length > 1 ? `${ye(e)} (∂L/∂${be(e)})` : ye(e),
		values: e.flow[be(e)].map((e) => 10 ** e),
		...Y(t)
	})))), Te = (e) => ue((e + 1) * U(Ce)), Q = u(() => U(P) !== null && U(b).task !== "own" && (U(b).task === "bit" || U(b).task === "adding")), Ee = u(() => {
		U(F);
		let e = U(P)?.seen;
		if (!e) return [];
		let t = Array.from({ length: U(Q) ? 16 : U(xe) }, (e, t) => U(Q) ? (U(xe) - 1) * 16 + t : t * 16);
		U(Q) && t.sort((t, n) => e.target[t] - e.target[n]);
		let n = (n) => Float64Array.from(t, (t) => e.weight[t] ? n[t] : NaN);
		return [{
			name: $("target"),
			values: n(e.target),
			tone: 4,
			dash: 1,
			dots: U(Q)
		}, ...U(X).map((e, t) => ({
			name: ye(e),
			values: n(e.answers),
			...Y(t),
			dots: U(Q),
			bare: U(Q)
		}))];
	}), De = u(() => (U(F), U(X).map((e) => ({
		key: e.key,
		name: ye(e),
		loss: U(P).rounds ? z(S(e.loss)) : "–",
		norm: e.refused ? $("refused") : U(P).rounds ? z(S(e.learner.norm)) : "–",
		radius: S(e.radius()),
		ratio: Number.isNaN(ke(e)) ? "–" : z(S(ke(e)))
	})))), Oe = u(() => U(F) >= 0 && U(X).length ? Math.max(...U(X).map((e) => e.radius())) : NaN), ke = (e) => {
		let t = e.flow[be(e)];
		return 10 ** (t[0] - t.at(-1));
	};
	var Ae = At(), je = V(Ae), Me = y(je, !0), Ne = o(je, 2), Pe = n(Ne), Fe = y(Pe, !0), Ie = o(Pe, 2), Le = y(Ie, !0), Re = o(Ie, 2), ze = y(Re, !0), Be = o(Re, 2), Ve = y(Be, !0), He = o(Be, 2), Ue = y(He, !0);
	s(Ne);
	var We = o(Ne, 2), Ge = n(We), Ke = n(Ge), qe = n(Ke);
	{
		let e = u(() => $("task")), t = u(() => tt.map((e) => ({
			value: e,
			text: $(`task.${e}`)
		})));
		T(qe, {
			get label() {
				return U(e);
			},
			get value() {
				return U(b).task;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => J({ task: e })
		});
	}
	var Je = o(qe, 2);
	{
		let e = u(() => $("hidden")), t = u(() => dt.map((e) => ({
			value: e,
			text: String(e)
		})));
		T(Je, {
			get label() {
				return U(e);
			},
			get value() {
				return U(b).hidden;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => J({ hidden: e })
		});
	}
	s(Ke);
	var Ye = o(Ke, 2), Xe = (e) => {
		var t = wt(), r = V(t), i = n(r), a = o(i);
		s(r);
		var c = o(r, 2), l = y(c, !0), d = o(c, 2), f = (e) => {
			var t = Ct(), n = V(t);
			{
				let e = u(() => $("column")), t = u(() => U(k).map((e, t) => ({
					value: t,
					text: e.name
				})));
				T(n, {
					get label() {
						return U(e);
					},
					get value() {
						return U(N);
					},
					get options() {
						return U(t);
					},
					onchange: (e) => p(N, e, !0)
				});
			}
			var r = o(n, 2), i = (e) => {
				var t = St(), n = y(t, !0);
				H((e) => R(n, e), [() => $("skipped", { n: U(W).skipped })]), D(e, t);
			};
			M(r, (e) => {
				U(W)?.skipped && e(i);
			}), D(e, t);
		};
		M(d, (e) => {
			U(k).length && e(f);
		});
		var m = o(d, 2), h = y(m, !0);
		H((e, t) => {
			R(i, `${e ?? ""} `), R(l, t), R(h, U(re));
		}, [() => $("file"), () => $("fileHint")]), C("change", a, (e) => void ve(e.currentTarget)), D(e, t);
	};
	M(Ye, (e) => {
		U(b).task === "own" && e(Xe);
	});
	var Ze = o(Ye, 2), Qe = y(Ze, !0), $e = o(Ze, 2), nt = n($e), rt = y(nt, !0), it = o(nt, 2);
	g(it), s($e);
	var at = o($e, 2), ot = n(at);
	{
		let e = u(() => $("rule")), t = u(() => de.map((e) => ({
			value: e,
			text: e === "sgd" ? "SGD" : "Adam"
		})));
		T(ot, {
			get label() {
				return U(e);
			},
			get value() {
				return U(b).rule;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => J({ rule: e })
		});
	}
	var mt = o(ot, 2);
	{
		let e = u(() => $("rate")), t = u(() => lt.map((e) => ({
			value: e,
			text: String(e)
		})));
		T(mt, {
			get label() {
				return U(e);
			},
			get value() {
				return U(b).rate;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => J({ rate: e })
		});
	}
	var ht = o(mt, 2);
	{
		let e = u(() => $("limit")), t = u(() => ut.map((e) => ({
			value: e,
			text: e ? String(e) : $("none")
		})));
		T(ht, {
			get label() {
				return U(e);
			},
			get value() {
				return U(b).limit;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => J({ limit: e })
		});
	}
	s(at);
	var gt = o(at, 2), yt = n(gt), jt = y(yt, !0), Mt = o(yt, 2);
	g(Mt), s(gt);
	var Nt = o(gt, 2), Pt = (e) => {
		var t = Tt(), n = y(t, !0);
		H((e) => R(n, e), [() => $("asDrawn")]), C("click", t, () => (J({ radius: null }), fe())), D(e, t);
	};
	M(Nt, (e) => {
		U(b).radius !== null && e(Pt);
	});
	var Ft = o(Nt, 2), It = y(Ft, !0), Lt = o(Ft, 2), Rt = n(Lt), zt = y(Rt, !0), Bt = o(Rt, 2);
	ie(Bt, 16, () => r, (e) => e, (e, t) => {
		var r = Et(), i = n(r);
		g(i);
		var a = o(i, 2), c = y(a, !0);
		s(r), H((e, n) => {
			ee(i, e), i.disabled = U(b).cells.length === 1 && U(b).cells[0] === t, R(c, n);
		}, [() => U(b).cells.includes(t), () => le(f[t].title)]), C("change", i, (e) => _e(t, e.currentTarget.checked)), D(e, r);
	}), s(Lt), s(Ge);
	var Vt = o(Ge, 2), Ht = n(Vt), Ut = (e) => {
		var t = Dt(), n = y(t, !0);
		H((e) => R(n, e), [() => $("noFile")]), D(e, t);
	}, Wt = (t) => {
		var r = kt(), i = V(r), a = n(i), c = n(a), l = y(c, !0), d = o(c, 2), f = y(d, !0), m = o(d, 2);
		{
			let e = u(() => $("loss"));
			ne(m, {
				get label() {
					return U(e);
				},
				get lines() {
					return U(we);
				},
				log: !0,
				get to() {
					return U(Se);
				},
				times: Te,
				height: 210
			});
		}
		s(a);
		var h = o(a, 2), g = n(h), _ = y(g, !0), v = o(g, 2), b = y(v, !0), x = o(v, 2);
		{
			let e = u(() => $("flow", { state: "h" }));
			ne(x, {
				get label() {
					return U(e);
				},
				get lines() {
					return U(Z);
				},
				log: !0,
				get to() {
					return U(xe);
				},
				height: 210
			});
		}
		s(h), s(i);
		var S = o(i, 2), C = n(S), E = n(C), ee = n(E), k = n(ee), A = y(k, !0), j = o(k), N = y(j, !0), re = o(j), P = y(re, !0), I = o(re, 2), ae = y(I);
		s(ee), s(E);
		var oe = o(E);
		ie(oe, 21, () => U(De), (e) => e.key, (e, t) => {
			var r = Ot(), i = n(r), a = y(i, !0), c = o(i), l = y(c, !0), u = o(c), d = y(u, !0), f = o(u), p = y(f, !0), m = o(f), h = y(m, !0);
			s(r), H(() => {
				R(a, U(t).name), R(l, U(t).loss), R(d, U(t).norm), R(p, U(t).radius), R(h, U(t).ratio);
			}), D(e, r);
		}), s(oe), s(C), s(S), w(S, () => te);
		var se = o(S, 2), L = n(se), z = n(L), B = y(z, !0), le = o(z, 2), ue = y(le, !0), W = o(le, 2), de = (e) => {
			{
				let t = u(() => $("answers"));
				ne(e, {
					get label() {
						return U(t);
					},
					get lines() {
						return U(Ee);
					},
					legend: !1,
					height: 190
				});
			}
		};
		M(W, (e) => {
			U(Ee).length && e(de);
		}), s(L);
		var G = o(L, 2), K = n(G), fe = y(K, !0), q = o(K, 2), pe = y(q, !0), me = o(q, 2);
		{
			let e = u(() => $("which")), t = u(() => U(O) ? "memory" : "h"), n = u(() => ["memory", "h"].map((e) => ({
				value: e,
				text: $(`state.${e}`)
			})));
			T(me, {
				get label() {
					return U(e);
				},
				get value() {
					return U(t);
				},
				get options() {
					return U(n);
				},
				onchange: (e) => p(O, e === "memory")
			});
		}
		var J = o(me, 2);
		ie(J, 21, () => U(X), (e) => e.key, (e, t) => {
			{
				let n = u(() => ye(U(t))), r = u(() => U(t).strips[be(U(t))]), i = u(() => Math.floor(U(F) / 3));
				bt(e, {
					get name() {
						return U(n);
					},
					get strip() {
						return U(r);
					},
					get steps() {
						return U(xe);
					},
					get version() {
						return U(i);
					}
				});
			}
		}), s(J), s(G), s(se), H((t, n, r, i, a, o, s, c, u, d, p, m) => {
			R(l, t), R(f, n), R(_, r), R(b, i), e(C, "aria-busy", U(ce)), R(A, a), R(N, o), R(P, s), R(ae, `|∂L| ${c ?? ""}`), R(B, u), R(ue, d), R(fe, p), R(pe, m);
		}, [
			() => $("loss"),
			() => $("lossHint"),
			() => $("flow", { state: U(O) ? "c, h" : "h" }),
			() => $("flowHint"),
			() => $("cell"),
			() => $("lossNow"),
			() => $("norm"),
			() => $("ratio"),
			() => $("answers"),
			() => $(U(Q) ? "answersLast" : "answersEach"),
			() => $("strips"),
			() => $("stripsHint")
		]), D(t, r);
	};
	M(Ht, (e) => {
		U(P) ? e(Wt, -1) : e(Ut);
	}), s(Vt), s(We), H((t, n, r, i, a, o, s, c, l, u, d, f) => {
		R(Me, t), Pe.disabled = !U(P), R(Fe, n), Ie.disabled = !U(P) || U(x), R(Le, r), Re.disabled = !U(P), R(ze, i), Be.disabled = !U(P), R(Ve, a), R(Ue, o), R(Qe, s), R(rt, c), e(it, "min", ft.from), e(it, "max", ft.to), L(it, U(b).length), R(jt, l), e(Mt, "min", pt.from), e(Mt, "max", pt.to), L(Mt, U(b).radius ?? U(Oe)), e(Mt, "aria-valuetext", u), R(It, d), R(zt, f);
	}, [
		() => $("intro"),
		() => $(U(x) ? "pause" : "start"),
		() => $("one"),
		() => $("restart"),
		() => $("reseed"),
		() => $("steps", { n: U(F) >= 0 ? U(P)?.rounds ?? 0 : 0 }),
		() => $(`about.${U(b).task}`, { n: U(b).task === "adding" ? U(xe) : U(b).length }),
		() => $(U(b).task === "own" || U(b).task === "sine" ? "lengthOwn" : "length", { n: U(b).length }),
		() => $("radius", { v: S(U(Oe)) }),
		() => S(U(b).radius ?? U(Oe)),
		() => $("radiusHint"),
		() => $("cells")
	]), C("click", Pe, me), C("click", Ie, () => (U(P).round(), t(F))), C("click", Re, () => he()), C("click", Be, () => he(U(b).seed % 9999 + 1)), C("input", it, (e) => J({ length: Number(e.currentTarget.value) })), C("input", Mt, (e) => ge(Number(e.currentTarget.value))), D(i, Ae), d();
}
O([
	"click",
	"change",
	"input"
]);
export { Ue as Gesture, ve as Learner, Se as Live, Ce as Random, et as Session, jt as Train, De as Training, xt as columnsOf, X as examples, st as ownTask, _t as read, qe as setRadius, xe as shipped, We as spectralRadius, ct as tasks, Ee as varied, vt as write };
