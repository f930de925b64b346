import { $ as e, B as t, Ct as n, D as r, Dt as i, E as a, Et as o, F as s, I as c, J as l, K as u, L as d, M as f, N as p, O as m, Ot as h, P as g, Q as _, R as v, S as ee, St as y, T as b, Tt as x, U as S, W as te, Y as ne, Z as re, _ as C, _t as w, a as ie, at as T, b as E, bt as D, c as ae, d as O, dt as k, et as A, f as oe, ft as se, g as ce, gt as le, ht as j, i as ue, it as M, j as de, k as fe, kt as pe, l as me, lt as he, m as N, n as ge, nt as _e, o as ve, ot as ye, p as P, pt as F, q as I, rt as L, s as be, st as R, tt as xe, u as Se, ut as Ce, vt as z, w as B, x as V, xt as we, y as H, yt as U, z as Te } from "./explorer.js";
// src/course/format.ts
var Ee = /* @__PURE__ */ new Set([
	"tanh",
	"σ",
	"ReLU",
	"ln",
	"max",
	"exp",
	"log"
]), De = /(tanh|ReLU|ln|max|exp|log)|(\p{L}\u0303?)(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?|(\d+(?:[.,]\d+)*)(?:\^(\{[^}]*\}|[\p{L}\d]))?|([^\s])(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?/gu;
function Oe(e) {
	let t = (e) => (e ?? "").replace(/[{}]/g, "").replace(/-/g, "−");
	return [...e.matchAll(De)].map(([, e, n, r, i, a, o, s, c, l]) => e ? [
		"f",
		e,
		"",
		""
	] : n ? [
		Ee.has(n) ? "f" : "i",
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
function ke(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(/\$([^$]+)\$|\*\*([^*]+)\*\*|\[([^\]]+)\]\(#([^)]*)\)|\{(\w+)\}/g)) {
		r.index > n && t.push({
			kind: "text",
			text: e.slice(n, r.index)
		});
		let [i, a, o, s, c, l] = r;
		a ? t.push({
			kind: "math",
			formula: Oe(a)
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
function Ae(e) {
	let [t = "", ...n] = e.slice(1).split("|"), r = ke(n.join("|").trim()), [i, a = "", ...o] = t.trim().split(/\s+/);
	switch (i) {
		case "equations": return {
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
function je(e) {
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
				formula: Oe(e.slice(3))
			});
			else if (e.startsWith("@")) t.blocks.push(Ae(e));
			else if (e.startsWith("* ")) {
				let e = t.blocks.at(-1);
				e?.kind === "list" ? e.lines.push(ke(i)) : t.blocks.push({
					kind: "list",
					lines: [ke(i)]
				});
			} else e.startsWith("? ") ? t.questions.push({
				prompt: ke(i),
				options: [],
				right: null,
				hints: [],
				why: []
			}) : e.startsWith("- ") || e.startsWith("+ ") ? (e[0] === "+" && (n().right = n().options.length), n().options.push(ke(i))) : e.startsWith("! ") ? n().hints.push(ke(i)) : e.startsWith("= ") ? n().why = ke(i) : t.blocks.push({
				kind: "text",
				line: ke(e)
			});
		}
	}
	return t;
}
function Me(e) {
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
var Ne = {
	en: () => import("./course-en.js"),
	ko: () => import("./course-ko.js")
};
async function Pe(e) {
	return (await Ne[e]()).default;
}
function Fe(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "glossary").map(([e, t]) => [e, je(t)]));
}
function Ie(e) {
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
function Le(e) {
	new URLSearchParams(e).get("view") !== "lessons" && (E.unload(), E.unit = 0, E.fault = "none"), E.answer = "", E.read(e, !0), E.root?.querySelector("main")?.scrollIntoView();
}
// src/course/Inline.svelte
var Re = R("<span class=\"number\"> </span>"), ze = R("<a> </a>"), Be = R("<strong> </strong>");
function Ve(e, t) {
	i(t, !0);
	let n = S(t, "values", 19, () => ({}));
	var r = ye(), a = z(r);
	A(a, 17, () => t.line, xe, (e, t) => {
		var r = ye(), i = z(r), a = (e) => {
			be(e, { get formula() {
				return F(t).formula;
			} });
		}, o = (e) => {
			var r = Re(), i = U(r, !0);
			j((e) => M(i, e), [() => N(n()[F(t).name] ?? "?")]), T(e, r);
		}, s = (e) => {
			var n = ze(), r = U(n, !0);
			j(() => {
				I(n, "href", `#${F(t).fragment ?? ""}${E.embed ? "&embed=1" : ""}`), M(r, F(t).text);
			}), k("click", n, (e) => {
				e.ctrlKey || e.metaKey || e.shiftKey || (e.preventDefault(), Le(F(t).fragment));
			}), T(e, n);
		}, c = (e) => {
			var n = Be(), r = U(n, !0);
			j(() => M(r, F(t).text)), T(e, n);
		}, l = (e) => {
			var n = he();
			j(() => M(n, F(t).text)), T(e, n);
		};
		L(i, (e) => {
			F(t).kind === "math" ? e(a) : F(t).kind === "value" ? e(o, 1) : F(t).kind === "link" ? e(s, 2) : F(t).kind === "strong" ? e(c, 3) : e(l, -1);
		}), T(e, r);
	}), T(e, r), o();
}
Ce(["click"]);
// src/course/progress.svelte.ts
var He = "gatewise-course";
function Ue() {
	try {
		let e = JSON.parse(localStorage.getItem(He) ?? "{}");
		if (typeof e != "object" || !e) return {};
		let t = Object.entries(e).filter(([, e]) => Array.isArray(e) && e.every((e) => typeof e == "string"));
		return Object.fromEntries(t);
	} catch {
		return {};
	}
}
var We = new class {
	#e = n(we(Ue()));
	get done() {
		return F(this.#e);
	}
	set done(e) {
		y(this.#e, e, !0);
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
			localStorage.setItem(He, JSON.stringify(this.done));
		} catch {
			return;
		}
	}
}(), Ge = R("<span class=\"done\">✓</span>"), Ke = R("<label class=\"option\"><input type=\"radio\"/> <span><!></span></label>"), qe = R("<p class=\"soft small\"> </p> <input type=\"text\" inputmode=\"decimal\" size=\"12\"/>", 1), Je = R("<button type=\"button\"> </button>"), Ye = R("<p data-hint=\"\"><strong> </strong> <!></p>"), Xe = R(" <!>", 1), Ze = R("<form><fieldset><legend> <!><!></legend> <p><!></p> <!> <p class=\"asking\"><button type=\"submit\" class=\"primary\"> </button> <!></p> <!> <p role=\"status\"><!></p></fieldset></form>");
function Qe(e, t) {
	i(t, !0);
	let r = x(() => E.answer.split(";")[t.index] ?? ""), a = n(null), s = n(0), c = n(0), d = x(() => t.question.hints.slice(0, F(a) === "right" ? 0 : Math.max(F(c), +(F(s) >= 3)))), f = x(() => We.has(t.lesson, `q${t.index}`));
	function p(e) {
		let n = Array.from({ length: t.count }, (e, t) => E.answer.split(";")[t] ?? "");
		n[t.index] = e.replaceAll(";", ","), E.answer = n.join(";").replace(/;+$/, ""), y(a, null);
	}
	function m() {
		return t.answer.kind === "choice" ? F(r) !== "" && Number(F(r)) === (t.answer.right?.() ?? t.question.right) : t.answer.kind === "whole" ? F(r).trim().replace(/[,\s]/g, "") === String(t.answer.value()) : oe(F(r), t.answer.value());
	}
	function g(e) {
		e.preventDefault(), y(a, m() ? "right" : "wrong", !0), F(a) === "right" ? We.mark(t.lesson, `q${t.index}`) : y(s, F(s) + 1);
	}
	var _ = Ze(), v = w(_), ee = w(v), b = w(ee, !0), S = D(b), te = (e) => {
		var n = he();
		j(() => M(n, ` ${t.index + 1}`)), T(e, n);
	};
	L(S, (e) => {
		t.count > 1 && e(te);
	});
	var C = D(S), ie = (e) => {
		var t = Ge();
		T(e, t);
	};
	L(C, (e) => {
		F(f) && e(ie);
	}), h(ee);
	var ae = D(ee, 2);
	Ve(w(ae), {
		get line() {
			return t.question.prompt;
		},
		get values() {
			return t.values;
		}
	}), h(ae);
	var O = D(ae, 2), ce = (e) => {
		var n = ye(), i = z(n);
		A(i, 17, () => t.question.options, xe, (e, n, i) => {
			var a = Ke(), o = w(a);
			u(o), ne(o, i);
			var s = D(o, 2);
			Ve(w(s), {
				get line() {
					return F(n);
				},
				get values() {
					return t.values;
				}
			}), h(s), h(a), j((e) => {
				I(o, "name", `answer-${t.index ?? ""}`), l(o, e);
			}, [() => F(r) === String(i)]), k("change", o, () => p(String(i))), T(e, a);
		}), T(e, n);
	}, le = (e) => {
		var n = qe(), i = z(n), a = U(i, !0), o = D(i, 2);
		u(o), j((e) => {
			M(a, e), I(o, "aria-labelledby", `prompt-${t.index ?? ""}`), ne(o, F(r));
		}, [() => H(t.answer.kind === "whole" ? "wholeNumber" : "decimals")]), k("input", o, (e) => p(e.currentTarget.value)), T(e, n);
	};
	L(O, (e) => {
		t.answer.kind === "choice" ? e(ce) : e(le, -1);
	});
	var ue = D(O, 2), de = w(ue), fe = U(de, !0), pe = D(de, 2), me = (e) => {
		var t = Je(), n = U(t, !0);
		j((e) => M(n, e), [() => H("showHint")]), k("click", t, () => y(c, Math.max(F(c), F(d).length) + 1)), T(e, t);
	};
	L(pe, (e) => {
		F(c) < t.question.hints.length && F(a) !== "right" && e(me);
	}), h(ue);
	var N = D(ue, 2);
	A(N, 17, () => F(d), xe, (e, n) => {
		var r = Ye(), i = w(r), a = U(i, !0);
		Ve(D(i, 2), {
			get line() {
				return F(n);
			},
			get values() {
				return t.values;
			}
		}), h(r), j((e) => M(a, e), [() => H("hint")]), T(e, r);
	});
	var ge = D(N, 2);
	let _e;
	var ve = w(ge), P = (e) => {
		var n = Xe(), r = z(n);
		Ve(D(r), {
			get line() {
				return t.question.why;
			},
			get values() {
				return t.values;
			}
		}), j((e) => M(r, `✓ ${e ?? ""} `), [() => H("right_")]), T(e, n);
	}, be = (e) => {
		var t = he();
		j((e) => M(t, `✗ ${e ?? ""}`), [() => H("wrong")]), T(e, t);
	};
	L(ve, (e) => {
		F(a) === "right" ? e(P) : F(a) === "wrong" && e(be, 1);
	}), h(ge), h(v), h(_), j((e, n) => {
		I(_, "data-question", t.index), M(b, e), I(ae, "id", `prompt-${t.index ?? ""}`), M(fe, n), _e = re(ge, 1, "verdict", null, _e, {
			good: F(a) === "right",
			bad: F(a) === "wrong"
		});
	}, [() => H("question"), () => H("check")]), se("submit", _, g), T(e, _), o();
}
Ce([
	"change",
	"input",
	"click"
]);
// src/course/hunts.ts
function $e(e, t, n) {
	let r = p(e.gradients, t), [, i = 0, a = 0] = r.shape, o = s([a, a]);
	for (let e = 0; e < i; e++) for (let t = 0; t < a; t++) for (let i = 0; i < a; i++) o.data[t * a + i] += V(r, 0, e, t) * n(e, i);
	return o;
}
function et(e, t, n) {
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
var tt = (e, t, n) => t === "h_" && e.kind === "product" ? 0 : n, nt = {
	"one-minus": {
		cell: "gru-after-keep",
		broken: (e) => g(B, e, d)
	},
	reset: {
		cell: "gru-before-keep",
		broken: (e) => et(e, "W_hn", (e) => $e(e, "q_n", (t, n) => V(e.previous.h_, 0, t, n)))
	},
	"gradient-check": {
		cell: "rnn-tanh",
		broken: (e) => et(e, "W_hh", (e) => $e(e, "q_h", (t, n) => V(e.values.h, 0, t, n)))
	},
	"bug-hunt": {
		cell: "gru-after-keep",
		broken: (e) => g(B, e, tt)
	}
}, rt = 1e-5;
function it(e, t) {
	let n = m(e.cell), i = t === void 0 ? n : at(n, t), o = e.broken(i), s = i.layers[0];
	return [...Object.entries(s.parameters), ["x", s.x]].map(([e, t]) => {
		let n = Array.from(t.data, (t, n) => {
			let s = e === "x" ? `x.${n}` : `l0.${e}.${n}`, c = a(i, s), l = (e) => b(i, { [s]: e }).loss, u = (l(c + rt) - l(c - rt)) / (2 * rt);
			return {
				block: e,
				entry: n,
				backprop: r(o, s),
				finite: u,
				apart: 0
			};
		}), s = Math.max(1e-12, ...n.map((e) => Math.max(Math.abs(e.finite), Math.abs(e.backprop)))), c = (e) => Math.abs(e.backprop - e.finite) / s, l = n.reduce((e, t) => c(t) > c(e) ? t : e);
		return {
			...l,
			apart: c(l)
		};
	});
}
function at(e, t) {
	return g(B, {
		...e,
		lengths: [t],
		head: e.head && {
			...e.head,
			target: ot(e.head.target, t)
		}
	});
}
function ot(e, t) {
	return {
		shape: e.shape,
		data: Float64Array.from(e.data, (e, n) => n < t ? e : NaN)
	};
}
// src/course/Hunt.svelte
var st = R("<tr><th scope=\"row\"><!> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td> </td></tr>"), ct = R("<section class=\"lab\"><h3> </h3> <p><!></p> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table></div> <p class=\"soft small\"> </p></section>");
function lt(r, a) {
	i(a, !0);
	let s = x(() => nt[a.name]), c = x(() => B[F(s).cell]), l = x(() => m(F(s).cell).steps), u = n(null), d = x(() => F(u) ?? F(l)), f = x(() => it(F(s), F(d)));
	var p = ct(), g = w(p), v = U(g, !0), ee = D(g, 2);
	Ve(w(ee), {
		get line() {
			return a.task;
		},
		get values() {
			return a.values;
		}
	}), h(ee);
	var b = D(ee, 2);
	{
		let e = x(() => H("huntSteps")), t = x(() => [
			1,
			2,
			3,
			F(l)
		].map((e) => ({
			value: e,
			text: String(e)
		})));
		ce(b, {
			get label() {
				return F(e);
			},
			get value() {
				return F(d);
			},
			get options() {
				return F(t);
			},
			onchange: (e) => y(u, e, !0)
		});
	}
	var S = D(b, 2), te = w(S), ne = w(te), C = w(ne), ie = w(C), E = U(ie, !0), k = D(ie), oe = U(k, !0), se = D(k), le = U(se, !0), ue = D(se), de = U(ue, !0), fe = D(ue), pe = U(fe, !0);
	h(C), h(ne);
	var me = D(ne);
	A(me, 21, () => F(f), (e) => e.block, (e, n) => {
		let r = x(() => F(n).apart < 1e-5);
		var i = st(), a = w(i), o = w(a);
		{
			let e = x(() => t(F(c), F(n).block));
			be(o, { get formula() {
				return F(e);
			} });
		}
		var s = D(o);
		h(a);
		var l = D(a), u = U(l, !0), d = D(l), f = U(d, !0), p = D(d), m = U(p, !0), g = D(p), v = U(g);
		h(i), j((e, t, a, o) => {
			I(i, "data-block", F(n).block), I(i, "data-good", F(r)), M(s, ` [${F(n).entry + 1}]`), M(u, e), M(f, t), M(m, a), re(g, 1, _(F(r) ? "good" : "bad")), M(v, `${F(r) ? "✓" : "✗"} ${o ?? ""}`);
		}, [
			() => O(F(n).backprop).slice(0, 9),
			() => O(F(n).finite).slice(0, 9),
			() => N(P(F(n).apart)),
			() => H(F(r) ? "huntAgrees" : "huntDiffers")
		]), T(e, i);
	}), h(me), h(te), h(S), e(S, () => ae);
	var he = D(S, 2), ge = U(he, !0);
	h(p), j((e, t, n, r, i, o, s, c) => {
		I(p, "aria-label", e), I(p, "data-hunt", a.name), M(v, t), M(E, n), M(oe, r), M(le, i), M(de, o), M(pe, s), M(ge, c);
	}, [
		() => H("hunt"),
		() => H("hunt"),
		() => H("huntBlock"),
		() => H("backprop"),
		() => H("finite"),
		() => H("apart"),
		() => H("huntVerdict"),
		() => H("huntHint")
	]), T(r, p), o();
}
// src/course/labs.ts
var ut = (e) => ({
	en: e,
	ko: e
}), W = (e, t) => ({
	en: e,
	ko: t
}), dt = W("time step", "시점"), G = (e, t, n, r, i, a, o = !1) => ({
	name: e,
	symbol: t,
	min: n,
	max: r,
	step: i,
	start: a,
	power: o
});
function ft(e) {
	let t = e;
	return () => (t = (t * 1664525 + 1013904223) % 4294967296, t / 2147483648 - 1);
}
function K(e, t, n, r = {}) {
	let i = B[e], a = Math.max(1, ...Object.values(t).map((e) => Array.isArray(e) ? e.length : 1)), o = n[0].length, s = Object.fromEntries(Object.keys(i.parameters).map((e) => {
		let n = t[e] ?? 0;
		if (Array.isArray(n)) return [e, c(n)];
		let r = e.startsWith("b") ? [a] : [a, e.startsWith("W_x") ? o : a];
		return [e, {
			shape: r,
			data: Float64Array.from({ length: r.reduce((e, t) => e * t, 1) }, () => n)
		}];
	})), l = v(i.states, [1, a]);
	for (let [e, t] of Object.entries(r)) l[e].data.fill(t);
	return f(i, {
		parameters: s,
		x: c([n]),
		initial: l,
		lengths: [n.length],
		reverse: !1
	});
}
function pt(e, t, n, r = {}) {
	let i = B[t], a = e.values.h.shape, [, o = 0, c = 0] = a, l = s(a);
	for (let e = 0; e < o; e++) l.data.fill(n(e), e * c, (e + 1) * c);
	let u = v(i.states, [1, c]);
	for (let [e, t] of Object.entries(r)) u[e].data.fill(t);
	return de(i, e, l, u, { layer: 0 });
}
var q = (e, t = 0) => Float64Array.from({ length: e?.shape[1] ?? 0 }, (n, r) => V(e, 0, r, t)), mt = (e, t = 1) => Array.from({ length: e }, (e, n) => [n === 0 ? t : 0]), ht = (e) => Math.log(e / (1 - e)), gt = Array.from({ length: 61 }, (e, t) => [(t - 30) / 10]), _t = gt.map(([e]) => Math.tanh(2 * e - 1)), vt = [
	-1,
	-.2,
	.4,
	.7,
	1.5
];
function yt(e, t) {
	let n = vt.map((e) => [e]), r = vt.map((e) => Math.tanh(2 * e - 1)), i = .2, a = 0, o = [];
	for (let s = 0; s <= t; s++) {
		let t = K("rnn-tanh", {
			W_xh: i,
			b_xh: a
		}, n), s = r.map((e, n) => V(t.values.h, 0, n, 0) - e);
		o.push(s.reduce((e, t) => e + .5 * t * t, 0));
		let c = pt(t, "rnn-tanh", (e) => s[e]).parameter_gradients;
		i -= e * c.W_xh.data[0], a -= e * c.b_xh.data[0];
	}
	return {
		losses: o,
		w: i,
		b: a
	};
}
function bt(e, t) {
	let n = Array.from({ length: t }, (e, t) => [t === 0 ? .2 : 0]);
	return q(pt(K("rnn-tanh", {
		W_hh: e,
		W_xh: 1
	}, n), "rnn-tanh", () => 0, { h: 1 }).gradients.h).map(Math.abs);
}
function xt(e) {
	let t = 1.3, n = [];
	for (let r = 0; r < 120; r++) {
		let r = K("rnn-relu", { W_hh: t }, Array.from({ length: 20 }, () => [0]), { h: 1 }), i = V(r.values.h, 0, 19, 0) - 1;
		n.push(.5 * i * i);
		let a = pt(r, "rnn-relu", () => 0, { h: i }).parameter_gradients.W_hh.data[0];
		t -= .05 * Math.max(-e, Math.min(e, a));
	}
	return {
		losses: n,
		w: t
	};
}
var St = 16, Ct = (() => {
	let e = ft(7), t = () => Array.from({ length: 12 }, e).reduce((e, t) => e + t, 0) / 2;
	return Array.from({ length: St }, () => Array.from({ length: St }, () => t() / Math.sqrt(St)));
})(), wt = (() => {
	let e = ft(3);
	return Array.from({ length: 240 }, (t, n) => 10 + 3 * Math.sin(2 * Math.PI * n / 24) + 1.2 * Math.sin(4 * Math.PI * n / 24) + .4 * e());
})(), Tt = {
	neuron: {
		sliders: [G("w", "w", -3, 3, .1, .5), G("b", "b", -2, 2, .1, .5)],
		axis: ut("x"),
		times: gt.map(([e]) => e.toFixed(1).replace("-", "−")),
		run({ w: e = 0, b: t = 0 }) {
			let n = q(K("rnn-tanh", {
				W_xh: e,
				b_xh: t
			}, gt).values.h), r = Math.max(...n.map((e, t) => Math.abs(e - _t[t])));
			return {
				lines: [{
					name: W("this neuron", "이 뉴런"),
					values: n,
					tone: 0
				}, {
					name: W("the aim", "목표"),
					values: _t,
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
			let { losses: t, w: n, b: r } = yt(e, 40);
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
						name: ut("w"),
						value: n
					},
					{
						name: ut("b"),
						value: r
					}
				],
				reached: t.at(-1) < .001
			};
		}
	},
	rnn: {
		sliders: [G("w", "W_hh", 0, 2, .05, .5)],
		axis: dt,
		run({ w: e = 0 }) {
			let t = mt(30), n = q(K("rnn-tanh", {
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
		axis: dt,
		run({ w: e = 0 }) {
			let t = ft(5), n = Array.from({ length: 20 }, () => [.05 * t()]), r = K("rnn-tanh", {
				W_xh: 1,
				W_hh: e
			}, n), i = pt(r, "rnn-tanh", () => 0, { h: 1 }), a = Array.from({ length: 20 }, (e, t) => V(i.gradients.q_h, 0, t, 0) * V(r.previous.h_, 0, t, 0)), o = a.reduce((e, t) => e + Math.abs(t), 0), s = a.slice(0, 10).reduce((e, t) => e + Math.abs(t), 0) / o;
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
			let t = ft(11), n = K("rnn-tanh", {
				W_xh: 1,
				W_hh: .9
			}, Array.from({ length: 30 }, () => [.5 * t()])), r = pt(n, "rnn-tanh", () => 0, { h: 1 }), i = Array.from({ length: 30 }, (e, t) => V(r.gradients.q_h, 0, t, 0) * V(n.previous.h_, 0, t, 0)).reverse(), a = i.map((e, t) => i.slice(0, t + 1).reduce((e, t) => e + t, 0)), o = a.at(-1), s = (e) => Math.abs(e / o - 1) < .05, c = 30;
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
		axis: dt,
		log: !0,
		run({ w: e = 0 }) {
			let t = bt(e, 40);
			return {
				lines: [{
					name: ut("|∂h₄₀/∂hₜ|"),
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
			let { losses: t, w: n } = xt(e), r = Math.max(...t.slice(-10));
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
					name: ut("w"),
					value: n
				}],
				reached: r < .01
			};
		}
	},
	initialisation: {
		sliders: [G("gain", "g", .2, 3, .05, .4)],
		axis: dt,
		log: !0,
		run({ gain: e = 1 }) {
			let t = ft(9), n = Array.from({ length: 40 }, () => [.1 * t()]), r = Ct.map((t) => t.map((t) => e * t)), i = pt(K("rnn-tanh", {
				W_xh: Ct.map((e) => [e[0]]),
				W_hh: r,
				b_xh: Ct.map(() => 0)
			}, n), "rnn-tanh", () => 0, { h: 1 }).gradients.h, a = Array.from({ length: 40 }, (e, t) => Math.hypot(...Array.from({ length: St }, (e, n) => V(i, 0, t, n)))), o = a[0] / a.at(-1);
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
		axis: dt,
		run({ z: e = .5 }) {
			let t = q(K("gru-after-keep", { b_xz: ht(e) }, Array.from({ length: 30 }, () => [0]), { h: 1 }).values.h), n = t.findIndex((e) => e < .5) + 1;
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
		axis: dt,
		run({ b: e = 0 }) {
			let t = mt(40), n = K("lstm", {
				b_xi: -8,
				W_xi: 16,
				W_xg: 2,
				b_xf: e,
				b_xo: 2
			}, t), r = pt(n, "lstm", () => 0, { c: 1 }), i = q(n.values.c), a = q(r.gradients.c);
			return {
				lines: [{
					name: W("cell state c", "셀 상태 c"),
					values: i,
					tone: 0
				}, {
					name: ut("∂c₄₀/∂cₜ"),
					values: a,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: W("forget gate f", "망각 게이트 f"),
					value: V(n.values.f, 0, 1, 0)
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
		axis: dt,
		run({ b: e = 0, w: t = 0 }) {
			let n = ft(21), r = Array.from({ length: 30 }, (e, t) => [.9 * n(), +(t === 4)]), i = K("gru-after-keep", {
				b_xz: [e],
				W_xz: [[0, t]],
				W_xn: [[1, 0]],
				b_xn: [0]
			}, r), a = q(i.values.h), o = V(i.values.n, 0, 4, 0), s = Math.max(...a.slice(4).map((e) => Math.abs(e - o)));
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
		axis: dt,
		run({ s: e = 1 }) {
			let t = m("gru-after-keep").layers[0], n = (e) => Object.fromEntries(Object.entries(t.parameters).map(([t, n]) => {
				let r = t.endsWith("z") ? e : 1, i = n.shape[0], a = n.shape[1], o = (e) => Array.from({ length: a ?? 0 }, (t, i) => r * n.data[e * a + i]);
				return [t, Array.from({ length: i }, (e, t) => a ? o(t) : r * n.data[t])];
			})), r = Array.from({ length: t.x.shape[1] }, (e, n) => [V(t.x, 0, n, 0)]), i = q(K("gru-after-keep", n(1), r).values.h), a = q(K("gru-after-write", n(e), r).values.h), o = Math.max(...i.map((e, t) => Math.abs(e - a[t])));
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
			let t = m("gru-after-keep"), n = "l0.W_hz.1", i = a(t, n), o = r(t, n), s = (e) => {
				let r = (e) => b(t, { [n]: e }).loss;
				return Math.abs((r(i + e) - r(i - e)) / (2 * e) - o) / Math.abs(o);
			}, c = s(e);
			return {
				lines: [{
					name: W("relative difference", "상대 오차"),
					values: Array.from({ length: 25 }, (e, t) => s(10 ** (-13 + t / 2))),
					tone: 0,
					dots: !0
				}],
				readings: [{
					name: W("at this ε", "이 ε에서"),
					value: c
				}],
				reached: c < 1e-8
			};
		}
	},
	streaming: {
		sliders: [G("chunk", "m", 2, 10, 1, 4), G("carry", "s", 0, 1, 1, 0)],
		axis: dt,
		run({ chunk: e = 4, carry: t = 0 }) {
			let n = m("gru-after-keep").layers[0], r = n.x.shape[1], i = q(n.values.h), a = [], o = n.initial;
			for (let i = 0; i < r; i += e) {
				let s = Math.min(r, i + e), c = {
					shape: [
						1,
						s - i,
						1
					],
					data: n.x.data.slice(i, s)
				}, l = t ? o : n.initial, u = f(B["gru-after-keep"], {
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
				let t = wt.slice(48).map((t, n) => Math.abs(t - wt[48 + n - e]));
				return t.reduce((e, t) => e + t, 0) / t.length;
			}, n = Array.from({ length: 48 }, (e, n) => t(n + 1));
			return {
				lines: [{
					name: W("readings", "관측값"),
					values: wt.slice(48, 144),
					tone: 0
				}, {
					name: W("the reading k hours before", "k시간 전의 관측값"),
					values: wt.slice(48 - e, 144 - e),
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
}, Et = R("<span class=\"done\">✓</span>"), Dt = R("<label class=\"field\"><span class=\"shown\"><!> </span> <input class=\"scrub\" type=\"range\"/></label>"), Ot = R("<dt> </dt> <dd> </dd>", 1), kt = R("<span class=\"soft\"> </span>"), At = R("<section class=\"lab\"><h3> <!></h3> <p><!></p> <div class=\"sliders\"><!> <button type=\"button\"> </button></div> <!> <p class=\"axisname soft small\"> </p> <dl class=\"readings\"></dl> <p role=\"status\"><!></p></section>");
function jt(e, t) {
	i(t, !0);
	let r = x(() => Tt[t.name]), a = n(we({})), s = x(() => Object.fromEntries(F(r).sliders.map((e) => [e.name, F(a)[e.name] ?? e.start]))), c = x(() => Object.fromEntries(F(r).sliders.map((e) => [e.name, e.power ? 10 ** F(s)[e.name] : F(s)[e.name]]))), l = x(() => F(r).run(F(c))), d = x(() => We.has(t.name, "lab"));
	le(() => {
		F(l).reached && Object.keys(F(a)).length && We.mark(t.name, "lab");
	});
	var f = At(), p = w(f), m = w(p, !0), g = D(m), _ = (e) => {
		var t = Et();
		T(e, t);
	};
	L(g, (e) => {
		F(d) && e(_);
	}), h(p);
	var v = D(p, 2);
	Ve(w(v), {
		get line() {
			return t.task;
		},
		get values() {
			return t.values;
		}
	}), h(v);
	var ee = D(v, 2), b = w(ee);
	A(b, 17, () => F(r).sliders, (e) => e.name, (e, t) => {
		var n = Dt(), r = w(n), i = w(r);
		{
			let e = x(() => Oe(F(t).symbol));
			be(i, { get formula() {
				return F(e);
			} });
		}
		var o = D(i);
		h(r);
		var l = D(r, 2);
		u(l), h(n), j((e, n, r) => {
			M(o, ` = ${e ?? ""}`), I(l, "min", F(t).min), I(l, "max", F(t).max), I(l, "step", F(t).step), ne(l, F(s)[F(t).name]), I(l, "aria-label", n), I(l, "aria-valuetext", r);
		}, [
			() => N(P(F(c)[F(t).name])),
			() => Te(Oe(F(t).symbol)),
			() => P(F(c)[F(t).name])
		]), k("input", l, (e) => y(a, {
			...F(a),
			[F(t).name]: Number(e.currentTarget.value)
		}, !0)), T(e, n);
	});
	var S = D(b, 2), te = U(S, !0);
	h(ee);
	var ie = D(ee, 2);
	{
		let e = x(() => H("lab")), t = x(() => F(l).lines.map((e) => C(e.name)).join(", ")), n = x(() => F(l).lines.map((e) => ({
			...e,
			name: C(e.name)
		}))), i = x(() => Math.max(...F(l).lines.map((e) => e.values.length))), a = x(() => F(r).log ?? !1), o = x(() => F(r).times ?? []);
		ge(ie, {
			get label() {
				return `${F(e) ?? ""}: ${F(t) ?? ""}`;
			},
			get lines() {
				return F(n);
			},
			get to() {
				return F(i);
			},
			get log() {
				return F(a);
			},
			get times() {
				return F(o);
			},
			height: 200
		});
	}
	var E = D(ie, 2), ae = U(E, !0), O = D(E, 2);
	A(O, 21, () => F(l).readings, (e) => C(e.name), (e, t) => {
		var n = Ot(), r = z(n), i = U(r, !0), a = D(r, 2), o = U(a, !0);
		j((e, t) => {
			M(i, e), M(o, t);
		}, [() => C(F(t).name), () => N(P(F(t).value))]), T(e, n);
	}), h(O);
	var oe = D(O, 2);
	let se;
	var ce = w(oe), ue = (e) => {
		var t = he();
		j((e) => M(t, `✓ ${e ?? ""}`), [() => H("labDone")]), T(e, t);
	}, de = x(() => F(l).reached && Object.keys(F(a)).length), fe = (e) => {
		var t = kt(), n = U(t, !0);
		j((e) => M(n, e), [() => H("labOpen")]), T(e, t);
	};
	L(ce, (e) => {
		F(de) ? e(ue) : e(fe, -1);
	}), h(oe), h(f), j((e, n, r, i, a) => {
		I(f, "aria-label", e), I(f, "data-lab", t.name), M(m, n), S.disabled = r, M(te, i), M(ae, a), se = re(oe, 1, "verdict", null, se, { good: F(l).reached }), I(oe, "data-reached", F(l).reached);
	}, [
		() => H("lab"),
		() => H("lab"),
		() => !Object.keys(F(a)).length,
		() => H("reset"),
		() => C(F(r).axis)
	]), k("click", S, () => y(a, {}, !0)), T(e, f), o();
}
Ce(["input", "click"]);
// src/course/Lesson.svelte
var Mt = R("<p><!></p>"), Nt = R("<li><!></li>"), Pt = R("<ul></ul>"), Ft = R("<div class=\"display\"></div>"), It = R("<figure class=\"scroll-x\"><!></figure>"), Lt = R("<p class=\"todo\"><!> <button type=\"button\" class=\"primary\"> </button></p>"), Rt = R("<h2> </h2> <!> <!>", 1);
function zt(t, n) {
	i(n, !0);
	let r = x(() => n.lesson.values?.() ?? {}), a = (e) => e.names.map((t) => B[e.cell].operations.find((e) => e.name === t)[e.way]);
	var s = Rt(), c = z(s), l = U(c, !0), u = D(c, 2);
	A(u, 17, () => n.text.blocks, xe, (t, i) => {
		var o = ye(), s = z(o), c = (e) => {
			var t = Mt();
			Ve(w(t), {
				get line() {
					return F(i).line;
				},
				get values() {
					return F(r);
				}
			}), h(t), T(e, t);
		}, l = (e) => {
			var t = Pt();
			A(t, 21, () => F(i).lines, xe, (e, t) => {
				var n = Nt();
				Ve(w(n), {
					get line() {
						return F(t);
					},
					get values() {
						return F(r);
					}
				}), h(n), T(e, n);
			}), h(t), T(e, t);
		}, u = (e) => {
			let t = x(() => F(i).kind === "math" ? [F(i).formula] : F(i).kind === "equations" ? B[F(i).cell].equations : a(F(i)));
			var n = Ft();
			A(n, 21, () => F(t), xe, (e, t) => {
				var n = Mt(), r = w(n);
				be(r, { get formula() {
					return F(t);
				} }), h(n), T(e, n);
			}), h(n), T(e, n);
		}, d = (t) => {
			var n = It(), r = w(n);
			{
				let e = x(() => new Set(F(i).marked)), t = x(() => C(B[F(i).cell].title));
				ve(r, {
					get cell() {
						return B[F(i).cell];
					},
					small: !0,
					get backward() {
						return F(i).backward;
					},
					get marked() {
						return F(e);
					},
					get label() {
						return F(t);
					}
				});
			}
			h(n), e(n, () => ae), T(t, n);
		}, f = (e) => {
			var t = Lt(), n = w(t);
			Ve(n, {
				get line() {
					return F(i).line;
				},
				get values() {
					return F(r);
				}
			});
			var a = D(n, 2), o = U(a, !0);
			h(t), j((e) => M(o, e), [() => H("show")]), k("click", a, () => Le(F(i).fragment)), T(e, t);
		}, p = (e) => {
			jt(e, {
				get name() {
					return n.lesson.key;
				},
				get task() {
					return F(i).line;
				},
				get values() {
					return F(r);
				}
			});
		}, m = (e) => {
			lt(e, {
				get name() {
					return n.lesson.key;
				},
				get task() {
					return F(i).line;
				},
				get values() {
					return F(r);
				}
			});
		};
		L(s, (e) => {
			F(i).kind === "text" ? e(c) : F(i).kind === "list" ? e(l, 1) : F(i).kind === "math" || F(i).kind === "equations" || F(i).kind === "rules" ? e(u, 2) : F(i).kind === "picture" ? e(d, 3) : F(i).kind === "show" ? e(f, 4) : F(i).kind === "lab" ? e(p, 5) : e(m, -1);
		}), T(t, o);
	});
	var d = D(u, 2);
	A(d, 17, () => n.text.questions, xe, (e, t, i) => {
		Qe(e, {
			get question() {
				return F(t);
			},
			get answer() {
				return n.lesson.answers[i];
			},
			get lesson() {
				return n.lesson.key;
			},
			index: i,
			get count() {
				return n.text.questions.length;
			},
			get values() {
				return F(r);
			}
		});
	}), j(() => M(l, n.text.title)), T(t, s), o();
}
Ce(["click"]);
// src/course/lessons.ts
var J = "gru-after-keep", Y = "rnn-tanh", Bt = 3, Vt = (e, t, n = Bt) => {
	let r = m(e).layers[0];
	return V(t === "x" ? r.x : r.values[t] ?? r.previous[t], 0, n, 0);
}, Ht = (e, t, n = Bt) => V(m(e).layers[0].gradients[t], 0, n, 0), Ut = (e, t, n = Bt) => V(m(e).layers[0].contributions[t], 0, n, 0), Wt = (e, t, n = 0) => m(e).layers[0].parameters[t].data[n], Gt = (e) => Object.values(m(e).layers[0].parameters).reduce((e, t) => e + t.data.length, 0), X = (e, t = J, n = Bt) => P(Vt(t, e, n)), Kt = (e, t = J, n = Bt) => P(Ht(t, e, n), !0), Z = { kind: "choice" }, Q = (e) => ({
	kind: "number",
	value: e
});
function qt(e, t) {
	let n = fe(e), r = ue(B[e], n.layers[0], 0, n.steps, n.steps - 1), i = ie(r.gradients[t]);
	return i[0] / i[n.steps - 1];
}
var Jt = .1, Yt = (e, t, n = 0) => m(e).layers[0].parameter_gradients[t].data[n], Xt = (e) => Tt.forecasting.run({ lag: e }).readings[0].value, Zt = [
	{
		title: {
			en: "Foundations",
			ko: "기초"
		},
		lessons: [
			{
				key: "neuron",
				values: () => ({
					w: P(Wt(Y, "W_xh")),
					x: X("x", Y, 0),
					b: P(Wt(Y, "b_xh") + Wt(Y, "b_hh")),
					a: X("a_h", Y, 0),
					h: X("h", Y, 0)
				}),
				answers: [Q(() => Vt(Y, "a_h", 0)), { kind: "choice" }]
			},
			{
				key: "descent",
				values: () => ({
					w: P(Wt(Y, "W_xh")),
					g: P(Yt(Y, "W_xh"), !0),
					rate: String(Jt),
					next: P(Se(m(Y), Jt, 0).layers[0].parameters.W_xh.data[0])
				}),
				answers: [Q(() => Se(m(Y), Jt, 0).layers[0].parameters.W_xh.data[0])]
			},
			{
				key: "chain-rule",
				values: () => ({
					h: X("h", Y),
					dh: Kt("h", Y),
					da: Kt("a_h", Y)
				}),
				answers: [Q(() => Ht(Y, "a_h"))]
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
					value: () => Gt(Y)
				}]
			},
			{
				key: "bptt",
				values: () => ({
					da: Kt("a_h", Y),
					h: X("h_", Y),
					share: P(Ht(Y, "a_h") * Vt(Y, "h_"), !0),
					n: String(m(Y).steps)
				}),
				answers: [Q(() => Ht(Y, "a_h") * Vt(Y, "h_"))]
			},
			{
				key: "truncated",
				answers: [Z]
			},
			{
				key: "vanishing",
				values: () => ({
					rnn: P(qt(Y, "h")),
					lstm: P(qt("lstm", "c")),
					gru: P(qt(J, "h")),
					power: P(.8 ** 40)
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
					norm: P(me(m(J))),
					factor: P(.5 / me(m(J)))
				}),
				answers: [Q(() => .5 / me(m(J)))]
			},
			{
				key: "initialisation",
				values: () => ({ bound: P(1 / 8) }),
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
				values: () => ({ left: P(.9 ** 20) }),
				answers: [Q(() => .9 ** 20)]
			},
			{
				key: "lstm",
				values: () => ({ f: P(1 / (1 + Math.exp(-1))) }),
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
				answers: [Q(() => Vt(J, "h"))]
			},
			{
				key: "backward",
				values: () => ({
					dh: Kt("h"),
					dw: Kt("w"),
					u: X("u"),
					dn: Kt("n")
				}),
				answers: [Q(() => Ht(J, "n"))]
			},
			{
				key: "one-minus",
				values: () => ({
					kept: P(Ut(J, "z>k"), !0),
					du: Kt("u"),
					dz: Kt("z")
				}),
				answers: [Q(() => Ht(J, "z")), Z]
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
					other: P(1 - Vt(J, "z"))
				}),
				answers: [Q(() => 1 - Vt(J, "z"))]
			},
			{
				key: "variants",
				values: () => ({
					rnn: String(Gt(Y)),
					lstm: String(Gt("lstm")),
					gru: String(Gt(J)),
					mgu: String(Gt("mgu"))
				}),
				answers: [{
					kind: "whole",
					value: () => Gt("mgu")
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
					day: P(Xt(24)),
					hour: P(Xt(1)),
					ratio: P(Xt(24) / Xt(1))
				}),
				answers: [Q(() => Xt(24) / Xt(1))]
			}
		]
	}
], $ = Zt.flatMap((e) => e.lessons), Qt = R("<span class=\"visually-hidden\"> </span>"), $t = R("<li><button type=\"button\"><span class=\"mark\" aria-hidden=\"true\"> </span> <span> </span> <!></button></li>"), en = R("<p class=\"chapter\"> </p> <ol></ol>", 1), tn = R("<li><button type=\"button\"> </button></li>"), nn = R("<p><button type=\"button\" class=\"small\"> </button></p>"), rn = R("<p><!></p>"), an = R("<h3> </h3> <div class=\"display scroll-x\"></div> <details><summary> </summary> <div class=\"display scroll-x\"><!> <!> <!></div></details>", 1), on = R("<h2> </h2> <p> </p> <!>", 1), sn = R("<dt> <span class=\"soft small\"> </span></dt> <dd><!></dd>", 1), cn = R("<h2> </h2> <dl class=\"glossary\"></dl>", 1), ln = R("<p class=\"soft small\"> </p> <!> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p>", 1), un = R("<div class=\"lesson\"><nav><button type=\"button\" class=\"contents\"> </button> <div class=\"list\"><p class=\"soft small\"> </p> <progress></progress> <!> <p class=\"chapter\"> </p> <ol></ol> <!> <p class=\"soft small\"> </p></div></nav> <article class=\"prose\"><!></article></div>"), dn = R("<p class=\"card\" role=\"alert\"> </p>"), fn = R("<p class=\"soft\" role=\"status\" data-loading=\"\"> </p>");
function pn(t, r) {
	i(r, !0);
	let a = ["equations", "glossary"], s = n(null), c = n(!1), l = 0;
	le(() => {
		let e = E.lang, t = ++l;
		Pe(e).then((e) => {
			t === l && y(s, e), y(c, !1);
		}, () => y(c, !0));
	});
	let u = x(() => F(s) ? Fe(F(s)) : null);
	function d(e) {
		let t = F(u)?.[e.key]?.blocks.some((e) => e.kind === "lab");
		return [...e.answers.map((e, t) => `q${t}`), ...t ? ["lab"] : []];
	}
	let f = (e) => d(e).filter((t) => We.has(e.key, t)).length / d(e).length, p = x(() => $.filter((e) => f(e) === 1).length), m = $.find((e) => e.answers.some((t, n) => !We.has(e.key, `q${n}`))) ?? $[0], g = x(() => a.find((e) => e === E.lesson) ?? null), _ = x(() => $.find((e) => e.key === E.lesson) ?? m), v = x(() => $.indexOf(F(_))), b = n(!1), S = n(void 0);
	function ie(e) {
		Le(`view=lessons&lesson=${e}`), y(b, !1), F(S)?.querySelector("h2")?.scrollIntoView({ block: "nearest" });
	}
	var O = ye(), oe = z(O), se = (t) => {
		var n = un(), r = w(n);
		let i;
		var o = w(r), c = U(o, !0), l = D(o, 2), d = w(l), m = U(d, !0), O = D(d, 2), oe = D(O, 2);
		A(oe, 17, () => Zt, xe, (e, t) => {
			var n = en(), r = z(n), i = U(r, !0), a = D(r, 2);
			A(a, 21, () => F(t).lessons, (e) => e.key, (e, t) => {
				let n = x(() => f(F(t)));
				var r = $t(), i = w(r), a = w(i), o = U(a, !0), s = D(a, 2), c = U(s), l = D(s, 2), d = (e) => {
					var t = Qt(), r = U(t);
					j((e) => M(r, `(${e ?? ""})`), [() => H(F(n) === 1 ? "isDone" : "isBegun")]), T(e, t);
				};
				L(l, (e) => {
					F(n) > 0 && e(d);
				}), h(i), h(r), j((e) => {
					I(i, "aria-current", !F(g) && F(t) === F(_) ? "true" : void 0), M(o, F(n) === 1 ? "✓" : F(n) > 0 ? "◐" : "○"), M(c, `${e ?? ""}. ${F(u)[F(t).key]?.title ?? ""}`);
				}, [() => $.indexOf(F(t)) + 1]), k("click", i, () => ie(F(t).key)), T(e, r);
			}), h(a), j((e) => M(i, e), [() => C(F(t).title)]), T(e, n);
		});
		var se = D(oe, 2), ce = U(se, !0), le = D(se, 2);
		A(le, 20, () => a, (e) => e, (e, t) => {
			var n = tn(), r = w(n), i = U(r, !0);
			h(n), j((e) => {
				I(r, "aria-current", F(g) === t ? "true" : void 0), M(i, e);
			}, [() => H(t)]), k("click", r, () => ie(t)), T(e, n);
		}), h(le);
		var ue = D(le, 2), de = (e) => {
			var t = nn(), n = w(t), r = U(n, !0);
			h(t), j((e) => M(r, e), [() => H("clearProgress")]), k("click", n, () => We.clear()), T(e, t);
		}, fe = x(() => Object.keys(We.done).length);
		L(ue, (e) => {
			F(fe) && e(de);
		});
		var me = D(ue, 2), he = U(me, !0);
		h(l), h(r);
		var N = D(r, 2), ge = w(N), ve = (t) => {
			var n = on(), r = z(n), i = U(r, !0), a = D(r, 2), o = U(a, !0), s = D(a, 2);
			A(s, 16, () => Object.values(ee.families).flatMap((e) => e.cells), (e) => e, (t, n) => {
				let r = x(() => B[n]);
				var i = an(), a = z(i), o = U(a, !0), s = D(a, 2);
				A(s, 21, () => F(r).equations, xe, (e, t) => {
					var n = rn(), r = w(n);
					be(r, { get formula() {
						return F(t);
					} }), h(n), T(e, n);
				}), h(s), e(s, () => ae);
				var c = D(s, 2), l = w(c), u = U(l, !0), d = D(l, 2), f = w(d);
				A(f, 17, () => [...F(r).operations].reverse(), (e) => e.name, (e, t) => {
					var n = rn(), r = w(n);
					be(r, { get formula() {
						return F(t).backward;
					} }), h(n), T(e, n);
				});
				var p = D(f, 2);
				A(p, 17, () => Object.entries(F(r).inputs), ([e, t]) => e, (e, t) => {
					var n = x(() => pe(F(t), 2));
					let r = () => F(n)[1];
					var i = rn(), a = w(i);
					be(a, { get formula() {
						return r().backward;
					} }), h(i), T(e, i);
				});
				var m = D(p, 2);
				A(m, 17, () => Object.entries(F(r).parameters), ([e, t]) => e, (e, t) => {
					var n = x(() => pe(F(t), 2));
					let r = () => F(n)[1];
					var i = rn(), a = w(i);
					be(a, { get formula() {
						return r().backward;
					} }), h(i), T(e, i);
				}), h(d), e(d, () => ae), h(c), j((e, t) => {
					M(o, e), M(u, t);
				}, [() => C(F(r).title), () => H("equationsBack")]), T(t, i);
			}), j((e, t) => {
				M(i, e), M(o, t);
			}, [() => H("equations"), () => H("equationsAbout")]), T(t, n);
		}, P = (e) => {
			var t = cn(), n = z(t), r = U(n, !0), i = D(n, 2);
			A(i, 21, () => Ie(F(s)), (e) => e.term, (e, t) => {
				var n = sn(), r = z(n), i = w(r), a = D(i), o = U(a, !0);
				h(r);
				var s = D(r, 2), c = w(s);
				{
					let e = x(() => ke(F(t).meaning));
					Ve(c, { get line() {
						return F(e);
					} });
				}
				h(s), j(() => {
					M(i, `${F(t).term ?? ""} `), I(a, "lang", E.lang === "ko" ? "en" : "ko"), M(o, F(t).other);
				}), T(e, n);
			}), h(i), j((e) => M(r, e), [() => H("glossary")]), T(e, t);
		}, R = (e) => {
			var t = ln(), n = z(t), r = U(n, !0), i = D(n, 2);
			_e(i, () => F(_).key, (e) => {
				var t = ye(), n = z(t), r = (e) => {
					zt(e, {
						get lesson() {
							return F(_);
						},
						get text() {
							return F(u)[F(_).key];
						}
					});
				};
				L(n, (e) => {
					F(u)[F(_).key] && e(r);
				}), T(e, t);
			});
			var a = D(i, 2), o = w(a), s = U(o, !0), c = D(o, 2), l = U(c, !0);
			h(a), j((e, t, n) => {
				M(r, e), o.disabled = F(v) === 0, M(s, t), c.disabled = F(v) === $.length - 1, M(l, n);
			}, [
				() => H("lessonOf", {
					i: F(v) + 1,
					n: $.length
				}),
				() => H("previousLesson"),
				() => H("nextLesson")
			]), k("click", o, () => ie($[F(v) - 1].key)), k("click", c, () => ie($[F(v) + 1].key)), T(e, t);
		};
		L(ge, (e) => {
			F(g) === "equations" ? e(ve) : F(g) === "glossary" ? e(P, 1) : e(R, -1);
		}), h(N), te(N, (e) => y(S, e), () => F(S)), h(n), j((e, t, n, a, s, l) => {
			I(r, "aria-label", e), i = re(r, 1, "", null, i, { open: F(b) }), I(o, "aria-expanded", F(b)), M(c, t), M(m, n), I(O, "max", $.length), ne(O, F(p)), I(O, "aria-label", a), M(ce, s), M(he, l), I(N, "data-lesson", F(g) ?? F(_).key);
		}, [
			() => H("view.lessons"),
			() => H("contents"),
			() => H("progress", {
				n: F(p),
				all: $.length
			}),
			() => H("progress", {
				n: F(p),
				all: $.length
			}),
			() => H("lookUp"),
			() => H("progressKept")
		]), k("click", o, () => y(b, !F(b))), T(t, n);
	}, ce = (e) => {
		var t = dn(), n = U(t, !0);
		j((e) => M(n, e), [() => H("notLoaded")]), T(e, t);
	}, ue = (e) => {
		var t = fn(), n = U(t, !0);
		j((e) => M(n, e), [() => H("loading")]), T(e, t);
	};
	L(oe, (e) => {
		F(u) && F(s) ? e(se) : F(c) ? e(ce, 1) : e(ue, -1);
	}), T(t, O), o();
}
Ce(["click"]);
export { pn as Course, Zt as chapters, it as checked, Pe as content, Oe as formula, Ie as glossary, nt as hunts, Tt as labs, $ as lessons, qt as reached, Me as structure, Fe as texts };
