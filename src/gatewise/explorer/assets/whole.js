// \0rolldown/runtime.js
var e = Object.defineProperty, t = (e, t, n) => () => {
	if (n) throw n[0];
	try {
		return e && (t = e(e = 0)), t;
	} catch (e) {
		throw n = [e], e;
	}
}, n = (t, n) => {
	let r = {};
	for (var i in t) e(r, i, {
		get: t[i],
		enumerable: !0
	});
	return n || e(r, Symbol.toStringTag, { value: "Module" }), r;
}, r = t((() => {})), i = t((() => {
	r();
}));
// node_modules/svelte/src/internal/shared/utils.js
function a(e) {
	return typeof e?.then == "function";
}
function o(e) {
	for (var t = 0; t < e.length; t++) e[t]();
}
function s() {
	var e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function c(e, t) {
	if (Array.isArray(e)) return e;
	if (t === void 0 || !(Symbol.iterator in e)) return Array.from(e);
	let n = [];
	for (let r of e) if (n.push(r), n.length === t) break;
	return n;
}
var l, u, d, f, p, m, h, g, _, v, y, b, x = t((() => {
	l = Array.isArray, u = Array.prototype.indexOf, d = Array.prototype.includes, f = Array.from, p = Object.defineProperty, m = Object.getOwnPropertyDescriptor, h = Object.getOwnPropertyDescriptors, g = Object.prototype, _ = Array.prototype, v = Object.getPrototypeOf, y = Object.isExtensible, b = () => {};
})), S, C, w, T, ee, E, te, ne, D, re, ie, ae, oe, se, ce, le, ue, de, fe, pe, me, he, ge, _e, ve, ye, O = t((() => {
	S = 1 << 24, C = 1024, w = 2048, T = 4096, ee = 8192, E = 16384, te = 32768, ne = 1 << 25, D = 65536, re = 1 << 19, ie = 1 << 20, ae = 1 << 25, oe = 1 << 21, se = 1 << 22, ce = 1 << 23, le = Symbol("$state"), ue = Symbol("component"), de = Symbol("legacy props"), fe = Symbol(""), pe = Symbol("attributes"), me = Symbol("class"), he = Symbol("style"), ge = Symbol("text"), _e = Symbol("form reset"), ve = new class extends Error {
		name = "StaleReactionError";
		message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
	}(), ye = !!globalThis.document?.contentType && /* @__PURE__ */ globalThis.document.contentType.includes("xml");
})), be, xe, Se, Ce = t((() => {
	be = {}, xe = Symbol("uninitialized"), Se = "http://www.w3.org/1999/xhtml";
}));
function we() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function Te(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function Ee() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
var De = t((() => {
	i();
}));
// node_modules/svelte/src/internal/client/dom/hydration.js
function Oe(e) {
	A = e;
}
function ke(e) {
	if (e === null) throw Te(), be;
	return Pe = e;
}
function Ae() {
	return ke(/* @__PURE__ */ Fn(Pe));
}
function k(e) {
	if (A) {
		if (/* @__PURE__ */ Fn(Pe) !== null) throw Te(), be;
		Pe = e;
	}
}
function je(e = 1) {
	if (A) {
		for (var t = e, n = Pe; t--;) n = /* @__PURE__ */ Fn(n);
		Pe = n;
	}
}
function Me(e = !0) {
	for (var t = 0, n = Pe;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ Fn(n);
		e && n.remove(), n = i;
	}
}
function Ne(e) {
	if (!e || e.nodeType !== 8) throw Te(), be;
	return e.data;
}
var A, Pe, Fe = t((() => {
	O(), Ce(), De(), Gn(), A = !1;
}));
// node_modules/svelte/src/internal/client/reactivity/equality.js
function Ie(e) {
	return e === this.v;
}
function Le(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Re(e) {
	return !Le(e, this.v);
}
var ze = t((() => {}));
function Be(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
var Ve = t((() => {
	i();
}));
// node_modules/svelte/src/internal/client/errors.js
function He() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Ue(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function We(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Ge() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Ke(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function qe() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Je(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Ye() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function Xe() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Ze() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Qe() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
var $e = t((() => {
	i(), Ve();
})), et, tt, nt = t((() => {
	et = !1, tt = !1;
})), rt = t((() => {
	x();
})), it = t((() => {
	rt(), O(), B(), Zr();
})), at = t((() => {
	i(), x(), Ve();
}));
// node_modules/svelte/src/internal/client/context.js
function ot(e) {
	dt = e;
}
function st(e, t = !1, n) {
	dt = {
		p: dt,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: Ur,
		l: tt && !t ? {
			s: null,
			u: null,
			$: []
		} : null
	};
}
function ct(e) {
	var t = dt, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) tr(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, dt = t.p, lt(e);
}
function lt(e = {}) {
	return p(e, ue, { value: !0 }), e;
}
function ut() {
	return !tt || dt !== null && dt.l === null;
}
var dt, ft = t((() => {
	i(), $e(), Zr(), B(), nt(), O(), x(), dt = null;
}));
// node_modules/svelte/src/internal/client/dom/task.js
function pt() {
	var e = gt;
	gt = [], o(e);
}
function mt(e) {
	if (gt.length === 0 && !sn) {
		var t = gt;
		queueMicrotask(() => {
			t === gt && pt();
		});
	}
	gt.push(e);
}
function ht() {
	for (; gt.length > 0;) pt();
}
var gt, _t = t((() => {
	x(), hn(), gt = [];
}));
// node_modules/svelte/src/internal/client/reactivity/status.js
function vt(e, t) {
	e.f = e.f & bt | t;
}
function yt(e) {
	e.f & 512 || e.deps === null ? vt(e, C) : vt(e, T);
}
var bt, xt = t((() => {
	O(), bt = ~(w | T | C);
}));
// node_modules/svelte/src/internal/client/reactivity/utils.js
function St(e, t) {
	e.f & 2048 ? t.set(e, w) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, T), vt(e, C);
}
var Ct = t((() => {
	O(), xt();
})), wt = t((() => {
	O(), rt(), Zr();
}));
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function Tt() {
	Et || (Et = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[_e]?.();
		});
	}, { capture: !0 }));
}
var Et, Dt = t((() => {
	Fe(), Gn(), _t(), O(), Et = !1;
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function Ot(e) {
	var t = Vr, n = Ur;
	Cr(null), wr(null);
	try {
		return e();
	} finally {
		Cr(t), wr(n);
	}
}
function kt(e, t, n, r = n) {
	e.addEventListener(t, () => Ot(n));
	let i = e[_e];
	i ? e[_e] = () => {
		i(), r(!0);
	} : e[_e] = () => r(!0), Tt();
}
var At = t((() => {
	B(), Zr(), O(), Dt();
}));
// node_modules/svelte/src/internal/client/reactivity/async.js
function jt(e, t, n, r) {
	let i = ut() ? Lt : zt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = Ur, c = Mt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				qn(e, s);
			}
			Nt();
		}
	}
	var d = Pt();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ Rt(e))).then(u).catch((e) => qn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), Nt());
	}) : f();
}
function Mt() {
	var e = Ur, t = Vr, n = dt, r = M;
	return function(i = !0) {
		wr(e), Cr(t), ot(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function Nt(e = !0) {
	Ft = !1, wr(null), Cr(null), ot(null), e && M?.deactivate();
}
function Pt() {
	var e = Ur, t = e.b, n = M, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
var Ft, It = t((() => {
	O(), i(), ft(), Jn(), Zr(), hn(), Kt(), B();
}));
/*#__NO_SIDE_EFFECTS__*/
function Lt(e) {
	var t = 2 | w;
	return Ur !== null && (Ur.f |= re), {
		ctx: dt,
		deps: null,
		effects: null,
		equals: Ie,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: xe,
		wv: 0,
		parent: Ur,
		ac: null
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Rt(e, t, n) {
	let r = Ur;
	r === null && He();
	var i = void 0, a = gn(xe), o = !Vr, c = /* @__PURE__ */ new Set();
	return ir(() => {
		var t = Ur, n = s();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ve && n.reject(e);
			}).finally(Nt);
		} catch (e) {
			n.reject(e), Nt();
		}
		var l = M;
		if (o) {
			if (t.f & 32768) var u = Pt();
			if (r.b?.is_rendered()) l.async_deriveds.get(t)?.reject(Gt);
			else for (let e of c.values()) e.reject(Gt);
			c.add(n), l.async_deriveds.set(t, n);
		}
		let d = (e, t = void 0) => {
			u?.(), c.delete(n), t !== Gt && (l.activate(), t ? (a.f |= ce, vn(a, t)) : (a.f & 8388608 && (a.f ^= ce), vn(a, e)), l.deactivate());
		};
		n.promise.then(d, (e) => d(null, e || "unknown"));
	}), $n(() => {
		for (let e of c) e.reject(Gt);
	}), new Promise((e) => {
		function t(n) {
			function r() {
				n === i ? e(a) : t(i);
			}
			n.then(r, r);
		}
		t(i);
	});
}
/*#__NO_SIDE_EFFECTS__*/
function j(e) {
	let t = /* @__PURE__ */ Lt(e);
	return et || Tr(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function zt(e) {
	let t = /* @__PURE__ */ Lt(e);
	return t.equals = Re, t;
}
function Bt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) fr(t[n]);
	}
}
function Vt(e) {
	var t, n = Ur, r = e.parent;
	if (!Br && r !== null && e.v !== xe && r.f & 24576) return we(), e.v;
	wr(r);
	try {
		Bt(e), t = jr(e);
	} finally {
		wr(n);
	}
	return t;
}
function Ht(e) {
	var t = Vt(e);
	!e.equals(t) && (e.wv = Or(), (!M?.is_fork || e.deps === null) && (M === null ? e.v = t : (M.capture(e, t, !0), rn?.capture(e, t, !0)), e.deps === null)) ? vt(e, C) : Br || (an === null ? yt(e) : (Qn() || M?.is_fork) && an.set(e, t));
}
function Ut(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && Ot(() => {
		t.ac.abort(ve), t.ac = null;
	}), t.fn !== null && (t.teardown = b), Pr(t, 0), ur(t));
}
function Wt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && Fr(t);
}
var Gt, Kt = t((() => {
	i(), O(), Zr(), At(), ze(), $e(), De(), B(), On(), at(), nt(), ft(), Ce(), hn(), It(), x(), xt(), wt(), Gt = Symbol("obsolete");
}));
// node_modules/svelte/src/internal/client/reactivity/batch.js
function qt(e) {
	var t = sn, n = rn;
	rn = null, sn = !0;
	try {
		var r;
		for (e && (qt(), r = e());;) {
			if (ht(), M === null) return r;
			M.flush();
		}
	} finally {
		sn = t, rn = n;
	}
}
function Jt() {
	try {
		qe();
	} catch (e) {
		qn(e, on);
	}
}
function Yt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && kr(r) && (mn = /* @__PURE__ */ new Set(), Fr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && mr(r), mn?.size > 0)) {
				wn.clear();
				for (let e of mn) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) mn.has(n) && (mn.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || Fr(n);
					}
				}
				mn.clear();
			}
		}
		mn = null;
	}
}
function Xt(e, t, n, r) {
	if (!n.has(e) && (n.add(e), e.reactions !== null)) for (let i of e.reactions) {
		let e = i.f;
		e & 2 ? Xt(i, t, n, r) : e & 4194320 && !(e & 2048) && Zt(i, t, r) && (vt(i, w), Qt(i));
	}
}
function Zt(e, t, n) {
	let r = n.get(e);
	if (r !== void 0) return r;
	if (e.deps !== null) for (let r of e.deps) {
		if (d.call(t, r)) return !0;
		if (r.f & 2 && Zt(r, t, n)) return n.set(r, !0), !0;
	}
	return n.set(e, !1), !1;
}
function Qt(e) {
	M.schedule(e);
}
function $t(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), vt(e, C);
		for (var n = e.first; n !== null;) $t(n, t), n = n.next;
	}
}
function en(e) {
	vt(e, C);
	for (var t = e.first; t !== null;) en(t), t = t.next;
}
var tn, nn, M, rn, an, on, sn, cn, ln, un, dn, fn, pn, mn, hn = t((() => {
	O(), nt(), x(), Zr(), $e(), _t(), i(), Jn(), On(), B(), Ct(), Ce(), xt(), at(), wt(), Kt(), tn = null, nn = null, M = null, rn = null, an = null, on = null, sn = !1, cn = !1, ln = null, un = null, dn = 0, fn = 1, pn = class e {
		id = fn++;
		started = !1;
		linked = !0;
		prev = null;
		next = null;
		async_deriveds = /* @__PURE__ */ new Map();
		current = /* @__PURE__ */ new Map();
		previous = /* @__PURE__ */ new Map();
		#e = /* @__PURE__ */ new Set();
		#t = /* @__PURE__ */ new Set();
		#n = 0;
		#r = /* @__PURE__ */ new Map();
		#i = null;
		#a = [];
		#o = [];
		#s = /* @__PURE__ */ new Map();
		#c = /* @__PURE__ */ new Map();
		#l = /* @__PURE__ */ new Set();
		is_fork = !1;
		#u = !1;
		constructor() {
			nn === null ? tn = nn = this : (nn.next = this, this.prev = nn), nn = this;
		}
		#d() {
			if (this.is_fork) return !0;
			for (let e of this.#r.keys()) if (!this.#f(e)) return !0;
			return !1;
		}
		#f(e) {
			for (var t = e; t !== null; t = t.parent) if (this.#c.has(t)) return !0;
			return !1;
		}
		skip_effect(e) {
			this.#c.has(e) || this.#c.set(e, {
				d: [],
				m: []
			}), this.#l.delete(e);
		}
		unskip_effect(e, t = (e) => this.schedule(e)) {
			var n = this.#c.get(e);
			if (n) {
				this.#c.delete(e);
				for (var r of n.d) vt(r, w), t(r);
				for (r of n.m) vt(r, T), t(r);
			}
			this.#l.add(e);
		}
		#p() {
			var e = [];
			for (let i of this.#a) if (!(i.f & 16384 || !(i.f & 6144))) {
				for (var t = i, n = !1; t.parent !== null;) {
					t = t.parent;
					var r = t.f;
					if (r & 96) {
						if (!(r & 1024)) {
							n = !0;
							break;
						}
						t.f ^= C;
					}
				}
				n || e.push(t);
			}
			return this.#a = [], e;
		}
		#m() {
			this.started = !0;
			for (let [e, t] of this.#s) vt(e, t), this.schedule(e);
			this.apply();
			for (var t = ln = [], n = [], r = un = []; this.#a.length > 0;) {
				dn++ > 1e3 && (this.#x(), Jt());
				for (let e of this.#p()) try {
					this.#h(e, t, n);
				} catch (t) {
					throw en(e), this.#d() || this.discard(), t;
				}
			}
			if (M = null, r.length > 0) {
				var i = e.ensure();
				for (let e of r) i.schedule(e);
			}
			if (ln = null, un = null, this.#d()) {
				this.#y(n), this.#y(t);
				for (let [e, t] of this.#c) $t(e, t);
				r.length > 0 && M.#m();
				return;
			}
			let a = this.#g();
			if (a) this.#y(n), this.#y(t), a.#v(this);
			else {
				this.#s.clear();
				for (let e of this.#e) e(this);
				this.#e.clear(), rn = this, Yt(n), Yt(t), rn = null, this.#i?.resolve();
				var o = M;
				this.#n === 0 && (this.#a.length === 0 || o !== null) && (this.#x(), et && (this.#b(), M = o)), o !== null && (wn.clear(), o.#m());
			}
		}
		#h(e, t, n) {
			e.f ^= C;
			for (var r = e.first; r !== null;) {
				var i = r.f, a = !!(i & 96);
				if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
					a ? r.f ^= C : i & 4 ? t.push(r) : et && i & 16777224 ? n.push(r) : kr(r) && (i & 16 && this.add_dirty_reaction(r, T), Fr(r));
					var o = r.first;
					if (o !== null) {
						r = o;
						continue;
					}
				}
				for (; r !== null;) {
					var s = r.next;
					if (s !== null) {
						r = s;
						break;
					}
					r = r.parent;
				}
			}
		}
		#g() {
			for (var e = this.prev; e !== null; e = e.prev) if (!e.is_fork && this.#_(e)) return e;
			return null;
		}
		#_(e) {
			for (let [t, [, n]] of this.current) if (!n && e.current.has(t)) return !0;
			return !1;
		}
		#v(e) {
			for (let [t, n] of e.current) !this.previous.has(t) && e.previous.has(t) && this.previous.set(t, e.previous.get(t)), this.current.set(t, n);
			for (let [t, n] of e.async_deriveds) {
				let e = this.async_deriveds.get(t);
				e && n.promise.then(e.resolve).catch(e.reject);
			}
			e.async_deriveds.clear(), this.transfer_reactions(e.#s);
			let t = (e) => {
				var n = e.reactions;
				if (n !== null && !(e.f & 2 && !(e.f & 6144))) for (let e of n) {
					var r = e.f;
					if (r & 2) t(e);
					else {
						var i = e;
						r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), vt(i, w), this.schedule(i));
					}
				}
			};
			for (let e of this.current.keys()) t(e);
			this.oncommit(() => e.discard()), e.#x(), M = this, this.#m();
		}
		#y(e) {
			for (var t = 0; t < e.length; t += 1) St(e[t], this.#s);
		}
		capture(e, t, n = !1) {
			e.v !== xe && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), an?.set(e, t)), this.is_fork || (e.v = t);
		}
		activate() {
			M = this;
		}
		deactivate() {
			M = null, an = null;
		}
		flush() {
			try {
				cn = !0, M = this, this.#m();
			} finally {
				dn = 0, on = null, ln = null, un = null, cn = !1, M = null, an = null, wn.clear();
			}
		}
		discard() {
			for (let e of this.#t) e(this);
			this.#t.clear();
			for (let e of this.async_deriveds.values()) e.reject(Gt);
			this.#x(), this.#i?.resolve();
		}
		register_created_effect(e) {
			this.#o.push(e);
		}
		#b() {
			for (let u = tn; u !== null; u = u.next) {
				var e = u.id < this.id, t = [];
				for (let [r, [i, a]] of this.current) {
					if (u.current.has(r)) {
						var n = u.current.get(r)[0];
						if (e && i !== n) u.current.set(r, [i, a]);
						else continue;
					}
					t.push(r);
				}
				if (e) for (let [e, t] of this.async_deriveds) {
					let n = u.async_deriveds.get(e);
					n && t.promise.then(n.resolve).catch(n.reject);
				}
				var r = [...u.current.keys()].filter((e) => !u.current.get(e)[1]);
				if (u.started && r.length !== 0) {
					var i = r.filter((e) => !this.current.has(e));
					if (i.length === 0) e && u.discard();
					else if (t.length > 0) {
						if (e) for (let e of this.#l) u.unskip_effect(e, (e) => {
							e.f & 4194320 ? u.schedule(e) : u.#y([e]);
						});
						u.activate();
						var a = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map();
						for (var s of t) Xt(s, i, a, o);
						o = /* @__PURE__ */ new Map();
						var c = [...u.current].filter(([e, t]) => {
							let n = this.current.get(e);
							return !n || n[0] !== t[0] || n[1] !== t[1];
						}).map(([e]) => e);
						if (c.length > 0) for (let e of this.#o) !(e.f & 155648) && Zt(e, c, o) && (e.f & 4194320 ? (vt(e, w), u.schedule(e)) : u.add_dirty_reaction(e, w));
						if (u.#a.length > 0 && !u.#u) {
							u.apply();
							for (var l of u.#p()) u.#h(l, [], []);
						}
						u.deactivate();
					}
				}
			}
		}
		increment(e, t) {
			if (this.#n += 1, e) {
				let e = this.#r.get(t) ?? 0;
				this.#r.set(t, e + 1);
			}
		}
		decrement(e, t) {
			if (--this.#n, e) {
				let e = this.#r.get(t) ?? 0;
				e === 1 ? this.#r.delete(t) : this.#r.set(t, e - 1);
			}
			this.#u || (this.#u = !0, mt(() => {
				this.#u = !1, this.linked && this.flush();
			}));
		}
		transfer_reactions(e) {
			for (let [t, n] of e) this.add_dirty_reaction(t, n);
			e.clear();
		}
		add_dirty_reaction(e, t) {
			(t === 2048 || this.#s.get(e) !== 2048) && this.#s.set(e, t);
		}
		oncommit(e) {
			this.#e.add(e);
		}
		ondiscard(e) {
			this.#t.add(e);
		}
		settled() {
			return (this.#i ??= s()).promise;
		}
		static ensure() {
			if (M === null) {
				let t = M = new e();
				!cn && !sn && mt(() => {
					t.started || t.flush();
				});
			}
			return M;
		}
		apply() {
			if (!et || !this.is_fork && this.prev === null && this.next === null) an = null;
			else {
				an = /* @__PURE__ */ new Map();
				for (let [e, [t]] of this.current) an.set(e, t);
				for (let e = tn; e !== null; e = e.next) if (!(e === this || e.is_fork) && (e.id >= this.id || !e.#_(this))) for (let [t, n] of e.previous) an.has(t) || an.set(t, n);
			}
		}
		schedule(e) {
			on = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
		}
		#x() {
			if (this.linked) {
				var e = this.prev, t = this.next;
				e === null ? tn = t : e.next = t, t === null ? nn = e : t.prev = e, this.linked = !1;
			}
		}
	}, mn = null;
}));
function gn(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Ie,
		rv: 0,
		wv: 0
	};
}
/*#__NO_SIDE_EFFECTS__*/
function N(e, t) {
	let n = gn(e, t);
	return Tr(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function _n(e, t = !1, n = !0) {
	let r = gn(e);
	return t || (r.equals = Re), tt && n && dt !== null && dt.l !== null && (dt.l.s ??= []).push(r), r;
}
function P(e, t, n = !1) {
	return Vr !== null && (!Hr || Vr.f & 131072) && ut() && Vr.f & 4325394 && (Wr === null || !Wr.has(e)) && Ze(), vn(e, n ? kn(t) : t, un);
}
function vn(e, t, n = null) {
	if (!e.equals(t)) {
		Br ? wn.set(e, t) : wn.has(e) || wn.set(e, e.v);
		var r = pn.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && Vt(t), an === null && yt(t);
		}
		e.wv = Or(), En = null, Dn = 0, Sn(e, w, n), En = null, ut() && Ur !== null && Ur.f & 1024 && !(Ur.f & 96) && (qr === null ? Er([e]) : qr.push(e)), !r.is_fork && Cn.size > 0 && !Tn && yn();
	}
	return t;
}
function yn() {
	Tn = !1;
	for (let e of Cn) {
		e.f & 1024 && vt(e, T);
		let t;
		try {
			t = kr(e);
		} catch {
			t = !0;
		}
		t && Fr(e);
	}
	Cn.clear();
}
function bn(e, t = 1) {
	var n = V(e), r = t === 1 ? n++ : n--;
	return P(e, n), r;
}
function xn(e) {
	P(e, e.v + 1);
}
function Sn(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = ut(), a = r.length;
		if (Dn += a, Dn > 1e5 && En === null && (En = /* @__PURE__ */ new Set()), En !== null) {
			if (En.has(e)) return;
			En.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== Ur) {
				var l = (c & w) === 0;
				if (l && vt(s, t), c & 131072) Cn.add(s);
				else if (c & 2) {
					var u = s;
					an?.delete(u), Sn(u, T, n);
				} else if (l) {
					var d = s;
					c & 16 && mn !== null && mn.add(d), n === null ? Qt(d) : n.push(d);
				}
			}
		}
	}
}
var Cn, wn, Tn, En, Dn, On = t((() => {
	i(), Zr(), ze(), O(), $e(), nt(), it(), at(), ft(), hn(), An(), Kt(), xt(), Cn = /* @__PURE__ */ new Set(), wn = /* @__PURE__ */ new Map(), Tn = !1, En = null, Dn = 0;
}));
// node_modules/svelte/src/internal/client/proxy.js
function kn(e) {
	if (typeof e != "object" || !e || le in e || ue in e) return e;
	let t = v(e);
	if (t !== g && t !== _) return e;
	var n = /* @__PURE__ */ new Map(), r = l(e), i = /* @__PURE__ */ N(0), a = null, o = Xr, s = (e) => {
		if (Xr === o) return e();
		var t = Vr, n = Xr;
		Cr(null), Dr(o);
		var r = e();
		return Cr(t), Dr(n), r;
	};
	return r && n.set("length", /* @__PURE__ */ N(e.length, a)), new Proxy(e, {
		defineProperty(e, t, r) {
			"value" in r && r.configurable !== !1 && r.enumerable !== !1 && r.writable !== !1 || Ye();
			var i = n.get(t);
			return i === void 0 ? s(() => {
				var e = /* @__PURE__ */ N(r.value, a);
				return n.set(t, e), e;
			}) : P(i, r.value, !0), !0;
		},
		deleteProperty(e, t) {
			var r = n.get(t);
			if (r === void 0) {
				if (t in e) {
					let e = s(() => /* @__PURE__ */ N(xe, a));
					n.set(t, e), xn(i);
				}
			} else P(r, xe), xn(i);
			return !0;
		},
		get(t, r, i) {
			if (r === le) return e;
			var o = n.get(r), c = r in t;
			if (o === void 0 && (!c || m(t, r)?.writable) && (o = s(() => /* @__PURE__ */ N(kn(c ? t[r] : xe), a)), n.set(r, o)), o !== void 0) {
				var l = V(o);
				return l === xe ? void 0 : l;
			}
			return Reflect.get(t, r, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var r = Reflect.getOwnPropertyDescriptor(e, t), i = n.get(t);
			if (i !== void 0) {
				var a = V(i);
				if (a === xe) return;
				if (r && "value" in r) r.value = a;
				else return {
					enumerable: !0,
					configurable: !0,
					value: a,
					writable: !0
				};
			}
			return r;
		},
		has(e, t) {
			if (t === le) return !0;
			var r = n.get(t), i = r !== void 0 && r.v !== xe || Reflect.has(e, t);
			return (r !== void 0 || (Ur !== null || Vr !== null) && (!i || m(e, t)?.writable)) && (r === void 0 && (r = s(() => /* @__PURE__ */ N(i ? kn(e[t]) : xe, a)), n.set(t, r)), V(r) === xe) ? !1 : i;
		},
		set(e, t, o, c) {
			var l = n.get(t), u = t in e;
			if (r && t === "length") for (var d = o; d < l.v; d += 1) {
				var f = n.get(d + "");
				f === void 0 ? d in e && (f = s(() => /* @__PURE__ */ N(xe, a)), n.set(d + "", f)) : P(f, xe);
			}
			if (l === void 0) (!u || m(e, t)?.writable) && (l = s(() => /* @__PURE__ */ N(void 0, a)), P(l, kn(o)), n.set(t, l));
			else {
				u = l.v !== xe;
				var p = s(() => kn(o));
				P(l, p);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(c, o), !u) {
				if (r && typeof t == "string") {
					var g = n.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && P(g, _ + 1);
				}
				xn(i);
			}
			return !0;
		},
		ownKeys(e) {
			V(i);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = n.get(e);
				return t === void 0 || t.v !== xe;
			});
			for (var [r, a] of n) a.v !== xe && !(r in e) && t.push(r);
			return t;
		},
		setPrototypeOf() {
			Xe();
		}
	});
}
var An = t((() => {
	i(), Zr(), x(), On(), O(), Ce(), $e(), it(), at(), nt();
})), jn = t((() => {
	De(), An();
}));
// node_modules/svelte/src/internal/client/dom/operations.js
function Mn() {
	if (Bn === void 0) {
		Bn = window, Vn = document, Hn = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		Un = m(t, "firstChild").get, Wn = m(t, "nextSibling").get, y(e) && (e[me] = void 0, e[pe] = null, e[he] = void 0, e.__e = void 0), y(n) && (n[ge] = void 0);
	}
}
function Nn(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function Pn(e) {
	return Un.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function Fn(e) {
	return Wn.call(e);
}
function F(e, t) {
	if (!A) return /* @__PURE__ */ Pn(e);
	var n = /* @__PURE__ */ Pn(Pe);
	if (n === null) n = Pe.appendChild(Nn());
	else if (t && n.nodeType !== 3) {
		var r = Nn();
		return n?.before(r), ke(r), r;
	}
	return t && zn(n), ke(n), n;
}
function I(e, t = !1) {
	if (!A) {
		var n = /* @__PURE__ */ Pn(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ Fn(n) : n;
	}
	if (t) {
		if (Pe?.nodeType !== 3) {
			var r = Nn();
			return Pe?.before(r), ke(r), r;
		}
		zn(Pe);
	}
	return Pe;
}
function L(e, t = !1) {
	if (!A) return /* @__PURE__ */ Pn(e);
	var n = F(e, t);
	return k(e), n;
}
function R(e, t = 1, n = !1) {
	let r = A ? Pe : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ Fn(r);
	if (!A) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = Nn();
			return r === null ? i?.after(a) : r.before(a), ke(a), a;
		}
		zn(r);
	}
	return ke(r), r;
}
function In(e) {
	e.textContent = "";
}
function Ln() {
	return !et || mn !== null ? !1 : (Ur.f & te) !== 0;
}
function Rn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function zn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
var Bn, Vn, Hn, Un, Wn, Gn = t((() => {
	Fe(), i(), jn(), x(), Zr(), nt(), O(), hn(), Ce();
}));
// node_modules/svelte/src/internal/client/error-handling.js
function Kn(e) {
	var t = Ur;
	if (t === null) return Vr.f |= ce, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	qn(e, t);
}
function qn(e, t) {
	if (e === be) throw e;
	if (!(t !== null && t.f & 16384)) {
		for (; t !== null;) {
			if (t.f & 128 && !(t.f & 33570816)) {
				if (!(t.f & 32768)) throw e;
				try {
					t.b.error(e);
					return;
				} catch (t) {
					e = t;
				}
			}
			t = t.parent;
		}
		throw e;
	}
}
var Jn = t((() => {
	i(), Ce(), Gn(), O(), x(), Zr();
}));
// node_modules/svelte/src/internal/client/reactivity/effects.js
function Yn(e) {
	Ur === null && (Vr === null && Ke(e), Ge()), Br && We(e);
}
function Xn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function Zn(e, t) {
	var n = Ur;
	n !== null && n.f & 8192 && (e |= ee);
	var r = {
		ctx: dt,
		deps: null,
		nodes: null,
		f: e | w | 512,
		first: null,
		fn: t,
		last: null,
		next: null,
		parent: n,
		b: n && n.b,
		prev: null,
		teardown: null,
		wv: 0,
		ac: null
	};
	M?.register_created_effect(r);
	var i = r;
	if (e & 4) ln === null ? pn.ensure().schedule(r) : ln.push(r);
	else if (t !== null) {
		try {
			Fr(r);
		} catch (e) {
			throw fr(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= D));
	}
	if (i !== null && (i.parent = n, n !== null && Xn(i, n), Vr !== null && Vr.f & 2 && !(e & 64))) {
		var a = Vr;
		(a.effects ??= []).push(i);
	}
	return r;
}
function Qn() {
	return Vr !== null && !Hr;
}
function $n(e) {
	let t = Zn(8, null);
	return vt(t, C), t.teardown = e, t;
}
function er(e) {
	Yn("$effect");
	var t = Ur.f;
	if (!Vr && t & 32 && dt !== null && !dt.i) {
		var n = dt;
		(n.e ??= []).push(e);
	} else return tr(e);
}
function tr(e) {
	return Zn(4 | ie, e);
}
function nr(e) {
	pn.ensure();
	let t = Zn(64 | re, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? hr(t, () => {
			fr(t), n(void 0);
		}) : (fr(t), n(void 0));
	});
}
function rr(e) {
	return Zn(4, e);
}
function ir(e) {
	return Zn(se | re, e);
}
function ar(e, t = 0) {
	return Zn(8 | t, e);
}
function z(e, t = [], n = [], r = []) {
	jt(r, t, n, (t) => {
		Zn(8, () => {
			e(...t.map(V));
		});
	});
}
function or(e, t = 0) {
	return Zn(16 | t, e);
}
function sr(e, t = 0) {
	return Zn(S | t, e);
}
function cr(e) {
	return Zn(32 | re, e);
}
function lr(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Br, r = Vr;
		Sr(!0), Cr(null);
		try {
			t.call(null);
		} catch (t) {
			qn(t, e.parent);
		} finally {
			Sr(n), Cr(r);
		}
	}
}
function ur(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && Ot(() => {
			e.abort(ve);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : fr(n, t), n = r;
	}
}
function dr(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || fr(t), t = n;
	}
}
function fr(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (pr(e.nodes.start, e.nodes.end), n = !0), e.f |= ne, ur(e, t && !n), Pr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	lr(e), e.f ^= ne, e.f |= E;
	var i = e.parent;
	i !== null && i.first !== null && mr(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function pr(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ Fn(e);
		e.remove(), e = n;
	}
}
function mr(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function hr(e, t, n = !0) {
	var r = [];
	e.f |= 256, gr(e, r, !0);
	var i = () => {
		n && fr(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function gr(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= ee;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				gr(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function _r(e) {
	e.f &= -257, vr(e, !0);
}
function vr(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= ee, e.f & 1024 || (vt(e, w), pn.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			vr(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function yr(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ Fn(n);
		t.append(n), n = i;
	}
}
var B = t((() => {
	Zr(), O(), Jn(), $e(), i(), x(), Gn(), ft(), hn(), It(), At(), xt();
})), br, xr = t((() => {
	On(), Zr(), br = null;
}));
// node_modules/svelte/src/internal/client/runtime.js
function Sr(e) {
	Br = e;
}
function Cr(e) {
	Vr = e;
}
function wr(e) {
	Ur = e;
}
function Tr(e) {
	Vr !== null && (!et && Vr.f & 2097152 || Vr.f & 2) && (Wr ??= /* @__PURE__ */ new Set()).add(e);
}
function Er(e) {
	qr = e;
}
function Dr(e) {
	Xr = e;
}
function Or() {
	return ++Jr;
}
function kr(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (kr(a) && Ht(a), a.wv > e.wv) return !0;
		}
		t & 512 && an === null && vt(e, C);
	}
	return !1;
}
function Ar(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && (et || Wr === null || !Wr.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? Ar(a, t, !1) : t === a && (n ? vt(a, w) : a.f & 1024 && vt(a, T), Qt(a));
	}
}
function jr(e) {
	var t = Gr, n = Kr, r = qr, i = Vr, a = Wr, o = dt, s = Hr, c = Xr, l = e.f;
	Gr = null, Kr = 0, qr = null, Vr = l & 96 ? null : e, Wr = null, ot(e.ctx), Hr = !1, Xr = ++Yr, e.ac !== null && (Ot(() => {
		e.ac.abort(ve);
	}), e.ac = null);
	try {
		e.f |= oe;
		var u = e.fn, d = u();
		e.f |= te;
		var f = Mr(e);
		if (ut() && qr !== null && !Hr && f !== null && !(e.f & 6146)) for (var p = 0; p < qr.length; p++) Ar(qr[p], e);
		if (i !== null && i !== e) {
			if (Yr++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Yr;
			if (t !== null) for (let e of t) e.rv = Yr;
			qr !== null && (r === null ? r = qr : r.push(...qr));
		}
		return e.f & 8388608 && (e.f ^= ce), d;
	} catch (t) {
		return Mr(e), Kn(t);
	} finally {
		e.f ^= oe, Gr = t, Kr = n, qr = r, Vr = i, Wr = a, ot(o), Hr = s, Xr = c;
	}
}
function Mr(e) {
	var t = e.deps, n = M?.is_fork;
	if (Gr !== null) {
		var r;
		if (n || Pr(e, Kr), t !== null && Kr > 0) for (t.length = Kr + Gr.length, r = 0; r < Gr.length; r++) t[Kr + r] = Gr[r];
		else e.deps = t = Gr;
		if (Qn() && e.f & 512) for (r = Kr; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Kr < t.length && (Pr(e, Kr), t.length = Kr);
	return t;
}
function Nr(e, t) {
	let n = t.reactions;
	if (n !== null) {
		var r = u.call(n, e);
		if (r !== -1) {
			var i = n.length - 1;
			i === 0 ? n = t.reactions = null : (n[r] = n[i], n.pop());
		}
	}
	if (n === null && t.f & 2 && (Gr === null || !d.call(Gr, t))) {
		var a = t;
		a.f & 512 && (a.f ^= 512), a.v !== xe && yt(a), a.ac !== null && Ot(() => {
			a.ac.abort(ve), a.ac = null, vt(a, w);
		}), Ut(a), Pr(a, 0);
	}
}
function Pr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) Nr(e, n[r]);
}
function Fr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		vt(e, C);
		var n = Ur;
		Ur = e;
		try {
			t & 16777232 ? dr(e) : ur(e), lr(e);
			var r = jr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Jr;
		} finally {
			Ur = n;
		}
	}
}
async function Ir() {
	if (et) return new Promise((e) => {
		requestAnimationFrame(() => e()), setTimeout(() => e());
	});
	await Promise.resolve(), qt();
}
function V(e) {
	var t = !!(e.f & 2);
	if (br?.add(e), Vr !== null && !Hr && !(Ur !== null && Ur.f & 16384) && (Wr === null || !Wr.has(e))) {
		var n = Vr.deps;
		if (Vr.f & 2097152) e.rv < Yr && (e.rv = Yr, Gr === null && n !== null && n[Kr] === e ? Kr++ : Gr === null ? Gr = [e] : Gr.push(e));
		else {
			Vr.deps ??= [], d.call(Vr.deps, e) || Vr.deps.push(e);
			var r = e.reactions;
			r === null ? e.reactions = [Vr] : d.call(r, Vr) || r.push(Vr);
		}
	}
	if (Br && wn.has(e)) return wn.get(e);
	if (t) {
		var i = e;
		if (Br) {
			var a = i.v;
			return (!(i.f & 1024) && i.reactions !== null || Rr(i)) && (a = Vt(i)), wn.set(i, a), a;
		}
		var o = !(i.f & 512) && !Hr && Vr !== null && !!(Vr.f & 512), s = (i.f & te) === 0;
		kr(i) && (o && (i.f |= 512), Ht(i)), o && !s && (Wt(i), Lr(i));
	}
	if (an?.has(e)) return an.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function Lr(e) {
	if (e.f |= 512, e.deps !== null) for (let n of e.deps) {
		var t = n.reactions;
		t === null ? n.reactions = [e] : d.call(t, e) || t.push(e), n.f & 2 && !(n.f & 512) && (Wt(n), Lr(n));
	}
}
function Rr(e) {
	if (e.v === xe) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (wn.has(t) || t.f & 2 && Rr(t)) return !0;
	return !1;
}
function zr(e) {
	var t = Hr;
	try {
		return Hr = !0, e();
	} finally {
		Hr = t;
	}
}
var Br, Vr, Hr, Ur, Wr, Gr, Kr, qr, Jr, Yr, Xr, Zr = t((() => {
	i(), x(), B(), O(), On(), Kt(), nt(), it(), at(), ft(), hn(), Jn(), Ce(), xr(), At(), xt(), De(), Br = !1, Vr = null, Hr = !1, Ur = null, Wr = null, Gr = null, Kr = 0, qr = null, Jr = 1, Yr = 0, Xr = Yr;
})), Qr = t((() => {
	Po(), zo(), B();
}));
// node_modules/svelte/src/utils.js
function $r(e) {
	return ti.includes(e);
}
var ei, ti, ni, ri = t((() => {
	ei = /* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), [...ei], ti = ["touchstart", "touchmove"], ni = [
		"$state",
		"$state.raw",
		"$derived",
		"$derived.by"
	], [...ni];
})), ii = t((() => {
	O(), ri(), Zr();
})), ai = t((() => {
	O(), Fe(), ft();
}));
// node_modules/svelte/src/internal/client/dom/elements/events.js
function oi(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || li.call(t, e), !e.cancelBubble) return Ot(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, mt(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function si(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = oi(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && $n(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function H(e, t, n) {
	(t[ui] ??= {})[e] = n;
}
function ci(e) {
	for (var t = 0; t < e.length; t++) di.add(e[t]);
	for (var n of fi) n(e);
}
function li(e) {
	var t = this, n = t.ownerDocument, r = e.type, i = e.composedPath?.() || [], a = i[0] || e.target;
	pi = e, mi || (mi = !0, setTimeout(() => {
		mi = !1, pi = null;
	}));
	var o = 0, s = pi === e && e[ui];
	if (s) {
		var c = i.indexOf(s);
		if (c !== -1 && (t === document || t === window)) {
			e[ui] = t;
			return;
		}
		var l = i.indexOf(t);
		if (l === -1) return;
		c <= l && (o = c);
	}
	if (a = i[o] || e.target, a !== t) {
		p(e, "currentTarget", {
			configurable: !0,
			get() {
				return a || n;
			}
		});
		var u = Vr, d = Ur;
		Cr(null), wr(null);
		try {
			for (var f, m = []; a !== null && a !== t;) {
				try {
					var h = a[ui]?.[r];
					h == null || a.disabled && e.target !== a || h.call(a, e);
				} catch (e) {
					f ? m.push(e) : f = e;
				}
				if (e.cancelBubble) break;
				o++, a = o < i.length ? i[o] : null;
			}
			if (f) {
				for (let e of m) queueMicrotask(() => {
					throw e;
				});
				throw f;
			}
		} finally {
			e[ui] = t, delete e.currentTarget, Cr(u), wr(d);
		}
	}
}
var ui, di, fi, pi, mi, hi = t((() => {
	B(), x(), Fe(), _t(), Zr(), At(), ui = Symbol("events"), di = /* @__PURE__ */ new Set(), fi = /* @__PURE__ */ new Set(), pi = null, mi = !1;
}));
// node_modules/svelte/src/internal/client/dom/reconciler.js
function gi(e) {
	return vi?.createHTML(e) ?? e;
}
function _i(e) {
	var t = Rn("template");
	return t.innerHTML = gi(e.replaceAll("<!>", "<!---->")), t.content;
}
var vi, yi = t((() => {
	Gn(), vi = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
}));
// node_modules/svelte/src/internal/client/dom/template.js
function bi(e, t) {
	var n = Ur;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
/*#__NO_SIDE_EFFECTS__*/
function U(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (A) return bi(Pe, null), Pe;
		i === void 0 && (i = _i(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ Pn(i)));
		var t = r || Hn ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ Pn(t), s = t.lastChild;
			bi(o, s);
		} else bi(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function xi(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (A) return bi(Pe, null), Pe;
		if (!o) {
			var e = /* @__PURE__ */ Pn(_i(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ Pn(e);) o.appendChild(/* @__PURE__ */ Pn(e));
			else o = /* @__PURE__ */ Pn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ Pn(t), r = t.lastChild;
			bi(n, r);
		} else bi(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Si(e, t) {
	return /* @__PURE__ */ xi(e, t, "svg");
}
/*#__NO_SIDE_EFFECTS__*/
function Ci(e, t) {
	return /* @__PURE__ */ xi(e, t, "math");
}
function wi(e = "") {
	if (!A) {
		var t = Nn(e + "");
		return bi(t, t), t;
	}
	var n = Pe;
	return n.nodeType === 3 ? zn(n) : (n.before(n = Nn()), ke(n)), bi(n, n), n;
}
function Ti() {
	if (A) return bi(Pe, null), Pe;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = Nn();
	return e.append(t, n), bi(t, n), e;
}
function W(e, t) {
	if (A) {
		var n = Ur;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = Pe), Ae();
	} else e !== null && e.before(t);
}
var Ei = t((() => {
	Fe(), Gn(), yi(), Zr(), Ce(), O();
}));
// node_modules/svelte/src/reactivity/create-subscriber.js
function Di(e) {
	let t = 0, n = gn(0), r;
	return () => {
		Qn() && (V(n), ar(() => (t === 0 && (r = zr(() => e(() => xn(n)))), t += 1, () => {
			mt(() => {
				--t, t === 0 && (r?.(), r = void 0, xn(n));
			});
		})));
	};
}
var Oi = t((() => {
	Zr(), B(), On(), it(), i(), _t();
}));
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
function ki(e, t, n, r) {
	new ji(e, t, n, r);
}
var Ai, ji, Mi = t((() => {
	O(), Ce(), ft(), Jn(), B(), Zr(), Fe(), _t(), $e(), De(), i(), hn(), On(), it(), Oi(), Gn(), Ct(), Ai = D | re, ji = class {
		parent;
		is_pending = !1;
		transform_error;
		#e;
		#t = A ? Pe : null;
		#n;
		#r;
		#i;
		#a = null;
		#o = null;
		#s = null;
		#c = null;
		#l = 0;
		#u = 0;
		#d = !1;
		#f = /* @__PURE__ */ new Map();
		#p = null;
		#m = Di(() => (this.#p = gn(this.#l), () => {
			this.#p = null;
		}));
		constructor(e, t, n, r) {
			this.#e = e, this.#n = t, this.#r = (e) => {
				var t = Ur;
				t.b = this, t.f |= 128, n(e);
			}, this.parent = Ur.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = or(() => {
				if (A) {
					let e = Ne(this.#t);
					Ae();
					let t = e === "[!";
					if (e.startsWith("[?")) {
						let t = JSON.parse(e.slice(2));
						this.#g(t);
					} else t ? this.#y() : this.#h();
				} else this.#b();
			}, Ai), A && (this.#e = Pe);
		}
		#h() {
			try {
				this.#a = cr(() => this.#r(this.#e));
			} catch (e) {
				this.error(e);
			}
		}
		#g(e) {
			let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
			mt(r), t && (this.#s = cr(() => {
				t(this.#e, () => e, () => n);
			}));
		}
		#_(e) {
			var t = !1, n = !1;
			let r = () => {
				this.#v() || (t ? Ee() : (t = !0, n && Qe(), this.#s !== null && hr(this.#s, () => {
					this.#s = null;
				}), this.#S(() => {
					this.#b();
				})));
			};
			return {
				reset: r,
				invoke_onerror: () => {
					if (!this.#v()) try {
						n = !0, this.#n.onerror?.(e, r), n = !1;
					} catch (e) {
						qn(e, this.#i && this.#i.parent);
					}
				}
			};
		}
		#v() {
			return (this.#i.f & (E | ne)) !== 0;
		}
		#y() {
			let e = this.#n.pending;
			e && (this.is_pending = !0, this.#o = cr(() => e(this.#e)), mt(() => {
				if (!this.#v()) {
					var e = this.#c = document.createDocumentFragment(), t = Nn(), n = !1;
					e.append(t), this.#a = this.#S(() => {
						try {
							return cr(() => this.#r(t));
						} catch (e) {
							try {
								this.error(e), n = !0;
							} catch (e) {
								qn(e, this.#i.parent);
							}
							return null;
						}
					}), this.#a === null ? (this.#c = null, n && this.#x(M)) : this.#u === 0 && (this.#e.before(e), this.#c = null, hr(this.#o, () => {
						this.#o = null;
					}), this.#x(M));
				}
			}));
		}
		#b() {
			try {
				if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = cr(() => {
					this.#r(this.#e);
				}), this.#u > 0) {
					var e = this.#c = document.createDocumentFragment();
					yr(this.#a, e);
					let t = this.#n.pending;
					this.#o = cr(() => t(this.#e));
				} else this.#x(M);
			} catch (e) {
				this.error(e);
			}
		}
		#x(e) {
			this.is_pending = !1, e.transfer_reactions(this.#f);
		}
		defer_effect(e) {
			St(e, this.#f);
		}
		is_rendered() {
			return !this.is_pending && (!this.parent || this.parent.is_rendered());
		}
		has_pending_snippet() {
			return !!this.#n.pending;
		}
		#S(e) {
			var t = Ur, n = Vr, r = dt;
			wr(this.#i), Cr(this.#i), ot(this.#i.ctx);
			try {
				return pn.ensure(), e();
			} finally {
				wr(t), Cr(n), ot(r);
			}
		}
		#C(e, t) {
			this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && hr(this.#o, () => {
				this.#o = null;
			}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
		}
		update_pending_count(e, t) {
			this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, mt(() => {
				this.#d = !1, this.#p && vn(this.#p, this.#l);
			}));
		}
		get_effect_pending() {
			return this.#m(), V(this.#p);
		}
		error(e) {
			if (e === be || !this.#n.onerror && !this.#n.failed) throw e;
			M?.is_fork ? (this.#a && M.skip_effect(this.#a), this.#o && M.skip_effect(this.#o), this.#s && M.skip_effect(this.#s), M.oncommit(() => {
				this.#v() || this.#w(e);
			})) : this.#w(e);
		}
		#w(e) {
			this.#a &&= (fr(this.#a), null), this.#o &&= (fr(this.#o), null), this.#s &&= (fr(this.#s), null), A && (ke(this.#t), je(), ke(Me()));
			let t = this.#n.failed, n = (e) => {
				if (this.#v()) return;
				let { reset: n, invoke_onerror: r } = this.#_(e);
				r(), t && !this.#v() && (this.#s = this.#S(() => {
					try {
						return cr(() => {
							var r = Ur;
							r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
						});
					} catch (e) {
						return qn(e, this.#i.parent), null;
					}
				}));
			};
			mt(() => {
				if (!this.#v()) {
					var t;
					try {
						t = this.transform_error(e);
					} catch (e) {
						qn(e, this.#i && this.#i.parent);
						return;
					}
					typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => qn(e, this.#i && this.#i.parent)) : n(t);
				}
			});
		}
	};
}));
// node_modules/svelte/src/internal/client/render.js
function G(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[ge] ??= e.nodeValue) && (e[ge] = n, e.nodeValue = `${n}`);
}
function Ni(e, t) {
	return Pi(e, t);
}
function Pi(e, { target: t, anchor: n, props: r = {}, events: i, context: a, intro: o = !0, transformError: s }) {
	Mn();
	var c = void 0, l = nr(() => {
		var l = n ?? t.appendChild(Nn());
		ki(l, { pending: () => {} }, (t) => {
			st({});
			var n = dt;
			if (a && (n.c = a), i && (r.$$events = i), A && bi(t, null), Ii = o, c = e(t, r) || lt(), Ii = !0, A && (Ur.nodes.end = Pe, Pe === null || Pe.nodeType !== 8 || Pe.data !== "]")) throw Te(), be;
			ct();
		}, s);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = $r(r);
					for (let e of [t, document]) {
						var a = Li.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Li.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, li, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(f(di)), fi.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Li.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, li), r.delete(e), r.size === 0 && Li.delete(n)) : r.set(e, i);
			}
			fi.delete(d), l !== n && l.parentNode?.removeChild(l);
		};
	});
	return Ri.set(c, l), c;
}
function Fi(e, t) {
	let n = Ri.get(e);
	return n ? (Ri.delete(e), n(t)) : Promise.resolve();
}
var Ii, Li, Ri, zi = t((() => {
	i(), Gn(), Ce(), Zr(), ft(), B(), Fe(), x(), hi(), De(), $e(), Ei(), ri(), O(), Mi(), Li = /* @__PURE__ */ new Map(), Ri = /* @__PURE__ */ new WeakMap();
})), Bi = t((() => {
	O(), Fe(), B(), On(), zi(), Zr();
})), Vi = t((() => {
	x(), O(), ft(), ri();
})), Hi = t((() => {
	$e(), ft();
})), Ui = t((() => {
	rt(), B(), Zr(), at();
})), Wi = t((() => {
	It(), Zr(), Fe(), Ei();
})), Gi = t((() => {
	$e();
})), Ki, qi = t((() => {
	hn(), B(), O(), Fe(), Gn(), i(), Ki = class {
		anchor;
		#e = /* @__PURE__ */ new Map();
		#t = /* @__PURE__ */ new Map();
		#n = /* @__PURE__ */ new Map();
		#r = /* @__PURE__ */ new Set();
		#i = !0;
		constructor(e, t = !0) {
			this.anchor = e, this.#i = t;
		}
		#a = (e) => {
			if (this.#e.has(e)) {
				var t = this.#e.get(e), n = this.#t.get(t);
				if (n) _r(n), this.#r.delete(t);
				else {
					var r = this.#n.get(t);
					r && (_r(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
				}
				for (let [t, n] of this.#e) {
					if (this.#e.delete(t), t === e) break;
					let r = this.#n.get(n);
					r && (fr(r.effect), this.#n.delete(n));
				}
				for (let [e, r] of this.#t) {
					if (e === t || this.#r.has(e)) continue;
					let i = () => {
						if (Array.from(this.#e.values()).includes(e)) {
							var t = document.createDocumentFragment();
							yr(r, t), t.append(Nn()), this.#n.set(e, {
								effect: r,
								fragment: t
							});
						} else fr(r);
						this.#r.delete(e), this.#t.delete(e);
					};
					this.#i || !n ? (this.#r.add(e), hr(r, i, !1)) : i();
				}
			}
		};
		#o = (e) => {
			this.#e.delete(e);
			let t = Array.from(this.#e.values());
			for (let [e, n] of this.#n) t.includes(e) || (fr(n.effect), this.#n.delete(e));
		};
		ensure(e, t) {
			var n = M, r = Ln();
			if (t && !this.#t.has(e) && !this.#n.has(e)) {
				if (r) {
					var i = document.createDocumentFragment(), a = Nn();
					i.append(a), this.#n.set(e, {
						effect: cr(() => t(a)),
						fragment: i
					});
				} else this.#t.set(e, cr(() => t(this.anchor)));
			}
			if (this.#e.set(n, e), r) {
				for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
				for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
				n.oncommit(this.#a), n.ondiscard(this.#o);
			} else A && (this.anchor = Pe), this.#a(n);
		}
	};
}));
// node_modules/svelte/src/internal/client/dom/blocks/await.js
function Ji(e, t, n, r, i) {
	A && Ae();
	var o = ut(), s = xe, c = o ? gn(s) : /* @__PURE__ */ _n(s, !1, !1), l = o ? gn(s) : /* @__PURE__ */ _n(s, !1, !1), u = new Ki(e);
	or(() => {
		var o = M, s = t(), d = !1;
		let f = A && a(s) === (e.data === "[!");
		if (f && (ke(Me()), Oe(!1)), a(s)) {
			var p = Mt(), m = !1;
			let e = (e) => {
				if (!d) {
					m = !0, p(!1), M === o && o.deactivate(), pn.ensure();
					try {
						e();
					} finally {
						Nt(!1), sn || qt();
					}
				}
			};
			s.then((t) => {
				e(() => {
					vn(c, t), u.ensure(Xi, r && ((e) => r(e, c)));
				});
			}, (t) => {
				e(() => {
					if (vn(l, t), u.ensure(Zi, i && ((e) => i(e, l))), !i) throw l.v;
				});
			}), A ? u.ensure(Yi, n) : mt(() => {
				m || e(() => {
					u.ensure(Yi, n);
				});
			});
		} else vn(c, s), u.ensure(Xi, r && ((e) => r(e, c)));
		return f && Oe(!0), () => {
			d = !0;
		};
	});
}
var Yi, Xi, Zi, Qi = t((() => {
	x(), B(), On(), Fe(), _t(), Ce(), ft(), hn(), qi(), It(), i(), Yi = 0, Xi = 1, Zi = 2;
}));
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function K(e, t, n = !1) {
	var r;
	A && (r = Pe, Ae());
	var i = new Ki(e), a = n ? D : 0;
	function o(e, t) {
		if (A) {
			var n = Ne(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Me();
				ke(a), i.anchor = a, Oe(!1), i.ensure(e, t), Oe(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	or(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
var $i = t((() => {
	O(), Fe(), B(), qi();
})), ea = t((() => {
	ft(), B(), Fe(), qi();
})), ta = t((() => {
	B(), Fe(), Gn();
}));
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function na(e, t) {
	return t;
}
function ra(e, t, n) {
	for (var r = [], i = t.length, a, o = t.length, s = 0; s < i; s++) {
		let n = t[s];
		hr(n, () => {
			if (a) {
				if (a.pending.delete(n), a.done.add(n), a.pending.size === 0) {
					var t = e.outrogroups;
					ia(e, f(a.done)), t.delete(a), t.size === 0 && (e.outrogroups = null);
				}
			} else --o;
		}, !1);
	}
	if (o === 0) {
		var c = r.length === 0 && n !== null && e.pending.size === 0;
		if (c) {
			var l = n, u = l.parentNode;
			In(u), u.append(l), e.items.clear();
		}
		ia(e, t, !c);
	} else a = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(a);
}
function ia(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= ae, yr(a, document.createDocumentFragment())) : fr(t[i], n);
	}
}
function q(e, t, n, r, i, a = null) {
	var o = e, s = /* @__PURE__ */ new Map();
	if (t & 4) {
		var c = e;
		o = A ? ke(/* @__PURE__ */ Pn(c)) : c.appendChild(Nn());
	}
	A && Ae();
	var u = null, d = /* @__PURE__ */ zt(() => {
		var e = n();
		return l(e) ? e : e == null ? [] : f(e);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var n = V(d);
			_.fallback = u, oa(_, n, o, t, r), u !== null && (n.length === 0 ? u.f & 33554432 ? (u.f ^= ae, ca(u, null, o)) : _r(u) : hr(u, () => {
				u = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: or(() => {
			var e = V(d), c = e.length;
			let l = !1;
			A && Ne(o) === "[!" != (c === 0) && (o = Me(), ke(o), Oe(!1), l = !0);
			for (var f = /* @__PURE__ */ new Set(), _ = M, v = Ln(), y = 0; y < c; y += 1) {
				A && Pe.nodeType === 8 && Pe.data === "]" && (o = Pe, l = !0, Oe(!1));
				var b = e[y], x = r(b, y), S = m ? null : s.get(x);
				S ? (S.v && vn(S.v, b), S.i && vn(S.i, y), v && _.unskip_effect(S.e)) : (S = sa(s, m ? o : ua ??= Nn(), b, x, y, i, t, n), m || (S.e.f |= ae), s.set(x, S)), f.add(x);
			}
			if (c === 0 && a && !u && (m ? u = cr(() => a(o)) : (u = cr(() => a(ua ??= Nn())), u.f |= ae)), c > f.size && Ue("", "", ""), A && c > 0 && ke(Me()), !m) {
				if (p.set(_, f), v) {
					for (let [e, t] of s) f.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			l && Oe(!0), V(d);
		}),
		flags: t,
		items: s,
		pending: p,
		outrogroups: null,
		fallback: u
	};
	m = !1, A && (o = Pe);
}
function aa(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function oa(e, t, n, r, i) {
	var a = !!(r & 8), o = t.length, s = e.items, c = aa(e.effect.first), l, u = null, d, p = [], m = [], h, g, _, v;
	if (a) for (v = 0; v < o; v += 1) h = t[v], g = i(h, v), _ = s.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (d ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < o; v += 1) {
		if (h = t[v], g = i(h, v), _ = s.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (_r(_), a && (_.nodes?.a?.unfix(), (d ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= ae, _ === c) ca(_, null, n);
			else {
				var y = u ? u.next : c;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), la(e, u, _), la(e, _, y), ca(_, y, n), u = _, p = [], m = [], c = aa(u.next);
				continue;
			}
		}
		if (_ !== c) {
			if (l !== void 0 && l.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					u = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) ca(p[x], b, n);
					for (x = 0; x < m.length; x += 1) l.delete(m[x]);
					la(e, S.prev, C.next), la(e, u, S), la(e, C, b), c = b, u = C, --v, p = [], m = [];
				} else l.delete(_), ca(_, c, n), la(e, _.prev, _.next), la(e, _, u === null ? e.effect.first : u.next), la(e, u, _), u = _;
				continue;
			}
			for (p = [], m = []; c !== null && c !== _;) (l ??= /* @__PURE__ */ new Set()).add(c), m.push(c), c = aa(c.next);
			if (c === null) continue;
		}
		_.f & 33554432 || p.push(_), u = _, c = aa(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (ia(e, f(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (c !== null || l !== void 0) {
		var w = [];
		if (l !== void 0) for (_ of l) _.f & 8192 || w.push(_);
		for (; c !== null;) !(c.f & 8192) && c !== e.fallback && w.push(c), c = aa(c.next);
		var T = w.length;
		if (T > 0) {
			var ee = r & 4 && o === 0 ? n : null;
			if (a) {
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.measure();
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.fix();
			}
			ra(e, w, ee);
		}
	}
	a && mt(() => {
		if (d !== void 0) for (_ of d) _.nodes?.a?.apply();
	});
}
function sa(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? gn(n) : /* @__PURE__ */ _n(n, !1, !1) : null, l = o & 2 ? gn(i) : null;
	return {
		v: c,
		i: l,
		e: cr(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function ca(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ Fn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function la(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
var ua, da = t((() => {
	Ce(), Fe(), Gn(), B(), On(), x(), O(), _t(), Zr(), i(), Kt(), hn(), $e(), it();
})), fa = t((() => {
	B(), Fe(), Ei(), ri(), ft(), Gn(), Zr(), O();
})), pa = t((() => {
	Fe(), Gn(), Ei();
})), ma = t((() => {
	ri(), Ve();
})), ha = t((() => {
	O(), B(), ft(), Fe(), yi(), Ei(), $e(), Gn(), ma(), qi();
}));
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function ga(e, t, n) {
	var r;
	A && (r = Pe, Ae());
	var i = new Ki(e);
	or(() => {
		var e = t() ?? null;
		if (A && Ne(r) === "[" != (e !== null)) {
			var a = Me();
			ke(a), i.anchor = a, Oe(!1), i.ensure(e, e && ((t) => n(t, e))), Oe(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, D);
}
var _a = t((() => {
	O(), B(), Fe(), qi(), Ce();
})), va = t((() => {
	x();
})), ya = t((() => {
	va();
})), ba = t((() => {
	x(), B(), Zr(), ya(), zi(), O(), _t(), At();
})), xa = t((() => {
	Fe(), Gn(), B(), zi(), Zr(), ft(), O(), Ei(), ri(), qi(), ba();
})), Sa = t((() => {
	Fe(), Gn(), B(), O();
})), Ca = t((() => {
	B(), Gn(), Zr();
})), wa = t((() => {
	B(), Zr();
}));
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function Ta(e, t) {
	var n = void 0, r;
	sr(() => {
		n !== (n = t()) && (r &&= (fr(r), null), n && (r = cr(() => {
			rr(() => n(e));
		})));
	});
}
var Ea = t((() => {
	B();
}));
// node_modules/clsx/dist/clsx.mjs
function Da(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = Da(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function Oa() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = Da(e)) && (r && (r += " "), r += t);
	return r;
}
var ka = t((() => {}));
// node_modules/svelte/src/internal/shared/attributes.js
function Aa(e) {
	return typeof e == "object" ? Oa(e) : e ?? "";
}
function ja(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Fa.includes(r[o - 1])) && (s === r.length || Fa.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function Ma(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function Na(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function Pa(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(Na)), i && c.push(...Object.keys(i).map(Na));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = Na(e.substring(l, u).trim());
							if (!c.includes(p)) {
								f !== ";" && d++;
								var m = e.substring(l, d).trim();
								n += " " + m + ";";
							}
						}
						l = d + 1, u = -1;
					}
				}
			}
		}
		return r && (n += Ma(r)), i && (n += Ma(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
var Fa, Ia = t((() => {
	ka(), x(), Fa = [..." 	\n\r\f\xA0\v﻿"];
}));
// node_modules/svelte/src/internal/client/dom/elements/class.js
function La(e, t, n, r, i, a) {
	var o = e[me];
	if (A || o !== n || o === void 0) {
		var s = ja(n, r, a);
		A && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[me] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
var Ra = t((() => {
	Ia(), O(), Fe();
}));
// node_modules/svelte/src/internal/client/dom/elements/style.js
function za(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function Ba(e, t, n, r) {
	var i = e[he];
	if (A || i !== t) {
		var a = Pa(t, r);
		A && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[he] = t;
	} else r && (Array.isArray(r) ? (za(e, n?.[0], r[0]), za(e, n?.[1], r[1], "important")) : za(e, n, r));
	return r;
}
var Va = t((() => {
	Ia(), O(), Fe();
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function Ha(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
var Ua = t((() => {
	B(), At(), An(), x(), hn();
}));
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
function Wa(e) {
	if (A) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					J(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					J(e, "checked", null), e.checked = r;
				}
			}
		};
		e[_e] = n, mt(n), Tt();
	}
}
function Ga(e, t) {
	var n = qa(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === Qa) && (e.value = t ?? "");
}
function Ka(e, t) {
	var n = qa(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function J(e, t, n, r) {
	var i = qa(e);
	if (!(A && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Za))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[fe] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && Ja(e).has(t) ? e[t] = n : (!A || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function qa(e) {
	return e[pe] ??= {
		[Ya]: e.nodeName.includes("-"),
		[Xa]: e.namespaceURI === Se
	};
}
function Ja(e) {
	var t = e.getAttribute("is") || e.nodeName, n = $a.get(t);
	if (n) return n;
	$a.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var o in r = h(i), r) r[o].set && o !== "innerHTML" && o !== "textContent" && o !== "innerText" && n.add(o);
		i = v(i);
	}
	return n;
}
var Ya, Xa, Za, Qa, $a, eo = t((() => {
	i(), Fe(), x(), hi(), Dt(), De(), O(), _t(), ri(), Zr(), Ea(), Ia(), Ra(), Va(), Ce(), B(), Ua(), It(), Ya = Symbol("is custom element"), Xa = Symbol("is html"), Za = ye ? "link" : "LINK", Qa = ye ? "progress" : "PROGRESS", $a = /* @__PURE__ */ new Map();
})), to = t((() => {
	Fe(), Gn(), yi(), Ea();
})), no = t((() => {
	At();
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function ro(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	kt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = io(e) ? ao(a) : a, n(a), M !== null && r.add(M), await Ir(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (A && e.defaultValue !== e.value || zr(t) == null && e.value) && (n(io(e) ? ao(e.value) : e.value), M !== null && r.add(M)), ar(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = et ? rn : M;
			if (r.has(i)) return;
		}
		io(e) && n === ao(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function io(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function ao(e) {
	return e === "" ? null : +e;
}
var oo = t((() => {
	i(), B(), At(), $e(), An(), _t(), Fe(), Zr(), hn(), nt();
})), so = t((() => {
	B(), At();
})), co = t((() => {
	At();
})), lo = t((() => {
	B(), x();
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/size.js
function uo(e, t, n) {
	var r = po.observe(e, () => n(e[t]));
	rr(() => (zr(() => n(e[t])), r));
}
var fo, po, mo = t((() => {
	B(), Zr(), fo = class e {
		#e = /* @__PURE__ */ new WeakMap();
		#t;
		#n;
		static entries = /* @__PURE__ */ new WeakMap();
		constructor(e) {
			this.#n = e;
		}
		observe(e, t) {
			var n = this.#e.get(e) || /* @__PURE__ */ new Set();
			return n.add(t), this.#e.set(e, n), this.#r().observe(e, this.#n), () => {
				var n = this.#e.get(e);
				n.delete(t), n.size === 0 && (this.#e.delete(e), this.#t.unobserve(e));
			};
		}
		#r() {
			return this.#t ??= new ResizeObserver((t) => {
				for (var n of t) {
					e.entries.set(n.target, n);
					for (var r of this.#e.get(n.target) || []) r(n);
				}
			});
		}
	}, po = /* @__PURE__ */ new fo({ box: "border-box" });
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function ho(e, t) {
	return e === t || e?.[le] === t;
}
function go(e = lt(), t, n, r) {
	var i = dt.r, a = Ur;
	return rr(() => {
		var o, s;
		return ar(() => {
			o = s, s = r?.() || [], zr(() => {
				ho(n(...s), e) || (t(e, ...s), o && ho(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && ho(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
var _o = t((() => {
	O(), ft(), B(), Zr();
})), vo = t((() => {
	B(), At();
})), yo = t((() => {
	B(), At();
})), bo = t((() => {
	x(), B(), hi();
})), xo = t((() => {
	x(), ft(), Kt(), B(), Zr();
})), So = t((() => {
	On(), Zr(), x();
})), Co = t((() => {
	Zr(), x();
})), wo = t((() => {
	x(), Co();
}));
// node_modules/svelte/src/internal/client/reactivity/store.js
function To(e) {
	var t = Eo;
	try {
		return Eo = !1, [e(), Eo];
	} finally {
		Eo = t;
	}
}
var Eo, Do = t((() => {
	Co(), wo(), x(), Zr(), B(), On(), Eo = !1;
}));
// node_modules/svelte/src/internal/client/reactivity/props.js
function Oo(e, t, n, r) {
	var i = !tt || !!(n & 2), a = !!(n & 8), o = !!(n & 16), s = r, c = !0, l = void 0, u = () => o && i ? (l ??= /* @__PURE__ */ Lt(r), V(l)) : (c && (c = !1, s = o ? zr(r) : r), s);
	let d;
	if (a) {
		var f = le in e || de in e;
		d = m(e, t)?.set ?? (f && t in e ? (n) => e[t] = n : void 0);
	}
	var p, h = !1;
	a ? [p, h] = To(() => e[t]) : p = e[t], p === void 0 && r !== void 0 && (p = u(), d && (i && Je(t), d(p)));
	var g = i ? () => {
		var n = e[t];
		return n === void 0 ? u() : (c = !0, n);
	} : () => {
		var n = e[t];
		return n !== void 0 && (s = void 0), n === void 0 ? s : n;
	};
	if (i && !(n & 4)) return g;
	if (d) {
		var _ = e.$$legacy;
		return (function(e, t) {
			return arguments.length > 0 ? ((!i || !t || _ || h) && d(t ? g() : e), e) : g();
		});
	}
	var v = !1, y = (n & 1 ? Lt : zt)(() => (v = !1, g()));
	a && V(y);
	var b = Ur;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? V(y) : i && a ? kn(e) : e;
			return P(y, n), v = !0, s !== void 0 && (s = n), e;
		}
		return Br && v || b.f & 16384 ? y.v : V(y);
	});
}
var ko = t((() => {
	i(), Ce(), x(), On(), Kt(), Zr(), $e(), O(), An(), Do(), nt(), B();
})), Ao = t((() => {
	ft(), B(), Do(), It();
})), jo = t((() => {
	O(), B(), On(), zi(), Zr(), hn(), x(), $e(), ft(), nt(), xt(), bo();
})), Mo = t((() => {
	jo(), B(), Ei(), x(), Gn();
})), No = t((() => {
	O(), rt(), Zr();
})), Po = t((() => {
	Qr(), Ce(), ft(), ii(), ai(), Bi(), Vi(), Hi(), it(), Ui(), Wi(), Gi(), Qi(), $i(), ea(), ta(), da(), fa(), pa(), ha(), _a(), xa(), Sa(), Ca(), wa(), Ea(), eo(), Ra(), hi(), Dt(), to(), Va(), ba(), no(), oo(), so(), co(), lo(), Ua(), mo(), _o(), vo(), yo(), Fe(), bo(), xo(), So(), Ei(), It(), hn(), Kt(), B(), On(), ko(), Do(), Mi(), xr(), zi(), Zr(), Ao(), va(), An(), Mo(), Gn(), Ia(), rt(), x(), ma(), jn(), No();
})), Fo = t((() => {
	Fe(), $e();
}));
// node_modules/svelte/src/index-client.js
function Io(e) {
	dt === null && Be("onMount"), tt && dt.l !== null ? Ro(dt).m.push(e) : er(() => {
		let t = zr(e);
		if (typeof t == "function") return t;
	});
}
function Lo(e) {
	dt === null && Be("onDestroy"), Io(() => () => zr(e));
}
function Ro(e) {
	var t = e.l;
	return t.u ??= {
		a: [],
		b: [],
		m: []
	};
}
var zo = t((() => {
	Zr(), x(), Po(), $e(), nt(), ft(), i(), hn(), Fo(), zi(), ha();
})), Bo = t((() => {})), Vo = t((() => {
	Bo(), typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
}));
// src/lib/symbols.ts
function Ho([e, t, n, , r]) {
	return r === void 0 ? e !== "i" || t === "δ" || t === "y" ? null : n === "t−1" ? `${t}_` : n === "t" || n === "" ? t : `${t}_${n}` : r || null;
}
function Uo(e, t) {
	return e.operations.find((e) => e.name === t)?.symbol ?? e.inputs[t]?.symbol ?? e.parameters[t]?.symbol ?? [[
		"i",
		t.replace("_out", ""),
		"t",
		""
	]];
}
function Wo(e) {
	return e.map(([, e, t, n]) => e + (t ? `_${t}` : "") + (n ? `^${n}` : "")).join(" ").replace(/δ /g, "δ").replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1").replace(/(σ|tanh|ReLU) \(/g, "$1(");
}
function Go(e, t) {
	return e.operations.find((e) => e.name === t)?.title ?? e.inputs[t]?.title ?? {
		en: t,
		ko: t
	};
}
var Ko = t((() => {}));
// src/lib/notation.ts
function qo(e, t, n, r) {
	let i = Zo.get(e) ?? /* @__PURE__ */ new Map();
	Zo.set(e, i);
	let a = i.get(t);
	if (a) return a;
	let o = (e) => {
		if (Array.isArray(e)) {
			if (e.length >= 4 && e.length <= 5 && e.every((e) => typeof e == "string" || e === null) && "infow".includes(e[0]) && e[0].length === 1) {
				let t = e, r = n(t);
				return [
					r[0],
					r[1],
					r[2],
					r[3],
					Ho(t) ?? ""
				];
			}
			return e.map(o);
		}
		if (typeof e == "object" && e) {
			let t = e;
			return typeof t.en == "string" && typeof t.ko == "string" ? r(t) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, e === "arguments" ? t : o(t)]));
		}
		return e;
	}, s = {
		...o({
			...e,
			picture: null
		}),
		picture: e.picture
	};
	return i.set(t, s), s;
}
function Jo(e, t) {
	if (t === "gatewise" || !Object.keys(e.textbook).length) return e;
	let n = (t) => e.textbook[t] ?? t;
	return qo(e, t, ([e, t, r, i]) => {
		if (e !== "i") return [
			e,
			t,
			r,
			i
		];
		let a = /^[xh]?[a-z]$/.test(r) && r !== "t" ? r.slice(0, -1) + n(r.slice(-1)) : r;
		return [
			e,
			r === "t" ? n(t) : t,
			a,
			i
		];
	}, (e) => e);
}
function Yo(e) {
	return qo(e, "turned", ([e, t, n, r]) => [
		e,
		t,
		n === "t−1" ? "t+1" : n,
		r === "(t+1)" ? "(t−1)" : r
	], ({ en: e, ko: t }) => ({
		en: e.replace(/the next time step/g, "the previous time step").replace(/^previous (.*)$/, "$1 of step t+1"),
		ko: t.replace(/다음 시점/g, "이전 시점").replace(/^이전 (.*)$/, "시점 t+1의 $1")
	}));
}
var Xo, Zo, Qo = t((() => {
	Ko(), Xo = ["gatewise", "textbook"], Zo = /* @__PURE__ */ new WeakMap();
})), $o, es, ts, ns, rs, is = t((() => {
	$o = "gru-after-keep", es = ["gru-after-keep", "gru-before-keep"], ts = {
		rnn: {
			title: {
				en: "Plain RNN",
				ko: "기본 RNN"
			},
			options: { nonlinearity: ["tanh", "relu"] },
			cells: ["rnn-tanh", "rnn-relu"],
			note: null
		},
		lstm: {
			title: {
				en: "LSTM",
				ko: "LSTM"
			},
			options: {},
			cells: ["lstm"],
			note: null
		},
		gru: {
			title: {
				en: "GRU",
				ko: "GRU"
			},
			options: {
				reset: ["after", "before"],
				update: ["keep", "write"]
			},
			cells: [
				"gru-after-keep",
				"gru-after-write",
				"gru-before-keep",
				"gru-before-write"
			],
			note: {
				en: "Keep and write are the same function family: negate the update gate's weights and biases and the numbers agree exactly. Reset before and reset after are not: no weights turn one into the other.",
				ko: "유지와 갱신은 같은 함수족입니다. 업데이트 게이트의 가중치와 편향의 부호를 바꾸면 값이 정확히 같아집니다. 리셋의 전과 후는 다릅니다. 어떤 가중치로도 서로 바꿀 수 없습니다."
			}
		},
		mgu: {
			title: {
				en: "MGU",
				ko: "MGU"
			},
			options: {},
			cells: ["mgu"],
			note: null
		}
	}, ns = /*#__PURE__*/ JSON.parse("{\"rnn-tanh\":{\"key\":\"rnn-tanh\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"tanh\"},\"title\":{\"en\":\"Plain RNN (tanh)\",\"ko\":\"기본 RNN (tanh)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"tanh\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"rnn-relu\":{\"key\":\"rnn-relu\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"relu\"},\"title\":{\"en\":\"Plain RNN (ReLU)\",\"ko\":\"기본 RNN (ReLU)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[\"h\"],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]],\"backward_text\":{\"en\":\"ReLU passes the gradient where it was positive and stops it elsewhere.\",\"ko\":\"ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"relu\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"relu\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"lstm\":{\"key\":\"lstm\",\"family\":\"lstm\",\"options\":{},\"title\":{\"en\":\"LSTM\",\"ko\":\"LSTM\"},\"gates\":[\"i\",\"f\",\"g\",\"o\"],\"states\":[\"h\",\"c\"],\"unbounded\":[\"c\"],\"textbook\":{\"g\":\"c̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"c_\":{\"title\":{\"en\":\"previous cell state\",\"ko\":\"이전 셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"}}},\"operations\":[{\"name\":\"p_i\",\"kind\":\"product\",\"arguments\":[\"W_xi\",\"x\"],\"title\":{\"en\":\"input part of the input gate\",\"ko\":\"입력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_i\",\"kind\":\"product\",\"arguments\":[\"W_hi\",\"h_\"],\"title\":{\"en\":\"recurrent part of the input gate\",\"ko\":\"입력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_i\",\"kind\":\"sum\",\"arguments\":[\"p_i\",\"b_xi\",\"q_i\",\"b_hi\"],\"title\":{\"en\":\"pre-activation of the input gate\",\"ko\":\"입력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the input gate.\",\"ko\":\"입력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"i\",\"kind\":\"sigmoid\",\"arguments\":[\"a_i\"],\"title\":{\"en\":\"input gate\",\"ko\":\"입력 게이트\"},\"symbol\":[[\"i\",\"i\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the candidate is written.\",\"ko\":\"후보를 얼마나 받아들일지 정합니다.\"}},{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the old cell state stays.\",\"ko\":\"이전 셀 상태를 얼마나 남길지 정합니다.\"}},{\"name\":\"p_g\",\"kind\":\"product\",\"arguments\":[\"W_xg\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 셀 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_g\",\"kind\":\"product\",\"arguments\":[\"W_hg\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 셀 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_g\",\"kind\":\"sum\",\"arguments\":[\"p_g\",\"b_xg\",\"q_g\",\"b_hg\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 셀 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 셀 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"g\",\"kind\":\"tanh\",\"arguments\":[\"a_g\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 셀 상태\"},\"symbol\":[[\"i\",\"g\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"p_o\",\"kind\":\"product\",\"arguments\":[\"W_xo\",\"x\"],\"title\":{\"en\":\"input part of the output gate\",\"ko\":\"출력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_o\",\"kind\":\"product\",\"arguments\":[\"W_ho\",\"h_\"],\"title\":{\"en\":\"recurrent part of the output gate\",\"ko\":\"출력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_o\",\"kind\":\"sum\",\"arguments\":[\"p_o\",\"b_xo\",\"q_o\",\"b_ho\"],\"title\":{\"en\":\"pre-activation of the output gate\",\"ko\":\"출력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the output gate.\",\"ko\":\"출력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"o\",\"kind\":\"sigmoid\",\"arguments\":[\"a_o\"],\"title\":{\"en\":\"output gate\",\"ko\":\"출력 게이트\"},\"symbol\":[[\"i\",\"o\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the cell state is shown outside.\",\"ko\":\"셀 상태를 밖으로 얼마나 내보낼지 정합니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"c_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The forget gate scales the old cell state down.\",\"ko\":\"망각 게이트가 이전 셀 상태를 걸러 냅니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"i\",\"g\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input gate lets part of the candidate in.\",\"ko\":\"입력 게이트가 후보의 일부를 들입니다.\"}},{\"name\":\"c\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"cell state\",\"ko\":\"셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"(t+1)\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"Part of its gradient comes from the next time step, along the cell state's own path. The value is used in 2 places, so its gradient is the sum of 2 terms. The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"기울기의 일부는 셀 상태의 길을 따라 다음 시점에서 옵니다. 이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state is a sum: what is kept of the past plus what is written. No weight lies on this path.\",\"ko\":\"셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.\"}},{\"name\":\"m\",\"kind\":\"tanh\",\"arguments\":[\"c\"],\"title\":{\"en\":\"tanh of the cell state\",\"ko\":\"셀 상태의 tanh\"},\"symbol\":[[\"i\",\"m\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state brought back between −1 and 1.\",\"ko\":\"셀 상태를 다시 −1과 1 사이로 가져옵니다.\"}},{\"name\":\"h\",\"kind\":\"multiply\",\"arguments\":[\"o\",\"m\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"forward_text\":{\"en\":\"The output gate shows part of the cell state: the hidden state.\",\"ko\":\"출력 게이트가 셀 상태의 일부를 내보냅니다. 이것이 은닉 상태입니다.\"}}],\"terms\":{\"x>p_i\":[\"+\",[[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"]]],\"h_>q_i\":[\"+\",[[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"]]],\"p_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"q_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"a_i>i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_g\":[\"+\",[[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"]]],\"h_>q_g\":[\"+\",[[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"]]],\"p_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"q_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"a_g>g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_o\":[\"+\",[[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]]],\"h_>q_o\":[\"+\",[[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]]],\"p_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"q_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"a_o>o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]]],\"c_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"i>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]]],\"g>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]]],\"k>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"w>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"c>m\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"o>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]]],\"m>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]]]},\"parameters\":{\"W_xi\":{\"symbol\":[[\"i\",\"W\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xg\":{\"symbol\":[[\"i\",\"W\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xo\":{\"symbol\":[[\"i\",\"W\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hi\":{\"symbol\":[[\"i\",\"W\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hg\":{\"symbol\":[[\"i\",\"W\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_ho\":{\"symbol\":[[\"i\",\"W\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xi\":{\"symbol\":[[\"i\",\"b\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xg\":{\"symbol\":[[\"i\",\"b\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_xo\":{\"symbol\":[[\"i\",\"b\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]},\"b_hi\":{\"symbol\":[[\"i\",\"b\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hg\":{\"symbol\":[[\"i\",\"b\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_ho\":{\"symbol\":[[\"i\",\"b\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]}},\"equations\":[[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":1200.38,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":152.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":259.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":206.25,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":206.25,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":357.22,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":464.47,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_i\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":410.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"i\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":410.85,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":561.82,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":669.07,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_g\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":615.45,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"g\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":615.45,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":766.42,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":873.67,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_o\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"purple\",\"x\":820.05,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"o\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":820.05,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"c_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":475.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":206.25,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":513.15,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[14,-56,\"right\"],\"biases\":\"beside\"},\"c\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":513.15,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"m\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":932.25,\"y\":132.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":932.25,\"y\":198.0,\"w\":34.0,\"h\":34.0,\"label\":[20,12,\"right\"],\"biases\":\"beside\"},\"c_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":198.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_i\":{\"d\":\"M73.8,513 L452.47,513 Q464.47,513 464.47,501 L464.47,483.5 C475.47,483.5 475.47,467.5 464.47,467.5 L464.47,437\",\"head\":[464.47,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[464.5,460.2]},\"h_>q_i\":{\"d\":\"M73.8,475.5 L345.22,475.5 Q357.22,475.5 357.22,463.5 L357.22,437\",\"head\":[357.22,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[357.2,450.2]},\"p_i>a_i\":{\"d\":\"M464.47,397 L464.47,340.5 Q464.47,328.5 452.47,328.5 L430.85,328.5\",\"head\":[430.85,328.5,180.0],\"tail\":[464.47,397.0,90.0],\"term\":[460.9,336.9]},\"q_i>a_i\":{\"d\":\"M357.22,397 L357.22,340.5 Q357.22,328.5 369.22,328.5 L390.85,328.5\",\"head\":[390.85,328.5,0.0],\"tail\":[357.22,397.0,90.0],\"term\":[360.8,336.9]},\"a_i>i\":{\"d\":\"M410.85,308.5 L410.85,268.5\",\"head\":[410.85,268.5,-90.0],\"tail\":[410.85,308.5,90.0],\"term\":[376.9,288.5]},\"x>p_f\":{\"d\":\"M73.8,513 L247.88,513 Q259.88,513 259.88,501 L259.88,483.5 C270.88,483.5 270.88,467.5 259.88,467.5 L259.88,437\",\"head\":[259.88,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[259.9,460.2]},\"h_>q_f\":{\"d\":\"M73.8,475.5 L140.62,475.5 Q152.62,475.5 152.62,463.5 L152.62,437\",\"head\":[152.62,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[152.6,450.2]},\"p_f>a_f\":{\"d\":\"M259.88,397 L259.88,340.5 Q259.88,328.5 247.88,328.5 L226.25,328.5\",\"head\":[226.25,328.5,180.0],\"tail\":[259.88,397.0,90.0],\"term\":[256.3,336.9]},\"q_f>a_f\":{\"d\":\"M152.62,397 L152.62,340.5 Q152.62,328.5 164.62,328.5 L186.25,328.5\",\"head\":[186.25,328.5,0.0],\"tail\":[152.62,397.0,90.0],\"term\":[156.2,336.9]},\"a_f>f\":{\"d\":\"M206.25,308.5 L206.25,268.5\",\"head\":[206.25,268.5,-90.0],\"tail\":[206.25,308.5,90.0],\"term\":[172.2,288.5]},\"x>p_g\":{\"d\":\"M73.8,513 L657.07,513 Q669.07,513 669.07,501 L669.07,483.5 C680.07,483.5 680.07,467.5 669.07,467.5 L669.07,437\",\"head\":[669.07,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[669.1,460.2]},\"h_>q_g\":{\"d\":\"M73.8,475.5 L549.82,475.5 Q561.82,475.5 561.82,463.5 L561.82,437\",\"head\":[561.82,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[561.8,450.2]},\"p_g>a_g\":{\"d\":\"M669.07,397 L669.07,340.5 Q669.07,328.5 657.07,328.5 L635.45,328.5\",\"head\":[635.45,328.5,180.0],\"tail\":[669.07,397.0,90.0],\"term\":[665.5,336.9]},\"q_g>a_g\":{\"d\":\"M561.82,397 L561.82,340.5 Q561.82,328.5 573.82,328.5 L595.45,328.5\",\"head\":[595.45,328.5,0.0],\"tail\":[561.82,397.0,90.0],\"term\":[565.4,336.9]},\"a_g>g\":{\"d\":\"M615.45,308.5 L615.45,268.5\",\"head\":[615.45,268.5,-90.0],\"tail\":[615.45,308.5,90.0],\"term\":[581.5,288.5]},\"x>p_o\":{\"d\":\"M73.8,513 L861.67,513 Q873.67,513 873.67,501 L873.67,437\",\"head\":[873.67,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[873.7,469.0]},\"h_>q_o\":{\"d\":\"M73.8,475.5 L754.42,475.5 Q766.42,475.5 766.42,463.5 L766.42,437\",\"head\":[766.42,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[766.4,450.2]},\"p_o>a_o\":{\"d\":\"M873.67,397 L873.67,340.5 Q873.67,328.5 861.67,328.5 L840.05,328.5\",\"head\":[840.05,328.5,180.0],\"tail\":[873.67,397.0,90.0],\"term\":[870.1,336.9]},\"q_o>a_o\":{\"d\":\"M766.42,397 L766.42,340.5 Q766.42,328.5 778.42,328.5 L800.05,328.5\",\"head\":[800.05,328.5,0.0],\"tail\":[766.42,397.0,90.0],\"term\":[770.0,336.9]},\"a_o>o\":{\"d\":\"M820.05,308.5 L820.05,268.5\",\"head\":[820.05,268.5,-90.0],\"tail\":[820.05,308.5,90.0],\"term\":[786.0,288.5]},\"f>k\":{\"d\":\"M206.25,226.5 L206.25,92\",\"head\":[206.25,92.0,-90.0],\"tail\":[206.25,226.5,90.0],\"term\":[206.2,159.2]},\"c_>k\":{\"d\":\"M73.8,72 L186.25,72\",\"head\":[186.25,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[130.0,72.0]},\"i>w\":{\"d\":\"M410.85,226.5 L410.85,168 Q410.85,156 422.85,156 L493.15,156\",\"head\":[493.15,156.0,0.0],\"tail\":[410.85,226.5,90.0],\"term\":[458.0,156.0]},\"g>w\":{\"d\":\"M615.45,226.5 L615.45,168 Q615.45,156 603.45,156 L533.15,156\",\"head\":[533.15,156.0,180.0],\"tail\":[615.45,226.5,90.0],\"term\":[568.3,156.0]},\"k>c\":{\"d\":\"M226.25,72 L493.15,72\",\"head\":[493.15,72.0,0.0],\"tail\":[226.25,72.0,180.0],\"term\":[359.7,72.0]},\"w>c\":{\"d\":\"M513.15,136 L513.15,92\",\"head\":[513.15,92.0,-90.0],\"tail\":[513.15,136.0,90.0],\"term\":[479.1,114.0]},\"c>m\":{\"d\":\"M533.15,72 L920.25,72 Q932.25,72 932.25,84 L932.25,111\",\"head\":[932.25,111.0,90.0],\"tail\":[533.15,72.0,180.0],\"term\":[932.2,97.5]},\"o>h\":{\"d\":\"M820.05,226.5 L820.05,210 Q820.05,198 832.05,198 L912.25,198\",\"head\":[912.25,198.0,0.0],\"tail\":[820.05,226.5,90.0],\"term\":[872.1,198.0]},\"m>h\":{\"d\":\"M932.25,153 L932.25,178\",\"head\":[932.25,178.0,90.0],\"tail\":[932.25,153.0,-90.0],\"term\":[932.2,165.5]},\"h>h_out\":{\"d\":\"M952.25,198 L1129.88,198\",\"head\":[1129.88,198.0,0.0],\"tail\":[952.25,198.0,180.0],\"term\":[1094.4,198.0]},\"c>c_out\":{\"d\":\"M533.15,72 L1129.88,72\",\"head\":[1129.88,72.0,0.0],\"tail\":[533.15,72.0,180.0],\"term\":[1010.5,72.0]}},\"dots\":[[932.25,72.0],[152.62,475.5],[259.88,513.0],[357.22,475.5],[464.47,513.0],[561.82,475.5],[669.07,513.0]]}},\"gru-after-keep\":{\"key\":\"gru-after-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset after, update keeps)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-after-write\":{\"key\":\"gru-after-write\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset after, update writes)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-keep\":{\"key\":\"gru-before-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset before, update keeps)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-write\":{\"key\":\"gru-before-write\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset before, update writes)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"mgu\":{\"key\":\"mgu\",\"family\":\"mgu\",\"options\":{},\"title\":{\"en\":\"MGU (minimal gated unit)\",\"ko\":\"MGU (최소 게이트 유닛)\"},\"gates\":[\"f\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"One gate, two tasks: how much of the past the candidate uses, and how much of it is written.\",\"ko\":\"게이트 하나가 두 가지를 정합니다. 후보를 만들 때 과거를 얼마나 볼지, 그리고 후보를 얼마나 쓸지입니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"h_\"],\"title\":{\"en\":\"previous state after the gate\",\"ko\":\"게이트를 거친 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The gate acts on the previous hidden state before the recurrent weights do.\",\"ko\":\"게이트가 이전 은닉 상태에 먼저 작용하고, 그다음 순환 가중치를 곱합니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"f\"],\"title\":{\"en\":\"one minus the forget gate\",\"ko\":\"1 − 망각 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what the candidate gains, the past loses.\",\"ko\":\"1에서 게이트를 뺍니다. 후보의 몫이 늘면 과거의 몫은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"f>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"f>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":966.9,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":422.4,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":542.85,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":663.3,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":663.3,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":788.7,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":914.1,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_f\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_f\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_f>a_f\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_f>a_f\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_f>f\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"f>s\":{\"d\":\"M262,247.5 L402.4,247.5\",\"head\":[402.4,247.5,0.0],\"tail\":[262.0,247.5,180.0],\"term\":[332.2,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L410.4,475.5 Q422.4,475.5 422.4,463.5 L422.4,267.5\",\"head\":[422.4,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[422.4,365.5]},\"x>p_n\":{\"d\":\"M73.8,513 L651.3,513 Q663.3,513 663.3,501 L663.3,437\",\"head\":[663.3,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[663.3,469.0]},\"s>q_n\":{\"d\":\"M442.4,247.5 L510.85,247.5\",\"head\":[510.85,247.5,0.0],\"tail\":[442.4,247.5,180.0],\"term\":[476.6,247.5]},\"p_n>a_n\":{\"d\":\"M663.3,397 L663.3,267.5\",\"head\":[663.3,267.5,-90.0],\"tail\":[663.3,397.0,90.0],\"term\":[663.3,332.2]},\"q_n>a_n\":{\"d\":\"M574.85,247.5 L643.3,247.5\",\"head\":[643.3,247.5,0.0],\"tail\":[574.85,247.5,180.0],\"term\":[609.1,247.5]},\"a_n>n\":{\"d\":\"M683.3,247.5 L757.7,247.5\",\"head\":[757.7,247.5,0.0],\"tail\":[683.3,247.5,180.0],\"term\":[720.5,247.5]},\"f>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"f>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L768.7,156\",\"head\":[768.7,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[505.9,156.0]},\"n>w\":{\"d\":\"M788.7,226.5 L788.7,176\",\"head\":[788.7,176.0,-90.0],\"tail\":[788.7,226.5,90.0],\"term\":[788.7,201.2]},\"k>h\":{\"d\":\"M251,72 L768.7,72\",\"head\":[768.7,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[509.9,72.0]},\"w>h\":{\"d\":\"M788.7,136 L788.7,92\",\"head\":[788.7,92.0,-90.0],\"tail\":[788.7,136.0,90.0],\"term\":[788.7,114.0]},\"h>h_out\":{\"d\":\"M808.7,72 L893.1,72\",\"head\":[893.1,72.0,0.0],\"tail\":[808.7,72.0,180.0],\"term\":[850.9,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[284.62,513.0]]}}}"), rs = {
		start: $o,
		compared: es,
		families: ts,
		cells: ns
	};
})), as, os, ss, cs = t((() => {
	as = {
		parameters: {
			W_xi: [
				[-.49],
				[.7],
				[-.3],
				[.47]
			],
			W_xf: [
				[-.15],
				[-.81],
				[-.79],
				[-.47]
			],
			W_xg: [
				[-.01],
				[.56],
				[-.23],
				[-.67]
			],
			W_xo: [
				[.82],
				[-.14],
				[.35],
				[-.77]
			],
			W_hi: [
				[
					.66,
					.63,
					-.53,
					-.34
				],
				[
					-.73,
					-.09,
					-.24,
					.1
				],
				[
					-.04,
					.43,
					.59,
					.22
				],
				[
					.65,
					.74,
					.04,
					.65
				]
			],
			W_hf: [
				[
					.56,
					-.19,
					-.02,
					-.48
				],
				[
					.28,
					-.2,
					.73,
					-.12
				],
				[
					.21,
					-.87,
					.27,
					-.84
				],
				[
					-.7,
					-.85,
					.43,
					-.53
				]
			],
			W_hg: [
				[
					.05,
					-.25,
					-.14,
					.74
				],
				[
					-.27,
					.14,
					.45,
					-.61
				],
				[
					.79,
					-.2,
					-.6,
					-.08
				],
				[
					.5,
					.03,
					-.32,
					-.45
				]
			],
			W_ho: [
				[
					-.61,
					-.5,
					0,
					.71
				],
				[
					-.02,
					.67,
					.27,
					.44
				],
				[
					-.78,
					.12,
					-.25,
					-.82
				],
				[
					.65,
					-.08,
					.83,
					-.59
				]
			],
			b_xi: [
				-.79,
				-.32,
				-.22,
				-.75
			],
			b_xf: [
				.34,
				.23,
				-.73,
				.05
			],
			b_xg: [
				.78,
				.39,
				.34,
				-.79
			],
			b_xo: [
				.89,
				.87,
				0,
				-.21
			],
			b_hi: [
				.87,
				-.41,
				.82,
				.27
			],
			b_hf: [
				-.34,
				.08,
				.3,
				.11
			],
			b_hg: [
				-.78,
				-.26,
				.59,
				.67
			],
			b_ho: [
				.87,
				-.18,
				.44,
				.58
			]
		},
		x: [
			[.2],
			[.9],
			[1.3],
			[.8],
			[-.1],
			[-.9],
			[-1.2],
			[-.6],
			[.3],
			[1],
			[1.2]
		],
		head: {
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]],
			bias: [.1]
		},
		target: [
			[.9],
			[1.3],
			[.8],
			[-.1],
			[-.9],
			[-1.2],
			[-.6],
			[.3],
			[1],
			[1.2],
			[.7]
		],
		names: ["y"]
	}, os = {
		parameters: {
			W_xf: [
				[-.15],
				[-.81],
				[-.79],
				[-.47]
			],
			W_xn: [
				[.05],
				[.12],
				[-.05],
				[.57]
			],
			W_hf: [
				[
					.56,
					-.19,
					-.02,
					-.48
				],
				[
					.28,
					-.2,
					.73,
					-.12
				],
				[
					.21,
					-.87,
					.27,
					-.84
				],
				[
					-.7,
					-.85,
					.43,
					-.53
				]
			],
			W_hn: [
				[
					.16,
					-.71,
					.1,
					.35
				],
				[
					.25,
					.5,
					.65,
					-.87
				],
				[
					.4,
					-.3,
					-.75,
					.89
				],
				[
					.04,
					.45,
					.75,
					.14
				]
			],
			b_xf: [
				.34,
				.23,
				-.73,
				.05
			],
			b_xn: [
				-.47,
				.44,
				.14,
				-.64
			],
			b_hf: [
				-.34,
				.08,
				.3,
				.11
			],
			b_hn: [
				.65,
				-.28,
				.58,
				-.16
			]
		},
		x: [
			[.2],
			[.9],
			[1.3],
			[.8],
			[-.1],
			[-.9],
			[-1.2],
			[-.6],
			[.3],
			[1],
			[1.2]
		],
		head: {
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]],
			bias: [.1]
		},
		target: [
			[.9],
			[1.3],
			[.8],
			[-.1],
			[-.9],
			[-1.2],
			[-.6],
			[.3],
			[1],
			[1.2],
			[.7]
		],
		names: ["y"]
	}, ss = {
		"rnn-tanh": {
			parameters: {
				W_xh: [
					[-.58],
					[-.48],
					[-.23],
					[-.38]
				],
				W_hh: [
					[
						.59,
						.16,
						-.68,
						.13
					],
					[
						-.47,
						-.49,
						.75,
						-.8
					],
					[
						-.36,
						.17,
						-.09,
						.79
					],
					[
						.46,
						.06,
						-.75,
						-.66
					]
				],
				b_xh: [
					.23,
					.67,
					.43,
					-.07
				],
				b_hh: [
					-.37,
					.9,
					-.41,
					-.19
				]
			},
			x: [
				[.2],
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2]
			],
			head: {
				weight: [[
					.8,
					-.5,
					.6,
					.3
				]],
				bias: [.1]
			},
			target: [
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2],
				[.7]
			],
			names: ["y"]
		},
		"rnn-relu": {
			parameters: {
				W_xh: [
					[-.58],
					[-.48],
					[-.23],
					[-.38]
				],
				W_hh: [
					[
						.59,
						.16,
						-.68,
						.13
					],
					[
						-.47,
						-.49,
						.75,
						-.8
					],
					[
						-.36,
						.17,
						-.09,
						.79
					],
					[
						.46,
						.06,
						-.75,
						-.66
					]
				],
				b_xh: [
					.23,
					.67,
					.43,
					-.07
				],
				b_hh: [
					-.37,
					.9,
					-.41,
					-.19
				]
			},
			x: [
				[.2],
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2]
			],
			head: {
				weight: [[
					.8,
					-.5,
					.6,
					.3
				]],
				bias: [.1]
			},
			target: [
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2],
				[.7]
			],
			names: ["y"]
		},
		lstm: as,
		"gru-after-keep": {
			parameters: {
				W_xr: [
					[.02],
					[-.23],
					[.77],
					[.25]
				],
				W_xz: [
					[-.73],
					[.53],
					[-.64],
					[-.22]
				],
				W_xn: [
					[.05],
					[.12],
					[-.05],
					[.57]
				],
				W_hr: [
					[
						-.89,
						-.46,
						.65,
						-.04
					],
					[
						.4,
						.86,
						-.83,
						-.37
					],
					[
						-.4,
						.67,
						.47,
						.21
					],
					[
						-.84,
						.13,
						-.18,
						-.64
					]
				],
				W_hz: [
					[
						.65,
						.44,
						.36,
						-.63
					],
					[
						-.22,
						-.59,
						-.41,
						-.11
					],
					[
						-.77,
						-.8,
						.18,
						-.09
					],
					[
						-.88,
						.72,
						.63,
						-.43
					]
				],
				W_hn: [
					[
						.16,
						-.71,
						.1,
						.35
					],
					[
						.25,
						.5,
						.65,
						-.87
					],
					[
						.4,
						-.3,
						-.75,
						.89
					],
					[
						.04,
						.45,
						.75,
						.14
					]
				],
				b_xr: [
					-.14,
					-.33,
					-.66,
					-.05
				],
				b_xz: [
					.49,
					-.79,
					.08,
					.56
				],
				b_xn: [
					-.47,
					.44,
					.14,
					-.64
				],
				b_hr: [
					.24,
					-.73,
					.25,
					-.58
				],
				b_hz: [
					-.31,
					-.65,
					.57,
					.57
				],
				b_hn: [
					.65,
					-.28,
					.58,
					-.16
				]
			},
			x: [
				[.2],
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2]
			],
			head: {
				weight: [[
					.8,
					-.5,
					.6,
					.3
				]],
				bias: [.1]
			},
			target: [
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2],
				[.7]
			],
			names: ["y"]
		},
		"gru-after-write": {
			parameters: {
				W_xr: [
					[.02],
					[-.23],
					[.77],
					[.25]
				],
				W_xz: [
					[-.73],
					[.53],
					[-.64],
					[-.22]
				],
				W_xn: [
					[.05],
					[.12],
					[-.05],
					[.57]
				],
				W_hr: [
					[
						-.89,
						-.46,
						.65,
						-.04
					],
					[
						.4,
						.86,
						-.83,
						-.37
					],
					[
						-.4,
						.67,
						.47,
						.21
					],
					[
						-.84,
						.13,
						-.18,
						-.64
					]
				],
				W_hz: [
					[
						.65,
						.44,
						.36,
						-.63
					],
					[
						-.22,
						-.59,
						-.41,
						-.11
					],
					[
						-.77,
						-.8,
						.18,
						-.09
					],
					[
						-.88,
						.72,
						.63,
						-.43
					]
				],
				W_hn: [
					[
						.16,
						-.71,
						.1,
						.35
					],
					[
						.25,
						.5,
						.65,
						-.87
					],
					[
						.4,
						-.3,
						-.75,
						.89
					],
					[
						.04,
						.45,
						.75,
						.14
					]
				],
				b_xr: [
					-.14,
					-.33,
					-.66,
					-.05
				],
				b_xz: [
					.49,
					-.79,
					.08,
					.56
				],
				b_xn: [
					-.47,
					.44,
					.14,
					-.64
				],
				b_hr: [
					.24,
					-.73,
					.25,
					-.58
				],
				b_hz: [
					-.31,
					-.65,
					.57,
					.57
				],
				b_hn: [
					.65,
					-.28,
					.58,
					-.16
				]
			},
			x: [
				[.2],
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2]
			],
			head: {
				weight: [[
					.8,
					-.5,
					.6,
					.3
				]],
				bias: [.1]
			},
			target: [
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2],
				[.7]
			],
			names: ["y"]
		},
		"gru-before-keep": {
			parameters: {
				W_xr: [
					[.02],
					[-.23],
					[.77],
					[.25]
				],
				W_xz: [
					[-.73],
					[.53],
					[-.64],
					[-.22]
				],
				W_xn: [
					[.05],
					[.12],
					[-.05],
					[.57]
				],
				W_hr: [
					[
						-.89,
						-.46,
						.65,
						-.04
					],
					[
						.4,
						.86,
						-.83,
						-.37
					],
					[
						-.4,
						.67,
						.47,
						.21
					],
					[
						-.84,
						.13,
						-.18,
						-.64
					]
				],
				W_hz: [
					[
						.65,
						.44,
						.36,
						-.63
					],
					[
						-.22,
						-.59,
						-.41,
						-.11
					],
					[
						-.77,
						-.8,
						.18,
						-.09
					],
					[
						-.88,
						.72,
						.63,
						-.43
					]
				],
				W_hn: [
					[
						.16,
						-.71,
						.1,
						.35
					],
					[
						.25,
						.5,
						.65,
						-.87
					],
					[
						.4,
						-.3,
						-.75,
						.89
					],
					[
						.04,
						.45,
						.75,
						.14
					]
				],
				b_xr: [
					-.14,
					-.33,
					-.66,
					-.05
				],
				b_xz: [
					.49,
					-.79,
					.08,
					.56
				],
				b_xn: [
					-.47,
					.44,
					.14,
					-.64
				],
				b_hr: [
					.24,
					-.73,
					.25,
					-.58
				],
				b_hz: [
					-.31,
					-.65,
					.57,
					.57
				],
				b_hn: [
					.65,
					-.28,
					.58,
					-.16
				]
			},
			x: [
				[.2],
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2]
			],
			head: {
				weight: [[
					.8,
					-.5,
					.6,
					.3
				]],
				bias: [.1]
			},
			target: [
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2],
				[.7]
			],
			names: ["y"]
		},
		"gru-before-write": {
			parameters: {
				W_xr: [
					[.02],
					[-.23],
					[.77],
					[.25]
				],
				W_xz: [
					[-.73],
					[.53],
					[-.64],
					[-.22]
				],
				W_xn: [
					[.05],
					[.12],
					[-.05],
					[.57]
				],
				W_hr: [
					[
						-.89,
						-.46,
						.65,
						-.04
					],
					[
						.4,
						.86,
						-.83,
						-.37
					],
					[
						-.4,
						.67,
						.47,
						.21
					],
					[
						-.84,
						.13,
						-.18,
						-.64
					]
				],
				W_hz: [
					[
						.65,
						.44,
						.36,
						-.63
					],
					[
						-.22,
						-.59,
						-.41,
						-.11
					],
					[
						-.77,
						-.8,
						.18,
						-.09
					],
					[
						-.88,
						.72,
						.63,
						-.43
					]
				],
				W_hn: [
					[
						.16,
						-.71,
						.1,
						.35
					],
					[
						.25,
						.5,
						.65,
						-.87
					],
					[
						.4,
						-.3,
						-.75,
						.89
					],
					[
						.04,
						.45,
						.75,
						.14
					]
				],
				b_xr: [
					-.14,
					-.33,
					-.66,
					-.05
				],
				b_xz: [
					.49,
					-.79,
					.08,
					.56
				],
				b_xn: [
					-.47,
					.44,
					.14,
					-.64
				],
				b_hr: [
					.24,
					-.73,
					.25,
					-.58
				],
				b_hz: [
					-.31,
					-.65,
					.57,
					.57
				],
				b_hn: [
					.65,
					-.28,
					.58,
					-.16
				]
			},
			x: [
				[.2],
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2]
			],
			head: {
				weight: [[
					.8,
					-.5,
					.6,
					.3
				]],
				bias: [.1]
			},
			target: [
				[.9],
				[1.3],
				[.8],
				[-.1],
				[-.9],
				[-1.2],
				[-.6],
				[.3],
				[1],
				[1.2],
				[.7]
			],
			names: ["y"]
		},
		mgu: os
	};
})), ls, us, ds, fs, ps = t((() => {
	ls = [
		[.709, 1],
		[-.07, 0],
		[.665, 0],
		[.264, 0],
		[-.657, 0],
		[-.002, 0],
		[-.249, 0],
		[.059, 0],
		[-.643, 0],
		[.097, 0],
		[.094, 0],
		[.63, 0],
		[.127, 0],
		[.204, 0],
		[-.597, 0],
		[.901, 0],
		[-.766, 0],
		[.441, 0],
		[-.132, 0],
		[-.352, 0],
		[-.263, 0],
		[-.269, 0],
		[.152, 0],
		[-.044, 0],
		[.593, 0],
		[-.732, 0],
		[-.001, 0],
		[-.357, 0],
		[.31, 0],
		[-.847, 0],
		[-.137, 0],
		[.084, 0],
		[-.594, 0],
		[.394, 0],
		[.071, 0],
		[.403, 0],
		[.384, 0],
		[-.392, 0],
		[-.319, 0],
		[-.081, 0]
	], us = [
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709],
		[.709]
	], ds = {
		"rnn-tanh": {
			parameters: {
				W_xh: [
					[-.0701, .2547],
					[-.3925, -.2602],
					[1.5773, .2827],
					[-1.8313, -.0693],
					[-.6281, -.2242],
					[-.9769, -.1966],
					[.964, -.0075],
					[-.7711, .1446]
				],
				W_hh: [
					[
						-.0279,
						.2697,
						-.0174,
						.3036,
						.094,
						-.3802,
						.2464,
						-.2795
					],
					[
						-.2801,
						-.0411,
						-.2309,
						.7757,
						.1639,
						-.1555,
						-.5356,
						.0412
					],
					[
						-.3634,
						-.5872,
						.587,
						-.7804,
						-.1217,
						-.6543,
						.829,
						-.6768
					],
					[
						-.1997,
						.7366,
						-.6805,
						1.7144,
						.2353,
						.1962,
						-1.62,
						1.2607
					],
					[
						.1744,
						.1544,
						.0159,
						.0816,
						-.5467,
						.1656,
						-.2074,
						-.3398
					],
					[
						.1252,
						-.057,
						.2015,
						.268,
						.1446,
						-.1171,
						-.0932,
						-.0914
					],
					[
						-.033,
						-.3883,
						.6663,
						-1.6305,
						.1371,
						-.0999,
						1.4529,
						-1.0582
					],
					[
						.2854,
						.1369,
						-.8429,
						1.262,
						.3922,
						.2722,
						-.943,
						.2231
					]
				],
				b_xh: [
					-.0391,
					.2434,
					.0554,
					-.229,
					.2168,
					.0985,
					.066,
					-.1684
				],
				b_hh: [
					.1154,
					-.2434,
					-.3083,
					.2629,
					-.0776,
					.0321,
					-.1091,
					.0968
				]
			},
			head: {
				weight: [[
					.0092,
					.1462,
					.3139,
					-.4276,
					-.0163,
					9e-4,
					-.0935,
					.1021
				]],
				bias: [-.0016]
			},
			error: .056187
		},
		lstm: {
			parameters: {
				W_xi: [
					[.0752, 2.1966],
					[.2885, 2.1581],
					[-1.6444, .3162],
					[.8849, .0199],
					[-.1743, 2.5311],
					[.8576, 1.0753],
					[-1.4613, 1.067],
					[.2946, -.4365]
				],
				W_xf: [
					[-.5028, .2069],
					[.5832, .3457],
					[.3485, -.2403],
					[-.8123, -.3225],
					[.6585, .0105],
					[-.1325, .295],
					[1.0651, .01],
					[-1.4917, -.1785]
				],
				W_xg: [
					[-.8245, -.2623],
					[.8419, .2903],
					[-.1532, -2.1479],
					[.3983, -1.1847],
					[-.4737, 1e-4],
					[.3487, .9135],
					[-.1838, 1.114],
					[-.6343, 1.083]
				],
				W_xo: [
					[-.1828, 2.2772],
					[.3872, 1.9257],
					[-.7588, .8205],
					[.5795, -.421],
					[-.0313, 2.6324],
					[.9609, 1.6821],
					[-.2412, 2.1366],
					[.0396, -.4654]
				],
				W_hi: [
					[
						.6103,
						-.0266,
						.1643,
						.3403,
						.5434,
						-.8619,
						-.2584,
						-.3487
					],
					[
						1.4574,
						-.2108,
						-.7624,
						.5992,
						.9764,
						.3819,
						.6602,
						-.5836
					],
					[
						-.4214,
						.5261,
						-.1581,
						-.2641,
						.1489,
						.5383,
						-.1018,
						-.0733
					],
					[
						-.1921,
						.0847,
						-.4998,
						.0717,
						-.5737,
						.3014,
						.1511,
						.3145
					],
					[
						-.5009,
						.6482,
						-.4365,
						.7387,
						-.0991,
						-.7574,
						.2069,
						-.0162
					],
					[
						.1499,
						.0486,
						-.1359,
						-.1859,
						-.3908,
						.443,
						-.0432,
						.3455
					],
					[
						-.2758,
						.6485,
						-.3085,
						.2259,
						.0913,
						-.3327,
						-.1097,
						.1346
					],
					[
						-1.079,
						.8593,
						.3892,
						-.1281,
						-.4423,
						.003,
						-.5868,
						-.0035
					]
				],
				W_hf: [
					[
						-.4377,
						.2018,
						-.4165,
						-.1999,
						-.3573,
						.1962,
						1.2014,
						.3263
					],
					[
						-.2836,
						-.1178,
						-.2198,
						-.1232,
						.2414,
						.8541,
						1.0428,
						.3644
					],
					[
						1.0225,
						-.0777,
						-.9284,
						-.1347,
						.5574,
						.7275,
						.7472,
						.4477
					],
					[
						-.6635,
						.3104,
						.7818,
						.0301,
						-.6627,
						.0623,
						-.453,
						-.2419
					],
					[
						-.1686,
						.0124,
						-.4446,
						-.7223,
						.051,
						.3257,
						1.4373,
						.7169
					],
					[
						-.4604,
						.3203,
						-1.1509,
						-.4685,
						-.242,
						.785,
						.4031,
						-.053
					],
					[
						.7549,
						-.339,
						-.3652,
						-.6968,
						.9848,
						.5693,
						1.4024,
						-.1286
					],
					[
						-.1974,
						.1825,
						.0912,
						-.3492,
						-.5315,
						-.0351,
						-.8879,
						-.0021
					]
				],
				W_hg: [
					[
						-.2699,
						-.1125,
						-.6034,
						.5204,
						.0816,
						.0504,
						.8253,
						-.4975
					],
					[
						-.2994,
						.4909,
						.7291,
						-.2643,
						-.5426,
						-.555,
						-.441,
						.4524
					],
					[
						-.1317,
						-.2885,
						.1697,
						-.4981,
						-.5426,
						.1154,
						.0196,
						.0774
					],
					[
						.3965,
						.08,
						-.5208,
						.2723,
						.6068,
						-.1807,
						.403,
						.0271
					],
					[
						.5294,
						-.4481,
						-.736,
						.4165,
						.6864,
						.3413,
						.3681,
						-.1784
					],
					[
						-.1295,
						.4236,
						-.4703,
						-.6215,
						-.1628,
						.1625,
						.1059,
						.1994
					],
					[
						.2205,
						-.3942,
						-.2584,
						.2499,
						.0703,
						.0535,
						-.0123,
						-.0345
					],
					[
						-.2113,
						.0992,
						.1116,
						.0695,
						-.3719,
						.0425,
						-.055,
						-.0994
					]
				],
				W_ho: [
					[
						-.095,
						.4238,
						-.3014,
						.0348,
						-.3139,
						.0448,
						.1096,
						.0264
					],
					[
						.202,
						-.2931,
						.0376,
						-.1702,
						.0617,
						.1341,
						.6796,
						-.1611
					],
					[
						.7111,
						.1191,
						-.6,
						-.0144,
						-.0205,
						.5761,
						.8825,
						.6448
					],
					[
						-.3551,
						.1067,
						-.0256,
						-.3588,
						-.4395,
						.1658,
						.0968,
						.3664
					],
					[
						.124,
						.2246,
						-.5579,
						-.438,
						.256,
						.4273,
						.7399,
						.4702
					],
					[
						.3981,
						.2061,
						-.6845,
						.2364,
						.0913,
						.335,
						.502,
						-.0923
					],
					[
						.6387,
						-.2305,
						-.6554,
						.0024,
						.0519,
						.5086,
						1.0379,
						-.1397
					],
					[
						-.793,
						.8614,
						.353,
						.0584,
						-.3039,
						.2971,
						-.8081,
						.2673
					]
				],
				b_xi: [
					.0589,
					-.1981,
					-.2021,
					.2676,
					-.188,
					-.0166,
					-.5998,
					.2176
				],
				b_xf: [
					-.2061,
					.117,
					.2908,
					.1326,
					.7186,
					.1534,
					.6225,
					-.3199
				],
				b_xg: [
					.0508,
					-.4872,
					.1389,
					-.3482,
					-.1827,
					.0099,
					.1781,
					-.0738
				],
				b_xo: [
					-.3396,
					.4448,
					.452,
					.5114,
					.0528,
					.0946,
					.0038,
					-.3355
				],
				b_hi: [
					-.6198,
					.0532,
					-.619,
					-.1913,
					-.2305,
					.2385,
					-.5348,
					-.0072
				],
				b_hf: [
					-.1007,
					.3646,
					.0843,
					.182,
					.6324,
					.3978,
					.2556,
					.0857
				],
				b_hg: [
					.1246,
					-.4082,
					-.0994,
					-.2912,
					.2881,
					.4549,
					-.1677,
					.2903
				],
				b_ho: [
					-.2328,
					.0991,
					.1753,
					.5104,
					-.0929,
					.0389,
					.2674,
					-.3769
				]
			},
			head: {
				weight: [[
					-.4767,
					.3895,
					.5444,
					-.5014,
					-.5033,
					.2182,
					-.6454,
					.1715
				]],
				bias: [.2603]
			},
			error: 105e-6
		},
		"gru-after-keep": {
			parameters: {
				W_xr: [
					[.2637, -.3495],
					[-.8842, .2634],
					[-1.1316, .8452],
					[-1.0741, .0486],
					[-.7397, .7509],
					[.1761, -.7238],
					[.5907, .4304],
					[.8748, 1.3701]
				],
				W_xz: [
					[.8546, -.4983],
					[.6266, -1.2581],
					[.9926, -1.4966],
					[-.3477, -.7776],
					[.3818, -1.5865],
					[-.9896, -1.0705],
					[-.2499, -1.8357],
					[.4464, -.6055]
				],
				W_xn: [
					[-.2333, -1.2493],
					[.842, -.4425],
					[.6757, -1.1322],
					[-.2853, -.8115],
					[-1.0664, 1.0313],
					[.5552, .7915],
					[-.9285, -.4092],
					[-.1735, -.8045]
				],
				W_hr: [
					[
						-.3648,
						-.3533,
						-.5384,
						-.4104,
						.227,
						-.2655,
						-.4649,
						-.6174
					],
					[
						.4616,
						-.8262,
						.4767,
						.3233,
						.2295,
						-.0926,
						.4212,
						.0167
					],
					[
						-.0157,
						-.8756,
						-.2849,
						-.294,
						.6906,
						-.4656,
						.2731,
						-.0805
					],
					[
						-.0029,
						.2446,
						-.3948,
						-.0907,
						.4741,
						.8408,
						-.1384,
						-.5276
					],
					[
						-.5037,
						-.3598,
						-.6197,
						-.3037,
						.7075,
						-.6384,
						.1592,
						-.3411
					],
					[
						-.2051,
						-.762,
						-.7103,
						.031,
						.3337,
						-.1995,
						-.1398,
						.0627
					],
					[
						-.6459,
						-.05,
						-.754,
						-.5648,
						.6023,
						.5719,
						-.2469,
						-.3051
					],
					[
						-.0907,
						-.9902,
						-.4382,
						-.3911,
						.6139,
						-.284,
						-.1034,
						-.0466
					]
				],
				W_hz: [
					[
						-.9656,
						-.5694,
						-1.0262,
						.0127,
						1.0932,
						-.2123,
						.1136,
						-.4408
					],
					[
						-1.9295,
						-1.1582,
						-1.3496,
						-1.4,
						1.5161,
						-.1616,
						-1.7513,
						-1.6091
					],
					[
						-1.7155,
						-1.1938,
						-1.1148,
						-1.5101,
						1.229,
						-.2865,
						-1.2601,
						-1.4954
					],
					[
						.0455,
						.2739,
						-.2452,
						.0942,
						.2595,
						1.0314,
						-.5322,
						-.073
					],
					[
						-1.5842,
						-.6059,
						-1.975,
						-1.3805,
						1.4047,
						.55,
						-1.6711,
						-1.2355
					],
					[
						-.9506,
						1.2956,
						-.5717,
						-.9171,
						-.3076,
						1.1172,
						-1.577,
						-1.468
					],
					[
						-1.001,
						-1.1619,
						-.7096,
						-.8817,
						.9798,
						-1.2602,
						-.2105,
						-.6363
					],
					[
						-.3802,
						.8907,
						.054,
						-.2385,
						-.1482,
						.1669,
						-.7488,
						-.7819
					]
				],
				W_hn: [
					[
						.4207,
						.8698,
						.5814,
						.0529,
						-.1559,
						.3979,
						.3983,
						.2149
					],
					[
						.1842,
						.0972,
						-.3136,
						-.4329,
						-.1894,
						.2146,
						-.3494,
						-.0871
					],
					[
						-.417,
						.761,
						-.114,
						-.0123,
						-.6112,
						.1871,
						.0979,
						-.0952
					],
					[
						.4045,
						-.0514,
						.2488,
						-.0421,
						-.1051,
						-.6979,
						.3259,
						.5257
					],
					[
						.144,
						-.7789,
						-.5918,
						-.1344,
						-.0723,
						-.5655,
						.2799,
						-.2028
					],
					[
						.3672,
						.8055,
						.1006,
						.3643,
						-.0735,
						.041,
						.0323,
						.1762
					],
					[
						.3189,
						-.6751,
						.2036,
						.3924,
						.1409,
						-.3208,
						.1237,
						.4106
					],
					[
						.4672,
						.8819,
						.1706,
						-.0475,
						-.3161,
						.0086,
						.1631,
						.4863
					]
				],
				b_xr: [
					.2394,
					-.4312,
					-.0629,
					.2935,
					-.052,
					-.053,
					-.0478,
					.3455
				],
				b_xz: [
					-.2665,
					.3077,
					.1936,
					-.5929,
					.2354,
					.5098,
					-.4752,
					-.4834
				],
				b_xn: [
					-.493,
					.3239,
					.1033,
					-.261,
					-.1825,
					.1953,
					-.4402,
					-.3717
				],
				b_hr: [
					.0636,
					-.5524,
					.2552,
					.0191,
					.0932,
					.2667,
					.296,
					.0094
				],
				b_hz: [
					-.5463,
					.6663,
					.1962,
					-.4718,
					.1518,
					.8492,
					-.1594,
					-.2229
				],
				b_hn: [
					-.0607,
					.0267,
					-.3001,
					-.1006,
					.3198,
					-.2392,
					-.3687,
					-.1217
				]
			},
			head: {
				weight: [[
					.1355,
					.8051,
					.4569,
					-.1599,
					-.3648,
					.5931,
					-.3753,
					.2109
				]],
				bias: [.2329]
			},
			error: 12e-6
		},
		mgu: {
			parameters: {
				W_xf: [
					[.1636, 1.9858],
					[1.2018, 1.1159],
					[-.695, 1.0878],
					[-.5299, .9829],
					[.1014, 1.4077],
					[-1.245, 1.5514],
					[.0713, .8603],
					[-1.308, 1.6985]
				],
				W_xn: [
					[1.6375, .6711],
					[.6986, .885],
					[-.1296, -1.2983],
					[.0282, -.8596],
					[-.0937, -.6113],
					[.8535, -.6248],
					[-.0127, -.5319],
					[1.0482, -1.3779]
				],
				W_hf: [
					[
						-1.096,
						-.961,
						1.5179,
						.7763,
						.5181,
						.8966,
						1.3328,
						1.3659
					],
					[
						-1.6486,
						-.6426,
						1.2593,
						1.3351,
						1.2712,
						1.4317,
						1.0822,
						-.1913
					],
					[
						.8814,
						.5017,
						.8341,
						.8939,
						-.5997,
						.7393,
						.383,
						1.0523
					],
					[
						-.4009,
						-.5745,
						-.11,
						-.368,
						-.1691,
						-.2903,
						-.1529,
						-1.0956
					],
					[
						.3563,
						-.0558,
						.3795,
						-.0699,
						.036,
						.2233,
						.2082,
						1.0296
					],
					[
						-1.2562,
						-.7846,
						1.0745,
						1.375,
						1.3679,
						1.2022,
						1.1052,
						.4551
					],
					[
						.93,
						.657,
						.0409,
						-.2329,
						-.7846,
						.1981,
						-.0515,
						.0784
					],
					[
						-.0785,
						.1277,
						1.5179,
						1.9358,
						.751,
						1.7117,
						1.6133,
						1.9886
					]
				],
				W_hn: [
					[
						-.0266,
						.11,
						-.4768,
						-.2902,
						.1855,
						.2032,
						-.1713,
						.1151
					],
					[
						.5774,
						-.0603,
						.0465,
						.4771,
						-.1693,
						.0763,
						.2273,
						.2988
					],
					[
						.0259,
						.3305,
						-.2872,
						.6175,
						.2347,
						-.1865,
						.0672,
						.2747
					],
					[
						-.3855,
						-.0303,
						.5208,
						.4592,
						.2861,
						-.1253,
						.0793,
						.0959
					],
					[
						-.381,
						-.3075,
						.4927,
						.1759,
						-.0058,
						-.2256,
						.479,
						-.0348
					],
					[
						.6291,
						.0766,
						.0531,
						.6335,
						.1182,
						.1565,
						.0356,
						.3327
					],
					[
						-.3055,
						.1998,
						-.1348,
						.0709,
						.1811,
						.2865,
						-.0495,
						.2146
					],
					[
						.4628,
						.24,
						-.1811,
						-3e-4,
						-.3437,
						-.0619,
						-.4267,
						-.3543
					]
				],
				b_xf: [
					-1.0211,
					-.6777,
					.3539,
					.2152,
					.0639,
					-.6779,
					.3099,
					-.3288
				],
				b_xn: [
					.0539,
					.269,
					-.2098,
					-.2651,
					-.0396,
					-.3911,
					-.4296,
					.0317
				],
				b_hf: [
					-.6314,
					-.7486,
					.276,
					.2158,
					.2828,
					-.4497,
					.51,
					-.4249
				],
				b_hn: [
					.4845,
					-.3778,
					-.5177,
					-.695,
					-.3101,
					-.3454,
					-.3408,
					.1417
				]
			},
			head: {
				weight: [[
					.5783,
					.6689,
					.2632,
					-.1114,
					-.0766,
					.3956,
					-.2694,
					.8898
				]],
				bias: [.1639]
			},
			error: 7e-6
		}
	}, fs = {
		x: ls,
		target: us,
		models: ds
	};
}));
// src/lib/evaluate.ts
function ms(e) {
	return {
		shape: e,
		data: new Float64Array(e.reduce((e, t) => e * t, 1))
	};
}
function hs(e) {
	let t = [], n = e;
	for (; Array.isArray(n);) t.push(n.length), n = n[0];
	return {
		shape: t,
		data: Float64Array.from(e.flat(2))
	};
}
function gs(e, t) {
	return Object.fromEntries(e.map((e) => [e, ms(t)]));
}
function _s(e, t) {
	let n = e[t];
	if (!n) throw Error(`no ${t} here`);
	return n;
}
function vs(e) {
	let t = Math.exp(-Math.abs(e));
	return e >= 0 ? 1 / (1 + t) : t / (1 + t);
}
function ys(e, t) {
	let n = Array.from({ length: e }, (e, t) => t);
	return t ? n.reverse() : n;
}
function bs(e, t, n) {
	let r = t.x.shape[1] ?? 0, i = t.x.shape[2] ?? 0, a = new Set(Object.keys(e.parameters));
	return (e, o, s) => a.has(e) ? {
		data: _s(t.parameters, e).data,
		at: 0
	} : e === "x" ? {
		data: t.x.data,
		at: (o * r + s) * i
	} : {
		data: (t.previous[e] ?? _s(t.values, e)).data,
		at: (o * r + s) * n
	};
}
function xs(e, t, n, r, i) {
	let [a, o] = t;
	for (let s = 0; s < r; s++) {
		let r = 0, c = a.data[a.at + s] ?? 0;
		switch (e) {
			case "product":
				for (let e = 0; e < i; e++) r += a.data[s * i + e] * o.data[o.at + e];
				break;
			case "sum":
				r = c;
				for (let e = 1; e < t.length; e++) r += t[e].data[t[e].at + s];
				break;
			case "multiply":
				r = c * o.data[o.at + s];
				break;
			case "sigmoid":
				r = vs(c);
				break;
			case "tanh":
				r = Math.tanh(c);
				break;
			case "relu":
				r = Number.isNaN(c) ? c : Math.max(c, 0);
				break;
			case "one_minus": r = 1 - c;
		}
		n.data[n.at + s] = r;
	}
}
function Ss(e, t) {
	let [n = 0, r = 0, i = 0] = t.x.shape, a = _s(t.initial, "h").shape[1] ?? 0, o = [
		n,
		r,
		a
	], s = gs(e.operations.map((e) => e.name), o), c = gs(e.states.map((e) => `${e}_`), o), l = {
		...t,
		previous: c,
		values: s
	}, u = bs(e, l, a);
	for (let o = 0; o < n; o++) {
		let n = t.lengths[o] ?? r, l = Object.fromEntries(e.states.map((e) => [e, _s(t.initial, e).data.slice(o * a, (o + 1) * a)]));
		for (let d of ys(r, t.reverse)) {
			if (d >= n) continue;
			let t = (o * r + d) * a;
			for (let n of e.states) _s(c, `${n}_`).data.set(l[n], t);
			for (let n of e.operations) {
				let e = n.arguments.map((e) => u(e, o, d)), r = n.arguments[1] === "x" ? i : a;
				xs(n.kind, e, {
					data: _s(s, n.name).data,
					at: t
				}, a, r);
			}
			for (let n of e.states) l[n] = _s(s, n).data.slice(t, t + a);
		}
	}
	return l;
}
function Cs(e, t, n, r, i) {
	let [a = 0, o = 0, s = 0] = t.x.shape, c = _s(t.initial, "h").shape[1] ?? 0, l = [
		a,
		o,
		c
	], u = new Set(Object.keys(e.parameters)), d = gs([...e.operations.map((e) => e.name), ...e.states.map((e) => `${e}_`)], l);
	d.x = ms(t.x.shape);
	let f = {};
	for (let n of e.operations) for (let e of n.arguments) u.has(e) || (f[`${e}>${n.name}`] = ms(e === "x" ? t.x.shape : l));
	let p = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, ms(t.shape)])), m = ms(l), h = gs(e.states, [a, c]), g = bs(e, t, c), _ = [...e.operations].reverse(), v = (e) => e === "x" ? s : c;
	for (let s = 0; s < a; s++) {
		let a = t.lengths[s] ?? o, l = Object.fromEntries(e.states.map((e) => [e, _s(r, e).data.slice(s * c, (s + 1) * c)]));
		for (let r of ys(o, !t.reverse)) {
			if (r >= a) continue;
			let h = (s * o + r) * c;
			for (let e = 0; e < c; e++) m.data[h + e] = n.data[h + e];
			for (let t of e.states) for (let e = 0; e < c; e++) _s(d, t).data[h + e] = l[t][e] + (t === "h" ? n.data[h + e] : 0);
			for (let e of _) {
				let n = {
					data: _s(d, e.name).data,
					at: h
				}, a = {
					data: _s(t.values, e.name).data,
					at: h
				}, l = e.arguments.map((e) => g(e, s, r));
				e.arguments.forEach((t, m) => {
					if (u.has(t)) {
						let r = _s(p, t).data;
						if (e.kind !== "product") for (let e = 0; e < c; e++) r[e] += n.data[h + e];
						else {
							let t = l[1], i = v(e.arguments[1]);
							for (let e = 0; e < c; e++) for (let a = 0; a < i; a++) r[e * i + a] += n.data[h + e] * t.data[t.at + a];
						}
						return;
					}
					let g = v(t), _ = (s * o + r) * g, y = _s(f, `${t}>${e.name}`).data, b = _s(d, t).data;
					for (let t = 0; t < g; t++) {
						let r = i.fault && e.kind === "one_minus" ? n.data[n.at + t] : ws(e.kind, m, l, a, n, t, c, g);
						y[_ + t] = r, b[_ + t] += r;
					}
				});
			}
			for (let t of e.states) l[t] = _s(d, `${t}_`).data.slice(h, h + c);
		}
		for (let t of e.states) _s(h, t).data.set(l[t], s * c);
	}
	return {
		cell: e.key,
		layer: i.layer,
		reverse: t.reverse,
		parameters: t.parameters,
		x: t.x,
		initial: t.initial,
		previous: t.previous,
		values: t.values,
		gradients: d,
		contributions: f,
		upstream: m,
		final_gradient: r,
		initial_gradient: h,
		parameter_gradients: p
	};
}
function ws(e, t, n, r, i, a, o, s) {
	let c = i.data[i.at + a], l = r.data[r.at + a];
	switch (e) {
		case "product": {
			let e = n[0].data, t = 0;
			for (let n = 0; n < o; n++) t += i.data[i.at + n] * e[n * s + a];
			return t;
		}
		case "sum": return c;
		case "multiply": {
			let e = n[1 - t];
			return c * e.data[e.at + a];
		}
		case "sigmoid": return c * l * (1 - l);
		case "tanh": return c * (1 - l * l);
		case "relu": return l > 0 ? c : 0;
		case "one_minus": return -c;
	}
}
function Ts(e, t, n = !1) {
	let { batch: r, steps: i, lengths: a } = t, o = Math.max(...t.layers.map((e) => e.layer)) + 1, s = Array.from({ length: o }, (e, n) => t.layers.filter((e) => e.layer === n)), c = [], l = s[0][0].x;
	for (let t of s) {
		let n = l, r = t.map((t) => Ss(e[t.cell], {
			parameters: t.parameters,
			x: n,
			initial: t.initial,
			lengths: a,
			reverse: t.reverse
		}));
		c.push(r), l = Es(r.map((e) => _s(e.values, "h")));
	}
	let u = Os(t, l), d = u.dy, f = [];
	for (let t = o - 1; t >= 0; t--) {
		let a = d, o = (a.shape[2] ?? 0) / s[t].length, l = s[t].map((r, i) => Cs(e[r.cell], c[t][i], Ds(a, i * o, o), r.final_gradient, {
			layer: t,
			fault: n
		}));
		f.unshift(...l), d = ms([
			r,
			i,
			s[t][0].x.shape[2] ?? 0
		]);
		for (let e of l) _s(e.gradients, "x").data.forEach((e, t) => d.data[t] += e);
	}
	return {
		...t,
		layers: f,
		loss: u.loss,
		loss_terms: u.terms,
		head: u.head
	};
}
function Es(e) {
	if (e.length === 1) return e[0];
	let [t = 0, n = 0, r = 0] = e[0].shape, i = ms([
		t,
		n,
		r * e.length
	]);
	return e.forEach((a, o) => {
		for (let s = 0; s < t * n; s++) i.data.set(a.data.subarray(s * r, (s + 1) * r), (s * e.length + o) * r);
	}), i;
}
function Ds(e, t, n) {
	let [r = 0, i = 0, a = 0] = e.shape;
	if (a === n) return e;
	let o = ms([
		r,
		i,
		n
	]);
	for (let s = 0; s < r * i; s++) o.data.set(e.data.subarray(s * a + t, s * a + t + n), s * n);
	return o;
}
function Os(e, t) {
	let [n = 0, r = 0, i = 0] = t.shape, a = ms(t.shape), o = ms([n, r]), s = 0;
	if (e.head) {
		let { weight: c, bias: l, target: u } = e.head, d = l.shape[0] ?? 0, f = ms([
			n,
			r,
			d
		]);
		for (let e = 0; e < n * r; e++) for (let n = 0; n < d; n++) {
			let r = 0;
			for (let a = 0; a < i; a++) r += t.data[e * i + a] * c.data[n * i + a];
			r += l.data[n], f.data[e * d + n] = r;
			let s = u.data[e * d + n];
			if (Number.isNaN(s)) continue;
			let p = r - s;
			o.data[e] += .5 * p * p;
			for (let t = 0; t < i; t++) a.data[e * i + t] += p * c.data[n * i + t];
		}
		for (let e of o.data) s += e;
		return {
			dy: a,
			loss: s,
			terms: o,
			head: {
				weight: c,
				bias: l,
				target: u,
				prediction: f
			}
		};
	}
	if (e.loss === null) {
		let t = Math.max(...e.layers.map((e) => e.layer));
		return {
			dy: Es(e.layers.filter((e) => e.layer === t).map((e) => e.upstream)),
			loss: null,
			terms: null,
			head: null
		};
	}
	for (let c = 0; c < n; c++) {
		let n = (e.lengths[c] ?? r) - 1;
		if (n < 0) continue;
		let l = c * r + n;
		for (let e = 0; e < i; e++) {
			let n = t.data[l * i + e];
			a.data[l * i + e] = n, o.data[l] += .5 * n * n;
		}
		s += o.data[l];
	}
	return {
		dy: a,
		loss: s,
		terms: o,
		head: null
	};
}
var ks = t((() => {}));
// src/lib/trace.ts
function As(e, t, n) {
	let r = Y[e], i = t.x.length, a = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, hs(t)])), o = a[`b_x${r.gates[0]}`].shape[0], s = () => Object.fromEntries(r.states.map((e) => [e, ms([1, o])])), c = {}, l = {
		cell: e,
		layer: 0,
		reverse: !1,
		parameters: a,
		x: hs([t.x]),
		initial: s(),
		previous: c,
		values: c,
		gradients: c,
		contributions: c,
		upstream: ms([
			1,
			i,
			o
		]),
		final_gradient: s(),
		initial_gradient: c,
		parameter_gradients: c
	}, u = hs([t.target.map((e) => e.map((e) => e ?? NaN))]);
	return Ts(Y, {
		title: n,
		names: t.names ?? [],
		batch: 1,
		steps: i,
		lengths: [i],
		layers: [l],
		loss: 0,
		loss_terms: null,
		head: {
			weight: hs(t.head.weight),
			bias: hs(t.head.bias),
			target: u,
			prediction: ms(u.shape)
		},
		overview: null
	});
}
function js(e) {
	let t = Us.get(e);
	if (t) return t;
	let n = As(e, ss[e], "");
	return Us.set(e, n), n;
}
function Ms(e) {
	let t = Us.get(`memory ${e}`);
	if (t) return t;
	let n = As(e, {
		...Ws.models[e],
		x: Ws.x,
		target: Ws.target
	}, "memory");
	return Us.set(`memory ${e}`, n), n;
}
function Ns(e) {
	let t = atob(e.data), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	let r = e.shape.reduce((e, t) => e * t, 1), i = e.dtype === "float32" ? new Float32Array(n.buffer) : new Float64Array(n.buffer);
	if (i.length !== r) throw new Ks("brokenTensor");
	return {
		shape: e.shape,
		data: i
	};
}
function Ps(e) {
	if (Array.isArray(e)) return e.map(Ps);
	if (typeof e == "object" && e) {
		let t = e;
		return typeof t.data == "string" && Array.isArray(t.shape) ? Ns(t) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, Ps(t)]));
	}
	return e;
}
function Fs(e) {
	let t = e;
	if (typeof t != "object" || !t || t.format !== "gatewise.trace") throw new Ks("notATrace");
	if (t.version !== 1) throw new Ks("otherVersion", { version: String(t.version) });
	if (!Array.isArray(t.layers) || !t.layers.length || t.layers.some((e) => !(e.cell in Y))) throw new Ks("unknownCell");
	return {
		overview: null,
		...Ps(t)
	};
}
function Is(e, t, n, r) {
	let i = e[t], a = Float64Array.from(i.data);
	return a[n] = r, {
		...e,
		[t]: {
			shape: i.shape,
			data: a
		}
	};
}
function Ls(e, t, n = !1) {
	let r = Object.entries(t).filter(([t]) => Rs(e, t) !== void 0);
	if (!r.length && !n) return e;
	let i = e.layers.map((e) => ({ ...e }));
	for (let [e, t] of r) {
		let n = e.split(".");
		if (n[0] === "x") {
			let e = Is({ x: i[0].x }, "x", Number(n[1]), t).x;
			for (let t of i) t.layer === 0 && (t.x = e);
		} else {
			let e = i[Number(n[0].slice(1))];
			e.parameters = Is(e.parameters, n[1], Number(n[2]), t);
		}
	}
	return Ts(Y, {
		...e,
		layers: i
	}, n);
}
function Rs(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers[0].x.data[Number(n[1])] : e.layers[Number(n[0].slice(1))]?.parameters[n[1] ?? ""]?.data[Number(n[2])];
}
function zs(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers.filter((e) => e.layer === 0).reduce((e, t) => e + t.gradients.x.data[Number(n[1])], 0) : e.layers[Number(n[0].slice(1))].parameter_gradients[n[1]].data[Number(n[2])];
}
function Bs(e, t, n, r) {
	if (!e) return NaN;
	let [, i = 0, a = 0] = e.shape;
	return e.data[(t * i + n) * a + r] ?? NaN;
}
var Vs, Y, Hs, Us, Ws, Gs, Ks, qs = t((() => {
	is(), cs(), ps(), ks(), Vs = rs, Y = Vs.cells, Hs = Object.keys(Y), Us = /* @__PURE__ */ new Map(), Ws = fs, Gs = Object.keys(Ws.models), Ks = class extends Error {
		key;
		values;
		constructor(e, t = {}) {
			super(e), this.key = e, this.values = t;
		}
	};
}));
// src/lib/app.svelte.ts
function Js() {
	return typeof navigator < "u" && navigator.language.startsWith("ko") ? "ko" : "en";
}
var Ys, Xs, Zs, Qs, X, $s, ec = t((() => {
	Po(), Qo(), qs(), Ys = [
		"lessons",
		"cell",
		"switches",
		"time",
		"gradients",
		"check",
		"train",
		"gesture",
		"own"
	], Xs = [
		"forward",
		"loss",
		"backward",
		"update"
	], Zs = {
		view: "view",
		cell: "cell",
		pass: "pass",
		step: "t",
		op: "op",
		unit: "unit",
		sequence: "seq",
		layer: "layer",
		lang: "lang",
		theme: "theme",
		left: "left",
		right: "right",
		order: "order",
		model: "model",
		weight: "weight",
		epsilon: "eps",
		lesson: "lesson",
		answer: "answer",
		fault: "fault",
		notation: "notation",
		input: "in",
		parameter: "w",
		rate: "rate",
		limit: "limit",
		lossStep: "from",
		reached: "to",
		moment: "at",
		setup: "train",
		zoomFrom: "z0",
		zoomTo: "z1",
		embed: "embed"
	}, Qs = class {
		#e = /* @__PURE__ */ N("lessons");
		get view() {
			return V(this.#e);
		}
		set view(e) {
			P(this.#e, e, !0);
		}
		#t = /* @__PURE__ */ N(kn(Vs.start));
		get cell() {
			return V(this.#t);
		}
		set cell(e) {
			P(this.#t, e, !0);
		}
		#n = /* @__PURE__ */ N("forward");
		get pass() {
			return V(this.#n);
		}
		set pass(e) {
			P(this.#n, e, !0);
		}
		#r = /* @__PURE__ */ N(0);
		get step() {
			return V(this.#r);
		}
		set step(e) {
			P(this.#r, e, !0);
		}
		#i = /* @__PURE__ */ N(0);
		get op() {
			return V(this.#i);
		}
		set op(e) {
			P(this.#i, e, !0);
		}
		#a = /* @__PURE__ */ N(0);
		get unit() {
			return V(this.#a);
		}
		set unit(e) {
			P(this.#a, e, !0);
		}
		#o = /* @__PURE__ */ N(0);
		get sequence() {
			return V(this.#o);
		}
		set sequence(e) {
			P(this.#o, e, !0);
		}
		#s = /* @__PURE__ */ N(0);
		get layer() {
			return V(this.#s);
		}
		set layer(e) {
			P(this.#s, e, !0);
		}
		#c = /* @__PURE__ */ N(kn(Js()));
		get lang() {
			return V(this.#c);
		}
		set lang(e) {
			P(this.#c, e, !0);
		}
		#l = /* @__PURE__ */ N("auto");
		get theme() {
			return V(this.#l);
		}
		set theme(e) {
			P(this.#l, e, !0);
		}
		#u = /* @__PURE__ */ N(kn(Vs.compared[0]));
		get left() {
			return V(this.#u);
		}
		set left(e) {
			P(this.#u, e, !0);
		}
		#d = /* @__PURE__ */ N(kn(Vs.compared[1]));
		get right() {
			return V(this.#d);
		}
		set right(e) {
			P(this.#d, e, !0);
		}
		#f = /* @__PURE__ */ N("none");
		get order() {
			return V(this.#f);
		}
		set order(e) {
			P(this.#f, e, !0);
		}
		#p = /* @__PURE__ */ N(kn(Vs.start));
		get model() {
			return V(this.#p);
		}
		set model(e) {
			P(this.#p, e, !0);
		}
		#m = /* @__PURE__ */ N("l0.W_xz.0");
		get weight() {
			return V(this.#m);
		}
		set weight(e) {
			P(this.#m, e, !0);
		}
		#h = /* @__PURE__ */ N(3);
		get epsilon() {
			return V(this.#h);
		}
		set epsilon(e) {
			P(this.#h, e, !0);
		}
		#g = /* @__PURE__ */ N(0);
		get lesson() {
			return V(this.#g);
		}
		set lesson(e) {
			P(this.#g, e, !0);
		}
		#_ = /* @__PURE__ */ N("");
		get answer() {
			return V(this.#_);
		}
		set answer(e) {
			P(this.#_, e, !0);
		}
		#v = /* @__PURE__ */ N(9999999);
		get lossStep() {
			return V(this.#v);
		}
		set lossStep(e) {
			P(this.#v, e, !0);
		}
		#y = /* @__PURE__ */ N("none");
		get fault() {
			return V(this.#y);
		}
		set fault(e) {
			P(this.#y, e, !0);
		}
		#b = /* @__PURE__ */ N("gatewise");
		get notation() {
			return V(this.#b);
		}
		set notation(e) {
			P(this.#b, e, !0);
		}
		#x = /* @__PURE__ */ N(0);
		get input() {
			return V(this.#x);
		}
		set input(e) {
			P(this.#x, e, !0);
		}
		#S = /* @__PURE__ */ N("");
		get parameter() {
			return V(this.#S);
		}
		set parameter(e) {
			P(this.#S, e, !0);
		}
		#C = /* @__PURE__ */ N(100);
		get rate() {
			return V(this.#C);
		}
		set rate(e) {
			P(this.#C, e, !0);
		}
		#w = /* @__PURE__ */ N(10);
		get limit() {
			return V(this.#w);
		}
		set limit(e) {
			P(this.#w, e, !0);
		}
		#T = /* @__PURE__ */ N(0);
		get reached() {
			return V(this.#T);
		}
		set reached(e) {
			P(this.#T, e, !0);
		}
		#E = /* @__PURE__ */ N(0);
		get moment() {
			return V(this.#E);
		}
		set moment(e) {
			P(this.#E, e, !0);
		}
		#D = /* @__PURE__ */ N("");
		get setup() {
			return V(this.#D);
		}
		set setup(e) {
			P(this.#D, e, !0);
		}
		#O = /* @__PURE__ */ N(0);
		get zoomFrom() {
			return V(this.#O);
		}
		set zoomFrom(e) {
			P(this.#O, e, !0);
		}
		#k = /* @__PURE__ */ N(0);
		get zoomTo() {
			return V(this.#k);
		}
		set zoomTo(e) {
			P(this.#k, e, !0);
		}
		#A = /* @__PURE__ */ N(0);
		get embed() {
			return V(this.#A);
		}
		set embed(e) {
			P(this.#A, e, !0);
		}
		#j = /* @__PURE__ */ N(kn({}));
		get edits() {
			return V(this.#j);
		}
		set edits(e) {
			P(this.#j, e, !0);
		}
		#M = /* @__PURE__ */ N(null);
		get loaded() {
			return V(this.#M);
		}
		set loaded(e) {
			P(this.#M, e);
		}
		linked = !0;
		#N = /* @__PURE__ */ N(null);
		get hover() {
			return V(this.#N);
		}
		set hover(e) {
			P(this.#N, e, !0);
		}
		#P = /* @__PURE__ */ N(null);
		get server() {
			return V(this.#P);
		}
		set server(e) {
			P(this.#P, e);
		}
		site = !1;
		#F = /* @__PURE__ */ N(null);
		get root() {
			return V(this.#F);
		}
		set root(e) {
			P(this.#F, e);
		}
		#I = /* @__PURE__ */ N(null);
		get missing() {
			return V(this.#I);
		}
		set missing(e) {
			P(this.#I, e, !0);
		}
		#L = /* @__PURE__ */ N("");
		get notice() {
			return V(this.#L);
		}
		set notice(e) {
			P(this.#L, e, !0);
		}
		#R = /* @__PURE__ */ j(() => this.loaded ?? js(this.cell));
		get base() {
			return V(this.#R);
		}
		set base(e) {
			P(this.#R, e);
		}
		#z = /* @__PURE__ */ j(() => Ls(this.base, this.edits));
		get trace() {
			return V(this.#z);
		}
		set trace(e) {
			P(this.#z, e);
		}
		#B = /* @__PURE__ */ j(() => this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]);
		get run() {
			return V(this.#B);
		}
		set run(e) {
			P(this.#B, e);
		}
		#V = /* @__PURE__ */ j(() => {
			let e = Jo(Y[this.run.cell], this.notation);
			return this.run.reverse ? Yo(e) : e;
		});
		get program() {
			return V(this.#V);
		}
		set program(e) {
			P(this.#V, e);
		}
		#H = /* @__PURE__ */ j(() => this.run.values.h.shape[2] ?? 1);
		get hidden() {
			return V(this.#H);
		}
		set hidden(e) {
			P(this.#H, e);
		}
		#U = /* @__PURE__ */ j(() => this.trace.lengths[this.sequence] ?? this.trace.steps);
		get length() {
			return V(this.#U);
		}
		set length(e) {
			P(this.#U, e);
		}
		clamp() {
			let e = (e, t) => Math.max(0, Math.min(Math.round(e) || 0, t - 1));
			this.layer = e(this.layer, this.trace.layers.length), this.sequence = e(this.sequence, this.trace.batch), this.step = e(this.step, Math.max(1, this.length)), this.op = e(this.op, this.program.operations.length), this.unit = e(this.unit, this.hidden), this.input = e(this.input, this.run.x.shape[2] ?? 1);
		}
		usual() {
			let e = this.loaded?.layers[0]?.cell;
			if (!e) return $s;
			let t = Vs.families[Y[e].family].cells, [n, r] = Vs.compared, i = t.includes(n) && t.includes(r);
			return {
				...$s,
				model: "mine",
				left: i ? n : e,
				right: i ? r : t.find((t) => t !== e) ?? e
			};
		}
		load(e) {
			this.edits = {}, this.missing = null, this.notice = "", e.overview === null && (this.zoomFrom = this.zoomTo = 0);
			let t = e.overview !== null && this.loaded?.overview?.steps === e.overview.steps;
			if (this.loaded = e, !t) {
				let { model: t, left: n, right: r } = this.usual();
				this.model = String(t);
				let i = Y[e.layers[0].cell].family;
				(Y[this.left].family !== i || Y[this.right].family !== i) && ([this.left, this.right] = [String(n), String(r)]);
			}
			this.clamp();
		}
		unload() {
			this.loaded = null, this.edits = {}, this.notice = "", this.model === "mine" && (this.model = String($s.model)), this.clamp();
		}
		get cursor() {
			let e = this.loaded?.overview;
			return e ? Math.min(this.moment, e.steps - 1) : this.step;
		}
		get offset() {
			return this.loaded?.overview?.start ?? 0;
		}
		get whole() {
			return this.loaded?.overview?.steps ?? Math.max(1, this.length);
		}
		async reach() {
			let e = this.loaded?.overview;
			if (!e) return !0;
			let t = this.moment - e.start;
			if (t < 0 || t >= this.trace.steps) {
				if (!this.server) return !1;
				let t = Math.max(0, this.moment - Math.floor(this.trace.steps / 2)), n = await fetch(`api/trace?start=${t}`, { headers: { "X-Gatewise-Token": this.server.token } });
				if (!n.ok || n.status === 204) return !1;
				let r = Fs(await n.json());
				if (r.overview?.steps !== e.steps) return !1;
				this.load({
					...r,
					overview: {
						...e,
						start: r.overview.start
					}
				});
			}
			return this.step = this.moment - (this.loaded?.overview?.start ?? 0), this.clamp(), !0;
		}
		setEdit(e, t) {
			if (t === Rs(this.base, e)) {
				let { [e]: t, ...n } = this.edits;
				this.edits = n;
			} else this.edits = {
				...this.edits,
				[e]: t
			};
		}
		get fragment() {
			let e = new URLSearchParams(), t = this.usual();
			for (let [n, r] of Object.entries(Zs)) (n === "view" || this[n] !== t[n]) && e.set(r, String(this[n]));
			let n = Object.entries(this.edits).map(([e, t]) => `${e}:${t}`);
			n.length && e.set("edit", n.join(","));
			let r = this.loaded ? this.loaded.title || "model" : this.missing;
			return r && e.set("of", r), e.toString().replaceAll("%3A", ":");
		}
		read(e, t = !1) {
			let n = new URLSearchParams(e.replace(/^#/, ""));
			if (!t) {
				Object.assign(this, this.usual(), { view: this.view });
				let e = n.get("of");
				this.missing = e !== null && e !== (this.loaded ? this.loaded.title || "model" : null) ? e.slice(0, 80) : null;
			}
			let r = (e, t, r) => {
				let i = n.get(e);
				i !== null && t.includes(i) && r(i);
			}, i = (e, t) => {
				let r = n.get(e);
				r !== null && /^\d{1,7}$/.test(r) && t(Number(r));
			};
			r("view", Ys, (e) => this.view = e), r("cell", Hs, (e) => this.cell = e), r("pass", Xs, (e) => this.pass = e), r("lang", ["en", "ko"], (e) => this.lang = e), r("theme", [
				"auto",
				"light",
				"dark"
			], (e) => this.theme = e), r("left", Hs, (e) => this.left = e), r("right", Hs, (e) => this.right = e), r("order", [
				"none",
				"time",
				"similar"
			], (e) => this.order = e), r("model", [...Hs, "mine"], (e) => this.model = e), r("fault", ["none", "minus"], (e) => this.fault = e), r("notation", Xo, (e) => this.notation = e), this.answer = (n.get("answer") ?? "").slice(0, 24);
			let a = n.get("w");
			a !== null && /^[Wb]_\w{2,3}$/.test(a) && (this.parameter = a), i("in", (e) => this.input = e), i("rate", (e) => this.rate = e), i("limit", (e) => this.limit = e), i("t", (e) => this.step = e), i("op", (e) => this.op = e), i("unit", (e) => this.unit = e), i("seq", (e) => this.sequence = e), i("layer", (e) => this.layer = e), i("eps", (e) => this.epsilon = Math.max(1, Math.min(9, e))), i("from", (e) => this.lossStep = e), i("z0", (e) => this.zoomFrom = e), i("z1", (e) => this.zoomTo = e), i("at", (e) => this.moment = e), i("to", (e) => this.reached = e), i("embed", (e) => this.embed = +!!e), i("lesson", (e) => this.lesson = e);
			let o = n.get("weight");
			o !== null && /^(x|l\d+\.\w+)\.\d+$/.test(o) && (this.weight = o);
			let s = n.get("train");
			s !== null && /^[\w.-]{0,400}$/.test(s) && (this.setup = s);
			let c = {};
			for (let e of (n.get("edit") ?? "").split(",")) {
				let [t, n] = e.split(":");
				t && n !== void 0 && Number.isFinite(Number(n)) && /^(x|l\d+\.\w+)\.\d+$/.test(t) && (c[t] = Number(n));
			}
			this.edits = c, this.clamp();
		}
	}, X = new Qs(), $s = Object.fromEntries(Object.keys(Zs).map((e) => [e, X[e]]));
}));
// src/lib/text.ts
function tc(e) {
	return (t, n = {}) => e[t][X.lang === "en" ? 0 : 1].replace(/\{(\w+)\}/g, (e, t) => String(n[t] ?? ""));
}
function nc(e) {
	return e[X.lang];
}
var rc, Z, ic = t((() => {
	ec(), rc = {
		loading: ["Loading…", "불러오는 중…"],
		notLoaded: ["This part of the page could not be loaded.", "이 부분을 불러오지 못했습니다."],
		skip: ["Skip to the content", "본문으로 건너뛰기"],
		views: ["Views", "화면"],
		"view.lessons": ["Lessons", "강의"],
		"view.cell": ["Cell", "셀"],
		"view.switches": ["Compare cells", "셀 비교"],
		"view.time": ["Over time", "시간 흐름"],
		"view.gradients": ["Gradients through time", "기울기의 시간 역전파(BPTT)"],
		"view.check": ["Gradient check", "기울기 검증"],
		"view.train": ["Train", "학습"],
		"view.gesture": ["Draw a motion", "동작 그리기"],
		"view.own": ["Your own", "내 모델"],
		language: ["Language", "언어"],
		theme: ["Theme", "테마"],
		"theme.auto": ["As the system", "시스템 설정"],
		"theme.light": ["Light", "밝게"],
		"theme.dark": ["Dark", "어둡게"],
		cell: ["Cell", "셀"],
		layer: ["Layer", "층"],
		layerName: ["layer {i}", "{i}층"],
		backwards: ["backwards in time", "역방향"],
		sequence: ["Sequence", "시퀀스"],
		unit: ["Unit", "유닛"],
		step: ["Step", "시점"],
		pass: ["Pass", "방향"],
		forward: ["Forward", "순전파"],
		loss: ["Loss", "손실"],
		update: ["Update", "가중치 갱신"],
		"stage.readout": ["read-out", "출력층"],
		"stage.loss": ["loss", "손실"],
		"stage.dy": ["gradient of the read-out's input", "출력층 입력의 기울기"],
		"stage.sum": ["gradient of a parameter, summed over time", "시간에 대해 더한 매개변수 기울기"],
		"stage.clip": ["clipping", "기울기 자르기(클리핑)"],
		"stage.step": ["update", "가중치 갱신"],
		clip: ["clip", "클리핑"],
		parameter: ["Parameter", "매개변수"],
		limit: ["Limit of the norm", "크기의 상한"],
		noLimit: ["none", "없음"],
		rate: ["Learning rate η", "학습률 η"],
		notClipped: ["The gradient is within the limit: it stays as it is.", "기울기가 상한 안에 있으므로 그대로 둡니다."],
		otherSequences: ["the other sequences of the batch", "배치의 다른 시퀀스"],
		withNumbers: ["With the numbers", "값을 넣으면"],
		firstOutput: ["The first of {n} outputs is shown; the loss adds all of them.", "출력 {n}개 가운데 첫째를 보여 줍니다. 손실은 모두 더한 값입니다."],
		"explain.readout": ["The prediction ŷ is a linear function of the hidden state, with weights of its own.", "예측 ŷ은 은닉 상태의 선형 함수이며 출력층의 가중치를 씁니다."],
		"explain.loss": ["Half the square of the error. The loss of the run is the sum over the steps that have a target.", "오차 제곱의 절반입니다. 전체 손실은 실제값이 있는 시점을 모두 더한 값입니다."],
		"explain.dy": ["The error goes back through the read-out's weights. This is what the loss sends to h at this step; backward starts here.", "오차가 출력층 가중치를 거슬러 옵니다. 이 시점에서 손실이 h에 보내는 기울기이며, 여기서 역전파가 시작됩니다."],
		"explain.sum": ["The same parameter is used at every step, so its gradient is a sum over all steps. Entry {entry}:", "같은 매개변수를 모든 시점에서 쓰므로 기울기는 모든 시점의 합입니다. 성분 {entry}:"],
		"explain.clip": ["g is the length of the gradient of all weights and biases of the recurrent layers together. Above the limit all of them are scaled by the same factor, so the direction stays.", "g는 순환층의 모든 가중치와 편향의 기울기를 한 벡터로 본 길이입니다. 상한을 넘으면 모두 같은 비율로 줄이므로 방향은 그대로입니다."],
		"explain.step": ["Every weight takes a small step against its gradient. L is the loss before and after all weights and biases of the recurrent layers took this step.", "모든 가중치가 기울기의 반대 방향으로 조금 움직입니다. L은 순환층의 가중치와 편향이 모두 움직이기 전과 후의 손실입니다."],
		"noReadOut.below": ["A layer further up reads this one: its δy is the gradient of that layer's input.", "위층이 이 층을 읽습니다. 이 층의 δy는 위층 입력의 기울기입니다."],
		"noReadOut.given": ["This trace has no loss: its δy was given from outside.", "이 추적 기록에는 손실이 없습니다. δy가 밖에서 주어졌습니다."],
		"noReadOut.answers": ["Here the loss is that of a classifier or regressor, computed outside of this page: pooling, read-out and cross-entropy (or squared error) give δy at every step.", "이 손실은 페이지 밖에서 계산한 분류기 또는 회귀 모델의 손실입니다. 풀링, 출력층, 교차 엔트로피(회귀는 제곱 오차)를 거쳐 시점마다 δy가 옵니다."],
		noLossAnswers: ["The loss of a classifier or regressor is computed outside of this page, so its change cannot be followed here.", "분류기와 회귀 모델의 손실은 페이지 밖에서 계산하므로 여기서 손실의 변화를 따라갈 수 없습니다."],
		"noReadOut.step": ["This step has no target, so it has no term of the loss and its δy is 0.", "이 시점에는 실제값이 없으므로 손실 항이 없고 δy는 0입니다."],
		"noReadOut.none": ["This trace has no read-out: its loss is half the sum of squares of h at the last step.", "이 추적 기록에는 출력층이 없습니다. 손실은 마지막 시점의 h를 제곱해 더한 값의 절반입니다."],
		"noReadOut.last": ["Only the last step has a term of the loss; here δy is 0.", "손실 항은 마지막 시점에만 있습니다. 이 시점의 δy는 0입니다."],
		rounding: ["Computed with all digits; the rounded ones that are shown give a slightly different last digit.", "모든 자릿수로 계산했습니다. 여기 보이는 반올림한 값으로 계산하면 끝자리가 조금 다릅니다."],
		"key.delta": ["gradient: how much the loss L changes when this value changes, ∂L/∂value", "기울기: 이 값이 바뀔 때 손실 L이 바뀌는 정도, ∂L/∂값"],
		"key.term": ["number on an arrow: the term that comes back along it", "화살표 위의 수: 그 길로 돌아온 항"],
		"key.merge": ["terms are added", "항을 더하는 곳"],
		"key.local": ["local derivative: what a gradient is multiplied by here", "국소 미분: 여기서 기울기에 곱하는 값"],
		"key.loss": ["from the loss", "손실에서 온 기울기"],
		"key.next": ["from {step}", "{step}에서 온 기울기"],
		"key.multiply": ["product of each element", "원소별 곱"],
		"key.waiting": ["dashed: not yet computed", "점선: 아직 계산하지 않음"],
		copyLink: ["Copy link", "링크 복사"],
		linkCopied: ["Link copied.", "링크를 복사했습니다."],
		placeCopied: ["Copied. Put it behind the address of any copy of this page, or give it to gatewise explore --at.", "복사했습니다. 어느 곳에 있는 이 페이지든 주소 뒤에 붙이거나 gatewise explore --at에 넘기면 같은 자리가 열립니다."],
		wholePage: ["Open the whole page", "전체 페이지 열기"],
		sitePage: ["This page is a web site without Python, so it opens traces (.json) only. To open models and tables, install gatewise and start `gatewise explore`.", "이 페이지는 파이썬 없이 웹사이트로 올린 것이라 추적 기록(.json)만 엽니다. 모델과 표를 열려면 gatewise를 설치하고 `gatewise explore`로 시작하세요."],
		liveServer: ["A fit can be followed only on the page that `gatewise explore` or `explorer.watch()` opens.", "학습은 `gatewise explore`나 `explorer.watch()`로 연 페이지에서만 지켜볼 수 있습니다."],
		copyAs: ["Copy as {kind}", "{kind}로 복사"],
		copied: ["Copied as {kind}.", "{kind}로 복사했습니다."],
		saved: ["Saved as {name}.", "{name} 파일로 저장했습니다."],
		notation: ["Notation", "표기"],
		"notation.gatewise": ["gatewise", "이 문서의 표기"],
		"notation.textbook": ["textbook (h̃, c̃)", "교과서 (h̃, c̃)"],
		layerAbove: ["the layer above, at this step", "이 시점의 위층"],
		missing: ["This link was made with “{name}”, which is not open here; the worked example is shown. Open the model under “Your own”.", "이 링크는 ‘{name}’을 연 상태에서 만들었습니다. 지금은 열려 있지 않아 계산 예제를 보여 줍니다. ‘내 모델’에서 여세요."],
		windowOnly: ["Step {step} cannot be opened here: without the server only the steps {from} to {to} have all their numbers.", "시점 {step}은 여기서 열 수 없습니다. 서버가 없으면 모든 값이 있는 시점은 {from}부터 {to}까지입니다."],
		checkLong: ["This is a window of a run of {n} steps. Its loss lies at the end of the whole run, so a window cannot be checked alone. Trace a stretch of at most 2000 steps.", "전체 {n} 시점 가운데 일부만 열려 있습니다. 손실은 전체의 끝에 있으므로 일부만으로는 검증할 수 없습니다. 2000 시점 이하로 잘라서 추적하세요."],
		gradientsLong: ["A run of {n} steps is too long for this view, which needs all steps at once; it shows the trained example networks. Trace a stretch of at most 2000 steps.", "{n} 시점은 이 화면에서 다루기에 너무 깁니다. 모든 시점이 한꺼번에 필요하기 때문입니다. 대신 학습된 예제 신경망을 보여 줍니다. 2000 시점 이하로 잘라서 추적하세요."],
		notYours: ["These are example networks, not your model.", "지금 보이는 것은 예제 신경망이며 열어 둔 모델이 아닙니다."],
		comparedOwn: ["The weights and the series are those of {name}.", "가중치와 시계열은 {name}의 것입니다."],
		comparedExample: ["Your model is of the family {name}. Two cells are compared with the same weights, so both must be of its family; here the worked examples are shown.", "열어 둔 모델은 {name}입니다. 같은 가중치로 두 셀을 비교하므로 둘 다 같은 계열이어야 합니다. 여기서는 계산 예제를 보여 줍니다."],
		fault: ["Backward pass", "역전파"],
		"fault.none": ["correct", "올바름"],
		"fault.minus": ["without the minus of 1 − z", "1 − z의 음수 부호 없음"],
		agree: ["The two agree.", "두 값이 일치합니다."],
		bothZero: ["Both are zero.", "둘 다 0입니다."],
		apartFault: ["The two differ: the backward pass lacks the minus.", "두 값이 다릅니다. 역전파에 음수 부호가 빠져 있습니다."],
		apartOther: ["The two differ by more than the step of the difference explains; try a smaller one.", "두 값의 차이가 큽니다. 차분 간격을 줄여 보세요."],
		hint: ["Hint:", "힌트:"],
		decimals: ["Give at least two decimals.", "소수점 아래 두 자리 이상으로 답하세요."],
		fit: ["Fit", "학습 번호"],
		whatNext: ["Look at it in the other views.", "다른 화면에서 살펴보세요."],
		notATrace: ["this is not a gatewise trace", "gatewise 추적 기록이 아닙니다"],
		otherVersion: ["trace version {version} is unknown; this page reads version 1", "추적 기록 버전 {version}은 알 수 없습니다. 이 페이지는 버전 1을 읽습니다"],
		unknownCell: ["the trace names a cell that this page does not know", "이 페이지가 모르는 셀이 들어 있습니다"],
		brokenTensor: ["a tensor's data do not fit its shape", "텐서의 데이터와 모양이 맞지 않습니다"],
		notJson: ["the file is not valid JSON", "올바른 JSON 파일이 아닙니다"],
		tableAlone: ["a table needs a model: give the model (.gatewise) first, or both together", "표를 보려면 모델이 필요합니다. 모델(.gatewise)을 먼저 열거나 함께 놓으세요"],
		oneModel: ["give one model (.gatewise) and at most one table (.csv, .tsv, .parquet, .ndjson, .ts, .npz, or .gz)", "모델(.gatewise) 하나와 표(.csv, .tsv, .parquet, .ndjson, .ts, .npz 또는 .gz) 하나까지만 놓을 수 있습니다"],
		serverSays: ["{text}", "서버의 설명(영어): {text}"],
		backward: ["Backward", "역전파"],
		first: ["To the start", "처음으로"],
		last: ["To the end", "끝으로"],
		back: ["One operation back", "연산 하나 뒤로"],
		next: ["Next operation", "다음 연산"],
		backStep: ["One time step back", "시점 하나 뒤로"],
		nextStep: ["Next time step", "다음 시점"],
		play: ["Play", "재생"],
		pause: ["Pause", "멈춤"],
		scrub: ["Position in the run", "진행 위치"],
		keys: ["Keys: ← → one operation, ↑ ↓ one time step, Home and End, Space plays, [ ] the unit.", "단축키: ← → 연산 하나, ↑ ↓ 시점 하나, Home·End 처음과 끝, Space 재생, [ ] 유닛."],
		operation: ["Operation {i} of {n}", "연산 {i}/{n}"],
		stepOf: ["step {t} of {n}", "시점 {t}/{n}"],
		equation: ["Equation", "수식"],
		numbers: ["With the numbers of unit {j}", "유닛 {j}의 값을 넣으면"],
		terms: ["Where the gradient comes from", "기울기를 이루는 항"],
		term: ["Term", "항"],
		from: ["Through", "거쳐 온 연산"],
		value: ["Value", "값"],
		gradient: ["Gradient", "기울기"],
		sum: ["Sum", "합"],
		lossHere: ["the loss at this step", "이 시점의 손실"],
		nextTime: ["the next time step", "다음 시점"],
		previousTime: ["the previous time step", "이전 시점"],
		allUnits: ["All units", "모든 유닛"],
		weightShare: ["What this step adds to the weight's gradient", "이 시점이 가중치 기울기에 더하는 값"],
		picture: ["Picture of the cell", "셀 그림"],
		pictureHint: ["Choose a node to go to its operation.", "노드를 고르면 그 연산으로 갑니다."],
		notYet: ["not yet computed", "아직 계산하지 않음"],
		left: ["Left", "왼쪽"],
		right: ["Right", "오른쪽"],
		moves: ["What differs", "달라지는 연결"],
		nothingMoves: ["Nothing differs: the two are the same cell.", "달라지는 것이 없습니다. 두 셀이 같습니다."],
		onlyLeft: ["only left", "왼쪽에만"],
		onlyRight: ["only right", "오른쪽에만"],
		sameRun: ["The same weights, the same series", "같은 가중치, 같은 시계열"],
		difference: ["Difference", "차이"],
		otherCell: ["These are two different cells. Equations that only one of them has are marked.", "서로 다른 셀입니다. 한쪽에만 있는 수식을 표시했습니다."],
		series: ["Input and prediction", "입력과 예측"],
		answer: ["prediction", "예측"],
		target: ["target", "실제값"],
		input: ["input", "입력"],
		forecastTitle: ["Readings and forecast", "관측값과 예측"],
		classChances: ["Probability of each class after every step", "시점마다 구한 클래스별 확률"],
		answersAfter: ["Answer after every step", "시점마다 구한 예측"],
		history: ["readings", "관측값"],
		truth: ["actual", "실제값"],
		order: ["Order of units", "유닛 순서"],
		"order.none": ["as stored", "저장된 순서"],
		"order.time": ["by time scale", "시간 척도"],
		"order.similar": ["by similarity", "비슷한 것끼리"],
		zoomIn: ["Zoom in", "확대"],
		zoomOut: ["Zoom out", "축소"],
		panLeft: ["Earlier", "이전"],
		panRight: ["Later", "이후"],
		wholeRun: ["Whole run", "전체"],
		heatHint: ["Arrow keys move the cross, Enter opens the cell there, + and − zoom. A dash marks negative values.", "화살표로 십자를 움직이고 Enter로 그 시점의 셀을 엽니다. + − 로 확대·축소합니다. 가로줄은 음수입니다."],
		openCell: ["Open the cell here", "여기서 셀 열기"],
		readout: ["step {t}, unit {j}: {v}", "시점 {t}, 유닛 {j}: {v}"],
		heatOf: ["{name}: units by time", "{name}: 유닛 × 시간"],
		gradientNorm: ["Size of the gradient of the loss with respect to the state", "상태에 대한 손실 기울기의 크기"],
		memoryTask: ["The same task for all: remember the first reading for {n} steps. Compare the size of the gradient that reaches it.", "과제는 모두 같습니다. 첫 값을 {n} 시점 동안 기억하는 것입니다. 기울기의 크기를 비교해 보세요."],
		triangle: ["Which loss term reached which step", "어느 시점의 손실이 어느 시점까지 닿았나"],
		triangleHint: ["Row: the step whose loss term it is. Column: the step it reached. Colour: the logarithm of the gradient's size.", "행은 손실이 생긴 시점, 열은 기울기가 닿은 시점, 색은 기울기 크기의 로그입니다."],
		lossStep: ["loss at step", "손실 시점"],
		reached: ["reached step", "도달 시점"],
		paths: ["Which operations it came through", "어느 연산을 거쳐 왔나"],
		pathsHint: ["Size of each term of the gradient of the previous state, step by step.", "이전 상태의 기울기를 이루는 각 항의 크기를 시점마다 그렸습니다."],
		model: ["Model", "모델"],
		yours: ["the trace on this page", "지금 연 모델"],
		shrink: ["From the last step to the first it shrinks by a factor of {x}.", "마지막 시점에서 첫 시점까지 약 {x}분의 1로 줄어듭니다."],
		grow: ["From the last step to the first it grows by a factor of {x}.", "마지막 시점에서 첫 시점까지 약 {x}배로 커집니다."],
		checkWhat: ["What to change", "바꿀 값"],
		checkRow: ["entry", "성분"],
		nudge: ["Change", "변화량"],
		reset: ["Reset", "되돌리기"],
		lossCurve: ["Loss as this number changes", "이 값이 바뀔 때의 손실"],
		backprop: ["Backpropagated", "역전파로 구한 값"],
		finite: ["Finite difference", "유한 차분"],
		apart: ["Relative difference", "상대 오차"],
		epsilon: ["Step of the difference", "차분 간격"],
		tangent: ["tangent: the backpropagated slope", "접선: 역전파 기울기"],
		secant: ["secant: the finite difference", "할선: 유한 차분"],
		checkHint: ["Both passes are run again at once. The central difference (L(w+ε) − L(w−ε)) / 2ε should equal the backpropagated number.", "순전파와 역전파를 바로 다시 계산합니다. 중앙 차분 (L(w+ε) − L(w−ε)) / 2ε 가 역전파 값과 만나야 합니다."],
		noLoss: ["This trace has no loss: its upstream gradient was given.", "이 추적 기록에는 손실이 없습니다. 기울기가 밖에서 주어졌습니다."],
		drop: ["Drop a trace (.json), a model (.gatewise), a model with a table (.csv), or a table for the model that is open; or choose files.", "추적 기록(.json), 모델(.gatewise), 모델과 표(.csv), 또는 이미 연 모델에 쓸 표를 여기에 놓거나 파일을 고르세요."],
		choose: ["Choose files", "파일 고르기"],
		offline: ["This page runs without its local server, so it opens traces (.json) only. Start it with `gatewise explore` to open models and tables.", "이 페이지는 로컬 서버 없이 열려 있어 추적 기록(.json)만 엽니다. 모델과 표는 `gatewise explore`로 시작하면 열 수 있습니다."],
		private: ["Files go to this computer's own server and nowhere else.", "파일은 이 컴퓨터의 서버로만 가고 다른 곳으로는 가지 않습니다."],
		opened: ["Opened: {name}", "열었습니다: {name}"],
		failed: ["Could not open {name}: {reason}", "파일을 열지 못했습니다: {name}: {reason}"],
		backToExample: ["Back to the worked example", "예제로 돌아가기"],
		nowShowing: ["Now showing", "지금 보는 것"],
		workedExample: ["the worked example", "계산 예제"],
		live: ["Live fit", "학습 지켜보기"],
		liveNone: ["No fit is reporting to this server. Pass `explorer.watch(...)` to a fit to follow it here.", "이 서버에 보고하는 학습이 없습니다. 학습에 `explorer.watch(...)`를 넘기면 여기서 볼 수 있습니다."],
		validation: ["validation loss", "검증 손실"],
		epoch: ["epoch", "에포크"],
		gateMeans: ["Mean opening of the gates", "게이트 평균"],
		gradientNorms: ["Gradient norms", "기울기 크기"],
		question: ["Question", "질문"],
		check: ["Check", "확인"],
		right_: ["Right.", "맞습니다."],
		wrong: ["Not yet. Look again.", "아직 아닙니다. 다시 살펴보세요."],
		show: ["Show it in the picture", "그림에서 보기"],
		previousLesson: ["Previous lesson", "이전 강의"],
		nextLesson: ["Next lesson", "다음 강의"],
		lessonOf: ["Lesson {i} of {n}", "강의 {i}/{n}"],
		edits: ["{n} number(s) changed", "바꾼 값 {n}개"]
	}, Z = tc(rc);
}));
// src/parts/Choose.svelte
function ac(e, t) {
	st(t, !0);
	function n(e) {
		let n = e.currentTarget.selectedIndex, r = t.options[n];
		r && t.onchange(r.value);
	}
	var r = sc(), i = F(r), a = L(i, !0), o = R(i, 2);
	q(o, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = oc(), i = L(r, !0), a = {};
		z(() => {
			Ha(r, V(n).value === t.value), G(i, V(n).text), a !== (a = V(n).text) && (r.__value = a);
		}), W(e, r);
	}), k(o), k(r), z(() => G(a, t.label)), H("change", o, n), W(e, r), ct();
}
var oc, sc, cc = t((() => {
	Vo(), Po(), oc = /* @__PURE__ */ U("<option> </option>"), sc = /* @__PURE__ */ U("<label class=\"field\"><span> </span> <select></select></label>"), ci(["change"]);
}));
cc(), Vo(), Po(), ec(), ic();
var lc = /* @__PURE__ */ U("<div class=\"share\"><button type=\"button\"> </button> <p role=\"status\"> </p></div>");
function uc(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ N(""), r;
	function i() {
		let e = `#${X.fragment}`;
		return X.site ? location.origin + location.pathname + e : e;
	}
	async function a() {
		let e = i();
		try {
			await navigator.clipboard.writeText(e), P(n, Z(X.site ? "linkCopied" : "placeCopied"), !0);
		} catch {
			P(n, e, !0);
		}
		clearTimeout(r), r = setTimeout(() => P(n, ""), 8e3);
	}
	var o = Ti(), s = I(o), c = (e) => {
		var t = lc(), r = F(t), i = L(r, !0), o = R(r, 2);
		let s;
		var c = L(o, !0);
		k(t), z((e) => {
			G(i, e), s = La(o, 1, "small", null, s, { shown: V(n) !== "" }), G(c, V(n));
		}, [() => Z("copyLink")]), H("click", r, () => void a()), W(e, t);
	};
	K(s, (e) => {
		X.linked && e(c);
	}), W(e, o), ct();
}
ci(["click"]);
// src/lib/format.ts
function Q(e, t = !1) {
	if (Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e < 0 ? "−∞" : t ? "+∞" : "∞";
	let n = Math.abs(e);
	if (n === 0) return "0";
	let r = n >= 5e-4 && n < 1e4 ? n.toFixed(3) : n.toExponential(1).replace("e+", "e").replace("e-", "e−");
	return (e < 0 ? "−" : t ? "+" : "") + r;
}
function dc(e) {
	return Number(Q(e).replace(/−/g, "-").replace("∞", "Infinity"));
}
function fc(e) {
	let t = Math.abs(e);
	return t >= 1e7 || t > 0 && t < 5e-4 ? Q(e) : e.toLocaleString("en-US", {
		maximumFractionDigits: t < 1 ? 4 : 3,
		maximumSignificantDigits: 6
	}).replace("-", "−");
}
function pc(e) {
	return e >= 10 && e < 1e7 ? Math.round(e).toLocaleString("en-US") : mc(Q(e));
}
function mc(e) {
	let t = (e) => [...e].map((e) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789−".indexOf(e)]).join("");
	return e.replace(/e(−?\d+)$/, (e, n) => ` × 10${t(n)}`);
}
function hc(e, t) {
	let n = /^[-−+]?\d*(?:[.,](\d+))?$/.exec(e.trim())?.[1]?.length ?? 0;
	if (n < 2) return !1;
	let r = Number(e.trim().replace("−", "-").replace(",", "."));
	return Math.abs(r - t) <= .5 * 10 ** -n + (n > 2 ? .001 : 0) + 1e-12;
}
function gc(e) {
	return e < 0 ? `(${Q(e)})` : Q(e);
}
function _c(e) {
	return (e < 0 ? "−" : "+") + Math.abs(e).toPrecision(12).replace("e-", "e−");
}
var vc = t((() => {}));
vc(), qs();
var yc = [
	"readout",
	"loss",
	"dy"
], bc = [
	"sum",
	"clip",
	"step"
];
function xc(e, t) {
	let n = e.operations.map((e) => e.name);
	return t === "loss" ? [...yc] : t === "update" ? [...bc] : t === "forward" ? n : [...n.reverse(), ...Object.keys(e.inputs)];
}
function Sc(e, t) {
	return t * (xc(e, "forward").length + xc(e, "backward").length) + yc.length + bc.length;
}
function Cc(e, t, n, r) {
	let i = t * xc(e, "forward").length, a = xc(e, "backward").length, o = n ? t - 1 - r.step : r.step;
	if (r.pass === "forward") return o * i / t + r.op;
	if (r.pass === "loss") return i + r.op;
	let s = i + yc.length;
	return r.pass === "backward" ? s + (t - 1 - o) * a + r.op : s + t * a + r.op;
}
function wc(e, t, n, r) {
	let i = xc(e, "forward").length, a = xc(e, "backward").length, o = (e) => n ? t - 1 - e : e, s = Math.max(0, Math.min(r, Sc(e, t) - 1));
	return s < t * i ? {
		pass: "forward",
		step: o(Math.floor(s / i)),
		op: s % i
	} : (s -= t * i, s < yc.length ? {
		pass: "loss",
		step: o(t - 1),
		op: s
	} : (s -= yc.length, s < t * a ? {
		pass: "backward",
		step: o(t - 1 - Math.floor(s / a)),
		op: s % a
	} : {
		pass: "update",
		step: o(0),
		op: s - t * a
	}));
}
function Tc(e, t = !1) {
	return Q(e.shown, t) !== Q(e.value, t);
}
function Ec(e, t, n, r = n.unit) {
	if (t === "x") return Bs(e.x, n.sequence, n.step, r);
	let i = e.parameters[t];
	return i ? i.data[r] ?? NaN : Bs(e.values[t] ?? e.previous[t], n.sequence, n.step, r);
}
function Dc(e, t, n, r = n.unit) {
	return Bs(e.gradients[t], n.sequence, n.step, r);
}
var Oc = {
	sigmoid: "σ",
	tanh: "tanh",
	relu: "ReLU"
}, kc = {
	sigmoid: (e) => 1 / (1 + Math.exp(-e)),
	tanh: Math.tanh,
	relu: (e) => Math.max(e, 0)
};
function Ac(e) {
	let t = [], n = 0;
	return e.forEach(([e, r], i) => {
		n += i < 4 ? dc(e.value) * dc(r.value) : e.value * r.value, i >= 4 || (i && t.push({ text: " + " }), t.push(e, { text: " × " }, r));
	}), e.length > 4 && t.push({ text: ` + … (${e.length - 4})` }), {
		pieces: t,
		shown: n
	};
}
function jc(e, t, n, r) {
	let i = e.operations.find((e) => e.name === n), a = (e) => i.arguments[e], o = (e) => ({
		value: Ec(t, a(e), r),
		name: a(e)
	}), s = (e) => dc(o(e).value), c = [], l = 0;
	switch (i.kind) {
		case "product": {
			let e = t.parameters[a(0)], n = e.shape[1] ?? 0, i = Array.from({ length: n }, (i, o) => [{
				value: e.data[r.unit * n + o],
				name: a(0)
			}, {
				value: Ec(t, a(1), r, o),
				name: a(1)
			}]);
			({pieces: c, shown: l} = Ac(i));
			break;
		}
		case "sum":
			i.arguments.forEach((e, t) => c.push(...t ? [{ text: " + " }] : [], o(t))), l = i.arguments.reduce((e, t, n) => e + s(n), 0);
			break;
		case "multiply":
			c.push(o(0), { text: " × " }, o(1)), l = s(0) * s(1);
			break;
		case "one_minus":
			c.push({ text: "1 − " }, o(0)), l = 1 - s(0);
			break;
		default: c.push({ text: `${Oc[i.kind]}(` }, {
			...o(0),
			bare: !0
		}, { text: ")" }), l = kc[i.kind](s(0));
	}
	let u = Ec(t, n, r);
	return {
		pieces: [
			...c,
			{ text: " = " },
			{
				value: u,
				name: n,
				bare: !0
			}
		],
		value: u,
		shown: l
	};
}
function Mc(e, t, n, r, i) {
	let a = [], o = (e, t, r) => a.push({
		through: e,
		sign: "+",
		formula: t,
		pieces: [{
			value: r,
			name: `${n}_out`,
			sign: !0
		}],
		value: r,
		shown: dc(r)
	});
	e.states.includes(n) && (n === "h" && o("loss", [[
		"i",
		"δ",
		"",
		""
	], [
		"i",
		"y",
		"t",
		""
	]], Bs(t.upstream, r.sequence, r.step, r.unit)), o("next", [[
		"i",
		"δ",
		"",
		""
	], [
		"i",
		n,
		"t",
		t.reverse ? "(t−1)" : "(t+1)"
	]], Nc(t, n, r, i)));
	for (let i of e.operations) {
		if (!i.arguments.includes(n)) continue;
		let o = `${n}>${i.name}`, [s, c] = e.terms[o], l = Bs(t.contributions[o], r.sequence, r.step, r.unit);
		a.push({
			through: i.name,
			sign: s,
			formula: c,
			value: l,
			...Pc(t, n, i.name, e, r)
		});
	}
	return a;
}
function Nc(e, t, n, r) {
	let i = n.step + (e.reverse ? -1 : 1);
	if (i >= 0 && i < r) return Bs(e.gradients[`${t}_`], n.sequence, i, n.unit);
	let a = e.final_gradient[t];
	return a?.data[n.sequence * (a.shape[1] ?? 1) + n.unit] ?? 0;
}
function Pc(e, t, n, r, i) {
	let a = r.operations.find((e) => e.name === n), o = {
		value: Dc(e, n, i),
		name: n,
		sign: !0
	}, s = {
		value: Ec(e, n, i),
		name: n
	}, c = dc(o.value), l = dc(s.value);
	switch (a.kind) {
		case "product": {
			let t = e.parameters[a.arguments[0]], [r = 0, o = 0] = t.shape;
			return Ac(Array.from({ length: r }, (r, s) => [{
				value: t.data[s * o + i.unit],
				name: a.arguments[0]
			}, {
				value: Dc(e, n, i, s),
				name: n,
				sign: !0
			}]));
		}
		case "multiply": {
			let n = a.arguments[1 - a.arguments.indexOf(t)], r = Ec(e, n, i);
			return {
				pieces: [
					o,
					{ text: " × " },
					{
						value: r,
						name: n
					}
				],
				shown: c * dc(r)
			};
		}
		case "sigmoid": return {
			pieces: [
				o,
				{ text: " × " },
				s,
				{ text: " × (1 − " },
				s,
				{ text: ")" }
			],
			shown: c * l * (1 - l)
		};
		case "tanh": return {
			pieces: [
				o,
				{ text: " × (1 − " },
				s,
				{ text: "²)" }
			],
			shown: c * (1 - l * l)
		};
		case "relu": return {
			pieces: [o, { text: l > 0 ? " × 1" : " × 0" }],
			shown: l > 0 ? c : 0
		};
		case "one_minus": return {
			pieces: [o, { text: " × (−1)" }],
			shown: -c
		};
		default: return {
			pieces: [o, { text: " × 1" }],
			shown: c
		};
	}
}
function Fc(e, t, n, r, i) {
	let a = Mc(e, t, n, r, i), o = a.flatMap((e, t) => [...t ? [{ text: " + " }] : [], ...e.pieces]), s = Dc(t, n, r);
	return {
		pieces: [
			...o,
			{ text: " = " },
			{
				value: s,
				name: n,
				sign: !0,
				bare: !0
			}
		],
		value: s,
		shown: a.reduce((e, t) => e + t.shown, 0)
	};
}
function Ic(e, t) {
	return e === "sigmoid" ? t * (1 - t) : e === "tanh" ? 1 - t * t : e === "relu" ? Number(t > 0) : null;
}
function Lc(e) {
	return e.bare ? Q(e.value, e.sign) : e.sign ? `(${Q(e.value, !0)})` : gc(e.value);
}
vc(), qs();
var Rc = (e, t = "", n = "") => [
	"i",
	e,
	t,
	n
], zc = (e, t = "") => [
	"o",
	e,
	t,
	""
], Bc = [
	"n",
	"½",
	"",
	""
], Vc = Rc("δ");
function Hc(e, t) {
	let n = e.layers.filter((e) => e.layer === t.layer), r = t.values.h.shape[2] ?? 1;
	return Math.max(0, n.findIndex((e) => e.reverse === t.reverse)) * r;
}
function Uc(e, t) {
	return t.layer === Math.max(...e.layers.map((e) => e.layer));
}
function Wc(e, t, n) {
	return e.layers.filter((e) => e.layer === t.layer).flatMap((e) => {
		let t = e.values.h.shape[2] ?? 1;
		return Array.from({ length: t }, (t, r) => Bs(e.values.h, n.sequence, n.step, r));
	});
}
function Gc(e, t, n) {
	let r = e.head;
	if (!r || !Uc(e, t)) return null;
	let i = r.weight.shape[1] ?? 1, a = Wc(e, t, n), { pieces: o, shown: s } = Ac(Array.from({ length: i }, (e, t) => [{
		value: r.weight.data[t],
		name: "W_y"
	}, {
		value: a[t] ?? NaN,
		name: "h"
	}])), c = Bs(r.prediction, n.sequence, n.step, 0), l = r.bias.data[0];
	return {
		formulas: [[
			Rc("ŷ", "t"),
			zc("="),
			Rc("W", "y"),
			Rc("h", "t"),
			zc("+"),
			Rc("b", "y")
		]],
		pieces: [
			...o,
			{ text: " + " },
			{
				value: l,
				name: "b_y"
			},
			{ text: " = " },
			{
				value: c,
				name: "ŷ",
				bare: !0
			}
		],
		value: c,
		shown: s + dc(l)
	};
}
function Kc(e, t, n) {
	if (!e.loss_terms) return null;
	let r = Bs({
		...e.loss_terms,
		shape: [...e.loss_terms.shape, 1]
	}, n.sequence, n.step, 0), i = e.head, a = [
		Rc("L"),
		zc("="),
		zc("∑", "t"),
		Rc("L", "t")
	];
	if (!i) {
		let { pieces: i, shown: a } = Ac(Wc(e, t, n).map((e) => [{
			value: e,
			name: "h"
		}, {
			value: e,
			name: "h"
		}]));
		return {
			formulas: [[
				Rc("L"),
				zc("="),
				Bc,
				zc("∑"),
				Rc("h", "T", "2")
			]],
			pieces: [
				{ text: "½ × [" },
				...i,
				{ text: "] = " },
				{
					value: r,
					name: "L",
					bare: !0
				}
			],
			value: r,
			shown: a / 2
		};
	}
	let o = i.bias.shape[0] ?? 1, s = [{ text: "½ × [" }], c = 0;
	for (let e = 0; e < o; e++) {
		let t = Bs(i.prediction, n.sequence, n.step, e), r = Bs(i.target, n.sequence, n.step, e);
		Number.isNaN(r) || (c += e < 4 ? (dc(t) - dc(r)) ** 2 : (t - r) ** 2, e >= 4 || (s.length > 1 && s.push({ text: " + " }), s.push({ text: "(" }, {
			value: t,
			name: "ŷ"
		}, { text: " − " }, {
			value: r,
			name: "y"
		}, { text: ")²" })));
	}
	return s.length === 1 ? null : (o > 4 && s.push({ text: ` + … (${o - 4})` }), {
		formulas: [[
			Rc("L", "t"),
			zc("="),
			Bc,
			zc("("),
			Rc("ŷ", "t"),
			zc("−"),
			Rc("y", "t"),
			zc(")"),
			[
				"o",
				"",
				"",
				"2"
			]
		], a],
		pieces: [
			...s,
			{ text: "] = " },
			{
				value: r,
				name: "L",
				bare: !0
			}
		],
		value: r,
		shown: c / 2
	});
}
function qc(e, t, n) {
	let r = Bs(t.upstream, n.sequence, n.step, n.unit), i = e.head;
	if (!Uc(e, t) || e.loss === null) return null;
	let a = { text: " = " };
	if (!i) {
		if (r === 0) return null;
		let e = Ec(t, "h", n);
		return {
			formulas: [[
				Vc,
				Rc("y", "T"),
				zc("="),
				Rc("h", "T")
			]],
			pieces: [
				{ text: "∂(½h²)/∂h = h" },
				a,
				{
					value: r,
					name: "h_out",
					sign: !0,
					bare: !0
				}
			],
			value: r,
			shown: dc(e)
		};
	}
	let o = i.bias.shape[0] ?? 1, s = i.weight.shape[1] ?? 1, c = Hc(e, t) + n.unit, l = [];
	for (let e = 0; e < o; e++) {
		let t = Bs(i.target, n.sequence, n.step, e);
		if (Number.isNaN(t)) continue;
		let r = Bs(i.prediction, n.sequence, n.step, e) - t;
		l.push([{
			value: i.weight.data[e * s + c],
			name: "W_y"
		}, {
			value: r,
			name: "ŷ",
			sign: !0
		}]);
	}
	if (!l.length) return null;
	let { pieces: u, shown: d } = Ac(l);
	return {
		formulas: [[
			Vc,
			Rc("ŷ", "t"),
			zc("="),
			Rc("ŷ", "t"),
			zc("−"),
			Rc("y", "t")
		], [
			Vc,
			Rc("y", "t"),
			zc("="),
			Rc("W", "y", "⊤"),
			Vc,
			Rc("ŷ", "t")
		]],
		pieces: [
			...u,
			a,
			{
				value: r,
				name: "h_out",
				sign: !0,
				bare: !0
			}
		],
		value: r,
		shown: d
	};
}
function Jc(e, t, n, r, i, a, o, s) {
	let c = t.operations.find((e) => e.arguments.includes(r)), l = c.kind === "product", u = l ? n.parameters[r].shape[1] ?? 1 : 1, d = i.unit * u, f = Array.from({ length: a }, (e, t) => n.reverse ? t : a - 1 - t).map((e) => {
		let t = {
			...i,
			step: e
		}, r = Dc(n, c.name, t), a = l ? Ec(n, c.arguments[1], t, 0) : null;
		return {
			step: e,
			delta: r,
			factor: a,
			value: r * (a ?? 1)
		};
	}), p = n.parameter_gradients[r].data[d], m = Yc(e), h = s > 0 && m > s ? s / m : 1, g = n.parameters[r].data[d], _ = f.reduce((e, t) => e + t.value, 0);
	return {
		shares: f,
		others: e.batch > 1 ? p - _ : 0,
		gradient: p,
		norm: m,
		scale: h,
		weight: g,
		next: g - o * h * p
	};
}
function Yc(e) {
	let t = 0;
	for (let n of e.layers) for (let e of Object.values(n.parameter_gradients)) for (let n of e.data) t += n * n;
	return Math.sqrt(t);
}
function Xc(e, t, n) {
	let r = Yc(e), i = t * (n > 0 && r > n ? n / r : 1), a = (e, t) => ({
		shape: e.shape,
		data: Float64Array.from(e.data, (e, n) => e - i * t.data[n])
	}), o = e.layers.map((e) => ({
		...e,
		parameters: Object.fromEntries(Object.entries(e.parameters).map(([t, n]) => [t, a(n, e.parameter_gradients[t])]))
	}));
	return {
		...e,
		layers: o
	};
}
// src/lib/scrolls.ts
function Zc(e) {
	let t = () => {
		e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 ? (e.tabIndex = 0, e.setAttribute("role", "group")) : (e.removeAttribute("tabindex"), e.removeAttribute("role"));
	}, n = new ResizeObserver(t);
	return n.observe(e), t(), () => n.disconnect();
}
// src/parts/Formula.svelte
function Qc(e, t) {
	st(t, !0);
	let n = Oo(t, "marked", 19, () => []);
	function r(e) {
		let t = Ho(e), r = `kind-${e[0]}`;
		return t === null ? r : `${r} linked${X.hover === t ? " hover" : ""}${n().includes(t) ? " marked" : ""}`;
	}
	function i(e, n) {
		let r = t.formula[n - 1];
		return e[0] === "o" && "=+−⊙>→←·".includes(e[1]) && r !== void 0 && !"=([".includes(r[1]);
	}
	var a = gl(), o = F(a);
	q(o, 21, () => t.formula, na, (e, t, n) => {
		var a = Ti(), o = I(a), s = (e) => {
			var n = cl(), r = I(n, !0);
			r.nodeValue = " ";
			var i = R(r), a = L(i, !0), o = R(i, 1, !0);
			o.nodeValue = " ", z(() => G(a, V(t)[1])), W(e, n);
		}, c = /* @__PURE__ */ j(() => i(V(t), n)), l = (e) => {
			var n = fl(), i = F(n, !0), a = R(i), o = (e) => {
				var n = ll(), r = F(n), i = L(r, !0), a = L(R(r), !0);
				k(n), z(() => {
					G(i, V(t)[3]), G(a, V(t)[2]);
				}), W(e, n);
			}, s = (e) => {
				var n = ul(), r = L(n, !0);
				z(() => G(r, V(t)[2])), W(e, n);
			}, c = (e) => {
				var n = dl(), r = L(n, !0);
				z(() => G(r, V(t)[3])), W(e, n);
			};
			K(a, (e) => {
				V(t)[2] && V(t)[3] ? e(o) : V(t)[2] ? e(s, 1) : V(t)[3] && e(c, 2);
			}), k(n), z((e) => {
				La(n, 1, e), G(i, V(t)[1]);
			}, [() => Aa(r(V(t)))]), si("mouseenter", n, () => X.hover = Ho(V(t)) ?? X.hover), si("mouseleave", n, () => X.hover = null), W(e, n);
		};
		K(o, (e) => {
			V(c) ? e(s) : e(l, -1);
		}), W(e, a);
	}), k(o);
	var s = R(o, 2), c = F(s), l = F(c);
	q(l, 21, () => t.formula, na, (e, t) => {
		var n = Ti(), r = I(n), i = (e) => {
			var n = pl(), r = F(n);
			$c(r, () => V(t));
			var i = R(r);
			el(i, () => V(t)[2]);
			var a = R(i);
			el(a, () => V(t)[3]), k(n), W(e, n);
		}, a = (e) => {
			var n = ml(), r = F(n);
			$c(r, () => V(t));
			var i = R(r);
			el(i, () => V(t)[2]), k(n), W(e, n);
		}, o = (e) => {
			var n = hl(), r = F(n);
			$c(r, () => V(t));
			var i = R(r);
			el(i, () => V(t)[3]), k(n), W(e, n);
		}, s = (e) => {
			$c(e, () => V(t));
		};
		K(r, (e) => {
			V(t)[2] && V(t)[3] ? e(i) : V(t)[2] ? e(a, 1) : V(t)[3] ? e(o, 2) : e(s, -1);
		}), W(e, n);
	}), k(l), k(c), k(s), k(a), W(e, a), ct();
}
var $c, el, tl, nl, rl, il, al, ol, sl, cl, ll, ul, dl, fl, pl, ml, hl, gl, _l = t((() => {
	Vo(), Po(), ec(), Ko(), $c = (e, t) => {
		var n = /* @__PURE__ */ j(() => c(t?.(), 2));
		let r = () => V(n)[0], i = () => V(n)[1];
		var a = Ti(), o = I(a), s = (e) => {
			var t = tl(), n = L(t, !0);
			z(() => G(n, i())), W(e, t);
		}, l = (e) => {
			var t = nl(), n = L(t, !0);
			z(() => G(n, i())), W(e, t);
		}, u = (e) => {
			var t = rl(), n = L(t, !0);
			z(() => G(n, i())), W(e, t);
		}, d = (e) => {
			var t = il(), n = L(t, !0);
			z(() => G(n, i())), W(e, t);
		};
		K(o, (e) => {
			r() === "o" ? e(s) : r() === "n" ? e(l, 1) : r() === "f" ? e(u, 2) : e(d, -1);
		}), W(e, a);
	}, el = (e, t = b) => {
		var n = Ti(), r = I(n), i = (e) => {
			var n = al(), r = L(R(F(n)), !0);
			je(), k(n), z(() => G(r, t()[1])), W(e, n);
		}, a = (e) => {
			var n = ol(), r = L(R(F(n), 2), !0);
			je(2), k(n), z(() => G(r, t()[2])), W(e, n);
		}, o = (e) => {
			W(e, sl());
		}, s = (e) => {
			var n = il(), r = L(n, !0);
			z(() => G(r, t())), W(e, n);
		};
		K(r, (e) => {
			t() === "t−1" || t() === "t+1" ? e(i) : t() === "(t+1)" || t() === "(t−1)" ? e(a, 1) : t() === "2" ? e(o, 2) : e(s, -1);
		}), W(e, n);
	}, tl = /* @__PURE__ */ Ci("<mo stretchy=\"false\"> </mo>"), nl = /* @__PURE__ */ Ci("<mn> </mn>"), rl = /* @__PURE__ */ Ci("<mi mathvariant=\"normal\"> </mi>"), il = /* @__PURE__ */ Ci("<mi> </mi>"), al = /* @__PURE__ */ Ci("<mrow><mi>t</mi><mo> </mo><mn>1</mn></mrow>"), ol = /* @__PURE__ */ Ci("<mrow><mo>(</mo><mi>t</mi><mo> </mo><mn>1</mn><mo>)</mo></mrow>"), sl = /* @__PURE__ */ Ci("<mn>2</mn>"), cl = /* @__PURE__ */ U(" <span class=\"kind-o\"> </span> ", 1), ll = /* @__PURE__ */ U("<span class=\"both\"><span class=\"sup\"> </span><span class=\"sub\"> </span></span>"), ul = /* @__PURE__ */ U("<span class=\"sub\"> </span>"), dl = /* @__PURE__ */ U("<span class=\"sup\"> </span>"), fl = /* @__PURE__ */ U("<span role=\"presentation\"> <!></span>"), pl = /* @__PURE__ */ Ci("<msubsup><!><!><!></msubsup>"), ml = /* @__PURE__ */ Ci("<msub><!><!></msub>"), hl = /* @__PURE__ */ Ci("<msup><!><!></msup>"), gl = /* @__PURE__ */ U("<span class=\"formula\"><span class=\"seen\" aria-hidden=\"true\"></span> <span class=\"visually-hidden\"><math><mrow></mrow></math></span></span>");
}));
_l(), Vo(), Po();
var vl = /* @__PURE__ */ Si("<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path></path></svg>");
function yl(e, t) {
	let n = {
		first: "M5 5v14M19 5l-7 7 7 7M12 5l-5 7 5 7",
		backStep: "M18 5l-7 7 7 7M11 5l-7 7 7 7",
		back: "M15 5l-7 7 7 7",
		play: "M8 5l11 7-11 7z",
		pause: "M8 5v14M16 5v14",
		next: "M9 5l7 7-7 7",
		nextStep: "M6 5l7 7-7 7M13 5l7 7-7 7",
		last: "M19 5v14M5 5l7 7-7 7M12 5l5 7-5 7"
	};
	var r = vl();
	let i;
	var a = L(r);
	z(() => {
		i = La(r, 0, "icon", null, i, { solid: t.name === "play" }), J(a, "d", n[t.name]);
	}), W(e, r);
}
Vo(), Po(), ec(), ic();
var bl = /* @__PURE__ */ U("<span role=\"presentation\"> </span>"), xl = /* @__PURE__ */ U("<span class=\"soft small rounding\"> </span>"), Sl = /* @__PURE__ */ U("<span class=\"pieces\"></span> <!>", 1);
function Cl(e, t) {
	st(t, !0);
	let n = Oo(t, "sign", 3, !1);
	var r = Sl(), i = I(r);
	q(i, 21, () => t.worked.pieces, na, (e, t) => {
		var n = Ti(), r = I(n), i = (e) => {
			var n = wi();
			z(() => G(n, V(t).text)), W(e, n);
		}, a = (e) => {
			var n = bl();
			let r;
			var i = L(n, !0);
			z((e) => {
				r = La(n, 1, "number", null, r, { hover: X.hover === V(t).name }), J(n, "data-name", V(t).name), G(i, e);
			}, [() => Lc(V(t))]), si("mouseenter", n, () => X.hover = V(t).name), si("mouseleave", n, () => X.hover = null), W(e, n);
		};
		K(r, (e) => {
			"text" in V(t) ? e(i) : e(a, -1);
		}), W(e, n);
	}), k(i);
	var a = R(i, 2), o = (e) => {
		var t = xl(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("rounding")]), W(e, t);
	}, s = /* @__PURE__ */ j(() => Tc(t.worked, n()));
	K(a, (e) => {
		V(s) && e(o);
	}), W(e, r), ct();
}
Vo(), Po(), ec(), ks(), vc(), Ko(), ic(), qs();
var wl = /* @__PURE__ */ U("<p class=\"big\"><!></p>"), Tl = /* @__PURE__ */ U("<p class=\"soft small\"> </p>"), El = /* @__PURE__ */ U("<!> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p> <!>", 1), Dl = /* @__PURE__ */ U("<p class=\"explain\"> </p>"), Ol = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td class=\"numeric-left\"> <!></td><td class=\"numeric\"> </td></tr>"), kl = /* @__PURE__ */ U("<tr><th scope=\"row\" colspan=\"2\"> </th><td class=\"numeric\"> </td></tr>"), Al = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"explain\"> </p> <div class=\"scroll-x tall\"><table class=\"shares\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody><tfoot><!><tr><th scope=\"row\" colspan=\"2\">Σ <!> </th><td class=\"numeric\" data-update=\"gradient\"><strong> </strong></td></tr></tfoot></table></div>", 1), jl = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\">g = <span class=\"number\" data-update=\"norm\"> </span> </p> <p class=\"worked\" data-worked=\"clip\"><!></p> <p class=\"explain\"> </p>", 1), Ml = /* @__PURE__ */ U("<p class=\"worked\">L: <span class=\"number\" data-update=\"before\"> </span> → <strong class=\"number\" data-update=\"after\"> </strong></p>"), Nl = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\" data-worked=\"step\"><span class=\"soft\"> </span> <!></p> <!> <p class=\"explain\"> </p>", 1), Pl = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!></div> <!>", 1);
function Fl(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => ({
		sequence: X.sequence,
		step: X.step,
		unit: X.unit
	})), r = /* @__PURE__ */ j(() => t.stage === "readout" ? Gc(X.trace, X.run, V(n)) : t.stage === "loss" ? Kc(X.trace, X.run, V(n)) : t.stage === "dy" ? qc(X.trace, X.run, V(n)) : null), i = /* @__PURE__ */ j(() => X.rate / 1e3), a = /* @__PURE__ */ j(() => X.limit / 10), o = /* @__PURE__ */ j(() => X.program.parameters[t.parameter].symbol), s = /* @__PURE__ */ j(() => Jc(X.trace, X.program, X.run, t.parameter, V(n), Math.max(1, X.length), V(i), V(a))), c = /* @__PURE__ */ j(() => X.run.parameters[t.parameter].shape.length > 1), l = /* @__PURE__ */ j(() => V(c) ? `${X.unit + 1}, 1` : String(X.unit + 1)), u = /* @__PURE__ */ j(() => t.stage === "step" && X.trace.loss !== null && X.hidden * X.trace.steps * X.trace.layers.length < 5e4 ? Ts(Y, Xc(X.trace, V(i), V(a))).loss : null), d = /* @__PURE__ */ j(() => [[
		"i",
		"δ",
		"",
		""
	], ...V(o)]), f = [[
		"i",
		"η",
		"",
		""
	]], p = /* @__PURE__ */ j(() => Uc(X.trace, X.run) ? X.trace.loss === null ? Z(X.trace.answers ? "noReadOut.answers" : "noReadOut.given") : Z(X.trace.head ? "noReadOut.step" : t.stage === "readout" ? "noReadOut.none" : "noReadOut.last") : Z("noReadOut.below"));
	var m = Ti(), h = I(m), g = (e) => {
		var n = Ti(), i = I(n), a = (e) => {
			var n = El(), i = I(n);
			q(i, 17, () => V(r).formulas, na, (e, t) => {
				var n = wl();
				Qc(F(n), { get formula() {
					return V(t);
				} }), k(n), W(e, n);
			});
			var a = R(i, 2), o = F(a), s = L(o), c = R(o, 2);
			{
				let e = /* @__PURE__ */ j(() => t.stage === "dy");
				Cl(c, {
					get worked() {
						return V(r);
					},
					get sign() {
						return V(e);
					}
				});
			}
			k(a);
			var l = R(a, 2), u = L(l, !0), d = R(l, 2), f = (e) => {
				var t = Tl(), n = L(t, !0);
				z((e) => G(n, e), [() => Z("firstOutput", { n: X.trace.head.bias.shape[0] })]), W(e, t);
			};
			K(d, (e) => {
				(X.trace.head?.bias.shape[0] ?? 1) > 1 && e(f);
			}), z((e, n) => {
				J(a, "data-worked", t.stage), G(s, `${e ?? ""}:`), G(u, n);
			}, [() => t.stage === "dy" ? Z("numbers", { j: X.unit + 1 }) : Z("withNumbers"), () => Z(`explain.${t.stage}`)]), W(e, n);
		}, o = (e) => {
			var t = Dl(), n = L(t, !0);
			z(() => G(n, V(p))), W(e, t);
		};
		K(i, (e) => {
			V(r) ? e(a) : e(o, -1);
		}), W(e, n);
	}, _ = (e) => {
		var n = Pl(), r = I(n), c = F(r);
		{
			let e = /* @__PURE__ */ j(() => Z("parameter")), n = /* @__PURE__ */ j(() => Object.keys(X.program.parameters).map((e) => ({
				value: e,
				text: Wo(X.program.parameters[e].symbol)
			})));
			ac(c, {
				get label() {
					return V(e);
				},
				get value() {
					return t.parameter;
				},
				get options() {
					return V(n);
				},
				onchange: (e) => X.parameter = e
			});
		}
		var p = R(c, 2), m = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Z("limit")), n = /* @__PURE__ */ j(() => [
					0,
					1,
					5,
					10,
					50
				].map((e) => ({
					value: e,
					text: e ? String(e / 10) : Z("noLimit")
				})));
				ac(e, {
					get label() {
						return V(t);
					},
					get value() {
						return X.limit;
					},
					get options() {
						return V(n);
					},
					onchange: (e) => X.limit = e
				});
			}
		};
		K(p, (e) => {
			t.stage !== "sum" && e(m);
		});
		var h = R(p, 2), g = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Z("rate")), n = /* @__PURE__ */ j(() => [
					1,
					10,
					100,
					500,
					1e3
				].map((e) => ({
					value: e,
					text: String(e / 1e3)
				})));
				ac(e, {
					get label() {
						return V(t);
					},
					get value() {
						return X.rate;
					},
					get options() {
						return V(n);
					},
					onchange: (e) => X.rate = e
				});
			}
		};
		K(h, (e) => {
			t.stage === "step" && e(g);
		}), k(r);
		var _ = R(r, 2), v = (e) => {
			var n = Al(), r = I(n);
			Qc(F(r), { get formula() {
				return X.program.parameters[t.parameter].backward;
			} }), k(r);
			var i = R(r, 2), a = L(i, !0), o = R(i, 2), c = F(o), u = F(c), f = F(u), p = F(f), m = L(p, !0), h = R(p), g = L(h, !0), _ = L(R(h), !0);
			k(f), k(u);
			var v = R(u);
			q(v, 21, () => V(s).shares.slice(0, 400), (e) => e.step, (e, t) => {
				var n = Ol(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = R(o), c = (e) => {
					var n = wi();
					z((e) => G(n, ` × ${e ?? ""}`), [() => V(t).factor < 0 ? `(${Q(V(t).factor)})` : Q(V(t).factor)]), W(e, n);
				}, l = (e) => {
					var t = wi();
					t.nodeValue = " × 1", W(e, t);
				};
				K(s, (e) => {
					V(t).factor === null ? e(l, -1) : e(c);
				}), k(a);
				var u = L(R(a), !0);
				k(n), z((e, n) => {
					G(i, X.offset + V(t).step + 1), G(o, `(${e ?? ""})`), G(u, n);
				}, [() => Q(V(t).delta, !0), () => Q(V(t).value, !0)]), W(e, n);
			}), k(v);
			var y = R(v), b = F(y), x = (e) => {
				var t = kl(), n = F(t), r = L(n, !0), i = L(R(n), !0);
				k(t), z((e, t) => {
					G(r, e), G(i, t);
				}, [() => Z("otherSequences"), () => Q(V(s).others, !0)]), W(e, t);
			};
			K(b, (e) => {
				X.trace.batch > 1 && e(x);
			});
			var S = R(b), C = F(S), w = R(F(C));
			Qc(w, { get formula() {
				return V(d);
			} });
			var T = R(w);
			k(C);
			var ee = R(C), E = L(F(ee), !0);
			k(ee), k(S), k(y), k(c), k(o), Ta(o, () => Zc), z((e, t, n, r, i) => {
				G(a, e), G(m, t), G(g, n), G(_, r), G(T, ` [${V(l) ?? ""}]`), G(E, i);
			}, [
				() => Z("explain.sum", { entry: V(l) }),
				() => Z("step"),
				() => Z("term"),
				() => Z("value"),
				() => Q(V(s).gradient, !0)
			]), W(e, n);
		}, y = (e) => {
			var n = jl(), r = I(n);
			Qc(F(r), { formula: [
				[
					"i",
					"g",
					"",
					""
				],
				[
					"o",
					"=",
					"",
					""
				],
				[
					"o",
					"√",
					"",
					""
				],
				[
					"o",
					"∑",
					"",
					""
				],
				[
					"i",
					"δw",
					"",
					"2"
				]
			] }), k(r);
			var i = R(r, 2), o = R(F(i)), c = L(o, !0), l = R(o);
			k(i);
			var u = R(i, 2), d = F(u), f = (e) => {
				{
					let n = /* @__PURE__ */ j(() => ({
						pieces: [
							{
								value: V(s).gradient,
								name: t.parameter,
								sign: !0
							},
							{ text: ` × ${V(a)} / ` },
							{
								value: V(s).norm,
								name: "g"
							},
							{ text: " = " },
							{
								value: V(s).gradient * V(s).scale,
								name: t.parameter,
								sign: !0,
								bare: !0
							}
						],
						value: V(s).gradient * V(s).scale,
						shown: dc(V(s).gradient) * V(a) / dc(V(s).norm)
					}));
					Cl(e, {
						sign: !0,
						get worked() {
							return V(n);
						}
					});
				}
			}, p = (e) => {
				var t = wi();
				z((e) => G(t, e), [() => Z("notClipped")]), W(e, t);
			};
			K(d, (e) => {
				V(s).scale < 1 ? e(f) : e(p, -1);
			}), k(u);
			var m = L(R(u, 2), !0);
			z((e, t) => {
				G(c, e), G(l, ` ${V(a) === 0 ? "" : V(s).scale < 1 ? `> ${V(a)}` : `≤ ${V(a)}`}`), G(m, t);
			}, [() => Q(V(s).norm), () => Z("explain.clip")]), W(e, n);
		}, b = (e) => {
			var n = Nl(), r = I(n), a = F(r);
			{
				let e = /* @__PURE__ */ j(() => [
					...V(o),
					[
						"o",
						"←",
						"",
						""
					],
					...V(o),
					[
						"o",
						"−",
						"",
						""
					],
					...f,
					[
						"o",
						"·",
						"",
						""
					],
					...V(d)
				]);
				Qc(a, { get formula() {
					return V(e);
				} });
			}
			k(r);
			var c = R(r, 2), p = F(c), m = L(p), h = R(p, 2);
			{
				let e = /* @__PURE__ */ j(() => ({
					pieces: [
						{
							value: V(s).weight,
							name: t.parameter
						},
						{ text: ` − ${V(i)} × ` },
						{
							value: V(s).gradient * V(s).scale,
							name: t.parameter,
							sign: !0
						},
						{ text: " = " },
						{
							value: V(s).next,
							name: t.parameter,
							bare: !0
						}
					],
					value: V(s).next,
					shown: dc(V(s).weight) - V(i) * dc(V(s).gradient * V(s).scale)
				}));
				Cl(h, { get worked() {
					return V(e);
				} });
			}
			k(c);
			var g = R(c, 2), _ = (e) => {
				var t = Ml(), n = R(F(t)), r = L(n, !0), i = L(R(n, 2), !0);
				k(t), z((e, t) => {
					G(r, e), G(i, t);
				}, [() => Q(X.trace.loss), () => Q(V(u))]), W(e, t);
			};
			K(g, (e) => {
				V(u) !== null && e(_);
			});
			var v = L(R(g, 2), !0);
			z((e) => {
				G(m, `[${V(l) ?? ""}]:`), G(v, e);
			}, [() => Z("explain.step")]), W(e, n);
		};
		K(_, (e) => {
			t.stage === "sum" ? e(v) : t.stage === "clip" ? e(y, 1) : e(b, -1);
		}), W(e, n);
	};
	K(h, (e) => {
		t.stage === "readout" || t.stage === "loss" || t.stage === "dy" ? e(g) : e(_, -1);
	}), W(e, m), ct();
}
Vo(), Po(), ec(), ic(), Ko();
var Il = /* @__PURE__ */ U("<li><span aria-hidden=\"true\"></span> </li>"), Ll = /* @__PURE__ */ U("<li><span class=\"sign\" aria-hidden=\"true\">δ</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">+0.1</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">⊕</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">σ′ ×</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">δy</span> </li> <li><span class=\"sign\" aria-hidden=\"true\"> <sup> </sup></span> </li>", 1), Rl = /* @__PURE__ */ U("<li><span class=\"sign plain\" aria-hidden=\"true\">⊙</span> </li> <li><span class=\"dashed\" aria-hidden=\"true\"></span> </li>", 1), zl = /* @__PURE__ */ U("<ul class=\"key\"><!> <!></ul>");
function Bl(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => t.cell.gates.filter((e) => t.cell.picture.nodes[e]?.hue)), r = /* @__PURE__ */ j(() => Z(X.run.reverse ? "previousTime" : "nextTime"));
	var i = zl(), a = F(i);
	q(a, 16, () => V(n), (e) => e, (e, n) => {
		var r = Il(), i = F(r), a = R(i, 1, !0);
		k(r), z((e) => {
			La(i, 1, `swatch hue-${t.cell.picture.nodes[n].hue ?? ""}`), G(a, e);
		}, [() => nc(Go(t.cell, n))]), W(e, r);
	});
	var o = R(a, 2), s = (e) => {
		var n = Ll(), i = I(n), a = R(F(i), 1, !0);
		k(i);
		var o = R(i, 2), s = R(F(o), 1, !0);
		k(o);
		var c = R(o, 2), l = R(F(c), 1, !0);
		k(c);
		var u = R(c, 2), d = R(F(u), 1, !0);
		k(u);
		var f = R(u, 2), p = R(F(f), 1, !0);
		k(f);
		var m = R(f, 2), h = F(m), g = F(h), _ = L(R(g), !0);
		k(h);
		var v = R(h, 1, !0);
		k(m), z((e, n, r, i, o, c) => {
			G(a, e), G(s, n), G(l, r), G(d, i), G(p, o), G(g, `δ${t.cell.states[0] ?? ""}`), G(_, X.run.reverse ? "(t−1)" : "(t+1)"), G(v, c);
		}, [
			() => Z("key.delta"),
			() => Z("key.term"),
			() => Z("key.merge"),
			() => Z("key.local"),
			() => Z("key.loss"),
			() => Z("key.next", { step: V(r) })
		]), W(e, n);
	}, c = (e) => {
		var t = Rl(), n = I(t), r = R(F(n), 1, !0);
		k(n);
		var i = R(n, 2), a = R(F(i), 1, !0);
		k(i), z((e, t) => {
			G(r, e), G(a, t);
		}, [() => Z("key.multiply"), () => Z("key.waiting")]), W(e, t);
	};
	K(o, (e) => {
		t.backward ? e(s) : e(c, -1);
	}), k(i), W(e, i), ct();
}
Vo(), Po();
var Vl = /* @__PURE__ */ Si("<tspan> </tspan>");
function Hl(e, t) {
	st(t, !0);
	function n() {
		let e = [], n = 0;
		for (let [r, i, a, o] of t.formula) {
			let s = r === "o" && "=+−".includes(i) && e.length ? .2 * t.size : 0, c = e.at(-1)?.text ?? "", l = "=+−".includes(c) && e.length > 1 ? .2 * t.size : 0;
			e.push({
				text: i,
				italic: r === "i",
				size: t.size,
				dx: s + l,
				dy: -n
			}), n = 0;
			for (let [i, s] of [[a, .24], [o, -.38]]) {
				if (!i) continue;
				let a = s * t.size - n;
				e.push({
					text: i,
					italic: r === "i",
					size: .68 * t.size,
					dx: 0,
					dy: a
				}), n += a;
			}
		}
		return e;
	}
	var r = Ti();
	q(I(r), 17, n, na, (e, t) => {
		var n = Vl(), r = L(n, !0);
		z(() => {
			J(n, "font-size", V(t).size), J(n, "font-style", V(t).italic ? "italic" : "normal"), J(n, "dx", V(t).dx || void 0), J(n, "dy", V(t).dy || void 0), G(r, V(t).text);
		}), W(e, n);
	}), W(e, r), ct();
}
Vo(), Po(), ec(), vc(), Ko(), ic(), qs();
var Ul = /* @__PURE__ */ Si("<path class=\"bridge\"></path>"), Wl = /* @__PURE__ */ Si("<g><!><path class=\"line\"></path></g>"), Gl = /* @__PURE__ */ Si("<path></path>"), Kl = /* @__PURE__ */ Si("<g class=\"merge\"><circle r=\"8\"></circle><path></path></g>"), ql = /* @__PURE__ */ Si("<circle class=\"dot\" r=\"3.4\"></circle>"), Jl = /* @__PURE__ */ Si("<rect class=\"shape\" rx=\"8\"></rect>"), Yl = /* @__PURE__ */ Si("<circle class=\"shape\"></circle>"), Xl = /* @__PURE__ */ Si("<text class=\"port\" text-anchor=\"middle\"><!></text>"), Zl = /* @__PURE__ */ Si("<text class=\"inner local\" text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), Ql = /* @__PURE__ */ Si("<text class=\"inner\" text-anchor=\"middle\"><!></text><!>", 1), $l = /* @__PURE__ */ Si("<circle class=\"point\" r=\"3.4\"></circle>"), eu = /* @__PURE__ */ Si("<path class=\"plus\"></path><text class=\"bias\" text-anchor=\"end\"><!></text>", 1), tu = /* @__PURE__ */ Si("<text class=\"inner ink\" text-anchor=\"middle\"><tspan> </tspan></text>"), nu = /* @__PURE__ */ Si("<text class=\"outside\" text-anchor=\"end\"><!></text>"), ru = /* @__PURE__ */ Si("<text><!></text>"), iu = /* @__PURE__ */ Si("<g role=\"presentation\"><g class=\"hit\"><!></g><g class=\"letters\"><!><!><!></g></g>"), au = /* @__PURE__ */ Si("<text text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), ou = /* @__PURE__ */ Si("<svg><!><!><!><!><g aria-hidden=\"true\"></g></svg>");
function su(e, t) {
	st(t, !0);
	let n = Oo(t, "run", 3, null), r = Oo(t, "sequence", 3, 0), i = Oo(t, "step", 3, 0), a = Oo(t, "unit", 3, 0), o = Oo(t, "current", 3, null), s = Oo(t, "values", 3, null), l = Oo(t, "gradients", 3, null), u = Oo(t, "backward", 3, !1), d = Oo(t, "marked", 19, () => /* @__PURE__ */ new Set()), f = Oo(t, "length", 3, null), p = Oo(t, "small", 3, !1), m = Oo(t, "onpick", 3, null), h = {
		left: "end",
		right: "start",
		middle: "middle"
	}, g = /* @__PURE__ */ j(() => Object.entries(t.cell.picture.nodes)), _ = /* @__PURE__ */ j(() => new Set(o() === null ? [] : Object.keys(t.cell.picture.edges).filter((e) => e.split(">")[+!u()] === o()))), v = /* @__PURE__ */ j(() => Object.entries(t.cell.picture.edges).sort(([e], [t]) => Number(V(_).has(e) || d().has(e)) - Number(V(_).has(t) || d().has(t))));
	function y(e) {
		return e === "x" ? X.input : a();
	}
	let b = /* @__PURE__ */ j(() => {
		let e = l();
		if (!n() || e === null || f() === null) return [];
		let a = n();
		return Object.entries(t.cell.picture.edges).flatMap(([t, n]) => {
			let o = t.split(">")[0], s = a.contributions[t];
			return !e.has(o) || !s ? [] : [{
				key: t,
				x: n.term[0],
				y: n.term[1],
				value: Bs(s, r(), i(), y(o))
			}];
		});
	});
	function x(e) {
		let t = e.replace("_out", "");
		if (!n() || f() === null || l() === null || !l().has(t)) return [];
		let o = Nc(n(), t, {
			sequence: r(),
			step: i(),
			unit: a()
		}, f()), s = (e, t, n) => ({
			what: n,
			formula: [
				[
					"i",
					"δ",
					"",
					""
				],
				e,
				[
					"o",
					"=",
					"",
					""
				],
				[
					"n",
					Q(t, !0),
					"",
					""
				]
			]
		}), c = s([
			"i",
			t,
			"",
			n().reverse ? "(t−1)" : "(t+1)"
		], o, "from-next");
		return t === "h" ? [s([
			"i",
			"y",
			"",
			""
		], Bs(n().upstream, r(), i(), a()), "from-loss"), c] : [c];
	}
	function S(e) {
		return !n() || e.endsWith("_out") || s() !== null && !s().has(e) ? null : Bs(e === "x" ? n().x : n().values[e] ?? n().previous[e], r(), i(), y(e));
	}
	function C(e) {
		return !n() || l() === null || !l().has(e) ? null : Bs(n().gradients[e], r(), i(), y(e));
	}
	function w(e) {
		let n = t.cell.picture.nodes[e], r = [], i = S(e), a = n.kind === "port" ? [] : Uo(t.cell, e);
		if (i !== null) {
			let e = n.kind === "port" ? [] : [...a, [
				"o",
				"=",
				"",
				""
			]];
			r.push({
				formula: [...e, [
					"n",
					Q(i),
					"",
					""
				]],
				what: "value"
			});
		} else a.length && r.push({
			formula: a,
			what: "name"
		});
		let o = C(e);
		return o !== null && r.push({
			formula: [
				[
					"i",
					"δ",
					"",
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
					Q(o, !0),
					"",
					""
				]
			],
			what: "gradient"
		}), r;
	}
	function T(e, t) {
		let n = e.label[1];
		return e.y + n + 10 + (t === 1 && n < -12 ? p() ? 20 : 14 : 0);
	}
	function ee(e, t) {
		return !u() || !n() || l() === null || !l().has(e) ? null : Ic(t, Bs(n().values[e], r(), i(), a()));
	}
	function E(e, n) {
		if (n.kind === "product") {
			let n = Uo(t.cell, t.cell.operations.find((t) => t.name === e).arguments[0]);
			return u() ? n.map(([e, t, n, , r]) => [
				e,
				t,
				n,
				"⊤",
				...r === void 0 ? [] : [r]
			]) : n;
		}
		return [[
			"f",
			({
				sigmoid: "σ",
				tanh: "tanh",
				relu: "ReLU"
			}[n.kind] ?? "") + (u() ? "′" : ""),
			"",
			""
		]];
	}
	function te(e) {
		return t.cell.operations.find((t) => t.name === e).arguments.filter((e) => e.startsWith("b_")).flatMap((e) => [[
			"o",
			"+",
			"",
			""
		], ...Uo(t.cell, e)]);
	}
	function ne(e) {
		let r = S(e), i = C(e), a = [`${nc(Go(t.cell, e))}, ${Wo(Uo(t.cell, e))}`, r === null ? n() ? Z("notYet") : "" : `${Z("value")} ${Q(r)}`];
		return i !== null && a.push(`${Z("gradient")} ${Q(i, !0)}`), a.filter(Boolean).join(", ");
	}
	function D(e) {
		m() && t.cell.operations.some((t) => t.name === e) && m()(e);
	}
	var re = ou();
	let ie;
	var ae = F(re);
	q(ae, 17, () => V(v), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ j(() => c(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1];
		var a = Wl();
		let o;
		var s = F(a), l = (e) => {
			var t = Ul();
			z(() => J(t, "d", i().d)), W(e, t);
		}, u = /* @__PURE__ */ j(() => i().d.includes("C"));
		K(s, (e) => {
			V(u) && e(l);
		});
		var f = R(s);
		k(a), z((e, t) => {
			o = La(a, 0, "edge", null, o, {
				live: e,
				marked: t
			}), J(a, "data-edge", r()), J(f, "d", i().d);
		}, [() => V(_).has(r()), () => d().has(r())]), W(e, a);
	});
	var oe = R(ae);
	q(oe, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ j(() => c(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1], a = /* @__PURE__ */ j(() => {
			let [e, t, n] = u() ? i().tail : i().head;
			return {
				x: e,
				y: t,
				angle: n
			};
		});
		var o = Gl();
		let s;
		J(o, "d", "M0,0 L-10,4.6 L-10,-4.6 Z"), z((e, t) => {
			s = La(o, 0, "arrow", null, s, {
				live: e,
				marked: t
			}), J(o, "transform", `translate(${V(a).x ?? ""},${V(a).y ?? ""}) rotate(${V(a).angle ?? ""})`);
		}, [() => V(_).has(r()), () => d().has(r())]), W(e, o);
	});
	var se = R(oe);
	q(se, 17, () => t.cell.picture.dots, na, (e, t) => {
		var n = /* @__PURE__ */ j(() => c(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1];
		var a = Ti(), o = I(a), s = (e) => {
			var t = Kl(), n = F(t), a = R(n);
			k(t), z(() => {
				J(n, "cx", r()), J(n, "cy", i()), J(a, "d", `M${r() - 5},${i() ?? ""}h10M${r() ?? ""},${i() - 5}v10`);
			}), W(e, t);
		}, l = (e) => {
			var t = ql();
			z(() => {
				J(t, "cx", r()), J(t, "cy", i());
			}), W(e, t);
		};
		K(o, (e) => {
			u() && !p() ? e(s) : e(l, -1);
		}), W(e, a);
	});
	var ce = R(se);
	q(ce, 17, () => V(g), ([e, t]) => e, (e, r) => {
		var i = /* @__PURE__ */ j(() => c(V(r), 2));
		let a = () => V(i)[0], s = () => V(i)[1], l = /* @__PURE__ */ j(() => a().endsWith("_out") ? [] : w(a())), f = /* @__PURE__ */ j(() => ee(a(), s().kind)), g = /* @__PURE__ */ j(() => m() !== null && s().kind !== "port");
		var _ = iu();
		let v;
		var y = F(_), b = F(y), C = (e) => {
			var t = Jl();
			z(() => {
				J(t, "x", s().x - s().w / 2), J(t, "y", s().y - s().h / 2), J(t, "width", s().w), J(t, "height", s().h);
			}), W(e, t);
		}, re = (e) => {
			var t = Yl();
			z(() => {
				J(t, "cx", s().x), J(t, "cy", s().y), J(t, "r", s().w / 2);
			}), W(e, t);
		};
		K(b, (e) => {
			s().shape === "box" ? e(C) : s().shape === "circle" && e(re, 1);
		}), k(y);
		var ie = R(y), ae = F(ie), oe = (e) => {
			var n = Xl(), r = F(n);
			{
				let e = /* @__PURE__ */ j(() => Uo(t.cell, a().replace("_out", "")));
				Hl(r, {
					get formula() {
						return V(e);
					},
					size: 22
				});
			}
			k(n), z(() => {
				J(n, "x", s().x), J(n, "y", s().y + 7);
			}), W(e, n);
		}, se = (e) => {
			var t = Ql(), n = I(t), r = F(n);
			{
				let e = /* @__PURE__ */ j(() => E(a(), s())), t = /* @__PURE__ */ j(() => V(f) === null ? 18 : 14);
				Hl(r, {
					get formula() {
						return V(e);
					},
					get size() {
						return V(t);
					}
				});
			}
			k(n);
			var i = R(n), o = (e) => {
				var t = Zl(), n = L(F(t));
				k(t), z((e) => {
					J(t, "data-local", a()), J(t, "x", s().x), J(t, "y", s().y + 13), G(n, `×${e ?? ""}`);
				}, [() => Q(V(f))]), W(e, t);
			};
			K(i, (e) => {
				V(f) !== null && e(o);
			}), z(() => {
				J(n, "x", s().x), J(n, "y", s().y + (V(f) === null ? 6 : -2));
			}), W(e, t);
		}, ce = (e) => {
			var t = $l();
			z(() => {
				J(t, "cx", s().x), J(t, "cy", s().y);
			}), W(e, t);
		}, le = (e) => {
			let t = /* @__PURE__ */ j(() => s().biases === "left");
			var n = eu(), r = I(n), i = R(r), o = F(i);
			{
				let e = /* @__PURE__ */ j(() => te(a()));
				Hl(o, {
					get formula() {
						return V(e);
					},
					size: 14
				});
			}
			k(i), z(() => {
				J(r, "d", `M${s().x - 8},${s().y ?? ""}h16M${s().x ?? ""},${s().y - 8}v16`), J(i, "x", s().x - (V(t) ? 12 : 20)), J(i, "y", s().y + (V(t) ? 36 : -9));
			}), W(e, n);
		}, ue = (e) => {
			var t = tu(), n = F(t), r = L(n, !0);
			k(t), z(() => {
				J(t, "x", s().x), J(t, "y", s().y + (u() ? 5 : 6)), J(n, "font-size", u() ? 13 : 17), G(r, u() ? "×(−1)" : "1−");
			}), W(e, t);
		};
		K(ae, (e) => {
			s().shape === "port" ? e(oe) : s().shape === "box" ? e(se, 1) : s().kind === "multiply" ? e(ce, 2) : s().kind === "sum" ? e(le, 3) : e(ue, -1);
		});
		var de = R(ae);
		q(de, 19, () => a().endsWith("_out") ? x(a()) : [], (e) => e.what, (e, t, n) => {
			var r = nu();
			Hl(F(r), {
				get formula() {
					return V(t).formula;
				},
				size: 16
			}), k(r), z(() => {
				J(r, "data-outside", V(t).what), J(r, "x", s().x + 46), J(r, "y", s().y + 34 + 21 * V(n));
			}), W(e, r);
		}), q(R(de), 19, () => V(l), (e) => e.what, (e, t, n) => {
			var r = ru(), i = F(r);
			{
				let e = /* @__PURE__ */ j(() => p() ? 24 : 16.5);
				Hl(i, {
					get formula() {
						return V(t).formula;
					},
					get size() {
						return V(e);
					}
				});
			}
			k(r), z((e) => {
				La(r, 0, `label ${V(t).what ?? ""}`), J(r, "data-what", V(t).what), J(r, "x", s().x + s().label[0]), J(r, "y", e), J(r, "text-anchor", h[s().label[2]]);
			}, [() => T(s(), V(l).length) + 22 * V(n)]), W(e, r);
		}), k(ie), k(_), z((e, t, n) => {
			v = La(_, 0, `node hue-${(s().hue || "none") ?? ""}`, null, v, {
				current: o() === a(),
				hover: X.hover === a(),
				marked: e,
				waiting: t
			}), J(_, "data-node", a()), J(y, "role", V(g) ? "button" : void 0), J(y, "tabindex", V(g) ? 0 : void 0), J(y, "aria-label", n), J(y, "aria-current", V(g) && o() === a() ? "step" : void 0), J(ie, "aria-hidden", V(g) ? "true" : void 0);
		}, [
			() => d().has(a()),
			() => n() !== null && s().kind !== "port" && S(a()) === null,
			() => V(g) ? ne(a()) : void 0
		]), si("mouseenter", _, () => X.hover = a().replace("_out", "")), si("mouseleave", _, () => X.hover = null), H("click", y, () => D(a())), H("keydown", y, (e) => e.key === "Enter" && D(a())), W(e, _);
	});
	var le = R(ce);
	q(le, 21, () => V(b), (e) => e.key, (e, t) => {
		var n = au();
		let r;
		var i = L(F(n), !0);
		k(n), z((e, a) => {
			r = La(n, 0, "term", null, r, { now: e }), J(n, "data-term", V(t).key), J(n, "x", V(t).x), J(n, "y", V(t).y + 5), G(i, a);
		}, [() => V(_).has(V(t).key) || V(t).key.startsWith(`${o()}>`), () => Q(V(t).value, !0)]), W(e, n);
	}), k(le), k(re), z(() => {
		J(re, "viewBox", `0 0 ${t.cell.picture.width ?? ""} ${t.cell.picture.height ?? ""}`), ie = La(re, 0, "picture", null, ie, {
			backward: u(),
			small: p()
		}), J(re, "role", m() ? "group" : "img"), J(re, "aria-label", t.label);
	}), W(e, re), ct();
}
ci(["click", "keydown"]);
// src/lib/picture.ts
var cu = [
	"fill",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"stroke-linejoin",
	"opacity",
	"paint-order",
	"font-family",
	"font-style",
	"font-weight",
	"text-anchor"
];
function lu(e) {
	let t = e.cloneNode(!0), n = [e, ...e.querySelectorAll("*")];
	[t, ...t.querySelectorAll("*")].forEach((e, t) => {
		let r = getComputedStyle(n[t]);
		for (let t of [...e.attributes]) /^(class|role|tabindex|aria-|data-)/.test(t.name) && e.removeAttribute(t.name);
		for (let t of cu) {
			let n = r.getPropertyValue(t);
			n && !e.hasAttribute(t) && e.setAttribute(t, n);
		}
	});
	let [, , r = 0, i = 0] = (e.getAttribute("viewBox") ?? "").split(" ").map(Number);
	t.setAttribute("xmlns", "http://www.w3.org/2000/svg"), t.setAttribute("width", String(r)), t.setAttribute("height", String(i));
	let a = document.createElementNS("http://www.w3.org/2000/svg", "title");
	return a.textContent = e.getAttribute("aria-label"), t.prepend(a), new XMLSerializer().serializeToString(t).replace(/<!--[\s\S]*?-->/g, "");
}
async function uu(e, t) {
	let [, , n = 0, r = 0] = (t.getAttribute("viewBox") ?? "").split(" ").map(Number), i = new Image();
	i.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await i.decode();
	let a = document.createElement("canvas");
	return a.width = 2 * n, a.height = 2 * r, a.getContext("2d").drawImage(i, 0, 0, a.width, a.height), new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("no picture")), "image/png"));
}
Vo(), Po(), ic();
var du = /* @__PURE__ */ U("<p class=\"takeaway\"><button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"soft small\" role=\"status\"> </span></p>");
function fu(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ N("");
	async function r(e) {
		let r = t.scroller?.querySelector("svg.picture");
		if (r) try {
			let t = lu(r);
			e === "svg" ? await navigator.clipboard.writeText(t) : await navigator.clipboard.write([new ClipboardItem({ "image/png": uu(t, r) })]), P(n, Z("copied", { kind: e.toUpperCase() }), !0);
		} catch {
			let i = e === "svg" ? new Blob([lu(r)], { type: "image/svg+xml" }) : await uu(lu(r), r), a = document.createElement("a");
			a.href = URL.createObjectURL(i), a.download = `${t.name}.${e}`, a.click(), setTimeout(() => URL.revokeObjectURL(a.href), 1e3), P(n, Z("saved", { name: `${t.name}.${e}` }), !0);
		}
	}
	var i = du(), a = F(i), o = L(a, !0), s = R(a, 2), c = L(s, !0), l = L(R(s, 2), !0);
	k(i), z((e, t) => {
		G(o, e), G(c, t), G(l, V(n));
	}, [() => Z("copyAs", { kind: "SVG" }), () => Z("copyAs", { kind: "PNG" })]), H("click", a, () => void r("svg")), H("click", s, () => void r("png")), W(e, i), ct();
}
ci(["click"]), Vo(), Po(), ec(), ic(), Qo(), qs(), cc();
var pu = /* @__PURE__ */ U("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p> <!> <!>", 1), mu = /* @__PURE__ */ U("<button type=\"button\"> </button>"), hu = /* @__PURE__ */ U("<!> <!> <!> <!> <!>", 1);
function gu(e, t) {
	st(t, !0);
	let n = Oo(t, "unit", 3, !0), r = Oo(t, "notation", 3, !1), i = /* @__PURE__ */ j(() => X.run.x.shape[2] ?? 1);
	function a(e, t) {
		X[e] = t, e === "cell" && (X.edits = {}), X.clamp();
	}
	var o = hu(), s = I(o), c = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Z("cell")), n = /* @__PURE__ */ j(() => Hs.map((e) => ({
				value: e,
				text: nc(Y[e].title)
			})));
			ac(e, {
				get label() {
					return V(t);
				},
				get value() {
					return X.cell;
				},
				get options() {
					return V(n);
				},
				onchange: (e) => a("cell", e)
			});
		}
	}, l = (e) => {
		var t = pu(), n = I(t), r = F(n), i = L(r, !0), o = L(R(r), !0);
		k(n);
		var s = R(n, 2), c = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Z("layer")), n = /* @__PURE__ */ j(() => X.trace.layers.map((e, t) => ({
					value: t,
					text: Z("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${Z("backwards")}` : "")
				})));
				ac(e, {
					get label() {
						return V(t);
					},
					get value() {
						return X.layer;
					},
					get options() {
						return V(n);
					},
					onchange: (e) => a("layer", e)
				});
			}
		};
		K(s, (e) => {
			X.trace.layers.length > 1 && e(c);
		});
		var l = R(s, 2), u = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Z("sequence")), n = /* @__PURE__ */ j(() => Array.from({ length: X.trace.batch }, (e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				ac(e, {
					get label() {
						return V(t);
					},
					get value() {
						return X.sequence;
					},
					get options() {
						return V(n);
					},
					onchange: (e) => a("sequence", e)
				});
			}
		};
		K(l, (e) => {
			X.trace.batch > 1 && e(u);
		}), z((e, t) => {
			G(i, e), G(o, t);
		}, [() => Z("model"), () => X.loaded.title || nc(Y[X.run.cell].title)]), W(e, t);
	};
	K(s, (e) => {
		X.loaded === null ? e(c) : e(l, -1);
	});
	var u = R(s, 2), d = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Z("unit")), n = /* @__PURE__ */ j(() => Array.from({ length: X.hidden }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			ac(e, {
				get label() {
					return V(t);
				},
				get value() {
					return X.unit;
				},
				get options() {
					return V(n);
				},
				onchange: (e) => a("unit", e)
			});
		}
	};
	K(u, (e) => {
		n() && e(d);
	});
	var f = R(u, 2), p = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Z("input")), n = /* @__PURE__ */ j(() => Array.from({ length: V(i) }, (e, t) => ({
				value: t,
				text: X.run.layer === 0 && X.trace.names[t] || String(t + 1)
			})));
			ac(e, {
				get label() {
					return V(t);
				},
				get value() {
					return X.input;
				},
				get options() {
					return V(n);
				},
				onchange: (e) => a("input", e)
			});
		}
	};
	K(f, (e) => {
		V(i) > 1 && e(p);
	});
	var m = R(f, 2), h = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Z("notation")), n = /* @__PURE__ */ j(() => Xo.map((e) => ({
				value: e,
				text: Z(`notation.${e}`)
			})));
			ac(e, {
				get label() {
					return V(t);
				},
				get value() {
					return X.notation;
				},
				get options() {
					return V(n);
				},
				onchange: (e) => a("notation", e)
			});
		}
	}, g = /* @__PURE__ */ j(() => r() && Object.keys(Y[X.run.cell].textbook).length);
	K(m, (e) => {
		V(g) && e(h);
	});
	var _ = R(m, 2), v = (e) => {
		var t = mu(), n = L(t);
		z((e, t) => G(n, `${e ?? ""} · ${t ?? ""}`), [() => Z("edits", { n: Object.keys(X.edits).length }), () => Z("reset")]), H("click", t, () => X.edits = {}), W(e, t);
	}, y = /* @__PURE__ */ j(() => Object.keys(X.edits).length && X.view !== "check");
	K(_, (e) => {
		V(y) && e(v);
	}), W(e, o), ct();
}
ci(["click"]), Vo(), Po(), zo(), ec(), vc(), Ko(), ic(), _l();
var _u = /* @__PURE__ */ U(" <span class=\"number\"> </span>", 1), vu = /* @__PURE__ */ U("<button type=\"button\"> <!></button>"), yu = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p>", 1), bu = /* @__PURE__ */ U("<span aria-hidden=\"true\">−</span>"), xu = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td><!><!></td><td class=\"numeric\"> </td></tr>"), Su = /* @__PURE__ */ U("<h3> </h3> <p><!></p>  <p class=\"soft\"><!></p>", 1), Cu = /* @__PURE__ */ U("<h2> </h2> <div class=\"scroll-x\"><table class=\"terms\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody><tfoot><tr><th scope=\"row\"> </th><td></td><td class=\"numeric\"><strong> </strong></td></tr></tfoot></table></div> <!>", 1), wu = /* @__PURE__ */ U("<th scope=\"col\"> </th>"), Tu = /* @__PURE__ */ U("<td class=\"numeric\"> </td>"), Eu = /* @__PURE__ */ U("<tr><th scope=\"row\"><button type=\"button\" class=\"quiet\"> </button></th><td class=\"numeric\"> </td><!></tr>"), Du = /* @__PURE__ */ U("<section><h2> </h2> <div class=\"scroll-x tall\"><table class=\"units\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table></div></section>"), Ou = /* @__PURE__ */ U("<p class=\"line\"><!></p>"), ku = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <div class=\"buttons\" role=\"group\"><button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button></div> <input class=\"scrub\" type=\"range\" min=\"0\"/></div> <div class=\"tape\" role=\"group\"></div> <div class=\"stage\"><div class=\"scene\"><div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div> <!> <!></div> <section aria-live=\"polite\"><p class=\"what\"><strong> </strong> <span class=\"soft\"> <!><!><!></span></p> <!> <!></section></div> <div class=\"columns\"><!> <section><h2> </h2> <div class=\"scroll-x\"></div> <p class=\"soft small\"> </p></section></div>", 1);
function Au(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ N(!1), r, i = /* @__PURE__ */ N(void 0), a = /* @__PURE__ */ N(0), o = /* @__PURE__ */ j(() => X.program), s = /* @__PURE__ */ j(() => X.run), c = /* @__PURE__ */ j(() => Math.max(1, X.length)), l = /* @__PURE__ */ j(() => xc(V(o), X.pass)), u = /* @__PURE__ */ j(() => Math.min(X.op, V(l).length - 1)), d = /* @__PURE__ */ j(() => V(l)[V(u)]), f = /* @__PURE__ */ j(() => X.pass === "forward" || X.pass === "backward"), p = /* @__PURE__ */ j(() => V(f) ? V(o).operations.find((e) => e.name === V(d)) : void 0), m = /* @__PURE__ */ j(() => ({
		sequence: X.sequence,
		step: X.step,
		unit: V(d) === "x" ? X.input : X.unit
	})), h = /* @__PURE__ */ j(() => Cc(V(o), V(c), V(s).reverse, {
		pass: X.pass,
		step: X.step,
		op: V(u)
	})), g = /* @__PURE__ */ j(() => Object.keys(V(o).inputs)), _ = /* @__PURE__ */ j(() => X.pass === "backward" || X.pass === "update"), v = /* @__PURE__ */ j(() => new Set(X.pass === "forward" ? [...V(g), ...V(l).slice(0, V(u) + 1)] : [...V(g), ...xc(V(o), "forward")])), y = /* @__PURE__ */ j(() => V(_) ? new Set(X.pass === "backward" ? V(l).slice(0, V(u) + 1) : xc(V(o), "backward")) : null), b = /* @__PURE__ */ j(() => X.pass === "backward" ? Mc(V(o), V(s), V(d), V(m), V(c)) : []), x = /* @__PURE__ */ j(() => X.pass === "forward" ? jc(V(o), V(s), V(d), V(m)) : X.pass === "backward" ? Fc(V(o), V(s), V(d), V(m), V(c)) : null), S = /* @__PURE__ */ j(() => V(d) === "x" ? V(s).x.shape[2] ?? 1 : X.hidden), C = /* @__PURE__ */ j(() => X.pass === "backward" && V(p)?.kind === "product" ? V(p).arguments[0] : null), w = /* @__PURE__ */ j(() => V(f) ? nc(Go(V(o), V(d))) : Z(`stage.${V(d)}`)), T = /* @__PURE__ */ j(() => V(o).parameters[X.parameter] ? X.parameter : Object.keys(V(o).parameters)[0]), ee = /* @__PURE__ */ j(() => X.pass === "update" || X.loaded?.overview ? "" : X.loaded?.forecast?.times?.[X.step] ?? ""), E = /* @__PURE__ */ j(() => V(f) ? V(d) : X.pass === "loss" ? "h_out" : V(o).operations.find((e) => e.arguments.includes(V(T))).name), te = /* @__PURE__ */ j(() => {
		let e = Gc(X.trace, V(s), V(m)), t = Kc(X.trace, V(s), V(m)), n = qc(X.trace, V(s), V(m)), r = (e, t = !1) => e === void 0 ? "" : Q(e, t);
		return [
			{
				pass: "forward",
				op: 0,
				text: Z("forward"),
				value: ""
			},
			{
				pass: "loss",
				op: 0,
				text: "ŷ",
				value: r(e?.value)
			},
			{
				pass: "loss",
				op: 1,
				text: "L",
				value: r(t?.value)
			},
			{
				pass: "loss",
				op: 2,
				text: "δy",
				value: r(n?.value, !0)
			},
			{
				pass: "backward",
				op: 0,
				text: Z("backward"),
				value: ""
			},
			{
				pass: "update",
				op: 0,
				text: "Σ δW, δb",
				value: ""
			},
			{
				pass: "update",
				op: 1,
				text: Z("clip"),
				value: ""
			},
			{
				pass: "update",
				op: 2,
				text: "w − η·δw",
				value: ""
			}
		];
	});
	function ne(e) {
		X.pass = e.pass, X.step = e.step, X.op = e.op;
	}
	let D = (e) => ne(wc(V(o), V(c), V(s).reverse, e));
	function re(e) {
		V(f) || (X.pass = X.pass === "loss" ? "forward" : "backward"), X.op = Math.max(0, xc(V(o), X.pass).indexOf(e));
	}
	function ie(e) {
		let t = X.pass === "forward" === V(s).reverse ? -e : e, n = X.step + t;
		V(f) ? n >= 0 && n < V(c) ? X.step = n : e > 0 ? ne({
			pass: X.pass === "forward" ? "loss" : "update",
			step: X.step,
			op: 0
		}) : X.pass === "backward" && ne({
			pass: "loss",
			step: X.step,
			op: 0
		}) : D(V(h) + e);
	}
	function ae() {
		P(n, !1), clearInterval(r);
	}
	function oe() {
		if (V(n)) return ae();
		P(n, !0), r = setInterval(() => {
			V(h) >= Sc(V(o), V(c)) - 1 ? ae() : D(V(h) + 1);
		}, 900);
	}
	Lo(ae);
	function se(e) {
		let t = e.composedPath()[0];
		if (!X.linked && !X.root?.contains(t) || t.closest?.("select, input[type=text], input[type=number], input[type=range], textarea") || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			ArrowRight: () => D(V(h) + 1),
			ArrowLeft: () => D(V(h) - 1),
			ArrowDown: () => ie(1),
			ArrowUp: () => ie(-1),
			Home: () => D(0),
			End: () => D(Sc(V(o), V(c)) - 1),
			"]": () => X.unit = Math.min(X.hidden - 1, X.unit + 1),
			"[": () => X.unit = Math.max(0, X.unit - 1)
		};
		e.key === " " && !t.closest?.("button, a, [role=button]") && (n[" "] = oe);
		let r = n[e.key];
		r && (e.preventDefault(), r());
	}
	er(() => {
		let e = V(o).picture.nodes[V(E)];
		if (V(a), !V(i) || !e || V(i).scrollWidth <= V(i).clientWidth) return;
		let t = e.x / V(o).picture.width * V(i).scrollWidth;
		V(i).scrollLeft = t - V(i).clientWidth / 2;
	});
	function ce(e) {
		return e === "loss" ? Z(Uc(X.trace, V(s)) ? "lossHere" : "layerAbove") : e === "next" ? Z(V(s).reverse ? "previousTime" : "nextTime") : nc(Go(V(o), e));
	}
	var le = ku();
	si("keydown", Bn, se);
	var ue = I(le), de = F(ue);
	gu(de, { notation: !0 });
	var fe = R(de, 2), pe = F(fe);
	yl(F(pe), { name: "first" }), k(pe);
	var me = R(pe, 2);
	yl(F(me), { name: "backStep" }), k(me);
	var he = R(me, 2);
	yl(F(he), { name: "back" }), k(he);
	var ge = R(he, 2), _e = F(ge);
	{
		let e = /* @__PURE__ */ j(() => V(n) ? "pause" : "play");
		yl(_e, { get name() {
			return V(e);
		} });
	}
	k(ge);
	var ve = R(ge, 2);
	yl(F(ve), { name: "next" }), k(ve);
	var ye = R(ve, 2);
	yl(F(ye), { name: "nextStep" }), k(ye);
	var O = R(ye, 2);
	yl(F(O), { name: "last" }), k(O), k(fe);
	var be = R(fe, 2);
	Wa(be), k(ue);
	var xe = R(ue, 2);
	q(xe, 21, () => V(te), na, (e, t) => {
		let n = /* @__PURE__ */ j(() => V(t).pass === X.pass && (V(f) || V(t).op === V(u)));
		var r = vu(), i = F(r, !0), a = R(i), o = (e) => {
			var n = _u(), r = I(n, !0);
			r.nodeValue = " ";
			var i = R(r), a = L(i, !0);
			z(() => {
				J(i, "data-tape", V(t).text), G(a, V(t).value);
			}), W(e, n);
		};
		K(a, (e) => {
			V(t).value && e(o);
		}), k(r), z(() => {
			La(r, 1, Aa(V(t).pass)), J(r, "aria-pressed", V(n)), G(i, V(t).text);
		}), H("click", r, () => ne({
			pass: V(t).pass,
			step: X.step,
			op: V(t).op
		})), W(e, r);
	}), k(xe);
	var Se = R(xe, 2), Ce = F(Se), we = F(Ce), Te = F(we);
	{
		let e = /* @__PURE__ */ j(() => nc(V(o).title)), t = /* @__PURE__ */ j(() => Z(X.pass)), n = /* @__PURE__ */ j(() => Z("pictureHint"));
		su(Te, {
			get cell() {
				return V(o);
			},
			get run() {
				return V(s);
			},
			get sequence() {
				return X.sequence;
			},
			get step() {
				return X.step;
			},
			get unit() {
				return X.unit;
			},
			get current() {
				return V(E);
			},
			get values() {
				return V(v);
			},
			get gradients() {
				return V(y);
			},
			get backward() {
				return V(_);
			},
			get length() {
				return V(c);
			},
			get label() {
				return `${V(e) ?? ""}: ${V(t) ?? ""}. ${V(n) ?? ""}`;
			},
			onpick: re
		});
	}
	k(we), go(we, (e) => P(i, e), () => V(i));
	var Ee = R(we, 2);
	Bl(Ee, {
		get cell() {
			return V(o);
		},
		get backward() {
			return V(_);
		}
	});
	var De = R(Ee, 2);
	{
		let e = /* @__PURE__ */ j(() => V(o).key), t = /* @__PURE__ */ j(() => X.pass), n = /* @__PURE__ */ j(() => X.offset + X.step + 1), r = /* @__PURE__ */ j(() => X.unit + 1);
		fu(De, {
			get scroller() {
				return V(i);
			},
			get name() {
				return `${V(e) ?? ""}-${V(t) ?? ""}-${V(n) ?? ""}-${V(r) ?? ""}`;
			}
		});
	}
	k(Ce);
	var Oe = R(Ce, 2), ke = F(Oe), Ae = F(ke), je = L(Ae, !0), Me = R(Ae, 2), Ne = F(Me, !0), A = R(Ne), Pe = (e) => {
		var t = wi();
		z((e) => G(t, `· ${e ?? ""}`), [() => Z("stepOf", {
			t: X.offset + X.step + 1,
			n: X.whole
		})]), W(e, t);
	};
	K(A, (e) => {
		X.pass !== "update" && e(Pe);
	});
	var Fe = R(A), Ie = (e) => {
		var t = wi();
		z((e) => G(t, `· ${e ?? ""}`), [() => Z("operation", {
			i: V(u) + 1,
			n: V(l).length
		})]), W(e, t);
	};
	K(Fe, (e) => {
		V(f) && e(Ie);
	});
	var Le = R(Fe), Re = (e) => {
		var t = wi();
		z(() => G(t, `· ${V(ee) ?? ""}`)), W(e, t);
	};
	K(Le, (e) => {
		V(ee) && e(Re);
	}), k(Me), k(ke);
	var ze = R(ke, 2), Be = (e) => {
		var t = yu(), n = I(t), r = F(n);
		{
			let e = /* @__PURE__ */ j(() => X.pass === "forward" ? V(p).forward : V(p)?.backward ?? V(o).inputs[V(d)].backward);
			Qc(r, { get formula() {
				return V(e);
			} });
		}
		k(n);
		var i = R(n, 2), a = F(i), s = L(a), c = R(a, 2);
		{
			let e = /* @__PURE__ */ j(() => X.pass === "backward");
			Cl(c, {
				get worked() {
					return V(x);
				},
				get sign() {
					return V(e);
				}
			});
		}
		k(i);
		var l = L(R(i, 2), !0);
		z((e, t) => {
			J(i, "data-worked", V(d)), G(s, `${e ?? ""}:`), G(l, t);
		}, [() => Z("numbers", { j: V(m).unit + 1 }), () => nc(X.pass === "forward" ? V(p).forward_text : V(p)?.backward_text ?? V(o).inputs[V(d)].backward_text)]), W(e, t);
	}, Ve = (e) => {
		Fl(e, {
			get stage() {
				return V(d);
			},
			get parameter() {
				return V(T);
			}
		});
	};
	K(ze, (e) => {
		V(x) ? e(Be) : e(Ve, -1);
	});
	var He = R(ze, 2), Ue = (e) => {
		var t = Cu(), n = I(t), r = L(n, !0), i = R(n, 2), a = F(i), c = F(a), l = F(c), u = F(l), f = L(u, !0), h = R(u), g = L(h, !0), _ = L(R(h), !0);
		k(l), k(c);
		var v = R(c);
		q(v, 21, () => V(b), (e) => e.through, (e, t) => {
			var n = xu(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = (e) => {
				W(e, bu());
			};
			K(o, (e) => {
				V(t).sign === "−" && e(s);
			}), Qc(R(o), { get formula() {
				return V(t).formula;
			} }), k(a);
			var c = L(R(a), !0);
			k(n), z((e, r) => {
				J(n, "data-through", V(t).through), G(i, e), G(c, r);
			}, [() => ce(V(t).through), () => Q(V(t).value, !0)]), W(e, n);
		}), k(v);
		var y = R(v), x = F(y), S = F(x), w = L(S, !0), T = R(S, 2), ee = L(F(T), !0);
		k(T), k(x), k(y), k(a), k(i), Ta(i, () => Zc);
		var E = R(i, 2), te = (e) => {
			let t = /* @__PURE__ */ j(() => Ec(V(s), V(p).arguments[1], V(m), 0)), n = /* @__PURE__ */ j(() => Dc(V(s), V(d), V(m)));
			var r = Su(), i = I(r), a = L(i, !0), c = R(i, 2);
			Qc(F(c), { get formula() {
				return V(o).parameters[V(C)].backward;
			} }), k(c);
			var l = R(c, 2), u = F(l);
			{
				let e = /* @__PURE__ */ j(() => ({
					pieces: [
						{
							value: V(n),
							name: V(d),
							sign: !0
						},
						{ text: " × " },
						{
							value: V(t),
							name: V(p).arguments[1]
						},
						{ text: " = " },
						{
							value: V(n) * V(t),
							name: V(C),
							sign: !0,
							bare: !0
						}
					],
					value: V(n) * V(t),
					shown: dc(V(n)) * dc(V(t))
				}));
				Cl(u, {
					sign: !0,
					get worked() {
						return V(e);
					}
				});
			}
			k(l), z((e) => G(a, e), [() => Z("weightShare")]), W(e, r);
		};
		K(E, (e) => {
			V(C) && e(te);
		}), z((e, t, n, i, a, o) => {
			G(r, e), G(f, t), G(g, n), G(_, i), G(w, a), G(ee, o);
		}, [
			() => Z("terms"),
			() => Z("from"),
			() => Z("term"),
			() => Z("value"),
			() => Z("sum"),
			() => Q(Dc(V(s), V(d), V(m)), !0)
		]), W(e, t);
	};
	K(He, (e) => {
		X.pass === "backward" && e(Ue);
	}), k(Oe), k(Se);
	var We = R(Se, 2), Ge = F(We), Ke = (e) => {
		var t = Du(), n = F(t), r = L(n, !0), i = R(n, 2), a = F(i), o = F(a), c = F(o), l = F(c), u = L(l, !0), f = R(l), p = L(f, !0), h = R(f), g = (e) => {
			var t = wu(), n = L(t, !0);
			z((e) => G(n, e), [() => Z("gradient")]), W(e, t);
		};
		K(h, (e) => {
			X.pass === "backward" && e(g);
		}), k(c), k(o);
		var _ = R(o);
		q(_, 20, () => Array.from({ length: Math.min(V(S), 64) }, (e, t) => t), (e) => e, (e, t) => {
			var n = Eu();
			let r;
			var i = F(n), a = F(i), o = L(a, !0);
			k(i);
			var c = R(i), l = L(c, !0), u = R(c), f = (e) => {
				var n = Tu(), r = L(n, !0);
				z((e) => G(r, e), [() => Q(Dc(V(s), V(d), V(m), t), !0)]), W(e, n);
			};
			K(u, (e) => {
				X.pass === "backward" && e(f);
			}), k(n), z((e) => {
				r = La(n, 1, "", null, r, { chosen: t === V(m).unit }), G(o, V(d) === "x" ? X.trace.names[t] ?? t + 1 : t + 1), G(l, e);
			}, [() => Q(Ec(V(s), V(d), V(m), t))]), H("click", a, () => V(d) === "x" ? X.input = t : X.unit = t), W(e, n);
		}), k(_), k(a), k(i), Ta(i, () => Zc), k(t), z((e, t, n) => {
			G(r, e), J(a, "data-units", V(d)), G(u, t), G(p, n);
		}, [
			() => Z("allUnits"),
			() => Z(V(d) === "x" ? "input" : "unit"),
			() => Z("value")
		]), W(e, t);
	};
	K(Ge, (e) => {
		V(f) && e(Ke);
	});
	var qe = R(Ge, 2), Je = F(qe), Ye = L(Je, !0), Xe = R(Je, 2);
	q(Xe, 21, () => V(o).equations, na, (e, t) => {
		var n = Ou();
		Qc(F(n), { get formula() {
			return V(t);
		} }), k(n), W(e, n);
	}), k(Xe), Ta(Xe, () => Zc);
	var Ze = L(R(Xe, 2), !0);
	k(qe), k(We), z((e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, g, v, y, b, x, S, C, T, ee) => {
		J(fe, "aria-label", e), J(pe, "aria-label", t), J(pe, "title", n), J(me, "aria-label", r), J(me, "title", i), J(he, "aria-label", a), J(he, "title", o), J(ge, "aria-label", s), J(ve, "aria-label", c), J(ve, "title", l), J(ye, "aria-label", u), J(ye, "title", d), J(O, "aria-label", f), J(O, "title", p), J(be, "max", m), Ga(be, V(h)), J(be, "aria-label", g), J(be, "aria-valuetext", `${v ?? ""}, ${y ?? ""}, ${V(w) ?? ""}`), J(xe, "aria-label", b), J(we, "aria-label", x), La(Oe, 1, `equation ${V(_) ? "backward" : "forward"}`), J(Oe, "aria-label", S), G(je, V(w)), G(Ne, C), G(Ye, T), G(Ze, ee);
	}, [
		() => Z("step"),
		() => Z("first"),
		() => Z("first"),
		() => Z("backStep"),
		() => Z("backStep"),
		() => Z("back"),
		() => Z("back"),
		() => V(n) ? Z("pause") : Z("play"),
		() => Z("next"),
		() => Z("next"),
		() => Z("nextStep"),
		() => Z("nextStep"),
		() => Z("last"),
		() => Z("last"),
		() => Sc(V(o), V(c)) - 1,
		() => Z("scrub"),
		() => Z(X.pass),
		() => Z("stepOf", {
			t: X.offset + X.step + 1,
			n: X.whole
		}),
		() => Z("pass"),
		() => Z("picture"),
		() => Z("equation"),
		() => Z(X.pass),
		() => nc(V(o).title),
		() => Z("keys")
	]), H("click", pe, () => D(0)), H("click", me, () => ie(-1)), H("click", he, () => D(V(h) - 1)), H("click", ge, oe), H("click", ve, () => D(V(h) + 1)), H("click", ye, () => ie(1)), H("click", O, () => D(Sc(V(o), V(c)) - 1)), H("input", be, (e) => D(Number(e.currentTarget.value))), uo(Ce, "clientWidth", (e) => P(a, e)), W(e, le), ct();
}
ci(["click", "input"]), Vo(), Po(), ec(), vc(), Ko(), ic(), qs(), cc(), _l();
var ju = /* @__PURE__ */ U("<p class=\"card\" data-refused=\"\"> </p>"), Mu = /* @__PURE__ */ Si("<text text-anchor=\"middle\"> </text>"), Nu = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!> <!> <!> <!> <button type=\"button\"> </button></div> <div class=\"pair\"><section><h2><!> </h2> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <dl class=\"readings\"><dt> </dt> <dd> </dd> <dt> </dt> <dd data-what=\"backprop\"> </dd> <dt> </dt> <dd data-what=\"finite\"> </dd> <dt> </dt> <dd data-what=\"apart\"> </dd></dl> <p data-verdict=\"\"> </p> <p class=\"soft small\"> </p></section> <section><h2> </h2> <div><ul class=\"legend\"><li class=\"tone1\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li> <li class=\"tone2\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\" stroke-dasharray=\"7 4\"></path></svg> </li></ul> <svg class=\"chart clipped\" role=\"img\"><path class=\"axis\"></path><text x=\"46\" text-anchor=\"end\"> </text><text x=\"46\" text-anchor=\"end\"> </text><!><g class=\"tone0\"><path class=\"curve\"></path></g><g class=\"tone1\"><path class=\"curve\"></path></g><g class=\"tone2\"><path class=\"curve dash1\"></path></g><g class=\"tone0\"><circle class=\"point\" r=\"5\"></circle></g></svg></div></section></div> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div>", 1), Pu = /* @__PURE__ */ U("<!> <!>", 1);
function Fu(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => X.trace.overview ? Z("checkLong", { n: X.whole }) : X.trace.loss === null ? Z(X.trace.answers ? "noLossAnswers" : "noLoss") : ""), r = /* @__PURE__ */ j(() => X.program), i = /* @__PURE__ */ j(() => X.trace.layers.some((e) => Y[e.cell].operations.some((e) => e.kind === "one_minus"))), a = /* @__PURE__ */ j(() => V(i) && X.fault === "minus"), o = /* @__PURE__ */ j(() => V(n) ? X.trace : Ls(X.base, X.edits, V(a))), s = /* @__PURE__ */ j(() => Math.min(X.layer, X.trace.layers.length - 1)), c = /* @__PURE__ */ j(() => [...Object.keys(V(r).parameters), "x"]), l = /* @__PURE__ */ j(() => X.weight.split(".")), u = /* @__PURE__ */ j(() => V(l)[0] === "x" ? "x" : V(r).parameters[V(l)[1] ?? ""] ? V(l)[1] : V(c)[0]), d = /* @__PURE__ */ j(() => V(u) === "x" ? X.base.layers[0].x : X.base.layers[V(s)].parameters[V(u)]), f = /* @__PURE__ */ j(() => V(d).shape.length > 1 ? V(d).shape.at(-1) : 1), p = /* @__PURE__ */ j(() => {
		let e = Number(V(l).at(-1)) || 0, t = V(u) === "x" ? X.sequence * X.trace.steps * V(f) : 0;
		return Math.max(t, Math.min(e, V(d).data.length - 1));
	}), m = /* @__PURE__ */ j(() => V(u) === "x" ? `x.${V(p)}` : `l${V(s)}.${V(u)}.${V(p)}`), h = /* @__PURE__ */ j(() => Rs(X.base, V(m)) ?? 0), g = /* @__PURE__ */ j(() => Rs(X.trace, V(m)) ?? 0), _ = /* @__PURE__ */ j(() => zs(V(o), V(m))), v = /* @__PURE__ */ j(() => 10 ** -X.epsilon), y = (e) => V(n) ? NaN : Ls(X.base, {
		...X.edits,
		[V(m)]: e
	}).loss ?? NaN, b = /* @__PURE__ */ j(() => (y(V(g) + V(v)) - y(V(g) - V(v))) / (2 * V(v))), x = /* @__PURE__ */ j(() => Math.abs(V(b) - V(_)) / Math.max(1e-12, Math.abs(V(_)))), S = /* @__PURE__ */ j(() => X.hidden * X.trace.steps * X.trace.layers.length), C = /* @__PURE__ */ j(() => {
		let e = V(S) > 2e4 ? 9 : 33;
		return Array.from({ length: e }, (t, n) => {
			let r = V(h) - 1.2 + 2.4 * n / (e - 1);
			return {
				value: r,
				loss: y(r)
			};
		});
	}), w = /* @__PURE__ */ N(520), T = /* @__PURE__ */ j(() => Math.min(...V(C).map((e) => e.loss), X.trace.loss ?? 0)), ee = /* @__PURE__ */ j(() => Math.max(...V(C).map((e) => e.loss), X.trace.loss ?? 0)), E = (e) => 50 + (e - V(h) + 1.2) / 2.4 * (V(w) - 62), te = (e) => 10 + (1 - (e - V(T)) / (V(ee) - V(T) || 1)) * 200;
	function ne(e) {
		let t = e === "x" ? X.step * V(f) : 0;
		X.weight = e === "x" ? `x.${t}` : `l${V(s)}.${e}.0`;
	}
	function D(e) {
		X.weight = V(u) === "x" ? `x.${e}` : `l${V(s)}.${V(u)}.${e}`;
	}
	function re() {
		return V(u) === "x" ? "x" : V(r).operations.find((e) => e.arguments.includes(V(u))).name;
	}
	let ie = /* @__PURE__ */ j(() => {
		let e = V(u) === "x" ? X.length * V(f) : V(d).data.length, t = V(u) === "x" ? X.sequence * X.trace.steps * V(f) : 0;
		return Array.from({ length: Math.min(e, 512) }, (e, n) => ({
			value: t + n,
			text: V(d).shape.length > 1 ? `${Math.floor(n / V(f)) + 1}, ${n % V(f) + 1}` : String(n + 1)
		}));
	}), ae = /* @__PURE__ */ j(() => /* @__PURE__ */ new Set([...Object.keys(V(r).inputs), ...V(r).operations.map((e) => e.name)]));
	var oe = Pu(), se = I(oe), ce = (e) => {
		var t = ju(), r = L(t, !0);
		z(() => G(r, V(n))), W(e, t);
	};
	K(se, (e) => {
		V(n) && e(ce);
	});
	var le = R(se, 2), ue = (e) => {
		var t = Nu(), n = I(t), l = F(n);
		gu(l, {});
		var d = R(l, 2);
		{
			let e = /* @__PURE__ */ j(() => Z("checkWhat")), t = /* @__PURE__ */ j(() => V(c).map((e) => ({
				value: e,
				text: Wo(Uo(V(r), e))
			})));
			ac(d, {
				get label() {
					return V(e);
				},
				get value() {
					return V(u);
				},
				get options() {
					return V(t);
				},
				onchange: ne
			});
		}
		var f = R(d, 2);
		{
			let e = /* @__PURE__ */ j(() => Z("checkRow"));
			ac(f, {
				get label() {
					return V(e);
				},
				get value() {
					return V(p);
				},
				get options() {
					return V(ie);
				},
				onchange: D
			});
		}
		var v = R(f, 2), y = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Z("fault")), n = /* @__PURE__ */ j(() => ["none", "minus"].map((e) => ({
					value: e,
					text: Z(`fault.${e}`)
				})));
				ac(e, {
					get label() {
						return V(t);
					},
					get value() {
						return X.fault;
					},
					get options() {
						return V(n);
					},
					onchange: (e) => X.fault = e
				});
			}
		};
		K(v, (e) => {
			V(i) && e(y);
		});
		var S = R(v, 2);
		{
			let e = /* @__PURE__ */ j(() => Z("epsilon")), t = /* @__PURE__ */ j(() => [
				1,
				2,
				3,
				4,
				5,
				6,
				7,
				8,
				9
			].map((e) => ({
				value: e,
				text: `10^−${e}`
			})));
			ac(S, {
				get label() {
					return V(e);
				},
				get value() {
					return X.epsilon;
				},
				get options() {
					return V(t);
				},
				onchange: (e) => X.epsilon = e
			});
		}
		var oe = R(S, 2);
		{
			let e = /* @__PURE__ */ j(() => Z("step")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(X.length, 512) }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			ac(oe, {
				get label() {
					return V(e);
				},
				get value() {
					return X.step;
				},
				get options() {
					return V(t);
				},
				onchange: (e) => X.step = e
			});
		}
		var se = R(oe, 2), ce = L(se, !0);
		k(n);
		var le = R(n, 2), ue = F(le), de = F(ue), fe = F(de);
		{
			let e = /* @__PURE__ */ j(() => Uo(V(r), V(u)));
			Qc(fe, { get formula() {
				return V(e);
			} });
		}
		var pe = R(fe);
		k(de);
		var me = R(de, 2), he = F(me), ge = L(he), _e = R(he, 2);
		Wa(_e), J(_e, "min", -1), J(_e, "max", 1), J(_e, "step", .01), k(me);
		var ve = R(me, 2), ye = F(ve), O = L(ye, !0), be = R(ye, 2), xe = L(be, !0), Se = R(be, 2), Ce = L(Se, !0), we = R(Se, 2), Te = L(we, !0), Ee = R(we, 2), De = L(Ee, !0), Oe = R(Ee, 2), ke = L(Oe, !0), Ae = R(Oe, 2), je = L(Ae, !0), Me = L(R(Ae, 2), !0);
		k(ve);
		var Ne = R(ve, 2);
		let A;
		var Pe = L(Ne, !0), Fe = L(R(Ne, 2), !0);
		k(ue);
		var Ie = R(ue, 2), Le = F(Ie), Re = L(Le, !0), ze = R(Le, 2), Be = F(ze), Ve = F(Be), He = R(F(Ve), 1, !0);
		k(Ve);
		var Ue = R(Ve, 2), We = R(F(Ue), 1, !0);
		k(Ue), k(Be);
		var Ge = R(Be, 2), Ke = F(Ge), qe = R(Ke), Je = L(qe, !0), Ye = R(qe), Xe = L(Ye, !0), Ze = R(Ye);
		q(Ze, 16, () => [
			-1,
			0,
			1
		], (e) => e, (e, t) => {
			var n = Mu();
			J(n, "y", 232);
			var r = L(n, !0);
			z((e, t) => {
				J(n, "x", e), G(r, t);
			}, [() => E(V(h) + t), () => Q(V(h) + t)]), W(e, n);
		});
		var Qe = R(Ze), $e = L(Qe), et = R(Qe), tt = L(et), nt = R(et), rt = L(nt), it = L(R(nt));
		k(Ge), k(ze), k(Ie), k(le);
		var at = R(le, 2), ot = F(at);
		{
			let e = /* @__PURE__ */ j(() => /* @__PURE__ */ new Set([re()])), t = /* @__PURE__ */ j(() => nc(V(r).title)), n = /* @__PURE__ */ j(() => Z("stepOf", {
				t: X.step + 1,
				n: X.length
			}));
			su(ot, {
				get cell() {
					return V(r);
				},
				get run() {
					return V(o).layers[V(s)];
				},
				get sequence() {
					return X.sequence;
				},
				get step() {
					return X.step;
				},
				get unit() {
					return X.unit;
				},
				get values() {
					return V(ae);
				},
				get gradients() {
					return V(ae);
				},
				get marked() {
					return V(e);
				},
				get label() {
					return `${V(t) ?? ""}: ${V(n) ?? ""}`;
				}
			});
		}
		k(at), z((e, t, n, r, i, a, o, s, c, l, u, d, f, p, _, v, y, b, S, C, T, ee, E, te, ne, D, re, ie, ae, oe, le, ue, de, fe, me, he) => {
			se.disabled = e, G(ce, t), G(pe, ` [${n ?? ""}] = ${r ?? ""}`), G(ge, `${i ?? ""}: ${a ?? ""}`), Ga(_e, V(g) - V(h)), J(ve, "data-check", V(m)), G(O, o), G(xe, s), G(Ce, c), G(Te, l), G(De, u), G(ke, d), G(je, f), G(Me, p), A = La(Ne, 1, "verdict", null, A, {
				good: V(x) < 1e-4,
				bad: !(V(x) < 1e-4)
			}), G(Pe, _), G(Fe, v), G(Re, y), G(He, b), G(We, S), J(Ge, "viewBox", `0 0 ${V(w) ?? ""} 240`), J(Ge, "aria-label", C), J(Ke, "d", `M50,214H${V(w) - 12}M50,10V214`), J(qe, "y", T), G(Je, ee), J(Ye, "y", E), G(Xe, te), J($e, "d", ne), J(tt, "d", `M${D ?? ""},${re ?? ""}L${ie ?? ""},${ae ?? ""}`), J(rt, "d", `M${oe ?? ""},${le ?? ""}L${ue ?? ""},${de ?? ""}`), J(it, "cx", fe), J(it, "cy", me), J(at, "aria-label", he);
		}, [
			() => !Object.keys(X.edits).length,
			() => Z("reset"),
			() => V(ie).find((e) => e.value === V(p))?.text ?? "",
			() => Q(V(g)),
			() => Z("nudge"),
			() => Q(V(g) - V(h), !0),
			() => Z("loss"),
			() => Q(X.trace.loss ?? NaN),
			() => Z("backprop"),
			() => _c(V(_)),
			() => Z("finite"),
			() => _c(V(b)),
			() => Z("apart"),
			() => Q(V(x)),
			() => Z(Math.abs(V(_)) < 1e-9 && Math.abs(V(b)) < 1e-9 ? "bothZero" : V(x) < 1e-4 ? "agree" : V(a) ? "apartFault" : "apartOther"),
			() => Z("checkHint"),
			() => Z("lossCurve"),
			() => Z("tangent"),
			() => Z("secant"),
			() => Z("lossCurve"),
			() => te(V(ee)) + 4,
			() => Q(V(ee)),
			() => te(V(T)) + 4,
			() => Q(V(T)),
			() => "M" + V(C).map((e) => `${E(e.value).toFixed(1)},${te(e.loss).toFixed(1)}`).join("L"),
			() => E(V(g) - .5),
			() => te((X.trace.loss ?? 0) - .5 * V(_)),
			() => E(V(g) + .5),
			() => te((X.trace.loss ?? 0) + .5 * V(_)),
			() => E(V(g) - .5),
			() => te((X.trace.loss ?? 0) - .5 * V(b)),
			() => E(V(g) + .5),
			() => te((X.trace.loss ?? 0) + .5 * V(b)),
			() => E(V(g)),
			() => te(X.trace.loss ?? 0),
			() => Z("picture")
		]), H("click", se, () => X.edits = {}), H("input", _e, (e) => X.setEdit(V(m), V(h) + Number(e.currentTarget.value))), uo(ze, "clientWidth", (e) => P(w, e)), W(e, t);
	};
	K(le, (e) => {
		V(n) || e(ue);
	}), W(e, oe), ct();
}
// src/lib/reach.ts
ci(["click", "input"]), ks();
function Iu(e, t, n, r, i) {
	let a = (e) => {
		let t = e.data.length / (e.shape[0] || 1);
		return {
			shape: [1, ...e.shape.slice(1)],
			data: e.data.slice(n * t, (n + 1) * t)
		};
	}, o = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [e, a(t)])), s = t.x.shape[1] ?? 0, c = _s(t.initial, "h").shape[1] ?? 0, l = {
		parameters: t.parameters,
		x: a(t.x),
		initial: o(t.initial),
		reverse: t.reverse,
		previous: o(t.previous),
		values: o(t.values),
		lengths: [t.reverse ? r : i + 1]
	}, u = ms([
		1,
		s,
		c
	]);
	for (let e = 0; e < c; e++) u.data[i * c + e] = t.upstream.data[(n * s + i) * c + e];
	return Cs(e, l, u, gs(e.states, [1, c]), { layer: t.layer });
}
function Lu(e) {
	let [, t = 0, n = 0] = e.shape;
	return Float64Array.from({ length: t }, (t, r) => {
		let i = 0;
		for (let t = 0; t < n; t++) i += e.data[r * n + t] ** 2;
		return Math.sqrt(i);
	});
}
function Ru(e, t, n, r) {
	let i = t.x.shape[1] ?? 0, a = t.upstream.shape[2] ?? 0, o = ms([i, i]);
	for (let s = 0; s < r; s++) {
		let c = (n * i + s) * a;
		t.upstream.data.subarray(c, c + a).some((e) => e !== 0) && o.data.set(Lu(_s(Iu(e, t, n, r, s).gradients, "h")), s * i);
	}
	return o;
}
// src/lib/heat.ts
function zu(e, t, n) {
	let r = Math.min(1, Math.abs(e) / (t || 1)) ** .8, i = n ? [
		24,
		30,
		42
	] : [
		250,
		250,
		252
	], a = e >= 0 ? n ? [
		124,
		196,
		255
	] : [
		0,
		72,
		130
	] : n ? [
		255,
		160,
		90
	] : [
		176,
		74,
		0
	];
	return Number.isNaN(e) ? n ? [
		70,
		70,
		70
	] : [
		200,
		200,
		200
	] : i.map((e, t) => Math.round(e + (a[t] - e) * r));
}
function Bu(e, t) {
	let n = t ? [
		24,
		30,
		42
	] : [
		250,
		250,
		252
	], r = t ? [
		255,
		143,
		192
	] : [
		120,
		10,
		66
	];
	return n.map((t, n) => Math.round(t + (r[n] - t) * Math.max(0, Math.min(1, e))));
}
function Vu(e, t) {
	let n = Array.from({ length: e.units }, (e, t) => t);
	if (t === "none" || e.steps < 3) return n;
	let r = Math.max(1, Math.floor(e.steps / 2e3)), i = n.map((t) => {
		let n = [];
		for (let i = 0; i < e.steps; i += r) n.push(e.data[e.offset + i * e.stride + t]);
		let i = n.reduce((e, t) => e + t, 0) / n.length, a = n.map((e) => e - i), o = Math.sqrt(a.reduce((e, t) => e + t * t, 0)) || 1;
		return a.map((e) => e / o);
	});
	if (t === "time") {
		let e = i.map((e) => e.slice(1).reduce((t, n, r) => t + n * e[r], 0));
		return n.sort((t, n) => e[n] - e[t]);
	}
	let a = new Set(n.slice(1)), o = [0];
	for (; a.size;) {
		let e = i[o.at(-1)], t = -1, n = -Infinity;
		for (let r of a) {
			let a = i[r].reduce((t, n, r) => t + n * e[r], 0);
			a > n && ([n, t] = [a, r]);
		}
		o.push(t), a.delete(t);
	}
	return o;
}
var Hu, Uu, Wu = t((() => {
	Hu = {
		left: 52,
		right: 12
	}, Uu = class {
		levels = [];
		steps;
		units;
		size;
		constructor(e) {
			this.steps = e.steps, this.units = e.units;
			let t = new Float32Array(e.steps * e.units), n = 0;
			for (let r = 0; r < e.steps; r++) for (let i = 0; i < e.units; i++) {
				let a = e.data[e.offset + r * e.stride + i];
				t[r * e.units + i] = a, Math.abs(a) > n && (n = Math.abs(a));
			}
			this.size = n, this.levels.push(t);
			let r = e.steps;
			for (; r > 256;) {
				let e = Math.ceil(r / 2), n = new Float32Array(e * this.units);
				for (let i = 0; i < e; i++) for (let e = 0; e < this.units; e++) {
					let a = t[2 * i * this.units + e], o = 2 * i + 1 < r ? t[(2 * i + 1) * this.units + e] : a;
					n[i * this.units + e] = (a + o) / 2;
				}
				this.levels.push(n), t = n, r = e;
			}
		}
		level(e) {
			let t = Math.max(0, Math.min(this.levels.length - 1, Math.floor(Math.log2(Math.max(1, e)))));
			return {
				data: this.levels[t],
				scale: 2 ** t
			};
		}
	};
}));
// src/parts/Chart.svelte
function Gu(e, t) {
	st(t, !0);
	let n = Oo(t, "height", 3, 180), r = Oo(t, "log", 3, !1), i = Oo(t, "from", 3, 0), a = Oo(t, "to", 19, () => t.lines[0]?.values.length ?? 0), o = Oo(t, "cursor", 3, null), s = Oo(t, "between", 3, !1), c = Oo(t, "onpick", 3, null), l = Oo(t, "legend", 3, !0), u = Oo(t, "columns", 3, !1), d = Oo(t, "times", 19, () => []), f = Oo(t, "before", 3, 0), p = Oo(t, "limits", 3, null), m = /* @__PURE__ */ N(640), h = Hu.left, g = (e) => r() ? Math.log10(Math.max(e, 1e-300)) : e, _ = /* @__PURE__ */ j(() => Math.max(1, a() - i() - 1)), v = /* @__PURE__ */ j(() => Math.max(1, Math.floor((a() - i()) / (2 * V(m))))), y = /* @__PURE__ */ j(() => {
		if (p()) return p();
		let e = Infinity, n = -Infinity;
		for (let o of t.lines) for (let t = Math.max(0, Math.floor(i())); t < Math.min(o.values.length, a()); t++) {
			let i = o.values[t];
			if (!Number.isFinite(i) || r() && i <= 0) continue;
			let a = g(i);
			a < e && (e = a), a > n && (n = a);
		}
		if (e > n) return [0, 1];
		if (n - e < 1e-9) return [e - .5, n + .5];
		let o = .06 * (n - e);
		return r() ? [Math.floor(e), Math.ceil(n)] : [e - o, n + o];
	}), b = (e) => {
		let t = u() ? (e - i() + .5) / Math.max(1, a() - i()) : (e - i()) / V(_);
		return h + t * (V(m) - h - Hu.right);
	}, x = (e) => 8 + (1 - (g(e) - V(y)[0]) / (V(y)[1] - V(y)[0])) * (n() - 8 - 22), S = /* @__PURE__ */ j(() => {
		let [e, t] = V(y), n = (t - e) / 5, i = 10 ** Math.floor(Math.log10(n)), a = r() ? Math.max(1, Math.round(n)) : ([
			1,
			2,
			2.5,
			5,
			10
		].find((e) => e * i >= n) ?? 10) * i, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t + 1e-12; n += a) o.push(Math.abs(n) < 1e-12 ? 0 : n);
		return o;
	}), C = /* @__PURE__ */ j(() => {
		let e = Math.max(1, V(_) / Math.max(2, Math.floor(V(m) / (d().length ? 150 : 90)))), t = 10 ** Math.floor(Math.log10(e)), n = Math.max(1, ([
			1,
			2,
			5,
			10
		].find((n) => n * t >= e) ?? 10) * t), r = [];
		for (let e = Math.ceil(i() / n) * n; e <= i() + V(_); e += n) r.push(e);
		return r;
	});
	function w(e) {
		let t = "", n = !1, o = Math.min(e.length, Math.ceil(a())), s = (r) => {
			t += `${n ? "L" : "M"}${b(r).toFixed(1)},${x(e[r]).toFixed(1)}`, n = !0;
		};
		for (let t = Math.max(0, Math.floor(i())); t < o; t += V(v)) {
			let i = -1, a = -1;
			for (let n = t; n < Math.min(o, t + V(v)); n++) {
				let t = e[n];
				!Number.isFinite(t) || r() && t <= 0 || ((i < 0 || t < e[i]) && (i = n), (a < 0 || t > e[a]) && (a = n));
			}
			i < 0 ? n = !1 : (s(Math.min(i, a)), i !== a && s(Math.max(i, a)));
		}
		return t;
	}
	function T() {
		let [e, n] = t.lines;
		if (!e || !n) return "";
		let r = Math.min(e.values.length, n.values.length, a()), o = [], s = [];
		for (let t = Math.max(0, i()); t < r; t++) o.push(`${b(t).toFixed(1)},${x(e.values[t]).toFixed(1)}`), s.unshift(`${b(t).toFixed(1)},${x(n.values[t]).toFixed(1)}`);
		return `M${[...o, ...s].join("L")}Z`;
	}
	function ee(e) {
		if (!c()) return;
		let t = e.currentTarget.getBoundingClientRect(), n = (e.clientX - t.left - h) / (t.width - h - 12);
		c()(Math.max(0, Math.min(a() - 1, u() ? Math.floor(i() + n * (a() - i())) : Math.round(i() + n * V(_)))));
	}
	var E = nd(), te = F(E), ne = (e) => {
		var n = qu();
		q(n, 21, () => t.lines, (e) => e.name, (e, t) => {
			var n = Ku(), r = F(n), i = L(r), a = R(r, 1, !0);
			k(n), z(() => {
				La(n, 1, `tone${V(t).tone ?? ""}`), La(i, 0, `dash${V(t).dash ?? 0 ?? ""}`), J(i, "stroke-dasharray", [
					"",
					"7 4",
					"2 3",
					"10 3 2 3"
				][V(t).dash ?? 0]), G(a, V(t).name);
			}), W(e, n);
		}), k(n), W(e, n);
	};
	K(te, (e) => {
		l() && e(ne);
	});
	var D = R(te, 2), re = F(D);
	q(re, 16, () => V(S), (e) => e, (e, t) => {
		let i = /* @__PURE__ */ j(() => 8 + (1 - (t - V(y)[0]) / (V(y)[1] - V(y)[0])) * (n() - 8 - 22));
		var a = Yu(), o = I(a), s = R(o), c = F(s), l = (e) => {
			var n = Ju(), r = L(R(I(n)), !0);
			z((e) => G(r, e), [() => String(t).replace("-", "−")]), W(e, n);
		}, u = (e) => {
			var n = wi();
			z((e) => G(n, e), [() => fc(t)]), W(e, n);
		};
		K(c, (e) => {
			r() ? e(l) : e(u, -1);
		}), k(s), z(() => {
			La(o, 0, Aa(t === 0 && !r() ? "zero" : "axis")), J(o, "d", `M${h ?? ""},${V(i) ?? ""}H${V(m) - 12}`), J(s, "x", h - 6), J(s, "y", V(i) + 4);
		}), W(e, a);
	});
	var ie = R(re);
	q(ie, 16, () => V(C), (e) => e, (e, t) => {
		var r = Xu(), i = L(r, !0);
		z((e) => {
			J(r, "x", e), J(r, "y", n() - 5), G(i, d()[t] ?? f() + t + 1);
		}, [() => b(t)]), W(e, r);
	});
	var ae = R(ie), oe = (e) => {
		var t = Zu();
		z((e) => J(t, "d", e), [() => T()]), W(e, t);
	};
	K(ae, (e) => {
		s() && e(oe);
	});
	var se = R(ae);
	q(se, 17, () => t.lines, (e) => e.name, (e, t) => {
		var n = ed(), r = F(n), o = (e) => {
			var n = Qu();
			z((e) => {
				La(n, 0, `curve dash${V(t).dash ?? 0 ?? ""}`), J(n, "d", e);
			}, [() => w(V(t).values)]), W(e, n);
		};
		K(r, (e) => {
			V(t).bare || e(o);
		});
		var s = R(r), c = (e) => {
			var n = Ti();
			q(I(n), 17, () => Array.from(V(t).values), na, (e, t, n) => {
				var r = Ti(), o = I(r), s = (e) => {
					var r = $u();
					z((e, t) => {
						J(r, "cx", e), J(r, "cy", t);
					}, [() => b(n), () => x(V(t))]), W(e, r);
				}, c = /* @__PURE__ */ j(() => Number.isFinite(V(t)) && n >= i() && n < a());
				K(o, (e) => {
					V(c) && e(s);
				}), W(e, r);
			}), W(e, n);
		};
		K(s, (e) => {
			V(t).dots && e(c);
		}), k(n), z(() => La(n, 0, `tone${V(t).tone ?? ""}`)), W(e, n);
	});
	var ce = R(se), le = (e) => {
		var t = td();
		z((e) => J(t, "d", `M${e ?? ""},4V${n() - 22}`), [() => b(o())]), W(e, t);
	};
	K(ce, (e) => {
		o() !== null && o() >= i() && o() < a() && e(le);
	}), k(D), k(E), z(() => {
		J(D, "viewBox", `0 0 ${V(m) ?? ""} ${n() ?? ""}`), J(D, "aria-label", t.label);
	}), H("click", D, ee), uo(E, "clientWidth", (e) => P(m, e)), W(e, E), ct();
}
var Ku, qu, Ju, Yu, Xu, Zu, Qu, $u, ed, td, nd, rd = t((() => {
	Vo(), Po(), vc(), Wu(), Ku = /* @__PURE__ */ U("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li>"), qu = /* @__PURE__ */ U("<ul class=\"legend\"></ul>"), Ju = /* @__PURE__ */ Si("10<tspan dy=\"-5\" font-size=\"9\"> </tspan>", 1), Yu = /* @__PURE__ */ Si("<path></path><text text-anchor=\"end\"><!></text>", 1), Xu = /* @__PURE__ */ Si("<text text-anchor=\"middle\"> </text>"), Zu = /* @__PURE__ */ Si("<path class=\"difference\"></path>"), Qu = /* @__PURE__ */ Si("<path></path>"), $u = /* @__PURE__ */ Si("<circle class=\"point\" r=\"2.6\"></circle>"), ed = /* @__PURE__ */ Si("<g><!><!></g>"), td = /* @__PURE__ */ Si("<path class=\"cursor\"></path>"), nd = /* @__PURE__ */ U("<div><!> <svg class=\"chart\" role=\"img\"><!><!><!><!><!></svg></div>"), ci(["click"]);
}));
Vo(), Po(), ec(), vc(), Wu(), Ko(), ic(), qs(), rd(), cc();
var id = /* @__PURE__ */ U("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p>"), ad = /* @__PURE__ */ U("<p class=\"card\" data-refused=\"\"> </p>"), od = /* @__PURE__ */ U("<p class=\"card\"> </p>"), sd = /* @__PURE__ */ U("<p> </p>"), cd = /* @__PURE__ */ U("<section><h2> </h2> <p class=\"soft small\"> </p> <p data-reached=\"\"> <strong> </strong></p> <canvas class=\"square\" tabindex=\"0\" role=\"slider\"></canvas></section>"), ld = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"1\"/></label></div> <!> <!> <!> <h2> </h2> <!> <p data-factor=\"\"><strong> </strong> </p> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <!></div>", 1);
function ud(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => X.loaded !== null && X.loaded.overview === null), r = /* @__PURE__ */ j(() => Gs.includes(X.model) ? X.model : Gs.includes(Vs.start) ? Vs.start : Gs[0]), i = /* @__PURE__ */ j(() => X.model === "mine"), a = /* @__PURE__ */ j(() => V(n) && V(i) ? X.trace : Ms(V(r))), o = /* @__PURE__ */ j(() => V(n) && V(i) ? X.run : V(a).layers[0]), s = /* @__PURE__ */ j(() => Y[V(o).cell]), c = /* @__PURE__ */ j(() => V(n) && V(i) ? X.sequence : 0), l = /* @__PURE__ */ j(() => Math.max(1, V(a).lengths[V(c)] ?? V(a).steps)), u = /* @__PURE__ */ j(() => Math.max(1, Math.min(X.lossStep, V(l) - 1))), d = /* @__PURE__ */ j(() => V(n) && V(i) ? [{
		name: nc(V(s).title),
		tone: 0,
		dash: 0,
		values: Lu(Iu(V(s), V(o), V(c), V(l), V(u)).gradients.h)
	}] : Gs.map((e, t) => {
		let n = Ms(e).layers[0], r = Iu(Y[e], n, 0, V(l), V(u)), i = Y[e].states.at(-1);
		return {
			name: `${nc(Y[e].title)} (∂L/∂${i})`,
			tone: t % 5,
			dash: t % 4,
			values: Lu(r.gradients[i])
		};
	})), f = /* @__PURE__ */ j(() => Iu(V(s), V(o), V(c), V(l), V(u))), p = /* @__PURE__ */ j(() => Object.keys(V(s).terms).filter((e) => V(s).states.some((t) => e.startsWith(`${t}_>`))).map((e, t) => ({
		name: nc(Go(V(s), e.split(">")[1])),
		tone: t % 5,
		dash: t % 4,
		values: Lu(V(f).contributions[e])
	}))), m = /* @__PURE__ */ j(() => {
		let e = Lu(V(f).gradients[V(s).states.at(-1)]), t = V(o).reverse ? 0 : V(u);
		return (e[V(o).reverse ? V(l) - 1 : 0] ?? 0) / (e[t] || 1);
	}), h = /* @__PURE__ */ N(void 0), g = /* @__PURE__ */ j(() => V(l) <= 400 ? Ru(V(s), V(o), V(c), V(l)) : null), _ = /* @__PURE__ */ j(() => Math.min(X.reached, V(u))), v = /* @__PURE__ */ j(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	er(() => {
		let e = V(h)?.getContext("2d");
		if (!V(h) || !e || !V(g)) return;
		let t = V(g).shape[0], n = Math.max(1, Math.floor(420 / V(l)));
		V(h).width = V(h).height = n * V(l);
		let r = 0;
		for (let e of V(g).data) e > r && (r = e);
		for (let i = 0; i < V(l); i++) for (let a = 0; a < V(l); a++) {
			let o = V(g).data[i * t + a], [s, c, l] = Bu(o > 0 ? 1 - Math.log10(o / r) / -6 : 0, V(v));
			e.fillStyle = `rgb(${s},${c},${l})`, e.fillRect(a * n, i * n, n, n);
		}
		e.strokeStyle = V(v) ? "#fff" : "#000", e.strokeRect(.5, V(u) * n + .5, V(h).width - 1, n - 1), e.strokeRect(V(_) * n + .5, .5, n - 1, V(h).height - 1);
	});
	let y = /* @__PURE__ */ j(() => V(g)?.data[V(u) * (V(g).shape[0] ?? 0) + V(_)] ?? NaN);
	function b(e) {
		let t = V(h).getBoundingClientRect();
		X.lossStep = Math.max(1, Math.min(V(l) - 1, Math.floor((e.clientY - t.top) / t.height * V(l)))), X.reached = Math.max(0, Math.min(V(l) - 1, Math.floor((e.clientX - t.left) / t.width * V(l))));
	}
	function x(e) {
		let t = {
			ArrowUp: [-1, 0],
			ArrowDown: [1, 0],
			ArrowLeft: [0, -1],
			ArrowRight: [0, 1]
		}[e.key];
		t && (e.preventDefault(), X.lossStep = Math.max(1, Math.min(V(l) - 1, V(u) + t[0])), X.reached = Math.max(0, Math.min(V(l) - 1, V(_) + t[1])));
	}
	var S = ld(), C = I(S), w = F(C);
	{
		let e = /* @__PURE__ */ j(() => Z("model")), t = /* @__PURE__ */ j(() => V(i) && V(n) ? "mine" : V(r)), a = /* @__PURE__ */ j(() => [...Gs.map((e) => ({
			value: e,
			text: nc(Y[e].title)
		})), ...V(n) ? [{
			value: "mine",
			text: Z("yours")
		}] : []]);
		ac(w, {
			get label() {
				return V(e);
			},
			get value() {
				return V(t);
			},
			get options() {
				return V(a);
			},
			onchange: (e) => X.model = e
		});
	}
	var T = R(w, 2), ee = (e) => {
		var t = id(), n = F(t), r = L(n, !0), i = L(R(n), !0);
		k(t), z((e, t) => {
			G(r, e), G(i, t);
		}, [() => Z("model"), () => X.loaded?.title || nc(V(s).title)]), W(e, t);
	};
	K(T, (e) => {
		V(n) && V(i) && e(ee);
	});
	var E = R(T, 2), te = F(E), ne = L(te), D = R(te, 2);
	Wa(D), k(E), k(C);
	var re = R(C, 2), ie = (e) => {
		var t = ad(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("gradientsLong", { n: X.whole })]), W(e, t);
	};
	K(re, (e) => {
		X.loaded?.overview && e(ie);
	});
	var ae = R(re, 2), oe = (e) => {
		var t = od(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("notYours")]), W(e, t);
	};
	K(ae, (e) => {
		X.loaded !== null && !(V(n) && V(i)) && e(oe);
	});
	var se = R(ae, 2), ce = (e) => {
		var t = sd(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("memoryTask", { n: V(l) })]), W(e, t);
	};
	K(se, (e) => {
		V(n) && V(i) || e(ce);
	});
	var le = R(se, 2), ue = L(le, !0), de = R(le, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("gradientNorm"));
		Gu(de, {
			get label() {
				return V(e);
			},
			get lines() {
				return V(d);
			},
			log: !0,
			height: 240,
			get to() {
				return V(l);
			},
			get cursor() {
				return V(_);
			},
			onpick: (e) => X.reached = e
		});
	}
	var fe = R(de, 2), pe = F(fe), me = L(pe, !0), he = R(pe);
	k(fe);
	var ge = R(fe, 2), _e = F(ge), ve = F(_e), ye = L(ve, !0), O = R(ve, 2), be = L(O, !0), xe = R(O, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("paths")), t = /* @__PURE__ */ j(() => V(u) + 1);
		Gu(xe, {
			get label() {
				return V(e);
			},
			get lines() {
				return V(p);
			},
			log: !0,
			height: 260,
			get to() {
				return V(t);
			},
			get cursor() {
				return V(_);
			},
			onpick: (e) => X.reached = e
		});
	}
	k(_e);
	var Se = R(_e, 2), Ce = (e) => {
		var t = cd(), n = F(t), r = L(n, !0), i = R(n, 2), a = L(i, !0), o = R(i, 2), s = F(o), c = L(R(s), !0);
		k(o);
		var d = R(o, 2);
		J(d, "aria-valuemin", 1), go(d, (e) => P(h, e), () => V(h)), k(t), z((e, t, n, i, o, f, p, m, h) => {
			G(r, e), G(a, t), G(s, `${n ?? ""} ${V(u) + 1}, ${i ?? ""} ${V(_) + 1}: `), G(c, o), J(d, "aria-label", f), J(d, "aria-valuemax", V(l)), J(d, "aria-valuenow", V(u) + 1), J(d, "aria-valuetext", `${p ?? ""} ${V(u) + 1}, ${m ?? ""} ${V(_) + 1}: ${h ?? ""}`);
		}, [
			() => Z("triangle"),
			() => Z("triangleHint"),
			() => Z("lossStep"),
			() => Z("reached"),
			() => Q(V(y)),
			() => Z("triangle"),
			() => Z("lossStep"),
			() => Z("reached"),
			() => Q(V(y))
		]), H("click", d, b), H("keydown", d, x), W(e, t);
	};
	K(Se, (e) => {
		V(g) && e(Ce);
	}), k(ge), z((e, t, n, r, i, a) => {
		G(ne, `${e ?? ""} ${V(u) + 1}`), J(D, "max", V(l) - 1), Ga(D, V(u)), G(ue, t), G(me, n), G(he, `: ${r ?? ""}`), G(ye, i), G(be, a);
	}, [
		() => Z("lossStep"),
		() => Z("gradientNorm"),
		() => nc(V(s).title),
		() => Z(V(m) < 1 ? "shrink" : "grow", { x: pc(V(m) < 1 ? 1 / (V(m) || NaN) : V(m)) }),
		() => Z("paths"),
		() => Z("pathsHint")
	]), H("input", D, (e) => X.lossStep = Number(e.currentTarget.value)), W(e, S), ct();
}
ci([
	"input",
	"click",
	"keydown"
]), vc(), qs();
var dd = (e, t) => ({
	kind: "text",
	text: {
		en: e,
		ko: t
	}
}), fd = (e) => ({
	kind: "formulas",
	formulas: Y[e].equations
}), pd = (e, t, ...n) => ({
	kind: "formulas",
	formulas: n.map((n) => Y[e].operations.find((e) => e.name === n)[t])
}), md = (e) => ({
	kind: "show",
	fragment: e
}), hd = (e, t = [], n = !1) => ({
	kind: "picture",
	cell: e,
	backward: n,
	marked: t
}), gd = "gru-after-keep", _d = 3, vd = (e, t) => {
	let n = js(e).layers[0];
	return Bs(n.values[t] ?? n.previous[t], 0, _d, 0);
}, yd = (e, t) => Bs(js(e).layers[0].gradients[t], 0, _d, 0), bd = (e, t) => Bs(js(e).layers[0].contributions[t], 0, _d, 0), xd = (e, t = gd) => Q(vd(t, e)), Sd = (e, t = gd) => Q(yd(t, e), !0);
function Cd(e, t) {
	let n = Ms(e), r = Lu(Iu(Y[e], n.layers[0], 0, n.steps, n.steps - 1).gradients[t]);
	return mc(Q(r[0] / r[n.steps - 1]));
}
function wd() {
	return [
		{
			title: {
				en: "The limit of the plain RNN",
				ko: "기본 RNN의 한계"
			},
			blocks: [
				dd("A recurrent network reads a series one step at a time and keeps a summary of what it has read: the hidden state h. The plain RNN mixes the new input with the old state, adds a bias and passes the result through one tanh.", "순환 신경망은 시계열을 한 시점씩 읽으며 지금까지 읽은 내용을 은닉 상태 h에 요약합니다. 기본 RNN은 새 입력과 이전 은닉 상태를 섞고 편향을 더한 뒤 tanh 하나를 통과시킵니다."),
				fd("rnn-tanh"),
				hd("rnn-tanh", [
					"h_>q_h",
					"q_h>a_h",
					"a_h>h"
				]),
				dd("Follow the marked path from h at t−1 to h at t. Every step multiplies by the same matrix and by the slope of tanh, which is at most 1. Going back forty steps, the gradient passes that path forty times: it shrinks like a power, or explodes like one.", "표시한 길을 따라 이전 은닉 상태에서 새 은닉 상태로 가 보세요. 한 시점마다 같은 행렬과 tanh의 기울기(최대 1)를 곱합니다. 마흔 시점을 거슬러 가면 이 길을 마흔 번 지나므로 기울기는 거듭제곱으로 줄어들거나 폭발합니다."),
				dd(`Small networks were trained to remember the first reading for forty steps. In the plain RNN the gradient that reaches the first step is only ${Cd("rnn-tanh", "h")} times what it was at the last; in the LSTM's cell state it is ${Cd("lstm", "c")} times, in the GRU ${Cd(gd, "h")} times. The plain RNN never learned the task.`, `작은 신경망들에 첫 값을 마흔 시점 동안 기억하도록 가르쳤습니다. 기본 RNN에서 첫 시점에 닿는 기울기는 마지막 시점의 ${Cd("rnn-tanh", "h")}배뿐입니다. LSTM의 셀 상태에서는 ${Cd("lstm", "c")}배, GRU에서는 ${Cd(gd, "h")}배입니다. 기본 RNN은 이 과제를 끝내 배우지 못했습니다.`),
				md("view=gradients&model=rnn-tanh&from=39&to=0")
			],
			question: {
				kind: "choice",
				prompt: {
					en: "A network's gradient shrinks to 0.8 of its size at every step back. About how much is left after 40 steps?",
					ko: "한 시점을 거슬러 갈 때마다 기울기가 0.8배가 됩니다. 40시점 뒤에는 대략 얼마나 남을까요?"
				},
				options: [
					{
						en: "about a fifth",
						ko: "약 5분의 1"
					},
					{
						en: "about a hundredth",
						ko: "약 100분의 1"
					},
					{
						en: "about a ten-thousandth",
						ko: "약 1만분의 1"
					}
				],
				answer: 2,
				hint: {
					en: "Multiply 0.8 by itself: 0.8² = 0.64, 0.8⁴ ≈ 0.41, and so on.",
					ko: "0.8을 거듭 곱해 보세요. 0.8² = 0.64, 0.8⁴ ≈ 0.41 …"
				},
				why: {
					en: "0.8 to the power of 40 is 0.00013.",
					ko: "0.8의 40제곱은 0.00013입니다."
				}
			}
		},
		{
			title: {
				en: "The LSTM's cell state",
				ko: "LSTM의 셀 상태"
			},
			blocks: [
				dd("The LSTM adds a second state, the cell state c, and gives it a path of its own. On that path there is no weight and no tanh: only a product with the forget gate and a sum.", "LSTM은 두 번째 상태인 셀 상태 c를 두고 전용 길을 내줍니다. 그 길에는 가중치도 tanh도 없습니다. 망각 게이트와의 곱과 덧셈만 있습니다."),
				fd("lstm"),
				hd("lstm", [
					"c_>k",
					"k>c",
					"c>c_out"
				]),
				dd("Going back along the marked path the gradient of c is multiplied by the forget gate f and by nothing else. Where f stays near 1 it arrives almost whole, however many steps away. The other gates decide what is written (i, g) and what is shown (o).", "표시한 길을 거슬러 가면 셀 상태의 기울기에는 망각 게이트 f만 곱해집니다. f가 1에 가까우면 아무리 먼 시점이라도 기울기가 거의 그대로 도착합니다. 나머지 게이트는 무엇을 쓸지(i, g)와 무엇을 내보낼지(o)를 정합니다."),
				md("view=cell&cell=lstm&pass=backward&op=2&t=3")
			],
			question: {
				kind: "choice",
				prompt: {
					en: "What multiplies the gradient on its way from c at t to c at t−1?",
					ko: "셀 상태의 기울기가 시점 t에서 t−1로 갈 때 무엇이 곱해질까요?"
				},
				options: [
					{
						en: "the recurrent weights",
						ko: "순환 가중치"
					},
					{
						en: "the forget gate",
						ko: "망각 게이트"
					},
					{
						en: "the output gate",
						ko: "출력 게이트"
					}
				],
				answer: 1,
				hint: {
					en: "Follow the marked path in the picture: which gate stands at the product on it?",
					ko: "그림에 표시한 길을 따라가 보세요. 그 길의 곱셈에는 어느 게이트가 붙어 있나요?"
				},
				why: {
					en: "c = f ⊙ c at t−1 + i ⊙ g, so the direct path carries f and nothing else.",
					ko: "셀 상태는 f ⊙ (이전 셀 상태) + i ⊙ g 이므로 직접 가는 길에는 f만 있습니다."
				}
			}
		},
		{
			title: {
				en: "The GRU's two gates",
				ko: "GRU의 두 게이트"
			},
			blocks: [
				dd("The GRU keeps one state and two gates. The update gate z decides how much of the old state stays; what it gives up, the candidate n receives. The reset gate r decides how much of the past the candidate may look at.", "GRU는 상태 하나와 게이트 두 개를 씁니다. 업데이트 게이트 z는 이전 상태를 얼마나 남길지 정하고, 줄어든 몫은 후보 은닉 상태 n이 차지합니다. 리셋 게이트 r은 후보를 만들 때 과거를 얼마나 볼지 정합니다."),
				fd(gd),
				hd(gd, [
					"z>k",
					"z>u",
					"u>w"
				]),
				dd("Because z and 1 − z add up to one, the new state is a weighted mean. With z near 1 the state is copied; with z near 0 it is replaced. One gate does the work of the LSTM's forget and input gates.", "z와 1 − z의 합이 1이므로 새 상태는 가중 평균입니다. z가 1에 가까우면 상태를 그대로 복사하고 0에 가까우면 새것으로 바꿉니다. 게이트 하나가 LSTM의 망각 게이트와 입력 게이트 역할을 함께 합니다."),
				md(`view=cell&cell=${gd}&pass=forward&op=17&t=3`)
			],
			question: {
				kind: "choice",
				prompt: {
					en: "In this form (update keeps), which setting makes the GRU carry its state unchanged to the next step?",
					ko: "이 형식(업데이트: 유지)에서 상태를 다음 시점까지 그대로 옮기려면 어떻게 되어야 할까요?"
				},
				options: [
					{
						en: "z = 1",
						ko: "z = 1"
					},
					{
						en: "z = 0",
						ko: "z = 0"
					},
					{
						en: "r = 1",
						ko: "r = 1"
					}
				],
				answer: 0,
				hint: {
					en: "Put the number into h = z ⊙ h at t−1 + (1 − z) ⊙ n: which value leaves only the old state?",
					ko: "h = z ⊙ (이전 은닉 상태) + (1 − z) ⊙ n에 값을 넣어 보세요. 어느 값일 때 이전 상태만 남나요?"
				},
				why: {
					en: "With z = 1 the candidate's share 1 − z is zero. In the other form (update writes) it would be z = 0.",
					ko: "z = 1이면 후보의 몫 1 − z가 0입니다. 다른 형식(업데이트: 갱신)에서는 z = 0입니다."
				}
			}
		},
		{
			title: {
				en: "Forward propagation",
				ko: "순전파"
			},
			blocks: [
				dd("Forward propagation is arithmetic in a fixed order: products, sums, activations, then the mix. Each operation uses only what stands before it, so you can follow with a calculator.", "순전파는 정해진 순서의 산수입니다. 곱하고, 더하고, 활성화 함수를 거친 다음 섞습니다. 각 연산은 앞에 있는 값만 쓰므로 계산기로 따라갈 수 있습니다."),
				pd(gd, "forward", "u", "k", "w", "h"),
				dd(`Unit 1 of the worked example at step 4: the update gate is ${xd("z")}, the previous state ${xd("h_")}, the candidate ${xd("n")}. So u = 1 − ${xd("z")} = ${xd("u")}, the kept part is k = ${xd("k")} and the written part w = ${xd("w")}.`, `계산 예제의 네 번째 시점, 유닛 1을 봅시다. 업데이트 게이트는 ${xd("z")}, 이전 은닉 상태는 ${xd("h_")}, 후보 은닉 상태는 ${xd("n")}입니다. 그러면 u = 1 − ${xd("z")} = ${xd("u")}, 유지되는 부분은 k = ${xd("k")}, 새로 쓰는 부분은 w = ${xd("w")}입니다.`),
				md(`view=cell&cell=${gd}&pass=forward&op=14&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the new hidden state h of unit 1?",
					ko: "유닛 1의 새 은닉 상태 h는 얼마일까요?"
				},
				answer: vd(gd, "h"),
				hint: {
					en: "The last operation is a sum: add the kept part and the written part.",
					ko: "마지막 연산은 덧셈입니다. 유지되는 부분과 새로 쓰는 부분을 더하세요."
				},
				why: {
					en: `h = k + w = ${xd("h")}.`,
					ko: `h = k + w = ${xd("h")}입니다.`
				}
			}
		},
		{
			title: {
				en: "Backward propagation",
				ko: "역전파"
			},
			blocks: [
				dd("Backward propagation answers one question for every value: how much would the loss change if this value changed a little? The answer is its gradient δ. It comes back along the same lines, in the opposite direction.", "역전파는 모든 값에 대해 묻습니다. 이 값이 조금 바뀌면 손실은 얼마나 바뀔까? 그 답이 기울기 δ입니다. 기울기는 같은 선을 따라 반대 방향으로 돌아옵니다."),
				dd("Two rules are enough. Through an operation, multiply by its local slope. Where a value was used in several places, add up what comes back from each.", "규칙은 두 가지면 충분합니다. 연산을 지날 때는 그 연산의 국소 기울기를 곱합니다. 값이 여러 곳에서 쓰였다면 각 곳에서 돌아온 것을 모두 더합니다."),
				pd(gd, "backward", "h", "w", "n", "a_n"),
				dd(`At step 4 of the worked example the gradient of h is ${Sd("h")}. A sum passes it on unchanged, so the written part w receives ${Sd("w")} as well. w is u ⊙ n with u = ${xd("u")}.`, `계산 예제의 네 번째 시점에서 h의 기울기는 ${Sd("h")}입니다. 덧셈은 기울기를 그대로 넘기므로 새로 쓰는 부분 w도 ${Sd("w")}를 받습니다. w는 u ⊙ n이고 u = ${xd("u")}입니다.`),
				md(`view=cell&cell=${gd}&pass=backward&op=4&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the gradient δ of the candidate n?",
					ko: "후보 은닉 상태 n의 기울기 δ는 얼마일까요?"
				},
				answer: yd(gd, "n"),
				hint: {
					en: "Through a product a gradient is multiplied by the other side: what is the other side of n?",
					ko: "곱을 거슬러 갈 때는 상대 항을 곱합니다. n의 상대 항은 무엇인가요?"
				},
				why: {
					en: `The other side of the product is u, so it is ${Sd("w")} × ${xd("u")} = ${Sd("n")}.`,
					ko: `곱의 상대가 u이므로 ${Sd("w")} × ${xd("u")} = ${Sd("n")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The sign of 1 − z",
				ko: "1 − z의 부호"
			},
			blocks: [
				dd("The update gate is used twice: once for what is kept, once, as 1 − z, for what is written. So its gradient has two terms, and the one that comes through 1 − z has the opposite sign.", "업데이트 게이트는 두 번 쓰입니다. 한 번은 유지할 몫에, 또 한 번은 1 − z로서 새로 쓸 몫에 쓰입니다. 그래서 기울기의 항도 둘이며, 1 − z를 지나온 항은 부호가 바뀝니다."),
				pd(gd, "backward", "u", "z"),
				hd(gd, ["z>k", "z>u"], !0),
				dd(`In the worked example the term through the kept part is ${Q(bd(gd, "z>k"), !0)}. u = 1 − z has the gradient ${Sd("u")}.`, `계산 예제에서 유지되는 부분을 지나온 항은 ${Q(bd(gd, "z>k"), !0)}입니다. 1 − z인 u의 기울기는 ${Sd("u")}입니다.`),
				dd("Leave the minus out and everything still runs, the loss even falls for a while. Only a comparison with a finite difference shows the fault. The gradient check opens with the minus left out: put it back, and the two numbers meet.", "음수 부호를 빠뜨려도 프로그램은 돌아가고 손실도 한동안 줄어듭니다. 유한 차분과 비교해야만 잘못이 드러납니다. 아래 단추를 누르면 음수 부호를 뺀 역전파로 기울기 검증이 열립니다. 부호를 되돌려 두 값이 같아지는지 확인해 보세요."),
				md(`view=check&cell=${gd}&weight=l0.W_xz.0&t=3&fault=minus`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the whole gradient δ of the update gate z?",
					ko: "업데이트 게이트 z의 전체 기울기 δ는 얼마일까요?"
				},
				answer: yd(gd, "z"),
				hint: {
					en: "Two terms are added: the one through the kept part, and the gradient of u times −1.",
					ko: "항 두 개를 더합니다. 유지되는 부분을 지나온 항과, u의 기울기에 −1을 곱한 항입니다."
				},
				why: {
					en: `${Q(bd(gd, "z>k"), !0)} − (${Sd("u")}) = ${Sd("z")}.`,
					ko: `${Q(bd(gd, "z>k"), !0)} − (${Sd("u")}) = ${Sd("z")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The other GRU",
				ko: "또 하나의 GRU"
			},
			blocks: [
				dd("Papers and libraries use four different GRUs. The reset gate may act after the recurrent product, as in PyTorch, or before it, as in the first paper. And an open update gate may keep the past or write the candidate.", "논문마다, 라이브러리마다 GRU가 다릅니다. 모두 네 가지입니다. 리셋 게이트는 PyTorch처럼 순환 곱 다음에 작용하기도 하고 첫 논문처럼 그 전에 작용하기도 합니다. 열린 업데이트 게이트도 과거를 유지하거나 후보를 쓰거나 둘 중 하나입니다."),
				fd("gru-before-keep"),
				hd("gru-before-keep", [
					"r>s",
					"h_>s",
					"s>q_n",
					"q_n>a_n"
				]),
				dd("With reset before, the weights multiply s = r ⊙ h, not h. So their gradient is built with s as well: using h there is the usual bug. And backward needs two products in a row instead of one, which is why libraries preferred reset after.", "리셋이 앞에 있으면 가중치는 h가 아니라 s = r ⊙ h에 곱해집니다. 그러므로 가중치의 기울기도 s로 계산해야 합니다. 여기서 h를 쓰는 것이 흔한 버그입니다. 또 역전파에서 곱을 두 번 이어서 해야 하므로 라이브러리들은 리셋을 뒤에 두었습니다."),
				md("view=switches&left=gru-after-keep&right=gru-before-keep")
			],
			question: {
				kind: "choice",
				prompt: {
					en: "You have a model trained with reset after. Can its weights be rewritten so that a reset-before GRU computes the same?",
					ko: "리셋이 뒤에 있는 모델의 가중치를 바꿔서, 리셋이 앞에 있는 GRU가 같은 값을 내게 할 수 있을까요?"
				},
				options: [
					{
						en: "Yes, by negating the reset gate's weights",
						ko: "예, 리셋 게이트 가중치의 부호를 바꾸면 됩니다"
					},
					{
						en: "Yes, by transposing the recurrent weights",
						ko: "예, 순환 가중치를 전치하면 됩니다"
					},
					{
						en: "No; only keep and write can be exchanged",
						ko: "아니요. 서로 바꿀 수 있는 것은 유지와 갱신뿐입니다"
					}
				],
				answer: 2,
				hint: {
					en: "Write out what stands inside of the tanh: in one form r multiplies a sum of products, in the other each term of that sum.",
					ko: "tanh 안의 식을 풀어 써 보세요. 한 형식에서는 r이 곱의 합에 곱해지고, 다른 형식에서는 합의 각 항에 곱해집니다."
				},
				why: {
					en: "Keep and write differ by the sign of the update gate's block. The reset order is a different function.",
					ko: "유지와 갱신은 업데이트 게이트 블록의 부호만 다릅니다. 리셋의 순서가 다르면 다른 함수입니다."
				}
			}
		}
	];
}
Vo(), Po(), ec(), vc(), ic(), qs(), _l();
var Td = /* @__PURE__ */ U("<li><button type=\"button\"> </button></li>"), Ed = /* @__PURE__ */ U("<p> </p>"), Dd = /* @__PURE__ */ U("<p><!></p>"), Od = /* @__PURE__ */ U("<div class=\"display\"></div>"), kd = /* @__PURE__ */ U("<figure class=\"scroll-x\"><!></figure>"), Ad = /* @__PURE__ */ U("<p><button type=\"button\" class=\"primary\"> </button></p>"), jd = /* @__PURE__ */ U("<label class=\"option\"><input type=\"radio\" name=\"answer\"/> </label>"), Md = /* @__PURE__ */ U("<p class=\"soft small\"> </p> <input type=\"text\" inputmode=\"decimal\" size=\"12\" aria-labelledby=\"prompt\"/>", 1), Nd = /* @__PURE__ */ U("<p data-hint=\"\"><strong> </strong> </p>"), Pd = /* @__PURE__ */ U("<div class=\"lesson\"><nav><ol></ol></nav> <article class=\"prose\"><p class=\"soft small\"> </p> <h2> </h2> <!> <form><fieldset><legend> </legend> <p id=\"prompt\"> </p> <!> <p><button type=\"submit\" class=\"primary\"> </button></p> <p role=\"status\"><!></p> <!></fieldset></form> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p></article></div>");
function Fd(e, t) {
	st(t, !0);
	let n = wd(), r = /* @__PURE__ */ j(() => Math.min(X.lesson, n.length - 1)), i = /* @__PURE__ */ j(() => n[V(r)]), a = /* @__PURE__ */ j(() => V(i).question), o = /* @__PURE__ */ j(() => X.answer === "" ? null : Number(X.answer)), s = /* @__PURE__ */ N(null), c = /* @__PURE__ */ N(0);
	er(() => {
		V(r), P(s, null), P(c, 0);
	});
	function l(e) {
		X.lesson = e, X.answer = "";
	}
	function u(e) {
		e.preventDefault(), V(a).kind === "choice" ? P(s, V(o) === V(a).answer ? "right" : "wrong", !0) : P(s, hc(X.answer, V(a).answer) ? "right" : "wrong", !0), V(s) === "wrong" && P(c, V(c) + 1);
	}
	function d(e) {
		X.unload(), X.unit = 0, X.fault = "none", X.read(e, !0);
	}
	var f = Pd(), p = F(f), m = F(p);
	q(m, 21, () => n, na, (e, t, n) => {
		var i = Td(), a = F(i), o = L(a);
		k(i), z((e) => {
			J(a, "aria-current", n === V(r) ? "true" : void 0), G(o, `${n + 1}. ${e ?? ""}`);
		}, [() => nc(V(t).title)]), H("click", a, () => l(n)), W(e, i);
	}), k(m), k(p);
	var h = R(p, 2), g = F(h), _ = L(g, !0), v = R(g, 2), y = L(v, !0), b = R(v, 2);
	q(b, 17, () => V(i).blocks, na, (e, t) => {
		var n = Ti(), r = I(n), i = (e) => {
			var n = Ed(), r = L(n, !0);
			z((e) => G(r, e), [() => nc(V(t).text)]), W(e, n);
		}, a = (e) => {
			var n = Od();
			q(n, 21, () => V(t).formulas, na, (e, t) => {
				var n = Dd();
				Qc(F(n), { get formula() {
					return V(t);
				} }), k(n), W(e, n);
			}), k(n), W(e, n);
		}, o = (e) => {
			var n = kd(), r = F(n);
			{
				let e = /* @__PURE__ */ j(() => V(t).backward ?? !1), n = /* @__PURE__ */ j(() => new Set(V(t).marked ?? [])), i = /* @__PURE__ */ j(() => nc(Y[V(t).cell].title));
				su(r, {
					get cell() {
						return Y[V(t).cell];
					},
					small: !0,
					get backward() {
						return V(e);
					},
					get marked() {
						return V(n);
					},
					get label() {
						return V(i);
					}
				});
			}
			k(n), Ta(n, () => Zc), W(e, n);
		}, s = (e) => {
			var n = Ad(), r = F(n), i = L(r, !0);
			k(n), z((e) => G(i, e), [() => Z("show")]), H("click", r, () => d(V(t).fragment)), W(e, n);
		};
		K(r, (e) => {
			V(t).kind === "text" ? e(i) : V(t).kind === "formulas" ? e(a, 1) : V(t).kind === "picture" ? e(o, 2) : e(s, -1);
		}), W(e, n);
	});
	var x = R(b, 2), S = F(x), C = F(S), w = L(C, !0), T = R(C, 2), ee = L(T, !0), E = R(T, 2), te = (e) => {
		var t = Ti();
		q(I(t), 17, () => V(a).options, na, (e, t, n) => {
			var r = jd(), i = F(r);
			Wa(i), Ga(i, n);
			var a = R(i);
			k(r), z((e) => {
				Ka(i, V(o) === n), G(a, ` ${e ?? ""}`);
			}, [() => nc(V(t))]), H("change", i, () => (X.answer = String(n), P(s, null))), W(e, r);
		}), W(e, t);
	}, ne = (e) => {
		var t = Md(), n = I(t), r = L(n, !0), i = R(n, 2);
		Wa(i), z((e) => G(r, e), [() => Z("decimals")]), H("input", i, () => P(s, null)), ro(i, () => X.answer, (e) => X.answer = e), W(e, t);
	};
	K(E, (e) => {
		V(a).kind === "choice" ? e(te) : e(ne, -1);
	});
	var D = R(E, 2), re = L(F(D), !0);
	k(D);
	var ie = R(D, 2);
	let ae;
	var oe = F(ie), se = (e) => {
		var t = wi();
		z((e, n) => G(t, `✓ ${e ?? ""} ${n ?? ""}`), [() => Z("right_"), () => nc(V(a).why)]), W(e, t);
	}, ce = (e) => {
		var t = wi();
		z((e) => G(t, `✗ ${e ?? ""}`), [() => Z("wrong")]), W(e, t);
	};
	K(oe, (e) => {
		V(s) === "right" ? e(se) : V(s) === "wrong" && e(ce, 1);
	}), k(ie);
	var le = R(ie, 2), ue = (e) => {
		var t = Nd(), n = F(t), r = L(n, !0), i = R(n);
		k(t), z((e, t) => {
			G(r, e), G(i, ` ${t ?? ""}`);
		}, [() => Z("hint"), () => nc(V(a).hint)]), W(e, t);
	};
	K(le, (e) => {
		V(c) >= 3 && V(s) !== "right" && e(ue);
	}), k(S), k(x);
	var de = R(x, 2), fe = F(de), pe = L(fe, !0), me = R(fe, 2), he = L(me, !0);
	k(de), k(h), k(f), z((e, t, i, a, o, c, l, u) => {
		J(p, "aria-label", e), J(h, "data-lesson", V(r)), G(_, t), G(y, i), G(w, a), G(ee, o), G(re, c), ae = La(ie, 1, "verdict", null, ae, {
			good: V(s) === "right",
			bad: V(s) === "wrong"
		}), fe.disabled = V(r) === 0, G(pe, l), me.disabled = V(r) === n.length - 1, G(he, u);
	}, [
		() => Z("view.lessons"),
		() => Z("lessonOf", {
			i: V(r) + 1,
			n: n.length
		}),
		() => nc(V(i).title),
		() => Z("question"),
		() => nc(V(a).prompt),
		() => Z("check"),
		() => Z("previousLesson"),
		() => Z("nextLesson")
	]), si("submit", x, u), H("click", fe, () => l(V(r) - 1)), H("click", me, () => l(V(r) + 1)), W(e, f), ct();
}
ci([
	"click",
	"change",
	"input"
]);
// src/parts/HeatMap.svelte
function Id(e, t) {
	st(t, !0);
	let n = Oo(t, "symbol", 19, () => []), r = Oo(t, "size", 3, null), i = Oo(t, "ahead", 3, 0), a = Oo(t, "when", 3, () => ""), o = /* @__PURE__ */ N(void 0), s = /* @__PURE__ */ N(600), l = null, u = /* @__PURE__ */ j(() => new Uu(t.matrix)), d = /* @__PURE__ */ j(() => Math.max(4, Math.min(20, Math.floor(180 / t.matrix.units)))), f = /* @__PURE__ */ j(() => V(d) * t.matrix.units), p = /* @__PURE__ */ j(() => r() ?? V(u).size), m = /* @__PURE__ */ j(() => i() ? `calc(${Hu.right}px + (100% - ${Hu.left + Hu.right}px) * ${i() / (t.to - t.from + i())})` : `${Hu.right}px`), h = (e) => `rgb(${zu(e, V(p), V(g)).join(",")})`, g = /* @__PURE__ */ j(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	er(() => {
		let e = V(o)?.getContext("2d");
		if (!V(o) || !e) return;
		let n = Math.max(1, Math.round(V(s)));
		(V(o).width !== n || V(o).height !== V(f)) && ((e) => {
			var t = c(e, 2);
			V(o).width = t[0], V(o).height = t[1];
		})([n, V(f)]);
		let r = (t.to - t.from) / n, { data: i, scale: a } = V(u).level(r), l = e.createImageData(n, t.matrix.units), m = Math.ceil(t.matrix.steps / a) - 1;
		for (let e = 0; e < n; e++) {
			let o = Math.min(m, Math.max(0, Math.floor((t.from + (e + .5) * r) / a)));
			for (let r = 0; r < t.matrix.units; r++) {
				let [a, s, c] = zu(i[o * t.matrix.units + t.order[r]], V(p), V(g)), u = 4 * (r * n + e);
				l.data[u] = a, l.data[u + 1] = s, l.data[u + 2] = c, l.data[u + 3] = 255;
			}
		}
		let h = new OffscreenCanvas(n, t.matrix.units);
		h.getContext("2d").putImageData(l, 0, 0), e.imageSmoothingEnabled = !1, e.drawImage(h, 0, 0, n, V(f));
		let _ = 1 / r;
		if (_ >= 7 && V(d) >= 5) {
			e.fillStyle = V(g) ? "rgba(255,255,255,0.75)" : "rgba(0,0,0,0.6)";
			for (let n = Math.floor(t.from); n < Math.min(t.matrix.steps, t.to); n++) for (let r = 0; r < t.matrix.units; r++) V(u).levels[0][n * t.matrix.units + t.order[r]] < -.02 * V(p) && e.fillRect((n - t.from + .28) * _, r * V(d) + V(d) / 2 - .5, .44 * _, 1.4);
		}
		let v = (t.step - t.from + .5) * _, y = t.order.indexOf(t.unit) * V(d);
		e.strokeStyle = V(g) ? "#ffffff" : "#000000", e.lineWidth = 1, e.strokeRect(Math.round(v - Math.max(1.5, _ / 2)) + .5, .5, Math.max(3, _), V(f) - 1), e.strokeRect(.5, y + .5, n - 1, V(d) - 1);
	});
	function _(e) {
		let n = V(o).getBoundingClientRect(), r = Math.floor(t.from + (e.clientX - n.left) / n.width * (t.to - t.from)), i = Math.floor((e.clientY - n.top) / n.height * t.matrix.units);
		return {
			step: Math.max(0, Math.min(t.matrix.steps - 1, r)),
			unit: t.order[Math.max(0, Math.min(t.matrix.units - 1, i))]
		};
	}
	function v(e, n) {
		let r = Math.max(8, Math.min(t.matrix.steps, (t.to - t.from) * e)), i = (n - t.from) / (t.to - t.from), a = Math.max(0, Math.min(t.matrix.steps - r, n - i * r));
		t.onview(a, a + r);
	}
	function y(e) {
		let n = t.to - t.from, r = Math.max(0, Math.min(t.matrix.steps - n, t.from + e));
		t.onview(r, r + n);
	}
	function b(e) {
		!e.ctrlKey && Math.abs(e.deltaX) <= Math.abs(e.deltaY) && !e.shiftKey || (e.preventDefault(), e.ctrlKey ? v(e.deltaY > 0 ? 1.25 : .8, _(e).step) : y((e.deltaX || e.deltaY) / V(s) * (t.to - t.from)));
	}
	er(() => {
		let e = V(o);
		return e?.addEventListener("wheel", b, { passive: !1 }), () => e?.removeEventListener("wheel", b);
	});
	function x(e) {
		V(o).setPointerCapture(e.pointerId), l = {
			x: e.clientX,
			from: t.from,
			to: t.to,
			moved: !1
		};
	}
	function S(e) {
		if (!l) return;
		let n = (l.x - e.clientX) / V(s) * (l.to - l.from);
		if (Math.abs(e.clientX - l.x) > 4 && (l.moved = !0), !l.moved) return;
		let r = l.to - l.from, i = Math.max(0, Math.min(t.matrix.steps - r, l.from + n));
		t.onview(i, i + r);
	}
	function C(e) {
		if (l && !l.moved) {
			let n = _(e);
			t.onpick(n.step, n.unit);
		}
		l = null;
	}
	function w(e) {
		let n = t.order.indexOf(t.unit), r = e.shiftKey ? Math.max(1, Math.round((t.to - t.from) / 10)) : 1, i = {
			ArrowRight: () => t.onpick(Math.min(t.matrix.steps - 1, t.step + r), t.unit),
			ArrowLeft: () => t.onpick(Math.max(0, t.step - r), t.unit),
			ArrowDown: () => t.onpick(t.step, t.order[Math.min(t.order.length - 1, n + 1)]),
			ArrowUp: () => t.onpick(t.step, t.order[Math.max(0, n - 1)]),
			Home: () => t.onpick(0, t.unit),
			End: () => t.onpick(t.matrix.steps - 1, t.unit),
			Enter: () => void t.onopen(),
			"+": () => v(.5, t.step),
			"=": () => v(.5, t.step),
			"-": () => v(2, t.step)
		}[e.key];
		i && (e.preventDefault(), i());
	}
	let T = /* @__PURE__ */ j(() => t.matrix.data[t.matrix.offset + t.step * t.matrix.stride + t.unit] ?? NaN);
	var ee = Rd(), E = F(ee), te = F(E), ne = F(te);
	Qc(R(ne), { get formula() {
		return n();
	} }), k(te);
	var D = R(te, 2), re = L(D, !0), ie = R(D, 2), ae = (e) => {
		var n = Ld(), r = L(n, !0);
		z((e) => G(r, e), [() => a()(t.step)]), W(e, n);
	}, oe = /* @__PURE__ */ j(() => a()(t.step));
	K(ie, (e) => {
		V(oe) && e(ae);
	});
	var se = R(ie, 2), ce = F(se), le = R(ce);
	let ue;
	var de = R(le);
	k(se), k(E);
	var fe = R(E, 2);
	let pe;
	var me = F(fe);
	let he;
	var ge = F(me), _e = L(ge), ve = R(ge), ye = (e) => {
		var n = Ld(), r = L(n, !0);
		z((e) => G(r, e), [() => t.order.at(-1) + 1]), W(e, n);
	};
	K(ve, (e) => {
		t.order.length > 1 && e(ye);
	}), k(me);
	var O = R(me, 2), be = F(O);
	J(be, "aria-valuemin", 1);
	let xe;
	go(be, (e) => P(o, e), () => V(o)), k(O), k(fe), k(ee), z((e, n, r, i, a, o, s) => {
		G(ne, `${t.name ?? ""} `), J(D, "data-readout", t.name), G(re, e), G(ce, `−${n ?? ""} `), ue = Ba(le, "", ue, { background: r }), G(de, ` +${i ?? ""}`), pe = Ba(fe, "", pe, { padding: `0 ${V(m) ?? ""} 0 ${Hu.left ?? ""}px` }), he = Ba(me, "", he, { height: `${V(f) ?? ""}px` }), G(_e, `${a ?? ""} ${t.order[0] + 1}`), J(be, "aria-label", o), J(be, "aria-valuemax", t.matrix.steps), J(be, "aria-valuenow", t.step + 1), J(be, "aria-valuetext", s), xe = Ba(be, "", xe, { height: `${V(f) ?? ""}px` });
	}, [
		() => Z("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: Q(V(T), !0)
		}),
		() => fc(V(p)),
		() => `linear-gradient(to right, ${h(-V(p)) ?? ""}, ${h(0) ?? ""}, ${h(V(p)) ?? ""})`,
		() => fc(V(p)),
		() => Z("unit"),
		() => Z("heatOf", { name: t.name }),
		() => Z("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: Q(V(T), !0)
		})
	]), H("pointerdown", be, x), H("pointermove", be, S), H("pointerup", be, C), H("dblclick", be, () => void t.onopen()), H("keydown", be, w), uo(O, "clientWidth", (e) => P(s, e)), W(e, ee), ct();
}
var Ld, Rd, zd = t((() => {
	Vo(), Po(), ec(), vc(), Wu(), ic(), _l(), Ld = /* @__PURE__ */ U("<span> </span>"), Rd = /* @__PURE__ */ U("<figure><figcaption><strong> <!></strong> <span> </span> <!> <span class=\"scale\" aria-hidden=\"true\"> <span class=\"ramp\"></span> </span></figcaption> <div class=\"rows\"><span class=\"unitnames\" aria-hidden=\"true\"><span> </span><!></span> <div><canvas tabindex=\"0\" role=\"slider\"></canvas></div></div></figure>"), ci([
		"pointerdown",
		"pointermove",
		"pointerup",
		"dblclick",
		"keydown"
	]);
}));
Vo(), Po(), ec(), Wu(), Ko(), ic(), rd(), cc(), zd();
var Bd = /* @__PURE__ */ U("<h2> </h2> <!>", 1), Vd = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <div class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <button type=\"button\" class=\"primary\"> </button></div> <p class=\"soft small\"> </p> <!> <!> <h2> </h2> <!> <!>", 1);
function Hd(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => X.trace.overview), r = /* @__PURE__ */ j(() => V(n) ? V(n).steps : Math.max(1, X.length)), i = /* @__PURE__ */ j(() => X.program), a = /* @__PURE__ */ j(() => [...V(i).gates.filter((e) => !V(i).states.includes(e)), ...[...V(i).states].reverse()]), o = /* @__PURE__ */ j(() => X.zoomTo > X.zoomFrom && X.zoomTo <= V(r)), s = /* @__PURE__ */ j(() => V(o) ? X.zoomFrom : 0), c = /* @__PURE__ */ j(() => V(o) ? X.zoomTo : V(r)), l = /* @__PURE__ */ j(() => X.cursor);
	function u(e) {
		if (!e) return {
			steps: 1,
			units: 1,
			data: [0],
			offset: 0,
			stride: 1
		};
		let [, t = 0, n = 0] = e.shape;
		return {
			steps: V(r),
			units: n,
			data: e.data,
			offset: X.sequence * t * n,
			stride: n
		};
	}
	let d = /* @__PURE__ */ j(() => V(n) ? V(n).values : X.run.values), f = /* @__PURE__ */ j(() => Vu(u(V(d).h), X.order));
	function p(e, t) {
		if (!e) return /* @__PURE__ */ new Float64Array();
		let [, n = 0, i = 1] = e.shape;
		return Float64Array.from({ length: V(r) }, (r, a) => e.data[(X.sequence * n + a) * i + t]);
	}
	let m = /* @__PURE__ */ j(() => {
		let e = V(n) ? V(n).x : X.trace.layers[0].x, t = e.shape[2] ?? 0, r = Array.from({ length: t }, (n, r) => ({
			name: X.trace.names[r] ?? (t > 1 ? `${Z("input")} ${r + 1}` : Z("input")),
			values: p(e, r),
			tone: 4 - r % 3,
			dash: r % 4
		}));
		return !X.trace.head || V(n) || X.trace.forecast ? r : [
			...r,
			{
				name: Z("target"),
				values: p(X.trace.head.target, 0),
				tone: 1,
				dash: 1
			},
			{
				name: Z("answer"),
				values: p(X.trace.head.prediction, 0),
				tone: 0,
				dash: 0
			}
		];
	}), h = /* @__PURE__ */ j(() => V(n) ? [] : X.trace.forecast?.times ?? []), g = /* @__PURE__ */ j(() => {
		let e = X.trace.forecast;
		return e && V(s) === 0 && V(c) === V(r) ? Math.max(0, e.history.data.length + e.forecast.data.length - V(r)) : 0;
	}), _ = (e) => V(h)[e] ?? "", v = /* @__PURE__ */ j(() => {
		let e = X.trace.forecast;
		if (!e) return null;
		let t = e.history.data.length, n = (e) => Float64Array.from({ length: t + e.data.length }, (n, r) => r < t ? NaN : e.data[r - t]), r = [{
			name: Z("history"),
			values: Float64Array.from({ length: t + e.forecast.data.length }, (t, n) => e.history.data[n] ?? NaN),
			tone: 4,
			dash: 0
		}, {
			name: Z("answer"),
			values: n(e.forecast),
			tone: 0,
			dash: 0,
			dots: !0
		}];
		return e.truth && r.splice(1, 0, {
			name: Z("truth"),
			values: n(e.truth),
			tone: 1,
			dash: 1
		}), r;
	}), y = /* @__PURE__ */ j(() => {
		let e = X.trace.answers;
		if (!e || V(n)) return null;
		let t = e.names.length;
		return e.names.map((n, i) => ({
			name: e.probabilities && n === e.label ? `${n} (${Z("truth")})` : n,
			values: Float64Array.from({ length: V(r) }, (n, r) => e.values.data[r * t + i] ?? NaN),
			tone: i % 5,
			dash: i % 4
		}));
	});
	function b(e, t) {
		X.zoomFrom = Math.round(e), X.zoomTo = Math.min(V(r), Math.max(Math.round(t), Math.round(e) + Math.min(8, V(r)))), X.zoomTo - X.zoomFrom >= V(r) && (X.zoomFrom = X.zoomTo = 0);
	}
	function x(e, t) {
		V(n) ? X.moment = e : X.step = e, X.unit = t, (e < V(s) || e >= V(c)) && b(Math.max(0, Math.min(V(r) - (V(c) - V(s)), e - (V(c) - V(s)) / 2)), Math.min(V(r), e + (V(c) - V(s)) / 2)), X.clamp();
	}
	async function S() {
		if (await X.reach()) X.notice = "", X.pass = "forward", X.op = X.program.operations.length - 1, X.view = "cell";
		else {
			let e = X.loaded.overview;
			X.notice = Z("windowOnly", {
				from: e.start + 1,
				to: e.start + X.trace.steps,
				step: X.moment + 1
			});
		}
	}
	function C(e) {
		let t = Math.max(8, Math.min(V(r), (V(c) - V(s)) * e)), n = Math.max(0, Math.min(V(r) - t, V(l) - t / 2));
		b(n, n + t);
	}
	function w(e) {
		let t = V(c) - V(s), n = Math.max(0, Math.min(V(r) - t, V(s) + e * t));
		b(n, n + t);
	}
	var T = Vd(), ee = I(T), E = F(ee);
	gu(E, {});
	var te = R(E, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("order")), t = /* @__PURE__ */ j(() => [
			"none",
			"time",
			"similar"
		].map((e) => ({
			value: e,
			text: Z(`order.${e}`)
		})));
		ac(te, {
			get label() {
				return V(e);
			},
			get value() {
				return X.order;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => X.order = e
		});
	}
	var ne = R(te, 2), D = F(ne), re = L(D, !0), ie = R(D, 2), ae = L(ie, !0), oe = R(ie, 2), se = L(oe, !0), ce = R(oe, 2), le = L(ce, !0), ue = R(ce, 2), de = L(ue, !0);
	k(ne);
	var fe = R(ne, 2), pe = L(fe, !0);
	k(ee);
	var me = R(ee, 2), he = L(me, !0), ge = R(me, 2), _e = (e) => {
		var t = Bd(), n = I(t), r = L(n, !0), i = R(n, 2);
		{
			let e = /* @__PURE__ */ j(() => Z("forecastTitle")), t = /* @__PURE__ */ j(() => V(c) + V(g));
			Gu(i, {
				get label() {
					return V(e);
				},
				get lines() {
					return V(v);
				},
				height: 190,
				columns: !0,
				get times() {
					return V(h);
				},
				get from() {
					return V(s);
				},
				get to() {
					return V(t);
				},
				get cursor() {
					return V(l);
				}
			});
		}
		z((e) => G(r, e), [() => Z("forecastTitle")]), W(e, t);
	};
	K(ge, (e) => {
		V(v) && e(_e);
	});
	var ve = R(ge, 2), ye = (e) => {
		let t = /* @__PURE__ */ j(() => Z(X.trace.answers.probabilities ? "classChances" : "answersAfter"));
		var n = Bd(), i = I(n), a = L(i, !0), o = R(i, 2);
		{
			let e = /* @__PURE__ */ j(() => X.trace.answers.probabilities ? [0, 1] : null);
			Gu(o, {
				get label() {
					return V(t);
				},
				get lines() {
					return V(y);
				},
				height: 170,
				columns: !0,
				get limits() {
					return V(e);
				},
				get from() {
					return V(s);
				},
				get to() {
					return V(c);
				},
				get cursor() {
					return V(l);
				},
				onpick: (e) => x(Math.min(V(r) - 1, e), X.unit)
			});
		}
		z(() => G(a, V(t))), W(e, n);
	};
	K(ve, (e) => {
		V(y) && e(ye);
	});
	var O = R(ve, 2), be = L(O, !0), xe = R(O, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("series")), t = /* @__PURE__ */ j(() => V(c) + V(g));
		Gu(xe, {
			get label() {
				return V(e);
			},
			get lines() {
				return V(m);
			},
			height: 170,
			columns: !0,
			get times() {
				return V(h);
			},
			get from() {
				return V(s);
			},
			get to() {
				return V(t);
			},
			get cursor() {
				return V(l);
			},
			onpick: (e) => x(Math.min(V(r) - 1, e), X.unit)
		});
	}
	q(R(xe, 2), 16, () => V(a), (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ j(() => nc(Go(V(i), t))), r = /* @__PURE__ */ j(() => Uo(V(i), t)), a = /* @__PURE__ */ j(() => V(i).unbounded.includes(t) ? null : 1), o = /* @__PURE__ */ j(() => u(V(d)[t]));
			Id(e, {
				get name() {
					return V(n);
				},
				get symbol() {
					return V(r);
				},
				get size() {
					return V(a);
				},
				get matrix() {
					return V(o);
				},
				get order() {
					return V(f);
				},
				get from() {
					return V(s);
				},
				get to() {
					return V(c);
				},
				get step() {
					return V(l);
				},
				get unit() {
					return X.unit;
				},
				get ahead() {
					return V(g);
				},
				when: _,
				onview: b,
				onpick: x,
				onopen: S
			});
		}
	}), z((e, t, n, r, i, a, o, s) => {
		G(re, e), G(ae, t), G(se, n), G(le, r), G(de, i), G(pe, a), G(he, o), G(be, s);
	}, [
		() => Z("panLeft"),
		() => Z("zoomIn"),
		() => Z("zoomOut"),
		() => Z("wholeRun"),
		() => Z("panRight"),
		() => Z("openCell"),
		() => Z("heatHint"),
		() => Z("series")
	]), H("click", D, () => w(-.5)), H("click", ie, () => C(.5)), H("click", oe, () => C(2)), H("click", ce, () => b(0, V(r))), H("click", ue, () => w(.5)), H("click", fe, S), W(e, T), ct();
}
ci(["click"]), Vo(), Po(), zo(), ec(), ic(), qs(), rd(), cc();
var Ud = /* @__PURE__ */ U("<button type=\"button\"> </button>"), Wd = /* @__PURE__ */ U("<section><h3> </h3> <!></section>"), Gd = /* @__PURE__ */ U("<!> <div class=\"pair\"><section><h3> </h3> <!></section> <!> <!></div>", 1), Kd = /* @__PURE__ */ U("<p class=\"soft\"> </p>"), qd = /* @__PURE__ */ U("<p> <strong data-showing=\"\"> </strong> <!></p> <div role=\"region\"><p> </p> <label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" multiple=\"\" accept=\".json,.gatewise,.csv,.tsv,.parquet,.ndjson,.jsonl,.gz,.ts,.npz\"/></label> <p class=\"soft small\"> </p></div> <p role=\"status\"> </p> <h2> </h2> <!>", 1);
function Jd(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ N(!1), r = /* @__PURE__ */ N(""), i = /* @__PURE__ */ N(!0), a = /* @__PURE__ */ N([]), o;
	async function s(e) {
		if (!e?.length) return;
		let t = [...e], n = t.map((e) => e.name).join(", ");
		try {
			let e = t[0];
			if (t.length === 1 && e.name.toLowerCase().endsWith(".json")) X.load(Fs(JSON.parse(await e.text())));
			else if (X.server) X.load(Fs(await c(t, X.server.token)));
			else throw Error(Z(X.site ? "sitePage" : "offline"));
			P(r, Z("opened", { name: n }) + " " + Z("whatNext")), P(i, !0);
		} catch (e) {
			P(r, Z("failed", {
				name: n,
				reason: l(e)
			}), !0), P(i, !1);
		}
	}
	async function c(e, t) {
		let n = await Promise.all(e.map(async (e) => {
			let t = new Uint8Array(await e.arrayBuffer()), n = "";
			for (let e = 0; e < t.length; e += 32768) n += String.fromCharCode(...t.subarray(e, e + 32768));
			return {
				name: e.name,
				data: btoa(n)
			};
		})), r = await fetch("api/open", {
			method: "POST",
			headers: {
				"X-Gatewise-Token": t,
				"Content-Type": "application/json"
			},
			body: JSON.stringify({ files: n })
		});
		if (!r.ok) throw Error(await r.text());
		return r.json();
	}
	function l(e) {
		if (e instanceof Ks) return Z(e.key, e.values);
		if (e instanceof SyntaxError) return Z("notJson");
		let t = e instanceof Error ? e.message : String(e);
		return t.startsWith("a table needs a model") ? Z("tableAlone") : t.startsWith("give one model") ? Z("oneModel") : t === Z("offline") || t === Z("sitePage") || X.lang === "en" ? t : Z("serverSays", { text: t });
	}
	function u(e) {
		s([...e.files ?? []]), e.value = "";
	}
	function d(e) {
		e.preventDefault(), P(n, !1), s(e.dataTransfer?.files ?? null);
	}
	async function f() {
		if (X.server) {
			try {
				let e = await fetch(`api/live?since=${V(a).length}`, { headers: { "X-Gatewise-Token": X.server.token } });
				if (e.ok) {
					let t = await e.json();
					t.length && P(a, [...V(a), ...t]);
				}
			} catch {}
			o = setTimeout(() => void f(), 1e3);
		}
	}
	f(), Lo(() => clearTimeout(o));
	let p = (e) => Float64Array.from(V(_), (t) => e(t) ?? NaN), m = /* @__PURE__ */ j(() => {
		let e = [];
		for (let t of V(a)) {
			let n = e.at(-1)?.at(-1);
			(!n || n.fit !== t.fit || t.epoch <= n.epoch) && e.push([]), e.at(-1).push(t);
		}
		return e;
	}), h = /* @__PURE__ */ N(null), g = /* @__PURE__ */ j(() => Math.min(V(h) ?? V(m).length - 1, V(m).length - 1)), _ = /* @__PURE__ */ j(() => V(m)[V(g)] ?? []), v = /* @__PURE__ */ j(() => [...new Set(V(_).flatMap((e) => Object.keys(e.gates ?? {})))]), y = /* @__PURE__ */ j(() => [...new Set(V(_).flatMap((e) => Object.keys(e.gradients ?? {})))].slice(0, 8));
	var b = qd();
	si("dragover", Bn, (e) => X.linked && e.preventDefault()), si("drop", Bn, (e) => X.linked && !e.defaultPrevented && d(e));
	var x = I(b), S = F(x), C = R(S), w = L(C, !0), T = R(C, 2), ee = (e) => {
		var t = Ud(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("backToExample")]), H("click", t, () => X.unload()), W(e, t);
	};
	K(T, (e) => {
		X.loaded && e(ee);
	}), k(x);
	var E = R(x, 2);
	let te;
	var ne = F(E), D = L(ne, !0), re = R(ne, 2), ie = F(re), ae = R(ie);
	k(re);
	var oe = L(R(re, 2), !0);
	k(E);
	var se = R(E, 2);
	let ce;
	var le = L(se, !0), ue = R(se, 2), de = L(ue, !0), fe = R(ue, 2), pe = (e) => {
		var t = Gd(), n = I(t), r = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Z("fit")), n = /* @__PURE__ */ j(() => V(m).map((e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				ac(e, {
					get label() {
						return V(t);
					},
					get value() {
						return V(g);
					},
					get options() {
						return V(n);
					},
					onchange: (e) => P(h, e === V(m).length - 1 ? null : e, !0)
				});
			}
		};
		K(n, (e) => {
			V(m).length > 1 && e(r);
		});
		var i = R(n, 2), a = F(i), o = F(a), s = L(o), c = R(o, 2);
		{
			let e = /* @__PURE__ */ j(() => Z("loss")), t = /* @__PURE__ */ j(() => [{
				name: Z("loss"),
				values: p((e) => e.loss),
				tone: 0
			}, {
				name: Z("validation"),
				values: p((e) => e.validation),
				tone: 1,
				dash: 1
			}]);
			Gu(c, {
				get label() {
					return V(e);
				},
				log: !0,
				get lines() {
					return V(t);
				}
			});
		}
		k(a);
		var l = R(a, 2), u = (e) => {
			var t = Wd(), n = F(t), r = L(n, !0), i = R(n, 2);
			{
				let e = /* @__PURE__ */ j(() => Z("gateMeans")), t = /* @__PURE__ */ j(() => V(v).map((e, t) => ({
					name: e,
					values: p((t) => t.gates?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Gu(i, {
					get label() {
						return V(e);
					},
					get lines() {
						return V(t);
					}
				});
			}
			k(t), z((e) => G(r, e), [() => Z("gateMeans")]), W(e, t);
		};
		K(l, (e) => {
			V(v).length && e(u);
		});
		var d = R(l, 2), f = (e) => {
			var t = Wd(), n = F(t), r = L(n, !0), i = R(n, 2);
			{
				let e = /* @__PURE__ */ j(() => Z("gradientNorms")), t = /* @__PURE__ */ j(() => V(y).map((e, t) => ({
					name: e,
					values: p((t) => t.gradients?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Gu(i, {
					get label() {
						return V(e);
					},
					log: !0,
					get lines() {
						return V(t);
					}
				});
			}
			k(t), z((e) => G(r, e), [() => Z("gradientNorms")]), W(e, t);
		};
		K(d, (e) => {
			V(y).length && e(f);
		}), k(i), z((e, t, n) => {
			J(i, "data-fit", V(g) + 1), G(s, `${e ?? ""} (${t ?? ""} ${n ?? ""})`);
		}, [
			() => Z("loss"),
			() => Z("epoch"),
			() => V(_).at(-1).epoch
		]), W(e, t);
	}, me = (e) => {
		var t = Kd(), n = L(t, !0);
		z((e) => G(n, e), [() => Z(X.server ? "liveNone" : "liveServer")]), W(e, t);
	};
	K(fe, (e) => {
		V(_).length ? e(pe) : e(me, -1);
	}), z((e, t, a, o, s, c, l) => {
		G(S, `${e ?? ""}: `), G(w, t), te = La(E, 1, "dropzone", null, te, { over: V(n) }), J(E, "aria-label", a), G(D, o), G(ie, `${s ?? ""} `), G(oe, c), ce = La(se, 1, "verdict", null, ce, {
			good: V(i),
			bad: !V(i)
		}), G(le, V(r)), G(de, l);
	}, [
		() => Z("nowShowing"),
		() => X.loaded ? X.loaded.title || nc(Y[X.run.cell].title) : Z("workedExample"),
		() => Z("view.own"),
		() => Z("drop"),
		() => Z("choose"),
		() => X.server ? Z("private") : Z(X.site ? "sitePage" : "offline"),
		() => Z("live")
	]), si("dragover", E, (e) => (e.preventDefault(), P(n, !0))), si("dragleave", E, () => P(n, !1)), si("drop", E, d), H("change", ae, (e) => u(e.currentTarget)), W(e, b), ct();
}
ci(["click", "change"]), Vo(), Po(), ec(), ks(), vc(), Ko(), ic(), qs(), rd(), cc(), _l();
var Yd = /* @__PURE__ */ U("<p class=\"card\" data-compared=\"\"> </p>"), Xd = /* @__PURE__ */ U("<p><!></p>"), Zd = /* @__PURE__ */ U("<section><h2> </h2> <div class=\"scroll-x\"><!></div> <!></section>"), Qd = /* @__PURE__ */ U("<p> </p>"), $d = /* @__PURE__ */ U("<p><strong> </strong> </p>"), ef = /* @__PURE__ */ U("<li><!> <span class=\"soft\"> </span></li>"), tf = /* @__PURE__ */ U("<!> <ul class=\"moves\"></ul>", 1), nf = /* @__PURE__ */ U("<p class=\"soft\"> </p>"), rf = /* @__PURE__ */ U("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), af = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!> <!></div> <!> <div class=\"pair\"></div> <section class=\"card\"><h2> </h2> <!> <!></section> <h2> </h2> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function of(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Vs.families[Y[X.left].family]), r = /* @__PURE__ */ j(() => Y[X.left].family === Y[X.right].family), i = /* @__PURE__ */ j(() => V(r) && X.loaded !== null && X.trace.layers.every((e) => V(n).cells.includes(e.cell))), a = /* @__PURE__ */ j(() => [X.left, X.right].map((e) => ({
		key: e,
		cell: Y[e],
		trace: V(i) ? p(e) : js(e)
	}))), o = /* @__PURE__ */ j(() => V(i) ? Math.min(X.layer, X.trace.layers.length - 1) : 0), s = /* @__PURE__ */ j(() => V(i) ? X.sequence : 0), c = /* @__PURE__ */ j(() => V(a)[0].trace.layers[V(o)].values.h.shape[2] ?? 1), l = /* @__PURE__ */ j(() => Math.min(X.unit, V(c) - 1)), u = /* @__PURE__ */ j(() => Math.min(X.step, V(a)[0].trace.steps - 1)), d = /* @__PURE__ */ j(() => V(i) ? X.offset : 0), f = /* @__PURE__ */ j(() => X.loaded ? Y[X.loaded.layers[0].cell] : null);
	function p(e) {
		return Ts(Y, {
			...X.trace,
			layers: X.trace.layers.map((t) => ({
				...t,
				cell: e
			}))
		});
	}
	function m(e, t) {
		let n = /* @__PURE__ */ new Set();
		if (!V(r)) return n;
		for (let r of Object.keys(e.picture.edges)) r in t.picture.edges || n.add(r);
		for (let [r, i] of Object.entries(e.picture.nodes)) {
			let e = t.picture.nodes[r];
			e && e.x === i.x && e.y === i.y || n.add(r);
		}
		return n;
	}
	let h = /* @__PURE__ */ j(() => [m(V(a)[0].cell, V(a)[1].cell), m(V(a)[1].cell, V(a)[0].cell)]);
	function g(e) {
		return Float64Array.from({ length: e.steps }, (t, n) => Bs(e.layers[V(o)].values.h, V(s), n, V(l)));
	}
	let _ = /* @__PURE__ */ j(() => [g(V(a)[0].trace), g(V(a)[1].trace)]), v = /* @__PURE__ */ j(() => V(a).map((e, t) => {
		let n = new Set(V(a)[1 - t].cell.equations.map(Wo));
		return e.cell.equations.map((e) => !n.has(Wo(e)));
	})), y = /* @__PURE__ */ j(() => V(r) ? Object.keys(V(n).options).filter((e) => V(a)[0].cell.options[e] !== V(a)[1].cell.options[e]) : []);
	function b(e, t) {
		let [n, r] = t.split(">");
		return `${Wo(Uo(e, n))} → ${Wo(Uo(e, r))}`;
	}
	function x(e, t) {
		let [n, r] = t.split(">");
		return [
			...Uo(e, n),
			[
				"o",
				"→",
				"",
				""
			],
			...Uo(e, r)
		];
	}
	let S = () => Hs.map((e) => ({
		value: e,
		text: nc(Y[e].title)
	}));
	function C(e) {
		let t = e.operations.map((e) => e.name), n = Math.max(...e.gates.map((e) => t.indexOf(e)));
		return t.filter((t, r) => e.gates.includes(t) || r > n);
	}
	let w = /* @__PURE__ */ j(() => C(V(a)[0].cell).filter((e) => C(V(a)[1].cell).includes(e)));
	var T = af(), ee = I(T), E = F(ee);
	{
		let e = /* @__PURE__ */ j(() => Z("left")), t = /* @__PURE__ */ j(S);
		ac(E, {
			get label() {
				return V(e);
			},
			get value() {
				return X.left;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => X.left = e
		});
	}
	var te = R(E, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("right")), t = /* @__PURE__ */ j(S);
		ac(te, {
			get label() {
				return V(e);
			},
			get value() {
				return X.right;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => X.right = e
		});
	}
	var ne = R(te, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("unit")), t = /* @__PURE__ */ j(() => Array.from({ length: V(c) }, (e, t) => t).map((e) => ({
			value: e,
			text: String(e + 1)
		})));
		ac(ne, {
			get label() {
				return V(e);
			},
			get value() {
				return V(l);
			},
			get options() {
				return V(t);
			},
			onchange: (e) => X.unit = e
		});
	}
	var D = R(ne, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("step")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(512, V(a)[0].trace.steps) }, (e, t) => ({
			value: t,
			text: String(V(d) + t + 1)
		})));
		ac(D, {
			get label() {
				return V(e);
			},
			get value() {
				return V(u);
			},
			get options() {
				return V(t);
			},
			onchange: (e) => X.step = e
		});
	}
	k(ee);
	var re = R(ee, 2), ie = (e) => {
		var t = Yd(), n = L(t, !0);
		z((e) => G(n, e), [() => V(i) ? Z("comparedOwn", { name: X.loaded?.title || nc(V(f).title) }) : Z("comparedExample", { name: nc(V(f).title) })]), W(e, t);
	};
	K(re, (e) => {
		V(f) && e(ie);
	});
	var ae = R(re, 2);
	q(ae, 21, () => V(a), na, (e, t, n) => {
		var r = Zd(), i = F(r), a = L(i, !0), o = R(i, 2), s = F(o);
		{
			let e = /* @__PURE__ */ j(() => nc(V(t).cell.title)), r = /* @__PURE__ */ j(() => Z("moves")), i = /* @__PURE__ */ j(() => [...V(h)[n]].filter((e) => e.includes(">")).map((e) => b(V(t).cell, e)).join(", "));
			su(s, {
				get cell() {
					return V(t).cell;
				},
				small: !0,
				get marked() {
					return V(h)[n];
				},
				get label() {
					return `${V(e) ?? ""}. ${V(r) ?? ""}: ${V(i) ?? ""}`;
				}
			});
		}
		k(o), Ta(o, () => Zc), q(R(o, 2), 17, () => V(t).cell.equations, na, (e, t, r) => {
			var i = Xd();
			let a;
			Qc(F(i), { get formula() {
				return V(t);
			} }), k(i), z(() => a = La(i, 1, "line", null, a, { marked: V(v)[n][r] })), W(e, i);
		}), k(r), z((e) => G(a, e), [() => nc(V(t).cell.title)]), W(e, r);
	}), k(ae);
	var oe = R(ae, 2), se = F(oe), ce = L(se, !0), le = R(se, 2), ue = (e) => {
		var t = Qd(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("otherCell")]), W(e, t);
	}, de = (e) => {
		var t = Qd(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("nothingMoves")]), W(e, t);
	}, fe = (e) => {
		var t = tf(), n = I(t);
		q(n, 16, () => V(y), (e) => e, (e, t) => {
			var n = $d(), r = F(n), i = L(r, !0), o = R(r);
			k(n), z(() => {
				J(n, "data-option", t), G(i, t), G(o, `: ${V(a)[0].cell.options[t] ?? ""} → ${V(a)[1].cell.options[t] ?? ""}`);
			}), W(e, n);
		});
		var r = R(n, 2);
		q(r, 21, () => V(h), na, (e, t, n) => {
			var r = Ti();
			q(I(r), 16, () => [...V(t)].filter((e) => e.includes(">")), (e) => e, (e, t) => {
				var r = ef(), i = F(r);
				{
					let e = /* @__PURE__ */ j(() => x(V(a)[n].cell, t));
					Qc(i, { get formula() {
						return V(e);
					} });
				}
				var o = L(R(i, 2));
				k(r), z((e) => G(o, `(${e ?? ""})`), [() => Z(n === 0 ? "onlyLeft" : "onlyRight")]), W(e, r);
			}), W(e, r);
		}), k(r), W(e, t);
	};
	K(le, (e) => {
		V(r) ? V(h)[0].size + V(h)[1].size === 0 ? e(de, 1) : e(fe, -1) : e(ue);
	});
	var pe = R(le, 2), me = (e) => {
		var t = nf(), r = L(t, !0);
		z((e) => G(r, e), [() => nc(V(n).note)]), W(e, t);
	};
	K(pe, (e) => {
		V(r) && V(n).note && e(me);
	}), k(oe);
	var he = R(oe, 2), ge = L(he, !0), _e = R(he, 2);
	{
		let e = /* @__PURE__ */ j(() => Z("sameRun")), t = /* @__PURE__ */ j(() => Z("difference")), n = /* @__PURE__ */ j(() => [{
			name: `${Z("left")}: h`,
			values: V(_)[0],
			tone: 0,
			dash: 0,
			dots: !0
		}, {
			name: `${Z("right")}: h`,
			values: V(_)[1],
			tone: 1,
			dash: 1,
			dots: !0
		}]);
		Gu(_e, {
			get label() {
				return `${V(e) ?? ""}: ${V(t) ?? ""}`;
			},
			between: !0,
			get cursor() {
				return V(u);
			},
			onpick: (e) => X.step = e,
			get lines() {
				return V(n);
			}
		});
	}
	var ve = R(_e, 2), ye = F(ve), O = F(ye), be = F(O), xe = F(be), Se = L(xe, !0), Ce = R(xe), we = L(Ce, !0), Te = R(Ce), Ee = L(Te, !0), De = L(R(Te), !0);
	k(be), k(O);
	var Oe = R(O);
	q(Oe, 20, () => V(w), (e) => e, (e, t) => {
		let n = /* @__PURE__ */ j(() => Bs(V(a)[0].trace.layers[V(o)].values[t], V(s), V(u), V(l))), r = /* @__PURE__ */ j(() => Bs(V(a)[1].trace.layers[V(o)].values[t], V(s), V(u), V(l)));
		var i = rf(), c = F(i), d = F(c), f = R(d);
		{
			let e = /* @__PURE__ */ j(() => Uo(V(a)[0].cell, t));
			Qc(f, { get formula() {
				return V(e);
			} });
		}
		k(c);
		var p = R(c), m = L(p, !0), h = R(p), g = L(h, !0), _ = L(R(h), !0);
		k(i), z((e, t, n, r) => {
			G(d, `${e ?? ""} `), G(m, t), G(g, n), G(_, r);
		}, [
			() => nc(Go(V(a)[0].cell, t)),
			() => Q(V(n)),
			() => Q(V(r)),
			() => Q(V(r) - V(n), !0)
		]), W(e, i);
	}), k(Oe), k(ye), k(ve), Ta(ve, () => Zc), z((e, t, n, r, i, a) => {
		G(ce, e), G(ge, t), J(ye, "data-compare", V(u)), G(Se, n), G(we, r), G(Ee, i), G(De, a);
	}, [
		() => Z("moves"),
		() => Z("sameRun"),
		() => Z("stepOf", {
			t: V(d) + V(u) + 1,
			n: V(i) ? X.whole : V(a)[0].trace.steps
		}),
		() => Z("left"),
		() => Z("right"),
		() => Z("difference")
	]), W(e, T), ct();
}
// src/data/gestures.json
var sf, cf, lf, uf, df, ff, pf, mf, hf = t((() => {
	sf = "gru-after-keep", cf = [
		"clockwise",
		"counterclockwise",
		"move",
		"rest",
		"swipe-down",
		"swipe-left",
		"swipe-right",
		"swipe-up"
	], lf = [-941e-6, -.002224], uf = [.207413, .197117], df = {
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
	}, ff = {
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
	}, pf = {
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
	}, mf = {
		cell: sf,
		rate: 15,
		classes: cf,
		centre: lf,
		scale: uf,
		parameters: df,
		head: ff,
		examples: pf
	};
})), gf, _f, vf, yf, bf, xf = t((() => {
	gf = ["sgd", "adam"], [_f, vf, yf] = [
		.9,
		.999,
		1e-8
	], bf = class {
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
			let d = n / (1 - _f ** u), f = 1 / Math.sqrt(1 - vf ** u);
			for (let t = 0; t < s.length; t++) {
				let n = o * e[t], r = c[t] += (1 - _f) * (n - c[t]), i = l[t] += (1 - vf) * (n * n - l[t]);
				s[t] -= d * r / (Math.sqrt(i) * f + yf);
			}
			return a;
		}
	};
}));
// src/training/runner.ts
function Sf(e, t, n, r, i, a, o, s, c) {
	for (let l = 0; l < o; l++) {
		let o = r + l * c;
		for (let r = 0; r < s; r++) {
			let u = t + r * c, d = 0;
			for (let t = 0; t < c; t++) d += e[u + t] * n[o + t];
			i[a + l * s + r] = d;
		}
	}
}
function Cf(e, t, n, r, i, a, o, s) {
	for (let c = 0; c < a; c++) for (let a = 0; a < o; a++) {
		let l = e[c * o + a], u = i + a * s, d = n + c * s;
		for (let e = 0; e < s; e++) r[u + e] += l * t[d + e];
	}
}
function wf(e, t, n, r, i, a) {
	for (let o = 0; o < i; o++) for (let i = 0; i < a; i++) {
		let s = n[o * a + i], c = t + i * a;
		for (let t = 0; t < a; t++) r[o * a + t] += s * e[c + t];
	}
}
function Tf(e, t, n) {
	let r = 0;
	for (let i = 0; i < t; i++) {
		let t = 0;
		for (let r = 0; r < n; r++) t += e[i * n + r] ** 2;
		r += Math.sqrt(t);
	}
	return r / t;
}
var Ef, Df = t((() => {
	Ef = class {
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
					Sf(e, this.spans[u.index].from, m, f ? o * n * i : (o + d.shift) * a, c, l, n, r, p);
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
							Cf(u, d ? t : this.values[n.index], d ? c * i * o : (c + n.shift) * s, r, e.from, i, a, e.columns);
							continue;
						}
						if (p.kind === "x") continue;
						let m = this.into(p);
						switch (l.kind) {
							case "product":
								wf(e, this.spans[l.arguments[0].index].from, u, m, i, a);
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
				for (let e of this.states) this.norms[e.name][c] = Tf(this.gradients[e.value], i, a);
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
}));
// src/training/learner.ts
function Of(e, t, n) {
	let r = -Infinity;
	for (let i = 0; i < n; i++) r = Math.max(r, e[t + i]);
	let i = Array.from({ length: n }, (n, i) => Math.exp(e[t + i] - r)), a = i.reduce((e, t) => e + t, 0);
	return i.map((e) => e / a);
}
var kf, Af = t((() => {
	xf(), Df(), kf = class {
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
			this.runner = new Ef(e, n, r, a, o), this.parameters = new Float64Array(this.runner.size + i * (r + 1)), this.gradient = new Float64Array(this.parameters.length), this.prediction = new Float64Array(o * a * i), this.dy = new Float64Array(o * a * r), this.optimiser = new bf(this.parameters);
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
}));
// src/training/live.ts
function jf() {
	let e = Y[Mf.cell], t = Mf.head.weight[0].length, n = new kf(e, {
		inputs: 2,
		hidden: t,
		outputs: Mf.classes.length,
		batch: 1,
		steps: 1
	}), r = n.blocks(), i = {
		...Mf.parameters,
		"head.weight": Mf.head.weight,
		"head.bias": Mf.head.bias
	};
	for (let [e, t] of Object.entries(i)) r[e].set(t.flat());
	return {
		cell: e,
		hidden: t,
		classes: Mf.classes,
		centre: Mf.centre,
		scale: Mf.scale,
		parameters: n.parameters
	};
}
var Mf, Nf, Pf, Ff, If = t((() => {
	hf(), qs(), Af(), Mf = mf, Nf = Mf.rate, Pf = Mf.examples, Ff = class {
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
			this.learner = new kf(t, {
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
			return this.x[0] = (e - this.origin[0] - n[0]) / r[0], this.x[1] = (t - this.origin[1] - n[1]) / r[1], this.learner.evaluate(this.asked, !0), this.learner.runner.carry(), Of(this.learner.prediction, 0, i.length);
		}
		value(e) {
			return this.learner.runner.value(e);
		}
	};
})), Lf, Rf = t((() => {
	Lf = class {
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
	};
}));
// src/training/own.ts
function zf(e, t) {
	return Array.from({ length: t }, (n, r) => {
		let i = r * (e.length - 1) / Math.max(1, t - 1), a = Math.floor(i), o = e[a], s = e[Math.min(e.length - 1, a + 1)];
		return [o[0] + (i - a) * (s[0] - o[0]), o[1] + (i - a) * (s[1] - o[1])];
	});
}
function Bf(e, t) {
	let n = Math.max(2, Math.min(Uf, Math.round(e.length * Math.exp(.2 * t.normal())))), r = Math.exp(.2 * t.normal()), i = .12 * t.normal(), [a, o] = [Math.cos(i), Math.sin(i)], [s, c] = e[0], l = zf(e, n).map(([e, n]) => [r * (a * (e - s) - o * (n - c)) + .003 * t.normal(), r * (o * (e - s) + a * (n - c)) + .003 * t.normal()]), [u, d] = l[0];
	return l.map(([e, t]) => [e - u, t - d]);
}
var Vf, Hf, Uf, Wf, Gf = t((() => {
	qs(), Af(), Rf(), Vf = 16, Hf = 16, Uf = 60, Wf = class {
		learner;
		classes;
		scale;
		random;
		steps;
		groups;
		constructor(e, t, n = 1) {
			this.classes = [...e], this.random = new Lf(n), this.groups = e.map((e, n) => t.filter((e) => e.label === n && e.points.length > 1));
			let r = 0, i = 0;
			for (let { points: e } of t) for (let [t, n] of e) r += (t - e[0][0]) ** 2 + (n - e[0][1]) ** 2, i += 2;
			this.scale = Math.sqrt(r / Math.max(1, i)) || 1;
			let a = Math.max(2, ...t.map((e) => e.points.length));
			this.steps = Math.min(Uf, Math.ceil(1.5 * a)), this.learner = new kf(Y[Vs.start], {
				inputs: 2,
				hidden: Vf,
				outputs: e.length,
				batch: Hf,
				steps: this.steps
			}), this.learner.start(this.random);
		}
		get share() {
			return Math.min(1, this.learner.steps / 300);
		}
		draw() {
			let { steps: e, random: t, scale: n } = this, r = {
				x: new Float64Array(e * Hf * 2),
				target: new Float64Array(e * Hf),
				weight: new Float64Array(e * Hf)
			}, i = this.groups.map((e, t) => ({
				group: e,
				label: t
			})).filter(({ group: e }) => e.length);
			for (let a = 0; a < Hf; a++) {
				let { group: o, label: s } = i[a % i.length], c = Bf(o[t.below(o.length)].points, t).slice(0, e);
				for (let t = 0; t < e; t++) {
					let e = t * Hf + a, [i, o] = c[Math.min(t, c.length - 1)];
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
				hidden: Vf,
				classes: t,
				centre: [0, 0],
				scale: [n, n],
				parameters: e.parameters
			};
		}
	};
}));
// src/training/words.ts
function Kf(e) {
	let t = `motion.${e}`;
	return t in qf ? $(t) : e;
}
var qf, $, Jf = t((() => {
	ic(), qf = {
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
	}, $ = tc(qf);
}));
// src/training/Pad.svelte
function Yf(e, t) {
	st(t, !0);
	let n = .6, r = .035, i = /* @__PURE__ */ N(void 0), a = /* @__PURE__ */ N(!1), o = [n / 2, n / 2], s = /* @__PURE__ */ new Set(), c = 0, l = 0, u = null, d, f = {
		ArrowLeft: [-1, 0],
		ArrowRight: [1, 0],
		ArrowUp: [0, -1],
		ArrowDown: [0, 1]
	};
	function p() {
		m(), P(a, !0), c = l = 0, t.onbegin(), h(), d = setInterval(h, 1e3 / Nf);
	}
	function m() {
		V(a) && (clearInterval(d), P(a, !1), u = null, s.clear(), t.onend());
	}
	Lo(m);
	function h() {
		if (u) {
			let e = u[l];
			if (!e) return m();
			o = e;
		} else if (s.size) {
			c = 0;
			for (let e of s) o = [g(o[0] + r * f[e][0]), g(o[1] + r * f[e][1])];
		} else if (_ && ++c > 15) return m();
		l++, t.onframe(o), l >= 240 && m();
	}
	let g = (e) => Math.max(0, Math.min(n, e)), _ = !1;
	function v(e) {
		let t = V(i).getBoundingClientRect();
		o = [g((e.clientX - t.left) / t.width * n), g((e.clientY - t.top) / t.height * n)];
	}
	function y(e) {
		e.button === 0 && (V(i).setPointerCapture(e.pointerId), _ = !1, u = null, v(e), p());
	}
	function b(e) {
		V(a) && !_ && !u && v(e);
	}
	function x(e) {
		if (e.key === "Enter" || e.key === "Escape") return V(a) && e.preventDefault(), m();
		!(e.key in f) || e.ctrlKey || e.metaKey || e.altKey || (e.preventDefault(), s.add(e.key), V(a) && _ || (u = null, o = [n / 2, n / 2], m(), _ = !0, s.add(e.key), p()));
	}
	function S(e) {
		m();
		let t = (t) => {
			let r = e.map((e) => e[t]);
			return n / 2 - (Math.min(...r) + Math.max(...r)) / 2;
		}, [r, i] = [t(0), t(1)];
		u = e.map(([e, t]) => [e + r, t + i]), o = u[0], _ = !1, p();
	}
	let C = /* @__PURE__ */ j(() => t.points.map(([e, t]) => `${(e / n * 100).toFixed(2)},${(t / n * 100).toFixed(2)}`));
	var w = { play: S }, T = $f();
	let ee;
	var E = F(T), te = F(E), ne = (e) => {
		var t = Zf(), n = I(t);
		q(R(n), 17, () => V(C), na, (e, t, n) => {
			let r = /* @__PURE__ */ j(() => {
				let [e, n] = V(t).split(",");
				return {
					x: e,
					y: n
				};
			});
			var i = Xf();
			let a;
			z(() => {
				J(i, "cx", V(r).x), J(i, "cy", V(r).y), J(i, "r", n === V(C).length - 1 ? 2 : n === 0 ? 1.4 : .8), a = La(i, 0, "", null, a, {
					first: n === 0,
					last: n === V(C).length - 1
				});
			}), W(e, i);
		}), z((e) => J(n, "d", `M${e ?? ""}`), [() => V(C).join("L")]), W(e, t);
	}, D = (e) => {
		var t = Qf(), n = L(t, !0);
		z((e) => G(n, e), [() => $("drawHere")]), W(e, t);
	};
	return K(te, (e) => {
		V(C).length ? e(ne) : e(D, -1);
	}), k(E), k(T), go(T, (e) => P(i, e), () => V(i)), z((e) => {
		ee = La(T, 1, "pad", null, ee, { active: V(a) }), J(T, "aria-label", e), J(T, "data-pad", V(a) ? "drawing" : "ready");
	}, [() => $("pad")]), H("pointerdown", T, y), H("pointermove", T, b), H("pointerup", T, () => !_ && !u && m()), si("pointercancel", T, m), H("keydown", T, x), H("keyup", T, (e) => s.delete(e.key)), si("blur", T, () => _ && m()), W(e, T), ct(w);
}
var Xf, Zf, Qf, $f, ep = t((() => {
	Vo(), Po(), zo(), If(), Jf(), Xf = /* @__PURE__ */ Si("<circle></circle>"), Zf = /* @__PURE__ */ Si("<path class=\"trail\"></path><!>", 1), Qf = /* @__PURE__ */ Si("<text x=\"50\" y=\"52\" text-anchor=\"middle\"> </text>"), $f = /* @__PURE__ */ U("<div tabindex=\"0\" role=\"application\"><svg viewBox=\"0 0 100 100\" aria-hidden=\"true\"><!></svg></div>"), ci([
		"pointerdown",
		"pointermove",
		"pointerup",
		"keydown",
		"keyup"
	]);
}));
// src/training/Gesture.svelte
function tp(e, t) {
	st(t, !0);
	let n = jf(), r = /* @__PURE__ */ N("shipped"), i = /* @__PURE__ */ N(void 0), a = /* @__PURE__ */ N([]), o = /* @__PURE__ */ N([]), s = /* @__PURE__ */ N({}), c = /* @__PURE__ */ N(0), l = /* @__PURE__ */ N(0), u = /* @__PURE__ */ N(kn(["A", "B"])), d = /* @__PURE__ */ N(0), f = /* @__PURE__ */ N([]), p = /* @__PURE__ */ N(!0), m = /* @__PURE__ */ N(null), h = /* @__PURE__ */ N(null), g = /* @__PURE__ */ N(""), _ = 0, v = /* @__PURE__ */ j(() => V(r) === "shipped" ? n : V(m)), y = /* @__PURE__ */ j(() => V(v) && new Ff(V(v))), b = /* @__PURE__ */ j(() => (V(v) ?? n).cell), x = /* @__PURE__ */ j(() => (V(v) ?? n).hidden), S = /* @__PURE__ */ j(() => V(y)?.names ?? []), C = /* @__PURE__ */ j(() => V(o).at(-1) ?? []), w = /* @__PURE__ */ j(() => V(C).reduce((e, t, n) => t > (V(C)[e] ?? 0) ? n : e, 0)), T = /* @__PURE__ */ j(() => V(r) === "shipped" || !V(p)), ee = /* @__PURE__ */ j(() => new Set(V(f).filter((e) => e.label < V(u).length).map((e) => e.label)));
	function E() {
		P(a, []), P(o, []), P(s, {}), P(c, 0);
	}
	function te() {
		E(), V(y)?.reset(), P(g, V(T) && !V(y) ? $("untrained") : "", !0);
	}
	function ne(e) {
		P(a, [...V(a), e]), V(T) && V(y) && (P(o, [...V(o), V(y).step(e)]), P(s, Object.fromEntries(V(S).map((e) => {
			let t = V(s)[e] ?? /* @__PURE__ */ new Float64Array(), n = new Float64Array(t.length + V(x));
			return n.set(t), n.set(V(y).value(e), t.length), [e, n];
		}))), P(c, V(a).length - 1));
	}
	function D() {
		!V(T) && V(a).length && (V(a).length < 3 ? P(g, $("tooShort", { n: 3 }), !0) : P(f, [...V(f), {
			label: V(d),
			points: V(a)
		}]));
	}
	function re() {
		let e = new Wf(V(u), V(f)), t = performance.now(), n = () => {
			let r = e.work(10);
			P(h, e.share, !0), r ? (P(m, e.model()), P(h, null), P(p, !1), E(), P(g, $("trainedOwn", {
				s: ((performance.now() - t) / 1e3).toFixed(1),
				v: Q(e.learner.loss)
			}), !0)) : _ = requestAnimationFrame(n);
		};
		P(h, 0), n();
	}
	Lo(() => cancelAnimationFrame(_));
	function ie(e) {
		P(r, e, !0), P(g, ""), E();
	}
	let ae = /* @__PURE__ */ j(() => (V(v)?.classes ?? []).map((e, t) => ({
		name: Kf(e),
		values: Float64Array.from(V(o), (e) => e[t] ?? NaN),
		tone: t % 5,
		dash: t % 4
	}))), oe = (e) => ({
		steps: V(a).length,
		units: V(x),
		data: V(s)[e] ?? [0],
		offset: 0,
		stride: V(x)
	}), se = /* @__PURE__ */ j(() => Array.from({ length: V(x) }, (e, t) => t));
	function ce(e, t) {
		P(c, e, !0), P(l, t, !0);
	}
	var le = lp(), ue = I(le), de = L(ue, !0), fe = R(ue, 2), pe = F(fe), me = F(pe), he = F(me);
	{
		let e = /* @__PURE__ */ j(() => $("whose")), t = /* @__PURE__ */ j(() => ["shipped", "own"].map((e) => ({
			value: e,
			text: $(`whose.${e}`)
		})));
		ac(he, {
			get label() {
				return V(e);
			},
			get value() {
				return V(r);
			},
			get options() {
				return V(t);
			},
			onchange: ie
		});
	}
	var ge = R(he, 2), _e = (e) => {
		{
			let t = /* @__PURE__ */ j(() => $("collect")), n = /* @__PURE__ */ j(() => V(p) ? "examples" : "questions"), r = /* @__PURE__ */ j(() => ["examples", "questions"].map((e) => ({
				value: e,
				text: $(`collect.${e}`)
			})));
			ac(e, {
				get label() {
					return V(t);
				},
				get value() {
					return V(n);
				},
				get options() {
					return V(r);
				},
				onchange: (e) => (P(p, e === "examples"), E())
			});
		}
	};
	K(ge, (e) => {
		V(r) === "own" && e(_e);
	}), k(me);
	var ve = R(me, 2);
	go(Yf(ve, {
		get points() {
			return V(a);
		},
		onbegin: te,
		onframe: ne,
		onend: D
	}), (e) => P(i, e, !0), () => V(i));
	var ye = R(ve, 2), O = F(ye), be = L(R(O), !0);
	k(ye), k(pe);
	var xe = R(pe, 2), Se = F(xe), Ce = (e) => {
		var t = rp(), n = F(t), r = L(n, !0), i = R(n, 2);
		q(i, 17, () => V(u), na, (e, t, n) => {
			var r = np(), i = F(r);
			Wa(i);
			var a = R(i, 2);
			Wa(a);
			var o = R(a, 2);
			J(o, "data-count", n);
			var s = L(o, !0);
			k(r), z((e, t, r) => {
				J(i, "aria-label", e), Ka(i, V(d) === n), J(a, "aria-label", t), G(s, r);
			}, [
				() => $("classOf", {
					name: V(u)[n] ?? "",
					n: V(f).filter((e) => e.label === n).length
				}),
				() => $("className", { i: n + 1 }),
				() => $("exampleCount", { n: V(f).filter((e) => e.label === n).length })
			]), H("change", i, () => (P(d, n, !0), P(p, !0))), ro(a, () => V(u)[n], (e) => V(u)[n] = e), W(e, r);
		});
		var a = R(i, 2), o = F(a), s = L(o, !0), c = R(o, 2), l = L(c, !0), m = R(c, 2), _ = L(m, !0);
		k(a);
		var v = R(a, 2), y = F(v), b = (e) => {
			var t = wi();
			z((e) => G(t, e), [() => $("trainingOwn", { p: Math.round(100 * V(h)) })]), W(e, t);
		}, x = (e) => {
			var t = wi();
			z(() => G(t, V(g))), W(e, t);
		}, S = (e) => {
			var t = wi();
			z((e) => G(t, e), [() => $("needTwo")]), W(e, t);
		};
		K(y, (e) => {
			V(h) === null ? V(g) ? e(x, 1) : V(ee).size < 2 && e(S, 2) : e(b);
		}), k(v), k(t), z((e, t, n, i) => {
			G(r, e), o.disabled = V(u).length >= 6, G(s, t), c.disabled = !V(f).length, G(l, n), m.disabled = V(ee).size < 2 || V(h) !== null, G(_, i);
		}, [
			() => $("classes"),
			() => $("addClass"),
			() => $("dropLast"),
			() => $("trainOwn")
		]), H("click", o, () => P(u, [...V(u), String.fromCharCode(65 + V(u).length)], !0)), H("click", c, () => P(f, V(f).slice(0, -1))), H("click", m, re), W(e, t);
	}, we = (e) => {
		var t = ap();
		q(t, 20, () => n.classes, (e) => e, (e, t) => {
			var n = ip(), r = L(n, !0);
			z((e) => {
				J(n, "data-motion", t), G(r, e);
			}, [() => Kf(t)]), H("click", n, () => V(i)?.play(Pf[t])), W(e, n);
		}), k(t), z((e) => J(t, "aria-label", e), [() => $("playMotion")]), W(e, t);
	};
	K(Se, (e) => {
		V(r) === "own" ? e(Ce) : e(we, -1);
	});
	var Te = R(Se, 2), Ee = (e) => {
		var t = sp(), n = I(t), r = F(n), i = (e) => {
			var t = wi();
			z((e, n) => G(t, `${e ?? ""}: ${n ?? ""}`), [() => $("answer"), () => Kf(V(v).classes[V(w)] ?? "")]), W(e, t);
		}, a = (e) => {
			var t = wi();
			z((e) => G(t, e), [() => $("nothing")]), W(e, t);
		};
		K(r, (e) => {
			V(o).length ? e(i) : e(a, -1);
		}), k(n);
		var s = R(n, 2), c = F(s);
		q(c, 21, () => V(v).classes, na, (e, t, n) => {
			var r = op();
			let i;
			var a = F(r), s = L(a, !0), c = R(a), l = F(c);
			let u;
			k(c);
			var d = R(c), f = L(d);
			k(r), z((e, a) => {
				i = La(r, 1, "", null, i, { chosen: V(o).length > 0 && n === V(w) }), G(s, e), u = Ba(l, "", u, { width: `${100 * (V(C)[n] ?? 0)}%` }), J(d, "data-chance", V(t)), G(f, `${a ?? ""} %`);
			}, [() => Kf(V(t)), () => V(o).length ? (100 * (V(C)[n] ?? 0)).toFixed(1) : "–"]), W(e, r);
		}), k(c), k(s), z(() => J(n, "data-answer", V(o).length ? V(v).classes[V(w)] : "")), W(e, t);
	};
	K(Te, (e) => {
		V(T) && V(v) && e(Ee);
	}), k(xe), k(fe);
	var De = R(fe, 2), Oe = (e) => {
		var t = cp(), n = I(t), r = L(n, !0), i = R(n, 2);
		{
			let e = /* @__PURE__ */ j(() => $("probabilities"));
			Gu(i, {
				get label() {
					return V(e);
				},
				get lines() {
					return V(ae);
				},
				height: 170,
				limits: [0, 1],
				columns: !0,
				get to() {
					return V(a).length;
				},
				get cursor() {
					return V(c);
				},
				onpick: (e) => P(c, e, !0)
			});
		}
		var o = R(i, 2), s = L(o, !0), u = R(o, 2);
		q(u, 20, () => V(S), (e) => e, (e, t) => {
			{
				let n = /* @__PURE__ */ j(() => nc(Go(V(b), t))), r = /* @__PURE__ */ j(() => Uo(V(b), t)), i = /* @__PURE__ */ j(() => V(b).unbounded.includes(t) ? null : 1), o = /* @__PURE__ */ j(() => oe(t)), s = /* @__PURE__ */ j(() => Math.min(V(c), V(a).length - 1));
				Id(e, {
					get name() {
						return V(n);
					},
					get symbol() {
						return V(r);
					},
					get size() {
						return V(i);
					},
					get matrix() {
						return V(o);
					},
					get order() {
						return V(se);
					},
					from: 0,
					get to() {
						return V(a).length;
					},
					get step() {
						return V(s);
					},
					get unit() {
						return V(l);
					},
					onview: () => void 0,
					onpick: ce,
					onopen: () => void 0
				});
			}
		}), k(u), z((e, t) => {
			G(r, e), G(s, t);
		}, [() => $("probabilities"), () => $("inside")]), W(e, t);
	};
	K(De, (e) => {
		V(T) && V(o).length && e(Oe);
	}), z((e, t, n) => {
		G(de, e), G(O, `${t ?? ""} `), G(be, n);
	}, [
		() => $(V(r) === "own" ? "gestureOwn" : "gestureIntro"),
		() => $("padHint", { n: Nf }),
		() => $("frames", { n: V(a).length })
	]), W(e, le), ct();
}
var np, rp, ip, ap, op, sp, cp, lp, up = t((() => {
	Vo(), Po(), zo(), vc(), Ko(), ic(), rd(), cc(), zd(), If(), Gf(), ep(), Jf(), np = /* @__PURE__ */ U("<div class=\"option\"><input type=\"radio\" name=\"class\"/> <input type=\"text\" maxlength=\"24\"/> <span> </span></div>"), rp = /* @__PURE__ */ U("<fieldset><legend> </legend> <!> <div class=\"toolbar\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\" class=\"primary\" data-train=\"\"> </button></div> <p role=\"status\" data-status=\"\"><!></p></fieldset>"), ip = /* @__PURE__ */ U("<button type=\"button\"> </button>"), ap = /* @__PURE__ */ U("<div class=\"toolbar motions\" role=\"group\"></div>"), op = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td class=\"bar\" aria-hidden=\"true\"><span></span></td><td class=\"numeric\"> </td></tr>"), sp = /* @__PURE__ */ U("<p class=\"verdict\" role=\"status\"><!></p> <table class=\"chances\"><tbody></tbody></table>", 1), cp = /* @__PURE__ */ U("<h2> </h2> <!> <h2> </h2> <div class=\"pair\"></div>", 1), lp = /* @__PURE__ */ U("<p class=\"soft\"> </p> <div class=\"gesture\"><section><div class=\"toolbar\"><!> <!></div> <!> <p class=\"soft small\"> <span data-frames=\"\"> </span></p></section> <section><!> <!></section></div> <!>", 1), ci(["change", "click"]);
}));
// src/training/radius.ts
function dp(e, t) {
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
function fp(e) {
	let t = e.blocks();
	return e.runner.spans.filter((t) => e.cell.operations.some(({ kind: e, arguments: n }) => e === "product" && n[0] === t.name && n[1] !== "x")).map((e) => t[e.name]);
}
function pp(e) {
	return Math.max(...fp(e).map((t) => dp(t, e.shape.hidden)));
}
function mp(e, t) {
	for (let n of fp(e)) {
		let r = dp(n, e.shape.hidden);
		if (r > 0 && Number.isFinite(r)) for (let e = 0; e < n.length; e++) n[e] *= t / r;
	}
}
var hp = t((() => {})), gp, _p, vp, yp, bp, xp, Sp = t((() => {
	qs(), Af(), hp(), Rf(), gp = 400, _p = class {
		stride = 1;
		points = [];
		sum = 0;
		count = 0;
		add(e) {
			this.sum += e, ++this.count < this.stride || (this.points.push(this.sum / this.count), this.sum = this.count = 0, this.points.length < gp || (this.points = this.points.filter((e, t) => t % 2).map((e, t) => (e + this.points[2 * t]) / 2), this.stride *= 2));
		}
	}, vp = class {
		stride = 1;
		columns = [];
		seen = 0;
		add(e) {
			this.seen++ % this.stride || (this.columns.push(Float32Array.from(e, (e) => Math.log10(e))), this.columns.length < gp / 2 || (this.columns = this.columns.filter((e, t) => t % 2 == 0), this.stride *= 2));
		}
	}, yp = .95, bp = class {
		key;
		learner;
		losses = new _p();
		strips = {};
		flow = {};
		loss = NaN;
		answers = /* @__PURE__ */ new Float64Array();
		refused = !1;
		constructor(e, t, n) {
			this.key = e;
			let r = t.steps(n.length);
			this.learner = new kf(Y[e], {
				inputs: t.inputs,
				hidden: n.hidden,
				outputs: 1,
				batch: 16,
				steps: r
			}), this.learner.start(new Lf(n.seed)), n.radius !== null && mp(this.learner, n.radius);
			for (let t of Y[e].states) this.strips[t] = new vp(), this.flow[t] = new Float64Array(r).fill(NaN);
		}
		step(e, t) {
			this.learner.step(e, t);
			let { loss: n, norm: r, runner: i } = this.learner;
			this.refused = !Number.isFinite(r), this.losses.add(n), this.loss = Number.isFinite(this.loss) ? yp * this.loss + .050000000000000044 * n : n;
			for (let [e, t] of Object.entries(i.norms)) {
				this.strips[e].add(t);
				let n = this.flow[e];
				for (let e = 0; e < t.length; e++) {
					let r = Math.log10(t[e]);
					n[e] = Number.isFinite(n[e]) && Number.isFinite(r) ? yp * n[e] + .050000000000000044 * r : r;
				}
			}
		}
		look(e) {
			this.learner.look(e);
			for (let [e, t] of Object.entries(this.learner.runner.norms)) this.flow[e].set(t.map(Math.log10));
		}
		get radius() {
			return pp(this.learner);
		}
	}, xp = class {
		task;
		setup;
		runs;
		batch;
		seen = null;
		rounds = 0;
		turn = 0;
		random;
		constructor(e, t) {
			this.task = e, this.setup = t, this.random = new Lf(t.seed + 1), this.runs = t.cells.map((n) => new bp(n, e, t)), this.batch = this.draw(), this.look();
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
			for (let t of this.runs) mp(t.learner, e);
			this.look();
		}
	};
}));
// src/training/tasks.ts
function Cp(e, t, n) {
	return {
		x: new Float64Array(e * t * n),
		target: new Float64Array(e * t),
		weight: new Float64Array(e * t)
	};
}
function wp(e) {
	let t = e.reduce((e, t) => e + t, 0) / e.length, n = Math.sqrt(e.reduce((e, n) => e + (n - t) ** 2, 0) / e.length) || 1, r = Float64Array.from(e, (e) => (e - t) / n), i = 0;
	for (let e = 1; e < r.length; e++) i += (r[e] - r[e - 1]) ** 2;
	return {
		inputs: 1,
		steps: (e) => Math.min(e + 1, r.length - 1),
		guess: i / (r.length - 1),
		draw(e, t, n) {
			let i = Math.min(e + 1, r.length - 1), a = Cp(i, t, 1);
			for (let e = 0; e < t; e++) {
				let o = n.below(r.length - i);
				for (let n = 0; n < i; n++) a.x[n * t + e] = r[o + n], a.target[n * t + e] = r[o + n + 1], a.weight[n * t + e] = 1;
			}
			return a;
		}
	};
}
var Tp, Ep, Dp, Op, kp, Ap, jp = t((() => {
	Tp = [
		"bit",
		"adding",
		"echo",
		"sine",
		"own"
	], Ep = {
		inputs: 2,
		steps: (e) => e + 1,
		guess: 1,
		draw(e, t, n) {
			let r = e + 1, i = Cp(r, t, 2);
			for (let a = 0; a < t; a++) {
				let o = n.uniform() < .5 ? -1 : 1;
				i.x[a * 2] = o, i.x[a * 2 + 1] = 1;
				for (let e = 1; e < r; e++) i.x[(e * t + a) * 2] = .3 * n.normal();
				i.target[e * t + a] = o, i.weight[e * t + a] = 1;
			}
			return i;
		}
	}, Dp = {
		inputs: 2,
		steps: (e) => e + 1,
		guess: 1 / 6,
		draw(e, t, n) {
			let r = e + 1, i = Cp(r, t, 2), a = Math.max(1, Math.floor(r / 2));
			for (let o = 0; o < t; o++) {
				for (let e = 0; e < r; e++) i.x[(e * t + o) * 2] = n.uniform();
				let s = 0;
				for (let e of [n.below(a), a + n.below(r - a)]) i.x[(e * t + o) * 2 + 1] = 1, s += i.x[(e * t + o) * 2];
				i.target[e * t + o] = s, i.weight[e * t + o] = 1;
			}
			return i;
		}
	}, Op = {
		inputs: 1,
		steps: (e) => 2 * e + 4,
		guess: 1,
		draw(e, t, n) {
			let r = 2 * e + 4, i = Cp(r, t, 1);
			for (let e = 0; e < r * t; e++) i.x[e] = n.normal();
			for (let n = e * t; n < r * t; n++) i.target[n] = i.x[n - e * t], i.weight[n] = 1;
			return i;
		}
	}, kp = {
		inputs: 1,
		steps: (e) => e + 1,
		guess: .5,
		draw(e, t, n) {
			let r = e + 1, i = Cp(r, t, 1);
			for (let e = 0; e < t; e++) {
				let a = 2 * Math.PI / (6 + 14 * n.uniform()), o = 2 * Math.PI * n.uniform();
				for (let s = 0; s < r; s++) {
					let r = s * t + e;
					i.x[r] = Math.sin(o + a * s) + .3 * n.normal(), i.target[r] = Math.sin(o + a * (s + 1)), i.weight[r] = 1;
				}
			}
			return i;
		}
	}, Ap = {
		bit: Ep,
		adding: Dp,
		echo: Op,
		sine: kp
	};
}));
// src/training/setup.ts
function Mp(e, t, n) {
	return e.find((e) => String(e) === t) ?? n;
}
function Np(e, { from: t, to: n }) {
	let r = Number(e);
	return e !== "" && Number.isFinite(r) && r >= t && r <= n ? r : null;
}
function Pp(e) {
	let t = {
		...Vp,
		cells: [...Vp.cells]
	};
	for (let n of e.split("_")) {
		let e = n.indexOf("."), [r, i] = e < 0 ? [n, ""] : [n.slice(0, e), n.slice(e + 1)];
		if (r === "task") t.task = Mp(Tp, i, t.task);
		else if (r === "rule") t.rule = Mp(gf, i, t.rule);
		else if (r === "rate") t.rate = Mp(Ip, i, t.rate);
		else if (r === "limit") t.limit = Mp(Lp, i, t.limit);
		else if (r === "hidden") t.hidden = Mp(Rp, i, t.hidden);
		else if (r === "length") t.length = Math.round(Np(i, zp) ?? t.length);
		else if (r === "radius") t.radius = Np(i, Bp) ?? t.radius;
		else if (r === "seed") t.seed = Math.round(Np(i, {
			from: 0,
			to: 9999
		}) ?? t.seed);
		else if (r === "cells") {
			let e = i.split("."), n = Hs.filter((t) => e.includes(t));
			n.length && (t.cells = n);
		}
	}
	return t;
}
function Fp(e) {
	let t = [];
	for (let n of Object.keys(Vp)) {
		let r = e[n], i = Array.isArray(r) ? r.join(".") : String(r), a = Vp[n];
		r !== null && i !== (Array.isArray(a) ? a.join(".") : String(a)) && t.push(`${n}.${i}`);
	}
	return t.join("_");
}
var Ip, Lp, Rp, zp, Bp, Vp, Hp = t((() => {
	qs(), xf(), jp(), Ip = [
		3e-4,
		.001,
		.003,
		.01,
		.03,
		.1,
		.3,
		1
	], Lp = [
		0,
		.1,
		.3,
		1,
		3,
		10
	], Rp = [
		2,
		4,
		8,
		16,
		32
	], zp = {
		from: 2,
		to: 120
	}, Bp = {
		from: 0,
		to: 4
	}, Vp = {
		task: "bit",
		length: 20,
		rule: "adam",
		rate: .01,
		limit: 1,
		hidden: 8,
		radius: null,
		seed: 1,
		cells: Gs
	};
}));
// src/training/Strip.svelte
function Up(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ N(void 0), [r, i] = [-8, 1], a = /* @__PURE__ */ j(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches), o = /* @__PURE__ */ j(() => t.version >= 0 ? t.strip.columns.at(-1) : void 0), s = (e) => e === void 0 || Number.isNaN(e) ? "?" : e.toFixed(1).replace("-", "−").replace("Infinity", "∞");
	er(() => {
		t.version;
		let e = V(n)?.getContext("2d");
		if (!V(n) || !e) return;
		let o = Math.max(1, t.strip.columns.length);
		V(n).width !== o && (V(n).width = o), V(n).height !== t.steps && (V(n).height = t.steps);
		let s = e.createImageData(o, t.steps);
		t.strip.columns.forEach((e, n) => {
			for (let c = 0; c < t.steps; c++) {
				let t = e[c], l = Number.isNaN(t) ? 1 : (t - r) / (i - r);
				s.data.set([...Bu(l, V(a)), 255], 4 * (c * o + n));
			}
		}), e.putImageData(s, 0, 0);
	});
	var c = Wp(), l = F(c), u = L(l, !0), d = R(l, 2);
	go(F(d), (e) => P(n, e), () => V(n)), k(d), k(c), z((e) => {
		G(u, t.name), J(d, "aria-label", e);
	}, [() => $("stripOf", {
		name: t.name,
		a: s(V(o)?.[0]),
		b: s(V(o)?.[t.steps - 1])
	})]), W(e, c), ct();
}
var Wp, Gp = t((() => {
	Vo(), Po(), ec(), Wu(), Jf(), Wp = /* @__PURE__ */ U("<figure><figcaption> </figcaption> <div role=\"img\"><canvas class=\"strip\"></canvas></div></figure>");
}));
// src/training/table.ts
function Kp(e) {
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
var qp = t((() => {}));
// src/training/Train.svelte
function Jp(e, t) {
	st(t, !0);
	let n = typeof matchMedia < "u" && matchMedia("(prefers-reduced-motion: reduce)").matches, r = /* @__PURE__ */ j(() => Pp(X.setup)), i = /* @__PURE__ */ N(!1), a = /* @__PURE__ */ N(!0), o = /* @__PURE__ */ N([]), s = /* @__PURE__ */ N(0), c = /* @__PURE__ */ N(""), l = /* @__PURE__ */ N(null), u = /* @__PURE__ */ N(0), d = 0, f = 0, p = /* @__PURE__ */ j(() => V(o)[Math.min(V(s), V(o).length - 1)]), m = /* @__PURE__ */ j(() => V(r).task === "own" ? V(p) ? wp(V(p).values) : null : Ap[V(r).task]), h = /* @__PURE__ */ j(() => Fp({
		...V(r),
		rule: "adam",
		rate: .01,
		limit: 1,
		radius: null
	}));
	function g() {
		P(l, V(m) ? new xp(V(m), V(r)) : null), bn(u);
	}
	er(() => {
		V(h), V(m), zr(g);
	}), er(() => {
		let e = V(r);
		zr(() => V(l) && (V(l).setup = e));
	});
	function _() {
		V(i) && V(l) && (V(l).work(9), ++f % (n ? 30 : 1) == 0 && bn(u), d = requestAnimationFrame(_));
	}
	function v() {
		P(i, !V(i) && V(l) !== null, !0), V(i) ? d = requestAnimationFrame(_) : bn(u);
	}
	Lo(() => cancelAnimationFrame(d));
	function y(e) {
		X.setup = Fp({
			...V(r),
			...e
		});
	}
	function b(e = V(r).seed) {
		e === V(r).seed ? g() : y({ seed: e });
	}
	function x(e) {
		y({ radius: e }), V(l)?.scale(e), bn(u);
	}
	function S(e, t) {
		let n = Hs.filter((n) => n === e ? t : V(r).cells.includes(n));
		n.length && y({ cells: n });
	}
	async function C(e) {
		let t = e.files?.[0];
		if (e.value = "", !t) return;
		let n = Kp(await t.text()), r = Math.max(0, ...n.map((e) => e.values.length));
		n.length ? r < 10 ? P(c, $("short", {
			name: t.name,
			n: r,
			least: 10
		}), !0) : (P(o, n.filter((e) => e.values.length >= 10)), P(s, 0), P(c, "")) : P(c, $("noNumbers", { name: t.name }), !0);
	}
	let w = (e) => nc(Y[e.key].title), T = (e) => ({
		tone: e % 5,
		dash: e % 4
	}), ee = (e) => V(a) ? Y[e.key].states.at(-1) : "h", E = /* @__PURE__ */ j(() => V(u) >= 0 ? V(l)?.runs ?? [] : []), te = /* @__PURE__ */ j(() => V(l) ? V(l).runs[0].learner.shape.steps : 0), ne = /* @__PURE__ */ j(() => V(u) >= 0 ? Math.max(2, ...V(E).map((e) => e.losses.points.length)) : 2), D = /* @__PURE__ */ j(() => V(u) >= 0 ? V(E)[0]?.losses.stride ?? 1 : 1), re = /* @__PURE__ */ j(() => {
		V(u);
		let e = V(E).map((e, t) => ({
			name: w(e),
			values: e.losses.points,
			...T(t)
		}));
		return V(m)?.guess && e.push({
			name: $(V(r).task === "own" ? "guessOwn" : "guess"),
			values: Array(V(ne)).fill(V(m).guess),
			tone: 4,
			dash: 2
		}), e;
	}), ie = /* @__PURE__ */ j(() => (V(u), V(E).map((e, t) => ({
		name: V(a) && Y[e.key].states.length > 1 ? `${w(e)} (∂L/∂${ee(e)})` : w(e),
		values: e.flow[ee(e)].map((e) => 10 ** e),
		...T(t)
	})))), ae = /* @__PURE__ */ j(() => Array.from({ length: V(ne) }, (e, t) => fc((t + 1) * V(D)))), oe = /* @__PURE__ */ j(() => V(l) !== null && V(r).task !== "own" && (V(r).task === "bit" || V(r).task === "adding")), se = /* @__PURE__ */ j(() => {
		V(u);
		let e = V(l)?.seen;
		if (!e) return [];
		let t = Array.from({ length: V(oe) ? 16 : V(te) }, (e, t) => V(oe) ? (V(te) - 1) * 16 + t : t * 16);
		V(oe) && t.sort((t, n) => e.target[t] - e.target[n]);
		let n = (n) => Float64Array.from(t, (t) => e.weight[t] ? n[t] : NaN);
		return [{
			name: $("target"),
			values: n(e.target),
			tone: 4,
			dash: 1,
			dots: V(oe)
		}, ...V(E).map((e, t) => ({
			name: w(e),
			values: n(e.answers),
			...T(t),
			dots: V(oe),
			bare: V(oe)
		}))];
	}), ce = /* @__PURE__ */ j(() => (V(u), V(E).map((e) => ({
		key: e.key,
		name: w(e),
		loss: mc(Q(e.loss)),
		norm: e.refused ? $("refused") : mc(Q(e.learner.norm)),
		radius: Q(e.radius),
		ratio: mc(Q(ue(e)))
	})))), le = /* @__PURE__ */ j(() => V(u) >= 0 && V(E).length ? Math.max(...V(E).map((e) => e.radius)) : NaN), ue = (e) => {
		let t = e.flow[ee(e)];
		return 10 ** (t[0] - t.at(-1));
	};
	var de = rm(), fe = I(de), pe = L(fe, !0), me = R(fe, 2), he = F(me), ge = L(he, !0), _e = R(he, 2), ve = L(_e, !0), ye = R(_e, 2), O = L(ye, !0), be = R(ye, 2), xe = L(be, !0), Se = L(R(be, 2), !0);
	k(me);
	var Ce = R(me, 2), we = F(Ce), Te = F(we), Ee = F(Te);
	{
		let e = /* @__PURE__ */ j(() => $("task")), t = /* @__PURE__ */ j(() => Tp.map((e) => ({
			value: e,
			text: $(`task.${e}`)
		})));
		ac(Ee, {
			get label() {
				return V(e);
			},
			get value() {
				return V(r).task;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => y({ task: e })
		});
	}
	var De = R(Ee, 2);
	{
		let e = /* @__PURE__ */ j(() => $("hidden")), t = /* @__PURE__ */ j(() => Rp.map((e) => ({
			value: e,
			text: String(e)
		})));
		ac(De, {
			get label() {
				return V(e);
			},
			get value() {
				return V(r).hidden;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => y({ hidden: e })
		});
	}
	k(Te);
	var Oe = R(Te, 2), ke = (e) => {
		var t = Zp(), n = I(t), r = F(n), i = R(r);
		k(n);
		var a = R(n, 2), l = L(a, !0), u = R(a, 2), d = (e) => {
			var t = Xp(), n = I(t);
			{
				let e = /* @__PURE__ */ j(() => $("column")), t = /* @__PURE__ */ j(() => V(o).map((e, t) => ({
					value: t,
					text: e.name
				})));
				ac(n, {
					get label() {
						return V(e);
					},
					get value() {
						return V(s);
					},
					get options() {
						return V(t);
					},
					onchange: (e) => P(s, e, !0)
				});
			}
			var r = R(n, 2), i = (e) => {
				var t = Yp(), n = L(t, !0);
				z((e) => G(n, e), [() => $("skipped", { n: V(p).skipped })]), W(e, t);
			};
			K(r, (e) => {
				V(p)?.skipped && e(i);
			}), W(e, t);
		};
		K(u, (e) => {
			V(o).length && e(d);
		});
		var f = L(R(u, 2), !0);
		z((e, t) => {
			G(r, `${e ?? ""} `), G(l, t), G(f, V(c));
		}, [() => $("file"), () => $("fileHint")]), H("change", i, (e) => void C(e.currentTarget)), W(e, t);
	};
	K(Oe, (e) => {
		V(r).task === "own" && e(ke);
	});
	var Ae = R(Oe, 2), je = L(Ae, !0), Me = R(Ae, 2), Ne = F(Me), A = L(Ne, !0), Pe = R(Ne, 2);
	Wa(Pe), k(Me);
	var Fe = R(Me, 2), Ie = F(Fe);
	{
		let e = /* @__PURE__ */ j(() => $("rule")), t = /* @__PURE__ */ j(() => gf.map((e) => ({
			value: e,
			text: e === "sgd" ? "SGD" : "Adam"
		})));
		ac(Ie, {
			get label() {
				return V(e);
			},
			get value() {
				return V(r).rule;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => y({ rule: e })
		});
	}
	var Le = R(Ie, 2);
	{
		let e = /* @__PURE__ */ j(() => $("rate")), t = /* @__PURE__ */ j(() => Ip.map((e) => ({
			value: e,
			text: String(e)
		})));
		ac(Le, {
			get label() {
				return V(e);
			},
			get value() {
				return V(r).rate;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => y({ rate: e })
		});
	}
	var Re = R(Le, 2);
	{
		let e = /* @__PURE__ */ j(() => $("limit")), t = /* @__PURE__ */ j(() => Lp.map((e) => ({
			value: e,
			text: e ? String(e) : $("none")
		})));
		ac(Re, {
			get label() {
				return V(e);
			},
			get value() {
				return V(r).limit;
			},
			get options() {
				return V(t);
			},
			onchange: (e) => y({ limit: e })
		});
	}
	k(Fe);
	var ze = R(Fe, 2), Be = F(ze), Ve = L(Be, !0), He = R(Be, 2);
	Wa(He), k(ze);
	var Ue = R(ze, 2), We = (e) => {
		var t = Qp(), n = L(t, !0);
		z((e) => G(n, e), [() => $("asDrawn")]), H("click", t, () => (y({ radius: null }), g())), W(e, t);
	};
	K(Ue, (e) => {
		V(r).radius !== null && e(We);
	});
	var Ge = R(Ue, 2), Ke = L(Ge, !0), qe = R(Ge, 2), Je = F(qe), Ye = L(Je, !0);
	q(R(Je, 2), 16, () => Hs, (e) => e, (e, t) => {
		var n = $p(), i = F(n);
		Wa(i);
		var a = L(R(i, 2), !0);
		k(n), z((e, n) => {
			Ka(i, e), i.disabled = V(r).cells.length === 1 && V(r).cells[0] === t, G(a, n);
		}, [() => V(r).cells.includes(t), () => nc(Y[t].title)]), H("change", i, (e) => S(t, e.currentTarget.checked)), W(e, n);
	}), k(qe), k(we);
	var Xe = R(we, 2), Ze = F(Xe), Qe = (e) => {
		var t = em(), n = L(t, !0);
		z((e) => G(n, e), [() => $("noFile")]), W(e, t);
	}, $e = (e) => {
		var t = nm(), n = I(t), r = F(n), i = F(r), o = L(i, !0), s = R(i, 2), c = L(s, !0), l = R(s, 2);
		{
			let e = /* @__PURE__ */ j(() => $("loss"));
			Gu(l, {
				get label() {
					return V(e);
				},
				get lines() {
					return V(re);
				},
				log: !0,
				get to() {
					return V(ne);
				},
				get times() {
					return V(ae);
				},
				height: 210
			});
		}
		k(r);
		var d = R(r, 2), f = F(d), p = L(f, !0), m = R(f, 2), h = L(m, !0), g = R(m, 2);
		{
			let e = /* @__PURE__ */ j(() => $("flow", { state: "h" }));
			Gu(g, {
				get label() {
					return V(e);
				},
				get lines() {
					return V(ie);
				},
				log: !0,
				get to() {
					return V(te);
				},
				height: 210
			});
		}
		k(d), k(n);
		var _ = R(n, 2), v = F(_), y = F(v), b = F(y), x = F(b), S = L(x, !0), C = R(x), T = L(C, !0), D = R(C), le = L(D, !0), ue = L(R(D, 2));
		k(b), k(y);
		var de = R(y);
		q(de, 21, () => V(ce), (e) => e.key, (e, t) => {
			var n = tm(), r = F(n), i = L(r, !0), a = R(r), o = L(a, !0), s = R(a), c = L(s, !0), l = R(s), u = L(l, !0), d = L(R(l), !0);
			k(n), z(() => {
				G(i, V(t).name), G(o, V(t).loss), G(c, V(t).norm), G(u, V(t).radius), G(d, V(t).ratio);
			}), W(e, n);
		}), k(de), k(v), k(_);
		var fe = R(_, 2), pe = F(fe), me = F(pe), he = L(me, !0), ge = R(me, 2), _e = L(ge, !0), ve = R(ge, 2), ye = (e) => {
			{
				let t = /* @__PURE__ */ j(() => $("answers"));
				Gu(e, {
					get label() {
						return V(t);
					},
					get lines() {
						return V(se);
					},
					legend: !1,
					height: 190
				});
			}
		};
		K(ve, (e) => {
			V(se).length && e(ye);
		}), k(pe);
		var O = R(pe, 2), be = F(O), xe = L(be, !0), Se = R(be, 2), Ce = L(Se, !0), we = R(Se, 2);
		{
			let e = /* @__PURE__ */ j(() => $("which")), t = /* @__PURE__ */ j(() => V(a) ? "memory" : "h"), n = /* @__PURE__ */ j(() => ["memory", "h"].map((e) => ({
				value: e,
				text: $(`state.${e}`)
			})));
			ac(we, {
				get label() {
					return V(e);
				},
				get value() {
					return V(t);
				},
				get options() {
					return V(n);
				},
				onchange: (e) => P(a, e === "memory")
			});
		}
		var Te = R(we, 2);
		q(Te, 21, () => V(E), (e) => e.key, (e, t) => {
			{
				let n = /* @__PURE__ */ j(() => w(V(t))), r = /* @__PURE__ */ j(() => V(t).strips[ee(V(t))]), i = /* @__PURE__ */ j(() => Math.floor(V(u) / 6));
				Up(e, {
					get name() {
						return V(n);
					},
					get strip() {
						return V(r);
					},
					get steps() {
						return V(te);
					},
					get version() {
						return V(i);
					}
				});
			}
		}), k(Te), k(O), k(fe), z((e, t, n, r, i, a, s, l, u, d, f, m) => {
			G(o, e), G(c, t), G(p, n), G(h, r), G(S, i), G(T, a), G(le, s), G(ue, `|∂L| ${l ?? ""}`), G(he, u), G(_e, d), G(xe, f), G(Ce, m);
		}, [
			() => $("loss"),
			() => $("lossHint"),
			() => $("flow", { state: V(a) ? "c, h" : "h" }),
			() => $("flowHint"),
			() => $("cell"),
			() => $("lossNow"),
			() => $("norm"),
			() => $("ratio"),
			() => $("answers"),
			() => $(V(oe) ? "answersLast" : "answersEach"),
			() => $("strips"),
			() => $("stripsHint")
		]), W(e, t);
	};
	K(Ze, (e) => {
		V(l) ? e($e, -1) : e(Qe);
	}), k(Xe), k(Ce), z((e, t, n, a, o, s, c, u, d, f, p, m) => {
		G(pe, e), he.disabled = !V(l), G(ge, t), _e.disabled = !V(l) || V(i), G(ve, n), ye.disabled = !V(l), G(O, a), be.disabled = !V(l), G(xe, o), G(Se, s), G(je, c), G(A, u), J(Pe, "min", zp.from), J(Pe, "max", zp.to), Ga(Pe, V(r).length), G(Ve, d), J(He, "min", Bp.from), J(He, "max", Bp.to), Ga(He, V(r).radius ?? V(le)), J(He, "aria-valuetext", f), G(Ke, p), G(Ye, m);
	}, [
		() => $("intro"),
		() => $(V(i) ? "pause" : "start"),
		() => $("one"),
		() => $("restart"),
		() => $("reseed"),
		() => $("steps", { n: V(u) >= 0 ? V(l)?.rounds ?? 0 : 0 }),
		() => $(`about.${V(r).task}`, { n: V(r).task === "adding" ? V(te) : V(r).length }),
		() => $(V(r).task === "own" || V(r).task === "sine" ? "lengthOwn" : "length", { n: V(r).length }),
		() => $("radius", { v: Q(V(le)) }),
		() => Q(V(r).radius ?? V(le)),
		() => $("radiusHint"),
		() => $("cells")
	]), H("click", he, v), H("click", _e, () => (V(l).round(), bn(u))), H("click", ye, () => b()), H("click", be, () => b(V(r).seed % 9999 + 1)), H("input", Pe, (e) => y({ length: Number(e.currentTarget.value) })), H("input", He, (e) => x(Number(e.currentTarget.value))), W(e, de), ct();
}
var Yp, Xp, Zp, Qp, $p, em, tm, nm, rm, im = t((() => {
	Vo(), Po(), zo(), ec(), vc(), ic(), qs(), rd(), cc(), Sp(), Hp(), xf(), Gp(), qp(), jp(), Jf(), Yp = /* @__PURE__ */ U("<p class=\"small\"> </p>"), Xp = /* @__PURE__ */ U("<!> <!>", 1), Zp = /* @__PURE__ */ U("<label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" accept=\".csv,.tsv,.txt\"/></label> <p class=\"small soft\"> </p> <!> <p class=\"verdict bad\" role=\"status\"> </p>", 1), Qp = /* @__PURE__ */ U("<button type=\"button\" class=\"quiet\"> </button>"), $p = /* @__PURE__ */ U("<label class=\"option\"><input type=\"checkbox\"/> <span> </span></label>"), em = /* @__PURE__ */ U("<p class=\"card\" role=\"status\"> </p>"), tm = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), nm = /* @__PURE__ */ U("<div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!></section></div> <div class=\"scroll-x\"><table data-now=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\">ρ(W_h)</th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!> <div class=\"strips\"></div></section></div>", 1), rm = /* @__PURE__ */ U("<p class=\"soft\"> </p> <div class=\"toolbar\"><button type=\"button\" class=\"primary\" data-play=\"\"> </button> <button type=\"button\" data-one=\"\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"count\" data-rounds=\"\"> </span></div> <div class=\"training\"><div class=\"controls\"><div class=\"toolbar\"><!> <!></div> <!> <p class=\"small\" data-about=\"\"> </p> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <div class=\"toolbar\"><!> <!> <!></div> <label class=\"field wide\"><span> </span> <input class=\"scrub\" type=\"range\" step=\"0.05\"/></label> <!> <p class=\"small soft\"> </p> <fieldset><legend> </legend> <!></fieldset></div> <div class=\"results\"><!></div></div>", 1), ci([
		"click",
		"change",
		"input"
	]);
})), am = /* @__PURE__ */ n({
	Gesture: () => tp,
	Learner: () => kf,
	Live: () => Ff,
	Random: () => Lf,
	Session: () => xp,
	Train: () => Jp,
	Training: () => Wf,
	columnsOf: () => Kp,
	examples: () => Pf,
	ownTask: () => wp,
	read: () => Pp,
	setRadius: () => mp,
	shipped: () => jf,
	spectralRadius: () => dp,
	tasks: () => Ap,
	varied: () => Bf,
	write: () => Fp
}), om = t((() => {
	up(), im(), Af(), If(), Gf(), hp(), Rf(), Sp(), Hp(), qp(), jp();
}));
Vo(), Po(), zo(), ec(), ic(), cc();
var sm = /* @__PURE__ */ U("<p class=\"outside\"><a target=\"_blank\" rel=\"noopener\"> </a></p>"), cm = /* @__PURE__ */ U("<button type=\"button\"> </button>"), lm = /* @__PURE__ */ U("<a class=\"skip\" href=\"#content\"> </a> <header><p class=\"brand\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 7h20M7 7v10M7 17h6\"></path><circle cx=\"16\" cy=\"17\" r=\"3.2\"></circle><circle cx=\"16\" cy=\"7\" r=\"3.2\"></circle></svg>gatewise</p> <nav></nav> <div class=\"settings\"><!> <!> <!></div></header>", 1), um = /* @__PURE__ */ U("<p class=\"card\" role=\"status\" data-missing=\"\"> </p>"), dm = /* @__PURE__ */ U("<p class=\"card\" role=\"status\" data-notice=\"\"> </p>"), fm = /* @__PURE__ */ U("<p class=\"card\" role=\"alert\"> </p>"), pm = /* @__PURE__ */ U("<p role=\"status\" data-loading=\"\"> </p>"), mm = /* @__PURE__ */ U("<div><!> <main id=\"content\" tabindex=\"-1\"><h1> </h1> <!> <!> <!></main></div>");
function hm(e, t) {
	st(t, !0);
	let n = {
		train: async () => (await Promise.resolve().then(() => (om(), am))).Train,
		gesture: async () => (await Promise.resolve().then(() => (om(), am))).Gesture
	}, r = {
		lessons: Fd,
		cell: Au,
		switches: of,
		time: Hd,
		gradients: ud,
		check: Fu,
		own: Jd
	}, i = /* @__PURE__ */ j(() => r[X.view]), a = /* @__PURE__ */ N(void 0), o = /* @__PURE__ */ N(void 0), s, c = "", l = null, u = () => [
		X.view,
		X.cell,
		X.lesson,
		X.loaded?.title ?? ""
	].join(" "), d = u();
	er(() => {
		let e = X.fragment, t = u();
		X.linked && (clearTimeout(s), t !== d && l?.(), l = () => {
			l = null;
			let n = t !== d;
			d = t, location.hash.slice(1) !== e && (c = e, n && !X.embed ? history.pushState(null, "", `#${e}`) : history.replaceState(null, "", `#${e}`));
		}, s = setTimeout(() => l?.(), 60));
	}), er(() => {
		V(a) && (X.root = V(a), X.linked || (V(a).dataset.lmSuppressShortcuts = "true"), V(a).dataset.theme = X.theme, V(a).lang = X.lang, X.linked && (document.documentElement.lang = X.lang, document.documentElement.dataset.theme = X.theme, document.title = `${Z(`view.${X.view}`)} · gatewise`));
	}), Io(() => {
		if (!X.linked) return;
		let e = () => {
			location.hash.slice(1) !== c && zr(() => {
				clearTimeout(s), l = null, X.read(location.hash), c = location.hash.slice(1), d = u();
			});
		};
		return addEventListener("hashchange", e), addEventListener("popstate", e), () => {
			removeEventListener("hashchange", e), removeEventListener("popstate", e);
		};
	});
	function f(e) {
		X.view = e, V(o)?.focus({ preventScroll: !0 });
	}
	var p = mm();
	let m;
	var h = F(p), g = (e) => {
		var t = sm(), n = F(t), r = L(n);
		k(t), z((e, t) => {
			J(n, "href", `#${e ?? ""}`), G(r, `${t ?? ""} ↗`);
		}, [() => X.fragment.replace(/&?embed=1/, ""), () => Z("wholePage")]), W(e, t);
	}, _ = (e) => {
		var t = lm(), n = I(t), r = L(n, !0), i = R(n, 2), a = R(F(i), 2);
		q(a, 20, () => Ys, (e) => e, (e, t) => {
			var n = cm(), r = L(n, !0);
			z((e) => {
				J(n, "aria-current", X.view === t ? "page" : void 0), G(r, e);
			}, [() => Z(`view.${t}`)]), H("click", n, () => f(t)), W(e, n);
		}), k(a);
		var s = R(a, 2), c = F(s);
		{
			let e = /* @__PURE__ */ j(() => Z("language"));
			ac(c, {
				get label() {
					return V(e);
				},
				get value() {
					return X.lang;
				},
				options: [{
					value: "ko",
					text: "한국어"
				}, {
					value: "en",
					text: "English"
				}],
				onchange: (e) => X.lang = e
			});
		}
		var l = R(c, 2);
		{
			let e = /* @__PURE__ */ j(() => Z("theme")), t = /* @__PURE__ */ j(() => [
				"auto",
				"light",
				"dark"
			].map((e) => ({
				value: e,
				text: Z(`theme.${e}`)
			})));
			ac(l, {
				get label() {
					return V(e);
				},
				get value() {
					return X.theme;
				},
				get options() {
					return V(t);
				},
				onchange: (e) => X.theme = e
			});
		}
		uc(R(l, 2), {}), k(s), k(i), z((e, t) => {
			G(r, e), J(a, "aria-label", t);
		}, [() => Z("skip"), () => Z("views")]), H("click", n, (e) => (e.preventDefault(), V(o)?.focus())), W(e, t);
	};
	K(h, (e) => {
		X.embed ? e(g) : e(_, -1);
	});
	var v = R(h, 2), y = F(v);
	let b;
	var x = L(y, !0), S = R(y, 2), C = (e) => {
		var t = um(), n = L(t, !0);
		z((e) => G(n, e), [() => Z("missing", { name: X.missing })]), W(e, t);
	};
	K(S, (e) => {
		X.missing !== null && e(C);
	});
	var w = R(S, 2), T = (e) => {
		var t = dm(), n = L(t, !0);
		z(() => G(n, X.notice)), W(e, t);
	};
	K(w, (e) => {
		X.notice && e(T);
	});
	var ee = R(w, 2), E = (e) => {
		var t = Ti();
		ga(I(t), () => V(i), (e, t) => {
			t(e, {});
		}), W(e, t);
	}, te = (e) => {
		var t = Ti();
		Ji(I(t), () => n[X.view](), (e) => {
			var t = pm(), n = L(t, !0);
			z((e) => G(n, e), [() => Z("loading")]), W(e, t);
		}, (e, t) => {
			var n = Ti();
			ga(I(n), () => V(t), (e, t) => {
				t(e, {});
			}), W(e, n);
		}, (e) => {
			var t = fm(), n = L(t, !0);
			z((e) => G(n, e), [() => Z("notLoaded")]), W(e, t);
		}), W(e, t);
	};
	K(ee, (e) => {
		V(i) ? e(E) : e(te, -1);
	}), k(v), go(v, (e) => P(o, e), () => V(o)), k(p), go(p, (e) => P(a, e), () => V(a)), z((e) => {
		m = La(p, 1, "gatewise", null, m, { embedded: X.embed === 1 }), J(v, "data-view", X.view), b = La(y, 1, "", null, b, { "visually-hidden": X.embed === 1 }), G(x, e);
	}, [() => Z(`view.${X.view}`)]), W(e, p), ct();
}
ci(["click"]), zo(), ec(), ks(), vc(), qs();
function gm(e) {
	return Ni(hm, { target: e });
}
Object.assign(globalThis, { gatewise: {
	app: X,
	cells: Y,
	rerun: Ts,
	triangle: Ru,
	readTrace: Fs,
	edited: Ls,
	example: js,
	memory: Ms,
	number: Q,
	flush: qt,
	training: () => Promise.resolve().then(() => (om(), am))
} });
function _m({ model: e, el: t }) {
	X.linked = !1;
	let n = () => {
		let t = e.get("trace");
		typeof t == "string" && t && X.load(Fs(JSON.parse(t)));
		let n = e.get("options");
		typeof n == "string" && X.read(n);
	};
	n(), e.on("change:trace", n);
	let r = gm(t);
	return () => {
		e.off("change:trace", n), Fi(r);
	};
}
async function vm(e) {
	let t = await fetch("api/trace", { headers: { "X-Gatewise-Token": e } });
	if (t.status !== 204) {
		if (!t.ok) throw Error(await t.text());
		X.load(Fs(await t.json()));
	}
}
async function ym() {
	let e = document.getElementById("gatewise");
	if (!e) return;
	let t = document.getElementById("gatewise-trace");
	t?.textContent && X.load(Fs(JSON.parse(t.textContent))), await bm();
	let n = new URLSearchParams(location.search).get("token") ?? Sm();
	if (X.read(location.hash), new URLSearchParams(location.search).get("embed") === "1" && (X.embed = 1), n && location.protocol.startsWith("http")) {
		X.server = { token: n }, xm(n);
		try {
			await vm(n), X.read(location.hash);
		} catch (e) {
			console.error(e);
		}
	}
	gm(e);
}
async function bm() {
	let e = (e) => document.querySelector(`meta[name="${e}"]`)?.content, t = e("gatewise-site");
	if (!t) return;
	X.site = !0;
	let n = e("gatewise-trace");
	if (n) {
		let e = await fetch(n);
		e.ok && X.load(Fs(await e.json()));
	}
	if (!navigator.serviceWorker) return;
	let r = globalThis.trustedTypes?.createPolicy("gatewise-worker", { createScriptURL: (e) => e });
	navigator.serviceWorker.register(r?.createScriptURL(t) ?? t).catch(() => void 0);
}
function xm(e) {
	try {
		sessionStorage.setItem("gatewise-token", e);
	} catch {
		return;
	}
	location.search && history.replaceState(null, "", location.pathname + location.hash);
}
function Sm() {
	try {
		return sessionStorage.getItem("gatewise-token");
	} catch {
		return null;
	}
}
ym();
var Cm = { render: _m };
export { Cm as default };
