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
var h = 1024, g = 2048, _ = 4096, v = 8192, y = 16384, b = 32768, x = 1 << 25, S = 65536, C = 1 << 19, w = 1 << 20, T = 1 << 25, E = 1 << 21, ee = 1 << 22, te = 1 << 23, D = Symbol("$state"), ne = Symbol("component"), re = Symbol("legacy props"), ie = Symbol(""), ae = Symbol("attributes"), oe = Symbol("class"), se = Symbol("style"), ce = Symbol("text"), le = Symbol("form reset"), ue = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), de = !!globalThis.document?.contentType && /* @__PURE__ */ globalThis.document.contentType.includes("xml"), fe = {}, O = Symbol("uninitialized"), pe = "http://www.w3.org/1999/xhtml";
function me() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function he(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function ge() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var k = !1;
function _e(e) {
	k = e;
}
var A;
function ve(e) {
	if (e === null) throw he(), fe;
	return A = e;
}
function ye() {
	return ve(/* @__PURE__ */ Qt(A));
}
function j(e) {
	if (k) {
		if (/* @__PURE__ */ Qt(A) !== null) throw he(), fe;
		A = e;
	}
}
function be(e = 1) {
	if (k) {
		for (var t = e, n = A; t--;) n = /* @__PURE__ */ Qt(n);
		A = n;
	}
}
function xe(e = !0) {
	for (var t = 0, n = A;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ Qt(n);
		e && n.remove(), n = i;
	}
}
function Se(e) {
	if (!e || e.nodeType !== 8) throw he(), fe;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function Ce(e) {
	return e === this.v;
}
function we(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Te(e) {
	return !we(e, this.v);
}
function Ee(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function De() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Oe(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function ke(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Ae() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function je(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Me() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Ne(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Pe() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function Fe() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Ie() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Le() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var Re = null;
function ze(e) {
	Re = e;
}
function Be(e, t = !1, n) {
	Re = {
		p: Re,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: V,
		l: null
	};
}
function Ve(e) {
	var t = Re, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) pn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, Re = t.p, He(e);
}
function He(e = {}) {
	return i(e, ne, { value: !0 }), e;
}
function Ue() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var We = [];
function Ge() {
	var e = We;
	We = [], f(e);
}
function Ke(e) {
	if (We.length === 0 && !yt) {
		var t = We;
		queueMicrotask(() => {
			t === We && Ge();
		});
	}
	We.push(e);
}
function qe() {
	for (; We.length > 0;) Ge();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var Je = ~(g | _ | h);
function Ye(e, t) {
	e.f = e.f & Je | t;
}
function Xe(e) {
	e.f & 512 || e.deps === null ? Ye(e, h) : Ye(e, _);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function Ze(e, t) {
	e.f & 2048 ? t.set(e, g) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, _), Ye(e, h);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
var Qe = !1;
function $e() {
	Qe || (Qe = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[le]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function et(e) {
	var t = B, n = V;
	Fn(null), In(null);
	try {
		return e();
	} finally {
		Fn(t), In(n);
	}
}
function tt(e, t, n, r = n) {
	e.addEventListener(t, () => et(n));
	let i = e[le];
	e[le] = i ? () => {
		i(), r(!0);
	} : () => r(!0), $e();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function nt(e, t, n, r) {
	let i = Ue() ? ot : lt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = V, c = rt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				on(e, s);
			}
			it();
		}
	}
	var d = at();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ ct(e))).then(u).catch((e) => on(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), it());
	}) : f();
}
function rt() {
	var e = V, t = B, n = Re, r = N;
	return function(i = !0) {
		In(e), Fn(t), ze(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function it(e = !0) {
	In(null), Fn(null), ze(null), e && N?.deactivate();
}
function at() {
	var e = V, t = e.b, n = N, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function ot(e) {
	var t = 2 | g;
	return V !== null && (V.f |= C), {
		ctx: Re,
		deps: null,
		effects: null,
		equals: Ce,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: O,
		wv: 0,
		parent: V,
		ac: null
	};
}
var st = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function ct(e, t, n) {
	let r = V;
	r === null && De();
	var i = void 0, a = It(O), o = !B, s = /* @__PURE__ */ new Set();
	return gn(() => {
		var t = V, n = p();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ue && n.reject(e);
			}).finally(it);
		} catch (e) {
			n.reject(e), it();
		}
		var c = N;
		if (o) {
			if (t.f & 32768) var l = at();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(st);
			else for (let e of s.values()) e.reject(st);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== st && (c.activate(), t ? (a.f |= te, Bt(a, t)) : (a.f & 8388608 && (a.f ^= te), Bt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), dn(() => {
		for (let e of s) e.reject(st);
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
function M(e) {
	let t = /* @__PURE__ */ ot(e);
	return Rn(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function lt(e) {
	let t = /* @__PURE__ */ ot(e);
	return t.equals = Te, t;
}
function ut(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) Cn(t[n]);
	}
}
function dt(e) {
	var t, n = V, r = e.parent;
	if (!Mn && r !== null && e.v !== O && r.f & 24576) return me(), e.v;
	In(r);
	try {
		ut(e), t = Xn(e);
	} finally {
		In(n);
	}
	return t;
}
function ft(e) {
	var t = dt(e);
	!e.equals(t) && (e.wv = qn(), (!N?.is_fork || e.deps === null) && (N === null ? e.v = t : (N.capture(e, t, !0), gt?.capture(e, t, !0)), e.deps === null)) ? Ye(e, h) : Mn || (_t === null ? Xe(e) : (un() || N?.is_fork) && _t.set(e, t));
}
function pt(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && et(() => {
		t.ac.abort(ue), t.ac = null;
	}), t.fn !== null && (t.teardown = d), $n(t, 0), xn(t));
}
function mt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && er(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var ht = null, N = null, gt = null, _t = null, vt = null, yt = !1, bt = !1, xt = null, St = null, Ct = 0, wt = 1, Tt = class e {
	id = wt++;
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
		ht === null ? ht = this : (ht.next = this, this.prev = ht), ht = this;
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
			for (var r of n.d) Ye(r, g), t(r);
			for (r of n.m) Ye(r, _), t(r);
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
					t.f ^= h;
				}
			}
			n || e.push(t);
		}
		return this.#a = [], e;
	}
	#m() {
		this.started = !0;
		for (let [e, t] of this.#s) Ye(e, t), this.schedule(e);
		this.apply();
		for (var t = xt = [], n = [], r = St = []; this.#a.length > 0;) {
			Ct++ > 1e3 && (this.#b(), Dt());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Mt(e), this.#d() || this.discard(), t;
			}
		}
		if (N = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (xt = null, St = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) jt(e, t);
			r.length > 0 && N.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), gt = this, kt(n), kt(t), gt = null, this.#i?.resolve();
			var o = N;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Pt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= h;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= h : i & 4 ? t.push(r) : Jn(r) && (i & 16 && this.add_dirty_reaction(r, _), er(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), Ye(i, g), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), N = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) Ze(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== O && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), _t?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		N = this;
	}
	deactivate() {
		N = null, _t = null;
	}
	flush() {
		try {
			bt = !0, N = this, this.#m();
		} finally {
			Ct = 0, vt = null, xt = null, St = null, bt = !1, N = null, _t = null, Pt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(st);
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
		this.#u || (this.#u = !0, Ke(() => {
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
		if (N === null) {
			let t = N = new e();
			!bt && !yt && Ke(() => {
				t.started || t.flush();
			});
		}
		return N;
	}
	apply() {
		_t = null;
	}
	schedule(e) {
		vt = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? ht = e : t.prev = e, this.linked = !1;
		}
	}
};
function Et(e) {
	var t = yt, n = gt;
	gt = null, yt = !0;
	try {
		var r;
		for (e && (Et(), r = e());;) {
			if (qe(), N === null) return r;
			N.flush();
		}
	} finally {
		yt = t, gt = n;
	}
}
function Dt() {
	try {
		Me();
	} catch (e) {
		on(e, vt);
	}
}
var Ot = null;
function kt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && Jn(r) && (Ot = /* @__PURE__ */ new Set(), er(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && Tn(r), Ot?.size > 0)) {
				Pt.clear();
				for (let e of Ot) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Ot.has(n) && (Ot.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || er(n);
					}
				}
				Ot.clear();
			}
		}
		Ot = null;
	}
}
function At(e) {
	N.schedule(e);
}
function jt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), Ye(e, h);
		for (var n = e.first; n !== null;) jt(n, t), n = n.next;
	}
}
function Mt(e) {
	Ye(e, h);
	for (var t = e.first; t !== null;) Mt(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Nt = /* @__PURE__ */ new Set(), Pt = /* @__PURE__ */ new Map(), Ft = !1;
function It(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Ce,
		rv: 0,
		wv: 0
	};
}
/*#__NO_SIDE_EFFECTS__*/
function P(e, t) {
	let n = It(e, t);
	return Rn(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Lt(e, t = !1, n = !0) {
	let r = It(e);
	return t || (r.equals = Te), r;
}
function F(e, t, n = !1) {
	return B !== null && (!Pn || B.f & 131072) && Ue() && B.f & 4325394 && (Ln === null || !Ln.has(e)) && Ie(), Bt(e, n ? Wt(t) : t, St);
}
var Rt = null, zt = 0;
function Bt(e, t, n = null) {
	if (!e.equals(t)) {
		Mn ? Pt.set(e, t) : Pt.has(e) || Pt.set(e, e.v);
		var r = Tt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && dt(t), _t === null && Xe(t);
		}
		e.wv = qn(), Rt = null, zt = 0, Ut(e, g, n), Rt = null, Ue() && V !== null && V.f & 1024 && !(V.f & 96) && (Vn === null ? Hn([e]) : Vn.push(e)), !r.is_fork && Nt.size > 0 && !Ft && Vt();
	}
	return t;
}
function Vt() {
	Ft = !1;
	for (let e of Nt) {
		e.f & 1024 && Ye(e, _);
		let t;
		try {
			t = Jn(e);
		} catch {
			t = !0;
		}
		t && er(e);
	}
	Nt.clear();
}
function Ht(e) {
	F(e, e.v + 1);
}
function Ut(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Ue(), a = r.length;
		if (zt += a, zt > 1e5 && Rt === null && (Rt = /* @__PURE__ */ new Set()), Rt !== null) {
			if (Rt.has(e)) return;
			Rt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== V) {
				var l = (c & g) === 0;
				if (l && Ye(s, t), c & 131072) Nt.add(s);
				else if (c & 2) {
					var u = s;
					_t?.delete(u), Ut(u, _, n);
				} else if (l) {
					var d = s;
					c & 16 && Ot !== null && Ot.add(d), n === null ? At(d) : n.push(d);
				}
			}
		}
	}
}
function Wt(t) {
	if (typeof t != "object" || !t || D in t || ne in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ P(0), u = null, d = Gn, f = (e) => {
		if (Gn === d) return e();
		var t = B, n = Gn;
		Fn(null), Kn(d);
		var r = e();
		return Fn(t), Kn(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ P(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Pe();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = /* @__PURE__ */ P(n.value, u);
				return r.set(t, e), e;
			}) : F(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => /* @__PURE__ */ P(O, u));
					r.set(t, e), Ht(o);
				}
			} else F(n, O), Ht(o);
			return !0;
		},
		get(e, n, i) {
			if (n === D) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ P(Wt(s ? e[n] : O), u)), r.set(n, o)), o !== void 0) {
				var c = H(o);
				return c === O ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = H(i);
				if (a === O) return;
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
			if (t === D) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== O || Reflect.has(e, t);
			return (n !== void 0 || (V !== null || B !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ P(i ? Wt(e[t]) : O, u)), r.set(t, n)), H(n) === O) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ P(O, u)), r.set(d + "", p)) : F(p, O);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ P(void 0, u)), F(c, Wt(n)), r.set(t, c));
			else {
				l = c.v !== O;
				var m = f(() => Wt(n));
				F(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && F(g, _ + 1);
				}
				Ht(o);
			}
			return !0;
		},
		ownKeys(e) {
			H(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== O;
			});
			for (var [n, i] of r) i.v !== O && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			Fe();
		}
	});
}
var Gt, Kt, qt, Jt;
function Yt() {
	if (Gt === void 0) {
		Gt = window, Kt = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		qt = a(t, "firstChild").get, Jt = a(t, "nextSibling").get, u(e) && (e[oe] = void 0, e[ae] = null, e[se] = void 0, e.__e = void 0), u(n) && (n[ce] = void 0);
	}
}
function Xt(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function Zt(e) {
	return qt.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function Qt(e) {
	return Jt.call(e);
}
function I(e, t) {
	if (!k) return /* @__PURE__ */ Zt(e);
	var n = /* @__PURE__ */ Zt(A);
	if (n === null) n = A.appendChild(Xt());
	else if (t && n.nodeType !== 3) {
		var r = Xt();
		return n?.before(r), ve(r), r;
	}
	return t && rn(n), ve(n), n;
}
function $t(e, t = !1) {
	if (!k) {
		var n = /* @__PURE__ */ Zt(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ Qt(n) : n;
	}
	if (t) {
		if (A?.nodeType !== 3) {
			var r = Xt();
			return A?.before(r), ve(r), r;
		}
		rn(A);
	}
	return A;
}
function L(e, t = !1) {
	if (!k) return /* @__PURE__ */ Zt(e);
	var n = I(e, t);
	return j(e), n;
}
function R(e, t = 1, n = !1) {
	let r = k ? A : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ Qt(r);
	if (!k) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = Xt();
			return r === null ? i?.after(a) : r.before(a), ve(a), a;
		}
		rn(r);
	}
	return ve(r), r;
}
function en(e) {
	e.textContent = "";
}
function tn() {
	return !1;
}
function nn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function rn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function an(e) {
	var t = V;
	if (t === null) return B.f |= te, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	on(e, t);
}
function on(e, t) {
	if (e === fe) throw e;
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
function sn(e) {
	V === null && (B === null && je(e), Ae()), Mn && ke(e);
}
function cn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function ln(e, t) {
	var n = V;
	n !== null && n.f & 8192 && (e |= v);
	var r = {
		ctx: Re,
		deps: null,
		nodes: null,
		f: e | g | 512,
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
	N?.register_created_effect(r);
	var i = r;
	if (e & 4) xt === null ? Tt.ensure().schedule(r) : xt.push(r);
	else if (t !== null) {
		try {
			er(r);
		} catch (e) {
			throw Cn(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= S));
	}
	if (i !== null && (i.parent = n, n !== null && cn(i, n), B !== null && B.f & 2 && !(e & 64))) {
		var a = B;
		(a.effects ??= []).push(i);
	}
	return r;
}
function un() {
	return B !== null && !Pn;
}
function dn(e) {
	let t = ln(8, null);
	return Ye(t, h), t.teardown = e, t;
}
function fn(e) {
	sn("$effect");
	var t = V.f;
	if (!B && t & 32 && Re !== null && !Re.i) {
		var n = Re;
		(n.e ??= []).push(e);
	} else return pn(e);
}
function pn(e) {
	return ln(4 | w, e);
}
function mn(e) {
	Tt.ensure();
	let t = ln(64 | C, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? En(t, () => {
			Cn(t), n(void 0);
		}) : (Cn(t), n(void 0));
	});
}
function hn(e) {
	return ln(4, e);
}
function gn(e) {
	return ln(ee | C, e);
}
function _n(e, t = 0) {
	return ln(8 | t, e);
}
function z(e, t = [], n = [], r = []) {
	nt(r, t, n, (t) => {
		ln(8, () => {
			e(...t.map(H));
		});
	});
}
function vn(e, t = 0) {
	return ln(16 | t, e);
}
function yn(e) {
	return ln(32 | C, e);
}
function bn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Mn, r = B;
		Nn(!0), Fn(null);
		try {
			t.call(null);
		} catch (t) {
			on(t, e.parent);
		} finally {
			Nn(n), Fn(r);
		}
	}
}
function xn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && et(() => {
			e.abort(ue);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : Cn(n, t), n = r;
	}
}
function Sn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || Cn(t), t = n;
	}
}
function Cn(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (wn(e.nodes.start, e.nodes.end), n = !0), e.f |= x, xn(e, t && !n), $n(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	bn(e), e.f ^= x, e.f |= y;
	var i = e.parent;
	i !== null && i.first !== null && Tn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function wn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ Qt(e);
		e.remove(), e = n;
	}
}
function Tn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function En(e, t, n = !0) {
	var r = [];
	e.f |= 256, Dn(e, r, !0);
	var i = () => {
		n && Cn(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Dn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= v;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Dn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function On(e) {
	e.f &= -257, kn(e, !0);
}
function kn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= v, e.f & 1024 || (Ye(e, g), Tt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			kn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function An(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ Qt(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var jn = null, Mn = !1;
function Nn(e) {
	Mn = e;
}
var B = null, Pn = !1;
function Fn(e) {
	B = e;
}
var V = null;
function In(e) {
	V = e;
}
var Ln = null;
function Rn(e) {
	B !== null && (B.f & 2097152 || B.f & 2) && (Ln ??= /* @__PURE__ */ new Set()).add(e);
}
var zn = null, Bn = 0, Vn = null;
function Hn(e) {
	Vn = e;
}
var Un = 1, Wn = 0, Gn = Wn;
function Kn(e) {
	Gn = e;
}
function qn() {
	return ++Un;
}
function Jn(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (Jn(a) && ft(a), a.wv > e.wv) return !0;
		}
		t & 512 && _t === null && Ye(e, h);
	}
	return !1;
}
function Yn(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Ln !== null && Ln.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? Yn(a, t, !1) : t === a && (n ? Ye(a, g) : a.f & 1024 && Ye(a, _), At(a));
	}
}
function Xn(e) {
	var t = zn, n = Bn, r = Vn, i = B, a = Ln, o = Re, s = Pn, c = Gn, l = e.f;
	zn = null, Bn = 0, Vn = null, B = l & 96 ? null : e, Ln = null, ze(e.ctx), Pn = !1, Gn = ++Wn, e.ac !== null && (et(() => {
		e.ac.abort(ue);
	}), e.ac = null);
	try {
		e.f |= E;
		var u = e.fn, d = u();
		e.f |= b;
		var f = Zn(e);
		if (Ue() && Vn !== null && !Pn && f !== null && !(e.f & 6146)) for (var p = 0; p < Vn.length; p++) Yn(Vn[p], e);
		if (i !== null && i !== e) {
			if (Wn++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Wn;
			if (t !== null) for (let e of t) e.rv = Wn;
			Vn !== null && (r === null ? r = Vn : r.push(...Vn));
		}
		return e.f & 8388608 && (e.f ^= te), d;
	} catch (t) {
		return Zn(e), an(t);
	} finally {
		e.f ^= E, zn = t, Bn = n, Vn = r, B = i, Ln = a, ze(o), Pn = s, Gn = c;
	}
}
function Zn(e) {
	var t = e.deps, n = N?.is_fork;
	if (zn !== null) {
		var r;
		if (n || $n(e, Bn), t !== null && Bn > 0) for (t.length = Bn + zn.length, r = 0; r < zn.length; r++) t[Bn + r] = zn[r];
		else e.deps = t = zn;
		if (un() && e.f & 512) for (r = Bn; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Bn < t.length && ($n(e, Bn), t.length = Bn);
	return t;
}
function Qn(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (zn === null || !n.call(zn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== O && Xe(s), s.ac !== null && et(() => {
			s.ac.abort(ue), s.ac = null, Ye(s, g);
		}), pt(s), $n(s, 0);
	}
}
function $n(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) Qn(e, n[r]);
}
function er(e) {
	var t = e.f;
	if (!(t & 16384)) {
		Ye(e, h);
		var n = V;
		V = e;
		try {
			t & 16777232 ? Sn(e) : xn(e), bn(e);
			var r = Xn(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Un;
		} finally {
			V = n;
		}
	}
}
async function tr() {
	await Promise.resolve(), Et();
}
function H(e) {
	var t = !!(e.f & 2);
	if (jn?.add(e), B !== null && !Pn && !(V !== null && V.f & 16384) && (Ln === null || !Ln.has(e))) {
		var r = B.deps;
		if (B.f & 2097152) e.rv < Wn && (e.rv = Wn, zn === null && r !== null && r[Bn] === e ? Bn++ : zn === null ? zn = [e] : zn.push(e));
		else {
			B.deps ??= [], n.call(B.deps, e) || B.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [B] : n.call(i, B) || i.push(B);
		}
	}
	if (Mn && Pt.has(e)) return Pt.get(e);
	if (t) {
		var a = e;
		if (Mn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || rr(a)) && (o = dt(a)), Pt.set(a, o), o;
		}
		var s = !(a.f & 512) && !Pn && B !== null && !!(B.f & 512), c = (a.f & b) === 0;
		Jn(a) && (s && (a.f |= 512), ft(a)), s && !c && (mt(a), nr(a));
	}
	if (_t?.has(e)) return _t.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function nr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (mt(r), nr(r));
	}
}
function rr(e) {
	if (e.v === O) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Pt.has(t) || t.f & 2 && rr(t)) return !0;
	return !1;
}
function ir(e) {
	var t = Pn;
	try {
		return Pn = !0, e();
	} finally {
		Pn = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var ar = ["touchstart", "touchmove"];
function or(e) {
	return ar.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var sr = Symbol("events"), cr = /* @__PURE__ */ new Set(), lr = /* @__PURE__ */ new Set();
function ur(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || hr.call(t, e), !e.cancelBubble) return et(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, Ke(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function dr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = ur(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && dn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function U(e, t, n) {
	(t[sr] ??= {})[e] = n;
}
function fr(e) {
	for (var t = 0; t < e.length; t++) cr.add(e[t]);
	for (var n of lr) n(e);
}
var pr = null, mr = !1;
function hr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	pr = e, mr || (mr = !0, setTimeout(() => {
		mr = !1, pr = null;
	}));
	var s = 0, c = pr === e && e[sr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[sr] = t;
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
		Fn(null), In(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[sr]?.[r];
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
			e[sr] = t, delete e.currentTarget, Fn(d), In(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var gr = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function _r(e) {
	return gr?.createHTML(e) ?? e;
}
function vr(e) {
	var t = nn("template");
	return t.innerHTML = _r(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function yr(e, t) {
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
		if (k) return yr(A, null), A;
		i === void 0 && (i = vr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ Zt(i)));
		var t = r || Kt ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ Zt(t), s = t.lastChild;
			yr(o, s);
		} else yr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function br(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (k) return yr(A, null), A;
		if (!o) {
			var e = /* @__PURE__ */ Zt(vr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ Zt(e);) o.appendChild(/* @__PURE__ */ Zt(e));
			else o = /* @__PURE__ */ Zt(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ Zt(t), r = t.lastChild;
			yr(n, r);
		} else yr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function xr(e, t) {
	return /* @__PURE__ */ br(e, t, "svg");
}
/*#__NO_SIDE_EFFECTS__*/
function Sr(e, t) {
	return /* @__PURE__ */ br(e, t, "math");
}
function Cr(e = "") {
	if (!k) {
		var t = Xt(e + "");
		return yr(t, t), t;
	}
	var n = A;
	return n.nodeType === 3 ? rn(n) : (n.before(n = Xt()), ve(n)), yr(n, n), n;
}
function wr() {
	if (k) return yr(A, null), A;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = Xt();
	return e.append(t, n), yr(t, n), e;
}
function G(e, t) {
	if (k) {
		var n = V;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = A), ye();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Tr(e) {
	let t = 0, n = It(0), r;
	return () => {
		un() && (H(n), _n(() => (t === 0 && (r = ir(() => e(() => Ht(n)))), t += 1, () => {
			Ke(() => {
				--t, t === 0 && (r?.(), r = void 0, Ht(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Er = S | C;
function Dr(e, t, n, r) {
	new Or(e, t, n, r);
}
var Or = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = k ? A : null;
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
	#m = Tr(() => (this.#p = It(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = V;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = V.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = vn(() => {
			if (k) {
				let e = Se(this.#t);
				ye();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Er), k && (this.#e = A);
	}
	#h() {
		try {
			this.#a = yn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		Ke(r), t && (this.#s = yn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? ge() : (t = !0, n && Le(), this.#s !== null && En(this.#s, () => {
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
					on(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (y | x)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = yn(() => e(this.#e)), Ke(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = Xt(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return yn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							on(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(N)) : this.#u === 0 && (this.#e.before(e), this.#c = null, En(this.#o, () => {
					this.#o = null;
				}), this.#x(N));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = yn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				An(this.#a, e);
				let t = this.#n.pending;
				this.#o = yn(() => t(this.#e));
			} else this.#x(N);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		Ze(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = V, n = B, r = Re;
		In(this.#i), Fn(this.#i), ze(this.#i.ctx);
		try {
			return Tt.ensure(), e();
		} finally {
			In(t), Fn(n), ze(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && En(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, Ke(() => {
			this.#d = !1, this.#p && Bt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), H(this.#p);
	}
	error(e) {
		if (e === fe || !this.#n.onerror && !this.#n.failed) throw e;
		N?.is_fork ? (this.#a && N.skip_effect(this.#a), this.#o && N.skip_effect(this.#o), this.#s && N.skip_effect(this.#s), N.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (Cn(this.#a), null), this.#o &&= (Cn(this.#o), null), this.#s &&= (Cn(this.#s), null), k && (ve(this.#t), be(), ve(xe()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return yn(() => {
						var r = V;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return on(e, this.#i.parent), null;
				}
			}));
		};
		Ke(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					on(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => on(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function K(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[ce] ??= e.nodeValue) && (e[ce] = n, e.nodeValue = `${n}`);
}
function kr(e, t) {
	return jr(e, t);
}
var Ar = /* @__PURE__ */ new Map();
function jr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	Yt();
	var l = void 0, u = mn(() => {
		var s = n ?? t.appendChild(Xt());
		Dr(s, { pending: () => {} }, (t) => {
			Be({});
			var n = Re;
			if (o && (n.c = o), a && (i.$$events = a), k && yr(t, null), l = e(t, i) || He(), k && (V.nodes.end = A, A === null || A.nodeType !== 8 || A.data !== "]")) throw he(), fe;
			Ve();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = or(r);
					for (let e of [t, document]) {
						var a = Ar.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Ar.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, hr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(cr)), lr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Ar.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, hr), r.delete(e), r.size === 0 && Ar.delete(n)) : r.set(e, i);
			}
			lr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Mr.set(l, u), l;
}
var Mr = /* @__PURE__ */ new WeakMap();
function Nr(e, t) {
	let n = Mr.get(e);
	return n ? (Mr.delete(e), n(t)) : Promise.resolve();
}
// node_modules/svelte/src/internal/client/dom/blocks/branches.js
var Pr = class {
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
			if (n) On(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (On(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (Cn(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						An(r, t), t.append(Xt()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else Cn(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), En(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (Cn(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = N, r = tn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = Xt();
				i.append(a), this.#n.set(e, {
					effect: yn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, yn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else k && (this.anchor = A), this.#a(n);
	}
};
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function q(e, t, n = !1) {
	var r;
	k && (r = A, ye());
	var i = new Pr(e), a = n ? S : 0;
	function o(e, t) {
		if (k) {
			var n = Se(r);
			if (e !== parseInt(n.substring(1))) {
				var a = xe();
				ve(a), i.anchor = a, _e(!1), i.ensure(e, t), _e(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	vn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function Fr(e, t) {
	return t;
}
function Ir(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		En(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					Lr(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			en(d), d.append(u), e.items.clear();
		}
		Lr(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function Lr(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= T, An(a, document.createDocumentFragment())) : Cn(t[i], n);
	}
}
var Rr;
function J(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = k ? ve(/* @__PURE__ */ Zt(u)) : u.appendChild(Xt());
	}
	k && ye();
	var d = null, f = /* @__PURE__ */ lt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = H(f);
			_.fallback = d, Br(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= T, Hr(d, null, c)) : On(d) : En(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: vn(() => {
			var e = H(f), t = e.length;
			let r = !1;
			k && Se(c) === "[!" != (t === 0) && (c = xe(), ve(c), _e(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = N, v = tn(), y = 0; y < t; y += 1) {
				k && A.nodeType === 8 && A.data === "]" && (c = A, r = !0, _e(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Bt(S.v, b), S.i && Bt(S.i, y), v && _.unskip_effect(S.e)) : (S = Vr(l, m ? c : Rr ??= Xt(), b, x, y, o, n, i), m || (S.e.f |= T), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = yn(() => s(c)) : (d = yn(() => s(Rr ??= Xt())), d.f |= T)), t > u.size && Oe("", "", ""), k && t > 0 && ve(xe()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && _e(!0), H(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, k && (c = A);
}
function zr(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function Br(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = zr(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (On(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= T, _ === l) Hr(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), Ur(e, d, _), Ur(e, _, y), Hr(_, y, n), d = _, p = [], m = [], l = zr(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) Hr(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					Ur(e, S.prev, C.next), Ur(e, d, S), Ur(e, C, b), l = b, d = C, --v, p = [], m = [];
				} else u.delete(_), Hr(_, l, n), Ur(e, _.prev, _.next), Ur(e, _, d === null ? e.effect.first : d.next), Ur(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = zr(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = zr(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (Lr(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var w = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || w.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && w.push(l), l = zr(l.next);
		var E = w.length;
		if (E > 0) {
			var ee = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < E; v += 1) w[v].nodes?.a?.measure();
				for (v = 0; v < E; v += 1) w[v].nodes?.a?.fix();
			}
			Ir(e, w, ee);
		}
	}
	o && Ke(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function Vr(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? It(n) : /* @__PURE__ */ Lt(n, !1, !1) : null, l = o & 2 ? It(i) : null;
	return {
		v: c,
		i: l,
		e: yn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function Hr(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ Qt(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function Ur(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function Wr(e, t, n) {
	var r;
	k && (r = A, ye());
	var i = new Pr(e);
	vn(() => {
		var e = t() ?? null;
		if (k && Se(r) === "[" != (e !== null)) {
			var a = xe();
			ve(a), i.anchor = a, _e(!1), i.ensure(e, e && ((t) => n(t, e))), _e(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, S);
}
// node_modules/clsx/dist/clsx.mjs
function Gr(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = Gr(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function Kr() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = Gr(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function qr(e) {
	return typeof e == "object" ? Kr(e) : e ?? "";
}
var Jr = [..." 	\n\r\f\xA0\v﻿"];
function Yr(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Jr.includes(r[o - 1])) && (s === r.length || Jr.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function Xr(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function Zr(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function Qr(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(Zr)), i && c.push(...Object.keys(i).map(Zr));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = Zr(e.substring(l, u).trim());
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
		return r && (n += Xr(r)), i && (n += Xr(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function $r(e, t, n, r, i, a) {
	var o = e[oe];
	if (k || o !== n || o === void 0) {
		var s = Yr(n, r, a);
		k && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[oe] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function ei(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function ti(e, t, n, r) {
	var i = e[se];
	if (k || i !== t) {
		var a = Qr(t, r);
		k && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[se] = t;
	} else r && (Array.isArray(r) ? (ei(e, n?.[0], r[0]), ei(e, n?.[1], r[1], "important")) : ei(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function ni(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var ri = Symbol("is custom element"), ii = Symbol("is html"), ai = de ? "link" : "LINK", oi = de ? "progress" : "PROGRESS";
function si(e) {
	if (k) {
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
		e[le] = n, Ke(n), $e();
	}
}
function ci(e, t) {
	var n = ui(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === oi) && (e.value = t ?? "");
}
function li(e, t) {
	var n = ui(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function Y(e, t, n, r) {
	var i = ui(e);
	if (!(k && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === ai))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ie] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && fi(e).has(t) ? e[t] = n : (!k || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function ui(e) {
	return e[ae] ??= {
		[ri]: e.nodeName.includes("-"),
		[ii]: e.namespaceURI === pe
	};
}
var di = /* @__PURE__ */ new Map();
function fi(e) {
	var t = e.getAttribute("is") || e.nodeName, n = di.get(t);
	if (n) return n;
	di.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function pi(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	tt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = mi(e) ? hi(a) : a, n(a), N !== null && r.add(N), await tr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (k && e.defaultValue !== e.value || ir(t) == null && e.value) && (n(mi(e) ? hi(e.value) : e.value), N !== null && r.add(N)), _n(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = N;
			if (r.has(i)) return;
		}
		mi(e) && n === hi(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function mi(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function hi(e) {
	return e === "" ? null : +e;
}
var gi = /* @__PURE__ */ new class e {
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
function _i(e, t, n) {
	var r = gi.observe(e, () => n(e[t]));
	hn(() => (ir(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function vi(e, t) {
	return e === t || e?.[D] === t;
}
function yi(e = He(), t, n, r) {
	var i = Re.r, a = V;
	return hn(() => {
		var o, s;
		return _n(() => {
			o = s, s = r?.() || [], ir(() => {
				vi(n(...s), e) || (t(e, ...s), o && vi(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && vi(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var bi = !1;
function xi(e) {
	var t = bi;
	try {
		return bi = !1, [e(), bi];
	} finally {
		bi = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
function Si(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ ot(r), H(u)) : (l && (l = !1, c = s ? ir(r) : r), c);
	let f;
	if (o) {
		var p = D in e || re in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = xi(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Ne(t), f(m)));
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
	var v = !1, y = (n & 1 ? ot : lt)(() => (v = !1, g()));
	o && H(y);
	var b = V;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? H(y) : i && o ? Wt(e) : e;
			return F(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Mn && v || b.f & 16384 ? y.v : H(y);
	});
}
function Ci(e) {
	Re === null && Ee("onMount"), fn(() => {
		let t = ir(e);
		if (typeof t == "function") return t;
	});
}
function wi(e) {
	Re === null && Ee("onDestroy"), Ci(() => () => ir(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
var Ti = {
	"gru-after-keep": /*#__PURE__*/ JSON.parse("{\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"gate_names\":{\"n\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"r\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"z\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},\"gates\":[\"r\",\"z\",\"n\"],\"inputs\":{\"h_\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"}},\"x\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"title\":{\"en\":\"input\",\"ko\":\"입력\"}}},\"key\":\"gru-after-keep\",\"operations\":[{\"arguments\":[\"W_xr\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_r\",\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"}},{\"arguments\":[\"W_hr\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_r\",\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"}},{\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the reset gate, added up.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_r\",\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_r\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate may look at.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"},\"kind\":\"sigmoid\",\"name\":\"r\",\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"}},{\"arguments\":[\"W_xz\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_z\",\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"}},{\"arguments\":[\"W_hz\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_z\",\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"}},{\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the update gate, added up.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_z\",\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"This value is used in 2 places, so its gradient is the sum of 2 terms. The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"},\"kind\":\"sigmoid\",\"name\":\"z\",\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},{\"arguments\":[\"W_xn\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_n\",\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"}},{\"arguments\":[\"W_hn\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_n\",\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"}},{\"arguments\":[\"q_n\",\"b_hn\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"},\"kind\":\"sum\",\"name\":\"v\",\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"}},{\"arguments\":[\"r\",\"v\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"},\"kind\":\"multiply\",\"name\":\"s\",\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"}},{\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the candidate, added up.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_n\",\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"}},{\"arguments\":[\"a_n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"What could be written, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"},\"kind\":\"tanh\",\"name\":\"n\",\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"}},{\"arguments\":[\"z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"Back through 1 − z the gradient changes its sign. Forgetting this minus is the classic mistake.\",\"ko\":\"1 − z를 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"},\"kind\":\"one_minus\",\"name\":\"u\",\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"title\":{\"en\":\"complement of the update gate\",\"ko\":\"업데이트 게이트의 보수\"}},{\"arguments\":[\"z\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"k\",\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"}},{\"arguments\":[\"u\",\"n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"w\",\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"}},{\"arguments\":[\"k\",\"w\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"},\"kind\":\"sum\",\"name\":\"h\",\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"}}],\"parameters\":{\"W_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]]},\"W_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]]},\"W_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]]},\"W_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]]},\"W_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]]},\"W_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]]},\"b_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]]},\"b_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]]},\"b_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]]},\"b_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]]},\"b_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]]},\"b_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]]}},\"picture\":{\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]],\"edges\":{\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_n\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,576\",\"head\":[712.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_n>v\":{\"d\":\"M712,536 L712,458\",\"head\":[712.0,458.0,-90.0],\"tail\":[712.0,536.0,90.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"s>a_n\":{\"d\":\"M732,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"u>w\":{\"d\":\"M410,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[410.0,208.0,180.0]},\"v>s\":{\"d\":\"M712,418 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[712.0,418.0,90.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"z>k\":{\"d\":\"M254,309 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"z>u\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L370,208\",\"head\":[370.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]}},\"height\":744,\"nodes\":{\"a_n\":{\"gate\":\"n\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":972.0,\"y\":330.0},\"a_r\":{\"gate\":\"r\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":504.0,\"y\":438.0},\"a_z\":{\"gate\":\"z\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":438.0},\"h\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":96.0},\"h_\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-52,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":96.0},\"h_out\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-40,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":1250,\"y\":96.0},\"k\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":96.0},\"n\":{\"gate\":\"n\",\"h\":36,\"kind\":\"tanh\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":1108.0,\"y\":330.0},\"p_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":972.0,\"y\":556.0},\"p_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":564.0,\"y\":556.0},\"p_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":314.0,\"y\":556.0},\"q_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":712.0,\"y\":556.0},\"q_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":444.0,\"y\":556.0},\"q_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":194.0,\"y\":556.0},\"r\":{\"gate\":\"r\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[34,-56,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":504.0,\"y\":330.0},\"s\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":712.0,\"y\":330.0},\"u\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"one_minus\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":390,\"y\":208.0},\"v\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":712.0,\"y\":438.0},\"w\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[24,-18,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":208.0},\"x\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,16,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":684.0},\"z\":{\"gate\":\"z\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[-36,-18,\"left\"],\"shape\":\"box\",\"w\":56,\"x\":254.0,\"y\":330.0}},\"width\":1310},\"states\":[\"h\"],\"terms\":{\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]]},\"title\":{\"en\":\"GRU (reset after, update keeps)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 유지)\"}}"),
	"gru-after-write": /*#__PURE__*/ JSON.parse("{\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"gate_names\":{\"n\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"r\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"z\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},\"gates\":[\"r\",\"z\",\"n\"],\"inputs\":{\"h_\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"}},\"x\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"title\":{\"en\":\"input\",\"ko\":\"입력\"}}},\"key\":\"gru-after-write\",\"operations\":[{\"arguments\":[\"W_xr\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_r\",\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"}},{\"arguments\":[\"W_hr\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_r\",\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"}},{\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the reset gate, added up.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_r\",\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_r\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate may look at.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"},\"kind\":\"sigmoid\",\"name\":\"r\",\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"}},{\"arguments\":[\"W_xz\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_z\",\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"}},{\"arguments\":[\"W_hz\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_z\",\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"}},{\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the update gate, added up.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_z\",\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"This value is used in 2 places, so its gradient is the sum of 2 terms. The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"},\"kind\":\"sigmoid\",\"name\":\"z\",\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},{\"arguments\":[\"W_xn\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_n\",\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"}},{\"arguments\":[\"W_hn\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_n\",\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"}},{\"arguments\":[\"q_n\",\"b_hn\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"},\"kind\":\"sum\",\"name\":\"v\",\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"}},{\"arguments\":[\"r\",\"v\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"},\"kind\":\"multiply\",\"name\":\"s\",\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"}},{\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the candidate, added up.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_n\",\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"}},{\"arguments\":[\"a_n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"What could be written, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"},\"kind\":\"tanh\",\"name\":\"n\",\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"}},{\"arguments\":[\"z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"Back through 1 − z the gradient changes its sign. Forgetting this minus is the classic mistake.\",\"ko\":\"1 − z를 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"},\"kind\":\"one_minus\",\"name\":\"u\",\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"title\":{\"en\":\"complement of the update gate\",\"ko\":\"업데이트 게이트의 보수\"}},{\"arguments\":[\"u\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"k\",\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"}},{\"arguments\":[\"z\",\"n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"w\",\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"}},{\"arguments\":[\"k\",\"w\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"},\"kind\":\"sum\",\"name\":\"h\",\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"}}],\"parameters\":{\"W_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]]},\"W_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]]},\"W_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]]},\"W_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]]},\"W_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]]},\"W_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]]},\"b_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]]},\"b_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]]},\"b_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]]},\"b_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]]},\"b_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]]},\"b_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]]}},\"picture\":{\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]],\"edges\":{\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_n\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,576\",\"head\":[712.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_n>v\":{\"d\":\"M712,536 L712,458\",\"head\":[712.0,458.0,-90.0],\"tail\":[712.0,536.0,90.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"s>a_n\":{\"d\":\"M732,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"u>k\":{\"d\":\"M254,132 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,132.0,90.0]},\"v>s\":{\"d\":\"M712,418 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[712.0,418.0,90.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"z>u\":{\"d\":\"M254,309 L254,172\",\"head\":[254.0,172.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"z>w\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]}},\"height\":744,\"nodes\":{\"a_n\":{\"gate\":\"n\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":972.0,\"y\":330.0},\"a_r\":{\"gate\":\"r\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":504.0,\"y\":438.0},\"a_z\":{\"gate\":\"z\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":438.0},\"h\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":96.0},\"h_\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-52,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":96.0},\"h_out\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-40,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":1250,\"y\":96.0},\"k\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":96.0},\"n\":{\"gate\":\"n\",\"h\":36,\"kind\":\"tanh\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":1108.0,\"y\":330.0},\"p_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":972.0,\"y\":556.0},\"p_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":564.0,\"y\":556.0},\"p_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":314.0,\"y\":556.0},\"q_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":712.0,\"y\":556.0},\"q_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":444.0,\"y\":556.0},\"q_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":194.0,\"y\":556.0},\"r\":{\"gate\":\"r\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[34,-56,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":504.0,\"y\":330.0},\"s\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":712.0,\"y\":330.0},\"u\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"one_minus\",\"label\":[26,-18,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":152},\"v\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":712.0,\"y\":438.0},\"w\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[24,-18,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":208.0},\"x\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,16,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":684.0},\"z\":{\"gate\":\"z\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[-36,-18,\"left\"],\"shape\":\"box\",\"w\":56,\"x\":254.0,\"y\":330.0}},\"width\":1310},\"states\":[\"h\"],\"terms\":{\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]]},\"title\":{\"en\":\"GRU (reset after, update writes)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 쓰기)\"}}"),
	"gru-before-keep": /*#__PURE__*/ JSON.parse("{\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"gate_names\":{\"n\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"r\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"z\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},\"gates\":[\"r\",\"z\",\"n\"],\"inputs\":{\"h_\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"}},\"x\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"title\":{\"en\":\"input\",\"ko\":\"입력\"}}},\"key\":\"gru-before-keep\",\"operations\":[{\"arguments\":[\"W_xr\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_r\",\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"}},{\"arguments\":[\"W_hr\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_r\",\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"}},{\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the reset gate, added up.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_r\",\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_r\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate may look at.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"},\"kind\":\"sigmoid\",\"name\":\"r\",\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"}},{\"arguments\":[\"W_xz\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_z\",\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"}},{\"arguments\":[\"W_hz\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_z\",\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"}},{\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the update gate, added up.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_z\",\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"This value is used in 2 places, so its gradient is the sum of 2 terms. The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"},\"kind\":\"sigmoid\",\"name\":\"z\",\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},{\"arguments\":[\"W_xn\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_n\",\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"}},{\"arguments\":[\"r\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"},\"kind\":\"multiply\",\"name\":\"s\",\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"}},{\"arguments\":[\"W_hn\",\"s\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_n\",\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"}},{\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the candidate, added up.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_n\",\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"}},{\"arguments\":[\"a_n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"What could be written, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"},\"kind\":\"tanh\",\"name\":\"n\",\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"}},{\"arguments\":[\"z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"Back through 1 − z the gradient changes its sign. Forgetting this minus is the classic mistake.\",\"ko\":\"1 − z를 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"},\"kind\":\"one_minus\",\"name\":\"u\",\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"title\":{\"en\":\"complement of the update gate\",\"ko\":\"업데이트 게이트의 보수\"}},{\"arguments\":[\"z\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"k\",\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"}},{\"arguments\":[\"u\",\"n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"w\",\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"}},{\"arguments\":[\"k\",\"w\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"},\"kind\":\"sum\",\"name\":\"h\",\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"}}],\"parameters\":{\"W_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]]},\"W_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]]},\"W_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]]},\"W_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]]},\"W_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]]},\"W_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]]},\"b_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]]},\"b_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]]},\"b_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]]},\"b_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]]},\"b_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]]},\"b_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]]}},\"picture\":{\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]],\"edges\":{\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>s\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_n>a_n\":{\"d\":\"M874,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[874.0,330.0,180.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"s>q_n\":{\"d\":\"M732,330 L810,330\",\"head\":[810.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"u>w\":{\"d\":\"M410,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[410.0,208.0,180.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"z>k\":{\"d\":\"M254,309 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"z>u\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L370,208\",\"head\":[370.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]}},\"height\":744,\"nodes\":{\"a_n\":{\"gate\":\"n\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":972.0,\"y\":330.0},\"a_r\":{\"gate\":\"r\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":504.0,\"y\":438.0},\"a_z\":{\"gate\":\"z\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":438.0},\"h\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":96.0},\"h_\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-52,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":96.0},\"h_out\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-40,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":1250,\"y\":96.0},\"k\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":96.0},\"n\":{\"gate\":\"n\",\"h\":36,\"kind\":\"tanh\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":1108.0,\"y\":330.0},\"p_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":972.0,\"y\":556.0},\"p_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":564.0,\"y\":556.0},\"p_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":314.0,\"y\":556.0},\"q_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[0,-58,\"middle\"],\"shape\":\"box\",\"w\":58,\"x\":842,\"y\":330.0},\"q_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":444.0,\"y\":556.0},\"q_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":194.0,\"y\":556.0},\"r\":{\"gate\":\"r\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[34,-56,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":504.0,\"y\":330.0},\"s\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":712.0,\"y\":330.0},\"u\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"one_minus\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":390,\"y\":208.0},\"w\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[24,-18,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":208.0},\"x\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,16,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":684.0},\"z\":{\"gate\":\"z\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[-36,-18,\"left\"],\"shape\":\"box\",\"w\":56,\"x\":254.0,\"y\":330.0}},\"width\":1310},\"states\":[\"h\"],\"terms\":{\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]]},\"title\":{\"en\":\"GRU (reset before, update keeps)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 유지)\"}}"),
	"gru-before-write": /*#__PURE__*/ JSON.parse("{\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"gate_names\":{\"n\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"r\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"z\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},\"gates\":[\"r\",\"z\",\"n\"],\"inputs\":{\"h_\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"}},\"x\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"title\":{\"en\":\"input\",\"ko\":\"입력\"}}},\"key\":\"gru-before-write\",\"operations\":[{\"arguments\":[\"W_xr\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_r\",\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"}},{\"arguments\":[\"W_hr\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_r\",\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"}},{\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the reset gate, added up.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_r\",\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_r\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate may look at.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"},\"kind\":\"sigmoid\",\"name\":\"r\",\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"}},{\"arguments\":[\"W_xz\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_z\",\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"}},{\"arguments\":[\"W_hz\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_z\",\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"}},{\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the update gate, added up.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_z\",\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"This value is used in 2 places, so its gradient is the sum of 2 terms. The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"},\"kind\":\"sigmoid\",\"name\":\"z\",\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"}},{\"arguments\":[\"W_xn\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_n\",\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"}},{\"arguments\":[\"r\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"},\"kind\":\"multiply\",\"name\":\"s\",\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"}},{\"arguments\":[\"W_hn\",\"s\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_n\",\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"}},{\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the candidate, added up.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_n\",\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"}},{\"arguments\":[\"a_n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"What could be written, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"},\"kind\":\"tanh\",\"name\":\"n\",\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"}},{\"arguments\":[\"z\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"Back through 1 − z the gradient changes its sign. Forgetting this minus is the classic mistake.\",\"ko\":\"1 − z를 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"},\"kind\":\"one_minus\",\"name\":\"u\",\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"title\":{\"en\":\"complement of the update gate\",\"ko\":\"업데이트 게이트의 보수\"}},{\"arguments\":[\"u\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"k\",\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"}},{\"arguments\":[\"z\",\"n\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"},\"kind\":\"multiply\",\"name\":\"w\",\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"}},{\"arguments\":[\"k\",\"w\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"},\"kind\":\"sum\",\"name\":\"h\",\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"}}],\"parameters\":{\"W_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]]},\"W_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]]},\"W_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]]},\"W_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]]},\"W_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]]},\"W_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]]},\"b_hn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]]},\"b_hr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]]},\"b_hz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]]},\"b_xn\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]]},\"b_xr\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]]},\"b_xz\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]]}},\"picture\":{\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]],\"edges\":{\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"h_>s\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_n>a_n\":{\"d\":\"M874,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[874.0,330.0,180.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"s>q_n\":{\"d\":\"M732,330 L810,330\",\"head\":[810.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"u>k\":{\"d\":\"M254,132 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,132.0,90.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"z>u\":{\"d\":\"M254,309 L254,172\",\"head\":[254.0,172.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"z>w\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]}},\"height\":744,\"nodes\":{\"a_n\":{\"gate\":\"n\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":972.0,\"y\":330.0},\"a_r\":{\"gate\":\"r\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":504.0,\"y\":438.0},\"a_z\":{\"gate\":\"z\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":438.0},\"h\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":96.0},\"h_\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-52,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":96.0},\"h_out\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-40,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":1250,\"y\":96.0},\"k\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":96.0},\"n\":{\"gate\":\"n\",\"h\":36,\"kind\":\"tanh\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":1108.0,\"y\":330.0},\"p_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":972.0,\"y\":556.0},\"p_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":564.0,\"y\":556.0},\"p_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":314.0,\"y\":556.0},\"q_n\":{\"gate\":\"n\",\"h\":34,\"kind\":\"product\",\"label\":[0,-58,\"middle\"],\"shape\":\"box\",\"w\":58,\"x\":842,\"y\":330.0},\"q_r\":{\"gate\":\"r\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":444.0,\"y\":556.0},\"q_z\":{\"gate\":\"z\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":194.0,\"y\":556.0},\"r\":{\"gate\":\"r\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[34,-56,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":504.0,\"y\":330.0},\"s\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":712.0,\"y\":330.0},\"u\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"one_minus\",\"label\":[26,-18,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":254.0,\"y\":152},\"w\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[24,-18,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1108.0,\"y\":208.0},\"x\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,16,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":684.0},\"z\":{\"gate\":\"z\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[-36,-18,\"left\"],\"shape\":\"box\",\"w\":56,\"x\":254.0,\"y\":330.0}},\"width\":1310},\"states\":[\"h\"],\"terms\":{\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]]},\"title\":{\"en\":\"GRU (reset before, update writes)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 쓰기)\"}}"),
	lstm: /* @__PURE__ */ JSON.parse("{\"equations\":[[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"gate_names\":{\"f\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"g\":{\"en\":\"candidate\",\"ko\":\"후보 셀 상태\"},\"i\":{\"en\":\"input gate\",\"ko\":\"입력 게이트\"},\"o\":{\"en\":\"output gate\",\"ko\":\"출력 게이트\"}},\"gates\":[\"i\",\"f\",\"g\",\"o\"],\"inputs\":{\"c_\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"symbol\":[[\"i\",\"c\",\"t−1\",\"\"]],\"title\":{\"en\":\"previous cell state\",\"ko\":\"이전 셀 상태\"}},\"h_\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]],\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"}},\"x\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]],\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"title\":{\"en\":\"input\",\"ko\":\"입력\"}}},\"key\":\"lstm\",\"operations\":[{\"arguments\":[\"W_xi\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_i\",\"symbol\":[[\"i\",\"p\",\"i\",\"\"]],\"title\":{\"en\":\"input part of the input gate\",\"ko\":\"입력 게이트의 입력 항\"}},{\"arguments\":[\"W_hi\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_i\",\"symbol\":[[\"i\",\"q\",\"i\",\"\"]],\"title\":{\"en\":\"recurrent part of the input gate\",\"ko\":\"입력 게이트의 순환 항\"}},{\"arguments\":[\"p_i\",\"b_xi\",\"q_i\",\"b_hi\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the input gate, added up.\",\"ko\":\"입력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_i\",\"symbol\":[[\"i\",\"a\",\"i\",\"\"]],\"title\":{\"en\":\"pre-activation of the input gate\",\"ko\":\"입력 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_i\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the candidate is let in.\",\"ko\":\"후보를 얼마나 받아들일지 정합니다.\"},\"kind\":\"sigmoid\",\"name\":\"i\",\"symbol\":[[\"i\",\"i\",\"t\",\"\"]],\"title\":{\"en\":\"input gate\",\"ko\":\"입력 게이트\"}},{\"arguments\":[\"W_xf\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_f\",\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"}},{\"arguments\":[\"W_hf\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_f\",\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"}},{\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the forget gate, added up.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_f\",\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_f\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the old cell state stays.\",\"ko\":\"이전 셀 상태를 얼마나 남길지 정합니다.\"},\"kind\":\"sigmoid\",\"name\":\"f\",\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"}},{\"arguments\":[\"W_xg\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_g\",\"symbol\":[[\"i\",\"p\",\"g\",\"\"]],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 셀 상태의 입력 항\"}},{\"arguments\":[\"W_hg\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_g\",\"symbol\":[[\"i\",\"q\",\"g\",\"\"]],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 셀 상태의 순환 항\"}},{\"arguments\":[\"p_g\",\"b_xg\",\"q_g\",\"b_hg\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the candidate, added up.\",\"ko\":\"후보 셀 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_g\",\"symbol\":[[\"i\",\"a\",\"g\",\"\"]],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 셀 상태의 활성화 전 값\"}},{\"arguments\":[\"a_g\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"What could be written, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"},\"kind\":\"tanh\",\"name\":\"g\",\"symbol\":[[\"i\",\"g\",\"t\",\"\"]],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 셀 상태\"}},{\"arguments\":[\"W_xo\",\"x\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"p_o\",\"symbol\":[[\"i\",\"p\",\"o\",\"\"]],\"title\":{\"en\":\"input part of the output gate\",\"ko\":\"출력 게이트의 입력 항\"}},{\"arguments\":[\"W_ho\",\"h_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"},\"kind\":\"product\",\"name\":\"q_o\",\"symbol\":[[\"i\",\"q\",\"o\",\"\"]],\"title\":{\"en\":\"recurrent part of the output gate\",\"ko\":\"출력 게이트의 순환 항\"}},{\"arguments\":[\"p_o\",\"b_xo\",\"q_o\",\"b_ho\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum hands the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"]],\"forward_text\":{\"en\":\"Input part, recurrent part and biases of the output gate, added up.\",\"ko\":\"출력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"},\"kind\":\"sum\",\"name\":\"a_o\",\"symbol\":[[\"i\",\"a\",\"o\",\"\"]],\"title\":{\"en\":\"pre-activation of the output gate\",\"ko\":\"출력 게이트의 활성화 전 값\"}},{\"arguments\":[\"a_o\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the cell state is shown outside.\",\"ko\":\"셀 상태를 밖으로 얼마나 내보낼지 정합니다.\"},\"kind\":\"sigmoid\",\"name\":\"o\",\"symbol\":[[\"i\",\"o\",\"t\",\"\"]],\"title\":{\"en\":\"output gate\",\"ko\":\"출력 게이트\"}},{\"arguments\":[\"f\",\"c_\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The forget gate thins out the old cell state.\",\"ko\":\"망각 게이트가 이전 셀 상태를 걸러 냅니다.\"},\"kind\":\"multiply\",\"name\":\"k\",\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"}},{\"arguments\":[\"i\",\"g\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input gate lets part of the candidate in.\",\"ko\":\"입력 게이트가 후보의 일부를 들입니다.\"},\"kind\":\"multiply\",\"name\":\"w\",\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"}},{\"arguments\":[\"k\",\"w\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"(t+1)\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"This value is used in 2 places, so its gradient is the sum of 2 terms. A sum hands the same gradient to each of its terms.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state is a sum: the past kept, plus the new written. No weight stands in its way.\",\"ko\":\"셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.\"},\"kind\":\"sum\",\"name\":\"c\",\"symbol\":[[\"i\",\"c\",\"t\",\"\"]],\"title\":{\"en\":\"cell state\",\"ko\":\"셀 상태\"}},{\"arguments\":[\"c\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state brought back between −1 and 1.\",\"ko\":\"셀 상태를 다시 −1과 1 사이로 가져옵니다.\"},\"kind\":\"tanh\",\"name\":\"m\",\"symbol\":[[\"i\",\"m\",\"\",\"\"]],\"title\":{\"en\":\"squashed cell state\",\"ko\":\"셀 상태의 tanh\"}},{\"arguments\":[\"o\",\"m\"],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"A product by element hands each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"forward_text\":{\"en\":\"The output gate shows part of the cell state: the hidden state.\",\"ko\":\"출력 게이트가 셀 상태의 일부를 내보냅니다. 이것이 은닉 상태입니다.\"},\"kind\":\"multiply\",\"name\":\"h\",\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"}}],\"parameters\":{\"W_hf\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]]},\"W_hg\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hg\",\"\"]]},\"W_hi\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"hi\",\"\"]]},\"W_ho\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"ho\",\"\"]]},\"W_xf\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]]},\"W_xg\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xg\",\"\"]]},\"W_xi\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xi\",\"\"]]},\"W_xo\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]],\"symbol\":[[\"i\",\"W\",\"xo\",\"\"]]},\"b_hf\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]]},\"b_hg\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hg\",\"\"]]},\"b_hi\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"symbol\":[[\"i\",\"b\",\"hi\",\"\"]]},\"b_ho\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"symbol\":[[\"i\",\"b\",\"ho\",\"\"]]},\"b_xf\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]]},\"b_xg\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xg\",\"\"]]},\"b_xi\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xi\",\"\"]]},\"b_xo\":{\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"symbol\":[[\"i\",\"b\",\"xo\",\"\"]]}},\"picture\":{\"dots\":[[1130.0,96.0],[190.0,634.0],[310.0,684.0],[438.0,634.0],[558.0,684.0],[686.0,634.0],[806.0,684.0]],\"edges\":{\"a_f>f\":{\"d\":\"M250,418 L250,351\",\"head\":[250.0,351.0,-90.0],\"tail\":[250.0,418.0,90.0]},\"a_g>g\":{\"d\":\"M746,418 L746,351\",\"head\":[746.0,351.0,-90.0],\"tail\":[746.0,418.0,90.0]},\"a_i>i\":{\"d\":\"M498,418 L498,351\",\"head\":[498.0,351.0,-90.0],\"tail\":[498.0,418.0,90.0]},\"a_o>o\":{\"d\":\"M994,418 L994,351\",\"head\":[994.0,351.0,-90.0],\"tail\":[994.0,418.0,90.0]},\"c>c_out\":{\"d\":\"M642,96 L1259,96\",\"head\":[1259.0,96.0,0.0],\"tail\":[642.0,96.0,180.0]},\"c>m\":{\"d\":\"M642,96 L1118,96 Q1130,96 1130,108 L1130,155\",\"head\":[1130.0,155.0,90.0],\"tail\":[642.0,96.0,180.0]},\"c_>k\":{\"d\":\"M85,96 L230,96\",\"head\":[230.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"f>k\":{\"d\":\"M250,309 L250,116\",\"head\":[250.0,116.0,-90.0],\"tail\":[250.0,309.0,90.0]},\"g>w\":{\"d\":\"M746,309 L746,220 Q746,208 734,208 L642,208\",\"head\":[642.0,208.0,180.0],\"tail\":[746.0,309.0,90.0]},\"h>h_out\":{\"d\":\"M1150,264 L1259,264\",\"head\":[1259.0,264.0,0.0],\"tail\":[1150.0,264.0,180.0]},\"h_>q_f\":{\"d\":\"M85,634 L178,634 Q190,634 190,622 L190,576\",\"head\":[190.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"h_>q_g\":{\"d\":\"M85,634 L674,634 Q686,634 686,622 L686,576\",\"head\":[686.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"h_>q_i\":{\"d\":\"M85,634 L426,634 Q438,634 438,622 L438,576\",\"head\":[438.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"h_>q_o\":{\"d\":\"M85,634 L922,634 Q934,634 934,622 L934,576\",\"head\":[934.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"i>w\":{\"d\":\"M498,309 L498,220 Q498,208 510,208 L602,208\",\"head\":[602.0,208.0,0.0],\"tail\":[498.0,309.0,90.0]},\"k>c\":{\"d\":\"M270,96 L602,96\",\"head\":[602.0,96.0,0.0],\"tail\":[270.0,96.0,180.0]},\"m>h\":{\"d\":\"M1130,197 L1130,244\",\"head\":[1130.0,244.0,90.0],\"tail\":[1130.0,197.0,-90.0]},\"o>h\":{\"d\":\"M994,309 L994,276 Q994,264 1006,264 L1110,264\",\"head\":[1110.0,264.0,0.0],\"tail\":[994.0,309.0,90.0]},\"p_f>a_f\":{\"d\":\"M310,536 L310,450 Q310,438 298,438 L270,438\",\"head\":[270.0,438.0,180.0],\"tail\":[310.0,536.0,90.0]},\"p_g>a_g\":{\"d\":\"M806,536 L806,450 Q806,438 794,438 L766,438\",\"head\":[766.0,438.0,180.0],\"tail\":[806.0,536.0,90.0]},\"p_i>a_i\":{\"d\":\"M558,536 L558,450 Q558,438 546,438 L518,438\",\"head\":[518.0,438.0,180.0],\"tail\":[558.0,536.0,90.0]},\"p_o>a_o\":{\"d\":\"M1054,536 L1054,450 Q1054,438 1042,438 L1014,438\",\"head\":[1014.0,438.0,180.0],\"tail\":[1054.0,536.0,90.0]},\"q_f>a_f\":{\"d\":\"M190,536 L190,450 Q190,438 202,438 L230,438\",\"head\":[230.0,438.0,0.0],\"tail\":[190.0,536.0,90.0]},\"q_g>a_g\":{\"d\":\"M686,536 L686,450 Q686,438 698,438 L726,438\",\"head\":[726.0,438.0,0.0],\"tail\":[686.0,536.0,90.0]},\"q_i>a_i\":{\"d\":\"M438,536 L438,450 Q438,438 450,438 L478,438\",\"head\":[478.0,438.0,0.0],\"tail\":[438.0,536.0,90.0]},\"q_o>a_o\":{\"d\":\"M934,536 L934,450 Q934,438 946,438 L974,438\",\"head\":[974.0,438.0,0.0],\"tail\":[934.0,536.0,90.0]},\"w>c\":{\"d\":\"M622,188 L622,116\",\"head\":[622.0,116.0,-90.0],\"tail\":[622.0,188.0,90.0]},\"x>p_f\":{\"d\":\"M85,684 L298,684 Q310,684 310,672 L310,642 C321,642 321,626 310,626 L310,576\",\"head\":[310.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_g\":{\"d\":\"M85,684 L794,684 Q806,684 806,672 L806,642 C817,642 817,626 806,626 L806,576\",\"head\":[806.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_i\":{\"d\":\"M85,684 L546,684 Q558,684 558,672 L558,642 C569,642 569,626 558,626 L558,576\",\"head\":[558.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"x>p_o\":{\"d\":\"M85,684 L1042,684 Q1054,684 1054,672 L1054,576\",\"head\":[1054.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]}},\"height\":744,\"nodes\":{\"a_f\":{\"gate\":\"f\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":250.0,\"y\":438.0},\"a_g\":{\"gate\":\"g\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":746.0,\"y\":438.0},\"a_i\":{\"gate\":\"i\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":498.0,\"y\":438.0},\"a_o\":{\"gate\":\"o\",\"h\":34.0,\"kind\":\"sum\",\"label\":[9,-74,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":994.0,\"y\":438.0},\"c\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"sum\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":622,\"y\":96.0},\"c_\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-52,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":96.0},\"c_out\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-40,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":1280,\"y\":96.0},\"f\":{\"gate\":\"f\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[-36,-18,\"left\"],\"shape\":\"box\",\"w\":56,\"x\":250.0,\"y\":330.0},\"g\":{\"gate\":\"g\",\"h\":36,\"kind\":\"tanh\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":746.0,\"y\":330.0},\"h\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[20,8,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":1130,\"y\":264},\"h_\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-52,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":634.0},\"h_out\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,-40,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":1280,\"y\":264},\"i\":{\"gate\":\"i\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":498.0,\"y\":330.0},\"k\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[0,-58,\"middle\"],\"shape\":\"circle\",\"w\":34.0,\"x\":250,\"y\":96.0},\"m\":{\"gate\":\"\",\"h\":36,\"kind\":\"tanh\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":1130,\"y\":176},\"o\":{\"gate\":\"o\",\"h\":36,\"kind\":\"sigmoid\",\"label\":[36,-18,\"right\"],\"shape\":\"box\",\"w\":56,\"x\":994.0,\"y\":330.0},\"p_f\":{\"gate\":\"f\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":310.0,\"y\":556.0},\"p_g\":{\"gate\":\"g\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":806.0,\"y\":556.0},\"p_i\":{\"gate\":\"i\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":558.0,\"y\":556.0},\"p_o\":{\"gate\":\"o\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":1054.0,\"y\":556.0},\"q_f\":{\"gate\":\"f\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":190.0,\"y\":556.0},\"q_g\":{\"gate\":\"g\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":686.0,\"y\":556.0},\"q_i\":{\"gate\":\"i\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":438.0,\"y\":556.0},\"q_o\":{\"gate\":\"o\",\"h\":34,\"kind\":\"product\",\"label\":[8,-62,\"right\"],\"shape\":\"box\",\"w\":58,\"x\":934.0,\"y\":556.0},\"w\":{\"gate\":\"\",\"h\":34.0,\"kind\":\"multiply\",\"label\":[14,-56,\"right\"],\"shape\":\"circle\",\"w\":34.0,\"x\":622,\"y\":208.0},\"x\":{\"gate\":\"\",\"h\":30,\"kind\":\"port\",\"label\":[0,16,\"middle\"],\"shape\":\"port\",\"w\":36,\"x\":64,\"y\":684.0}},\"width\":1340},\"states\":[\"h\",\"c\"],\"terms\":{\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"a_g>g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"a_i>i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"a_o>o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"c>m\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"c_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"f>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]]],\"g>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"h_>q_g\":[\"+\",[[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"]]],\"h_>q_i\":[\"+\",[[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"]]],\"h_>q_o\":[\"+\",[[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]]],\"i>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]]],\"k>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"m>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]]],\"o>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"p_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"p_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"p_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"q_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"q_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"w>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"x>p_g\":[\"+\",[[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"]]],\"x>p_i\":[\"+\",[[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"]]],\"x>p_o\":[\"+\",[[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]]]},\"title\":{\"en\":\"LSTM\",\"ko\":\"LSTM\"}}"),
	"rnn-relu": {
		equations: [[
			[
				"i",
				"h",
				"t",
				""
			],
			[
				"o",
				"=",
				"",
				""
			],
			[
				"f",
				"ReLU",
				"",
				""
			],
			[
				"o",
				"(",
				"",
				""
			],
			[
				"i",
				"W",
				"xh",
				""
			],
			[
				"i",
				"x",
				"t",
				""
			],
			[
				"o",
				"+",
				"",
				""
			],
			[
				"i",
				"b",
				"xh",
				""
			],
			[
				"o",
				"+",
				"",
				""
			],
			[
				"i",
				"W",
				"hh",
				""
			],
			[
				"i",
				"h",
				"t−1",
				""
			],
			[
				"o",
				"+",
				"",
				""
			],
			[
				"i",
				"b",
				"hh",
				""
			],
			[
				"o",
				")",
				"",
				""
			]
		]],
		gate_names: { h: {
			en: "hidden state",
			ko: "은닉 상태"
		} },
		gates: ["h"],
		inputs: {
			h_: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t−1",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"hh",
						"⊤"
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"h",
					"t−1",
					""
				]],
				title: {
					en: "previous hidden state",
					ko: "이전 은닉 상태"
				}
			},
			x: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"x",
						"t",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"xh",
						"⊤"
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"x",
					"t",
					""
				]],
				title: {
					en: "input",
					ko: "입력"
				}
			}
		},
		key: "rnn-relu",
		operations: [
			{
				arguments: ["W_xh", "x"],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				backward_text: {
					en: "Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.",
					ko: "곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다."
				},
				forward: [
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"xh",
						""
					],
					[
						"i",
						"x",
						"t",
						""
					]
				],
				forward_text: {
					en: "The input, weighted for the hidden state.",
					ko: "은닉 상태 계산을 위해 입력에 가중치를 곱합니다."
				},
				kind: "product",
				name: "p_h",
				symbol: [[
					"i",
					"p",
					"h",
					""
				]],
				title: {
					en: "input part of the hidden state",
					ko: "은닉 상태의 입력 항"
				}
			},
			{
				arguments: ["W_hh", "h_"],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				backward_text: {
					en: "Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.",
					ko: "곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다."
				},
				forward: [
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"hh",
						""
					],
					[
						"i",
						"h",
						"t−1",
						""
					]
				],
				forward_text: {
					en: "The past, weighted for the hidden state.",
					ko: "은닉 상태 계산을 위해 과거에 가중치를 곱합니다."
				},
				kind: "product",
				name: "q_h",
				symbol: [[
					"i",
					"q",
					"h",
					""
				]],
				title: {
					en: "recurrent part of the hidden state",
					ko: "은닉 상태의 순환 항"
				}
			},
			{
				arguments: [
					"p_h",
					"b_xh",
					"q_h",
					"b_hh"
				],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						""
					],
					[
						"o",
						"⊙",
						"",
						""
					],
					[
						"o",
						"[",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						""
					],
					[
						"o",
						">",
						"",
						""
					],
					[
						"n",
						"0",
						"",
						""
					],
					[
						"o",
						"]",
						"",
						""
					]
				],
				backward_text: {
					en: "A sum hands the same gradient to each of its terms.",
					ko: "덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다."
				},
				forward: [
					[
						"i",
						"a",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"b",
						"xh",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"b",
						"hh",
						""
					]
				],
				forward_text: {
					en: "Input part, recurrent part and biases of the hidden state, added up.",
					ko: "은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다."
				},
				kind: "sum",
				name: "a_h",
				symbol: [[
					"i",
					"a",
					"h",
					""
				]],
				title: {
					en: "pre-activation of the hidden state",
					ko: "은닉 상태의 활성화 전 값"
				}
			},
			{
				arguments: ["a_h"],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"y",
						"t",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						"(t+1)"
					]
				],
				backward_text: {
					en: "ReLU passes the gradient where it was positive and stops it elsewhere.",
					ko: "ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다."
				},
				forward: [
					[
						"i",
						"h",
						"t",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"f",
						"ReLU",
						"",
						""
					],
					[
						"o",
						"(",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					],
					[
						"o",
						")",
						"",
						""
					]
				],
				forward_text: {
					en: "The new hidden state: everything the cell remembers, squeezed through one activation.",
					ko: "새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다."
				},
				kind: "relu",
				name: "h",
				symbol: [[
					"i",
					"h",
					"t",
					""
				]],
				title: {
					en: "hidden state",
					ko: "은닉 상태"
				}
			}
		],
		parameters: {
			W_hh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"W",
						"hh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"i",
						"h",
						"t−1",
						"⊤"
					]
				],
				symbol: [[
					"i",
					"W",
					"hh",
					""
				]]
			},
			W_xh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"W",
						"xh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"i",
						"x",
						"t",
						"⊤"
					]
				],
				symbol: [[
					"i",
					"W",
					"xh",
					""
				]]
			},
			b_hh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"b",
						"hh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"b",
					"hh",
					""
				]]
			},
			b_xh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"b",
						"xh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"b",
					"xh",
					""
				]]
			}
		},
		picture: {
			dots: [],
			edges: {
				"a_h>h": {
					d: "M440,110 L539,110",
					head: [
						539,
						110,
						0
					],
					tail: [
						440,
						110,
						180
					]
				},
				"h>h_out": {
					d: "M601,110 L685,110",
					head: [
						685,
						110,
						0
					],
					tail: [
						601,
						110,
						180
					]
				},
				"h_>q_h": {
					d: "M85,110 L178,110",
					head: [
						178,
						110,
						0
					],
					tail: [
						85,
						110,
						180
					]
				},
				"p_h>a_h": {
					d: "M420,260 L420,130",
					head: [
						420,
						130,
						-90
					],
					tail: [
						420,
						260,
						90
					]
				},
				"q_h>a_h": {
					d: "M242,110 L400,110",
					head: [
						400,
						110,
						0
					],
					tail: [
						242,
						110,
						180
					]
				},
				"x>p_h": {
					d: "M420,362 L420,300",
					head: [
						420,
						300,
						-90
					],
					tail: [
						420,
						362,
						90
					]
				}
			},
			height: 420,
			nodes: {
				a_h: {
					gate: "h",
					h: 34,
					kind: "sum",
					label: [
						0,
						-58,
						"middle"
					],
					shape: "circle",
					w: 34,
					x: 420,
					y: 110
				},
				h: {
					gate: "",
					h: 36,
					kind: "relu",
					label: [
						0,
						-58,
						"middle"
					],
					shape: "box",
					w: 56,
					x: 570,
					y: 110
				},
				h_: {
					gate: "",
					h: 30,
					kind: "port",
					label: [
						0,
						-52,
						"middle"
					],
					shape: "port",
					w: 36,
					x: 64,
					y: 110
				},
				h_out: {
					gate: "",
					h: 30,
					kind: "port",
					label: [
						0,
						-40,
						"middle"
					],
					shape: "port",
					w: 36,
					x: 706,
					y: 110
				},
				p_h: {
					gate: "h",
					h: 34,
					kind: "product",
					label: [
						10,
						-62,
						"right"
					],
					shape: "box",
					w: 58,
					x: 420,
					y: 280
				},
				q_h: {
					gate: "h",
					h: 34,
					kind: "product",
					label: [
						94,
						-58,
						"middle"
					],
					shape: "box",
					w: 58,
					x: 210,
					y: 110
				},
				x: {
					gate: "",
					h: 30,
					kind: "port",
					label: [
						24,
						-18,
						"right"
					],
					shape: "port",
					w: 36,
					x: 420,
					y: 380
				}
			},
			width: 770
		},
		states: ["h"],
		terms: {
			"a_h>h": ["+", [
				[
					"i",
					"δ",
					"",
					""
				],
				[
					"i",
					"h",
					"t",
					""
				],
				[
					"o",
					"⊙",
					"",
					""
				],
				[
					"o",
					"[",
					"",
					""
				],
				[
					"i",
					"h",
					"t",
					""
				],
				[
					"o",
					">",
					"",
					""
				],
				[
					"n",
					"0",
					"",
					""
				],
				[
					"o",
					"]",
					"",
					""
				]
			]],
			"h_>q_h": ["+", [
				[
					"i",
					"W",
					"hh",
					"⊤"
				],
				[
					"i",
					"δ",
					"",
					""
				],
				[
					"i",
					"q",
					"h",
					""
				]
			]],
			"p_h>a_h": ["+", [[
				"i",
				"δ",
				"",
				""
			], [
				"i",
				"a",
				"h",
				""
			]]],
			"q_h>a_h": ["+", [[
				"i",
				"δ",
				"",
				""
			], [
				"i",
				"a",
				"h",
				""
			]]],
			"x>p_h": ["+", [
				[
					"i",
					"W",
					"xh",
					"⊤"
				],
				[
					"i",
					"δ",
					"",
					""
				],
				[
					"i",
					"p",
					"h",
					""
				]
			]]
		},
		title: {
			en: "Plain RNN (ReLU)",
			ko: "기본 RNN (ReLU)"
		}
	},
	"rnn-tanh": {
		equations: [[
			[
				"i",
				"h",
				"t",
				""
			],
			[
				"o",
				"=",
				"",
				""
			],
			[
				"f",
				"tanh",
				"",
				""
			],
			[
				"o",
				"(",
				"",
				""
			],
			[
				"i",
				"W",
				"xh",
				""
			],
			[
				"i",
				"x",
				"t",
				""
			],
			[
				"o",
				"+",
				"",
				""
			],
			[
				"i",
				"b",
				"xh",
				""
			],
			[
				"o",
				"+",
				"",
				""
			],
			[
				"i",
				"W",
				"hh",
				""
			],
			[
				"i",
				"h",
				"t−1",
				""
			],
			[
				"o",
				"+",
				"",
				""
			],
			[
				"i",
				"b",
				"hh",
				""
			],
			[
				"o",
				")",
				"",
				""
			]
		]],
		gate_names: { h: {
			en: "hidden state",
			ko: "은닉 상태"
		} },
		gates: ["h"],
		inputs: {
			h_: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t−1",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"hh",
						"⊤"
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"h",
					"t−1",
					""
				]],
				title: {
					en: "previous hidden state",
					ko: "이전 은닉 상태"
				}
			},
			x: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"x",
						"t",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"xh",
						"⊤"
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"x",
					"t",
					""
				]],
				title: {
					en: "input",
					ko: "입력"
				}
			}
		},
		key: "rnn-tanh",
		operations: [
			{
				arguments: ["W_xh", "x"],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				backward_text: {
					en: "Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.",
					ko: "곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다."
				},
				forward: [
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"xh",
						""
					],
					[
						"i",
						"x",
						"t",
						""
					]
				],
				forward_text: {
					en: "The input, weighted for the hidden state.",
					ko: "은닉 상태 계산을 위해 입력에 가중치를 곱합니다."
				},
				kind: "product",
				name: "p_h",
				symbol: [[
					"i",
					"p",
					"h",
					""
				]],
				title: {
					en: "input part of the hidden state",
					ko: "은닉 상태의 입력 항"
				}
			},
			{
				arguments: ["W_hh", "h_"],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				backward_text: {
					en: "Back through a product the transposed weights carry the gradient; the weights themselves get δ times the vector.",
					ko: "곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다."
				},
				forward: [
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"W",
						"hh",
						""
					],
					[
						"i",
						"h",
						"t−1",
						""
					]
				],
				forward_text: {
					en: "The past, weighted for the hidden state.",
					ko: "은닉 상태 계산을 위해 과거에 가중치를 곱합니다."
				},
				kind: "product",
				name: "q_h",
				symbol: [[
					"i",
					"q",
					"h",
					""
				]],
				title: {
					en: "recurrent part of the hidden state",
					ko: "은닉 상태의 순환 항"
				}
			},
			{
				arguments: [
					"p_h",
					"b_xh",
					"q_h",
					"b_hh"
				],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						""
					],
					[
						"o",
						"⊙",
						"",
						""
					],
					[
						"o",
						"(",
						"",
						""
					],
					[
						"n",
						"1",
						"",
						""
					],
					[
						"o",
						"−",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						"2"
					],
					[
						"o",
						")",
						"",
						""
					]
				],
				backward_text: {
					en: "A sum hands the same gradient to each of its terms.",
					ko: "덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다."
				},
				forward: [
					[
						"i",
						"a",
						"h",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"b",
						"xh",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"b",
						"hh",
						""
					]
				],
				forward_text: {
					en: "Input part, recurrent part and biases of the hidden state, added up.",
					ko: "은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다."
				},
				kind: "sum",
				name: "a_h",
				symbol: [[
					"i",
					"a",
					"h",
					""
				]],
				title: {
					en: "pre-activation of the hidden state",
					ko: "은닉 상태의 활성화 전 값"
				}
			},
			{
				arguments: ["a_h"],
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"y",
						"t",
						""
					],
					[
						"o",
						"+",
						"",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"h",
						"t",
						"(t+1)"
					]
				],
				backward_text: {
					en: "The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.",
					ko: "tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다."
				},
				forward: [
					[
						"i",
						"h",
						"t",
						""
					],
					[
						"o",
						"=",
						"",
						""
					],
					[
						"f",
						"tanh",
						"",
						""
					],
					[
						"o",
						"(",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					],
					[
						"o",
						")",
						"",
						""
					]
				],
				forward_text: {
					en: "The new hidden state: everything the cell remembers, squeezed through one activation.",
					ko: "새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다."
				},
				kind: "tanh",
				name: "h",
				symbol: [[
					"i",
					"h",
					"t",
					""
				]],
				title: {
					en: "hidden state",
					ko: "은닉 상태"
				}
			}
		],
		parameters: {
			W_hh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"W",
						"hh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"q",
						"h",
						""
					],
					[
						"i",
						"h",
						"t−1",
						"⊤"
					]
				],
				symbol: [[
					"i",
					"W",
					"hh",
					""
				]]
			},
			W_xh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"W",
						"xh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"p",
						"h",
						""
					],
					[
						"i",
						"x",
						"t",
						"⊤"
					]
				],
				symbol: [[
					"i",
					"W",
					"xh",
					""
				]]
			},
			b_hh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"b",
						"hh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"b",
					"hh",
					""
				]]
			},
			b_xh: {
				backward: [
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"b",
						"xh",
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
						"∑",
						"t",
						""
					],
					[
						"i",
						"δ",
						"",
						""
					],
					[
						"i",
						"a",
						"h",
						""
					]
				],
				symbol: [[
					"i",
					"b",
					"xh",
					""
				]]
			}
		},
		picture: {
			dots: [],
			edges: {
				"a_h>h": {
					d: "M440,110 L539,110",
					head: [
						539,
						110,
						0
					],
					tail: [
						440,
						110,
						180
					]
				},
				"h>h_out": {
					d: "M601,110 L685,110",
					head: [
						685,
						110,
						0
					],
					tail: [
						601,
						110,
						180
					]
				},
				"h_>q_h": {
					d: "M85,110 L178,110",
					head: [
						178,
						110,
						0
					],
					tail: [
						85,
						110,
						180
					]
				},
				"p_h>a_h": {
					d: "M420,260 L420,130",
					head: [
						420,
						130,
						-90
					],
					tail: [
						420,
						260,
						90
					]
				},
				"q_h>a_h": {
					d: "M242,110 L400,110",
					head: [
						400,
						110,
						0
					],
					tail: [
						242,
						110,
						180
					]
				},
				"x>p_h": {
					d: "M420,362 L420,300",
					head: [
						420,
						300,
						-90
					],
					tail: [
						420,
						362,
						90
					]
				}
			},
			height: 420,
			nodes: {
				a_h: {
					gate: "h",
					h: 34,
					kind: "sum",
					label: [
						0,
						-58,
						"middle"
					],
					shape: "circle",
					w: 34,
					x: 420,
					y: 110
				},
				h: {
					gate: "",
					h: 36,
					kind: "tanh",
					label: [
						0,
						-58,
						"middle"
					],
					shape: "box",
					w: 56,
					x: 570,
					y: 110
				},
				h_: {
					gate: "",
					h: 30,
					kind: "port",
					label: [
						0,
						-52,
						"middle"
					],
					shape: "port",
					w: 36,
					x: 64,
					y: 110
				},
				h_out: {
					gate: "",
					h: 30,
					kind: "port",
					label: [
						0,
						-40,
						"middle"
					],
					shape: "port",
					w: 36,
					x: 706,
					y: 110
				},
				p_h: {
					gate: "h",
					h: 34,
					kind: "product",
					label: [
						10,
						-62,
						"right"
					],
					shape: "box",
					w: 58,
					x: 420,
					y: 280
				},
				q_h: {
					gate: "h",
					h: 34,
					kind: "product",
					label: [
						94,
						-58,
						"middle"
					],
					shape: "box",
					w: 58,
					x: 210,
					y: 110
				},
				x: {
					gate: "",
					h: 30,
					kind: "port",
					label: [
						24,
						-18,
						"right"
					],
					shape: "port",
					w: 36,
					x: 420,
					y: 380
				}
			},
			width: 770
		},
		states: ["h"],
		terms: {
			"a_h>h": ["+", [
				[
					"i",
					"δ",
					"",
					""
				],
				[
					"i",
					"h",
					"t",
					""
				],
				[
					"o",
					"⊙",
					"",
					""
				],
				[
					"o",
					"(",
					"",
					""
				],
				[
					"n",
					"1",
					"",
					""
				],
				[
					"o",
					"−",
					"",
					""
				],
				[
					"i",
					"h",
					"t",
					"2"
				],
				[
					"o",
					")",
					"",
					""
				]
			]],
			"h_>q_h": ["+", [
				[
					"i",
					"W",
					"hh",
					"⊤"
				],
				[
					"i",
					"δ",
					"",
					""
				],
				[
					"i",
					"q",
					"h",
					""
				]
			]],
			"p_h>a_h": ["+", [[
				"i",
				"δ",
				"",
				""
			], [
				"i",
				"a",
				"h",
				""
			]]],
			"q_h>a_h": ["+", [[
				"i",
				"δ",
				"",
				""
			], [
				"i",
				"a",
				"h",
				""
			]]],
			"x>p_h": ["+", [
				[
					"i",
					"W",
					"xh",
					"⊤"
				],
				[
					"i",
					"δ",
					"",
					""
				],
				[
					"i",
					"p",
					"h",
					""
				]
			]]
		},
		title: {
			en: "Plain RNN (tanh)",
			ko: "기본 RNN (tanh)"
		}
	}
}, Ei = {
	"gru-after-keep": {
		head: {
			bias: [.1],
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]]
		},
		names: ["y"],
		parameters: {
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
			W_xn: [
				[.05],
				[.12],
				[-.05],
				[.57]
			],
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
			b_hn: [
				.65,
				-.28,
				.58,
				-.16
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
			b_xn: [
				-.47,
				.44,
				.14,
				-.64
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
			]
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
		]
	},
	"gru-after-write": {
		head: {
			bias: [.1],
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]]
		},
		names: ["y"],
		parameters: {
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
			W_xn: [
				[.05],
				[.12],
				[-.05],
				[.57]
			],
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
			b_hn: [
				.65,
				-.28,
				.58,
				-.16
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
			b_xn: [
				-.47,
				.44,
				.14,
				-.64
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
			]
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
		]
	},
	"gru-before-keep": {
		head: {
			bias: [.1],
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]]
		},
		names: ["y"],
		parameters: {
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
			W_xn: [
				[.05],
				[.12],
				[-.05],
				[.57]
			],
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
			b_hn: [
				.65,
				-.28,
				.58,
				-.16
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
			b_xn: [
				-.47,
				.44,
				.14,
				-.64
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
			]
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
		]
	},
	"gru-before-write": {
		head: {
			bias: [.1],
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]]
		},
		names: ["y"],
		parameters: {
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
			W_xn: [
				[.05],
				[.12],
				[-.05],
				[.57]
			],
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
			b_hn: [
				.65,
				-.28,
				.58,
				-.16
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
			b_xn: [
				-.47,
				.44,
				.14,
				-.64
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
			]
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
		]
	},
	lstm: {
		head: {
			bias: [.1],
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]]
		},
		names: ["y"],
		parameters: {
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
			W_xi: [
				[-.49],
				[.7],
				[-.3],
				[.47]
			],
			W_xo: [
				[.82],
				[-.14],
				[.35],
				[-.77]
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
			b_hi: [
				.87,
				-.41,
				.82,
				.27
			],
			b_ho: [
				.87,
				-.18,
				.44,
				.58
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
			b_xi: [
				-.79,
				-.32,
				-.22,
				-.75
			],
			b_xo: [
				.89,
				.87,
				0,
				-.21
			]
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
		]
	},
	"rnn-relu": {
		head: {
			bias: [.1],
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]]
		},
		names: ["y"],
		parameters: {
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
			W_xh: [
				[-.58],
				[-.48],
				[-.23],
				[-.38]
			],
			b_hh: [
				-.37,
				.9,
				-.41,
				-.19
			],
			b_xh: [
				.23,
				.67,
				.43,
				-.07
			]
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
		]
	},
	"rnn-tanh": {
		head: {
			bias: [.1],
			weight: [[
				.8,
				-.5,
				.6,
				.3
			]]
		},
		names: ["y"],
		parameters: {
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
			W_xh: [
				[-.58],
				[-.48],
				[-.23],
				[-.38]
			],
			b_hh: [
				-.37,
				.9,
				-.41,
				-.19
			],
			b_xh: [
				.23,
				.67,
				.43,
				-.07
			]
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
		]
	}
}, Di = {
	models: {
		"gru-after-keep": {
			error: 22e-6,
			head: {
				bias: [-.0213],
				weight: [[
					.1266,
					.4215,
					-.2431,
					.5862,
					-.1653,
					.3683,
					.8029,
					.4987
				]]
			},
			parameters: {
				W_hn: [
					[
						.2718,
						.5662,
						.2362,
						.2632,
						-.296,
						.0498,
						.2212,
						.8723
					],
					[
						.3828,
						.6143,
						-.1314,
						-.1159,
						-.0398,
						.3715,
						.4716,
						.5773
					],
					[
						.4184,
						.3156,
						.2715,
						-.2751,
						-.1125,
						-.5404,
						-.4689,
						-.3249
					],
					[
						.0982,
						-.1839,
						-.5442,
						.3296,
						.4371,
						.4898,
						.6992,
						.3287
					],
					[
						-.4438,
						-.1175,
						-.6247,
						.5194,
						.6354,
						.5673,
						.0189,
						-.4271
					],
					[
						.4292,
						.0211,
						-.2681,
						.3302,
						.0826,
						.1759,
						.575,
						.6601
					],
					[
						.3047,
						-.196,
						.2126,
						.1923,
						-.1495,
						.3963,
						.2008,
						.8278
					],
					[
						-.0782,
						.0923,
						-.3244,
						.4377,
						.2655,
						.6932,
						.2811,
						.6289
					]
				],
				W_hr: [
					[
						-.1948,
						-.5564,
						-.3516,
						-.3198,
						.5438,
						-.5974,
						-.0078,
						-.9718
					],
					[
						-.0589,
						-.3291,
						-.0192,
						-.1897,
						-.1747,
						.4396,
						.8119,
						.2742
					],
					[
						.084,
						-.4528,
						-.0201,
						.063,
						.5841,
						.4414,
						.6096,
						.6775
					],
					[
						-.0038,
						-.0532,
						-.4396,
						-.2365,
						-.1098,
						-.3392,
						-.0488,
						-.465
					],
					[
						-.6767,
						-.5931,
						-.4457,
						.6781,
						.7686,
						.5524,
						.1058,
						.2438
					],
					[
						.1265,
						-.3963,
						-.0907,
						.2655,
						.1976,
						.5821,
						.765,
						.4564
					],
					[
						.2137,
						-.0794,
						.1027,
						-.3098,
						-.0922,
						.4662,
						.7211,
						.4031
					],
					[
						-.3614,
						-.0266,
						-.3433,
						.403,
						5e-4,
						.2291,
						.7941,
						.2454
					]
				],
				W_hz: [
					[
						-.1535,
						-.2453,
						-.7607,
						.8033,
						.6215,
						1.5129,
						1.259,
						1.4213
					],
					[
						-.2037,
						-.838,
						-.7097,
						1.0642,
						.7007,
						.3751,
						-.1136,
						.447
					],
					[
						-.8458,
						-.4853,
						-.4588,
						-1.579,
						.5403,
						-1.5875,
						-1.0131,
						-1.0938
					],
					[
						-.872,
						-1.3454,
						-1.1477,
						.1248,
						.9425,
						-.6074,
						.1423,
						-1.1193
					],
					[
						.1549,
						-1.029,
						-.4657,
						.3882,
						.3095,
						.1945,
						.4282,
						.4477
					],
					[
						-1.4356,
						-1.3941,
						-1.0611,
						1.2999,
						1.5476,
						.4524,
						1.0436,
						-.0579
					],
					[
						-.8968,
						-.632,
						-1.2416,
						1.2845,
						1.146,
						.7609,
						.2398,
						.3172
					],
					[
						-1.153,
						-1.0095,
						-1.2453,
						1.0565,
						1.0299,
						-.576,
						.6851,
						-.9352
					]
				],
				W_xn: [
					[.7612, -.0545],
					[-.1214, -.9943],
					[-.6262, -.513],
					[.8241, .15],
					[-.1929, .8841],
					[.6456, .2352],
					[.1953, .9898],
					[.8404, -.2137]
				],
				W_xr: [
					[-.773, -.008],
					[-.1763, .0605],
					[-.8417, .8855],
					[-1.1682, -.5438],
					[.0699, -.6482],
					[.5461, 8e-4],
					[.4483, .7792],
					[-.3079, .2369]
				],
				W_xz: [
					[.2053, -1.1195],
					[1.2343, -.6117],
					[-.983, -1.0507],
					[.1538, -1.485],
					[.6044, -.4794],
					[-.3595, -.8407],
					[-1.459, -.5586],
					[.3887, -1.3442]
				],
				b_hn: [
					-.6357,
					-.0588,
					-.3418,
					-.1238,
					.0753,
					.2258,
					.3357,
					-.0134
				],
				b_hr: [
					.408,
					.035,
					.4866,
					-.0379,
					.6118,
					.1938,
					.324,
					.3753
				],
				b_hz: [
					-.0985,
					-.3231,
					-.0666,
					.3307,
					-.7799,
					.4363,
					.6772,
					.7172
				],
				b_xn: [
					-.4829,
					-.4311,
					-.5243,
					.3923,
					.6671,
					-.187,
					-.1625,
					-.2543
				],
				b_xr: [
					.6147,
					-.1664,
					.1996,
					.3181,
					.5129,
					.1847,
					.2043,
					.2812
				],
				b_xz: [
					-.4928,
					-.2147,
					-.0894,
					.4271,
					-.5527,
					.3195,
					.3292,
					.7268
				]
			}
		},
		lstm: {
			error: 159e-6,
			head: {
				bias: [.1948],
				weight: [[
					.3871,
					.208,
					-.3172,
					.3057,
					-.2089,
					-.5196,
					.3788,
					.255
				]]
			},
			parameters: {
				W_hf: [
					[
						-.015,
						.0198,
						.9369,
						-.302,
						.5445,
						-.1986,
						-.4477,
						-.107
					],
					[
						.0826,
						-.3124,
						-.532,
						.1807,
						-.1688,
						.2399,
						-.0868,
						.0708
					],
					[
						.5774,
						.4046,
						-.6281,
						-.0539,
						.5892,
						.6139,
						.5421,
						.1626
					],
					[
						-.2614,
						.23,
						.4222,
						.0455,
						.4176,
						.2998,
						-.1973,
						-.3016
					],
					[
						-1.565,
						-.0886,
						.2666,
						-.3731,
						-.1335,
						.024,
						-1.0689,
						-1.0407
					],
					[
						-.0105,
						-.4467,
						.9572,
						-.6757,
						.0701,
						-.5924,
						-.7842,
						-1.1358
					],
					[
						-.0309,
						.358,
						.0082,
						.1118,
						.2923,
						.4938,
						.0214,
						-.0776
					],
					[
						.8215,
						1.1117,
						-.0043,
						-.5563,
						.7791,
						-.1176,
						-.2583,
						-.1611
					]
				],
				W_hg: [
					[
						.8343,
						.4963,
						-.2042,
						.3737,
						.0019,
						-.5141,
						.4582,
						.8273
					],
					[
						-.2491,
						-.0585,
						-.5277,
						-.0261,
						-.3097,
						.2221,
						.1438,
						.4809
					],
					[
						-.0425,
						.185,
						.2086,
						.0577,
						.4515,
						.4075,
						-.6567,
						-.9266
					],
					[
						.7917,
						.3521,
						-.8371,
						.6161,
						.0431,
						-.9527,
						.6637,
						1.0415
					],
					[
						-.4503,
						-.1918,
						.157,
						.158,
						-.2192,
						.9181,
						.0203,
						.4775
					],
					[
						-1.3935,
						-.6183,
						-.0668,
						-.1035,
						.1052,
						.6991,
						-.3442,
						-.3492
					],
					[
						.2014,
						-.0266,
						-.4801,
						.7538,
						.0127,
						-.2954,
						.6208,
						1.1481
					],
					[
						-.2902,
						.793,
						-.8092,
						1.4249,
						-.5879,
						-.3773,
						.7233,
						1.3777
					]
				],
				W_hi: [
					[
						.6814,
						.4248,
						-.2896,
						.3697,
						.7267,
						-.0513,
						1.0608,
						1.5912
					],
					[
						.5776,
						.3262,
						-1.0861,
						-.0051,
						.2465,
						.3236,
						.2989,
						.1041
					],
					[
						-1.2434,
						-.2058,
						.4478,
						-.0547,
						.2853,
						1.1473,
						-.2133,
						-.3161
					],
					[
						-.8942,
						-.0174,
						.2536,
						-.2526,
						-.3583,
						1.3532,
						.1042,
						.5061
					],
					[
						.3453,
						1.5365,
						.2223,
						.3185,
						.5425,
						-.6498,
						1.0341,
						.0623
					],
					[
						.3046,
						1.6475,
						-.3651,
						1.0242,
						1.5372,
						.2641,
						.9947,
						1.234
					],
					[
						-.9288,
						-.35,
						.3101,
						-.6661,
						.1052,
						1.4213,
						-.1383,
						-.2846
					],
					[
						-.6211,
						.4502,
						.3193,
						-.6768,
						.3394,
						1.0424,
						-.2808,
						-.1691
					]
				],
				W_ho: [
					[
						-.2112,
						-.0641,
						-.3114,
						.018,
						1.1505,
						.6216,
						.0738,
						.17
					],
					[
						.1669,
						-.1015,
						-.3795,
						-.1104,
						.3243,
						.2942,
						.3796,
						.2381
					],
					[
						.0594,
						.4328,
						.2238,
						.0633,
						.4418,
						.7269,
						.553,
						.1933
					],
					[
						-.7574,
						.5106,
						.1732,
						-.4104,
						-.2327,
						1.0258,
						.3242,
						.1175
					],
					[
						-.8107,
						.5182,
						1.0659,
						-.2842,
						-.3673,
						-.1851,
						-.0528,
						-.5736
					],
					[
						.1816,
						.1343,
						.7353,
						-.5372,
						-.3102,
						-.5005,
						-.6959,
						-.3544
					],
					[
						-.7543,
						.1082,
						.4523,
						-.4022,
						.2094,
						.8614,
						-.1793,
						-.4023
					],
					[
						-.0647,
						.7,
						.0777,
						-.3042,
						.2067,
						.9285,
						-.4167,
						-.1629
					]
				],
				W_xf: [
					[-.24, .105],
					[-.013, -.1466],
					[.2505, .3348],
					[.3587, -.1315],
					[1.205, .0602],
					[.2939, .1932],
					[.5607, .1463],
					[.3813, -.2893]
				],
				W_xg: [
					[1.3931, .2188],
					[-.8341, 1.3024],
					[-1.4559, -.013],
					[.7558, -.3367],
					[.696, 3.375],
					[-.2916, .8095],
					[.9828, .1758],
					[.5627, -.0941]
				],
				W_xi: [
					[-.0037, 1.9488],
					[.8392, -.1404],
					[-.3762, 2.9281],
					[-.5672, 2.0455],
					[-.8768, -.2445],
					[-.9585, .4162],
					[.2187, 2.7019],
					[.0546, 2.4537]
				],
				W_xo: [
					[.6724, 1.8978],
					[.0244, -.1928],
					[-.4201, 2.7703],
					[-.4215, 2.1026],
					[-.1189, -.2857],
					[-.6439, .4758],
					[.025, 2.7646],
					[.3853, 2.1192]
				],
				b_hf: [
					.8298,
					.3689,
					-.0159,
					.4447,
					.1819,
					.7831,
					-.0475,
					.9333
				],
				b_hg: [
					.5356,
					-.0108,
					.284,
					-.1525,
					-.0156,
					-.5398,
					-.2339,
					-.0719
				],
				b_hi: [
					-.1514,
					-.1873,
					-.4762,
					-.0419,
					-.2272,
					-.0637,
					-.0795,
					-.1544
				],
				b_ho: [
					.1737,
					-.1166,
					-.4238,
					.2194,
					-.0599,
					.4917,
					.2132,
					.6677
				],
				b_xf: [
					.17,
					.2824,
					-.0162,
					.2866,
					.1466,
					.8279,
					-.1588,
					.7281
				],
				b_xg: [
					.111,
					-.1859,
					.2158,
					.1397,
					-.0012,
					-.1313,
					-.1762,
					-.3519
				],
				b_xi: [
					-.2092,
					.0786,
					-.5338,
					.0518,
					.0424,
					-.4032,
					-.3335,
					.2301
				],
				b_xo: [
					.0473,
					-.0292,
					-.0576,
					.1753,
					.1354,
					.6952,
					.1124,
					.7924
				]
			}
		},
		"rnn-tanh": {
			error: .070201,
			head: {
				bias: [.0488],
				weight: [[
					.0054,
					.1978,
					-.3397,
					.235,
					.1415,
					-.083,
					.3598,
					-.0774
				]]
			},
			parameters: {
				W_hh: [
					[
						-.7483,
						-.0471,
						-.4416,
						-.1503,
						-.2493,
						.286,
						.0749,
						-.1684
					],
					[
						.1333,
						.2045,
						.7522,
						.4754,
						-.988,
						.7528,
						-1.0174,
						-.4747
					],
					[
						.6879,
						.6687,
						.7459,
						.1952,
						-1.0335,
						.59,
						-.717,
						-.3757
					],
					[
						-6e-4,
						.3648,
						.5105,
						.332,
						-.4758,
						.5746,
						-.3667,
						-.4442
					],
					[
						.188,
						-.3475,
						-1.2036,
						-.4767,
						1.0118,
						-.9001,
						1.5721,
						-.083
					],
					[
						.0821,
						.2759,
						.7435,
						-.2384,
						-.9137,
						.603,
						-.7908,
						-.0547
					],
					[
						.0027,
						-.5657,
						-.7036,
						-.3716,
						1.1293,
						-.3954,
						.9378,
						.3907
					],
					[
						.3102,
						-.1015,
						-.7637,
						-.1674,
						.261,
						-.6519,
						.5885,
						.2887
					]
				],
				W_xh: [
					[-.3726, -.1926],
					[-.5136, .119],
					[-1.3399, -.036],
					[-.1862, -.0121],
					[1.4607, -.181],
					[-.9529, .1331],
					[1.2379, .0318],
					[.4964, .0756]
				],
				b_hh: [
					.1883,
					-.1438,
					.1334,
					-.1035,
					-.0848,
					.0219,
					.0936,
					-.0655
				],
				b_xh: [
					-.2212,
					.0293,
					.0011,
					.2367,
					.1807,
					.0492,
					-.2285,
					-.05
				]
			}
		}
	},
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
	]
};
// src/lib/evaluate.ts
function Oi(e) {
	return {
		shape: e,
		data: new Float64Array(e.reduce((e, t) => e * t, 1))
	};
}
function ki(e) {
	let t = [], n = e;
	for (; Array.isArray(n);) t.push(n.length), n = n[0];
	return {
		shape: t,
		data: Float64Array.from(e.flat(2))
	};
}
function Ai(e, t) {
	return Object.fromEntries(e.map((e) => [e, Oi(t)]));
}
function ji(e, t) {
	let n = e[t];
	if (!n) throw Error(`no ${t} here`);
	return n;
}
function Mi(e) {
	let t = Math.exp(-Math.abs(e));
	return e >= 0 ? 1 / (1 + t) : t / (1 + t);
}
function Ni(e, t) {
	let n = Array.from({ length: e }, (e, t) => t);
	return t ? n.reverse() : n;
}
function Pi(e, t, n) {
	let r = t.x.shape[1] ?? 0, i = t.x.shape[2] ?? 0, a = new Set(Object.keys(e.parameters));
	return (e, o, s) => a.has(e) ? {
		data: ji(t.parameters, e).data,
		at: 0
	} : e === "x" ? {
		data: t.x.data,
		at: (o * r + s) * i
	} : {
		data: (t.previous[e] ?? ji(t.values, e)).data,
		at: (o * r + s) * n
	};
}
function Fi(e, t, n, r, i) {
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
				r = Mi(c);
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
function Ii(e, t) {
	let [n = 0, r = 0, i = 0] = t.x.shape, a = ji(t.initial, "h").shape[1] ?? 0, o = [
		n,
		r,
		a
	], s = Ai(e.operations.map((e) => e.name), o), c = Ai(e.states.map((e) => `${e}_`), o), l = {
		...t,
		previous: c,
		values: s
	}, u = Pi(e, l, a);
	for (let o = 0; o < n; o++) {
		let n = t.lengths[o] ?? r, l = Object.fromEntries(e.states.map((e) => [e, ji(t.initial, e).data.slice(o * a, (o + 1) * a)]));
		for (let d of Ni(r, t.reverse)) {
			if (d >= n) continue;
			let t = (o * r + d) * a;
			for (let n of e.states) ji(c, `${n}_`).data.set(l[n], t);
			for (let n of e.operations) {
				let e = n.arguments.map((e) => u(e, o, d)), r = n.arguments[1] === "x" ? i : a;
				Fi(n.kind, e, {
					data: ji(s, n.name).data,
					at: t
				}, a, r);
			}
			for (let n of e.states) l[n] = ji(s, n).data.slice(t, t + a);
		}
	}
	return l;
}
function Li(e, t, n, r, i) {
	let [a = 0, o = 0, s = 0] = t.x.shape, c = ji(t.initial, "h").shape[1] ?? 0, l = [
		a,
		o,
		c
	], u = new Set(Object.keys(e.parameters)), d = Ai([...e.operations.map((e) => e.name), ...e.states.map((e) => `${e}_`)], l);
	d.x = Oi(t.x.shape);
	let f = {};
	for (let n of e.operations) for (let e of n.arguments) u.has(e) || (f[`${e}>${n.name}`] = Oi(e === "x" ? t.x.shape : l));
	let p = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, Oi(t.shape)])), m = Oi(l), h = Ai(e.states, [a, c]), g = Pi(e, t, c), _ = [...e.operations].reverse(), v = (e) => e === "x" ? s : c;
	for (let i = 0; i < a; i++) {
		let a = t.lengths[i] ?? o, s = Object.fromEntries(e.states.map((e) => [e, ji(r, e).data.slice(i * c, (i + 1) * c)]));
		for (let r of Ni(o, !t.reverse)) {
			if (r >= a) continue;
			let l = (i * o + r) * c;
			for (let e = 0; e < c; e++) m.data[l + e] = n.data[l + e];
			for (let t of e.states) for (let e = 0; e < c; e++) ji(d, t).data[l + e] = s[t][e] + (t === "h" ? n.data[l + e] : 0);
			for (let e of _) {
				let n = {
					data: ji(d, e.name).data,
					at: l
				}, a = {
					data: ji(t.values, e.name).data,
					at: l
				}, s = e.arguments.map((e) => g(e, i, r));
				e.arguments.forEach((t, m) => {
					if (u.has(t)) {
						let r = ji(p, t).data;
						if (e.kind !== "product") for (let e = 0; e < c; e++) r[e] += n.data[l + e];
						else {
							let t = s[1], i = v(e.arguments[1]);
							for (let e = 0; e < c; e++) for (let a = 0; a < i; a++) r[e * i + a] += n.data[l + e] * t.data[t.at + a];
						}
						return;
					}
					let h = v(t), g = (i * o + r) * h, _ = ji(f, `${t}>${e.name}`).data, y = ji(d, t).data;
					for (let t = 0; t < h; t++) {
						let r = Ri(e.kind, m, s, a, n, t, c, h);
						_[g + t] = r, y[g + t] += r;
					}
				});
			}
			for (let t of e.states) s[t] = ji(d, `${t}_`).data.slice(l, l + c);
		}
		for (let t of e.states) ji(h, t).data.set(s[t], i * c);
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
function Ri(e, t, n, r, i, a, o, s) {
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
function zi(e, t) {
	let { batch: n, steps: r, lengths: i } = t, a = Math.max(...t.layers.map((e) => e.layer)) + 1, o = Array.from({ length: a }, (e, n) => t.layers.filter((e) => e.layer === n)), s = [], c = o[0][0].x;
	for (let t of o) {
		let n = c, r = t.map((t) => Ii(e[t.cell], {
			parameters: t.parameters,
			x: n,
			initial: t.initial,
			lengths: i,
			reverse: t.reverse
		}));
		s.push(r), c = Bi(r.map((e) => ji(e.values, "h")));
	}
	let l = Hi(t, c), u = l.dy, d = [];
	for (let t = a - 1; t >= 0; t--) {
		let i = u, a = (i.shape[2] ?? 0) / o[t].length, c = o[t].map((n, r) => Li(e[n.cell], s[t][r], Vi(i, r * a, a), n.final_gradient, { layer: t }));
		d.unshift(...c), u = Oi([
			n,
			r,
			o[t][0].x.shape[2] ?? 0
		]);
		for (let e of c) ji(e.gradients, "x").data.forEach((e, t) => u.data[t] += e);
	}
	return {
		...t,
		layers: d,
		loss: l.loss,
		loss_terms: l.terms,
		head: l.head
	};
}
function Bi(e) {
	if (e.length === 1) return e[0];
	let [t = 0, n = 0, r = 0] = e[0].shape, i = Oi([
		t,
		n,
		r * e.length
	]);
	return e.forEach((a, o) => {
		for (let s = 0; s < t * n; s++) i.data.set(a.data.subarray(s * r, (s + 1) * r), (s * e.length + o) * r);
	}), i;
}
function Vi(e, t, n) {
	let [r = 0, i = 0, a = 0] = e.shape;
	if (a === n) return e;
	let o = Oi([
		r,
		i,
		n
	]);
	for (let s = 0; s < r * i; s++) o.data.set(e.data.subarray(s * a + t, s * a + t + n), s * n);
	return o;
}
function Hi(e, t) {
	let [n = 0, r = 0, i = 0] = t.shape, a = Oi(t.shape), o = Oi([n, r]), s = 0;
	if (e.head) {
		let { weight: c, bias: l, target: u } = e.head, d = l.shape[0] ?? 0, f = Oi([
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
			dy: Bi(e.layers.filter((e) => e.layer === t).map((e) => e.upstream)),
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
function Ui(e, t, n, r, i) {
	let a = (e) => {
		let t = e.data.length / (e.shape[0] || 1);
		return {
			shape: [1, ...e.shape.slice(1)],
			data: e.data.slice(n * t, (n + 1) * t)
		};
	}, o = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [e, a(t)])), s = t.x.shape[1] ?? 0, c = ji(t.initial, "h").shape[1] ?? 0, l = {
		parameters: t.parameters,
		x: a(t.x),
		initial: o(t.initial),
		reverse: t.reverse,
		previous: o(t.previous),
		values: o(t.values),
		lengths: [t.reverse ? r : i + 1]
	}, u = Oi([
		1,
		s,
		c
	]);
	for (let e = 0; e < c; e++) u.data[i * c + e] = t.upstream.data[(n * s + i) * c + e];
	return Li(e, l, u, Ai(e.states, [1, c]), { layer: t.layer });
}
function Wi(e) {
	let [, t = 0, n = 0] = e.shape;
	return Float64Array.from({ length: t }, (t, r) => {
		let i = 0;
		for (let t = 0; t < n; t++) i += e.data[r * n + t] ** 2;
		return Math.sqrt(i);
	});
}
function Gi(e, t, n, r) {
	let i = t.x.shape[1] ?? 0, a = t.upstream.shape[2] ?? 0, o = Oi([i, i]);
	for (let s = 0; s < r; s++) {
		let c = (n * i + s) * a;
		t.upstream.data.subarray(c, c + a).some((e) => e !== 0) && o.data.set(Wi(ji(Ui(e, t, n, r, s).gradients, "h")), s * i);
	}
	return o;
}
// src/lib/trace.ts
var Ki = Ti, qi = [
	"rnn-tanh",
	"rnn-relu",
	"lstm",
	"gru-after-keep",
	"gru-after-write",
	"gru-before-keep",
	"gru-before-write"
], Ji = qi.filter((e) => e.startsWith("gru"));
function Yi(e, t, n) {
	let r = Ki[e], i = t.x.length, a = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, ki(t)])), o = a[`b_x${r.gates[0]}`].shape[0], s = () => Object.fromEntries(r.states.map((e) => [e, Oi([1, o])])), c = {}, l = {
		cell: e,
		layer: 0,
		reverse: !1,
		parameters: a,
		x: ki([t.x]),
		initial: s(),
		previous: c,
		values: c,
		gradients: c,
		contributions: c,
		upstream: Oi([
			1,
			i,
			o
		]),
		final_gradient: s(),
		initial_gradient: c,
		parameter_gradients: c
	}, u = ki([t.target.map((e) => e.map((e) => e ?? NaN))]);
	return zi(Ki, {
		title: n,
		names: t.names ?? [],
		batch: 1,
		steps: i,
		lengths: [i],
		layers: [l],
		loss: 0,
		loss_terms: null,
		head: {
			weight: ki(t.head.weight),
			bias: ki(t.head.bias),
			target: u,
			prediction: Oi(u.shape)
		},
		overview: null
	});
}
var Xi = /* @__PURE__ */ new Map();
function Zi(e) {
	let t = Xi.get(e);
	if (t) return t;
	let n = Yi(e, Ei[e], "");
	return Xi.set(e, n), n;
}
var Qi = [
	"rnn-tanh",
	"lstm",
	"gru-after-keep"
];
function $i(e) {
	let t = Xi.get(`memory ${e}`);
	if (t) return t;
	let n = Di, r = Yi(e, {
		...n.models[e],
		x: n.x,
		target: n.target
	}, "memory");
	return Xi.set(`memory ${e}`, r), r;
}
function ea(e) {
	let t = Uint8Array.from(atob(e.data), (e) => e.charCodeAt(0)), n = e.shape.reduce((e, t) => e * t, 1), r = e.dtype === "float32" ? new Float32Array(t.buffer) : new Float64Array(t.buffer);
	if (r.length !== n) throw Error("a tensor's data do not fit its shape");
	return {
		shape: e.shape,
		data: r
	};
}
function ta(e) {
	if (Array.isArray(e)) return e.map(ta);
	if (typeof e == "object" && e) {
		let t = e;
		return typeof t.data == "string" && Array.isArray(t.shape) ? ea(t) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, ta(t)]));
	}
	return e;
}
function na(e) {
	let t = e;
	if (typeof t != "object" || !t || t.format !== "gatewise.trace") throw Error("this is not a gatewise trace");
	if (t.version !== 1) throw Error(`trace version ${String(t.version)} is unknown; this page reads version 1`);
	if (!Array.isArray(t.layers) || !t.layers.length || t.layers.some((e) => !(e.cell in Ki))) throw Error("the trace names a cell that this page does not know");
	return {
		overview: null,
		...ta(t)
	};
}
function ra(e, t, n, r) {
	let i = e[t], a = Float64Array.from(i.data);
	return a[n] = r, {
		...e,
		[t]: {
			shape: i.shape,
			data: a
		}
	};
}
function ia(e, t) {
	let n = Object.entries(t).filter(([t]) => aa(e, t) !== void 0);
	if (!n.length) return e;
	let r = e.layers.map((e) => ({ ...e }));
	for (let [e, t] of n) {
		let n = e.split(".");
		if (n[0] === "x") {
			let e = ra({ x: r[0].x }, "x", Number(n[1]), t).x;
			for (let t of r) t.layer === 0 && (t.x = e);
		} else {
			let e = r[Number(n[0].slice(1))];
			e.parameters = ra(e.parameters, n[1], Number(n[2]), t);
		}
	}
	return zi(Ki, {
		...e,
		layers: r
	});
}
function aa(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers[0].x.data[Number(n[1])] : e.layers[Number(n[0].slice(1))]?.parameters[n[1] ?? ""]?.data[Number(n[2])];
}
function oa(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers.filter((e) => e.layer === 0).reduce((e, t) => e + t.gradients.x.data[Number(n[1])], 0) : e.layers[Number(n[0].slice(1))].parameter_gradients[n[1]].data[Number(n[2])];
}
function sa(e, t, n, r) {
	if (!e) return NaN;
	let [, i = 0, a = 0] = e.shape;
	return e.data[(t * i + n) * a + r] ?? NaN;
}
// src/lib/app.svelte.ts
var ca = [
	"lessons",
	"cell",
	"switches",
	"time",
	"gradients",
	"check",
	"own"
], la = {
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
	lesson: "lesson"
};
function ua() {
	return typeof navigator < "u" && navigator.language.startsWith("ko") ? "ko" : "en";
}
var X = new class {
	#e = /* @__PURE__ */ P("lessons");
	get view() {
		return H(this.#e);
	}
	set view(e) {
		F(this.#e, e, !0);
	}
	#t = /* @__PURE__ */ P("gru-after-keep");
	get cell() {
		return H(this.#t);
	}
	set cell(e) {
		F(this.#t, e, !0);
	}
	#n = /* @__PURE__ */ P("forward");
	get pass() {
		return H(this.#n);
	}
	set pass(e) {
		F(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ P(0);
	get step() {
		return H(this.#r);
	}
	set step(e) {
		F(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ P(0);
	get op() {
		return H(this.#i);
	}
	set op(e) {
		F(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ P(0);
	get unit() {
		return H(this.#a);
	}
	set unit(e) {
		F(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ P(0);
	get sequence() {
		return H(this.#o);
	}
	set sequence(e) {
		F(this.#o, e, !0);
	}
	#s = /* @__PURE__ */ P(0);
	get layer() {
		return H(this.#s);
	}
	set layer(e) {
		F(this.#s, e, !0);
	}
	#c = /* @__PURE__ */ P(Wt(ua()));
	get lang() {
		return H(this.#c);
	}
	set lang(e) {
		F(this.#c, e, !0);
	}
	#l = /* @__PURE__ */ P("auto");
	get theme() {
		return H(this.#l);
	}
	set theme(e) {
		F(this.#l, e, !0);
	}
	#u = /* @__PURE__ */ P("gru-after-keep");
	get left() {
		return H(this.#u);
	}
	set left(e) {
		F(this.#u, e, !0);
	}
	#d = /* @__PURE__ */ P("gru-before-keep");
	get right() {
		return H(this.#d);
	}
	set right(e) {
		F(this.#d, e, !0);
	}
	#f = /* @__PURE__ */ P("none");
	get order() {
		return H(this.#f);
	}
	set order(e) {
		F(this.#f, e, !0);
	}
	#p = /* @__PURE__ */ P("gru-after-keep");
	get model() {
		return H(this.#p);
	}
	set model(e) {
		F(this.#p, e, !0);
	}
	#m = /* @__PURE__ */ P("l0.W_xz.0");
	get weight() {
		return H(this.#m);
	}
	set weight(e) {
		F(this.#m, e, !0);
	}
	#h = /* @__PURE__ */ P(3);
	get epsilon() {
		return H(this.#h);
	}
	set epsilon(e) {
		F(this.#h, e, !0);
	}
	#g = /* @__PURE__ */ P(0);
	get lesson() {
		return H(this.#g);
	}
	set lesson(e) {
		F(this.#g, e, !0);
	}
	#_ = /* @__PURE__ */ P(Wt({}));
	get edits() {
		return H(this.#_);
	}
	set edits(e) {
		F(this.#_, e, !0);
	}
	#v = /* @__PURE__ */ P(null);
	get loaded() {
		return H(this.#v);
	}
	set loaded(e) {
		F(this.#v, e);
	}
	linked = !0;
	#y = /* @__PURE__ */ P(null);
	get hover() {
		return H(this.#y);
	}
	set hover(e) {
		F(this.#y, e, !0);
	}
	#b = /* @__PURE__ */ P(null);
	get server() {
		return H(this.#b);
	}
	set server(e) {
		F(this.#b, e);
	}
	#x = /* @__PURE__ */ M(() => this.loaded ?? Zi(this.cell));
	get base() {
		return H(this.#x);
	}
	set base(e) {
		F(this.#x, e);
	}
	#S = /* @__PURE__ */ M(() => ia(this.base, this.edits));
	get trace() {
		return H(this.#S);
	}
	set trace(e) {
		F(this.#S, e);
	}
	#C = /* @__PURE__ */ M(() => this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]);
	get run() {
		return H(this.#C);
	}
	set run(e) {
		F(this.#C, e);
	}
	#w = /* @__PURE__ */ M(() => Ki[this.run.cell]);
	get program() {
		return H(this.#w);
	}
	set program(e) {
		F(this.#w, e);
	}
	#T = /* @__PURE__ */ M(() => this.run.values.h.shape[2] ?? 1);
	get hidden() {
		return H(this.#T);
	}
	set hidden(e) {
		F(this.#T, e);
	}
	#E = /* @__PURE__ */ M(() => this.trace.lengths[this.sequence] ?? this.trace.steps);
	get length() {
		return H(this.#E);
	}
	set length(e) {
		F(this.#E, e);
	}
	clamp() {
		let e = (e, t) => Math.max(0, Math.min(Math.round(e) || 0, t - 1));
		this.layer = e(this.layer, this.trace.layers.length), this.sequence = e(this.sequence, this.trace.batch), this.step = e(this.step, Math.max(1, this.length)), this.op = e(this.op, this.program.operations.length), this.unit = e(this.unit, this.hidden);
	}
	load(e) {
		this.edits = {}, this.loaded = e, this.clamp();
	}
	setEdit(e, t) {
		if (t === aa(this.base, e)) {
			let { [e]: t, ...n } = this.edits;
			this.edits = n;
		} else this.edits = {
			...this.edits,
			[e]: t
		};
	}
	get fragment() {
		let e = new URLSearchParams();
		for (let [t, n] of Object.entries(la)) e.set(n, String(this[t]));
		let t = Object.entries(this.edits).map(([e, t]) => `${e}:${t}`);
		return t.length && e.set("edit", t.join(",")), e.toString();
	}
	read(e) {
		let t = new URLSearchParams(e.replace(/^#/, "")), n = (e, n, r) => {
			let i = t.get(e);
			i !== null && n.includes(i) && r(i);
		}, r = (e, n) => {
			let r = t.get(e);
			r !== null && /^\d{1,7}$/.test(r) && n(Number(r));
		};
		n("view", ca, (e) => this.view = e), n("cell", qi, (e) => this.cell = e), n("pass", ["forward", "backward"], (e) => this.pass = e), n("lang", ["en", "ko"], (e) => this.lang = e), n("theme", [
			"auto",
			"light",
			"dark"
		], (e) => this.theme = e), n("left", qi, (e) => this.left = e), n("right", qi, (e) => this.right = e), n("order", [
			"none",
			"time",
			"similar"
		], (e) => this.order = e), n("model", qi, (e) => this.model = e), r("t", (e) => this.step = e), r("op", (e) => this.op = e), r("unit", (e) => this.unit = e), r("seq", (e) => this.sequence = e), r("layer", (e) => this.layer = e), r("eps", (e) => this.epsilon = Math.max(1, Math.min(9, e))), r("lesson", (e) => this.lesson = e);
		let i = t.get("weight");
		i !== null && /^(x|l\d+\.\w+)\.\d+$/.test(i) && (this.weight = i);
		let a = {};
		for (let e of (t.get("edit") ?? "").split(",")) {
			let [t, n] = e.split(":");
			t && n !== void 0 && Number.isFinite(Number(n)) && /^(x|l\d+\.\w+)\.\d+$/.test(t) && (a[t] = Number(n));
		}
		this.edits = a, this.clamp();
	}
}(), da = {
	brand: ["gatewise explorer", "게이트와이즈 탐색기"],
	skip: ["Skip to the content", "본문으로 건너뛰기"],
	views: ["Views", "화면"],
	"view.lessons": ["Lessons", "수업"],
	"view.cell": ["Cell", "셀"],
	"view.switches": ["Two switches", "두 스위치"],
	"view.time": ["Over time", "시간에 따라"],
	"view.gradients": ["Gradients through time", "시간을 거슬러"],
	"view.check": ["Gradient check", "기울기 검사"],
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
	terms: ["Where the gradient comes from", "기울기가 오는 곳"],
	term: ["Term", "항"],
	from: ["Through", "지나온 곳"],
	value: ["Value", "값"],
	gradient: ["Gradient", "기울기"],
	sum: ["Sum", "합"],
	loss: ["Loss", "손실"],
	lossHere: ["the loss or the layer above, at this step", "이 시점의 손실 또는 위층"],
	nextTime: ["the next time step", "다음 시점"],
	previousTime: ["the step before it in time", "이전 시점"],
	allUnits: ["All units", "모든 유닛"],
	weightShare: ["What this step adds to the weight's gradient", "이 시점이 가중치 기울기에 더하는 값"],
	picture: ["Picture of the cell", "셀 그림"],
	pictureHint: ["Choose a node to go to its operation.", "노드를 고르면 그 연산으로 갑니다."],
	notYet: ["not yet computed", "아직 계산하지 않음"],
	left: ["Left", "왼쪽"],
	right: ["Right", "오른쪽"],
	moves: ["What moves", "달라지는 연결"],
	nothingMoves: ["Nothing moves: the two are the same cell.", "달라지는 것이 없습니다. 두 셀이 같습니다."],
	onlyLeft: ["only left", "왼쪽에만"],
	onlyRight: ["only right", "오른쪽에만"],
	sameRun: ["The same weights, the same series", "같은 가중치, 같은 시계열"],
	difference: ["Difference", "차이"],
	exact: ["Keep and write are the same family: negate the update gate's weights and biases and the numbers agree exactly. Before and after are not: no weights turn one into the other.", "유지와 쓰기는 같은 함수족입니다. 업데이트 게이트의 가중치와 편향의 부호를 바꾸면 값이 정확히 같아집니다. 리셋의 전과 후는 다릅니다. 어떤 가중치로도 서로 바꿀 수 없습니다."],
	series: ["Series and answer", "시계열과 답"],
	answer: ["prediction", "예측"],
	target: ["target", "정답"],
	input: ["input", "입력"],
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
	gradientNorm: ["Size of the gradient of the loss with respect to h", "은닉 상태에 대한 손실 기울기의 크기"],
	memoryTask: ["The same task for all three: remember the first reading for {n} steps. Only the length of ∂L/∂h differs.", "세 모델의 과제는 같습니다. 첫 값을 {n} 시점 동안 기억하기. 기울기의 크기만 다릅니다."],
	triangle: ["Which loss term reached which step", "어느 시점의 손실이 어느 시점까지 닿았나"],
	triangleHint: ["Row: the step whose loss term it is. Column: the step it reached. Colour: the logarithm of the gradient's size.", "행은 손실이 생긴 시점, 열은 기울기가 닿은 시점, 색은 기울기 크기의 로그입니다."],
	lossStep: ["loss at step", "손실의 시점"],
	reached: ["reached step", "닿은 시점"],
	paths: ["Through which gate it came", "어느 게이트를 지나왔나"],
	pathsHint: ["Size of each term of the gradient of the previous state, step by step.", "이전 상태의 기울기를 이루는 각 항의 크기를 시점마다 그렸습니다."],
	model: ["Model", "모델"],
	yours: ["the trace on this page", "이 페이지의 기록"],
	shrink: ["From the last step to the first it shrinks by a factor of {x}.", "마지막 시점에서 첫 시점까지 {x}배로 줄어듭니다."],
	grow: ["From the last step to the first it grows by a factor of {x}.", "마지막 시점에서 첫 시점까지 {x}배로 커집니다."],
	checkWhat: ["What to nudge", "무엇을 움직일까"],
	checkRow: ["entry", "성분"],
	nudge: ["Nudge", "움직인 양"],
	reset: ["Reset", "되돌리기"],
	lossCurve: ["Loss as this number moves", "이 값이 움직일 때의 손실"],
	backprop: ["Backpropagated", "역전파로 구한 값"],
	finite: ["Finite difference", "유한 차분"],
	apart: ["Relative difference", "상대 차이"],
	epsilon: ["Step of the difference", "차분 간격"],
	tangent: ["tangent: the backpropagated slope", "접선: 역전파 기울기"],
	secant: ["secant: the finite difference", "할선: 유한 차분"],
	checkHint: ["Both passes are run again at once. The central difference (L(w+ε) − L(w−ε)) / 2ε should land on the backpropagated number.", "순전파와 역전파를 바로 다시 계산합니다. 중앙 차분 (L(w+ε) − L(w−ε)) / 2ε 가 역전파 값과 만나야 합니다."],
	noLoss: ["This trace has no loss of its own: its upstream gradient was given from outside.", "이 기록에는 손실이 없습니다. 기울기가 밖에서 주어졌습니다."],
	drop: ["Drop a trace (.json), a model (.gatewise) or a table (.csv) here, or choose files.", "기록(.json), 모델(.gatewise), 표(.csv)를 여기에 놓거나 파일을 고르세요."],
	choose: ["Choose files", "파일 고르기"],
	offline: ["This page runs without its local server, so it opens traces (.json) only. Start it with `gatewise explore` to open models and tables.", "이 페이지는 로컬 서버 없이 열려 있어 기록(.json)만 엽니다. 모델과 표는 `gatewise explore`로 시작하면 열 수 있습니다."],
	private: ["Files go to this computer's own server and nowhere else.", "파일은 이 컴퓨터의 서버로만 가고 다른 곳으로는 가지 않습니다."],
	opened: ["Opened: {name}", "열었습니다: {name}"],
	failed: ["Could not open {name}: {reason}", "{name}을(를) 열지 못했습니다: {reason}"],
	backToExample: ["Back to the worked example", "예제로 돌아가기"],
	nowShowing: ["Now showing", "지금 보는 것"],
	workedExample: ["the worked example", "연습 예제"],
	download: ["Save this trace", "이 기록 저장"],
	live: ["Live fit", "학습 지켜보기"],
	liveNone: ["No fit is reporting to this server. Pass `explorer.watch(...)` to a fit to follow it here.", "이 서버에 보고하는 학습이 없습니다. 학습에 `explorer.watch(...)`를 넘기면 여기서 볼 수 있습니다."],
	epoch: ["epoch", "에포크"],
	gateMeans: ["Mean opening of the gates", "게이트 평균"],
	gradientNorms: ["Gradient norms", "기울기 크기"],
	question: ["Question", "질문"],
	check: ["Check", "확인"],
	right_: ["Right.", "맞습니다."],
	wrong: ["Not yet. Look again.", "아직 아닙니다. 다시 살펴보세요."],
	show: ["Show it in the picture", "그림에서 보기"],
	previousLesson: ["Previous lesson", "이전 수업"],
	nextLesson: ["Next lesson", "다음 수업"],
	lessonOf: ["Lesson {i} of {n}", "수업 {i}/{n}"],
	edits: ["{n} number(s) changed", "바꾼 값 {n}개"]
};
function Z(e, t = {}) {
	return da[e][X.lang === "en" ? 0 : 1].replace(/\{(\w+)\}/g, (e, n) => String(t[n] ?? ""));
}
function Q(e) {
	return e[X.lang];
}
// src/parts/Choose.svelte
var fa = /* @__PURE__ */ W("<option> </option>"), pa = /* @__PURE__ */ W("<label class=\"field\"><span> </span> <select></select></label>");
function ma(e, t) {
	Be(t, !0);
	function n(e) {
		let n = e.currentTarget.selectedIndex, r = t.options[n];
		r && t.onchange(r.value);
	}
	var r = pa(), i = I(r), a = L(i, !0), o = R(i, 2);
	J(o, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = fa(), i = L(r, !0), a = {};
		z(() => {
			ni(r, H(n).value === t.value), K(i, H(n).text), a !== (a = H(n).text) && (r.__value = a);
		}), G(e, r);
	}), j(o), j(r), z(() => K(a, t.label)), U("change", o, n), G(e, r), Ve();
}
fr(["change"]);
// src/lib/format.ts
function $(e, t = !1) {
	if (Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e < 0 ? "−∞" : t ? "+∞" : "∞";
	let n = Math.abs(e);
	if (n === 0) return "0";
	let r = n >= 5e-4 && n < 1e4 ? n.toFixed(3) : n.toExponential(1).replace("e+", "e").replace("e-", "e−");
	return (e < 0 ? "−" : t ? "+" : "") + r;
}
function ha(e) {
	return e < 0 ? `(${$(e)})` : $(e);
}
function ga(e) {
	return (e < 0 ? "−" : "+") + Math.abs(e).toPrecision(12).replace("e-", "e−");
}
// src/lib/stages.ts
function _a(e, t) {
	let n = e.operations.map((e) => e.name);
	return t === "forward" ? n : [...n.reverse(), ...Object.keys(e.inputs)];
}
function va(e, t) {
	return t * (_a(e, "forward").length + _a(e, "backward").length);
}
function ya(e, t, n, r) {
	let i = _a(e, "forward").length, a = _a(e, "backward").length, o = n ? t - 1 - r.step : r.step;
	return r.pass === "forward" ? o * i + r.op : t * i + (t - 1 - o) * a + r.op;
}
function ba(e, t, n, r) {
	let i = _a(e, "forward").length, a = _a(e, "backward").length, o = Math.max(0, Math.min(r, t * (i + a) - 1)), s = o < t * i, c = s ? o : o - t * i, l = s ? Math.floor(c / i) : t - 1 - Math.floor(c / a);
	return {
		pass: s ? "forward" : "backward",
		step: n ? t - 1 - l : l,
		op: c % (s ? i : a)
	};
}
function xa(e, t, n, r = n.unit) {
	if (t === "x") return sa(e.x, n.sequence, n.step, r);
	let i = e.parameters[t];
	return i ? i.data[r] ?? NaN : sa(e.values[t] ?? e.previous[t], n.sequence, n.step, r);
}
function Sa(e, t, n, r = n.unit) {
	return sa(e.gradients[t], n.sequence, n.step, r);
}
var Ca = 4;
function wa(e, t, n, r) {
	let i = e.operations.find((e) => e.name === n), a = (e) => i.arguments[e], o = (e) => ({
		value: xa(t, a(e), r),
		name: a(e)
	}), s = [];
	switch (i.kind) {
		case "product": {
			let e = t.parameters[a(0)], n = e.shape[1] ?? 0;
			for (let i = 0; i < Math.min(n, Ca); i++) i && s.push({ text: " + " }), s.push({
				value: e.data[r.unit * n + i],
				name: a(0)
			}, { text: " × " }), s.push({
				value: xa(t, a(1), r, i),
				name: a(1)
			});
			n > Ca && s.push({ text: ` + … (${n - Ca})` });
			break;
		}
		case "sum":
			i.arguments.forEach((e, t) => s.push(...t ? [{ text: " + " }] : [], o(t)));
			break;
		case "multiply":
			s.push(o(0), { text: " × " }, o(1));
			break;
		case "one_minus":
			s.push({ text: "1 − " }, o(0));
			break;
		default: s.push({ text: `${{
			sigmoid: "σ",
			tanh: "tanh",
			relu: "ReLU"
		}[i.kind]}(` }, o(0), { text: ")" });
	}
	return [
		...s,
		{ text: " = " },
		{
			value: xa(t, n, r),
			name: n
		}
	];
}
function Ta(e, t, n, r, i) {
	let a = [];
	if (e.states.includes(n)) {
		if (n === "h") {
			let e = sa(t.upstream, r.sequence, r.step, r.unit);
			a.push({
				through: "loss",
				sign: "+",
				formula: [[
					"i",
					"δ",
					"",
					""
				], [
					"i",
					"y",
					"t",
					""
				]],
				pieces: [],
				value: e
			});
		}
		let e = r.step + (t.reverse ? -1 : 1), o = e >= 0 && e < i ? sa(t.gradients[`${n}_`], r.sequence, e, r.unit) : t.final_gradient[n]?.data[r.sequence * (t.final_gradient[n].shape[1] ?? 1) + r.unit] ?? 0;
		a.push({
			through: "next",
			sign: "+",
			formula: [[
				"i",
				"δ",
				"",
				""
			], [
				"i",
				n,
				"t",
				"(t+1)"
			]],
			pieces: [],
			value: o
		});
	}
	for (let i of e.operations) {
		if (!i.arguments.includes(n)) continue;
		let o = `${n}>${i.name}`, [s, c] = e.terms[o];
		a.push({
			through: i.name,
			sign: s,
			formula: c,
			pieces: Ea(t, n, i.name, e, r),
			value: sa(t.contributions[o], r.sequence, r.step, r.unit)
		});
	}
	return a;
}
function Ea(e, t, n, r, i) {
	let a = r.operations.find((e) => e.name === n), o = {
		value: Sa(e, n, i),
		name: n,
		sign: !0
	}, s = {
		value: xa(e, n, i),
		name: n
	};
	switch (a.kind) {
		case "product": {
			let t = e.parameters[a.arguments[0]], [r = 0, o = 0] = t.shape, s = [];
			for (let c = 0; c < Math.min(r, Ca); c++) c && s.push({ text: " + " }), s.push({
				value: t.data[c * o + i.unit],
				name: a.arguments[0]
			}, { text: " × " }), s.push({
				value: Sa(e, n, i, c),
				name: n,
				sign: !0
			});
			return r > Ca && s.push({ text: ` + … (${r - Ca})` }), s;
		}
		case "multiply": {
			let n = a.arguments[1 - a.arguments.indexOf(t)];
			return [
				o,
				{ text: " × " },
				{
					value: xa(e, n, i),
					name: n
				}
			];
		}
		case "sigmoid": return [
			o,
			{ text: " × " },
			s,
			{ text: " × (1 − " },
			s,
			{ text: ")" }
		];
		case "tanh": return [
			o,
			{ text: " × (1 − " },
			s,
			{ text: "²)" }
		];
		case "relu": return [
			o,
			{ text: " × [" },
			s,
			{ text: " > 0]" }
		];
		case "one_minus": return [{ text: "−" }, o];
		default: return [o];
	}
}
function Da(e) {
	return e.sign ? `(${$(e.value, !0)})` : ha(e.value);
}
// src/lib/symbols.ts
function Oa([e, t, n]) {
	return e !== "i" || t === "δ" || t === "y" ? null : n === "t−1" ? `${t}_` : n === "t" || n === "" ? t : `${t}_${n}`;
}
function ka(e, t) {
	return e.operations.find((e) => e.name === t)?.symbol ?? e.inputs[t]?.symbol ?? e.parameters[t]?.symbol ?? [[
		"i",
		t.replace("_out", ""),
		"t",
		""
	]];
}
function Aa(e) {
	return e.map(([, e, t, n]) => e + (t ? `_${t}` : "") + (n ? `^${n}` : "")).join(" ").replace(/δ /g, "δ").replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1").replace(/(σ|tanh|ReLU) \(/g, "$1(");
}
function ja(e, t) {
	return e.operations.find((e) => e.name === t)?.title ?? e.inputs[t]?.title ?? {
		en: t,
		ko: t
	};
}
// src/parts/Formula.svelte
var Ma = (e, t) => {
	var n = /* @__PURE__ */ M(() => m(t?.(), 2));
	let r = () => H(n)[0], i = () => H(n)[1];
	var a = wr(), o = $t(a), s = (e) => {
		var t = Pa(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	}, c = (e) => {
		var t = Fa(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	}, l = (e) => {
		var t = Ia(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	}, u = (e) => {
		var t = La(), n = L(t, !0);
		z(() => K(n, i())), G(e, t);
	};
	q(o, (e) => {
		r() === "o" ? e(s) : r() === "n" ? e(c, 1) : r() === "f" ? e(l, 2) : e(u, -1);
	}), G(e, a);
}, Na = (e, t = d) => {
	var n = wr(), r = $t(n), i = (e) => {
		G(e, Ra());
	}, a = (e) => {
		G(e, za());
	}, o = (e) => {
		G(e, Ba());
	}, s = (e) => {
		var n = Va();
		J(n, 21, t, Fr, (e, t) => {
			var n = La(), r = L(n, !0);
			z(() => K(r, H(t))), G(e, n);
		}), j(n), G(e, n);
	};
	q(r, (e) => {
		t() === "t−1" ? e(i) : t() === "(t+1)" ? e(a, 1) : t() === "2" ? e(o, 2) : e(s, -1);
	}), G(e, n);
}, Pa = /* @__PURE__ */ Sr("<mo> </mo>"), Fa = /* @__PURE__ */ Sr("<mn> </mn>"), Ia = /* @__PURE__ */ Sr("<mi mathvariant=\"normal\"> </mi>"), La = /* @__PURE__ */ Sr("<mi> </mi>"), Ra = /* @__PURE__ */ Sr("<mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow>"), za = /* @__PURE__ */ Sr("<mrow><mo>(</mo><mi>t</mi><mo>+</mo><mn>1</mn><mo>)</mo></mrow>"), Ba = /* @__PURE__ */ Sr("<mn>2</mn>"), Va = /* @__PURE__ */ Sr("<mrow></mrow>"), Ha = /* @__PURE__ */ Sr("<msubsup><!><!><!></msubsup>"), Ua = /* @__PURE__ */ Sr("<msub><!><!></msub>"), Wa = /* @__PURE__ */ Sr("<msup><!><!></msup>"), Ga = /* @__PURE__ */ Sr("<mrow role=\"presentation\"><!></mrow>"), Ka = /* @__PURE__ */ Sr("<math><mrow></mrow></math>");
function qa(e, t) {
	Be(t, !0);
	let n = Si(t, "block", 3, !1), r = Si(t, "marked", 19, () => []);
	function i(e) {
		let t = Oa(e);
		return t === null ? "" : (X.hover === t ? "linked hover" : "linked") + (r().includes(t) ? " marked" : "");
	}
	var a = Ka(), o = I(a);
	J(o, 21, () => t.formula, Fr, (e, t) => {
		var n = Ga(), r = I(n), a = (e) => {
			var n = Ha(), r = I(n);
			Ma(r, () => H(t));
			var i = R(r);
			Na(i, () => H(t)[2]), Na(R(i), () => H(t)[3]), j(n), G(e, n);
		}, o = (e) => {
			var n = Ua(), r = I(n);
			Ma(r, () => H(t)), Na(R(r), () => H(t)[2]), j(n), G(e, n);
		}, s = (e) => {
			var n = Wa(), r = I(n);
			Ma(r, () => H(t)), Na(R(r), () => H(t)[3]), j(n), G(e, n);
		}, c = (e) => {
			Ma(e, () => H(t));
		};
		q(r, (e) => {
			H(t)[2] && H(t)[3] ? e(a) : H(t)[2] ? e(o, 1) : H(t)[3] ? e(s, 2) : e(c, -1);
		}), j(n), z((e) => $r(n, 0, e), [() => qr(i(H(t)))]), dr("mouseenter", n, () => X.hover = Oa(H(t)) ?? X.hover), dr("mouseleave", n, () => X.hover = null), G(e, n);
	}), j(o), j(a), z((e) => {
		Y(a, "display", n() ? "block" : "inline"), Y(a, "aria-label", e);
	}, [() => Aa(t.formula)]), G(e, a), Ve();
}
// src/parts/Icon.svelte
var Ja = /* @__PURE__ */ xr("<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path></path></svg>");
function Ya(e, t) {
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
	var r = Ja();
	let i;
	var a = L(r);
	z(() => {
		i = $r(r, 0, "icon", null, i, { solid: t.name === "play" }), Y(a, "d", n[t.name]);
	}), G(e, r);
}
// src/parts/Symbol.svelte
var Xa = /* @__PURE__ */ xr("<tspan> </tspan>");
function Za(e, t) {
	Be(t, !0);
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
	var r = wr();
	J($t(r), 17, n, Fr, (e, t) => {
		var n = Xa(), r = L(n, !0);
		z(() => {
			Y(n, "font-size", H(t).size), Y(n, "font-style", H(t).italic ? "italic" : "normal"), Y(n, "dx", H(t).dx || void 0), Y(n, "dy", H(t).dy || void 0), K(r, H(t).text);
		}), G(e, n);
	}), G(e, r), Ve();
}
// src/parts/Picture.svelte
var Qa = /* @__PURE__ */ xr("<path class=\"bridge\"></path>"), $a = /* @__PURE__ */ xr("<g><!><path class=\"line\"></path></g>"), eo = /* @__PURE__ */ xr("<path></path>"), to = /* @__PURE__ */ xr("<circle class=\"dot\" r=\"3.4\"></circle>"), no = /* @__PURE__ */ xr("<text class=\"port\" text-anchor=\"middle\"><!></text>"), ro = /* @__PURE__ */ xr("<rect class=\"shape\" rx=\"8\"></rect><text class=\"inner\" text-anchor=\"middle\"><!></text>", 1), io = /* @__PURE__ */ xr("<circle class=\"point\" r=\"3.4\"></circle>"), ao = /* @__PURE__ */ xr("<path class=\"plus\"></path><text class=\"bias\"><!></text>", 1), oo = /* @__PURE__ */ xr("<text class=\"inner ink\" text-anchor=\"middle\"><tspan font-size=\"17\">1−</tspan></text>"), so = /* @__PURE__ */ xr("<circle class=\"shape\"></circle><!>", 1), co = /* @__PURE__ */ xr("<text><!></text>"), lo = /* @__PURE__ */ xr("<g><!><!></g>"), uo = /* @__PURE__ */ xr("<svg><!><!><!><!></svg>");
function fo(e, t) {
	Be(t, !0);
	let n = Si(t, "run", 3, null), r = Si(t, "sequence", 3, 0), i = Si(t, "step", 3, 0), a = Si(t, "unit", 3, 0), o = Si(t, "current", 3, null), s = Si(t, "values", 3, null), c = Si(t, "gradients", 3, null), l = Si(t, "backward", 3, !1), u = Si(t, "marked", 19, () => /* @__PURE__ */ new Set()), d = Si(t, "small", 3, !1), f = Si(t, "onpick", 3, null), p = {
		left: "end",
		right: "start",
		middle: "middle"
	}, h = /* @__PURE__ */ M(() => Object.entries(t.cell.picture.nodes)), g = /* @__PURE__ */ M(() => new Set(o() === null ? [] : Object.keys(t.cell.picture.edges).filter((e) => e.split(">")[+!l()] === o())));
	function _(e) {
		return e === "x" ? 0 : a();
	}
	function v(e) {
		return !n() || e.endsWith("_out") || s() !== null && !s().has(e) ? null : e === "x" ? sa(n().x, r(), i(), 0) : sa(n().values[e] ?? n().previous[e], r(), i(), _(e));
	}
	function y(e) {
		return !n() || c() === null || !c().has(e) ? null : sa(n().gradients[e], r(), i(), _(e));
	}
	function b(e) {
		let n = t.cell.picture.nodes[e], r = [], i = v(e), a = n.kind === "port" ? [] : ka(t.cell, e);
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
		let o = y(e);
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
	function x(e, t) {
		let n = e.label[1];
		return e.y + n + 10 + (t === 1 && n < -12 ? d() ? 20 : 14 : 0);
	}
	function S(e, n) {
		return n.kind === "product" ? ka(t.cell, t.cell.operations.find((t) => t.name === e).arguments[0]) : [[
			"f",
			{
				sigmoid: "σ",
				tanh: "tanh",
				relu: "ReLU"
			}[n.kind] ?? "",
			"",
			""
		]];
	}
	function C(e) {
		return t.cell.operations.find((t) => t.name === e).arguments.filter((e) => e.startsWith("b_")).flatMap((e) => [[
			"o",
			"+",
			"",
			""
		], ...ka(t.cell, e)]);
	}
	function w(e) {
		let r = v(e), i = y(e), a = [`${Q(ja(t.cell, e))}, ${Aa(ka(t.cell, e))}`, r === null ? n() ? Z("notYet") : "" : `${Z("value")} ${$(r)}`];
		return i !== null && a.push(`${Z("gradient")} ${$(i, !0)}`), a.filter(Boolean).join(", ");
	}
	function T(e) {
		f() && t.cell.operations.some((t) => t.name === e) && f()(e);
	}
	var E = uo();
	let ee;
	var te = I(E);
	J(te, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ M(() => m(H(t), 2));
		let r = () => H(n)[0], i = () => H(n)[1];
		var a = $a();
		let o;
		var s = I(a), c = (e) => {
			var t = Qa();
			z(() => Y(t, "d", i().d)), G(e, t);
		}, l = /* @__PURE__ */ M(() => i().d.includes("C"));
		q(s, (e) => {
			H(l) && e(c);
		});
		var d = R(s);
		j(a), z((e, t) => {
			o = $r(a, 0, "edge", null, o, {
				live: e,
				marked: t
			}), Y(a, "data-edge", r()), Y(d, "d", i().d);
		}, [() => H(g).has(r()), () => u().has(r())]), G(e, a);
	});
	var D = R(te);
	J(D, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ M(() => m(H(t), 2));
		let r = () => H(n)[0], i = () => H(n)[1], a = /* @__PURE__ */ M(() => {
			let [e, t, n] = l() ? i().tail : i().head;
			return {
				x: e,
				y: t,
				angle: n
			};
		});
		var o = eo();
		let s;
		Y(o, "d", "M0,0 L-10,4.6 L-10,-4.6 Z"), z((e, t) => {
			s = $r(o, 0, "arrow", null, s, {
				live: e,
				marked: t
			}), Y(o, "transform", `translate(${H(a).x ?? ""},${H(a).y ?? ""}) rotate(${H(a).angle ?? ""})`);
		}, [() => H(g).has(r()), () => u().has(r())]), G(e, o);
	});
	var ne = R(D);
	J(ne, 17, () => t.cell.picture.dots, Fr, (e, t) => {
		var n = /* @__PURE__ */ M(() => m(H(t), 2));
		let r = () => H(n)[0], i = () => H(n)[1];
		var a = to();
		z(() => {
			Y(a, "cx", r()), Y(a, "cy", i());
		}), G(e, a);
	}), J(R(ne), 17, () => H(h), ([e, t]) => e, (e, r) => {
		var i = /* @__PURE__ */ M(() => m(H(r), 2));
		let a = () => H(i)[0], s = () => H(i)[1], c = /* @__PURE__ */ M(() => b(a()));
		var l = lo();
		let h;
		var g = I(l), _ = (e) => {
			var n = no(), r = I(n);
			{
				let e = /* @__PURE__ */ M(() => ka(t.cell, a().replace("_out", "")));
				Za(r, {
					get formula() {
						return H(e);
					},
					size: 22
				});
			}
			j(n), z(() => {
				Y(n, "x", s().x), Y(n, "y", s().y + 7);
			}), G(e, n);
		}, y = (e) => {
			var t = ro(), n = $t(t), r = R(n), i = I(r);
			{
				let e = /* @__PURE__ */ M(() => S(a(), s()));
				Za(i, {
					get formula() {
						return H(e);
					},
					size: 18
				});
			}
			j(r), z(() => {
				Y(n, "x", s().x - s().w / 2), Y(n, "y", s().y - s().h / 2), Y(n, "width", s().w), Y(n, "height", s().h), Y(r, "x", s().x), Y(r, "y", s().y + 6);
			}), G(e, t);
		}, E = (e) => {
			var t = so(), n = $t(t), r = R(n), i = (e) => {
				var t = io();
				z(() => {
					Y(t, "cx", s().x), Y(t, "cy", s().y);
				}), G(e, t);
			}, o = (e) => {
				let t = /* @__PURE__ */ M(() => [
					"v",
					"a_n",
					"a_h"
				].includes(a()));
				var n = ao(), r = $t(n), i = R(r), o = I(i);
				{
					let e = /* @__PURE__ */ M(() => C(a()));
					Za(o, {
						get formula() {
							return H(e);
						},
						size: 14
					});
				}
				j(i), z(() => {
					Y(r, "d", `M${s().x - 8},${s().y ?? ""}h16M${s().x ?? ""},${s().y - 8}v16`), Y(i, "x", s().x - (H(t) ? 12 : 0)), Y(i, "y", s().y + 37), Y(i, "text-anchor", H(t) ? "end" : "middle");
				}), G(e, n);
			}, c = (e) => {
				var t = oo();
				z(() => {
					Y(t, "x", s().x), Y(t, "y", s().y + 6);
				}), G(e, t);
			};
			q(r, (e) => {
				s().kind === "multiply" ? e(i) : s().kind === "sum" ? e(o, 1) : e(c, -1);
			}), z(() => {
				Y(n, "cx", s().x), Y(n, "cy", s().y), Y(n, "r", s().w / 2);
			}), G(e, t);
		};
		q(g, (e) => {
			s().shape === "port" ? e(_) : s().shape === "box" ? e(y, 1) : e(E, -1);
		}), J(R(g), 19, () => H(c), (e) => e.what, (e, t, n) => {
			var r = co(), i = I(r);
			{
				let e = /* @__PURE__ */ M(() => d() ? 24 : 15);
				Za(i, {
					get formula() {
						return H(t).formula;
					},
					get size() {
						return H(e);
					}
				});
			}
			j(r), z((e) => {
				$r(r, 0, `label ${H(t).what ?? ""}`), Y(r, "data-what", H(t).what), Y(r, "x", s().x + s().label[0]), Y(r, "y", e), Y(r, "text-anchor", p[s().label[2]]);
			}, [() => x(s(), H(c).length) + 19 * H(n)]), G(e, r);
		}), j(l), z((e, t, n) => {
			h = $r(l, 0, `node gate-${(s().gate || "none") ?? ""}`, null, h, {
				current: o() === a(),
				hover: X.hover === a(),
				marked: e,
				waiting: t
			}), Y(l, "role", f() && s().kind !== "port" ? "button" : void 0), Y(l, "tabindex", f() && s().kind !== "port" ? 0 : void 0), Y(l, "aria-label", n), Y(l, "aria-current", o() === a() ? "step" : void 0), Y(l, "data-node", a());
		}, [
			() => u().has(a()),
			() => n() !== null && s().kind !== "port" && v(a()) === null,
			() => f() && s().kind !== "port" ? w(a()) : void 0
		]), U("click", l, () => T(a())), U("keydown", l, (e) => e.key === "Enter" && T(a())), dr("mouseenter", l, () => X.hover = a().replace("_out", "")), dr("mouseleave", l, () => X.hover = null), G(e, l);
	}), j(E), z(() => {
		Y(E, "viewBox", `0 0 ${t.cell.picture.width ?? ""} ${t.cell.picture.height ?? ""}`), ee = $r(E, 0, "picture", null, ee, {
			backward: l(),
			small: d()
		}), Y(E, "role", f() ? "group" : "img"), Y(E, "aria-label", t.label);
	}), G(e, E), Ve();
}
fr(["click", "keydown"]);
// src/parts/Pieces.svelte
var po = /* @__PURE__ */ W("<span role=\"presentation\"> </span>"), mo = /* @__PURE__ */ W("<span class=\"pieces\"></span>");
function ho(e, t) {
	Be(t, !0);
	var n = mo();
	J(n, 21, () => t.pieces, Fr, (e, t) => {
		var n = wr(), r = $t(n), i = (e) => {
			var n = Cr();
			z(() => K(n, H(t).text)), G(e, n);
		}, a = (e) => {
			var n = po();
			let r;
			var i = L(n, !0);
			z((e) => {
				r = $r(n, 1, "number", null, r, { hover: X.hover === H(t).name }), Y(n, "data-name", H(t).name), K(i, e);
			}, [() => Da(H(t))]), dr("mouseenter", n, () => X.hover = H(t).name), dr("mouseleave", n, () => X.hover = null), G(e, n);
		};
		q(r, (e) => {
			"text" in H(t) ? e(i) : e(a, -1);
		}), G(e, n);
	}), j(n), G(e, n), Ve();
}
// src/parts/TracePicker.svelte
var go = /* @__PURE__ */ W("<!> <!>", 1);
function _o(e, t) {
	Be(t, !0);
	let n = Si(t, "unit", 3, !0);
	function r(e, t) {
		X[e] = t, e === "cell" && (X.edits = {}), X.clamp();
	}
	var i = go(), a = $t(i), o = (e) => {
		{
			let t = /* @__PURE__ */ M(() => Z("cell")), n = /* @__PURE__ */ M(() => qi.map((e) => ({
				value: e,
				text: Q(Ki[e].title)
			})));
			ma(e, {
				get label() {
					return H(t);
				},
				get value() {
					return X.cell;
				},
				get options() {
					return H(n);
				},
				onchange: (e) => r("cell", e)
			});
		}
	}, s = (e) => {
		var t = go(), n = $t(t), i = (e) => {
			{
				let t = /* @__PURE__ */ M(() => Z("layer")), n = /* @__PURE__ */ M(() => X.trace.layers.map((e, t) => ({
					value: t,
					text: Z("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${Z("backwards")}` : "")
				})));
				ma(e, {
					get label() {
						return H(t);
					},
					get value() {
						return X.layer;
					},
					get options() {
						return H(n);
					},
					onchange: (e) => r("layer", e)
				});
			}
		};
		q(n, (e) => {
			X.trace.layers.length > 1 && e(i);
		});
		var a = R(n, 2), o = (e) => {
			{
				let t = /* @__PURE__ */ M(() => Z("sequence")), n = /* @__PURE__ */ M(() => Array.from({ length: X.trace.batch }, (e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				ma(e, {
					get label() {
						return H(t);
					},
					get value() {
						return X.sequence;
					},
					get options() {
						return H(n);
					},
					onchange: (e) => r("sequence", e)
				});
			}
		};
		q(a, (e) => {
			X.trace.batch > 1 && e(o);
		}), G(e, t);
	};
	q(a, (e) => {
		X.loaded === null ? e(o) : e(s, -1);
	});
	var c = R(a, 2), l = (e) => {
		{
			let t = /* @__PURE__ */ M(() => Z("unit")), n = /* @__PURE__ */ M(() => Array.from({ length: X.hidden }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			ma(e, {
				get label() {
					return H(t);
				},
				get value() {
					return X.unit;
				},
				get options() {
					return H(n);
				},
				onchange: (e) => r("unit", e)
			});
		}
	};
	q(c, (e) => {
		n() && e(l);
	}), G(e, i), Ve();
}
// src/views/Cell.svelte
var vo = /* @__PURE__ */ W("<button type=\"button\"> </button>"), yo = /* @__PURE__ */ W("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p>", 1), bo = /* @__PURE__ */ W(" <span class=\"number\"> </span>", 1), xo = /* @__PURE__ */ W("<p class=\"explain\"> </p>"), So = /* @__PURE__ */ W("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!> = <span class=\"number total\"> </span></p> <!>", 1), Co = /* @__PURE__ */ W("<span aria-hidden=\"true\">−</span>"), wo = /* @__PURE__ */ W("<br/><span class=\"soft\"><!></span>", 1), To = /* @__PURE__ */ W("<tr><th scope=\"row\"> </th><td><!><!> <!></td><td class=\"numeric\"> </td></tr>"), Eo = /* @__PURE__ */ W("<h3> </h3> <p><!></p> <p class=\"soft\"><!></p>", 1), Do = /* @__PURE__ */ W("<section><h2> </h2> <div class=\"scroll-x\"><table class=\"terms\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody><tfoot><tr><th scope=\"row\"> </th><td></td><td class=\"numeric\"><strong> </strong></td></tr></tfoot></table></div> <!></section>"), Oo = /* @__PURE__ */ W("<th scope=\"col\"> </th>"), ko = /* @__PURE__ */ W("<td class=\"numeric\"> </td>"), Ao = /* @__PURE__ */ W("<tr><th scope=\"row\"><button type=\"button\" class=\"quiet\"> </button></th><td class=\"numeric\"> </td><!></tr>"), jo = /* @__PURE__ */ W("<p class=\"line\"><!></p>"), Mo = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <div class=\"segments\" role=\"group\"></div> <div class=\"buttons\" role=\"group\"><button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button></div> <input class=\"scrub\" type=\"range\" min=\"0\"/></div> <section aria-live=\"polite\"><p class=\"what\"><strong> </strong> <span class=\"soft\"> </span></p> <!></section> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div> <div class=\"columns\"><!> <section><h2> </h2> <div class=\"scroll-x\"><table class=\"units\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table></div></section> <section><h2> </h2> <div class=\"scroll-x\"></div> <p class=\"soft small\"> </p></section></div>", 1);
function No(e, t) {
	Be(t, !0);
	let n = /* @__PURE__ */ P(!1), r, i = /* @__PURE__ */ P(void 0), a = /* @__PURE__ */ M(() => X.program), o = /* @__PURE__ */ M(() => X.run), s = /* @__PURE__ */ M(() => Math.max(1, X.length)), c = /* @__PURE__ */ M(() => _a(H(a), X.pass)), l = /* @__PURE__ */ M(() => Math.min(X.op, H(c).length - 1)), u = /* @__PURE__ */ M(() => H(c)[H(l)]), d = /* @__PURE__ */ M(() => H(a).operations.find((e) => e.name === H(u))), f = /* @__PURE__ */ M(() => ({
		sequence: X.sequence,
		step: X.step,
		unit: H(u) === "x" ? 0 : X.unit
	})), p = /* @__PURE__ */ M(() => ya(H(a), H(s), H(o).reverse, {
		pass: X.pass,
		step: X.step,
		op: H(l)
	})), m = /* @__PURE__ */ M(() => new Set(X.pass === "forward" ? [...Object.keys(H(a).inputs), ...H(c).slice(0, H(l) + 1)] : [...Object.keys(H(a).inputs), ..._a(H(a), "forward")])), h = /* @__PURE__ */ M(() => X.pass === "forward" ? null : new Set(H(c).slice(0, H(l) + 1))), g = /* @__PURE__ */ M(() => X.pass === "backward" ? Ta(H(a), H(o), H(u), H(f), H(s)) : []), _ = /* @__PURE__ */ M(() => H(u) === "x" ? H(o).x.shape[2] ?? 1 : X.hidden), v = /* @__PURE__ */ M(() => X.pass === "backward" && H(d)?.kind === "product" ? H(d).arguments[0] : null);
	function y(e) {
		X.pass = e.pass, X.step = e.step, X.op = e.op;
	}
	let b = (e) => y(ba(H(a), H(s), H(o).reverse, e));
	function x(e) {
		X.op = Math.max(0, H(c).indexOf(e));
	}
	function S(e) {
		let t = X.pass === "forward" === H(o).reverse ? -e : e, n = X.step + t;
		n >= 0 && n < H(s) ? X.step = n : e > 0 && X.pass === "forward" ? y({
			pass: "backward",
			step: X.step,
			op: 0
		}) : e < 0 && X.pass === "backward" && y({
			pass: "forward",
			step: X.step,
			op: 0
		});
	}
	function C() {
		F(n, !1), clearInterval(r);
	}
	function w() {
		if (H(n)) return C();
		F(n, !0), r = setInterval(() => {
			H(p) >= va(H(a), H(s)) - 1 ? C() : b(H(p) + 1);
		}, 900);
	}
	wi(C);
	function T(e) {
		let t = e.target;
		if (t.closest("select, input[type=text], input[type=number], input[type=range], textarea") || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			ArrowRight: () => b(H(p) + 1),
			ArrowLeft: () => b(H(p) - 1),
			ArrowDown: () => S(1),
			ArrowUp: () => S(-1),
			Home: () => b(0),
			End: () => b(va(H(a), H(s)) - 1),
			"]": () => X.unit = Math.min(X.hidden - 1, X.unit + 1),
			"[": () => X.unit = Math.max(0, X.unit - 1)
		};
		e.key === " " && !t.closest("button, a, [role=button]") && (n[" "] = w);
		let r = n[e.key];
		r && (e.preventDefault(), r());
	}
	fn(() => {
		let e = H(a).picture.nodes[H(u)];
		if (!H(i) || !e || H(i).scrollWidth <= H(i).clientWidth) return;
		let t = e.x / H(a).picture.width * H(i).scrollWidth;
		H(i).scrollLeft = t - H(i).clientWidth / 2;
	});
	function E(e) {
		return e === "loss" ? Z("lossHere") : e === "next" ? Z(H(o).reverse ? "previousTime" : "nextTime") : Q(ja(H(a), e));
	}
	var ee = Mo();
	dr("keydown", Gt, T);
	var te = $t(ee), D = I(te);
	_o(D, {});
	var ne = R(D, 2);
	J(ne, 20, () => ["forward", "backward"], (e) => e, (e, t) => {
		var n = vo(), r = L(n, !0);
		z((e) => {
			Y(n, "aria-pressed", X.pass === t), K(r, e);
		}, [() => Z(t)]), U("click", n, () => y({
			pass: t,
			step: X.step,
			op: 0
		})), G(e, n);
	}), j(ne);
	var re = R(ne, 2), ie = I(re);
	Ya(I(ie), { name: "first" }), j(ie);
	var ae = R(ie, 2);
	Ya(I(ae), { name: "backStep" }), j(ae);
	var oe = R(ae, 2);
	Ya(I(oe), { name: "back" }), j(oe);
	var se = R(oe, 2), ce = I(se);
	{
		let e = /* @__PURE__ */ M(() => H(n) ? "pause" : "play");
		Ya(ce, { get name() {
			return H(e);
		} });
	}
	j(se);
	var le = R(se, 2);
	Ya(I(le), { name: "next" }), j(le);
	var ue = R(le, 2);
	Ya(I(ue), { name: "nextStep" }), j(ue);
	var de = R(ue, 2);
	Ya(I(de), { name: "last" }), j(de), j(re);
	var fe = R(re, 2);
	si(fe), j(te);
	var O = R(te, 2), pe = I(O), me = I(pe), he = L(me, !0), ge = L(R(me, 2));
	j(pe);
	var k = R(pe, 2), _e = (e) => {
		var t = yo(), n = $t(t);
		qa(I(n), { get formula() {
			return H(d).forward;
		} }), j(n);
		var r = R(n, 2), i = I(r), s = L(i), c = R(i, 2);
		{
			let e = /* @__PURE__ */ M(() => wa(H(a), H(o), H(u), H(f)));
			ho(c, { get pieces() {
				return H(e);
			} });
		}
		j(r);
		var l = L(R(r, 2), !0);
		z((e, t) => {
			Y(r, "data-worked", H(u)), K(s, `${e ?? ""}:`), K(l, t);
		}, [() => Z("numbers", { j: H(f).unit + 1 }), () => Q(H(d).forward_text)]), G(e, t);
	}, A = (e) => {
		var t = So(), n = $t(t), r = I(n);
		{
			let e = /* @__PURE__ */ M(() => H(d)?.backward ?? H(a).inputs[H(u)].backward);
			qa(r, { get formula() {
				return H(e);
			} });
		}
		j(n);
		var i = R(n, 2), s = I(i), c = L(s), l = R(s, 2);
		J(l, 19, () => H(g), (e) => e.through, (e, t, n) => {
			be();
			var r = bo(), i = $t(r, !0), a = L(R(i));
			z((e) => {
				K(i, H(n) ? " + " : ""), K(a, `(${e ?? ""})`);
			}, [() => $(H(t).value, !0)]), G(e, r);
		});
		var p = L(R(l, 2), !0);
		j(i);
		var m = R(i, 2), h = (e) => {
			var t = xo(), n = L(t, !0);
			z((e) => K(n, e), [() => Q(H(d).backward_text)]), G(e, t);
		};
		q(m, (e) => {
			H(d) && e(h);
		}), z((e, t) => {
			Y(i, "data-worked", H(u)), K(c, `${e ?? ""}:`), K(p, t);
		}, [() => Z("numbers", { j: H(f).unit + 1 }), () => $(Sa(H(o), H(u), H(f)), !0)]), G(e, t);
	};
	q(k, (e) => {
		X.pass === "forward" && H(d) ? e(_e) : e(A, -1);
	}), j(O);
	var ve = R(O, 2), ye = I(ve);
	{
		let e = /* @__PURE__ */ M(() => X.pass === "backward"), t = /* @__PURE__ */ M(() => Q(H(a).title)), n = /* @__PURE__ */ M(() => Z(X.pass)), r = /* @__PURE__ */ M(() => Z("pictureHint"));
		fo(ye, {
			get cell() {
				return H(a);
			},
			get run() {
				return H(o);
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
				return H(u);
			},
			get values() {
				return H(m);
			},
			get gradients() {
				return H(h);
			},
			get backward() {
				return H(e);
			},
			get label() {
				return `${H(t) ?? ""}: ${H(n) ?? ""}. ${H(r) ?? ""}`;
			},
			onpick: x
		});
	}
	j(ve), yi(ve, (e) => F(i, e), () => H(i));
	var xe = R(ve, 2), Se = I(xe), Ce = (e) => {
		var t = Do(), n = I(t), r = L(n, !0), i = R(n, 2), s = I(i), c = I(s), l = I(c), p = I(l), m = L(p, !0), h = R(p), _ = L(h, !0), y = L(R(h), !0);
		j(l), j(c);
		var b = R(c);
		J(b, 21, () => H(g), (e) => e.through, (e, t) => {
			var n = To(), r = I(n), i = L(r, !0), a = R(r), o = I(a), s = (e) => {
				G(e, Co());
			};
			q(o, (e) => {
				H(t).sign === "−" && e(s);
			});
			var c = R(o);
			qa(c, { get formula() {
				return H(t).formula;
			} });
			var l = R(c, 2), u = (e) => {
				var n = wo(), r = R($t(n));
				ho(I(r), { get pieces() {
					return H(t).pieces;
				} }), j(r), G(e, n);
			};
			q(l, (e) => {
				H(t).pieces.length && e(u);
			}), j(a);
			var d = L(R(a), !0);
			j(n), z((e, r) => {
				Y(n, "data-through", H(t).through), K(i, e), K(d, r);
			}, [() => E(H(t).through), () => $(H(t).value, !0)]), G(e, n);
		}), j(b);
		var x = R(b), S = I(x), C = I(S), w = L(C, !0), T = R(C, 2), ee = L(I(T), !0);
		j(T), j(S), j(x), j(s), j(i);
		var te = R(i, 2), D = (e) => {
			var t = Eo(), n = $t(t), r = L(n, !0), i = R(n, 2);
			qa(I(i), { get formula() {
				return H(a).parameters[H(v)].backward;
			} }), j(i);
			var s = R(i, 2), c = I(s);
			{
				let e = /* @__PURE__ */ M(() => [
					{
						value: Sa(H(o), H(u), H(f)),
						name: H(u),
						sign: !0
					},
					{ text: " × " },
					{
						value: xa(H(o), H(d).arguments[1], H(f), 0),
						name: H(d).arguments[1]
					},
					{ text: " = " },
					{
						value: Sa(H(o), H(u), H(f)) * xa(H(o), H(d).arguments[1], H(f), 0),
						name: H(v),
						sign: !0
					}
				]);
				ho(c, { get pieces() {
					return H(e);
				} });
			}
			j(s), z((e) => K(r, e), [() => Z("weightShare")]), G(e, t);
		};
		q(te, (e) => {
			H(v) && e(D);
		}), j(t), z((e, t, n, i, a, o) => {
			K(r, e), K(m, t), K(_, n), K(y, i), K(w, a), K(ee, o);
		}, [
			() => Z("terms"),
			() => Z("from"),
			() => Z("term"),
			() => Z("value"),
			() => Z("sum"),
			() => $(Sa(H(o), H(u), H(f)), !0)
		]), G(e, t);
	};
	q(Se, (e) => {
		X.pass === "backward" && e(Ce);
	});
	var we = R(Se, 2), Te = I(we), Ee = L(Te, !0), De = R(Te, 2), Oe = I(De), ke = I(Oe), Ae = I(ke), je = I(Ae), Me = L(je, !0), Ne = R(je), Pe = L(Ne, !0), Fe = R(Ne), Ie = (e) => {
		var t = Oo(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("gradient")]), G(e, t);
	};
	q(Fe, (e) => {
		X.pass === "backward" && e(Ie);
	}), j(Ae), j(ke);
	var Le = R(ke);
	J(Le, 20, () => Array.from({ length: Math.min(H(_), 64) }, (e, t) => t), (e) => e, (e, t) => {
		var n = Ao();
		let r;
		var i = I(n), a = I(i), s = L(a, !0);
		j(i);
		var c = R(i), l = L(c, !0), d = R(c), p = (e) => {
			var n = ko(), r = L(n, !0);
			z((e) => K(r, e), [() => $(Sa(H(o), H(u), H(f), t), !0)]), G(e, n);
		};
		q(d, (e) => {
			X.pass === "backward" && e(p);
		}), j(n), z((e) => {
			r = $r(n, 1, "", null, r, { chosen: t === H(f).unit }), a.disabled = H(u) === "x", K(s, t + 1), K(l, e);
		}, [() => $(xa(H(o), H(u), H(f), t))]), U("click", a, () => X.unit = t), G(e, n);
	}), j(Le), j(Oe), j(De), j(we);
	var Re = R(we, 2), ze = I(Re), He = L(ze, !0), Ue = R(ze, 2);
	J(Ue, 21, () => H(a).equations, Fr, (e, t) => {
		var n = jo();
		qa(I(n), { get formula() {
			return H(t);
		} }), j(n), G(e, n);
	}), j(Ue);
	var We = L(R(Ue, 2), !0);
	j(Re), j(xe), z((e, t, n, r, i, a, o, s, c, l, d, f, m, h, g, _, v, y, b, x, S, C, w, T, E, ee, te, D, ce, pe, me) => {
		Y(ne, "aria-label", e), Y(re, "aria-label", t), Y(ie, "aria-label", n), Y(ie, "title", r), Y(ae, "aria-label", i), Y(ae, "title", a), Y(oe, "aria-label", o), Y(oe, "title", s), Y(se, "aria-label", c), Y(le, "aria-label", l), Y(le, "title", d), Y(ue, "aria-label", f), Y(ue, "title", m), Y(de, "aria-label", h), Y(de, "title", g), Y(fe, "max", _), ci(fe, H(p)), Y(fe, "aria-label", v), Y(fe, "aria-valuetext", `${y ?? ""}, ${b ?? ""}, ${x ?? ""}`), $r(O, 1, `equation ${X.pass ?? ""}`), Y(O, "aria-label", S), K(he, C), K(ge, `${w ?? ""} · ${T ?? ""} · ${E ?? ""}`), Y(ve, "aria-label", ee), K(Ee, te), Y(Oe, "data-units", H(u)), K(Me, D), K(Pe, ce), K(He, pe), K(We, me);
	}, [
		() => Z("pass"),
		() => Z("step"),
		() => Z("first"),
		() => Z("first"),
		() => Z("backStep"),
		() => Z("backStep"),
		() => Z("back"),
		() => Z("back"),
		() => H(n) ? Z("pause") : Z("play"),
		() => Z("next"),
		() => Z("next"),
		() => Z("nextStep"),
		() => Z("nextStep"),
		() => Z("last"),
		() => Z("last"),
		() => va(H(a), H(s)) - 1,
		() => Z("scrub"),
		() => Z(X.pass),
		() => Z("stepOf", {
			t: X.step + 1,
			n: H(s)
		}),
		() => Q(ja(H(a), H(u))),
		() => Z("equation"),
		() => Q(ja(H(a), H(u))),
		() => Z(X.pass),
		() => Z("stepOf", {
			t: X.step + 1,
			n: H(s)
		}),
		() => Z("operation", {
			i: H(l) + 1,
			n: H(c).length
		}),
		() => Z("picture"),
		() => Z("allUnits"),
		() => Z("unit"),
		() => Z("value"),
		() => Q(H(a).title),
		() => Z("keys")
	]), U("click", ie, () => b(0)), U("click", ae, () => S(-1)), U("click", oe, () => b(H(p) - 1)), U("click", se, w), U("click", le, () => b(H(p) + 1)), U("click", ue, () => S(1)), U("click", de, () => b(va(H(a), H(s)) - 1)), U("input", fe, (e) => b(Number(e.currentTarget.value))), G(e, ee), Ve();
}
fr(["click", "input"]);
// src/views/Check.svelte
var Po = /* @__PURE__ */ W("<p class=\"card\"> </p>"), Fo = /* @__PURE__ */ xr("<text text-anchor=\"middle\"> </text>"), Io = /* @__PURE__ */ W("<!> <div class=\"toolbar\"><!> <!> <!> <!> <!> <button type=\"button\"> </button></div> <div class=\"pair\"><section><h2><!> </h2> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <dl class=\"readings\"><dt> </dt> <dd> </dd> <dt> </dt> <dd data-what=\"backprop\"> </dd> <dt> </dt> <dd data-what=\"finite\"> </dd> <dt> </dt> <dd data-what=\"apart\"> </dd></dl> <p class=\"soft small\"> </p></section> <section><h2> </h2> <div><ul class=\"legend\"><li class=\"tone1\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li> <li class=\"tone2\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\" stroke-dasharray=\"7 4\"></path></svg> </li></ul> <svg class=\"chart\" role=\"img\"><path class=\"axis\"></path><text x=\"46\" text-anchor=\"end\"> </text><text x=\"46\" text-anchor=\"end\"> </text><!><g class=\"tone0\"><path class=\"curve\"></path></g><g class=\"tone1\"><path class=\"curve\"></path></g><g class=\"tone2\"><path class=\"curve dash1\"></path></g><g class=\"tone0\"><circle class=\"point\" r=\"5\"></circle></g></svg></div></section></div> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div>", 1);
function Lo(e, t) {
	Be(t, !0);
	let n = /* @__PURE__ */ M(() => X.program), r = /* @__PURE__ */ M(() => Math.min(X.layer, X.trace.layers.length - 1)), i = /* @__PURE__ */ M(() => [...Object.keys(H(n).parameters), "x"]), a = /* @__PURE__ */ M(() => X.weight.split(".")), o = /* @__PURE__ */ M(() => H(a)[0] === "x" ? "x" : H(n).parameters[H(a)[1] ?? ""] ? H(a)[1] : H(i)[0]), s = /* @__PURE__ */ M(() => H(o) === "x" ? X.base.layers[0].x : X.base.layers[H(r)].parameters[H(o)]), c = /* @__PURE__ */ M(() => H(s).shape.length > 1 ? H(s).shape.at(-1) : 1), l = /* @__PURE__ */ M(() => {
		let e = Number(H(a).at(-1)) || 0, t = H(o) === "x" ? X.sequence * X.trace.steps * H(c) : 0;
		return Math.max(t, Math.min(e, H(s).data.length - 1));
	}), u = /* @__PURE__ */ M(() => H(o) === "x" ? `x.${H(l)}` : `l${H(r)}.${H(o)}.${H(l)}`), d = /* @__PURE__ */ M(() => aa(X.base, H(u)) ?? 0), f = /* @__PURE__ */ M(() => aa(X.trace, H(u)) ?? 0), p = /* @__PURE__ */ M(() => oa(X.trace, H(u))), m = /* @__PURE__ */ M(() => 10 ** -X.epsilon), h = (e) => ia(X.base, {
		...X.edits,
		[H(u)]: e
	}).loss ?? NaN, g = /* @__PURE__ */ M(() => (h(H(f) + H(m)) - h(H(f) - H(m))) / (2 * H(m))), _ = /* @__PURE__ */ M(() => Math.abs(H(g) - H(p)) / Math.max(1e-12, Math.abs(H(p)))), v = /* @__PURE__ */ M(() => X.hidden * X.trace.steps * X.trace.layers.length), y = /* @__PURE__ */ M(() => {
		let e = H(v) > 2e4 ? 9 : 33;
		return Array.from({ length: e }, (t, n) => {
			let r = H(d) - 1.2 + 2.4 * n / (e - 1);
			return {
				value: r,
				loss: h(r)
			};
		});
	}), b = /* @__PURE__ */ P(520), x = /* @__PURE__ */ M(() => Math.min(...H(y).map((e) => e.loss), X.trace.loss ?? 0)), S = /* @__PURE__ */ M(() => Math.max(...H(y).map((e) => e.loss), X.trace.loss ?? 0)), C = (e) => 50 + (e - H(d) + 1.2) / 2.4 * (H(b) - 62), w = (e) => 10 + (1 - (e - H(x)) / (H(S) - H(x) || 1)) * 200;
	function T(e) {
		let t = e === "x" ? X.step * H(c) : 0;
		X.weight = e === "x" ? `x.${t}` : `l${H(r)}.${e}.0`;
	}
	function E(e) {
		X.weight = H(o) === "x" ? `x.${e}` : `l${H(r)}.${H(o)}.${e}`;
	}
	function ee() {
		return H(o) === "x" ? "x" : H(n).operations.find((e) => e.arguments.includes(H(o))).name;
	}
	let te = /* @__PURE__ */ M(() => {
		let e = H(o) === "x" ? X.length * H(c) : H(s).data.length, t = H(o) === "x" ? X.sequence * X.trace.steps * H(c) : 0;
		return Array.from({ length: Math.min(e, 512) }, (e, n) => ({
			value: t + n,
			text: H(s).shape.length > 1 ? `${Math.floor(n / H(c)) + 1}, ${n % H(c) + 1}` : String(n + 1)
		}));
	}), D = /* @__PURE__ */ M(() => /* @__PURE__ */ new Set([...Object.keys(H(n).inputs), ...H(n).operations.map((e) => e.name)]));
	var ne = Io(), re = $t(ne), ie = (e) => {
		var t = Po(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("noLoss")]), G(e, t);
	};
	q(re, (e) => {
		(X.trace.loss === null || X.trace.overview) && e(ie);
	});
	var ae = R(re, 2), oe = I(ae);
	_o(oe, {});
	var se = R(oe, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("checkWhat")), t = /* @__PURE__ */ M(() => H(i).map((e) => ({
			value: e,
			text: Aa(ka(H(n), e))
		})));
		ma(se, {
			get label() {
				return H(e);
			},
			get value() {
				return H(o);
			},
			get options() {
				return H(t);
			},
			onchange: T
		});
	}
	var ce = R(se, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("checkRow"));
		ma(ce, {
			get label() {
				return H(e);
			},
			get value() {
				return H(l);
			},
			get options() {
				return H(te);
			},
			onchange: E
		});
	}
	var le = R(ce, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("epsilon")), t = /* @__PURE__ */ M(() => [
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
		ma(le, {
			get label() {
				return H(e);
			},
			get value() {
				return X.epsilon;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => X.epsilon = e
		});
	}
	var ue = R(le, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("step")), t = /* @__PURE__ */ M(() => Array.from({ length: Math.min(X.length, 512) }, (e, t) => ({
			value: t,
			text: String(t + 1)
		})));
		ma(ue, {
			get label() {
				return H(e);
			},
			get value() {
				return X.step;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => X.step = e
		});
	}
	var de = R(ue, 2), fe = L(de, !0);
	j(ae);
	var O = R(ae, 2), pe = I(O), me = I(pe), he = I(me);
	{
		let e = /* @__PURE__ */ M(() => ka(H(n), H(o)));
		qa(he, { get formula() {
			return H(e);
		} });
	}
	var ge = R(he);
	j(me);
	var k = R(me, 2), _e = I(k), A = L(_e), ve = R(_e, 2);
	si(ve), Y(ve, "min", -1), Y(ve, "max", 1), Y(ve, "step", .01), j(k);
	var ye = R(k, 2), be = I(ye), xe = L(be, !0), Se = R(be, 2), Ce = L(Se, !0), we = R(Se, 2), Te = L(we, !0), Ee = R(we, 2), De = L(Ee, !0), Oe = R(Ee, 2), ke = L(Oe, !0), Ae = R(Oe, 2), je = L(Ae, !0), Me = R(Ae, 2), Ne = L(Me, !0), Pe = L(R(Me, 2), !0);
	j(ye);
	var Fe = L(R(ye, 2), !0);
	j(pe);
	var Ie = R(pe, 2), Le = I(Ie), Re = L(Le, !0), ze = R(Le, 2), He = I(ze), Ue = I(He), We = R(I(Ue), 1, !0);
	j(Ue);
	var Ge = R(Ue, 2), Ke = R(I(Ge), 1, !0);
	j(Ge), j(He);
	var qe = R(He, 2), Je = I(qe), Ye = R(Je), Xe = L(Ye, !0), Ze = R(Ye), Qe = L(Ze, !0), $e = R(Ze);
	J($e, 16, () => [
		-1,
		0,
		1
	], (e) => e, (e, t) => {
		var n = Fo();
		Y(n, "y", 232);
		var r = L(n, !0);
		z((e, t) => {
			Y(n, "x", e), K(r, t);
		}, [() => C(H(d) + t), () => $(H(d) + t)]), G(e, n);
	});
	var et = R($e), tt = L(et), nt = R(et), rt = L(nt), it = R(nt), at = L(it), ot = L(R(it));
	j(qe), j(ze), j(Ie), j(O);
	var st = R(O, 2), ct = I(st);
	{
		let e = /* @__PURE__ */ M(() => /* @__PURE__ */ new Set([ee()])), t = /* @__PURE__ */ M(() => Q(H(n).title)), r = /* @__PURE__ */ M(() => Z("stepOf", {
			t: X.step + 1,
			n: X.length
		}));
		fo(ct, {
			get cell() {
				return H(n);
			},
			get run() {
				return X.run;
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
				return H(D);
			},
			get gradients() {
				return H(D);
			},
			get marked() {
				return H(e);
			},
			get label() {
				return `${H(t) ?? ""}: ${H(r) ?? ""}`;
			}
		});
	}
	j(st), z((e, t, n, r, i, a, o, s, c, l, p, m, h, g, _, v, y, x, S, C, w, T, E, ee, te, D, ne, re, ie, ae, oe, se, ce, le, ue) => {
		de.disabled = e, K(fe, t), K(ge, ` [${n ?? ""}] = ${r ?? ""}`), K(A, `${i ?? ""}: ${a ?? ""}`), ci(ve, H(f) - H(d)), Y(ye, "data-check", H(u)), K(xe, o), K(Ce, s), K(Te, c), K(De, l), K(ke, p), K(je, m), K(Ne, h), K(Pe, g), K(Fe, _), K(Re, v), K(We, y), K(Ke, x), Y(qe, "viewBox", `0 0 ${H(b) ?? ""} 240`), Y(qe, "aria-label", S), Y(Je, "d", `M50,214H${H(b) - 12}M50,10V214`), Y(Ye, "y", C), K(Xe, w), Y(Ze, "y", T), K(Qe, E), Y(tt, "d", ee), Y(rt, "d", `M${te ?? ""},${D ?? ""}L${ne ?? ""},${re ?? ""}`), Y(at, "d", `M${ie ?? ""},${ae ?? ""}L${oe ?? ""},${se ?? ""}`), Y(ot, "cx", ce), Y(ot, "cy", le), Y(st, "aria-label", ue);
	}, [
		() => !Object.keys(X.edits).length,
		() => Z("reset"),
		() => H(te).find((e) => e.value === H(l))?.text ?? "",
		() => $(H(f)),
		() => Z("nudge"),
		() => $(H(f) - H(d), !0),
		() => Z("loss"),
		() => $(X.trace.loss ?? NaN),
		() => Z("backprop"),
		() => ga(H(p)),
		() => Z("finite"),
		() => ga(H(g)),
		() => Z("apart"),
		() => $(H(_)),
		() => Z("checkHint"),
		() => Z("lossCurve"),
		() => Z("tangent"),
		() => Z("secant"),
		() => Z("lossCurve"),
		() => w(H(S)) + 4,
		() => $(H(S)),
		() => w(H(x)) + 4,
		() => $(H(x)),
		() => "M" + H(y).map((e) => `${C(e.value).toFixed(1)},${w(e.loss).toFixed(1)}`).join("L"),
		() => C(H(f) - .5),
		() => w((X.trace.loss ?? 0) - .5 * H(p)),
		() => C(H(f) + .5),
		() => w((X.trace.loss ?? 0) + .5 * H(p)),
		() => C(H(f) - .5),
		() => w((X.trace.loss ?? 0) - .5 * H(g)),
		() => C(H(f) + .5),
		() => w((X.trace.loss ?? 0) + .5 * H(g)),
		() => C(H(f)),
		() => w(X.trace.loss ?? 0),
		() => Z("picture")
	]), U("click", de, () => X.edits = {}), U("input", ve, (e) => X.setEdit(H(u), H(d) + Number(e.currentTarget.value))), _i(ze, "clientWidth", (e) => F(b, e)), G(e, ne), Ve();
}
fr(["click", "input"]);
// src/lib/heat.ts
var Ro = class {
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
function zo(e, t, n) {
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
function Bo(e, t) {
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
function Vo(e, t) {
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
var Ho = /* @__PURE__ */ W("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li>"), Uo = /* @__PURE__ */ W("<ul class=\"legend\"></ul>"), Wo = /* @__PURE__ */ xr("10<tspan dy=\"-5\" font-size=\"9\"> </tspan>", 1), Go = /* @__PURE__ */ xr("<path></path><text text-anchor=\"end\"><!></text>", 1), Ko = /* @__PURE__ */ xr("<text text-anchor=\"middle\"> </text>"), qo = /* @__PURE__ */ xr("<path class=\"difference\"></path>"), Jo = /* @__PURE__ */ xr("<circle class=\"point\" r=\"2.6\"></circle>"), Yo = /* @__PURE__ */ xr("<g><path></path><!></g>"), Xo = /* @__PURE__ */ xr("<path class=\"cursor\"></path>"), Zo = /* @__PURE__ */ W("<div><!> <svg class=\"chart\" role=\"img\"><!><!><!><!><!></svg></div>");
function Qo(e, t) {
	Be(t, !0);
	let n = Si(t, "height", 3, 180), r = Si(t, "log", 3, !1), i = Si(t, "from", 3, 0), a = Si(t, "to", 19, () => t.lines[0]?.values.length ?? 0), o = Si(t, "cursor", 3, null), s = Si(t, "between", 3, !1), c = Si(t, "onpick", 3, null), l = Si(t, "legend", 3, !0), u = /* @__PURE__ */ P(640), d = (e) => r() ? Math.log10(Math.max(e, 1e-300)) : e, f = /* @__PURE__ */ M(() => Math.max(1, a() - i() - 1)), p = /* @__PURE__ */ M(() => Math.max(1, Math.floor((a() - i()) / (2 * H(u))))), m = /* @__PURE__ */ M(() => {
		let e = Infinity, n = -Infinity;
		for (let o of t.lines) for (let t = Math.max(0, Math.floor(i())); t < Math.min(o.values.length, a()); t += H(p)) {
			let i = o.values[t];
			if (!Number.isFinite(i) || r() && i <= 0) continue;
			let a = d(i);
			a < e && (e = a), a > n && (n = a);
		}
		if (e > n) return [0, 1];
		if (n - e < 1e-9) return [e - .5, n + .5];
		let o = .06 * (n - e);
		return r() ? [Math.floor(e), Math.ceil(n)] : [e - o, n + o];
	}), h = (e) => 52 + (e - i()) / H(f) * (H(u) - 52 - 12), g = (e) => 8 + (1 - (d(e) - H(m)[0]) / (H(m)[1] - H(m)[0])) * (n() - 8 - 22), _ = /* @__PURE__ */ M(() => {
		let [e, t] = H(m), n = (t - e) / 4, i = 10 ** Math.floor(Math.log10(n)), a = r() ? Math.max(1, Math.round(n)) : ([
			1,
			2,
			5,
			10
		].find((e) => e * i >= n) ?? 10) * i, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t + 1e-12; n += a) o.push(Math.abs(n) < 1e-12 ? 0 : n);
		return o;
	}), v = /* @__PURE__ */ M(() => {
		let e = Math.max(2, Math.floor(H(u) / 130));
		return Array.from({ length: e + 1 }, (t, n) => Math.round(i() + H(f) * n / e)).filter((e, t, n) => n.indexOf(e) === t);
	});
	function y(e) {
		let t = "", n = !1, o = Math.max(0, Math.floor(i()));
		for (let i = o; i < Math.min(e.length, Math.ceil(a())); i += H(p)) {
			let a = e[i];
			!Number.isFinite(a) || r() && a <= 0 ? n = !1 : (t += `${n ? "L" : "M"}${h(i).toFixed(1)},${g(a).toFixed(1)}`, n = !0);
		}
		return t;
	}
	function b() {
		let [e, n] = t.lines;
		if (!e || !n) return "";
		let r = Math.min(e.values.length, n.values.length, a()), o = [], s = [];
		for (let t = Math.max(0, i()); t < r; t++) o.push(`${h(t).toFixed(1)},${g(e.values[t]).toFixed(1)}`), s.unshift(`${h(t).toFixed(1)},${g(n.values[t]).toFixed(1)}`);
		return `M${[...o, ...s].join("L")}Z`;
	}
	function x(e) {
		if (!c()) return;
		let t = e.currentTarget.getBoundingClientRect(), n = (e.clientX - t.left - 52) / (t.width - 52 - 12);
		c()(Math.max(0, Math.min(a() - 1, Math.round(i() + n * H(f)))));
	}
	var S = Zo(), C = I(S), w = (e) => {
		var n = Uo();
		J(n, 21, () => t.lines, (e) => e.name, (e, t) => {
			var n = Ho(), r = I(n), i = L(r), a = R(r, 1, !0);
			j(n), z(() => {
				$r(n, 1, `tone${H(t).tone ?? ""}`), $r(i, 0, `dash${H(t).dash ?? 0 ?? ""}`), Y(i, "stroke-dasharray", [
					"",
					"7 4",
					"2 3",
					"10 3 2 3"
				][H(t).dash ?? 0]), K(a, H(t).name);
			}), G(e, n);
		}), j(n), G(e, n);
	};
	q(C, (e) => {
		l() && e(w);
	});
	var T = R(C, 2), E = I(T);
	J(E, 16, () => H(_), (e) => e, (e, t) => {
		let i = /* @__PURE__ */ M(() => 8 + (1 - (t - H(m)[0]) / (H(m)[1] - H(m)[0])) * (n() - 8 - 22));
		var a = Go(), o = $t(a), s = R(o);
		Y(s, "x", 46);
		var c = I(s), l = (e) => {
			var n = Wo(), r = L(R($t(n)), !0);
			z((e) => K(r, e), [() => String(t).replace("-", "−")]), G(e, n);
		}, d = (e) => {
			var n = Cr();
			z((e) => K(n, e), [() => $(t).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")]), G(e, n);
		};
		q(c, (e) => {
			r() ? e(l) : e(d, -1);
		}), j(s), z(() => {
			$r(o, 0, qr(t === 0 && !r() ? "zero" : "axis")), Y(o, "d", `M52,${H(i) ?? ""}H${H(u) - 12}`), Y(s, "y", H(i) + 4);
		}), G(e, a);
	});
	var ee = R(E);
	J(ee, 16, () => H(v), (e) => e, (e, t) => {
		var r = Ko(), i = L(r, !0);
		z((e) => {
			Y(r, "x", e), Y(r, "y", n() - 5), K(i, t + 1);
		}, [() => h(t)]), G(e, r);
	});
	var te = R(ee), D = (e) => {
		var t = qo();
		z((e) => Y(t, "d", e), [() => b()]), G(e, t);
	};
	q(te, (e) => {
		s() && e(D);
	});
	var ne = R(te);
	J(ne, 17, () => t.lines, (e) => e.name, (e, t) => {
		var n = Yo(), r = I(n), o = R(r), s = (e) => {
			var n = wr();
			J($t(n), 17, () => Array.from(H(t).values), Fr, (e, t, n) => {
				var r = wr(), o = $t(r), s = (e) => {
					var r = Jo();
					z((e, t) => {
						Y(r, "cx", e), Y(r, "cy", t);
					}, [() => h(n), () => g(H(t))]), G(e, r);
				}, c = /* @__PURE__ */ M(() => Number.isFinite(H(t)) && n >= i() && n < a());
				q(o, (e) => {
					H(c) && e(s);
				}), G(e, r);
			}), G(e, n);
		};
		q(o, (e) => {
			H(t).dots && e(s);
		}), j(n), z((e) => {
			$r(n, 0, `tone${H(t).tone ?? ""}`), $r(r, 0, `curve dash${H(t).dash ?? 0 ?? ""}`), Y(r, "d", e);
		}, [() => y(H(t).values)]), G(e, n);
	});
	var re = R(ne), ie = (e) => {
		var t = Xo();
		z((e) => Y(t, "d", `M${e ?? ""},4V${n() - 22}`), [() => h(o())]), G(e, t);
	};
	q(re, (e) => {
		o() !== null && o() >= i() && o() < a() && e(ie);
	}), j(T), j(S), z(() => {
		Y(T, "viewBox", `0 0 ${H(u) ?? ""} ${n() ?? ""}`), Y(T, "aria-label", t.label);
	}), U("click", T, x), _i(S, "clientWidth", (e) => F(u, e)), G(e, S), Ve();
}
fr(["click"]);
// src/views/Gradients.svelte
var $o = /* @__PURE__ */ W("<p> </p>"), es = /* @__PURE__ */ W("<section><h2> </h2> <p class=\"soft small\"> </p> <p data-reached=\"\"> <strong> </strong></p> <canvas class=\"square\" tabindex=\"0\" role=\"slider\"></canvas></section>"), ts = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"1\"/></label></div> <!> <h2> </h2> <!> <p data-factor=\"\"><strong> </strong> </p> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <!></div>", 1);
function ns(e, t) {
	Be(t, !0);
	let n = /* @__PURE__ */ M(() => X.loaded !== null && X.loaded.overview === null), r = /* @__PURE__ */ M(() => H(n) && X.model === "gru-before-keep" || Qi.includes(X.model) ? X.model : "gru-after-keep"), i = /* @__PURE__ */ P(!1), a = /* @__PURE__ */ M(() => H(n) && H(i) ? X.trace : $i(H(r))), o = /* @__PURE__ */ M(() => H(n) && H(i) ? X.run : H(a).layers[0]), s = /* @__PURE__ */ M(() => Ki[H(o).cell]), c = /* @__PURE__ */ M(() => H(n) && H(i) ? X.sequence : 0), l = /* @__PURE__ */ M(() => Math.max(1, H(a).lengths[H(c)] ?? H(a).steps)), u = /* @__PURE__ */ M(() => Math.min(Math.max(0, X.step || H(l) - 1), H(l) - 1)), d = Qi.map((e, t) => ({
		key: e,
		tone: t === 0 ? 1 : t === 1 ? 2 : 0,
		dash: t
	})), f = /* @__PURE__ */ M(() => H(n) && H(i) ? [{
		name: Q(H(s).title),
		tone: 0,
		dash: 0,
		values: Wi(Ui(H(s), H(o), H(c), H(l), H(u)).gradients.h)
	}] : d.map((e) => {
		let t = $i(e.key).layers[0], n = Ui(Ki[e.key], t, 0, H(l), H(u)), r = e.key === "lstm" ? "c" : "h";
		return {
			name: `${Q(Ki[e.key].title)}${r === "c" ? " (∂L/∂c)" : ""}`,
			tone: e.tone,
			dash: e.dash,
			values: Wi(n.gradients[r])
		};
	})), p = /* @__PURE__ */ M(() => Ui(H(s), H(o), H(c), H(l), H(u))), m = /* @__PURE__ */ M(() => Object.keys(H(s).terms).filter((e) => e.startsWith("h_>") || e.startsWith("c_>")).map((e, t) => ({
		name: Q(ja(H(s), e.split(">")[1])),
		tone: t % 5,
		dash: t % 4,
		values: Wi(H(p).contributions[e])
	}))), h = /* @__PURE__ */ M(() => {
		let e = Wi(H(p).gradients[H(s).states.at(-1)]), t = H(o).reverse ? 0 : H(u);
		return (e[H(o).reverse ? H(l) - 1 : 0] ?? 0) / (e[t] || 1);
	}), g = /* @__PURE__ */ P(void 0), _ = /* @__PURE__ */ M(() => H(l) <= 400 ? Gi(H(s), H(o), H(c), H(l)) : null), v = /* @__PURE__ */ M(() => Math.min(X.op, H(u))), y = /* @__PURE__ */ M(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	fn(() => {
		let e = H(g)?.getContext("2d");
		if (!H(g) || !e || !H(_)) return;
		let t = H(_).shape[0], n = Math.max(1, Math.floor(420 / H(l)));
		H(g).width = H(g).height = n * H(l);
		let r = 0;
		for (let e of H(_).data) e > r && (r = e);
		for (let i = 0; i < H(l); i++) for (let a = 0; a < H(l); a++) {
			let o = H(_).data[i * t + a], [s, c, l] = Bo(o > 0 ? 1 - Math.log10(o / r) / -6 : 0, H(y));
			e.fillStyle = `rgb(${s},${c},${l})`, e.fillRect(a * n, i * n, n, n);
		}
		e.strokeStyle = H(y) ? "#fff" : "#000", e.strokeRect(.5, H(u) * n + .5, H(g).width - 1, n - 1), e.strokeRect(H(v) * n + .5, .5, n - 1, H(g).height - 1);
	});
	let b = /* @__PURE__ */ M(() => H(_)?.data[H(u) * (H(_).shape[0] ?? 0) + H(v)] ?? NaN);
	function x(e) {
		let t = H(g).getBoundingClientRect();
		X.step = Math.max(0, Math.min(H(l) - 1, Math.floor((e.clientY - t.top) / t.height * H(l)))), X.op = Math.max(0, Math.min(H(l) - 1, Math.floor((e.clientX - t.left) / t.width * H(l))));
	}
	function S(e) {
		let t = {
			ArrowUp: [-1, 0],
			ArrowDown: [1, 0],
			ArrowLeft: [0, -1],
			ArrowRight: [0, 1]
		}[e.key];
		t && (e.preventDefault(), X.step = Math.max(0, Math.min(H(l) - 1, H(u) + t[0])), X.op = Math.max(0, Math.min(H(l) - 1, H(v) + t[1])));
	}
	var C = ts(), w = $t(C), T = I(w);
	{
		let e = /* @__PURE__ */ M(() => Z("model")), t = /* @__PURE__ */ M(() => H(i) && H(n) ? "mine" : H(r)), a = /* @__PURE__ */ M(() => [...Qi.map((e) => ({
			value: e,
			text: Q(Ki[e].title)
		})), ...H(n) ? [{
			value: "mine",
			text: Z("yours")
		}] : []]);
		ma(T, {
			get label() {
				return H(e);
			},
			get value() {
				return H(t);
			},
			get options() {
				return H(a);
			},
			onchange: (e) => {
				F(i, e === "mine"), H(i) || (X.model = e);
			}
		});
	}
	var E = R(T, 2), ee = I(E), te = L(ee), D = R(ee, 2);
	si(D), j(E), j(w);
	var ne = R(w, 2), re = (e) => {
		var t = $o(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("memoryTask", { n: H(l) })]), G(e, t);
	};
	q(ne, (e) => {
		H(n) && H(i) || e(re);
	});
	var ie = R(ne, 2), ae = L(ie, !0), oe = R(ie, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("gradientNorm"));
		Qo(oe, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(f);
			},
			log: !0,
			height: 240,
			get to() {
				return H(l);
			},
			get cursor() {
				return H(v);
			},
			onpick: (e) => X.op = e
		});
	}
	var se = R(oe, 2), ce = I(se), le = L(ce, !0), ue = R(ce);
	j(se);
	var de = R(se, 2), fe = I(de), O = I(fe), pe = L(O, !0), me = R(O, 2), he = L(me, !0), ge = R(me, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("paths")), t = /* @__PURE__ */ M(() => H(u) + 1);
		Qo(ge, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(m);
			},
			log: !0,
			height: 260,
			get to() {
				return H(t);
			},
			get cursor() {
				return H(v);
			},
			onpick: (e) => X.op = e
		});
	}
	j(fe);
	var k = R(fe, 2), _e = (e) => {
		var t = es(), n = I(t), r = L(n, !0), i = R(n, 2), a = L(i, !0), o = R(i, 2), s = I(o), c = L(R(s), !0);
		j(o);
		var d = R(o, 2);
		Y(d, "aria-valuemin", 1), yi(d, (e) => F(g, e), () => H(g)), j(t), z((e, t, n, i, o, f, p, m, h) => {
			K(r, e), K(a, t), K(s, `${n ?? ""} ${H(u) + 1}, ${i ?? ""} ${H(v) + 1}: `), K(c, o), Y(d, "aria-label", f), Y(d, "aria-valuemax", H(l)), Y(d, "aria-valuenow", H(u) + 1), Y(d, "aria-valuetext", `${p ?? ""} ${H(u) + 1}, ${m ?? ""} ${H(v) + 1}: ${h ?? ""}`);
		}, [
			() => Z("triangle"),
			() => Z("triangleHint"),
			() => Z("lossStep"),
			() => Z("reached"),
			() => $(H(b)),
			() => Z("triangle"),
			() => Z("lossStep"),
			() => Z("reached"),
			() => $(H(b))
		]), U("click", d, x), U("keydown", d, S), G(e, t);
	};
	q(k, (e) => {
		H(_) && e(_e);
	}), j(de), z((e, t, n, r, i, a) => {
		K(te, `${e ?? ""} ${H(u) + 1}`), Y(D, "max", H(l) - 1), ci(D, H(u)), K(ae, t), K(le, n), K(ue, `: ${r ?? ""}`), K(pe, i), K(he, a);
	}, [
		() => Z("lossStep"),
		() => Z("gradientNorm"),
		() => Q(H(s).title),
		() => Z(H(h) < 1 ? "shrink" : "grow", { x: $(H(h) < 1 ? 1 / (H(h) || NaN) : H(h)) }),
		() => Z("paths"),
		() => Z("pathsHint")
	]), U("input", D, (e) => X.step = Number(e.currentTarget.value)), G(e, C), Ve();
}
fr([
	"input",
	"click",
	"keydown"
]);
// src/lib/lessons.ts
var rs = (e, t) => ({
	kind: "text",
	text: {
		en: e,
		ko: t
	}
}), is = (e) => ({
	kind: "formulas",
	formulas: Ki[e].equations
}), as = (e, t, ...n) => ({
	kind: "formulas",
	formulas: n.map((n) => Ki[e].operations.find((e) => e.name === n)[t])
}), os = (e) => ({
	kind: "show",
	fragment: e
}), ss = (e, t = [], n = !1) => ({
	kind: "picture",
	cell: e,
	backward: n,
	marked: t
}), cs = "gru-after-keep", ls = 3, us = (e, t) => {
	let n = Zi(e).layers[0];
	return sa(n.values[t] ?? n.previous[t], 0, ls, 0);
}, ds = (e, t) => sa(Zi(e).layers[0].gradients[t], 0, ls, 0), fs = (e, t) => sa(Zi(e).layers[0].contributions[t], 0, ls, 0), ps = (e, t = cs) => $(us(t, e)), ms = (e, t = cs) => $(ds(t, e), !0);
function hs(e, t) {
	let n = $i(e), r = Wi(Ui(Ki[e], n.layers[0], 0, n.steps, n.steps - 1).gradients[t]);
	return $(r[0] / r[n.steps - 1]);
}
function gs() {
	return [
		{
			title: {
				en: "The limit of the plain RNN",
				ko: "기본 RNN의 한계"
			},
			blocks: [
				rs("A recurrent network reads a series one step at a time and keeps a summary of what it has read: the hidden state h. The plain RNN mixes the new input with the old state, adds a bias and squeezes the result through one tanh.", "순환 신경망은 시계열을 한 시점씩 읽으며 지금까지 읽은 내용을 은닉 상태 h에 요약합니다. 기본 RNN은 새 입력과 이전 은닉 상태를 섞고 편향을 더한 뒤 tanh 하나를 통과시킵니다."),
				is("rnn-tanh"),
				ss("rnn-tanh", [
					"h_>q_h",
					"q_h>a_h",
					"a_h>h"
				]),
				rs("Follow the marked road from h at t−1 to h at t. Every step multiplies by the same matrix and by the slope of tanh, which is at most 1. Going back forty steps, the gradient passes that road forty times: it shrinks like a power, or explodes like one.", "표시한 길을 따라 이전 은닉 상태에서 새 은닉 상태로 가 보세요. 한 시점마다 같은 행렬과 tanh의 기울기(최대 1)를 곱합니다. 마흔 시점을 거슬러 가면 이 길을 마흔 번 지나므로 기울기는 거듭제곱으로 줄어들거나 폭발합니다."),
				rs(`Three small networks were trained to remember the first reading for forty steps. In the plain RNN the gradient that reaches the first step is only ${hs("rnn-tanh", "h")} of what it was at the last; in the LSTM's cell state it is ${hs("lstm", "c")}, in the GRU ${hs(cs, "h")}. The plain RNN never learned the task.`, `작은 신경망 세 개에 첫 값을 마흔 시점 동안 기억하도록 가르쳤습니다. 기본 RNN에서 첫 시점에 닿는 기울기는 마지막 시점의 ${hs("rnn-tanh", "h")}배뿐입니다. LSTM의 셀 상태에서는 ${hs("lstm", "c")}배, GRU에서는 ${hs(cs, "h")}배입니다. 기본 RNN은 이 과제를 끝내 배우지 못했습니다.`),
				os("view=gradients&model=rnn-tanh&t=39&op=0")
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
				rs("The LSTM adds a second state, the cell state c, and gives it a road of its own. On that road there is no weight and no tanh: only a product with the forget gate and a sum.", "LSTM은 두 번째 상태인 셀 상태 c를 두고 전용 길을 내줍니다. 그 길에는 가중치도 tanh도 없습니다. 망각 게이트와의 곱과 덧셈만 있습니다."),
				is("lstm"),
				ss("lstm", [
					"c_>k",
					"k>c",
					"c>c_out"
				]),
				rs("Going back along the marked road the gradient of c is multiplied by the forget gate f and by nothing else. Where f stays near 1 it arrives almost whole, however many steps away. The other gates decide what is written (i, g) and what is shown (o).", "표시한 길을 거슬러 가면 셀 상태의 기울기에는 망각 게이트 f만 곱해집니다. f가 1에 가까우면 아무리 먼 시점이라도 기울기가 거의 그대로 도착합니다. 나머지 게이트는 무엇을 쓸지(i, g)와 무엇을 내보낼지(o)를 정합니다."),
				os("view=cell&cell=lstm&pass=backward&op=2&t=3")
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
				rs("The GRU keeps one state and two gates. The update gate z decides how much of the old state stays; what it gives up, the candidate n receives. The reset gate r decides how much of the past the candidate may look at.", "GRU는 상태 하나와 게이트 두 개를 씁니다. 업데이트 게이트 z는 이전 상태를 얼마나 남길지 정하고, 줄어든 몫은 후보 n이 차지합니다. 리셋 게이트 r은 후보를 만들 때 과거를 얼마나 볼지 정합니다."),
				is(cs),
				ss(cs, [
					"z>k",
					"z>u",
					"u>w"
				]),
				rs("Because z and 1 − z add up to one, the new state is a weighted mean. With z near 1 the state is copied; with z near 0 it is replaced. One gate does the work of the LSTM's forget and input gates.", "z와 1 − z의 합이 1이므로 새 상태는 가중 평균입니다. z가 1에 가까우면 상태를 그대로 복사하고 0에 가까우면 새것으로 바꿉니다. 게이트 하나가 LSTM의 망각 게이트와 입력 게이트 역할을 함께 합니다."),
				os(`view=cell&cell=${cs}&pass=forward&op=17&t=3`)
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
				why: {
					en: "With z = 1 the candidate's share 1 − z is zero. In the other form (update writes) it would be z = 0.",
					ko: "z = 1이면 후보의 몫 1 − z가 0입니다. 다른 형식(업데이트: 쓰기)에서는 z = 0입니다."
				}
			}
		},
		{
			title: {
				en: "Forward propagation",
				ko: "순전파"
			},
			blocks: [
				rs("Forward propagation is arithmetic in a fixed order: products, sums, activations, then the mix. Each operation uses only what stands before it, so you can follow with a calculator.", "순전파는 정해진 순서의 산수입니다. 곱하고, 더하고, 활성화 함수를 거친 다음 섞습니다. 각 연산은 앞에 있는 값만 쓰므로 계산기로 따라갈 수 있습니다."),
				as(cs, "forward", "u", "k", "w", "h"),
				rs(`Unit 1 of the worked example at step 4: the update gate is ${ps("z")}, the previous state ${ps("h_")}, the candidate ${ps("n")}. So u = 1 − ${ps("z")} = ${ps("u")}, the kept part is k = ${ps("k")} and the written part w = ${ps("w")}.`, `연습 예제의 네 번째 시점, 유닛 1을 봅시다. 업데이트 게이트는 ${ps("z")}, 이전 은닉 상태는 ${ps("h_")}, 후보는 ${ps("n")}입니다. 그러면 u = 1 − ${ps("z")} = ${ps("u")}, 유지되는 부분은 k = ${ps("k")}, 새로 쓰는 부분은 w = ${ps("w")}입니다.`),
				os(`view=cell&cell=${cs}&pass=forward&op=14&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the new hidden state h of unit 1?",
					ko: "유닛 1의 새 은닉 상태 h는 얼마일까요?"
				},
				answer: us(cs, "h"),
				why: {
					en: `h = k + w = ${ps("h")}.`,
					ko: `h = k + w = ${ps("h")}입니다.`
				}
			}
		},
		{
			title: {
				en: "Backward propagation",
				ko: "역전파"
			},
			blocks: [
				rs("Backward propagation asks of every value: how much would the loss change if this value changed a little? The answer is its gradient δ. It comes back along the same lines, in the opposite direction.", "역전파는 모든 값에 대해 묻습니다. 이 값이 조금 바뀌면 손실은 얼마나 바뀔까? 그 답이 기울기 δ입니다. 기울기는 같은 선을 따라 반대 방향으로 돌아옵니다."),
				rs("Two rules are enough. Through an operation, multiply by its local slope. Where a value was used in several places, add up what comes back from each.", "규칙은 두 가지면 충분합니다. 연산을 지날 때는 그 연산의 국소 기울기를 곱합니다. 값이 여러 곳에서 쓰였다면 각 곳에서 돌아온 것을 모두 더합니다."),
				as(cs, "backward", "h", "w", "n", "a_n"),
				rs(`At step 4 of the worked example the gradient of h is ${ms("h")}. A sum passes it on unchanged, so the written part w receives ${ms("w")} as well. w is u ⊙ n with u = ${ps("u")}.`, `연습 예제의 네 번째 시점에서 h의 기울기는 ${ms("h")}입니다. 덧셈은 기울기를 그대로 넘기므로 새로 쓰는 부분 w도 ${ms("w")}를 받습니다. w는 u ⊙ n이고 u = ${ps("u")}입니다.`),
				os(`view=cell&cell=${cs}&pass=backward&op=4&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the gradient δ of the candidate n?",
					ko: "후보 n의 기울기 δ는 얼마일까요?"
				},
				answer: ds(cs, "n"),
				why: {
					en: `The other side of the product is u, so it is ${ms("w")} × ${ps("u")} = ${ms("n")}.`,
					ko: `곱의 상대가 u이므로 ${ms("w")} × ${ps("u")} = ${ms("n")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The care that 1 − z needs",
				ko: "1 − z에서 조심할 것"
			},
			blocks: [
				rs("The update gate is used twice: once for what is kept, once, as 1 − z, for what is written. So its gradient has two terms, and the one that comes through 1 − z has its sign turned round.", "업데이트 게이트는 두 번 쓰입니다. 한 번은 유지할 몫에, 또 한 번은 1 − z로서 새로 쓸 몫에 쓰입니다. 그래서 기울기의 항도 둘이며, 1 − z를 지나온 항은 부호가 바뀝니다."),
				as(cs, "backward", "u", "z"),
				ss(cs, ["z>k", "z>u"], !0),
				rs(`In the worked example the term through the kept part is ${$(fs(cs, "z>k"), !0)}. The complement u has the gradient ${ms("u")}.`, `연습 예제에서 유지되는 부분을 지나온 항은 ${$(fs(cs, "z>k"), !0)}입니다. 보수 u의 기울기는 ${ms("u")}입니다.`),
				rs("Leave the minus out and everything still runs, the loss even falls for a while. Only a comparison with a finite difference shows the fault. Try it in the gradient check.", "음수 부호를 빠뜨려도 프로그램은 돌아가고 손실도 한동안 줄어듭니다. 유한 차분과 비교해야만 잘못이 드러납니다. 기울기 검사에서 확인해 보세요."),
				os(`view=check&cell=${cs}&weight=l0.W_xz.0&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the whole gradient δ of the update gate z?",
					ko: "업데이트 게이트 z의 전체 기울기 δ는 얼마일까요?"
				},
				answer: ds(cs, "z"),
				why: {
					en: `${$(fs(cs, "z>k"), !0)} − (${ms("u")}) = ${ms("z")}.`,
					ko: `${$(fs(cs, "z>k"), !0)} − (${ms("u")}) = ${ms("z")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The other GRU",
				ko: "또 하나의 GRU"
			},
			blocks: [
				rs("Two papers, two libraries, four GRUs. The reset gate may act after the recurrent product, as in PyTorch, or before it, as in the first paper. And an open update gate may keep the past or write the candidate.", "논문마다, 라이브러리마다 GRU가 다릅니다. 모두 네 가지입니다. 리셋 게이트는 PyTorch처럼 순환 곱 다음에 작용하기도 하고 첫 논문처럼 그 전에 작용하기도 합니다. 열린 업데이트 게이트도 과거를 유지하거나 후보를 쓰거나 둘 중 하나입니다."),
				is("gru-before-keep"),
				ss("gru-before-keep", [
					"r>s",
					"h_>s",
					"s>q_n",
					"q_n>a_n"
				]),
				rs("With reset before, the weights multiply s = r ⊙ h, not h. So their gradient is built with s as well: using h there is the usual bug. And backward needs two products in a row instead of one, which is why libraries preferred reset after.", "리셋이 앞에 있으면 가중치는 h가 아니라 s = r ⊙ h에 곱해집니다. 그러므로 가중치의 기울기도 s로 계산해야 합니다. 여기서 h를 쓰는 것이 흔한 버그입니다. 또 역전파에서 곱을 두 번 이어서 해야 하므로 라이브러리들은 리셋을 뒤에 두었습니다."),
				os("view=switches&left=gru-after-keep&right=gru-before-keep")
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
						ko: "아니요. 서로 바꿀 수 있는 것은 유지와 쓰기뿐입니다"
					}
				],
				answer: 2,
				why: {
					en: "Keep and write differ by the sign of the update gate's block. The reset order is a different function.",
					ko: "유지와 쓰기는 업데이트 게이트 블록의 부호만 다릅니다. 리셋의 순서가 다르면 다른 함수입니다."
				}
			}
		}
	];
}
// src/views/Lessons.svelte
var _s = /* @__PURE__ */ W("<li><button type=\"button\"> </button></li>"), vs = /* @__PURE__ */ W("<p> </p>"), ys = /* @__PURE__ */ W("<p><!></p>"), bs = /* @__PURE__ */ W("<div class=\"display\"></div>"), xs = /* @__PURE__ */ W("<figure><!></figure>"), Ss = /* @__PURE__ */ W("<p><button type=\"button\" class=\"primary\"> </button></p>"), Cs = /* @__PURE__ */ W("<label class=\"option\"><input type=\"radio\" name=\"answer\"/> </label>"), ws = /* @__PURE__ */ W("<input type=\"text\" inputmode=\"decimal\" size=\"12\" aria-labelledby=\"prompt\"/>"), Ts = /* @__PURE__ */ W("<div class=\"lesson\"><nav><ol></ol></nav> <article class=\"prose\"><p class=\"soft small\"> </p> <h2> </h2> <!> <form><fieldset><legend> </legend> <p id=\"prompt\"> </p> <!> <p><button type=\"submit\" class=\"primary\"> </button></p> <p role=\"status\"><!></p></fieldset></form> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p></article></div>");
function Es(e, t) {
	Be(t, !0);
	let n = gs(), r = /* @__PURE__ */ M(() => Math.min(X.lesson, n.length - 1)), i = /* @__PURE__ */ M(() => n[H(r)]), a = /* @__PURE__ */ M(() => H(i).question), o = /* @__PURE__ */ P(null), s = /* @__PURE__ */ P(""), c = /* @__PURE__ */ P(null);
	fn(() => {
		H(r), F(o, null), F(s, ""), F(c, null);
	});
	function l(e) {
		if (e.preventDefault(), H(a).kind === "choice") F(c, H(o) === H(a).answer ? "right" : "wrong", !0);
		else {
			let e = Number(H(s).replace("−", "-").replace(",", "."));
			F(c, H(s).trim() !== "" && Math.abs(e - H(a).answer) <= .0015 ? "right" : "wrong", !0);
		}
	}
	function u(e) {
		X.loaded = null, X.edits = {}, X.unit = 0, X.read(e);
	}
	var d = Ts(), f = I(d), p = I(f);
	J(p, 21, () => n, Fr, (e, t, n) => {
		var i = _s(), a = I(i), o = L(a);
		j(i), z((e) => {
			Y(a, "aria-current", n === H(r) ? "true" : void 0), K(o, `${n + 1}. ${e ?? ""}`);
		}, [() => Q(H(t).title)]), U("click", a, () => X.lesson = n), G(e, i);
	}), j(p), j(f);
	var m = R(f, 2), h = I(m), g = L(h, !0), _ = R(h, 2), v = L(_, !0), y = R(_, 2);
	J(y, 17, () => H(i).blocks, Fr, (e, t) => {
		var n = wr(), r = $t(n), i = (e) => {
			var n = vs(), r = L(n, !0);
			z((e) => K(r, e), [() => Q(H(t).text)]), G(e, n);
		}, a = (e) => {
			var n = bs();
			J(n, 21, () => H(t).formulas, Fr, (e, t) => {
				var n = ys();
				qa(I(n), { get formula() {
					return H(t);
				} }), j(n), G(e, n);
			}), j(n), G(e, n);
		}, o = (e) => {
			var n = xs(), r = I(n);
			{
				let e = /* @__PURE__ */ M(() => H(t).backward ?? !1), n = /* @__PURE__ */ M(() => new Set(H(t).marked ?? [])), i = /* @__PURE__ */ M(() => Q(Ki[H(t).cell].title));
				fo(r, {
					get cell() {
						return Ki[H(t).cell];
					},
					small: !0,
					get backward() {
						return H(e);
					},
					get marked() {
						return H(n);
					},
					get label() {
						return H(i);
					}
				});
			}
			j(n), G(e, n);
		}, s = (e) => {
			var n = Ss(), r = I(n), i = L(r, !0);
			j(n), z((e) => K(i, e), [() => Z("show")]), U("click", r, () => u(H(t).fragment)), G(e, n);
		};
		q(r, (e) => {
			H(t).kind === "text" ? e(i) : H(t).kind === "formulas" ? e(a, 1) : H(t).kind === "picture" ? e(o, 2) : e(s, -1);
		}), G(e, n);
	});
	var b = R(y, 2), x = I(b), S = I(x), C = L(S, !0), w = R(S, 2), T = L(w, !0), E = R(w, 2), ee = (e) => {
		var t = wr();
		J($t(t), 17, () => H(a).options, Fr, (e, t, n) => {
			var r = Cs(), i = I(r);
			si(i), ci(i, n);
			var a = R(i);
			j(r), z((e) => {
				li(i, H(o) === n), K(a, ` ${e ?? ""}`);
			}, [() => Q(H(t))]), U("change", i, () => (F(o, n, !0), F(c, null))), G(e, r);
		}), G(e, t);
	}, te = (e) => {
		var t = ws();
		si(t), U("input", t, () => F(c, null)), pi(t, () => H(s), (e) => F(s, e)), G(e, t);
	};
	q(E, (e) => {
		H(a).kind === "choice" ? e(ee) : e(te, -1);
	});
	var D = R(E, 2), ne = L(I(D), !0);
	j(D);
	var re = R(D, 2);
	let ie;
	var ae = I(re), oe = (e) => {
		var t = Cr();
		z((e, n) => K(t, `✓ ${e ?? ""} ${n ?? ""}`), [() => Z("right_"), () => Q(H(a).why)]), G(e, t);
	}, se = (e) => {
		var t = Cr();
		z((e) => K(t, `✗ ${e ?? ""}`), [() => Z("wrong")]), G(e, t);
	};
	q(ae, (e) => {
		H(c) === "right" ? e(oe) : H(c) === "wrong" && e(se, 1);
	}), j(re), j(x), j(b);
	var ce = R(b, 2), le = I(ce), ue = L(le, !0), de = R(le, 2), fe = L(de, !0);
	j(ce), j(m), j(d), z((e, t, i, a, o, s, l, u) => {
		Y(f, "aria-label", e), Y(m, "data-lesson", H(r)), K(g, t), K(v, i), K(C, a), K(T, o), K(ne, s), ie = $r(re, 1, "verdict", null, ie, {
			good: H(c) === "right",
			bad: H(c) === "wrong"
		}), le.disabled = H(r) === 0, K(ue, l), de.disabled = H(r) === n.length - 1, K(fe, u);
	}, [
		() => Z("view.lessons"),
		() => Z("lessonOf", {
			i: H(r) + 1,
			n: n.length
		}),
		() => Q(H(i).title),
		() => Z("question"),
		() => Q(H(a).prompt),
		() => Z("check"),
		() => Z("previousLesson"),
		() => Z("nextLesson")
	]), dr("submit", b, l), U("click", le, () => X.lesson = H(r) - 1), U("click", de, () => X.lesson = H(r) + 1), G(e, d), Ve();
}
fr([
	"click",
	"change",
	"input"
]);
// src/parts/HeatMap.svelte
var Ds = /* @__PURE__ */ W("<figure><figcaption><strong> </strong> <span> </span></figcaption> <div><canvas tabindex=\"0\" role=\"slider\"></canvas></div></figure>");
function Os(e, t) {
	Be(t, !0);
	let n = Si(t, "size", 3, null), r = Si(t, "start", 3, 0), i = /* @__PURE__ */ P(void 0), a = /* @__PURE__ */ P(600), o = null, s = /* @__PURE__ */ M(() => new Ro(t.matrix)), c = /* @__PURE__ */ M(() => Math.max(4, Math.min(20, Math.floor(180 / t.matrix.units)))), l = /* @__PURE__ */ M(() => H(c) * t.matrix.units), u = /* @__PURE__ */ M(() => n() ?? H(s).size), d = /* @__PURE__ */ M(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	fn(() => {
		let e = H(i)?.getContext("2d");
		if (!H(i) || !e) return;
		let n = Math.max(1, Math.round(H(a)));
		(H(i).width !== n || H(i).height !== H(l)) && ((e) => {
			var t = m(e, 2);
			H(i).width = t[0], H(i).height = t[1];
		})([n, H(l)]);
		let r = (t.to - t.from) / n, { data: o, scale: f } = H(s).level(r), p = e.createImageData(n, t.matrix.units), h = Math.ceil(t.matrix.steps / f) - 1;
		for (let e = 0; e < n; e++) {
			let i = Math.min(h, Math.max(0, Math.floor((t.from + (e + .5) * r) / f)));
			for (let r = 0; r < t.matrix.units; r++) {
				let [a, s, c] = zo(o[i * t.matrix.units + t.order[r]], H(u), H(d)), l = 4 * (r * n + e);
				p.data[l] = a, p.data[l + 1] = s, p.data[l + 2] = c, p.data[l + 3] = 255;
			}
		}
		let g = new OffscreenCanvas(n, t.matrix.units);
		g.getContext("2d").putImageData(p, 0, 0), e.imageSmoothingEnabled = !1, e.drawImage(g, 0, 0, n, H(l));
		let _ = 1 / r;
		if (_ >= 7 && H(c) >= 5) {
			e.fillStyle = H(d) ? "#ffffff" : "#000000";
			for (let n = Math.floor(t.from); n < Math.min(t.matrix.steps, t.to); n++) for (let r = 0; r < t.matrix.units; r++) H(s).levels[0][n * t.matrix.units + t.order[r]] < -.02 * H(u) && e.fillRect((n - t.from + .28) * _, r * H(c) + H(c) / 2 - .5, .44 * _, 1.4);
		}
		let v = (t.step - t.from + .5) * _, y = t.order.indexOf(t.unit) * H(c);
		e.strokeStyle = H(d) ? "#ffffff" : "#000000", e.lineWidth = 1, e.strokeRect(Math.round(v - Math.max(1.5, _ / 2)) + .5, .5, Math.max(3, _), H(l) - 1), e.strokeRect(.5, y + .5, n - 1, H(c) - 1);
	});
	function f(e) {
		let n = H(i).getBoundingClientRect(), r = Math.floor(t.from + (e.clientX - n.left) / n.width * (t.to - t.from)), a = Math.floor((e.clientY - n.top) / n.height * t.matrix.units);
		return {
			step: Math.max(0, Math.min(t.matrix.steps - 1, r)),
			unit: t.order[Math.max(0, Math.min(t.matrix.units - 1, a))]
		};
	}
	function p(e, n) {
		let r = Math.max(8, Math.min(t.matrix.steps, (t.to - t.from) * e)), i = (n - t.from) / (t.to - t.from), a = Math.max(0, Math.min(t.matrix.steps - r, n - i * r));
		t.onview(a, a + r);
	}
	function h(e) {
		let n = t.to - t.from, r = Math.max(0, Math.min(t.matrix.steps - n, t.from + e));
		t.onview(r, r + n);
	}
	function g(e) {
		!e.ctrlKey && Math.abs(e.deltaX) <= Math.abs(e.deltaY) && !e.shiftKey || (e.preventDefault(), e.ctrlKey ? p(e.deltaY > 0 ? 1.25 : .8, f(e).step) : h((e.deltaX || e.deltaY) / H(a) * (t.to - t.from)));
	}
	fn(() => {
		let e = H(i);
		return e?.addEventListener("wheel", g, { passive: !1 }), () => e?.removeEventListener("wheel", g);
	});
	function _(e) {
		H(i).setPointerCapture(e.pointerId), o = {
			x: e.clientX,
			from: t.from,
			to: t.to,
			moved: !1
		};
	}
	function v(e) {
		if (!o) return;
		let n = (o.x - e.clientX) / H(a) * (o.to - o.from);
		if (Math.abs(e.clientX - o.x) > 4 && (o.moved = !0), !o.moved) return;
		let r = o.to - o.from, i = Math.max(0, Math.min(t.matrix.steps - r, o.from + n));
		t.onview(i, i + r);
	}
	function y(e) {
		if (o && !o.moved) {
			let n = f(e);
			t.onpick(n.step, n.unit);
		}
		o = null;
	}
	function b(e) {
		let n = t.order.indexOf(t.unit), r = e.shiftKey ? Math.max(1, Math.round((t.to - t.from) / 10)) : 1, i = {
			ArrowRight: () => t.onpick(Math.min(t.matrix.steps - 1, t.step + r), t.unit),
			ArrowLeft: () => t.onpick(Math.max(0, t.step - r), t.unit),
			ArrowDown: () => t.onpick(t.step, t.order[Math.min(t.order.length - 1, n + 1)]),
			ArrowUp: () => t.onpick(t.step, t.order[Math.max(0, n - 1)]),
			Home: () => t.onpick(0, t.unit),
			End: () => t.onpick(t.matrix.steps - 1, t.unit),
			Enter: t.onopen,
			"+": () => p(.5, t.step),
			"=": () => p(.5, t.step),
			"-": () => p(2, t.step)
		}[e.key];
		i && (e.preventDefault(), i());
	}
	let x = /* @__PURE__ */ M(() => t.matrix.data[t.matrix.offset + t.step * t.matrix.stride + t.unit] ?? NaN);
	var S = Ds(), C = I(S), w = I(C), T = L(w, !0), E = R(w, 2), ee = L(E, !0);
	j(C);
	var te = R(C, 2), D = I(te);
	Y(D, "aria-valuemin", 1);
	let ne;
	yi(D, (e) => F(i, e), () => H(i)), j(te), j(S), z((e, n, r) => {
		K(T, t.name), Y(E, "data-readout", t.name), K(ee, e), Y(D, "aria-label", n), Y(D, "aria-valuemax", t.matrix.steps), Y(D, "aria-valuenow", t.step + 1), Y(D, "aria-valuetext", r), ne = ti(D, "", ne, { height: `${H(l) ?? ""}px` });
	}, [
		() => Z("readout", {
			t: r() + t.step + 1,
			j: t.unit + 1,
			v: $(H(x), !0)
		}),
		() => Z("heatOf", { name: t.name }),
		() => Z("readout", {
			t: r() + t.step + 1,
			j: t.unit + 1,
			v: $(H(x), !0)
		})
	]), U("pointerdown", D, _), U("pointermove", D, v), U("pointerup", D, y), U("dblclick", D, function(...e) {
		t.onopen?.apply(this, e);
	}), U("keydown", D, b), _i(te, "clientWidth", (e) => F(a, e)), G(e, S), Ve();
}
fr([
	"pointerdown",
	"pointermove",
	"pointerup",
	"dblclick",
	"keydown"
]);
// src/views/OverTime.svelte
var ks = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <div class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <button type=\"button\" class=\"primary\"> </button></div> <p class=\"soft small\"> </p> <h2> </h2> <!> <!>", 1);
function As(e, t) {
	Be(t, !0);
	let n = /* @__PURE__ */ M(() => X.trace.overview), r = /* @__PURE__ */ M(() => H(n) ? H(n).steps : Math.max(1, X.length)), i = /* @__PURE__ */ M(() => H(n) ? H(n).start : 0), a = /* @__PURE__ */ M(() => X.program), o = /* @__PURE__ */ M(() => [...H(a).gates.filter((e) => !H(a).states.includes(e)), ...[...H(a).states].reverse()]), s = /* @__PURE__ */ P(0), c = /* @__PURE__ */ P(1), l = /* @__PURE__ */ M(() => H(i) + X.step);
	fn(() => {
		F(s, 0), F(c, H(r), !0);
	});
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
			offset: X.sequence * t * n,
			stride: n
		};
	}
	let d = /* @__PURE__ */ M(() => H(n) ? H(n).values : X.run.values), f = /* @__PURE__ */ M(() => Vo(u(H(d).h), X.order));
	function p(e, t) {
		if (!e) return /* @__PURE__ */ new Float64Array();
		let [, n = 0, i = 1] = e.shape;
		return Float64Array.from({ length: H(r) }, (r, a) => e.data[(X.sequence * n + a) * i + t]);
	}
	let h = /* @__PURE__ */ M(() => {
		let e = H(n) ? H(n).x : X.trace.layers[0].x, t = Math.min(3, e.shape[2] ?? 0), r = Array.from({ length: t }, (n, r) => ({
			name: X.trace.names[r] ?? (t > 1 ? `${Z("input")} ${r + 1}` : Z("input")),
			values: p(e, r),
			tone: 4 - r % 2,
			dash: r
		}));
		return !X.trace.head || H(n) ? r : [
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
	});
	function g(e, t) {
		((e) => {
			var t = m(e, 2);
			F(s, t[0], !0), F(c, t[1], !0);
		})([e, t]);
	}
	function _(e, t) {
		X.step = Math.max(0, e - H(i)), X.unit = t, (e < H(s) || e >= H(c)) && g(Math.max(0, Math.min(H(r) - (H(c) - H(s)), e - (H(c) - H(s)) / 2)), Math.min(H(r), e + (H(c) - H(s)) / 2)), X.clamp();
	}
	function v() {
		X.pass = "forward", X.op = X.program.operations.length - 1, X.view = "cell";
	}
	function y(e) {
		let t = Math.max(8, Math.min(H(r), (H(c) - H(s)) * e)), n = Math.max(0, Math.min(H(r) - t, H(l) - t / 2));
		g(n, n + t);
	}
	function b(e) {
		let t = H(c) - H(s), n = Math.max(0, Math.min(H(r) - t, H(s) + e * t));
		g(n, n + t);
	}
	var x = ks(), S = $t(x), C = I(S);
	_o(C, {});
	var w = R(C, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("order")), t = /* @__PURE__ */ M(() => [
			"none",
			"time",
			"similar"
		].map((e) => ({
			value: e,
			text: Z(`order.${e}`)
		})));
		ma(w, {
			get label() {
				return H(e);
			},
			get value() {
				return X.order;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => X.order = e
		});
	}
	var T = R(w, 2), E = I(T), ee = L(E, !0), te = R(E, 2), D = L(te, !0), ne = R(te, 2), re = L(ne, !0), ie = R(ne, 2), ae = L(ie, !0), oe = R(ie, 2), se = L(oe, !0);
	j(T);
	var ce = R(T, 2), le = L(ce, !0);
	j(S);
	var ue = R(S, 2), de = L(ue, !0), fe = R(ue, 2), O = L(fe, !0), pe = R(fe, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("series"));
		Qo(pe, {
			get label() {
				return H(e);
			},
			get lines() {
				return H(h);
			},
			height: 170,
			get from() {
				return H(s);
			},
			get to() {
				return H(c);
			},
			get cursor() {
				return H(l);
			},
			onpick: (e) => _(e, X.unit)
		});
	}
	J(R(pe, 2), 16, () => H(o), (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ M(() => Q(ja(H(a), t))), r = /* @__PURE__ */ M(() => Aa(ka(H(a), t))), i = /* @__PURE__ */ M(() => u(H(d)[t]));
			Os(e, {
				get name() {
					return `${H(n) ?? ""} (${H(r) ?? ""})`;
				},
				get matrix() {
					return H(i);
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
					return X.unit;
				},
				onview: g,
				onpick: _,
				onopen: v
			});
		}
	}), z((e, t, n, r, i, a, o, s) => {
		K(ee, e), K(D, t), K(re, n), K(ae, r), K(se, i), K(le, a), K(de, o), K(O, s);
	}, [
		() => Z("panLeft"),
		() => Z("zoomIn"),
		() => Z("zoomOut"),
		() => Z("wholeRun"),
		() => Z("panRight"),
		() => Z("openCell"),
		() => Z("heatHint"),
		() => Z("series")
	]), U("click", E, () => b(-.5)), U("click", te, () => y(.5)), U("click", ne, () => y(2)), U("click", ie, () => g(0, H(r))), U("click", oe, () => b(.5)), U("click", ce, v), G(e, x), Ve();
}
fr(["click"]);
// src/views/Own.svelte
var js = /* @__PURE__ */ W("<button type=\"button\"> </button>"), Ms = /* @__PURE__ */ W("<section><h3> </h3> <!></section>"), Ns = /* @__PURE__ */ W("<div class=\"pair\"><section><h3> </h3> <!></section> <!> <!></div>"), Ps = /* @__PURE__ */ W("<p class=\"soft\"> </p>"), Fs = /* @__PURE__ */ W("<p> <strong data-showing=\"\"> </strong> <!></p> <div role=\"region\"><p> </p> <label class=\"field\"><span> </span> <input type=\"file\" multiple=\"\" accept=\".json,.gatewise,.csv,.tsv,.parquet,.ndjson,.gz\"/></label> <p class=\"soft small\"> </p></div> <p role=\"status\"> </p> <h2> </h2> <!>", 1);
function Is(e, t) {
	Be(t, !0);
	let n = /* @__PURE__ */ P(!1), r = /* @__PURE__ */ P(""), i = /* @__PURE__ */ P(!0), a = /* @__PURE__ */ P([]), o;
	async function s(e) {
		if (!e?.length) return;
		let t = [...e], n = t.map((e) => e.name).join(", ");
		try {
			let e = t[0];
			if (t.length === 1 && e.name.toLowerCase().endsWith(".json")) X.load(na(JSON.parse(await e.text())));
			else if (X.server) X.load(na(await c(t, X.server.token)));
			else throw Error(Z("offline"));
			F(r, Z("opened", { name: n }), !0), F(i, !0);
		} catch (e) {
			F(r, Z("failed", {
				name: n,
				reason: e instanceof Error ? e.message : String(e)
			}), !0), F(i, !1);
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
		e.preventDefault(), F(n, !1), s(e.dataTransfer?.files ?? null);
	}
	async function u() {
		if (X.server) {
			try {
				let e = await fetch(`api/live?since=${H(a).length}`, { headers: { "X-Gatewise-Token": X.server.token } });
				if (e.ok) {
					let t = await e.json();
					t.length && F(a, [...H(a), ...t]);
				}
			} catch {}
			o = setTimeout(() => void u(), 1e3);
		}
	}
	u(), wi(() => clearTimeout(o));
	let d = (e) => Float64Array.from(H(a), (t) => e(t) ?? NaN), f = /* @__PURE__ */ M(() => [...new Set(H(a).flatMap((e) => Object.keys(e.gates ?? {})))]), p = /* @__PURE__ */ M(() => [...new Set(H(a).flatMap((e) => Object.keys(e.gradients ?? {})))].slice(0, 8));
	var m = Fs(), h = $t(m), g = I(h), _ = R(g), v = L(_, !0), y = R(_, 2), b = (e) => {
		var t = js(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("backToExample")]), U("click", t, () => (X.loaded = null, X.edits = {}, X.clamp())), G(e, t);
	};
	q(y, (e) => {
		X.loaded && e(b);
	}), j(h);
	var x = R(h, 2);
	let S;
	var C = I(x), w = L(C, !0), T = R(C, 2), E = I(T), ee = L(E, !0), te = R(E, 2);
	j(T);
	var D = L(R(T, 2), !0);
	j(x);
	var ne = R(x, 2);
	let re;
	var ie = L(ne, !0), ae = R(ne, 2), oe = L(ae, !0), se = R(ae, 2), ce = (e) => {
		var t = Ns(), n = I(t), r = I(n), i = L(r), o = R(r, 2);
		{
			let e = /* @__PURE__ */ M(() => Z("loss")), t = /* @__PURE__ */ M(() => [{
				name: Z("loss"),
				values: d((e) => e.loss),
				tone: 0
			}, {
				name: "validation",
				values: d((e) => e.validation),
				tone: 1,
				dash: 1
			}]);
			Qo(o, {
				get label() {
					return H(e);
				},
				log: !0,
				get lines() {
					return H(t);
				}
			});
		}
		j(n);
		var s = R(n, 2), c = (e) => {
			var t = Ms(), n = I(t), r = L(n, !0), i = R(n, 2);
			{
				let e = /* @__PURE__ */ M(() => Z("gateMeans")), t = /* @__PURE__ */ M(() => H(f).map((e, t) => ({
					name: e,
					values: d((t) => t.gates?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Qo(i, {
					get label() {
						return H(e);
					},
					get lines() {
						return H(t);
					}
				});
			}
			j(t), z((e) => K(r, e), [() => Z("gateMeans")]), G(e, t);
		};
		q(s, (e) => {
			H(f).length && e(c);
		});
		var l = R(s, 2), u = (e) => {
			var t = Ms(), n = I(t), r = L(n, !0), i = R(n, 2);
			{
				let e = /* @__PURE__ */ M(() => Z("gradientNorms")), t = /* @__PURE__ */ M(() => H(p).map((e, t) => ({
					name: e,
					values: d((t) => t.gradients?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Qo(i, {
					get label() {
						return H(e);
					},
					log: !0,
					get lines() {
						return H(t);
					}
				});
			}
			j(t), z((e) => K(r, e), [() => Z("gradientNorms")]), G(e, t);
		};
		q(l, (e) => {
			H(p).length && e(u);
		}), j(t), z((e, t, n) => K(i, `${e ?? ""} (${t ?? ""} ${n ?? ""})`), [
			() => Z("loss"),
			() => Z("epoch"),
			() => H(a).at(-1).epoch
		]), G(e, t);
	}, le = (e) => {
		var t = Ps(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("liveNone")]), G(e, t);
	};
	q(se, (e) => {
		H(a).length ? e(ce) : e(le, -1);
	}), z((e, t, a, o, s, c, l) => {
		K(g, `${e ?? ""}: `), K(v, t), S = $r(x, 1, "dropzone", null, S, { over: H(n) }), Y(x, "aria-label", a), K(w, o), K(ee, s), K(D, c), re = $r(ne, 1, "verdict", null, re, {
			good: H(i),
			bad: !H(i)
		}), K(ie, H(r)), K(oe, l);
	}, [
		() => Z("nowShowing"),
		() => X.loaded ? X.loaded.title || Q(Ki[X.run.cell].title) : Z("workedExample"),
		() => Z("view.own"),
		() => Z("drop"),
		() => Z("choose"),
		() => X.server ? Z("private") : Z("offline"),
		() => Z("live")
	]), dr("dragover", x, (e) => (e.preventDefault(), F(n, !0))), dr("dragleave", x, () => F(n, !1)), dr("drop", x, l), U("change", te, (e) => void s(e.currentTarget.files)), G(e, m), Ve();
}
fr(["click", "change"]);
// src/views/Switches.svelte
var Ls = /* @__PURE__ */ W("<p><!></p>"), Rs = /* @__PURE__ */ W("<section><h2> </h2> <!> <!></section>"), zs = /* @__PURE__ */ W("<p> </p>"), Bs = /* @__PURE__ */ W("<li> <span class=\"soft\"> </span></li>"), Vs = /* @__PURE__ */ W("<ul></ul>"), Hs = /* @__PURE__ */ W("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Us = /* @__PURE__ */ W("<div class=\"toolbar\"><!> <!> <!></div> <div class=\"pair\"></div> <section class=\"card\"><h2> </h2> <!> <p class=\"soft\"> </p></section> <h2> </h2> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function Ws(e, t) {
	Be(t, !0);
	let n = /* @__PURE__ */ M(() => Ji.includes(X.left) ? X.left : Ji[0]), r = /* @__PURE__ */ M(() => Ji.includes(X.right) ? X.right : Ji[2]), i = /* @__PURE__ */ M(() => [H(n), H(r)].map((e) => ({
		key: e,
		cell: Ki[e],
		trace: Zi(e)
	}))), a = /* @__PURE__ */ M(() => Math.min(X.unit, 3)), o = /* @__PURE__ */ M(() => Math.min(X.step, H(i)[0].trace.steps - 1));
	function s(e, t) {
		let n = /* @__PURE__ */ new Set();
		for (let r of Object.keys(e.picture.edges)) r in t.picture.edges || n.add(r);
		for (let [r, i] of Object.entries(e.picture.nodes)) {
			let e = t.picture.nodes[r];
			e && e.x === i.x && e.y === i.y || n.add(r);
		}
		return n;
	}
	let c = /* @__PURE__ */ M(() => [s(H(i)[0].cell, H(i)[1].cell), s(H(i)[1].cell, H(i)[0].cell)]);
	function l(e) {
		return Float64Array.from({ length: e.steps }, (t, n) => sa(e.layers[0].values.h, 0, n, H(a)));
	}
	let u = /* @__PURE__ */ M(() => [l(H(i)[0].trace), l(H(i)[1].trace)]), d = /* @__PURE__ */ M(() => H(i)[0].cell.equations.map((e, t) => Aa(e) !== Aa(H(i)[1].cell.equations[t])));
	function f(e, t) {
		let [n, r] = t.split(">");
		return `${Aa(ka(e, n))} → ${Aa(ka(e, r))}`;
	}
	let p = () => Ji.map((e) => ({
		value: e,
		text: Q(Ki[e].title)
	})), m = [
		"r",
		"z",
		"n",
		"u",
		"k",
		"w",
		"h"
	];
	var h = Us(), g = $t(h), _ = I(g);
	{
		let e = /* @__PURE__ */ M(() => Z("left")), t = /* @__PURE__ */ M(p);
		ma(_, {
			get label() {
				return H(e);
			},
			get value() {
				return H(n);
			},
			get options() {
				return H(t);
			},
			onchange: (e) => X.left = e
		});
	}
	var v = R(_, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("right")), t = /* @__PURE__ */ M(p);
		ma(v, {
			get label() {
				return H(e);
			},
			get value() {
				return H(r);
			},
			get options() {
				return H(t);
			},
			onchange: (e) => X.right = e
		});
	}
	var y = R(v, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("unit")), t = /* @__PURE__ */ M(() => [
			0,
			1,
			2,
			3
		].map((e) => ({
			value: e,
			text: String(e + 1)
		})));
		ma(y, {
			get label() {
				return H(e);
			},
			get value() {
				return H(a);
			},
			get options() {
				return H(t);
			},
			onchange: (e) => X.unit = e
		});
	}
	j(g);
	var b = R(g, 2);
	J(b, 21, () => H(i), Fr, (e, t, n) => {
		var r = Rs(), i = I(r), a = L(i, !0), o = R(i, 2);
		{
			let e = /* @__PURE__ */ M(() => Q(H(t).cell.title)), r = /* @__PURE__ */ M(() => Z("moves")), i = /* @__PURE__ */ M(() => [...H(c)[n]].filter((e) => e.includes(">")).map((e) => f(H(t).cell, e)).join(", "));
			fo(o, {
				get cell() {
					return H(t).cell;
				},
				small: !0,
				get marked() {
					return H(c)[n];
				},
				get label() {
					return `${H(e) ?? ""}. ${H(r) ?? ""}: ${H(i) ?? ""}`;
				}
			});
		}
		J(R(o, 2), 17, () => H(t).cell.equations, Fr, (e, t, n) => {
			var r = Ls();
			let i;
			qa(I(r), { get formula() {
				return H(t);
			} }), j(r), z(() => i = $r(r, 1, "line", null, i, { marked: H(d)[n] })), G(e, r);
		}), j(r), z((e) => K(a, e), [() => Q(H(t).cell.title)]), G(e, r);
	}), j(b);
	var x = R(b, 2), S = I(x), C = L(S, !0), w = R(S, 2), T = (e) => {
		var t = zs(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("nothingMoves")]), G(e, t);
	}, E = (e) => {
		var t = Vs();
		J(t, 21, () => H(c), Fr, (e, t, n) => {
			var r = wr();
			J($t(r), 16, () => [...H(t)].filter((e) => e.includes(">")), (e) => e, (e, t) => {
				var r = Bs(), a = I(r), o = L(R(a));
				j(r), z((e, t) => {
					K(a, `${e ?? ""} `), K(o, `(${t ?? ""})`);
				}, [() => f(H(i)[n].cell, t), () => Z(n === 0 ? "onlyLeft" : "onlyRight")]), G(e, r);
			}), G(e, r);
		}), j(t), G(e, t);
	};
	q(w, (e) => {
		H(c)[0].size + H(c)[1].size === 0 ? e(T) : e(E, -1);
	});
	var ee = L(R(w, 2), !0);
	j(x);
	var te = R(x, 2), D = L(te, !0), ne = R(te, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("sameRun")), t = /* @__PURE__ */ M(() => Z("difference")), n = /* @__PURE__ */ M(() => [{
			name: `${Z("left")}: h`,
			values: H(u)[0],
			tone: 0,
			dash: 0,
			dots: !0
		}, {
			name: `${Z("right")}: h`,
			values: H(u)[1],
			tone: 1,
			dash: 1,
			dots: !0
		}]);
		Qo(ne, {
			get label() {
				return `${H(e) ?? ""}: ${H(t) ?? ""}`;
			},
			between: !0,
			get cursor() {
				return H(o);
			},
			onpick: (e) => X.step = e,
			get lines() {
				return H(n);
			}
		});
	}
	var re = R(ne, 2), ie = I(re), ae = I(ie), oe = I(ae), se = I(oe), ce = L(se, !0), le = R(se), ue = L(le, !0), de = R(le), fe = L(de, !0), O = L(R(de), !0);
	j(oe), j(ae);
	var pe = R(ae);
	J(pe, 20, () => m, (e) => e, (e, t) => {
		let n = /* @__PURE__ */ M(() => sa(H(i)[0].trace.layers[0].values[t], 0, H(o), H(a))), r = /* @__PURE__ */ M(() => sa(H(i)[1].trace.layers[0].values[t], 0, H(o), H(a)));
		var s = Hs(), c = I(s), l = I(c), u = R(l);
		{
			let e = /* @__PURE__ */ M(() => ka(H(i)[0].cell, t));
			qa(u, { get formula() {
				return H(e);
			} });
		}
		j(c);
		var d = R(c), f = L(d, !0), p = R(d), m = L(p, !0), h = L(R(p), !0);
		j(s), z((e, t, n, r) => {
			K(l, `${e ?? ""} `), K(f, t), K(m, n), K(h, r);
		}, [
			() => Q(ja(H(i)[0].cell, t)),
			() => $(H(n)),
			() => $(H(r)),
			() => $(H(r) - H(n), !0)
		]), G(e, s);
	}), j(pe), j(ie), j(re), z((e, t, n, r, i, a, s) => {
		K(C, e), K(ee, t), K(D, n), Y(ie, "data-compare", H(o)), K(ce, r), K(ue, i), K(fe, a), K(O, s);
	}, [
		() => Z("moves"),
		() => Z("exact"),
		() => Z("sameRun"),
		() => Z("stepOf", {
			t: H(o) + 1,
			n: H(i)[0].trace.steps
		}),
		() => Z("left"),
		() => Z("right"),
		() => Z("difference")
	]), G(e, h), Ve();
}
// src/App.svelte
var Gs = /* @__PURE__ */ W("<button type=\"button\"> </button>"), Ks = /* @__PURE__ */ W("<div class=\"gatewise\"><a class=\"skip\" href=\"#content\"> </a> <header><p class=\"brand\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 7h20M7 7v10M7 17h6\"></path><circle cx=\"16\" cy=\"17\" r=\"3.2\"></circle><circle cx=\"16\" cy=\"7\" r=\"3.2\"></circle></svg>gatewise</p> <nav></nav> <div class=\"settings\"><!> <!></div></header> <main id=\"content\" tabindex=\"-1\"><h1> </h1> <!></main></div>");
function qs(e, t) {
	Be(t, !0);
	let n = {
		lessons: Es,
		cell: No,
		switches: Ws,
		time: As,
		gradients: ns,
		check: Lo,
		own: Is
	}, r = /* @__PURE__ */ M(() => n[X.view]), i = /* @__PURE__ */ P(void 0), a = /* @__PURE__ */ P(void 0), o, s = "";
	fn(() => {
		let e = X.fragment;
		X.linked && (clearTimeout(o), o = setTimeout(() => {
			location.hash.slice(1) !== e && (s = e, history.replaceState(null, "", `#${e}`));
		}, 60));
	}), fn(() => {
		H(i) && (H(i).dataset.theme = X.theme, H(i).lang = X.lang, X.linked && (document.documentElement.lang = X.lang, document.documentElement.dataset.theme = X.theme, document.title = `${Z(`view.${X.view}`)} · gatewise`));
	}), Ci(() => {
		if (!X.linked) return;
		let e = () => location.hash.slice(1) !== s && ir(() => X.read(location.hash));
		return addEventListener("hashchange", e), () => removeEventListener("hashchange", e);
	});
	function c(e) {
		X.view = e, H(a)?.focus({ preventScroll: !0 });
	}
	var l = Ks(), u = I(l), d = L(u, !0), f = R(u, 2), p = R(I(f), 2);
	J(p, 20, () => ca, (e) => e, (e, t) => {
		var n = Gs(), r = L(n, !0);
		z((e) => {
			Y(n, "aria-current", X.view === t ? "page" : void 0), K(r, e);
		}, [() => Z(`view.${t}`)]), U("click", n, () => c(t)), G(e, n);
	}), j(p);
	var m = R(p, 2), h = I(m);
	{
		let e = /* @__PURE__ */ M(() => Z("language"));
		ma(h, {
			get label() {
				return H(e);
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
	var g = R(h, 2);
	{
		let e = /* @__PURE__ */ M(() => Z("theme")), t = /* @__PURE__ */ M(() => [
			"auto",
			"light",
			"dark"
		].map((e) => ({
			value: e,
			text: Z(`theme.${e}`)
		})));
		ma(g, {
			get label() {
				return H(e);
			},
			get value() {
				return X.theme;
			},
			get options() {
				return H(t);
			},
			onchange: (e) => X.theme = e
		});
	}
	j(m), j(f);
	var _ = R(f, 2), v = I(_), y = L(v, !0);
	Wr(R(v, 2), () => H(r), (e, t) => {
		t(e, {});
	}), j(_), yi(_, (e) => F(a, e), () => H(a)), j(l), yi(l, (e) => F(i, e), () => H(i)), z((e, t, n) => {
		K(d, e), Y(p, "aria-label", t), Y(_, "data-view", X.view), K(y, n);
	}, [
		() => Z("skip"),
		() => Z("views"),
		() => Z(`view.${X.view}`)
	]), U("click", u, (e) => (e.preventDefault(), H(a)?.focus())), G(e, l), Ve();
}
fr(["click"]);
// src/main.ts
function Js(e) {
	return kr(qs, { target: e });
}
Object.assign(globalThis, { gatewise: {
	app: X,
	cells: Ki,
	rerun: zi,
	triangle: Gi,
	readTrace: na,
	edited: ia,
	example: Zi,
	memory: $i,
	number: $
} });
function Ys({ model: e, el: t }) {
	X.linked = !1;
	let n = () => {
		let t = e.get("trace");
		typeof t == "string" && t && X.load(na(JSON.parse(t)));
		let n = e.get("options");
		typeof n == "string" && X.read(n);
	};
	n(), e.on("change:trace", n);
	let r = Js(t);
	return () => {
		e.off("change:trace", n), Nr(r);
	};
}
async function Xs(e) {
	let t = await fetch("api/trace", { headers: { "X-Gatewise-Token": e } });
	if (t.status !== 204) {
		if (!t.ok) throw Error(await t.text());
		X.load(na(await t.json()));
	}
}
async function Zs() {
	let e = document.getElementById("gatewise");
	if (!e) return;
	let t = document.getElementById("gatewise-trace");
	t?.textContent && X.load(na(JSON.parse(t.textContent)));
	let n = new URLSearchParams(location.search).get("token") ?? $s();
	if (X.read(location.hash), n && location.protocol.startsWith("http")) {
		X.server = { token: n }, Qs(n);
		try {
			await Xs(n), X.read(location.hash);
		} catch (e) {
			console.error(e);
		}
	}
	Js(e);
}
function Qs(e) {
	try {
		sessionStorage.setItem("gatewise-token", e);
	} catch {
		return;
	}
	location.search && history.replaceState(null, "", location.pathname + location.hash);
}
function $s() {
	try {
		return sessionStorage.getItem("gatewise-token");
	} catch {
		return null;
	}
}
Zs();
var ec = { render: Ys };
export { ec as default };
