// node_modules/svelte/src/internal/shared/utils.js
var e = Array.isArray, t = Array.prototype.indexOf, n = Array.prototype.includes, r = Array.from, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = Object.getOwnPropertyDescriptors, s = Object.prototype, c = Array.prototype, l = Object.getPrototypeOf, u = Object.isExtensible, d = () => {};
function f(e) {
	return typeof e?.then == "function";
}
function p(e) {
	for (var t = 0; t < e.length; t++) e[t]();
}
function m() {
	var e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function h(e, t) {
	if (Array.isArray(e)) return e;
	if (t === void 0 || !(Symbol.iterator in e)) return Array.from(e);
	let n = [];
	for (let r of e) if (n.push(r), n.length === t) break;
	return n;
}
// node_modules/svelte/src/internal/client/constants.js
var g = 1 << 24, _ = 1024, v = 2048, y = 4096, b = 8192, x = 16384, S = 32768, C = 1 << 25, w = 65536, T = 1 << 19, ee = 1 << 20, te = 1 << 25, ne = 1 << 21, re = 1 << 22, E = 1 << 23, ie = Symbol("$state"), ae = Symbol("component"), oe = Symbol("legacy props"), se = Symbol(""), ce = Symbol("attributes"), le = Symbol("class"), ue = Symbol("style"), de = Symbol("text"), fe = Symbol("form reset"), pe = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), me = !!globalThis.document?.contentType && /* @__PURE__ */ globalThis.document.contentType.includes("xml"), he = {}, D = Symbol("uninitialized"), ge = "http://www.w3.org/1999/xhtml";
function _e() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function ve(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function ye() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var O = !1;
function be(e) {
	O = e;
}
var k;
function xe(e) {
	if (e === null) throw ve(), he;
	return k = e;
}
function Se() {
	return xe(/* @__PURE__ */ nn(k));
}
function A(e) {
	if (O) {
		if (/* @__PURE__ */ nn(k) !== null) throw ve(), he;
		k = e;
	}
}
function Ce(e = 1) {
	if (O) {
		for (var t = e, n = k; t--;) n = /* @__PURE__ */ nn(n);
		k = n;
	}
}
function we(e = !0) {
	for (var t = 0, n = k;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ nn(n);
		e && n.remove(), n = i;
	}
}
function Te(e) {
	if (!e || e.nodeType !== 8) throw ve(), he;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function Ee(e) {
	return e === this.v;
}
function De(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Oe(e) {
	return !De(e, this.v);
}
function ke(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function Ae() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function je(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Me(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Ne() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Pe(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Fe() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Ie(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Le() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function Re() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function ze() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Be() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var Ve = null;
function He(e) {
	Ve = e;
}
function Ue(e, t = !1, n) {
	Ve = {
		p: Ve,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: V,
		l: null
	};
}
function We(e) {
	var t = Ve, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) gn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, Ve = t.p, Ge(e);
}
function Ge(e = {}) {
	return i(e, ae, { value: !0 }), e;
}
function Ke() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var qe = [];
function Je() {
	var e = qe;
	qe = [], p(e);
}
function Ye(e) {
	if (qe.length === 0 && !St) {
		var t = qe;
		queueMicrotask(() => {
			t === qe && Je();
		});
	}
	qe.push(e);
}
function Xe() {
	for (; qe.length > 0;) Je();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var Ze = ~(v | y | _);
function Qe(e, t) {
	e.f = e.f & Ze | t;
}
function $e(e) {
	e.f & 512 || e.deps === null ? Qe(e, _) : Qe(e, y);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function et(e, t) {
	e.f & 2048 ? t.set(e, v) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, y), Qe(e, _);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
var tt = !1;
function nt() {
	tt || (tt = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[fe]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function rt(e) {
	var t = B, n = V;
	zn(null), Bn(null);
	try {
		return e();
	} finally {
		zn(t), Bn(n);
	}
}
function it(e, t, n, r = n) {
	e.addEventListener(t, () => rt(n));
	let i = e[fe];
	e[fe] = i ? () => {
		i(), r(!0);
	} : () => r(!0), nt();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function at(e, t, n, r) {
	let i = Ke() ? lt : ft;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = V, c = ot(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				ln(e, s);
			}
			st();
		}
	}
	var d = ct();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ dt(e))).then(u).catch((e) => ln(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), st());
	}) : f();
}
function ot() {
	var e = V, t = B, n = Ve, r = M;
	return function(i = !0) {
		Bn(e), zn(t), He(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function st(e = !0) {
	Bn(null), zn(null), He(null), e && M?.deactivate();
}
function ct() {
	var e = V, t = e.b, n = M, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function lt(e) {
	var t = 2 | v;
	return V !== null && (V.f |= T), {
		ctx: Ve,
		deps: null,
		effects: null,
		equals: Ee,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: D,
		wv: 0,
		parent: V,
		ac: null
	};
}
var ut = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function dt(e, t, n) {
	let r = V;
	r === null && Ae();
	var i = void 0, a = zt(D), o = !B, s = /* @__PURE__ */ new Set();
	return yn(() => {
		var t = V, n = m();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== pe && n.reject(e);
			}).finally(st);
		} catch (e) {
			n.reject(e), st();
		}
		var c = M;
		if (o) {
			if (t.f & 32768) var l = ct();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(ut);
			else for (let e of s.values()) e.reject(ut);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== ut && (c.activate(), t ? (a.f |= E, Ut(a, t)) : (a.f & 8388608 && (a.f ^= E), Ut(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), mn(() => {
		for (let e of s) e.reject(ut);
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
	let t = /* @__PURE__ */ lt(e);
	return Hn(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function ft(e) {
	let t = /* @__PURE__ */ lt(e);
	return t.equals = Oe, t;
}
function pt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) Dn(t[n]);
	}
}
function mt(e) {
	var t, n = V, r = e.parent;
	if (!In && r !== null && e.v !== D && r.f & 24576) return _e(), e.v;
	Bn(r);
	try {
		pt(e), t = er(e);
	} finally {
		Bn(n);
	}
	return t;
}
function ht(e) {
	var t = mt(e);
	!e.equals(t) && (e.wv = Zn(), (!M?.is_fork || e.deps === null) && (M === null ? e.v = t : (M.capture(e, t, !0), yt?.capture(e, t, !0)), e.deps === null)) ? Qe(e, _) : In || (bt === null ? $e(e) : (pn() || M?.is_fork) && bt.set(e, t));
}
function gt(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && rt(() => {
		t.ac.abort(pe), t.ac = null;
	}), t.fn !== null && (t.teardown = d), rr(t, 0), Tn(t));
}
function _t(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && ir(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var vt = null, M = null, yt = null, bt = null, xt = null, St = !1, Ct = !1, wt = null, Tt = null, Et = 0, Dt = 1, Ot = class e {
	id = Dt++;
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
		vt === null ? vt = this : (vt.next = this, this.prev = vt), vt = this;
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
			for (var r of n.d) Qe(r, v), t(r);
			for (r of n.m) Qe(r, y), t(r);
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
					t.f ^= _;
				}
			}
			n || e.push(t);
		}
		return this.#a = [], e;
	}
	#m() {
		this.started = !0;
		for (let [e, t] of this.#s) Qe(e, t), this.schedule(e);
		this.apply();
		for (var t = wt = [], n = [], r = Tt = []; this.#a.length > 0;) {
			Et++ > 1e3 && (this.#b(), At());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Ft(e), this.#d() || this.discard(), t;
			}
		}
		if (M = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (wt = null, Tt = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Pt(e, t);
			r.length > 0 && M.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), yt = this, Mt(n), Mt(t), yt = null, this.#i?.resolve();
			var o = M;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Lt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= _;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= _ : i & 4 ? t.push(r) : Qn(r) && (i & 16 && this.add_dirty_reaction(r, y), ir(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), Qe(i, v), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), M = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) et(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== D && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), bt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		M = this;
	}
	deactivate() {
		M = null, bt = null;
	}
	flush() {
		try {
			Ct = !0, M = this, this.#m();
		} finally {
			Et = 0, xt = null, wt = null, Tt = null, Ct = !1, M = null, bt = null, Lt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(ut);
		this.#b(), this.#i?.resolve();
	}
	register_created_effect(e) {
		this.#o.push(e);
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
		this.#u || (this.#u = !0, Ye(() => {
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
		return (this.#i ??= m()).promise;
	}
	static ensure() {
		if (M === null) {
			let t = M = new e();
			!Ct && !St && Ye(() => {
				t.started || t.flush();
			});
		}
		return M;
	}
	apply() {
		bt = null;
	}
	schedule(e) {
		xt = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? vt = e : t.prev = e, this.linked = !1;
		}
	}
};
function kt(e) {
	var t = St, n = yt;
	yt = null, St = !0;
	try {
		var r;
		for (e && (kt(), r = e());;) {
			if (Xe(), M === null) return r;
			M.flush();
		}
	} finally {
		St = t, yt = n;
	}
}
function At() {
	try {
		Fe();
	} catch (e) {
		ln(e, xt);
	}
}
var jt = null;
function Mt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && Qn(r) && (jt = /* @__PURE__ */ new Set(), ir(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && kn(r), jt?.size > 0)) {
				Lt.clear();
				for (let e of jt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) jt.has(n) && (jt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || ir(n);
					}
				}
				jt.clear();
			}
		}
		jt = null;
	}
}
function Nt(e) {
	M.schedule(e);
}
function Pt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), Qe(e, _);
		for (var n = e.first; n !== null;) Pt(n, t), n = n.next;
	}
}
function Ft(e) {
	Qe(e, _);
	for (var t = e.first; t !== null;) Ft(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var It = /* @__PURE__ */ new Set(), Lt = /* @__PURE__ */ new Map(), Rt = !1;
function zt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Ee,
		rv: 0,
		wv: 0
	};
}
/*#__NO_SIDE_EFFECTS__*/
function N(e, t) {
	let n = zt(e, t);
	return Hn(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Bt(e, t = !1, n = !0) {
	let r = zt(e);
	return t || (r.equals = Oe), r;
}
function P(e, t, n = !1) {
	return B !== null && (!Rn || B.f & 131072) && Ke() && B.f & 4325394 && (Vn === null || !Vn.has(e)) && ze(), Ut(e, n ? Jt(t) : t, Tt);
}
var Vt = null, Ht = 0;
function Ut(e, t, n = null) {
	if (!e.equals(t)) {
		In ? Lt.set(e, t) : Lt.has(e) || Lt.set(e, e.v);
		var r = Ot.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && mt(t), bt === null && $e(t);
		}
		e.wv = Zn(), Vt = null, Ht = 0, qt(e, v, n), Vt = null, Ke() && V !== null && V.f & 1024 && !(V.f & 96) && (Gn === null ? Kn([e]) : Gn.push(e)), !r.is_fork && It.size > 0 && !Rt && Wt();
	}
	return t;
}
function Wt() {
	Rt = !1;
	for (let e of It) {
		e.f & 1024 && Qe(e, y);
		let t;
		try {
			t = Qn(e);
		} catch {
			t = !0;
		}
		t && ir(e);
	}
	It.clear();
}
function Gt(e, t = 1) {
	var n = H(e), r = t === 1 ? n++ : n--;
	return P(e, n), r;
}
function Kt(e) {
	P(e, e.v + 1);
}
function qt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Ke(), a = r.length;
		if (Ht += a, Ht > 1e5 && Vt === null && (Vt = /* @__PURE__ */ new Set()), Vt !== null) {
			if (Vt.has(e)) return;
			Vt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== V) {
				var l = (c & v) === 0;
				if (l && Qe(s, t), c & 131072) It.add(s);
				else if (c & 2) {
					var u = s;
					bt?.delete(u), qt(u, y, n);
				} else if (l) {
					var d = s;
					c & 16 && jt !== null && jt.add(d), n === null ? Nt(d) : n.push(d);
				}
			}
		}
	}
}
function Jt(t) {
	if (typeof t != "object" || !t || ie in t || ae in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ N(0), u = null, d = Yn, f = (e) => {
		if (Yn === d) return e();
		var t = B, n = Yn;
		zn(null), Xn(d);
		var r = e();
		return zn(t), Xn(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ N(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Le();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = /* @__PURE__ */ N(n.value, u);
				return r.set(t, e), e;
			}) : P(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => /* @__PURE__ */ N(D, u));
					r.set(t, e), Kt(o);
				}
			} else P(n, D), Kt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === ie) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ N(Jt(s ? e[n] : D), u)), r.set(n, o)), o !== void 0) {
				var c = H(o);
				return c === D ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = H(i);
				if (a === D) return;
				if (n && "value" in n) n.value = a;
				else return {
					enumerable: !0,
					configurable: !0,
					value: a,
					writable: !0
				};
			}
			return n;
		},
		has(e, t) {
			if (t === ie) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== D || Reflect.has(e, t);
			return (n !== void 0 || (V !== null || B !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ N(i ? Jt(e[t]) : D, u)), r.set(t, n)), H(n) === D) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ N(D, u)), r.set(d + "", p)) : P(p, D);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ N(void 0, u)), P(c, Jt(n)), r.set(t, c));
			else {
				l = c.v !== D;
				var m = f(() => Jt(n));
				P(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && P(g, _ + 1);
				}
				Kt(o);
			}
			return !0;
		},
		ownKeys(e) {
			H(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== D;
			});
			for (var [n, i] of r) i.v !== D && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			Re();
		}
	});
}
var Yt, Xt, Zt, Qt;
function $t() {
	if (Yt === void 0) {
		Yt = window, Xt = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		Zt = a(t, "firstChild").get, Qt = a(t, "nextSibling").get, u(e) && (e[le] = void 0, e[ce] = null, e[ue] = void 0, e.__e = void 0), u(n) && (n[de] = void 0);
	}
}
function en(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function tn(e) {
	return Zt.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function nn(e) {
	return Qt.call(e);
}
function F(e, t) {
	if (!O) return /* @__PURE__ */ tn(e);
	var n = /* @__PURE__ */ tn(k);
	if (n === null) n = k.appendChild(en());
	else if (t && n.nodeType !== 3) {
		var r = en();
		return n?.before(r), xe(r), r;
	}
	return t && sn(n), xe(n), n;
}
function I(e, t = !1) {
	if (!O) {
		var n = /* @__PURE__ */ tn(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ nn(n) : n;
	}
	if (t) {
		if (k?.nodeType !== 3) {
			var r = en();
			return k?.before(r), xe(r), r;
		}
		sn(k);
	}
	return k;
}
function L(e, t = !1) {
	if (!O) return /* @__PURE__ */ tn(e);
	var n = F(e, t);
	return A(e), n;
}
function R(e, t = 1, n = !1) {
	let r = O ? k : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ nn(r);
	if (!O) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = en();
			return r === null ? i?.after(a) : r.before(a), xe(a), a;
		}
		sn(r);
	}
	return xe(r), r;
}
function rn(e) {
	e.textContent = "";
}
function an() {
	return !1;
}
function on(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function sn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function cn(e) {
	var t = V;
	if (t === null) return B.f |= E, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	ln(e, t);
}
function ln(e, t) {
	if (e === he) throw e;
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
// node_modules/svelte/src/internal/client/reactivity/effects.js
function un(e) {
	V === null && (B === null && Pe(e), Ne()), In && Me(e);
}
function dn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function fn(e, t) {
	var n = V;
	n !== null && n.f & 8192 && (e |= b);
	var r = {
		ctx: Ve,
		deps: null,
		nodes: null,
		f: e | v | 512,
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
	if (e & 4) wt === null ? Ot.ensure().schedule(r) : wt.push(r);
	else if (t !== null) {
		try {
			ir(r);
		} catch (e) {
			throw Dn(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= w));
	}
	if (i !== null && (i.parent = n, n !== null && dn(i, n), B !== null && B.f & 2 && !(e & 64))) {
		var a = B;
		(a.effects ??= []).push(i);
	}
	return r;
}
function pn() {
	return B !== null && !Rn;
}
function mn(e) {
	let t = fn(8, null);
	return Qe(t, _), t.teardown = e, t;
}
function hn(e) {
	un("$effect");
	var t = V.f;
	if (!B && t & 32 && Ve !== null && !Ve.i) {
		var n = Ve;
		(n.e ??= []).push(e);
	} else return gn(e);
}
function gn(e) {
	return fn(4 | ee, e);
}
function _n(e) {
	Ot.ensure();
	let t = fn(64 | T, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? An(t, () => {
			Dn(t), n(void 0);
		}) : (Dn(t), n(void 0));
	});
}
function vn(e) {
	return fn(4, e);
}
function yn(e) {
	return fn(re | T, e);
}
function bn(e, t = 0) {
	return fn(8 | t, e);
}
function z(e, t = [], n = [], r = []) {
	at(r, t, n, (t) => {
		fn(8, () => {
			e(...t.map(H));
		});
	});
}
function xn(e, t = 0) {
	return fn(16 | t, e);
}
function Sn(e, t = 0) {
	return fn(g | t, e);
}
function Cn(e) {
	return fn(32 | T, e);
}
function wn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = In, r = B;
		Ln(!0), zn(null);
		try {
			t.call(null);
		} catch (t) {
			ln(t, e.parent);
		} finally {
			Ln(n), zn(r);
		}
	}
}
function Tn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && rt(() => {
			e.abort(pe);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : Dn(n, t), n = r;
	}
}
function En(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || Dn(t), t = n;
	}
}
function Dn(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (On(e.nodes.start, e.nodes.end), n = !0), e.f |= C, Tn(e, t && !n), rr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	wn(e), e.f ^= C, e.f |= x;
	var i = e.parent;
	i !== null && i.first !== null && kn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function On(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ nn(e);
		e.remove(), e = n;
	}
}
function kn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function An(e, t, n = !0) {
	var r = [];
	e.f |= 256, jn(e, r, !0);
	var i = () => {
		n && Dn(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function jn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= b;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				jn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Mn(e) {
	e.f &= -257, Nn(e, !0);
}
function Nn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= b, e.f & 1024 || (Qe(e, v), Ot.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Nn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Pn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ nn(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Fn = null, In = !1;
function Ln(e) {
	In = e;
}
var B = null, Rn = !1;
function zn(e) {
	B = e;
}
var V = null;
function Bn(e) {
	V = e;
}
var Vn = null;
function Hn(e) {
	B !== null && (B.f & 2097152 || B.f & 2) && (Vn ??= /* @__PURE__ */ new Set()).add(e);
}
var Un = null, Wn = 0, Gn = null;
function Kn(e) {
	Gn = e;
}
var qn = 1, Jn = 0, Yn = Jn;
function Xn(e) {
	Yn = e;
}
function Zn() {
	return ++qn;
}
function Qn(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (Qn(a) && ht(a), a.wv > e.wv) return !0;
		}
		t & 512 && bt === null && Qe(e, _);
	}
	return !1;
}
function $n(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Vn !== null && Vn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? $n(a, t, !1) : t === a && (n ? Qe(a, v) : a.f & 1024 && Qe(a, y), Nt(a));
	}
}
function er(e) {
	var t = Un, n = Wn, r = Gn, i = B, a = Vn, o = Ve, s = Rn, c = Yn, l = e.f;
	Un = null, Wn = 0, Gn = null, B = l & 96 ? null : e, Vn = null, He(e.ctx), Rn = !1, Yn = ++Jn, e.ac !== null && (rt(() => {
		e.ac.abort(pe);
	}), e.ac = null);
	try {
		e.f |= ne;
		var u = e.fn, d = u();
		e.f |= S;
		var f = tr(e);
		if (Ke() && Gn !== null && !Rn && f !== null && !(e.f & 6146)) for (var p = 0; p < Gn.length; p++) $n(Gn[p], e);
		if (i !== null && i !== e) {
			if (Jn++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Jn;
			if (t !== null) for (let e of t) e.rv = Jn;
			Gn !== null && (r === null ? r = Gn : r.push(...Gn));
		}
		return e.f & 8388608 && (e.f ^= E), d;
	} catch (t) {
		return tr(e), cn(t);
	} finally {
		e.f ^= ne, Un = t, Wn = n, Gn = r, B = i, Vn = a, He(o), Rn = s, Yn = c;
	}
}
function tr(e) {
	var t = e.deps, n = M?.is_fork;
	if (Un !== null) {
		var r;
		if (n || rr(e, Wn), t !== null && Wn > 0) for (t.length = Wn + Un.length, r = 0; r < Un.length; r++) t[Wn + r] = Un[r];
		else e.deps = t = Un;
		if (pn() && e.f & 512) for (r = Wn; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Wn < t.length && (rr(e, Wn), t.length = Wn);
	return t;
}
function nr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Un === null || !n.call(Un, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== D && $e(s), s.ac !== null && rt(() => {
			s.ac.abort(pe), s.ac = null, Qe(s, v);
		}), gt(s), rr(s, 0);
	}
}
function rr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) nr(e, n[r]);
}
function ir(e) {
	var t = e.f;
	if (!(t & 16384)) {
		Qe(e, _);
		var n = V;
		V = e;
		try {
			t & 16777232 ? En(e) : Tn(e), wn(e);
			var r = er(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = qn;
		} finally {
			V = n;
		}
	}
}
async function ar() {
	await Promise.resolve(), kt();
}
function H(e) {
	var t = !!(e.f & 2);
	if (Fn?.add(e), B !== null && !Rn && !(V !== null && V.f & 16384) && (Vn === null || !Vn.has(e))) {
		var r = B.deps;
		if (B.f & 2097152) e.rv < Jn && (e.rv = Jn, Un === null && r !== null && r[Wn] === e ? Wn++ : Un === null ? Un = [e] : Un.push(e));
		else {
			B.deps ??= [], n.call(B.deps, e) || B.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [B] : n.call(i, B) || i.push(B);
		}
	}
	if (In && Lt.has(e)) return Lt.get(e);
	if (t) {
		var a = e;
		if (In) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || sr(a)) && (o = mt(a)), Lt.set(a, o), o;
		}
		var s = !(a.f & 512) && !Rn && B !== null && !!(B.f & 512), c = (a.f & S) === 0;
		Qn(a) && (s && (a.f |= 512), ht(a)), s && !c && (_t(a), or(a));
	}
	if (bt?.has(e)) return bt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function or(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (_t(r), or(r));
	}
}
function sr(e) {
	if (e.v === D) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Lt.has(t) || t.f & 2 && sr(t)) return !0;
	return !1;
}
function cr(e) {
	var t = Rn;
	try {
		return Rn = !0, e();
	} finally {
		Rn = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var lr = ["touchstart", "touchmove"];
function ur(e) {
	return lr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var dr = Symbol("events"), fr = /* @__PURE__ */ new Set(), pr = /* @__PURE__ */ new Set();
function mr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || yr.call(t, e), !e.cancelBubble) return rt(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, Ye(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function hr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = mr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && mn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function U(e, t, n) {
	(t[dr] ??= {})[e] = n;
}
function gr(e) {
	for (var t = 0; t < e.length; t++) fr.add(e[t]);
	for (var n of pr) n(e);
}
var _r = null, vr = !1;
function yr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	_r = e, vr || (vr = !0, setTimeout(() => {
		vr = !1, _r = null;
	}));
	var s = 0, c = _r === e && e[dr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[dr] = t;
			return;
		}
		var u = a.indexOf(t);
		if (u === -1) return;
		l <= u && (s = l);
	}
	if (o = a[s] || e.target, o !== t) {
		i(e, "currentTarget", {
			configurable: !0,
			get() {
				return o || n;
			}
		});
		var d = B, f = V;
		zn(null), Bn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[dr]?.[r];
					h == null || o.disabled && e.target !== o || h.call(o, e);
				} catch (e) {
					p ? m.push(e) : p = e;
				}
				if (e.cancelBubble) break;
				s++, o = s < a.length ? a[s] : null;
			}
			if (p) {
				for (let e of m) queueMicrotask(() => {
					throw e;
				});
				throw p;
			}
		} finally {
			e[dr] = t, delete e.currentTarget, zn(d), Bn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var br = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function xr(e) {
	return br?.createHTML(e) ?? e;
}
function Sr(e) {
	var t = on("template");
	return t.innerHTML = xr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Cr(e, t) {
	var n = V;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
/*#__NO_SIDE_EFFECTS__*/
function W(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (O) return Cr(k, null), k;
		i === void 0 && (i = Sr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ tn(i)));
		var t = r || Xt ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ tn(t), s = t.lastChild;
			Cr(o, s);
		} else Cr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function wr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (O) return Cr(k, null), k;
		if (!o) {
			var e = /* @__PURE__ */ tn(Sr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ tn(e);) o.appendChild(/* @__PURE__ */ tn(e));
			else o = /* @__PURE__ */ tn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ tn(t), r = t.lastChild;
			Cr(n, r);
		} else Cr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Tr(e, t) {
	return /* @__PURE__ */ wr(e, t, "svg");
}
/*#__NO_SIDE_EFFECTS__*/
function Er(e, t) {
	return /* @__PURE__ */ wr(e, t, "math");
}
function Dr(e = "") {
	if (!O) {
		var t = en(e + "");
		return Cr(t, t), t;
	}
	var n = k;
	return n.nodeType === 3 ? sn(n) : (n.before(n = en()), xe(n)), Cr(n, n), n;
}
function Or() {
	if (O) return Cr(k, null), k;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = en();
	return e.append(t, n), Cr(t, n), e;
}
function G(e, t) {
	if (O) {
		var n = V;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = k), Se();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function kr(e) {
	let t = 0, n = zt(0), r;
	return () => {
		pn() && (H(n), bn(() => (t === 0 && (r = cr(() => e(() => Kt(n)))), t += 1, () => {
			Ye(() => {
				--t, t === 0 && (r?.(), r = void 0, Kt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Ar = w | T;
function jr(e, t, n, r) {
	new Mr(e, t, n, r);
}
var Mr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = O ? k : null;
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
	#m = kr(() => (this.#p = zt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = V;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = V.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = xn(() => {
			if (O) {
				let e = Te(this.#t);
				Se();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Ar), O && (this.#e = k);
	}
	#h() {
		try {
			this.#a = Cn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		Ye(r), t && (this.#s = Cn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? ye() : (t = !0, n && Be(), this.#s !== null && An(this.#s, () => {
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
					ln(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (x | C)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = Cn(() => e(this.#e)), Ye(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = en(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return Cn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							ln(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(M)) : this.#u === 0 && (this.#e.before(e), this.#c = null, An(this.#o, () => {
					this.#o = null;
				}), this.#x(M));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = Cn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Pn(this.#a, e);
				let t = this.#n.pending;
				this.#o = Cn(() => t(this.#e));
			} else this.#x(M);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		et(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = V, n = B, r = Ve;
		Bn(this.#i), zn(this.#i), He(this.#i.ctx);
		try {
			return Ot.ensure(), e();
		} finally {
			Bn(t), zn(n), He(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && An(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, Ye(() => {
			this.#d = !1, this.#p && Ut(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), H(this.#p);
	}
	error(e) {
		if (e === he || !this.#n.onerror && !this.#n.failed) throw e;
		M?.is_fork ? (this.#a && M.skip_effect(this.#a), this.#o && M.skip_effect(this.#o), this.#s && M.skip_effect(this.#s), M.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (Dn(this.#a), null), this.#o &&= (Dn(this.#o), null), this.#s &&= (Dn(this.#s), null), O && (xe(this.#t), Ce(), xe(we()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return Cn(() => {
						var r = V;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return ln(e, this.#i.parent), null;
				}
			}));
		};
		Ye(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					ln(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => ln(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function K(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[de] ??= e.nodeValue) && (e[de] = n, e.nodeValue = `${n}`);
}
function Nr(e, t) {
	return Fr(e, t);
}
var Pr = /* @__PURE__ */ new Map();
function Fr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	$t();
	var l = void 0, u = _n(() => {
		var s = n ?? t.appendChild(en());
		jr(s, { pending: () => {} }, (t) => {
			Ue({});
			var n = Ve;
			if (o && (n.c = o), a && (i.$$events = a), O && Cr(t, null), l = e(t, i) || Ge(), O && (V.nodes.end = k, k === null || k.nodeType !== 8 || k.data !== "]")) throw ve(), he;
			We();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = ur(r);
					for (let e of [t, document]) {
						var a = Pr.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Pr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, yr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(fr)), pr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Pr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, yr), r.delete(e), r.size === 0 && Pr.delete(n)) : r.set(e, i);
			}
			pr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Ir.set(l, u), l;
}
var Ir = /* @__PURE__ */ new WeakMap();
function Lr(e, t) {
	let n = Ir.get(e);
	return n ? (Ir.delete(e), n(t)) : Promise.resolve();
}
// node_modules/svelte/src/internal/client/dom/blocks/branches.js
var Rr = class {
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
			if (n) Mn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Mn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (Dn(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Pn(r, t), t.append(en()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else Dn(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), An(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (Dn(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = M, r = an();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = en();
				i.append(a), this.#n.set(e, {
					effect: Cn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, Cn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else O && (this.anchor = k), this.#a(n);
	}
}, zr = 0, Br = 1, Vr = 2;
function Hr(e, t, n, r, i) {
	O && Se();
	var a = Ke(), o = D, s = a ? zt(o) : /* @__PURE__ */ Bt(o, !1, !1), c = a ? zt(o) : /* @__PURE__ */ Bt(o, !1, !1), l = new Rr(e);
	xn(() => {
		var a = M, o = t(), u = !1;
		let d = O && f(o) === (e.data === "[!");
		if (d && (xe(we()), be(!1)), f(o)) {
			var p = ot(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, p(!1), M === a && a.deactivate(), Ot.ensure();
					try {
						e();
					} finally {
						st(!1), St || kt();
					}
				}
			};
			o.then((t) => {
				e(() => {
					Ut(s, t), l.ensure(Br, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (Ut(c, t), l.ensure(Vr, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), O ? l.ensure(zr, n) : Ye(() => {
				m || e(() => {
					l.ensure(zr, n);
				});
			});
		} else Ut(s, o), l.ensure(Br, r && ((e) => r(e, s)));
		return d && be(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function q(e, t, n = !1) {
	var r;
	O && (r = k, Se());
	var i = new Rr(e), a = n ? w : 0;
	function o(e, t) {
		if (O) {
			var n = Te(r);
			if (e !== parseInt(n.substring(1))) {
				var a = we();
				xe(a), i.anchor = a, be(!1), i.ensure(e, t), be(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	xn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var Ur = Symbol("NaN");
function Wr(e, t, n) {
	O && Se();
	var r = new Rr(e), i = !Ke();
	xn(() => {
		var e = t();
		e !== e && (e = Ur), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function Gr(e, t) {
	return t;
}
function Kr(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		An(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					qr(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			rn(d), d.append(u), e.items.clear();
		}
		qr(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function qr(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= te, Pn(a, document.createDocumentFragment())) : Dn(t[i], n);
	}
}
var Jr;
function J(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = O ? xe(/* @__PURE__ */ tn(u)) : u.appendChild(en());
	}
	O && Se();
	var d = null, f = /* @__PURE__ */ ft(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = H(f);
			_.fallback = d, Xr(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= te, Qr(d, null, c)) : Mn(d) : An(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: xn(() => {
			var e = H(f), t = e.length;
			let r = !1;
			O && Te(c) === "[!" != (t === 0) && (c = we(), xe(c), be(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = M, v = an(), y = 0; y < t; y += 1) {
				O && k.nodeType === 8 && k.data === "]" && (c = k, r = !0, be(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Ut(S.v, b), S.i && Ut(S.i, y), v && _.unskip_effect(S.e)) : (S = Zr(l, m ? c : Jr ??= en(), b, x, y, o, n, i), m || (S.e.f |= te), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = Cn(() => s(c)) : (d = Cn(() => s(Jr ??= en())), d.f |= te)), t > u.size && je("", "", ""), O && t > 0 && xe(we()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && be(!0), H(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, O && (c = k);
}
function Yr(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function Xr(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = Yr(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Mn(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= te, _ === l) Qr(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), $r(e, d, _), $r(e, _, y), Qr(_, y, n), d = _, p = [], m = [], l = Yr(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) Qr(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					$r(e, S.prev, C.next), $r(e, d, S), $r(e, C, b), l = b, d = C, --v, p = [], m = [];
				} else u.delete(_), Qr(_, l, n), $r(e, _.prev, _.next), $r(e, _, d === null ? e.effect.first : d.next), $r(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = Yr(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = Yr(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (qr(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var w = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || w.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && w.push(l), l = Yr(l.next);
		var T = w.length;
		if (T > 0) {
			var ee = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.measure();
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.fix();
			}
			Kr(e, w, ee);
		}
	}
	o && Ye(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function Zr(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? zt(n) : /* @__PURE__ */ Bt(n, !1, !1) : null, l = o & 2 ? zt(i) : null;
	return {
		v: c,
		i: l,
		e: Cn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function Qr(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ nn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function $r(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function ei(e, t, n) {
	var r;
	O && (r = k, Se());
	var i = new Rr(e);
	xn(() => {
		var e = t() ?? null;
		if (O && Te(r) === "[" != (e !== null)) {
			var a = we();
			xe(a), i.anchor = a, be(!1), i.ensure(e, e && ((t) => n(t, e))), be(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, w);
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function ti(e, t) {
	var n = void 0, r;
	Sn(() => {
		n !== (n = t()) && (r &&= (Dn(r), null), n && (r = Cn(() => {
			vn(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function ni(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = ni(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function ri() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = ni(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function ii(e) {
	return typeof e == "object" ? ri(e) : e ?? "";
}
var ai = [..." 	\n\r\f\xA0\v﻿"];
function oi(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || ai.includes(r[o - 1])) && (s === r.length || ai.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function si(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function ci(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function li(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(ci)), i && c.push(...Object.keys(i).map(ci));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = ci(e.substring(l, u).trim());
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
		return r && (n += si(r)), i && (n += si(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function ui(e, t, n, r, i, a) {
	var o = e[le];
	if (O || o !== n || o === void 0) {
		var s = oi(n, r, a);
		O && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[le] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function di(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function fi(e, t, n, r) {
	var i = e[ue];
	if (O || i !== t) {
		var a = li(t, r);
		O && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[ue] = t;
	} else r && (Array.isArray(r) ? (di(e, n?.[0], r[0]), di(e, n?.[1], r[1], "important")) : di(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function pi(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var mi = Symbol("is custom element"), hi = Symbol("is html"), gi = me ? "link" : "LINK", _i = me ? "progress" : "PROGRESS";
function vi(e) {
	if (O) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					Y(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					Y(e, "checked", null), e.checked = r;
				}
			}
		};
		e[fe] = n, Ye(n), nt();
	}
}
function yi(e, t) {
	var n = xi(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === _i) && (e.value = t ?? "");
}
function bi(e, t) {
	var n = xi(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function Y(e, t, n, r) {
	var i = xi(e);
	if (!(O && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === gi))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[se] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && Ci(e).has(t) ? e[t] = n : (!O || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function xi(e) {
	return e[ce] ??= {
		[mi]: e.nodeName.includes("-"),
		[hi]: e.namespaceURI === ge
	};
}
var Si = /* @__PURE__ */ new Map();
function Ci(e) {
	var t = e.getAttribute("is") || e.nodeName, n = Si.get(t);
	if (n) return n;
	Si.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function wi(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	it(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = Ti(e) ? Ei(a) : a, n(a), M !== null && r.add(M), await ar(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (O && e.defaultValue !== e.value || cr(t) == null && e.value) && (n(Ti(e) ? Ei(e.value) : e.value), M !== null && r.add(M)), bn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = M;
			if (r.has(i)) return;
		}
		Ti(e) && n === Ei(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function Ti(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function Ei(e) {
	return e === "" ? null : +e;
}
var Di = /* @__PURE__ */ new class e {
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
}({ box: "border-box" });
function Oi(e, t, n) {
	var r = Di.observe(e, () => n(e[t]));
	vn(() => (cr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function ki(e, t) {
	return e === t || e?.[ie] === t;
}
function Ai(e = Ge(), t, n, r) {
	var i = Ve.r, a = V;
	return vn(() => {
		var o, s;
		return bn(() => {
			o = s, s = r?.() || [], cr(() => {
				ki(n(...s), e) || (t(e, ...s), o && ki(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && ki(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var ji = !1;
function Mi(e) {
	var t = ji;
	try {
		return ji = !1, [e(), ji];
	} finally {
		ji = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
function X(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ lt(r), H(u)) : (l && (l = !1, c = s ? cr(r) : r), c);
	let f;
	if (o) {
		var p = ie in e || oe in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = Mi(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Ie(t), f(m)));
	var g = i ? () => {
		var n = e[t];
		return n === void 0 ? d() : (l = !0, n);
	} : () => {
		var n = e[t];
		return n !== void 0 && (c = void 0), n === void 0 ? c : n;
	};
	if (i && !(n & 4)) return g;
	if (f) {
		var _ = e.$$legacy;
		return (function(e, t) {
			return arguments.length > 0 ? ((!i || !t || _ || h) && f(t ? g() : e), e) : g();
		});
	}
	var v = !1, y = (n & 1 ? lt : ft)(() => (v = !1, g()));
	o && H(y);
	var b = V;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? H(y) : i && o ? Jt(e) : e;
			return P(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return In && v || b.f & 16384 ? y.v : H(y);
	});
}
function Ni(e) {
	Ve === null && ke("onMount"), hn(() => {
		let t = cr(e);
		if (typeof t == "function") return t;
	});
}
function Pi(e) {
	Ve === null && ke("onDestroy"), Ni(() => () => cr(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
// src/lib/symbols.ts
function Fi([e, t, n, , r]) {
	return r === void 0 ? e !== "i" || t === "δ" || t === "y" ? null : n === "t−1" ? `${t}_` : n === "t" || n === "" ? t : `${t}_${n}` : r || null;
}
function Ii(e, t) {
	return e.operations.find((e) => e.name === t)?.symbol ?? e.inputs[t]?.symbol ?? e.parameters[t]?.symbol ?? [[
		"i",
		t.replace("_out", ""),
		"t",
		""
	]];
}
function Li(e) {
	return e.map(([, e, t, n]) => e + (t ? `_${t}` : "") + (n ? `^${n}` : "")).join(" ").replace(/δ /g, "δ").replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1").replace(/(σ|tanh|ReLU) \(/g, "$1(");
}
function Ri(e, t) {
	return e.operations.find((e) => e.name === t)?.title ?? e.inputs[t]?.title ?? {
		en: t,
		ko: t
	};
}
// src/lib/notation.ts
var zi = ["gatewise", "textbook"], Bi = /* @__PURE__ */ new WeakMap();
function Vi(e, t, n, r) {
	let i = Bi.get(e) ?? /* @__PURE__ */ new Map();
	Bi.set(e, i);
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
					Fi(t) ?? ""
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
function Hi(e, t) {
	if (t === "gatewise" || !Object.keys(e.textbook).length) return e;
	let n = (t) => e.textbook[t] ?? t;
	return Vi(e, t, ([e, t, r, i]) => {
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
function Ui(e) {
	return Vi(e, "turned", ([e, t, n, r]) => [
		e,
		t,
		n === "t−1" ? "t+1" : n,
		r === "(t+1)" ? "(t−1)" : r
	], ({ en: e, ko: t }) => ({
		en: e.replace(/the next time step/g, "the previous time step").replace(/^previous (.*)$/, "$1 of step t+1"),
		ko: t.replace(/다음 시점/g, "이전 시점").replace(/^이전 (.*)$/, "시점 t+1의 $1")
	}));
}
var Wi = {
	start: "gru-after-keep",
	compared: ["gru-after-keep", "gru-before-keep"],
	families: {
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
				ko: "유지와 갱신은 같은 함수족입니다. 갱신 게이트의 가중치와 편향의 부호를 바꾸면 값이 정확히 같아집니다. 리셋의 전과 후는 다릅니다. 어떤 가중치로도 서로 바꿀 수 없습니다."
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
	},
	cells: /* @__PURE__ */ JSON.parse("{\"rnn-tanh\":{\"key\":\"rnn-tanh\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"tanh\"},\"title\":{\"en\":\"Plain RNN (tanh)\",\"ko\":\"기본 RNN (tanh)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"tanh\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"rnn-relu\":{\"key\":\"rnn-relu\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"relu\"},\"title\":{\"en\":\"Plain RNN (ReLU)\",\"ko\":\"기본 RNN (ReLU)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[\"h\"],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]],\"backward_text\":{\"en\":\"ReLU passes the gradient where it was positive and stops it elsewhere.\",\"ko\":\"ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"relu\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"relu\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"lstm\":{\"key\":\"lstm\",\"family\":\"lstm\",\"options\":{},\"title\":{\"en\":\"LSTM\",\"ko\":\"LSTM\"},\"gates\":[\"i\",\"f\",\"g\",\"o\"],\"states\":[\"h\",\"c\"],\"unbounded\":[\"c\"],\"textbook\":{\"g\":\"c̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"c_\":{\"title\":{\"en\":\"previous cell state\",\"ko\":\"이전 셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"}}},\"operations\":[{\"name\":\"p_i\",\"kind\":\"product\",\"arguments\":[\"W_xi\",\"x\"],\"title\":{\"en\":\"input part of the input gate\",\"ko\":\"입력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_i\",\"kind\":\"product\",\"arguments\":[\"W_hi\",\"h_\"],\"title\":{\"en\":\"recurrent part of the input gate\",\"ko\":\"입력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_i\",\"kind\":\"sum\",\"arguments\":[\"p_i\",\"b_xi\",\"q_i\",\"b_hi\"],\"title\":{\"en\":\"pre-activation of the input gate\",\"ko\":\"입력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the input gate.\",\"ko\":\"입력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"i\",\"kind\":\"sigmoid\",\"arguments\":[\"a_i\"],\"title\":{\"en\":\"input gate\",\"ko\":\"입력 게이트\"},\"symbol\":[[\"i\",\"i\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the candidate is written.\",\"ko\":\"후보 셀 상태를 얼마나 받아들일지 정합니다.\"}},{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the old cell state stays.\",\"ko\":\"이전 셀 상태를 얼마나 남길지 정합니다.\"}},{\"name\":\"p_g\",\"kind\":\"product\",\"arguments\":[\"W_xg\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 셀 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_g\",\"kind\":\"product\",\"arguments\":[\"W_hg\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 셀 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_g\",\"kind\":\"sum\",\"arguments\":[\"p_g\",\"b_xg\",\"q_g\",\"b_hg\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 셀 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 셀 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"g\",\"kind\":\"tanh\",\"arguments\":[\"a_g\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 셀 상태\"},\"symbol\":[[\"i\",\"g\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"p_o\",\"kind\":\"product\",\"arguments\":[\"W_xo\",\"x\"],\"title\":{\"en\":\"input part of the output gate\",\"ko\":\"출력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_o\",\"kind\":\"product\",\"arguments\":[\"W_ho\",\"h_\"],\"title\":{\"en\":\"recurrent part of the output gate\",\"ko\":\"출력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_o\",\"kind\":\"sum\",\"arguments\":[\"p_o\",\"b_xo\",\"q_o\",\"b_ho\"],\"title\":{\"en\":\"pre-activation of the output gate\",\"ko\":\"출력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the output gate.\",\"ko\":\"출력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"o\",\"kind\":\"sigmoid\",\"arguments\":[\"a_o\"],\"title\":{\"en\":\"output gate\",\"ko\":\"출력 게이트\"},\"symbol\":[[\"i\",\"o\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the cell state is shown outside.\",\"ko\":\"셀 상태를 밖으로 얼마나 내보낼지 정합니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"c_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The forget gate scales the old cell state down.\",\"ko\":\"망각 게이트가 이전 셀 상태를 걸러 냅니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"i\",\"g\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input gate lets part of the candidate in.\",\"ko\":\"입력 게이트가 후보 셀 상태의 일부를 받아들입니다.\"}},{\"name\":\"c\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"cell state\",\"ko\":\"셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"(t+1)\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"Part of its gradient comes from the next time step, along the cell state's own path. The value is used in 2 places, so its gradient is the sum of 2 terms. The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"기울기의 일부는 셀 상태의 길을 따라 다음 시점에서 옵니다. 이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state is a sum: what is kept of the past plus what is written. No weight lies on this path.\",\"ko\":\"셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.\"}},{\"name\":\"m\",\"kind\":\"tanh\",\"arguments\":[\"c\"],\"title\":{\"en\":\"tanh of the cell state\",\"ko\":\"셀 상태의 tanh\"},\"symbol\":[[\"i\",\"m\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state brought back between −1 and 1.\",\"ko\":\"셀 상태를 다시 −1과 1 사이로 가져옵니다.\"}},{\"name\":\"h\",\"kind\":\"multiply\",\"arguments\":[\"o\",\"m\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"forward_text\":{\"en\":\"The output gate shows part of the cell state: the hidden state.\",\"ko\":\"출력 게이트가 셀 상태의 일부를 내보내며, 이것이 은닉 상태입니다.\"}}],\"terms\":{\"x>p_i\":[\"+\",[[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"]]],\"h_>q_i\":[\"+\",[[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"]]],\"p_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"q_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"a_i>i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_g\":[\"+\",[[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"]]],\"h_>q_g\":[\"+\",[[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"]]],\"p_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"q_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"a_g>g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_o\":[\"+\",[[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]]],\"h_>q_o\":[\"+\",[[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]]],\"p_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"q_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"a_o>o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]]],\"c_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"i>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]]],\"g>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]]],\"k>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"w>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"c>m\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"o>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]]],\"m>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]]]},\"parameters\":{\"W_xi\":{\"symbol\":[[\"i\",\"W\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xg\":{\"symbol\":[[\"i\",\"W\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xo\":{\"symbol\":[[\"i\",\"W\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hi\":{\"symbol\":[[\"i\",\"W\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hg\":{\"symbol\":[[\"i\",\"W\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_ho\":{\"symbol\":[[\"i\",\"W\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xi\":{\"symbol\":[[\"i\",\"b\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xg\":{\"symbol\":[[\"i\",\"b\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_xo\":{\"symbol\":[[\"i\",\"b\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]},\"b_hi\":{\"symbol\":[[\"i\",\"b\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hg\":{\"symbol\":[[\"i\",\"b\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_ho\":{\"symbol\":[[\"i\",\"b\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]}},\"equations\":[[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":1200.38,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":152.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":259.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":206.25,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":206.25,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":365.47,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":472.72,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_i\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":419.1,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"i\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":419.1,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":578.32,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":685.57,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_g\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":631.95,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"g\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":631.95,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":791.17,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":898.42,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_o\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"purple\",\"x\":844.8,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"o\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":844.8,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"c_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":475.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":206.25,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":525.52,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[14,-56,\"right\"],\"biases\":\"beside\"},\"c\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":525.52,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"m\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":948.75,\"y\":132.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":948.75,\"y\":198.0,\"w\":34.0,\"h\":34.0,\"label\":[20,12,\"right\"],\"biases\":\"beside\"},\"c_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":198.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_i\":{\"d\":\"M73.8,513 L460.72,513 Q472.72,513 472.72,501 L472.72,483.5 C483.72,483.5 483.72,467.5 472.72,467.5 L472.72,437\",\"head\":[472.72,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[472.7,460.2]},\"h_>q_i\":{\"d\":\"M73.8,475.5 L353.47,475.5 Q365.47,475.5 365.47,463.5 L365.47,437\",\"head\":[365.47,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[365.5,450.2]},\"p_i>a_i\":{\"d\":\"M472.72,397 L472.72,340.5 Q472.72,328.5 460.72,328.5 L439.1,328.5\",\"head\":[439.1,328.5,180.0],\"tail\":[472.72,397.0,90.0],\"term\":[469.1,336.9]},\"q_i>a_i\":{\"d\":\"M365.47,397 L365.47,340.5 Q365.47,328.5 377.47,328.5 L399.1,328.5\",\"head\":[399.1,328.5,0.0],\"tail\":[365.47,397.0,90.0],\"term\":[369.1,336.9]},\"a_i>i\":{\"d\":\"M419.1,308.5 L419.1,268.5\",\"head\":[419.1,268.5,-90.0],\"tail\":[419.1,308.5,90.0],\"term\":[385.1,288.5]},\"x>p_f\":{\"d\":\"M73.8,513 L247.88,513 Q259.88,513 259.88,501 L259.88,483.5 C270.88,483.5 270.88,467.5 259.88,467.5 L259.88,437\",\"head\":[259.88,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[259.9,460.2]},\"h_>q_f\":{\"d\":\"M73.8,475.5 L140.62,475.5 Q152.62,475.5 152.62,463.5 L152.62,437\",\"head\":[152.62,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[152.6,450.2]},\"p_f>a_f\":{\"d\":\"M259.88,397 L259.88,340.5 Q259.88,328.5 247.88,328.5 L226.25,328.5\",\"head\":[226.25,328.5,180.0],\"tail\":[259.88,397.0,90.0],\"term\":[256.3,336.9]},\"q_f>a_f\":{\"d\":\"M152.62,397 L152.62,340.5 Q152.62,328.5 164.62,328.5 L186.25,328.5\",\"head\":[186.25,328.5,0.0],\"tail\":[152.62,397.0,90.0],\"term\":[156.2,336.9]},\"a_f>f\":{\"d\":\"M206.25,308.5 L206.25,268.5\",\"head\":[206.25,268.5,-90.0],\"tail\":[206.25,308.5,90.0],\"term\":[172.2,288.5]},\"x>p_g\":{\"d\":\"M73.8,513 L673.57,513 Q685.57,513 685.57,501 L685.57,483.5 C696.57,483.5 696.57,467.5 685.57,467.5 L685.57,437\",\"head\":[685.57,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[685.6,460.2]},\"h_>q_g\":{\"d\":\"M73.8,475.5 L566.32,475.5 Q578.32,475.5 578.32,463.5 L578.32,437\",\"head\":[578.32,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[578.3,450.2]},\"p_g>a_g\":{\"d\":\"M685.57,397 L685.57,340.5 Q685.57,328.5 673.57,328.5 L651.95,328.5\",\"head\":[651.95,328.5,180.0],\"tail\":[685.57,397.0,90.0],\"term\":[682.0,336.9]},\"q_g>a_g\":{\"d\":\"M578.32,397 L578.32,340.5 Q578.32,328.5 590.32,328.5 L611.95,328.5\",\"head\":[611.95,328.5,0.0],\"tail\":[578.32,397.0,90.0],\"term\":[581.9,336.9]},\"a_g>g\":{\"d\":\"M631.95,308.5 L631.95,268.5\",\"head\":[631.95,268.5,-90.0],\"tail\":[631.95,308.5,90.0],\"term\":[598.0,288.5]},\"x>p_o\":{\"d\":\"M73.8,513 L886.42,513 Q898.42,513 898.42,501 L898.42,437\",\"head\":[898.42,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[898.4,469.0]},\"h_>q_o\":{\"d\":\"M73.8,475.5 L779.17,475.5 Q791.17,475.5 791.17,463.5 L791.17,437\",\"head\":[791.17,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[791.2,450.2]},\"p_o>a_o\":{\"d\":\"M898.42,397 L898.42,340.5 Q898.42,328.5 886.42,328.5 L864.8,328.5\",\"head\":[864.8,328.5,180.0],\"tail\":[898.42,397.0,90.0],\"term\":[894.8,336.9]},\"q_o>a_o\":{\"d\":\"M791.17,397 L791.17,340.5 Q791.17,328.5 803.17,328.5 L824.8,328.5\",\"head\":[824.8,328.5,0.0],\"tail\":[791.17,397.0,90.0],\"term\":[794.8,336.9]},\"a_o>o\":{\"d\":\"M844.8,308.5 L844.8,268.5\",\"head\":[844.8,268.5,-90.0],\"tail\":[844.8,308.5,90.0],\"term\":[810.8,288.5]},\"f>k\":{\"d\":\"M206.25,226.5 L206.25,92\",\"head\":[206.25,92.0,-90.0],\"tail\":[206.25,226.5,90.0],\"term\":[206.2,159.2]},\"c_>k\":{\"d\":\"M73.8,72 L186.25,72\",\"head\":[186.25,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[130.0,72.0]},\"i>w\":{\"d\":\"M419.1,226.5 L419.1,168 Q419.1,156 431.1,156 L505.52,156\",\"head\":[505.52,156.0,0.0],\"tail\":[419.1,226.5,90.0],\"term\":[468.3,156.0]},\"g>w\":{\"d\":\"M631.95,226.5 L631.95,168 Q631.95,156 619.95,156 L545.52,156\",\"head\":[545.52,156.0,180.0],\"tail\":[631.95,226.5,90.0],\"term\":[582.7,156.0]},\"k>c\":{\"d\":\"M226.25,72 L505.52,72\",\"head\":[505.52,72.0,0.0],\"tail\":[226.25,72.0,180.0],\"term\":[365.9,72.0]},\"w>c\":{\"d\":\"M525.52,136 L525.52,92\",\"head\":[525.52,92.0,-90.0],\"tail\":[525.52,136.0,90.0],\"term\":[491.5,114.0]},\"c>m\":{\"d\":\"M545.52,72 L936.75,72 Q948.75,72 948.75,84 L948.75,111\",\"head\":[948.75,111.0,90.0],\"tail\":[545.52,72.0,180.0],\"term\":[948.8,97.5]},\"o>h\":{\"d\":\"M844.8,226.5 L844.8,210 Q844.8,198 856.8,198 L928.75,198\",\"head\":[928.75,198.0,0.0],\"tail\":[844.8,226.5,90.0],\"term\":[892.8,198.0]},\"m>h\":{\"d\":\"M948.75,153 L948.75,178\",\"head\":[948.75,178.0,90.0],\"tail\":[948.75,153.0,-90.0],\"term\":[948.8,165.5]},\"h>h_out\":{\"d\":\"M968.75,198 L1129.88,198\",\"head\":[1129.88,198.0,0.0],\"tail\":[968.75,198.0,180.0],\"term\":[1097.7,198.0]},\"c>c_out\":{\"d\":\"M545.52,72 L1129.88,72\",\"head\":[1129.88,72.0,0.0],\"tail\":[545.52,72.0,180.0],\"term\":[1013.0,72.0]}},\"dots\":[[948.75,72.0],[152.62,475.5],[259.88,513.0],[365.47,475.5],[472.72,513.0],[578.32,475.5],[685.57,513.0]]}},\"gru-after-keep\":{\"key\":\"gru-after-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset after, update keeps)\",\"ko\":\"GRU (리셋: 곱한 뒤, z: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-after-write\":{\"key\":\"gru-after-write\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset after, update writes)\",\"ko\":\"GRU (리셋: 곱한 뒤, z: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-keep\":{\"key\":\"gru-before-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset before, update keeps)\",\"ko\":\"GRU (리셋: 곱하기 전, z: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-write\":{\"key\":\"gru-before-write\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset before, update writes)\",\"ko\":\"GRU (리셋: 곱하기 전, z: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"mgu\":{\"key\":\"mgu\",\"family\":\"mgu\",\"options\":{},\"title\":{\"en\":\"MGU (minimal gated unit)\",\"ko\":\"MGU (최소 게이트 유닛)\"},\"gates\":[\"f\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"One gate, two tasks: how much of the past the candidate uses, and how much of it is written.\",\"ko\":\"게이트 하나가 두 가지를 정합니다. 후보 은닉 상태를 만들 때 과거를 얼마나 볼지, 그리고 후보 은닉 상태를 얼마나 쓸지입니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"h_\"],\"title\":{\"en\":\"previous state after the gate\",\"ko\":\"게이트를 거친 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The gate acts on the previous hidden state before the recurrent weights do.\",\"ko\":\"게이트가 이전 은닉 상태에 먼저 작용하고, 그다음 순환 가중치를 곱합니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"f\"],\"title\":{\"en\":\"one minus the forget gate\",\"ko\":\"1 − 망각 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what the candidate gains, the past loses.\",\"ko\":\"1에서 게이트를 뺍니다. 후보 은닉 상태의 몫이 늘면 과거의 몫은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"f>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"f>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":966.9,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":422.4,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":542.85,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":663.3,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":663.3,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":788.7,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":914.1,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_f\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_f\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_f>a_f\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_f>a_f\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_f>f\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"f>s\":{\"d\":\"M262,247.5 L402.4,247.5\",\"head\":[402.4,247.5,0.0],\"tail\":[262.0,247.5,180.0],\"term\":[332.2,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L410.4,475.5 Q422.4,475.5 422.4,463.5 L422.4,267.5\",\"head\":[422.4,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[422.4,365.5]},\"x>p_n\":{\"d\":\"M73.8,513 L651.3,513 Q663.3,513 663.3,501 L663.3,437\",\"head\":[663.3,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[663.3,469.0]},\"s>q_n\":{\"d\":\"M442.4,247.5 L510.85,247.5\",\"head\":[510.85,247.5,0.0],\"tail\":[442.4,247.5,180.0],\"term\":[476.6,247.5]},\"p_n>a_n\":{\"d\":\"M663.3,397 L663.3,267.5\",\"head\":[663.3,267.5,-90.0],\"tail\":[663.3,397.0,90.0],\"term\":[663.3,332.2]},\"q_n>a_n\":{\"d\":\"M574.85,247.5 L643.3,247.5\",\"head\":[643.3,247.5,0.0],\"tail\":[574.85,247.5,180.0],\"term\":[609.1,247.5]},\"a_n>n\":{\"d\":\"M683.3,247.5 L757.7,247.5\",\"head\":[757.7,247.5,0.0],\"tail\":[683.3,247.5,180.0],\"term\":[720.5,247.5]},\"f>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"f>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L768.7,156\",\"head\":[768.7,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[505.9,156.0]},\"n>w\":{\"d\":\"M788.7,226.5 L788.7,176\",\"head\":[788.7,176.0,-90.0],\"tail\":[788.7,226.5,90.0],\"term\":[788.7,201.2]},\"k>h\":{\"d\":\"M251,72 L768.7,72\",\"head\":[768.7,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[509.9,72.0]},\"w>h\":{\"d\":\"M788.7,136 L788.7,92\",\"head\":[788.7,92.0,-90.0],\"tail\":[788.7,136.0,90.0],\"term\":[788.7,114.0]},\"h>h_out\":{\"d\":\"M808.7,72 L893.1,72\",\"head\":[893.1,72.0,0.0],\"tail\":[808.7,72.0,180.0],\"term\":[850.9,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[284.62,513.0]]}}}")
}, Gi = {
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
	lstm: {
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
	},
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
	mgu: {
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
	}
}, Ki = {
	x: [
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
	],
	target: [
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
	],
	models: {
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
	}
};
// src/lib/evaluate.ts
function qi(e) {
	return {
		shape: e,
		data: new Float64Array(e.reduce((e, t) => e * t, 1))
	};
}
function Ji(e) {
	let t = [], n = e;
	for (; Array.isArray(n);) t.push(n.length), n = n[0];
	return {
		shape: t,
		data: Float64Array.from(e.flat(2))
	};
}
function Yi(e, t) {
	return Object.fromEntries(e.map((e) => [e, qi(t)]));
}
function Xi(e, t) {
	let n = e[t];
	if (!n) throw Error(`no ${t} here`);
	return n;
}
function Zi(e) {
	let t = Math.exp(-Math.abs(e));
	return e >= 0 ? 1 / (1 + t) : t / (1 + t);
}
function Qi(e, t) {
	let n = Array.from({ length: e }, (e, t) => t);
	return t ? n.reverse() : n;
}
function $i(e, t, n) {
	let r = t.x.shape[1] ?? 0, i = t.x.shape[2] ?? 0, a = new Set(Object.keys(e.parameters));
	return (e, o, s) => a.has(e) ? {
		data: Xi(t.parameters, e).data,
		at: 0
	} : e === "x" ? {
		data: t.x.data,
		at: (o * r + s) * i
	} : {
		data: (t.previous[e] ?? Xi(t.values, e)).data,
		at: (o * r + s) * n
	};
}
function ea(e, t, n, r, i) {
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
				r = Zi(c);
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
function ta(e, t) {
	let [n = 0, r = 0, i = 0] = t.x.shape, a = Xi(t.initial, "h").shape[1] ?? 0, o = [
		n,
		r,
		a
	], s = Yi(e.operations.map((e) => e.name), o), c = Yi(e.states.map((e) => `${e}_`), o), l = {
		...t,
		previous: c,
		values: s
	}, u = $i(e, l, a);
	for (let o = 0; o < n; o++) {
		let n = t.lengths[o] ?? r, l = Object.fromEntries(e.states.map((e) => [e, Xi(t.initial, e).data.slice(o * a, (o + 1) * a)]));
		for (let d of Qi(r, t.reverse)) {
			if (d >= n) continue;
			let t = (o * r + d) * a;
			for (let n of e.states) Xi(c, `${n}_`).data.set(l[n], t);
			for (let n of e.operations) {
				let e = n.arguments.map((e) => u(e, o, d)), r = n.arguments[1] === "x" ? i : a;
				ea(n.kind, e, {
					data: Xi(s, n.name).data,
					at: t
				}, a, r);
			}
			for (let n of e.states) l[n] = Xi(s, n).data.slice(t, t + a);
		}
	}
	return l;
}
var na = (e, t, n) => e.kind === "one_minus" ? -n : n;
function ra(e, t, n, r, i) {
	let [a = 0, o = 0, s = 0] = t.x.shape, c = Xi(t.initial, "h").shape[1] ?? 0, l = [
		a,
		o,
		c
	], u = new Set(Object.keys(e.parameters)), d = Yi([...e.operations.map((e) => e.name), ...e.states.map((e) => `${e}_`)], l);
	d.x = qi(t.x.shape);
	let f = {};
	for (let n of e.operations) for (let e of n.arguments) u.has(e) || (f[`${e}>${n.name}`] = qi(e === "x" ? t.x.shape : l));
	let p = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, qi(t.shape)])), m = qi(l), h = Yi(e.states, [a, c]), g = $i(e, t, c), _ = [...e.operations].reverse(), v = (e) => e === "x" ? s : c;
	for (let s = 0; s < a; s++) {
		let a = t.lengths[s] ?? o, l = Object.fromEntries(e.states.map((e) => [e, Xi(r, e).data.slice(s * c, (s + 1) * c)]));
		for (let r of Qi(o, !t.reverse)) {
			if (r >= a) continue;
			let h = (s * o + r) * c;
			for (let e = 0; e < c; e++) m.data[h + e] = n.data[h + e];
			for (let t of e.states) for (let e = 0; e < c; e++) Xi(d, t).data[h + e] = l[t][e] + (t === "h" ? n.data[h + e] : 0);
			for (let e of _) {
				let n = {
					data: Xi(d, e.name).data,
					at: h
				}, a = {
					data: Xi(t.values, e.name).data,
					at: h
				}, l = e.arguments.map((e) => g(e, s, r));
				e.arguments.forEach((t, m) => {
					if (u.has(t)) {
						let r = Xi(p, t).data;
						if (e.kind !== "product") for (let e = 0; e < c; e++) r[e] += n.data[h + e];
						else {
							let t = l[1], i = v(e.arguments[1]);
							for (let e = 0; e < c; e++) for (let a = 0; a < i; a++) r[e * i + a] += n.data[h + e] * t.data[t.at + a];
						}
						return;
					}
					let g = v(t), _ = (s * o + r) * g, y = Xi(f, `${t}>${e.name}`).data, b = Xi(d, t).data;
					for (let r = 0; r < g; r++) {
						let o = ia(e.kind, m, l, a, n, r, c, g), s = i.fault ? i.fault(e, t, o) : o;
						y[_ + r] = s, b[_ + r] += s;
					}
				});
			}
			for (let t of e.states) l[t] = Xi(d, `${t}_`).data.slice(h, h + c);
		}
		for (let t of e.states) Xi(h, t).data.set(l[t], s * c);
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
function ia(e, t, n, r, i, a, o, s) {
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
function aa(e, t, n) {
	let { batch: r, steps: i, lengths: a } = t, o = Math.max(...t.layers.map((e) => e.layer)) + 1, s = Array.from({ length: o }, (e, n) => t.layers.filter((e) => e.layer === n)), c = [], l = s[0][0].x;
	for (let t of s) {
		let n = l, r = t.map((t) => ta(e[t.cell], {
			parameters: t.parameters,
			x: n,
			initial: t.initial,
			lengths: a,
			reverse: t.reverse
		}));
		c.push(r), l = oa(r.map((e) => Xi(e.values, "h")));
	}
	let u = ca(t, l), d = u.dy, f = [];
	for (let t = o - 1; t >= 0; t--) {
		let a = d, o = (a.shape[2] ?? 0) / s[t].length, l = s[t].map((r, i) => ra(e[r.cell], c[t][i], sa(a, i * o, o), r.final_gradient, {
			layer: t,
			fault: n
		}));
		f.unshift(...l), d = qi([
			r,
			i,
			s[t][0].x.shape[2] ?? 0
		]);
		for (let e of l) Xi(e.gradients, "x").data.forEach((e, t) => d.data[t] += e);
	}
	return {
		...t,
		layers: f,
		loss: u.loss,
		loss_terms: u.terms,
		head: u.head
	};
}
function oa(e) {
	if (e.length === 1) return e[0];
	let [t = 0, n = 0, r = 0] = e[0].shape, i = qi([
		t,
		n,
		r * e.length
	]);
	return e.forEach((a, o) => {
		for (let s = 0; s < t * n; s++) i.data.set(a.data.subarray(s * r, (s + 1) * r), (s * e.length + o) * r);
	}), i;
}
function sa(e, t, n) {
	let [r = 0, i = 0, a = 0] = e.shape;
	if (a === n) return e;
	let o = qi([
		r,
		i,
		n
	]);
	for (let s = 0; s < r * i; s++) o.data.set(e.data.subarray(s * a + t, s * a + t + n), s * n);
	return o;
}
function ca(e, t) {
	let [n = 0, r = 0, i = 0] = t.shape, a = qi(t.shape), o = qi([n, r]), s = 0;
	if (e.head) {
		let { weight: c, bias: l, target: u } = e.head, d = l.shape[0] ?? 0, f = qi([
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
			dy: oa(e.layers.filter((e) => e.layer === t).map((e) => e.upstream)),
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
// src/lib/trace.ts
var la = Wi, ua = la.cells, da = Object.keys(ua);
function fa(e, t, n) {
	let r = ua[e], i = t.x.length, a = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, Ji(t)])), o = a[`b_x${r.gates[0]}`].shape[0], s = () => Object.fromEntries(r.states.map((e) => [e, qi([1, o])])), c = {}, l = {
		cell: e,
		layer: 0,
		reverse: !1,
		parameters: a,
		x: Ji([t.x]),
		initial: s(),
		previous: c,
		values: c,
		gradients: c,
		contributions: c,
		upstream: qi([
			1,
			i,
			o
		]),
		final_gradient: s(),
		initial_gradient: c,
		parameter_gradients: c
	}, u = Ji([t.target.map((e) => e.map((e) => e ?? NaN))]);
	return aa(ua, {
		title: n,
		names: t.names ?? [],
		batch: 1,
		steps: i,
		lengths: [i],
		layers: [l],
		loss: 0,
		loss_terms: null,
		head: {
			weight: Ji(t.head.weight),
			bias: Ji(t.head.bias),
			target: u,
			prediction: qi(u.shape)
		},
		overview: null
	});
}
var pa = /* @__PURE__ */ new Map();
function ma(e) {
	let t = pa.get(e);
	if (t) return t;
	let n = fa(e, Gi[e], "");
	return pa.set(e, n), n;
}
var ha = Ki, ga = Object.keys(ha.models);
function _a(e) {
	let t = pa.get(`memory ${e}`);
	if (t) return t;
	let n = fa(e, {
		...ha.models[e],
		x: ha.x,
		target: ha.target
	}, "memory");
	return pa.set(`memory ${e}`, n), n;
}
var va = class extends Error {
	key;
	values;
	constructor(e, t = {}) {
		super(e), this.key = e, this.values = t;
	}
};
function ya(e) {
	let t = atob(e.data), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	let r = e.shape.reduce((e, t) => e * t, 1), i = e.dtype === "float32" ? new Float32Array(n.buffer) : new Float64Array(n.buffer);
	if (i.length !== r) throw new va("brokenTensor");
	return {
		shape: e.shape,
		data: i
	};
}
function ba(e) {
	if (Array.isArray(e)) return e.map(ba);
	if (typeof e == "object" && e) {
		let t = e;
		return typeof t.data == "string" && Array.isArray(t.shape) ? ya(t) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, ba(t)]));
	}
	return e;
}
function xa(e) {
	let t = e;
	if (typeof t != "object" || !t || t.format !== "gatewise.trace") throw new va("notATrace");
	if (t.version !== 1) throw new va("otherVersion", { version: String(t.version) });
	if (!Array.isArray(t.layers) || !t.layers.length || t.layers.some((e) => !(e.cell in ua))) throw new va("unknownCell");
	let n = {
		overview: null,
		...ba(t)
	};
	return n.layers.every((e) => e.values) ? n : aa(ua, n);
}
function Sa(e, t, n, r) {
	let i = e[t], a = Float64Array.from(i.data);
	return a[n] = r, {
		...e,
		[t]: {
			shape: i.shape,
			data: a
		}
	};
}
function Ca(e, t, n) {
	let r = Object.entries(t).filter(([t]) => wa(e, t) !== void 0);
	if (!r.length && !n) return e;
	let i = e.layers.map((e) => ({ ...e }));
	for (let [e, t] of r) {
		let n = e.split(".");
		if (n[0] === "x") {
			let e = Sa({ x: i[0].x }, "x", Number(n[1]), t).x;
			for (let t of i) t.layer === 0 && (t.x = e);
		} else {
			let e = i[Number(n[0].slice(1))];
			e.parameters = Sa(e.parameters, n[1], Number(n[2]), t);
		}
	}
	return aa(ua, {
		...e,
		layers: i
	}, n);
}
function wa(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers[0].x.data[Number(n[1])] : e.layers[Number(n[0].slice(1))]?.parameters[n[1] ?? ""]?.data[Number(n[2])];
}
function Ta(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers.filter((e) => e.layer === 0).reduce((e, t) => e + t.gradients.x.data[Number(n[1])], 0) : e.layers[Number(n[0].slice(1))].parameter_gradients[n[1]].data[Number(n[2])];
}
function Ea(e, t, n, r) {
	if (!e) return NaN;
	let [, i = 0, a = 0] = e.shape;
	return e.data[(t * i + n) * a + r] ?? NaN;
}
// src/lib/app.svelte.ts
var Da = [
	"lessons",
	"cell",
	"switches",
	"time",
	"gradients",
	"check",
	"train",
	"gesture",
	"own"
], Oa = [
	"forward",
	"loss",
	"backward",
	"update"
], ka = [
	25,
	50,
	100,
	200,
	400,
	1600
], Aa = {
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
	lab: "lab",
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
	embed: "embed",
	pair: "pair",
	speed: "speed"
};
function ja() {
	return typeof navigator < "u" && navigator.language.startsWith("ko") ? "ko" : "en";
}
var Z = new class {
	#e = /* @__PURE__ */ N("lessons");
	get view() {
		return H(this.#e);
	}
	set view(e) {
		P(this.#e, e, !0);
	}
	#t = /* @__PURE__ */ N(Jt(la.start));
	get cell() {
		return H(this.#t);
	}
	set cell(e) {
		P(this.#t, e, !0);
	}
	#n = /* @__PURE__ */ N("forward");
	get pass() {
		return H(this.#n);
	}
	set pass(e) {
		P(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ N(0);
	get step() {
		return H(this.#r);
	}
	set step(e) {
		P(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ N(0);
	get op() {
		return H(this.#i);
	}
	set op(e) {
		P(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ N(0);
	get unit() {
		return H(this.#a);
	}
	set unit(e) {
		P(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ N(0);
	get sequence() {
		return H(this.#o);
	}
	set sequence(e) {
		P(this.#o, e, !0);
	}
	#s = /* @__PURE__ */ N(0);
	get layer() {
		return H(this.#s);
	}
	set layer(e) {
		P(this.#s, e, !0);
	}
	#c = /* @__PURE__ */ N(Jt(ja()));
	get lang() {
		return H(this.#c);
	}
	set lang(e) {
		P(this.#c, e, !0);
	}
	#l = /* @__PURE__ */ N("auto");
	get theme() {
		return H(this.#l);
	}
	set theme(e) {
		P(this.#l, e, !0);
	}
	#u = /* @__PURE__ */ N(Jt(la.compared[0]));
	get left() {
		return H(this.#u);
	}
	set left(e) {
		P(this.#u, e, !0);
	}
	#d = /* @__PURE__ */ N(Jt(la.compared[1]));
	get right() {
		return H(this.#d);
	}
	set right(e) {
		P(this.#d, e, !0);
	}
	#f = /* @__PURE__ */ N("none");
	get order() {
		return H(this.#f);
	}
	set order(e) {
		P(this.#f, e, !0);
	}
	#p = /* @__PURE__ */ N(Jt(la.start));
	get model() {
		return H(this.#p);
	}
	set model(e) {
		P(this.#p, e, !0);
	}
	#m = /* @__PURE__ */ N("l0.W_xz.0");
	get weight() {
		return H(this.#m);
	}
	set weight(e) {
		P(this.#m, e, !0);
	}
	#h = /* @__PURE__ */ N(3);
	get epsilon() {
		return H(this.#h);
	}
	set epsilon(e) {
		P(this.#h, e, !0);
	}
	#g = /* @__PURE__ */ N("");
	get lesson() {
		return H(this.#g);
	}
	set lesson(e) {
		P(this.#g, e, !0);
	}
	#_ = /* @__PURE__ */ N("");
	get answer() {
		return H(this.#_);
	}
	set answer(e) {
		P(this.#_, e, !0);
	}
	#v = /* @__PURE__ */ N("");
	get lab() {
		return H(this.#v);
	}
	set lab(e) {
		P(this.#v, e, !0);
	}
	#y = /* @__PURE__ */ N(9999999);
	get lossStep() {
		return H(this.#y);
	}
	set lossStep(e) {
		P(this.#y, e, !0);
	}
	#b = /* @__PURE__ */ N("none");
	get fault() {
		return H(this.#b);
	}
	set fault(e) {
		P(this.#b, e, !0);
	}
	#x = /* @__PURE__ */ N("gatewise");
	get notation() {
		return H(this.#x);
	}
	set notation(e) {
		P(this.#x, e, !0);
	}
	#S = /* @__PURE__ */ N(0);
	get input() {
		return H(this.#S);
	}
	set input(e) {
		P(this.#S, e, !0);
	}
	#C = /* @__PURE__ */ N("");
	get parameter() {
		return H(this.#C);
	}
	set parameter(e) {
		P(this.#C, e, !0);
	}
	#w = /* @__PURE__ */ N(100);
	get rate() {
		return H(this.#w);
	}
	set rate(e) {
		P(this.#w, e, !0);
	}
	#T = /* @__PURE__ */ N(10);
	get limit() {
		return H(this.#T);
	}
	set limit(e) {
		P(this.#T, e, !0);
	}
	#E = /* @__PURE__ */ N(0);
	get reached() {
		return H(this.#E);
	}
	set reached(e) {
		P(this.#E, e, !0);
	}
	#D = /* @__PURE__ */ N(0);
	get moment() {
		return H(this.#D);
	}
	set moment(e) {
		P(this.#D, e, !0);
	}
	#O = /* @__PURE__ */ N("");
	get setup() {
		return H(this.#O);
	}
	set setup(e) {
		P(this.#O, e, !0);
	}
	#k = /* @__PURE__ */ N(0);
	get zoomFrom() {
		return H(this.#k);
	}
	set zoomFrom(e) {
		P(this.#k, e, !0);
	}
	#A = /* @__PURE__ */ N(0);
	get zoomTo() {
		return H(this.#A);
	}
	set zoomTo(e) {
		P(this.#A, e, !0);
	}
	#j = /* @__PURE__ */ N(100);
	get speed() {
		return H(this.#j);
	}
	set speed(e) {
		P(this.#j, e, !0);
	}
	#M = /* @__PURE__ */ N(0);
	get embed() {
		return H(this.#M);
	}
	set embed(e) {
		P(this.#M, e, !0);
	}
	#N = /* @__PURE__ */ N("models");
	get pair() {
		return H(this.#N);
	}
	set pair(e) {
		P(this.#N, e, !0);
	}
	#P = /* @__PURE__ */ N(Jt({}));
	get edits() {
		return H(this.#P);
	}
	set edits(e) {
		P(this.#P, e, !0);
	}
	#F = /* @__PURE__ */ N(null);
	get loaded() {
		return H(this.#F);
	}
	set loaded(e) {
		P(this.#F, e);
	}
	#I = /* @__PURE__ */ N(!1);
	get printing() {
		return H(this.#I);
	}
	set printing(e) {
		P(this.#I, e, !0);
	}
	#L = /* @__PURE__ */ N(null);
	get parked() {
		return H(this.#L);
	}
	set parked(e) {
		P(this.#L, e);
	}
	#R = /* @__PURE__ */ N(null);
	get other() {
		return H(this.#R);
	}
	set other(e) {
		P(this.#R, e);
	}
	linked = !0;
	#z = /* @__PURE__ */ N(null);
	get hover() {
		return H(this.#z);
	}
	set hover(e) {
		P(this.#z, e, !0);
	}
	#B = /* @__PURE__ */ N(null);
	get server() {
		return H(this.#B);
	}
	set server(e) {
		P(this.#B, e);
	}
	site = !1;
	#V = /* @__PURE__ */ N([]);
	get runs() {
		return H(this.#V);
	}
	set runs(e) {
		P(this.#V, e);
	}
	#H = /* @__PURE__ */ j(() => this.runs.find((e) => this.loaded !== null && e.title === (this.loaded.title || "model")));
	get chosen() {
		return H(this.#H);
	}
	set chosen(e) {
		P(this.#H, e);
	}
	#U = /* @__PURE__ */ N(null);
	get root() {
		return H(this.#U);
	}
	set root(e) {
		P(this.#U, e);
	}
	#W = /* @__PURE__ */ N(null);
	get missing() {
		return H(this.#W);
	}
	set missing(e) {
		P(this.#W, e, !0);
	}
	#G = /* @__PURE__ */ N("");
	get notice() {
		return H(this.#G);
	}
	set notice(e) {
		P(this.#G, e, !0);
	}
	#K = /* @__PURE__ */ j(() => this.loaded ?? ma(this.cell));
	get base() {
		return H(this.#K);
	}
	set base(e) {
		P(this.#K, e);
	}
	#q = /* @__PURE__ */ j(() => Ca(this.base, this.edits));
	get trace() {
		return H(this.#q);
	}
	set trace(e) {
		P(this.#q, e);
	}
	#J = /* @__PURE__ */ j(() => this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]);
	get run() {
		return H(this.#J);
	}
	set run(e) {
		P(this.#J, e);
	}
	#Y = /* @__PURE__ */ j(() => {
		let e = Hi(ua[this.run.cell], this.notation);
		return this.run.reverse ? Ui(e) : e;
	});
	get program() {
		return H(this.#Y);
	}
	set program(e) {
		P(this.#Y, e);
	}
	#X = /* @__PURE__ */ j(() => this.run.values.h.shape[2] ?? 1);
	get hidden() {
		return H(this.#X);
	}
	set hidden(e) {
		P(this.#X, e);
	}
	#Z = /* @__PURE__ */ j(() => this.trace.lengths[this.sequence] ?? this.trace.steps);
	get length() {
		return H(this.#Z);
	}
	set length(e) {
		P(this.#Z, e);
	}
	clamp() {
		let e = (e, t) => Math.max(0, Math.min(Math.round(e) || 0, t - 1));
		this.layer = e(this.layer, this.trace.layers.length), this.sequence = e(this.sequence, this.trace.batch), this.step = e(this.step, Math.max(1, this.length)), this.op = e(this.op, this.program.operations.length), this.unit = e(this.unit, this.hidden), this.input = e(this.input, this.run.x.shape[2] ?? 1);
	}
	usual() {
		let e = this.loaded?.layers[0]?.cell;
		if (!e) return Ma;
		let t = la.families[ua[e].family].cells, [n, r] = la.compared, i = t.includes(n) && t.includes(r);
		return {
			...Ma,
			model: "mine",
			left: i ? n : e,
			right: i ? r : t.find((t) => t !== e) ?? e
		};
	}
	load(e) {
		this.edits = {}, this.missing = this.parked = null, this.notice = "", e.overview === null && (this.zoomFrom = this.zoomTo = 0);
		let t = e.overview !== null && this.loaded?.overview?.steps === e.overview.steps;
		if (this.loaded = e, !t) {
			let { model: t, left: n, right: r } = this.usual();
			this.model = String(t);
			let i = ua[e.layers[0].cell].family;
			(ua[this.left].family !== i || ua[this.right].family !== i) && ([this.left, this.right] = [String(n), String(r)]);
		}
		this.clamp();
	}
	park() {
		let [e, t] = [this.loaded, this.other];
		this.unload(), e && (this.parked = {
			model: e,
			other: t
		});
	}
	unpark() {
		if (!this.parked) return;
		let { model: e, other: t } = this.parked;
		this.load(e), this.other = t;
	}
	unload() {
		this.loaded = this.other = this.parked = null, this.edits = {}, this.notice = "", this.model === "mine" && (this.model = String(Ma.model)), this.clamp();
	}
	get dark() {
		return this.printing ? !1 : this.theme === "dark" || this.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches;
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
			let r = xa(await n.json());
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
	async ask(e) {
		return this.server && fetch(e, { headers: { "X-Gatewise-Token": this.server.token } });
	}
	async fetchOther() {
		let e = await this.ask("api/other");
		e?.status === 200 && (this.other = xa(await e.json()));
	}
	async showRun(e) {
		let t = async (e) => {
			let t = await fetch(e.file);
			if (!t.ok) throw Error(String(t.status));
			return xa(await t.json());
		}, n = this.other ?? (this.loaded ? null : this.runs.find((t) => t.model !== e.model)), r = n && this.runs.find((e) => e.title === n.title)?.model, i = this.runs.find((t) => t.model === r && t.series === e.series), a = await t(e), o = r === e.model ? this.loaded : i ? await t(i) : this.other;
		this.load(a), this.other = o;
	}
	async pickSeries(e) {
		let t = this.runs.find((t) => t.model === this.chosen?.model && t.series === e);
		if (t) return this.showRun(t).then(() => "");
		let n = await this.ask(`api/trace?series=${encodeURIComponent(e)}`);
		return n?.status === 200 ? (this.load(xa(await n.json())), await this.fetchOther(), "") : n ? await n.text() : "";
	}
	setEdit(e, t) {
		if (t === wa(this.base, e)) {
			let { [e]: t, ...n } = this.edits;
			this.edits = n;
		} else this.edits = {
			...this.edits,
			[e]: t
		};
	}
	get fragment() {
		let e = new URLSearchParams(), t = this.usual();
		for (let [n, r] of Object.entries(Aa)) (n === "view" || this[n] !== t[n]) && e.set(r, String(this[n]));
		let n = Object.entries(this.edits).map(([e, t]) => `${e}:${t}`);
		n.length && e.set("edit", n.join(","));
		let r = this.loaded?.series;
		r && r.count > 1 && e.set("series", r.chosen);
		let i = this.loaded ? this.loaded.title || "model" : this.missing;
		return i && e.set("of", i), e.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
	}
	read(e, t = !1) {
		let n = new URLSearchParams(e.replace(/^#/, ""));
		if (!t) {
			Object.assign(this, this.usual(), { view: this.view });
			let t = n.get("of"), r = n.get("series"), i = r !== null && this.server !== null && this.loaded?.series !== void 0 && r !== this.loaded.series.chosen;
			i && this.pickSeries(r).then((e) => this.notice = e);
			let a = t !== null && t !== this.loaded?.title ? this.runs.find((e) => e.title === t) : void 0;
			a && this.showRun(a).then(() => this.read(e), () => this.missing = t), this.missing = !a && !i && t !== null && t !== (this.loaded ? this.loaded.title || "model" : null) ? t.slice(0, 80) : null;
		}
		let r = (e, t, r) => {
			let i = n.get(e);
			i !== null && t.includes(i) && r(i);
		}, i = (e, t) => {
			let r = n.get(e);
			r !== null && /^\d{1,7}$/.test(r) && t(Number(r));
		};
		r("view", Da, (e) => this.view = e), r("cell", da, (e) => this.cell = e), r("pass", Oa, (e) => this.pass = e), r("lang", ["en", "ko"], (e) => this.lang = e), r("theme", [
			"auto",
			"light",
			"dark"
		], (e) => this.theme = e), r("left", da, (e) => this.left = e), r("right", da, (e) => this.right = e), r("order", [
			"none",
			"time",
			"similar"
		], (e) => this.order = e), r("model", [...da, "mine"], (e) => this.model = e), r("fault", ["none", "minus"], (e) => this.fault = e), r("pair", ["models", "cells"], (e) => this.pair = e), r("notation", zi, (e) => this.notation = e), this.answer = (n.get("answer") ?? "").slice(0, 60);
		let a = n.get("lab");
		a !== null && /^[\w:.,-]{1,120}$/.test(a) && (this.lab = a);
		let o = n.get("w");
		o !== null && /^[Wb]_\w{2,3}$/.test(o) && (this.parameter = o), i("in", (e) => this.input = e), i("rate", (e) => this.rate = e), i("limit", (e) => this.limit = e), i("t", (e) => this.step = e), i("op", (e) => this.op = e), i("unit", (e) => this.unit = e), i("seq", (e) => this.sequence = e), i("layer", (e) => this.layer = e), i("eps", (e) => this.epsilon = Math.max(1, Math.min(9, e))), i("from", (e) => this.lossStep = e), i("z0", (e) => this.zoomFrom = e), i("z1", (e) => this.zoomTo = e), i("at", (e) => this.moment = e), i("to", (e) => this.reached = e), i("speed", (e) => this.speed = ka.includes(e) ? e : 100), i("embed", (e) => this.embed = +!!e);
		let s = n.get("lesson");
		s !== null && /^[a-z-]{1,20}$/.test(s) && (this.lesson = s);
		let c = n.get("weight");
		c !== null && /^(x|l\d+\.\w+)\.\d+$/.test(c) && (this.weight = c);
		let l = n.get("train");
		l !== null && /^[\w.-]{0,400}$/.test(l) && (this.setup = l);
		let u = {};
		for (let e of (n.get("edit") ?? "").split(",")) {
			let [t, n] = e.split(":");
			t && n !== void 0 && Number.isFinite(Number(n)) && /^(x|l\d+\.\w+)\.\d+$/.test(t) && (u[t] = Number(n));
		}
		this.edits = u, this.clamp();
	}
}(), Ma = Object.fromEntries(Object.keys(Aa).map((e) => [e, Z[e]]));
// src/lib/keys.ts
function Na(e) {
	let t = Z.linked ? window : Z.root, n = e;
	return t?.addEventListener("keydown", n), () => t?.removeEventListener("keydown", n);
}
function Pa(e) {
	e.ctrlKey || e.metaKey || e.altKey || e.stopPropagation();
}
// src/lib/text.ts
var Fa = {
	speed: ["Speed", "재생 속도"],
	loading: ["Loading…", "불러오는 중…"],
	notLoaded: ["This part of the page could not be loaded.", "이 부분을 불러오지 못했습니다."],
	skip: ["Skip to the content", "본문으로 건너뛰기"],
	views: ["Views", "화면"],
	"view.lessons": ["Lessons", "강의"],
	"view.cell": ["Cell", "셀"],
	"view.switches": ["Compare", "비교"],
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
	"stage.clip": ["clipping", "기울기 클리핑"],
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
	"noReadOut.answers": ["Here the loss is that of a classifier, regressor or detector, computed outside of this page: pooling, read-out and cross-entropy (or squared error) give δy at every step.", "이 손실은 페이지 밖에서 계산한 분류기, 회귀 모델 또는 이상 탐지기의 손실입니다. 풀링, 출력층, 교차 엔트로피(회귀는 제곱 오차)를 거쳐 시점마다 δy가 옵니다."],
	noLossAnswers: ["The loss of a classifier, regressor or detector is computed outside of this page, so its change cannot be followed here.", "분류기, 회귀 모델, 이상 탐지기의 손실은 페이지 밖에서 계산하므로 여기서 손실의 변화를 따라갈 수 없습니다."],
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
	contents: ["Contents", "차례"],
	progress: ["{n} of {all} lessons done", "{all}강 가운데 {n}강 완료"],
	isDone: ["done", "완료"],
	isBegun: ["begun", "진행 중"],
	progressKept: ["Progress is kept in this browser only.", "진도는 이 브라우저에만 저장됩니다."],
	clearProgress: ["Forget progress", "진도 지우기"],
	lookUp: ["To look up", "찾아보기"],
	equations: ["All equations", "수식 모음"],
	equationsAbout: ["Forward, and below it every gradient. δ stands for the gradient of the loss with respect to a value, ⊙ for the product of each element. The letters are those of the pictures.", "순전파 수식과 그 아래 모든 기울기를 모았습니다. δ는 손실을 그 값으로 미분한 기울기, ⊙는 원소별 곱입니다. 문자는 그림과 같습니다."],
	equationsBack: ["Backward", "역전파"],
	glossary: ["Glossary", "용어집"],
	lab: ["Experiment", "실습"],
	unrolledScrub: ["How far backward has come", "역전파가 온 곳"],
	unrolledStart: ["Only the forward pass. Move the slider: backward begins at the last step.", "순전파만 보입니다. 슬라이더를 움직이면 마지막 시점부터 역전파가 시작됩니다."],
	unrolledLoss: ["The loss of step {t} sends its gradient to the state.", "시점 {t}의 손실이 은닉 상태로 기울기를 보냅니다."],
	unrolledSum: ["At step {t} two gradients are added, from the loss and from the step after: {a} + ({b}) = {c}.", "시점 {t}에서 손실에서 온 기울기와 다음 시점에서 온 기울기를 더합니다. {a} + ({b}) = {c}"],
	unrolledOn: ["Through the cell of step {t} the gradient goes on to the step before. The units' gradients are mixed by W_hh on the way.", "기울기가 시점 {t}의 셀을 지나 이전 시점으로 갑니다. 지나는 동안 W_hh가 유닛들의 기울기를 섞습니다."],
	labDone: ["Reached.", "목표를 이루었습니다."],
	labOpen: ["Not reached yet.", "아직 목표에 이르지 않았습니다."],
	hunt: ["Bug hunt", "버그 찾기"],
	huntSteps: ["Time steps of the run", "계산하는 시점 수"],
	huntBlock: ["Worst entry", "가장 어긋난 성분"],
	huntVerdict: ["Verdict", "판정"],
	huntAgrees: ["agrees", "일치"],
	huntDiffers: ["differs", "불일치"],
	huntHint: ["For every block, and for the input x, the entry that is furthest off. Relative difference: over the largest gradient of the block.", "블록마다, 그리고 입력 x에서 가장 어긋난 성분입니다. 상대 오차는 그 블록의 가장 큰 기울기로 나눈 값입니다."],
	showHint: ["Hint", "힌트 보기"],
	wholeNumber: ["Give a whole number.", "정수로 답하세요."],
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
	missing: ["This link was made with “{name}”, which is not open here; {shown} is shown. Open the model under “Your own”.", "이 링크는 ‘{name}’을 연 상태에서 만들었습니다. 지금은 그 모델이 열려 있지 않습니다(보고 있는 것: {shown}). ‘내 모델’에서 여세요."],
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
	tableAlone: ["a table or a checkpoint needs a model: give the model (.gatewise) first, or both together", "표나 체크포인트를 보려면 모델이 필요합니다. 모델(.gatewise)을 먼저 열거나 함께 놓으세요"],
	oneModel: ["give one model (.gatewise), or two to compare, of which one may be a checkpoint (.safetensors), and at most one table (.csv, .tsv, .parquet, .ndjson, .ts, .npz, or .gz)", "모델(.gatewise) 하나, 비교하려면 둘(하나는 체크포인트 .safetensors도 됩니다), 그리고 표(.csv, .tsv, .parquet, .ndjson, .ts, .npz 또는 .gz) 하나까지만 놓을 수 있습니다"],
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
	inputShown: ["Input", "입력"],
	forecastTitle: ["Readings and forecast", "관측값과 예측"],
	health: ["Saturated and dead gates", "포화되거나 움직이지 않는 게이트"],
	healthHint: ["At an end: within {edge} of the end of the range, where hardly any gradient passes. A unit is saturated when it is there for {share}% of the steps, dead when it moves by less than {still} (a ReLU: when it is 0 all the time). All steps of the sequence are counted.", "끝에 있다는 것은 범위의 끝에서 {edge} 이내라는 뜻이며, 이때 기울기가 거의 지나가지 못합니다. 시점의 {share}% 이상 끝에 있으면 포화된 유닛, 움직임이 {still}보다 작으면(ReLU는 내내 0이면) 죽은 유닛입니다. 시퀀스의 모든 시점을 셉니다."],
	gate: ["Gate", "게이트"],
	atLow: ["at the lower end", "아래 끝"],
	atHigh: ["at the upper end", "위 끝"],
	meanSlope: ["mean derivative", "국소 미분의 평균"],
	saturatedUnits: ["saturated units", "포화된 유닛"],
	deadUnits: ["dead units", "죽은 유닛"],
	classChances: ["Probability of each class after every step", "시점마다 구한 클래스별 확률"],
	scores: ["Score of each column: as high once in 10^score normal steps", "열별 이상 점수: 정상일 때 10^점수 시점에 한 번꼴로 나오는 값"],
	threshold: ["threshold", "임계값"],
	answersAfter: ["Answer after every step", "시점마다 구한 예측"],
	history: ["readings", "관측값"],
	alone: ["the network alone", "신경망만의 예측"],
	learnedAlone: ["the pre-trained network alone", "사전 학습 신경망만"],
	band: ["{level} % interval", "{level} % 예측 구간"],
	gaps: ["missing reading", "결측값"],
	moreInputs: ["The first {n} of {all} inputs.", "입력 {all}개 가운데 처음 {n}개입니다."],
	madeOf: ["The forecast is a weighted mean: {shares}. Its gates, states and gradients are those of the network.", "예측은 가중 평균입니다: {shares}. 게이트와 상태, 기울기는 신경망의 값입니다."],
	madeWithout: ["The forecast comes from {shares}. The trained network has no part in it: others were closer on windows that nobody learned from.", "예측은 {shares}에서 나왔습니다. 학습한 신경망은 들어가지 않았습니다. 학습에 쓰지 않은 구간에서 다른 방법이 더 정확했기 때문입니다."],
	"member.network": ["trained network", "학습한 신경망"],
	"member.ridge": ["straight line (ridge)", "선형 모형(릿지)"],
	"member.pretrained": ["pre-trained network", "사전 학습 신경망"],
	"member.seasonal_naive": ["last season", "지난 계절의 값"],
	"member.naive": ["last reading", "마지막 관측값"],
	"member.drift": ["drift", "추세 연장"],
	notAnswering: ["The server does not answer.", "서버가 응답하지 않습니다."],
	parked: ["This is the worked example of the lesson; {name} is put aside.", "강의의 계산 예제입니다. 열려 있던 모델은 잠시 치워 두었습니다: {name}."],
	unpark: ["Back to it", "다시 열기"],
	seriesName: ["Series", "시계열"],
	seriesOf: ["of {n} series", "시계열 {n}개 가운데"],
	compared: ["What to compare", "비교 대상"],
	"pair.models": ["two models", "두 모델"],
	"pair.cells": ["two cells", "두 셀"],
	keep: ["Keep for comparison", "비교용으로 두기"],
	keptNow: ["Kept for comparison: {name}. Open another model or another state of the same one, then look under “Compare”.", "비교용으로 두었습니다: {name}. 다른 모델이나 같은 모델의 다른 시점을 연 다음 ‘비교’를 보세요."],
	comparedWith: ["Compared with", "비교 상대"],
	forget: ["Stop comparing", "비교 끝내기"],
	swap: ["Swap the two", "둘을 바꾸기"],
	size: ["Units", "유닛 수"],
	finalLoss: ["Loss", "손실"],
	comparedForecasts: ["Both predictions", "두 모델의 예측"],
	comparedUnit: ["State h of unit {j}", "유닛 {j}의 상태 h"],
	comparedGradient: ["Size of the gradient of the loss with respect to h", "h에 대한 손실 기울기의 크기"],
	comparedGates: ["Gates of both", "두 모델의 게이트"],
	meanOf: ["mean", "평균"],
	comparedDifference: ["{name}: B less A", "{name}의 차이: B − A"],
	comparedWeights: ["How far each block of weights moved", "가중치 블록마다 달라진 정도"],
	block: ["Block", "블록"],
	unlike: ["The two have another cell, size or number of layers, so their units are not compared one by one.", "두 모델의 셀, 유닛 수 또는 층 수가 달라 유닛끼리는 비교하지 않습니다."],
	unlikeSteps: ["The two ran over different readings: each is shown with its own steps.", "두 모델이 서로 다른 구간을 읽었으므로 시점이 맞지 않을 수 있습니다."],
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
	drop: ["Drop a trace (.json), a model (.gatewise), a model with a table (.csv), or a table for the model that is open; to compare, two models, or a checkpoint (.safetensors) of the one that is open. Or choose files.", "추적 기록(.json), 모델(.gatewise), 모델과 표(.csv), 또는 이미 연 모델에 쓸 표를 여기에 놓거나 파일을 고르세요. 비교하려면 모델 두 개나 열려 있는 모델의 체크포인트(.safetensors)를 놓으세요."],
	choose: ["Choose files", "파일 고르기"],
	offline: ["This page runs without its local server, so it opens traces (.json) only. Start it with `gatewise explore` to open models and tables.", "이 페이지는 로컬 서버 없이 열려 있어 추적 기록(.json)만 엽니다. 모델과 표는 `gatewise explore`로 시작하면 열 수 있습니다."],
	private: ["Files go to this computer's own server and nowhere else.", "파일은 이 컴퓨터의 서버로만 가고 다른 곳으로는 가지 않습니다."],
	opened: ["Opened: {name}", "열었습니다: {name}"],
	failed: ["Could not open {name}: {reason}", "파일을 열지 못했습니다: {name}: {reason}"],
	backToExample: ["Back to the worked example", "예제로 돌아가기"],
	nowShowing: ["Now showing", "지금 보는 것"],
	workedExample: ["the worked example", "계산 예제"],
	live: ["Live fit", "학습 지켜보기"],
	liveOpen: ["Open the network as it is now", "지금 상태의 신경망 열기"],
	liveFollow: ["Follow it in every view", "모든 화면에서 따라가기"],
	liveStop: ["Stop following", "그만 따라가기"],
	liveTitle: ["fit {fit}, epoch {epoch}", "학습 {fit}, 에포크 {epoch}"],
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
}, Q = Ia(Fa);
function Ia(e) {
	return (t, n = {}) => e[t][Z.lang === "en" ? 0 : 1].replace(/\{(\w+)\}/g, (e, t) => String(n[t] ?? ""));
}
function La(e) {
	let t = `member.${e}`;
	return t in Fa ? Q(t) : e;
}
function Ra(e) {
	return e[Z.lang];
}
function za(e) {
	return e.title.replace("(the network alone)", `(${Q("alone")})`).replace("(the pre-trained network alone)", `(${Q("learnedAlone")})`) || Ra(ua[e.layers[0].cell].title);
}
// src/parts/Choose.svelte
var Ba = /* @__PURE__ */ W("<option> </option>"), Va = /* @__PURE__ */ W("<label class=\"field\"><span> </span> <select></select></label>");
function Ha(e, t) {
	Ue(t, !0);
	function n(e) {
		let n = e.currentTarget.selectedIndex, r = t.options[n];
		r && t.onchange(r.value);
	}
	var r = Va(), i = F(r), a = L(i, !0), o = R(i, 2);
	J(o, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = Ba(), i = L(r, !0), a = {};
		z(() => {
			pi(r, H(n).value === t.value), K(i, H(n).text), a !== (a = H(n).text) && (r.__value = a);
		}), G(e, r);
	}), A(o), A(r), z(() => K(a, t.label)), U("change", o, n), G(e, r), We();
}
gr(["change"]);
// src/parts/Share.svelte
var Ua = /* @__PURE__ */ W("<div class=\"share\"><button type=\"button\"> </button> <p role=\"status\"> </p></div>");
function Wa(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ N(""), r;
	function i() {
		let e = `#${Z.fragment}`;
		return Z.site ? location.origin + location.pathname + e : e;
	}
	async function a() {
		let e = i();
		try {
			await navigator.clipboard.writeText(e), P(n, Q(Z.site ? "linkCopied" : "placeCopied"), !0);
		} catch {
			P(n, e, !0);
		}
		clearTimeout(r), r = setTimeout(() => P(n, ""), 8e3);
	}
	var o = Or(), s = I(o), c = (e) => {
		var t = Ua(), r = F(t), i = L(r, !0), o = R(r, 2);
		let s;
		var c = L(o, !0);
		A(t), z((e) => {
			K(i, e), s = ui(o, 1, "small", null, s, { shown: H(n) !== "" }), K(c, H(n));
		}, [() => Q("copyLink")]), U("click", r, () => void a()), G(e, t);
	};
	q(s, (e) => {
		Z.linked && e(c);
	}), G(e, o), We();
}
gr(["click"]);
// src/lib/format.ts
function $(e, t = !1) {
	if (Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e < 0 ? "−∞" : t ? "+∞" : "∞";
	let n = Math.abs(e);
	if (n === 0) return "0";
	let r = n >= 5e-4 && n < 1e4 ? n.toFixed(3) : n.toExponential(1).replace("e+", "e").replace("e-", "e−");
	return (e < 0 ? "−" : t ? "+" : "") + r;
}
function Ga(e) {
	return Number($(e).replace(/−/g, "-").replace("∞", "Infinity"));
}
function Ka(e) {
	let t = Math.abs(e);
	return t >= 1e7 || t > 0 && t < 5e-4 ? $(e) : e.toLocaleString("en-US", {
		maximumFractionDigits: t < 1 ? 4 : 3,
		maximumSignificantDigits: 6
	}).replace("-", "−");
}
function qa(e) {
	return e >= 10 && e < 1e7 ? Math.round(e).toLocaleString("en-US") : Ja($(e));
}
function Ja(e) {
	let t = (e) => [...e].map((e) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789−".indexOf(e)]).join("");
	return e.replace(/e(−?\d+)$/, (e, n) => ` × 10${t(n)}`);
}
function Ya(e, t) {
	let n = /^[-−+]?\d*(?:[.,](\d+))?$/.exec(e.trim())?.[1]?.length ?? 0;
	if (n < 2) return !1;
	let r = Number(e.trim().replace("−", "-").replace(",", "."));
	return Math.abs(r - t) <= .5 * 10 ** -n + (n > 2 ? .001 : 0) + 1e-12;
}
function Xa(e) {
	return e < 0 ? `(${$(e)})` : $(e);
}
function Za(e) {
	return (e < 0 ? "−" : "+") + Math.abs(e).toPrecision(12).replace("e-", "e−");
}
// src/lib/stages.ts
var Qa = [
	"readout",
	"loss",
	"dy"
], $a = [
	"sum",
	"clip",
	"step"
];
function eo(e, t) {
	let n = e.operations.map((e) => e.name);
	return t === "loss" ? [...Qa] : t === "update" ? [...$a] : t === "forward" ? n : [...n.reverse(), ...Object.keys(e.inputs)];
}
function to(e, t) {
	return t * (eo(e, "forward").length + eo(e, "backward").length) + Qa.length + $a.length;
}
function no(e, t, n, r) {
	let i = t * eo(e, "forward").length, a = eo(e, "backward").length, o = n ? t - 1 - r.step : r.step;
	if (r.pass === "forward") return o * i / t + r.op;
	if (r.pass === "loss") return i + r.op;
	let s = i + Qa.length;
	return r.pass === "backward" ? s + (t - 1 - o) * a + r.op : s + t * a + r.op;
}
function ro(e, t, n, r) {
	let i = eo(e, "forward").length, a = eo(e, "backward").length, o = (e) => n ? t - 1 - e : e, s = Math.max(0, Math.min(r, to(e, t) - 1));
	return s < t * i ? {
		pass: "forward",
		step: o(Math.floor(s / i)),
		op: s % i
	} : (s -= t * i, s < Qa.length ? {
		pass: "loss",
		step: o(t - 1),
		op: s
	} : (s -= Qa.length, s < t * a ? {
		pass: "backward",
		step: o(t - 1 - Math.floor(s / a)),
		op: s % a
	} : {
		pass: "update",
		step: o(0),
		op: s - t * a
	}));
}
function io(e, t = !1) {
	return $(e.shown, t) !== $(e.value, t);
}
function ao(e, t, n, r = n.unit) {
	if (t === "x") return Ea(e.x, n.sequence, n.step, r);
	let i = e.parameters[t];
	return i ? i.data[r] ?? NaN : Ea(e.values[t] ?? e.previous[t], n.sequence, n.step, r);
}
function oo(e, t, n, r = n.unit) {
	return Ea(e.gradients[t], n.sequence, n.step, r);
}
var so = {
	sigmoid: "σ",
	tanh: "tanh",
	relu: "ReLU"
}, co = {
	sigmoid: (e) => 1 / (1 + Math.exp(-e)),
	tanh: Math.tanh,
	relu: (e) => Math.max(e, 0)
};
function lo(e) {
	let t = [], n = 0;
	return e.forEach(([e, r], i) => {
		n += i < 4 ? Ga(e.value) * Ga(r.value) : e.value * r.value, i >= 4 || (i && t.push({ text: " + " }), t.push(e, { text: " × " }, r));
	}), e.length > 4 && t.push({ text: ` + … (${e.length - 4})` }), {
		pieces: t,
		shown: n
	};
}
function uo(e, t, n, r) {
	let i = e.operations.find((e) => e.name === n), a = (e) => i.arguments[e], o = (e) => ({
		value: ao(t, a(e), r),
		name: a(e)
	}), s = (e) => Ga(o(e).value), c = [], l = 0;
	switch (i.kind) {
		case "product": {
			let e = t.parameters[a(0)], n = e.shape[1] ?? 0, i = Array.from({ length: n }, (i, o) => [{
				value: e.data[r.unit * n + o],
				name: a(0)
			}, {
				value: ao(t, a(1), r, o),
				name: a(1)
			}]);
			({pieces: c, shown: l} = lo(i));
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
		default: c.push({ text: `${so[i.kind]}(` }, {
			...o(0),
			bare: !0
		}, { text: ")" }), l = co[i.kind](s(0));
	}
	let u = ao(t, n, r);
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
function fo(e, t, n, r, i) {
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
		shown: Ga(r)
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
	]], Ea(t.upstream, r.sequence, r.step, r.unit)), o("next", [[
		"i",
		"δ",
		"",
		""
	], [
		"i",
		n,
		"t",
		t.reverse ? "(t−1)" : "(t+1)"
	]], po(t, n, r, i)));
	for (let i of e.operations) {
		if (!i.arguments.includes(n)) continue;
		let o = `${n}>${i.name}`, [s, c] = e.terms[o], l = Ea(t.contributions[o], r.sequence, r.step, r.unit);
		a.push({
			through: i.name,
			sign: s,
			formula: c,
			value: l,
			...mo(t, n, i.name, e, r)
		});
	}
	return a;
}
function po(e, t, n, r) {
	let i = n.step + (e.reverse ? -1 : 1);
	if (i >= 0 && i < r) return Ea(e.gradients[`${t}_`], n.sequence, i, n.unit);
	let a = e.final_gradient[t];
	return a?.data[n.sequence * (a.shape[1] ?? 1) + n.unit] ?? 0;
}
function mo(e, t, n, r, i) {
	let a = r.operations.find((e) => e.name === n), o = {
		value: oo(e, n, i),
		name: n,
		sign: !0
	}, s = {
		value: ao(e, n, i),
		name: n
	}, c = Ga(o.value), l = Ga(s.value);
	switch (a.kind) {
		case "product": {
			let t = e.parameters[a.arguments[0]], [r = 0, o = 0] = t.shape;
			return lo(Array.from({ length: r }, (r, s) => [{
				value: t.data[s * o + i.unit],
				name: a.arguments[0]
			}, {
				value: oo(e, n, i, s),
				name: n,
				sign: !0
			}]));
		}
		case "multiply": {
			let n = a.arguments[1 - a.arguments.indexOf(t)], r = ao(e, n, i);
			return {
				pieces: [
					o,
					{ text: " × " },
					{
						value: r,
						name: n
					}
				],
				shown: c * Ga(r)
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
function ho(e, t, n, r, i) {
	let a = fo(e, t, n, r, i), o = a.flatMap((e, t) => [...t ? [{ text: " + " }] : [], ...e.pieces]), s = oo(t, n, r);
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
function go(e, t) {
	return e === "sigmoid" ? t * (1 - t) : e === "tanh" ? 1 - t * t : e === "relu" ? Number(t > 0) : null;
}
function _o(e) {
	return e.bare ? $(e.value, e.sign) : e.sign ? `(${$(e.value, !0)})` : Xa(e.value);
}
// src/lib/learn.ts
var vo = (e, t = "", n = "") => [
	"i",
	e,
	t,
	n
], yo = (e, t = "") => [
	"o",
	e,
	t,
	""
], bo = [
	"n",
	"½",
	"",
	""
], xo = vo("δ");
function So(e, t) {
	let n = e.layers.filter((e) => e.layer === t.layer), r = t.values.h.shape[2] ?? 1;
	return Math.max(0, n.findIndex((e) => e.reverse === t.reverse)) * r;
}
function Co(e, t) {
	return t.layer === Math.max(...e.layers.map((e) => e.layer));
}
function wo(e, t, n) {
	return e.layers.filter((e) => e.layer === t.layer).flatMap((e) => {
		let t = e.values.h.shape[2] ?? 1;
		return Array.from({ length: t }, (t, r) => Ea(e.values.h, n.sequence, n.step, r));
	});
}
function To(e, t, n) {
	let r = e.head;
	if (!r || !Co(e, t)) return null;
	let i = r.weight.shape[1] ?? 1, a = wo(e, t, n), { pieces: o, shown: s } = lo(Array.from({ length: i }, (e, t) => [{
		value: r.weight.data[t],
		name: "W_y"
	}, {
		value: a[t] ?? NaN,
		name: "h"
	}])), c = Ea(r.prediction, n.sequence, n.step, 0), l = r.bias.data[0];
	return {
		formulas: [[
			vo("ŷ", "t"),
			yo("="),
			vo("W", "y"),
			vo("h", "t"),
			yo("+"),
			vo("b", "y")
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
		shown: s + Ga(l)
	};
}
function Eo(e, t, n) {
	if (!e.loss_terms) return null;
	let r = Ea({
		...e.loss_terms,
		shape: [...e.loss_terms.shape, 1]
	}, n.sequence, n.step, 0), i = e.head, a = [
		vo("L"),
		yo("="),
		yo("∑", "t"),
		vo("L", "t")
	];
	if (!i) {
		let { pieces: i, shown: a } = lo(wo(e, t, n).map((e) => [{
			value: e,
			name: "h"
		}, {
			value: e,
			name: "h"
		}]));
		return {
			formulas: [[
				vo("L"),
				yo("="),
				bo,
				yo("∑"),
				vo("h", "T", "2")
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
		let t = Ea(i.prediction, n.sequence, n.step, e), r = Ea(i.target, n.sequence, n.step, e);
		Number.isNaN(r) || (c += e < 4 ? (Ga(t) - Ga(r)) ** 2 : (t - r) ** 2, e >= 4 || (s.length > 1 && s.push({ text: " + " }), s.push({ text: "(" }, {
			value: t,
			name: "ŷ"
		}, { text: " − " }, {
			value: r,
			name: "y"
		}, { text: ")²" })));
	}
	return s.length === 1 ? null : (o > 4 && s.push({ text: ` + … (${o - 4})` }), {
		formulas: [[
			vo("L", "t"),
			yo("="),
			bo,
			yo("("),
			vo("ŷ", "t"),
			yo("−"),
			vo("y", "t"),
			yo(")"),
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
function Do(e, t, n) {
	let r = Ea(t.upstream, n.sequence, n.step, n.unit), i = e.head;
	if (!Co(e, t) || e.loss === null) return null;
	let a = { text: " = " };
	if (!i) {
		if (r === 0) return null;
		let e = ao(t, "h", n);
		return {
			formulas: [[
				xo,
				vo("y", "T"),
				yo("="),
				vo("h", "T")
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
			shown: Ga(e)
		};
	}
	let o = i.bias.shape[0] ?? 1, s = i.weight.shape[1] ?? 1, c = So(e, t) + n.unit, l = [];
	for (let e = 0; e < o; e++) {
		let t = Ea(i.target, n.sequence, n.step, e);
		if (Number.isNaN(t)) continue;
		let r = Ea(i.prediction, n.sequence, n.step, e) - t;
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
	let { pieces: u, shown: d } = lo(l);
	return {
		formulas: [[
			xo,
			vo("ŷ", "t"),
			yo("="),
			vo("ŷ", "t"),
			yo("−"),
			vo("y", "t")
		], [
			xo,
			vo("y", "t"),
			yo("="),
			vo("W", "y", "⊤"),
			xo,
			vo("ŷ", "t")
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
function Oo(e, t, n, r, i, a, o, s) {
	let c = t.operations.find((e) => e.arguments.includes(r)), l = c.kind === "product", u = l ? n.parameters[r].shape[1] ?? 1 : 1, d = i.unit * u, f = Array.from({ length: a }, (e, t) => n.reverse ? t : a - 1 - t).map((e) => {
		let t = {
			...i,
			step: e
		}, r = oo(n, c.name, t), a = l ? ao(n, c.arguments[1], t, 0) : null;
		return {
			step: e,
			delta: r,
			factor: a,
			value: r * (a ?? 1)
		};
	}), p = n.parameter_gradients[r].data[d], m = ko(e), h = s > 0 && m > s ? s / m : 1, g = n.parameters[r].data[d], _ = f.reduce((e, t) => e + t.value, 0);
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
function ko(e) {
	let t = 0;
	for (let n of e.layers) for (let e of Object.values(n.parameter_gradients)) for (let n of e.data) t += n * n;
	return Math.sqrt(t);
}
function Ao(e, t, n) {
	let r = ko(e), i = t * (n > 0 && r > n ? n / r : 1), a = (e, t) => ({
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
function jo(e) {
	let t = () => {
		e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 ? (e.tabIndex = 0, e.setAttribute("role", "group")) : (e.removeAttribute("tabindex"), e.removeAttribute("role"));
	}, n = new ResizeObserver(t);
	return n.observe(e), t(), () => n.disconnect();
}
// src/parts/Formula.svelte
var Mo = (e, t) => {
	var n = /* @__PURE__ */ j(() => h(t?.(), 2));
	let r = () => H(n)[0], i = () => H(n)[1];
	var a = Or(), o = I(a), s = (e) => {
		var t = Po(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	}, c = (e) => {
		var t = Fo(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	}, l = (e) => {
		var t = Io(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	}, u = (e) => {
		var t = Lo(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	};
	q(o, (e) => {
		r() === "o" ? e(s) : r() === "n" ? e(c, 1) : r() === "f" ? e(l, 2) : e(u, -1);
	}), G(e, a);
}, No = (e, t = d) => {
	var n = Or(), r = I(n), i = (e) => {
		var n = Ro(), r = L(R(F(n)), !0);
		Ce(), A(n), z(() => K(r, t()[1])), G(e, n);
	}, a = (e) => {
		var n = zo(), r = L(R(F(n), 2), !0);
		Ce(2), A(n), z(() => K(r, t()[2])), G(e, n);
	}, o = (e) => {
		G(e, Bo());
	}, s = (e) => {
		var n = Lo(), r = L(n, !0);
		z(() => K(r, t())), G(e, n);
	};
	q(r, (e) => {
		t() === "t−1" || t() === "t+1" ? e(i) : t() === "(t+1)" || t() === "(t−1)" ? e(a, 1) : t() === "2" ? e(o, 2) : e(s, -1);
	}), G(e, n);
}, Po = /* @__PURE__ */ Er("<mo stretchy=\"false\"> </mo>"), Fo = /* @__PURE__ */ Er("<mn> </mn>"), Io = /* @__PURE__ */ Er("<mi mathvariant=\"normal\"> </mi>"), Lo = /* @__PURE__ */ Er("<mi> </mi>"), Ro = /* @__PURE__ */ Er("<mrow><mi>t</mi><mo> </mo><mn>1</mn></mrow>"), zo = /* @__PURE__ */ Er("<mrow><mo>(</mo><mi>t</mi><mo> </mo><mn>1</mn><mo>)</mo></mrow>"), Bo = /* @__PURE__ */ Er("<mn>2</mn>"), Vo = /* @__PURE__ */ W(" <span class=\"kind-o\"> </span> ", 1), Ho = /* @__PURE__ */ W("<span class=\"both\"><span class=\"sup\"> </span><span class=\"sub\"> </span></span>"), Uo = /* @__PURE__ */ W("<span class=\"sub\"> </span>"), Wo = /* @__PURE__ */ W("<span class=\"sup\"> </span>"), Go = /* @__PURE__ */ W("<span role=\"presentation\"> <!></span>"), Ko = /* @__PURE__ */ Er("<msubsup><!><!><!></msubsup>"), qo = /* @__PURE__ */ Er("<msub><!><!></msub>"), Jo = /* @__PURE__ */ Er("<msup><!><!></msup>"), Yo = /* @__PURE__ */ W("<span class=\"formula\"><span class=\"seen\" aria-hidden=\"true\"></span><span class=\"visually-hidden\"><math><mrow></mrow></math></span></span>");
function Xo(e, t) {
	Ue(t, !0);
	let n = X(t, "marked", 19, () => []);
	function r(e) {
		let t = Fi(e), r = `kind-${e[0]}`;
		return t === null ? r : `${r} linked${Z.hover === t ? " hover" : ""}${n().includes(t) ? " marked" : ""}`;
	}
	function i(e, n) {
		let r = t.formula[n - 1];
		return e[0] === "o" && "=+−⊙>→←·≈".includes(e[1]) && r !== void 0 && !"=([".includes(r[1]);
	}
	var a = Yo(), o = F(a);
	J(o, 21, () => t.formula, Gr, (e, t, n) => {
		var a = Or(), o = I(a), s = (e) => {
			var n = Vo(), r = I(n, !0);
			r.nodeValue = " ";
			var i = R(r), a = L(i, !0), o = R(i, 1, !0);
			o.nodeValue = " ", z(() => K(a, H(t)[1])), G(e, n);
		}, c = /* @__PURE__ */ j(() => i(H(t), n)), l = (e) => {
			var n = Go(), i = F(n, !0), a = R(i), o = (e) => {
				var n = Ho(), r = F(n), i = L(r, !0), a = L(R(r), !0);
				A(n), z(() => {
					K(i, H(t)[3]), K(a, H(t)[2]);
				}), G(e, n);
			}, s = (e) => {
				var n = Uo(), r = L(n, !0);
				z(() => K(r, H(t)[2])), G(e, n);
			}, c = (e) => {
				var n = Wo(), r = L(n, !0);
				z(() => K(r, H(t)[3])), G(e, n);
			};
			q(a, (e) => {
				H(t)[2] && H(t)[3] ? e(o) : H(t)[2] ? e(s, 1) : H(t)[3] && e(c, 2);
			}), A(n), z((e) => {
				ui(n, 1, e), K(i, H(t)[1]);
			}, [() => ii(r(H(t)))]), hr("mouseenter", n, () => Z.hover = Fi(H(t)) ?? Z.hover), hr("mouseleave", n, () => Z.hover = null), G(e, n);
		};
		q(o, (e) => {
			H(c) ? e(s) : e(l, -1);
		}), G(e, a);
	}), A(o);
	var s = R(o), c = F(s), l = F(c);
	J(l, 21, () => t.formula, Gr, (e, t) => {
		var n = Or(), r = I(n), i = (e) => {
			var n = Ko(), r = F(n);
			Mo(r, () => H(t));
			var i = R(r);
			No(i, () => H(t)[2]), No(R(i), () => H(t)[3]), A(n), G(e, n);
		}, a = (e) => {
			var n = qo(), r = F(n);
			Mo(r, () => H(t)), No(R(r), () => H(t)[2]), A(n), G(e, n);
		}, o = (e) => {
			var n = Jo(), r = F(n);
			Mo(r, () => H(t)), No(R(r), () => H(t)[3]), A(n), G(e, n);
		}, s = (e) => {
			Mo(e, () => H(t));
		};
		q(r, (e) => {
			H(t)[2] && H(t)[3] ? e(i) : H(t)[2] ? e(a, 1) : H(t)[3] ? e(o, 2) : e(s, -1);
		}), G(e, n);
	}), A(l), A(c), A(s), A(a), G(e, a), We();
}
// src/parts/Icon.svelte
var Zo = /* @__PURE__ */ Tr("<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path></path></svg>");
function Qo(e, t) {
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
	var r = Zo();
	let i;
	var a = L(r);
	z(() => {
		i = ui(r, 0, "icon", null, i, { solid: t.name === "play" }), Y(a, "d", n[t.name]);
	}), G(e, r);
}
// src/parts/Pieces.svelte
var $o = /* @__PURE__ */ W("<span role=\"presentation\"> </span>"), es = /* @__PURE__ */ W("<span class=\"soft small rounding\"> </span>"), ts = /* @__PURE__ */ W("<span class=\"pieces\"></span> <!>", 1);
function ns(e, t) {
	Ue(t, !0);
	let n = X(t, "sign", 3, !1);
	var r = ts(), i = I(r);
	J(i, 21, () => t.worked.pieces, Gr, (e, t) => {
		var n = Or(), r = I(n), i = (e) => {
			var n = Dr();
			z(() => K(n, H(t).text)), G(e, n);
		}, a = (e) => {
			var n = $o();
			let r;
			var i = L(n, !0);
			z((e) => {
				r = ui(n, 1, "number", null, r, { hover: Z.hover === H(t).name }), Y(n, "data-name", H(t).name), K(i, e);
			}, [() => _o(H(t))]), hr("mouseenter", n, () => Z.hover = H(t).name), hr("mouseleave", n, () => Z.hover = null), G(e, n);
		};
		q(r, (e) => {
			"text" in H(t) ? e(i) : e(a, -1);
		}), G(e, n);
	}), A(i);
	var a = R(i, 2), o = (e) => {
		var t = es(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("rounding")]), G(e, t);
	}, s = /* @__PURE__ */ j(() => io(t.worked, n()));
	q(a, (e) => {
		H(s) && e(o);
	}), G(e, r), We();
}
// src/parts/Learning.svelte
var rs = /* @__PURE__ */ W("<p class=\"big\"><!></p>"), is = /* @__PURE__ */ W("<p class=\"soft small\"> </p>"), as = /* @__PURE__ */ W("<!> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p> <!>", 1), os = /* @__PURE__ */ W("<p class=\"explain\"> </p>"), ss = /* @__PURE__ */ W("<tr><th scope=\"row\"> </th><td class=\"numeric-left\"> <!></td><td class=\"numeric\"> </td></tr>"), cs = /* @__PURE__ */ W("<tr><th scope=\"row\" colspan=\"2\"> </th><td class=\"numeric\"> </td></tr>"), ls = /* @__PURE__ */ W("<p class=\"big\"><!></p> <p class=\"explain\"> </p> <div class=\"scroll-x tall\"><table class=\"shares\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody><tfoot><!><tr><th scope=\"row\" colspan=\"2\">Σ <!> </th><td class=\"numeric\" data-update=\"gradient\"><strong> </strong></td></tr></tfoot></table></div>", 1), us = /* @__PURE__ */ W("<p class=\"big\"><!></p> <p class=\"worked\">g = <span class=\"number\" data-update=\"norm\"> </span> </p> <p class=\"worked\" data-worked=\"clip\"><!></p> <p class=\"explain\"> </p>", 1), ds = /* @__PURE__ */ W("<p class=\"worked\">L: <span class=\"number\" data-update=\"before\"> </span> → <strong class=\"number\" data-update=\"after\"> </strong></p>"), fs = /* @__PURE__ */ W("<p class=\"big\"><!></p> <p class=\"worked\" data-worked=\"step\"><span class=\"soft\"> </span> <!></p> <!> <p class=\"explain\"> </p>", 1), ps = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <!></div> <!>", 1);
function ms(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => ({
		sequence: Z.sequence,
		step: Z.step,
		unit: Z.unit
	})), r = /* @__PURE__ */ j(() => t.stage === "readout" ? To(Z.trace, Z.run, H(n)) : t.stage === "loss" ? Eo(Z.trace, Z.run, H(n)) : t.stage === "dy" ? Do(Z.trace, Z.run, H(n)) : null), i = /* @__PURE__ */ j(() => Z.rate / 1e3), a = /* @__PURE__ */ j(() => Z.limit / 10), o = /* @__PURE__ */ j(() => Z.program.parameters[t.parameter].symbol), s = /* @__PURE__ */ j(() => Oo(Z.trace, Z.program, Z.run, t.parameter, H(n), Math.max(1, Z.length), H(i), H(a))), c = /* @__PURE__ */ j(() => Z.run.parameters[t.parameter].shape.length > 1), l = /* @__PURE__ */ j(() => H(c) ? `${Z.unit + 1}, 1` : String(Z.unit + 1)), u = /* @__PURE__ */ j(() => t.stage === "step" && Z.trace.loss !== null && Z.hidden * Z.trace.steps * Z.trace.layers.length < 5e4 ? aa(ua, Ao(Z.trace, H(i), H(a))).loss : null), d = /* @__PURE__ */ j(() => [[
		"i",
		"δ",
		"",
		""
	], ...H(o)]), f = [[
		"i",
		"η",
		"",
		""
	]], p = /* @__PURE__ */ j(() => Co(Z.trace, Z.run) ? Z.trace.loss === null ? Q(Z.trace.answers ? "noReadOut.answers" : "noReadOut.given") : Q(Z.trace.head ? "noReadOut.step" : t.stage === "readout" ? "noReadOut.none" : "noReadOut.last") : Q("noReadOut.below"));
	var m = Or(), h = I(m), g = (e) => {
		var n = Or(), i = I(n), a = (e) => {
			var n = as(), i = I(n);
			J(i, 17, () => H(r).formulas, Gr, (e, t) => {
				var n = rs();
				Xo(F(n), { get formula() {
					return H(t);
				} }), A(n), G(e, n);
			});
			var a = R(i, 2), o = F(a), s = L(o), c = R(o, 2);
			{
				let e = /* @__PURE__ */ j(() => t.stage === "dy");
				ns(c, {
					get worked() {
						return H(r);
					},
					get sign() {
						return H(e);
					}
				});
			}
			A(a);
			var l = R(a, 2), u = L(l, !0), d = R(l, 2), f = (e) => {
				var t = is(), n = L(t, !0);
				z((e) => K(n, e), [() => Q("firstOutput", { n: Z.trace.head.bias.shape[0] })]), G(e, t);
			};
			q(d, (e) => {
				(Z.trace.head?.bias.shape[0] ?? 1) > 1 && e(f);
			}), z((e, n) => {
				Y(a, "data-worked", t.stage), K(s, `${e ?? ""}:`), K(u, n);
			}, [() => t.stage === "dy" ? Q("numbers", { j: Z.unit + 1 }) : Q("withNumbers"), () => Q(`explain.${t.stage}`)]), G(e, n);
		}, o = (e) => {
			var t = os(), n = L(t, !0);
			z(() => K(n, H(p))), G(e, t);
		};
		q(i, (e) => {
			H(r) ? e(a) : e(o, -1);
		}), G(e, n);
	}, _ = (e) => {
		var n = ps(), r = I(n), c = F(r);
		{
			let e = /* @__PURE__ */ j(() => Q("parameter")), n = /* @__PURE__ */ j(() => Object.keys(Z.program.parameters).map((e) => ({
				value: e,
				text: Li(Z.program.parameters[e].symbol)
			})));
			Ha(c, {
				get label() {
					return H(e);
				},
				get value() {
					return t.parameter;
				},
				get options() {
					return H(n);
				},
				onchange: (e) => Z.parameter = e
			});
		}
		var p = R(c, 2), m = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Q("limit")), n = /* @__PURE__ */ j(() => [
					0,
					1,
					5,
					10,
					50
				].map((e) => ({
					value: e,
					text: e ? String(e / 10) : Q("noLimit")
				})));
				Ha(e, {
					get label() {
						return H(t);
					},
					get value() {
						return Z.limit;
					},
					get options() {
						return H(n);
					},
					onchange: (e) => Z.limit = e
				});
			}
		};
		q(p, (e) => {
			t.stage !== "sum" && e(m);
		});
		var h = R(p, 2), g = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Q("rate")), n = /* @__PURE__ */ j(() => [
					1,
					10,
					100,
					500,
					1e3
				].map((e) => ({
					value: e,
					text: String(e / 1e3)
				})));
				Ha(e, {
					get label() {
						return H(t);
					},
					get value() {
						return Z.rate;
					},
					get options() {
						return H(n);
					},
					onchange: (e) => Z.rate = e
				});
			}
		};
		q(h, (e) => {
			t.stage === "step" && e(g);
		}), A(r);
		var _ = R(r, 2), v = (e) => {
			var n = ls(), r = I(n);
			Xo(F(r), { get formula() {
				return Z.program.parameters[t.parameter].backward;
			} }), A(r);
			var i = R(r, 2), a = L(i, !0), o = R(i, 2), c = F(o), u = F(c), f = F(u), p = F(f), m = L(p, !0), h = R(p), g = L(h, !0), _ = L(R(h), !0);
			A(f), A(u);
			var v = R(u);
			J(v, 21, () => H(s).shares.slice(0, 400), (e) => e.step, (e, t) => {
				var n = ss(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = R(o), c = (e) => {
					var n = Dr();
					z((e) => K(n, ` × ${e ?? ""}`), [() => H(t).factor < 0 ? `(${$(H(t).factor)})` : $(H(t).factor)]), G(e, n);
				}, l = (e) => {
					var t = Dr();
					t.nodeValue = " × 1", G(e, t);
				};
				q(s, (e) => {
					H(t).factor === null ? e(l, -1) : e(c);
				}), A(a);
				var u = L(R(a), !0);
				A(n), z((e, n) => {
					K(i, Z.offset + H(t).step + 1), K(o, `(${e ?? ""})`), K(u, n);
				}, [() => $(H(t).delta, !0), () => $(H(t).value, !0)]), G(e, n);
			}), A(v);
			var y = R(v), b = F(y), x = (e) => {
				var t = cs(), n = F(t), r = L(n, !0), i = L(R(n), !0);
				A(t), z((e, t) => {
					K(r, e), K(i, t);
				}, [() => Q("otherSequences"), () => $(H(s).others, !0)]), G(e, t);
			};
			q(b, (e) => {
				Z.trace.batch > 1 && e(x);
			});
			var S = R(b), C = F(S), w = R(F(C));
			Xo(w, { get formula() {
				return H(d);
			} });
			var T = R(w);
			A(C);
			var ee = R(C), te = L(F(ee), !0);
			A(ee), A(S), A(y), A(c), A(o), ti(o, () => jo), z((e, t, n, r, i) => {
				K(a, e), K(m, t), K(g, n), K(_, r), K(T, ` [${H(l) ?? ""}]`), K(te, i);
			}, [
				() => Q("explain.sum", { entry: H(l) }),
				() => Q("step"),
				() => Q("term"),
				() => Q("value"),
				() => $(H(s).gradient, !0)
			]), G(e, n);
		}, y = (e) => {
			var n = us(), r = I(n);
			Xo(F(r), { formula: [
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
			] }), A(r);
			var i = R(r, 2), o = R(F(i)), c = L(o, !0), l = R(o);
			A(i);
			var u = R(i, 2), d = F(u), f = (e) => {
				{
					let n = /* @__PURE__ */ j(() => ({
						pieces: [
							{
								value: H(s).gradient,
								name: t.parameter,
								sign: !0
							},
							{ text: ` × ${H(a)} / ` },
							{
								value: H(s).norm,
								name: "g"
							},
							{ text: " = " },
							{
								value: H(s).gradient * H(s).scale,
								name: t.parameter,
								sign: !0,
								bare: !0
							}
						],
						value: H(s).gradient * H(s).scale,
						shown: Ga(H(s).gradient) * H(a) / Ga(H(s).norm)
					}));
					ns(e, {
						sign: !0,
						get worked() {
							return H(n);
						}
					});
				}
			}, p = (e) => {
				var t = Dr();
				z((e) => K(t, e), [() => Q("notClipped")]), G(e, t);
			};
			q(d, (e) => {
				H(s).scale < 1 ? e(f) : e(p, -1);
			}), A(u);
			var m = L(R(u, 2), !0);
			z((e, t) => {
				K(c, e), K(l, ` ${H(a) === 0 ? "" : H(s).scale < 1 ? `> ${H(a)}` : `≤ ${H(a)}`}`), K(m, t);
			}, [() => $(H(s).norm), () => Q("explain.clip")]), G(e, n);
		}, b = (e) => {
			var n = fs(), r = I(n), a = F(r);
			{
				let e = /* @__PURE__ */ j(() => [
					...H(o),
					[
						"o",
						"←",
						"",
						""
					],
					...H(o),
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
					...H(d)
				]);
				Xo(a, { get formula() {
					return H(e);
				} });
			}
			A(r);
			var c = R(r, 2), p = F(c), m = L(p), h = R(p, 2);
			{
				let e = /* @__PURE__ */ j(() => ({
					pieces: [
						{
							value: H(s).weight,
							name: t.parameter
						},
						{ text: ` − ${H(i)} × ` },
						{
							value: H(s).gradient * H(s).scale,
							name: t.parameter,
							sign: !0
						},
						{ text: " = " },
						{
							value: H(s).next,
							name: t.parameter,
							bare: !0
						}
					],
					value: H(s).next,
					shown: Ga(H(s).weight) - H(i) * Ga(H(s).gradient * H(s).scale)
				}));
				ns(h, { get worked() {
					return H(e);
				} });
			}
			A(c);
			var g = R(c, 2), _ = (e) => {
				var t = ds(), n = R(F(t)), r = L(n, !0), i = L(R(n, 2), !0);
				A(t), z((e, t) => {
					K(r, e), K(i, t);
				}, [() => $(Z.trace.loss), () => $(H(u))]), G(e, t);
			};
			q(g, (e) => {
				H(u) !== null && e(_);
			});
			var v = L(R(g, 2), !0);
			z((e) => {
				K(m, `[${H(l) ?? ""}]:`), K(v, e);
			}, [() => Q("explain.step")]), G(e, n);
		};
		q(_, (e) => {
			t.stage === "sum" ? e(v) : t.stage === "clip" ? e(y, 1) : e(b, -1);
		}), G(e, n);
	};
	q(h, (e) => {
		t.stage === "readout" || t.stage === "loss" || t.stage === "dy" ? e(g) : e(_, -1);
	}), G(e, m), We();
}
// src/parts/Legend.svelte
var hs = /* @__PURE__ */ W("<li><span aria-hidden=\"true\"></span> </li>"), gs = /* @__PURE__ */ W("<li><span class=\"sign\" aria-hidden=\"true\">δ</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">+0.1</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">⊕</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">σ′ ×</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">δy</span> </li> <li><span class=\"sign\" aria-hidden=\"true\"> <sup> </sup></span> </li>", 1), _s = /* @__PURE__ */ W("<li><span class=\"sign plain\" aria-hidden=\"true\">⊙</span> </li> <li><span class=\"dashed\" aria-hidden=\"true\"></span> </li>", 1), vs = /* @__PURE__ */ W("<ul class=\"key\"><!> <!></ul>");
function ys(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => t.cell.gates.filter((e) => t.cell.picture.nodes[e]?.hue)), r = /* @__PURE__ */ j(() => Q(Z.run.reverse ? "previousTime" : "nextTime"));
	var i = vs(), a = F(i);
	J(a, 16, () => H(n), (e) => e, (e, n) => {
		var r = hs(), i = F(r), a = R(i, 1, !0);
		A(r), z((e) => {
			ui(i, 1, `swatch hue-${t.cell.picture.nodes[n].hue ?? ""}`), K(a, e);
		}, [() => Ra(Ri(t.cell, n))]), G(e, r);
	});
	var o = R(a, 2), s = (e) => {
		var n = gs(), i = I(n), a = R(F(i), 1, !0);
		A(i);
		var o = R(i, 2), s = R(F(o), 1, !0);
		A(o);
		var c = R(o, 2), l = R(F(c), 1, !0);
		A(c);
		var u = R(c, 2), d = R(F(u), 1, !0);
		A(u);
		var f = R(u, 2), p = R(F(f), 1, !0);
		A(f);
		var m = R(f, 2), h = F(m), g = F(h), _ = L(R(g), !0);
		A(h);
		var v = R(h, 1, !0);
		A(m), z((e, n, r, i, o, c) => {
			K(a, e), K(s, n), K(l, r), K(d, i), K(p, o), K(g, `δ${t.cell.states[0] ?? ""}`), K(_, Z.run.reverse ? "(t−1)" : "(t+1)"), K(v, c);
		}, [
			() => Q("key.delta"),
			() => Q("key.term"),
			() => Q("key.merge"),
			() => Q("key.local"),
			() => Q("key.loss"),
			() => Q("key.next", { step: H(r) })
		]), G(e, n);
	}, c = (e) => {
		var t = _s(), n = I(t), r = R(F(n), 1, !0);
		A(n);
		var i = R(n, 2), a = R(F(i), 1, !0);
		A(i), z((e, t) => {
			K(r, e), K(a, t);
		}, [() => Q("key.multiply"), () => Q("key.waiting")]), G(e, t);
	};
	q(o, (e) => {
		t.backward ? e(s) : e(c, -1);
	}), A(i), G(e, i), We();
}
// src/parts/Symbol.svelte
var bs = /* @__PURE__ */ Tr("<tspan> </tspan>");
function xs(e, t) {
	Ue(t, !0);
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
	var r = Or();
	J(I(r), 17, n, Gr, (e, t) => {
		var n = bs(), r = L(n, !0);
		z(() => {
			Y(n, "font-size", H(t).size), Y(n, "font-style", H(t).italic ? "italic" : "normal"), Y(n, "dx", H(t).dx || void 0), Y(n, "dy", H(t).dy || void 0), K(r, H(t).text);
		}), G(e, n);
	}), G(e, r), We();
}
// src/parts/Picture.svelte
var Ss = /* @__PURE__ */ Tr("<path class=\"bridge\"></path>"), Cs = /* @__PURE__ */ Tr("<g><!><path class=\"line\"></path></g>"), ws = /* @__PURE__ */ Tr("<path></path>"), Ts = /* @__PURE__ */ Tr("<g class=\"merge\"><circle r=\"8\"></circle><path></path></g>"), Es = /* @__PURE__ */ Tr("<circle class=\"dot\" r=\"3.4\"></circle>"), Ds = /* @__PURE__ */ Tr("<rect class=\"shape\" rx=\"8\"></rect>"), Os = /* @__PURE__ */ Tr("<circle class=\"shape\"></circle>"), ks = /* @__PURE__ */ Tr("<text class=\"port\" text-anchor=\"middle\"><!></text>"), As = /* @__PURE__ */ Tr("<text class=\"inner local\" text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), js = /* @__PURE__ */ Tr("<text class=\"inner\" text-anchor=\"middle\"><!></text><!>", 1), Ms = /* @__PURE__ */ Tr("<circle class=\"point\" r=\"3.4\"></circle>"), Ns = /* @__PURE__ */ Tr("<path class=\"plus\"></path><text class=\"bias\" text-anchor=\"end\"><!></text>", 1), Ps = /* @__PURE__ */ Tr("<text class=\"inner ink\" text-anchor=\"middle\"><tspan> </tspan></text>"), Fs = /* @__PURE__ */ Tr("<text class=\"outside\" text-anchor=\"end\"><!></text>"), Is = /* @__PURE__ */ Tr("<text><!></text>"), Ls = /* @__PURE__ */ Tr("<g role=\"presentation\"><g class=\"hit\"><!></g><g class=\"letters\"><!><!><!></g></g>"), Rs = /* @__PURE__ */ Tr("<text text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), zs = /* @__PURE__ */ Tr("<svg><!><!><!><!><g aria-hidden=\"true\"></g></svg>");
function Bs(e, t) {
	Ue(t, !0);
	let n = X(t, "run", 3, null), r = X(t, "sequence", 3, 0), i = X(t, "step", 3, 0), a = X(t, "unit", 3, 0), o = X(t, "current", 3, null), s = X(t, "values", 3, null), c = X(t, "gradients", 3, null), l = X(t, "backward", 3, !1), u = X(t, "marked", 19, () => /* @__PURE__ */ new Set()), d = X(t, "length", 3, null), f = X(t, "small", 3, !1), p = X(t, "onpick", 3, null), m = {
		left: "end",
		right: "start",
		middle: "middle"
	}, g = /* @__PURE__ */ j(() => Object.entries(t.cell.picture.nodes)), _ = /* @__PURE__ */ j(() => new Set(o() === null ? [] : Object.keys(t.cell.picture.edges).filter((e) => e.split(">")[+!l()] === o()))), v = /* @__PURE__ */ j(() => Object.entries(t.cell.picture.edges).sort(([e], [t]) => Number(H(_).has(e) || u().has(e)) - Number(H(_).has(t) || u().has(t))));
	function y(e) {
		return e === "x" ? Z.input : a();
	}
	let b = /* @__PURE__ */ j(() => {
		let e = c();
		if (!n() || e === null || d() === null) return [];
		let a = n();
		return Object.entries(t.cell.picture.edges).flatMap(([t, n]) => {
			let o = t.split(">")[0], s = a.contributions[t];
			return !e.has(o) || !s ? [] : [{
				key: t,
				x: n.term[0],
				y: n.term[1],
				value: Ea(s, r(), i(), y(o))
			}];
		});
	});
	function x(e) {
		let t = e.replace("_out", "");
		if (!n() || d() === null || c() === null || !c().has(t)) return [];
		let o = po(n(), t, {
			sequence: r(),
			step: i(),
			unit: a()
		}, d()), s = (e, t, n) => ({
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
					$(t, !0),
					"",
					""
				]
			]
		}), l = s([
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
		], Ea(n().upstream, r(), i(), a()), "from-loss"), l] : [l];
	}
	function S(e) {
		return !n() || e.endsWith("_out") || s() !== null && !s().has(e) ? null : Ea(e === "x" ? n().x : n().values[e] ?? n().previous[e], r(), i(), y(e));
	}
	function C(e) {
		return !n() || c() === null || !c().has(e) ? null : Ea(n().gradients[e], r(), i(), y(e));
	}
	function w(e) {
		let n = t.cell.picture.nodes[e], r = [], i = S(e), a = n.kind === "port" ? [] : Ii(t.cell, e);
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
					$(i),
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
					$(o, !0),
					"",
					""
				]
			],
			what: "gradient"
		}), r;
	}
	function T(e, t) {
		let n = e.label[1];
		return e.y + n + 10 + (t === 1 && n < -12 ? f() ? 20 : 14 : 0);
	}
	function ee(e, t) {
		return !l() || !n() || c() === null || !c().has(e) ? null : go(t, Ea(n().values[e], r(), i(), a()));
	}
	function te(e, n) {
		if (n.kind === "product") {
			let n = Ii(t.cell, t.cell.operations.find((t) => t.name === e).arguments[0]);
			return l() ? n.map(([e, t, n, , r]) => [
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
			}[n.kind] ?? "") + (l() ? "′" : ""),
			"",
			""
		]];
	}
	function ne(e) {
		return t.cell.operations.find((t) => t.name === e).arguments.filter((e) => e.startsWith("b_")).flatMap((e) => [[
			"o",
			"+",
			"",
			""
		], ...Ii(t.cell, e)]);
	}
	function re(e) {
		let r = S(e), i = C(e), a = [`${Ra(Ri(t.cell, e))}, ${Li(Ii(t.cell, e))}`, r === null ? n() ? Q("notYet") : "" : `${Q("value")} ${$(r)}`];
		return i !== null && a.push(`${Q("gradient")} ${$(i, !0)}`), a.filter(Boolean).join(", ");
	}
	function E(e) {
		p() && t.cell.operations.some((t) => t.name === e) && p()(e);
	}
	var ie = zs();
	let ae;
	var oe = F(ie);
	J(oe, 17, () => H(v), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ j(() => h(H(t), 2));
		let r = () => H(n)[0], i = () => H(n)[1];
		var a = Cs();
		let o;
		var s = F(a), c = (e) => {
			var t = Ss();
			z(() => Y(t, "d", i().d)), G(e, t);
		}, l = /* @__PURE__ */ j(() => i().d.includes("C"));
		q(s, (e) => {
			H(l) && e(c);
		});
		var d = R(s);
		A(a), z((e, t) => {
			o = ui(a, 0, "edge", null, o, {
				live: e,
				marked: t
			}), Y(a, "data-edge", r()), Y(d, "d", i().d);
		}, [() => H(_).has(r()), () => u().has(r())]), G(e, a);
	});
	var se = R(oe);
	J(se, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ j(() => h(H(t), 2));
		let r = () => H(n)[0], i = () => H(n)[1], a = /* @__PURE__ */ j(() => {
			let [e, t, n] = l() ? i().tail : i().head;
			return {
				x: e,
				y: t,
				angle: n
			};
		});
		var o = ws();
		let s;
		Y(o, "d", "M0,0 L-10,4.6 L-10,-4.6 Z"), z((e, t) => {
			s = ui(o, 0, "arrow", null, s, {
				live: e,
				marked: t
			}), Y(o, "transform", `translate(${H(a).x ?? ""},${H(a).y ?? ""}) rotate(${H(a).angle ?? ""})`);
		}, [() => H(_).has(r()), () => u().has(r())]), G(e, o);
	});
	var ce = R(se);
	J(ce, 17, () => t.cell.picture.dots, Gr, (e, t) => {
		var n = /* @__PURE__ */ j(() => h(H(t), 2));
		let r = () => H(n)[0], i = () => H(n)[1];
		var a = Or(), o = I(a), s = (e) => {
			var t = Ts(), n = F(t), a = R(n);
			A(t), z(() => {
				Y(n, "cx", r()), Y(n, "cy", i()), Y(a, "d", `M${r() - 5},${i() ?? ""}h10M${r() ?? ""},${i() - 5}v10`);
			}), G(e, t);
		}, c = (e) => {
			var t = Es();
			z(() => {
				Y(t, "cx", r()), Y(t, "cy", i());
			}), G(e, t);
		};
		q(o, (e) => {
			l() && !f() ? e(s) : e(c, -1);
		}), G(e, a);
	});
	var le = R(ce);
	J(le, 17, () => H(g), ([e, t]) => e, (e, r) => {
		var i = /* @__PURE__ */ j(() => h(H(r), 2));
		let a = () => H(i)[0], s = () => H(i)[1], c = /* @__PURE__ */ j(() => a().endsWith("_out") ? [] : w(a())), d = /* @__PURE__ */ j(() => ee(a(), s().kind)), g = /* @__PURE__ */ j(() => p() !== null && s().kind !== "port");
		var _ = Ls();
		let v;
		var y = F(_), b = F(y), C = (e) => {
			var t = Ds();
			z(() => {
				Y(t, "x", s().x - s().w / 2), Y(t, "y", s().y - s().h / 2), Y(t, "width", s().w), Y(t, "height", s().h);
			}), G(e, t);
		}, ie = (e) => {
			var t = Os();
			z(() => {
				Y(t, "cx", s().x), Y(t, "cy", s().y), Y(t, "r", s().w / 2);
			}), G(e, t);
		};
		q(b, (e) => {
			s().shape === "box" ? e(C) : s().shape === "circle" && e(ie, 1);
		}), A(y);
		var ae = R(y), oe = F(ae), se = (e) => {
			var n = ks(), r = F(n);
			{
				let e = /* @__PURE__ */ j(() => Ii(t.cell, a().replace("_out", "")));
				xs(r, {
					get formula() {
						return H(e);
					},
					size: 22
				});
			}
			A(n), z(() => {
				Y(n, "x", s().x), Y(n, "y", s().y + 7);
			}), G(e, n);
		}, ce = (e) => {
			var t = js(), n = I(t), r = F(n);
			{
				let e = /* @__PURE__ */ j(() => te(a(), s())), t = /* @__PURE__ */ j(() => H(d) === null ? 18 : 14);
				xs(r, {
					get formula() {
						return H(e);
					},
					get size() {
						return H(t);
					}
				});
			}
			A(n);
			var i = R(n), o = (e) => {
				var t = As(), n = L(F(t));
				A(t), z((e) => {
					Y(t, "data-local", a()), Y(t, "x", s().x), Y(t, "y", s().y + 13), K(n, `×${e ?? ""}`);
				}, [() => $(H(d))]), G(e, t);
			};
			q(i, (e) => {
				H(d) !== null && e(o);
			}), z(() => {
				Y(n, "x", s().x), Y(n, "y", s().y + (H(d) === null ? 6 : -2));
			}), G(e, t);
		}, le = (e) => {
			var t = Ms();
			z(() => {
				Y(t, "cx", s().x), Y(t, "cy", s().y);
			}), G(e, t);
		}, ue = (e) => {
			let t = /* @__PURE__ */ j(() => s().biases === "left");
			var n = Ns(), r = I(n), i = R(r), o = F(i);
			{
				let e = /* @__PURE__ */ j(() => ne(a()));
				xs(o, {
					get formula() {
						return H(e);
					},
					size: 14
				});
			}
			A(i), z(() => {
				Y(r, "d", `M${s().x - 8},${s().y ?? ""}h16M${s().x ?? ""},${s().y - 8}v16`), Y(i, "x", s().x - (H(t) ? 12 : 20)), Y(i, "y", s().y + (H(t) ? 36 : -9));
			}), G(e, n);
		}, de = (e) => {
			var t = Ps(), n = F(t), r = L(n, !0);
			A(t), z(() => {
				Y(t, "x", s().x), Y(t, "y", s().y + (l() ? 5 : 6)), Y(n, "font-size", l() ? 13 : 17), K(r, l() ? "×(−1)" : "1−");
			}), G(e, t);
		};
		q(oe, (e) => {
			s().shape === "port" ? e(se) : s().shape === "box" ? e(ce, 1) : s().kind === "multiply" ? e(le, 2) : s().kind === "sum" ? e(ue, 3) : e(de, -1);
		});
		var fe = R(oe);
		J(fe, 19, () => a().endsWith("_out") ? x(a()) : [], (e) => e.what, (e, t, n) => {
			var r = Fs();
			xs(F(r), {
				get formula() {
					return H(t).formula;
				},
				size: 16
			}), A(r), z(() => {
				Y(r, "data-outside", H(t).what), Y(r, "x", s().x + 46), Y(r, "y", s().y + 34 + 21 * H(n));
			}), G(e, r);
		}), J(R(fe), 19, () => H(c), (e) => e.what, (e, t, n) => {
			var r = Is(), i = F(r);
			{
				let e = /* @__PURE__ */ j(() => f() ? 24 : s().kind === "product" ? 15 : 16.5);
				xs(i, {
					get formula() {
						return H(t).formula;
					},
					get size() {
						return H(e);
					}
				});
			}
			A(r), z((e) => {
				ui(r, 0, `label ${H(t).what ?? ""}`), Y(r, "data-what", H(t).what), Y(r, "x", s().x + s().label[0]), Y(r, "y", e), Y(r, "text-anchor", m[s().label[2]]);
			}, [() => T(s(), H(c).length) + 22 * H(n)]), G(e, r);
		}), A(ae), A(_), z((e, t, n) => {
			v = ui(_, 0, `node hue-${(s().hue || "none") ?? ""}`, null, v, {
				current: o() === a(),
				hover: Z.hover === a(),
				marked: e,
				waiting: t
			}), Y(_, "data-node", a()), Y(y, "role", H(g) ? "button" : void 0), Y(y, "tabindex", H(g) ? 0 : void 0), Y(y, "aria-label", n), Y(y, "aria-current", H(g) && o() === a() ? "step" : void 0), Y(ae, "aria-hidden", H(g) ? "true" : void 0);
		}, [
			() => u().has(a()),
			() => n() !== null && s().kind !== "port" && S(a()) === null,
			() => H(g) ? re(a()) : void 0
		]), hr("mouseenter", _, () => Z.hover = a().replace("_out", "")), hr("mouseleave", _, () => Z.hover = null), U("click", y, () => E(a())), U("keydown", y, (e) => e.key === "Enter" && E(a())), G(e, _);
	});
	var ue = R(le);
	J(ue, 21, () => H(b), (e) => e.key, (e, t) => {
		var n = Rs();
		let r;
		var i = L(F(n), !0);
		A(n), z((e, a) => {
			r = ui(n, 0, "term", null, r, { now: e }), Y(n, "data-term", H(t).key), Y(n, "x", H(t).x), Y(n, "y", H(t).y + 5), K(i, a);
		}, [() => H(_).has(H(t).key) || H(t).key.startsWith(`${o()}>`), () => $(H(t).value, !0)]), G(e, n);
	}), A(ue), A(ie), z(() => {
		Y(ie, "viewBox", `0 0 ${t.cell.picture.width ?? ""} ${t.cell.picture.height ?? ""}`), ae = ui(ie, 0, "picture", null, ae, {
			backward: l(),
			small: f()
		}), Y(ie, "role", p() ? "group" : "img"), Y(ie, "aria-label", t.label);
	}), G(e, ie), We();
}
gr(["click", "keydown"]);
// src/lib/picture.ts
var Vs = [
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
function Hs(e) {
	let t = e.cloneNode(!0), n = [e, ...e.querySelectorAll("*")];
	[t, ...t.querySelectorAll("*")].forEach((e, t) => {
		let r = getComputedStyle(n[t]);
		for (let t of [...e.attributes]) /^(class|role|tabindex|aria-|data-)/.test(t.name) && e.removeAttribute(t.name);
		for (let t of Vs) {
			let n = r.getPropertyValue(t);
			n && !e.hasAttribute(t) && e.setAttribute(t, n);
		}
	});
	let [, , r = 0, i = 0] = (e.getAttribute("viewBox") ?? "").split(" ").map(Number);
	t.setAttribute("xmlns", "http://www.w3.org/2000/svg"), t.setAttribute("width", String(r)), t.setAttribute("height", String(i));
	let a = document.createElementNS("http://www.w3.org/2000/svg", "title");
	return a.textContent = e.getAttribute("aria-label"), t.prepend(a), new XMLSerializer().serializeToString(t).replace(/<!--[\s\S]*?-->/g, "");
}
async function Us(e, t) {
	let [, , n = 0, r = 0] = (t.getAttribute("viewBox") ?? "").split(" ").map(Number), i = new Image();
	i.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await i.decode();
	let a = document.createElement("canvas");
	return a.width = 2 * n, a.height = 2 * r, a.getContext("2d").drawImage(i, 0, 0, a.width, a.height), new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("no picture")), "image/png"));
}
// src/parts/TakeAway.svelte
var Ws = /* @__PURE__ */ W("<p class=\"takeaway\"><button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"soft small\" role=\"status\"> </span></p>");
function Gs(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ N("");
	async function r(e) {
		let r = t.scroller?.querySelector("svg.picture");
		if (r) try {
			let t = Hs(r);
			e === "svg" ? await navigator.clipboard.writeText(t) : await navigator.clipboard.write([new ClipboardItem({ "image/png": Us(t, r) })]), P(n, Q("copied", { kind: e.toUpperCase() }), !0);
		} catch {
			let i = e === "svg" ? new Blob([Hs(r)], { type: "image/svg+xml" }) : await Us(Hs(r), r), a = document.createElement("a");
			a.href = URL.createObjectURL(i), a.download = `${t.name}.${e}`, a.click(), setTimeout(() => URL.revokeObjectURL(a.href), 1e3), P(n, Q("saved", { name: `${t.name}.${e}` }), !0);
		}
	}
	var i = Ws(), a = F(i), o = L(a, !0), s = R(a, 2), c = L(s, !0), l = L(R(s, 2), !0);
	A(i), z((e, t) => {
		K(o, e), K(c, t), K(l, H(n));
	}, [() => Q("copyAs", { kind: "SVG" }), () => Q("copyAs", { kind: "PNG" })]), U("click", a, () => void r("svg")), U("click", s, () => void r("png")), G(e, i), We();
}
gr(["click"]);
// src/parts/ModelPicker.svelte
var Ks = /* @__PURE__ */ W("<div><!></div>"), qs = /* @__PURE__ */ W("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p>");
function Js(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => [...new Set(Z.runs.map((e) => e.model))].map((e) => {
		let t = Z.runs.filter((t) => t.model === e);
		return t.find((e) => e.series === Z.chosen?.series) ?? t[0];
	}));
	function r(e) {
		let t = H(n).find((t) => t.model === e);
		t && Z.showRun(t).catch(() => Z.notice = Q("notAnswering"));
	}
	var i = Or(), a = I(i), o = (e) => {
		var t = Ks(), i = F(t);
		{
			let e = /* @__PURE__ */ j(() => Q("model")), t = /* @__PURE__ */ j(() => H(n).map(({ model: e }) => ({
				value: e,
				text: e
			})));
			Ha(i, {
				get label() {
					return H(e);
				},
				get value() {
					return Z.chosen.model;
				},
				get options() {
					return H(t);
				},
				onchange: r
			});
		}
		A(t), z(() => Y(t, "data-model", Z.chosen.title)), G(e, t);
	}, s = (e) => {
		var t = qs(), n = F(t), r = L(n, !0), i = L(R(n), !0);
		A(t), z((e, t) => {
			K(r, e), K(i, t);
		}, [() => Q("model"), () => za(Z.loaded)]), G(e, t);
	};
	q(a, (e) => {
		Z.loaded && H(n).length > 1 && Z.chosen ? e(o) : Z.loaded && e(s, 1);
	}), G(e, i), We();
}
// src/parts/SeriesPicker.svelte
var Ys = /* @__PURE__ */ W("<p class=\"field\"><span> </span><strong class=\"model\" data-series=\"\"> </strong></p>"), Xs = /* @__PURE__ */ W("<div><!></div>"), Zs = /* @__PURE__ */ W("<option></option>"), Qs = /* @__PURE__ */ W("<label class=\"field\"><span> </span> <input type=\"text\" list=\"gatewise-series\" autocomplete=\"off\"/> <datalist id=\"gatewise-series\"></datalist></label>");
function $s(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => Z.loaded?.series), r = /* @__PURE__ */ j(() => Z.runs.filter((e) => e.model === Z.chosen?.model)), i = /* @__PURE__ */ j(() => Z.server ? H(n)?.ids ?? [] : H(r).map((e) => e.series)), a = /* @__PURE__ */ N(!1);
	async function o(e) {
		if (!H(a) && e && e !== H(n)?.chosen) {
			P(a, !0);
			try {
				Z.notice = await Z.pickSeries(e);
			} catch {
				Z.notice = Q("notAnswering");
			}
			P(a, !1);
		}
	}
	var s = Or(), c = I(s), l = (e) => {
		var t = Or(), r = I(t), s = (e) => {
			var t = Ys(), r = F(t), i = L(r, !0), a = L(R(r), !0);
			A(t), z((e) => {
				K(i, e), K(a, H(n).chosen);
			}, [() => Q("seriesName")]), G(e, t);
		}, c = (e) => {
			var t = Xs(), r = F(t);
			{
				let e = /* @__PURE__ */ j(() => Q("seriesName")), t = /* @__PURE__ */ j(() => H(i).map((e) => ({
					value: e,
					text: e
				})));
				Ha(r, {
					get label() {
						return H(e);
					},
					get value() {
						return H(n).chosen;
					},
					get options() {
						return H(t);
					},
					onchange: (e) => void o(e)
				});
			}
			A(t), z(() => {
				Y(t, "aria-busy", H(a)), Y(t, "data-series", H(n).chosen);
			}), G(e, t);
		}, l = (e) => {
			var t = Qs(), r = F(t), s = L(r), c = R(r, 2);
			vi(c);
			var l = R(c, 2);
			J(l, 20, () => H(i), (e) => e, (e, t) => {
				var n = Zs(), r = {};
				z(() => {
					r !== (r = t) && (n.value = (n.__value = r) ?? "");
				}), G(e, n);
			}), A(l), A(t), z((e, r) => {
				Y(t, "aria-busy", H(a)), Y(t, "data-series", H(n).chosen), K(s, `${e ?? ""} (${r ?? ""})`), yi(c, H(n).chosen);
			}, [() => Q("seriesName"), () => Q("seriesOf", { n: (Z.server ? H(n).count : H(i).length).toLocaleString("en-US") })]), U("change", c, (e) => void o(e.currentTarget.value.trim())), G(e, t);
		};
		q(r, (e) => {
			H(i).length < 2 ? e(s) : (Z.server ? H(n).count : H(i).length) <= 200 ? e(c, 1) : e(l, -1);
		}), G(e, t);
	};
	q(c, (e) => {
		H(n) && H(n).count > 1 && e(l);
	}), G(e, s), We();
}
gr(["change"]);
// src/parts/TracePicker.svelte
var ec = /* @__PURE__ */ W("<!> <!> <!> <!>", 1), tc = /* @__PURE__ */ W("<button type=\"button\"> </button>"), nc = /* @__PURE__ */ W("<!> <!> <!> <!> <!>", 1);
function rc(e, t) {
	Ue(t, !0);
	let n = X(t, "unit", 3, !0), r = X(t, "notation", 3, !1), i = /* @__PURE__ */ j(() => Z.run.x.shape[2] ?? 1);
	function a(e, t) {
		Z[e] = t, e === "cell" && (Z.edits = {}), Z.clamp();
	}
	var o = nc(), s = I(o), c = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Q("cell")), n = /* @__PURE__ */ j(() => da.map((e) => ({
				value: e,
				text: Ra(ua[e].title)
			})));
			Ha(e, {
				get label() {
					return H(t);
				},
				get value() {
					return Z.cell;
				},
				get options() {
					return H(n);
				},
				onchange: (e) => a("cell", e)
			});
		}
	}, l = (e) => {
		var t = ec(), n = I(t);
		Js(n, {});
		var r = R(n, 2);
		$s(r, {});
		var i = R(r, 2), o = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Q("layer")), n = /* @__PURE__ */ j(() => Z.trace.layers.map((e, t) => ({
					value: t,
					text: Q("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${Q("backwards")}` : "")
				})));
				Ha(e, {
					get label() {
						return H(t);
					},
					get value() {
						return Z.layer;
					},
					get options() {
						return H(n);
					},
					onchange: (e) => a("layer", e)
				});
			}
		};
		q(i, (e) => {
			Z.trace.layers.length > 1 && e(o);
		});
		var s = R(i, 2), c = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Q("sequence")), n = /* @__PURE__ */ j(() => Array.from({ length: Z.trace.batch }, (e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				Ha(e, {
					get label() {
						return H(t);
					},
					get value() {
						return Z.sequence;
					},
					get options() {
						return H(n);
					},
					onchange: (e) => a("sequence", e)
				});
			}
		};
		q(s, (e) => {
			Z.trace.batch > 1 && e(c);
		}), G(e, t);
	};
	q(s, (e) => {
		Z.loaded === null ? e(c) : e(l, -1);
	});
	var u = R(s, 2), d = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Q("unit")), n = /* @__PURE__ */ j(() => Array.from({ length: Z.hidden }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			Ha(e, {
				get label() {
					return H(t);
				},
				get value() {
					return Z.unit;
				},
				get options() {
					return H(n);
				},
				onchange: (e) => a("unit", e)
			});
		}
	};
	q(u, (e) => {
		n() && e(d);
	});
	var f = R(u, 2), p = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Q("inputShown")), n = /* @__PURE__ */ j(() => Array.from({ length: H(i) }, (e, t) => ({
				value: t,
				text: Z.run.layer === 0 && Z.trace.names[t] || String(t + 1)
			})));
			Ha(e, {
				get label() {
					return H(t);
				},
				get value() {
					return Z.input;
				},
				get options() {
					return H(n);
				},
				onchange: (e) => a("input", e)
			});
		}
	};
	q(f, (e) => {
		H(i) > 1 && e(p);
	});
	var m = R(f, 2), h = (e) => {
		{
			let t = /* @__PURE__ */ j(() => Q("notation")), n = /* @__PURE__ */ j(() => zi.map((e) => ({
				value: e,
				text: Q(`notation.${e}`)
			})));
			Ha(e, {
				get label() {
					return H(t);
				},
				get value() {
					return Z.notation;
				},
				get options() {
					return H(n);
				},
				onchange: (e) => a("notation", e)
			});
		}
	}, g = /* @__PURE__ */ j(() => r() && Object.keys(ua[Z.run.cell].textbook).length);
	q(m, (e) => {
		H(g) && e(h);
	});
	var _ = R(m, 2), v = (e) => {
		var t = tc(), n = L(t);
		z((e, t) => K(n, `${e ?? ""} · ${t ?? ""}`), [() => Q("edits", { n: Object.keys(Z.edits).length }), () => Q("reset")]), U("click", t, () => Z.edits = {}), G(e, t);
	}, y = /* @__PURE__ */ j(() => Object.keys(Z.edits).length && Z.view !== "check");
	q(_, (e) => {
		H(y) && e(v);
	}), G(e, o), We();
}
gr(["click"]);
// src/views/Cell.svelte
var ic = /* @__PURE__ */ W(" <span class=\"number\"> </span>", 1), ac = /* @__PURE__ */ W("<button type=\"button\"> <!></button>"), oc = /* @__PURE__ */ W("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p>", 1), sc = /* @__PURE__ */ W("<span aria-hidden=\"true\">−</span>"), cc = /* @__PURE__ */ W("<tr><th scope=\"row\"> </th><td><!><!></td><td class=\"numeric\"> </td></tr>"), lc = /* @__PURE__ */ W("<h3> </h3> <p><!></p>  <p class=\"soft\"><!></p>", 1), uc = /* @__PURE__ */ W("<h2> </h2> <div class=\"scroll-x\"><table class=\"terms\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody><tfoot><tr><th scope=\"row\"> </th><td></td><td class=\"numeric\"><strong> </strong></td></tr></tfoot></table></div> <!>", 1), dc = /* @__PURE__ */ W("<th scope=\"col\"> </th>"), fc = /* @__PURE__ */ W("<td class=\"numeric\"> </td>"), pc = /* @__PURE__ */ W("<tr><th scope=\"row\"><button type=\"button\" class=\"quiet\"> </button></th><td class=\"numeric\"> </td><!></tr>"), mc = /* @__PURE__ */ W("<section><h2> </h2> <div class=\"scroll-x tall\"><table class=\"units\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table></div></section>"), hc = /* @__PURE__ */ W("<p class=\"line\"><!></p>"), gc = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <div class=\"buttons\" role=\"group\"><button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button></div> <!> <input class=\"scrub\" type=\"range\" min=\"0\"/></div> <div class=\"tape\" role=\"group\"></div> <div class=\"stage\"><div class=\"scene\"><div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div> <!> <!></div> <section aria-live=\"polite\"><p class=\"what\"><strong> </strong> <span class=\"soft\"> <!><!><!></span></p> <!> <!></section></div> <div class=\"columns\"><!> <section><h2> </h2> <div class=\"scroll-x\"></div> <p class=\"soft small onscreen\"> </p></section></div>", 1);
function _c(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ N(!1), r, i = /* @__PURE__ */ N(void 0), a = /* @__PURE__ */ N(0), o = /* @__PURE__ */ j(() => Z.program), s = /* @__PURE__ */ j(() => Z.run), c = /* @__PURE__ */ j(() => Math.max(1, Z.length)), l = /* @__PURE__ */ j(() => eo(H(o), Z.pass)), u = /* @__PURE__ */ j(() => Math.min(Z.op, H(l).length - 1)), d = /* @__PURE__ */ j(() => H(l)[H(u)]), f = /* @__PURE__ */ j(() => Z.pass === "forward" || Z.pass === "backward"), p = /* @__PURE__ */ j(() => H(f) ? H(o).operations.find((e) => e.name === H(d)) : void 0), m = /* @__PURE__ */ j(() => ({
		sequence: Z.sequence,
		step: Z.step,
		unit: H(d) === "x" ? Z.input : Z.unit
	})), h = /* @__PURE__ */ j(() => no(H(o), H(c), H(s).reverse, {
		pass: Z.pass,
		step: Z.step,
		op: H(u)
	})), g = /* @__PURE__ */ j(() => Object.keys(H(o).inputs)), _ = /* @__PURE__ */ j(() => Z.pass === "backward" || Z.pass === "update"), v = /* @__PURE__ */ j(() => new Set(Z.pass === "forward" ? [...H(g), ...H(l).slice(0, H(u) + 1)] : [...H(g), ...eo(H(o), "forward")])), y = /* @__PURE__ */ j(() => H(_) ? new Set(Z.pass === "backward" ? H(l).slice(0, H(u) + 1) : eo(H(o), "backward")) : null), b = /* @__PURE__ */ j(() => Z.pass === "backward" ? fo(H(o), H(s), H(d), H(m), H(c)) : []), x = /* @__PURE__ */ j(() => Z.pass === "forward" ? uo(H(o), H(s), H(d), H(m)) : Z.pass === "backward" ? ho(H(o), H(s), H(d), H(m), H(c)) : null), S = /* @__PURE__ */ j(() => H(d) === "x" ? H(s).x.shape[2] ?? 1 : Z.hidden), C = /* @__PURE__ */ j(() => Z.pass === "backward" && H(p)?.kind === "product" ? H(p).arguments[0] : null), w = /* @__PURE__ */ j(() => H(f) ? Ra(Ri(H(o), H(d))) : Q(`stage.${H(d)}`)), T = /* @__PURE__ */ j(() => H(o).parameters[Z.parameter] ? Z.parameter : Object.keys(H(o).parameters)[0]), ee = /* @__PURE__ */ j(() => Z.pass === "update" || Z.loaded?.overview ? "" : Z.loaded?.forecast?.times?.[Z.step] ?? ""), te = /* @__PURE__ */ j(() => H(f) ? H(d) : Z.pass === "loss" ? "h_out" : H(o).operations.find((e) => e.arguments.includes(H(T))).name), ne = /* @__PURE__ */ j(() => {
		let e = To(Z.trace, H(s), H(m)), t = Eo(Z.trace, H(s), H(m)), n = Do(Z.trace, H(s), H(m)), r = (e, t = !1) => e === void 0 ? "" : $(e, t);
		return [
			{
				pass: "forward",
				op: 0,
				text: Q("forward"),
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
				text: Q("backward"),
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
				text: Q("clip"),
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
	function re(e) {
		Z.pass = e.pass, Z.step = e.step, Z.op = e.op;
	}
	let E = (e) => re(ro(H(o), H(c), H(s).reverse, e));
	function ie(e) {
		H(f) || (Z.pass = Z.pass === "loss" ? "forward" : "backward"), Z.op = Math.max(0, eo(H(o), Z.pass).indexOf(e));
	}
	function ae(e) {
		let t = Z.pass === "forward" === H(s).reverse ? -e : e, n = Z.step + t;
		H(f) ? n >= 0 && n < H(c) ? Z.step = n : e > 0 ? re({
			pass: Z.pass === "forward" ? "loss" : "update",
			step: Z.step,
			op: 0
		}) : Z.pass === "backward" && re({
			pass: "loss",
			step: Z.step,
			op: 0
		}) : E(H(h) + e);
	}
	function oe() {
		P(n, !1), clearTimeout(r);
	}
	function se() {
		if (H(n)) return oe();
		P(n, !0), ce();
	}
	function ce() {
		r = setTimeout(() => {
			if (H(h) >= to(H(o), H(c)) - 1) return oe();
			E(H(h) + 1), ce();
		}, 9e4 / Z.speed);
	}
	Pi(oe);
	function le(e) {
		let t = e.composedPath()[0];
		if (t.closest?.("select, input[type=text], input[type=number], input[type=range], textarea") || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			ArrowRight: () => E(H(h) + 1),
			ArrowLeft: () => E(H(h) - 1),
			ArrowDown: () => ae(1),
			ArrowUp: () => ae(-1),
			Home: () => E(0),
			End: () => E(to(H(o), H(c)) - 1),
			"]": () => Z.unit = Math.min(Z.hidden - 1, Z.unit + 1),
			"[": () => Z.unit = Math.max(0, Z.unit - 1)
		};
		e.key === " " && !t.closest?.("button, a, [role=button]") && (n[" "] = se);
		let r = n[e.key];
		r && (e.preventDefault(), r());
	}
	hn(() => Na(le)), hn(() => {
		let e = H(o).picture.nodes[H(te)];
		if (H(a), !H(i) || !e || H(i).scrollWidth <= H(i).clientWidth) return;
		let t = e.x / H(o).picture.width * H(i).scrollWidth;
		H(i).scrollLeft = t - H(i).clientWidth / 2;
	});
	function ue(e) {
		return e === "loss" ? Q(Co(Z.trace, H(s)) ? "lossHere" : "layerAbove") : e === "next" ? Q(H(s).reverse ? "previousTime" : "nextTime") : Ra(Ri(H(o), e));
	}
	var de = gc(), fe = I(de), pe = F(fe);
	rc(pe, { notation: !0 });
	var me = R(pe, 2), he = F(me);
	Qo(F(he), { name: "first" }), A(he);
	var D = R(he, 2);
	Qo(F(D), { name: "backStep" }), A(D);
	var ge = R(D, 2);
	Qo(F(ge), { name: "back" }), A(ge);
	var _e = R(ge, 2), ve = F(_e);
	{
		let e = /* @__PURE__ */ j(() => H(n) ? "pause" : "play");
		Qo(ve, { get name() {
			return H(e);
		} });
	}
	A(_e);
	var ye = R(_e, 2);
	Qo(F(ye), { name: "next" }), A(ye);
	var O = R(ye, 2);
	Qo(F(O), { name: "nextStep" }), A(O);
	var be = R(O, 2);
	Qo(F(be), { name: "last" }), A(be), A(me);
	var k = R(me, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("speed")), t = /* @__PURE__ */ j(() => ka.map((e) => ({
			value: e,
			text: `${e / 100}×`
		})));
		Ha(k, {
			get label() {
				return H(e);
			},
			get value() {
				return Z.speed;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => Z.speed = e
		});
	}
	var xe = R(k, 2);
	vi(xe), A(fe);
	var Se = R(fe, 2);
	J(Se, 21, () => H(ne), Gr, (e, t) => {
		let n = /* @__PURE__ */ j(() => H(t).pass === Z.pass && (H(f) || H(t).op === H(u)));
		var r = ac(), i = F(r, !0), a = R(i), o = (e) => {
			var n = ic(), r = I(n, !0);
			r.nodeValue = " ";
			var i = R(r), a = L(i, !0);
			z(() => {
				Y(i, "data-tape", H(t).text), K(a, H(t).value);
			}), G(e, n);
		};
		q(a, (e) => {
			H(t).value && e(o);
		}), A(r), z(() => {
			ui(r, 1, ii(H(t).pass)), Y(r, "aria-pressed", H(n)), K(i, H(t).text);
		}), U("click", r, () => re({
			pass: H(t).pass,
			step: Z.step,
			op: H(t).op
		})), G(e, r);
	}), A(Se);
	var Ce = R(Se, 2), we = F(Ce), Te = F(we), Ee = F(Te);
	{
		let e = /* @__PURE__ */ j(() => Ra(H(o).title)), t = /* @__PURE__ */ j(() => Q(Z.pass)), n = /* @__PURE__ */ j(() => Q("pictureHint"));
		Bs(Ee, {
			get cell() {
				return H(o);
			},
			get run() {
				return H(s);
			},
			get sequence() {
				return Z.sequence;
			},
			get step() {
				return Z.step;
			},
			get unit() {
				return Z.unit;
			},
			get current() {
				return H(te);
			},
			get values() {
				return H(v);
			},
			get gradients() {
				return H(y);
			},
			get backward() {
				return H(_);
			},
			get length() {
				return H(c);
			},
			get label() {
				return `${H(e) ?? ""}: ${H(t) ?? ""}. ${H(n) ?? ""}`;
			},
			onpick: ie
		});
	}
	A(Te), Ai(Te, (e) => P(i, e), () => H(i));
	var De = R(Te, 2);
	ys(De, {
		get cell() {
			return H(o);
		},
		get backward() {
			return H(_);
		}
	});
	var Oe = R(De, 2);
	{
		let e = /* @__PURE__ */ j(() => H(o).key), t = /* @__PURE__ */ j(() => Z.pass), n = /* @__PURE__ */ j(() => Z.offset + Z.step + 1), r = /* @__PURE__ */ j(() => Z.unit + 1);
		Gs(Oe, {
			get scroller() {
				return H(i);
			},
			get name() {
				return `${H(e) ?? ""}-${H(t) ?? ""}-${H(n) ?? ""}-${H(r) ?? ""}`;
			}
		});
	}
	A(we);
	var ke = R(we, 2), Ae = F(ke), je = F(Ae), Me = L(je, !0), Ne = R(je, 2), Pe = F(Ne, !0), Fe = R(Pe), Ie = (e) => {
		var t = Dr();
		z((e) => K(t, `· ${e ?? ""}`), [() => Q("stepOf", {
			t: Z.offset + Z.step + 1,
			n: Z.whole
		})]), G(e, t);
	};
	q(Fe, (e) => {
		Z.pass !== "update" && e(Ie);
	});
	var Le = R(Fe), Re = (e) => {
		var t = Dr();
		z((e) => K(t, `· ${e ?? ""}`), [() => Q("operation", {
			i: H(u) + 1,
			n: H(l).length
		})]), G(e, t);
	};
	q(Le, (e) => {
		H(f) && e(Re);
	});
	var ze = R(Le), Be = (e) => {
		var t = Dr();
		z(() => K(t, `· ${H(ee) ?? ""}`)), G(e, t);
	};
	q(ze, (e) => {
		H(ee) && e(Be);
	}), A(Ne), A(Ae);
	var Ve = R(Ae, 2), He = (e) => {
		var t = oc(), n = I(t), r = F(n);
		{
			let e = /* @__PURE__ */ j(() => Z.pass === "forward" ? H(p).forward : H(p)?.backward ?? H(o).inputs[H(d)].backward);
			Xo(r, { get formula() {
				return H(e);
			} });
		}
		A(n);
		var i = R(n, 2), a = F(i), s = L(a), c = R(a, 2);
		{
			let e = /* @__PURE__ */ j(() => Z.pass === "backward");
			ns(c, {
				get worked() {
					return H(x);
				},
				get sign() {
					return H(e);
				}
			});
		}
		A(i);
		var l = L(R(i, 2), !0);
		z((e, t) => {
			Y(i, "data-worked", H(d)), K(s, `${e ?? ""}:`), K(l, t);
		}, [() => Q("numbers", { j: H(m).unit + 1 }), () => Ra(Z.pass === "forward" ? H(p).forward_text : H(p)?.backward_text ?? H(o).inputs[H(d)].backward_text)]), G(e, t);
	}, Ge = (e) => {
		ms(e, {
			get stage() {
				return H(d);
			},
			get parameter() {
				return H(T);
			}
		});
	};
	q(Ve, (e) => {
		H(x) ? e(He) : e(Ge, -1);
	});
	var Ke = R(Ve, 2), qe = (e) => {
		var t = uc(), n = I(t), r = L(n, !0), i = R(n, 2), a = F(i), c = F(a), l = F(c), u = F(l), f = L(u, !0), h = R(u), g = L(h, !0), _ = L(R(h), !0);
		A(l), A(c);
		var v = R(c);
		J(v, 21, () => H(b), (e) => e.through, (e, t) => {
			var n = cc(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = (e) => {
				G(e, sc());
			};
			q(o, (e) => {
				H(t).sign === "−" && e(s);
			}), Xo(R(o), { get formula() {
				return H(t).formula;
			} }), A(a);
			var c = L(R(a), !0);
			A(n), z((e, r) => {
				Y(n, "data-through", H(t).through), K(i, e), K(c, r);
			}, [() => ue(H(t).through), () => $(H(t).value, !0)]), G(e, n);
		}), A(v);
		var y = R(v), x = F(y), S = F(x), w = L(S, !0), T = R(S, 2), ee = L(F(T), !0);
		A(T), A(x), A(y), A(a), A(i), ti(i, () => jo);
		var te = R(i, 2), ne = (e) => {
			let t = /* @__PURE__ */ j(() => ao(H(s), H(p).arguments[1], H(m), 0)), n = /* @__PURE__ */ j(() => oo(H(s), H(d), H(m)));
			var r = lc(), i = I(r), a = L(i, !0), c = R(i, 2);
			Xo(F(c), { get formula() {
				return H(o).parameters[H(C)].backward;
			} }), A(c);
			var l = R(c, 2), u = F(l);
			{
				let e = /* @__PURE__ */ j(() => ({
					pieces: [
						{
							value: H(n),
							name: H(d),
							sign: !0
						},
						{ text: " × " },
						{
							value: H(t),
							name: H(p).arguments[1]
						},
						{ text: " = " },
						{
							value: H(n) * H(t),
							name: H(C),
							sign: !0,
							bare: !0
						}
					],
					value: H(n) * H(t),
					shown: Ga(H(n)) * Ga(H(t))
				}));
				ns(u, {
					sign: !0,
					get worked() {
						return H(e);
					}
				});
			}
			A(l), z((e) => K(a, e), [() => Q("weightShare")]), G(e, r);
		};
		q(te, (e) => {
			H(C) && e(ne);
		}), z((e, t, n, i, a, o) => {
			K(r, e), K(f, t), K(g, n), K(_, i), K(w, a), K(ee, o);
		}, [
			() => Q("terms"),
			() => Q("from"),
			() => Q("term"),
			() => Q("value"),
			() => Q("sum"),
			() => $(oo(H(s), H(d), H(m)), !0)
		]), G(e, t);
	};
	q(Ke, (e) => {
		Z.pass === "backward" && e(qe);
	}), A(ke), A(Ce);
	var Je = R(Ce, 2), Ye = F(Je), Xe = (e) => {
		var t = mc(), n = F(t), r = L(n, !0), i = R(n, 2), a = F(i), o = F(a), c = F(o), l = F(c), u = L(l, !0), f = R(l), p = L(f, !0), h = R(f), g = (e) => {
			var t = dc(), n = L(t, !0);
			z((e) => K(n, e), [() => Q("gradient")]), G(e, t);
		};
		q(h, (e) => {
			Z.pass === "backward" && e(g);
		}), A(c), A(o);
		var _ = R(o);
		J(_, 20, () => Array.from({ length: Math.min(H(S), 64) }, (e, t) => t), (e) => e, (e, t) => {
			var n = pc();
			let r;
			var i = F(n), a = F(i), o = L(a, !0);
			A(i);
			var c = R(i), l = L(c, !0), u = R(c), f = (e) => {
				var n = fc(), r = L(n, !0);
				z((e) => K(r, e), [() => $(oo(H(s), H(d), H(m), t), !0)]), G(e, n);
			};
			q(u, (e) => {
				Z.pass === "backward" && e(f);
			}), A(n), z((e) => {
				r = ui(n, 1, "", null, r, { chosen: t === H(m).unit }), K(o, H(d) === "x" ? Z.trace.names[t] ?? t + 1 : t + 1), K(l, e);
			}, [() => $(ao(H(s), H(d), H(m), t))]), U("click", a, () => H(d) === "x" ? Z.input = t : Z.unit = t), G(e, n);
		}), A(_), A(a), A(i), ti(i, () => jo), A(t), z((e, t, n) => {
			K(r, e), Y(a, "data-units", H(d)), K(u, t), K(p, n);
		}, [
			() => Q("allUnits"),
			() => Q(H(d) === "x" ? "input" : "unit"),
			() => Q("value")
		]), G(e, t);
	};
	q(Ye, (e) => {
		H(f) && e(Xe);
	});
	var Ze = R(Ye, 2), Qe = F(Ze), $e = L(Qe, !0), et = R(Qe, 2);
	J(et, 21, () => H(o).equations, Gr, (e, t) => {
		var n = hc();
		Xo(F(n), { get formula() {
			return H(t);
		} }), A(n), G(e, n);
	}), A(et), ti(et, () => jo);
	var tt = L(R(et, 2), !0);
	A(Ze), A(Je), z((e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, g, v, y, b, x, S, C, T, ee) => {
		Y(me, "aria-label", e), Y(he, "aria-label", t), Y(he, "title", n), Y(D, "aria-label", r), Y(D, "title", i), Y(ge, "aria-label", a), Y(ge, "title", o), Y(_e, "aria-label", s), Y(ye, "aria-label", c), Y(ye, "title", l), Y(O, "aria-label", u), Y(O, "title", d), Y(be, "aria-label", f), Y(be, "title", p), Y(xe, "max", m), yi(xe, H(h)), Y(xe, "aria-label", g), Y(xe, "aria-valuetext", `${v ?? ""}, ${y ?? ""}, ${H(w) ?? ""}`), Y(Se, "aria-label", b), Y(Te, "aria-label", x), ui(ke, 1, `equation ${H(_) ? "backward" : "forward"}`), Y(ke, "aria-label", S), K(Me, H(w)), K(Pe, C), K($e, T), K(tt, ee);
	}, [
		() => Q("step"),
		() => Q("first"),
		() => Q("first"),
		() => Q("backStep"),
		() => Q("backStep"),
		() => Q("back"),
		() => Q("back"),
		() => H(n) ? Q("pause") : Q("play"),
		() => Q("next"),
		() => Q("next"),
		() => Q("nextStep"),
		() => Q("nextStep"),
		() => Q("last"),
		() => Q("last"),
		() => to(H(o), H(c)) - 1,
		() => Q("scrub"),
		() => Q(Z.pass),
		() => Q("stepOf", {
			t: Z.offset + Z.step + 1,
			n: Z.whole
		}),
		() => Q("pass"),
		() => Q("picture"),
		() => Q("equation"),
		() => Q(Z.pass),
		() => Ra(H(o).title),
		() => Q("keys")
	]), U("click", he, () => E(0)), U("click", D, () => ae(-1)), U("click", ge, () => E(H(h) - 1)), U("click", _e, se), U("click", ye, () => E(H(h) + 1)), U("click", O, () => ae(1)), U("click", be, () => E(to(H(o), H(c)) - 1)), U("input", xe, (e) => E(Number(e.currentTarget.value))), Oi(we, "clientWidth", (e) => P(a, e)), G(e, de), We();
}
gr(["click", "input"]);
// src/views/Check.svelte
var vc = /* @__PURE__ */ W("<p class=\"card\" data-refused=\"\"> </p>"), yc = /* @__PURE__ */ Tr("<text text-anchor=\"middle\"> </text>"), bc = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <!> <!> <!> <!> <button type=\"button\"> </button></div> <div class=\"pair\"><section><h2><!> </h2> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <dl class=\"readings\"><dt> </dt> <dd> </dd> <dt> </dt> <dd data-what=\"backprop\"> </dd> <dt> </dt> <dd data-what=\"finite\"> </dd> <dt> </dt> <dd data-what=\"apart\"> </dd></dl> <p data-verdict=\"\"> </p> <p class=\"soft small\"> </p></section> <section><h2> </h2> <div><ul class=\"legend\"><li class=\"tone1\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li> <li class=\"tone2\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\" stroke-dasharray=\"7 4\"></path></svg> </li></ul> <svg class=\"chart clipped\" role=\"img\"><path class=\"axis\"></path><text x=\"46\" text-anchor=\"end\"> </text><text x=\"46\" text-anchor=\"end\"> </text><!><g class=\"tone0\"><path class=\"curve\"></path></g><g class=\"tone1\"><path class=\"curve\"></path></g><g class=\"tone2\"><path class=\"curve dash1\"></path></g><g class=\"tone0\"><circle class=\"point\" r=\"5\"></circle></g></svg></div></section></div> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div>", 1), xc = /* @__PURE__ */ W("<!> <!>", 1);
function Sc(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => Z.trace.overview ? Q("checkLong", { n: Z.whole }) : Z.trace.loss === null ? Q(Z.trace.answers ? "noLossAnswers" : "noLoss") : ""), r = /* @__PURE__ */ j(() => Z.program), i = /* @__PURE__ */ j(() => Z.trace.layers.some((e) => ua[e.cell].operations.some((e) => e.kind === "one_minus"))), a = /* @__PURE__ */ j(() => H(i) && Z.fault === "minus"), o = /* @__PURE__ */ j(() => H(n) ? Z.trace : Ca(Z.base, Z.edits, H(a) ? na : void 0)), s = /* @__PURE__ */ j(() => Math.min(Z.layer, Z.trace.layers.length - 1)), c = /* @__PURE__ */ j(() => [...Object.keys(H(r).parameters), "x"]), l = /* @__PURE__ */ j(() => Z.weight.split(".")), u = /* @__PURE__ */ j(() => H(l)[0] === "x" ? "x" : H(r).parameters[H(l)[1] ?? ""] ? H(l)[1] : H(c)[0]), d = /* @__PURE__ */ j(() => H(u) === "x" ? Z.base.layers[0].x : Z.base.layers[H(s)].parameters[H(u)]), f = /* @__PURE__ */ j(() => H(d).shape.length > 1 ? H(d).shape.at(-1) : 1), p = /* @__PURE__ */ j(() => {
		let e = Number(H(l).at(-1)) || 0, t = H(u) === "x" ? Z.sequence * Z.trace.steps * H(f) : 0;
		return Math.max(t, Math.min(e, H(d).data.length - 1));
	}), m = /* @__PURE__ */ j(() => H(u) === "x" ? `x.${H(p)}` : `l${H(s)}.${H(u)}.${H(p)}`), h = /* @__PURE__ */ j(() => wa(Z.base, H(m)) ?? 0), g = /* @__PURE__ */ j(() => wa(Z.trace, H(m)) ?? 0), _ = /* @__PURE__ */ j(() => Ta(H(o), H(m))), v = /* @__PURE__ */ j(() => 10 ** -Z.epsilon), y = (e) => H(n) ? NaN : Ca(Z.base, {
		...Z.edits,
		[H(m)]: e
	}).loss ?? NaN, b = /* @__PURE__ */ j(() => (y(H(g) + H(v)) - y(H(g) - H(v))) / (2 * H(v))), x = /* @__PURE__ */ j(() => Math.abs(H(b) - H(_)) / Math.max(1e-12, Math.abs(H(_)))), S = /* @__PURE__ */ j(() => Z.hidden * Z.trace.steps * Z.trace.layers.length), C = /* @__PURE__ */ j(() => {
		let e = H(S) > 2e4 ? 9 : 33;
		return Array.from({ length: e }, (t, n) => {
			let r = H(h) - 1.2 + 2.4 * n / (e - 1);
			return {
				value: r,
				loss: y(r)
			};
		});
	}), w = /* @__PURE__ */ N(520), T = /* @__PURE__ */ j(() => Math.min(...H(C).map((e) => e.loss), Z.trace.loss ?? 0)), ee = /* @__PURE__ */ j(() => Math.max(...H(C).map((e) => e.loss), Z.trace.loss ?? 0)), te = (e) => 50 + (e - H(h) + 1.2) / 2.4 * (H(w) - 62), ne = (e) => 10 + (1 - (e - H(T)) / (H(ee) - H(T) || 1)) * 200;
	function re(e) {
		let t = e === "x" ? Z.step * H(f) : 0;
		Z.weight = e === "x" ? `x.${t}` : `l${H(s)}.${e}.0`;
	}
	function E(e) {
		Z.weight = H(u) === "x" ? `x.${e}` : `l${H(s)}.${H(u)}.${e}`;
	}
	function ie() {
		return H(u) === "x" ? "x" : H(r).operations.find((e) => e.arguments.includes(H(u))).name;
	}
	let ae = /* @__PURE__ */ j(() => {
		let e = H(u) === "x" ? Z.length * H(f) : H(d).data.length, t = H(u) === "x" ? Z.sequence * Z.trace.steps * H(f) : 0;
		return Array.from({ length: Math.min(e, 512) }, (e, n) => ({
			value: t + n,
			text: H(d).shape.length > 1 ? `${Math.floor(n / H(f)) + 1}, ${n % H(f) + 1}` : String(n + 1)
		}));
	}), oe = /* @__PURE__ */ j(() => /* @__PURE__ */ new Set([...Object.keys(H(r).inputs), ...H(r).operations.map((e) => e.name)]));
	var se = xc(), ce = I(se), le = (e) => {
		var t = vc(), r = L(t, !0);
		z(() => K(r, H(n))), G(e, t);
	};
	q(ce, (e) => {
		H(n) && e(le);
	});
	var ue = R(ce, 2), de = (e) => {
		var t = bc(), n = I(t), l = F(n);
		rc(l, {});
		var d = R(l, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("checkWhat")), t = /* @__PURE__ */ j(() => H(c).map((e) => ({
				value: e,
				text: Li(Ii(H(r), e))
			})));
			Ha(d, {
				get label() {
					return H(e);
				},
				get value() {
					return H(u);
				},
				get options() {
					return H(t);
				},
				onchange: re
			});
		}
		var f = R(d, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("checkRow"));
			Ha(f, {
				get label() {
					return H(e);
				},
				get value() {
					return H(p);
				},
				get options() {
					return H(ae);
				},
				onchange: E
			});
		}
		var v = R(f, 2), y = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Q("fault")), n = /* @__PURE__ */ j(() => ["none", "minus"].map((e) => ({
					value: e,
					text: Q(`fault.${e}`)
				})));
				Ha(e, {
					get label() {
						return H(t);
					},
					get value() {
						return Z.fault;
					},
					get options() {
						return H(n);
					},
					onchange: (e) => Z.fault = e
				});
			}
		};
		q(v, (e) => {
			H(i) && e(y);
		});
		var S = R(v, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("epsilon")), t = /* @__PURE__ */ j(() => [
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
			Ha(S, {
				get label() {
					return H(e);
				},
				get value() {
					return Z.epsilon;
				},
				get options() {
					return H(t);
				},
				onchange: (e) => Z.epsilon = e
			});
		}
		var se = R(S, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("step")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(Z.length, 512) }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			Ha(se, {
				get label() {
					return H(e);
				},
				get value() {
					return Z.step;
				},
				get options() {
					return H(t);
				},
				onchange: (e) => Z.step = e
			});
		}
		var ce = R(se, 2), le = L(ce, !0);
		A(n);
		var ue = R(n, 2), de = F(ue), fe = F(de), pe = F(fe);
		{
			let e = /* @__PURE__ */ j(() => Ii(H(r), H(u)));
			Xo(pe, { get formula() {
				return H(e);
			} });
		}
		var me = R(pe);
		A(fe);
		var he = R(fe, 2), D = F(he), ge = L(D), _e = R(D, 2);
		vi(_e), Y(_e, "min", -1), Y(_e, "max", 1), Y(_e, "step", .01), A(he);
		var ve = R(he, 2), ye = F(ve), O = L(ye, !0), be = R(ye, 2), k = L(be, !0), xe = R(be, 2), Se = L(xe, !0), Ce = R(xe, 2), we = L(Ce, !0), Te = R(Ce, 2), Ee = L(Te, !0), De = R(Te, 2), Oe = L(De, !0), ke = R(De, 2), Ae = L(ke, !0), je = L(R(ke, 2), !0);
		A(ve);
		var Me = R(ve, 2);
		let Ne;
		var Pe = L(Me, !0), Fe = L(R(Me, 2), !0);
		A(de);
		var Ie = R(de, 2), Le = F(Ie), Re = L(Le, !0), ze = R(Le, 2), Be = F(ze), Ve = F(Be), He = R(F(Ve), 1, !0);
		A(Ve);
		var Ue = R(Ve, 2), We = R(F(Ue), 1, !0);
		A(Ue), A(Be);
		var Ge = R(Be, 2), Ke = F(Ge), qe = R(Ke), Je = L(qe, !0), Ye = R(qe), Xe = L(Ye, !0), Ze = R(Ye);
		J(Ze, 16, () => [
			-1,
			0,
			1
		], (e) => e, (e, t) => {
			var n = yc();
			Y(n, "y", 232);
			var r = L(n, !0);
			z((e, t) => {
				Y(n, "x", e), K(r, t);
			}, [() => te(H(h) + t), () => $(H(h) + t)]), G(e, n);
		});
		var Qe = R(Ze), $e = L(Qe), et = R(Qe), tt = L(et), nt = R(et), rt = L(nt), it = L(R(nt));
		A(Ge), A(ze), A(Ie), A(ue);
		var at = R(ue, 2), ot = F(at);
		{
			let e = /* @__PURE__ */ j(() => /* @__PURE__ */ new Set([ie()])), t = /* @__PURE__ */ j(() => Ra(H(r).title)), n = /* @__PURE__ */ j(() => Q("stepOf", {
				t: Z.step + 1,
				n: Z.length
			}));
			Bs(ot, {
				get cell() {
					return H(r);
				},
				get run() {
					return H(o).layers[H(s)];
				},
				get sequence() {
					return Z.sequence;
				},
				get step() {
					return Z.step;
				},
				get unit() {
					return Z.unit;
				},
				get values() {
					return H(oe);
				},
				get gradients() {
					return H(oe);
				},
				get marked() {
					return H(e);
				},
				get label() {
					return `${H(t) ?? ""}: ${H(n) ?? ""}`;
				}
			});
		}
		A(at), z((e, t, n, r, i, a, o, s, c, l, u, d, f, p, _, v, y, b, S, C, T, ee, te, ne, re, E, ie, ae, oe, se, ue, de, fe, pe, he, D) => {
			ce.disabled = e, K(le, t), K(me, ` [${n ?? ""}] = ${r ?? ""}`), K(ge, `${i ?? ""}: ${a ?? ""}`), yi(_e, H(g) - H(h)), Y(ve, "data-check", H(m)), K(O, o), K(k, s), K(Se, c), K(we, l), K(Ee, u), K(Oe, d), K(Ae, f), K(je, p), Ne = ui(Me, 1, "verdict", null, Ne, {
				good: H(x) < 1e-4,
				bad: !(H(x) < 1e-4)
			}), K(Pe, _), K(Fe, v), K(Re, y), K(He, b), K(We, S), Y(Ge, "viewBox", `0 0 ${H(w) ?? ""} 240`), Y(Ge, "aria-label", C), Y(Ke, "d", `M50,214H${H(w) - 12}M50,10V214`), Y(qe, "y", T), K(Je, ee), Y(Ye, "y", te), K(Xe, ne), Y($e, "d", re), Y(tt, "d", `M${E ?? ""},${ie ?? ""}L${ae ?? ""},${oe ?? ""}`), Y(rt, "d", `M${se ?? ""},${ue ?? ""}L${de ?? ""},${fe ?? ""}`), Y(it, "cx", pe), Y(it, "cy", he), Y(at, "aria-label", D);
		}, [
			() => !Object.keys(Z.edits).length,
			() => Q("reset"),
			() => H(ae).find((e) => e.value === H(p))?.text ?? "",
			() => $(H(g)),
			() => Q("nudge"),
			() => $(H(g) - H(h), !0),
			() => Q("loss"),
			() => $(Z.trace.loss ?? NaN),
			() => Q("backprop"),
			() => Za(H(_)),
			() => Q("finite"),
			() => Za(H(b)),
			() => Q("apart"),
			() => $(H(x)),
			() => Q(Math.abs(H(_)) < 1e-9 && Math.abs(H(b)) < 1e-9 ? "bothZero" : H(x) < 1e-4 ? "agree" : H(a) ? "apartFault" : "apartOther"),
			() => Q("checkHint"),
			() => Q("lossCurve"),
			() => Q("tangent"),
			() => Q("secant"),
			() => Q("lossCurve"),
			() => ne(H(ee)) + 4,
			() => $(H(ee)),
			() => ne(H(T)) + 4,
			() => $(H(T)),
			() => "M" + H(C).map((e) => `${te(e.value).toFixed(1)},${ne(e.loss).toFixed(1)}`).join("L"),
			() => te(H(g) - .5),
			() => ne((Z.trace.loss ?? 0) - .5 * H(_)),
			() => te(H(g) + .5),
			() => ne((Z.trace.loss ?? 0) + .5 * H(_)),
			() => te(H(g) - .5),
			() => ne((Z.trace.loss ?? 0) - .5 * H(b)),
			() => te(H(g) + .5),
			() => ne((Z.trace.loss ?? 0) + .5 * H(b)),
			() => te(H(g)),
			() => ne(Z.trace.loss ?? 0),
			() => Q("picture")
		]), U("click", ce, () => Z.edits = {}), U("input", _e, (e) => Z.setEdit(H(m), H(h) + Number(e.currentTarget.value))), Oi(ze, "clientWidth", (e) => P(w, e)), G(e, t);
	};
	q(ue, (e) => {
		H(n) || e(de);
	}), G(e, se), We();
}
gr(["click", "input"]);
// src/lib/health.ts
var Cc = .05, wc = .9, Tc = .01, Ec = {
	sigmoid: (e) => e * (1 - e),
	tanh: (e) => 1 - e * e,
	relu: (e) => +(e > 0)
};
function Dc(e, t) {
	let n = [];
	for (let { name: r, kind: i } of e.operations) {
		let a = Ec[i], o = a && (e.gates.includes(r) || e.states.includes(r)) ? t(r) : null;
		if (!a || !o || o.steps < 1) continue;
		let s = {
			name: r,
			kind: i,
			low: 0,
			high: 0,
			slope: 0,
			saturated: [],
			dead: []
		};
		for (let e = 0; e < o.units; e++) {
			let t = 0, n = 0, r = Infinity, c = -Infinity;
			for (let l = 0; l < o.steps; l++) {
				let u = o.data[o.offset + l * o.stride + e];
				(i === "sigmoid" ? u < .05 : i === "tanh" ? u < -.95 : u <= 0) && t++, i !== "relu" && u > .95 && n++, s.slope += a(u), r = Math.min(r, u), c = Math.max(c, u);
			}
			s.low += t, s.high += n, (i === "relu" ? c <= 0 : c - r < .01 && o.steps > 1) ? s.dead.push(e) : i !== "relu" && t + n >= .9 * o.steps && s.saturated.push(e);
		}
		let c = o.steps * o.units;
		s.low /= c, s.high /= c, s.slope /= c, n.push(s);
	}
	return n;
}
// src/lib/reach.ts
function Oc(e, t, n, r, i) {
	let a = (e) => {
		let t = e.data.length / (e.shape[0] || 1);
		return {
			shape: [1, ...e.shape.slice(1)],
			data: e.data.slice(n * t, (n + 1) * t)
		};
	}, o = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [e, a(t)])), s = t.x.shape[1] ?? 0, c = Xi(t.initial, "h").shape[1] ?? 0, l = {
		parameters: t.parameters,
		x: a(t.x),
		initial: o(t.initial),
		reverse: t.reverse,
		previous: o(t.previous),
		values: o(t.values),
		lengths: [t.reverse ? r : i + 1]
	}, u = qi([
		1,
		s,
		c
	]);
	for (let e = 0; e < c; e++) u.data[i * c + e] = t.upstream.data[(n * s + i) * c + e];
	return ra(e, l, u, Yi(e.states, [1, c]), { layer: t.layer });
}
function kc(e) {
	let [, t = 0, n = 0] = e.shape;
	return Float64Array.from({ length: t }, (t, r) => {
		let i = 0;
		for (let t = 0; t < n; t++) i += e.data[r * n + t] ** 2;
		return Math.sqrt(i);
	});
}
function Ac(e, t, n, r) {
	let i = t.x.shape[1] ?? 0, a = t.upstream.shape[2] ?? 0, o = qi([i, i]);
	for (let s = 0; s < r; s++) {
		let c = (n * i + s) * a;
		t.upstream.data.subarray(c, c + a).some((e) => e !== 0) && o.data.set(kc(Xi(Oc(e, t, n, r, s).gradients, "h")), s * i);
	}
	return o;
}
// src/lib/heat.ts
var jc = {
	left: 52,
	right: 12
};
function Mc(e, t, n) {
	let r = Math.max(1, t / Math.max(2, n)), i = 10 ** Math.floor(Math.log10(r)), a = Math.max(1, ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r) ?? 10) * i), o = [];
	for (let n = Math.ceil(e / a) * a; n <= e + t; n += a) o.push(n);
	return o;
}
var Nc = class {
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
function Pc(e, t, n) {
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
function Fc(e, t) {
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
function Ic(e, t) {
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
// src/parts/Chart.svelte
var Lc = /* @__PURE__ */ W("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li>"), Rc = /* @__PURE__ */ W("<li><svg width=\"30\" height=\"12\" aria-hidden=\"true\"><rect class=\"band\" width=\"28\" height=\"12\" rx=\"2\"></rect></svg> </li>"), zc = /* @__PURE__ */ W("<li class=\"tone1\"><svg width=\"30\" height=\"12\" aria-hidden=\"true\"><path class=\"gap\" d=\"M14 1v10\"></path></svg> </li>"), Bc = /* @__PURE__ */ W("<ul class=\"legend\"><!> <!> <!></ul>"), Vc = /* @__PURE__ */ Tr("10<tspan dy=\"-5\" font-size=\"9\"> </tspan>", 1), Hc = /* @__PURE__ */ Tr("<path></path><text text-anchor=\"end\"><!></text>", 1), Uc = /* @__PURE__ */ Tr("<text text-anchor=\"middle\"> </text>"), Wc = /* @__PURE__ */ Tr("<path></path>"), Gc = /* @__PURE__ */ Tr("<path class=\"gap tone1\"></path>"), Kc = /* @__PURE__ */ Tr("<path class=\"difference\"></path>"), qc = /* @__PURE__ */ Tr("<circle class=\"point\" r=\"2.6\"></circle>"), Jc = /* @__PURE__ */ Tr("<g><!><!></g>"), Yc = /* @__PURE__ */ Tr("<path class=\"cursor\"></path>"), Xc = /* @__PURE__ */ W("<div><!> <svg class=\"chart\" role=\"img\"><!><!><!><!><!><!><!></svg></div>");
function Zc(e, t) {
	Ue(t, !0);
	let n = X(t, "height", 3, 180), r = X(t, "log", 3, !1), i = X(t, "from", 3, 0), a = X(t, "to", 19, () => t.lines[0]?.values.length ?? 0), o = X(t, "cursor", 3, null), s = X(t, "between", 3, !1), c = X(t, "onpick", 3, null), l = X(t, "legend", 3, !0), u = X(t, "columns", 3, !1), d = X(t, "times", 19, () => []), f = X(t, "before", 3, 0), p = X(t, "limits", 3, null), m = X(t, "bands", 19, () => []), h = X(t, "gaps", 19, () => []), g = X(t, "gapName", 3, ""), _ = /* @__PURE__ */ N(640), v = jc.left, y = (e) => r() ? Math.log10(Math.max(e, 1e-300)) : e, b = /* @__PURE__ */ j(() => typeof d() == "function" ? {
		length: 1,
		at: d()
	} : {
		length: d().length,
		at: (e) => d()[e]
	}), x = /* @__PURE__ */ j(() => Math.max(1, a() - i() - 1)), S = /* @__PURE__ */ j(() => Math.max(1, Math.floor((a() - i()) / (2 * H(_))))), C = /* @__PURE__ */ j(() => {
		if (p()) return p();
		let e = Infinity, n = -Infinity, o = m().flatMap((e) => [{ values: e.low }, { values: e.high }]);
		for (let s of [...t.lines, ...o]) for (let t = Math.max(0, Math.floor(i())); t < Math.min(s.values.length, a()); t++) {
			let i = s.values[t];
			if (!Number.isFinite(i) || r() && i <= 0) continue;
			let a = y(i);
			a < e && (e = a), a > n && (n = a);
		}
		if (e > n) return [0, 1];
		if (n - e < 1e-9) return [e - .5, n + .5];
		let s = .06 * (n - e);
		return r() ? [Math.floor(e), Math.ceil(n)] : [e - s, n + s];
	}), w = (e) => {
		let t = u() ? (e - i() + .5) / Math.max(1, a() - i()) : (e - i()) / H(x);
		return v + t * (H(_) - v - jc.right);
	}, T = (e) => 8 + (1 - (y(e) - H(C)[0]) / (H(C)[1] - H(C)[0])) * (n() - 8 - 22), ee = (e) => [
		.34,
		.18,
		.1
	][e] ?? .08, te = /* @__PURE__ */ j(() => {
		let [e, t] = H(C), n = (t - e) / 5, i = 10 ** Math.floor(Math.log10(n)), a = r() ? Math.max(1, Math.round(n)) : ([
			1,
			2,
			2.5,
			5,
			10
		].find((e) => e * i >= n) ?? 10) * i, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t + 1e-12; n += a) o.push(Math.abs(n) < 1e-12 ? 0 : n);
		return o;
	}), ne = /* @__PURE__ */ j(() => Mc(i(), H(x), Math.floor(H(_) / (H(b).length ? 150 : 90))));
	function re(e) {
		let t = "", n = !1, o = Math.min(e.length, Math.ceil(a())), s = (r) => {
			t += `${n ? "L" : "M"}${w(r).toFixed(1)},${T(e[r]).toFixed(1)}`, n = !0;
		};
		for (let t = Math.max(0, Math.floor(i())); t < o; t += H(S)) {
			let i = -1, a = -1;
			for (let n = t; n < Math.min(o, t + H(S)); n++) {
				let t = e[n];
				!Number.isFinite(t) || r() && t <= 0 || ((i < 0 || t < e[i]) && (i = n), (a < 0 || t > e[a]) && (a = n));
			}
			i < 0 ? n = !1 : (s(Math.min(i, a)), i !== a && s(Math.max(i, a)));
		}
		return t;
	}
	function E(e = [], t = []) {
		let n = Math.min(e.length, t.length, a()), r = [], o = [];
		for (let a = Math.max(0, Math.floor(i())); a < n; a++) Number.isFinite(e[a]) && Number.isFinite(t[a]) && (r.push(`${w(a).toFixed(1)},${T(e[a]).toFixed(1)}`), o.unshift(`${w(a).toFixed(1)},${T(t[a]).toFixed(1)}`));
		return r.length ? `M${[...r, ...o].join("L")}Z` : "";
	}
	function ie(e) {
		if (!c()) return;
		let t = e.currentTarget.getBoundingClientRect(), n = (e.clientX - t.left - v) / (t.width - v - 12);
		c()(Math.max(0, Math.min(a() - 1, u() ? Math.floor(i() + n * (a() - i())) : Math.round(i() + n * H(x)))));
	}
	var ae = Xc(), oe = F(ae), se = (e) => {
		var n = Bc(), r = F(n);
		J(r, 17, () => t.lines, (e) => e.name, (e, t) => {
			var n = Lc(), r = F(n), i = L(r), a = R(r, 1, !0);
			A(n), z(() => {
				ui(n, 1, `tone${H(t).tone ?? ""}`), ui(i, 0, `dash${H(t).dash ?? 0 ?? ""}`), Y(i, "stroke-dasharray", [
					"",
					"7 4",
					"2 3",
					"10 3 2 3"
				][H(t).dash ?? 0]), K(a, H(t).name);
			}), G(e, n);
		});
		var i = R(r, 2);
		J(i, 19, m, (e) => e.name, (e, t, n) => {
			var r = Rc(), i = F(r), a = F(i);
			let o;
			A(i);
			var s = R(i, 1, !0);
			A(r), z((e) => {
				ui(r, 1, `tone${H(t).tone ?? ""}`), Y(r, "data-band", H(t).name), o = fi(a, "", o, { opacity: e }), K(s, H(t).name);
			}, [() => ee(H(n))]), G(e, r);
		});
		var a = R(i, 2), o = (e) => {
			var t = zc(), n = R(F(t), 1, !0);
			A(t), z(() => K(n, g())), G(e, t);
		};
		q(a, (e) => {
			h().length && g() && e(o);
		}), A(n), G(e, n);
	};
	q(oe, (e) => {
		l() && e(se);
	});
	var ce = R(oe, 2), le = F(ce);
	J(le, 16, () => H(te), (e) => e, (e, t) => {
		let i = /* @__PURE__ */ j(() => 8 + (1 - (t - H(C)[0]) / (H(C)[1] - H(C)[0])) * (n() - 8 - 22));
		var a = Hc(), o = I(a), s = R(o), c = F(s), l = (e) => {
			var n = Vc(), r = L(R(I(n)), !0);
			z((e) => K(r, e), [() => String(t).replace("-", "−")]), G(e, n);
		}, u = (e) => {
			var n = Dr();
			z((e) => K(n, e), [() => Ka(t)]), G(e, n);
		};
		q(c, (e) => {
			r() ? e(l) : e(u, -1);
		}), A(s), z(() => {
			ui(o, 0, ii(t === 0 && !r() ? "zero" : "axis")), Y(o, "d", `M${v ?? ""},${H(i) ?? ""}H${H(_) - 12}`), Y(s, "x", v - 6), Y(s, "y", H(i) + 4);
		}), G(e, a);
	});
	var ue = R(le);
	J(ue, 16, () => H(ne), (e) => e, (e, t) => {
		var r = Uc(), i = L(r, !0);
		z((e, t) => {
			Y(r, "x", e), Y(r, "y", n() - 5), K(i, t);
		}, [() => w(t), () => H(b).at(t) ?? f() + t + 1]), G(e, r);
	});
	var de = R(ue);
	J(de, 19, () => [...m()].reverse(), (e) => e.name, (e, t, n) => {
		var r = Wc();
		let i;
		z((e, n) => {
			ui(r, 0, `band tone${H(t).tone ?? ""}`), Y(r, "d", e), i = fi(r, "", i, { opacity: n });
		}, [() => E(H(t).low, H(t).high), () => ee(m().length - 1 - H(n))]), G(e, r);
	});
	var fe = R(de);
	J(fe, 16, h, (e) => e, (e, t) => {
		var r = Or(), o = I(r), s = (e) => {
			var r = Gc();
			z((e) => Y(r, "d", `M${e ?? ""},${n() - 22 - 9}v9`), [() => w(t)]), G(e, r);
		};
		q(o, (e) => {
			t >= i() && t < a() && e(s);
		}), G(e, r);
	});
	var pe = R(fe), me = (e) => {
		var n = Kc();
		z((e) => Y(n, "d", e), [() => E(t.lines[0]?.values, t.lines[1]?.values)]), G(e, n);
	};
	q(pe, (e) => {
		s() && e(me);
	});
	var he = R(pe);
	J(he, 17, () => t.lines, (e) => e.name, (e, t) => {
		var n = Jc(), r = F(n), o = (e) => {
			var n = Wc();
			z((e) => {
				ui(n, 0, `curve dash${H(t).dash ?? 0 ?? ""}`), Y(n, "d", e);
			}, [() => re(H(t).values)]), G(e, n);
		};
		q(r, (e) => {
			H(t).bare || e(o);
		});
		var s = R(r), c = (e) => {
			var n = Or();
			J(I(n), 17, () => Array.from(H(t).values), Gr, (e, t, n) => {
				var r = Or(), o = I(r), s = (e) => {
					var r = qc();
					z((e, t) => {
						Y(r, "cx", e), Y(r, "cy", t);
					}, [() => w(n), () => T(H(t))]), G(e, r);
				}, c = /* @__PURE__ */ j(() => Number.isFinite(H(t)) && n >= i() && n < a());
				q(o, (e) => {
					H(c) && e(s);
				}), G(e, r);
			}), G(e, n);
		};
		q(s, (e) => {
			H(t).dots && e(c);
		}), A(n), z(() => ui(n, 0, `tone${H(t).tone ?? ""}`)), G(e, n);
	});
	var D = R(he), ge = (e) => {
		var t = Yc();
		z((e) => Y(t, "d", `M${e ?? ""},4V${n() - 22}`), [() => w(o())]), G(e, t);
	};
	q(D, (e) => {
		o() !== null && o() >= i() && o() < a() && e(ge);
	}), A(ce), A(ae), z(() => {
		Y(ce, "viewBox", `0 0 ${H(_) ?? ""} ${n() ?? ""}`), Y(ce, "aria-label", t.label);
	}), U("click", ce, ie), Oi(ae, "clientWidth", (e) => P(_, e)), G(e, ae), We();
}
gr(["click"]);
// src/parts/HeatMap.svelte
var Qc = /* @__PURE__ */ W("<span> </span>"), $c = /* @__PURE__ */ W("<div class=\"steps\" aria-hidden=\"true\" data-axis=\"\"></div>"), el = /* @__PURE__ */ W("<figure><figcaption><strong> <!></strong> <span> </span> <!> <span class=\"scale\" aria-hidden=\"true\"> <span class=\"ramp\"></span> </span></figcaption> <div class=\"rows\"><span class=\"unitnames\" aria-hidden=\"true\"><span> </span><!></span> <div><canvas tabindex=\"0\" role=\"slider\"></canvas> <!></div></div></figure>");
function tl(e, t) {
	Ue(t, !0);
	let n = X(t, "symbol", 19, () => []), r = X(t, "size", 3, null), i = X(t, "ahead", 3, 0), a = X(t, "when", 3, () => ""), o = X(t, "axis", 3, !1), s = /* @__PURE__ */ N(void 0), c = /* @__PURE__ */ N(600), l = /* @__PURE__ */ N(640), u = null, d = /* @__PURE__ */ j(() => new Nc(t.matrix)), f = /* @__PURE__ */ j(() => Math.max(4, Math.min(20, Math.floor(180 / t.matrix.units)))), p = /* @__PURE__ */ j(() => H(f) * t.matrix.units), m = /* @__PURE__ */ j(() => r() ?? H(d).size), g = /* @__PURE__ */ j(() => i() ? `calc(${jc.right}px + (100% - ${jc.left + jc.right}px) * ${i() / (t.to - t.from + i())})` : `${jc.right}px`), _ = /* @__PURE__ */ j(() => o() ? Mc(t.from, t.to + i() - t.from - 1, Math.floor(H(l) / (a()(t.from) ? 150 : 90))).filter((e) => e < t.to) : []), v = /* @__PURE__ */ j(() => Ka(Number(H(m).toPrecision(3)))), y = (e) => `rgb(${Pc(e, H(m), H(b)).join(",")})`, b = /* @__PURE__ */ j(() => Z.dark);
	hn(() => {
		let e = H(s)?.getContext("2d");
		if (!H(s) || !e) return;
		let n = Math.max(1, Math.round(H(c)));
		(H(s).width !== n || H(s).height !== H(p)) && ((e) => {
			var t = h(e, 2);
			H(s).width = t[0], H(s).height = t[1];
		})([n, H(p)]);
		let r = (t.to - t.from) / n, { data: i, scale: a } = H(d).level(r), o = e.createImageData(n, t.matrix.units), l = Math.ceil(t.matrix.steps / a) - 1;
		for (let e = 0; e < n; e++) {
			let s = Math.min(l, Math.max(0, Math.floor((t.from + (e + .5) * r) / a)));
			for (let r = 0; r < t.matrix.units; r++) {
				let [a, c, l] = Pc(i[s * t.matrix.units + t.order[r]], H(m), H(b)), u = 4 * (r * n + e);
				o.data[u] = a, o.data[u + 1] = c, o.data[u + 2] = l, o.data[u + 3] = 255;
			}
		}
		let u = new OffscreenCanvas(n, t.matrix.units);
		u.getContext("2d").putImageData(o, 0, 0), e.imageSmoothingEnabled = !1, e.drawImage(u, 0, 0, n, H(p));
		let g = 1 / r;
		if (g >= 7 && H(f) >= 5) {
			e.fillStyle = H(b) ? "rgba(255,255,255,0.75)" : "rgba(0,0,0,0.6)";
			for (let n = Math.floor(t.from); n < Math.min(t.matrix.steps, t.to); n++) for (let r = 0; r < t.matrix.units; r++) H(d).levels[0][n * t.matrix.units + t.order[r]] < -.02 * H(m) && e.fillRect((n - t.from + .28) * g, r * H(f) + H(f) / 2 - .5, .44 * g, 1.4);
		}
		let _ = (t.step - t.from + .5) * g, v = t.order.indexOf(t.unit) * H(f);
		e.strokeStyle = H(b) ? "#ffffff" : "#000000", e.lineWidth = 1, e.strokeRect(Math.round(_ - Math.max(1.5, g / 2)) + .5, .5, Math.max(3, g), H(p) - 1), e.strokeRect(.5, v + .5, n - 1, H(f) - 1);
	});
	function x(e) {
		let n = H(s).getBoundingClientRect(), r = Math.floor(t.from + (e.clientX - n.left) / n.width * (t.to - t.from)), i = Math.floor((e.clientY - n.top) / n.height * t.matrix.units);
		return {
			step: Math.max(0, Math.min(t.matrix.steps - 1, r)),
			unit: t.order[Math.max(0, Math.min(t.matrix.units - 1, i))]
		};
	}
	function S(e, n) {
		let r = Math.max(8, Math.min(t.matrix.steps, (t.to - t.from) * e)), i = (n - t.from) / (t.to - t.from), a = Math.max(0, Math.min(t.matrix.steps - r, n - i * r));
		t.onview(a, a + r);
	}
	function C(e) {
		let n = t.to - t.from, r = Math.max(0, Math.min(t.matrix.steps - n, t.from + e));
		t.onview(r, r + n);
	}
	function w(e) {
		!e.ctrlKey && Math.abs(e.deltaX) <= Math.abs(e.deltaY) && !e.shiftKey || (e.preventDefault(), e.ctrlKey ? S(e.deltaY > 0 ? 1.25 : .8, x(e).step) : C((e.deltaX || e.deltaY) / H(c) * (t.to - t.from)));
	}
	hn(() => {
		let e = H(s);
		return e?.addEventListener("wheel", w, { passive: !1 }), () => e?.removeEventListener("wheel", w);
	});
	function T(e) {
		H(s).setPointerCapture(e.pointerId), u = {
			x: e.clientX,
			from: t.from,
			to: t.to,
			moved: !1
		};
	}
	function ee(e) {
		if (!u) return;
		let n = (u.x - e.clientX) / H(c) * (u.to - u.from);
		if (Math.abs(e.clientX - u.x) > 4 && (u.moved = !0), !u.moved) return;
		let r = u.to - u.from, i = Math.max(0, Math.min(t.matrix.steps - r, u.from + n));
		t.onview(i, i + r);
	}
	function te(e) {
		if (u && !u.moved) {
			let n = x(e);
			t.onpick(n.step, n.unit);
		}
		u = null;
	}
	function ne(e) {
		let n = t.order.indexOf(t.unit), r = e.shiftKey ? Math.max(1, Math.round((t.to - t.from) / 10)) : 1, i = {
			ArrowRight: () => t.onpick(Math.min(t.matrix.steps - 1, t.step + r), t.unit),
			ArrowLeft: () => t.onpick(Math.max(0, t.step - r), t.unit),
			ArrowDown: () => t.onpick(t.step, t.order[Math.min(t.order.length - 1, n + 1)]),
			ArrowUp: () => t.onpick(t.step, t.order[Math.max(0, n - 1)]),
			Home: () => t.onpick(0, t.unit),
			End: () => t.onpick(t.matrix.steps - 1, t.unit),
			Enter: () => void t.onopen(),
			"+": () => S(.5, t.step),
			"=": () => S(.5, t.step),
			"-": () => S(2, t.step)
		}[e.key];
		i && (e.preventDefault(), i());
	}
	let re = /* @__PURE__ */ j(() => t.matrix.data[t.matrix.offset + t.step * t.matrix.stride + t.unit] ?? NaN);
	var E = el(), ie = F(E), ae = F(ie), oe = F(ae);
	Xo(R(oe), { get formula() {
		return n();
	} }), A(ae);
	var se = R(ae, 2), ce = L(se, !0), le = R(se, 2), ue = (e) => {
		var n = Qc(), r = L(n, !0);
		z((e) => K(r, e), [() => a()(t.step)]), G(e, n);
	}, de = /* @__PURE__ */ j(() => a()(t.step));
	q(le, (e) => {
		H(de) && e(ue);
	});
	var fe = R(le, 2), pe = F(fe), me = R(pe);
	let he;
	var D = R(me);
	A(fe), A(ie);
	var ge = R(ie, 2);
	let _e;
	var ve = F(ge);
	let ye;
	var O = F(ve), be = L(O), k = R(O), xe = (e) => {
		var n = Qc(), r = L(n, !0);
		z((e) => K(r, e), [() => t.order.at(-1) + 1]), G(e, n);
	};
	q(k, (e) => {
		t.order.length > 1 && e(xe);
	}), A(ve);
	var Se = R(ve, 2), Ce = F(Se);
	Y(Ce, "aria-valuemin", 1);
	let we;
	Ai(Ce, (e) => P(s, e), () => H(s));
	var Te = R(Ce, 2), Ee = (e) => {
		var n = $c();
		J(n, 20, () => H(_), (e) => e, (e, n, r, i) => {
			var o = Qc();
			let s;
			var c = L(o, !0);
			z((e) => {
				s = fi(o, "", s, { left: `${100 * (n - t.from + .5) / (t.to - t.from)}%` }), K(c, e);
			}, [() => a()(n) || n + 1]), G(e, o);
		}), A(n), G(e, n);
	};
	q(Te, (e) => {
		o() && e(Ee);
	}), A(Se), A(ge), A(E), z((e, n, r, i, a) => {
		K(oe, `${t.name ?? ""} `), Y(se, "data-readout", t.name), K(ce, e), K(pe, `−${H(v) ?? ""} `), he = fi(me, "", he, { background: n }), K(D, ` +${H(v) ?? ""}`), _e = fi(ge, "", _e, { padding: `0 ${H(g) ?? ""} 0 ${jc.left ?? ""}px` }), ye = fi(ve, "", ye, { height: `${H(p) ?? ""}px` }), K(be, `${r ?? ""} ${t.order[0] + 1}`), Y(Ce, "aria-label", i), Y(Ce, "aria-valuemax", t.matrix.steps), Y(Ce, "aria-valuenow", t.step + 1), Y(Ce, "aria-valuetext", a), we = fi(Ce, "", we, { height: `${H(p) ?? ""}px` });
	}, [
		() => Q("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(H(re), !0)
		}),
		() => `linear-gradient(to right, ${y(-H(m)) ?? ""}, ${y(0) ?? ""}, ${y(H(m)) ?? ""})`,
		() => Q("unit"),
		() => Q("heatOf", { name: t.name }),
		() => Q("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(H(re), !0)
		})
	]), U("pointerdown", Ce, T), U("pointermove", Ce, ee), U("pointerup", Ce, te), U("dblclick", Ce, () => void t.onopen()), U("keydown", Ce, ne), Oi(Se, "clientWidth", (e) => P(c, e)), Oi(E, "clientWidth", (e) => P(l, e)), G(e, E), We();
}
gr([
	"pointerdown",
	"pointermove",
	"pointerup",
	"dblclick",
	"keydown"
]);
// src/views/Models.svelte
var nl = /* @__PURE__ */ W("<!><!>", 1), rl = /* @__PURE__ */ W("<tr><th scope=\"row\"><strong> </strong></th><td> </td><td> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), il = /* @__PURE__ */ W("<p class=\"card\" data-unlike-steps=\"\"> </p>"), al = /* @__PURE__ */ W("<p class=\"card\" data-unlike=\"\"> </p>"), ol = /* @__PURE__ */ W("<h2> </h2> <!>", 1), sl = /* @__PURE__ */ W("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), cl = /* @__PURE__ */ W("<div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>"), ll = /* @__PURE__ */ W("<tr><th scope=\"row\"><!><span class=\"visually-hidden\"> </span></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), ul = /* @__PURE__ */ W("<!> <h2> </h2> <div class=\"scroll-x\"><table data-blocks=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\">|A|</th><th scope=\"col\" class=\"numeric\">|B|</th><th scope=\"col\" class=\"numeric\">|B − A| / |A|</th></tr></thead><tbody></tbody></table></div>", 1), dl = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <!> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <div class=\"scroll-x\"><table data-models=\"\"><thead><tr><td></td><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <!> <!> <!> <h2> </h2> <!> <h2> </h2> <!> <h2> </h2> <div class=\"pair\"></div> <!>", 1);
function fl(e, t) {
	Ue(t, !0);
	function n(e, t) {
		let n = t.layers[Math.min(Z.layer, t.layers.length - 1)], r = Math.min(Z.sequence, t.batch - 1);
		return {
			letter: e,
			trace: t,
			layer: n,
			sequence: r,
			steps: Math.max(1, t.lengths[r] ?? t.steps),
			hidden: n.values.h.shape[2] ?? 1
		};
	}
	let r = /* @__PURE__ */ j(() => [n("A", t.a), n("B", t.b)]), i = /* @__PURE__ */ j(() => ua[H(r)[0].layer.cell]), a = /* @__PURE__ */ j(() => H(r)[0].layer.cell === H(r)[1].layer.cell && t.a.layers.length === t.b.layers.length && Object.entries(H(r)[0].layer.parameters).every(([e, t]) => t.shape.join() === H(r)[1].layer.parameters[e]?.shape.join())), o = /* @__PURE__ */ j(() => H(r)[0].steps === H(r)[1].steps && (t.a.overview?.start ?? 0) === (t.b.overview?.start ?? 0)), s = /* @__PURE__ */ j(() => Math.max(H(r)[0].steps, H(r)[1].steps)), c = /* @__PURE__ */ j(() => Math.min(Z.unit, H(r)[0].hidden - 1, H(r)[1].hidden - 1)), l = /* @__PURE__ */ j(() => Math.min(Z.step, H(s) - 1)), u = (e, t, n) => Float64Array.from({ length: t.steps }, (r, i) => Ea(e, t.sequence, i, n)), d = /* @__PURE__ */ j(() => {
		let [e, n] = [t.a.forecast, t.b.forecast];
		if (e && n) {
			let t = e.history.data.length, r = (e) => Float64Array.from({ length: t + e.data.length }, (n, r) => r < t ? NaN : e.data[r - t]), i = [
				{
					name: Q("history"),
					values: Float64Array.from(e.history.data),
					tone: 4,
					dash: 0
				},
				{
					name: `A: ${Q(e.answer ? "alone" : "answer")}`,
					values: r(e.forecast),
					tone: 0,
					dash: 0,
					dots: !0
				},
				{
					name: `B: ${Q(n.answer ? "alone" : "answer")}`,
					values: r(n.forecast),
					tone: 1,
					dash: 1,
					dots: !0
				}
			];
			return e.truth && i.push({
				name: Q("truth"),
				values: r(e.truth),
				tone: 2,
				dash: 2
			}), {
				lines: i,
				times: e.times,
				length: t + Math.max(e.forecast.data.length, n.forecast.data.length)
			};
		}
		return !t.a.head || !t.b.head || !t.a.loss_terms ? null : {
			lines: [...H(r).map((e, t) => ({
				name: `${e.letter}: ${Q("answer")}`,
				values: u(e.trace.head.prediction, e, 0),
				tone: t,
				dash: t
			})), {
				name: Q("target"),
				values: u(t.a.head.target, H(r)[0], 0),
				tone: 2,
				dash: 2
			}],
			times: [],
			length: H(s)
		};
	}), f = /* @__PURE__ */ j(() => H(r).map((e, t) => ({
		name: `${e.letter}: h`,
		values: u(e.layer.values.h, e, H(c)),
		tone: t,
		dash: t
	}))), p = /* @__PURE__ */ j(() => H(r).map((e, t) => ({
		name: e.letter,
		values: kc(h(e.layer.gradients.h, e)),
		tone: t,
		dash: t
	}))), m = /* @__PURE__ */ j(() => H(o) && H(a));
	function h(e, t) {
		let [, n = 0, r = 0] = e.shape, i = t.sequence * n * r;
		return {
			shape: [
				1,
				t.steps,
				r
			],
			data: e.data.slice(i, i + t.steps * r)
		};
	}
	function g(e, t) {
		let [, n = 0, r = 0] = e.shape;
		return {
			steps: t.steps,
			units: r,
			data: e.data,
			offset: t.sequence * n * r,
			stride: r
		};
	}
	function _(e) {
		let [t, n] = H(r).map((t) => h(t.layer.values[e], t));
		return {
			steps: H(s),
			units: H(r)[0].hidden,
			data: n.data.map((e, n) => e - t.data[n]),
			offset: 0,
			stride: H(r)[0].hidden
		};
	}
	let v = /* @__PURE__ */ j(() => H(r).map((e) => Dc(ua[e.layer.cell], (t) => e.layer.values[t] ? g(e.layer.values[t], e) : null)));
	function y(e, t) {
		let { data: n } = h(e.layer.values[t], e);
		return Array.from(n).reduce((e, t) => e + t, 0) / n.length;
	}
	let b = (e) => Math.sqrt(Array.from(e).reduce((e, t) => e + t * t, 0)), x = /* @__PURE__ */ j(() => H(a) ? Object.entries(H(r)[0].layer.parameters).map(([e, t]) => {
		let n = H(r)[1].layer.parameters[e], [i, a] = [b(t.data), b(n.data)], o = b(Array.from(t.data, (e, t) => n.data[t] - e));
		return {
			key: e,
			left: i,
			right: a,
			moved: i ? o / i : NaN
		};
	}) : []), S = /* @__PURE__ */ j(() => [...H(i).gates.filter((e) => !H(i).states.includes(e)), ...[...H(i).states].reverse()]), C = () => Array.from({ length: H(r)[0].hidden }, (e, t) => t);
	function w() {
		let [e, t] = [Z.loaded, Z.other];
		Z.load(t), Z.other = e;
	}
	function T(e, t) {
		Z.step = e, Z.unit = t;
	}
	var ee = dl(), te = I(ee), ne = F(te), re = (e) => {
		var t = nl(), n = I(t);
		Js(n, {}), $s(R(n), {}), G(e, t);
	};
	q(ne, (e) => {
		Z.runs.length > 1 && e(re);
	});
	var E = R(ne, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("unit")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(H(r)[0].hidden, H(r)[1].hidden) }, (e, t) => ({
			value: t,
			text: String(t + 1)
		})));
		Ha(E, {
			get label() {
				return H(e);
			},
			get value() {
				return H(c);
			},
			get options() {
				return H(t);
			},
			onchange: (e) => Z.unit = e
		});
	}
	var ie = R(E, 2), ae = (e) => {
		{
			let n = /* @__PURE__ */ j(() => Q("layer")), r = /* @__PURE__ */ j(() => t.a.layers.map((e, t) => ({
				value: t,
				text: Q("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${Q("backwards")}` : "")
			})));
			Ha(e, {
				get label() {
					return H(n);
				},
				get value() {
					return Z.layer;
				},
				get options() {
					return H(r);
				},
				onchange: (e) => Z.layer = e
			});
		}
	}, oe = /* @__PURE__ */ j(() => Math.min(t.a.layers.length, t.b.layers.length) > 1);
	q(ie, (e) => {
		H(oe) && e(ae);
	});
	var se = R(ie, 2), ce = L(se, !0), le = R(se, 2), ue = L(le, !0);
	A(te);
	var de = R(te, 2), fe = F(de), pe = F(fe), me = F(pe), he = R(F(me)), D = L(he, !0), ge = R(he), _e = L(ge, !0), ve = R(ge), ye = L(ve, !0), O = L(R(ve), !0);
	A(me), A(pe);
	var be = R(pe);
	J(be, 21, () => H(r), (e) => e.letter, (e, t) => {
		var n = rl(), r = F(n), i = L(F(r), !0);
		A(r);
		var a = R(r), o = L(a, !0), s = R(a), c = L(s, !0), l = R(s), u = L(l, !0), d = L(R(l), !0);
		A(n), z((e, r, a) => {
			Y(n, "data-side", H(t).letter), K(i, H(t).letter), K(o, e), K(c, r), K(u, H(t).hidden), K(d, a);
		}, [
			() => za(H(t).trace),
			() => Ra(ua[H(t).layer.cell].title),
			() => H(t).trace.loss === null ? "–" : $(H(t).trace.loss)
		]), G(e, n);
	}), A(be), A(fe), A(de), ti(de, () => jo);
	var k = R(de, 2), xe = (e) => {
		var t = il(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("unlikeSteps")]), G(e, t);
	};
	q(k, (e) => {
		H(o) || e(xe);
	});
	var Se = R(k, 2), we = (e) => {
		var t = al(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("unlike")]), G(e, t);
	};
	q(Se, (e) => {
		H(a) || e(we);
	});
	var Te = R(Se, 2), Ee = (e) => {
		var t = ol(), n = I(t), r = L(n, !0), i = R(n, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("comparedForecasts"));
			Zc(i, {
				get label() {
					return H(e);
				},
				get lines() {
					return H(d).lines;
				},
				get times() {
					return H(d).times;
				},
				get to() {
					return H(d).length;
				},
				columns: !0,
				height: 190
			});
		}
		z((e) => K(r, e), [() => Q("comparedForecasts")]), G(e, t);
	};
	q(Te, (e) => {
		H(d) && e(Ee);
	});
	var De = R(Te, 2), Oe = L(De, !0), ke = R(De, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("comparedUnit", { j: H(c) + 1 }));
		Zc(ke, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(f);
			},
			get between() {
				return H(m);
			},
			get to() {
				return H(s);
			},
			columns: !0,
			get cursor() {
				return H(l);
			},
			onpick: (e) => Z.step = e
		});
	}
	var Ae = R(ke, 2), je = L(Ae, !0), Me = R(Ae, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("comparedGradient"));
		Zc(Me, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(p);
			},
			log: !0,
			get to() {
				return H(s);
			},
			columns: !0
		});
	}
	var Ne = R(Me, 2), Pe = L(Ne, !0), Fe = R(Ne, 2);
	J(Fe, 23, () => H(r), (e) => e.letter, (e, t, n) => {
		var r = cl(), i = F(r), a = F(i), o = F(a), s = F(o), c = L(s, !0), l = R(s), u = L(l, !0), d = R(l), f = L(d, !0), p = R(d), m = L(p, !0), h = L(R(p), !0);
		A(o), A(a);
		var g = R(a);
		J(g, 21, () => H(v)[H(n)], (e) => e.name, (e, n) => {
			var r = sl(), i = F(r), a = F(i), o = R(a);
			{
				let e = /* @__PURE__ */ j(() => Ii(ua[H(t).layer.cell], H(n).name));
				Xo(o, { get formula() {
					return H(e);
				} });
			}
			A(i);
			var s = R(i), c = L(s, !0), l = R(s), u = L(l, !0), d = R(l), f = L(d, !0), p = L(R(d), !0);
			A(r), z((e, t, i) => {
				Y(r, "data-gate", H(n).name), K(a, `${e ?? ""} `), K(c, t), K(u, i), K(f, H(n).saturated.length), K(p, H(n).dead.length);
			}, [
				() => Ra(Ri(ua[H(t).layer.cell], H(n).name)),
				() => $(y(H(t), H(n).name)),
				() => $(H(n).slope)
			]), G(e, r);
		}), A(g), A(i), A(r), ti(r, () => jo), z((e, n, r, a) => {
			Y(i, "data-gates", H(t).letter), K(c, H(t).letter), K(u, e), K(f, n), K(m, r), K(h, a);
		}, [
			() => Q("meanOf"),
			() => Q("meanSlope"),
			() => Q("saturatedUnits"),
			() => Q("deadUnits")
		]), G(e, r);
	}), A(Fe);
	var Ie = R(Fe, 2), Le = (e) => {
		var t = ul(), n = I(t), r = (e) => {
			var t = Or();
			J(I(t), 18, () => H(S), (e) => e, (e, t, n) => {
				{
					let r = /* @__PURE__ */ j(() => Q("comparedDifference", { name: Ra(Ri(H(i), t)) })), a = /* @__PURE__ */ j(() => Ii(H(i), t)), o = /* @__PURE__ */ j(() => _(t)), u = /* @__PURE__ */ j(C), d = /* @__PURE__ */ j(() => H(n) === H(S).length - 1);
					tl(e, {
						get name() {
							return H(r);
						},
						get symbol() {
							return H(a);
						},
						get matrix() {
							return H(o);
						},
						get order() {
							return H(u);
						},
						from: 0,
						get to() {
							return H(s);
						},
						get step() {
							return H(l);
						},
						get unit() {
							return H(c);
						},
						get axis() {
							return H(d);
						},
						onview: () => void 0,
						onpick: T,
						onopen: () => void 0
					});
				}
			}), G(e, t);
		};
		q(n, (e) => {
			H(o) && e(r);
		});
		var a = R(n, 2), u = L(a, !0), d = R(a, 2), f = F(d), p = F(f), m = F(p), h = L(F(m), !0);
		Ce(3), A(m), A(p);
		var g = R(p);
		J(g, 21, () => H(x), (e) => e.key, (e, t) => {
			var n = ll(), r = F(n), a = F(r);
			{
				let e = /* @__PURE__ */ j(() => Ii(H(i), H(t).key));
				Xo(a, { get formula() {
					return H(e);
				} });
			}
			var o = L(R(a), !0);
			A(r);
			var s = R(r), c = L(s, !0), l = R(s), u = L(l, !0), d = L(R(l), !0);
			A(n), z((e, r, i, a) => {
				Y(n, "data-block", H(t).key), K(o, e), K(c, r), K(u, i), K(d, a);
			}, [
				() => Li(Ii(H(i), H(t).key)),
				() => $(H(t).left),
				() => $(H(t).right),
				() => $(H(t).moved)
			]), G(e, n);
		}), A(g), A(f), A(d), ti(d, () => jo), z((e, t) => {
			K(u, e), K(h, t);
		}, [() => Q("comparedWeights"), () => Q("block")]), G(e, t);
	};
	q(Ie, (e) => {
		H(a) && e(Le);
	}), z((e, t, n, r, i, a, o, s, c) => {
		K(ce, e), K(ue, t), K(D, n), K(_e, r), K(ye, i), K(O, a), K(Oe, o), K(je, s), K(Pe, c);
	}, [
		() => Q("swap"),
		() => Q("forget"),
		() => Q("model"),
		() => Q("cell"),
		() => Q("size"),
		() => Q("finalLoss"),
		() => Q("comparedUnit", { j: H(c) + 1 }),
		() => Q("comparedGradient"),
		() => Q("comparedGates")
	]), U("click", se, w), U("click", le, () => Z.other = null), G(e, ee), We();
}
gr(["click"]);
// src/views/Switches.svelte
var pl = /* @__PURE__ */ W("<p class=\"card\" data-compared=\"\"> </p>"), ml = /* @__PURE__ */ W("<p><!></p>"), hl = /* @__PURE__ */ W("<section><h2> </h2> <div class=\"scroll-x\"><!></div> <!></section>"), gl = /* @__PURE__ */ W("<p> </p>"), _l = /* @__PURE__ */ W("<p><strong> </strong> </p>"), vl = /* @__PURE__ */ W("<li><!> <span class=\"soft\"> </span></li>"), yl = /* @__PURE__ */ W("<!> <ul class=\"moves\"></ul>", 1), bl = /* @__PURE__ */ W("<p class=\"soft\"> </p>"), xl = /* @__PURE__ */ W("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Sl = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <!> <!></div> <!> <div class=\"pair\"></div> <section class=\"card\"><h2> </h2> <!> <!></section> <h2> </h2> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function Cl(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => la.families[ua[Z.left].family]), r = /* @__PURE__ */ j(() => ua[Z.left].family === ua[Z.right].family), i = /* @__PURE__ */ j(() => H(r) && Z.loaded !== null && Z.trace.layers.every((e) => H(n).cells.includes(e.cell))), a = /* @__PURE__ */ j(() => [Z.left, Z.right].map((e) => ({
		key: e,
		cell: ua[e],
		trace: H(i) ? p(e) : ma(e)
	}))), o = /* @__PURE__ */ j(() => H(i) ? Math.min(Z.layer, Z.trace.layers.length - 1) : 0), s = /* @__PURE__ */ j(() => H(i) ? Z.sequence : 0), c = /* @__PURE__ */ j(() => H(a)[0].trace.layers[H(o)].values.h.shape[2] ?? 1), l = /* @__PURE__ */ j(() => Math.min(Z.unit, H(c) - 1)), u = /* @__PURE__ */ j(() => Math.min(Z.step, H(a)[0].trace.steps - 1)), d = /* @__PURE__ */ j(() => H(i) ? Z.offset : 0), f = /* @__PURE__ */ j(() => Z.loaded ? ua[Z.loaded.layers[0].cell] : null);
	function p(e) {
		return aa(ua, {
			...Z.trace,
			layers: Z.trace.layers.map((t) => ({
				...t,
				cell: e
			}))
		});
	}
	function m(e, t) {
		let n = /* @__PURE__ */ new Set();
		if (!H(r)) return n;
		for (let r of Object.keys(e.picture.edges)) r in t.picture.edges || n.add(r);
		for (let [r, i] of Object.entries(e.picture.nodes)) {
			let e = t.picture.nodes[r];
			e && e.x === i.x && e.y === i.y || n.add(r);
		}
		return n;
	}
	let h = /* @__PURE__ */ j(() => [m(H(a)[0].cell, H(a)[1].cell), m(H(a)[1].cell, H(a)[0].cell)]);
	function g(e) {
		return Float64Array.from({ length: e.steps }, (t, n) => Ea(e.layers[H(o)].values.h, H(s), n, H(l)));
	}
	let _ = /* @__PURE__ */ j(() => [g(H(a)[0].trace), g(H(a)[1].trace)]), v = /* @__PURE__ */ j(() => H(a).map((e, t) => {
		let n = new Set(H(a)[1 - t].cell.equations.map(Li));
		return e.cell.equations.map((e) => !n.has(Li(e)));
	})), y = /* @__PURE__ */ j(() => H(r) ? Object.keys(H(n).options).filter((e) => H(a)[0].cell.options[e] !== H(a)[1].cell.options[e]) : []);
	function b(e, t) {
		let [n, r] = t.split(">");
		return `${Li(Ii(e, n))} → ${Li(Ii(e, r))}`;
	}
	function x(e, t) {
		let [n, r] = t.split(">");
		return [
			...Ii(e, n),
			[
				"o",
				"→",
				"",
				""
			],
			...Ii(e, r)
		];
	}
	let S = () => da.map((e) => ({
		value: e,
		text: Ra(ua[e].title)
	}));
	function C(e) {
		let t = e.operations.map((e) => e.name), n = Math.max(...e.gates.map((e) => t.indexOf(e)));
		return t.filter((t, r) => e.gates.includes(t) || r > n);
	}
	let w = /* @__PURE__ */ j(() => C(H(a)[0].cell).filter((e) => C(H(a)[1].cell).includes(e)));
	var T = Sl(), ee = I(T), te = F(ee);
	{
		let e = /* @__PURE__ */ j(() => Q("left")), t = /* @__PURE__ */ j(S);
		Ha(te, {
			get label() {
				return H(e);
			},
			get value() {
				return Z.left;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => Z.left = e
		});
	}
	var ne = R(te, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("right")), t = /* @__PURE__ */ j(S);
		Ha(ne, {
			get label() {
				return H(e);
			},
			get value() {
				return Z.right;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => Z.right = e
		});
	}
	var re = R(ne, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("unit")), t = /* @__PURE__ */ j(() => Array.from({ length: H(c) }, (e, t) => t).map((e) => ({
			value: e,
			text: String(e + 1)
		})));
		Ha(re, {
			get label() {
				return H(e);
			},
			get value() {
				return H(l);
			},
			get options() {
				return H(t);
			},
			onchange: (e) => Z.unit = e
		});
	}
	var E = R(re, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("step")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(512, H(a)[0].trace.steps) }, (e, t) => ({
			value: t,
			text: String(H(d) + t + 1)
		})));
		Ha(E, {
			get label() {
				return H(e);
			},
			get value() {
				return H(u);
			},
			get options() {
				return H(t);
			},
			onchange: (e) => Z.step = e
		});
	}
	A(ee);
	var ie = R(ee, 2), ae = (e) => {
		var t = pl(), n = L(t, !0);
		z((e) => K(n, e), [() => H(i) ? Q("comparedOwn", { name: Z.loaded?.title || Ra(H(f).title) }) : Q("comparedExample", { name: Ra(H(f).title) })]), G(e, t);
	};
	q(ie, (e) => {
		H(f) && e(ae);
	});
	var oe = R(ie, 2);
	J(oe, 21, () => H(a), Gr, (e, t, n) => {
		var r = hl(), i = F(r), a = L(i, !0), o = R(i, 2), s = F(o);
		{
			let e = /* @__PURE__ */ j(() => Ra(H(t).cell.title)), r = /* @__PURE__ */ j(() => Q("moves")), i = /* @__PURE__ */ j(() => [...H(h)[n]].filter((e) => e.includes(">")).map((e) => b(H(t).cell, e)).join(", "));
			Bs(s, {
				get cell() {
					return H(t).cell;
				},
				small: !0,
				get marked() {
					return H(h)[n];
				},
				get label() {
					return `${H(e) ?? ""}. ${H(r) ?? ""}: ${H(i) ?? ""}`;
				}
			});
		}
		A(o), ti(o, () => jo), J(R(o, 2), 17, () => H(t).cell.equations, Gr, (e, t, r) => {
			var i = ml();
			let a;
			Xo(F(i), { get formula() {
				return H(t);
			} }), A(i), z(() => a = ui(i, 1, "line", null, a, { marked: H(v)[n][r] })), G(e, i);
		}), A(r), z((e) => K(a, e), [() => Ra(H(t).cell.title)]), G(e, r);
	}), A(oe);
	var se = R(oe, 2), ce = F(se), le = L(ce, !0), ue = R(ce, 2), de = (e) => {
		var t = gl(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("otherCell")]), G(e, t);
	}, fe = (e) => {
		var t = gl(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("nothingMoves")]), G(e, t);
	}, pe = (e) => {
		var t = yl(), n = I(t);
		J(n, 16, () => H(y), (e) => e, (e, t) => {
			var n = _l(), r = F(n), i = L(r, !0), o = R(r);
			A(n), z(() => {
				Y(n, "data-option", t), K(i, t), K(o, `: ${H(a)[0].cell.options[t] ?? ""} → ${H(a)[1].cell.options[t] ?? ""}`);
			}), G(e, n);
		});
		var r = R(n, 2);
		J(r, 21, () => H(h), Gr, (e, t, n) => {
			var r = Or();
			J(I(r), 16, () => [...H(t)].filter((e) => e.includes(">")), (e) => e, (e, t) => {
				var r = vl(), i = F(r);
				{
					let e = /* @__PURE__ */ j(() => x(H(a)[n].cell, t));
					Xo(i, { get formula() {
						return H(e);
					} });
				}
				var o = L(R(i, 2));
				A(r), z((e) => K(o, `(${e ?? ""})`), [() => Q(n === 0 ? "onlyLeft" : "onlyRight")]), G(e, r);
			}), G(e, r);
		}), A(r), G(e, t);
	};
	q(ue, (e) => {
		H(r) ? H(h)[0].size + H(h)[1].size === 0 ? e(fe, 1) : e(pe, -1) : e(de);
	});
	var me = R(ue, 2), he = (e) => {
		var t = bl(), r = L(t, !0);
		z((e) => K(r, e), [() => Ra(H(n).note)]), G(e, t);
	};
	q(me, (e) => {
		H(r) && H(n).note && e(he);
	}), A(se);
	var D = R(se, 2), ge = L(D, !0), _e = R(D, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("sameRun")), t = /* @__PURE__ */ j(() => Q("difference")), n = /* @__PURE__ */ j(() => [{
			name: `${Q("left")}: h`,
			values: H(_)[0],
			tone: 0,
			dash: 0,
			dots: !0
		}, {
			name: `${Q("right")}: h`,
			values: H(_)[1],
			tone: 1,
			dash: 1,
			dots: !0
		}]);
		Zc(_e, {
			get label() {
				return `${H(e) ?? ""}: ${H(t) ?? ""}`;
			},
			between: !0,
			get cursor() {
				return H(u);
			},
			onpick: (e) => Z.step = e,
			get lines() {
				return H(n);
			}
		});
	}
	var ve = R(_e, 2), ye = F(ve), O = F(ye), be = F(O), k = F(be), xe = L(k, !0), Se = R(k), Ce = L(Se, !0), we = R(Se), Te = L(we, !0), Ee = L(R(we), !0);
	A(be), A(O);
	var De = R(O);
	J(De, 20, () => H(w), (e) => e, (e, t) => {
		let n = /* @__PURE__ */ j(() => Ea(H(a)[0].trace.layers[H(o)].values[t], H(s), H(u), H(l))), r = /* @__PURE__ */ j(() => Ea(H(a)[1].trace.layers[H(o)].values[t], H(s), H(u), H(l)));
		var i = xl(), c = F(i), d = F(c), f = R(d);
		{
			let e = /* @__PURE__ */ j(() => Ii(H(a)[0].cell, t));
			Xo(f, { get formula() {
				return H(e);
			} });
		}
		A(c);
		var p = R(c), m = L(p, !0), h = R(p), g = L(h, !0), _ = L(R(h), !0);
		A(i), z((e, t, n, r) => {
			K(d, `${e ?? ""} `), K(m, t), K(g, n), K(_, r);
		}, [
			() => Ra(Ri(H(a)[0].cell, t)),
			() => $(H(n)),
			() => $(H(r)),
			() => $(H(r) - H(n), !0)
		]), G(e, i);
	}), A(De), A(ye), A(ve), ti(ve, () => jo), z((e, t, n, r, i, a) => {
		K(le, e), K(ge, t), Y(ye, "data-compare", H(u)), K(xe, n), K(Ce, r), K(Te, i), K(Ee, a);
	}, [
		() => Q("moves"),
		() => Q("sameRun"),
		() => Q("stepOf", {
			t: H(d) + H(u) + 1,
			n: H(i) ? Z.whole : H(a)[0].trace.steps
		}),
		() => Q("left"),
		() => Q("right"),
		() => Q("difference")
	]), G(e, T), We();
}
// src/views/Compare.svelte
var wl = /* @__PURE__ */ W("<div class=\"toolbar\"><!></div>"), Tl = /* @__PURE__ */ W("<!> <!>", 1);
function El(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => Z.loaded !== null && Z.other !== null);
	var r = Tl(), i = I(r), a = (e) => {
		var t = wl(), n = F(t);
		{
			let e = /* @__PURE__ */ j(() => Q("compared")), t = /* @__PURE__ */ j(() => ["models", "cells"].map((e) => ({
				value: e,
				text: Q(`pair.${e}`)
			})));
			Ha(n, {
				get label() {
					return H(e);
				},
				get value() {
					return Z.pair;
				},
				get options() {
					return H(t);
				},
				onchange: (e) => Z.pair = e
			});
		}
		A(t), G(e, t);
	};
	q(i, (e) => {
		H(n) && e(a);
	});
	var o = R(i, 2), s = (e) => {
		fl(e, {
			get a() {
				return Z.trace;
			},
			get b() {
				return Z.other;
			}
		});
	}, c = (e) => {
		Cl(e, {});
	};
	q(o, (e) => {
		H(n) && Z.pair === "models" ? e(s) : e(c, -1);
	}), G(e, r), We();
}
// src/views/Gradients.svelte
var Dl = /* @__PURE__ */ W("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p>"), Ol = /* @__PURE__ */ W("<p class=\"card\" data-refused=\"\"> </p>"), kl = /* @__PURE__ */ W("<p class=\"card\"> </p>"), Al = /* @__PURE__ */ W("<p> </p>"), jl = /* @__PURE__ */ W("<section><h2> </h2> <p class=\"soft small\"> </p> <p data-reached=\"\"> <strong> </strong></p> <canvas class=\"square\" tabindex=\"0\" role=\"slider\"></canvas></section>"), Ml = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"1\"/></label></div> <!> <!> <!> <h2> </h2> <!> <p data-factor=\"\"><strong> </strong> </p> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <!></div>", 1);
function Nl(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => Z.loaded !== null && Z.loaded.overview === null), r = /* @__PURE__ */ j(() => ga.includes(Z.model) ? Z.model : ga.includes(la.start) ? la.start : ga[0]), i = /* @__PURE__ */ j(() => Z.model === "mine"), a = /* @__PURE__ */ j(() => H(n) && H(i) ? Z.trace : _a(H(r))), o = /* @__PURE__ */ j(() => H(n) && H(i) ? Z.run : H(a).layers[0]), s = /* @__PURE__ */ j(() => ua[H(o).cell]), c = /* @__PURE__ */ j(() => H(n) && H(i) ? Z.sequence : 0), l = /* @__PURE__ */ j(() => Math.max(1, H(a).lengths[H(c)] ?? H(a).steps)), u = /* @__PURE__ */ j(() => Math.max(1, Math.min(Z.lossStep, H(l) - 1))), d = /* @__PURE__ */ j(() => H(n) && H(i) ? [{
		name: Ra(H(s).title),
		tone: 0,
		dash: 0,
		values: kc(Oc(H(s), H(o), H(c), H(l), H(u)).gradients.h)
	}] : ga.map((e, t) => {
		let n = _a(e).layers[0], r = Oc(ua[e], n, 0, H(l), H(u)), i = ua[e].states.at(-1);
		return {
			name: `${Ra(ua[e].title)} (∂L/∂${i})`,
			tone: t % 5,
			dash: t % 4,
			values: kc(r.gradients[i])
		};
	})), f = /* @__PURE__ */ j(() => Oc(H(s), H(o), H(c), H(l), H(u))), p = /* @__PURE__ */ j(() => Object.keys(H(s).terms).filter((e) => H(s).states.some((t) => e.startsWith(`${t}_>`))).map((e, t) => ({
		name: Ra(Ri(H(s), e.split(">")[1])),
		tone: t % 5,
		dash: t % 4,
		values: kc(H(f).contributions[e])
	}))), m = /* @__PURE__ */ j(() => {
		let e = kc(H(f).gradients[H(s).states.at(-1)]), t = H(o).reverse ? 0 : H(u);
		return (e[H(o).reverse ? H(l) - 1 : 0] ?? 0) / (e[t] || 1);
	}), h = /* @__PURE__ */ N(void 0), g = /* @__PURE__ */ j(() => H(l) <= 400 ? Ac(H(s), H(o), H(c), H(l)) : null), _ = /* @__PURE__ */ j(() => Math.min(Z.reached, H(u))), v = /* @__PURE__ */ j(() => Z.dark);
	hn(() => {
		let e = H(h)?.getContext("2d");
		if (!H(h) || !e || !H(g)) return;
		let t = H(g).shape[0], n = Math.max(1, Math.floor(420 / H(l)));
		H(h).width = H(h).height = n * H(l);
		let r = 0;
		for (let e of H(g).data) e > r && (r = e);
		for (let i = 0; i < H(l); i++) for (let a = 0; a < H(l); a++) {
			let o = H(g).data[i * t + a], [s, c, l] = Fc(o > 0 ? 1 - Math.log10(o / r) / -6 : 0, H(v));
			e.fillStyle = `rgb(${s},${c},${l})`, e.fillRect(a * n, i * n, n, n);
		}
		e.strokeStyle = H(v) ? "#fff" : "#000", e.strokeRect(.5, H(u) * n + .5, H(h).width - 1, n - 1), e.strokeRect(H(_) * n + .5, .5, n - 1, H(h).height - 1);
	});
	let y = /* @__PURE__ */ j(() => H(g)?.data[H(u) * (H(g).shape[0] ?? 0) + H(_)] ?? NaN);
	function b(e) {
		let t = H(h).getBoundingClientRect();
		Z.lossStep = Math.max(1, Math.min(H(l) - 1, Math.floor((e.clientY - t.top) / t.height * H(l)))), Z.reached = Math.max(0, Math.min(H(l) - 1, Math.floor((e.clientX - t.left) / t.width * H(l))));
	}
	function x(e) {
		let t = {
			ArrowUp: [-1, 0],
			ArrowDown: [1, 0],
			ArrowLeft: [0, -1],
			ArrowRight: [0, 1]
		}[e.key];
		t && (e.preventDefault(), Z.lossStep = Math.max(1, Math.min(H(l) - 1, H(u) + t[0])), Z.reached = Math.max(0, Math.min(H(l) - 1, H(_) + t[1])));
	}
	var S = Ml(), C = I(S), w = F(C);
	{
		let e = /* @__PURE__ */ j(() => Q("model")), t = /* @__PURE__ */ j(() => H(i) && H(n) ? "mine" : H(r)), a = /* @__PURE__ */ j(() => [...ga.map((e) => ({
			value: e,
			text: Ra(ua[e].title)
		})), ...H(n) ? [{
			value: "mine",
			text: Q("yours")
		}] : []]);
		Ha(w, {
			get label() {
				return H(e);
			},
			get value() {
				return H(t);
			},
			get options() {
				return H(a);
			},
			onchange: (e) => Z.model = e
		});
	}
	var T = R(w, 2), ee = (e) => {
		var t = Dl(), n = F(t), r = L(n, !0), i = L(R(n), !0);
		A(t), z((e, t) => {
			K(r, e), K(i, t);
		}, [() => Q("model"), () => Z.loaded?.title || Ra(H(s).title)]), G(e, t);
	};
	q(T, (e) => {
		H(n) && H(i) && e(ee);
	});
	var te = R(T, 2), ne = F(te), re = L(ne), E = R(ne, 2);
	vi(E), A(te), A(C);
	var ie = R(C, 2), ae = (e) => {
		var t = Ol(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("gradientsLong", { n: Z.whole })]), G(e, t);
	};
	q(ie, (e) => {
		Z.loaded?.overview && e(ae);
	});
	var oe = R(ie, 2), se = (e) => {
		var t = kl(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("notYours")]), G(e, t);
	};
	q(oe, (e) => {
		Z.loaded !== null && !(H(n) && H(i)) && e(se);
	});
	var ce = R(oe, 2), le = (e) => {
		var t = Al(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("memoryTask", { n: H(l) })]), G(e, t);
	};
	q(ce, (e) => {
		H(n) && H(i) || e(le);
	});
	var ue = R(ce, 2), de = L(ue, !0), fe = R(ue, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("gradientNorm"));
		Zc(fe, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(d);
			},
			log: !0,
			height: 240,
			get to() {
				return H(l);
			},
			get cursor() {
				return H(_);
			},
			onpick: (e) => Z.reached = e
		});
	}
	var pe = R(fe, 2), me = F(pe), he = L(me, !0), D = R(me);
	A(pe);
	var ge = R(pe, 2), _e = F(ge), ve = F(_e), ye = L(ve, !0), O = R(ve, 2), be = L(O, !0), k = R(O, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("paths")), t = /* @__PURE__ */ j(() => H(u) + 1);
		Zc(k, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(p);
			},
			log: !0,
			height: 260,
			get to() {
				return H(t);
			},
			get cursor() {
				return H(_);
			},
			onpick: (e) => Z.reached = e
		});
	}
	A(_e);
	var xe = R(_e, 2), Se = (e) => {
		var t = jl(), n = F(t), r = L(n, !0), i = R(n, 2), a = L(i, !0), o = R(i, 2), s = F(o), c = L(R(s), !0);
		A(o);
		var d = R(o, 2);
		Y(d, "aria-valuemin", 1), Ai(d, (e) => P(h, e), () => H(h)), A(t), z((e, t, n, i, o, f, p, m, h) => {
			K(r, e), K(a, t), K(s, `${n ?? ""} ${H(u) + 1}, ${i ?? ""} ${H(_) + 1}: `), K(c, o), Y(d, "aria-label", f), Y(d, "aria-valuemax", H(l)), Y(d, "aria-valuenow", H(u) + 1), Y(d, "aria-valuetext", `${p ?? ""} ${H(u) + 1}, ${m ?? ""} ${H(_) + 1}: ${h ?? ""}`);
		}, [
			() => Q("triangle"),
			() => Q("triangleHint"),
			() => Q("lossStep"),
			() => Q("reached"),
			() => $(H(y)),
			() => Q("triangle"),
			() => Q("lossStep"),
			() => Q("reached"),
			() => $(H(y))
		]), U("click", d, b), U("keydown", d, x), G(e, t);
	};
	q(xe, (e) => {
		H(g) && e(Se);
	}), A(ge), z((e, t, n, r, i, a) => {
		K(re, `${e ?? ""} ${H(u) + 1}`), Y(E, "max", H(l) - 1), yi(E, H(u)), K(de, t), K(he, n), K(D, `: ${r ?? ""}`), K(ye, i), K(be, a);
	}, [
		() => Q("lossStep"),
		() => Q("gradientNorm"),
		() => Ra(H(s).title),
		() => Q(H(m) < 1 ? "shrink" : "grow", { x: qa(H(m) < 1 ? 1 / (H(m) || NaN) : H(m)) }),
		() => Q("paths"),
		() => Q("pathsHint")
	]), U("input", E, (e) => Z.lossStep = Number(e.currentTarget.value)), G(e, S), We();
}
gr([
	"input",
	"click",
	"keydown"
]);
// src/parts/Health.svelte
var Pl = /* @__PURE__ */ W("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td> </td><td> </td></tr>"), Fl = /* @__PURE__ */ W("<h2> </h2> <p class=\"soft small\"> </p> <div class=\"scroll-x\"><table data-health=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function Il(e, t) {
	Ue(t, !0);
	function n(e) {
		if (!e.length) return "–";
		let t = e.slice(0, 12).map((e) => e + 1).join(", ");
		return e.length > 12 ? `${t}, … (${e.length})` : t;
	}
	let r = (e) => `${(100 * e).toFixed(+(e > 0 && e < .01))} %`;
	var i = Fl(), a = I(i), o = L(a, !0), s = R(a, 2), c = L(s, !0), l = R(s, 2), u = F(l), d = F(u), f = F(d), p = F(f), m = L(p, !0), h = R(p), g = L(h, !0), _ = R(h), v = L(_, !0), y = R(_), b = L(y, !0), x = R(y), S = L(x, !0), C = L(R(x), !0);
	A(f), A(d);
	var w = R(d);
	J(w, 21, () => t.report, (e) => e.name, (e, i) => {
		var a = Pl();
		let o;
		var s = F(a), c = F(s), l = R(c);
		{
			let e = /* @__PURE__ */ j(() => Ii(t.cell, H(i).name));
			Xo(l, { get formula() {
				return H(e);
			} });
		}
		A(s);
		var u = R(s), d = L(u, !0), f = R(u), p = L(f, !0), m = R(f), h = L(m, !0), g = R(m), _ = L(g, !0), v = L(R(g), !0);
		A(a), z((e, t, n, r, s, l) => {
			Y(a, "data-gate", H(i).name), o = ui(a, 1, "", null, o, { chosen: H(i).saturated.length + H(i).dead.length > 0 }), K(c, `${e ?? ""} `), K(d, t), K(p, n), K(h, r), K(_, s), K(v, l);
		}, [
			() => Ra(Ri(t.cell, H(i).name)),
			() => r(H(i).low),
			() => H(i).kind === "relu" ? "–" : r(H(i).high),
			() => $(H(i).slope),
			() => n(H(i).saturated),
			() => n(H(i).dead)
		]), G(e, a);
	}), A(w), A(u), A(l), ti(l, () => jo), z((e, t, n, r, i, a, s, l) => {
		K(o, e), K(c, t), K(m, n), K(g, r), K(v, i), K(b, a), K(S, s), K(C, l);
	}, [
		() => Q("health"),
		() => Q("healthHint", {
			edge: Cc,
			share: 100 * wc,
			still: Tc
		}),
		() => Q("gate"),
		() => Q("atLow"),
		() => Q("atHigh"),
		() => Q("meanSlope"),
		() => Q("saturatedUnits"),
		() => Q("deadUnits")
	]), G(e, i), We();
}
// src/views/OverTime.svelte
var Ll = /* @__PURE__ */ W("<p class=\"soft small\" data-made=\"\"> </p>"), Rl = /* @__PURE__ */ W("<h2> </h2> <!> <!>", 1), zl = /* @__PURE__ */ W("<h2> </h2> <!>", 1), Bl = /* @__PURE__ */ W("<p class=\"soft small\"> </p>"), Vl = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <div class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <button type=\"button\" class=\"primary\"> </button></div> <p class=\"soft small onscreen\"> </p> <!> <!> <h2> </h2> <!> <!> <!> <!>", 1);
function Hl(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ j(() => Z.trace.overview), r = /* @__PURE__ */ j(() => H(n) ? H(n).steps : Math.max(1, Z.length)), i = /* @__PURE__ */ j(() => Z.program), a = /* @__PURE__ */ j(() => [...H(i).gates.filter((e) => !H(i).states.includes(e)), ...[...H(i).states].reverse()]), o = /* @__PURE__ */ j(() => Z.zoomTo > Z.zoomFrom && Z.zoomTo <= H(r)), s = /* @__PURE__ */ j(() => H(o) ? Z.zoomFrom : 0), c = /* @__PURE__ */ j(() => H(o) ? Z.zoomTo : H(r)), l = /* @__PURE__ */ j(() => Z.cursor);
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
			steps: H(r),
			units: n,
			data: e.data,
			offset: Z.sequence * t * n,
			stride: n
		};
	}
	let d = /* @__PURE__ */ j(() => H(n) ? H(n).values : Z.run.values), f = /* @__PURE__ */ j(() => Ic(u(H(d).h), Z.order)), p = /* @__PURE__ */ j(() => Dc(H(i), (e) => H(d)[e] ? u(H(d)[e]) : null));
	function m(e, t) {
		if (!e) return /* @__PURE__ */ new Float64Array();
		let [, n = 0, i = 1] = e.shape;
		return Float64Array.from({ length: H(r) }, (r, a) => e.data[(Z.sequence * n + a) * i + t]);
	}
	let h = /* @__PURE__ */ j(() => (H(n) ? H(n).x : Z.trace.layers[0].x).shape[2] ?? 0), g = /* @__PURE__ */ j(() => {
		let e = H(n) ? H(n).x : Z.trace.layers[0].x, t = Array.from({ length: Math.min(H(h), 8) }, (t, n) => ({
			name: Z.trace.names[n] ?? (H(h) > 1 ? `${Q("input")} ${n + 1}` : Q("input")),
			values: m(e, n),
			tone: 4 - n % 3,
			dash: n % 4
		}));
		return !Z.trace.head || H(n) || Z.trace.forecast ? t : [
			...t,
			{
				name: Q("target"),
				values: m(Z.trace.head.target, 0),
				tone: 1,
				dash: 1
			},
			{
				name: Q("answer"),
				values: m(Z.trace.head.prediction, 0),
				tone: 0,
				dash: 0
			}
		];
	}), _ = /* @__PURE__ */ j(() => !Z.trace.forecast || Z.trace.forecast.history.data.length === H(r)), v = /* @__PURE__ */ j(() => H(n) || !H(_) ? [] : Z.trace.forecast?.times ?? []), y = /* @__PURE__ */ j(() => {
		let e = Z.trace.forecast;
		return e && H(_) && H(s) === 0 && H(c) === H(r) ? Math.max(0, e.history.data.length + e.forecast.data.length - H(r)) : 0;
	}), b = (e) => H(v)[e] ?? "", x = /* @__PURE__ */ j(() => {
		let e = Z.trace.forecast;
		if (!e) return null;
		let t = e.history.data.length, n = (e) => Float64Array.from({ length: t + e.data.length }, (n, r) => r < t ? NaN : e.data[r - t]), r = [{
			name: Q("history"),
			values: Float64Array.from({ length: t + e.forecast.data.length }, (t, n) => e.history.data[n] ?? NaN),
			tone: 4,
			dash: 0
		}, {
			name: Q("answer"),
			values: n(e.answer ?? e.forecast),
			tone: 0,
			dash: 0,
			dots: !0
		}];
		e.truth && r.splice(1, 0, {
			name: Q("truth"),
			values: n(e.truth),
			tone: 1,
			dash: 1
		}), e.answer && r.push({
			name: Q("alone"),
			values: n(e.forecast),
			tone: 2,
			dash: 2
		});
		let i = (e.levels ?? []).map((t, r) => ({
			name: Q("band", { level: t }),
			low: n(S(e.low, r)),
			high: n(S(e.high, r)),
			tone: 0
		})), a = [...e.history.data.keys()].filter((t) => Number.isNaN(e.history.data[t]));
		return e.truth?.data.forEach((e, n) => Number.isNaN(e) && a.push(t + n)), {
			lines: r,
			bands: i,
			gaps: a,
			times: e.times,
			length: t + e.forecast.data.length
		};
	}), S = (e, t) => {
		let n = e.shape[1] ?? 0;
		return {
			shape: [n],
			data: e.data.slice(t * n, (t + 1) * n)
		};
	}, C = /* @__PURE__ */ j(() => {
		let e = Z.trace.forecast?.weights ?? [];
		if (!e.length) return "";
		let t = e.map(([e, t]) => `${Math.round(100 * t)} % ${La(e)}`).join(", ");
		return Q(e.some(([e]) => e === "network") ? "madeOf" : "madeWithout", { shares: t });
	}), w = /* @__PURE__ */ j(() => {
		let e = Z.trace.answers;
		if (!e || H(n)) return null;
		let t = e.names.length, i = e.names.map((n, i) => ({
			name: e.probabilities && n === e.label ? `${n} (${Q("truth")})` : n,
			values: Float64Array.from({ length: H(r) }, (n, r) => e.values.data[r * t + i] ?? NaN),
			tone: i % 5,
			dash: i % 4
		}));
		return typeof e.level == "number" && i.push({
			name: Q("threshold"),
			values: new Float64Array(H(r)).fill(e.level),
			tone: 4,
			dash: 2
		}), i;
	});
	function T(e, t) {
		Z.zoomFrom = Math.round(e), Z.zoomTo = Math.min(H(r), Math.max(Math.round(t), Math.round(e) + Math.min(8, H(r)))), Z.zoomTo - Z.zoomFrom >= H(r) && (Z.zoomFrom = Z.zoomTo = 0);
	}
	function ee(e, t) {
		H(n) ? Z.moment = e : Z.step = e, Z.unit = t, (e < H(s) || e >= H(c)) && T(Math.max(0, Math.min(H(r) - (H(c) - H(s)), e - (H(c) - H(s)) / 2)), Math.min(H(r), e + (H(c) - H(s)) / 2)), Z.clamp();
	}
	async function te() {
		if (await Z.reach()) Z.notice = "", Z.pass = "forward", Z.op = Z.program.operations.length - 1, Z.view = "cell";
		else {
			let e = Z.loaded.overview;
			Z.notice = Q("windowOnly", {
				from: e.start + 1,
				to: e.start + Z.trace.steps,
				step: Z.moment + 1
			});
		}
	}
	function ne(e) {
		let t = Math.max(8, Math.min(H(r), (H(c) - H(s)) * e)), n = Math.max(0, Math.min(H(r) - t, H(l) - t / 2));
		T(n, n + t);
	}
	function re(e) {
		let t = H(c) - H(s), n = Math.max(0, Math.min(H(r) - t, H(s) + e * t));
		T(n, n + t);
	}
	var E = Vl(), ie = I(E), ae = F(ie);
	rc(ae, {});
	var oe = R(ae, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("order")), t = /* @__PURE__ */ j(() => [
			"none",
			"time",
			"similar"
		].map((e) => ({
			value: e,
			text: Q(`order.${e}`)
		})));
		Ha(oe, {
			get label() {
				return H(e);
			},
			get value() {
				return Z.order;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => Z.order = e
		});
	}
	var se = R(oe, 2), ce = F(se), le = L(ce, !0), ue = R(ce, 2), de = L(ue, !0), fe = R(ue, 2), pe = L(fe, !0), me = R(fe, 2), he = L(me, !0), D = R(me, 2), ge = L(D, !0);
	A(se);
	var _e = R(se, 2), ve = L(_e, !0);
	A(ie);
	var ye = R(ie, 2), O = L(ye, !0), be = R(ye, 2), k = (e) => {
		var t = Rl(), n = I(t), r = L(n, !0), i = R(n, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("forecastTitle")), t = /* @__PURE__ */ j(() => Q("gaps")), n = /* @__PURE__ */ j(() => H(_) ? H(s) : 0), r = /* @__PURE__ */ j(() => H(_) ? H(c) + H(y) : H(x).length), a = /* @__PURE__ */ j(() => H(_) ? H(l) : null);
			Zc(i, {
				get label() {
					return H(e);
				},
				get lines() {
					return H(x).lines;
				},
				get bands() {
					return H(x).bands;
				},
				get gaps() {
					return H(x).gaps;
				},
				get gapName() {
					return H(t);
				},
				height: 190,
				columns: !0,
				get times() {
					return H(x).times;
				},
				get from() {
					return H(n);
				},
				get to() {
					return H(r);
				},
				get cursor() {
					return H(a);
				}
			});
		}
		var a = R(i, 2), o = (e) => {
			var t = Ll(), n = L(t, !0);
			z(() => K(n, H(C))), G(e, t);
		};
		q(a, (e) => {
			H(C) && e(o);
		}), z((e) => K(r, e), [() => Q("forecastTitle")]), G(e, t);
	};
	q(be, (e) => {
		H(x) && e(k);
	});
	var xe = R(be, 2), Se = (e) => {
		let t = /* @__PURE__ */ j(() => Z.trace.answers), n = /* @__PURE__ */ j(() => Q(H(t).probabilities ? "classChances" : typeof H(t).level == "number" ? "scores" : "answersAfter"));
		var i = zl(), a = I(i), o = L(a, !0), u = R(a, 2);
		{
			let e = /* @__PURE__ */ j(() => H(t).probabilities ? [0, 1] : null);
			Zc(u, {
				get label() {
					return H(n);
				},
				get lines() {
					return H(w);
				},
				height: 170,
				columns: !0,
				get limits() {
					return H(e);
				},
				get from() {
					return H(s);
				},
				get to() {
					return H(c);
				},
				get cursor() {
					return H(l);
				},
				onpick: (e) => ee(Math.min(H(r) - 1, e), Z.unit)
			});
		}
		z(() => K(o, H(n))), G(e, i);
	};
	q(xe, (e) => {
		H(w) && e(Se);
	});
	var Ce = R(xe, 2), we = L(Ce, !0), Te = R(Ce, 2);
	{
		let e = /* @__PURE__ */ j(() => Q("series")), t = /* @__PURE__ */ j(() => H(c) + H(y));
		Zc(Te, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(g);
			},
			height: 170,
			columns: !0,
			get times() {
				return H(v);
			},
			get from() {
				return H(s);
			},
			get to() {
				return H(t);
			},
			get cursor() {
				return H(l);
			},
			onpick: (e) => ee(Math.min(H(r) - 1, e), Z.unit)
		});
	}
	var Ee = R(Te, 2), De = (e) => {
		var t = Bl(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("moreInputs", {
			n: 8,
			all: H(h)
		})]), G(e, t);
	};
	q(Ee, (e) => {
		H(h) > 8 && e(De);
	});
	var Oe = R(Ee, 2);
	J(Oe, 18, () => H(a), (e) => e, (e, t, n) => {
		{
			let r = /* @__PURE__ */ j(() => Ra(Ri(H(i), t))), o = /* @__PURE__ */ j(() => Ii(H(i), t)), p = /* @__PURE__ */ j(() => H(i).unbounded.includes(t) ? null : 1), m = /* @__PURE__ */ j(() => u(H(d)[t])), h = /* @__PURE__ */ j(() => H(n) === H(a).length - 1);
			tl(e, {
				get name() {
					return H(r);
				},
				get symbol() {
					return H(o);
				},
				get size() {
					return H(p);
				},
				get matrix() {
					return H(m);
				},
				get order() {
					return H(f);
				},
				get from() {
					return H(s);
				},
				get to() {
					return H(c);
				},
				get step() {
					return H(l);
				},
				get unit() {
					return Z.unit;
				},
				get ahead() {
					return H(y);
				},
				when: b,
				get axis() {
					return H(h);
				},
				onview: T,
				onpick: ee,
				onopen: te
			});
		}
	}), Il(R(Oe, 2), {
		get cell() {
			return H(i);
		},
		get report() {
			return H(p);
		}
	}), z((e, t, n, r, i, a, o, s) => {
		K(le, e), K(de, t), K(pe, n), K(he, r), K(ge, i), K(ve, a), K(O, o), K(we, s);
	}, [
		() => Q("panLeft"),
		() => Q("zoomIn"),
		() => Q("zoomOut"),
		() => Q("wholeRun"),
		() => Q("panRight"),
		() => Q("openCell"),
		() => Q("heatHint"),
		() => Q("series")
	]), U("click", ce, () => re(-.5)), U("click", ue, () => ne(.5)), U("click", fe, () => ne(2)), U("click", me, () => T(0, H(r))), U("click", D, () => re(.5)), U("click", _e, te), G(e, E), We();
}
gr(["click"]);
var Ul = new class {
	#e = /* @__PURE__ */ N(!1);
	get on() {
		return H(this.#e);
	}
	set on(e) {
		P(this.#e, e, !0);
	}
	timer;
	last = "";
	async open() {
		if (!Z.server) return !1;
		let e = await fetch("api/live-cell", { headers: { "X-Gatewise-Token": Z.server.token } });
		if (e.status !== 200) return !1;
		let t = await e.text();
		if (t === this.last && Z.loaded) return !0;
		this.last = t;
		let n = xa(JSON.parse(t)), [r = "", i = ""] = n.title.match(/\d+/g) ?? [];
		return Z.load({
			...n,
			title: Q("liveTitle", {
				fit: r,
				epoch: i
			})
		}), !0;
	}
	toggle() {
		this.on = !this.on, clearTimeout(this.timer), this.on && this.next();
	}
	async next() {
		try {
			await this.open();
		} catch {}
		this.on && (this.timer = setTimeout(() => void this.next(), 1e3));
	}
}(), Wl = /* @__PURE__ */ W("<button type=\"button\"> </button> <button type=\"button\" data-keep=\"\"> </button>", 1), Gl = /* @__PURE__ */ W("<p> <strong data-other=\"\"> </strong> <button type=\"button\"> </button></p>"), Kl = /* @__PURE__ */ W("<div class=\"toolbar\"><button type=\"button\" data-live-open=\"\"> </button> <button type=\"button\" data-live-follow=\"\"> </button></div>"), ql = /* @__PURE__ */ W("<section><h3> </h3> <!></section>"), Jl = /* @__PURE__ */ W("<!> <!> <div class=\"pair\"><section><h3> </h3> <!></section> <!> <!></div>", 1), Yl = /* @__PURE__ */ W("<p class=\"soft\"> </p>"), Xl = /* @__PURE__ */ W("<p> <strong data-showing=\"\"> </strong> <!></p> <!> <div role=\"region\"><p> </p> <label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" multiple=\"\" accept=\".json,.gatewise,.safetensors,.csv,.tsv,.parquet,.ndjson,.jsonl,.gz,.ts,.npz\"/></label> <p class=\"soft small\"> </p></div> <p role=\"status\"> </p> <h2> </h2> <!>", 1);
function Zl(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ N(!1), r = /* @__PURE__ */ N(""), i = /* @__PURE__ */ N(!0), a = /* @__PURE__ */ N([]), o;
	async function s(e) {
		if (!e?.length) return;
		Ul.on && Ul.toggle();
		let t = [...e], n = t.map((e) => e.name).join(", ");
		try {
			let e = t[0];
			if (t.length === 1 && e.name.toLowerCase().endsWith(".json")) Z.load(xa(JSON.parse(await e.text())));
			else if (Z.server) Z.load(xa(await l(t, Z.server.token))), await Z.fetchOther();
			else throw Error(Q(Z.site ? "sitePage" : "offline"));
			P(r, Q("opened", { name: n }) + " " + Q("whatNext")), P(i, !0);
		} catch (e) {
			P(r, Q("failed", {
				name: n,
				reason: u(e)
			}), !0), P(i, !1);
		}
	}
	function c() {
		Z.other = Z.loaded, P(r, Q("keptNow", { name: za(Z.other) }), !0), P(i, !0);
	}
	async function l(e, t) {
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
	function u(e) {
		if (e instanceof va) return Q(e.key, e.values);
		if (e instanceof SyntaxError) return Q("notJson");
		let t = e instanceof Error ? e.message : String(e);
		return t.startsWith("a table or a checkpoint needs a model") ? Q("tableAlone") : t.startsWith("give one model") ? Q("oneModel") : t === Q("offline") || t === Q("sitePage") || Z.lang === "en" ? t : Q("serverSays", { text: t });
	}
	function d(e) {
		s([...e.files ?? []]), e.value = "";
	}
	function f(e) {
		e.preventDefault(), P(n, !1), s(e.dataTransfer?.files ?? null);
	}
	async function p() {
		if (Z.server) {
			try {
				let e = await fetch(`api/live?since=${H(a).length}`, { headers: { "X-Gatewise-Token": Z.server.token } });
				if (e.ok) {
					let t = await e.json();
					t.length && P(a, [...H(a), ...t]);
				}
			} catch {}
			o = setTimeout(() => void p(), 1e3);
		}
	}
	p(), Pi(() => clearTimeout(o));
	let m = (e) => Float64Array.from(H(v), (t) => e(t) ?? NaN), h = /* @__PURE__ */ j(() => {
		let e = [];
		for (let t of H(a)) {
			let n = e.at(-1)?.at(-1);
			(!n || n.fit !== t.fit || t.epoch <= n.epoch) && e.push([]), e.at(-1).push(t);
		}
		return e;
	}), g = /* @__PURE__ */ N(null), _ = /* @__PURE__ */ j(() => Math.min(H(g) ?? H(h).length - 1, H(h).length - 1)), v = /* @__PURE__ */ j(() => H(h)[H(_)] ?? []), y = /* @__PURE__ */ j(() => [...new Set(H(v).flatMap((e) => Object.keys(e.gates ?? {})))]), b = /* @__PURE__ */ j(() => [...new Set(H(v).flatMap((e) => Object.keys(e.gradients ?? {})))].slice(0, 8));
	var x = Xl();
	hr("dragover", Yt, (e) => Z.linked && e.preventDefault()), hr("drop", Yt, (e) => Z.linked && !e.defaultPrevented && f(e));
	var S = I(x), C = F(S), w = R(C), T = L(w, !0), ee = R(w, 2), te = (e) => {
		var t = Wl(), n = I(t), r = L(n, !0), i = R(n, 2), a = L(i, !0);
		z((e, t) => {
			K(r, e), K(a, t);
		}, [() => Q("backToExample"), () => Q("keep")]), U("click", n, () => (Ul.on && Ul.toggle(), Z.unload())), U("click", i, c), G(e, t);
	};
	q(ee, (e) => {
		Z.loaded && e(te);
	}), A(S);
	var ne = R(S, 2), re = (e) => {
		var t = Gl(), n = F(t), r = R(n), i = L(r, !0), a = R(r, 2), o = L(a, !0);
		A(t), z((e, t, r) => {
			K(n, `${e ?? ""}: `), K(i, t), K(o, r);
		}, [
			() => Q("comparedWith"),
			() => za(Z.other),
			() => Q("forget")
		]), U("click", a, () => Z.other = null), G(e, t);
	};
	q(ne, (e) => {
		Z.other && e(re);
	});
	var E = R(ne, 2);
	let ie;
	var ae = F(E), oe = L(ae, !0), se = R(ae, 2), ce = F(se), le = R(ce);
	A(se);
	var ue = L(R(se, 2), !0);
	A(E);
	var de = R(E, 2);
	let fe;
	var pe = L(de, !0), me = R(de, 2), he = L(me, !0), D = R(me, 2), ge = (e) => {
		var t = Jl(), n = I(t), r = (e) => {
			var t = Kl(), n = F(t), r = L(n, !0), i = R(n, 2), a = L(i, !0);
			A(t), z((e, t) => {
				K(r, e), Y(i, "aria-pressed", Ul.on), K(a, t);
			}, [() => Q("liveOpen"), () => Q(Ul.on ? "liveStop" : "liveFollow")]), U("click", n, () => void Ul.open()), U("click", i, () => Ul.toggle()), G(e, t);
		};
		q(n, (e) => {
			H(y).length && e(r);
		});
		var i = R(n, 2), a = (e) => {
			{
				let t = /* @__PURE__ */ j(() => Q("fit")), n = /* @__PURE__ */ j(() => H(h).map((e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				Ha(e, {
					get label() {
						return H(t);
					},
					get value() {
						return H(_);
					},
					get options() {
						return H(n);
					},
					onchange: (e) => P(g, e === H(h).length - 1 ? null : e, !0)
				});
			}
		};
		q(i, (e) => {
			H(h).length > 1 && e(a);
		});
		var o = R(i, 2), s = F(o), c = F(s), l = L(c), u = R(c, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("loss")), t = /* @__PURE__ */ j(() => [{
				name: Q("loss"),
				values: m((e) => e.loss),
				tone: 0
			}, {
				name: Q("validation"),
				values: m((e) => e.validation),
				tone: 1,
				dash: 1
			}]);
			Zc(u, {
				get label() {
					return H(e);
				},
				log: !0,
				get lines() {
					return H(t);
				}
			});
		}
		A(s);
		var d = R(s, 2), f = (e) => {
			var t = ql(), n = F(t), r = L(n, !0), i = R(n, 2);
			{
				let e = /* @__PURE__ */ j(() => Q("gateMeans")), t = /* @__PURE__ */ j(() => H(y).map((e, t) => ({
					name: e,
					values: m((t) => t.gates?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Zc(i, {
					get label() {
						return H(e);
					},
					get lines() {
						return H(t);
					}
				});
			}
			A(t), z((e) => K(r, e), [() => Q("gateMeans")]), G(e, t);
		};
		q(d, (e) => {
			H(y).length && e(f);
		});
		var p = R(d, 2), x = (e) => {
			var t = ql(), n = F(t), r = L(n, !0), i = R(n, 2);
			{
				let e = /* @__PURE__ */ j(() => Q("gradientNorms")), t = /* @__PURE__ */ j(() => H(b).map((e, t) => ({
					name: e,
					values: m((t) => t.gradients?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Zc(i, {
					get label() {
						return H(e);
					},
					log: !0,
					get lines() {
						return H(t);
					}
				});
			}
			A(t), z((e) => K(r, e), [() => Q("gradientNorms")]), G(e, t);
		};
		q(p, (e) => {
			H(b).length && e(x);
		}), A(o), z((e, t, n) => {
			Y(o, "data-fit", H(_) + 1), K(l, `${e ?? ""} (${t ?? ""} ${n ?? ""})`);
		}, [
			() => Q("loss"),
			() => Q("epoch"),
			() => H(v).at(-1).epoch
		]), G(e, t);
	}, _e = (e) => {
		var t = Yl(), n = L(t, !0);
		z((e) => K(n, e), [() => Q(Z.server ? "liveNone" : "liveServer")]), G(e, t);
	};
	q(D, (e) => {
		H(v).length ? e(ge) : e(_e, -1);
	}), z((e, t, a, o, s, c, l) => {
		K(C, `${e ?? ""}: `), K(T, t), ie = ui(E, 1, "dropzone", null, ie, { over: H(n) }), Y(E, "aria-label", a), K(oe, o), K(ce, `${s ?? ""} `), K(ue, c), fe = ui(de, 1, "verdict", null, fe, {
			good: H(i),
			bad: !H(i)
		}), K(pe, H(r)), K(he, l);
	}, [
		() => Q("nowShowing"),
		() => Z.loaded ? za(Z.loaded) : Q("workedExample"),
		() => Q("view.own"),
		() => Q("drop"),
		() => Q("choose"),
		() => Z.server ? Q("private") : Q(Z.site ? "sitePage" : "offline"),
		() => Q("live")
	]), hr("dragover", E, (e) => (e.preventDefault(), P(n, !0))), hr("dragleave", E, () => P(n, !1)), hr("drop", E, f), U("change", le, (e) => d(e.currentTarget)), G(e, x), We();
}
gr(["click", "change"]);
// src/App.svelte
var Ql = /* @__PURE__ */ W("<nav class=\"outside\"><a target=\"_blank\" rel=\"noopener\"> </a></nav>"), $l = /* @__PURE__ */ W("<button type=\"button\"> </button>"), eu = /* @__PURE__ */ W("<a class=\"skip\" href=\"#content\"> </a> <header><p class=\"brand\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 7h20M7 7v10M7 17h6\"></path><circle cx=\"16\" cy=\"17\" r=\"3.2\"></circle><circle cx=\"16\" cy=\"7\" r=\"3.2\"></circle></svg>gatewise</p> <nav></nav> <div class=\"settings\"><!> <!> <!></div></header>", 1), tu = /* @__PURE__ */ W("<p class=\"card\" role=\"status\" data-missing=\"\"> </p>"), nu = /* @__PURE__ */ W("<p class=\"card\" role=\"status\" data-parked=\"\"> <button type=\"button\"> </button></p>"), ru = /* @__PURE__ */ W("<p class=\"card\" role=\"status\" data-notice=\"\"> </p>"), iu = /* @__PURE__ */ W("<p class=\"card\" role=\"alert\"> </p>"), au = /* @__PURE__ */ W("<p role=\"status\" data-loading=\"\"> </p>"), ou = /* @__PURE__ */ W("<div><!> <main id=\"content\" tabindex=\"-1\"><h1> </h1> <!> <!> <!> <!></main></div>");
function su(e, t) {
	Ue(t, !0);
	let n = {
		lessons: async () => (await import("./course.js")).Course,
		train: async () => (await import("./training.js")).Train,
		gesture: async () => (await import("./training.js")).Gesture
	}, r = {
		cell: _c,
		switches: El,
		time: Hl,
		gradients: Nl,
		check: Sc,
		own: Zl
	}, i = /* @__PURE__ */ j(() => r[Z.view]), a = /* @__PURE__ */ N(void 0), o = /* @__PURE__ */ N(void 0), s, c = "", l = null, u = () => [
		Z.view,
		Z.cell,
		Z.lesson,
		Z.loaded?.title ?? ""
	].join(" "), d = u();
	hn(() => {
		let e = Z.fragment, t = u();
		Z.linked && (clearTimeout(s), t !== d && l?.(), l = () => {
			l = null;
			let n = t !== d;
			d = t, location.hash.slice(1) !== e && (c = e, n && !Z.embed ? history.pushState(null, "", `#${e}`) : history.replaceState(null, "", `#${e}`));
		}, s = setTimeout(() => l?.(), 60));
	}), hn(() => {
		H(a) && (Z.root = H(a), Z.linked || (H(a).dataset.lmSuppressShortcuts = "true"), H(a).dataset.theme = Z.theme, H(a).lang = Z.lang, Z.linked && (document.documentElement.lang = Z.lang, document.documentElement.dataset.theme = Z.theme, document.title = `${Q(`view.${Z.view}`)} · gatewise`));
	}), Ni(() => {
		if (!Z.linked) return;
		let e = () => {
			location.hash.slice(1) !== c && cr(() => {
				clearTimeout(s), l = null, Z.read(location.hash), c = location.hash.slice(1), d = u();
			});
		};
		return addEventListener("hashchange", e), addEventListener("popstate", e), () => {
			removeEventListener("hashchange", e), removeEventListener("popstate", e);
		};
	}), Ni(() => {
		let e = (e) => () => {
			Z.printing = e, kt();
		}, [t, n] = [e(!0), e(!1)];
		return addEventListener("beforeprint", t), addEventListener("afterprint", n), () => {
			removeEventListener("beforeprint", t), removeEventListener("afterprint", n);
		};
	}), hn(() => {
		if (Z.linked || !H(a)) return;
		let e = H(a);
		return e.addEventListener("keydown", Pa), () => e.removeEventListener("keydown", Pa);
	});
	function f(e) {
		Z.view = e, H(o)?.focus({ preventScroll: !0 });
	}
	var p = ou();
	let m;
	var h = F(p), g = (e) => {
		var t = Ql(), n = F(t), r = L(n);
		A(t), z((e, i, a) => {
			Y(t, "aria-label", e), Y(n, "href", `#${i ?? ""}`), K(r, `${a ?? ""} ↗`);
		}, [
			() => Q("wholePage"),
			() => Z.fragment.replace(/&?embed=1/, ""),
			() => Q("wholePage")
		]), G(e, t);
	}, _ = (e) => {
		var t = eu(), n = I(t), r = L(n, !0), i = R(n, 2), a = R(F(i), 2);
		J(a, 20, () => Da, (e) => e, (e, t) => {
			var n = $l(), r = L(n, !0);
			z((e) => {
				Y(n, "aria-current", Z.view === t ? "page" : void 0), K(r, e);
			}, [() => Q(`view.${t}`)]), U("click", n, () => f(t)), G(e, n);
		}), A(a);
		var s = R(a, 2), c = F(s);
		{
			let e = /* @__PURE__ */ j(() => Q("language"));
			Ha(c, {
				get label() {
					return H(e);
				},
				get value() {
					return Z.lang;
				},
				options: [{
					value: "ko",
					text: "한국어"
				}, {
					value: "en",
					text: "English"
				}],
				onchange: (e) => Z.lang = e
			});
		}
		var l = R(c, 2);
		{
			let e = /* @__PURE__ */ j(() => Q("theme")), t = /* @__PURE__ */ j(() => [
				"auto",
				"light",
				"dark"
			].map((e) => ({
				value: e,
				text: Q(`theme.${e}`)
			})));
			Ha(l, {
				get label() {
					return H(e);
				},
				get value() {
					return Z.theme;
				},
				get options() {
					return H(t);
				},
				onchange: (e) => Z.theme = e
			});
		}
		Wa(R(l, 2), {}), A(s), A(i), z((e, t) => {
			K(r, e), Y(a, "aria-label", t);
		}, [() => Q("skip"), () => Q("views")]), U("click", n, (e) => (e.preventDefault(), H(o)?.focus())), G(e, t);
	};
	q(h, (e) => {
		Z.embed ? e(g) : e(_, -1);
	});
	var v = R(h, 2), y = F(v);
	let b;
	var x = L(y, !0), S = R(y, 2), C = (e) => {
		var t = tu(), n = L(t, !0);
		z((e) => K(n, e), [() => Q("missing", {
			name: Z.missing,
			shown: Z.loaded ? za(Z.loaded) : Q("workedExample")
		})]), G(e, t);
	};
	q(S, (e) => {
		Z.missing !== null && e(C);
	});
	var w = R(S, 2), T = (e) => {
		var t = nu(), n = F(t), r = R(n), i = L(r, !0);
		A(t), z((e, t) => {
			K(n, `${e ?? ""} `), K(i, t);
		}, [() => Q("parked", { name: za(Z.parked.model) }), () => Q("unpark")]), U("click", r, () => Z.unpark()), G(e, t);
	};
	q(w, (e) => {
		Z.parked && Z.view !== "lessons" && e(T);
	});
	var ee = R(w, 2), te = (e) => {
		var t = ru(), n = L(t, !0);
		z(() => K(n, Z.notice)), G(e, t);
	};
	q(ee, (e) => {
		Z.notice && e(te);
	});
	var ne = R(ee, 2), re = (e) => {
		var t = Or();
		ei(I(t), () => H(i), (e, t) => {
			t(e, {});
		}), G(e, t);
	}, E = (e) => {
		var t = Or();
		Hr(I(t), () => n[Z.view](), (e) => {
			var t = au(), n = L(t, !0);
			z((e) => K(n, e), [() => Q("loading")]), G(e, t);
		}, (e, t) => {
			var n = Or();
			ei(I(n), () => H(t), (e, t) => {
				t(e, {});
			}), G(e, n);
		}, (e) => {
			var t = iu(), n = L(t, !0);
			z((e) => K(n, e), [() => Q("notLoaded")]), G(e, t);
		}), G(e, t);
	};
	q(ne, (e) => {
		H(i) ? e(re) : e(E, -1);
	}), A(v), Ai(v, (e) => P(o, e), () => H(o)), A(p), Ai(p, (e) => P(a, e), () => H(a)), z((e) => {
		m = ui(p, 1, "gatewise", null, m, { embedded: Z.embed === 1 }), Y(v, "data-view", Z.view), b = ui(y, 1, "", null, b, { "visually-hidden": Z.embed === 1 }), K(x, e);
	}, [() => Q(`view.${Z.view}`)]), G(e, p), We();
}
gr(["click"]);
// src/main.ts
function cu(e) {
	return Nr(su, { target: e });
}
Object.assign(globalThis, { gatewise: {
	app: Z,
	cells: ua,
	rerun: aa,
	triangle: Ac,
	readTrace: xa,
	edited: Ca,
	example: ma,
	memory: _a,
	number: $,
	course: () => import("./course.js"),
	flush: kt,
	training: () => import("./training.js")
} });
function lu({ model: e, el: t }) {
	Z.linked = !1;
	let n = () => {
		let t = e.get("trace");
		typeof t == "string" && t && Z.load(xa(JSON.parse(t)));
		let n = e.get("options");
		typeof n == "string" && Z.read(n);
	};
	n(), e.on("change:trace", n);
	let r = cu(t);
	return () => {
		e.off("change:trace", n), Lr(r);
	};
}
async function uu(e) {
	let t = await fetch("api/trace", { headers: { "X-Gatewise-Token": e } });
	if (t.status !== 204) {
		if (!t.ok) throw Error(await t.text());
		Z.load(xa(await t.json())), await Z.fetchOther();
	}
}
async function du() {
	let e = document.getElementById("gatewise");
	if (!e) return;
	let t = document.getElementById("gatewise-trace");
	t?.textContent && Z.load(xa(JSON.parse(t.textContent))), await fu();
	let n = new URLSearchParams(location.search).get("token") ?? mu();
	if (Z.read(location.hash), new URLSearchParams(location.search).get("embed") === "1" && (Z.embed = 1), n && location.protocol.startsWith("http")) {
		Z.server = { token: n }, pu(n);
		try {
			await uu(n), Z.read(location.hash);
		} catch (e) {
			console.error(e);
		}
	}
	cu(e);
}
async function fu() {
	let e = (e) => document.querySelector(`meta[name="${e}"]`)?.content, t = e("gatewise-site");
	if (!t) return;
	Z.site = !0, Z.runs = JSON.parse(e("gatewise-runs") ?? "[]");
	let n = new URLSearchParams(location.hash.slice(1)).get("of"), r = Z.runs.find((e) => e.title === n) ?? Z.runs[0];
	if (r && await Z.showRun(r).catch((e) => console.error(e)), !navigator.serviceWorker) return;
	let i = globalThis.trustedTypes?.createPolicy("gatewise-worker", { createScriptURL: (e) => e });
	navigator.serviceWorker.register(i?.createScriptURL(t) ?? t).catch(() => void 0);
}
function pu(e) {
	try {
		sessionStorage.setItem("gatewise-token", e);
	} catch {
		return;
	}
	location.search && history.replaceState(null, "", location.pathname + location.hash);
}
function mu() {
	try {
		return sessionStorage.getItem("gatewise-token");
	} catch {
		return null;
	}
}
du();
var hu = { render: lu };
export { Y as $, wa as A, Gt as At, Ji as B, Q as C, F as Ct, da as D, Jt as Dt, la as E, R as Et, ra as F, A as Ft, Li as G, Yi as H, ta as I, h as It, Pi as J, Ii as K, Xi as L, ma as M, j as Mt, _a as N, We as Nt, ua as O, P as Ot, ga as P, Ue as Pt, vi as Q, aa as R, Ia as S, hn as St, Ea as T, L as Tt, zi as U, na as V, Hi as W, Ai as X, X as Y, wi as Z, $ as _, U as _t, kc as a, ti as at, Ha as b, cr as bt, Xo as c, Wr as ct, Ao as d, hu as default, G as dt, bi as et, po as f, Or as ft, Ya as g, gr as gt, Za as h, Dr as ht, Oc as i, ii as it, Ta as j, kt as jt, Ca as k, N as kt, jo as l, q as lt, ao as m, Tr as mt, Zc as n, fi as nt, Bs as o, J as ot, oo as p, W as pt, Ri as q, Fc as r, ui as rt, xs as s, Gr as st, tl as t, yi as tt, ko as u, K as ut, Ja as v, hr as vt, Z as w, I as wt, Ra as x, z as xt, Ka as y, H as yt, qi as z };
