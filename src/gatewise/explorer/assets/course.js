import { $ as e, A as t, B as n, C as r, Ct as i, Dt as a, E as o, Et as s, F as c, Ft as l, G as u, H as d, I as f, It as p, K as m, L as h, M as g, Mt as _, N as v, Nt as y, O as b, Ot as x, Pt as S, Q as C, R as w, St as T, T as E, Tt as D, U as ee, V as O, W as te, X as k, Y as ne, Z as re, _ as A, _t as j, a as M, at as ie, b as ae, c as oe, ct as se, d as N, dt as P, et as ce, f as le, ft as ue, g as de, gt as fe, h as pe, ht as me, i as he, it as ge, j as _e, k as ve, kt as F, l as ye, lt as I, m as be, mt as xe, n as Se, o as Ce, ot as L, p as we, pt as R, rt as Te, s as Ee, st as De, tt as Oe, u as ke, ut as z, v as Ae, vt as je, w as B, wt as V, x as Me, xt as H, yt as U, z as Ne } from "./explorer.js";
// src/course/format.ts
var Pe = /* @__PURE__ */ new Set([
	"tanh",
	"σ",
	"ReLU",
	"ln",
	"max",
	"exp",
	"log"
]), Fe = /(tanh|ReLU|ln|max|exp|log)|(\p{L}\u0303?)(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?|(\d+(?:[.,]\d+)*)(?:\^(\{[^}]*\}|[\p{L}\d]))?|([^\s])(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?/gu;
function Ie(e) {
	let t = (e) => (e ?? "").replace(/[{}]/g, "").replace(/-/g, "−");
	return [...e.matchAll(Fe)].map(([, e, n, r, i, a, o, s, c, l]) => e ? [
		"f",
		e,
		"",
		""
	] : n ? [
		Pe.has(n) ? "f" : "i",
		n,
		t(r),
		t(i)
	] : a ? [
		"n",
		a,
		"",
		t(o)
	] : [
		"o",
		t(s),
		t(c),
		t(l)
	]);
}
function Le(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(/\$([^$]+)\$|\*\*([^*]+)\*\*|\[([^\]]+)\]\(#([^)]*)\)|\{(\w+)\}/g)) {
		r.index > n && t.push({
			kind: "text",
			text: e.slice(n, r.index)
		});
		let [i, a, o, s, c, l] = r;
		a ? t.push({
			kind: "math",
			formula: Ie(a)
		}) : o ? t.push({
			kind: "strong",
			text: o
		}) : s ? t.push({
			kind: "link",
			text: s,
			fragment: c ?? ""
		}) : t.push({
			kind: "value",
			name: l
		}), n = r.index + i.length;
	}
	return n < e.length && t.push({
		kind: "text",
		text: e.slice(n)
	}), t;
}
function Re(e) {
	let [t = "", ...n] = e.slice(1).split("|"), r = Le(n.join("|").trim()), [i, a = "", ...o] = t.trim().split(/\s+/);
	switch (i) {
		case "equations": return {
			kind: i,
			cell: a
		};
		case "unrolled": return {
			kind: i,
			cell: a
		};
		case "forward":
		case "backward": return {
			kind: "rules",
			cell: a,
			way: i,
			names: o
		};
		case "picture":
		case "picture-back": return {
			kind: "picture",
			cell: a,
			backward: i !== "picture",
			marked: o
		};
		case "show": return {
			kind: i,
			fragment: a,
			line: r
		};
		case "lab":
		case "hunt": return {
			kind: i,
			line: r
		};
		default: throw Error(`a lesson has no @${i}`);
	}
}
function ze(e) {
	let t = {
		title: "",
		blocks: [],
		questions: []
	}, n = () => {
		let e = t.questions.at(-1);
		if (!e) throw Error("an answer stands before its question");
		return e;
	};
	for (let r of e.replace(/\r/g, "").split(/\n{2,}|\n(?=[#$*@?+!=-])/)) {
		let e = r.trim().replace(/\s*\n\s*/g, " "), i = e.slice(2).trim();
		if (e) {
			if (e.startsWith("# ")) t.title = i;
			else if (e.startsWith("$$ ")) t.blocks.push({
				kind: "math",
				formula: Ie(e.slice(3))
			});
			else if (e.startsWith("@")) t.blocks.push(Re(e));
			else if (e.startsWith("* ")) {
				let e = t.blocks.at(-1);
				e?.kind === "list" ? e.lines.push(Le(i)) : t.blocks.push({
					kind: "list",
					lines: [Le(i)]
				});
			} else e.startsWith("? ") ? t.questions.push({
				prompt: Le(i),
				options: [],
				right: null,
				hints: [],
				why: []
			}) : e.startsWith("- ") || e.startsWith("+ ") ? (e[0] === "+" && (n().right = n().options.length), n().options.push(Le(i))) : e.startsWith("! ") ? n().hints.push(Le(i)) : e.startsWith("= ") ? n().why = Le(i) : t.blocks.push({
				kind: "text",
				line: Le(e)
			});
		}
	}
	return t;
}
function Be(e) {
	let t = (e) => e.filter((e) => e.kind === "value").map((e) => e.name).sort(), n = (e) => e.filter((e) => e.kind === "link").map((e) => e.fragment);
	return {
		blocks: e.blocks.map((e) => e.kind === "text" ? [
			"text",
			t(e.line),
			n(e.line)
		] : e.kind === "list" ? ["list", e.lines.map((e) => [t(e), n(e)])] : e.kind === "lab" || e.kind === "hunt" ? [
			e.kind,
			t(e.line),
			e.line.length > 0
		] : e.kind === "show" ? ["show", e.fragment] : e),
		questions: e.questions.map((e) => ({
			prompt: t(e.prompt),
			options: e.options.length,
			right: e.right,
			hints: e.hints.length,
			why: t(e.why)
		}))
	};
}
// src/course/content.ts
var Ve = {
	en: () => import("./course-en.js"),
	ko: () => import("./course-ko.js")
};
async function He(e) {
	return (await Ve[e]()).default;
}
function Ue(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "glossary").map(([e, t]) => [e, ze(t)]));
}
function We(e) {
	return (e.glossary ?? "").split("\n").filter((e) => e.includes("|")).map((e) => {
		let [t = "", n = "", r = ""] = e.split("|").map((e) => e.trim());
		return {
			term: t,
			other: n,
			meaning: r
		};
	});
}
// src/course/open.ts
function Ge(e) {
	new URLSearchParams(e).get("view") !== "lessons" && (B.park(), B.unit = 0, B.fault = "none"), B.answer = B.lab = "", B.read(e, !0), B.root?.querySelector("main")?.scrollIntoView();
}
// src/course/Inline.svelte
var Ke = R("<span class=\"number\"> </span>"), qe = R("<a> </a>"), Je = R("<strong> </strong>");
function Ye(t, n) {
	S(n, !0);
	let r = ne(n, "values", 19, () => ({}));
	var i = ue(), a = V(i);
	L(a, 17, () => n.line, De, (t, n) => {
		var i = ue(), a = V(i), o = (e) => {
			oe(e, { get formula() {
				return U(n).formula;
			} });
		}, s = (e) => {
			var t = Ke(), i = D(t, !0);
			H((e) => z(i, e), [() => Ae(r()[U(n).name] ?? "?")]), P(e, t);
		}, c = (t) => {
			var r = qe(), i = D(r, !0);
			H(() => {
				e(r, "href", `#${U(n).fragment ?? ""}${B.embed ? "&embed=1" : ""}`), z(i, U(n).text);
			}), j("click", r, (e) => {
				e.ctrlKey || e.metaKey || e.shiftKey || (e.preventDefault(), Ge(U(n).fragment));
			}), P(t, r);
		}, l = (e) => {
			var t = Je(), r = D(t, !0);
			H(() => z(r, U(n).text)), P(e, t);
		}, u = (e) => {
			var t = me();
			H(() => z(t, U(n).text)), P(e, t);
		};
		I(a, (e) => {
			U(n).kind === "math" ? e(o) : U(n).kind === "value" ? e(s, 1) : U(n).kind === "link" ? e(c, 2) : U(n).kind === "strong" ? e(l, 3) : e(u, -1);
		}), P(t, i);
	}), P(t, i), y();
}
fe(["click"]);
// src/course/progress.svelte.ts
var Xe = "gatewise-course";
function Ze() {
	try {
		let e = JSON.parse(localStorage.getItem(Xe) ?? "{}");
		if (typeof e != "object" || !e) return {};
		let t = Object.entries(e).filter(([, e]) => Array.isArray(e) && e.every((e) => typeof e == "string"));
		return Object.fromEntries(t);
	} catch {
		return {};
	}
}
var Qe = new class {
	#e = F(a(Ze()));
	get done() {
		return U(this.#e);
	}
	set done(e) {
		x(this.#e, e, !0);
	}
	has(e, t) {
		return this.done[e]?.includes(t) ?? !1;
	}
	mark(e, t) {
		this.has(e, t) || (this.done = {
			...this.done,
			[e]: [...this.done[e] ?? [], t]
		}, this.#t());
	}
	clear() {
		this.done = {}, this.#t();
	}
	#t() {
		try {
			localStorage.setItem(Xe, JSON.stringify(this.done));
		} catch {
			return;
		}
	}
}(), $e = R("<span class=\"done\">✓</span>"), et = R("<label class=\"option\"><input type=\"radio\"/> <span><!></span></label>"), tt = R("<p class=\"soft small\"> </p> <input type=\"text\" inputmode=\"decimal\" size=\"12\"/>", 1), nt = R("<button type=\"button\"> </button>"), rt = R("<p data-hint=\"\"><strong> </strong> <!></p>"), it = R(" <!>", 1), at = R("<form><fieldset><legend> <!><!></legend> <p><!></p> <!> <p class=\"asking\"><button type=\"submit\" class=\"primary\"> </button> <!></p> <!> <p role=\"status\"><!></p></fieldset></form>");
function ot(t, n) {
	S(n, !0);
	let a = _(() => B.answer.split(";")[n.index] ?? ""), o = F(null), c = F(0), u = F(0), d = _(() => n.question.hints.slice(0, U(o) === "right" ? 0 : Math.max(U(u), +(U(c) >= 3)))), f = _(() => Qe.has(n.lesson, `q${n.index}`));
	function p(e) {
		let t = Array.from({ length: n.count }, (e, t) => B.answer.split(";")[t] ?? "");
		t[n.index] = e.replaceAll(";", ","), B.answer = t.join(";").replace(/;+$/, ""), x(o, null);
	}
	function m() {
		return n.answer.kind === "choice" ? U(a) !== "" && Number(U(a)) === (n.answer.right?.() ?? n.question.right) : n.answer.kind === "whole" ? U(a).trim().replace(/[,\s]/g, "") === String(n.answer.value()) : de(U(a), n.answer.value());
	}
	function h(e) {
		e.preventDefault(), x(o, m() ? "right" : "wrong", !0), U(o) === "right" ? Qe.mark(n.lesson, `q${n.index}`) : x(c, U(c) + 1);
	}
	var g = at(), v = i(g), b = i(v), w = i(b, !0), T = s(w), E = (e) => {
		var t = me();
		H(() => z(t, ` ${n.index + 1}`)), P(e, t);
	};
	I(T, (e) => {
		n.count > 1 && e(E);
	});
	var ee = s(T), O = (e) => {
		var t = $e();
		P(e, t);
	};
	I(ee, (e) => {
		U(f) && e(O);
	}), l(b);
	var te = s(b, 2);
	Ye(i(te), {
		get line() {
			return n.question.prompt;
		},
		get values() {
			return n.values;
		}
	}), l(te);
	var k = s(te, 2), ne = (t) => {
		var r = ue(), o = V(r);
		L(o, 17, () => n.question.options, De, (t, r, o) => {
			var c = et(), u = i(c);
			C(u), Oe(u, o);
			var d = s(u, 2);
			Ye(i(d), {
				get line() {
					return U(r);
				},
				get values() {
					return n.values;
				}
			}), l(d), l(c), H((t) => {
				e(u, "name", `answer-${n.index ?? ""}`), ce(u, t);
			}, [() => U(a) === String(o)]), j("change", u, () => p(String(o))), P(t, c);
		}), P(t, r);
	}, re = (t) => {
		var i = tt(), o = V(i), c = D(o, !0), l = s(o, 2);
		C(l), H((t) => {
			z(c, t), e(l, "aria-labelledby", `prompt-${n.index ?? ""}`), Oe(l, U(a));
		}, [() => r(n.answer.kind === "whole" ? "wholeNumber" : "decimals")]), j("input", l, (e) => p(e.currentTarget.value)), P(t, i);
	};
	I(k, (e) => {
		n.answer.kind === "choice" ? e(ne) : e(re, -1);
	});
	var A = s(k, 2), M = i(A), ie = D(M, !0), ae = s(M, 2), oe = (e) => {
		var t = nt(), n = D(t, !0);
		H((e) => z(n, e), [() => r("showHint")]), j("click", t, () => x(u, Math.max(U(u), U(d).length) + 1)), P(e, t);
	};
	I(ae, (e) => {
		U(u) < n.question.hints.length && U(o) !== "right" && e(oe);
	}), l(A);
	var se = s(A, 2);
	L(se, 17, () => U(d), De, (e, t) => {
		var a = rt(), o = i(a), c = D(o, !0);
		Ye(s(o, 2), {
			get line() {
				return U(t);
			},
			get values() {
				return n.values;
			}
		}), l(a), H((e) => z(c, e), [() => r("hint")]), P(e, a);
	});
	var N = s(se, 2);
	let le;
	var fe = i(N), pe = (e) => {
		var t = it(), i = V(t);
		Ye(s(i), {
			get line() {
				return n.question.why;
			},
			get values() {
				return n.values;
			}
		}), H((e) => z(i, `✓ ${e ?? ""} `), [() => r("right_")]), P(e, t);
	}, he = (e) => {
		var t = me();
		H((e) => z(t, `✗ ${e ?? ""}`), [() => r("wrong")]), P(e, t);
	};
	I(fe, (e) => {
		U(o) === "right" ? e(pe) : U(o) === "wrong" && e(he, 1);
	}), l(N), l(v), l(g), H((t, r) => {
		e(g, "data-question", n.index), z(w, t), e(te, "id", `prompt-${n.index ?? ""}`), z(ie, r), le = Te(N, 1, "verdict", null, le, {
			good: U(o) === "right",
			bad: U(o) === "wrong"
		});
	}, [() => r("question"), () => r("check")]), je("submit", g, h), P(t, g), y();
}
fe([
	"change",
	"input",
	"click"
]);
// src/course/hunts.ts
function st(e, t, n) {
	let r = h(e.gradients, t), [, i = 0, a = 0] = r.shape, o = Ne([a, a]);
	for (let e = 0; e < i; e++) for (let t = 0; t < a; t++) for (let i = 0; i < a; i++) o.data[t * a + i] += E(r, 0, e, t) * n(e, i);
	return o;
}
function ct(e, t, n) {
	let r = e.layers[0];
	return {
		...e,
		layers: [{
			...r,
			parameter_gradients: {
				...r.parameter_gradients,
				[t]: n(r)
			}
		}]
	};
}
var lt = (e, t, n) => t === "h_" && e.kind === "product" ? 0 : n, ut = {
	"one-minus": {
		cell: "gru-after-keep",
		broken: (e) => w(b, e, O)
	},
	reset: {
		cell: "gru-before-keep",
		broken: (e) => ct(e, "W_hn", (e) => st(e, "q_n", (t, n) => E(e.previous.h_, 0, t, n)))
	},
	"gradient-check": {
		cell: "rnn-tanh",
		broken: (e) => ct(e, "W_hh", (e) => st(e, "q_h", (t, n) => E(e.values.h, 0, t, n)))
	},
	"bug-hunt": {
		cell: "gru-after-keep",
		broken: (e) => w(b, e, lt)
	}
}, dt = 1e-5;
function ft(e, n) {
	let r = g(e.cell), i = n === void 0 ? r : pt(r, n), a = e.broken(i), o = i.layers[0];
	return [...Object.entries(o.parameters), ["x", o.x]].map(([e, n]) => {
		let r = Array.from(n.data, (n, r) => {
			let o = e === "x" ? `x.${r}` : `l0.${e}.${r}`, s = t(i, o), c = (e) => ve(i, { [o]: e }).loss, l = (c(s + dt) - c(s - dt)) / (2 * dt);
			return {
				block: e,
				entry: r,
				backprop: _e(a, o),
				finite: l,
				apart: 0
			};
		}), o = Math.max(1e-12, ...r.map((e) => Math.max(Math.abs(e.finite), Math.abs(e.backprop)))), s = (e) => Math.abs(e.backprop - e.finite) / o, c = r.reduce((e, t) => s(t) > s(e) ? t : e);
		return {
			...c,
			apart: s(c)
		};
	});
}
function pt(e, t) {
	return w(b, {
		...e,
		lengths: [t],
		head: e.head && {
			...e.head,
			target: mt(e.head.target, t)
		}
	});
}
function mt(e, t) {
	return {
		shape: e.shape,
		data: Float64Array.from(e.data, (e, n) => n < t ? e : NaN)
	};
}
// src/course/positions.ts
function ht(e) {
	return e.split(",").flatMap((e) => {
		let [t = "", n = ""] = e.split(":");
		return t && n && Number.isFinite(Number(n)) ? [[t, n]] : [];
	});
}
function gt(e, t) {
	let n = {};
	for (let [r, i] of ht(e)) {
		let e = t.find((e) => e.name === r);
		e && (n[r] = Math.max(e.min, Math.min(e.max, Number(i))));
	}
	return n;
}
function _t(e, t, n) {
	return [...ht(e).filter(([e]) => e !== t), ...n === null ? [] : [[t, String(n)]]].map((e) => e.join(":")).join(",");
}
function vt(e, t) {
	let n = ht(e).find(([e]) => e === t);
	return n ? Number(n[1]) : null;
}
// src/course/Hunt.svelte
var yt = R("<tr><th scope=\"row\"><!> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td> </td></tr>"), bt = R("<section class=\"lab\"><h3> </h3> <p><!></p> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table></div> <p class=\"soft small\"> </p></section>");
function xt(t, n) {
	S(n, !0);
	let a = _(() => ut[n.name]), o = _(() => b[U(a).cell]), c = _(() => g(U(a).cell).steps), u = _(() => [
		1,
		2,
		3,
		U(c)
	]), d = _(() => U(u).find((e) => e === vt(B.lab, "steps")) ?? U(c)), f = _(() => ft(U(a), U(d)));
	var p = bt(), h = i(p), v = D(h, !0), x = s(h, 2);
	Ye(i(x), {
		get line() {
			return n.task;
		},
		get values() {
			return n.values;
		}
	}), l(x);
	var C = s(x, 2);
	{
		let e = _(() => r("huntSteps")), t = _(() => U(u).map((e) => ({
			value: e,
			text: String(e)
		})));
		ae(C, {
			get label() {
				return U(e);
			},
			get value() {
				return U(d);
			},
			get options() {
				return U(t);
			},
			onchange: (e) => B.lab = _t(B.lab, "steps", e === U(c) ? null : e)
		});
	}
	var w = s(C, 2), T = i(w), E = i(T), ee = i(E), O = i(ee), te = D(O, !0), k = s(O), ne = D(k, !0), re = s(k), j = D(re, !0), M = s(re), se = D(M, !0), N = s(M), ce = D(N, !0);
	l(ee), l(E);
	var le = s(E);
	L(le, 21, () => U(f), (e) => e.block, (t, n) => {
		let a = _(() => U(n).apart < 1e-5);
		var c = yt(), u = i(c), d = i(u);
		{
			let e = _(() => m(U(o), U(n).block));
			oe(d, { get formula() {
				return U(e);
			} });
		}
		var f = s(d);
		l(u);
		var p = s(u), h = D(p, !0), g = s(p), v = D(g, !0), y = s(g), b = D(y, !0), x = s(y), S = D(x);
		l(c), H((t, r, i, o) => {
			e(c, "data-block", U(n).block), e(c, "data-good", U(a)), z(f, ` [${U(n).entry + 1}]`), z(h, t), z(v, r), z(b, i), Te(x, 1, ge(U(a) ? "good" : "bad")), z(S, `${U(a) ? "✓" : "✗"} ${o ?? ""}`);
		}, [
			() => pe(U(n).backprop).slice(0, 9),
			() => pe(U(n).finite).slice(0, 9),
			() => Ae(A(U(n).apart)),
			() => r(U(a) ? "huntAgrees" : "huntDiffers")
		]), P(t, c);
	}), l(le), l(T), l(w), ie(w, () => ye);
	var ue = s(w, 2), de = D(ue, !0);
	l(p), H((t, r, i, a, o, s, c, l) => {
		e(p, "aria-label", t), e(p, "data-hunt", n.name), z(v, r), z(te, i), z(ne, a), z(j, o), z(se, s), z(ce, c), z(de, l);
	}, [
		() => r("hunt"),
		() => r("hunt"),
		() => r("huntBlock"),
		() => r("backprop"),
		() => r("finite"),
		() => r("apart"),
		() => r("huntVerdict"),
		() => r("huntHint")
	]), P(t, p), y();
}
// src/course/experiment.ts
var St = (e) => ({
	en: e,
	ko: e
}), W = (e, t) => ({
	en: e,
	ko: t
}), Ct = W("time step", "시점"), G = (e, t, n, r, i, a, o = !1) => ({
	name: e,
	symbol: t,
	min: n,
	max: r,
	step: i,
	start: a,
	power: o
});
function wt(e) {
	let t = e;
	return () => (t = (t * 1664525 + 1013904223) % 4294967296, t / 2147483648 - 1);
}
function K(e, t, r, i = {}) {
	let a = b[e], o = Math.max(1, ...Object.values(t).map((e) => Array.isArray(e) ? e.length : 1)), s = r[0].length, c = Object.fromEntries(Object.keys(a.parameters).map((e) => {
		let r = t[e] ?? 0;
		if (Array.isArray(r)) return [e, n(r)];
		let i = e.startsWith("b") ? [o] : [o, e.startsWith("W_x") ? s : o];
		return [e, {
			shape: i,
			data: Float64Array.from({ length: i.reduce((e, t) => e * t, 1) }, () => r)
		}];
	})), l = d(a.states, [1, o]);
	for (let [e, t] of Object.entries(i)) l[e].data.fill(t);
	return f(a, {
		parameters: c,
		x: n([r]),
		initial: l,
		lengths: [r.length],
		reverse: !1
	});
}
function Tt(e, t, n, r = {}) {
	let i = b[t], a = e.values.h.shape, [, o = 0, s = 0] = a, l = Ne(a);
	for (let e = 0; e < o; e++) l.data.fill(n(e), e * s, (e + 1) * s);
	let u = d(i.states, [1, s]);
	for (let [e, t] of Object.entries(r)) u[e].data.fill(t);
	return c(i, e, l, u, { layer: 0 });
}
var q = (e, t = 0) => Float64Array.from({ length: e?.shape[1] ?? 0 }, (n, r) => E(e, 0, r, t)), Et = (e, t = 1) => Array.from({ length: e }, (e, n) => [n === 0 ? t : 0]), Dt = (e) => Math.log(e / (1 - e)), Ot = Array.from({ length: 61 }, (e, t) => [(t - 30) / 10]), kt = Ot.map(([e]) => Math.tanh(2 * e - 1)), At = [
	-1,
	-.2,
	.4,
	.7,
	1.5
];
function jt(e, t) {
	let n = At.map((e) => [e]), r = At.map((e) => Math.tanh(2 * e - 1)), i = .2, a = 0, o = [];
	for (let s = 0; s <= t; s++) {
		let t = K("rnn-tanh", {
			W_xh: i,
			b_xh: a
		}, n), s = r.map((e, n) => E(t.values.h, 0, n, 0) - e);
		o.push(s.reduce((e, t) => e + .5 * t * t, 0));
		let c = Tt(t, "rnn-tanh", (e) => s[e]).parameter_gradients;
		i -= e * c.W_xh.data[0], a -= e * c.b_xh.data[0];
	}
	return {
		losses: o,
		w: i,
		b: a
	};
}
function Mt(e, t) {
	let n = Array.from({ length: t }, (e, t) => [t === 0 ? .2 : 0]);
	return q(Tt(K("rnn-tanh", {
		W_hh: e,
		W_xh: 1
	}, n), "rnn-tanh", () => 0, { h: 1 }).gradients.h).map(Math.abs);
}
function Nt(e) {
	let t = 1.3, n = [];
	for (let r = 0; r < 120; r++) {
		let r = K("rnn-relu", { W_hh: t }, Array.from({ length: 20 }, () => [0]), { h: 1 }), i = E(r.values.h, 0, 19, 0) - 1;
		n.push(.5 * i * i);
		let a = Tt(r, "rnn-relu", () => 0, { h: i }).parameter_gradients.W_hh.data[0];
		t -= .05 * Math.max(-e, Math.min(e, a));
	}
	return {
		losses: n,
		w: t
	};
}
var Pt = (() => {
	let e = wt(7), t = () => Array.from({ length: 12 }, e).reduce((e, t) => e + t, 0) / 2;
	return Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => t() / 4));
})(), Ft = (() => {
	let e = wt(3);
	return Array.from({ length: 240 }, (t, n) => 10 + 3 * Math.sin(2 * Math.PI * n / 24) + 1.2 * Math.sin(4 * Math.PI * n / 24) + .4 * e());
})(), It = {
	neuron: {
		sliders: [G("w", "w", -3, 3, .1, .5), G("b", "b", -2, 2, .1, .5)],
		axis: St("x"),
		times: Ot.map(([e]) => e.toFixed(1).replace("-", "−")),
		run({ w: e = 0, b: t = 0 }) {
			let n = q(K("rnn-tanh", {
				W_xh: e,
				b_xh: t
			}, Ot).values.h), r = Math.max(...n.map((e, t) => Math.abs(e - kt[t])));
			return {
				lines: [{
					name: W("this neuron", "이 뉴런"),
					values: n,
					tone: 0
				}, {
					name: W("the aim", "목표"),
					values: kt,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: W("largest distance", "가장 큰 차이"),
					value: r
				}],
				reached: r < .01
			};
		}
	},
	descent: {
		sliders: [G("rate", "η", -2, 1.5, .1, -1.5, !0)],
		axis: W("update", "갱신 횟수"),
		log: !0,
		run({ rate: e = 0 }) {
			let { losses: t, w: n, b: r } = jt(e, 40);
			return {
				lines: [{
					name: W("loss", "손실"),
					values: t,
					tone: 0
				}],
				readings: [
					{
						name: W("loss after 40 updates", "40번 갱신한 뒤의 손실"),
						value: t.at(-1)
					},
					{
						name: St("w"),
						value: n
					},
					{
						name: St("b"),
						value: r
					}
				],
				reached: t.at(-1) < .001
			};
		}
	},
	rnn: {
		sliders: [G("w", "W_hh", 0, 2, .05, .5)],
		axis: Ct,
		run({ w: e = 0 }) {
			let t = Et(30), n = q(K("rnn-tanh", {
				W_xh: 1,
				W_hh: e
			}, t).values.h);
			return {
				lines: [{
					name: W("input x", "입력 x"),
					values: t.map(([e]) => e),
					tone: 4,
					dash: 2
				}, {
					name: W("state h", "은닉 상태 h"),
					values: n,
					tone: 0
				}],
				readings: [{
					name: W("h at step 30", "시점 30의 h"),
					value: n.at(-1)
				}],
				reached: n.at(-1) > .5
			};
		}
	},
	bptt: {
		sliders: [G("w", "W_hh", .1, 1.2, .05, .4)],
		axis: Ct,
		run({ w: e = 0 }) {
			let t = wt(5), n = Array.from({ length: 20 }, () => [.05 * t()]), r = K("rnn-tanh", {
				W_xh: 1,
				W_hh: e
			}, n), i = Tt(r, "rnn-tanh", () => 0, { h: 1 }), a = Array.from({ length: 20 }, (e, t) => E(i.gradients.q_h, 0, t, 0) * E(r.previous.h_, 0, t, 0)), o = a.reduce((e, t) => e + Math.abs(t), 0), s = a.slice(0, 10).reduce((e, t) => e + Math.abs(t), 0) / o;
			return {
				lines: [{
					name: W("term of this step", "이 시점의 항"),
					values: a,
					tone: 0,
					dots: !0
				}],
				readings: [{
					name: W("sum: gradient of W_hh", "합: W_hh의 기울기"),
					value: a.reduce((e, t) => e + t, 0)
				}, {
					name: W("share of steps 1 to 10", "시점 1~10의 몫"),
					value: s
				}],
				reached: s > .1
			};
		}
	},
	truncated: {
		sliders: [G("k", "k", 1, 30, 1, 3)],
		axis: W("steps back", "거슬러 간 시점 수"),
		run({ k: e = 1 }) {
			let t = wt(11), n = K("rnn-tanh", {
				W_xh: 1,
				W_hh: .9
			}, Array.from({ length: 30 }, () => [.5 * t()])), r = Tt(n, "rnn-tanh", () => 0, { h: 1 }), i = Array.from({ length: 30 }, (e, t) => E(r.gradients.q_h, 0, t, 0) * E(n.previous.h_, 0, t, 0)).reverse(), a = i.map((e, t) => i.slice(0, t + 1).reduce((e, t) => e + t, 0)), o = a.at(-1), s = (e) => Math.abs(e / o - 1) < .05, c = 30;
			for (; c > 1 && s(a[c - 2]);) c--;
			return {
				lines: [{
					name: W("gradient of the last k steps", "마지막 k개 시점의 기울기"),
					values: a.slice(0, e),
					tone: 0,
					dots: !0
				}, {
					name: W("whole gradient", "전체 기울기"),
					values: a.map(() => o),
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: W("truncated", "잘라 낸 기울기"),
					value: a[e - 1]
				}, {
					name: W("whole", "전체 기울기"),
					value: o
				}],
				reached: e === c
			};
		}
	},
	vanishing: {
		sliders: [G("w", "W_hh", .3, 1.1, .01, .6)],
		axis: Ct,
		log: !0,
		run({ w: e = 0 }) {
			let t = Mt(e, 40);
			return {
				lines: [{
					name: St("|∂h₄₀/∂hₜ|"),
					values: t,
					tone: 0
				}],
				readings: [{
					name: W("at step 1", "시점 1에서"),
					value: t[0]
				}],
				reached: t[0] > .1
			};
		}
	},
	exploding: {
		sliders: [G("limit", "c", -2, 3, .1, 3, !0)],
		axis: W("update", "갱신 횟수"),
		log: !0,
		run({ limit: e = 1 }) {
			let { losses: t, w: n } = Nt(e), r = Math.max(...t.slice(-10));
			return {
				lines: [{
					name: W("loss", "손실"),
					values: t,
					tone: 0
				}],
				readings: [{
					name: W("largest loss of the last ten", "마지막 열 번 가운데 가장 큰 손실"),
					value: r
				}, {
					name: St("w"),
					value: n
				}],
				reached: r < .01
			};
		}
	},
	initialisation: {
		sliders: [G("gain", "g", .2, 3, .05, .4)],
		axis: Ct,
		log: !0,
		run({ gain: e = 1 }) {
			let t = wt(9), n = Array.from({ length: 40 }, () => [.1 * t()]), r = Pt.map((t) => t.map((t) => e * t)), i = Tt(K("rnn-tanh", {
				W_xh: Pt.map((e) => [e[0]]),
				W_hh: r,
				b_xh: Pt.map(() => 0)
			}, n), "rnn-tanh", () => 0, { h: 1 }).gradients.h, a = Array.from({ length: 40 }, (e, t) => Math.hypot(...Array.from({ length: 16 }, (e, n) => E(i, 0, t, n)))), o = a[0] / a.at(-1);
			return {
				lines: [{
					name: W("size of the gradient of h", "h의 기울기 크기"),
					values: a,
					tone: 0
				}],
				readings: [{
					name: W("first step over last", "첫 시점 ÷ 마지막 시점"),
					value: o
				}],
				reached: o > .1 && o < 10
			};
		}
	},
	gate: {
		sliders: [G("z", "z", .05, .99, .005, .5)],
		axis: Ct,
		run({ z: e = .5 }) {
			let t = q(K("gru-after-keep", { b_xz: Dt(e) }, Array.from({ length: 30 }, () => [0]), { h: 1 }).values.h), n = t.findIndex((e) => e < .5) + 1;
			return {
				lines: [{
					name: W("state h", "은닉 상태 h"),
					values: t,
					tone: 0,
					dots: !0
				}, {
					name: W("half", "절반"),
					values: t.map(() => .5),
					tone: 4,
					dash: 2
				}],
				readings: [{
					name: W("first step below half (0: none)", "절반 아래로 내려간 첫 시점 (0: 없음)"),
					value: n
				}],
				reached: n === 10
			};
		}
	},
	lstm: {
		sliders: [G("b", "b_f", -2, 6, .1, 0)],
		axis: Ct,
		run({ b: e = 0 }) {
			let t = Et(40), n = K("lstm", {
				b_xi: -8,
				W_xi: 16,
				W_xg: 2,
				b_xf: e,
				b_xo: 2
			}, t), r = Tt(n, "lstm", () => 0, { c: 1 }), i = q(n.values.c), a = q(r.gradients.c);
			return {
				lines: [{
					name: W("cell state c", "셀 상태 c"),
					values: i,
					tone: 0
				}, {
					name: St("∂c₄₀/∂cₜ"),
					values: a,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: W("forget gate f", "망각 게이트 f"),
					value: E(n.values.f, 0, 1, 0)
				}, {
					name: W("gradient at step 1", "시점 1의 기울기"),
					value: a[0]
				}],
				reached: a[0] > .5
			};
		}
	},
	gru: {
		sliders: [G("b", "b_z", -8, 8, .5, 0), G("w", "W_{xz}", -16, 16, .5, 0)],
		axis: Ct,
		run({ b: e = 0, w: t = 0 }) {
			let n = wt(21), r = Array.from({ length: 30 }, (e, t) => [.9 * n(), +(t === 4)]), i = K("gru-after-keep", {
				b_xz: [e],
				W_xz: [[0, t]],
				W_xn: [[1, 0]],
				b_xn: [0]
			}, r), a = q(i.values.h), o = E(i.values.n, 0, 4, 0), s = Math.max(...a.slice(4).map((e) => Math.abs(e - o)));
			return {
				lines: [
					{
						name: W("input", "입력"),
						values: r.map(([e]) => e),
						tone: 4,
						dash: 2
					},
					{
						name: W("mark", "표시"),
						values: r.map(([, e]) => e),
						tone: 2,
						dash: 1
					},
					{
						name: W("update gate z", "갱신 게이트 z"),
						values: q(i.values.z),
						tone: 1,
						dash: 3
					},
					{
						name: W("state h", "은닉 상태 h"),
						values: a,
						tone: 0
					}
				],
				readings: [{
					name: W("largest distance from step 5 on", "시점 5부터 가장 큰 차이"),
					value: s
				}],
				reached: s < .05
			};
		}
	},
	"keep-write": {
		sliders: [G("s", "s", -1.5, 1.5, .1, 1)],
		axis: Ct,
		run({ s: e = 1 }) {
			let t = g("gru-after-keep").layers[0], n = (e) => Object.fromEntries(Object.entries(t.parameters).map(([t, n]) => {
				let r = t.endsWith("z") ? e : 1, i = n.shape[0], a = n.shape[1], o = (e) => Array.from({ length: a ?? 0 }, (t, i) => r * n.data[e * a + i]);
				return [t, Array.from({ length: i }, (e, t) => a ? o(t) : r * n.data[t])];
			})), r = Array.from({ length: t.x.shape[1] }, (e, n) => [E(t.x, 0, n, 0)]), i = q(K("gru-after-keep", n(1), r).values.h), a = q(K("gru-after-write", n(e), r).values.h), o = Math.max(...i.map((e, t) => Math.abs(e - a[t])));
			return {
				lines: [{
					name: W("z keeps", "z: 유지"),
					values: i,
					tone: 0
				}, {
					name: W("z writes, z block × s", "z: 갱신, z 블록 × s"),
					values: a,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: W("largest difference", "가장 큰 차이"),
					value: o
				}],
				reached: o < 1e-9
			};
		}
	},
	"gradient-check": {
		sliders: [G("epsilon", "ε", -13, -1, .5, -1, !0)],
		axis: W("exponent of ε: from −13 to −1 by halves", "ε의 지수: −13부터 −1까지 0.5씩"),
		log: !0,
		times: Array.from({ length: 25 }, (e, t) => String(-13 + t / 2).replace("-", "−")),
		run({ epsilon: e = .1 }) {
			let n = g("gru-after-keep"), r = "l0.W_hz.1", i = t(n, r), a = _e(n, r), o = (e) => {
				let t = (e) => ve(n, { [r]: e }).loss;
				return Math.abs((t(i + e) - t(i - e)) / (2 * e) - a) / Math.abs(a);
			}, s = o(e);
			return {
				lines: [{
					name: W("relative difference", "상대 오차"),
					values: Array.from({ length: 25 }, (e, t) => o(10 ** (-13 + t / 2))),
					tone: 0,
					dots: !0
				}],
				readings: [{
					name: W("at this ε", "이 ε에서"),
					value: s
				}],
				reached: s < 1e-8
			};
		}
	},
	streaming: {
		sliders: [G("chunk", "m", 2, 10, 1, 4), G("carry", "s", 0, 1, 1, 0)],
		axis: Ct,
		run({ chunk: e = 4, carry: t = 0 }) {
			let n = g("gru-after-keep").layers[0], r = n.x.shape[1], i = q(n.values.h), a = [], o = n.initial;
			for (let i = 0; i < r; i += e) {
				let s = Math.min(r, i + e), c = {
					shape: [
						1,
						s - i,
						1
					],
					data: n.x.data.slice(i, s)
				}, l = t ? o : n.initial, u = f(b["gru-after-keep"], {
					parameters: n.parameters,
					x: c,
					initial: l,
					lengths: [s - i],
					reverse: !1
				}).values.h, d = u.shape[2];
				a.push(...q(u)), o = { h: {
					shape: [1, d],
					data: u.data.slice(-d)
				} };
			}
			let s = Math.max(...i.map((e, t) => Math.abs(e - a[t])));
			return {
				lines: [{
					name: W("in one piece", "한 번에"),
					values: i,
					tone: 0
				}, {
					name: W("in pieces of m steps", "m 시점씩 나누어"),
					values: a,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: W("largest difference", "가장 큰 차이"),
					value: s
				}],
				reached: s === 0
			};
		}
	},
	forecasting: {
		sliders: [G("lag", "k", 1, 48, 1, 1)],
		axis: W("hour", "시간"),
		run({ lag: e = 1 }) {
			let t = (e) => {
				let t = Ft.slice(48).map((t, n) => Math.abs(t - Ft[48 + n - e]));
				return t.reduce((e, t) => e + t, 0) / t.length;
			}, n = Array.from({ length: 48 }, (e, n) => t(n + 1));
			return {
				lines: [{
					name: W("readings", "관측값"),
					values: Ft.slice(48, 144),
					tone: 0
				}, {
					name: W("the reading k hours before", "k시간 전의 관측값"),
					values: Ft.slice(48 - e, 144 - e),
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: W("mean absolute error", "평균 절대 오차"),
					value: t(e)
				}],
				reached: t(e) <= 1.1 * Math.min(...n)
			};
		}
	}
}, Lt = R("<span class=\"done\">✓</span>"), Rt = R("<label class=\"field\"><span class=\"shown\"><!> </span> <input class=\"scrub\" type=\"range\"/></label>"), zt = R("<dt> </dt> <dd> </dd>", 1), Bt = R("<span class=\"soft\"> </span>"), Vt = R("<section class=\"lab\"><h3> <!></h3> <p><!></p> <div class=\"sliders\"><!> <button type=\"button\"> </button></div> <!> <p class=\"axisname soft small\"> </p> <dl class=\"readings\"></dl> <p role=\"status\"><!></p></section>");
function Ht(t, n) {
	S(n, !0);
	let a = _(() => It[n.name]), o = _(() => gt(B.lab, U(a).sliders)), c = _(() => Object.fromEntries(U(a).sliders.map((e) => [e.name, U(o)[e.name] ?? e.start]))), d = _(() => Object.fromEntries(U(a).sliders.map((e) => [e.name, e.power ? 10 ** U(c)[e.name] : U(c)[e.name]]))), f = _(() => U(a).run(U(d))), p = _(() => Qe.has(n.name, "lab")), m = (e) => !e.power && Number.isInteger(e.step) ? String(U(d)[e.name]).replace("-", "−") : A(U(d)[e.name]);
	T(() => {
		U(f).reached && Object.keys(U(o)).length && Qe.mark(n.name, "lab");
	});
	var h = Vt(), g = i(h), v = i(g, !0), b = s(v), x = (e) => {
		var t = Lt();
		P(e, t);
	};
	I(b, (e) => {
		U(p) && e(x);
	}), l(g);
	var w = s(g, 2);
	Ye(i(w), {
		get line() {
			return n.task;
		},
		get values() {
			return n.values;
		}
	}), l(w);
	var E = s(w, 2), ee = i(E);
	L(ee, 17, () => U(a).sliders, (e) => e.name, (t, n) => {
		var r = Rt(), a = i(r), o = i(a);
		{
			let e = _(() => Ie(U(n).symbol));
			oe(o, { get formula() {
				return U(e);
			} });
		}
		var d = s(o);
		l(a);
		var f = s(a, 2);
		C(f), l(r), H((t, r, i) => {
			z(d, ` = ${t ?? ""}`), e(f, "min", U(n).min), e(f, "max", U(n).max), e(f, "step", U(n).step), Oe(f, U(c)[U(n).name]), e(f, "aria-label", r), e(f, "aria-valuetext", i);
		}, [
			() => Ae(m(U(n))),
			() => u(Ie(U(n).symbol)),
			() => m(U(n))
		]), j("input", f, (e) => B.lab = _t(B.lab, U(n).name, Number(e.currentTarget.value))), P(t, r);
	});
	var O = s(ee, 2), te = D(O, !0);
	l(E);
	var k = s(E, 2);
	{
		let e = _(() => r("lab")), t = _(() => U(f).lines.map((e) => Me(e.name)).join(", ")), n = _(() => U(f).lines.map((e) => ({
			...e,
			name: Me(e.name)
		}))), i = _(() => Math.max(...U(f).lines.map((e) => e.values.length))), o = _(() => U(a).log ?? !1), s = _(() => U(a).times ?? []);
		Se(k, {
			get label() {
				return `${U(e) ?? ""}: ${U(t) ?? ""}`;
			},
			get lines() {
				return U(n);
			},
			get to() {
				return U(i);
			},
			get log() {
				return U(o);
			},
			get times() {
				return U(s);
			},
			height: 200
		});
	}
	var ne = s(k, 2), re = D(ne, !0), M = s(ne, 2);
	L(M, 21, () => U(f).readings, (e) => Me(e.name), (e, t) => {
		var n = zt(), r = V(n), i = D(r, !0), a = s(r, 2), o = D(a, !0);
		H((e, t) => {
			z(i, e), z(o, t);
		}, [() => Me(U(t).name), () => Ae(A(U(t).value))]), P(e, n);
	}), l(M);
	var ie = s(M, 2);
	let ae;
	var se = i(ie), N = (e) => {
		var t = me();
		H((e) => z(t, `✓ ${e ?? ""}`), [() => r("labDone")]), P(e, t);
	}, ce = _(() => U(f).reached && Object.keys(U(o)).length), le = (e) => {
		var t = Bt(), n = D(t, !0);
		H((e) => z(n, e), [() => r("labOpen")]), P(e, t);
	};
	I(se, (e) => {
		U(ce) ? e(N) : e(le, -1);
	}), l(ie), l(h), H((t, r, i, a, o) => {
		e(h, "aria-label", t), e(h, "data-lab", n.name), z(v, r), O.disabled = i, z(te, a), z(re, o), ae = Te(ie, 1, "verdict", null, ae, { good: U(f).reached }), e(ie, "data-reached", U(f).reached);
	}, [
		() => r("lab"),
		() => r("lab"),
		() => !Object.keys(U(o)).length,
		() => r("reset"),
		() => Me(U(a).axis)
	]), j("click", O, () => B.lab = U(a).sliders.reduce((e, t) => _t(e, t.name, null), B.lab)), P(t, h), y();
}
fe(["input", "click"]);
// src/course/Unrolled.svelte
var Ut = xe("<g class=\"back\"><path class=\"line\"></path><path class=\"arrow\"></path><text class=\"label gradient\" y=\"94\"><!></text></g>"), Wt = xe("<text class=\"label gradient\" y=\"171\" text-anchor=\"middle\"><!></text>"), Gt = xe("<g class=\"back\"><path class=\"line\"></path><path class=\"arrow\"></path><text class=\"label gradient\" y=\"184\" text-anchor=\"middle\"><!></text></g>"), Kt = xe("<g class=\"edge\"><path class=\"line\"></path><path class=\"arrow\"></path><path class=\"line\"></path><path class=\"arrow\"></path><path class=\"line\"></path><path class=\"arrow\"></path></g><rect class=\"shape\" y=\"115\" width=\"120\" height=\"70\" rx=\"8\"></rect><circle class=\"shape\" cy=\"40\" r=\"19\"></circle><text class=\"label\" y=\"45\" text-anchor=\"middle\"><!></text><text class=\"label\" y=\"145\" text-anchor=\"middle\"><!></text><text class=\"label\" y=\"280\" text-anchor=\"middle\"><!></text><!><!><!>", 1), qt = R("<figure class=\"unrolled\"><div class=\"scroll-x\"><svg class=\"picture\" viewBox=\"0 0 830 300\" role=\"img\"><!><text class=\"label\" x=\"2\" y=\"133\"><!></text></svg></div> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"0\"/></label> <p class=\"soft small\" role=\"status\"><!></p></figure>");
function Jt(t, n) {
	S(n, !0);
	let a = _(() => g(n.cell)), o = _(() => U(a).layers[0]), c = _(() => U(a).steps), u = F(0), d = _(() => Array.from({ length: 3 }, (e, t) => {
		let n = U(c) - 3 + t, r = {
			sequence: 0,
			step: n,
			unit: 0
		}, i = 3 * (2 - t);
		return {
			x: 190 + 250 * t,
			step: n,
			name: String(n + 1),
			loss: U(u) > i,
			sum: U(u) > i + 1,
			on: U(u) > i + 2,
			input: E(U(o).x, 0, n, 0),
			h: be(U(o), "h", r),
			fromLoss: E(U(o).upstream, 0, n, 0),
			fromNext: le(U(o), "h", r, U(c)),
			delta: we(U(o), "h", r),
			back: we(U(o), "h_", r)
		};
	})), f = _(() => U(d).find((e) => e.loss)), p = "M0,0 L-9,4.2 L-9,-4.2 Z", m = (e, t, n, r = !1) => [
		...e.length > 1 ? [[
			"i",
			"δ",
			"",
			""
		]] : [],
		[
			"i",
			e.slice(-1),
			t,
			""
		],
		[
			"o",
			"=",
			"",
			""
		],
		[
			"n",
			A(n, r),
			"",
			""
		]
	], h = _(() => U(d).map((e) => `h_${e.name} = ${A(e.h)}${e.sum ? `, δh_${e.name} = ${A(e.fromLoss, !0)} + (${A(e.fromNext, !0)}) = ${A(e.delta, !0)}` : ""}`).join("; ")), v = _(() => be(U(o), "h_", {
		sequence: 0,
		step: U(c) - 3,
		unit: 0
	}));
	var b = qt(), w = i(b), T = i(w), ee = i(T);
	L(ee, 17, () => U(d), De, (t, n) => {
		var r = Kt(), a = V(r), o = i(a), c = s(o);
		e(c, "d", p);
		var u = s(c), d = s(u);
		e(d, "d", p);
		var f = s(d), h = s(f);
		e(h, "d", p), l(a);
		var g = s(a), v = s(g), y = s(v), b = i(y);
		{
			let e = _(() => [[
				"i",
				"L",
				U(n).name,
				""
			]]);
			Ee(b, {
				get formula() {
					return U(e);
				},
				size: 16
			});
		}
		l(y);
		var x = s(y), S = i(x);
		{
			let e = _(() => m("h", U(n).name, U(n).h));
			Ee(S, {
				get formula() {
					return U(e);
				},
				size: 16
			});
		}
		l(x);
		var C = s(x), w = i(C);
		{
			let e = _(() => m("x", U(n).name, U(n).input));
			Ee(w, {
				get formula() {
					return U(e);
				},
				size: 15
			});
		}
		l(C);
		var T = s(C), E = (t) => {
			var r = Ut(), a = i(r), o = s(a);
			e(o, "d", p);
			var c = s(o), u = i(c);
			{
				let e = _(() => m("δy", U(n).name, U(n).fromLoss, !0));
				Ee(u, {
					get formula() {
						return U(e);
					},
					size: 15
				});
			}
			l(c), l(r), H(() => {
				e(a, "d", `M${U(n).x + 14},61V112`), e(o, "transform", `translate(${U(n).x + 14},114) rotate(90)`), e(c, "x", U(n).x + 22);
			}), P(t, r);
		};
		I(T, (e) => {
			U(n).loss && e(E);
		});
		var D = s(T), ee = (t) => {
			var r = Wt(), a = i(r);
			{
				let e = _(() => m("δh", U(n).name, U(n).delta, !0));
				Ee(a, {
					get formula() {
						return U(e);
					},
					size: 15
				});
			}
			l(r), H(() => e(r, "x", U(n).x)), P(t, r);
		};
		I(D, (e) => {
			U(n).sum && e(ee);
		});
		var O = s(D), te = (t) => {
			var r = Gt(), a = i(r), o = s(a);
			e(o, "d", p);
			var c = s(o), u = i(c);
			{
				let e = _(() => [[
					"n",
					A(U(n).back, !0),
					"",
					""
				]]);
				Ee(u, {
					get formula() {
						return U(e);
					},
					size: 15
				});
			}
			l(c), l(r), H(() => {
				e(a, "d", `M${U(n).x - 61},165H${U(n).x - 186}`), e(o, "transform", `translate(${U(n).x - 188},165) rotate(180)`), e(c, "x", U(n).x - 124);
			}), P(t, r);
		};
		I(O, (e) => {
			U(n).on && e(te);
		}), H(() => {
			e(o, "d", `M${U(n).x - 190},142H${U(n).x - 62}`), e(c, "transform", `translate(${U(n).x - 60},142)`), e(u, "d", `M${U(n).x - 14},115V62`), e(d, "transform", `translate(${U(n).x - 14},60) rotate(-90)`), e(f, "d", `M${U(n).x ?? ""},258V187`), e(h, "transform", `translate(${U(n).x ?? ""},185) rotate(-90)`), e(g, "x", U(n).x - 60), e(v, "cx", U(n).x), e(y, "x", U(n).x), e(x, "x", U(n).x), e(C, "x", U(n).x);
		}), P(t, r);
	});
	var O = s(ee), te = i(O);
	{
		let e = _(() => m("h", String(U(c) - 3), U(v)));
		Ee(te, {
			get formula() {
				return U(e);
			},
			size: 15
		});
	}
	l(O), l(T), l(w), ie(w, () => ye);
	var k = s(w, 2), ne = i(k), j = D(ne, !0), M = s(ne, 2);
	C(M), e(M, "max", 9), l(k);
	var ae = s(k, 2), oe = i(ae), se = (e) => {
		var t = me();
		H((e) => z(t, e), [() => r("unrolledStart")]), P(e, t);
	}, N = (e) => {
		var t = me();
		H((e) => z(t, e), [() => r("unrolledOn", { t: U(f).name })]), P(e, t);
	}, ce = (e) => {
		var t = me();
		H((e) => z(t, e), [() => r("unrolledSum", {
			t: U(f).name,
			a: A(U(f).fromLoss, !0),
			b: A(U(f).fromNext, !0),
			c: A(U(f).delta, !0)
		})]), P(e, t);
	}, ue = (e) => {
		var t = me();
		H((e) => z(t, e), [() => r("unrolledLoss", { t: U(f).name })]), P(e, t);
	};
	I(oe, (e) => {
		U(f) ? U(f).on ? e(N, 1) : U(f).sum ? e(ce, 2) : e(ue, -1) : e(se);
	}), l(ae), l(b), H((t) => {
		e(b, "data-unrolled", n.cell), e(T, "aria-label", U(h)), z(j, t);
	}, [() => r("unrolledScrub")]), re(M, () => U(u), (e) => x(u, e)), P(t, b), y();
}
// src/course/Lesson.svelte
var Yt = R("<p><!></p>"), Xt = R("<li><!></li>"), Zt = R("<ul></ul>"), Qt = R("<div class=\"display\"></div>"), $t = R("<figure class=\"scroll-x\"><!></figure>"), en = R("<p class=\"todo\"><!> <button type=\"button\" class=\"primary\"> </button></p>"), tn = R("<h2> </h2> <!> <!>", 1);
function nn(e, t) {
	S(t, !0);
	let n = _(() => t.lesson.values?.() ?? {}), a = (e) => e.names.map((t) => b[e.cell].operations.find((e) => e.name === t)[e.way]);
	var o = tn(), c = V(o), u = D(c, !0), d = s(c, 2);
	L(d, 17, () => t.text.blocks, De, (e, o) => {
		var c = ue(), u = V(c), d = (e) => {
			var t = Yt();
			Ye(i(t), {
				get line() {
					return U(o).line;
				},
				get values() {
					return U(n);
				}
			}), l(t), P(e, t);
		}, f = (e) => {
			var t = Zt();
			L(t, 21, () => U(o).lines, De, (e, t) => {
				var r = Xt();
				Ye(i(r), {
					get line() {
						return U(t);
					},
					get values() {
						return U(n);
					}
				}), l(r), P(e, r);
			}), l(t), P(e, t);
		}, p = (e) => {
			let t = _(() => U(o).kind === "math" ? [U(o).formula] : U(o).kind === "equations" ? b[U(o).cell].equations : a(U(o)));
			var n = Qt();
			L(n, 21, () => U(t), De, (e, t) => {
				var n = Yt(), r = i(n);
				oe(r, { get formula() {
					return U(t);
				} }), l(n), P(e, n);
			}), l(n), P(e, n);
		}, m = (e) => {
			Jt(e, { get cell() {
				return U(o).cell;
			} });
		}, h = (e) => {
			var t = $t(), n = i(t);
			{
				let e = _(() => new Set(U(o).marked)), t = _(() => Me(b[U(o).cell].title));
				Ce(n, {
					get cell() {
						return b[U(o).cell];
					},
					small: !0,
					get backward() {
						return U(o).backward;
					},
					get marked() {
						return U(e);
					},
					get label() {
						return U(t);
					}
				});
			}
			l(t), ie(t, () => ye), P(e, t);
		}, g = (e) => {
			var t = en(), a = i(t);
			Ye(a, {
				get line() {
					return U(o).line;
				},
				get values() {
					return U(n);
				}
			});
			var c = s(a, 2), u = D(c, !0);
			l(t), H((e) => z(u, e), [() => r("show")]), j("click", c, () => Ge(U(o).fragment)), P(e, t);
		}, v = (e) => {
			Ht(e, {
				get name() {
					return t.lesson.key;
				},
				get task() {
					return U(o).line;
				},
				get values() {
					return U(n);
				}
			});
		}, y = (e) => {
			xt(e, {
				get name() {
					return t.lesson.key;
				},
				get task() {
					return U(o).line;
				},
				get values() {
					return U(n);
				}
			});
		};
		I(u, (e) => {
			U(o).kind === "text" ? e(d) : U(o).kind === "list" ? e(f, 1) : U(o).kind === "math" || U(o).kind === "equations" || U(o).kind === "rules" ? e(p, 2) : U(o).kind === "unrolled" ? e(m, 3) : U(o).kind === "picture" ? e(h, 4) : U(o).kind === "show" ? e(g, 5) : U(o).kind === "lab" ? e(v, 6) : e(y, -1);
		}), P(e, c);
	});
	var f = s(d, 2);
	L(f, 17, () => t.text.questions, De, (e, r, i) => {
		ot(e, {
			get question() {
				return U(r);
			},
			get answer() {
				return t.lesson.answers[i];
			},
			get lesson() {
				return t.lesson.key;
			},
			index: i,
			get count() {
				return t.text.questions.length;
			},
			get values() {
				return U(n);
			}
		});
	}), H(() => z(u, t.text.title)), P(e, o), y();
}
fe(["click"]);
// src/course/lessons.ts
var J = "gru-after-keep", Y = "rnn-tanh", rn = 3, an = (e, t, n = rn) => {
	let r = g(e).layers[0];
	return E(t === "x" ? r.x : r.values[t] ?? r.previous[t], 0, n, 0);
}, on = (e, t, n = rn) => E(g(e).layers[0].gradients[t], 0, n, 0), sn = (e, t, n = rn) => E(g(e).layers[0].contributions[t], 0, n, 0), cn = (e, t, n = 0) => g(e).layers[0].parameters[t].data[n], ln = (e) => Object.values(g(e).layers[0].parameters).reduce((e, t) => e + t.data.length, 0), X = (e, t = J, n = rn) => A(an(t, e, n)), un = (e, t = J, n = rn) => A(on(t, e, n), !0), Z = { kind: "choice" }, Q = (e) => ({
	kind: "number",
	value: e
});
function dn(e, t) {
	let n = v(e), r = he(b[e], n.layers[0], 0, n.steps, n.steps - 1), i = M(r.gradients[t]);
	return i[0] / i[n.steps - 1];
}
var fn = .1, pn = (e, t, n = 0) => g(e).layers[0].parameter_gradients[t].data[n], mn = (e) => It.forecasting.run({ lag: e }).readings[0].value, hn = [
	{
		title: {
			en: "Foundations",
			ko: "기초"
		},
		lessons: [
			{
				key: "neuron",
				values: () => ({
					w: A(cn(Y, "W_xh")),
					x: X("x", Y, 0),
					b: A(cn(Y, "b_xh") + cn(Y, "b_hh")),
					a: X("a_h", Y, 0),
					h: X("h", Y, 0)
				}),
				answers: [Q(() => an(Y, "a_h", 0)), { kind: "choice" }]
			},
			{
				key: "descent",
				values: () => ({
					w: A(cn(Y, "W_xh")),
					g: A(pn(Y, "W_xh"), !0),
					rate: String(fn),
					next: A(N(g(Y), fn, 0).layers[0].parameters.W_xh.data[0])
				}),
				answers: [Q(() => N(g(Y), fn, 0).layers[0].parameters.W_xh.data[0])]
			},
			{
				key: "chain-rule",
				values: () => ({
					h: X("h", Y),
					dh: un("h", Y),
					da: un("a_h", Y)
				}),
				answers: [Q(() => on(Y, "a_h"))]
			}
		]
	},
	{
		title: {
			en: "Recurrence",
			ko: "순환"
		},
		lessons: [
			{
				key: "rnn",
				answers: [Z, {
					kind: "whole",
					value: () => ln(Y)
				}]
			},
			{
				key: "bptt",
				values: () => ({
					da: un("a_h", Y),
					h: X("h_", Y),
					share: A(on(Y, "a_h") * an(Y, "h_"), !0),
					n: String(g(Y).steps)
				}),
				answers: [Q(() => on(Y, "a_h") * an(Y, "h_"))]
			},
			{
				key: "truncated",
				answers: [Z]
			},
			{
				key: "vanishing",
				values: () => ({
					rnn: A(dn(Y, "h")),
					lstm: A(dn("lstm", "c")),
					gru: A(dn(J, "h")),
					power: A(.8 ** 40)
				}),
				answers: [{
					kind: "choice",
					right: () => [
						5,
						100,
						1e4
					].map((e) => Math.abs(Math.log(e * .8 ** 40))).reduce((e, t, n, r) => t < r[e] ? n : e, 0)
				}]
			},
			{
				key: "exploding",
				values: () => ({
					norm: A(ke(g(J))),
					factor: A(.5 / ke(g(J)))
				}),
				answers: [Q(() => .5 / ke(g(J)))]
			},
			{
				key: "initialisation",
				values: () => ({ bound: A(1 / 8) }),
				answers: [Q(() => 1 / 8)]
			}
		]
	},
	{
		title: {
			en: "Gates",
			ko: "게이트"
		},
		lessons: [
			{
				key: "gate",
				values: () => ({ left: A(.9 ** 20) }),
				answers: [Q(() => .9 ** 20)]
			},
			{
				key: "lstm",
				values: () => ({ f: A(1 / (1 + Math.exp(-1))) }),
				answers: [Z, Q(() => 1 / (1 + Math.exp(-1)))]
			},
			{
				key: "gru",
				answers: [Z]
			},
			{
				key: "forward",
				values: () => ({
					z: X("z"),
					h_: X("h_"),
					n: X("n"),
					u: X("u"),
					k: X("k"),
					w: X("w"),
					h: X("h")
				}),
				answers: [Q(() => an(J, "h"))]
			},
			{
				key: "backward",
				values: () => ({
					dh: un("h"),
					dw: un("w"),
					u: X("u"),
					dn: un("n")
				}),
				answers: [Q(() => on(J, "n"))]
			},
			{
				key: "one-minus",
				values: () => ({
					kept: A(sn(J, "z>k"), !0),
					du: un("u"),
					dz: un("z")
				}),
				answers: [Q(() => on(J, "z")), Z]
			}
		]
	},
	{
		title: {
			en: "Variants",
			ko: "변형"
		},
		lessons: [
			{
				key: "reset",
				answers: [Z, Z]
			},
			{
				key: "keep-write",
				values: () => ({
					z: X("z"),
					other: A(1 - an(J, "z"))
				}),
				answers: [Q(() => 1 - an(J, "z"))]
			},
			{
				key: "variants",
				values: () => ({
					rnn: String(ln(Y)),
					lstm: String(ln("lstm")),
					gru: String(ln(J)),
					mgu: String(ln("mgu"))
				}),
				answers: [{
					kind: "whole",
					value: () => ln("mgu")
				}]
			}
		]
	},
	{
		title: {
			en: "Practice",
			ko: "실전"
		},
		lessons: [
			{
				key: "gradient-check",
				answers: [Z]
			},
			{
				key: "bug-hunt",
				answers: [Z, Z]
			},
			{
				key: "streaming",
				answers: [Z]
			},
			{
				key: "forecasting",
				values: () => ({
					day: A(mn(24)),
					hour: A(mn(1)),
					ratio: A(mn(24) / mn(1))
				}),
				answers: [Q(() => mn(24) / mn(1))]
			}
		]
	}
], $ = hn.flatMap((e) => e.lessons), gn = R("<span class=\"visually-hidden\"> </span>"), _n = R("<li><button type=\"button\"><span class=\"mark\" aria-hidden=\"true\"> </span> <span> </span> <!></button></li>"), vn = R("<p class=\"chapter\"> </p> <ol></ol>", 1), yn = R("<li><button type=\"button\"> </button></li>"), bn = R("<p><button type=\"button\" class=\"small\"> </button></p>"), xn = R("<p><!></p>"), Sn = R("<h3> </h3> <div class=\"display scroll-x\"></div> <details><summary> </summary> <div class=\"display scroll-x\"><!> <!> <!></div></details>", 1), Cn = R("<h2> </h2> <p> </p> <!> <!>", 1), wn = R("<dt> <span class=\"soft small\"> </span></dt> <dd><!></dd>", 1), Tn = R("<h2> </h2> <dl class=\"glossary\"></dl>", 1), En = R("<p class=\"soft small\"> </p> <!> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p>", 1), Dn = R("<div class=\"lesson\"><nav><button type=\"button\" class=\"contents\"> </button> <div class=\"list\"><p class=\"soft small\"> </p> <progress></progress> <!> <p class=\"chapter\"> </p> <ol></ol> <!> <p class=\"soft small\"> </p></div></nav> <article class=\"prose\"><!></article></div>"), On = R("<p class=\"card\" role=\"alert\"> </p>"), kn = R("<p class=\"soft\" role=\"status\" data-loading=\"\"> </p>");
function An(t, n) {
	S(n, !0);
	let a = ["equations", "glossary"], c = F(null), u = F(!1), d = 0;
	T(() => {
		let e = B.lang, t = ++d;
		He(e).then((e) => {
			t === d && x(c, e), x(u, !1);
		}, () => x(u, !0));
	});
	let f = _(() => U(c) ? Ue(U(c)) : null);
	function m(e) {
		let t = U(f)?.[e.key]?.blocks.some((e) => e.kind === "lab");
		return [...e.answers.map((e, t) => `q${t}`), ...t ? ["lab"] : []];
	}
	let h = (e) => m(e).filter((t) => Qe.has(e.key, t)).length / m(e).length, g = _(() => $.filter((e) => h(e) === 1).length), v = $.find((e) => e.answers.some((t, n) => !Qe.has(e.key, `q${n}`))) ?? $[0], C = _(() => a.find((e) => e === B.lesson) ?? null), w = _(() => $.find((e) => e.key === B.lesson) ?? v), E = _(() => $.indexOf(U(w))), O = F(!1), ne = F(void 0);
	function re(e) {
		Ge(`view=lessons&lesson=${e}`), x(O, !1), U(ne)?.querySelector("h2")?.scrollIntoView({ block: "nearest" });
	}
	var A = ue(), M = V(A), N = (t) => {
		var n = Dn(), u = i(n);
		let d;
		var m = i(u), v = D(m, !0), y = s(m, 2), S = i(y), T = D(S, !0), A = s(S, 2), M = s(A, 2);
		L(M, 17, () => hn, De, (t, n) => {
			var a = vn(), o = V(a), c = D(o, !0), u = s(o, 2);
			L(u, 21, () => U(n).lessons, (e) => e.key, (t, n) => {
				let a = _(() => h(U(n)));
				var o = _n(), c = i(o), u = i(c), d = D(u, !0), p = s(u, 2), m = D(p), g = s(p, 2), v = (e) => {
					var t = gn(), n = D(t);
					H((e) => z(n, `(${e ?? ""})`), [() => r(U(a) === 1 ? "isDone" : "isBegun")]), P(e, t);
				};
				I(g, (e) => {
					U(a) > 0 && e(v);
				}), l(c), l(o), H((t) => {
					e(c, "aria-current", !U(C) && U(n) === U(w) ? "true" : void 0), z(d, U(a) === 1 ? "✓" : U(a) > 0 ? "◐" : "○"), z(m, `${t ?? ""}. ${U(f)[U(n).key]?.title ?? ""}`);
				}, [() => $.indexOf(U(n)) + 1]), j("click", c, () => re(U(n).key)), P(t, o);
			}), l(u), H((e) => z(c, e), [() => Me(U(n).title)]), P(t, a);
		});
		var N = s(M, 2), ce = D(N, !0), le = s(N, 2);
		L(le, 20, () => a, (e) => e, (t, n) => {
			var a = yn(), o = i(a), s = D(o, !0);
			l(a), H((t) => {
				e(o, "aria-current", U(C) === n ? "true" : void 0), z(s, t);
			}, [() => r(n)]), j("click", o, () => re(n)), P(t, a);
		}), l(le);
		var de = s(le, 2), fe = (e) => {
			var t = bn(), n = i(t), a = D(n, !0);
			l(t), H((e) => z(a, e), [() => r("clearProgress")]), j("click", n, () => Qe.clear()), P(e, t);
		}, pe = _(() => Object.keys(Qe.done).length);
		I(de, (e) => {
			U(pe) && e(fe);
		});
		var me = s(de, 2), he = D(me, !0);
		l(y), l(u);
		var ge = s(u, 2), _e = i(ge), ve = (e) => {
			var t = Cn(), n = V(t), a = D(n, !0), c = s(n, 2), u = D(c, !0), d = s(c, 2);
			{
				let e = _(() => r("notation")), t = _(() => ee.map((e) => ({
					value: e,
					text: r(`notation.${e}`)
				})));
				ae(d, {
					get label() {
						return U(e);
					},
					get value() {
						return B.notation;
					},
					get options() {
						return U(t);
					},
					onchange: (e) => B.notation = e
				});
			}
			var f = s(d, 2);
			L(f, 16, () => Object.values(o.families).flatMap((e) => e.cells), (e) => e, (e, t) => {
				let n = _(() => te(b[t], B.notation));
				var a = Sn(), o = V(a), c = D(o, !0), u = s(o, 2);
				L(u, 21, () => U(n).equations, De, (e, t) => {
					var n = xn(), r = i(n);
					oe(r, { get formula() {
						return U(t);
					} }), l(n), P(e, n);
				}), l(u), ie(u, () => ye);
				var d = s(u, 2), f = i(d), m = D(f, !0), h = s(f, 2), g = i(h);
				L(g, 17, () => [...U(n).operations].reverse(), (e) => e.name, (e, t) => {
					var n = xn(), r = i(n);
					oe(r, { get formula() {
						return U(t).backward;
					} }), l(n), P(e, n);
				});
				var v = s(g, 2);
				L(v, 17, () => Object.entries(U(n).inputs), ([e, t]) => e, (e, t) => {
					var n = _(() => p(U(t), 2));
					let r = () => U(n)[1];
					var a = xn(), o = i(a);
					oe(o, { get formula() {
						return r().backward;
					} }), l(a), P(e, a);
				});
				var y = s(v, 2);
				L(y, 17, () => Object.entries(U(n).parameters), ([e, t]) => e, (e, t) => {
					var n = _(() => p(U(t), 2));
					let r = () => U(n)[1];
					var a = xn(), o = i(a);
					oe(o, { get formula() {
						return r().backward;
					} }), l(a), P(e, a);
				}), l(h), ie(h, () => ye), l(d), H((e, t) => {
					z(c, e), z(m, t);
				}, [() => Me(U(n).title), () => r("equationsBack")]), P(e, a);
			}), H((e, t) => {
				z(a, e), z(u, t);
			}, [() => r("equations"), () => r("equationsAbout")]), P(e, t);
		}, F = (t) => {
			var n = Tn(), a = V(n), o = D(a, !0), u = s(a, 2);
			L(u, 21, () => We(U(c)), (e) => e.term, (t, n) => {
				var r = wn(), a = V(r), o = i(a), c = s(o), u = D(c, !0);
				l(a);
				var d = s(a, 2), f = i(d);
				{
					let e = _(() => Le(U(n).meaning));
					Ye(f, { get line() {
						return U(e);
					} });
				}
				l(d), H(() => {
					z(o, `${U(n).term ?? ""} `), e(c, "lang", B.lang === "ko" ? "en" : "ko"), z(u, U(n).other);
				}), P(t, r);
			}), l(u), H((e) => z(o, e), [() => r("glossary")]), P(t, n);
		}, be = (e) => {
			var t = En(), n = V(t), a = D(n, !0), o = s(n, 2);
			se(o, () => U(w).key, (e) => {
				var t = ue(), n = V(t), r = (e) => {
					nn(e, {
						get lesson() {
							return U(w);
						},
						get text() {
							return U(f)[U(w).key];
						}
					});
				};
				I(n, (e) => {
					U(f)[U(w).key] && e(r);
				}), P(e, t);
			});
			var c = s(o, 2), u = i(c), d = D(u, !0), p = s(u, 2), m = D(p, !0);
			l(c), H((e, t, n) => {
				z(a, e), u.disabled = U(E) === 0, z(d, t), p.disabled = U(E) === $.length - 1, z(m, n);
			}, [
				() => r("lessonOf", {
					i: U(E) + 1,
					n: $.length
				}),
				() => r("previousLesson"),
				() => r("nextLesson")
			]), j("click", u, () => re($[U(E) - 1].key)), j("click", p, () => re($[U(E) + 1].key)), P(e, t);
		};
		I(_e, (e) => {
			U(C) === "equations" ? e(ve) : U(C) === "glossary" ? e(F, 1) : e(be, -1);
		}), l(ge), k(ge, (e) => x(ne, e), () => U(ne)), l(n), H((t, n, r, i, a, o) => {
			e(u, "aria-label", t), d = Te(u, 1, "", null, d, { open: U(O) }), e(m, "aria-expanded", U(O)), z(v, n), z(T, r), e(A, "max", $.length), Oe(A, U(g)), e(A, "aria-label", i), z(ce, a), z(he, o), e(ge, "data-lesson", U(C) ?? U(w).key);
		}, [
			() => r("view.lessons"),
			() => r("contents"),
			() => r("progress", {
				n: U(g),
				all: $.length
			}),
			() => r("progress", {
				n: U(g),
				all: $.length
			}),
			() => r("lookUp"),
			() => r("progressKept")
		]), j("click", m, () => x(O, !U(O))), P(t, n);
	}, ce = (e) => {
		var t = On(), n = D(t, !0);
		H((e) => z(n, e), [() => r("notLoaded")]), P(e, t);
	}, le = (e) => {
		var t = kn(), n = D(t, !0);
		H((e) => z(n, e), [() => r("loading")]), P(e, t);
	};
	I(M, (e) => {
		U(f) && U(c) ? e(N) : U(u) ? e(ce, 1) : e(le, -1);
	}), P(t, A), y();
}
fe(["click"]);
export { An as Course, hn as chapters, ft as checked, He as content, Ie as formula, We as glossary, ut as hunts, It as labs, $ as lessons, dn as reached, Be as structure, Ue as texts };
