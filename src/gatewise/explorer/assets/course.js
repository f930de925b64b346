import { $ as e, A as t, B as n, C as r, Ct as i, Dt as a, E as o, Et as s, F as c, Ft as l, G as u, H as d, I as f, It as p, K as m, L as h, M as g, Mt as _, N as v, Nt as y, O as b, Ot as x, Pt as S, Q as C, R as w, St as T, T as E, Tt as D, U as O, V as k, W as A, X as ee, Y as j, Z as te, _ as M, _t as N, a as P, at as ne, b as re, c as ie, ct as ae, d as oe, dt as F, et as se, f as ce, ft as le, g as ue, gt as de, h as fe, ht as pe, i as me, it as he, j as ge, k as _e, kt as I, l as ve, lt as L, m as ye, mt as be, n as xe, o as Se, ot as R, p as Ce, pt as z, rt as we, s as Te, st as Ee, tt as De, u as Oe, ut as B, v as ke, vt as Ae, w as V, wt as H, x as je, xt as U, yt as W, z as Me } from "./explorer.js";
// src/course/format.ts
var Ne = /* @__PURE__ */ new Set([
	"tanh",
	"σ",
	"ReLU",
	"ln",
	"max",
	"exp",
	"log"
]), Pe = /(tanh|ReLU|ln|max|exp|log)|(\p{L}\u0303?)(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?|(\d+(?:[.,]\d+)*)(?:\^(\{[^}]*\}|[\p{L}\d]))?|([^\s])(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?/gu;
function Fe(e) {
	let t = (e) => (e ?? "").replace(/[{}]/g, "").replace(/-/g, "−");
	return [...e.matchAll(Pe)].map(([, e, n, r, i, a, o, s, c, l]) => e ? [
		"f",
		e,
		"",
		""
	] : n ? [
		Ne.has(n) ? "f" : "i",
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
function Ie(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(/\$([^$]+)\$|\*\*([^*]+)\*\*|\[([^\]]+)\]\(#([^)]*)\)|\{(\w+)\}/g)) {
		r.index > n && t.push({
			kind: "text",
			text: e.slice(n, r.index)
		});
		let [i, a, o, s, c, l] = r;
		a ? t.push({
			kind: "math",
			formula: Fe(a)
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
function Le(e) {
	let [t = "", ...n] = e.slice(1).split("|"), r = Ie(n.join("|").trim()), [i, a = "", ...o] = t.trim().split(/\s+/);
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
function Re(e) {
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
				formula: Fe(e.slice(3))
			});
			else if (e.startsWith("@")) t.blocks.push(Le(e));
			else if (e.startsWith("* ")) {
				let e = t.blocks.at(-1);
				e?.kind === "list" ? e.lines.push(Ie(i)) : t.blocks.push({
					kind: "list",
					lines: [Ie(i)]
				});
			} else e.startsWith("? ") ? t.questions.push({
				prompt: Ie(i),
				options: [],
				right: null,
				hints: [],
				why: []
			}) : e.startsWith("- ") || e.startsWith("+ ") ? (e[0] === "+" && (n().right = n().options.length), n().options.push(Ie(i))) : e.startsWith("! ") ? n().hints.push(Ie(i)) : e.startsWith("= ") ? n().why = Ie(i) : t.blocks.push({
				kind: "text",
				line: Ie(e)
			});
		}
	}
	return t;
}
function ze(e) {
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
var Be = {
	en: () => import("./course-en.js"),
	ko: () => import("./course-ko.js")
};
async function Ve(e) {
	return (await Be[e]()).default;
}
function He(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "glossary").map(([e, t]) => [e, Re(t)]));
}
function Ue(e) {
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
function We(e) {
	new URLSearchParams(e).get("view") !== "lessons" && (V.unload(), V.unit = 0, V.fault = "none"), V.answer = "", V.read(e, !0), V.root?.querySelector("main")?.scrollIntoView();
}
// src/course/Inline.svelte
var Ge = z("<span class=\"number\"> </span>"), Ke = z("<a> </a>"), qe = z("<strong> </strong>");
function Je(t, n) {
	S(n, !0);
	let r = j(n, "values", 19, () => ({}));
	var i = le(), a = H(i);
	R(a, 17, () => n.line, Ee, (t, n) => {
		var i = le(), a = H(i), o = (e) => {
			ie(e, { get formula() {
				return W(n).formula;
			} });
		}, s = (e) => {
			var t = Ge(), i = D(t, !0);
			U((e) => B(i, e), [() => ke(r()[W(n).name] ?? "?")]), F(e, t);
		}, c = (t) => {
			var r = Ke(), i = D(r, !0);
			U(() => {
				e(r, "href", `#${W(n).fragment ?? ""}${V.embed ? "&embed=1" : ""}`), B(i, W(n).text);
			}), N("click", r, (e) => {
				e.ctrlKey || e.metaKey || e.shiftKey || (e.preventDefault(), We(W(n).fragment));
			}), F(t, r);
		}, l = (e) => {
			var t = qe(), r = D(t, !0);
			U(() => B(r, W(n).text)), F(e, t);
		}, u = (e) => {
			var t = pe();
			U(() => B(t, W(n).text)), F(e, t);
		};
		L(a, (e) => {
			W(n).kind === "math" ? e(o) : W(n).kind === "value" ? e(s, 1) : W(n).kind === "link" ? e(c, 2) : W(n).kind === "strong" ? e(l, 3) : e(u, -1);
		}), F(t, i);
	}), F(t, i), y();
}
de(["click"]);
// src/course/progress.svelte.ts
var Ye = "gatewise-course";
function Xe() {
	try {
		let e = JSON.parse(localStorage.getItem(Ye) ?? "{}");
		if (typeof e != "object" || !e) return {};
		let t = Object.entries(e).filter(([, e]) => Array.isArray(e) && e.every((e) => typeof e == "string"));
		return Object.fromEntries(t);
	} catch {
		return {};
	}
}
var Ze = new class {
	#e = I(a(Xe()));
	get done() {
		return W(this.#e);
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
			localStorage.setItem(Ye, JSON.stringify(this.done));
		} catch {
			return;
		}
	}
}(), Qe = z("<span class=\"done\">✓</span>"), $e = z("<label class=\"option\"><input type=\"radio\"/> <span><!></span></label>"), et = z("<p class=\"soft small\"> </p> <input type=\"text\" inputmode=\"decimal\" size=\"12\"/>", 1), tt = z("<button type=\"button\"> </button>"), nt = z("<p data-hint=\"\"><strong> </strong> <!></p>"), rt = z(" <!>", 1), it = z("<form><fieldset><legend> <!><!></legend> <p><!></p> <!> <p class=\"asking\"><button type=\"submit\" class=\"primary\"> </button> <!></p> <!> <p role=\"status\"><!></p></fieldset></form>");
function at(t, n) {
	S(n, !0);
	let a = _(() => V.answer.split(";")[n.index] ?? ""), o = I(null), c = I(0), u = I(0), d = _(() => n.question.hints.slice(0, W(o) === "right" ? 0 : Math.max(W(u), +(W(c) >= 3)))), f = _(() => Ze.has(n.lesson, `q${n.index}`));
	function p(e) {
		let t = Array.from({ length: n.count }, (e, t) => V.answer.split(";")[t] ?? "");
		t[n.index] = e.replaceAll(";", ","), V.answer = t.join(";").replace(/;+$/, ""), x(o, null);
	}
	function m() {
		return n.answer.kind === "choice" ? W(a) !== "" && Number(W(a)) === (n.answer.right?.() ?? n.question.right) : n.answer.kind === "whole" ? W(a).trim().replace(/[,\s]/g, "") === String(n.answer.value()) : ue(W(a), n.answer.value());
	}
	function h(e) {
		e.preventDefault(), x(o, m() ? "right" : "wrong", !0), W(o) === "right" ? Ze.mark(n.lesson, `q${n.index}`) : x(c, W(c) + 1);
	}
	var g = it(), v = i(g), b = i(v), w = i(b, !0), T = s(w), E = (e) => {
		var t = pe();
		U(() => B(t, ` ${n.index + 1}`)), F(e, t);
	};
	L(T, (e) => {
		n.count > 1 && e(E);
	});
	var O = s(T), k = (e) => {
		var t = Qe();
		F(e, t);
	};
	L(O, (e) => {
		W(f) && e(k);
	}), l(b);
	var A = s(b, 2);
	Je(i(A), {
		get line() {
			return n.question.prompt;
		},
		get values() {
			return n.values;
		}
	}), l(A);
	var ee = s(A, 2), j = (t) => {
		var r = le(), o = H(r);
		R(o, 17, () => n.question.options, Ee, (t, r, o) => {
			var c = $e(), u = i(c);
			C(u), De(u, o);
			var d = s(u, 2);
			Je(i(d), {
				get line() {
					return W(r);
				},
				get values() {
					return n.values;
				}
			}), l(d), l(c), U((t) => {
				e(u, "name", `answer-${n.index ?? ""}`), se(u, t);
			}, [() => W(a) === String(o)]), N("change", u, () => p(String(o))), F(t, c);
		}), F(t, r);
	}, te = (t) => {
		var i = et(), o = H(i), c = D(o, !0), l = s(o, 2);
		C(l), U((t) => {
			B(c, t), e(l, "aria-labelledby", `prompt-${n.index ?? ""}`), De(l, W(a));
		}, [() => r(n.answer.kind === "whole" ? "wholeNumber" : "decimals")]), N("input", l, (e) => p(e.currentTarget.value)), F(t, i);
	};
	L(ee, (e) => {
		n.answer.kind === "choice" ? e(j) : e(te, -1);
	});
	var M = s(ee, 2), P = i(M), ne = D(P, !0), re = s(P, 2), ie = (e) => {
		var t = tt(), n = D(t, !0);
		U((e) => B(n, e), [() => r("showHint")]), N("click", t, () => x(u, Math.max(W(u), W(d).length) + 1)), F(e, t);
	};
	L(re, (e) => {
		W(u) < n.question.hints.length && W(o) !== "right" && e(ie);
	}), l(M);
	var ae = s(M, 2);
	R(ae, 17, () => W(d), Ee, (e, t) => {
		var a = nt(), o = i(a), c = D(o, !0);
		Je(s(o, 2), {
			get line() {
				return W(t);
			},
			get values() {
				return n.values;
			}
		}), l(a), U((e) => B(c, e), [() => r("hint")]), F(e, a);
	});
	var oe = s(ae, 2);
	let ce;
	var de = i(oe), fe = (e) => {
		var t = rt(), i = H(t);
		Je(s(i), {
			get line() {
				return n.question.why;
			},
			get values() {
				return n.values;
			}
		}), U((e) => B(i, `✓ ${e ?? ""} `), [() => r("right_")]), F(e, t);
	}, me = (e) => {
		var t = pe();
		U((e) => B(t, `✗ ${e ?? ""}`), [() => r("wrong")]), F(e, t);
	};
	L(de, (e) => {
		W(o) === "right" ? e(fe) : W(o) === "wrong" && e(me, 1);
	}), l(oe), l(v), l(g), U((t, r) => {
		e(g, "data-question", n.index), B(w, t), e(A, "id", `prompt-${n.index ?? ""}`), B(ne, r), ce = we(oe, 1, "verdict", null, ce, {
			good: W(o) === "right",
			bad: W(o) === "wrong"
		});
	}, [() => r("question"), () => r("check")]), Ae("submit", g, h), F(t, g), y();
}
de([
	"change",
	"input",
	"click"
]);
// src/course/hunts.ts
function ot(e, t, n) {
	let r = h(e.gradients, t), [, i = 0, a = 0] = r.shape, o = Me([a, a]);
	for (let e = 0; e < i; e++) for (let t = 0; t < a; t++) for (let i = 0; i < a; i++) o.data[t * a + i] += E(r, 0, e, t) * n(e, i);
	return o;
}
function st(e, t, n) {
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
var ct = (e, t, n) => t === "h_" && e.kind === "product" ? 0 : n, lt = {
	"one-minus": {
		cell: "gru-after-keep",
		broken: (e) => w(b, e, k)
	},
	reset: {
		cell: "gru-before-keep",
		broken: (e) => st(e, "W_hn", (e) => ot(e, "q_n", (t, n) => E(e.previous.h_, 0, t, n)))
	},
	"gradient-check": {
		cell: "rnn-tanh",
		broken: (e) => st(e, "W_hh", (e) => ot(e, "q_h", (t, n) => E(e.values.h, 0, t, n)))
	},
	"bug-hunt": {
		cell: "gru-after-keep",
		broken: (e) => w(b, e, ct)
	}
}, ut = 1e-5;
function dt(e, n) {
	let r = g(e.cell), i = n === void 0 ? r : ft(r, n), a = e.broken(i), o = i.layers[0];
	return [...Object.entries(o.parameters), ["x", o.x]].map(([e, n]) => {
		let r = Array.from(n.data, (n, r) => {
			let o = e === "x" ? `x.${r}` : `l0.${e}.${r}`, s = t(i, o), c = (e) => _e(i, { [o]: e }).loss, l = (c(s + ut) - c(s - ut)) / (2 * ut);
			return {
				block: e,
				entry: r,
				backprop: ge(a, o),
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
function ft(e, t) {
	return w(b, {
		...e,
		lengths: [t],
		head: e.head && {
			...e.head,
			target: pt(e.head.target, t)
		}
	});
}
function pt(e, t) {
	return {
		shape: e.shape,
		data: Float64Array.from(e.data, (e, n) => n < t ? e : NaN)
	};
}
// src/course/Hunt.svelte
var mt = z("<tr><th scope=\"row\"><!> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td> </td></tr>"), ht = z("<section class=\"lab\"><h3> </h3> <p><!></p> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table></div> <p class=\"soft small\"> </p></section>");
function gt(t, n) {
	S(n, !0);
	let a = _(() => lt[n.name]), o = _(() => b[W(a).cell]), c = _(() => g(W(a).cell).steps), u = I(null), d = _(() => W(u) ?? W(c)), f = _(() => dt(W(a), W(d)));
	var p = ht(), h = i(p), v = D(h, !0), C = s(h, 2);
	Je(i(C), {
		get line() {
			return n.task;
		},
		get values() {
			return n.values;
		}
	}), l(C);
	var w = s(C, 2);
	{
		let e = _(() => r("huntSteps")), t = _(() => [
			1,
			2,
			3,
			W(c)
		].map((e) => ({
			value: e,
			text: String(e)
		})));
		re(w, {
			get label() {
				return W(e);
			},
			get value() {
				return W(d);
			},
			get options() {
				return W(t);
			},
			onchange: (e) => x(u, e, !0)
		});
	}
	var T = s(w, 2), E = i(T), O = i(E), k = i(O), A = i(k), ee = D(A, !0), j = s(A), te = D(j, !0), N = s(j), P = D(N, !0), ae = s(N), oe = D(ae, !0), se = s(ae), ce = D(se, !0);
	l(k), l(O);
	var le = s(O);
	R(le, 21, () => W(f), (e) => e.block, (t, n) => {
		let a = _(() => W(n).apart < 1e-5);
		var c = mt(), u = i(c), d = i(u);
		{
			let e = _(() => m(W(o), W(n).block));
			ie(d, { get formula() {
				return W(e);
			} });
		}
		var f = s(d);
		l(u);
		var p = s(u), h = D(p, !0), g = s(p), v = D(g, !0), y = s(g), b = D(y, !0), x = s(y), S = D(x);
		l(c), U((t, r, i, o) => {
			e(c, "data-block", W(n).block), e(c, "data-good", W(a)), B(f, ` [${W(n).entry + 1}]`), B(h, t), B(v, r), B(b, i), we(x, 1, he(W(a) ? "good" : "bad")), B(S, `${W(a) ? "✓" : "✗"} ${o ?? ""}`);
		}, [
			() => fe(W(n).backprop).slice(0, 9),
			() => fe(W(n).finite).slice(0, 9),
			() => ke(M(W(n).apart)),
			() => r(W(a) ? "huntAgrees" : "huntDiffers")
		]), F(t, c);
	}), l(le), l(E), l(T), ne(T, () => ve);
	var ue = s(T, 2), de = D(ue, !0);
	l(p), U((t, r, i, a, o, s, c, l) => {
		e(p, "aria-label", t), e(p, "data-hunt", n.name), B(v, r), B(ee, i), B(te, a), B(P, o), B(oe, s), B(ce, c), B(de, l);
	}, [
		() => r("hunt"),
		() => r("hunt"),
		() => r("huntBlock"),
		() => r("backprop"),
		() => r("finite"),
		() => r("apart"),
		() => r("huntVerdict"),
		() => r("huntHint")
	]), F(t, p), y();
}
// src/course/labs.ts
var _t = (e) => ({
	en: e,
	ko: e
}), G = (e, t) => ({
	en: e,
	ko: t
}), vt = G("time step", "시점"), K = (e, t, n, r, i, a, o = !1) => ({
	name: e,
	symbol: t,
	min: n,
	max: r,
	step: i,
	start: a,
	power: o
});
function yt(e) {
	let t = e;
	return () => (t = (t * 1664525 + 1013904223) % 4294967296, t / 2147483648 - 1);
}
function q(e, t, r, i = {}) {
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
function bt(e, t, n, r = {}) {
	let i = b[t], a = e.values.h.shape, [, o = 0, s = 0] = a, l = Me(a);
	for (let e = 0; e < o; e++) l.data.fill(n(e), e * s, (e + 1) * s);
	let u = d(i.states, [1, s]);
	for (let [e, t] of Object.entries(r)) u[e].data.fill(t);
	return c(i, e, l, u, { layer: 0 });
}
var J = (e, t = 0) => Float64Array.from({ length: e?.shape[1] ?? 0 }, (n, r) => E(e, 0, r, t)), xt = (e, t = 1) => Array.from({ length: e }, (e, n) => [n === 0 ? t : 0]), St = (e) => Math.log(e / (1 - e)), Ct = Array.from({ length: 61 }, (e, t) => [(t - 30) / 10]), wt = Ct.map(([e]) => Math.tanh(2 * e - 1)), Tt = [
	-1,
	-.2,
	.4,
	.7,
	1.5
];
function Et(e, t) {
	let n = Tt.map((e) => [e]), r = Tt.map((e) => Math.tanh(2 * e - 1)), i = .2, a = 0, o = [];
	for (let s = 0; s <= t; s++) {
		let t = q("rnn-tanh", {
			W_xh: i,
			b_xh: a
		}, n), s = r.map((e, n) => E(t.values.h, 0, n, 0) - e);
		o.push(s.reduce((e, t) => e + .5 * t * t, 0));
		let c = bt(t, "rnn-tanh", (e) => s[e]).parameter_gradients;
		i -= e * c.W_xh.data[0], a -= e * c.b_xh.data[0];
	}
	return {
		losses: o,
		w: i,
		b: a
	};
}
function Dt(e, t) {
	let n = Array.from({ length: t }, (e, t) => [t === 0 ? .2 : 0]);
	return J(bt(q("rnn-tanh", {
		W_hh: e,
		W_xh: 1
	}, n), "rnn-tanh", () => 0, { h: 1 }).gradients.h).map(Math.abs);
}
function Ot(e) {
	let t = 1.3, n = [];
	for (let r = 0; r < 120; r++) {
		let r = q("rnn-relu", { W_hh: t }, Array.from({ length: 20 }, () => [0]), { h: 1 }), i = E(r.values.h, 0, 19, 0) - 1;
		n.push(.5 * i * i);
		let a = bt(r, "rnn-relu", () => 0, { h: i }).parameter_gradients.W_hh.data[0];
		t -= .05 * Math.max(-e, Math.min(e, a));
	}
	return {
		losses: n,
		w: t
	};
}
var kt = 16, At = (() => {
	let e = yt(7), t = () => Array.from({ length: 12 }, e).reduce((e, t) => e + t, 0) / 2;
	return Array.from({ length: kt }, () => Array.from({ length: kt }, () => t() / Math.sqrt(kt)));
})(), jt = (() => {
	let e = yt(3);
	return Array.from({ length: 240 }, (t, n) => 10 + 3 * Math.sin(2 * Math.PI * n / 24) + 1.2 * Math.sin(4 * Math.PI * n / 24) + .4 * e());
})(), Mt = {
	neuron: {
		sliders: [K("w", "w", -3, 3, .1, .5), K("b", "b", -2, 2, .1, .5)],
		axis: _t("x"),
		times: Ct.map(([e]) => e.toFixed(1).replace("-", "−")),
		run({ w: e = 0, b: t = 0 }) {
			let n = J(q("rnn-tanh", {
				W_xh: e,
				b_xh: t
			}, Ct).values.h), r = Math.max(...n.map((e, t) => Math.abs(e - wt[t])));
			return {
				lines: [{
					name: G("this neuron", "이 뉴런"),
					values: n,
					tone: 0
				}, {
					name: G("the aim", "목표"),
					values: wt,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: G("largest distance", "가장 큰 차이"),
					value: r
				}],
				reached: r < .01
			};
		}
	},
	descent: {
		sliders: [K("rate", "η", -2, 1.5, .1, -1.5, !0)],
		axis: G("update", "갱신 횟수"),
		log: !0,
		run({ rate: e = 0 }) {
			let { losses: t, w: n, b: r } = Et(e, 40);
			return {
				lines: [{
					name: G("loss", "손실"),
					values: t,
					tone: 0
				}],
				readings: [
					{
						name: G("loss after 40 updates", "40번 갱신한 뒤의 손실"),
						value: t.at(-1)
					},
					{
						name: _t("w"),
						value: n
					},
					{
						name: _t("b"),
						value: r
					}
				],
				reached: t.at(-1) < .001
			};
		}
	},
	rnn: {
		sliders: [K("w", "W_hh", 0, 2, .05, .5)],
		axis: vt,
		run({ w: e = 0 }) {
			let t = xt(30), n = J(q("rnn-tanh", {
				W_xh: 1,
				W_hh: e
			}, t).values.h);
			return {
				lines: [{
					name: G("input x", "입력 x"),
					values: t.map(([e]) => e),
					tone: 4,
					dash: 2
				}, {
					name: G("state h", "은닉 상태 h"),
					values: n,
					tone: 0
				}],
				readings: [{
					name: G("h at step 30", "시점 30의 h"),
					value: n.at(-1)
				}],
				reached: n.at(-1) > .5
			};
		}
	},
	bptt: {
		sliders: [K("w", "W_hh", .1, 1.2, .05, .4)],
		axis: vt,
		run({ w: e = 0 }) {
			let t = yt(5), n = Array.from({ length: 20 }, () => [.05 * t()]), r = q("rnn-tanh", {
				W_xh: 1,
				W_hh: e
			}, n), i = bt(r, "rnn-tanh", () => 0, { h: 1 }), a = Array.from({ length: 20 }, (e, t) => E(i.gradients.q_h, 0, t, 0) * E(r.previous.h_, 0, t, 0)), o = a.reduce((e, t) => e + Math.abs(t), 0), s = a.slice(0, 10).reduce((e, t) => e + Math.abs(t), 0) / o;
			return {
				lines: [{
					name: G("term of this step", "이 시점의 항"),
					values: a,
					tone: 0,
					dots: !0
				}],
				readings: [{
					name: G("sum: gradient of W_hh", "합: W_hh의 기울기"),
					value: a.reduce((e, t) => e + t, 0)
				}, {
					name: G("share of steps 1 to 10", "시점 1~10의 몫"),
					value: s
				}],
				reached: s > .1
			};
		}
	},
	truncated: {
		sliders: [K("k", "k", 1, 30, 1, 3)],
		axis: G("steps back", "거슬러 간 시점 수"),
		run({ k: e = 1 }) {
			let t = yt(11), n = q("rnn-tanh", {
				W_xh: 1,
				W_hh: .9
			}, Array.from({ length: 30 }, () => [.5 * t()])), r = bt(n, "rnn-tanh", () => 0, { h: 1 }), i = Array.from({ length: 30 }, (e, t) => E(r.gradients.q_h, 0, t, 0) * E(n.previous.h_, 0, t, 0)).reverse(), a = i.map((e, t) => i.slice(0, t + 1).reduce((e, t) => e + t, 0)), o = a.at(-1), s = (e) => Math.abs(e / o - 1) < .05, c = 30;
			for (; c > 1 && s(a[c - 2]);) c--;
			return {
				lines: [{
					name: G("gradient of the last k steps", "마지막 k개 시점의 기울기"),
					values: a.slice(0, e),
					tone: 0,
					dots: !0
				}, {
					name: G("whole gradient", "전체 기울기"),
					values: a.map(() => o),
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: G("truncated", "잘라 낸 기울기"),
					value: a[e - 1]
				}, {
					name: G("whole", "전체 기울기"),
					value: o
				}],
				reached: e === c
			};
		}
	},
	vanishing: {
		sliders: [K("w", "W_hh", .3, 1.1, .01, .6)],
		axis: vt,
		log: !0,
		run({ w: e = 0 }) {
			let t = Dt(e, 40);
			return {
				lines: [{
					name: _t("|∂h₄₀/∂hₜ|"),
					values: t,
					tone: 0
				}],
				readings: [{
					name: G("at step 1", "시점 1에서"),
					value: t[0]
				}],
				reached: t[0] > .1
			};
		}
	},
	exploding: {
		sliders: [K("limit", "c", -2, 3, .1, 3, !0)],
		axis: G("update", "갱신 횟수"),
		log: !0,
		run({ limit: e = 1 }) {
			let { losses: t, w: n } = Ot(e), r = Math.max(...t.slice(-10));
			return {
				lines: [{
					name: G("loss", "손실"),
					values: t,
					tone: 0
				}],
				readings: [{
					name: G("largest loss of the last ten", "마지막 열 번 가운데 가장 큰 손실"),
					value: r
				}, {
					name: _t("w"),
					value: n
				}],
				reached: r < .01
			};
		}
	},
	initialisation: {
		sliders: [K("gain", "g", .2, 3, .05, .4)],
		axis: vt,
		log: !0,
		run({ gain: e = 1 }) {
			let t = yt(9), n = Array.from({ length: 40 }, () => [.1 * t()]), r = At.map((t) => t.map((t) => e * t)), i = bt(q("rnn-tanh", {
				W_xh: At.map((e) => [e[0]]),
				W_hh: r,
				b_xh: At.map(() => 0)
			}, n), "rnn-tanh", () => 0, { h: 1 }).gradients.h, a = Array.from({ length: 40 }, (e, t) => Math.hypot(...Array.from({ length: kt }, (e, n) => E(i, 0, t, n)))), o = a[0] / a.at(-1);
			return {
				lines: [{
					name: G("size of the gradient of h", "h의 기울기 크기"),
					values: a,
					tone: 0
				}],
				readings: [{
					name: G("first step over last", "첫 시점 ÷ 마지막 시점"),
					value: o
				}],
				reached: o > .1 && o < 10
			};
		}
	},
	gate: {
		sliders: [K("z", "z", .05, .99, .005, .5)],
		axis: vt,
		run({ z: e = .5 }) {
			let t = J(q("gru-after-keep", { b_xz: St(e) }, Array.from({ length: 30 }, () => [0]), { h: 1 }).values.h), n = t.findIndex((e) => e < .5) + 1;
			return {
				lines: [{
					name: G("state h", "은닉 상태 h"),
					values: t,
					tone: 0,
					dots: !0
				}, {
					name: G("half", "절반"),
					values: t.map(() => .5),
					tone: 4,
					dash: 2
				}],
				readings: [{
					name: G("first step below half (0: none)", "절반 아래로 내려간 첫 시점 (0: 없음)"),
					value: n
				}],
				reached: n === 10
			};
		}
	},
	lstm: {
		sliders: [K("b", "b_f", -2, 6, .1, 0)],
		axis: vt,
		run({ b: e = 0 }) {
			let t = xt(40), n = q("lstm", {
				b_xi: -8,
				W_xi: 16,
				W_xg: 2,
				b_xf: e,
				b_xo: 2
			}, t), r = bt(n, "lstm", () => 0, { c: 1 }), i = J(n.values.c), a = J(r.gradients.c);
			return {
				lines: [{
					name: G("cell state c", "셀 상태 c"),
					values: i,
					tone: 0
				}, {
					name: _t("∂c₄₀/∂cₜ"),
					values: a,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: G("forget gate f", "망각 게이트 f"),
					value: E(n.values.f, 0, 1, 0)
				}, {
					name: G("gradient at step 1", "시점 1의 기울기"),
					value: a[0]
				}],
				reached: a[0] > .5
			};
		}
	},
	gru: {
		sliders: [K("b", "b_z", -8, 8, .5, 0), K("w", "W_{xz}", -16, 16, .5, 0)],
		axis: vt,
		run({ b: e = 0, w: t = 0 }) {
			let n = yt(21), r = Array.from({ length: 30 }, (e, t) => [.9 * n(), +(t === 4)]), i = q("gru-after-keep", {
				b_xz: [e],
				W_xz: [[0, t]],
				W_xn: [[1, 0]],
				b_xn: [0]
			}, r), a = J(i.values.h), o = E(i.values.n, 0, 4, 0), s = Math.max(...a.slice(4).map((e) => Math.abs(e - o)));
			return {
				lines: [
					{
						name: G("input", "입력"),
						values: r.map(([e]) => e),
						tone: 4,
						dash: 2
					},
					{
						name: G("mark", "표시"),
						values: r.map(([, e]) => e),
						tone: 2,
						dash: 1
					},
					{
						name: G("update gate z", "갱신 게이트 z"),
						values: J(i.values.z),
						tone: 1,
						dash: 3
					},
					{
						name: G("state h", "은닉 상태 h"),
						values: a,
						tone: 0
					}
				],
				readings: [{
					name: G("largest distance from step 5 on", "시점 5부터 가장 큰 차이"),
					value: s
				}],
				reached: s < .05
			};
		}
	},
	"keep-write": {
		sliders: [K("s", "s", -1.5, 1.5, .1, 1)],
		axis: vt,
		run({ s: e = 1 }) {
			let t = g("gru-after-keep").layers[0], n = (e) => Object.fromEntries(Object.entries(t.parameters).map(([t, n]) => {
				let r = t.endsWith("z") ? e : 1, i = n.shape[0], a = n.shape[1], o = (e) => Array.from({ length: a ?? 0 }, (t, i) => r * n.data[e * a + i]);
				return [t, Array.from({ length: i }, (e, t) => a ? o(t) : r * n.data[t])];
			})), r = Array.from({ length: t.x.shape[1] }, (e, n) => [E(t.x, 0, n, 0)]), i = J(q("gru-after-keep", n(1), r).values.h), a = J(q("gru-after-write", n(e), r).values.h), o = Math.max(...i.map((e, t) => Math.abs(e - a[t])));
			return {
				lines: [{
					name: G("z keeps", "z: 유지"),
					values: i,
					tone: 0
				}, {
					name: G("z writes, z block × s", "z: 갱신, z 블록 × s"),
					values: a,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: G("largest difference", "가장 큰 차이"),
					value: o
				}],
				reached: o < 1e-9
			};
		}
	},
	"gradient-check": {
		sliders: [K("epsilon", "ε", -13, -1, .5, -1, !0)],
		axis: G("exponent of ε: from −13 to −1 by halves", "ε의 지수: −13부터 −1까지 0.5씩"),
		log: !0,
		times: Array.from({ length: 25 }, (e, t) => String(-13 + t / 2).replace("-", "−")),
		run({ epsilon: e = .1 }) {
			let n = g("gru-after-keep"), r = "l0.W_hz.1", i = t(n, r), a = ge(n, r), o = (e) => {
				let t = (e) => _e(n, { [r]: e }).loss;
				return Math.abs((t(i + e) - t(i - e)) / (2 * e) - a) / Math.abs(a);
			}, s = o(e);
			return {
				lines: [{
					name: G("relative difference", "상대 오차"),
					values: Array.from({ length: 25 }, (e, t) => o(10 ** (-13 + t / 2))),
					tone: 0,
					dots: !0
				}],
				readings: [{
					name: G("at this ε", "이 ε에서"),
					value: s
				}],
				reached: s < 1e-8
			};
		}
	},
	streaming: {
		sliders: [K("chunk", "m", 2, 10, 1, 4), K("carry", "s", 0, 1, 1, 0)],
		axis: vt,
		run({ chunk: e = 4, carry: t = 0 }) {
			let n = g("gru-after-keep").layers[0], r = n.x.shape[1], i = J(n.values.h), a = [], o = n.initial;
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
				a.push(...J(u)), o = { h: {
					shape: [1, d],
					data: u.data.slice(-d)
				} };
			}
			let s = Math.max(...i.map((e, t) => Math.abs(e - a[t])));
			return {
				lines: [{
					name: G("in one piece", "한 번에"),
					values: i,
					tone: 0
				}, {
					name: G("in pieces of m steps", "m 시점씩 나누어"),
					values: a,
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: G("largest difference", "가장 큰 차이"),
					value: s
				}],
				reached: s === 0
			};
		}
	},
	forecasting: {
		sliders: [K("lag", "k", 1, 48, 1, 1)],
		axis: G("hour", "시간"),
		run({ lag: e = 1 }) {
			let t = (e) => {
				let t = jt.slice(48).map((t, n) => Math.abs(t - jt[48 + n - e]));
				return t.reduce((e, t) => e + t, 0) / t.length;
			}, n = Array.from({ length: 48 }, (e, n) => t(n + 1));
			return {
				lines: [{
					name: G("readings", "관측값"),
					values: jt.slice(48, 144),
					tone: 0
				}, {
					name: G("the reading k hours before", "k시간 전의 관측값"),
					values: jt.slice(48 - e, 144 - e),
					tone: 1,
					dash: 1
				}],
				readings: [{
					name: G("mean absolute error", "평균 절대 오차"),
					value: t(e)
				}],
				reached: t(e) <= 1.1 * Math.min(...n)
			};
		}
	}
}, Nt = z("<span class=\"done\">✓</span>"), Pt = z("<label class=\"field\"><span class=\"shown\"><!> </span> <input class=\"scrub\" type=\"range\"/></label>"), Ft = z("<dt> </dt> <dd> </dd>", 1), It = z("<span class=\"soft\"> </span>"), Lt = z("<section class=\"lab\"><h3> <!></h3> <p><!></p> <div class=\"sliders\"><!> <button type=\"button\"> </button></div> <!> <p class=\"axisname soft small\"> </p> <dl class=\"readings\"></dl> <p role=\"status\"><!></p></section>");
function Rt(t, n) {
	S(n, !0);
	let o = _(() => Mt[n.name]), c = I(a({})), d = _(() => Object.fromEntries(W(o).sliders.map((e) => [e.name, W(c)[e.name] ?? e.start]))), f = _(() => Object.fromEntries(W(o).sliders.map((e) => [e.name, e.power ? 10 ** W(d)[e.name] : W(d)[e.name]]))), p = _(() => W(o).run(W(f))), m = _(() => Ze.has(n.name, "lab"));
	T(() => {
		W(p).reached && Object.keys(W(c)).length && Ze.mark(n.name, "lab");
	});
	var h = Lt(), g = i(h), v = i(g, !0), b = s(v), w = (e) => {
		var t = Nt();
		F(e, t);
	};
	L(b, (e) => {
		W(m) && e(w);
	}), l(g);
	var E = s(g, 2);
	Je(i(E), {
		get line() {
			return n.task;
		},
		get values() {
			return n.values;
		}
	}), l(E);
	var O = s(E, 2), k = i(O);
	R(k, 17, () => W(o).sliders, (e) => e.name, (t, n) => {
		var r = Pt(), a = i(r), o = i(a);
		{
			let e = _(() => Fe(W(n).symbol));
			ie(o, { get formula() {
				return W(e);
			} });
		}
		var p = s(o);
		l(a);
		var m = s(a, 2);
		C(m), l(r), U((t, r, i) => {
			B(p, ` = ${t ?? ""}`), e(m, "min", W(n).min), e(m, "max", W(n).max), e(m, "step", W(n).step), De(m, W(d)[W(n).name]), e(m, "aria-label", r), e(m, "aria-valuetext", i);
		}, [
			() => ke(M(W(f)[W(n).name])),
			() => u(Fe(W(n).symbol)),
			() => M(W(f)[W(n).name])
		]), N("input", m, (e) => x(c, {
			...W(c),
			[W(n).name]: Number(e.currentTarget.value)
		}, !0)), F(t, r);
	});
	var A = s(k, 2), ee = D(A, !0);
	l(O);
	var j = s(O, 2);
	{
		let e = _(() => r("lab")), t = _(() => W(p).lines.map((e) => je(e.name)).join(", ")), n = _(() => W(p).lines.map((e) => ({
			...e,
			name: je(e.name)
		}))), i = _(() => Math.max(...W(p).lines.map((e) => e.values.length))), a = _(() => W(o).log ?? !1), s = _(() => W(o).times ?? []);
		xe(j, {
			get label() {
				return `${W(e) ?? ""}: ${W(t) ?? ""}`;
			},
			get lines() {
				return W(n);
			},
			get to() {
				return W(i);
			},
			get log() {
				return W(a);
			},
			get times() {
				return W(s);
			},
			height: 200
		});
	}
	var te = s(j, 2), P = D(te, !0), ne = s(te, 2);
	R(ne, 21, () => W(p).readings, (e) => je(e.name), (e, t) => {
		var n = Ft(), r = H(n), i = D(r, !0), a = s(r, 2), o = D(a, !0);
		U((e, t) => {
			B(i, e), B(o, t);
		}, [() => je(W(t).name), () => ke(M(W(t).value))]), F(e, n);
	}), l(ne);
	var re = s(ne, 2);
	let ae;
	var oe = i(re), se = (e) => {
		var t = pe();
		U((e) => B(t, `✓ ${e ?? ""}`), [() => r("labDone")]), F(e, t);
	}, ce = _(() => W(p).reached && Object.keys(W(c)).length), le = (e) => {
		var t = It(), n = D(t, !0);
		U((e) => B(n, e), [() => r("labOpen")]), F(e, t);
	};
	L(oe, (e) => {
		W(ce) ? e(se) : e(le, -1);
	}), l(re), l(h), U((t, r, i, a, o) => {
		e(h, "aria-label", t), e(h, "data-lab", n.name), B(v, r), A.disabled = i, B(ee, a), B(P, o), ae = we(re, 1, "verdict", null, ae, { good: W(p).reached }), e(re, "data-reached", W(p).reached);
	}, [
		() => r("lab"),
		() => r("lab"),
		() => !Object.keys(W(c)).length,
		() => r("reset"),
		() => je(W(o).axis)
	]), N("click", A, () => x(c, {}, !0)), F(t, h), y();
}
de(["input", "click"]);
// src/course/Unrolled.svelte
var zt = be("<g class=\"back\"><path class=\"line\"></path><path class=\"arrow\"></path><text class=\"label gradient\" y=\"94\"><!></text></g>"), Bt = be("<text class=\"label gradient\" y=\"171\" text-anchor=\"middle\"><!></text>"), Vt = be("<g class=\"back\"><path class=\"line\"></path><path class=\"arrow\"></path><text class=\"label gradient\" y=\"184\" text-anchor=\"middle\"><!></text></g>"), Ht = be("<g class=\"edge\"><path class=\"line\"></path><path class=\"arrow\"></path><path class=\"line\"></path><path class=\"arrow\"></path><path class=\"line\"></path><path class=\"arrow\"></path></g><rect class=\"shape\" y=\"115\" width=\"120\" height=\"70\" rx=\"8\"></rect><circle class=\"shape\" cy=\"40\" r=\"19\"></circle><text class=\"label\" y=\"45\" text-anchor=\"middle\"><!></text><text class=\"label\" y=\"145\" text-anchor=\"middle\"><!></text><text class=\"label\" y=\"280\" text-anchor=\"middle\"><!></text><!><!><!>", 1), Ut = z("<figure class=\"unrolled\"><div class=\"scroll-x\"><svg class=\"picture\" viewBox=\"0 0 830 300\" role=\"img\"><!><text class=\"label\" x=\"2\" y=\"133\"><!></text></svg></div> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"0\"/></label> <p class=\"soft small\" role=\"status\"><!></p></figure>");
function Wt(t, n) {
	S(n, !0);
	let a = _(() => g(n.cell)), o = _(() => W(a).layers[0]), c = _(() => W(a).steps), u = I(0), d = _(() => Array.from({ length: 3 }, (e, t) => {
		let n = W(c) - 3 + t, r = {
			sequence: 0,
			step: n,
			unit: 0
		}, i = 3 * (2 - t);
		return {
			x: 190 + 250 * t,
			step: n,
			name: String(n + 1),
			loss: W(u) > i,
			sum: W(u) > i + 1,
			on: W(u) > i + 2,
			input: E(W(o).x, 0, n, 0),
			h: ye(W(o), "h", r),
			fromLoss: E(W(o).upstream, 0, n, 0),
			fromNext: ce(W(o), "h", r, W(c)),
			delta: Ce(W(o), "h", r),
			back: Ce(W(o), "h_", r)
		};
	})), f = _(() => W(d).find((e) => e.loss)), p = "M0,0 L-9,4.2 L-9,-4.2 Z", m = (e, t, n, r = !1) => [
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
			M(n, r),
			"",
			""
		]
	], h = _(() => W(d).map((e) => `h_${e.name} = ${M(e.h)}${e.sum ? `, δh_${e.name} = ${M(e.fromLoss, !0)} + (${M(e.fromNext, !0)}) = ${M(e.delta, !0)}` : ""}`).join("; ")), v = _(() => ye(W(o), "h_", {
		sequence: 0,
		step: W(c) - 3,
		unit: 0
	}));
	var b = Ut(), w = i(b), T = i(w), O = i(T);
	R(O, 17, () => W(d), Ee, (t, n) => {
		var r = Ht(), a = H(r), o = i(a), c = s(o);
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
				W(n).name,
				""
			]]);
			Te(b, {
				get formula() {
					return W(e);
				},
				size: 16
			});
		}
		l(y);
		var x = s(y), S = i(x);
		{
			let e = _(() => m("h", W(n).name, W(n).h));
			Te(S, {
				get formula() {
					return W(e);
				},
				size: 16
			});
		}
		l(x);
		var C = s(x), w = i(C);
		{
			let e = _(() => m("x", W(n).name, W(n).input));
			Te(w, {
				get formula() {
					return W(e);
				},
				size: 15
			});
		}
		l(C);
		var T = s(C), E = (t) => {
			var r = zt(), a = i(r), o = s(a);
			e(o, "d", p);
			var c = s(o), u = i(c);
			{
				let e = _(() => m("δy", W(n).name, W(n).fromLoss, !0));
				Te(u, {
					get formula() {
						return W(e);
					},
					size: 15
				});
			}
			l(c), l(r), U(() => {
				e(a, "d", `M${W(n).x + 14},61V112`), e(o, "transform", `translate(${W(n).x + 14},114) rotate(90)`), e(c, "x", W(n).x + 22);
			}), F(t, r);
		};
		L(T, (e) => {
			W(n).loss && e(E);
		});
		var D = s(T), O = (t) => {
			var r = Bt(), a = i(r);
			{
				let e = _(() => m("δh", W(n).name, W(n).delta, !0));
				Te(a, {
					get formula() {
						return W(e);
					},
					size: 15
				});
			}
			l(r), U(() => e(r, "x", W(n).x)), F(t, r);
		};
		L(D, (e) => {
			W(n).sum && e(O);
		});
		var k = s(D), A = (t) => {
			var r = Vt(), a = i(r), o = s(a);
			e(o, "d", p);
			var c = s(o), u = i(c);
			{
				let e = _(() => [[
					"n",
					M(W(n).back, !0),
					"",
					""
				]]);
				Te(u, {
					get formula() {
						return W(e);
					},
					size: 15
				});
			}
			l(c), l(r), U(() => {
				e(a, "d", `M${W(n).x - 61},165H${W(n).x - 186}`), e(o, "transform", `translate(${W(n).x - 188},165) rotate(180)`), e(c, "x", W(n).x - 124);
			}), F(t, r);
		};
		L(k, (e) => {
			W(n).on && e(A);
		}), U(() => {
			e(o, "d", `M${W(n).x - 190},142H${W(n).x - 62}`), e(c, "transform", `translate(${W(n).x - 60},142)`), e(u, "d", `M${W(n).x - 14},115V62`), e(d, "transform", `translate(${W(n).x - 14},60) rotate(-90)`), e(f, "d", `M${W(n).x ?? ""},258V187`), e(h, "transform", `translate(${W(n).x ?? ""},185) rotate(-90)`), e(g, "x", W(n).x - 60), e(v, "cx", W(n).x), e(y, "x", W(n).x), e(x, "x", W(n).x), e(C, "x", W(n).x);
		}), F(t, r);
	});
	var k = s(O), A = i(k);
	{
		let e = _(() => m("h", String(W(c) - 3), W(v)));
		Te(A, {
			get formula() {
				return W(e);
			},
			size: 15
		});
	}
	l(k), l(T), l(w), ne(w, () => ve);
	var ee = s(w, 2), j = i(ee), N = D(j, !0), P = s(j, 2);
	C(P), e(P, "max", 9), l(ee);
	var re = s(ee, 2), ie = i(re), ae = (e) => {
		var t = pe();
		U((e) => B(t, e), [() => r("unrolledStart")]), F(e, t);
	}, oe = (e) => {
		var t = pe();
		U((e) => B(t, e), [() => r("unrolledOn", { t: W(f).name })]), F(e, t);
	}, se = (e) => {
		var t = pe();
		U((e) => B(t, e), [() => r("unrolledSum", {
			t: W(f).name,
			a: M(W(f).fromLoss, !0),
			b: M(W(f).fromNext, !0),
			c: M(W(f).delta, !0)
		})]), F(e, t);
	}, le = (e) => {
		var t = pe();
		U((e) => B(t, e), [() => r("unrolledLoss", { t: W(f).name })]), F(e, t);
	};
	L(ie, (e) => {
		W(f) ? W(f).on ? e(oe, 1) : W(f).sum ? e(se, 2) : e(le, -1) : e(ae);
	}), l(re), l(b), U((t) => {
		e(b, "data-unrolled", n.cell), e(T, "aria-label", W(h)), B(N, t);
	}, [() => r("unrolledScrub")]), te(P, () => W(u), (e) => x(u, e)), F(t, b), y();
}
// src/course/Lesson.svelte
var Gt = z("<p><!></p>"), Kt = z("<li><!></li>"), qt = z("<ul></ul>"), Jt = z("<div class=\"display\"></div>"), Yt = z("<figure class=\"scroll-x\"><!></figure>"), Xt = z("<p class=\"todo\"><!> <button type=\"button\" class=\"primary\"> </button></p>"), Zt = z("<h2> </h2> <!> <!>", 1);
function Qt(e, t) {
	S(t, !0);
	let n = _(() => t.lesson.values?.() ?? {}), a = (e) => e.names.map((t) => b[e.cell].operations.find((e) => e.name === t)[e.way]);
	var o = Zt(), c = H(o), u = D(c, !0), d = s(c, 2);
	R(d, 17, () => t.text.blocks, Ee, (e, o) => {
		var c = le(), u = H(c), d = (e) => {
			var t = Gt();
			Je(i(t), {
				get line() {
					return W(o).line;
				},
				get values() {
					return W(n);
				}
			}), l(t), F(e, t);
		}, f = (e) => {
			var t = qt();
			R(t, 21, () => W(o).lines, Ee, (e, t) => {
				var r = Kt();
				Je(i(r), {
					get line() {
						return W(t);
					},
					get values() {
						return W(n);
					}
				}), l(r), F(e, r);
			}), l(t), F(e, t);
		}, p = (e) => {
			let t = _(() => W(o).kind === "math" ? [W(o).formula] : W(o).kind === "equations" ? b[W(o).cell].equations : a(W(o)));
			var n = Jt();
			R(n, 21, () => W(t), Ee, (e, t) => {
				var n = Gt(), r = i(n);
				ie(r, { get formula() {
					return W(t);
				} }), l(n), F(e, n);
			}), l(n), F(e, n);
		}, m = (e) => {
			Wt(e, { get cell() {
				return W(o).cell;
			} });
		}, h = (e) => {
			var t = Yt(), n = i(t);
			{
				let e = _(() => new Set(W(o).marked)), t = _(() => je(b[W(o).cell].title));
				Se(n, {
					get cell() {
						return b[W(o).cell];
					},
					small: !0,
					get backward() {
						return W(o).backward;
					},
					get marked() {
						return W(e);
					},
					get label() {
						return W(t);
					}
				});
			}
			l(t), ne(t, () => ve), F(e, t);
		}, g = (e) => {
			var t = Xt(), a = i(t);
			Je(a, {
				get line() {
					return W(o).line;
				},
				get values() {
					return W(n);
				}
			});
			var c = s(a, 2), u = D(c, !0);
			l(t), U((e) => B(u, e), [() => r("show")]), N("click", c, () => We(W(o).fragment)), F(e, t);
		}, v = (e) => {
			Rt(e, {
				get name() {
					return t.lesson.key;
				},
				get task() {
					return W(o).line;
				},
				get values() {
					return W(n);
				}
			});
		}, y = (e) => {
			gt(e, {
				get name() {
					return t.lesson.key;
				},
				get task() {
					return W(o).line;
				},
				get values() {
					return W(n);
				}
			});
		};
		L(u, (e) => {
			W(o).kind === "text" ? e(d) : W(o).kind === "list" ? e(f, 1) : W(o).kind === "math" || W(o).kind === "equations" || W(o).kind === "rules" ? e(p, 2) : W(o).kind === "unrolled" ? e(m, 3) : W(o).kind === "picture" ? e(h, 4) : W(o).kind === "show" ? e(g, 5) : W(o).kind === "lab" ? e(v, 6) : e(y, -1);
		}), F(e, c);
	});
	var f = s(d, 2);
	R(f, 17, () => t.text.questions, Ee, (e, r, i) => {
		at(e, {
			get question() {
				return W(r);
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
				return W(n);
			}
		});
	}), U(() => B(u, t.text.title)), F(e, o), y();
}
de(["click"]);
// src/course/lessons.ts
var Y = "gru-after-keep", X = "rnn-tanh", $t = 3, en = (e, t, n = $t) => {
	let r = g(e).layers[0];
	return E(t === "x" ? r.x : r.values[t] ?? r.previous[t], 0, n, 0);
}, tn = (e, t, n = $t) => E(g(e).layers[0].gradients[t], 0, n, 0), nn = (e, t, n = $t) => E(g(e).layers[0].contributions[t], 0, n, 0), rn = (e, t, n = 0) => g(e).layers[0].parameters[t].data[n], an = (e) => Object.values(g(e).layers[0].parameters).reduce((e, t) => e + t.data.length, 0), Z = (e, t = Y, n = $t) => M(en(t, e, n)), on = (e, t = Y, n = $t) => M(tn(t, e, n), !0), sn = { kind: "choice" }, Q = (e) => ({
	kind: "number",
	value: e
});
function cn(e, t) {
	let n = v(e), r = me(b[e], n.layers[0], 0, n.steps, n.steps - 1), i = P(r.gradients[t]);
	return i[0] / i[n.steps - 1];
}
var ln = .1, un = (e, t, n = 0) => g(e).layers[0].parameter_gradients[t].data[n], dn = (e) => Mt.forecasting.run({ lag: e }).readings[0].value, fn = [
	{
		title: {
			en: "Foundations",
			ko: "기초"
		},
		lessons: [
			{
				key: "neuron",
				values: () => ({
					w: M(rn(X, "W_xh")),
					x: Z("x", X, 0),
					b: M(rn(X, "b_xh") + rn(X, "b_hh")),
					a: Z("a_h", X, 0),
					h: Z("h", X, 0)
				}),
				answers: [Q(() => en(X, "a_h", 0)), { kind: "choice" }]
			},
			{
				key: "descent",
				values: () => ({
					w: M(rn(X, "W_xh")),
					g: M(un(X, "W_xh"), !0),
					rate: String(ln),
					next: M(oe(g(X), ln, 0).layers[0].parameters.W_xh.data[0])
				}),
				answers: [Q(() => oe(g(X), ln, 0).layers[0].parameters.W_xh.data[0])]
			},
			{
				key: "chain-rule",
				values: () => ({
					h: Z("h", X),
					dh: on("h", X),
					da: on("a_h", X)
				}),
				answers: [Q(() => tn(X, "a_h"))]
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
				answers: [sn, {
					kind: "whole",
					value: () => an(X)
				}]
			},
			{
				key: "bptt",
				values: () => ({
					da: on("a_h", X),
					h: Z("h_", X),
					share: M(tn(X, "a_h") * en(X, "h_"), !0),
					n: String(g(X).steps)
				}),
				answers: [Q(() => tn(X, "a_h") * en(X, "h_"))]
			},
			{
				key: "truncated",
				answers: [sn]
			},
			{
				key: "vanishing",
				values: () => ({
					rnn: M(cn(X, "h")),
					lstm: M(cn("lstm", "c")),
					gru: M(cn(Y, "h")),
					power: M(.8 ** 40)
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
					norm: M(Oe(g(Y))),
					factor: M(.5 / Oe(g(Y)))
				}),
				answers: [Q(() => .5 / Oe(g(Y)))]
			},
			{
				key: "initialisation",
				values: () => ({ bound: M(1 / 8) }),
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
				values: () => ({ left: M(.9 ** 20) }),
				answers: [Q(() => .9 ** 20)]
			},
			{
				key: "lstm",
				values: () => ({ f: M(1 / (1 + Math.exp(-1))) }),
				answers: [sn, Q(() => 1 / (1 + Math.exp(-1)))]
			},
			{
				key: "gru",
				answers: [sn]
			},
			{
				key: "forward",
				values: () => ({
					z: Z("z"),
					h_: Z("h_"),
					n: Z("n"),
					u: Z("u"),
					k: Z("k"),
					w: Z("w"),
					h: Z("h")
				}),
				answers: [Q(() => en(Y, "h"))]
			},
			{
				key: "backward",
				values: () => ({
					dh: on("h"),
					dw: on("w"),
					u: Z("u"),
					dn: on("n")
				}),
				answers: [Q(() => tn(Y, "n"))]
			},
			{
				key: "one-minus",
				values: () => ({
					kept: M(nn(Y, "z>k"), !0),
					du: on("u"),
					dz: on("z")
				}),
				answers: [Q(() => tn(Y, "z")), sn]
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
				answers: [sn, sn]
			},
			{
				key: "keep-write",
				values: () => ({
					z: Z("z"),
					other: M(1 - en(Y, "z"))
				}),
				answers: [Q(() => 1 - en(Y, "z"))]
			},
			{
				key: "variants",
				values: () => ({
					rnn: String(an(X)),
					lstm: String(an("lstm")),
					gru: String(an(Y)),
					mgu: String(an("mgu"))
				}),
				answers: [{
					kind: "whole",
					value: () => an("mgu")
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
				answers: [sn]
			},
			{
				key: "bug-hunt",
				answers: [sn, sn]
			},
			{
				key: "streaming",
				answers: [sn]
			},
			{
				key: "forecasting",
				values: () => ({
					day: M(dn(24)),
					hour: M(dn(1)),
					ratio: M(dn(24) / dn(1))
				}),
				answers: [Q(() => dn(24) / dn(1))]
			}
		]
	}
], $ = fn.flatMap((e) => e.lessons), pn = z("<span class=\"visually-hidden\"> </span>"), mn = z("<li><button type=\"button\"><span class=\"mark\" aria-hidden=\"true\"> </span> <span> </span> <!></button></li>"), hn = z("<p class=\"chapter\"> </p> <ol></ol>", 1), gn = z("<li><button type=\"button\"> </button></li>"), _n = z("<p><button type=\"button\" class=\"small\"> </button></p>"), vn = z("<p><!></p>"), yn = z("<h3> </h3> <div class=\"display scroll-x\"></div> <details><summary> </summary> <div class=\"display scroll-x\"><!> <!> <!></div></details>", 1), bn = z("<h2> </h2> <p> </p> <!> <!>", 1), xn = z("<dt> <span class=\"soft small\"> </span></dt> <dd><!></dd>", 1), Sn = z("<h2> </h2> <dl class=\"glossary\"></dl>", 1), Cn = z("<p class=\"soft small\"> </p> <!> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p>", 1), wn = z("<div class=\"lesson\"><nav><button type=\"button\" class=\"contents\"> </button> <div class=\"list\"><p class=\"soft small\"> </p> <progress></progress> <!> <p class=\"chapter\"> </p> <ol></ol> <!> <p class=\"soft small\"> </p></div></nav> <article class=\"prose\"><!></article></div>"), Tn = z("<p class=\"card\" role=\"alert\"> </p>"), En = z("<p class=\"soft\" role=\"status\" data-loading=\"\"> </p>");
function Dn(t, n) {
	S(n, !0);
	let a = ["equations", "glossary"], c = I(null), u = I(!1), d = 0;
	T(() => {
		let e = V.lang, t = ++d;
		Ve(e).then((e) => {
			t === d && x(c, e), x(u, !1);
		}, () => x(u, !0));
	});
	let f = _(() => W(c) ? He(W(c)) : null);
	function m(e) {
		let t = W(f)?.[e.key]?.blocks.some((e) => e.kind === "lab");
		return [...e.answers.map((e, t) => `q${t}`), ...t ? ["lab"] : []];
	}
	let h = (e) => m(e).filter((t) => Ze.has(e.key, t)).length / m(e).length, g = _(() => $.filter((e) => h(e) === 1).length), v = $.find((e) => e.answers.some((t, n) => !Ze.has(e.key, `q${n}`))) ?? $[0], C = _(() => a.find((e) => e === V.lesson) ?? null), w = _(() => $.find((e) => e.key === V.lesson) ?? v), E = _(() => $.indexOf(W(w))), k = I(!1), j = I(void 0);
	function te(e) {
		We(`view=lessons&lesson=${e}`), x(k, !1), W(j)?.querySelector("h2")?.scrollIntoView({ block: "nearest" });
	}
	var M = le(), P = H(M), oe = (t) => {
		var n = wn(), u = i(n);
		let d;
		var m = i(u), v = D(m, !0), y = s(m, 2), S = i(y), T = D(S, !0), M = s(S, 2), P = s(M, 2);
		R(P, 17, () => fn, Ee, (t, n) => {
			var a = hn(), o = H(a), c = D(o, !0), u = s(o, 2);
			R(u, 21, () => W(n).lessons, (e) => e.key, (t, n) => {
				let a = _(() => h(W(n)));
				var o = mn(), c = i(o), u = i(c), d = D(u, !0), p = s(u, 2), m = D(p), g = s(p, 2), v = (e) => {
					var t = pn(), n = D(t);
					U((e) => B(n, `(${e ?? ""})`), [() => r(W(a) === 1 ? "isDone" : "isBegun")]), F(e, t);
				};
				L(g, (e) => {
					W(a) > 0 && e(v);
				}), l(c), l(o), U((t) => {
					e(c, "aria-current", !W(C) && W(n) === W(w) ? "true" : void 0), B(d, W(a) === 1 ? "✓" : W(a) > 0 ? "◐" : "○"), B(m, `${t ?? ""}. ${W(f)[W(n).key]?.title ?? ""}`);
				}, [() => $.indexOf(W(n)) + 1]), N("click", c, () => te(W(n).key)), F(t, o);
			}), l(u), U((e) => B(c, e), [() => je(W(n).title)]), F(t, a);
		});
		var oe = s(P, 2), se = D(oe, !0), ce = s(oe, 2);
		R(ce, 20, () => a, (e) => e, (t, n) => {
			var a = gn(), o = i(a), s = D(o, !0);
			l(a), U((t) => {
				e(o, "aria-current", W(C) === n ? "true" : void 0), B(s, t);
			}, [() => r(n)]), N("click", o, () => te(n)), F(t, a);
		}), l(ce);
		var ue = s(ce, 2), de = (e) => {
			var t = _n(), n = i(t), a = D(n, !0);
			l(t), U((e) => B(a, e), [() => r("clearProgress")]), N("click", n, () => Ze.clear()), F(e, t);
		}, fe = _(() => Object.keys(Ze.done).length);
		L(ue, (e) => {
			W(fe) && e(de);
		});
		var pe = s(ue, 2), me = D(pe, !0);
		l(y), l(u);
		var he = s(u, 2), ge = i(he), _e = (e) => {
			var t = bn(), n = H(t), a = D(n, !0), c = s(n, 2), u = D(c, !0), d = s(c, 2);
			{
				let e = _(() => r("notation")), t = _(() => O.map((e) => ({
					value: e,
					text: r(`notation.${e}`)
				})));
				re(d, {
					get label() {
						return W(e);
					},
					get value() {
						return V.notation;
					},
					get options() {
						return W(t);
					},
					onchange: (e) => V.notation = e
				});
			}
			var f = s(d, 2);
			R(f, 16, () => Object.values(o.families).flatMap((e) => e.cells), (e) => e, (e, t) => {
				let n = _(() => A(b[t], V.notation));
				var a = yn(), o = H(a), c = D(o, !0), u = s(o, 2);
				R(u, 21, () => W(n).equations, Ee, (e, t) => {
					var n = vn(), r = i(n);
					ie(r, { get formula() {
						return W(t);
					} }), l(n), F(e, n);
				}), l(u), ne(u, () => ve);
				var d = s(u, 2), f = i(d), m = D(f, !0), h = s(f, 2), g = i(h);
				R(g, 17, () => [...W(n).operations].reverse(), (e) => e.name, (e, t) => {
					var n = vn(), r = i(n);
					ie(r, { get formula() {
						return W(t).backward;
					} }), l(n), F(e, n);
				});
				var v = s(g, 2);
				R(v, 17, () => Object.entries(W(n).inputs), ([e, t]) => e, (e, t) => {
					var n = _(() => p(W(t), 2));
					let r = () => W(n)[1];
					var a = vn(), o = i(a);
					ie(o, { get formula() {
						return r().backward;
					} }), l(a), F(e, a);
				});
				var y = s(v, 2);
				R(y, 17, () => Object.entries(W(n).parameters), ([e, t]) => e, (e, t) => {
					var n = _(() => p(W(t), 2));
					let r = () => W(n)[1];
					var a = vn(), o = i(a);
					ie(o, { get formula() {
						return r().backward;
					} }), l(a), F(e, a);
				}), l(h), ne(h, () => ve), l(d), U((e, t) => {
					B(c, e), B(m, t);
				}, [() => je(W(n).title), () => r("equationsBack")]), F(e, a);
			}), U((e, t) => {
				B(a, e), B(u, t);
			}, [() => r("equations"), () => r("equationsAbout")]), F(e, t);
		}, I = (t) => {
			var n = Sn(), a = H(n), o = D(a, !0), u = s(a, 2);
			R(u, 21, () => Ue(W(c)), (e) => e.term, (t, n) => {
				var r = xn(), a = H(r), o = i(a), c = s(o), u = D(c, !0);
				l(a);
				var d = s(a, 2), f = i(d);
				{
					let e = _(() => Ie(W(n).meaning));
					Je(f, { get line() {
						return W(e);
					} });
				}
				l(d), U(() => {
					B(o, `${W(n).term ?? ""} `), e(c, "lang", V.lang === "ko" ? "en" : "ko"), B(u, W(n).other);
				}), F(t, r);
			}), l(u), U((e) => B(o, e), [() => r("glossary")]), F(t, n);
		}, ye = (e) => {
			var t = Cn(), n = H(t), a = D(n, !0), o = s(n, 2);
			ae(o, () => W(w).key, (e) => {
				var t = le(), n = H(t), r = (e) => {
					Qt(e, {
						get lesson() {
							return W(w);
						},
						get text() {
							return W(f)[W(w).key];
						}
					});
				};
				L(n, (e) => {
					W(f)[W(w).key] && e(r);
				}), F(e, t);
			});
			var c = s(o, 2), u = i(c), d = D(u, !0), p = s(u, 2), m = D(p, !0);
			l(c), U((e, t, n) => {
				B(a, e), u.disabled = W(E) === 0, B(d, t), p.disabled = W(E) === $.length - 1, B(m, n);
			}, [
				() => r("lessonOf", {
					i: W(E) + 1,
					n: $.length
				}),
				() => r("previousLesson"),
				() => r("nextLesson")
			]), N("click", u, () => te($[W(E) - 1].key)), N("click", p, () => te($[W(E) + 1].key)), F(e, t);
		};
		L(ge, (e) => {
			W(C) === "equations" ? e(_e) : W(C) === "glossary" ? e(I, 1) : e(ye, -1);
		}), l(he), ee(he, (e) => x(j, e), () => W(j)), l(n), U((t, n, r, i, a, o) => {
			e(u, "aria-label", t), d = we(u, 1, "", null, d, { open: W(k) }), e(m, "aria-expanded", W(k)), B(v, n), B(T, r), e(M, "max", $.length), De(M, W(g)), e(M, "aria-label", i), B(se, a), B(me, o), e(he, "data-lesson", W(C) ?? W(w).key);
		}, [
			() => r("view.lessons"),
			() => r("contents"),
			() => r("progress", {
				n: W(g),
				all: $.length
			}),
			() => r("progress", {
				n: W(g),
				all: $.length
			}),
			() => r("lookUp"),
			() => r("progressKept")
		]), N("click", m, () => x(k, !W(k))), F(t, n);
	}, se = (e) => {
		var t = Tn(), n = D(t, !0);
		U((e) => B(n, e), [() => r("notLoaded")]), F(e, t);
	}, ce = (e) => {
		var t = En(), n = D(t, !0);
		U((e) => B(n, e), [() => r("loading")]), F(e, t);
	};
	L(P, (e) => {
		W(f) && W(c) ? e(oe) : W(u) ? e(se, 1) : e(ce, -1);
	}), F(t, M), y();
}
de(["click"]);
export { Dn as Course, fn as chapters, dt as checked, Ve as content, Fe as formula, Ue as glossary, lt as hunts, Mt as labs, $ as lessons, cn as reached, ze as structure, He as texts };
