// node_modules/svelte/src/internal/shared/utils.js
var e = Array.isArray, t = Array.prototype.indexOf, n = Array.prototype.includes, r = Array.from, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = Object.getOwnPropertyDescriptors, s = Object.prototype, c = Array.prototype, l = Object.getPrototypeOf, u = Object.isExtensible, d = () => {};
function f(e) {
	for (var t = 0; t < e.length; t++) e[t]();
}
function p() {
	var e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function m(e, t) {
	if (Array.isArray(e)) return e;
	if (t === void 0 || !(Symbol.iterator in e)) return Array.from(e);
	let n = [];
	for (let r of e) if (n.push(r), n.length === t) break;
	return n;
}
// node_modules/svelte/src/internal/client/constants.js
var h = 1 << 24, g = 1024, _ = 2048, v = 4096, y = 8192, b = 16384, x = 32768, S = 1 << 25, C = 65536, ee = 1 << 19, te = 1 << 20, ne = 1 << 25, w = 1 << 21, re = 1 << 22, ie = 1 << 23, T = Symbol("$state"), ae = Symbol("component"), oe = Symbol("legacy props"), se = Symbol(""), ce = Symbol("attributes"), le = Symbol("class"), ue = Symbol("style"), de = Symbol("text"), fe = Symbol("form reset"), pe = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), me = !!globalThis.document?.contentType && /* @__PURE__ */ globalThis.document.contentType.includes("xml"), he = {}, E = Symbol("uninitialized"), ge = "http://www.w3.org/1999/xhtml";
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
var D = !1;
function be(e) {
	D = e;
}
var O;
function xe(e) {
	if (e === null) throw ve(), he;
	return O = e;
}
function Se() {
	return xe(/* @__PURE__ */ tn(O));
}
function k(e) {
	if (D) {
		if (/* @__PURE__ */ tn(O) !== null) throw ve(), he;
		O = e;
	}
}
function Ce(e = 1) {
	if (D) {
		for (var t = e, n = O; t--;) n = /* @__PURE__ */ tn(n);
		O = n;
	}
}
function we(e = !0) {
	for (var t = 0, n = O;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ tn(n);
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
		r: B,
		l: null
	};
}
function We(e) {
	var t = Ve, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) hn(r);
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
	qe = [], f(e);
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
var Ze = ~(_ | v | g);
function Qe(e, t) {
	e.f = e.f & Ze | t;
}
function $e(e) {
	e.f & 512 || e.deps === null ? Qe(e, g) : Qe(e, v);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function et(e, t) {
	e.f & 2048 ? t.set(e, _) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, v), Qe(e, g);
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
	var t = z, n = B;
	Rn(null), zn(null);
	try {
		return e();
	} finally {
		Rn(t), zn(n);
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
	var s = B, c = ot(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				cn(e, s);
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
		Promise.all(n.map((e) => /* @__PURE__ */ dt(e))).then(u).catch((e) => cn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), st());
	}) : f();
}
function ot() {
	var e = B, t = z, n = Ve, r = j;
	return function(i = !0) {
		zn(e), Rn(t), He(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function st(e = !0) {
	zn(null), Rn(null), He(null), e && j?.deactivate();
}
function ct() {
	var e = B, t = e.b, n = j, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function lt(e) {
	var t = 2 | _;
	return B !== null && (B.f |= ee), {
		ctx: Ve,
		deps: null,
		effects: null,
		equals: Ee,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: E,
		wv: 0,
		parent: B,
		ac: null
	};
}
var ut = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function dt(e, t, n) {
	let r = B;
	r === null && Ae();
	var i = void 0, a = zt(E), o = !z, s = /* @__PURE__ */ new Set();
	return vn(() => {
		var t = B, n = p();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== pe && n.reject(e);
			}).finally(st);
		} catch (e) {
			n.reject(e), st();
		}
		var c = j;
		if (o) {
			if (t.f & 32768) var l = ct();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(ut);
			else for (let e of s.values()) e.reject(ut);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== ut && (c.activate(), t ? (a.f |= ie, Ut(a, t)) : (a.f & 8388608 && (a.f ^= ie), Ut(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), pn(() => {
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
function A(e) {
	let t = /* @__PURE__ */ lt(e);
	return Vn(t), t;
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
		for (var n = 0; n < t.length; n += 1) En(t[n]);
	}
}
function mt(e) {
	var t, n = B, r = e.parent;
	if (!Fn && r !== null && e.v !== E && r.f & 24576) return _e(), e.v;
	zn(r);
	try {
		pt(e), t = $n(e);
	} finally {
		zn(n);
	}
	return t;
}
function ht(e) {
	var t = mt(e);
	!e.equals(t) && (e.wv = Xn(), (!j?.is_fork || e.deps === null) && (j === null ? e.v = t : (j.capture(e, t, !0), yt?.capture(e, t, !0)), e.deps === null)) ? Qe(e, g) : Fn || (bt === null ? $e(e) : (fn() || j?.is_fork) && bt.set(e, t));
}
function gt(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && rt(() => {
		t.ac.abort(pe), t.ac = null;
	}), t.fn !== null && (t.teardown = d), nr(t, 0), wn(t));
}
function _t(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && rr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var vt = null, j = null, yt = null, bt = null, xt = null, St = !1, Ct = !1, wt = null, Tt = null, Et = 0, Dt = 1, Ot = class e {
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
			for (var r of n.d) Qe(r, _), t(r);
			for (r of n.m) Qe(r, v), t(r);
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
					t.f ^= g;
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
		if (j = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (wt = null, Tt = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Pt(e, t);
			r.length > 0 && j.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), yt = this, Mt(n), Mt(t), yt = null, this.#i?.resolve();
			var o = j;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Lt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= g;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= g : i & 4 ? t.push(r) : Zn(r) && (i & 16 && this.add_dirty_reaction(r, v), rr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), Qe(i, _), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), j = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) et(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== E && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), bt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		j = this;
	}
	deactivate() {
		j = null, bt = null;
	}
	flush() {
		try {
			Ct = !0, j = this, this.#m();
		} finally {
			Et = 0, xt = null, wt = null, Tt = null, Ct = !1, j = null, bt = null, Lt.clear();
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
		return (this.#i ??= p()).promise;
	}
	static ensure() {
		if (j === null) {
			let t = j = new e();
			!Ct && !St && Ye(() => {
				t.started || t.flush();
			});
		}
		return j;
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
			if (Xe(), j === null) return r;
			j.flush();
		}
	} finally {
		St = t, yt = n;
	}
}
function At() {
	try {
		Fe();
	} catch (e) {
		cn(e, xt);
	}
}
var jt = null;
function Mt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && Zn(r) && (jt = /* @__PURE__ */ new Set(), rr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && On(r), jt?.size > 0)) {
				Lt.clear();
				for (let e of jt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) jt.has(n) && (jt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || rr(n);
					}
				}
				jt.clear();
			}
		}
		jt = null;
	}
}
function Nt(e) {
	j.schedule(e);
}
function Pt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), Qe(e, g);
		for (var n = e.first; n !== null;) Pt(n, t), n = n.next;
	}
}
function Ft(e) {
	Qe(e, g);
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
function M(e, t) {
	let n = zt(e, t);
	return Vn(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Bt(e, t = !1, n = !0) {
	let r = zt(e);
	return t || (r.equals = Oe), r;
}
function N(e, t, n = !1) {
	return z !== null && (!Ln || z.f & 131072) && Ke() && z.f & 4325394 && (Bn === null || !Bn.has(e)) && ze(), Ut(e, n ? qt(t) : t, Tt);
}
var Vt = null, Ht = 0;
function Ut(e, t, n = null) {
	if (!e.equals(t)) {
		Fn ? Lt.set(e, t) : Lt.has(e) || Lt.set(e, e.v);
		var r = Ot.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && mt(t), bt === null && $e(t);
		}
		e.wv = Xn(), Vt = null, Ht = 0, Kt(e, _, n), Vt = null, Ke() && B !== null && B.f & 1024 && !(B.f & 96) && (Wn === null ? Gn([e]) : Wn.push(e)), !r.is_fork && It.size > 0 && !Rt && Wt();
	}
	return t;
}
function Wt() {
	Rt = !1;
	for (let e of It) {
		e.f & 1024 && Qe(e, v);
		let t;
		try {
			t = Zn(e);
		} catch {
			t = !0;
		}
		t && rr(e);
	}
	It.clear();
}
function Gt(e) {
	N(e, e.v + 1);
}
function Kt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Ke(), a = r.length;
		if (Ht += a, Ht > 1e5 && Vt === null && (Vt = /* @__PURE__ */ new Set()), Vt !== null) {
			if (Vt.has(e)) return;
			Vt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== B) {
				var l = (c & _) === 0;
				if (l && Qe(s, t), c & 131072) It.add(s);
				else if (c & 2) {
					var u = s;
					bt?.delete(u), Kt(u, v, n);
				} else if (l) {
					var d = s;
					c & 16 && jt !== null && jt.add(d), n === null ? Nt(d) : n.push(d);
				}
			}
		}
	}
}
function qt(t) {
	if (typeof t != "object" || !t || T in t || ae in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ M(0), u = null, d = Jn, f = (e) => {
		if (Jn === d) return e();
		var t = z, n = Jn;
		Rn(null), Yn(d);
		var r = e();
		return Rn(t), Yn(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ M(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Le();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = /* @__PURE__ */ M(n.value, u);
				return r.set(t, e), e;
			}) : N(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => /* @__PURE__ */ M(E, u));
					r.set(t, e), Gt(o);
				}
			} else N(n, E), Gt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === T) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ M(qt(s ? e[n] : E), u)), r.set(n, o)), o !== void 0) {
				var c = V(o);
				return c === E ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = V(i);
				if (a === E) return;
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
			if (t === T) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== E || Reflect.has(e, t);
			return (n !== void 0 || (B !== null || z !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ M(i ? qt(e[t]) : E, u)), r.set(t, n)), V(n) === E) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ M(E, u)), r.set(d + "", p)) : N(p, E);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ M(void 0, u)), N(c, qt(n)), r.set(t, c));
			else {
				l = c.v !== E;
				var m = f(() => qt(n));
				N(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && N(g, _ + 1);
				}
				Gt(o);
			}
			return !0;
		},
		ownKeys(e) {
			V(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== E;
			});
			for (var [n, i] of r) i.v !== E && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			Re();
		}
	});
}
var Jt, Yt, Xt, Zt;
function Qt() {
	if (Jt === void 0) {
		Jt = window, Yt = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		Xt = a(t, "firstChild").get, Zt = a(t, "nextSibling").get, u(e) && (e[le] = void 0, e[ce] = null, e[ue] = void 0, e.__e = void 0), u(n) && (n[de] = void 0);
	}
}
function $t(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function en(e) {
	return Xt.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function tn(e) {
	return Zt.call(e);
}
function P(e, t) {
	if (!D) return /* @__PURE__ */ en(e);
	var n = /* @__PURE__ */ en(O);
	if (n === null) n = O.appendChild($t());
	else if (t && n.nodeType !== 3) {
		var r = $t();
		return n?.before(r), xe(r), r;
	}
	return t && on(n), xe(n), n;
}
function F(e, t = !1) {
	if (!D) {
		var n = /* @__PURE__ */ en(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ tn(n) : n;
	}
	if (t) {
		if (O?.nodeType !== 3) {
			var r = $t();
			return O?.before(r), xe(r), r;
		}
		on(O);
	}
	return O;
}
function I(e, t = !1) {
	if (!D) return /* @__PURE__ */ en(e);
	var n = P(e, t);
	return k(e), n;
}
function L(e, t = 1, n = !1) {
	let r = D ? O : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ tn(r);
	if (!D) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = $t();
			return r === null ? i?.after(a) : r.before(a), xe(a), a;
		}
		on(r);
	}
	return xe(r), r;
}
function nn(e) {
	e.textContent = "";
}
function rn() {
	return !1;
}
function an(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function on(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function sn(e) {
	var t = B;
	if (t === null) return z.f |= ie, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	cn(e, t);
}
function cn(e, t) {
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
function ln(e) {
	B === null && (z === null && Pe(e), Ne()), Fn && Me(e);
}
function un(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function dn(e, t) {
	var n = B;
	n !== null && n.f & 8192 && (e |= y);
	var r = {
		ctx: Ve,
		deps: null,
		nodes: null,
		f: e | _ | 512,
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
	j?.register_created_effect(r);
	var i = r;
	if (e & 4) wt === null ? Ot.ensure().schedule(r) : wt.push(r);
	else if (t !== null) {
		try {
			rr(r);
		} catch (e) {
			throw En(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= C));
	}
	if (i !== null && (i.parent = n, n !== null && un(i, n), z !== null && z.f & 2 && !(e & 64))) {
		var a = z;
		(a.effects ??= []).push(i);
	}
	return r;
}
function fn() {
	return z !== null && !Ln;
}
function pn(e) {
	let t = dn(8, null);
	return Qe(t, g), t.teardown = e, t;
}
function mn(e) {
	ln("$effect");
	var t = B.f;
	if (!z && t & 32 && Ve !== null && !Ve.i) {
		var n = Ve;
		(n.e ??= []).push(e);
	} else return hn(e);
}
function hn(e) {
	return dn(4 | te, e);
}
function gn(e) {
	Ot.ensure();
	let t = dn(64 | ee, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? kn(t, () => {
			En(t), n(void 0);
		}) : (En(t), n(void 0));
	});
}
function _n(e) {
	return dn(4, e);
}
function vn(e) {
	return dn(re | ee, e);
}
function yn(e, t = 0) {
	return dn(8 | t, e);
}
function R(e, t = [], n = [], r = []) {
	at(r, t, n, (t) => {
		dn(8, () => {
			e(...t.map(V));
		});
	});
}
function bn(e, t = 0) {
	return dn(16 | t, e);
}
function xn(e, t = 0) {
	return dn(h | t, e);
}
function Sn(e) {
	return dn(32 | ee, e);
}
function Cn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Fn, r = z;
		In(!0), Rn(null);
		try {
			t.call(null);
		} catch (t) {
			cn(t, e.parent);
		} finally {
			In(n), Rn(r);
		}
	}
}
function wn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && rt(() => {
			e.abort(pe);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : En(n, t), n = r;
	}
}
function Tn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || En(t), t = n;
	}
}
function En(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Dn(e.nodes.start, e.nodes.end), n = !0), e.f |= S, wn(e, t && !n), nr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Cn(e), e.f ^= S, e.f |= b;
	var i = e.parent;
	i !== null && i.first !== null && On(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Dn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ tn(e);
		e.remove(), e = n;
	}
}
function On(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function kn(e, t, n = !0) {
	var r = [];
	e.f |= 256, An(e, r, !0);
	var i = () => {
		n && En(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function An(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= y;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				An(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function jn(e) {
	e.f &= -257, Mn(e, !0);
}
function Mn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= y, e.f & 1024 || (Qe(e, _), Ot.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Mn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Nn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ tn(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Pn = null, Fn = !1;
function In(e) {
	Fn = e;
}
var z = null, Ln = !1;
function Rn(e) {
	z = e;
}
var B = null;
function zn(e) {
	B = e;
}
var Bn = null;
function Vn(e) {
	z !== null && (z.f & 2097152 || z.f & 2) && (Bn ??= /* @__PURE__ */ new Set()).add(e);
}
var Hn = null, Un = 0, Wn = null;
function Gn(e) {
	Wn = e;
}
var Kn = 1, qn = 0, Jn = qn;
function Yn(e) {
	Jn = e;
}
function Xn() {
	return ++Kn;
}
function Zn(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (Zn(a) && ht(a), a.wv > e.wv) return !0;
		}
		t & 512 && bt === null && Qe(e, g);
	}
	return !1;
}
function Qn(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Bn !== null && Bn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? Qn(a, t, !1) : t === a && (n ? Qe(a, _) : a.f & 1024 && Qe(a, v), Nt(a));
	}
}
function $n(e) {
	var t = Hn, n = Un, r = Wn, i = z, a = Bn, o = Ve, s = Ln, c = Jn, l = e.f;
	Hn = null, Un = 0, Wn = null, z = l & 96 ? null : e, Bn = null, He(e.ctx), Ln = !1, Jn = ++qn, e.ac !== null && (rt(() => {
		e.ac.abort(pe);
	}), e.ac = null);
	try {
		e.f |= w;
		var u = e.fn, d = u();
		e.f |= x;
		var f = er(e);
		if (Ke() && Wn !== null && !Ln && f !== null && !(e.f & 6146)) for (var p = 0; p < Wn.length; p++) Qn(Wn[p], e);
		if (i !== null && i !== e) {
			if (qn++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = qn;
			if (t !== null) for (let e of t) e.rv = qn;
			Wn !== null && (r === null ? r = Wn : r.push(...Wn));
		}
		return e.f & 8388608 && (e.f ^= ie), d;
	} catch (t) {
		return er(e), sn(t);
	} finally {
		e.f ^= w, Hn = t, Un = n, Wn = r, z = i, Bn = a, He(o), Ln = s, Jn = c;
	}
}
function er(e) {
	var t = e.deps, n = j?.is_fork;
	if (Hn !== null) {
		var r;
		if (n || nr(e, Un), t !== null && Un > 0) for (t.length = Un + Hn.length, r = 0; r < Hn.length; r++) t[Un + r] = Hn[r];
		else e.deps = t = Hn;
		if (fn() && e.f & 512) for (r = Un; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Un < t.length && (nr(e, Un), t.length = Un);
	return t;
}
function tr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Hn === null || !n.call(Hn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== E && $e(s), s.ac !== null && rt(() => {
			s.ac.abort(pe), s.ac = null, Qe(s, _);
		}), gt(s), nr(s, 0);
	}
}
function nr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) tr(e, n[r]);
}
function rr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		Qe(e, g);
		var n = B;
		B = e;
		try {
			t & 16777232 ? Tn(e) : wn(e), Cn(e);
			var r = $n(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Kn;
		} finally {
			B = n;
		}
	}
}
async function ir() {
	await Promise.resolve(), kt();
}
function V(e) {
	var t = !!(e.f & 2);
	if (Pn?.add(e), z !== null && !Ln && !(B !== null && B.f & 16384) && (Bn === null || !Bn.has(e))) {
		var r = z.deps;
		if (z.f & 2097152) e.rv < qn && (e.rv = qn, Hn === null && r !== null && r[Un] === e ? Un++ : Hn === null ? Hn = [e] : Hn.push(e));
		else {
			z.deps ??= [], n.call(z.deps, e) || z.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [z] : n.call(i, z) || i.push(z);
		}
	}
	if (Fn && Lt.has(e)) return Lt.get(e);
	if (t) {
		var a = e;
		if (Fn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || or(a)) && (o = mt(a)), Lt.set(a, o), o;
		}
		var s = !(a.f & 512) && !Ln && z !== null && !!(z.f & 512), c = (a.f & x) === 0;
		Zn(a) && (s && (a.f |= 512), ht(a)), s && !c && (_t(a), ar(a));
	}
	if (bt?.has(e)) return bt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function ar(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (_t(r), ar(r));
	}
}
function or(e) {
	if (e.v === E) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Lt.has(t) || t.f & 2 && or(t)) return !0;
	return !1;
}
function sr(e) {
	var t = Ln;
	try {
		return Ln = !0, e();
	} finally {
		Ln = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var cr = ["touchstart", "touchmove"];
function lr(e) {
	return cr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var ur = Symbol("events"), dr = /* @__PURE__ */ new Set(), fr = /* @__PURE__ */ new Set();
function pr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || vr.call(t, e), !e.cancelBubble) return rt(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, Ye(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function mr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = pr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && pn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function H(e, t, n) {
	(t[ur] ??= {})[e] = n;
}
function hr(e) {
	for (var t = 0; t < e.length; t++) dr.add(e[t]);
	for (var n of fr) n(e);
}
var gr = null, _r = !1;
function vr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	gr = e, _r || (_r = !0, setTimeout(() => {
		_r = !1, gr = null;
	}));
	var s = 0, c = gr === e && e[ur];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[ur] = t;
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
		var d = z, f = B;
		Rn(null), zn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[ur]?.[r];
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
			e[ur] = t, delete e.currentTarget, Rn(d), zn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var yr = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function br(e) {
	return yr?.createHTML(e) ?? e;
}
function xr(e) {
	var t = an("template");
	return t.innerHTML = br(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Sr(e, t) {
	var n = B;
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
		if (D) return Sr(O, null), O;
		i === void 0 && (i = xr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ en(i)));
		var t = r || Yt ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ en(t), s = t.lastChild;
			Sr(o, s);
		} else Sr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Cr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (D) return Sr(O, null), O;
		if (!o) {
			var e = /* @__PURE__ */ en(xr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ en(e);) o.appendChild(/* @__PURE__ */ en(e));
			else o = /* @__PURE__ */ en(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ en(t), r = t.lastChild;
			Sr(n, r);
		} else Sr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function wr(e, t) {
	return /* @__PURE__ */ Cr(e, t, "svg");
}
/*#__NO_SIDE_EFFECTS__*/
function Tr(e, t) {
	return /* @__PURE__ */ Cr(e, t, "math");
}
function Er(e = "") {
	if (!D) {
		var t = $t(e + "");
		return Sr(t, t), t;
	}
	var n = O;
	return n.nodeType === 3 ? on(n) : (n.before(n = $t()), xe(n)), Sr(n, n), n;
}
function Dr() {
	if (D) return Sr(O, null), O;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = $t();
	return e.append(t, n), Sr(t, n), e;
}
function W(e, t) {
	if (D) {
		var n = B;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = O), Se();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Or(e) {
	let t = 0, n = zt(0), r;
	return () => {
		fn() && (V(n), yn(() => (t === 0 && (r = sr(() => e(() => Gt(n)))), t += 1, () => {
			Ye(() => {
				--t, t === 0 && (r?.(), r = void 0, Gt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var kr = C | ee;
function Ar(e, t, n, r) {
	new jr(e, t, n, r);
}
var jr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = D ? O : null;
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
	#m = Or(() => (this.#p = zt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = B;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = B.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = bn(() => {
			if (D) {
				let e = Te(this.#t);
				Se();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, kr), D && (this.#e = O);
	}
	#h() {
		try {
			this.#a = Sn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		Ye(r), t && (this.#s = Sn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? ye() : (t = !0, n && Be(), this.#s !== null && kn(this.#s, () => {
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
					cn(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (b | S)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = Sn(() => e(this.#e)), Ye(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = $t(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return Sn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							cn(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(j)) : this.#u === 0 && (this.#e.before(e), this.#c = null, kn(this.#o, () => {
					this.#o = null;
				}), this.#x(j));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = Sn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Nn(this.#a, e);
				let t = this.#n.pending;
				this.#o = Sn(() => t(this.#e));
			} else this.#x(j);
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
		var t = B, n = z, r = Ve;
		zn(this.#i), Rn(this.#i), He(this.#i.ctx);
		try {
			return Ot.ensure(), e();
		} finally {
			zn(t), Rn(n), He(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && kn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, Ye(() => {
			this.#d = !1, this.#p && Ut(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), V(this.#p);
	}
	error(e) {
		if (e === he || !this.#n.onerror && !this.#n.failed) throw e;
		j?.is_fork ? (this.#a && j.skip_effect(this.#a), this.#o && j.skip_effect(this.#o), this.#s && j.skip_effect(this.#s), j.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (En(this.#a), null), this.#o &&= (En(this.#o), null), this.#s &&= (En(this.#s), null), D && (xe(this.#t), Ce(), xe(we()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return Sn(() => {
						var r = B;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return cn(e, this.#i.parent), null;
				}
			}));
		};
		Ye(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					cn(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => cn(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function G(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[de] ??= e.nodeValue) && (e[de] = n, e.nodeValue = `${n}`);
}
function Mr(e, t) {
	return Pr(e, t);
}
var Nr = /* @__PURE__ */ new Map();
function Pr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	Qt();
	var l = void 0, u = gn(() => {
		var s = n ?? t.appendChild($t());
		Ar(s, { pending: () => {} }, (t) => {
			Ue({});
			var n = Ve;
			if (o && (n.c = o), a && (i.$$events = a), D && Sr(t, null), l = e(t, i) || Ge(), D && (B.nodes.end = O, O === null || O.nodeType !== 8 || O.data !== "]")) throw ve(), he;
			We();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = lr(r);
					for (let e of [t, document]) {
						var a = Nr.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Nr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, vr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(dr)), fr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Nr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, vr), r.delete(e), r.size === 0 && Nr.delete(n)) : r.set(e, i);
			}
			fr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Fr.set(l, u), l;
}
var Fr = /* @__PURE__ */ new WeakMap();
function Ir(e, t) {
	let n = Fr.get(e);
	return n ? (Fr.delete(e), n(t)) : Promise.resolve();
}
// node_modules/svelte/src/internal/client/dom/blocks/branches.js
var Lr = class {
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
			if (n) jn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (jn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (En(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Nn(r, t), t.append($t()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else En(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), kn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (En(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = j, r = rn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = $t();
				i.append(a), this.#n.set(e, {
					effect: Sn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, Sn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else D && (this.anchor = O), this.#a(n);
	}
};
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function K(e, t, n = !1) {
	var r;
	D && (r = O, Se());
	var i = new Lr(e), a = n ? C : 0;
	function o(e, t) {
		if (D) {
			var n = Te(r);
			if (e !== parseInt(n.substring(1))) {
				var a = we();
				xe(a), i.anchor = a, be(!1), i.ensure(e, t), be(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	bn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function Rr(e, t) {
	return t;
}
function zr(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		kn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					Br(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			nn(d), d.append(u), e.items.clear();
		}
		Br(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function Br(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= ne, Nn(a, document.createDocumentFragment())) : En(t[i], n);
	}
}
var Vr;
function q(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = D ? xe(/* @__PURE__ */ en(u)) : u.appendChild($t());
	}
	D && Se();
	var d = null, f = /* @__PURE__ */ ft(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = V(f);
			_.fallback = d, Ur(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= ne, Gr(d, null, c)) : jn(d) : kn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: bn(() => {
			var e = V(f), t = e.length;
			let r = !1;
			D && Te(c) === "[!" != (t === 0) && (c = we(), xe(c), be(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = j, v = rn(), y = 0; y < t; y += 1) {
				D && O.nodeType === 8 && O.data === "]" && (c = O, r = !0, be(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Ut(S.v, b), S.i && Ut(S.i, y), v && _.unskip_effect(S.e)) : (S = Wr(l, m ? c : Vr ??= $t(), b, x, y, o, n, i), m || (S.e.f |= ne), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = Sn(() => s(c)) : (d = Sn(() => s(Vr ??= $t())), d.f |= ne)), t > u.size && je("", "", ""), D && t > 0 && xe(we()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && be(!0), V(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, D && (c = O);
}
function Hr(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function Ur(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = Hr(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (jn(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= ne, _ === l) Gr(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), Kr(e, d, _), Kr(e, _, y), Gr(_, y, n), d = _, p = [], m = [], l = Hr(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) Gr(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					Kr(e, S.prev, C.next), Kr(e, d, S), Kr(e, C, b), l = b, d = C, --v, p = [], m = [];
				} else u.delete(_), Gr(_, l, n), Kr(e, _.prev, _.next), Kr(e, _, d === null ? e.effect.first : d.next), Kr(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = Hr(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = Hr(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (Br(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var ee = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || ee.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && ee.push(l), l = Hr(l.next);
		var te = ee.length;
		if (te > 0) {
			var w = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < te; v += 1) ee[v].nodes?.a?.measure();
				for (v = 0; v < te; v += 1) ee[v].nodes?.a?.fix();
			}
			zr(e, ee, w);
		}
	}
	o && Ye(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function Wr(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? zt(n) : /* @__PURE__ */ Bt(n, !1, !1) : null, l = o & 2 ? zt(i) : null;
	return {
		v: c,
		i: l,
		e: Sn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function Gr(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ tn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function Kr(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function qr(e, t, n) {
	var r;
	D && (r = O, Se());
	var i = new Lr(e);
	bn(() => {
		var e = t() ?? null;
		if (D && Te(r) === "[" != (e !== null)) {
			var a = we();
			xe(a), i.anchor = a, be(!1), i.ensure(e, e && ((t) => n(t, e))), be(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, C);
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function Jr(e, t) {
	var n = void 0, r;
	xn(() => {
		n !== (n = t()) && (r &&= (En(r), null), n && (r = Sn(() => {
			_n(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function Yr(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = Yr(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function Xr() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = Yr(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function Zr(e) {
	return typeof e == "object" ? Xr(e) : e ?? "";
}
var Qr = [..." 	\n\r\f\xA0\v﻿"];
function $r(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Qr.includes(r[o - 1])) && (s === r.length || Qr.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function ei(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function ti(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function ni(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(ti)), i && c.push(...Object.keys(i).map(ti));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = ti(e.substring(l, u).trim());
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
		return r && (n += ei(r)), i && (n += ei(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function ri(e, t, n, r, i, a) {
	var o = e[le];
	if (D || o !== n || o === void 0) {
		var s = $r(n, r, a);
		D && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[le] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function ii(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function ai(e, t, n, r) {
	var i = e[ue];
	if (D || i !== t) {
		var a = ni(t, r);
		D && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[ue] = t;
	} else r && (Array.isArray(r) ? (ii(e, n?.[0], r[0]), ii(e, n?.[1], r[1], "important")) : ii(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function oi(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var si = Symbol("is custom element"), ci = Symbol("is html"), li = me ? "link" : "LINK", ui = me ? "progress" : "PROGRESS";
function di(e) {
	if (D) {
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
		e[fe] = n, Ye(n), nt();
	}
}
function fi(e, t) {
	var n = mi(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === ui) && (e.value = t ?? "");
}
function pi(e, t) {
	var n = mi(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function J(e, t, n, r) {
	var i = mi(e);
	if (!(D && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === li))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[se] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && gi(e).has(t) ? e[t] = n : (!D || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function mi(e) {
	return e[ce] ??= {
		[si]: e.nodeName.includes("-"),
		[ci]: e.namespaceURI === ge
	};
}
var hi = /* @__PURE__ */ new Map();
function gi(e) {
	var t = e.getAttribute("is") || e.nodeName, n = hi.get(t);
	if (n) return n;
	hi.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function _i(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	it(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = vi(e) ? yi(a) : a, n(a), j !== null && r.add(j), await ir(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (D && e.defaultValue !== e.value || sr(t) == null && e.value) && (n(vi(e) ? yi(e.value) : e.value), j !== null && r.add(j)), yn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = j;
			if (r.has(i)) return;
		}
		vi(e) && n === yi(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function vi(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function yi(e) {
	return e === "" ? null : +e;
}
var bi = /* @__PURE__ */ new class e {
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
function xi(e, t, n) {
	var r = bi.observe(e, () => n(e[t]));
	_n(() => (sr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function Si(e, t) {
	return e === t || e?.[T] === t;
}
function Ci(e = Ge(), t, n, r) {
	var i = Ve.r, a = B;
	return _n(() => {
		var o, s;
		return yn(() => {
			o = s, s = r?.() || [], sr(() => {
				Si(n(...s), e) || (t(e, ...s), o && Si(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && Si(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var wi = !1;
function Ti(e) {
	var t = wi;
	try {
		return wi = !1, [e(), wi];
	} finally {
		wi = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
function Ei(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ lt(r), V(u)) : (l && (l = !1, c = s ? sr(r) : r), c);
	let f;
	if (o) {
		var p = T in e || oe in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = Ti(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Ie(t), f(m)));
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
	o && V(y);
	var b = B;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? V(y) : i && o ? qt(e) : e;
			return N(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Fn && v || b.f & 16384 ? y.v : V(y);
	});
}
function Di(e) {
	Ve === null && ke("onMount"), mn(() => {
		let t = sr(e);
		if (typeof t == "function") return t;
	});
}
function Oi(e) {
	Ve === null && ke("onDestroy"), Di(() => () => sr(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
// src/lib/symbols.ts
function ki([e, t, n, , r]) {
	return r === void 0 ? e !== "i" || t === "δ" || t === "y" ? null : n === "t−1" ? `${t}_` : n === "t" || n === "" ? t : `${t}_${n}` : r || null;
}
function Ai(e, t) {
	return e.operations.find((e) => e.name === t)?.symbol ?? e.inputs[t]?.symbol ?? e.parameters[t]?.symbol ?? [[
		"i",
		t.replace("_out", ""),
		"t",
		""
	]];
}
function ji(e) {
	return e.map(([, e, t, n]) => e + (t ? `_${t}` : "") + (n ? `^${n}` : "")).join(" ").replace(/δ /g, "δ").replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1").replace(/(σ|tanh|ReLU) \(/g, "$1(");
}
function Mi(e, t) {
	return e.operations.find((e) => e.name === t)?.title ?? e.inputs[t]?.title ?? {
		en: t,
		ko: t
	};
}
// src/lib/notation.ts
var Ni = ["gatewise", "textbook"], Pi = /* @__PURE__ */ new WeakMap();
function Fi(e, t, n, r) {
	let i = Pi.get(e) ?? /* @__PURE__ */ new Map();
	Pi.set(e, i);
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
					ki(t) ?? ""
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
function Ii(e, t) {
	if (t === "gatewise" || !Object.keys(e.textbook).length) return e;
	let n = (t) => e.textbook[t] ?? t;
	return Fi(e, t, ([e, t, r, i]) => {
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
function Li(e) {
	return Fi(e, "turned", ([e, t, n, r]) => [
		e,
		t,
		n === "t−1" ? "t+1" : n,
		r === "(t+1)" ? "(t−1)" : r
	], ({ en: e, ko: t }) => ({
		en: e.replace(/the next time step/g, "the previous time step").replace(/^previous (.*)$/, "$1 of step t+1"),
		ko: t.replace(/다음 시점/g, "이전 시점").replace(/^이전 (.*)$/, "시점 t+1의 $1")
	}));
}
var Ri = {
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
	},
	cells: /* @__PURE__ */ JSON.parse("{\"rnn-tanh\":{\"key\":\"rnn-tanh\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"tanh\"},\"title\":{\"en\":\"Plain RNN (tanh)\",\"ko\":\"기본 RNN (tanh)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"tanh\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"rnn-relu\":{\"key\":\"rnn-relu\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"relu\"},\"title\":{\"en\":\"Plain RNN (ReLU)\",\"ko\":\"기본 RNN (ReLU)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[\"h\"],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]],\"backward_text\":{\"en\":\"ReLU passes the gradient where it was positive and stops it elsewhere.\",\"ko\":\"ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"relu\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"relu\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"lstm\":{\"key\":\"lstm\",\"family\":\"lstm\",\"options\":{},\"title\":{\"en\":\"LSTM\",\"ko\":\"LSTM\"},\"gates\":[\"i\",\"f\",\"g\",\"o\"],\"states\":[\"h\",\"c\"],\"unbounded\":[\"c\"],\"textbook\":{\"g\":\"c̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"c_\":{\"title\":{\"en\":\"previous cell state\",\"ko\":\"이전 셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"}}},\"operations\":[{\"name\":\"p_i\",\"kind\":\"product\",\"arguments\":[\"W_xi\",\"x\"],\"title\":{\"en\":\"input part of the input gate\",\"ko\":\"입력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_i\",\"kind\":\"product\",\"arguments\":[\"W_hi\",\"h_\"],\"title\":{\"en\":\"recurrent part of the input gate\",\"ko\":\"입력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_i\",\"kind\":\"sum\",\"arguments\":[\"p_i\",\"b_xi\",\"q_i\",\"b_hi\"],\"title\":{\"en\":\"pre-activation of the input gate\",\"ko\":\"입력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the input gate.\",\"ko\":\"입력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"i\",\"kind\":\"sigmoid\",\"arguments\":[\"a_i\"],\"title\":{\"en\":\"input gate\",\"ko\":\"입력 게이트\"},\"symbol\":[[\"i\",\"i\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the candidate is written.\",\"ko\":\"후보를 얼마나 받아들일지 정합니다.\"}},{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the old cell state stays.\",\"ko\":\"이전 셀 상태를 얼마나 남길지 정합니다.\"}},{\"name\":\"p_g\",\"kind\":\"product\",\"arguments\":[\"W_xg\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 셀 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_g\",\"kind\":\"product\",\"arguments\":[\"W_hg\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 셀 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_g\",\"kind\":\"sum\",\"arguments\":[\"p_g\",\"b_xg\",\"q_g\",\"b_hg\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 셀 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 셀 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"g\",\"kind\":\"tanh\",\"arguments\":[\"a_g\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 셀 상태\"},\"symbol\":[[\"i\",\"g\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"p_o\",\"kind\":\"product\",\"arguments\":[\"W_xo\",\"x\"],\"title\":{\"en\":\"input part of the output gate\",\"ko\":\"출력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_o\",\"kind\":\"product\",\"arguments\":[\"W_ho\",\"h_\"],\"title\":{\"en\":\"recurrent part of the output gate\",\"ko\":\"출력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_o\",\"kind\":\"sum\",\"arguments\":[\"p_o\",\"b_xo\",\"q_o\",\"b_ho\"],\"title\":{\"en\":\"pre-activation of the output gate\",\"ko\":\"출력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the output gate.\",\"ko\":\"출력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"o\",\"kind\":\"sigmoid\",\"arguments\":[\"a_o\"],\"title\":{\"en\":\"output gate\",\"ko\":\"출력 게이트\"},\"symbol\":[[\"i\",\"o\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the cell state is shown outside.\",\"ko\":\"셀 상태를 밖으로 얼마나 내보낼지 정합니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"c_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The forget gate scales the old cell state down.\",\"ko\":\"망각 게이트가 이전 셀 상태를 걸러 냅니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"i\",\"g\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input gate lets part of the candidate in.\",\"ko\":\"입력 게이트가 후보의 일부를 들입니다.\"}},{\"name\":\"c\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"cell state\",\"ko\":\"셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"(t+1)\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"Part of its gradient comes from the next time step, along the cell state's own path. The value is used in 2 places, so its gradient is the sum of 2 terms. The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"기울기의 일부는 셀 상태의 길을 따라 다음 시점에서 옵니다. 이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state is a sum: what is kept of the past plus what is written. No weight lies on this path.\",\"ko\":\"셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.\"}},{\"name\":\"m\",\"kind\":\"tanh\",\"arguments\":[\"c\"],\"title\":{\"en\":\"tanh of the cell state\",\"ko\":\"셀 상태의 tanh\"},\"symbol\":[[\"i\",\"m\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state brought back between −1 and 1.\",\"ko\":\"셀 상태를 다시 −1과 1 사이로 가져옵니다.\"}},{\"name\":\"h\",\"kind\":\"multiply\",\"arguments\":[\"o\",\"m\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"forward_text\":{\"en\":\"The output gate shows part of the cell state: the hidden state.\",\"ko\":\"출력 게이트가 셀 상태의 일부를 내보냅니다. 이것이 은닉 상태입니다.\"}}],\"terms\":{\"x>p_i\":[\"+\",[[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"]]],\"h_>q_i\":[\"+\",[[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"]]],\"p_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"q_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"a_i>i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_g\":[\"+\",[[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"]]],\"h_>q_g\":[\"+\",[[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"]]],\"p_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"q_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"a_g>g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_o\":[\"+\",[[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]]],\"h_>q_o\":[\"+\",[[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]]],\"p_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"q_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"a_o>o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]]],\"c_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"i>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]]],\"g>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]]],\"k>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"w>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"c>m\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"o>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]]],\"m>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]]]},\"parameters\":{\"W_xi\":{\"symbol\":[[\"i\",\"W\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xg\":{\"symbol\":[[\"i\",\"W\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xo\":{\"symbol\":[[\"i\",\"W\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hi\":{\"symbol\":[[\"i\",\"W\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hg\":{\"symbol\":[[\"i\",\"W\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_ho\":{\"symbol\":[[\"i\",\"W\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xi\":{\"symbol\":[[\"i\",\"b\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xg\":{\"symbol\":[[\"i\",\"b\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_xo\":{\"symbol\":[[\"i\",\"b\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]},\"b_hi\":{\"symbol\":[[\"i\",\"b\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hg\":{\"symbol\":[[\"i\",\"b\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_ho\":{\"symbol\":[[\"i\",\"b\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]}},\"equations\":[[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":1200.38,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":152.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":259.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":206.25,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":206.25,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":357.22,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":464.47,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_i\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":410.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"i\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":410.85,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":561.82,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":669.07,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_g\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":615.45,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"g\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":615.45,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":766.42,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":873.67,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_o\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"purple\",\"x\":820.05,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"o\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":820.05,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"c_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":475.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":206.25,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":513.15,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[14,-56,\"right\"],\"biases\":\"beside\"},\"c\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":513.15,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"m\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":932.25,\"y\":132.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":932.25,\"y\":198.0,\"w\":34.0,\"h\":34.0,\"label\":[20,12,\"right\"],\"biases\":\"beside\"},\"c_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":198.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_i\":{\"d\":\"M73.8,513 L452.47,513 Q464.47,513 464.47,501 L464.47,483.5 C475.47,483.5 475.47,467.5 464.47,467.5 L464.47,437\",\"head\":[464.47,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[464.5,460.2]},\"h_>q_i\":{\"d\":\"M73.8,475.5 L345.22,475.5 Q357.22,475.5 357.22,463.5 L357.22,437\",\"head\":[357.22,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[357.2,450.2]},\"p_i>a_i\":{\"d\":\"M464.47,397 L464.47,340.5 Q464.47,328.5 452.47,328.5 L430.85,328.5\",\"head\":[430.85,328.5,180.0],\"tail\":[464.47,397.0,90.0],\"term\":[460.9,336.9]},\"q_i>a_i\":{\"d\":\"M357.22,397 L357.22,340.5 Q357.22,328.5 369.22,328.5 L390.85,328.5\",\"head\":[390.85,328.5,0.0],\"tail\":[357.22,397.0,90.0],\"term\":[360.8,336.9]},\"a_i>i\":{\"d\":\"M410.85,308.5 L410.85,268.5\",\"head\":[410.85,268.5,-90.0],\"tail\":[410.85,308.5,90.0],\"term\":[376.9,288.5]},\"x>p_f\":{\"d\":\"M73.8,513 L247.88,513 Q259.88,513 259.88,501 L259.88,483.5 C270.88,483.5 270.88,467.5 259.88,467.5 L259.88,437\",\"head\":[259.88,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[259.9,460.2]},\"h_>q_f\":{\"d\":\"M73.8,475.5 L140.62,475.5 Q152.62,475.5 152.62,463.5 L152.62,437\",\"head\":[152.62,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[152.6,450.2]},\"p_f>a_f\":{\"d\":\"M259.88,397 L259.88,340.5 Q259.88,328.5 247.88,328.5 L226.25,328.5\",\"head\":[226.25,328.5,180.0],\"tail\":[259.88,397.0,90.0],\"term\":[256.3,336.9]},\"q_f>a_f\":{\"d\":\"M152.62,397 L152.62,340.5 Q152.62,328.5 164.62,328.5 L186.25,328.5\",\"head\":[186.25,328.5,0.0],\"tail\":[152.62,397.0,90.0],\"term\":[156.2,336.9]},\"a_f>f\":{\"d\":\"M206.25,308.5 L206.25,268.5\",\"head\":[206.25,268.5,-90.0],\"tail\":[206.25,308.5,90.0],\"term\":[172.2,288.5]},\"x>p_g\":{\"d\":\"M73.8,513 L657.07,513 Q669.07,513 669.07,501 L669.07,483.5 C680.07,483.5 680.07,467.5 669.07,467.5 L669.07,437\",\"head\":[669.07,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[669.1,460.2]},\"h_>q_g\":{\"d\":\"M73.8,475.5 L549.82,475.5 Q561.82,475.5 561.82,463.5 L561.82,437\",\"head\":[561.82,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[561.8,450.2]},\"p_g>a_g\":{\"d\":\"M669.07,397 L669.07,340.5 Q669.07,328.5 657.07,328.5 L635.45,328.5\",\"head\":[635.45,328.5,180.0],\"tail\":[669.07,397.0,90.0],\"term\":[665.5,336.9]},\"q_g>a_g\":{\"d\":\"M561.82,397 L561.82,340.5 Q561.82,328.5 573.82,328.5 L595.45,328.5\",\"head\":[595.45,328.5,0.0],\"tail\":[561.82,397.0,90.0],\"term\":[565.4,336.9]},\"a_g>g\":{\"d\":\"M615.45,308.5 L615.45,268.5\",\"head\":[615.45,268.5,-90.0],\"tail\":[615.45,308.5,90.0],\"term\":[581.5,288.5]},\"x>p_o\":{\"d\":\"M73.8,513 L861.67,513 Q873.67,513 873.67,501 L873.67,437\",\"head\":[873.67,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[873.7,469.0]},\"h_>q_o\":{\"d\":\"M73.8,475.5 L754.42,475.5 Q766.42,475.5 766.42,463.5 L766.42,437\",\"head\":[766.42,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[766.4,450.2]},\"p_o>a_o\":{\"d\":\"M873.67,397 L873.67,340.5 Q873.67,328.5 861.67,328.5 L840.05,328.5\",\"head\":[840.05,328.5,180.0],\"tail\":[873.67,397.0,90.0],\"term\":[870.1,336.9]},\"q_o>a_o\":{\"d\":\"M766.42,397 L766.42,340.5 Q766.42,328.5 778.42,328.5 L800.05,328.5\",\"head\":[800.05,328.5,0.0],\"tail\":[766.42,397.0,90.0],\"term\":[770.0,336.9]},\"a_o>o\":{\"d\":\"M820.05,308.5 L820.05,268.5\",\"head\":[820.05,268.5,-90.0],\"tail\":[820.05,308.5,90.0],\"term\":[786.0,288.5]},\"f>k\":{\"d\":\"M206.25,226.5 L206.25,92\",\"head\":[206.25,92.0,-90.0],\"tail\":[206.25,226.5,90.0],\"term\":[206.2,159.2]},\"c_>k\":{\"d\":\"M73.8,72 L186.25,72\",\"head\":[186.25,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[130.0,72.0]},\"i>w\":{\"d\":\"M410.85,226.5 L410.85,168 Q410.85,156 422.85,156 L493.15,156\",\"head\":[493.15,156.0,0.0],\"tail\":[410.85,226.5,90.0],\"term\":[458.0,156.0]},\"g>w\":{\"d\":\"M615.45,226.5 L615.45,168 Q615.45,156 603.45,156 L533.15,156\",\"head\":[533.15,156.0,180.0],\"tail\":[615.45,226.5,90.0],\"term\":[568.3,156.0]},\"k>c\":{\"d\":\"M226.25,72 L493.15,72\",\"head\":[493.15,72.0,0.0],\"tail\":[226.25,72.0,180.0],\"term\":[359.7,72.0]},\"w>c\":{\"d\":\"M513.15,136 L513.15,92\",\"head\":[513.15,92.0,-90.0],\"tail\":[513.15,136.0,90.0],\"term\":[479.1,114.0]},\"c>m\":{\"d\":\"M533.15,72 L920.25,72 Q932.25,72 932.25,84 L932.25,111\",\"head\":[932.25,111.0,90.0],\"tail\":[533.15,72.0,180.0],\"term\":[932.2,97.5]},\"o>h\":{\"d\":\"M820.05,226.5 L820.05,210 Q820.05,198 832.05,198 L912.25,198\",\"head\":[912.25,198.0,0.0],\"tail\":[820.05,226.5,90.0],\"term\":[872.1,198.0]},\"m>h\":{\"d\":\"M932.25,153 L932.25,178\",\"head\":[932.25,178.0,90.0],\"tail\":[932.25,153.0,-90.0],\"term\":[932.2,165.5]},\"h>h_out\":{\"d\":\"M952.25,198 L1129.88,198\",\"head\":[1129.88,198.0,0.0],\"tail\":[952.25,198.0,180.0],\"term\":[1094.4,198.0]},\"c>c_out\":{\"d\":\"M533.15,72 L1129.88,72\",\"head\":[1129.88,72.0,0.0],\"tail\":[533.15,72.0,180.0],\"term\":[1010.5,72.0]}},\"dots\":[[932.25,72.0],[152.62,475.5],[259.88,513.0],[357.22,475.5],[464.47,513.0],[561.82,475.5],[669.07,513.0]]}},\"gru-after-keep\":{\"key\":\"gru-after-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset after, update keeps)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-after-write\":{\"key\":\"gru-after-write\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset after, update writes)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-keep\":{\"key\":\"gru-before-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset before, update keeps)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-write\":{\"key\":\"gru-before-write\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset before, update writes)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"mgu\":{\"key\":\"mgu\",\"family\":\"mgu\",\"options\":{},\"title\":{\"en\":\"MGU (minimal gated unit)\",\"ko\":\"MGU (최소 게이트 유닛)\"},\"gates\":[\"f\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"One gate, two tasks: how much of the past the candidate uses, and how much of it is written.\",\"ko\":\"게이트 하나가 두 가지를 정합니다. 후보를 만들 때 과거를 얼마나 볼지, 그리고 후보를 얼마나 쓸지입니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"h_\"],\"title\":{\"en\":\"previous state after the gate\",\"ko\":\"게이트를 거친 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The gate acts on the previous hidden state before the recurrent weights do.\",\"ko\":\"게이트가 이전 은닉 상태에 먼저 작용하고, 그다음 순환 가중치를 곱합니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"f\"],\"title\":{\"en\":\"one minus the forget gate\",\"ko\":\"1 − 망각 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what the candidate gains, the past loses.\",\"ko\":\"1에서 게이트를 뺍니다. 후보의 몫이 늘면 과거의 몫은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"f>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"f>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":966.9,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":422.4,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":542.85,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":663.3,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":663.3,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":788.7,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":914.1,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_f\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_f\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_f>a_f\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_f>a_f\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_f>f\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"f>s\":{\"d\":\"M262,247.5 L402.4,247.5\",\"head\":[402.4,247.5,0.0],\"tail\":[262.0,247.5,180.0],\"term\":[332.2,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L410.4,475.5 Q422.4,475.5 422.4,463.5 L422.4,267.5\",\"head\":[422.4,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[422.4,365.5]},\"x>p_n\":{\"d\":\"M73.8,513 L651.3,513 Q663.3,513 663.3,501 L663.3,437\",\"head\":[663.3,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[663.3,469.0]},\"s>q_n\":{\"d\":\"M442.4,247.5 L510.85,247.5\",\"head\":[510.85,247.5,0.0],\"tail\":[442.4,247.5,180.0],\"term\":[476.6,247.5]},\"p_n>a_n\":{\"d\":\"M663.3,397 L663.3,267.5\",\"head\":[663.3,267.5,-90.0],\"tail\":[663.3,397.0,90.0],\"term\":[663.3,332.2]},\"q_n>a_n\":{\"d\":\"M574.85,247.5 L643.3,247.5\",\"head\":[643.3,247.5,0.0],\"tail\":[574.85,247.5,180.0],\"term\":[609.1,247.5]},\"a_n>n\":{\"d\":\"M683.3,247.5 L757.7,247.5\",\"head\":[757.7,247.5,0.0],\"tail\":[683.3,247.5,180.0],\"term\":[720.5,247.5]},\"f>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"f>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L768.7,156\",\"head\":[768.7,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[505.9,156.0]},\"n>w\":{\"d\":\"M788.7,226.5 L788.7,176\",\"head\":[788.7,176.0,-90.0],\"tail\":[788.7,226.5,90.0],\"term\":[788.7,201.2]},\"k>h\":{\"d\":\"M251,72 L768.7,72\",\"head\":[768.7,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[509.9,72.0]},\"w>h\":{\"d\":\"M788.7,136 L788.7,92\",\"head\":[788.7,92.0,-90.0],\"tail\":[788.7,136.0,90.0],\"term\":[788.7,114.0]},\"h>h_out\":{\"d\":\"M808.7,72 L893.1,72\",\"head\":[893.1,72.0,0.0],\"tail\":[808.7,72.0,180.0],\"term\":[850.9,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[284.62,513.0]]}}}")
}, zi = {
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
}, Bi = {
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
function Vi(e) {
	return {
		shape: e,
		data: new Float64Array(e.reduce((e, t) => e * t, 1))
	};
}
function Hi(e) {
	let t = [], n = e;
	for (; Array.isArray(n);) t.push(n.length), n = n[0];
	return {
		shape: t,
		data: Float64Array.from(e.flat(2))
	};
}
function Ui(e, t) {
	return Object.fromEntries(e.map((e) => [e, Vi(t)]));
}
function Wi(e, t) {
	let n = e[t];
	if (!n) throw Error(`no ${t} here`);
	return n;
}
function Gi(e) {
	let t = Math.exp(-Math.abs(e));
	return e >= 0 ? 1 / (1 + t) : t / (1 + t);
}
function Ki(e, t) {
	let n = Array.from({ length: e }, (e, t) => t);
	return t ? n.reverse() : n;
}
function qi(e, t, n) {
	let r = t.x.shape[1] ?? 0, i = t.x.shape[2] ?? 0, a = new Set(Object.keys(e.parameters));
	return (e, o, s) => a.has(e) ? {
		data: Wi(t.parameters, e).data,
		at: 0
	} : e === "x" ? {
		data: t.x.data,
		at: (o * r + s) * i
	} : {
		data: (t.previous[e] ?? Wi(t.values, e)).data,
		at: (o * r + s) * n
	};
}
function Ji(e, t, n, r, i) {
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
				r = Gi(c);
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
function Yi(e, t) {
	let [n = 0, r = 0, i = 0] = t.x.shape, a = Wi(t.initial, "h").shape[1] ?? 0, o = [
		n,
		r,
		a
	], s = Ui(e.operations.map((e) => e.name), o), c = Ui(e.states.map((e) => `${e}_`), o), l = {
		...t,
		previous: c,
		values: s
	}, u = qi(e, l, a);
	for (let o = 0; o < n; o++) {
		let n = t.lengths[o] ?? r, l = Object.fromEntries(e.states.map((e) => [e, Wi(t.initial, e).data.slice(o * a, (o + 1) * a)]));
		for (let d of Ki(r, t.reverse)) {
			if (d >= n) continue;
			let t = (o * r + d) * a;
			for (let n of e.states) Wi(c, `${n}_`).data.set(l[n], t);
			for (let n of e.operations) {
				let e = n.arguments.map((e) => u(e, o, d)), r = n.arguments[1] === "x" ? i : a;
				Ji(n.kind, e, {
					data: Wi(s, n.name).data,
					at: t
				}, a, r);
			}
			for (let n of e.states) l[n] = Wi(s, n).data.slice(t, t + a);
		}
	}
	return l;
}
function Xi(e, t, n, r, i) {
	let [a = 0, o = 0, s = 0] = t.x.shape, c = Wi(t.initial, "h").shape[1] ?? 0, l = [
		a,
		o,
		c
	], u = new Set(Object.keys(e.parameters)), d = Ui([...e.operations.map((e) => e.name), ...e.states.map((e) => `${e}_`)], l);
	d.x = Vi(t.x.shape);
	let f = {};
	for (let n of e.operations) for (let e of n.arguments) u.has(e) || (f[`${e}>${n.name}`] = Vi(e === "x" ? t.x.shape : l));
	let p = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, Vi(t.shape)])), m = Vi(l), h = Ui(e.states, [a, c]), g = qi(e, t, c), _ = [...e.operations].reverse(), v = (e) => e === "x" ? s : c;
	for (let s = 0; s < a; s++) {
		let a = t.lengths[s] ?? o, l = Object.fromEntries(e.states.map((e) => [e, Wi(r, e).data.slice(s * c, (s + 1) * c)]));
		for (let r of Ki(o, !t.reverse)) {
			if (r >= a) continue;
			let h = (s * o + r) * c;
			for (let e = 0; e < c; e++) m.data[h + e] = n.data[h + e];
			for (let t of e.states) for (let e = 0; e < c; e++) Wi(d, t).data[h + e] = l[t][e] + (t === "h" ? n.data[h + e] : 0);
			for (let e of _) {
				let n = {
					data: Wi(d, e.name).data,
					at: h
				}, a = {
					data: Wi(t.values, e.name).data,
					at: h
				}, l = e.arguments.map((e) => g(e, s, r));
				e.arguments.forEach((t, m) => {
					if (u.has(t)) {
						let r = Wi(p, t).data;
						if (e.kind !== "product") for (let e = 0; e < c; e++) r[e] += n.data[h + e];
						else {
							let t = l[1], i = v(e.arguments[1]);
							for (let e = 0; e < c; e++) for (let a = 0; a < i; a++) r[e * i + a] += n.data[h + e] * t.data[t.at + a];
						}
						return;
					}
					let g = v(t), _ = (s * o + r) * g, y = Wi(f, `${t}>${e.name}`).data, b = Wi(d, t).data;
					for (let t = 0; t < g; t++) {
						let r = i.fault && e.kind === "one_minus" ? n.data[n.at + t] : Zi(e.kind, m, l, a, n, t, c, g);
						y[_ + t] = r, b[_ + t] += r;
					}
				});
			}
			for (let t of e.states) l[t] = Wi(d, `${t}_`).data.slice(h, h + c);
		}
		for (let t of e.states) Wi(h, t).data.set(l[t], s * c);
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
function Zi(e, t, n, r, i, a, o, s) {
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
function Qi(e, t, n = !1) {
	let { batch: r, steps: i, lengths: a } = t, o = Math.max(...t.layers.map((e) => e.layer)) + 1, s = Array.from({ length: o }, (e, n) => t.layers.filter((e) => e.layer === n)), c = [], l = s[0][0].x;
	for (let t of s) {
		let n = l, r = t.map((t) => Yi(e[t.cell], {
			parameters: t.parameters,
			x: n,
			initial: t.initial,
			lengths: a,
			reverse: t.reverse
		}));
		c.push(r), l = $i(r.map((e) => Wi(e.values, "h")));
	}
	let u = ta(t, l), d = u.dy, f = [];
	for (let t = o - 1; t >= 0; t--) {
		let a = d, o = (a.shape[2] ?? 0) / s[t].length, l = s[t].map((r, i) => Xi(e[r.cell], c[t][i], ea(a, i * o, o), r.final_gradient, {
			layer: t,
			fault: n
		}));
		f.unshift(...l), d = Vi([
			r,
			i,
			s[t][0].x.shape[2] ?? 0
		]);
		for (let e of l) Wi(e.gradients, "x").data.forEach((e, t) => d.data[t] += e);
	}
	return {
		...t,
		layers: f,
		loss: u.loss,
		loss_terms: u.terms,
		head: u.head
	};
}
function $i(e) {
	if (e.length === 1) return e[0];
	let [t = 0, n = 0, r = 0] = e[0].shape, i = Vi([
		t,
		n,
		r * e.length
	]);
	return e.forEach((a, o) => {
		for (let s = 0; s < t * n; s++) i.data.set(a.data.subarray(s * r, (s + 1) * r), (s * e.length + o) * r);
	}), i;
}
function ea(e, t, n) {
	let [r = 0, i = 0, a = 0] = e.shape;
	if (a === n) return e;
	let o = Vi([
		r,
		i,
		n
	]);
	for (let s = 0; s < r * i; s++) o.data.set(e.data.subarray(s * a + t, s * a + t + n), s * n);
	return o;
}
function ta(e, t) {
	let [n = 0, r = 0, i = 0] = t.shape, a = Vi(t.shape), o = Vi([n, r]), s = 0;
	if (e.head) {
		let { weight: c, bias: l, target: u } = e.head, d = l.shape[0] ?? 0, f = Vi([
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
			dy: $i(e.layers.filter((e) => e.layer === t).map((e) => e.upstream)),
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
var na = Ri, Y = na.cells, ra = Object.keys(Y);
function ia(e, t, n) {
	let r = Y[e], i = t.x.length, a = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, Hi(t)])), o = a[`b_x${r.gates[0]}`].shape[0], s = () => Object.fromEntries(r.states.map((e) => [e, Vi([1, o])])), c = {}, l = {
		cell: e,
		layer: 0,
		reverse: !1,
		parameters: a,
		x: Hi([t.x]),
		initial: s(),
		previous: c,
		values: c,
		gradients: c,
		contributions: c,
		upstream: Vi([
			1,
			i,
			o
		]),
		final_gradient: s(),
		initial_gradient: c,
		parameter_gradients: c
	}, u = Hi([t.target.map((e) => e.map((e) => e ?? NaN))]);
	return Qi(Y, {
		title: n,
		names: t.names ?? [],
		batch: 1,
		steps: i,
		lengths: [i],
		layers: [l],
		loss: 0,
		loss_terms: null,
		head: {
			weight: Hi(t.head.weight),
			bias: Hi(t.head.bias),
			target: u,
			prediction: Vi(u.shape)
		},
		overview: null
	});
}
var aa = /* @__PURE__ */ new Map();
function oa(e) {
	let t = aa.get(e);
	if (t) return t;
	let n = ia(e, zi[e], "");
	return aa.set(e, n), n;
}
var sa = Bi, ca = Object.keys(sa.models);
function la(e) {
	let t = aa.get(`memory ${e}`);
	if (t) return t;
	let n = ia(e, {
		...sa.models[e],
		x: sa.x,
		target: sa.target
	}, "memory");
	return aa.set(`memory ${e}`, n), n;
}
var ua = class extends Error {
	key;
	values;
	constructor(e, t = {}) {
		super(e), this.key = e, this.values = t;
	}
};
function da(e) {
	let t = atob(e.data), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	let r = e.shape.reduce((e, t) => e * t, 1), i = e.dtype === "float32" ? new Float32Array(n.buffer) : new Float64Array(n.buffer);
	if (i.length !== r) throw new ua("brokenTensor");
	return {
		shape: e.shape,
		data: i
	};
}
function fa(e) {
	if (Array.isArray(e)) return e.map(fa);
	if (typeof e == "object" && e) {
		let t = e;
		return typeof t.data == "string" && Array.isArray(t.shape) ? da(t) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, fa(t)]));
	}
	return e;
}
function pa(e) {
	let t = e;
	if (typeof t != "object" || !t || t.format !== "gatewise.trace") throw new ua("notATrace");
	if (t.version !== 1) throw new ua("otherVersion", { version: String(t.version) });
	if (!Array.isArray(t.layers) || !t.layers.length || t.layers.some((e) => !(e.cell in Y))) throw new ua("unknownCell");
	return {
		overview: null,
		...fa(t)
	};
}
function ma(e, t, n, r) {
	let i = e[t], a = Float64Array.from(i.data);
	return a[n] = r, {
		...e,
		[t]: {
			shape: i.shape,
			data: a
		}
	};
}
function ha(e, t, n = !1) {
	let r = Object.entries(t).filter(([t]) => ga(e, t) !== void 0);
	if (!r.length && !n) return e;
	let i = e.layers.map((e) => ({ ...e }));
	for (let [e, t] of r) {
		let n = e.split(".");
		if (n[0] === "x") {
			let e = ma({ x: i[0].x }, "x", Number(n[1]), t).x;
			for (let t of i) t.layer === 0 && (t.x = e);
		} else {
			let e = i[Number(n[0].slice(1))];
			e.parameters = ma(e.parameters, n[1], Number(n[2]), t);
		}
	}
	return Qi(Y, {
		...e,
		layers: i
	}, n);
}
function ga(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers[0].x.data[Number(n[1])] : e.layers[Number(n[0].slice(1))]?.parameters[n[1] ?? ""]?.data[Number(n[2])];
}
function _a(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers.filter((e) => e.layer === 0).reduce((e, t) => e + t.gradients.x.data[Number(n[1])], 0) : e.layers[Number(n[0].slice(1))].parameter_gradients[n[1]].data[Number(n[2])];
}
function va(e, t, n, r) {
	if (!e) return NaN;
	let [, i = 0, a = 0] = e.shape;
	return e.data[(t * i + n) * a + r] ?? NaN;
}
// src/lib/app.svelte.ts
var ya = [
	"lessons",
	"cell",
	"switches",
	"time",
	"gradients",
	"check",
	"own"
], ba = [
	"forward",
	"loss",
	"backward",
	"update"
], xa = {
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
	zoomFrom: "z0",
	zoomTo: "z1",
	embed: "embed"
};
function Sa() {
	return typeof navigator < "u" && navigator.language.startsWith("ko") ? "ko" : "en";
}
var X = new class {
	#e = /* @__PURE__ */ M("lessons");
	get view() {
		return V(this.#e);
	}
	set view(e) {
		N(this.#e, e, !0);
	}
	#t = /* @__PURE__ */ M(qt(na.start));
	get cell() {
		return V(this.#t);
	}
	set cell(e) {
		N(this.#t, e, !0);
	}
	#n = /* @__PURE__ */ M("forward");
	get pass() {
		return V(this.#n);
	}
	set pass(e) {
		N(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ M(0);
	get step() {
		return V(this.#r);
	}
	set step(e) {
		N(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ M(0);
	get op() {
		return V(this.#i);
	}
	set op(e) {
		N(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ M(0);
	get unit() {
		return V(this.#a);
	}
	set unit(e) {
		N(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ M(0);
	get sequence() {
		return V(this.#o);
	}
	set sequence(e) {
		N(this.#o, e, !0);
	}
	#s = /* @__PURE__ */ M(0);
	get layer() {
		return V(this.#s);
	}
	set layer(e) {
		N(this.#s, e, !0);
	}
	#c = /* @__PURE__ */ M(qt(Sa()));
	get lang() {
		return V(this.#c);
	}
	set lang(e) {
		N(this.#c, e, !0);
	}
	#l = /* @__PURE__ */ M("auto");
	get theme() {
		return V(this.#l);
	}
	set theme(e) {
		N(this.#l, e, !0);
	}
	#u = /* @__PURE__ */ M(qt(na.compared[0]));
	get left() {
		return V(this.#u);
	}
	set left(e) {
		N(this.#u, e, !0);
	}
	#d = /* @__PURE__ */ M(qt(na.compared[1]));
	get right() {
		return V(this.#d);
	}
	set right(e) {
		N(this.#d, e, !0);
	}
	#f = /* @__PURE__ */ M("none");
	get order() {
		return V(this.#f);
	}
	set order(e) {
		N(this.#f, e, !0);
	}
	#p = /* @__PURE__ */ M(qt(na.start));
	get model() {
		return V(this.#p);
	}
	set model(e) {
		N(this.#p, e, !0);
	}
	#m = /* @__PURE__ */ M("l0.W_xz.0");
	get weight() {
		return V(this.#m);
	}
	set weight(e) {
		N(this.#m, e, !0);
	}
	#h = /* @__PURE__ */ M(3);
	get epsilon() {
		return V(this.#h);
	}
	set epsilon(e) {
		N(this.#h, e, !0);
	}
	#g = /* @__PURE__ */ M(0);
	get lesson() {
		return V(this.#g);
	}
	set lesson(e) {
		N(this.#g, e, !0);
	}
	#_ = /* @__PURE__ */ M("");
	get answer() {
		return V(this.#_);
	}
	set answer(e) {
		N(this.#_, e, !0);
	}
	#v = /* @__PURE__ */ M(9999999);
	get lossStep() {
		return V(this.#v);
	}
	set lossStep(e) {
		N(this.#v, e, !0);
	}
	#y = /* @__PURE__ */ M("none");
	get fault() {
		return V(this.#y);
	}
	set fault(e) {
		N(this.#y, e, !0);
	}
	#b = /* @__PURE__ */ M("gatewise");
	get notation() {
		return V(this.#b);
	}
	set notation(e) {
		N(this.#b, e, !0);
	}
	#x = /* @__PURE__ */ M(0);
	get input() {
		return V(this.#x);
	}
	set input(e) {
		N(this.#x, e, !0);
	}
	#S = /* @__PURE__ */ M("");
	get parameter() {
		return V(this.#S);
	}
	set parameter(e) {
		N(this.#S, e, !0);
	}
	#C = /* @__PURE__ */ M(100);
	get rate() {
		return V(this.#C);
	}
	set rate(e) {
		N(this.#C, e, !0);
	}
	#w = /* @__PURE__ */ M(10);
	get limit() {
		return V(this.#w);
	}
	set limit(e) {
		N(this.#w, e, !0);
	}
	#T = /* @__PURE__ */ M(0);
	get reached() {
		return V(this.#T);
	}
	set reached(e) {
		N(this.#T, e, !0);
	}
	#E = /* @__PURE__ */ M(0);
	get moment() {
		return V(this.#E);
	}
	set moment(e) {
		N(this.#E, e, !0);
	}
	#D = /* @__PURE__ */ M(0);
	get zoomFrom() {
		return V(this.#D);
	}
	set zoomFrom(e) {
		N(this.#D, e, !0);
	}
	#O = /* @__PURE__ */ M(0);
	get zoomTo() {
		return V(this.#O);
	}
	set zoomTo(e) {
		N(this.#O, e, !0);
	}
	#k = /* @__PURE__ */ M(0);
	get embed() {
		return V(this.#k);
	}
	set embed(e) {
		N(this.#k, e, !0);
	}
	#A = /* @__PURE__ */ M(qt({}));
	get edits() {
		return V(this.#A);
	}
	set edits(e) {
		N(this.#A, e, !0);
	}
	#j = /* @__PURE__ */ M(null);
	get loaded() {
		return V(this.#j);
	}
	set loaded(e) {
		N(this.#j, e);
	}
	linked = !0;
	#M = /* @__PURE__ */ M(null);
	get hover() {
		return V(this.#M);
	}
	set hover(e) {
		N(this.#M, e, !0);
	}
	#N = /* @__PURE__ */ M(null);
	get server() {
		return V(this.#N);
	}
	set server(e) {
		N(this.#N, e);
	}
	site = !1;
	#P = /* @__PURE__ */ M(null);
	get root() {
		return V(this.#P);
	}
	set root(e) {
		N(this.#P, e);
	}
	#F = /* @__PURE__ */ M(null);
	get missing() {
		return V(this.#F);
	}
	set missing(e) {
		N(this.#F, e, !0);
	}
	#I = /* @__PURE__ */ M("");
	get notice() {
		return V(this.#I);
	}
	set notice(e) {
		N(this.#I, e, !0);
	}
	#L = /* @__PURE__ */ A(() => this.loaded ?? oa(this.cell));
	get base() {
		return V(this.#L);
	}
	set base(e) {
		N(this.#L, e);
	}
	#R = /* @__PURE__ */ A(() => ha(this.base, this.edits));
	get trace() {
		return V(this.#R);
	}
	set trace(e) {
		N(this.#R, e);
	}
	#z = /* @__PURE__ */ A(() => this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]);
	get run() {
		return V(this.#z);
	}
	set run(e) {
		N(this.#z, e);
	}
	#B = /* @__PURE__ */ A(() => {
		let e = Ii(Y[this.run.cell], this.notation);
		return this.run.reverse ? Li(e) : e;
	});
	get program() {
		return V(this.#B);
	}
	set program(e) {
		N(this.#B, e);
	}
	#V = /* @__PURE__ */ A(() => this.run.values.h.shape[2] ?? 1);
	get hidden() {
		return V(this.#V);
	}
	set hidden(e) {
		N(this.#V, e);
	}
	#H = /* @__PURE__ */ A(() => this.trace.lengths[this.sequence] ?? this.trace.steps);
	get length() {
		return V(this.#H);
	}
	set length(e) {
		N(this.#H, e);
	}
	clamp() {
		let e = (e, t) => Math.max(0, Math.min(Math.round(e) || 0, t - 1));
		this.layer = e(this.layer, this.trace.layers.length), this.sequence = e(this.sequence, this.trace.batch), this.step = e(this.step, Math.max(1, this.length)), this.op = e(this.op, this.program.operations.length), this.unit = e(this.unit, this.hidden), this.input = e(this.input, this.run.x.shape[2] ?? 1);
	}
	usual() {
		let e = this.loaded?.layers[0]?.cell;
		if (!e) return Ca;
		let t = na.families[Y[e].family].cells, [n, r] = na.compared, i = t.includes(n) && t.includes(r);
		return {
			...Ca,
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
		this.loaded = null, this.edits = {}, this.notice = "", this.model === "mine" && (this.model = String(Ca.model)), this.clamp();
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
			let r = pa(await n.json());
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
		if (t === ga(this.base, e)) {
			let { [e]: t, ...n } = this.edits;
			this.edits = n;
		} else this.edits = {
			...this.edits,
			[e]: t
		};
	}
	get fragment() {
		let e = new URLSearchParams(), t = this.usual();
		for (let [n, r] of Object.entries(xa)) (n === "view" || this[n] !== t[n]) && e.set(r, String(this[n]));
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
		r("view", ya, (e) => this.view = e), r("cell", ra, (e) => this.cell = e), r("pass", ba, (e) => this.pass = e), r("lang", ["en", "ko"], (e) => this.lang = e), r("theme", [
			"auto",
			"light",
			"dark"
		], (e) => this.theme = e), r("left", ra, (e) => this.left = e), r("right", ra, (e) => this.right = e), r("order", [
			"none",
			"time",
			"similar"
		], (e) => this.order = e), r("model", [...ra, "mine"], (e) => this.model = e), r("fault", ["none", "minus"], (e) => this.fault = e), r("notation", Ni, (e) => this.notation = e), this.answer = (n.get("answer") ?? "").slice(0, 24);
		let a = n.get("w");
		a !== null && /^[Wb]_\w{2,3}$/.test(a) && (this.parameter = a), i("in", (e) => this.input = e), i("rate", (e) => this.rate = e), i("limit", (e) => this.limit = e), i("t", (e) => this.step = e), i("op", (e) => this.op = e), i("unit", (e) => this.unit = e), i("seq", (e) => this.sequence = e), i("layer", (e) => this.layer = e), i("eps", (e) => this.epsilon = Math.max(1, Math.min(9, e))), i("from", (e) => this.lossStep = e), i("z0", (e) => this.zoomFrom = e), i("z1", (e) => this.zoomTo = e), i("at", (e) => this.moment = e), i("to", (e) => this.reached = e), i("embed", (e) => this.embed = +!!e), i("lesson", (e) => this.lesson = e);
		let o = n.get("weight");
		o !== null && /^(x|l\d+\.\w+)\.\d+$/.test(o) && (this.weight = o);
		let s = {};
		for (let e of (n.get("edit") ?? "").split(",")) {
			let [t, n] = e.split(":");
			t && n !== void 0 && Number.isFinite(Number(n)) && /^(x|l\d+\.\w+)\.\d+$/.test(t) && (s[t] = Number(n));
		}
		this.edits = s, this.clamp();
	}
}(), Ca = Object.fromEntries(Object.keys(xa).map((e) => [e, X[e]])), wa = {
	skip: ["Skip to the content", "본문으로 건너뛰기"],
	views: ["Views", "화면"],
	"view.lessons": ["Lessons", "강의"],
	"view.cell": ["Cell", "셀"],
	"view.switches": ["Compare cells", "셀 비교"],
	"view.time": ["Over time", "시간 흐름"],
	"view.gradients": ["Gradients through time", "기울기의 시간 역전파(BPTT)"],
	"view.check": ["Gradient check", "기울기 검증"],
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
	oneModel: ["give one model (.gatewise) and at most one table (.csv, .tsv, .parquet, .ndjson, or .gz)", "모델(.gatewise) 하나와 표(.csv, .tsv, .parquet, .ndjson 또는 .gz) 하나까지만 놓을 수 있습니다"],
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
};
function Z(e, t = {}) {
	return wa[e][X.lang === "en" ? 0 : 1].replace(/\{(\w+)\}/g, (e, n) => String(t[n] ?? ""));
}
function Q(e) {
	return e[X.lang];
}
// src/parts/Choose.svelte
var Ta = /* @__PURE__ */ U("<option> </option>"), Ea = /* @__PURE__ */ U("<label class=\"field\"><span> </span> <select></select></label>");
function Da(e, t) {
	Ue(t, !0);
	function n(e) {
		let n = e.currentTarget.selectedIndex, r = t.options[n];
		r && t.onchange(r.value);
	}
	var r = Ea(), i = P(r), a = I(i, !0), o = L(i, 2);
	q(o, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = Ta(), i = I(r, !0), a = {};
		R(() => {
			oi(r, V(n).value === t.value), G(i, V(n).text), a !== (a = V(n).text) && (r.__value = a);
		}), W(e, r);
	}), k(o), k(r), R(() => G(a, t.label)), H("change", o, n), W(e, r), We();
}
hr(["change"]);
// src/parts/Share.svelte
var Oa = /* @__PURE__ */ U("<div class=\"share\"><button type=\"button\"> </button> <p role=\"status\"> </p></div>");
function ka(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ M(""), r;
	function i() {
		let e = `#${X.fragment}`;
		return X.site ? location.origin + location.pathname + e : e;
	}
	async function a() {
		let e = i();
		try {
			await navigator.clipboard.writeText(e), N(n, Z(X.site ? "linkCopied" : "placeCopied"), !0);
		} catch {
			N(n, e, !0);
		}
		clearTimeout(r), r = setTimeout(() => N(n, ""), 8e3);
	}
	var o = Dr(), s = F(o), c = (e) => {
		var t = Oa(), r = P(t), i = I(r, !0), o = L(r, 2);
		let s;
		var c = I(o, !0);
		k(t), R((e) => {
			G(i, e), s = ri(o, 1, "small", null, s, { shown: V(n) !== "" }), G(c, V(n));
		}, [() => Z("copyLink")]), H("click", r, () => void a()), W(e, t);
	};
	K(s, (e) => {
		X.linked && e(c);
	}), W(e, o), We();
}
hr(["click"]);
// src/lib/format.ts
function $(e, t = !1) {
	if (Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e < 0 ? "−∞" : t ? "+∞" : "∞";
	let n = Math.abs(e);
	if (n === 0) return "0";
	let r = n >= 5e-4 && n < 1e4 ? n.toFixed(3) : n.toExponential(1).replace("e+", "e").replace("e-", "e−");
	return (e < 0 ? "−" : t ? "+" : "") + r;
}
function Aa(e) {
	return Number($(e).replace(/−/g, "-").replace("∞", "Infinity"));
}
function ja(e) {
	let t = Math.abs(e);
	return t >= 1e7 || t > 0 && t < 5e-4 ? $(e) : e.toLocaleString("en-US", {
		maximumFractionDigits: t < 1 ? 4 : 3,
		maximumSignificantDigits: 6
	}).replace("-", "−");
}
function Ma(e) {
	return e >= 10 && e < 1e7 ? Math.round(e).toLocaleString("en-US") : Na($(e));
}
function Na(e) {
	let t = (e) => [...e].map((e) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789−".indexOf(e)]).join("");
	return e.replace(/e(−?\d+)$/, (e, n) => ` × 10${t(n)}`);
}
function Pa(e, t) {
	let n = /^[-−+]?\d*(?:[.,](\d+))?$/.exec(e.trim())?.[1]?.length ?? 0;
	if (n < 2) return !1;
	let r = Number(e.trim().replace("−", "-").replace(",", "."));
	return Math.abs(r - t) <= .5 * 10 ** -n + (n > 2 ? .001 : 0) + 1e-12;
}
function Fa(e) {
	return e < 0 ? `(${$(e)})` : $(e);
}
function Ia(e) {
	return (e < 0 ? "−" : "+") + Math.abs(e).toPrecision(12).replace("e-", "e−");
}
// src/lib/stages.ts
var La = [
	"readout",
	"loss",
	"dy"
], Ra = [
	"sum",
	"clip",
	"step"
];
function za(e, t) {
	let n = e.operations.map((e) => e.name);
	return t === "loss" ? [...La] : t === "update" ? [...Ra] : t === "forward" ? n : [...n.reverse(), ...Object.keys(e.inputs)];
}
function Ba(e, t) {
	return t * (za(e, "forward").length + za(e, "backward").length) + La.length + Ra.length;
}
function Va(e, t, n, r) {
	let i = t * za(e, "forward").length, a = za(e, "backward").length, o = n ? t - 1 - r.step : r.step;
	if (r.pass === "forward") return o * i / t + r.op;
	if (r.pass === "loss") return i + r.op;
	let s = i + La.length;
	return r.pass === "backward" ? s + (t - 1 - o) * a + r.op : s + t * a + r.op;
}
function Ha(e, t, n, r) {
	let i = za(e, "forward").length, a = za(e, "backward").length, o = (e) => n ? t - 1 - e : e, s = Math.max(0, Math.min(r, Ba(e, t) - 1));
	return s < t * i ? {
		pass: "forward",
		step: o(Math.floor(s / i)),
		op: s % i
	} : (s -= t * i, s < La.length ? {
		pass: "loss",
		step: o(t - 1),
		op: s
	} : (s -= La.length, s < t * a ? {
		pass: "backward",
		step: o(t - 1 - Math.floor(s / a)),
		op: s % a
	} : {
		pass: "update",
		step: o(0),
		op: s - t * a
	}));
}
function Ua(e, t = !1) {
	return $(e.shown, t) !== $(e.value, t);
}
function Wa(e, t, n, r = n.unit) {
	if (t === "x") return va(e.x, n.sequence, n.step, r);
	let i = e.parameters[t];
	return i ? i.data[r] ?? NaN : va(e.values[t] ?? e.previous[t], n.sequence, n.step, r);
}
function Ga(e, t, n, r = n.unit) {
	return va(e.gradients[t], n.sequence, n.step, r);
}
var Ka = {
	sigmoid: "σ",
	tanh: "tanh",
	relu: "ReLU"
}, qa = {
	sigmoid: (e) => 1 / (1 + Math.exp(-e)),
	tanh: Math.tanh,
	relu: (e) => Math.max(e, 0)
};
function Ja(e) {
	let t = [], n = 0;
	return e.forEach(([e, r], i) => {
		n += i < 4 ? Aa(e.value) * Aa(r.value) : e.value * r.value, i >= 4 || (i && t.push({ text: " + " }), t.push(e, { text: " × " }, r));
	}), e.length > 4 && t.push({ text: ` + … (${e.length - 4})` }), {
		pieces: t,
		shown: n
	};
}
function Ya(e, t, n, r) {
	let i = e.operations.find((e) => e.name === n), a = (e) => i.arguments[e], o = (e) => ({
		value: Wa(t, a(e), r),
		name: a(e)
	}), s = (e) => Aa(o(e).value), c = [], l = 0;
	switch (i.kind) {
		case "product": {
			let e = t.parameters[a(0)], n = e.shape[1] ?? 0, i = Array.from({ length: n }, (i, o) => [{
				value: e.data[r.unit * n + o],
				name: a(0)
			}, {
				value: Wa(t, a(1), r, o),
				name: a(1)
			}]);
			({pieces: c, shown: l} = Ja(i));
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
		default: c.push({ text: `${Ka[i.kind]}(` }, {
			...o(0),
			bare: !0
		}, { text: ")" }), l = qa[i.kind](s(0));
	}
	let u = Wa(t, n, r);
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
function Xa(e, t, n, r, i) {
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
		shown: Aa(r)
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
	]], va(t.upstream, r.sequence, r.step, r.unit)), o("next", [[
		"i",
		"δ",
		"",
		""
	], [
		"i",
		n,
		"t",
		t.reverse ? "(t−1)" : "(t+1)"
	]], Za(t, n, r, i)));
	for (let i of e.operations) {
		if (!i.arguments.includes(n)) continue;
		let o = `${n}>${i.name}`, [s, c] = e.terms[o], l = va(t.contributions[o], r.sequence, r.step, r.unit);
		a.push({
			through: i.name,
			sign: s,
			formula: c,
			value: l,
			...Qa(t, n, i.name, e, r)
		});
	}
	return a;
}
function Za(e, t, n, r) {
	let i = n.step + (e.reverse ? -1 : 1);
	if (i >= 0 && i < r) return va(e.gradients[`${t}_`], n.sequence, i, n.unit);
	let a = e.final_gradient[t];
	return a?.data[n.sequence * (a.shape[1] ?? 1) + n.unit] ?? 0;
}
function Qa(e, t, n, r, i) {
	let a = r.operations.find((e) => e.name === n), o = {
		value: Ga(e, n, i),
		name: n,
		sign: !0
	}, s = {
		value: Wa(e, n, i),
		name: n
	}, c = Aa(o.value), l = Aa(s.value);
	switch (a.kind) {
		case "product": {
			let t = e.parameters[a.arguments[0]], [r = 0, o = 0] = t.shape;
			return Ja(Array.from({ length: r }, (r, s) => [{
				value: t.data[s * o + i.unit],
				name: a.arguments[0]
			}, {
				value: Ga(e, n, i, s),
				name: n,
				sign: !0
			}]));
		}
		case "multiply": {
			let n = a.arguments[1 - a.arguments.indexOf(t)], r = Wa(e, n, i);
			return {
				pieces: [
					o,
					{ text: " × " },
					{
						value: r,
						name: n
					}
				],
				shown: c * Aa(r)
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
function $a(e, t, n, r, i) {
	let a = Xa(e, t, n, r, i), o = a.flatMap((e, t) => [...t ? [{ text: " + " }] : [], ...e.pieces]), s = Ga(t, n, r);
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
function eo(e, t) {
	return e === "sigmoid" ? t * (1 - t) : e === "tanh" ? 1 - t * t : e === "relu" ? Number(t > 0) : null;
}
function to(e) {
	return e.bare ? $(e.value, e.sign) : e.sign ? `(${$(e.value, !0)})` : Fa(e.value);
}
// src/lib/learn.ts
var no = (e, t = "", n = "") => [
	"i",
	e,
	t,
	n
], ro = (e, t = "") => [
	"o",
	e,
	t,
	""
], io = [
	"n",
	"½",
	"",
	""
], ao = no("δ");
function oo(e, t) {
	let n = e.layers.filter((e) => e.layer === t.layer), r = t.values.h.shape[2] ?? 1;
	return Math.max(0, n.findIndex((e) => e.reverse === t.reverse)) * r;
}
function so(e, t) {
	return t.layer === Math.max(...e.layers.map((e) => e.layer));
}
function co(e, t, n) {
	return e.layers.filter((e) => e.layer === t.layer).flatMap((e) => {
		let t = e.values.h.shape[2] ?? 1;
		return Array.from({ length: t }, (t, r) => va(e.values.h, n.sequence, n.step, r));
	});
}
function lo(e, t, n) {
	let r = e.head;
	if (!r || !so(e, t)) return null;
	let i = r.weight.shape[1] ?? 1, a = co(e, t, n), { pieces: o, shown: s } = Ja(Array.from({ length: i }, (e, t) => [{
		value: r.weight.data[t],
		name: "W_y"
	}, {
		value: a[t] ?? NaN,
		name: "h"
	}])), c = va(r.prediction, n.sequence, n.step, 0), l = r.bias.data[0];
	return {
		formulas: [[
			no("ŷ", "t"),
			ro("="),
			no("W", "y"),
			no("h", "t"),
			ro("+"),
			no("b", "y")
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
		shown: s + Aa(l)
	};
}
function uo(e, t, n) {
	if (!e.loss_terms) return null;
	let r = va({
		...e.loss_terms,
		shape: [...e.loss_terms.shape, 1]
	}, n.sequence, n.step, 0), i = e.head, a = [
		no("L"),
		ro("="),
		ro("∑", "t"),
		no("L", "t")
	];
	if (!i) {
		let { pieces: i, shown: a } = Ja(co(e, t, n).map((e) => [{
			value: e,
			name: "h"
		}, {
			value: e,
			name: "h"
		}]));
		return {
			formulas: [[
				no("L"),
				ro("="),
				io,
				ro("∑"),
				no("h", "T", "2")
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
		let t = va(i.prediction, n.sequence, n.step, e), r = va(i.target, n.sequence, n.step, e);
		Number.isNaN(r) || (c += e < 4 ? (Aa(t) - Aa(r)) ** 2 : (t - r) ** 2, e >= 4 || (s.length > 1 && s.push({ text: " + " }), s.push({ text: "(" }, {
			value: t,
			name: "ŷ"
		}, { text: " − " }, {
			value: r,
			name: "y"
		}, { text: ")²" })));
	}
	return s.length === 1 ? null : (o > 4 && s.push({ text: ` + … (${o - 4})` }), {
		formulas: [[
			no("L", "t"),
			ro("="),
			io,
			ro("("),
			no("ŷ", "t"),
			ro("−"),
			no("y", "t"),
			ro(")"),
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
function fo(e, t, n) {
	let r = va(t.upstream, n.sequence, n.step, n.unit), i = e.head;
	if (!so(e, t) || e.loss === null) return null;
	let a = { text: " = " };
	if (!i) {
		if (r === 0) return null;
		let e = Wa(t, "h", n);
		return {
			formulas: [[
				ao,
				no("y", "T"),
				ro("="),
				no("h", "T")
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
			shown: Aa(e)
		};
	}
	let o = i.bias.shape[0] ?? 1, s = i.weight.shape[1] ?? 1, c = oo(e, t) + n.unit, l = [];
	for (let e = 0; e < o; e++) {
		let t = va(i.target, n.sequence, n.step, e);
		if (Number.isNaN(t)) continue;
		let r = va(i.prediction, n.sequence, n.step, e) - t;
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
	let { pieces: u, shown: d } = Ja(l);
	return {
		formulas: [[
			ao,
			no("ŷ", "t"),
			ro("="),
			no("ŷ", "t"),
			ro("−"),
			no("y", "t")
		], [
			ao,
			no("y", "t"),
			ro("="),
			no("W", "y", "⊤"),
			ao,
			no("ŷ", "t")
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
function po(e, t, n, r, i, a, o, s) {
	let c = t.operations.find((e) => e.arguments.includes(r)), l = c.kind === "product", u = l ? n.parameters[r].shape[1] ?? 1 : 1, d = i.unit * u, f = Array.from({ length: a }, (e, t) => n.reverse ? t : a - 1 - t).map((e) => {
		let t = {
			...i,
			step: e
		}, r = Ga(n, c.name, t), a = l ? Wa(n, c.arguments[1], t, 0) : null;
		return {
			step: e,
			delta: r,
			factor: a,
			value: r * (a ?? 1)
		};
	}), p = n.parameter_gradients[r].data[d], m = mo(e), h = s > 0 && m > s ? s / m : 1, g = n.parameters[r].data[d], _ = f.reduce((e, t) => e + t.value, 0);
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
function mo(e) {
	let t = 0;
	for (let n of e.layers) for (let e of Object.values(n.parameter_gradients)) for (let n of e.data) t += n * n;
	return Math.sqrt(t);
}
function ho(e, t, n) {
	let r = mo(e), i = t * (n > 0 && r > n ? n / r : 1), a = (e, t) => ({
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
function go(e) {
	let t = () => {
		e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 ? (e.tabIndex = 0, e.setAttribute("role", "group")) : (e.removeAttribute("tabindex"), e.removeAttribute("role"));
	}, n = new ResizeObserver(t);
	return n.observe(e), t(), () => n.disconnect();
}
// src/parts/Formula.svelte
var _o = (e, t) => {
	var n = /* @__PURE__ */ A(() => m(t?.(), 2));
	let r = () => V(n)[0], i = () => V(n)[1];
	var a = Dr(), o = F(a), s = (e) => {
		var t = yo(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	}, c = (e) => {
		var t = bo(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	}, l = (e) => {
		var t = xo(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	}, u = (e) => {
		var t = So(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	};
	K(o, (e) => {
		r() === "o" ? e(s) : r() === "n" ? e(c, 1) : r() === "f" ? e(l, 2) : e(u, -1);
	}), W(e, a);
}, vo = (e, t = d) => {
	var n = Dr(), r = F(n), i = (e) => {
		var n = Co(), r = I(L(P(n)), !0);
		Ce(), k(n), R(() => G(r, t()[1])), W(e, n);
	}, a = (e) => {
		var n = wo(), r = I(L(P(n), 2), !0);
		Ce(2), k(n), R(() => G(r, t()[2])), W(e, n);
	}, o = (e) => {
		W(e, To());
	}, s = (e) => {
		var n = So(), r = I(n, !0);
		R(() => G(r, t())), W(e, n);
	};
	K(r, (e) => {
		t() === "t−1" || t() === "t+1" ? e(i) : t() === "(t+1)" || t() === "(t−1)" ? e(a, 1) : t() === "2" ? e(o, 2) : e(s, -1);
	}), W(e, n);
}, yo = /* @__PURE__ */ Tr("<mo stretchy=\"false\"> </mo>"), bo = /* @__PURE__ */ Tr("<mn> </mn>"), xo = /* @__PURE__ */ Tr("<mi mathvariant=\"normal\"> </mi>"), So = /* @__PURE__ */ Tr("<mi> </mi>"), Co = /* @__PURE__ */ Tr("<mrow><mi>t</mi><mo> </mo><mn>1</mn></mrow>"), wo = /* @__PURE__ */ Tr("<mrow><mo>(</mo><mi>t</mi><mo> </mo><mn>1</mn><mo>)</mo></mrow>"), To = /* @__PURE__ */ Tr("<mn>2</mn>"), Eo = /* @__PURE__ */ U(" <span class=\"kind-o\"> </span> ", 1), Do = /* @__PURE__ */ U("<span class=\"both\"><span class=\"sup\"> </span><span class=\"sub\"> </span></span>"), Oo = /* @__PURE__ */ U("<span class=\"sub\"> </span>"), ko = /* @__PURE__ */ U("<span class=\"sup\"> </span>"), Ao = /* @__PURE__ */ U("<span role=\"presentation\"> <!></span>"), jo = /* @__PURE__ */ Tr("<msubsup><!><!><!></msubsup>"), Mo = /* @__PURE__ */ Tr("<msub><!><!></msub>"), No = /* @__PURE__ */ Tr("<msup><!><!></msup>"), Po = /* @__PURE__ */ U("<span class=\"formula\"><span class=\"seen\" aria-hidden=\"true\"></span> <span class=\"visually-hidden\"><math><mrow></mrow></math></span></span>");
function Fo(e, t) {
	Ue(t, !0);
	let n = Ei(t, "marked", 19, () => []);
	function r(e) {
		let t = ki(e), r = `kind-${e[0]}`;
		return t === null ? r : `${r} linked${X.hover === t ? " hover" : ""}${n().includes(t) ? " marked" : ""}`;
	}
	function i(e, n) {
		let r = t.formula[n - 1];
		return e[0] === "o" && "=+−⊙>→←·".includes(e[1]) && r !== void 0 && !"=([".includes(r[1]);
	}
	var a = Po(), o = P(a);
	q(o, 21, () => t.formula, Rr, (e, t, n) => {
		var a = Dr(), o = F(a), s = (e) => {
			var n = Eo(), r = F(n, !0);
			r.nodeValue = " ";
			var i = L(r), a = I(i, !0), o = L(i, 1, !0);
			o.nodeValue = " ", R(() => G(a, V(t)[1])), W(e, n);
		}, c = /* @__PURE__ */ A(() => i(V(t), n)), l = (e) => {
			var n = Ao(), i = P(n, !0), a = L(i), o = (e) => {
				var n = Do(), r = P(n), i = I(r, !0), a = I(L(r), !0);
				k(n), R(() => {
					G(i, V(t)[3]), G(a, V(t)[2]);
				}), W(e, n);
			}, s = (e) => {
				var n = Oo(), r = I(n, !0);
				R(() => G(r, V(t)[2])), W(e, n);
			}, c = (e) => {
				var n = ko(), r = I(n, !0);
				R(() => G(r, V(t)[3])), W(e, n);
			};
			K(a, (e) => {
				V(t)[2] && V(t)[3] ? e(o) : V(t)[2] ? e(s, 1) : V(t)[3] && e(c, 2);
			}), k(n), R((e) => {
				ri(n, 1, e), G(i, V(t)[1]);
			}, [() => Zr(r(V(t)))]), mr("mouseenter", n, () => X.hover = ki(V(t)) ?? X.hover), mr("mouseleave", n, () => X.hover = null), W(e, n);
		};
		K(o, (e) => {
			V(c) ? e(s) : e(l, -1);
		}), W(e, a);
	}), k(o);
	var s = L(o, 2), c = P(s), l = P(c);
	q(l, 21, () => t.formula, Rr, (e, t) => {
		var n = Dr(), r = F(n), i = (e) => {
			var n = jo(), r = P(n);
			_o(r, () => V(t));
			var i = L(r);
			vo(i, () => V(t)[2]), vo(L(i), () => V(t)[3]), k(n), W(e, n);
		}, a = (e) => {
			var n = Mo(), r = P(n);
			_o(r, () => V(t)), vo(L(r), () => V(t)[2]), k(n), W(e, n);
		}, o = (e) => {
			var n = No(), r = P(n);
			_o(r, () => V(t)), vo(L(r), () => V(t)[3]), k(n), W(e, n);
		}, s = (e) => {
			_o(e, () => V(t));
		};
		K(r, (e) => {
			V(t)[2] && V(t)[3] ? e(i) : V(t)[2] ? e(a, 1) : V(t)[3] ? e(o, 2) : e(s, -1);
		}), W(e, n);
	}), k(l), k(c), k(s), k(a), W(e, a), We();
}
// src/parts/Icon.svelte
var Io = /* @__PURE__ */ wr("<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path></path></svg>");
function Lo(e, t) {
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
	var r = Io();
	let i;
	var a = I(r);
	R(() => {
		i = ri(r, 0, "icon", null, i, { solid: t.name === "play" }), J(a, "d", n[t.name]);
	}), W(e, r);
}
// src/parts/Pieces.svelte
var Ro = /* @__PURE__ */ U("<span role=\"presentation\"> </span>"), zo = /* @__PURE__ */ U("<span class=\"soft small rounding\"> </span>"), Bo = /* @__PURE__ */ U("<span class=\"pieces\"></span> <!>", 1);
function Vo(e, t) {
	Ue(t, !0);
	let n = Ei(t, "sign", 3, !1);
	var r = Bo(), i = F(r);
	q(i, 21, () => t.worked.pieces, Rr, (e, t) => {
		var n = Dr(), r = F(n), i = (e) => {
			var n = Er();
			R(() => G(n, V(t).text)), W(e, n);
		}, a = (e) => {
			var n = Ro();
			let r;
			var i = I(n, !0);
			R((e) => {
				r = ri(n, 1, "number", null, r, { hover: X.hover === V(t).name }), J(n, "data-name", V(t).name), G(i, e);
			}, [() => to(V(t))]), mr("mouseenter", n, () => X.hover = V(t).name), mr("mouseleave", n, () => X.hover = null), W(e, n);
		};
		K(r, (e) => {
			"text" in V(t) ? e(i) : e(a, -1);
		}), W(e, n);
	}), k(i);
	var a = L(i, 2), o = (e) => {
		var t = zo(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("rounding")]), W(e, t);
	}, s = /* @__PURE__ */ A(() => Ua(t.worked, n()));
	K(a, (e) => {
		V(s) && e(o);
	}), W(e, r), We();
}
// src/parts/Learning.svelte
var Ho = /* @__PURE__ */ U("<p class=\"big\"><!></p>"), Uo = /* @__PURE__ */ U("<p class=\"soft small\"> </p>"), Wo = /* @__PURE__ */ U("<!> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p> <!>", 1), Go = /* @__PURE__ */ U("<p class=\"explain\"> </p>"), Ko = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td class=\"numeric-left\"> <!></td><td class=\"numeric\"> </td></tr>"), qo = /* @__PURE__ */ U("<tr><th scope=\"row\" colspan=\"2\"> </th><td class=\"numeric\"> </td></tr>"), Jo = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"explain\"> </p> <div class=\"scroll-x tall\"><table class=\"shares\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody><tfoot><!><tr><th scope=\"row\" colspan=\"2\">Σ <!> </th><td class=\"numeric\" data-update=\"gradient\"><strong> </strong></td></tr></tfoot></table></div>", 1), Yo = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\">g = <span class=\"number\" data-update=\"norm\"> </span> </p> <p class=\"worked\" data-worked=\"clip\"><!></p> <p class=\"explain\"> </p>", 1), Xo = /* @__PURE__ */ U("<p class=\"worked\">L: <span class=\"number\" data-update=\"before\"> </span> → <strong class=\"number\" data-update=\"after\"> </strong></p>"), Zo = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\" data-worked=\"step\"><span class=\"soft\"> </span> <!></p> <!> <p class=\"explain\"> </p>", 1), Qo = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!></div> <!>", 1);
function $o(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ A(() => ({
		sequence: X.sequence,
		step: X.step,
		unit: X.unit
	})), r = /* @__PURE__ */ A(() => t.stage === "readout" ? lo(X.trace, X.run, V(n)) : t.stage === "loss" ? uo(X.trace, X.run, V(n)) : t.stage === "dy" ? fo(X.trace, X.run, V(n)) : null), i = /* @__PURE__ */ A(() => X.rate / 1e3), a = /* @__PURE__ */ A(() => X.limit / 10), o = /* @__PURE__ */ A(() => X.program.parameters[t.parameter].symbol), s = /* @__PURE__ */ A(() => po(X.trace, X.program, X.run, t.parameter, V(n), Math.max(1, X.length), V(i), V(a))), c = /* @__PURE__ */ A(() => X.run.parameters[t.parameter].shape.length > 1), l = /* @__PURE__ */ A(() => V(c) ? `${X.unit + 1}, 1` : String(X.unit + 1)), u = /* @__PURE__ */ A(() => t.stage === "step" && X.trace.loss !== null && X.hidden * X.trace.steps * X.trace.layers.length < 5e4 ? Qi(Y, ho(X.trace, V(i), V(a))).loss : null), d = /* @__PURE__ */ A(() => [[
		"i",
		"δ",
		"",
		""
	], ...V(o)]), f = [[
		"i",
		"η",
		"",
		""
	]], p = /* @__PURE__ */ A(() => so(X.trace, X.run) ? X.trace.loss === null ? Z("noReadOut.given") : Z(X.trace.head ? "noReadOut.step" : t.stage === "readout" ? "noReadOut.none" : "noReadOut.last") : Z("noReadOut.below"));
	var m = Dr(), h = F(m), g = (e) => {
		var n = Dr(), i = F(n), a = (e) => {
			var n = Wo(), i = F(n);
			q(i, 17, () => V(r).formulas, Rr, (e, t) => {
				var n = Ho();
				Fo(P(n), { get formula() {
					return V(t);
				} }), k(n), W(e, n);
			});
			var a = L(i, 2), o = P(a), s = I(o), c = L(o, 2);
			{
				let e = /* @__PURE__ */ A(() => t.stage === "dy");
				Vo(c, {
					get worked() {
						return V(r);
					},
					get sign() {
						return V(e);
					}
				});
			}
			k(a);
			var l = L(a, 2), u = I(l, !0), d = L(l, 2), f = (e) => {
				var t = Uo(), n = I(t, !0);
				R((e) => G(n, e), [() => Z("firstOutput", { n: X.trace.head.bias.shape[0] })]), W(e, t);
			};
			K(d, (e) => {
				(X.trace.head?.bias.shape[0] ?? 1) > 1 && e(f);
			}), R((e, n) => {
				J(a, "data-worked", t.stage), G(s, `${e ?? ""}:`), G(u, n);
			}, [() => t.stage === "dy" ? Z("numbers", { j: X.unit + 1 }) : Z("withNumbers"), () => Z(`explain.${t.stage}`)]), W(e, n);
		}, o = (e) => {
			var t = Go(), n = I(t, !0);
			R(() => G(n, V(p))), W(e, t);
		};
		K(i, (e) => {
			V(r) ? e(a) : e(o, -1);
		}), W(e, n);
	}, _ = (e) => {
		var n = Qo(), r = F(n), c = P(r);
		{
			let e = /* @__PURE__ */ A(() => Z("parameter")), n = /* @__PURE__ */ A(() => Object.keys(X.program.parameters).map((e) => ({
				value: e,
				text: ji(X.program.parameters[e].symbol)
			})));
			Da(c, {
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
		var p = L(c, 2), m = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("limit")), n = /* @__PURE__ */ A(() => [
					0,
					1,
					5,
					10,
					50
				].map((e) => ({
					value: e,
					text: e ? String(e / 10) : Z("noLimit")
				})));
				Da(e, {
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
		var h = L(p, 2), g = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("rate")), n = /* @__PURE__ */ A(() => [
					1,
					10,
					100,
					500,
					1e3
				].map((e) => ({
					value: e,
					text: String(e / 1e3)
				})));
				Da(e, {
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
		var _ = L(r, 2), v = (e) => {
			var n = Jo(), r = F(n);
			Fo(P(r), { get formula() {
				return X.program.parameters[t.parameter].backward;
			} }), k(r);
			var i = L(r, 2), a = I(i, !0), o = L(i, 2), c = P(o), u = P(c), f = P(u), p = P(f), m = I(p, !0), h = L(p), g = I(h, !0), _ = I(L(h), !0);
			k(f), k(u);
			var v = L(u);
			q(v, 21, () => V(s).shares.slice(0, 400), (e) => e.step, (e, t) => {
				var n = Ko(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = L(o), c = (e) => {
					var n = Er();
					R((e) => G(n, ` × ${e ?? ""}`), [() => V(t).factor < 0 ? `(${$(V(t).factor)})` : $(V(t).factor)]), W(e, n);
				}, l = (e) => {
					var t = Er();
					t.nodeValue = " × 1", W(e, t);
				};
				K(s, (e) => {
					V(t).factor === null ? e(l, -1) : e(c);
				}), k(a);
				var u = I(L(a), !0);
				k(n), R((e, n) => {
					G(i, X.offset + V(t).step + 1), G(o, `(${e ?? ""})`), G(u, n);
				}, [() => $(V(t).delta, !0), () => $(V(t).value, !0)]), W(e, n);
			}), k(v);
			var y = L(v), b = P(y), x = (e) => {
				var t = qo(), n = P(t), r = I(n, !0), i = I(L(n), !0);
				k(t), R((e, t) => {
					G(r, e), G(i, t);
				}, [() => Z("otherSequences"), () => $(V(s).others, !0)]), W(e, t);
			};
			K(b, (e) => {
				X.trace.batch > 1 && e(x);
			});
			var S = L(b), C = P(S), ee = L(P(C));
			Fo(ee, { get formula() {
				return V(d);
			} });
			var te = L(ee);
			k(C);
			var ne = L(C), w = I(P(ne), !0);
			k(ne), k(S), k(y), k(c), k(o), Jr(o, () => go), R((e, t, n, r, i) => {
				G(a, e), G(m, t), G(g, n), G(_, r), G(te, ` [${V(l) ?? ""}]`), G(w, i);
			}, [
				() => Z("explain.sum", { entry: V(l) }),
				() => Z("step"),
				() => Z("term"),
				() => Z("value"),
				() => $(V(s).gradient, !0)
			]), W(e, n);
		}, y = (e) => {
			var n = Yo(), r = F(n);
			Fo(P(r), { formula: [
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
			var i = L(r, 2), o = L(P(i)), c = I(o, !0), l = L(o);
			k(i);
			var u = L(i, 2), d = P(u), f = (e) => {
				{
					let n = /* @__PURE__ */ A(() => ({
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
						shown: Aa(V(s).gradient) * V(a) / Aa(V(s).norm)
					}));
					Vo(e, {
						sign: !0,
						get worked() {
							return V(n);
						}
					});
				}
			}, p = (e) => {
				var t = Er();
				R((e) => G(t, e), [() => Z("notClipped")]), W(e, t);
			};
			K(d, (e) => {
				V(s).scale < 1 ? e(f) : e(p, -1);
			}), k(u);
			var m = I(L(u, 2), !0);
			R((e, t) => {
				G(c, e), G(l, ` ${V(a) === 0 ? "" : V(s).scale < 1 ? `> ${V(a)}` : `≤ ${V(a)}`}`), G(m, t);
			}, [() => $(V(s).norm), () => Z("explain.clip")]), W(e, n);
		}, b = (e) => {
			var n = Zo(), r = F(n), a = P(r);
			{
				let e = /* @__PURE__ */ A(() => [
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
				Fo(a, { get formula() {
					return V(e);
				} });
			}
			k(r);
			var c = L(r, 2), p = P(c), m = I(p), h = L(p, 2);
			{
				let e = /* @__PURE__ */ A(() => ({
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
					shown: Aa(V(s).weight) - V(i) * Aa(V(s).gradient * V(s).scale)
				}));
				Vo(h, { get worked() {
					return V(e);
				} });
			}
			k(c);
			var g = L(c, 2), _ = (e) => {
				var t = Xo(), n = L(P(t)), r = I(n, !0), i = I(L(n, 2), !0);
				k(t), R((e, t) => {
					G(r, e), G(i, t);
				}, [() => $(X.trace.loss), () => $(V(u))]), W(e, t);
			};
			K(g, (e) => {
				V(u) !== null && e(_);
			});
			var v = I(L(g, 2), !0);
			R((e) => {
				G(m, `[${V(l) ?? ""}]:`), G(v, e);
			}, [() => Z("explain.step")]), W(e, n);
		};
		K(_, (e) => {
			t.stage === "sum" ? e(v) : t.stage === "clip" ? e(y, 1) : e(b, -1);
		}), W(e, n);
	};
	K(h, (e) => {
		t.stage === "readout" || t.stage === "loss" || t.stage === "dy" ? e(g) : e(_, -1);
	}), W(e, m), We();
}
// src/parts/Legend.svelte
var es = /* @__PURE__ */ U("<li><span aria-hidden=\"true\"></span> </li>"), ts = /* @__PURE__ */ U("<li><span class=\"sign\" aria-hidden=\"true\">δ</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">+0.1</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">⊕</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">σ′ ×</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">δy</span> </li> <li><span class=\"sign\" aria-hidden=\"true\"> <sup> </sup></span> </li>", 1), ns = /* @__PURE__ */ U("<li><span class=\"sign plain\" aria-hidden=\"true\">⊙</span> </li> <li><span class=\"dashed\" aria-hidden=\"true\"></span> </li>", 1), rs = /* @__PURE__ */ U("<ul class=\"key\"><!> <!></ul>");
function is(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ A(() => t.cell.gates.filter((e) => t.cell.picture.nodes[e]?.hue)), r = /* @__PURE__ */ A(() => Z(X.run.reverse ? "previousTime" : "nextTime"));
	var i = rs(), a = P(i);
	q(a, 16, () => V(n), (e) => e, (e, n) => {
		var r = es(), i = P(r), a = L(i, 1, !0);
		k(r), R((e) => {
			ri(i, 1, `swatch hue-${t.cell.picture.nodes[n].hue ?? ""}`), G(a, e);
		}, [() => Q(Mi(t.cell, n))]), W(e, r);
	});
	var o = L(a, 2), s = (e) => {
		var n = ts(), i = F(n), a = L(P(i), 1, !0);
		k(i);
		var o = L(i, 2), s = L(P(o), 1, !0);
		k(o);
		var c = L(o, 2), l = L(P(c), 1, !0);
		k(c);
		var u = L(c, 2), d = L(P(u), 1, !0);
		k(u);
		var f = L(u, 2), p = L(P(f), 1, !0);
		k(f);
		var m = L(f, 2), h = P(m), g = P(h), _ = I(L(g), !0);
		k(h);
		var v = L(h, 1, !0);
		k(m), R((e, n, r, i, o, c) => {
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
		var t = ns(), n = F(t), r = L(P(n), 1, !0);
		k(n);
		var i = L(n, 2), a = L(P(i), 1, !0);
		k(i), R((e, t) => {
			G(r, e), G(a, t);
		}, [() => Z("key.multiply"), () => Z("key.waiting")]), W(e, t);
	};
	K(o, (e) => {
		t.backward ? e(s) : e(c, -1);
	}), k(i), W(e, i), We();
}
// src/parts/Symbol.svelte
var as = /* @__PURE__ */ wr("<tspan> </tspan>");
function os(e, t) {
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
	var r = Dr();
	q(F(r), 17, n, Rr, (e, t) => {
		var n = as(), r = I(n, !0);
		R(() => {
			J(n, "font-size", V(t).size), J(n, "font-style", V(t).italic ? "italic" : "normal"), J(n, "dx", V(t).dx || void 0), J(n, "dy", V(t).dy || void 0), G(r, V(t).text);
		}), W(e, n);
	}), W(e, r), We();
}
// src/parts/Picture.svelte
var ss = /* @__PURE__ */ wr("<path class=\"bridge\"></path>"), cs = /* @__PURE__ */ wr("<g><!><path class=\"line\"></path></g>"), ls = /* @__PURE__ */ wr("<path></path>"), us = /* @__PURE__ */ wr("<g class=\"merge\"><circle r=\"8\"></circle><path></path></g>"), ds = /* @__PURE__ */ wr("<circle class=\"dot\" r=\"3.4\"></circle>"), fs = /* @__PURE__ */ wr("<rect class=\"shape\" rx=\"8\"></rect>"), ps = /* @__PURE__ */ wr("<circle class=\"shape\"></circle>"), ms = /* @__PURE__ */ wr("<text class=\"port\" text-anchor=\"middle\"><!></text>"), hs = /* @__PURE__ */ wr("<text class=\"inner local\" text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), gs = /* @__PURE__ */ wr("<text class=\"inner\" text-anchor=\"middle\"><!></text><!>", 1), _s = /* @__PURE__ */ wr("<circle class=\"point\" r=\"3.4\"></circle>"), vs = /* @__PURE__ */ wr("<path class=\"plus\"></path><text class=\"bias\" text-anchor=\"end\"><!></text>", 1), ys = /* @__PURE__ */ wr("<text class=\"inner ink\" text-anchor=\"middle\"><tspan> </tspan></text>"), bs = /* @__PURE__ */ wr("<text class=\"outside\" text-anchor=\"end\"><!></text>"), xs = /* @__PURE__ */ wr("<text><!></text>"), Ss = /* @__PURE__ */ wr("<g role=\"presentation\"><g class=\"hit\"><!></g><g class=\"letters\"><!><!><!></g></g>"), Cs = /* @__PURE__ */ wr("<text text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), ws = /* @__PURE__ */ wr("<svg><!><!><!><!><g aria-hidden=\"true\"></g></svg>");
function Ts(e, t) {
	Ue(t, !0);
	let n = Ei(t, "run", 3, null), r = Ei(t, "sequence", 3, 0), i = Ei(t, "step", 3, 0), a = Ei(t, "unit", 3, 0), o = Ei(t, "current", 3, null), s = Ei(t, "values", 3, null), c = Ei(t, "gradients", 3, null), l = Ei(t, "backward", 3, !1), u = Ei(t, "marked", 19, () => /* @__PURE__ */ new Set()), d = Ei(t, "length", 3, null), f = Ei(t, "small", 3, !1), p = Ei(t, "onpick", 3, null), h = {
		left: "end",
		right: "start",
		middle: "middle"
	}, g = /* @__PURE__ */ A(() => Object.entries(t.cell.picture.nodes)), _ = /* @__PURE__ */ A(() => new Set(o() === null ? [] : Object.keys(t.cell.picture.edges).filter((e) => e.split(">")[+!l()] === o()))), v = /* @__PURE__ */ A(() => Object.entries(t.cell.picture.edges).sort(([e], [t]) => Number(V(_).has(e) || u().has(e)) - Number(V(_).has(t) || u().has(t))));
	function y(e) {
		return e === "x" ? X.input : a();
	}
	let b = /* @__PURE__ */ A(() => {
		let e = c();
		if (!n() || e === null || d() === null) return [];
		let a = n();
		return Object.entries(t.cell.picture.edges).flatMap(([t, n]) => {
			let o = t.split(">")[0], s = a.contributions[t];
			return !e.has(o) || !s ? [] : [{
				key: t,
				x: n.term[0],
				y: n.term[1],
				value: va(s, r(), i(), y(o))
			}];
		});
	});
	function x(e) {
		let t = e.replace("_out", "");
		if (!n() || d() === null || c() === null || !c().has(t)) return [];
		let o = Za(n(), t, {
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
		], va(n().upstream, r(), i(), a()), "from-loss"), l] : [l];
	}
	function S(e) {
		return !n() || e.endsWith("_out") || s() !== null && !s().has(e) ? null : va(e === "x" ? n().x : n().values[e] ?? n().previous[e], r(), i(), y(e));
	}
	function C(e) {
		return !n() || c() === null || !c().has(e) ? null : va(n().gradients[e], r(), i(), y(e));
	}
	function ee(e) {
		let n = t.cell.picture.nodes[e], r = [], i = S(e), a = n.kind === "port" ? [] : Ai(t.cell, e);
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
	function te(e, t) {
		let n = e.label[1];
		return e.y + n + 10 + (t === 1 && n < -12 ? f() ? 20 : 14 : 0);
	}
	function ne(e, t) {
		return !l() || !n() || c() === null || !c().has(e) ? null : eo(t, va(n().values[e], r(), i(), a()));
	}
	function w(e, n) {
		if (n.kind === "product") {
			let n = Ai(t.cell, t.cell.operations.find((t) => t.name === e).arguments[0]);
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
	function re(e) {
		return t.cell.operations.find((t) => t.name === e).arguments.filter((e) => e.startsWith("b_")).flatMap((e) => [[
			"o",
			"+",
			"",
			""
		], ...Ai(t.cell, e)]);
	}
	function ie(e) {
		let r = S(e), i = C(e), a = [`${Q(Mi(t.cell, e))}, ${ji(Ai(t.cell, e))}`, r === null ? n() ? Z("notYet") : "" : `${Z("value")} ${$(r)}`];
		return i !== null && a.push(`${Z("gradient")} ${$(i, !0)}`), a.filter(Boolean).join(", ");
	}
	function T(e) {
		p() && t.cell.operations.some((t) => t.name === e) && p()(e);
	}
	var ae = ws();
	let oe;
	var se = P(ae);
	q(se, 17, () => V(v), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ A(() => m(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1];
		var a = cs();
		let o;
		var s = P(a), c = (e) => {
			var t = ss();
			R(() => J(t, "d", i().d)), W(e, t);
		}, l = /* @__PURE__ */ A(() => i().d.includes("C"));
		K(s, (e) => {
			V(l) && e(c);
		});
		var d = L(s);
		k(a), R((e, t) => {
			o = ri(a, 0, "edge", null, o, {
				live: e,
				marked: t
			}), J(a, "data-edge", r()), J(d, "d", i().d);
		}, [() => V(_).has(r()), () => u().has(r())]), W(e, a);
	});
	var ce = L(se);
	q(ce, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ A(() => m(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1], a = /* @__PURE__ */ A(() => {
			let [e, t, n] = l() ? i().tail : i().head;
			return {
				x: e,
				y: t,
				angle: n
			};
		});
		var o = ls();
		let s;
		J(o, "d", "M0,0 L-10,4.6 L-10,-4.6 Z"), R((e, t) => {
			s = ri(o, 0, "arrow", null, s, {
				live: e,
				marked: t
			}), J(o, "transform", `translate(${V(a).x ?? ""},${V(a).y ?? ""}) rotate(${V(a).angle ?? ""})`);
		}, [() => V(_).has(r()), () => u().has(r())]), W(e, o);
	});
	var le = L(ce);
	q(le, 17, () => t.cell.picture.dots, Rr, (e, t) => {
		var n = /* @__PURE__ */ A(() => m(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1];
		var a = Dr(), o = F(a), s = (e) => {
			var t = us(), n = P(t), a = L(n);
			k(t), R(() => {
				J(n, "cx", r()), J(n, "cy", i()), J(a, "d", `M${r() - 5},${i() ?? ""}h10M${r() ?? ""},${i() - 5}v10`);
			}), W(e, t);
		}, c = (e) => {
			var t = ds();
			R(() => {
				J(t, "cx", r()), J(t, "cy", i());
			}), W(e, t);
		};
		K(o, (e) => {
			l() && !f() ? e(s) : e(c, -1);
		}), W(e, a);
	});
	var ue = L(le);
	q(ue, 17, () => V(g), ([e, t]) => e, (e, r) => {
		var i = /* @__PURE__ */ A(() => m(V(r), 2));
		let a = () => V(i)[0], s = () => V(i)[1], c = /* @__PURE__ */ A(() => a().endsWith("_out") ? [] : ee(a())), d = /* @__PURE__ */ A(() => ne(a(), s().kind)), g = /* @__PURE__ */ A(() => p() !== null && s().kind !== "port");
		var _ = Ss();
		let v;
		var y = P(_), b = P(y), C = (e) => {
			var t = fs();
			R(() => {
				J(t, "x", s().x - s().w / 2), J(t, "y", s().y - s().h / 2), J(t, "width", s().w), J(t, "height", s().h);
			}), W(e, t);
		}, ae = (e) => {
			var t = ps();
			R(() => {
				J(t, "cx", s().x), J(t, "cy", s().y), J(t, "r", s().w / 2);
			}), W(e, t);
		};
		K(b, (e) => {
			s().shape === "box" ? e(C) : s().shape === "circle" && e(ae, 1);
		}), k(y);
		var oe = L(y), se = P(oe), ce = (e) => {
			var n = ms(), r = P(n);
			{
				let e = /* @__PURE__ */ A(() => Ai(t.cell, a().replace("_out", "")));
				os(r, {
					get formula() {
						return V(e);
					},
					size: 22
				});
			}
			k(n), R(() => {
				J(n, "x", s().x), J(n, "y", s().y + 7);
			}), W(e, n);
		}, le = (e) => {
			var t = gs(), n = F(t), r = P(n);
			{
				let e = /* @__PURE__ */ A(() => w(a(), s())), t = /* @__PURE__ */ A(() => V(d) === null ? 18 : 14);
				os(r, {
					get formula() {
						return V(e);
					},
					get size() {
						return V(t);
					}
				});
			}
			k(n);
			var i = L(n), o = (e) => {
				var t = hs(), n = I(P(t));
				k(t), R((e) => {
					J(t, "data-local", a()), J(t, "x", s().x), J(t, "y", s().y + 13), G(n, `×${e ?? ""}`);
				}, [() => $(V(d))]), W(e, t);
			};
			K(i, (e) => {
				V(d) !== null && e(o);
			}), R(() => {
				J(n, "x", s().x), J(n, "y", s().y + (V(d) === null ? 6 : -2));
			}), W(e, t);
		}, ue = (e) => {
			var t = _s();
			R(() => {
				J(t, "cx", s().x), J(t, "cy", s().y);
			}), W(e, t);
		}, de = (e) => {
			let t = /* @__PURE__ */ A(() => s().biases === "left");
			var n = vs(), r = F(n), i = L(r), o = P(i);
			{
				let e = /* @__PURE__ */ A(() => re(a()));
				os(o, {
					get formula() {
						return V(e);
					},
					size: 14
				});
			}
			k(i), R(() => {
				J(r, "d", `M${s().x - 8},${s().y ?? ""}h16M${s().x ?? ""},${s().y - 8}v16`), J(i, "x", s().x - (V(t) ? 12 : 20)), J(i, "y", s().y + (V(t) ? 36 : -9));
			}), W(e, n);
		}, fe = (e) => {
			var t = ys(), n = P(t), r = I(n, !0);
			k(t), R(() => {
				J(t, "x", s().x), J(t, "y", s().y + (l() ? 5 : 6)), J(n, "font-size", l() ? 13 : 17), G(r, l() ? "×(−1)" : "1−");
			}), W(e, t);
		};
		K(se, (e) => {
			s().shape === "port" ? e(ce) : s().shape === "box" ? e(le, 1) : s().kind === "multiply" ? e(ue, 2) : s().kind === "sum" ? e(de, 3) : e(fe, -1);
		});
		var pe = L(se);
		q(pe, 19, () => a().endsWith("_out") ? x(a()) : [], (e) => e.what, (e, t, n) => {
			var r = bs();
			os(P(r), {
				get formula() {
					return V(t).formula;
				},
				size: 16
			}), k(r), R(() => {
				J(r, "data-outside", V(t).what), J(r, "x", s().x + 46), J(r, "y", s().y + 34 + 21 * V(n));
			}), W(e, r);
		}), q(L(pe), 19, () => V(c), (e) => e.what, (e, t, n) => {
			var r = xs(), i = P(r);
			{
				let e = /* @__PURE__ */ A(() => f() ? 24 : 16.5);
				os(i, {
					get formula() {
						return V(t).formula;
					},
					get size() {
						return V(e);
					}
				});
			}
			k(r), R((e) => {
				ri(r, 0, `label ${V(t).what ?? ""}`), J(r, "data-what", V(t).what), J(r, "x", s().x + s().label[0]), J(r, "y", e), J(r, "text-anchor", h[s().label[2]]);
			}, [() => te(s(), V(c).length) + 22 * V(n)]), W(e, r);
		}), k(oe), k(_), R((e, t, n) => {
			v = ri(_, 0, `node hue-${(s().hue || "none") ?? ""}`, null, v, {
				current: o() === a(),
				hover: X.hover === a(),
				marked: e,
				waiting: t
			}), J(_, "data-node", a()), J(y, "role", V(g) ? "button" : void 0), J(y, "tabindex", V(g) ? 0 : void 0), J(y, "aria-label", n), J(y, "aria-current", V(g) && o() === a() ? "step" : void 0), J(oe, "aria-hidden", V(g) ? "true" : void 0);
		}, [
			() => u().has(a()),
			() => n() !== null && s().kind !== "port" && S(a()) === null,
			() => V(g) ? ie(a()) : void 0
		]), mr("mouseenter", _, () => X.hover = a().replace("_out", "")), mr("mouseleave", _, () => X.hover = null), H("click", y, () => T(a())), H("keydown", y, (e) => e.key === "Enter" && T(a())), W(e, _);
	});
	var de = L(ue);
	q(de, 21, () => V(b), (e) => e.key, (e, t) => {
		var n = Cs();
		let r;
		var i = I(P(n), !0);
		k(n), R((e, a) => {
			r = ri(n, 0, "term", null, r, { now: e }), J(n, "data-term", V(t).key), J(n, "x", V(t).x), J(n, "y", V(t).y + 5), G(i, a);
		}, [() => V(_).has(V(t).key) || V(t).key.startsWith(`${o()}>`), () => $(V(t).value, !0)]), W(e, n);
	}), k(de), k(ae), R(() => {
		J(ae, "viewBox", `0 0 ${t.cell.picture.width ?? ""} ${t.cell.picture.height ?? ""}`), oe = ri(ae, 0, "picture", null, oe, {
			backward: l(),
			small: f()
		}), J(ae, "role", p() ? "group" : "img"), J(ae, "aria-label", t.label);
	}), W(e, ae), We();
}
hr(["click", "keydown"]);
// src/lib/picture.ts
var Es = [
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
function Ds(e) {
	let t = e.cloneNode(!0), n = [e, ...e.querySelectorAll("*")];
	[t, ...t.querySelectorAll("*")].forEach((e, t) => {
		let r = getComputedStyle(n[t]);
		for (let t of [...e.attributes]) /^(class|role|tabindex|aria-|data-)/.test(t.name) && e.removeAttribute(t.name);
		for (let t of Es) {
			let n = r.getPropertyValue(t);
			n && !e.hasAttribute(t) && e.setAttribute(t, n);
		}
	});
	let [, , r = 0, i = 0] = (e.getAttribute("viewBox") ?? "").split(" ").map(Number);
	t.setAttribute("xmlns", "http://www.w3.org/2000/svg"), t.setAttribute("width", String(r)), t.setAttribute("height", String(i));
	let a = document.createElementNS("http://www.w3.org/2000/svg", "title");
	return a.textContent = e.getAttribute("aria-label"), t.prepend(a), new XMLSerializer().serializeToString(t).replace(/<!--[\s\S]*?-->/g, "");
}
async function Os(e, t) {
	let [, , n = 0, r = 0] = (t.getAttribute("viewBox") ?? "").split(" ").map(Number), i = new Image();
	i.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await i.decode();
	let a = document.createElement("canvas");
	return a.width = 2 * n, a.height = 2 * r, a.getContext("2d").drawImage(i, 0, 0, a.width, a.height), new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("no picture")), "image/png"));
}
// src/parts/TakeAway.svelte
var ks = /* @__PURE__ */ U("<p class=\"takeaway\"><button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"soft small\" role=\"status\"> </span></p>");
function As(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ M("");
	async function r(e) {
		let r = t.scroller?.querySelector("svg.picture");
		if (r) try {
			let t = Ds(r);
			e === "svg" ? await navigator.clipboard.writeText(t) : await navigator.clipboard.write([new ClipboardItem({ "image/png": Os(t, r) })]), N(n, Z("copied", { kind: e.toUpperCase() }), !0);
		} catch {
			let i = e === "svg" ? new Blob([Ds(r)], { type: "image/svg+xml" }) : await Os(Ds(r), r), a = document.createElement("a");
			a.href = URL.createObjectURL(i), a.download = `${t.name}.${e}`, a.click(), setTimeout(() => URL.revokeObjectURL(a.href), 1e3), N(n, Z("saved", { name: `${t.name}.${e}` }), !0);
		}
	}
	var i = ks(), a = P(i), o = I(a, !0), s = L(a, 2), c = I(s, !0), l = I(L(s, 2), !0);
	k(i), R((e, t) => {
		G(o, e), G(c, t), G(l, V(n));
	}, [() => Z("copyAs", { kind: "SVG" }), () => Z("copyAs", { kind: "PNG" })]), H("click", a, () => void r("svg")), H("click", s, () => void r("png")), W(e, i), We();
}
hr(["click"]);
// src/parts/TracePicker.svelte
var js = /* @__PURE__ */ U("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p> <!> <!>", 1), Ms = /* @__PURE__ */ U("<button type=\"button\"> </button>"), Ns = /* @__PURE__ */ U("<!> <!> <!> <!> <!>", 1);
function Ps(e, t) {
	Ue(t, !0);
	let n = Ei(t, "unit", 3, !0), r = Ei(t, "notation", 3, !1), i = /* @__PURE__ */ A(() => X.run.x.shape[2] ?? 1);
	function a(e, t) {
		X[e] = t, e === "cell" && (X.edits = {}), X.clamp();
	}
	var o = Ns(), s = F(o), c = (e) => {
		{
			let t = /* @__PURE__ */ A(() => Z("cell")), n = /* @__PURE__ */ A(() => ra.map((e) => ({
				value: e,
				text: Q(Y[e].title)
			})));
			Da(e, {
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
		var t = js(), n = F(t), r = P(n), i = I(r, !0), o = I(L(r), !0);
		k(n);
		var s = L(n, 2), c = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("layer")), n = /* @__PURE__ */ A(() => X.trace.layers.map((e, t) => ({
					value: t,
					text: Z("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${Z("backwards")}` : "")
				})));
				Da(e, {
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
		var l = L(s, 2), u = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("sequence")), n = /* @__PURE__ */ A(() => Array.from({ length: X.trace.batch }, (e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				Da(e, {
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
		}), R((e, t) => {
			G(i, e), G(o, t);
		}, [() => Z("model"), () => X.loaded.title || Q(Y[X.run.cell].title)]), W(e, t);
	};
	K(s, (e) => {
		X.loaded === null ? e(c) : e(l, -1);
	});
	var u = L(s, 2), d = (e) => {
		{
			let t = /* @__PURE__ */ A(() => Z("unit")), n = /* @__PURE__ */ A(() => Array.from({ length: X.hidden }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			Da(e, {
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
	var f = L(u, 2), p = (e) => {
		{
			let t = /* @__PURE__ */ A(() => Z("input")), n = /* @__PURE__ */ A(() => Array.from({ length: V(i) }, (e, t) => ({
				value: t,
				text: X.run.layer === 0 && X.trace.names[t] || String(t + 1)
			})));
			Da(e, {
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
	var m = L(f, 2), h = (e) => {
		{
			let t = /* @__PURE__ */ A(() => Z("notation")), n = /* @__PURE__ */ A(() => Ni.map((e) => ({
				value: e,
				text: Z(`notation.${e}`)
			})));
			Da(e, {
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
	}, g = /* @__PURE__ */ A(() => r() && Object.keys(Y[X.run.cell].textbook).length);
	K(m, (e) => {
		V(g) && e(h);
	});
	var _ = L(m, 2), v = (e) => {
		var t = Ms(), n = I(t);
		R((e, t) => G(n, `${e ?? ""} · ${t ?? ""}`), [() => Z("edits", { n: Object.keys(X.edits).length }), () => Z("reset")]), H("click", t, () => X.edits = {}), W(e, t);
	}, y = /* @__PURE__ */ A(() => Object.keys(X.edits).length && X.view !== "check");
	K(_, (e) => {
		V(y) && e(v);
	}), W(e, o), We();
}
hr(["click"]);
// src/views/Cell.svelte
var Fs = /* @__PURE__ */ U(" <span class=\"number\"> </span>", 1), Is = /* @__PURE__ */ U("<button type=\"button\"> <!></button>"), Ls = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p>", 1), Rs = /* @__PURE__ */ U("<span aria-hidden=\"true\">−</span>"), zs = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td><!><!></td><td class=\"numeric\"> </td></tr>"), Bs = /* @__PURE__ */ U("<h3> </h3> <p><!></p>  <p class=\"soft\"><!></p>", 1), Vs = /* @__PURE__ */ U("<h2> </h2> <div class=\"scroll-x\"><table class=\"terms\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody><tfoot><tr><th scope=\"row\"> </th><td></td><td class=\"numeric\"><strong> </strong></td></tr></tfoot></table></div> <!>", 1), Hs = /* @__PURE__ */ U("<th scope=\"col\"> </th>"), Us = /* @__PURE__ */ U("<td class=\"numeric\"> </td>"), Ws = /* @__PURE__ */ U("<tr><th scope=\"row\"><button type=\"button\" class=\"quiet\"> </button></th><td class=\"numeric\"> </td><!></tr>"), Gs = /* @__PURE__ */ U("<section><h2> </h2> <div class=\"scroll-x tall\"><table class=\"units\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table></div></section>"), Ks = /* @__PURE__ */ U("<p class=\"line\"><!></p>"), qs = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <div class=\"buttons\" role=\"group\"><button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button></div> <input class=\"scrub\" type=\"range\" min=\"0\"/></div> <div class=\"tape\" role=\"group\"></div> <div class=\"stage\"><div class=\"scene\"><div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div> <!> <!></div> <section aria-live=\"polite\"><p class=\"what\"><strong> </strong> <span class=\"soft\"> <!><!><!></span></p> <!> <!></section></div> <div class=\"columns\"><!> <section><h2> </h2> <div class=\"scroll-x\"></div> <p class=\"soft small\"> </p></section></div>", 1);
function Js(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ M(!1), r, i = /* @__PURE__ */ M(void 0), a = /* @__PURE__ */ M(0), o = /* @__PURE__ */ A(() => X.program), s = /* @__PURE__ */ A(() => X.run), c = /* @__PURE__ */ A(() => Math.max(1, X.length)), l = /* @__PURE__ */ A(() => za(V(o), X.pass)), u = /* @__PURE__ */ A(() => Math.min(X.op, V(l).length - 1)), d = /* @__PURE__ */ A(() => V(l)[V(u)]), f = /* @__PURE__ */ A(() => X.pass === "forward" || X.pass === "backward"), p = /* @__PURE__ */ A(() => V(f) ? V(o).operations.find((e) => e.name === V(d)) : void 0), m = /* @__PURE__ */ A(() => ({
		sequence: X.sequence,
		step: X.step,
		unit: V(d) === "x" ? X.input : X.unit
	})), h = /* @__PURE__ */ A(() => Va(V(o), V(c), V(s).reverse, {
		pass: X.pass,
		step: X.step,
		op: V(u)
	})), g = /* @__PURE__ */ A(() => Object.keys(V(o).inputs)), _ = /* @__PURE__ */ A(() => X.pass === "backward" || X.pass === "update"), v = /* @__PURE__ */ A(() => new Set(X.pass === "forward" ? [...V(g), ...V(l).slice(0, V(u) + 1)] : [...V(g), ...za(V(o), "forward")])), y = /* @__PURE__ */ A(() => V(_) ? new Set(X.pass === "backward" ? V(l).slice(0, V(u) + 1) : za(V(o), "backward")) : null), b = /* @__PURE__ */ A(() => X.pass === "backward" ? Xa(V(o), V(s), V(d), V(m), V(c)) : []), x = /* @__PURE__ */ A(() => X.pass === "forward" ? Ya(V(o), V(s), V(d), V(m)) : X.pass === "backward" ? $a(V(o), V(s), V(d), V(m), V(c)) : null), S = /* @__PURE__ */ A(() => V(d) === "x" ? V(s).x.shape[2] ?? 1 : X.hidden), C = /* @__PURE__ */ A(() => X.pass === "backward" && V(p)?.kind === "product" ? V(p).arguments[0] : null), ee = /* @__PURE__ */ A(() => V(f) ? Q(Mi(V(o), V(d))) : Z(`stage.${V(d)}`)), te = /* @__PURE__ */ A(() => V(o).parameters[X.parameter] ? X.parameter : Object.keys(V(o).parameters)[0]), ne = /* @__PURE__ */ A(() => X.pass === "update" || X.loaded?.overview ? "" : X.loaded?.forecast?.times?.[X.step] ?? ""), w = /* @__PURE__ */ A(() => V(f) ? V(d) : X.pass === "loss" ? "h_out" : V(o).operations.find((e) => e.arguments.includes(V(te))).name), re = /* @__PURE__ */ A(() => {
		let e = lo(X.trace, V(s), V(m)), t = uo(X.trace, V(s), V(m)), n = fo(X.trace, V(s), V(m)), r = (e, t = !1) => e === void 0 ? "" : $(e, t);
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
	function ie(e) {
		X.pass = e.pass, X.step = e.step, X.op = e.op;
	}
	let T = (e) => ie(Ha(V(o), V(c), V(s).reverse, e));
	function ae(e) {
		V(f) || (X.pass = X.pass === "loss" ? "forward" : "backward"), X.op = Math.max(0, za(V(o), X.pass).indexOf(e));
	}
	function oe(e) {
		let t = X.pass === "forward" === V(s).reverse ? -e : e, n = X.step + t;
		V(f) ? n >= 0 && n < V(c) ? X.step = n : e > 0 ? ie({
			pass: X.pass === "forward" ? "loss" : "update",
			step: X.step,
			op: 0
		}) : X.pass === "backward" && ie({
			pass: "loss",
			step: X.step,
			op: 0
		}) : T(V(h) + e);
	}
	function se() {
		N(n, !1), clearInterval(r);
	}
	function ce() {
		if (V(n)) return se();
		N(n, !0), r = setInterval(() => {
			V(h) >= Ba(V(o), V(c)) - 1 ? se() : T(V(h) + 1);
		}, 900);
	}
	Oi(se);
	function le(e) {
		let t = e.composedPath()[0];
		if (!X.linked && !X.root?.contains(t) || t.closest?.("select, input[type=text], input[type=number], input[type=range], textarea") || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			ArrowRight: () => T(V(h) + 1),
			ArrowLeft: () => T(V(h) - 1),
			ArrowDown: () => oe(1),
			ArrowUp: () => oe(-1),
			Home: () => T(0),
			End: () => T(Ba(V(o), V(c)) - 1),
			"]": () => X.unit = Math.min(X.hidden - 1, X.unit + 1),
			"[": () => X.unit = Math.max(0, X.unit - 1)
		};
		e.key === " " && !t.closest?.("button, a, [role=button]") && (n[" "] = ce);
		let r = n[e.key];
		r && (e.preventDefault(), r());
	}
	mn(() => {
		let e = V(o).picture.nodes[V(w)];
		if (V(a), !V(i) || !e || V(i).scrollWidth <= V(i).clientWidth) return;
		let t = e.x / V(o).picture.width * V(i).scrollWidth;
		V(i).scrollLeft = t - V(i).clientWidth / 2;
	});
	function ue(e) {
		return e === "loss" ? Z(so(X.trace, V(s)) ? "lossHere" : "layerAbove") : e === "next" ? Z(V(s).reverse ? "previousTime" : "nextTime") : Q(Mi(V(o), e));
	}
	var de = qs();
	mr("keydown", Jt, le);
	var fe = F(de), pe = P(fe);
	Ps(pe, { notation: !0 });
	var me = L(pe, 2), he = P(me);
	Lo(P(he), { name: "first" }), k(he);
	var E = L(he, 2);
	Lo(P(E), { name: "backStep" }), k(E);
	var ge = L(E, 2);
	Lo(P(ge), { name: "back" }), k(ge);
	var _e = L(ge, 2), ve = P(_e);
	{
		let e = /* @__PURE__ */ A(() => V(n) ? "pause" : "play");
		Lo(ve, { get name() {
			return V(e);
		} });
	}
	k(_e);
	var ye = L(_e, 2);
	Lo(P(ye), { name: "next" }), k(ye);
	var D = L(ye, 2);
	Lo(P(D), { name: "nextStep" }), k(D);
	var be = L(D, 2);
	Lo(P(be), { name: "last" }), k(be), k(me);
	var O = L(me, 2);
	di(O), k(fe);
	var xe = L(fe, 2);
	q(xe, 21, () => V(re), Rr, (e, t) => {
		let n = /* @__PURE__ */ A(() => V(t).pass === X.pass && (V(f) || V(t).op === V(u)));
		var r = Is(), i = P(r, !0), a = L(i), o = (e) => {
			var n = Fs(), r = F(n, !0);
			r.nodeValue = " ";
			var i = L(r), a = I(i, !0);
			R(() => {
				J(i, "data-tape", V(t).text), G(a, V(t).value);
			}), W(e, n);
		};
		K(a, (e) => {
			V(t).value && e(o);
		}), k(r), R(() => {
			ri(r, 1, Zr(V(t).pass)), J(r, "aria-pressed", V(n)), G(i, V(t).text);
		}), H("click", r, () => ie({
			pass: V(t).pass,
			step: X.step,
			op: V(t).op
		})), W(e, r);
	}), k(xe);
	var Se = L(xe, 2), Ce = P(Se), we = P(Ce), Te = P(we);
	{
		let e = /* @__PURE__ */ A(() => Q(V(o).title)), t = /* @__PURE__ */ A(() => Z(X.pass)), n = /* @__PURE__ */ A(() => Z("pictureHint"));
		Ts(Te, {
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
				return V(w);
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
			onpick: ae
		});
	}
	k(we), Ci(we, (e) => N(i, e), () => V(i));
	var Ee = L(we, 2);
	is(Ee, {
		get cell() {
			return V(o);
		},
		get backward() {
			return V(_);
		}
	});
	var De = L(Ee, 2);
	{
		let e = /* @__PURE__ */ A(() => V(o).key), t = /* @__PURE__ */ A(() => X.pass), n = /* @__PURE__ */ A(() => X.offset + X.step + 1), r = /* @__PURE__ */ A(() => X.unit + 1);
		As(De, {
			get scroller() {
				return V(i);
			},
			get name() {
				return `${V(e) ?? ""}-${V(t) ?? ""}-${V(n) ?? ""}-${V(r) ?? ""}`;
			}
		});
	}
	k(Ce);
	var Oe = L(Ce, 2), ke = P(Oe), Ae = P(ke), je = I(Ae, !0), Me = L(Ae, 2), Ne = P(Me, !0), Pe = L(Ne), Fe = (e) => {
		var t = Er();
		R((e) => G(t, `· ${e ?? ""}`), [() => Z("stepOf", {
			t: X.offset + X.step + 1,
			n: X.whole
		})]), W(e, t);
	};
	K(Pe, (e) => {
		X.pass !== "update" && e(Fe);
	});
	var Ie = L(Pe), Le = (e) => {
		var t = Er();
		R((e) => G(t, `· ${e ?? ""}`), [() => Z("operation", {
			i: V(u) + 1,
			n: V(l).length
		})]), W(e, t);
	};
	K(Ie, (e) => {
		V(f) && e(Le);
	});
	var Re = L(Ie), ze = (e) => {
		var t = Er();
		R(() => G(t, `· ${V(ne) ?? ""}`)), W(e, t);
	};
	K(Re, (e) => {
		V(ne) && e(ze);
	}), k(Me), k(ke);
	var Be = L(ke, 2), Ve = (e) => {
		var t = Ls(), n = F(t), r = P(n);
		{
			let e = /* @__PURE__ */ A(() => X.pass === "forward" ? V(p).forward : V(p)?.backward ?? V(o).inputs[V(d)].backward);
			Fo(r, { get formula() {
				return V(e);
			} });
		}
		k(n);
		var i = L(n, 2), a = P(i), s = I(a), c = L(a, 2);
		{
			let e = /* @__PURE__ */ A(() => X.pass === "backward");
			Vo(c, {
				get worked() {
					return V(x);
				},
				get sign() {
					return V(e);
				}
			});
		}
		k(i);
		var l = I(L(i, 2), !0);
		R((e, t) => {
			J(i, "data-worked", V(d)), G(s, `${e ?? ""}:`), G(l, t);
		}, [() => Z("numbers", { j: V(m).unit + 1 }), () => Q(X.pass === "forward" ? V(p).forward_text : V(p)?.backward_text ?? V(o).inputs[V(d)].backward_text)]), W(e, t);
	}, He = (e) => {
		$o(e, {
			get stage() {
				return V(d);
			},
			get parameter() {
				return V(te);
			}
		});
	};
	K(Be, (e) => {
		V(x) ? e(Ve) : e(He, -1);
	});
	var Ge = L(Be, 2), Ke = (e) => {
		var t = Vs(), n = F(t), r = I(n, !0), i = L(n, 2), a = P(i), c = P(a), l = P(c), u = P(l), f = I(u, !0), h = L(u), g = I(h, !0), _ = I(L(h), !0);
		k(l), k(c);
		var v = L(c);
		q(v, 21, () => V(b), (e) => e.through, (e, t) => {
			var n = zs(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = (e) => {
				W(e, Rs());
			};
			K(o, (e) => {
				V(t).sign === "−" && e(s);
			}), Fo(L(o), { get formula() {
				return V(t).formula;
			} }), k(a);
			var c = I(L(a), !0);
			k(n), R((e, r) => {
				J(n, "data-through", V(t).through), G(i, e), G(c, r);
			}, [() => ue(V(t).through), () => $(V(t).value, !0)]), W(e, n);
		}), k(v);
		var y = L(v), x = P(y), S = P(x), ee = I(S, !0), te = L(S, 2), ne = I(P(te), !0);
		k(te), k(x), k(y), k(a), k(i), Jr(i, () => go);
		var w = L(i, 2), re = (e) => {
			let t = /* @__PURE__ */ A(() => Wa(V(s), V(p).arguments[1], V(m), 0)), n = /* @__PURE__ */ A(() => Ga(V(s), V(d), V(m)));
			var r = Bs(), i = F(r), a = I(i, !0), c = L(i, 2);
			Fo(P(c), { get formula() {
				return V(o).parameters[V(C)].backward;
			} }), k(c);
			var l = L(c, 2), u = P(l);
			{
				let e = /* @__PURE__ */ A(() => ({
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
					shown: Aa(V(n)) * Aa(V(t))
				}));
				Vo(u, {
					sign: !0,
					get worked() {
						return V(e);
					}
				});
			}
			k(l), R((e) => G(a, e), [() => Z("weightShare")]), W(e, r);
		};
		K(w, (e) => {
			V(C) && e(re);
		}), R((e, t, n, i, a, o) => {
			G(r, e), G(f, t), G(g, n), G(_, i), G(ee, a), G(ne, o);
		}, [
			() => Z("terms"),
			() => Z("from"),
			() => Z("term"),
			() => Z("value"),
			() => Z("sum"),
			() => $(Ga(V(s), V(d), V(m)), !0)
		]), W(e, t);
	};
	K(Ge, (e) => {
		X.pass === "backward" && e(Ke);
	}), k(Oe), k(Se);
	var qe = L(Se, 2), Je = P(qe), Ye = (e) => {
		var t = Gs(), n = P(t), r = I(n, !0), i = L(n, 2), a = P(i), o = P(a), c = P(o), l = P(c), u = I(l, !0), f = L(l), p = I(f, !0), h = L(f), g = (e) => {
			var t = Hs(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("gradient")]), W(e, t);
		};
		K(h, (e) => {
			X.pass === "backward" && e(g);
		}), k(c), k(o);
		var _ = L(o);
		q(_, 20, () => Array.from({ length: Math.min(V(S), 64) }, (e, t) => t), (e) => e, (e, t) => {
			var n = Ws();
			let r;
			var i = P(n), a = P(i), o = I(a, !0);
			k(i);
			var c = L(i), l = I(c, !0), u = L(c), f = (e) => {
				var n = Us(), r = I(n, !0);
				R((e) => G(r, e), [() => $(Ga(V(s), V(d), V(m), t), !0)]), W(e, n);
			};
			K(u, (e) => {
				X.pass === "backward" && e(f);
			}), k(n), R((e) => {
				r = ri(n, 1, "", null, r, { chosen: t === V(m).unit }), G(o, V(d) === "x" ? X.trace.names[t] ?? t + 1 : t + 1), G(l, e);
			}, [() => $(Wa(V(s), V(d), V(m), t))]), H("click", a, () => V(d) === "x" ? X.input = t : X.unit = t), W(e, n);
		}), k(_), k(a), k(i), Jr(i, () => go), k(t), R((e, t, n) => {
			G(r, e), J(a, "data-units", V(d)), G(u, t), G(p, n);
		}, [
			() => Z("allUnits"),
			() => Z(V(d) === "x" ? "input" : "unit"),
			() => Z("value")
		]), W(e, t);
	};
	K(Je, (e) => {
		V(f) && e(Ye);
	});
	var Xe = L(Je, 2), Ze = P(Xe), Qe = I(Ze, !0), $e = L(Ze, 2);
	q($e, 21, () => V(o).equations, Rr, (e, t) => {
		var n = Ks();
		Fo(P(n), { get formula() {
			return V(t);
		} }), k(n), W(e, n);
	}), k($e), Jr($e, () => go);
	var et = I(L($e, 2), !0);
	k(Xe), k(qe), R((e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, g, v, y, b, x, S, C, te, ne) => {
		J(me, "aria-label", e), J(he, "aria-label", t), J(he, "title", n), J(E, "aria-label", r), J(E, "title", i), J(ge, "aria-label", a), J(ge, "title", o), J(_e, "aria-label", s), J(ye, "aria-label", c), J(ye, "title", l), J(D, "aria-label", u), J(D, "title", d), J(be, "aria-label", f), J(be, "title", p), J(O, "max", m), fi(O, V(h)), J(O, "aria-label", g), J(O, "aria-valuetext", `${v ?? ""}, ${y ?? ""}, ${V(ee) ?? ""}`), J(xe, "aria-label", b), J(we, "aria-label", x), ri(Oe, 1, `equation ${V(_) ? "backward" : "forward"}`), J(Oe, "aria-label", S), G(je, V(ee)), G(Ne, C), G(Qe, te), G(et, ne);
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
		() => Ba(V(o), V(c)) - 1,
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
		() => Q(V(o).title),
		() => Z("keys")
	]), H("click", he, () => T(0)), H("click", E, () => oe(-1)), H("click", ge, () => T(V(h) - 1)), H("click", _e, ce), H("click", ye, () => T(V(h) + 1)), H("click", D, () => oe(1)), H("click", be, () => T(Ba(V(o), V(c)) - 1)), H("input", O, (e) => T(Number(e.currentTarget.value))), xi(Ce, "clientWidth", (e) => N(a, e)), W(e, de), We();
}
hr(["click", "input"]);
// src/views/Check.svelte
var Ys = /* @__PURE__ */ U("<p class=\"card\" data-refused=\"\"> </p>"), Xs = /* @__PURE__ */ wr("<text text-anchor=\"middle\"> </text>"), Zs = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!> <!> <!> <!> <button type=\"button\"> </button></div> <div class=\"pair\"><section><h2><!> </h2> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <dl class=\"readings\"><dt> </dt> <dd> </dd> <dt> </dt> <dd data-what=\"backprop\"> </dd> <dt> </dt> <dd data-what=\"finite\"> </dd> <dt> </dt> <dd data-what=\"apart\"> </dd></dl> <p data-verdict=\"\"> </p> <p class=\"soft small\"> </p></section> <section><h2> </h2> <div><ul class=\"legend\"><li class=\"tone1\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li> <li class=\"tone2\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\" stroke-dasharray=\"7 4\"></path></svg> </li></ul> <svg class=\"chart clipped\" role=\"img\"><path class=\"axis\"></path><text x=\"46\" text-anchor=\"end\"> </text><text x=\"46\" text-anchor=\"end\"> </text><!><g class=\"tone0\"><path class=\"curve\"></path></g><g class=\"tone1\"><path class=\"curve\"></path></g><g class=\"tone2\"><path class=\"curve dash1\"></path></g><g class=\"tone0\"><circle class=\"point\" r=\"5\"></circle></g></svg></div></section></div> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div>", 1), Qs = /* @__PURE__ */ U("<!> <!>", 1);
function $s(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ A(() => X.trace.overview ? Z("checkLong", { n: X.whole }) : X.trace.loss === null ? Z("noLoss") : ""), r = /* @__PURE__ */ A(() => X.program), i = /* @__PURE__ */ A(() => X.trace.layers.some((e) => Y[e.cell].operations.some((e) => e.kind === "one_minus"))), a = /* @__PURE__ */ A(() => V(i) && X.fault === "minus"), o = /* @__PURE__ */ A(() => V(n) ? X.trace : ha(X.base, X.edits, V(a))), s = /* @__PURE__ */ A(() => Math.min(X.layer, X.trace.layers.length - 1)), c = /* @__PURE__ */ A(() => [...Object.keys(V(r).parameters), "x"]), l = /* @__PURE__ */ A(() => X.weight.split(".")), u = /* @__PURE__ */ A(() => V(l)[0] === "x" ? "x" : V(r).parameters[V(l)[1] ?? ""] ? V(l)[1] : V(c)[0]), d = /* @__PURE__ */ A(() => V(u) === "x" ? X.base.layers[0].x : X.base.layers[V(s)].parameters[V(u)]), f = /* @__PURE__ */ A(() => V(d).shape.length > 1 ? V(d).shape.at(-1) : 1), p = /* @__PURE__ */ A(() => {
		let e = Number(V(l).at(-1)) || 0, t = V(u) === "x" ? X.sequence * X.trace.steps * V(f) : 0;
		return Math.max(t, Math.min(e, V(d).data.length - 1));
	}), m = /* @__PURE__ */ A(() => V(u) === "x" ? `x.${V(p)}` : `l${V(s)}.${V(u)}.${V(p)}`), h = /* @__PURE__ */ A(() => ga(X.base, V(m)) ?? 0), g = /* @__PURE__ */ A(() => ga(X.trace, V(m)) ?? 0), _ = /* @__PURE__ */ A(() => _a(V(o), V(m))), v = /* @__PURE__ */ A(() => 10 ** -X.epsilon), y = (e) => V(n) ? NaN : ha(X.base, {
		...X.edits,
		[V(m)]: e
	}).loss ?? NaN, b = /* @__PURE__ */ A(() => (y(V(g) + V(v)) - y(V(g) - V(v))) / (2 * V(v))), x = /* @__PURE__ */ A(() => Math.abs(V(b) - V(_)) / Math.max(1e-12, Math.abs(V(_)))), S = /* @__PURE__ */ A(() => X.hidden * X.trace.steps * X.trace.layers.length), C = /* @__PURE__ */ A(() => {
		let e = V(S) > 2e4 ? 9 : 33;
		return Array.from({ length: e }, (t, n) => {
			let r = V(h) - 1.2 + 2.4 * n / (e - 1);
			return {
				value: r,
				loss: y(r)
			};
		});
	}), ee = /* @__PURE__ */ M(520), te = /* @__PURE__ */ A(() => Math.min(...V(C).map((e) => e.loss), X.trace.loss ?? 0)), ne = /* @__PURE__ */ A(() => Math.max(...V(C).map((e) => e.loss), X.trace.loss ?? 0)), w = (e) => 50 + (e - V(h) + 1.2) / 2.4 * (V(ee) - 62), re = (e) => 10 + (1 - (e - V(te)) / (V(ne) - V(te) || 1)) * 200;
	function ie(e) {
		let t = e === "x" ? X.step * V(f) : 0;
		X.weight = e === "x" ? `x.${t}` : `l${V(s)}.${e}.0`;
	}
	function T(e) {
		X.weight = V(u) === "x" ? `x.${e}` : `l${V(s)}.${V(u)}.${e}`;
	}
	function ae() {
		return V(u) === "x" ? "x" : V(r).operations.find((e) => e.arguments.includes(V(u))).name;
	}
	let oe = /* @__PURE__ */ A(() => {
		let e = V(u) === "x" ? X.length * V(f) : V(d).data.length, t = V(u) === "x" ? X.sequence * X.trace.steps * V(f) : 0;
		return Array.from({ length: Math.min(e, 512) }, (e, n) => ({
			value: t + n,
			text: V(d).shape.length > 1 ? `${Math.floor(n / V(f)) + 1}, ${n % V(f) + 1}` : String(n + 1)
		}));
	}), se = /* @__PURE__ */ A(() => /* @__PURE__ */ new Set([...Object.keys(V(r).inputs), ...V(r).operations.map((e) => e.name)]));
	var ce = Qs(), le = F(ce), ue = (e) => {
		var t = Ys(), r = I(t, !0);
		R(() => G(r, V(n))), W(e, t);
	};
	K(le, (e) => {
		V(n) && e(ue);
	});
	var de = L(le, 2), fe = (e) => {
		var t = Zs(), n = F(t), l = P(n);
		Ps(l, {});
		var d = L(l, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("checkWhat")), t = /* @__PURE__ */ A(() => V(c).map((e) => ({
				value: e,
				text: ji(Ai(V(r), e))
			})));
			Da(d, {
				get label() {
					return V(e);
				},
				get value() {
					return V(u);
				},
				get options() {
					return V(t);
				},
				onchange: ie
			});
		}
		var f = L(d, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("checkRow"));
			Da(f, {
				get label() {
					return V(e);
				},
				get value() {
					return V(p);
				},
				get options() {
					return V(oe);
				},
				onchange: T
			});
		}
		var v = L(f, 2), y = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("fault")), n = /* @__PURE__ */ A(() => ["none", "minus"].map((e) => ({
					value: e,
					text: Z(`fault.${e}`)
				})));
				Da(e, {
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
		var S = L(v, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("epsilon")), t = /* @__PURE__ */ A(() => [
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
			Da(S, {
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
		var ce = L(S, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("step")), t = /* @__PURE__ */ A(() => Array.from({ length: Math.min(X.length, 512) }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			Da(ce, {
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
		var le = L(ce, 2), ue = I(le, !0);
		k(n);
		var de = L(n, 2), fe = P(de), pe = P(fe), me = P(pe);
		{
			let e = /* @__PURE__ */ A(() => Ai(V(r), V(u)));
			Fo(me, { get formula() {
				return V(e);
			} });
		}
		var he = L(me);
		k(pe);
		var E = L(pe, 2), ge = P(E), _e = I(ge), ve = L(ge, 2);
		di(ve), J(ve, "min", -1), J(ve, "max", 1), J(ve, "step", .01), k(E);
		var ye = L(E, 2), D = P(ye), be = I(D, !0), O = L(D, 2), xe = I(O, !0), Se = L(O, 2), Ce = I(Se, !0), we = L(Se, 2), Te = I(we, !0), Ee = L(we, 2), De = I(Ee, !0), Oe = L(Ee, 2), ke = I(Oe, !0), Ae = L(Oe, 2), je = I(Ae, !0), Me = I(L(Ae, 2), !0);
		k(ye);
		var Ne = L(ye, 2);
		let Pe;
		var Fe = I(Ne, !0), Ie = I(L(Ne, 2), !0);
		k(fe);
		var Le = L(fe, 2), Re = P(Le), ze = I(Re, !0), Be = L(Re, 2), Ve = P(Be), He = P(Ve), Ue = L(P(He), 1, !0);
		k(He);
		var We = L(He, 2), Ge = L(P(We), 1, !0);
		k(We), k(Ve);
		var Ke = L(Ve, 2), qe = P(Ke), Je = L(qe), Ye = I(Je, !0), Xe = L(Je), Ze = I(Xe, !0), Qe = L(Xe);
		q(Qe, 16, () => [
			-1,
			0,
			1
		], (e) => e, (e, t) => {
			var n = Xs();
			J(n, "y", 232);
			var r = I(n, !0);
			R((e, t) => {
				J(n, "x", e), G(r, t);
			}, [() => w(V(h) + t), () => $(V(h) + t)]), W(e, n);
		});
		var $e = L(Qe), et = I($e), tt = L($e), nt = I(tt), rt = L(tt), it = I(rt), at = I(L(rt));
		k(Ke), k(Be), k(Le), k(de);
		var ot = L(de, 2), st = P(ot);
		{
			let e = /* @__PURE__ */ A(() => /* @__PURE__ */ new Set([ae()])), t = /* @__PURE__ */ A(() => Q(V(r).title)), n = /* @__PURE__ */ A(() => Z("stepOf", {
				t: X.step + 1,
				n: X.length
			}));
			Ts(st, {
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
					return V(se);
				},
				get gradients() {
					return V(se);
				},
				get marked() {
					return V(e);
				},
				get label() {
					return `${V(t) ?? ""}: ${V(n) ?? ""}`;
				}
			});
		}
		k(ot), R((e, t, n, r, i, a, o, s, c, l, u, d, f, p, _, v, y, b, S, C, te, ne, w, re, ie, T, ae, oe, se, ce, de, fe, pe, me, E, ge) => {
			le.disabled = e, G(ue, t), G(he, ` [${n ?? ""}] = ${r ?? ""}`), G(_e, `${i ?? ""}: ${a ?? ""}`), fi(ve, V(g) - V(h)), J(ye, "data-check", V(m)), G(be, o), G(xe, s), G(Ce, c), G(Te, l), G(De, u), G(ke, d), G(je, f), G(Me, p), Pe = ri(Ne, 1, "verdict", null, Pe, {
				good: V(x) < 1e-4,
				bad: !(V(x) < 1e-4)
			}), G(Fe, _), G(Ie, v), G(ze, y), G(Ue, b), G(Ge, S), J(Ke, "viewBox", `0 0 ${V(ee) ?? ""} 240`), J(Ke, "aria-label", C), J(qe, "d", `M50,214H${V(ee) - 12}M50,10V214`), J(Je, "y", te), G(Ye, ne), J(Xe, "y", w), G(Ze, re), J(et, "d", ie), J(nt, "d", `M${T ?? ""},${ae ?? ""}L${oe ?? ""},${se ?? ""}`), J(it, "d", `M${ce ?? ""},${de ?? ""}L${fe ?? ""},${pe ?? ""}`), J(at, "cx", me), J(at, "cy", E), J(ot, "aria-label", ge);
		}, [
			() => !Object.keys(X.edits).length,
			() => Z("reset"),
			() => V(oe).find((e) => e.value === V(p))?.text ?? "",
			() => $(V(g)),
			() => Z("nudge"),
			() => $(V(g) - V(h), !0),
			() => Z("loss"),
			() => $(X.trace.loss ?? NaN),
			() => Z("backprop"),
			() => Ia(V(_)),
			() => Z("finite"),
			() => Ia(V(b)),
			() => Z("apart"),
			() => $(V(x)),
			() => Z(Math.abs(V(_)) < 1e-9 && Math.abs(V(b)) < 1e-9 ? "bothZero" : V(x) < 1e-4 ? "agree" : V(a) ? "apartFault" : "apartOther"),
			() => Z("checkHint"),
			() => Z("lossCurve"),
			() => Z("tangent"),
			() => Z("secant"),
			() => Z("lossCurve"),
			() => re(V(ne)) + 4,
			() => $(V(ne)),
			() => re(V(te)) + 4,
			() => $(V(te)),
			() => "M" + V(C).map((e) => `${w(e.value).toFixed(1)},${re(e.loss).toFixed(1)}`).join("L"),
			() => w(V(g) - .5),
			() => re((X.trace.loss ?? 0) - .5 * V(_)),
			() => w(V(g) + .5),
			() => re((X.trace.loss ?? 0) + .5 * V(_)),
			() => w(V(g) - .5),
			() => re((X.trace.loss ?? 0) - .5 * V(b)),
			() => w(V(g) + .5),
			() => re((X.trace.loss ?? 0) + .5 * V(b)),
			() => w(V(g)),
			() => re(X.trace.loss ?? 0),
			() => Z("picture")
		]), H("click", le, () => X.edits = {}), H("input", ve, (e) => X.setEdit(V(m), V(h) + Number(e.currentTarget.value))), xi(Be, "clientWidth", (e) => N(ee, e)), W(e, t);
	};
	K(de, (e) => {
		V(n) || e(fe);
	}), W(e, ce), We();
}
hr(["click", "input"]);
// src/lib/reach.ts
function ec(e, t, n, r, i) {
	let a = (e) => {
		let t = e.data.length / (e.shape[0] || 1);
		return {
			shape: [1, ...e.shape.slice(1)],
			data: e.data.slice(n * t, (n + 1) * t)
		};
	}, o = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [e, a(t)])), s = t.x.shape[1] ?? 0, c = Wi(t.initial, "h").shape[1] ?? 0, l = {
		parameters: t.parameters,
		x: a(t.x),
		initial: o(t.initial),
		reverse: t.reverse,
		previous: o(t.previous),
		values: o(t.values),
		lengths: [t.reverse ? r : i + 1]
	}, u = Vi([
		1,
		s,
		c
	]);
	for (let e = 0; e < c; e++) u.data[i * c + e] = t.upstream.data[(n * s + i) * c + e];
	return Xi(e, l, u, Ui(e.states, [1, c]), { layer: t.layer });
}
function tc(e) {
	let [, t = 0, n = 0] = e.shape;
	return Float64Array.from({ length: t }, (t, r) => {
		let i = 0;
		for (let t = 0; t < n; t++) i += e.data[r * n + t] ** 2;
		return Math.sqrt(i);
	});
}
function nc(e, t, n, r) {
	let i = t.x.shape[1] ?? 0, a = t.upstream.shape[2] ?? 0, o = Vi([i, i]);
	for (let s = 0; s < r; s++) {
		let c = (n * i + s) * a;
		t.upstream.data.subarray(c, c + a).some((e) => e !== 0) && o.data.set(tc(Wi(ec(e, t, n, r, s).gradients, "h")), s * i);
	}
	return o;
}
// src/lib/heat.ts
var rc = {
	left: 52,
	right: 12
}, ic = class {
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
function ac(e, t, n) {
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
function oc(e, t) {
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
function sc(e, t) {
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
var cc = /* @__PURE__ */ U("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li>"), lc = /* @__PURE__ */ U("<ul class=\"legend\"></ul>"), uc = /* @__PURE__ */ wr("10<tspan dy=\"-5\" font-size=\"9\"> </tspan>", 1), dc = /* @__PURE__ */ wr("<path></path><text text-anchor=\"end\"><!></text>", 1), fc = /* @__PURE__ */ wr("<text text-anchor=\"middle\"> </text>"), pc = /* @__PURE__ */ wr("<path class=\"difference\"></path>"), mc = /* @__PURE__ */ wr("<circle class=\"point\" r=\"2.6\"></circle>"), hc = /* @__PURE__ */ wr("<g><path></path><!></g>"), gc = /* @__PURE__ */ wr("<path class=\"cursor\"></path>"), _c = /* @__PURE__ */ U("<div><!> <svg class=\"chart\" role=\"img\"><!><!><!><!><!></svg></div>");
function vc(e, t) {
	Ue(t, !0);
	let n = Ei(t, "height", 3, 180), r = Ei(t, "log", 3, !1), i = Ei(t, "from", 3, 0), a = Ei(t, "to", 19, () => t.lines[0]?.values.length ?? 0), o = Ei(t, "cursor", 3, null), s = Ei(t, "between", 3, !1), c = Ei(t, "onpick", 3, null), l = Ei(t, "legend", 3, !0), u = Ei(t, "columns", 3, !1), d = Ei(t, "times", 19, () => []), f = Ei(t, "before", 3, 0), p = /* @__PURE__ */ M(640), m = rc.left, h = (e) => r() ? Math.log10(Math.max(e, 1e-300)) : e, g = /* @__PURE__ */ A(() => Math.max(1, a() - i() - 1)), _ = /* @__PURE__ */ A(() => Math.max(1, Math.floor((a() - i()) / (2 * V(p))))), v = /* @__PURE__ */ A(() => {
		let e = Infinity, n = -Infinity;
		for (let o of t.lines) for (let t = Math.max(0, Math.floor(i())); t < Math.min(o.values.length, a()); t++) {
			let i = o.values[t];
			if (!Number.isFinite(i) || r() && i <= 0) continue;
			let a = h(i);
			a < e && (e = a), a > n && (n = a);
		}
		if (e > n) return [0, 1];
		if (n - e < 1e-9) return [e - .5, n + .5];
		let o = .06 * (n - e);
		return r() ? [Math.floor(e), Math.ceil(n)] : [e - o, n + o];
	}), y = (e) => {
		let t = u() ? (e - i() + .5) / Math.max(1, a() - i()) : (e - i()) / V(g);
		return m + t * (V(p) - m - rc.right);
	}, b = (e) => 8 + (1 - (h(e) - V(v)[0]) / (V(v)[1] - V(v)[0])) * (n() - 8 - 22), x = /* @__PURE__ */ A(() => {
		let [e, t] = V(v), n = (t - e) / 5, i = 10 ** Math.floor(Math.log10(n)), a = r() ? Math.max(1, Math.round(n)) : ([
			1,
			2,
			2.5,
			5,
			10
		].find((e) => e * i >= n) ?? 10) * i, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t + 1e-12; n += a) o.push(Math.abs(n) < 1e-12 ? 0 : n);
		return o;
	}), S = /* @__PURE__ */ A(() => {
		let e = Math.max(1, V(g) / Math.max(2, Math.floor(V(p) / (d().length ? 150 : 90)))), t = 10 ** Math.floor(Math.log10(e)), n = Math.max(1, ([
			1,
			2,
			5,
			10
		].find((n) => n * t >= e) ?? 10) * t), r = [];
		for (let e = Math.ceil(i() / n) * n; e <= i() + V(g); e += n) r.push(e);
		return r;
	});
	function C(e) {
		let t = "", n = !1, o = Math.min(e.length, Math.ceil(a())), s = (r) => {
			t += `${n ? "L" : "M"}${y(r).toFixed(1)},${b(e[r]).toFixed(1)}`, n = !0;
		};
		for (let t = Math.max(0, Math.floor(i())); t < o; t += V(_)) {
			let i = -1, a = -1;
			for (let n = t; n < Math.min(o, t + V(_)); n++) {
				let t = e[n];
				!Number.isFinite(t) || r() && t <= 0 || ((i < 0 || t < e[i]) && (i = n), (a < 0 || t > e[a]) && (a = n));
			}
			i < 0 ? n = !1 : (s(Math.min(i, a)), i !== a && s(Math.max(i, a)));
		}
		return t;
	}
	function ee() {
		let [e, n] = t.lines;
		if (!e || !n) return "";
		let r = Math.min(e.values.length, n.values.length, a()), o = [], s = [];
		for (let t = Math.max(0, i()); t < r; t++) o.push(`${y(t).toFixed(1)},${b(e.values[t]).toFixed(1)}`), s.unshift(`${y(t).toFixed(1)},${b(n.values[t]).toFixed(1)}`);
		return `M${[...o, ...s].join("L")}Z`;
	}
	function te(e) {
		if (!c()) return;
		let t = e.currentTarget.getBoundingClientRect(), n = (e.clientX - t.left - m) / (t.width - m - 12);
		c()(Math.max(0, Math.min(a() - 1, u() ? Math.floor(i() + n * (a() - i())) : Math.round(i() + n * V(g)))));
	}
	var ne = _c(), w = P(ne), re = (e) => {
		var n = lc();
		q(n, 21, () => t.lines, (e) => e.name, (e, t) => {
			var n = cc(), r = P(n), i = I(r), a = L(r, 1, !0);
			k(n), R(() => {
				ri(n, 1, `tone${V(t).tone ?? ""}`), ri(i, 0, `dash${V(t).dash ?? 0 ?? ""}`), J(i, "stroke-dasharray", [
					"",
					"7 4",
					"2 3",
					"10 3 2 3"
				][V(t).dash ?? 0]), G(a, V(t).name);
			}), W(e, n);
		}), k(n), W(e, n);
	};
	K(w, (e) => {
		l() && e(re);
	});
	var ie = L(w, 2), T = P(ie);
	q(T, 16, () => V(x), (e) => e, (e, t) => {
		let i = /* @__PURE__ */ A(() => 8 + (1 - (t - V(v)[0]) / (V(v)[1] - V(v)[0])) * (n() - 8 - 22));
		var a = dc(), o = F(a), s = L(o), c = P(s), l = (e) => {
			var n = uc(), r = I(L(F(n)), !0);
			R((e) => G(r, e), [() => String(t).replace("-", "−")]), W(e, n);
		}, u = (e) => {
			var n = Er();
			R((e) => G(n, e), [() => ja(t)]), W(e, n);
		};
		K(c, (e) => {
			r() ? e(l) : e(u, -1);
		}), k(s), R(() => {
			ri(o, 0, Zr(t === 0 && !r() ? "zero" : "axis")), J(o, "d", `M${m ?? ""},${V(i) ?? ""}H${V(p) - 12}`), J(s, "x", m - 6), J(s, "y", V(i) + 4);
		}), W(e, a);
	});
	var ae = L(T);
	q(ae, 16, () => V(S), (e) => e, (e, t) => {
		var r = fc(), i = I(r, !0);
		R((e) => {
			J(r, "x", e), J(r, "y", n() - 5), G(i, d()[t] ?? f() + t + 1);
		}, [() => y(t)]), W(e, r);
	});
	var oe = L(ae), se = (e) => {
		var t = pc();
		R((e) => J(t, "d", e), [() => ee()]), W(e, t);
	};
	K(oe, (e) => {
		s() && e(se);
	});
	var ce = L(oe);
	q(ce, 17, () => t.lines, (e) => e.name, (e, t) => {
		var n = hc(), r = P(n), o = L(r), s = (e) => {
			var n = Dr();
			q(F(n), 17, () => Array.from(V(t).values), Rr, (e, t, n) => {
				var r = Dr(), o = F(r), s = (e) => {
					var r = mc();
					R((e, t) => {
						J(r, "cx", e), J(r, "cy", t);
					}, [() => y(n), () => b(V(t))]), W(e, r);
				}, c = /* @__PURE__ */ A(() => Number.isFinite(V(t)) && n >= i() && n < a());
				K(o, (e) => {
					V(c) && e(s);
				}), W(e, r);
			}), W(e, n);
		};
		K(o, (e) => {
			V(t).dots && e(s);
		}), k(n), R((e) => {
			ri(n, 0, `tone${V(t).tone ?? ""}`), ri(r, 0, `curve dash${V(t).dash ?? 0 ?? ""}`), J(r, "d", e);
		}, [() => C(V(t).values)]), W(e, n);
	});
	var le = L(ce), ue = (e) => {
		var t = gc();
		R((e) => J(t, "d", `M${e ?? ""},4V${n() - 22}`), [() => y(o())]), W(e, t);
	};
	K(le, (e) => {
		o() !== null && o() >= i() && o() < a() && e(ue);
	}), k(ie), k(ne), R(() => {
		J(ie, "viewBox", `0 0 ${V(p) ?? ""} ${n() ?? ""}`), J(ie, "aria-label", t.label);
	}), H("click", ie, te), xi(ne, "clientWidth", (e) => N(p, e)), W(e, ne), We();
}
hr(["click"]);
// src/views/Gradients.svelte
var yc = /* @__PURE__ */ U("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p>"), bc = /* @__PURE__ */ U("<p class=\"card\" data-refused=\"\"> </p>"), xc = /* @__PURE__ */ U("<p class=\"card\"> </p>"), Sc = /* @__PURE__ */ U("<p> </p>"), Cc = /* @__PURE__ */ U("<section><h2> </h2> <p class=\"soft small\"> </p> <p data-reached=\"\"> <strong> </strong></p> <canvas class=\"square\" tabindex=\"0\" role=\"slider\"></canvas></section>"), wc = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"1\"/></label></div> <!> <!> <!> <h2> </h2> <!> <p data-factor=\"\"><strong> </strong> </p> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <!></div>", 1);
function Tc(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ A(() => X.loaded !== null && X.loaded.overview === null), r = /* @__PURE__ */ A(() => ca.includes(X.model) ? X.model : ca.includes(na.start) ? na.start : ca[0]), i = /* @__PURE__ */ A(() => X.model === "mine"), a = /* @__PURE__ */ A(() => V(n) && V(i) ? X.trace : la(V(r))), o = /* @__PURE__ */ A(() => V(n) && V(i) ? X.run : V(a).layers[0]), s = /* @__PURE__ */ A(() => Y[V(o).cell]), c = /* @__PURE__ */ A(() => V(n) && V(i) ? X.sequence : 0), l = /* @__PURE__ */ A(() => Math.max(1, V(a).lengths[V(c)] ?? V(a).steps)), u = /* @__PURE__ */ A(() => Math.max(1, Math.min(X.lossStep, V(l) - 1))), d = /* @__PURE__ */ A(() => V(n) && V(i) ? [{
		name: Q(V(s).title),
		tone: 0,
		dash: 0,
		values: tc(ec(V(s), V(o), V(c), V(l), V(u)).gradients.h)
	}] : ca.map((e, t) => {
		let n = la(e).layers[0], r = ec(Y[e], n, 0, V(l), V(u)), i = Y[e].states.at(-1);
		return {
			name: `${Q(Y[e].title)} (∂L/∂${i})`,
			tone: t % 5,
			dash: t % 4,
			values: tc(r.gradients[i])
		};
	})), f = /* @__PURE__ */ A(() => ec(V(s), V(o), V(c), V(l), V(u))), p = /* @__PURE__ */ A(() => Object.keys(V(s).terms).filter((e) => V(s).states.some((t) => e.startsWith(`${t}_>`))).map((e, t) => ({
		name: Q(Mi(V(s), e.split(">")[1])),
		tone: t % 5,
		dash: t % 4,
		values: tc(V(f).contributions[e])
	}))), m = /* @__PURE__ */ A(() => {
		let e = tc(V(f).gradients[V(s).states.at(-1)]), t = V(o).reverse ? 0 : V(u);
		return (e[V(o).reverse ? V(l) - 1 : 0] ?? 0) / (e[t] || 1);
	}), h = /* @__PURE__ */ M(void 0), g = /* @__PURE__ */ A(() => V(l) <= 400 ? nc(V(s), V(o), V(c), V(l)) : null), _ = /* @__PURE__ */ A(() => Math.min(X.reached, V(u))), v = /* @__PURE__ */ A(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	mn(() => {
		let e = V(h)?.getContext("2d");
		if (!V(h) || !e || !V(g)) return;
		let t = V(g).shape[0], n = Math.max(1, Math.floor(420 / V(l)));
		V(h).width = V(h).height = n * V(l);
		let r = 0;
		for (let e of V(g).data) e > r && (r = e);
		for (let i = 0; i < V(l); i++) for (let a = 0; a < V(l); a++) {
			let o = V(g).data[i * t + a], [s, c, l] = oc(o > 0 ? 1 - Math.log10(o / r) / -6 : 0, V(v));
			e.fillStyle = `rgb(${s},${c},${l})`, e.fillRect(a * n, i * n, n, n);
		}
		e.strokeStyle = V(v) ? "#fff" : "#000", e.strokeRect(.5, V(u) * n + .5, V(h).width - 1, n - 1), e.strokeRect(V(_) * n + .5, .5, n - 1, V(h).height - 1);
	});
	let y = /* @__PURE__ */ A(() => V(g)?.data[V(u) * (V(g).shape[0] ?? 0) + V(_)] ?? NaN);
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
	var S = wc(), C = F(S), ee = P(C);
	{
		let e = /* @__PURE__ */ A(() => Z("model")), t = /* @__PURE__ */ A(() => V(i) && V(n) ? "mine" : V(r)), a = /* @__PURE__ */ A(() => [...ca.map((e) => ({
			value: e,
			text: Q(Y[e].title)
		})), ...V(n) ? [{
			value: "mine",
			text: Z("yours")
		}] : []]);
		Da(ee, {
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
	var te = L(ee, 2), ne = (e) => {
		var t = yc(), n = P(t), r = I(n, !0), i = I(L(n), !0);
		k(t), R((e, t) => {
			G(r, e), G(i, t);
		}, [() => Z("model"), () => X.loaded?.title || Q(V(s).title)]), W(e, t);
	};
	K(te, (e) => {
		V(n) && V(i) && e(ne);
	});
	var w = L(te, 2), re = P(w), ie = I(re), T = L(re, 2);
	di(T), k(w), k(C);
	var ae = L(C, 2), oe = (e) => {
		var t = bc(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("gradientsLong", { n: X.whole })]), W(e, t);
	};
	K(ae, (e) => {
		X.loaded?.overview && e(oe);
	});
	var se = L(ae, 2), ce = (e) => {
		var t = xc(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("notYours")]), W(e, t);
	};
	K(se, (e) => {
		X.loaded !== null && !(V(n) && V(i)) && e(ce);
	});
	var le = L(se, 2), ue = (e) => {
		var t = Sc(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("memoryTask", { n: V(l) })]), W(e, t);
	};
	K(le, (e) => {
		V(n) && V(i) || e(ue);
	});
	var de = L(le, 2), fe = I(de, !0), pe = L(de, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("gradientNorm"));
		vc(pe, {
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
	var me = L(pe, 2), he = P(me), E = I(he, !0), ge = L(he);
	k(me);
	var _e = L(me, 2), ve = P(_e), ye = P(ve), D = I(ye, !0), be = L(ye, 2), O = I(be, !0), xe = L(be, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("paths")), t = /* @__PURE__ */ A(() => V(u) + 1);
		vc(xe, {
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
	k(ve);
	var Se = L(ve, 2), Ce = (e) => {
		var t = Cc(), n = P(t), r = I(n, !0), i = L(n, 2), a = I(i, !0), o = L(i, 2), s = P(o), c = I(L(s), !0);
		k(o);
		var d = L(o, 2);
		J(d, "aria-valuemin", 1), Ci(d, (e) => N(h, e), () => V(h)), k(t), R((e, t, n, i, o, f, p, m, h) => {
			G(r, e), G(a, t), G(s, `${n ?? ""} ${V(u) + 1}, ${i ?? ""} ${V(_) + 1}: `), G(c, o), J(d, "aria-label", f), J(d, "aria-valuemax", V(l)), J(d, "aria-valuenow", V(u) + 1), J(d, "aria-valuetext", `${p ?? ""} ${V(u) + 1}, ${m ?? ""} ${V(_) + 1}: ${h ?? ""}`);
		}, [
			() => Z("triangle"),
			() => Z("triangleHint"),
			() => Z("lossStep"),
			() => Z("reached"),
			() => $(V(y)),
			() => Z("triangle"),
			() => Z("lossStep"),
			() => Z("reached"),
			() => $(V(y))
		]), H("click", d, b), H("keydown", d, x), W(e, t);
	};
	K(Se, (e) => {
		V(g) && e(Ce);
	}), k(_e), R((e, t, n, r, i, a) => {
		G(ie, `${e ?? ""} ${V(u) + 1}`), J(T, "max", V(l) - 1), fi(T, V(u)), G(fe, t), G(E, n), G(ge, `: ${r ?? ""}`), G(D, i), G(O, a);
	}, [
		() => Z("lossStep"),
		() => Z("gradientNorm"),
		() => Q(V(s).title),
		() => Z(V(m) < 1 ? "shrink" : "grow", { x: Ma(V(m) < 1 ? 1 / (V(m) || NaN) : V(m)) }),
		() => Z("paths"),
		() => Z("pathsHint")
	]), H("input", T, (e) => X.lossStep = Number(e.currentTarget.value)), W(e, S), We();
}
hr([
	"input",
	"click",
	"keydown"
]);
// src/lib/lessons.ts
var Ec = (e, t) => ({
	kind: "text",
	text: {
		en: e,
		ko: t
	}
}), Dc = (e) => ({
	kind: "formulas",
	formulas: Y[e].equations
}), Oc = (e, t, ...n) => ({
	kind: "formulas",
	formulas: n.map((n) => Y[e].operations.find((e) => e.name === n)[t])
}), kc = (e) => ({
	kind: "show",
	fragment: e
}), Ac = (e, t = [], n = !1) => ({
	kind: "picture",
	cell: e,
	backward: n,
	marked: t
}), jc = "gru-after-keep", Mc = 3, Nc = (e, t) => {
	let n = oa(e).layers[0];
	return va(n.values[t] ?? n.previous[t], 0, Mc, 0);
}, Pc = (e, t) => va(oa(e).layers[0].gradients[t], 0, Mc, 0), Fc = (e, t) => va(oa(e).layers[0].contributions[t], 0, Mc, 0), Ic = (e, t = jc) => $(Nc(t, e)), Lc = (e, t = jc) => $(Pc(t, e), !0);
function Rc(e, t) {
	let n = la(e), r = tc(ec(Y[e], n.layers[0], 0, n.steps, n.steps - 1).gradients[t]);
	return Na($(r[0] / r[n.steps - 1]));
}
function zc() {
	return [
		{
			title: {
				en: "The limit of the plain RNN",
				ko: "기본 RNN의 한계"
			},
			blocks: [
				Ec("A recurrent network reads a series one step at a time and keeps a summary of what it has read: the hidden state h. The plain RNN mixes the new input with the old state, adds a bias and passes the result through one tanh.", "순환 신경망은 시계열을 한 시점씩 읽으며 지금까지 읽은 내용을 은닉 상태 h에 요약합니다. 기본 RNN은 새 입력과 이전 은닉 상태를 섞고 편향을 더한 뒤 tanh 하나를 통과시킵니다."),
				Dc("rnn-tanh"),
				Ac("rnn-tanh", [
					"h_>q_h",
					"q_h>a_h",
					"a_h>h"
				]),
				Ec("Follow the marked path from h at t−1 to h at t. Every step multiplies by the same matrix and by the slope of tanh, which is at most 1. Going back forty steps, the gradient passes that path forty times: it shrinks like a power, or explodes like one.", "표시한 길을 따라 이전 은닉 상태에서 새 은닉 상태로 가 보세요. 한 시점마다 같은 행렬과 tanh의 기울기(최대 1)를 곱합니다. 마흔 시점을 거슬러 가면 이 길을 마흔 번 지나므로 기울기는 거듭제곱으로 줄어들거나 폭발합니다."),
				Ec(`Small networks were trained to remember the first reading for forty steps. In the plain RNN the gradient that reaches the first step is only ${Rc("rnn-tanh", "h")} times what it was at the last; in the LSTM's cell state it is ${Rc("lstm", "c")} times, in the GRU ${Rc(jc, "h")} times. The plain RNN never learned the task.`, `작은 신경망들에 첫 값을 마흔 시점 동안 기억하도록 가르쳤습니다. 기본 RNN에서 첫 시점에 닿는 기울기는 마지막 시점의 ${Rc("rnn-tanh", "h")}배뿐입니다. LSTM의 셀 상태에서는 ${Rc("lstm", "c")}배, GRU에서는 ${Rc(jc, "h")}배입니다. 기본 RNN은 이 과제를 끝내 배우지 못했습니다.`),
				kc("view=gradients&model=rnn-tanh&from=39&to=0")
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
				Ec("The LSTM adds a second state, the cell state c, and gives it a path of its own. On that path there is no weight and no tanh: only a product with the forget gate and a sum.", "LSTM은 두 번째 상태인 셀 상태 c를 두고 전용 길을 내줍니다. 그 길에는 가중치도 tanh도 없습니다. 망각 게이트와의 곱과 덧셈만 있습니다."),
				Dc("lstm"),
				Ac("lstm", [
					"c_>k",
					"k>c",
					"c>c_out"
				]),
				Ec("Going back along the marked path the gradient of c is multiplied by the forget gate f and by nothing else. Where f stays near 1 it arrives almost whole, however many steps away. The other gates decide what is written (i, g) and what is shown (o).", "표시한 길을 거슬러 가면 셀 상태의 기울기에는 망각 게이트 f만 곱해집니다. f가 1에 가까우면 아무리 먼 시점이라도 기울기가 거의 그대로 도착합니다. 나머지 게이트는 무엇을 쓸지(i, g)와 무엇을 내보낼지(o)를 정합니다."),
				kc("view=cell&cell=lstm&pass=backward&op=2&t=3")
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
				Ec("The GRU keeps one state and two gates. The update gate z decides how much of the old state stays; what it gives up, the candidate n receives. The reset gate r decides how much of the past the candidate may look at.", "GRU는 상태 하나와 게이트 두 개를 씁니다. 업데이트 게이트 z는 이전 상태를 얼마나 남길지 정하고, 줄어든 몫은 후보 은닉 상태 n이 차지합니다. 리셋 게이트 r은 후보를 만들 때 과거를 얼마나 볼지 정합니다."),
				Dc(jc),
				Ac(jc, [
					"z>k",
					"z>u",
					"u>w"
				]),
				Ec("Because z and 1 − z add up to one, the new state is a weighted mean. With z near 1 the state is copied; with z near 0 it is replaced. One gate does the work of the LSTM's forget and input gates.", "z와 1 − z의 합이 1이므로 새 상태는 가중 평균입니다. z가 1에 가까우면 상태를 그대로 복사하고 0에 가까우면 새것으로 바꿉니다. 게이트 하나가 LSTM의 망각 게이트와 입력 게이트 역할을 함께 합니다."),
				kc(`view=cell&cell=${jc}&pass=forward&op=17&t=3`)
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
				Ec("Forward propagation is arithmetic in a fixed order: products, sums, activations, then the mix. Each operation uses only what stands before it, so you can follow with a calculator.", "순전파는 정해진 순서의 산수입니다. 곱하고, 더하고, 활성화 함수를 거친 다음 섞습니다. 각 연산은 앞에 있는 값만 쓰므로 계산기로 따라갈 수 있습니다."),
				Oc(jc, "forward", "u", "k", "w", "h"),
				Ec(`Unit 1 of the worked example at step 4: the update gate is ${Ic("z")}, the previous state ${Ic("h_")}, the candidate ${Ic("n")}. So u = 1 − ${Ic("z")} = ${Ic("u")}, the kept part is k = ${Ic("k")} and the written part w = ${Ic("w")}.`, `계산 예제의 네 번째 시점, 유닛 1을 봅시다. 업데이트 게이트는 ${Ic("z")}, 이전 은닉 상태는 ${Ic("h_")}, 후보 은닉 상태는 ${Ic("n")}입니다. 그러면 u = 1 − ${Ic("z")} = ${Ic("u")}, 유지되는 부분은 k = ${Ic("k")}, 새로 쓰는 부분은 w = ${Ic("w")}입니다.`),
				kc(`view=cell&cell=${jc}&pass=forward&op=14&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the new hidden state h of unit 1?",
					ko: "유닛 1의 새 은닉 상태 h는 얼마일까요?"
				},
				answer: Nc(jc, "h"),
				hint: {
					en: "The last operation is a sum: add the kept part and the written part.",
					ko: "마지막 연산은 덧셈입니다. 유지되는 부분과 새로 쓰는 부분을 더하세요."
				},
				why: {
					en: `h = k + w = ${Ic("h")}.`,
					ko: `h = k + w = ${Ic("h")}입니다.`
				}
			}
		},
		{
			title: {
				en: "Backward propagation",
				ko: "역전파"
			},
			blocks: [
				Ec("Backward propagation answers one question for every value: how much would the loss change if this value changed a little? The answer is its gradient δ. It comes back along the same lines, in the opposite direction.", "역전파는 모든 값에 대해 묻습니다. 이 값이 조금 바뀌면 손실은 얼마나 바뀔까? 그 답이 기울기 δ입니다. 기울기는 같은 선을 따라 반대 방향으로 돌아옵니다."),
				Ec("Two rules are enough. Through an operation, multiply by its local slope. Where a value was used in several places, add up what comes back from each.", "규칙은 두 가지면 충분합니다. 연산을 지날 때는 그 연산의 국소 기울기를 곱합니다. 값이 여러 곳에서 쓰였다면 각 곳에서 돌아온 것을 모두 더합니다."),
				Oc(jc, "backward", "h", "w", "n", "a_n"),
				Ec(`At step 4 of the worked example the gradient of h is ${Lc("h")}. A sum passes it on unchanged, so the written part w receives ${Lc("w")} as well. w is u ⊙ n with u = ${Ic("u")}.`, `계산 예제의 네 번째 시점에서 h의 기울기는 ${Lc("h")}입니다. 덧셈은 기울기를 그대로 넘기므로 새로 쓰는 부분 w도 ${Lc("w")}를 받습니다. w는 u ⊙ n이고 u = ${Ic("u")}입니다.`),
				kc(`view=cell&cell=${jc}&pass=backward&op=4&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the gradient δ of the candidate n?",
					ko: "후보 은닉 상태 n의 기울기 δ는 얼마일까요?"
				},
				answer: Pc(jc, "n"),
				hint: {
					en: "Through a product a gradient is multiplied by the other side: what is the other side of n?",
					ko: "곱을 거슬러 갈 때는 상대 항을 곱합니다. n의 상대 항은 무엇인가요?"
				},
				why: {
					en: `The other side of the product is u, so it is ${Lc("w")} × ${Ic("u")} = ${Lc("n")}.`,
					ko: `곱의 상대가 u이므로 ${Lc("w")} × ${Ic("u")} = ${Lc("n")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The sign of 1 − z",
				ko: "1 − z의 부호"
			},
			blocks: [
				Ec("The update gate is used twice: once for what is kept, once, as 1 − z, for what is written. So its gradient has two terms, and the one that comes through 1 − z has the opposite sign.", "업데이트 게이트는 두 번 쓰입니다. 한 번은 유지할 몫에, 또 한 번은 1 − z로서 새로 쓸 몫에 쓰입니다. 그래서 기울기의 항도 둘이며, 1 − z를 지나온 항은 부호가 바뀝니다."),
				Oc(jc, "backward", "u", "z"),
				Ac(jc, ["z>k", "z>u"], !0),
				Ec(`In the worked example the term through the kept part is ${$(Fc(jc, "z>k"), !0)}. u = 1 − z has the gradient ${Lc("u")}.`, `계산 예제에서 유지되는 부분을 지나온 항은 ${$(Fc(jc, "z>k"), !0)}입니다. 1 − z인 u의 기울기는 ${Lc("u")}입니다.`),
				Ec("Leave the minus out and everything still runs, the loss even falls for a while. Only a comparison with a finite difference shows the fault. The gradient check opens with the minus left out: put it back, and the two numbers meet.", "음수 부호를 빠뜨려도 프로그램은 돌아가고 손실도 한동안 줄어듭니다. 유한 차분과 비교해야만 잘못이 드러납니다. 아래 단추를 누르면 음수 부호를 뺀 역전파로 기울기 검증이 열립니다. 부호를 되돌려 두 값이 같아지는지 확인해 보세요."),
				kc(`view=check&cell=${jc}&weight=l0.W_xz.0&t=3&fault=minus`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the whole gradient δ of the update gate z?",
					ko: "업데이트 게이트 z의 전체 기울기 δ는 얼마일까요?"
				},
				answer: Pc(jc, "z"),
				hint: {
					en: "Two terms are added: the one through the kept part, and the gradient of u times −1.",
					ko: "항 두 개를 더합니다. 유지되는 부분을 지나온 항과, u의 기울기에 −1을 곱한 항입니다."
				},
				why: {
					en: `${$(Fc(jc, "z>k"), !0)} − (${Lc("u")}) = ${Lc("z")}.`,
					ko: `${$(Fc(jc, "z>k"), !0)} − (${Lc("u")}) = ${Lc("z")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The other GRU",
				ko: "또 하나의 GRU"
			},
			blocks: [
				Ec("Papers and libraries use four different GRUs. The reset gate may act after the recurrent product, as in PyTorch, or before it, as in the first paper. And an open update gate may keep the past or write the candidate.", "논문마다, 라이브러리마다 GRU가 다릅니다. 모두 네 가지입니다. 리셋 게이트는 PyTorch처럼 순환 곱 다음에 작용하기도 하고 첫 논문처럼 그 전에 작용하기도 합니다. 열린 업데이트 게이트도 과거를 유지하거나 후보를 쓰거나 둘 중 하나입니다."),
				Dc("gru-before-keep"),
				Ac("gru-before-keep", [
					"r>s",
					"h_>s",
					"s>q_n",
					"q_n>a_n"
				]),
				Ec("With reset before, the weights multiply s = r ⊙ h, not h. So their gradient is built with s as well: using h there is the usual bug. And backward needs two products in a row instead of one, which is why libraries preferred reset after.", "리셋이 앞에 있으면 가중치는 h가 아니라 s = r ⊙ h에 곱해집니다. 그러므로 가중치의 기울기도 s로 계산해야 합니다. 여기서 h를 쓰는 것이 흔한 버그입니다. 또 역전파에서 곱을 두 번 이어서 해야 하므로 라이브러리들은 리셋을 뒤에 두었습니다."),
				kc("view=switches&left=gru-after-keep&right=gru-before-keep")
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
// src/views/Lessons.svelte
var Bc = /* @__PURE__ */ U("<li><button type=\"button\"> </button></li>"), Vc = /* @__PURE__ */ U("<p> </p>"), Hc = /* @__PURE__ */ U("<p><!></p>"), Uc = /* @__PURE__ */ U("<div class=\"display\"></div>"), Wc = /* @__PURE__ */ U("<figure class=\"scroll-x\"><!></figure>"), Gc = /* @__PURE__ */ U("<p><button type=\"button\" class=\"primary\"> </button></p>"), Kc = /* @__PURE__ */ U("<label class=\"option\"><input type=\"radio\" name=\"answer\"/> </label>"), qc = /* @__PURE__ */ U("<p class=\"soft small\"> </p> <input type=\"text\" inputmode=\"decimal\" size=\"12\" aria-labelledby=\"prompt\"/>", 1), Jc = /* @__PURE__ */ U("<p data-hint=\"\"><strong> </strong> </p>"), Yc = /* @__PURE__ */ U("<div class=\"lesson\"><nav><ol></ol></nav> <article class=\"prose\"><p class=\"soft small\"> </p> <h2> </h2> <!> <form><fieldset><legend> </legend> <p id=\"prompt\"> </p> <!> <p><button type=\"submit\" class=\"primary\"> </button></p> <p role=\"status\"><!></p> <!></fieldset></form> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p></article></div>");
function Xc(e, t) {
	Ue(t, !0);
	let n = zc(), r = /* @__PURE__ */ A(() => Math.min(X.lesson, n.length - 1)), i = /* @__PURE__ */ A(() => n[V(r)]), a = /* @__PURE__ */ A(() => V(i).question), o = /* @__PURE__ */ A(() => X.answer === "" ? null : Number(X.answer)), s = /* @__PURE__ */ M(null), c = /* @__PURE__ */ M(0);
	mn(() => {
		V(r), N(s, null), N(c, 0);
	});
	function l(e) {
		X.lesson = e, X.answer = "";
	}
	function u(e) {
		e.preventDefault(), V(a).kind === "choice" ? N(s, V(o) === V(a).answer ? "right" : "wrong", !0) : N(s, Pa(X.answer, V(a).answer) ? "right" : "wrong", !0), V(s) === "wrong" && N(c, V(c) + 1);
	}
	function d(e) {
		X.unload(), X.unit = 0, X.fault = "none", X.read(e, !0);
	}
	var f = Yc(), p = P(f), m = P(p);
	q(m, 21, () => n, Rr, (e, t, n) => {
		var i = Bc(), a = P(i), o = I(a);
		k(i), R((e) => {
			J(a, "aria-current", n === V(r) ? "true" : void 0), G(o, `${n + 1}. ${e ?? ""}`);
		}, [() => Q(V(t).title)]), H("click", a, () => l(n)), W(e, i);
	}), k(m), k(p);
	var h = L(p, 2), g = P(h), _ = I(g, !0), v = L(g, 2), y = I(v, !0), b = L(v, 2);
	q(b, 17, () => V(i).blocks, Rr, (e, t) => {
		var n = Dr(), r = F(n), i = (e) => {
			var n = Vc(), r = I(n, !0);
			R((e) => G(r, e), [() => Q(V(t).text)]), W(e, n);
		}, a = (e) => {
			var n = Uc();
			q(n, 21, () => V(t).formulas, Rr, (e, t) => {
				var n = Hc();
				Fo(P(n), { get formula() {
					return V(t);
				} }), k(n), W(e, n);
			}), k(n), W(e, n);
		}, o = (e) => {
			var n = Wc(), r = P(n);
			{
				let e = /* @__PURE__ */ A(() => V(t).backward ?? !1), n = /* @__PURE__ */ A(() => new Set(V(t).marked ?? [])), i = /* @__PURE__ */ A(() => Q(Y[V(t).cell].title));
				Ts(r, {
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
			k(n), Jr(n, () => go), W(e, n);
		}, s = (e) => {
			var n = Gc(), r = P(n), i = I(r, !0);
			k(n), R((e) => G(i, e), [() => Z("show")]), H("click", r, () => d(V(t).fragment)), W(e, n);
		};
		K(r, (e) => {
			V(t).kind === "text" ? e(i) : V(t).kind === "formulas" ? e(a, 1) : V(t).kind === "picture" ? e(o, 2) : e(s, -1);
		}), W(e, n);
	});
	var x = L(b, 2), S = P(x), C = P(S), ee = I(C, !0), te = L(C, 2), ne = I(te, !0), w = L(te, 2), re = (e) => {
		var t = Dr();
		q(F(t), 17, () => V(a).options, Rr, (e, t, n) => {
			var r = Kc(), i = P(r);
			di(i), fi(i, n);
			var a = L(i);
			k(r), R((e) => {
				pi(i, V(o) === n), G(a, ` ${e ?? ""}`);
			}, [() => Q(V(t))]), H("change", i, () => (X.answer = String(n), N(s, null))), W(e, r);
		}), W(e, t);
	}, ie = (e) => {
		var t = qc(), n = F(t), r = I(n, !0), i = L(n, 2);
		di(i), R((e) => G(r, e), [() => Z("decimals")]), H("input", i, () => N(s, null)), _i(i, () => X.answer, (e) => X.answer = e), W(e, t);
	};
	K(w, (e) => {
		V(a).kind === "choice" ? e(re) : e(ie, -1);
	});
	var T = L(w, 2), ae = I(P(T), !0);
	k(T);
	var oe = L(T, 2);
	let se;
	var ce = P(oe), le = (e) => {
		var t = Er();
		R((e, n) => G(t, `✓ ${e ?? ""} ${n ?? ""}`), [() => Z("right_"), () => Q(V(a).why)]), W(e, t);
	}, ue = (e) => {
		var t = Er();
		R((e) => G(t, `✗ ${e ?? ""}`), [() => Z("wrong")]), W(e, t);
	};
	K(ce, (e) => {
		V(s) === "right" ? e(le) : V(s) === "wrong" && e(ue, 1);
	}), k(oe);
	var de = L(oe, 2), fe = (e) => {
		var t = Jc(), n = P(t), r = I(n, !0), i = L(n);
		k(t), R((e, t) => {
			G(r, e), G(i, ` ${t ?? ""}`);
		}, [() => Z("hint"), () => Q(V(a).hint)]), W(e, t);
	};
	K(de, (e) => {
		V(c) >= 3 && V(s) !== "right" && e(fe);
	}), k(S), k(x);
	var pe = L(x, 2), me = P(pe), he = I(me, !0), E = L(me, 2), ge = I(E, !0);
	k(pe), k(h), k(f), R((e, t, i, a, o, c, l, u) => {
		J(p, "aria-label", e), J(h, "data-lesson", V(r)), G(_, t), G(y, i), G(ee, a), G(ne, o), G(ae, c), se = ri(oe, 1, "verdict", null, se, {
			good: V(s) === "right",
			bad: V(s) === "wrong"
		}), me.disabled = V(r) === 0, G(he, l), E.disabled = V(r) === n.length - 1, G(ge, u);
	}, [
		() => Z("view.lessons"),
		() => Z("lessonOf", {
			i: V(r) + 1,
			n: n.length
		}),
		() => Q(V(i).title),
		() => Z("question"),
		() => Q(V(a).prompt),
		() => Z("check"),
		() => Z("previousLesson"),
		() => Z("nextLesson")
	]), mr("submit", x, u), H("click", me, () => l(V(r) - 1)), H("click", E, () => l(V(r) + 1)), W(e, f), We();
}
hr([
	"click",
	"change",
	"input"
]);
// src/parts/HeatMap.svelte
var Zc = /* @__PURE__ */ U("<span> </span>"), Qc = /* @__PURE__ */ U("<figure><figcaption><strong> <!></strong> <span> </span> <!> <span class=\"scale\" aria-hidden=\"true\"> <span class=\"ramp\"></span> </span></figcaption> <div class=\"rows\"><span class=\"unitnames\" aria-hidden=\"true\"><span> </span><!></span> <div><canvas tabindex=\"0\" role=\"slider\"></canvas></div></div></figure>");
function $c(e, t) {
	Ue(t, !0);
	let n = Ei(t, "symbol", 19, () => []), r = Ei(t, "size", 3, null), i = Ei(t, "ahead", 3, 0), a = Ei(t, "when", 3, () => ""), o = /* @__PURE__ */ M(void 0), s = /* @__PURE__ */ M(600), c = null, l = /* @__PURE__ */ A(() => new ic(t.matrix)), u = /* @__PURE__ */ A(() => Math.max(4, Math.min(20, Math.floor(180 / t.matrix.units)))), d = /* @__PURE__ */ A(() => V(u) * t.matrix.units), f = /* @__PURE__ */ A(() => r() ?? V(l).size), p = /* @__PURE__ */ A(() => i() ? `calc(${rc.right}px + (100% - ${rc.left + rc.right}px) * ${i() / (t.to - t.from + i())})` : `${rc.right}px`), h = (e) => `rgb(${ac(e, V(f), V(g)).join(",")})`, g = /* @__PURE__ */ A(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	mn(() => {
		let e = V(o)?.getContext("2d");
		if (!V(o) || !e) return;
		let n = Math.max(1, Math.round(V(s)));
		(V(o).width !== n || V(o).height !== V(d)) && ((e) => {
			var t = m(e, 2);
			V(o).width = t[0], V(o).height = t[1];
		})([n, V(d)]);
		let r = (t.to - t.from) / n, { data: i, scale: a } = V(l).level(r), c = e.createImageData(n, t.matrix.units), p = Math.ceil(t.matrix.steps / a) - 1;
		for (let e = 0; e < n; e++) {
			let o = Math.min(p, Math.max(0, Math.floor((t.from + (e + .5) * r) / a)));
			for (let r = 0; r < t.matrix.units; r++) {
				let [a, s, l] = ac(i[o * t.matrix.units + t.order[r]], V(f), V(g)), u = 4 * (r * n + e);
				c.data[u] = a, c.data[u + 1] = s, c.data[u + 2] = l, c.data[u + 3] = 255;
			}
		}
		let h = new OffscreenCanvas(n, t.matrix.units);
		h.getContext("2d").putImageData(c, 0, 0), e.imageSmoothingEnabled = !1, e.drawImage(h, 0, 0, n, V(d));
		let _ = 1 / r;
		if (_ >= 7 && V(u) >= 5) {
			e.fillStyle = V(g) ? "rgba(255,255,255,0.75)" : "rgba(0,0,0,0.6)";
			for (let n = Math.floor(t.from); n < Math.min(t.matrix.steps, t.to); n++) for (let r = 0; r < t.matrix.units; r++) V(l).levels[0][n * t.matrix.units + t.order[r]] < -.02 * V(f) && e.fillRect((n - t.from + .28) * _, r * V(u) + V(u) / 2 - .5, .44 * _, 1.4);
		}
		let v = (t.step - t.from + .5) * _, y = t.order.indexOf(t.unit) * V(u);
		e.strokeStyle = V(g) ? "#ffffff" : "#000000", e.lineWidth = 1, e.strokeRect(Math.round(v - Math.max(1.5, _ / 2)) + .5, .5, Math.max(3, _), V(d) - 1), e.strokeRect(.5, y + .5, n - 1, V(u) - 1);
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
	mn(() => {
		let e = V(o);
		return e?.addEventListener("wheel", b, { passive: !1 }), () => e?.removeEventListener("wheel", b);
	});
	function x(e) {
		V(o).setPointerCapture(e.pointerId), c = {
			x: e.clientX,
			from: t.from,
			to: t.to,
			moved: !1
		};
	}
	function S(e) {
		if (!c) return;
		let n = (c.x - e.clientX) / V(s) * (c.to - c.from);
		if (Math.abs(e.clientX - c.x) > 4 && (c.moved = !0), !c.moved) return;
		let r = c.to - c.from, i = Math.max(0, Math.min(t.matrix.steps - r, c.from + n));
		t.onview(i, i + r);
	}
	function C(e) {
		if (c && !c.moved) {
			let n = _(e);
			t.onpick(n.step, n.unit);
		}
		c = null;
	}
	function ee(e) {
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
	let te = /* @__PURE__ */ A(() => t.matrix.data[t.matrix.offset + t.step * t.matrix.stride + t.unit] ?? NaN);
	var ne = Qc(), w = P(ne), re = P(w), ie = P(re);
	Fo(L(ie), { get formula() {
		return n();
	} }), k(re);
	var T = L(re, 2), ae = I(T, !0), oe = L(T, 2), se = (e) => {
		var n = Zc(), r = I(n, !0);
		R((e) => G(r, e), [() => a()(t.step)]), W(e, n);
	}, ce = /* @__PURE__ */ A(() => a()(t.step));
	K(oe, (e) => {
		V(ce) && e(se);
	});
	var le = L(oe, 2), ue = P(le), de = L(ue);
	let fe;
	var pe = L(de);
	k(le), k(w);
	var me = L(w, 2);
	let he;
	var E = P(me);
	let ge;
	var _e = P(E), ve = I(_e), ye = L(_e), D = (e) => {
		var n = Zc(), r = I(n, !0);
		R((e) => G(r, e), [() => t.order.at(-1) + 1]), W(e, n);
	};
	K(ye, (e) => {
		t.order.length > 1 && e(D);
	}), k(E);
	var be = L(E, 2), O = P(be);
	J(O, "aria-valuemin", 1);
	let xe;
	Ci(O, (e) => N(o, e), () => V(o)), k(be), k(me), k(ne), R((e, n, r, i, a, o, s) => {
		G(ie, `${t.name ?? ""} `), J(T, "data-readout", t.name), G(ae, e), G(ue, `−${n ?? ""} `), fe = ai(de, "", fe, { background: r }), G(pe, ` +${i ?? ""}`), he = ai(me, "", he, { padding: `0 ${V(p) ?? ""} 0 ${rc.left ?? ""}px` }), ge = ai(E, "", ge, { height: `${V(d) ?? ""}px` }), G(ve, `${a ?? ""} ${t.order[0] + 1}`), J(O, "aria-label", o), J(O, "aria-valuemax", t.matrix.steps), J(O, "aria-valuenow", t.step + 1), J(O, "aria-valuetext", s), xe = ai(O, "", xe, { height: `${V(d) ?? ""}px` });
	}, [
		() => Z("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(V(te), !0)
		}),
		() => ja(V(f)),
		() => `linear-gradient(to right, ${h(-V(f)) ?? ""}, ${h(0) ?? ""}, ${h(V(f)) ?? ""})`,
		() => ja(V(f)),
		() => Z("unit"),
		() => Z("heatOf", { name: t.name }),
		() => Z("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(V(te), !0)
		})
	]), H("pointerdown", O, x), H("pointermove", O, S), H("pointerup", O, C), H("dblclick", O, () => void t.onopen()), H("keydown", O, ee), xi(be, "clientWidth", (e) => N(s, e)), W(e, ne), We();
}
hr([
	"pointerdown",
	"pointermove",
	"pointerup",
	"dblclick",
	"keydown"
]);
// src/views/OverTime.svelte
var el = /* @__PURE__ */ U("<h2> </h2> <!>", 1), tl = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <div class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <button type=\"button\" class=\"primary\"> </button></div> <p class=\"soft small\"> </p> <!> <h2> </h2> <!> <!>", 1);
function nl(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ A(() => X.trace.overview), r = /* @__PURE__ */ A(() => V(n) ? V(n).steps : Math.max(1, X.length)), i = /* @__PURE__ */ A(() => X.program), a = /* @__PURE__ */ A(() => [...V(i).gates.filter((e) => !V(i).states.includes(e)), ...[...V(i).states].reverse()]), o = /* @__PURE__ */ A(() => X.zoomTo > X.zoomFrom && X.zoomTo <= V(r)), s = /* @__PURE__ */ A(() => V(o) ? X.zoomFrom : 0), c = /* @__PURE__ */ A(() => V(o) ? X.zoomTo : V(r)), l = /* @__PURE__ */ A(() => X.cursor);
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
	let d = /* @__PURE__ */ A(() => V(n) ? V(n).values : X.run.values), f = /* @__PURE__ */ A(() => sc(u(V(d).h), X.order));
	function p(e, t) {
		if (!e) return /* @__PURE__ */ new Float64Array();
		let [, n = 0, i = 1] = e.shape;
		return Float64Array.from({ length: V(r) }, (r, a) => e.data[(X.sequence * n + a) * i + t]);
	}
	let m = /* @__PURE__ */ A(() => {
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
	}), h = /* @__PURE__ */ A(() => V(n) ? [] : X.trace.forecast?.times ?? []), g = /* @__PURE__ */ A(() => {
		let e = X.trace.forecast;
		return e && V(s) === 0 && V(c) === V(r) ? Math.max(0, e.history.data.length + e.forecast.data.length - V(r)) : 0;
	}), _ = (e) => V(h)[e] ?? "", v = /* @__PURE__ */ A(() => {
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
	});
	function y(e, t) {
		X.zoomFrom = Math.round(e), X.zoomTo = Math.min(V(r), Math.max(Math.round(t), Math.round(e) + Math.min(8, V(r)))), X.zoomTo - X.zoomFrom >= V(r) && (X.zoomFrom = X.zoomTo = 0);
	}
	function b(e, t) {
		V(n) ? X.moment = e : X.step = e, X.unit = t, (e < V(s) || e >= V(c)) && y(Math.max(0, Math.min(V(r) - (V(c) - V(s)), e - (V(c) - V(s)) / 2)), Math.min(V(r), e + (V(c) - V(s)) / 2)), X.clamp();
	}
	async function x() {
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
	function S(e) {
		let t = Math.max(8, Math.min(V(r), (V(c) - V(s)) * e)), n = Math.max(0, Math.min(V(r) - t, V(l) - t / 2));
		y(n, n + t);
	}
	function C(e) {
		let t = V(c) - V(s), n = Math.max(0, Math.min(V(r) - t, V(s) + e * t));
		y(n, n + t);
	}
	var ee = tl(), te = F(ee), ne = P(te);
	Ps(ne, {});
	var w = L(ne, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("order")), t = /* @__PURE__ */ A(() => [
			"none",
			"time",
			"similar"
		].map((e) => ({
			value: e,
			text: Z(`order.${e}`)
		})));
		Da(w, {
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
	var re = L(w, 2), ie = P(re), T = I(ie, !0), ae = L(ie, 2), oe = I(ae, !0), se = L(ae, 2), ce = I(se, !0), le = L(se, 2), ue = I(le, !0), de = L(le, 2), fe = I(de, !0);
	k(re);
	var pe = L(re, 2), me = I(pe, !0);
	k(te);
	var he = L(te, 2), E = I(he, !0), ge = L(he, 2), _e = (e) => {
		var t = el(), n = F(t), r = I(n, !0), i = L(n, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("forecastTitle")), t = /* @__PURE__ */ A(() => V(c) + V(g));
			vc(i, {
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
		R((e) => G(r, e), [() => Z("forecastTitle")]), W(e, t);
	};
	K(ge, (e) => {
		V(v) && e(_e);
	});
	var ve = L(ge, 2), ye = I(ve, !0), D = L(ve, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("series")), t = /* @__PURE__ */ A(() => V(c) + V(g));
		vc(D, {
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
			onpick: (e) => b(Math.min(V(r) - 1, e), X.unit)
		});
	}
	q(L(D, 2), 16, () => V(a), (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ A(() => Q(Mi(V(i), t))), r = /* @__PURE__ */ A(() => Ai(V(i), t)), a = /* @__PURE__ */ A(() => V(i).unbounded.includes(t) ? null : 1), o = /* @__PURE__ */ A(() => u(V(d)[t]));
			$c(e, {
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
				onview: y,
				onpick: b,
				onopen: x
			});
		}
	}), R((e, t, n, r, i, a, o, s) => {
		G(T, e), G(oe, t), G(ce, n), G(ue, r), G(fe, i), G(me, a), G(E, o), G(ye, s);
	}, [
		() => Z("panLeft"),
		() => Z("zoomIn"),
		() => Z("zoomOut"),
		() => Z("wholeRun"),
		() => Z("panRight"),
		() => Z("openCell"),
		() => Z("heatHint"),
		() => Z("series")
	]), H("click", ie, () => C(-.5)), H("click", ae, () => S(.5)), H("click", se, () => S(2)), H("click", le, () => y(0, V(r))), H("click", de, () => C(.5)), H("click", pe, x), W(e, ee), We();
}
hr(["click"]);
// src/views/Own.svelte
var rl = /* @__PURE__ */ U("<button type=\"button\"> </button>"), il = /* @__PURE__ */ U("<section><h3> </h3> <!></section>"), al = /* @__PURE__ */ U("<!> <div class=\"pair\"><section><h3> </h3> <!></section> <!> <!></div>", 1), ol = /* @__PURE__ */ U("<p class=\"soft\"> </p>"), sl = /* @__PURE__ */ U("<p> <strong data-showing=\"\"> </strong> <!></p> <div role=\"region\"><p> </p> <label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" multiple=\"\" accept=\".json,.gatewise,.csv,.tsv,.parquet,.ndjson,.jsonl,.gz\"/></label> <p class=\"soft small\"> </p></div> <p role=\"status\"> </p> <h2> </h2> <!>", 1);
function cl(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ M(!1), r = /* @__PURE__ */ M(""), i = /* @__PURE__ */ M(!0), a = /* @__PURE__ */ M([]), o;
	async function s(e) {
		if (!e?.length) return;
		let t = [...e], n = t.map((e) => e.name).join(", ");
		try {
			let e = t[0];
			if (t.length === 1 && e.name.toLowerCase().endsWith(".json")) X.load(pa(JSON.parse(await e.text())));
			else if (X.server) X.load(pa(await c(t, X.server.token)));
			else throw Error(Z(X.site ? "sitePage" : "offline"));
			N(r, Z("opened", { name: n }) + " " + Z("whatNext")), N(i, !0);
		} catch (e) {
			N(r, Z("failed", {
				name: n,
				reason: l(e)
			}), !0), N(i, !1);
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
		if (e instanceof ua) return Z(e.key, e.values);
		if (e instanceof SyntaxError) return Z("notJson");
		let t = e instanceof Error ? e.message : String(e);
		return t.startsWith("a table needs a model") ? Z("tableAlone") : t.startsWith("give one model") ? Z("oneModel") : t === Z("offline") || t === Z("sitePage") || X.lang === "en" ? t : Z("serverSays", { text: t });
	}
	function u(e) {
		s([...e.files ?? []]), e.value = "";
	}
	function d(e) {
		e.preventDefault(), N(n, !1), s(e.dataTransfer?.files ?? null);
	}
	async function f() {
		if (X.server) {
			try {
				let e = await fetch(`api/live?since=${V(a).length}`, { headers: { "X-Gatewise-Token": X.server.token } });
				if (e.ok) {
					let t = await e.json();
					t.length && N(a, [...V(a), ...t]);
				}
			} catch {}
			o = setTimeout(() => void f(), 1e3);
		}
	}
	f(), Oi(() => clearTimeout(o));
	let p = (e) => Float64Array.from(V(_), (t) => e(t) ?? NaN), m = /* @__PURE__ */ A(() => {
		let e = [];
		for (let t of V(a)) {
			let n = e.at(-1)?.at(-1);
			(!n || n.fit !== t.fit || t.epoch <= n.epoch) && e.push([]), e.at(-1).push(t);
		}
		return e;
	}), h = /* @__PURE__ */ M(null), g = /* @__PURE__ */ A(() => Math.min(V(h) ?? V(m).length - 1, V(m).length - 1)), _ = /* @__PURE__ */ A(() => V(m)[V(g)] ?? []), v = /* @__PURE__ */ A(() => [...new Set(V(_).flatMap((e) => Object.keys(e.gates ?? {})))]), y = /* @__PURE__ */ A(() => [...new Set(V(_).flatMap((e) => Object.keys(e.gradients ?? {})))].slice(0, 8));
	var b = sl();
	mr("dragover", Jt, (e) => X.linked && e.preventDefault()), mr("drop", Jt, (e) => X.linked && !e.defaultPrevented && d(e));
	var x = F(b), S = P(x), C = L(S), ee = I(C, !0), te = L(C, 2), ne = (e) => {
		var t = rl(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("backToExample")]), H("click", t, () => X.unload()), W(e, t);
	};
	K(te, (e) => {
		X.loaded && e(ne);
	}), k(x);
	var w = L(x, 2);
	let re;
	var ie = P(w), T = I(ie, !0), ae = L(ie, 2), oe = P(ae), se = L(oe);
	k(ae);
	var ce = I(L(ae, 2), !0);
	k(w);
	var le = L(w, 2);
	let ue;
	var de = I(le, !0), fe = L(le, 2), pe = I(fe, !0), me = L(fe, 2), he = (e) => {
		var t = al(), n = F(t), r = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("fit")), n = /* @__PURE__ */ A(() => V(m).map((e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				Da(e, {
					get label() {
						return V(t);
					},
					get value() {
						return V(g);
					},
					get options() {
						return V(n);
					},
					onchange: (e) => N(h, e === V(m).length - 1 ? null : e, !0)
				});
			}
		};
		K(n, (e) => {
			V(m).length > 1 && e(r);
		});
		var i = L(n, 2), a = P(i), o = P(a), s = I(o), c = L(o, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("loss")), t = /* @__PURE__ */ A(() => [{
				name: Z("loss"),
				values: p((e) => e.loss),
				tone: 0
			}, {
				name: Z("validation"),
				values: p((e) => e.validation),
				tone: 1,
				dash: 1
			}]);
			vc(c, {
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
		var l = L(a, 2), u = (e) => {
			var t = il(), n = P(t), r = I(n, !0), i = L(n, 2);
			{
				let e = /* @__PURE__ */ A(() => Z("gateMeans")), t = /* @__PURE__ */ A(() => V(v).map((e, t) => ({
					name: e,
					values: p((t) => t.gates?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				vc(i, {
					get label() {
						return V(e);
					},
					get lines() {
						return V(t);
					}
				});
			}
			k(t), R((e) => G(r, e), [() => Z("gateMeans")]), W(e, t);
		};
		K(l, (e) => {
			V(v).length && e(u);
		});
		var d = L(l, 2), f = (e) => {
			var t = il(), n = P(t), r = I(n, !0), i = L(n, 2);
			{
				let e = /* @__PURE__ */ A(() => Z("gradientNorms")), t = /* @__PURE__ */ A(() => V(y).map((e, t) => ({
					name: e,
					values: p((t) => t.gradients?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				vc(i, {
					get label() {
						return V(e);
					},
					log: !0,
					get lines() {
						return V(t);
					}
				});
			}
			k(t), R((e) => G(r, e), [() => Z("gradientNorms")]), W(e, t);
		};
		K(d, (e) => {
			V(y).length && e(f);
		}), k(i), R((e, t, n) => {
			J(i, "data-fit", V(g) + 1), G(s, `${e ?? ""} (${t ?? ""} ${n ?? ""})`);
		}, [
			() => Z("loss"),
			() => Z("epoch"),
			() => V(_).at(-1).epoch
		]), W(e, t);
	}, E = (e) => {
		var t = ol(), n = I(t, !0);
		R((e) => G(n, e), [() => Z(X.server ? "liveNone" : "liveServer")]), W(e, t);
	};
	K(me, (e) => {
		V(_).length ? e(he) : e(E, -1);
	}), R((e, t, a, o, s, c, l) => {
		G(S, `${e ?? ""}: `), G(ee, t), re = ri(w, 1, "dropzone", null, re, { over: V(n) }), J(w, "aria-label", a), G(T, o), G(oe, `${s ?? ""} `), G(ce, c), ue = ri(le, 1, "verdict", null, ue, {
			good: V(i),
			bad: !V(i)
		}), G(de, V(r)), G(pe, l);
	}, [
		() => Z("nowShowing"),
		() => X.loaded ? X.loaded.title || Q(Y[X.run.cell].title) : Z("workedExample"),
		() => Z("view.own"),
		() => Z("drop"),
		() => Z("choose"),
		() => X.server ? Z("private") : Z(X.site ? "sitePage" : "offline"),
		() => Z("live")
	]), mr("dragover", w, (e) => (e.preventDefault(), N(n, !0))), mr("dragleave", w, () => N(n, !1)), mr("drop", w, d), H("change", se, (e) => u(e.currentTarget)), W(e, b), We();
}
hr(["click", "change"]);
// src/views/Switches.svelte
var ll = /* @__PURE__ */ U("<p class=\"card\" data-compared=\"\"> </p>"), ul = /* @__PURE__ */ U("<p><!></p>"), dl = /* @__PURE__ */ U("<section><h2> </h2> <div class=\"scroll-x\"><!></div> <!></section>"), fl = /* @__PURE__ */ U("<p> </p>"), pl = /* @__PURE__ */ U("<p><strong> </strong> </p>"), ml = /* @__PURE__ */ U("<li><!> <span class=\"soft\"> </span></li>"), hl = /* @__PURE__ */ U("<!> <ul class=\"moves\"></ul>", 1), gl = /* @__PURE__ */ U("<p class=\"soft\"> </p>"), _l = /* @__PURE__ */ U("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), vl = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!> <!></div> <!> <div class=\"pair\"></div> <section class=\"card\"><h2> </h2> <!> <!></section> <h2> </h2> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function yl(e, t) {
	Ue(t, !0);
	let n = /* @__PURE__ */ A(() => na.families[Y[X.left].family]), r = /* @__PURE__ */ A(() => Y[X.left].family === Y[X.right].family), i = /* @__PURE__ */ A(() => V(r) && X.loaded !== null && X.trace.layers.every((e) => V(n).cells.includes(e.cell))), a = /* @__PURE__ */ A(() => [X.left, X.right].map((e) => ({
		key: e,
		cell: Y[e],
		trace: V(i) ? p(e) : oa(e)
	}))), o = /* @__PURE__ */ A(() => V(i) ? Math.min(X.layer, X.trace.layers.length - 1) : 0), s = /* @__PURE__ */ A(() => V(i) ? X.sequence : 0), c = /* @__PURE__ */ A(() => V(a)[0].trace.layers[V(o)].values.h.shape[2] ?? 1), l = /* @__PURE__ */ A(() => Math.min(X.unit, V(c) - 1)), u = /* @__PURE__ */ A(() => Math.min(X.step, V(a)[0].trace.steps - 1)), d = /* @__PURE__ */ A(() => V(i) ? X.offset : 0), f = /* @__PURE__ */ A(() => X.loaded ? Y[X.loaded.layers[0].cell] : null);
	function p(e) {
		return Qi(Y, {
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
	let h = /* @__PURE__ */ A(() => [m(V(a)[0].cell, V(a)[1].cell), m(V(a)[1].cell, V(a)[0].cell)]);
	function g(e) {
		return Float64Array.from({ length: e.steps }, (t, n) => va(e.layers[V(o)].values.h, V(s), n, V(l)));
	}
	let _ = /* @__PURE__ */ A(() => [g(V(a)[0].trace), g(V(a)[1].trace)]), v = /* @__PURE__ */ A(() => V(a).map((e, t) => {
		let n = new Set(V(a)[1 - t].cell.equations.map(ji));
		return e.cell.equations.map((e) => !n.has(ji(e)));
	})), y = /* @__PURE__ */ A(() => V(r) ? Object.keys(V(n).options).filter((e) => V(a)[0].cell.options[e] !== V(a)[1].cell.options[e]) : []);
	function b(e, t) {
		let [n, r] = t.split(">");
		return `${ji(Ai(e, n))} → ${ji(Ai(e, r))}`;
	}
	function x(e, t) {
		let [n, r] = t.split(">");
		return [
			...Ai(e, n),
			[
				"o",
				"→",
				"",
				""
			],
			...Ai(e, r)
		];
	}
	let S = () => ra.map((e) => ({
		value: e,
		text: Q(Y[e].title)
	}));
	function C(e) {
		let t = e.operations.map((e) => e.name), n = Math.max(...e.gates.map((e) => t.indexOf(e)));
		return t.filter((t, r) => e.gates.includes(t) || r > n);
	}
	let ee = /* @__PURE__ */ A(() => C(V(a)[0].cell).filter((e) => C(V(a)[1].cell).includes(e)));
	var te = vl(), ne = F(te), w = P(ne);
	{
		let e = /* @__PURE__ */ A(() => Z("left")), t = /* @__PURE__ */ A(S);
		Da(w, {
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
	var re = L(w, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("right")), t = /* @__PURE__ */ A(S);
		Da(re, {
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
	var ie = L(re, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("unit")), t = /* @__PURE__ */ A(() => Array.from({ length: V(c) }, (e, t) => t).map((e) => ({
			value: e,
			text: String(e + 1)
		})));
		Da(ie, {
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
	var T = L(ie, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("step")), t = /* @__PURE__ */ A(() => Array.from({ length: Math.min(512, V(a)[0].trace.steps) }, (e, t) => ({
			value: t,
			text: String(V(d) + t + 1)
		})));
		Da(T, {
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
	k(ne);
	var ae = L(ne, 2), oe = (e) => {
		var t = ll(), n = I(t, !0);
		R((e) => G(n, e), [() => V(i) ? Z("comparedOwn", { name: X.loaded?.title || Q(V(f).title) }) : Z("comparedExample", { name: Q(V(f).title) })]), W(e, t);
	};
	K(ae, (e) => {
		V(f) && e(oe);
	});
	var se = L(ae, 2);
	q(se, 21, () => V(a), Rr, (e, t, n) => {
		var r = dl(), i = P(r), a = I(i, !0), o = L(i, 2), s = P(o);
		{
			let e = /* @__PURE__ */ A(() => Q(V(t).cell.title)), r = /* @__PURE__ */ A(() => Z("moves")), i = /* @__PURE__ */ A(() => [...V(h)[n]].filter((e) => e.includes(">")).map((e) => b(V(t).cell, e)).join(", "));
			Ts(s, {
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
		k(o), Jr(o, () => go), q(L(o, 2), 17, () => V(t).cell.equations, Rr, (e, t, r) => {
			var i = ul();
			let a;
			Fo(P(i), { get formula() {
				return V(t);
			} }), k(i), R(() => a = ri(i, 1, "line", null, a, { marked: V(v)[n][r] })), W(e, i);
		}), k(r), R((e) => G(a, e), [() => Q(V(t).cell.title)]), W(e, r);
	}), k(se);
	var ce = L(se, 2), le = P(ce), ue = I(le, !0), de = L(le, 2), fe = (e) => {
		var t = fl(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("otherCell")]), W(e, t);
	}, pe = (e) => {
		var t = fl(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("nothingMoves")]), W(e, t);
	}, me = (e) => {
		var t = hl(), n = F(t);
		q(n, 16, () => V(y), (e) => e, (e, t) => {
			var n = pl(), r = P(n), i = I(r, !0), o = L(r);
			k(n), R(() => {
				J(n, "data-option", t), G(i, t), G(o, `: ${V(a)[0].cell.options[t] ?? ""} → ${V(a)[1].cell.options[t] ?? ""}`);
			}), W(e, n);
		});
		var r = L(n, 2);
		q(r, 21, () => V(h), Rr, (e, t, n) => {
			var r = Dr();
			q(F(r), 16, () => [...V(t)].filter((e) => e.includes(">")), (e) => e, (e, t) => {
				var r = ml(), i = P(r);
				{
					let e = /* @__PURE__ */ A(() => x(V(a)[n].cell, t));
					Fo(i, { get formula() {
						return V(e);
					} });
				}
				var o = I(L(i, 2));
				k(r), R((e) => G(o, `(${e ?? ""})`), [() => Z(n === 0 ? "onlyLeft" : "onlyRight")]), W(e, r);
			}), W(e, r);
		}), k(r), W(e, t);
	};
	K(de, (e) => {
		V(r) ? V(h)[0].size + V(h)[1].size === 0 ? e(pe, 1) : e(me, -1) : e(fe);
	});
	var he = L(de, 2), E = (e) => {
		var t = gl(), r = I(t, !0);
		R((e) => G(r, e), [() => Q(V(n).note)]), W(e, t);
	};
	K(he, (e) => {
		V(r) && V(n).note && e(E);
	}), k(ce);
	var ge = L(ce, 2), _e = I(ge, !0), ve = L(ge, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("sameRun")), t = /* @__PURE__ */ A(() => Z("difference")), n = /* @__PURE__ */ A(() => [{
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
		vc(ve, {
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
	var ye = L(ve, 2), D = P(ye), be = P(D), O = P(be), xe = P(O), Se = I(xe, !0), Ce = L(xe), we = I(Ce, !0), Te = L(Ce), Ee = I(Te, !0), De = I(L(Te), !0);
	k(O), k(be);
	var Oe = L(be);
	q(Oe, 20, () => V(ee), (e) => e, (e, t) => {
		let n = /* @__PURE__ */ A(() => va(V(a)[0].trace.layers[V(o)].values[t], V(s), V(u), V(l))), r = /* @__PURE__ */ A(() => va(V(a)[1].trace.layers[V(o)].values[t], V(s), V(u), V(l)));
		var i = _l(), c = P(i), d = P(c), f = L(d);
		{
			let e = /* @__PURE__ */ A(() => Ai(V(a)[0].cell, t));
			Fo(f, { get formula() {
				return V(e);
			} });
		}
		k(c);
		var p = L(c), m = I(p, !0), h = L(p), g = I(h, !0), _ = I(L(h), !0);
		k(i), R((e, t, n, r) => {
			G(d, `${e ?? ""} `), G(m, t), G(g, n), G(_, r);
		}, [
			() => Q(Mi(V(a)[0].cell, t)),
			() => $(V(n)),
			() => $(V(r)),
			() => $(V(r) - V(n), !0)
		]), W(e, i);
	}), k(Oe), k(D), k(ye), Jr(ye, () => go), R((e, t, n, r, i, a) => {
		G(ue, e), G(_e, t), J(D, "data-compare", V(u)), G(Se, n), G(we, r), G(Ee, i), G(De, a);
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
	]), W(e, te), We();
}
// src/App.svelte
var bl = /* @__PURE__ */ U("<p class=\"outside\"><a target=\"_blank\" rel=\"noopener\"> </a></p>"), xl = /* @__PURE__ */ U("<button type=\"button\"> </button>"), Sl = /* @__PURE__ */ U("<a class=\"skip\" href=\"#content\"> </a> <header><p class=\"brand\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 7h20M7 7v10M7 17h6\"></path><circle cx=\"16\" cy=\"17\" r=\"3.2\"></circle><circle cx=\"16\" cy=\"7\" r=\"3.2\"></circle></svg>gatewise</p> <nav></nav> <div class=\"settings\"><!> <!> <!></div></header>", 1), Cl = /* @__PURE__ */ U("<p class=\"card\" role=\"status\" data-missing=\"\"> </p>"), wl = /* @__PURE__ */ U("<p class=\"card\" role=\"status\" data-notice=\"\"> </p>"), Tl = /* @__PURE__ */ U("<div><!> <main id=\"content\" tabindex=\"-1\"><h1> </h1> <!> <!> <!></main></div>");
function El(e, t) {
	Ue(t, !0);
	let n = {
		lessons: Xc,
		cell: Js,
		switches: yl,
		time: nl,
		gradients: Tc,
		check: $s,
		own: cl
	}, r = /* @__PURE__ */ A(() => n[X.view]), i = /* @__PURE__ */ M(void 0), a = /* @__PURE__ */ M(void 0), o, s = "", c = null, l = () => [
		X.view,
		X.cell,
		X.lesson,
		X.loaded?.title ?? ""
	].join(" "), u = l();
	mn(() => {
		let e = X.fragment, t = l();
		X.linked && (clearTimeout(o), t !== u && c?.(), c = () => {
			c = null;
			let n = t !== u;
			u = t, location.hash.slice(1) !== e && (s = e, n && !X.embed ? history.pushState(null, "", `#${e}`) : history.replaceState(null, "", `#${e}`));
		}, o = setTimeout(() => c?.(), 60));
	}), mn(() => {
		V(i) && (X.root = V(i), X.linked || (V(i).dataset.lmSuppressShortcuts = "true"), V(i).dataset.theme = X.theme, V(i).lang = X.lang, X.linked && (document.documentElement.lang = X.lang, document.documentElement.dataset.theme = X.theme, document.title = `${Z(`view.${X.view}`)} · gatewise`));
	}), Di(() => {
		if (!X.linked) return;
		let e = () => {
			location.hash.slice(1) !== s && sr(() => {
				clearTimeout(o), c = null, X.read(location.hash), s = location.hash.slice(1), u = l();
			});
		};
		return addEventListener("hashchange", e), addEventListener("popstate", e), () => {
			removeEventListener("hashchange", e), removeEventListener("popstate", e);
		};
	});
	function d(e) {
		X.view = e, V(a)?.focus({ preventScroll: !0 });
	}
	var f = Tl();
	let p;
	var m = P(f), h = (e) => {
		var t = bl(), n = P(t), r = I(n);
		k(t), R((e, t) => {
			J(n, "href", `#${e ?? ""}`), G(r, `${t ?? ""} ↗`);
		}, [() => X.fragment.replace(/&?embed=1/, ""), () => Z("wholePage")]), W(e, t);
	}, g = (e) => {
		var t = Sl(), n = F(t), r = I(n, !0), i = L(n, 2), o = L(P(i), 2);
		q(o, 20, () => ya, (e) => e, (e, t) => {
			var n = xl(), r = I(n, !0);
			R((e) => {
				J(n, "aria-current", X.view === t ? "page" : void 0), G(r, e);
			}, [() => Z(`view.${t}`)]), H("click", n, () => d(t)), W(e, n);
		}), k(o);
		var s = L(o, 2), c = P(s);
		{
			let e = /* @__PURE__ */ A(() => Z("language"));
			Da(c, {
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
		var l = L(c, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("theme")), t = /* @__PURE__ */ A(() => [
				"auto",
				"light",
				"dark"
			].map((e) => ({
				value: e,
				text: Z(`theme.${e}`)
			})));
			Da(l, {
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
		ka(L(l, 2), {}), k(s), k(i), R((e, t) => {
			G(r, e), J(o, "aria-label", t);
		}, [() => Z("skip"), () => Z("views")]), H("click", n, (e) => (e.preventDefault(), V(a)?.focus())), W(e, t);
	};
	K(m, (e) => {
		X.embed ? e(h) : e(g, -1);
	});
	var _ = L(m, 2), v = P(_);
	let y;
	var b = I(v, !0), x = L(v, 2), S = (e) => {
		var t = Cl(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("missing", { name: X.missing })]), W(e, t);
	};
	K(x, (e) => {
		X.missing !== null && e(S);
	});
	var C = L(x, 2), ee = (e) => {
		var t = wl(), n = I(t, !0);
		R(() => G(n, X.notice)), W(e, t);
	};
	K(C, (e) => {
		X.notice && e(ee);
	}), qr(L(C, 2), () => V(r), (e, t) => {
		t(e, {});
	}), k(_), Ci(_, (e) => N(a, e), () => V(a)), k(f), Ci(f, (e) => N(i, e), () => V(i)), R((e) => {
		p = ri(f, 1, "gatewise", null, p, { embedded: X.embed === 1 }), J(_, "data-view", X.view), y = ri(v, 1, "", null, y, { "visually-hidden": X.embed === 1 }), G(b, e);
	}, [() => Z(`view.${X.view}`)]), W(e, f), We();
}
hr(["click"]);
// src/main.ts
function Dl(e) {
	return Mr(El, { target: e });
}
Object.assign(globalThis, { gatewise: {
	app: X,
	cells: Y,
	rerun: Qi,
	triangle: nc,
	readTrace: pa,
	edited: ha,
	example: oa,
	memory: la,
	number: $,
	flush: kt
} });
function Ol({ model: e, el: t }) {
	X.linked = !1;
	let n = () => {
		let t = e.get("trace");
		typeof t == "string" && t && X.load(pa(JSON.parse(t)));
		let n = e.get("options");
		typeof n == "string" && X.read(n);
	};
	n(), e.on("change:trace", n);
	let r = Dl(t);
	return () => {
		e.off("change:trace", n), Ir(r);
	};
}
async function kl(e) {
	let t = await fetch("api/trace", { headers: { "X-Gatewise-Token": e } });
	if (t.status !== 204) {
		if (!t.ok) throw Error(await t.text());
		X.load(pa(await t.json()));
	}
}
async function Al() {
	let e = document.getElementById("gatewise");
	if (!e) return;
	let t = document.getElementById("gatewise-trace");
	t?.textContent && X.load(pa(JSON.parse(t.textContent))), await jl();
	let n = new URLSearchParams(location.search).get("token") ?? Nl();
	if (X.read(location.hash), new URLSearchParams(location.search).get("embed") === "1" && (X.embed = 1), n && location.protocol.startsWith("http")) {
		X.server = { token: n }, Ml(n);
		try {
			await kl(n), X.read(location.hash);
		} catch (e) {
			console.error(e);
		}
	}
	Dl(e);
}
async function jl() {
	let e = (e) => document.querySelector(`meta[name="${e}"]`)?.content, t = e("gatewise-site");
	if (!t) return;
	X.site = !0;
	let n = e("gatewise-trace");
	if (n) {
		let e = await fetch(n);
		e.ok && X.load(pa(await e.json()));
	}
	if (!navigator.serviceWorker) return;
	let r = globalThis.trustedTypes?.createPolicy("gatewise-worker", { createScriptURL: (e) => e });
	navigator.serviceWorker.register(r?.createScriptURL(t) ?? t).catch(() => void 0);
}
function Ml(e) {
	try {
		sessionStorage.setItem("gatewise-token", e);
	} catch {
		return;
	}
	location.search && history.replaceState(null, "", location.pathname + location.hash);
}
function Nl() {
	try {
		return sessionStorage.getItem("gatewise-token");
	} catch {
		return null;
	}
}
Al();
var Pl = { render: Ol };
export { Pl as default };
