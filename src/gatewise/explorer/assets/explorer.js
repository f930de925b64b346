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
var h = 1 << 24, g = 1024, _ = 2048, v = 4096, y = 8192, b = 16384, x = 32768, S = 1 << 25, C = 65536, w = 1 << 19, ee = 1 << 20, te = 1 << 25, ne = 1 << 21, T = 1 << 22, E = 1 << 23, D = Symbol("$state"), re = Symbol("component"), ie = Symbol("legacy props"), ae = Symbol(""), oe = Symbol("attributes"), se = Symbol("class"), ce = Symbol("style"), le = Symbol("text"), ue = Symbol("form reset"), de = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), fe = !!globalThis.document?.contentType && /* @__PURE__ */ globalThis.document.contentType.includes("xml"), pe = {}, O = Symbol("uninitialized"), me = "http://www.w3.org/1999/xhtml";
function he() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function ge(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function _e() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var k = !1;
function ve(e) {
	k = e;
}
var A;
function ye(e) {
	if (e === null) throw ge(), pe;
	return A = e;
}
function be() {
	return ye(/* @__PURE__ */ $t(A));
}
function j(e) {
	if (k) {
		if (/* @__PURE__ */ $t(A) !== null) throw ge(), pe;
		A = e;
	}
}
function xe(e = 1) {
	if (k) {
		for (var t = e, n = A; t--;) n = /* @__PURE__ */ $t(n);
		A = n;
	}
}
function Se(e = !0) {
	for (var t = 0, n = A;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ $t(n);
		e && n.remove(), n = i;
	}
}
function Ce(e) {
	if (!e || e.nodeType !== 8) throw ge(), pe;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function we(e) {
	return e === this.v;
}
function Te(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Ee(e) {
	return !Te(e, this.v);
}
function De(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function Oe() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function ke(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Ae(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function je() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Me(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Ne() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Pe(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Fe() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function Ie() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Le() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Re() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var ze = null;
function Be(e) {
	ze = e;
}
function Ve(e, t = !1, n) {
	ze = {
		p: ze,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: H,
		l: null
	};
}
function He(e) {
	var t = ze, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) pn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, ze = t.p, Ue(e);
}
function Ue(e = {}) {
	return i(e, re, { value: !0 }), e;
}
function We() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var Ge = [];
function Ke() {
	var e = Ge;
	Ge = [], f(e);
}
function qe(e) {
	if (Ge.length === 0 && !bt) {
		var t = Ge;
		queueMicrotask(() => {
			t === Ge && Ke();
		});
	}
	Ge.push(e);
}
function Je() {
	for (; Ge.length > 0;) Ke();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var Ye = ~(_ | v | g);
function Xe(e, t) {
	e.f = e.f & Ye | t;
}
function Ze(e) {
	e.f & 512 || e.deps === null ? Xe(e, g) : Xe(e, v);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function Qe(e, t) {
	e.f & 2048 ? t.set(e, _) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, v), Xe(e, g);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
var $e = !1;
function et() {
	$e || ($e = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[ue]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function tt(e) {
	var t = V, n = H;
	In(null), Ln(null);
	try {
		return e();
	} finally {
		In(t), Ln(n);
	}
}
function nt(e, t, n, r = n) {
	e.addEventListener(t, () => tt(n));
	let i = e[ue];
	e[ue] = i ? () => {
		i(), r(!0);
	} : () => r(!0), et();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function rt(e, t, n, r) {
	let i = We() ? st : ut;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = H, c = it(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				on(e, s);
			}
			at();
		}
	}
	var d = ot();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ lt(e))).then(u).catch((e) => on(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), at());
	}) : f();
}
function it() {
	var e = H, t = V, n = ze, r = N;
	return function(i = !0) {
		Ln(e), In(t), Be(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function at(e = !0) {
	Ln(null), In(null), Be(null), e && N?.deactivate();
}
function ot() {
	var e = H, t = e.b, n = N, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function st(e) {
	var t = 2 | _;
	return H !== null && (H.f |= w), {
		ctx: ze,
		deps: null,
		effects: null,
		equals: we,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: O,
		wv: 0,
		parent: H,
		ac: null
	};
}
var ct = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function lt(e, t, n) {
	let r = H;
	r === null && Oe();
	var i = void 0, a = Lt(O), o = !V, s = /* @__PURE__ */ new Set();
	return gn(() => {
		var t = H, n = p();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== de && n.reject(e);
			}).finally(at);
		} catch (e) {
			n.reject(e), at();
		}
		var c = N;
		if (o) {
			if (t.f & 32768) var l = ot();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(ct);
			else for (let e of s.values()) e.reject(ct);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== ct && (c.activate(), t ? (a.f |= E, Vt(a, t)) : (a.f & 8388608 && (a.f ^= E), Vt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), dn(() => {
		for (let e of s) e.reject(ct);
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
	let t = /* @__PURE__ */ st(e);
	return zn(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function ut(e) {
	let t = /* @__PURE__ */ st(e);
	return t.equals = Ee, t;
}
function dt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) wn(t[n]);
	}
}
function ft(e) {
	var t, n = H, r = e.parent;
	if (!Nn && r !== null && e.v !== O && r.f & 24576) return he(), e.v;
	Ln(r);
	try {
		dt(e), t = Zn(e);
	} finally {
		Ln(n);
	}
	return t;
}
function pt(e) {
	var t = ft(e);
	!e.equals(t) && (e.wv = Jn(), (!N?.is_fork || e.deps === null) && (N === null ? e.v = t : (N.capture(e, t, !0), _t?.capture(e, t, !0)), e.deps === null)) ? Xe(e, g) : Nn || (vt === null ? Ze(e) : (un() || N?.is_fork) && vt.set(e, t));
}
function mt(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && tt(() => {
		t.ac.abort(de), t.ac = null;
	}), t.fn !== null && (t.teardown = d), er(t, 0), Sn(t));
}
function ht(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && tr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var gt = null, N = null, _t = null, vt = null, yt = null, bt = !1, xt = !1, St = null, Ct = null, wt = 0, Tt = 1, Et = class e {
	id = Tt++;
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
		gt === null ? gt = this : (gt.next = this, this.prev = gt), gt = this;
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
			for (var r of n.d) Xe(r, _), t(r);
			for (r of n.m) Xe(r, v), t(r);
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
		for (let [e, t] of this.#s) Xe(e, t), this.schedule(e);
		this.apply();
		for (var t = St = [], n = [], r = Ct = []; this.#a.length > 0;) {
			wt++ > 1e3 && (this.#b(), Ot());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Nt(e), this.#d() || this.discard(), t;
			}
		}
		if (N = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (St = null, Ct = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Mt(e, t);
			r.length > 0 && N.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), _t = this, At(n), At(t), _t = null, this.#i?.resolve();
			var o = N;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Ft.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= g;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= g : i & 4 ? t.push(r) : Yn(r) && (i & 16 && this.add_dirty_reaction(r, v), tr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), Xe(i, _), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), N = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) Qe(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== O && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), vt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		N = this;
	}
	deactivate() {
		N = null, vt = null;
	}
	flush() {
		try {
			xt = !0, N = this, this.#m();
		} finally {
			wt = 0, yt = null, St = null, Ct = null, xt = !1, N = null, vt = null, Ft.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(ct);
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
		this.#u || (this.#u = !0, qe(() => {
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
			!xt && !bt && qe(() => {
				t.started || t.flush();
			});
		}
		return N;
	}
	apply() {
		vt = null;
	}
	schedule(e) {
		yt = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? gt = e : t.prev = e, this.linked = !1;
		}
	}
};
function Dt(e) {
	var t = bt, n = _t;
	_t = null, bt = !0;
	try {
		var r;
		for (e && (Dt(), r = e());;) {
			if (Je(), N === null) return r;
			N.flush();
		}
	} finally {
		bt = t, _t = n;
	}
}
function Ot() {
	try {
		Ne();
	} catch (e) {
		on(e, yt);
	}
}
var kt = null;
function At(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && Yn(r) && (kt = /* @__PURE__ */ new Set(), tr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && En(r), kt?.size > 0)) {
				Ft.clear();
				for (let e of kt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) kt.has(n) && (kt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || tr(n);
					}
				}
				kt.clear();
			}
		}
		kt = null;
	}
}
function jt(e) {
	N.schedule(e);
}
function Mt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), Xe(e, g);
		for (var n = e.first; n !== null;) Mt(n, t), n = n.next;
	}
}
function Nt(e) {
	Xe(e, g);
	for (var t = e.first; t !== null;) Nt(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Pt = /* @__PURE__ */ new Set(), Ft = /* @__PURE__ */ new Map(), It = !1;
function Lt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: we,
		rv: 0,
		wv: 0
	};
}
/*#__NO_SIDE_EFFECTS__*/
function P(e, t) {
	let n = Lt(e, t);
	return zn(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Rt(e, t = !1, n = !0) {
	let r = Lt(e);
	return t || (r.equals = Ee), r;
}
function F(e, t, n = !1) {
	return V !== null && (!Fn || V.f & 131072) && We() && V.f & 4325394 && (Rn === null || !Rn.has(e)) && Le(), Vt(e, n ? Gt(t) : t, Ct);
}
var zt = null, Bt = 0;
function Vt(e, t, n = null) {
	if (!e.equals(t)) {
		Nn ? Ft.set(e, t) : Ft.has(e) || Ft.set(e, e.v);
		var r = Et.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && ft(t), vt === null && Ze(t);
		}
		e.wv = Jn(), zt = null, Bt = 0, Wt(e, _, n), zt = null, We() && H !== null && H.f & 1024 && !(H.f & 96) && (Hn === null ? Un([e]) : Hn.push(e)), !r.is_fork && Pt.size > 0 && !It && Ht();
	}
	return t;
}
function Ht() {
	It = !1;
	for (let e of Pt) {
		e.f & 1024 && Xe(e, v);
		let t;
		try {
			t = Yn(e);
		} catch {
			t = !0;
		}
		t && tr(e);
	}
	Pt.clear();
}
function Ut(e) {
	F(e, e.v + 1);
}
function Wt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = We(), a = r.length;
		if (Bt += a, Bt > 1e5 && zt === null && (zt = /* @__PURE__ */ new Set()), zt !== null) {
			if (zt.has(e)) return;
			zt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== H) {
				var l = (c & _) === 0;
				if (l && Xe(s, t), c & 131072) Pt.add(s);
				else if (c & 2) {
					var u = s;
					vt?.delete(u), Wt(u, v, n);
				} else if (l) {
					var d = s;
					c & 16 && kt !== null && kt.add(d), n === null ? jt(d) : n.push(d);
				}
			}
		}
	}
}
function Gt(t) {
	if (typeof t != "object" || !t || D in t || re in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ P(0), u = null, d = Kn, f = (e) => {
		if (Kn === d) return e();
		var t = V, n = Kn;
		In(null), qn(d);
		var r = e();
		return In(t), qn(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ P(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Fe();
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
					r.set(t, e), Ut(o);
				}
			} else F(n, O), Ut(o);
			return !0;
		},
		get(e, n, i) {
			if (n === D) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ P(Gt(s ? e[n] : O), u)), r.set(n, o)), o !== void 0) {
				var c = U(o);
				return c === O ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = U(i);
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
			return (n !== void 0 || (H !== null || V !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ P(i ? Gt(e[t]) : O, u)), r.set(t, n)), U(n) === O) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ P(O, u)), r.set(d + "", p)) : F(p, O);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ P(void 0, u)), F(c, Gt(n)), r.set(t, c));
			else {
				l = c.v !== O;
				var m = f(() => Gt(n));
				F(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && F(g, _ + 1);
				}
				Ut(o);
			}
			return !0;
		},
		ownKeys(e) {
			U(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== O;
			});
			for (var [n, i] of r) i.v !== O && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			Ie();
		}
	});
}
var Kt, qt, Jt, Yt;
function Xt() {
	if (Kt === void 0) {
		Kt = window, qt = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		Jt = a(t, "firstChild").get, Yt = a(t, "nextSibling").get, u(e) && (e[se] = void 0, e[oe] = null, e[ce] = void 0, e.__e = void 0), u(n) && (n[le] = void 0);
	}
}
function Zt(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function Qt(e) {
	return Jt.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function $t(e) {
	return Yt.call(e);
}
function I(e, t) {
	if (!k) return /* @__PURE__ */ Qt(e);
	var n = /* @__PURE__ */ Qt(A);
	if (n === null) n = A.appendChild(Zt());
	else if (t && n.nodeType !== 3) {
		var r = Zt();
		return n?.before(r), ye(r), r;
	}
	return t && rn(n), ye(n), n;
}
function L(e, t = !1) {
	if (!k) {
		var n = /* @__PURE__ */ Qt(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ $t(n) : n;
	}
	if (t) {
		if (A?.nodeType !== 3) {
			var r = Zt();
			return A?.before(r), ye(r), r;
		}
		rn(A);
	}
	return A;
}
function R(e, t = !1) {
	if (!k) return /* @__PURE__ */ Qt(e);
	var n = I(e, t);
	return j(e), n;
}
function z(e, t = 1, n = !1) {
	let r = k ? A : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ $t(r);
	if (!k) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = Zt();
			return r === null ? i?.after(a) : r.before(a), ye(a), a;
		}
		rn(r);
	}
	return ye(r), r;
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
	var t = H;
	if (t === null) return V.f |= E, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	on(e, t);
}
function on(e, t) {
	if (e === pe) throw e;
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
	H === null && (V === null && Me(e), je()), Nn && Ae(e);
}
function cn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function ln(e, t) {
	var n = H;
	n !== null && n.f & 8192 && (e |= y);
	var r = {
		ctx: ze,
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
	N?.register_created_effect(r);
	var i = r;
	if (e & 4) St === null ? Et.ensure().schedule(r) : St.push(r);
	else if (t !== null) {
		try {
			tr(r);
		} catch (e) {
			throw wn(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= C));
	}
	if (i !== null && (i.parent = n, n !== null && cn(i, n), V !== null && V.f & 2 && !(e & 64))) {
		var a = V;
		(a.effects ??= []).push(i);
	}
	return r;
}
function un() {
	return V !== null && !Fn;
}
function dn(e) {
	let t = ln(8, null);
	return Xe(t, g), t.teardown = e, t;
}
function fn(e) {
	sn("$effect");
	var t = H.f;
	if (!V && t & 32 && ze !== null && !ze.i) {
		var n = ze;
		(n.e ??= []).push(e);
	} else return pn(e);
}
function pn(e) {
	return ln(4 | ee, e);
}
function mn(e) {
	Et.ensure();
	let t = ln(64 | w, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Dn(t, () => {
			wn(t), n(void 0);
		}) : (wn(t), n(void 0));
	});
}
function hn(e) {
	return ln(4, e);
}
function gn(e) {
	return ln(T | w, e);
}
function _n(e, t = 0) {
	return ln(8 | t, e);
}
function B(e, t = [], n = [], r = []) {
	rt(r, t, n, (t) => {
		ln(8, () => {
			e(...t.map(U));
		});
	});
}
function vn(e, t = 0) {
	return ln(16 | t, e);
}
function yn(e, t = 0) {
	return ln(h | t, e);
}
function bn(e) {
	return ln(32 | w, e);
}
function xn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Nn, r = V;
		Pn(!0), In(null);
		try {
			t.call(null);
		} catch (t) {
			on(t, e.parent);
		} finally {
			Pn(n), In(r);
		}
	}
}
function Sn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && tt(() => {
			e.abort(de);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : wn(n, t), n = r;
	}
}
function Cn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || wn(t), t = n;
	}
}
function wn(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Tn(e.nodes.start, e.nodes.end), n = !0), e.f |= S, Sn(e, t && !n), er(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	xn(e), e.f ^= S, e.f |= b;
	var i = e.parent;
	i !== null && i.first !== null && En(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Tn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ $t(e);
		e.remove(), e = n;
	}
}
function En(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Dn(e, t, n = !0) {
	var r = [];
	e.f |= 256, On(e, r, !0);
	var i = () => {
		n && wn(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function On(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= y;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				On(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function kn(e) {
	e.f &= -257, An(e, !0);
}
function An(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= y, e.f & 1024 || (Xe(e, _), Et.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			An(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function jn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ $t(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Mn = null, Nn = !1;
function Pn(e) {
	Nn = e;
}
var V = null, Fn = !1;
function In(e) {
	V = e;
}
var H = null;
function Ln(e) {
	H = e;
}
var Rn = null;
function zn(e) {
	V !== null && (V.f & 2097152 || V.f & 2) && (Rn ??= /* @__PURE__ */ new Set()).add(e);
}
var Bn = null, Vn = 0, Hn = null;
function Un(e) {
	Hn = e;
}
var Wn = 1, Gn = 0, Kn = Gn;
function qn(e) {
	Kn = e;
}
function Jn() {
	return ++Wn;
}
function Yn(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (Yn(a) && pt(a), a.wv > e.wv) return !0;
		}
		t & 512 && vt === null && Xe(e, g);
	}
	return !1;
}
function Xn(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Rn !== null && Rn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? Xn(a, t, !1) : t === a && (n ? Xe(a, _) : a.f & 1024 && Xe(a, v), jt(a));
	}
}
function Zn(e) {
	var t = Bn, n = Vn, r = Hn, i = V, a = Rn, o = ze, s = Fn, c = Kn, l = e.f;
	Bn = null, Vn = 0, Hn = null, V = l & 96 ? null : e, Rn = null, Be(e.ctx), Fn = !1, Kn = ++Gn, e.ac !== null && (tt(() => {
		e.ac.abort(de);
	}), e.ac = null);
	try {
		e.f |= ne;
		var u = e.fn, d = u();
		e.f |= x;
		var f = Qn(e);
		if (We() && Hn !== null && !Fn && f !== null && !(e.f & 6146)) for (var p = 0; p < Hn.length; p++) Xn(Hn[p], e);
		if (i !== null && i !== e) {
			if (Gn++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Gn;
			if (t !== null) for (let e of t) e.rv = Gn;
			Hn !== null && (r === null ? r = Hn : r.push(...Hn));
		}
		return e.f & 8388608 && (e.f ^= E), d;
	} catch (t) {
		return Qn(e), an(t);
	} finally {
		e.f ^= ne, Bn = t, Vn = n, Hn = r, V = i, Rn = a, Be(o), Fn = s, Kn = c;
	}
}
function Qn(e) {
	var t = e.deps, n = N?.is_fork;
	if (Bn !== null) {
		var r;
		if (n || er(e, Vn), t !== null && Vn > 0) for (t.length = Vn + Bn.length, r = 0; r < Bn.length; r++) t[Vn + r] = Bn[r];
		else e.deps = t = Bn;
		if (un() && e.f & 512) for (r = Vn; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Vn < t.length && (er(e, Vn), t.length = Vn);
	return t;
}
function $n(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Bn === null || !n.call(Bn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== O && Ze(s), s.ac !== null && tt(() => {
			s.ac.abort(de), s.ac = null, Xe(s, _);
		}), mt(s), er(s, 0);
	}
}
function er(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) $n(e, n[r]);
}
function tr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		Xe(e, g);
		var n = H;
		H = e;
		try {
			t & 16777232 ? Cn(e) : Sn(e), xn(e);
			var r = Zn(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Wn;
		} finally {
			H = n;
		}
	}
}
async function nr() {
	await Promise.resolve(), Dt();
}
function U(e) {
	var t = !!(e.f & 2);
	if (Mn?.add(e), V !== null && !Fn && !(H !== null && H.f & 16384) && (Rn === null || !Rn.has(e))) {
		var r = V.deps;
		if (V.f & 2097152) e.rv < Gn && (e.rv = Gn, Bn === null && r !== null && r[Vn] === e ? Vn++ : Bn === null ? Bn = [e] : Bn.push(e));
		else {
			V.deps ??= [], n.call(V.deps, e) || V.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [V] : n.call(i, V) || i.push(V);
		}
	}
	if (Nn && Ft.has(e)) return Ft.get(e);
	if (t) {
		var a = e;
		if (Nn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || ir(a)) && (o = ft(a)), Ft.set(a, o), o;
		}
		var s = !(a.f & 512) && !Fn && V !== null && !!(V.f & 512), c = (a.f & x) === 0;
		Yn(a) && (s && (a.f |= 512), pt(a)), s && !c && (ht(a), rr(a));
	}
	if (vt?.has(e)) return vt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function rr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (ht(r), rr(r));
	}
}
function ir(e) {
	if (e.v === O) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Ft.has(t) || t.f & 2 && ir(t)) return !0;
	return !1;
}
function ar(e) {
	var t = Fn;
	try {
		return Fn = !0, e();
	} finally {
		Fn = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var or = ["touchstart", "touchmove"];
function sr(e) {
	return or.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var cr = Symbol("events"), lr = /* @__PURE__ */ new Set(), ur = /* @__PURE__ */ new Set();
function dr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || gr.call(t, e), !e.cancelBubble) return tt(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, qe(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function fr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = dr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && dn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function W(e, t, n) {
	(t[cr] ??= {})[e] = n;
}
function pr(e) {
	for (var t = 0; t < e.length; t++) lr.add(e[t]);
	for (var n of ur) n(e);
}
var mr = null, hr = !1;
function gr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	mr = e, hr || (hr = !0, setTimeout(() => {
		hr = !1, mr = null;
	}));
	var s = 0, c = mr === e && e[cr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[cr] = t;
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
		var d = V, f = H;
		In(null), Ln(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[cr]?.[r];
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
			e[cr] = t, delete e.currentTarget, In(d), Ln(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var _r = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function vr(e) {
	return _r?.createHTML(e) ?? e;
}
function yr(e) {
	var t = nn("template");
	return t.innerHTML = vr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function br(e, t) {
	var n = H;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
/*#__NO_SIDE_EFFECTS__*/
function G(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (k) return br(A, null), A;
		i === void 0 && (i = yr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ Qt(i)));
		var t = r || qt ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ Qt(t), s = t.lastChild;
			br(o, s);
		} else br(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function xr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (k) return br(A, null), A;
		if (!o) {
			var e = /* @__PURE__ */ Qt(yr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ Qt(e);) o.appendChild(/* @__PURE__ */ Qt(e));
			else o = /* @__PURE__ */ Qt(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ Qt(t), r = t.lastChild;
			br(n, r);
		} else br(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Sr(e, t) {
	return /* @__PURE__ */ xr(e, t, "svg");
}
/*#__NO_SIDE_EFFECTS__*/
function Cr(e, t) {
	return /* @__PURE__ */ xr(e, t, "math");
}
function wr(e = "") {
	if (!k) {
		var t = Zt(e + "");
		return br(t, t), t;
	}
	var n = A;
	return n.nodeType === 3 ? rn(n) : (n.before(n = Zt()), ye(n)), br(n, n), n;
}
function Tr() {
	if (k) return br(A, null), A;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = Zt();
	return e.append(t, n), br(t, n), e;
}
function K(e, t) {
	if (k) {
		var n = H;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = A), be();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Er(e) {
	let t = 0, n = Lt(0), r;
	return () => {
		un() && (U(n), _n(() => (t === 0 && (r = ar(() => e(() => Ut(n)))), t += 1, () => {
			qe(() => {
				--t, t === 0 && (r?.(), r = void 0, Ut(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Dr = C | w;
function Or(e, t, n, r) {
	new kr(e, t, n, r);
}
var kr = class {
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
	#m = Er(() => (this.#p = Lt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = H;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = H.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = vn(() => {
			if (k) {
				let e = Ce(this.#t);
				be();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Dr), k && (this.#e = A);
	}
	#h() {
		try {
			this.#a = bn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		qe(r), t && (this.#s = bn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? _e() : (t = !0, n && Re(), this.#s !== null && Dn(this.#s, () => {
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
		return (this.#i.f & (b | S)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = bn(() => e(this.#e)), qe(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = Zt(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return bn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							on(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(N)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Dn(this.#o, () => {
					this.#o = null;
				}), this.#x(N));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = bn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				jn(this.#a, e);
				let t = this.#n.pending;
				this.#o = bn(() => t(this.#e));
			} else this.#x(N);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		Qe(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = H, n = V, r = ze;
		Ln(this.#i), In(this.#i), Be(this.#i.ctx);
		try {
			return Et.ensure(), e();
		} finally {
			Ln(t), In(n), Be(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Dn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, qe(() => {
			this.#d = !1, this.#p && Vt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), U(this.#p);
	}
	error(e) {
		if (e === pe || !this.#n.onerror && !this.#n.failed) throw e;
		N?.is_fork ? (this.#a && N.skip_effect(this.#a), this.#o && N.skip_effect(this.#o), this.#s && N.skip_effect(this.#s), N.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (wn(this.#a), null), this.#o &&= (wn(this.#o), null), this.#s &&= (wn(this.#s), null), k && (ye(this.#t), xe(), ye(Se()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return bn(() => {
						var r = H;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return on(e, this.#i.parent), null;
				}
			}));
		};
		qe(() => {
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
function q(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[le] ??= e.nodeValue) && (e[le] = n, e.nodeValue = `${n}`);
}
function Ar(e, t) {
	return Mr(e, t);
}
var jr = /* @__PURE__ */ new Map();
function Mr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	Xt();
	var l = void 0, u = mn(() => {
		var s = n ?? t.appendChild(Zt());
		Or(s, { pending: () => {} }, (t) => {
			Ve({});
			var n = ze;
			if (o && (n.c = o), a && (i.$$events = a), k && br(t, null), l = e(t, i) || Ue(), k && (H.nodes.end = A, A === null || A.nodeType !== 8 || A.data !== "]")) throw ge(), pe;
			He();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = sr(r);
					for (let e of [t, document]) {
						var a = jr.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), jr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, gr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(lr)), ur.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = jr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, gr), r.delete(e), r.size === 0 && jr.delete(n)) : r.set(e, i);
			}
			ur.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Nr.set(l, u), l;
}
var Nr = /* @__PURE__ */ new WeakMap();
function Pr(e, t) {
	let n = Nr.get(e);
	return n ? (Nr.delete(e), n(t)) : Promise.resolve();
}
// node_modules/svelte/src/internal/client/dom/blocks/branches.js
var Fr = class {
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
			if (n) kn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (kn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (wn(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						jn(r, t), t.append(Zt()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else wn(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Dn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (wn(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = N, r = tn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = Zt();
				i.append(a), this.#n.set(e, {
					effect: bn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, bn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else k && (this.anchor = A), this.#a(n);
	}
};
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function J(e, t, n = !1) {
	var r;
	k && (r = A, be());
	var i = new Fr(e), a = n ? C : 0;
	function o(e, t) {
		if (k) {
			var n = Ce(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Se();
				ye(a), i.anchor = a, ve(!1), i.ensure(e, t), ve(!0);
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
function Ir(e, t) {
	return t;
}
function Lr(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Dn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					Rr(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
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
		Rr(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function Rr(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= te, jn(a, document.createDocumentFragment())) : wn(t[i], n);
	}
}
var zr;
function Y(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = k ? ye(/* @__PURE__ */ Qt(u)) : u.appendChild(Zt());
	}
	k && be();
	var d = null, f = /* @__PURE__ */ ut(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = U(f);
			_.fallback = d, Vr(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= te, Ur(d, null, c)) : kn(d) : Dn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: vn(() => {
			var e = U(f), t = e.length;
			let r = !1;
			k && Ce(c) === "[!" != (t === 0) && (c = Se(), ye(c), ve(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = N, v = tn(), y = 0; y < t; y += 1) {
				k && A.nodeType === 8 && A.data === "]" && (c = A, r = !0, ve(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Vt(S.v, b), S.i && Vt(S.i, y), v && _.unskip_effect(S.e)) : (S = Hr(l, m ? c : zr ??= Zt(), b, x, y, o, n, i), m || (S.e.f |= te), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = bn(() => s(c)) : (d = bn(() => s(zr ??= Zt())), d.f |= te)), t > u.size && ke("", "", ""), k && t > 0 && ye(Se()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && ve(!0), U(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, k && (c = A);
}
function Br(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function Vr(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = Br(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (kn(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= te, _ === l) Ur(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), Wr(e, d, _), Wr(e, _, y), Ur(_, y, n), d = _, p = [], m = [], l = Br(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) Ur(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					Wr(e, S.prev, C.next), Wr(e, d, S), Wr(e, C, b), l = b, d = C, --v, p = [], m = [];
				} else u.delete(_), Ur(_, l, n), Wr(e, _.prev, _.next), Wr(e, _, d === null ? e.effect.first : d.next), Wr(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = Br(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = Br(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (Rr(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var w = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || w.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && w.push(l), l = Br(l.next);
		var ee = w.length;
		if (ee > 0) {
			var ne = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < ee; v += 1) w[v].nodes?.a?.measure();
				for (v = 0; v < ee; v += 1) w[v].nodes?.a?.fix();
			}
			Lr(e, w, ne);
		}
	}
	o && qe(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function Hr(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Lt(n) : /* @__PURE__ */ Rt(n, !1, !1) : null, l = o & 2 ? Lt(i) : null;
	return {
		v: c,
		i: l,
		e: bn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function Ur(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ $t(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function Wr(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function Gr(e, t, n) {
	var r;
	k && (r = A, be());
	var i = new Fr(e);
	vn(() => {
		var e = t() ?? null;
		if (k && Ce(r) === "[" != (e !== null)) {
			var a = Se();
			ye(a), i.anchor = a, ve(!1), i.ensure(e, e && ((t) => n(t, e))), ve(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, C);
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function Kr(e, t) {
	var n = void 0, r;
	yn(() => {
		n !== (n = t()) && (r &&= (wn(r), null), n && (r = bn(() => {
			hn(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function qr(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = qr(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function Jr() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = qr(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function Yr(e) {
	return typeof e == "object" ? Jr(e) : e ?? "";
}
var Xr = [..." 	\n\r\f\xA0\v﻿"];
function Zr(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Xr.includes(r[o - 1])) && (s === r.length || Xr.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function Qr(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function $r(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function ei(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map($r)), i && c.push(...Object.keys(i).map($r));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = $r(e.substring(l, u).trim());
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
		return r && (n += Qr(r)), i && (n += Qr(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function ti(e, t, n, r, i, a) {
	var o = e[se];
	if (k || o !== n || o === void 0) {
		var s = Zr(n, r, a);
		k && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[se] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function ni(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function ri(e, t, n, r) {
	var i = e[ce];
	if (k || i !== t) {
		var a = ei(t, r);
		k && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[ce] = t;
	} else r && (Array.isArray(r) ? (ni(e, n?.[0], r[0]), ni(e, n?.[1], r[1], "important")) : ni(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function ii(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var ai = Symbol("is custom element"), oi = Symbol("is html"), si = fe ? "link" : "LINK", ci = fe ? "progress" : "PROGRESS";
function li(e) {
	if (k) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					X(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					X(e, "checked", null), e.checked = r;
				}
			}
		};
		e[ue] = n, qe(n), et();
	}
}
function ui(e, t) {
	var n = fi(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === ci) && (e.value = t ?? "");
}
function di(e, t) {
	var n = fi(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function X(e, t, n, r) {
	var i = fi(e);
	if (!(k && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === si))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ae] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && mi(e).has(t) ? e[t] = n : (!k || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function fi(e) {
	return e[oe] ??= {
		[ai]: e.nodeName.includes("-"),
		[oi]: e.namespaceURI === me
	};
}
var pi = /* @__PURE__ */ new Map();
function mi(e) {
	var t = e.getAttribute("is") || e.nodeName, n = pi.get(t);
	if (n) return n;
	pi.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function hi(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	nt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = gi(e) ? _i(a) : a, n(a), N !== null && r.add(N), await nr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (k && e.defaultValue !== e.value || ar(t) == null && e.value) && (n(gi(e) ? _i(e.value) : e.value), N !== null && r.add(N)), _n(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = N;
			if (r.has(i)) return;
		}
		gi(e) && n === _i(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function gi(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function _i(e) {
	return e === "" ? null : +e;
}
var vi = /* @__PURE__ */ new class e {
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
function yi(e, t, n) {
	var r = vi.observe(e, () => n(e[t]));
	hn(() => (ar(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function bi(e, t) {
	return e === t || e?.[D] === t;
}
function xi(e = Ue(), t, n, r) {
	var i = ze.r, a = H;
	return hn(() => {
		var o, s;
		return _n(() => {
			o = s, s = r?.() || [], ar(() => {
				bi(n(...s), e) || (t(e, ...s), o && bi(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && bi(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var Si = !1;
function Ci(e) {
	var t = Si;
	try {
		return Si = !1, [e(), Si];
	} finally {
		Si = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
function wi(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ st(r), U(u)) : (l && (l = !1, c = s ? ar(r) : r), c);
	let f;
	if (o) {
		var p = D in e || ie in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = Ci(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Pe(t), f(m)));
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
	var v = !1, y = (n & 1 ? st : ut)(() => (v = !1, g()));
	o && U(y);
	var b = H;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? U(y) : i && o ? Gt(e) : e;
			return F(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Nn && v || b.f & 16384 ? y.v : U(y);
	});
}
function Ti(e) {
	ze === null && De("onMount"), fn(() => {
		let t = ar(e);
		if (typeof t == "function") return t;
	});
}
function Ei(e) {
	ze === null && De("onDestroy"), Ti(() => () => ar(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
var Di = {
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
	cells: /* @__PURE__ */ JSON.parse("{\"rnn-tanh\":{\"key\":\"rnn-tanh\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"tanh\"},\"title\":{\"en\":\"Plain RNN (tanh)\",\"ko\":\"기본 RNN (tanh)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"tanh\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":770,\"height\":420,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":110,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":420,\"y\":380,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"below\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":210,\"y\":110,\"w\":58,\"h\":34,\"label\":[94,-58,\"middle\"],\"biases\":\"below\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":420,\"y\":280,\"w\":58,\"h\":34,\"label\":[10,-62,\"right\"],\"biases\":\"below\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":420,\"y\":110,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":570,\"y\":110,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":706,\"y\":110,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"}},\"edges\":{\"x>p_h\":{\"d\":\"M420,362 L420,300\",\"head\":[420.0,300.0,-90.0],\"tail\":[420.0,362.0,90.0]},\"h_>q_h\":{\"d\":\"M85,110 L178,110\",\"head\":[178.0,110.0,0.0],\"tail\":[85.0,110.0,180.0]},\"p_h>a_h\":{\"d\":\"M420,260 L420,130\",\"head\":[420.0,130.0,-90.0],\"tail\":[420.0,260.0,90.0]},\"q_h>a_h\":{\"d\":\"M242,110 L400,110\",\"head\":[400.0,110.0,0.0],\"tail\":[242.0,110.0,180.0]},\"a_h>h\":{\"d\":\"M440,110 L539,110\",\"head\":[539.0,110.0,0.0],\"tail\":[440.0,110.0,180.0]},\"h>h_out\":{\"d\":\"M601,110 L685,110\",\"head\":[685.0,110.0,0.0],\"tail\":[601.0,110.0,180.0]}},\"dots\":[]}},\"rnn-relu\":{\"key\":\"rnn-relu\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"relu\"},\"title\":{\"en\":\"Plain RNN (ReLU)\",\"ko\":\"기본 RNN (ReLU)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[\"h\"],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]],\"backward_text\":{\"en\":\"ReLU passes the gradient where it was positive and stops it elsewhere.\",\"ko\":\"ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"relu\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":770,\"height\":420,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":110,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":420,\"y\":380,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"below\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":210,\"y\":110,\"w\":58,\"h\":34,\"label\":[94,-58,\"middle\"],\"biases\":\"below\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":420,\"y\":280,\"w\":58,\"h\":34,\"label\":[10,-62,\"right\"],\"biases\":\"below\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":420,\"y\":110,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"relu\",\"shape\":\"box\",\"hue\":\"\",\"x\":570,\"y\":110,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":706,\"y\":110,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"}},\"edges\":{\"x>p_h\":{\"d\":\"M420,362 L420,300\",\"head\":[420.0,300.0,-90.0],\"tail\":[420.0,362.0,90.0]},\"h_>q_h\":{\"d\":\"M85,110 L178,110\",\"head\":[178.0,110.0,0.0],\"tail\":[85.0,110.0,180.0]},\"p_h>a_h\":{\"d\":\"M420,260 L420,130\",\"head\":[420.0,130.0,-90.0],\"tail\":[420.0,260.0,90.0]},\"q_h>a_h\":{\"d\":\"M242,110 L400,110\",\"head\":[400.0,110.0,0.0],\"tail\":[242.0,110.0,180.0]},\"a_h>h\":{\"d\":\"M440,110 L539,110\",\"head\":[539.0,110.0,0.0],\"tail\":[440.0,110.0,180.0]},\"h>h_out\":{\"d\":\"M601,110 L685,110\",\"head\":[685.0,110.0,0.0],\"tail\":[601.0,110.0,180.0]}},\"dots\":[]}},\"lstm\":{\"key\":\"lstm\",\"family\":\"lstm\",\"options\":{},\"title\":{\"en\":\"LSTM\",\"ko\":\"LSTM\"},\"gates\":[\"i\",\"f\",\"g\",\"o\"],\"states\":[\"h\",\"c\"],\"unbounded\":[\"c\"],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"c_\":{\"title\":{\"en\":\"previous cell state\",\"ko\":\"이전 셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"}}},\"operations\":[{\"name\":\"p_i\",\"kind\":\"product\",\"arguments\":[\"W_xi\",\"x\"],\"title\":{\"en\":\"input part of the input gate\",\"ko\":\"입력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_i\",\"kind\":\"product\",\"arguments\":[\"W_hi\",\"h_\"],\"title\":{\"en\":\"recurrent part of the input gate\",\"ko\":\"입력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_i\",\"kind\":\"sum\",\"arguments\":[\"p_i\",\"b_xi\",\"q_i\",\"b_hi\"],\"title\":{\"en\":\"pre-activation of the input gate\",\"ko\":\"입력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the input gate.\",\"ko\":\"입력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"i\",\"kind\":\"sigmoid\",\"arguments\":[\"a_i\"],\"title\":{\"en\":\"input gate\",\"ko\":\"입력 게이트\"},\"symbol\":[[\"i\",\"i\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the candidate is written.\",\"ko\":\"후보를 얼마나 받아들일지 정합니다.\"}},{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the old cell state stays.\",\"ko\":\"이전 셀 상태를 얼마나 남길지 정합니다.\"}},{\"name\":\"p_g\",\"kind\":\"product\",\"arguments\":[\"W_xg\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 셀 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_g\",\"kind\":\"product\",\"arguments\":[\"W_hg\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 셀 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_g\",\"kind\":\"sum\",\"arguments\":[\"p_g\",\"b_xg\",\"q_g\",\"b_hg\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 셀 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 셀 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"g\",\"kind\":\"tanh\",\"arguments\":[\"a_g\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 셀 상태\"},\"symbol\":[[\"i\",\"g\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"p_o\",\"kind\":\"product\",\"arguments\":[\"W_xo\",\"x\"],\"title\":{\"en\":\"input part of the output gate\",\"ko\":\"출력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_o\",\"kind\":\"product\",\"arguments\":[\"W_ho\",\"h_\"],\"title\":{\"en\":\"recurrent part of the output gate\",\"ko\":\"출력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_o\",\"kind\":\"sum\",\"arguments\":[\"p_o\",\"b_xo\",\"q_o\",\"b_ho\"],\"title\":{\"en\":\"pre-activation of the output gate\",\"ko\":\"출력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the output gate.\",\"ko\":\"출력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"o\",\"kind\":\"sigmoid\",\"arguments\":[\"a_o\"],\"title\":{\"en\":\"output gate\",\"ko\":\"출력 게이트\"},\"symbol\":[[\"i\",\"o\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the cell state is shown outside.\",\"ko\":\"셀 상태를 밖으로 얼마나 내보낼지 정합니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"c_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The forget gate scales the old cell state down.\",\"ko\":\"망각 게이트가 이전 셀 상태를 걸러 냅니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"i\",\"g\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input gate lets part of the candidate in.\",\"ko\":\"입력 게이트가 후보의 일부를 들입니다.\"}},{\"name\":\"c\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"cell state\",\"ko\":\"셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"(t+1)\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"Part of its gradient comes from the next time step, along the cell state's own path. The value is used in 2 places, so its gradient is the sum of 2 terms. The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"기울기의 일부는 셀 상태의 길을 따라 다음 시점에서 옵니다. 이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state is a sum: what is kept of the past plus what is written. No weight lies on this path.\",\"ko\":\"셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.\"}},{\"name\":\"m\",\"kind\":\"tanh\",\"arguments\":[\"c\"],\"title\":{\"en\":\"tanh of the cell state\",\"ko\":\"셀 상태의 tanh\"},\"symbol\":[[\"i\",\"m\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state brought back between −1 and 1.\",\"ko\":\"셀 상태를 다시 −1과 1 사이로 가져옵니다.\"}},{\"name\":\"h\",\"kind\":\"multiply\",\"arguments\":[\"o\",\"m\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"forward_text\":{\"en\":\"The output gate shows part of the cell state: the hidden state.\",\"ko\":\"출력 게이트가 셀 상태의 일부를 내보냅니다. 이것이 은닉 상태입니다.\"}}],\"terms\":{\"x>p_i\":[\"+\",[[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"]]],\"h_>q_i\":[\"+\",[[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"]]],\"p_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"q_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"a_i>i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_g\":[\"+\",[[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"]]],\"h_>q_g\":[\"+\",[[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"]]],\"p_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"q_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"a_g>g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_o\":[\"+\",[[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]]],\"h_>q_o\":[\"+\",[[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]]],\"p_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"q_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"a_o>o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]]],\"c_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"i>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]]],\"g>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]]],\"k>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"w>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"c>m\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"o>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]]],\"m>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]]]},\"parameters\":{\"W_xi\":{\"symbol\":[[\"i\",\"W\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xg\":{\"symbol\":[[\"i\",\"W\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xo\":{\"symbol\":[[\"i\",\"W\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hi\":{\"symbol\":[[\"i\",\"W\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hg\":{\"symbol\":[[\"i\",\"W\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_ho\":{\"symbol\":[[\"i\",\"W\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xi\":{\"symbol\":[[\"i\",\"b\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xg\":{\"symbol\":[[\"i\",\"b\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_xo\":{\"symbol\":[[\"i\",\"b\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]},\"b_hi\":{\"symbol\":[[\"i\",\"b\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hg\":{\"symbol\":[[\"i\",\"b\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_ho\":{\"symbol\":[[\"i\",\"b\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]}},\"equations\":[[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":1340,\"height\":744,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":190.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":310.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":250.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":250.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"below\"},\"q_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":438.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":558.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_i\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":498.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"i\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":498.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"q_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":686.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":806.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_g\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":746.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"g\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":746.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"q_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":934.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":1054.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_o\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"purple\",\"x\":994.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"o\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":994.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"c_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":634.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":684.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"below\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":250,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":622,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[14,-56,\"right\"],\"biases\":\"below\"},\"c\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":622,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"m\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":1130,\"y\":176,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"h\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1130,\"y\":264,\"w\":34.0,\"h\":34.0,\"label\":[20,12,\"right\"],\"biases\":\"below\"},\"c_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1280,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1280,\"y\":264,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"}},\"edges\":{\"x>p_i\":{\"d\":\"M85,684 L546,684 Q558,684 558,672 L558,642 C569,642 569,626 558,626 L558,576\",\"head\":[558.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_i\":{\"d\":\"M85,634 L426,634 Q438,634 438,622 L438,576\",\"head\":[438.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"p_i>a_i\":{\"d\":\"M558,536 L558,450 Q558,438 546,438 L518,438\",\"head\":[518.0,438.0,180.0],\"tail\":[558.0,536.0,90.0]},\"q_i>a_i\":{\"d\":\"M438,536 L438,450 Q438,438 450,438 L478,438\",\"head\":[478.0,438.0,0.0],\"tail\":[438.0,536.0,90.0]},\"a_i>i\":{\"d\":\"M498,418 L498,351\",\"head\":[498.0,351.0,-90.0],\"tail\":[498.0,418.0,90.0]},\"x>p_f\":{\"d\":\"M85,684 L298,684 Q310,684 310,672 L310,642 C321,642 321,626 310,626 L310,576\",\"head\":[310.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_f\":{\"d\":\"M85,634 L178,634 Q190,634 190,622 L190,576\",\"head\":[190.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"p_f>a_f\":{\"d\":\"M310,536 L310,450 Q310,438 298,438 L270,438\",\"head\":[270.0,438.0,180.0],\"tail\":[310.0,536.0,90.0]},\"q_f>a_f\":{\"d\":\"M190,536 L190,450 Q190,438 202,438 L230,438\",\"head\":[230.0,438.0,0.0],\"tail\":[190.0,536.0,90.0]},\"a_f>f\":{\"d\":\"M250,418 L250,351\",\"head\":[250.0,351.0,-90.0],\"tail\":[250.0,418.0,90.0]},\"x>p_g\":{\"d\":\"M85,684 L794,684 Q806,684 806,672 L806,642 C817,642 817,626 806,626 L806,576\",\"head\":[806.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_g\":{\"d\":\"M85,634 L674,634 Q686,634 686,622 L686,576\",\"head\":[686.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"p_g>a_g\":{\"d\":\"M806,536 L806,450 Q806,438 794,438 L766,438\",\"head\":[766.0,438.0,180.0],\"tail\":[806.0,536.0,90.0]},\"q_g>a_g\":{\"d\":\"M686,536 L686,450 Q686,438 698,438 L726,438\",\"head\":[726.0,438.0,0.0],\"tail\":[686.0,536.0,90.0]},\"a_g>g\":{\"d\":\"M746,418 L746,351\",\"head\":[746.0,351.0,-90.0],\"tail\":[746.0,418.0,90.0]},\"x>p_o\":{\"d\":\"M85,684 L1042,684 Q1054,684 1054,672 L1054,576\",\"head\":[1054.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_o\":{\"d\":\"M85,634 L922,634 Q934,634 934,622 L934,576\",\"head\":[934.0,576.0,-90.0],\"tail\":[85.0,634.0,180.0]},\"p_o>a_o\":{\"d\":\"M1054,536 L1054,450 Q1054,438 1042,438 L1014,438\",\"head\":[1014.0,438.0,180.0],\"tail\":[1054.0,536.0,90.0]},\"q_o>a_o\":{\"d\":\"M934,536 L934,450 Q934,438 946,438 L974,438\",\"head\":[974.0,438.0,0.0],\"tail\":[934.0,536.0,90.0]},\"a_o>o\":{\"d\":\"M994,418 L994,351\",\"head\":[994.0,351.0,-90.0],\"tail\":[994.0,418.0,90.0]},\"f>k\":{\"d\":\"M250,309 L250,116\",\"head\":[250.0,116.0,-90.0],\"tail\":[250.0,309.0,90.0]},\"c_>k\":{\"d\":\"M85,96 L230,96\",\"head\":[230.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"i>w\":{\"d\":\"M498,309 L498,220 Q498,208 510,208 L602,208\",\"head\":[602.0,208.0,0.0],\"tail\":[498.0,309.0,90.0]},\"g>w\":{\"d\":\"M746,309 L746,220 Q746,208 734,208 L642,208\",\"head\":[642.0,208.0,180.0],\"tail\":[746.0,309.0,90.0]},\"k>c\":{\"d\":\"M270,96 L602,96\",\"head\":[602.0,96.0,0.0],\"tail\":[270.0,96.0,180.0]},\"w>c\":{\"d\":\"M622,188 L622,116\",\"head\":[622.0,116.0,-90.0],\"tail\":[622.0,188.0,90.0]},\"c>m\":{\"d\":\"M642,96 L1118,96 Q1130,96 1130,108 L1130,155\",\"head\":[1130.0,155.0,90.0],\"tail\":[642.0,96.0,180.0]},\"o>h\":{\"d\":\"M994,309 L994,276 Q994,264 1006,264 L1110,264\",\"head\":[1110.0,264.0,0.0],\"tail\":[994.0,309.0,90.0]},\"m>h\":{\"d\":\"M1130,197 L1130,244\",\"head\":[1130.0,244.0,90.0],\"tail\":[1130.0,197.0,-90.0]},\"h>h_out\":{\"d\":\"M1150,264 L1259,264\",\"head\":[1259.0,264.0,0.0],\"tail\":[1150.0,264.0,180.0]},\"c>c_out\":{\"d\":\"M642,96 L1259,96\",\"head\":[1259.0,96.0,0.0],\"tail\":[642.0,96.0,180.0]}},\"dots\":[[1130.0,96.0],[190.0,634.0],[310.0,684.0],[438.0,634.0],[558.0,684.0],[686.0,634.0],[806.0,684.0]]}},\"gru-after-keep\":{\"key\":\"gru-after-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset after, update keeps)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1310,\"height\":744,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":194.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":314.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":254.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":254.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"below\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":444.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":564.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":504.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":504.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[34,-56,\"right\"],\"biases\":\"below\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":684.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"below\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":712.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":972.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":972.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":1108.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"below\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1250,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":712.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":712.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"left\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":390,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"}},\"edges\":{\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_n\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,576\",\"head\":[712.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"q_n>v\":{\"d\":\"M712,536 L712,458\",\"head\":[712.0,458.0,-90.0],\"tail\":[712.0,536.0,90.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"v>s\":{\"d\":\"M712,418 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[712.0,418.0,90.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"s>a_n\":{\"d\":\"M732,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"z>u\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L370,208\",\"head\":[370.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]},\"z>k\":{\"d\":\"M254,309 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"u>w\":{\"d\":\"M410,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[410.0,208.0,180.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]}},\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]]}},\"gru-after-write\":{\"key\":\"gru-after-write\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset after, update writes)\",\"ko\":\"GRU (리셋: 곱한 뒤, 업데이트: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1310,\"height\":744,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":194.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":314.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":254.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":254.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"below\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":444.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":564.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":504.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":504.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[34,-56,\"right\"],\"biases\":\"below\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":684.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"below\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":712.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":972.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":972.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":1108.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"below\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1250,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":712.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":712.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"left\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":152,\"w\":34.0,\"h\":34.0,\"label\":[26,-18,\"right\"],\"biases\":\"below\"}},\"edges\":{\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_n\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,576\",\"head\":[712.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"q_n>v\":{\"d\":\"M712,536 L712,458\",\"head\":[712.0,458.0,-90.0],\"tail\":[712.0,536.0,90.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"v>s\":{\"d\":\"M712,418 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[712.0,418.0,90.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"s>a_n\":{\"d\":\"M732,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"z>u\":{\"d\":\"M254,309 L254,172\",\"head\":[254.0,172.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"u>k\":{\"d\":\"M254,132 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,132.0,90.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"z>w\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]}},\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]]}},\"gru-before-keep\":{\"key\":\"gru-before-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset before, update keeps)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1310,\"height\":744,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":194.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":314.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":254.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":254.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"below\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":444.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":564.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":504.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":504.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[34,-56,\"right\"],\"biases\":\"below\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":684.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"below\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":712.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":972.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":972.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":1108.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"below\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1250,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":842,\"y\":330.0,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":390,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"}},\"edges\":{\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"h_>s\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"s>q_n\":{\"d\":\"M732,330 L810,330\",\"head\":[810.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"q_n>a_n\":{\"d\":\"M874,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[874.0,330.0,180.0]},\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"z>u\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L370,208\",\"head\":[370.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]},\"z>k\":{\"d\":\"M254,309 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"u>w\":{\"d\":\"M410,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[410.0,208.0,180.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]}},\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]]}},\"gru-before-write\":{\"key\":\"gru-before-write\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset before, update writes)\",\"ko\":\"GRU (리셋: 곱하기 전, 업데이트: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"업데이트 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"업데이트 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"업데이트 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"업데이트 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"업데이트 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"업데이트 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"과거와 후보를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 업데이트 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1310,\"height\":744,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":194.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":314.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":254.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":254.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"below\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":444.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":564.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":504.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":504.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[34,-56,\"right\"],\"biases\":\"below\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":684.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"below\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":712.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":972.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":972.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":1108.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"below\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":1108.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1250,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":842,\"y\":330.0,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":152,\"w\":34.0,\"h\":34.0,\"label\":[26,-18,\"right\"],\"biases\":\"below\"}},\"edges\":{\"x>p_r\":{\"d\":\"M85,684 L552,684 Q564,684 564,672 L564,642 C575,642 575,626 564,626 L564,576\",\"head\":[564.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_r\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L432,634 Q444,634 444,622 L444,576\",\"head\":[444.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_r>a_r\":{\"d\":\"M564,536 L564,450 Q564,438 552,438 L524,438\",\"head\":[524.0,438.0,180.0],\"tail\":[564.0,536.0,90.0]},\"q_r>a_r\":{\"d\":\"M444,536 L444,450 Q444,438 456,438 L484,438\",\"head\":[484.0,438.0,0.0],\"tail\":[444.0,536.0,90.0]},\"a_r>r\":{\"d\":\"M504,418 L504,351\",\"head\":[504.0,351.0,-90.0],\"tail\":[504.0,418.0,90.0]},\"x>p_z\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_z\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_z>a_z\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_z>a_z\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"a_z>z\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"x>p_n\":{\"d\":\"M85,684 L960,684 Q972,684 972,672 L972,576\",\"head\":[972.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"r>s\":{\"d\":\"M535,330 L692,330\",\"head\":[692.0,330.0,0.0],\"tail\":[535.0,330.0,180.0]},\"h_>s\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L700,634 Q712,634 712,622 L712,350\",\"head\":[712.0,350.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"s>q_n\":{\"d\":\"M732,330 L810,330\",\"head\":[810.0,330.0,0.0],\"tail\":[732.0,330.0,180.0]},\"p_n>a_n\":{\"d\":\"M972,536 L972,350\",\"head\":[972.0,350.0,-90.0],\"tail\":[972.0,536.0,90.0]},\"q_n>a_n\":{\"d\":\"M874,330 L952,330\",\"head\":[952.0,330.0,0.0],\"tail\":[874.0,330.0,180.0]},\"a_n>n\":{\"d\":\"M992,330 L1077,330\",\"head\":[1077.0,330.0,0.0],\"tail\":[992.0,330.0,180.0]},\"z>u\":{\"d\":\"M254,309 L254,172\",\"head\":[254.0,172.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"u>k\":{\"d\":\"M254,132 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,132.0,90.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"z>w\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L1088,208\",\"head\":[1088.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]},\"n>w\":{\"d\":\"M1108,309 L1108,228\",\"head\":[1108.0,228.0,-90.0],\"tail\":[1108.0,309.0,90.0]},\"k>h\":{\"d\":\"M274,96 L1088,96\",\"head\":[1088.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"w>h\":{\"d\":\"M1108,188 L1108,116\",\"head\":[1108.0,116.0,-90.0],\"tail\":[1108.0,188.0,90.0]},\"h>h_out\":{\"d\":\"M1128,96 L1229,96\",\"head\":[1229.0,96.0,0.0],\"tail\":[1128.0,96.0,180.0]}},\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[444.0,634.0],[314.0,684.0],[564.0,684.0]]}},\"mgu\":{\"key\":\"mgu\",\"family\":\"mgu\",\"options\":{},\"title\":{\"en\":\"MGU (minimal gated unit)\",\"ko\":\"MGU (최소 게이트 유닛)\"},\"gates\":[\"f\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다. 곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"}}},\"operations\":[{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"One gate, two tasks: how much of the past the candidate uses, and how much of it is written.\",\"ko\":\"게이트 하나가 두 가지를 정합니다. 후보를 만들 때 과거를 얼마나 볼지, 그리고 후보를 얼마나 쓸지입니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"h_\"],\"title\":{\"en\":\"previous state after the gate\",\"ko\":\"게이트를 거친 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The gate acts on the previous hidden state before the recurrent weights do.\",\"ko\":\"게이트가 이전 은닉 상태에 먼저 작용하고, 그다음 순환 가중치를 곱합니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"f\"],\"title\":{\"en\":\"one minus the forget gate\",\"ko\":\"1 − 망각 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what the candidate gains, the past loses.\",\"ko\":\"1에서 게이트를 뺍니다. 후보의 몫이 늘면 과거의 몫은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 과거와 후보의 가중 평균입니다.\"}}],\"terms\":{\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"f>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"f>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1142,\"height\":744,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":194.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":314.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":254.0,\"y\":438.0,\"w\":34.0,\"h\":34.0,\"label\":[9,-74,\"right\"],\"biases\":\"below\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":254.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"below\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"below\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":64,\"y\":684.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"below\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":152,\"w\":34.0,\"h\":34.0,\"label\":[26,-18,\"right\"],\"biases\":\"below\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":254.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":486.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":632.0,\"y\":330.0,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":778.0,\"y\":556.0,\"w\":58,\"h\":34,\"label\":[8,-62,\"right\"],\"biases\":\"below\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":778.0,\"y\":330.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":930.0,\"y\":330.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"below\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":930.0,\"y\":208.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"below\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":930.0,\"y\":96.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"below\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1082,\"y\":96.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"below\"}},\"edges\":{\"x>p_f\":{\"d\":\"M85,684 L302,684 Q314,684 314,672 L314,642 C325,642 325,626 314,626 L314,576\",\"head\":[314.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"h_>q_f\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L182,634 Q194,634 194,622 L194,576\",\"head\":[194.0,576.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"p_f>a_f\":{\"d\":\"M314,536 L314,450 Q314,438 302,438 L274,438\",\"head\":[274.0,438.0,180.0],\"tail\":[314.0,536.0,90.0]},\"q_f>a_f\":{\"d\":\"M194,536 L194,450 Q194,438 206,438 L234,438\",\"head\":[234.0,438.0,0.0],\"tail\":[194.0,536.0,90.0]},\"a_f>f\":{\"d\":\"M254,418 L254,351\",\"head\":[254.0,351.0,-90.0],\"tail\":[254.0,418.0,90.0]},\"f>s\":{\"d\":\"M285,330 L466,330\",\"head\":[466.0,330.0,0.0],\"tail\":[285.0,330.0,180.0]},\"h_>s\":{\"d\":\"M85,96 L106,96 Q118,96 118,108 L118,622 Q118,634 130,634 L474,634 Q486,634 486,622 L486,350\",\"head\":[486.0,350.0,-90.0],\"tail\":[85.0,96.0,180.0]},\"x>p_n\":{\"d\":\"M85,684 L766,684 Q778,684 778,672 L778,576\",\"head\":[778.0,576.0,-90.0],\"tail\":[85.0,684.0,180.0]},\"s>q_n\":{\"d\":\"M506,330 L600,330\",\"head\":[600.0,330.0,0.0],\"tail\":[506.0,330.0,180.0]},\"p_n>a_n\":{\"d\":\"M778,536 L778,350\",\"head\":[778.0,350.0,-90.0],\"tail\":[778.0,536.0,90.0]},\"q_n>a_n\":{\"d\":\"M664,330 L758,330\",\"head\":[758.0,330.0,0.0],\"tail\":[664.0,330.0,180.0]},\"a_n>n\":{\"d\":\"M798,330 L899,330\",\"head\":[899.0,330.0,0.0],\"tail\":[798.0,330.0,180.0]},\"f>u\":{\"d\":\"M254,309 L254,172\",\"head\":[254.0,172.0,-90.0],\"tail\":[254.0,309.0,90.0]},\"u>k\":{\"d\":\"M254,132 L254,116\",\"head\":[254.0,116.0,-90.0],\"tail\":[254.0,132.0,90.0]},\"h_>k\":{\"d\":\"M85,96 L234,96\",\"head\":[234.0,96.0,0.0],\"tail\":[85.0,96.0,180.0]},\"f>w\":{\"d\":\"M254,309 L254,220 Q254,208 266,208 L910,208\",\"head\":[910.0,208.0,0.0],\"tail\":[254.0,309.0,90.0]},\"n>w\":{\"d\":\"M930,309 L930,228\",\"head\":[930.0,228.0,-90.0],\"tail\":[930.0,309.0,90.0]},\"k>h\":{\"d\":\"M274,96 L910,96\",\"head\":[910.0,96.0,0.0],\"tail\":[274.0,96.0,180.0]},\"w>h\":{\"d\":\"M930,188 L930,116\",\"head\":[930.0,116.0,-90.0],\"tail\":[930.0,188.0,90.0]},\"h>h_out\":{\"d\":\"M950,96 L1061,96\",\"head\":[1061.0,96.0,0.0],\"tail\":[950.0,96.0,180.0]}},\"dots\":[[118.0,96.0],[254.0,208.0],[194.0,634.0],[314.0,684.0]]}}}")
}, Oi = {
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
}, ki = {
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
function Ai(e) {
	return {
		shape: e,
		data: new Float64Array(e.reduce((e, t) => e * t, 1))
	};
}
function ji(e) {
	let t = [], n = e;
	for (; Array.isArray(n);) t.push(n.length), n = n[0];
	return {
		shape: t,
		data: Float64Array.from(e.flat(2))
	};
}
function Mi(e, t) {
	return Object.fromEntries(e.map((e) => [e, Ai(t)]));
}
function Ni(e, t) {
	let n = e[t];
	if (!n) throw Error(`no ${t} here`);
	return n;
}
function Pi(e) {
	let t = Math.exp(-Math.abs(e));
	return e >= 0 ? 1 / (1 + t) : t / (1 + t);
}
function Fi(e, t) {
	let n = Array.from({ length: e }, (e, t) => t);
	return t ? n.reverse() : n;
}
function Ii(e, t, n) {
	let r = t.x.shape[1] ?? 0, i = t.x.shape[2] ?? 0, a = new Set(Object.keys(e.parameters));
	return (e, o, s) => a.has(e) ? {
		data: Ni(t.parameters, e).data,
		at: 0
	} : e === "x" ? {
		data: t.x.data,
		at: (o * r + s) * i
	} : {
		data: (t.previous[e] ?? Ni(t.values, e)).data,
		at: (o * r + s) * n
	};
}
function Li(e, t, n, r, i) {
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
				r = Pi(c);
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
function Ri(e, t) {
	let [n = 0, r = 0, i = 0] = t.x.shape, a = Ni(t.initial, "h").shape[1] ?? 0, o = [
		n,
		r,
		a
	], s = Mi(e.operations.map((e) => e.name), o), c = Mi(e.states.map((e) => `${e}_`), o), l = {
		...t,
		previous: c,
		values: s
	}, u = Ii(e, l, a);
	for (let o = 0; o < n; o++) {
		let n = t.lengths[o] ?? r, l = Object.fromEntries(e.states.map((e) => [e, Ni(t.initial, e).data.slice(o * a, (o + 1) * a)]));
		for (let d of Fi(r, t.reverse)) {
			if (d >= n) continue;
			let t = (o * r + d) * a;
			for (let n of e.states) Ni(c, `${n}_`).data.set(l[n], t);
			for (let n of e.operations) {
				let e = n.arguments.map((e) => u(e, o, d)), r = n.arguments[1] === "x" ? i : a;
				Li(n.kind, e, {
					data: Ni(s, n.name).data,
					at: t
				}, a, r);
			}
			for (let n of e.states) l[n] = Ni(s, n).data.slice(t, t + a);
		}
	}
	return l;
}
function zi(e, t, n, r, i) {
	let [a = 0, o = 0, s = 0] = t.x.shape, c = Ni(t.initial, "h").shape[1] ?? 0, l = [
		a,
		o,
		c
	], u = new Set(Object.keys(e.parameters)), d = Mi([...e.operations.map((e) => e.name), ...e.states.map((e) => `${e}_`)], l);
	d.x = Ai(t.x.shape);
	let f = {};
	for (let n of e.operations) for (let e of n.arguments) u.has(e) || (f[`${e}>${n.name}`] = Ai(e === "x" ? t.x.shape : l));
	let p = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, Ai(t.shape)])), m = Ai(l), h = Mi(e.states, [a, c]), g = Ii(e, t, c), _ = [...e.operations].reverse(), v = (e) => e === "x" ? s : c;
	for (let i = 0; i < a; i++) {
		let a = t.lengths[i] ?? o, s = Object.fromEntries(e.states.map((e) => [e, Ni(r, e).data.slice(i * c, (i + 1) * c)]));
		for (let r of Fi(o, !t.reverse)) {
			if (r >= a) continue;
			let l = (i * o + r) * c;
			for (let e = 0; e < c; e++) m.data[l + e] = n.data[l + e];
			for (let t of e.states) for (let e = 0; e < c; e++) Ni(d, t).data[l + e] = s[t][e] + (t === "h" ? n.data[l + e] : 0);
			for (let e of _) {
				let n = {
					data: Ni(d, e.name).data,
					at: l
				}, a = {
					data: Ni(t.values, e.name).data,
					at: l
				}, s = e.arguments.map((e) => g(e, i, r));
				e.arguments.forEach((t, m) => {
					if (u.has(t)) {
						let r = Ni(p, t).data;
						if (e.kind !== "product") for (let e = 0; e < c; e++) r[e] += n.data[l + e];
						else {
							let t = s[1], i = v(e.arguments[1]);
							for (let e = 0; e < c; e++) for (let a = 0; a < i; a++) r[e * i + a] += n.data[l + e] * t.data[t.at + a];
						}
						return;
					}
					let h = v(t), g = (i * o + r) * h, _ = Ni(f, `${t}>${e.name}`).data, y = Ni(d, t).data;
					for (let t = 0; t < h; t++) {
						let r = Bi(e.kind, m, s, a, n, t, c, h);
						_[g + t] = r, y[g + t] += r;
					}
				});
			}
			for (let t of e.states) s[t] = Ni(d, `${t}_`).data.slice(l, l + c);
		}
		for (let t of e.states) Ni(h, t).data.set(s[t], i * c);
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
function Bi(e, t, n, r, i, a, o, s) {
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
function Vi(e, t) {
	let { batch: n, steps: r, lengths: i } = t, a = Math.max(...t.layers.map((e) => e.layer)) + 1, o = Array.from({ length: a }, (e, n) => t.layers.filter((e) => e.layer === n)), s = [], c = o[0][0].x;
	for (let t of o) {
		let n = c, r = t.map((t) => Ri(e[t.cell], {
			parameters: t.parameters,
			x: n,
			initial: t.initial,
			lengths: i,
			reverse: t.reverse
		}));
		s.push(r), c = Hi(r.map((e) => Ni(e.values, "h")));
	}
	let l = Wi(t, c), u = l.dy, d = [];
	for (let t = a - 1; t >= 0; t--) {
		let i = u, a = (i.shape[2] ?? 0) / o[t].length, c = o[t].map((n, r) => zi(e[n.cell], s[t][r], Ui(i, r * a, a), n.final_gradient, { layer: t }));
		d.unshift(...c), u = Ai([
			n,
			r,
			o[t][0].x.shape[2] ?? 0
		]);
		for (let e of c) Ni(e.gradients, "x").data.forEach((e, t) => u.data[t] += e);
	}
	return {
		...t,
		layers: d,
		loss: l.loss,
		loss_terms: l.terms,
		head: l.head
	};
}
function Hi(e) {
	if (e.length === 1) return e[0];
	let [t = 0, n = 0, r = 0] = e[0].shape, i = Ai([
		t,
		n,
		r * e.length
	]);
	return e.forEach((a, o) => {
		for (let s = 0; s < t * n; s++) i.data.set(a.data.subarray(s * r, (s + 1) * r), (s * e.length + o) * r);
	}), i;
}
function Ui(e, t, n) {
	let [r = 0, i = 0, a = 0] = e.shape;
	if (a === n) return e;
	let o = Ai([
		r,
		i,
		n
	]);
	for (let s = 0; s < r * i; s++) o.data.set(e.data.subarray(s * a + t, s * a + t + n), s * n);
	return o;
}
function Wi(e, t) {
	let [n = 0, r = 0, i = 0] = t.shape, a = Ai(t.shape), o = Ai([n, r]), s = 0;
	if (e.head) {
		let { weight: c, bias: l, target: u } = e.head, d = l.shape[0] ?? 0, f = Ai([
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
			dy: Hi(e.layers.filter((e) => e.layer === t).map((e) => e.upstream)),
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
var Gi = Di, Ki = Gi.cells, qi = Object.keys(Ki);
function Ji(e, t, n) {
	let r = Ki[e], i = t.x.length, a = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, ji(t)])), o = a[`b_x${r.gates[0]}`].shape[0], s = () => Object.fromEntries(r.states.map((e) => [e, Ai([1, o])])), c = {}, l = {
		cell: e,
		layer: 0,
		reverse: !1,
		parameters: a,
		x: ji([t.x]),
		initial: s(),
		previous: c,
		values: c,
		gradients: c,
		contributions: c,
		upstream: Ai([
			1,
			i,
			o
		]),
		final_gradient: s(),
		initial_gradient: c,
		parameter_gradients: c
	}, u = ji([t.target.map((e) => e.map((e) => e ?? NaN))]);
	return Vi(Ki, {
		title: n,
		names: t.names ?? [],
		batch: 1,
		steps: i,
		lengths: [i],
		layers: [l],
		loss: 0,
		loss_terms: null,
		head: {
			weight: ji(t.head.weight),
			bias: ji(t.head.bias),
			target: u,
			prediction: Ai(u.shape)
		},
		overview: null
	});
}
var Yi = /* @__PURE__ */ new Map();
function Xi(e) {
	let t = Yi.get(e);
	if (t) return t;
	let n = Ji(e, Oi[e], "");
	return Yi.set(e, n), n;
}
var Zi = ki, Qi = Object.keys(Zi.models);
function $i(e) {
	let t = Yi.get(`memory ${e}`);
	if (t) return t;
	let n = Ji(e, {
		...Zi.models[e],
		x: Zi.x,
		target: Zi.target
	}, "memory");
	return Yi.set(`memory ${e}`, n), n;
}
function ea(e) {
	let t = atob(e.data), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	let r = e.shape.reduce((e, t) => e * t, 1), i = e.dtype === "float32" ? new Float32Array(n.buffer) : new Float64Array(n.buffer);
	if (i.length !== r) throw Error("a tensor's data do not fit its shape");
	return {
		shape: e.shape,
		data: i
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
	return Vi(Ki, {
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
	lesson: "lesson",
	lossStep: "from",
	reached: "to",
	moment: "at",
	zoomFrom: "z0",
	zoomTo: "z1"
};
function ua() {
	return typeof navigator < "u" && navigator.language.startsWith("ko") ? "ko" : "en";
}
var Z = new class {
	#e = /* @__PURE__ */ P("lessons");
	get view() {
		return U(this.#e);
	}
	set view(e) {
		F(this.#e, e, !0);
	}
	#t = /* @__PURE__ */ P(Gt(Gi.start));
	get cell() {
		return U(this.#t);
	}
	set cell(e) {
		F(this.#t, e, !0);
	}
	#n = /* @__PURE__ */ P("forward");
	get pass() {
		return U(this.#n);
	}
	set pass(e) {
		F(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ P(0);
	get step() {
		return U(this.#r);
	}
	set step(e) {
		F(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ P(0);
	get op() {
		return U(this.#i);
	}
	set op(e) {
		F(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ P(0);
	get unit() {
		return U(this.#a);
	}
	set unit(e) {
		F(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ P(0);
	get sequence() {
		return U(this.#o);
	}
	set sequence(e) {
		F(this.#o, e, !0);
	}
	#s = /* @__PURE__ */ P(0);
	get layer() {
		return U(this.#s);
	}
	set layer(e) {
		F(this.#s, e, !0);
	}
	#c = /* @__PURE__ */ P(Gt(ua()));
	get lang() {
		return U(this.#c);
	}
	set lang(e) {
		F(this.#c, e, !0);
	}
	#l = /* @__PURE__ */ P("auto");
	get theme() {
		return U(this.#l);
	}
	set theme(e) {
		F(this.#l, e, !0);
	}
	#u = /* @__PURE__ */ P(Gt(Gi.compared[0]));
	get left() {
		return U(this.#u);
	}
	set left(e) {
		F(this.#u, e, !0);
	}
	#d = /* @__PURE__ */ P(Gt(Gi.compared[1]));
	get right() {
		return U(this.#d);
	}
	set right(e) {
		F(this.#d, e, !0);
	}
	#f = /* @__PURE__ */ P("none");
	get order() {
		return U(this.#f);
	}
	set order(e) {
		F(this.#f, e, !0);
	}
	#p = /* @__PURE__ */ P(Gt(Gi.start));
	get model() {
		return U(this.#p);
	}
	set model(e) {
		F(this.#p, e, !0);
	}
	#m = /* @__PURE__ */ P("l0.W_xz.0");
	get weight() {
		return U(this.#m);
	}
	set weight(e) {
		F(this.#m, e, !0);
	}
	#h = /* @__PURE__ */ P(3);
	get epsilon() {
		return U(this.#h);
	}
	set epsilon(e) {
		F(this.#h, e, !0);
	}
	#g = /* @__PURE__ */ P(0);
	get lesson() {
		return U(this.#g);
	}
	set lesson(e) {
		F(this.#g, e, !0);
	}
	#_ = /* @__PURE__ */ P("");
	get answer() {
		return U(this.#_);
	}
	set answer(e) {
		F(this.#_, e, !0);
	}
	#v = /* @__PURE__ */ P(9999999);
	get lossStep() {
		return U(this.#v);
	}
	set lossStep(e) {
		F(this.#v, e, !0);
	}
	#y = /* @__PURE__ */ P(0);
	get reached() {
		return U(this.#y);
	}
	set reached(e) {
		F(this.#y, e, !0);
	}
	#b = /* @__PURE__ */ P(0);
	get moment() {
		return U(this.#b);
	}
	set moment(e) {
		F(this.#b, e, !0);
	}
	#x = /* @__PURE__ */ P(0);
	get zoomFrom() {
		return U(this.#x);
	}
	set zoomFrom(e) {
		F(this.#x, e, !0);
	}
	#S = /* @__PURE__ */ P(0);
	get zoomTo() {
		return U(this.#S);
	}
	set zoomTo(e) {
		F(this.#S, e, !0);
	}
	#C = /* @__PURE__ */ P(Gt({}));
	get edits() {
		return U(this.#C);
	}
	set edits(e) {
		F(this.#C, e, !0);
	}
	#w = /* @__PURE__ */ P(null);
	get loaded() {
		return U(this.#w);
	}
	set loaded(e) {
		F(this.#w, e);
	}
	linked = !0;
	#T = /* @__PURE__ */ P(null);
	get hover() {
		return U(this.#T);
	}
	set hover(e) {
		F(this.#T, e, !0);
	}
	#E = /* @__PURE__ */ P(null);
	get server() {
		return U(this.#E);
	}
	set server(e) {
		F(this.#E, e);
	}
	#D = /* @__PURE__ */ M(() => this.loaded ?? Xi(this.cell));
	get base() {
		return U(this.#D);
	}
	set base(e) {
		F(this.#D, e);
	}
	#O = /* @__PURE__ */ M(() => ia(this.base, this.edits));
	get trace() {
		return U(this.#O);
	}
	set trace(e) {
		F(this.#O, e);
	}
	#k = /* @__PURE__ */ M(() => this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]);
	get run() {
		return U(this.#k);
	}
	set run(e) {
		F(this.#k, e);
	}
	#A = /* @__PURE__ */ M(() => Ki[this.run.cell]);
	get program() {
		return U(this.#A);
	}
	set program(e) {
		F(this.#A, e);
	}
	#j = /* @__PURE__ */ M(() => this.run.values.h.shape[2] ?? 1);
	get hidden() {
		return U(this.#j);
	}
	set hidden(e) {
		F(this.#j, e);
	}
	#M = /* @__PURE__ */ M(() => this.trace.lengths[this.sequence] ?? this.trace.steps);
	get length() {
		return U(this.#M);
	}
	set length(e) {
		F(this.#M, e);
	}
	clamp() {
		let e = (e, t) => Math.max(0, Math.min(Math.round(e) || 0, t - 1));
		this.layer = e(this.layer, this.trace.layers.length), this.sequence = e(this.sequence, this.trace.batch), this.step = e(this.step, Math.max(1, this.length)), this.op = e(this.op, this.program.operations.length), this.unit = e(this.unit, this.hidden);
	}
	load(e) {
		this.edits = {}, e.overview === null && (this.zoomFrom = this.zoomTo = 0), this.loaded = e, this.clamp();
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
		if (!e) return;
		let t = this.moment - e.start;
		if (t < 0 || t >= this.trace.steps) {
			if (!this.server) return;
			let t = Math.max(0, this.moment - Math.floor(this.trace.steps / 2)), n = await fetch(`api/trace?start=${t}`, { headers: { "X-Gatewise-Token": this.server.token } });
			if (!n.ok || n.status === 204) return;
			let r = na(await n.json());
			r.overview && this.load({
				...r,
				overview: {
					...e,
					start: r.overview.start
				}
			});
		}
		this.step = this.moment - (this.loaded?.overview?.start ?? 0), this.clamp();
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
		return t.length && e.set("edit", t.join(",")), this.answer && e.set("answer", this.answer), e.toString();
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
		], (e) => this.order = e), n("model", [...qi, "mine"], (e) => this.model = e), this.answer = (t.get("answer") ?? "").slice(0, 24), r("t", (e) => this.step = e), r("op", (e) => this.op = e), r("unit", (e) => this.unit = e), r("seq", (e) => this.sequence = e), r("layer", (e) => this.layer = e), r("eps", (e) => this.epsilon = Math.max(1, Math.min(9, e))), r("from", (e) => this.lossStep = e), r("z0", (e) => this.zoomFrom = e), r("z1", (e) => this.zoomTo = e), r("at", (e) => this.moment = e), r("to", (e) => this.reached = e), r("lesson", (e) => this.lesson = e);
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
	loss: ["Loss", "손실"],
	lossHere: ["the loss or the layer above, at this step", "이 시점의 손실 또는 위층"],
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
	drop: ["Drop a trace (.json), a model (.gatewise) or a table (.csv) here, or choose files.", "추적 기록(.json), 모델(.gatewise), 표(.csv)를 여기에 놓거나 파일을 고르세요."],
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
function Q(e, t = {}) {
	return da[e][Z.lang === "en" ? 0 : 1].replace(/\{(\w+)\}/g, (e, n) => String(t[n] ?? ""));
}
function fa(e) {
	return e[Z.lang];
}
// src/parts/Choose.svelte
var pa = /* @__PURE__ */ G("<option> </option>"), ma = /* @__PURE__ */ G("<label class=\"field\"><span> </span> <select></select></label>");
function ha(e, t) {
	Ve(t, !0);
	function n(e) {
		let n = e.currentTarget.selectedIndex, r = t.options[n];
		r && t.onchange(r.value);
	}
	var r = ma(), i = I(r), a = R(i, !0), o = z(i, 2);
	Y(o, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = pa(), i = R(r, !0), a = {};
		B(() => {
			ii(r, U(n).value === t.value), q(i, U(n).text), a !== (a = U(n).text) && (r.__value = a);
		}), K(e, r);
	}), j(o), j(r), B(() => q(a, t.label)), W("change", o, n), K(e, r), He();
}
pr(["change"]);
// src/lib/format.ts
function $(e, t = !1) {
	if (Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e < 0 ? "−∞" : t ? "+∞" : "∞";
	let n = Math.abs(e);
	if (n === 0) return "0";
	let r = n >= 5e-4 && n < 1e4 ? n.toFixed(3) : n.toExponential(1).replace("e+", "e").replace("e-", "e−");
	return (e < 0 ? "−" : t ? "+" : "") + r;
}
function ga(e) {
	return e < 0 ? `(${$(e)})` : $(e);
}
function _a(e) {
	return (e < 0 ? "−" : "+") + Math.abs(e).toPrecision(12).replace("e-", "e−");
}
// src/lib/stages.ts
function va(e, t) {
	let n = e.operations.map((e) => e.name);
	return t === "forward" ? n : [...n.reverse(), ...Object.keys(e.inputs)];
}
function ya(e, t) {
	return t * (va(e, "forward").length + va(e, "backward").length);
}
function ba(e, t, n, r) {
	let i = va(e, "forward").length, a = va(e, "backward").length, o = n ? t - 1 - r.step : r.step;
	return r.pass === "forward" ? o * i + r.op : t * i + (t - 1 - o) * a + r.op;
}
function xa(e, t, n, r) {
	let i = va(e, "forward").length, a = va(e, "backward").length, o = Math.max(0, Math.min(r, t * (i + a) - 1)), s = o < t * i, c = s ? o : o - t * i, l = s ? Math.floor(c / i) : t - 1 - Math.floor(c / a);
	return {
		pass: s ? "forward" : "backward",
		step: n ? t - 1 - l : l,
		op: c % (s ? i : a)
	};
}
function Sa(e, t, n, r = n.unit) {
	if (t === "x") return sa(e.x, n.sequence, n.step, r);
	let i = e.parameters[t];
	return i ? i.data[r] ?? NaN : sa(e.values[t] ?? e.previous[t], n.sequence, n.step, r);
}
function Ca(e, t, n, r = n.unit) {
	return sa(e.gradients[t], n.sequence, n.step, r);
}
var wa = 4;
function Ta(e, t, n, r) {
	let i = e.operations.find((e) => e.name === n), a = (e) => i.arguments[e], o = (e) => ({
		value: Sa(t, a(e), r),
		name: a(e)
	}), s = [];
	switch (i.kind) {
		case "product": {
			let e = t.parameters[a(0)], n = e.shape[1] ?? 0;
			for (let i = 0; i < Math.min(n, wa); i++) i && s.push({ text: " + " }), s.push({
				value: e.data[r.unit * n + i],
				name: a(0)
			}, { text: " × " }), s.push({
				value: Sa(t, a(1), r, i),
				name: a(1)
			});
			n > wa && s.push({ text: ` + … (${n - wa})` });
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
			value: Sa(t, n, r),
			name: n
		}
	];
}
function Ea(e, t, n, r, i) {
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
			pieces: Da(t, n, i.name, e, r),
			value: sa(t.contributions[o], r.sequence, r.step, r.unit)
		});
	}
	return a;
}
function Da(e, t, n, r, i) {
	let a = r.operations.find((e) => e.name === n), o = {
		value: Ca(e, n, i),
		name: n,
		sign: !0
	}, s = {
		value: Sa(e, n, i),
		name: n
	};
	switch (a.kind) {
		case "product": {
			let t = e.parameters[a.arguments[0]], [r = 0, o = 0] = t.shape, s = [];
			for (let c = 0; c < Math.min(r, wa); c++) c && s.push({ text: " + " }), s.push({
				value: t.data[c * o + i.unit],
				name: a.arguments[0]
			}, { text: " × " }), s.push({
				value: Ca(e, n, i, c),
				name: n,
				sign: !0
			});
			return r > wa && s.push({ text: ` + … (${r - wa})` }), s;
		}
		case "multiply": {
			let n = a.arguments[1 - a.arguments.indexOf(t)];
			return [
				o,
				{ text: " × " },
				{
					value: Sa(e, n, i),
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
function Oa(e) {
	return e.sign ? `(${$(e.value, !0)})` : ga(e.value);
}
// src/lib/symbols.ts
function ka([e, t, n]) {
	return e !== "i" || t === "δ" || t === "y" ? null : n === "t−1" ? `${t}_` : n === "t" || n === "" ? t : `${t}_${n}`;
}
function Aa(e, t) {
	return e.operations.find((e) => e.name === t)?.symbol ?? e.inputs[t]?.symbol ?? e.parameters[t]?.symbol ?? [[
		"i",
		t.replace("_out", ""),
		"t",
		""
	]];
}
function ja(e) {
	return e.map(([, e, t, n]) => e + (t ? `_${t}` : "") + (n ? `^${n}` : "")).join(" ").replace(/δ /g, "δ").replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1").replace(/(σ|tanh|ReLU) \(/g, "$1(");
}
function Ma(e, t) {
	return e.operations.find((e) => e.name === t)?.title ?? e.inputs[t]?.title ?? {
		en: t,
		ko: t
	};
}
// src/lib/scrolls.ts
function Na(e) {
	let t = () => {
		e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 ? (e.tabIndex = 0, e.setAttribute("role", "group")) : (e.removeAttribute("tabindex"), e.removeAttribute("role"));
	}, n = new ResizeObserver(t);
	return n.observe(e), t(), () => n.disconnect();
}
// src/parts/Formula.svelte
var Pa = (e, t) => {
	var n = /* @__PURE__ */ M(() => m(t?.(), 2));
	let r = () => U(n)[0], i = () => U(n)[1];
	var a = Tr(), o = L(a), s = (e) => {
		var t = Ia(), n = R(t, !0);
		B(() => q(n, i())), K(e, t);
	}, c = (e) => {
		var t = La(), n = R(t, !0);
		B(() => q(n, i())), K(e, t);
	}, l = (e) => {
		var t = Ra(), n = R(t, !0);
		B(() => q(n, i())), K(e, t);
	}, u = (e) => {
		var t = za(), n = R(t, !0);
		B(() => q(n, i())), K(e, t);
	};
	J(o, (e) => {
		r() === "o" ? e(s) : r() === "n" ? e(c, 1) : r() === "f" ? e(l, 2) : e(u, -1);
	}), K(e, a);
}, Fa = (e, t = d) => {
	var n = Tr(), r = L(n), i = (e) => {
		K(e, Ba());
	}, a = (e) => {
		K(e, Va());
	}, o = (e) => {
		K(e, Ha());
	}, s = (e) => {
		var n = za(), r = R(n, !0);
		B(() => q(r, t())), K(e, n);
	};
	J(r, (e) => {
		t() === "t−1" ? e(i) : t() === "(t+1)" ? e(a, 1) : t() === "2" ? e(o, 2) : e(s, -1);
	}), K(e, n);
}, Ia = /* @__PURE__ */ Cr("<mo stretchy=\"false\"> </mo>"), La = /* @__PURE__ */ Cr("<mn> </mn>"), Ra = /* @__PURE__ */ Cr("<mi mathvariant=\"normal\"> </mi>"), za = /* @__PURE__ */ Cr("<mi> </mi>"), Ba = /* @__PURE__ */ Cr("<mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow>"), Va = /* @__PURE__ */ Cr("<mrow><mo>(</mo><mi>t</mi><mo>+</mo><mn>1</mn><mo>)</mo></mrow>"), Ha = /* @__PURE__ */ Cr("<mn>2</mn>"), Ua = /* @__PURE__ */ G(" <span class=\"kind-o\"> </span> ", 1), Wa = /* @__PURE__ */ G("<span class=\"both\"><span class=\"sup\"> </span><span class=\"sub\"> </span></span>"), Ga = /* @__PURE__ */ G("<span class=\"sub\"> </span>"), Ka = /* @__PURE__ */ G("<span class=\"sup\"> </span>"), qa = /* @__PURE__ */ G("<span role=\"presentation\"> <!></span>"), Ja = /* @__PURE__ */ Cr("<msubsup><!><!><!></msubsup>"), Ya = /* @__PURE__ */ Cr("<msub><!><!></msub>"), Xa = /* @__PURE__ */ Cr("<msup><!><!></msup>"), Za = /* @__PURE__ */ G("<span class=\"formula\"><span class=\"seen\" aria-hidden=\"true\"></span> <span class=\"visually-hidden\"><math><mrow></mrow></math></span></span>");
function Qa(e, t) {
	Ve(t, !0);
	let n = wi(t, "marked", 19, () => []);
	function r(e) {
		let t = ka(e), r = `kind-${e[0]}`;
		return t === null ? r : `${r} linked${Z.hover === t ? " hover" : ""}${n().includes(t) ? " marked" : ""}`;
	}
	function i(e, n) {
		let r = t.formula[n - 1];
		return e[0] === "o" && "=+−⊙>→".includes(e[1]) && r !== void 0 && !"=([".includes(r[1]);
	}
	var a = Za(), o = I(a);
	Y(o, 21, () => t.formula, Ir, (e, t, n) => {
		var a = Tr(), o = L(a), s = (e) => {
			var n = Ua(), r = L(n, !0);
			r.nodeValue = " ";
			var i = z(r), a = R(i, !0), o = z(i, 1, !0);
			o.nodeValue = " ", B(() => q(a, U(t)[1])), K(e, n);
		}, c = /* @__PURE__ */ M(() => i(U(t), n)), l = (e) => {
			var n = qa(), i = I(n, !0), a = z(i), o = (e) => {
				var n = Wa(), r = I(n), i = R(r, !0), a = R(z(r), !0);
				j(n), B(() => {
					q(i, U(t)[3]), q(a, U(t)[2]);
				}), K(e, n);
			}, s = (e) => {
				var n = Ga(), r = R(n, !0);
				B(() => q(r, U(t)[2])), K(e, n);
			}, c = (e) => {
				var n = Ka(), r = R(n, !0);
				B(() => q(r, U(t)[3])), K(e, n);
			};
			J(a, (e) => {
				U(t)[2] && U(t)[3] ? e(o) : U(t)[2] ? e(s, 1) : U(t)[3] && e(c, 2);
			}), j(n), B((e) => {
				ti(n, 1, e), q(i, U(t)[1]);
			}, [() => Yr(r(U(t)))]), fr("mouseenter", n, () => Z.hover = ka(U(t)) ?? Z.hover), fr("mouseleave", n, () => Z.hover = null), K(e, n);
		};
		J(o, (e) => {
			U(c) ? e(s) : e(l, -1);
		}), K(e, a);
	}), j(o);
	var s = z(o, 2), c = I(s), l = I(c);
	Y(l, 21, () => t.formula, Ir, (e, t) => {
		var n = Tr(), r = L(n), i = (e) => {
			var n = Ja(), r = I(n);
			Pa(r, () => U(t));
			var i = z(r);
			Fa(i, () => U(t)[2]), Fa(z(i), () => U(t)[3]), j(n), K(e, n);
		}, a = (e) => {
			var n = Ya(), r = I(n);
			Pa(r, () => U(t)), Fa(z(r), () => U(t)[2]), j(n), K(e, n);
		}, o = (e) => {
			var n = Xa(), r = I(n);
			Pa(r, () => U(t)), Fa(z(r), () => U(t)[3]), j(n), K(e, n);
		}, s = (e) => {
			Pa(e, () => U(t));
		};
		J(r, (e) => {
			U(t)[2] && U(t)[3] ? e(i) : U(t)[2] ? e(a, 1) : U(t)[3] ? e(o, 2) : e(s, -1);
		}), K(e, n);
	}), j(l), j(c), j(s), j(a), K(e, a), He();
}
// src/parts/Icon.svelte
var $a = /* @__PURE__ */ Sr("<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path></path></svg>");
function eo(e, t) {
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
	var r = $a();
	let i;
	var a = R(r);
	B(() => {
		i = ti(r, 0, "icon", null, i, { solid: t.name === "play" }), X(a, "d", n[t.name]);
	}), K(e, r);
}
// src/parts/Symbol.svelte
var to = /* @__PURE__ */ Sr("<tspan> </tspan>");
function no(e, t) {
	Ve(t, !0);
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
	var r = Tr();
	Y(L(r), 17, n, Ir, (e, t) => {
		var n = to(), r = R(n, !0);
		B(() => {
			X(n, "font-size", U(t).size), X(n, "font-style", U(t).italic ? "italic" : "normal"), X(n, "dx", U(t).dx || void 0), X(n, "dy", U(t).dy || void 0), q(r, U(t).text);
		}), K(e, n);
	}), K(e, r), He();
}
// src/parts/Picture.svelte
var ro = /* @__PURE__ */ Sr("<path class=\"bridge\"></path>"), io = /* @__PURE__ */ Sr("<g><!><path class=\"line\"></path></g>"), ao = /* @__PURE__ */ Sr("<path></path>"), oo = /* @__PURE__ */ Sr("<circle class=\"dot\" r=\"3.4\"></circle>"), so = /* @__PURE__ */ Sr("<rect class=\"shape\" rx=\"8\"></rect>"), co = /* @__PURE__ */ Sr("<circle class=\"shape\"></circle>"), lo = /* @__PURE__ */ Sr("<text class=\"port\" text-anchor=\"middle\"><!></text>"), uo = /* @__PURE__ */ Sr("<text class=\"inner\" text-anchor=\"middle\"><!></text>"), fo = /* @__PURE__ */ Sr("<circle class=\"point\" r=\"3.4\"></circle>"), po = /* @__PURE__ */ Sr("<path class=\"plus\"></path><text class=\"bias\"><!></text>", 1), mo = /* @__PURE__ */ Sr("<text class=\"inner ink\" text-anchor=\"middle\"><tspan font-size=\"17\">1−</tspan></text>"), ho = /* @__PURE__ */ Sr("<text><!></text>"), go = /* @__PURE__ */ Sr("<g role=\"presentation\"><g class=\"hit\"><!></g><g class=\"letters\"><!><!></g></g>"), _o = /* @__PURE__ */ Sr("<svg><!><!><!><!></svg>");
function vo(e, t) {
	Ve(t, !0);
	let n = wi(t, "run", 3, null), r = wi(t, "sequence", 3, 0), i = wi(t, "step", 3, 0), a = wi(t, "unit", 3, 0), o = wi(t, "current", 3, null), s = wi(t, "values", 3, null), c = wi(t, "gradients", 3, null), l = wi(t, "backward", 3, !1), u = wi(t, "marked", 19, () => /* @__PURE__ */ new Set()), d = wi(t, "small", 3, !1), f = wi(t, "onpick", 3, null), p = {
		left: "end",
		right: "start",
		middle: "middle"
	}, h = /* @__PURE__ */ M(() => Object.entries(t.cell.picture.nodes)), g = /* @__PURE__ */ M(() => new Set(o() === null ? [] : Object.keys(t.cell.picture.edges).filter((e) => e.split(">")[+!l()] === o()))), _ = /* @__PURE__ */ M(() => Object.entries(t.cell.picture.edges).sort(([e], [t]) => Number(U(g).has(e) || u().has(e)) - Number(U(g).has(t) || u().has(t))));
	function v(e) {
		return e === "x" ? 0 : a();
	}
	function y(e) {
		return !n() || e.endsWith("_out") || s() !== null && !s().has(e) ? null : e === "x" ? sa(n().x, r(), i(), 0) : sa(n().values[e] ?? n().previous[e], r(), i(), v(e));
	}
	function b(e) {
		return !n() || c() === null || !c().has(e) ? null : sa(n().gradients[e], r(), i(), v(e));
	}
	function x(e) {
		let n = t.cell.picture.nodes[e], r = [], i = y(e), a = n.kind === "port" ? [] : Aa(t.cell, e);
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
		let o = b(e);
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
	function S(e, t) {
		let n = e.label[1];
		return e.y + n + 10 + (t === 1 && n < -12 ? d() ? 20 : 14 : 0);
	}
	function C(e, n) {
		return n.kind === "product" ? Aa(t.cell, t.cell.operations.find((t) => t.name === e).arguments[0]) : [[
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
	function w(e) {
		return t.cell.operations.find((t) => t.name === e).arguments.filter((e) => e.startsWith("b_")).flatMap((e) => [[
			"o",
			"+",
			"",
			""
		], ...Aa(t.cell, e)]);
	}
	function ee(e) {
		let r = y(e), i = b(e), a = [`${fa(Ma(t.cell, e))}, ${ja(Aa(t.cell, e))}`, r === null ? n() ? Q("notYet") : "" : `${Q("value")} ${$(r)}`];
		return i !== null && a.push(`${Q("gradient")} ${$(i, !0)}`), a.filter(Boolean).join(", ");
	}
	function te(e) {
		f() && t.cell.operations.some((t) => t.name === e) && f()(e);
	}
	var ne = _o();
	let T;
	var E = I(ne);
	Y(E, 17, () => U(_), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ M(() => m(U(t), 2));
		let r = () => U(n)[0], i = () => U(n)[1];
		var a = io();
		let o;
		var s = I(a), c = (e) => {
			var t = ro();
			B(() => X(t, "d", i().d)), K(e, t);
		}, l = /* @__PURE__ */ M(() => i().d.includes("C"));
		J(s, (e) => {
			U(l) && e(c);
		});
		var d = z(s);
		j(a), B((e, t) => {
			o = ti(a, 0, "edge", null, o, {
				live: e,
				marked: t
			}), X(a, "data-edge", r()), X(d, "d", i().d);
		}, [() => U(g).has(r()), () => u().has(r())]), K(e, a);
	});
	var D = z(E);
	Y(D, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ M(() => m(U(t), 2));
		let r = () => U(n)[0], i = () => U(n)[1], a = /* @__PURE__ */ M(() => {
			let [e, t, n] = l() ? i().tail : i().head;
			return {
				x: e,
				y: t,
				angle: n
			};
		});
		var o = ao();
		let s;
		X(o, "d", "M0,0 L-10,4.6 L-10,-4.6 Z"), B((e, t) => {
			s = ti(o, 0, "arrow", null, s, {
				live: e,
				marked: t
			}), X(o, "transform", `translate(${U(a).x ?? ""},${U(a).y ?? ""}) rotate(${U(a).angle ?? ""})`);
		}, [() => U(g).has(r()), () => u().has(r())]), K(e, o);
	});
	var re = z(D);
	Y(re, 17, () => t.cell.picture.dots, Ir, (e, t) => {
		var n = /* @__PURE__ */ M(() => m(U(t), 2));
		let r = () => U(n)[0], i = () => U(n)[1];
		var a = oo();
		B(() => {
			X(a, "cx", r()), X(a, "cy", i());
		}), K(e, a);
	}), Y(z(re), 17, () => U(h), ([e, t]) => e, (e, r) => {
		var i = /* @__PURE__ */ M(() => m(U(r), 2));
		let a = () => U(i)[0], s = () => U(i)[1], c = /* @__PURE__ */ M(() => x(a())), l = /* @__PURE__ */ M(() => f() !== null && s().kind !== "port");
		var h = go();
		let g;
		var _ = I(h), v = I(_), b = (e) => {
			var t = so();
			B(() => {
				X(t, "x", s().x - s().w / 2), X(t, "y", s().y - s().h / 2), X(t, "width", s().w), X(t, "height", s().h);
			}), K(e, t);
		}, ne = (e) => {
			var t = co();
			B(() => {
				X(t, "cx", s().x), X(t, "cy", s().y), X(t, "r", s().w / 2);
			}), K(e, t);
		};
		J(v, (e) => {
			s().shape === "box" ? e(b) : s().shape === "circle" && e(ne, 1);
		}), j(_);
		var T = z(_), E = I(T), D = (e) => {
			var n = lo(), r = I(n);
			{
				let e = /* @__PURE__ */ M(() => Aa(t.cell, a().replace("_out", "")));
				no(r, {
					get formula() {
						return U(e);
					},
					size: 22
				});
			}
			j(n), B(() => {
				X(n, "x", s().x), X(n, "y", s().y + 7);
			}), K(e, n);
		}, re = (e) => {
			var t = uo(), n = I(t);
			{
				let e = /* @__PURE__ */ M(() => C(a(), s()));
				no(n, {
					get formula() {
						return U(e);
					},
					size: 18
				});
			}
			j(t), B(() => {
				X(t, "x", s().x), X(t, "y", s().y + 6);
			}), K(e, t);
		}, ie = (e) => {
			var t = fo();
			B(() => {
				X(t, "cx", s().x), X(t, "cy", s().y);
			}), K(e, t);
		}, ae = (e) => {
			let t = /* @__PURE__ */ M(() => s().biases === "left");
			var n = po(), r = L(n), i = z(r), o = I(i);
			{
				let e = /* @__PURE__ */ M(() => w(a()));
				no(o, {
					get formula() {
						return U(e);
					},
					size: 14
				});
			}
			j(i), B(() => {
				X(r, "d", `M${s().x - 8},${s().y ?? ""}h16M${s().x ?? ""},${s().y - 8}v16`), X(i, "x", s().x - (U(t) ? 12 : 0)), X(i, "y", s().y + 37), X(i, "text-anchor", U(t) ? "end" : "middle");
			}), K(e, n);
		}, oe = (e) => {
			var t = mo();
			B(() => {
				X(t, "x", s().x), X(t, "y", s().y + 6);
			}), K(e, t);
		};
		J(E, (e) => {
			s().shape === "port" ? e(D) : s().shape === "box" ? e(re, 1) : s().kind === "multiply" ? e(ie, 2) : s().kind === "sum" ? e(ae, 3) : e(oe, -1);
		}), Y(z(E), 19, () => U(c), (e) => e.what, (e, t, n) => {
			var r = ho(), i = I(r);
			{
				let e = /* @__PURE__ */ M(() => d() ? 24 : 15);
				no(i, {
					get formula() {
						return U(t).formula;
					},
					get size() {
						return U(e);
					}
				});
			}
			j(r), B((e) => {
				ti(r, 0, `label ${U(t).what ?? ""}`), X(r, "data-what", U(t).what), X(r, "x", s().x + s().label[0]), X(r, "y", e), X(r, "text-anchor", p[s().label[2]]);
			}, [() => S(s(), U(c).length) + 19 * U(n)]), K(e, r);
		}), j(T), j(h), B((e, t, n) => {
			g = ti(h, 0, `node hue-${(s().hue || "none") ?? ""}`, null, g, {
				current: o() === a(),
				hover: Z.hover === a(),
				marked: e,
				waiting: t
			}), X(h, "data-node", a()), X(_, "role", U(l) ? "button" : void 0), X(_, "tabindex", U(l) ? 0 : void 0), X(_, "aria-label", n), X(_, "aria-current", U(l) && o() === a() ? "step" : void 0), X(T, "aria-hidden", U(l) ? "true" : void 0);
		}, [
			() => u().has(a()),
			() => n() !== null && s().kind !== "port" && y(a()) === null,
			() => U(l) ? ee(a()) : void 0
		]), fr("mouseenter", h, () => Z.hover = a().replace("_out", "")), fr("mouseleave", h, () => Z.hover = null), W("click", _, () => te(a())), W("keydown", _, (e) => e.key === "Enter" && te(a())), K(e, h);
	}), j(ne), B(() => {
		X(ne, "viewBox", `0 0 ${t.cell.picture.width ?? ""} ${t.cell.picture.height ?? ""}`), T = ti(ne, 0, "picture", null, T, {
			backward: l(),
			small: d()
		}), X(ne, "role", f() ? "group" : "img"), X(ne, "aria-label", t.label);
	}), K(e, ne), He();
}
pr(["click", "keydown"]);
// src/parts/Pieces.svelte
var yo = /* @__PURE__ */ G("<span role=\"presentation\"> </span>"), bo = /* @__PURE__ */ G("<span class=\"pieces\"></span>");
function xo(e, t) {
	Ve(t, !0);
	var n = bo();
	Y(n, 21, () => t.pieces, Ir, (e, t) => {
		var n = Tr(), r = L(n), i = (e) => {
			var n = wr();
			B(() => q(n, U(t).text)), K(e, n);
		}, a = (e) => {
			var n = yo();
			let r;
			var i = R(n, !0);
			B((e) => {
				r = ti(n, 1, "number", null, r, { hover: Z.hover === U(t).name }), X(n, "data-name", U(t).name), q(i, e);
			}, [() => Oa(U(t))]), fr("mouseenter", n, () => Z.hover = U(t).name), fr("mouseleave", n, () => Z.hover = null), K(e, n);
		};
		J(r, (e) => {
			"text" in U(t) ? e(i) : e(a, -1);
		}), K(e, n);
	}), j(n), K(e, n), He();
}
// src/parts/TracePicker.svelte
var So = /* @__PURE__ */ G("<!> <!>", 1), Co = /* @__PURE__ */ G("<button type=\"button\"> </button>"), wo = /* @__PURE__ */ G("<!> <!> <!>", 1);
function To(e, t) {
	Ve(t, !0);
	let n = wi(t, "unit", 3, !0);
	function r(e, t) {
		Z[e] = t, e === "cell" && (Z.edits = {}), Z.clamp();
	}
	var i = wo(), a = L(i), o = (e) => {
		{
			let t = /* @__PURE__ */ M(() => Q("cell")), n = /* @__PURE__ */ M(() => qi.map((e) => ({
				value: e,
				text: fa(Ki[e].title)
			})));
			ha(e, {
				get label() {
					return U(t);
				},
				get value() {
					return Z.cell;
				},
				get options() {
					return U(n);
				},
				onchange: (e) => r("cell", e)
			});
		}
	}, s = (e) => {
		var t = So(), n = L(t), i = (e) => {
			{
				let t = /* @__PURE__ */ M(() => Q("layer")), n = /* @__PURE__ */ M(() => Z.trace.layers.map((e, t) => ({
					value: t,
					text: Q("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${Q("backwards")}` : "")
				})));
				ha(e, {
					get label() {
						return U(t);
					},
					get value() {
						return Z.layer;
					},
					get options() {
						return U(n);
					},
					onchange: (e) => r("layer", e)
				});
			}
		};
		J(n, (e) => {
			Z.trace.layers.length > 1 && e(i);
		});
		var a = z(n, 2), o = (e) => {
			{
				let t = /* @__PURE__ */ M(() => Q("sequence")), n = /* @__PURE__ */ M(() => Array.from({ length: Z.trace.batch }, (e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				ha(e, {
					get label() {
						return U(t);
					},
					get value() {
						return Z.sequence;
					},
					get options() {
						return U(n);
					},
					onchange: (e) => r("sequence", e)
				});
			}
		};
		J(a, (e) => {
			Z.trace.batch > 1 && e(o);
		}), K(e, t);
	};
	J(a, (e) => {
		Z.loaded === null ? e(o) : e(s, -1);
	});
	var c = z(a, 2), l = (e) => {
		{
			let t = /* @__PURE__ */ M(() => Q("unit")), n = /* @__PURE__ */ M(() => Array.from({ length: Z.hidden }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			ha(e, {
				get label() {
					return U(t);
				},
				get value() {
					return Z.unit;
				},
				get options() {
					return U(n);
				},
				onchange: (e) => r("unit", e)
			});
		}
	};
	J(c, (e) => {
		n() && e(l);
	});
	var u = z(c, 2), d = (e) => {
		var t = Co(), n = R(t);
		B((e, t) => q(n, `${e ?? ""} · ${t ?? ""}`), [() => Q("edits", { n: Object.keys(Z.edits).length }), () => Q("reset")]), W("click", t, () => Z.edits = {}), K(e, t);
	}, f = /* @__PURE__ */ M(() => Object.keys(Z.edits).length && Z.view !== "check");
	J(u, (e) => {
		U(f) && e(d);
	}), K(e, i), He();
}
pr(["click"]);
// src/views/Cell.svelte
var Eo = /* @__PURE__ */ G("<button type=\"button\"> </button>"), Do = /* @__PURE__ */ G("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p>", 1), Oo = /* @__PURE__ */ G(" <span class=\"number\"> </span>", 1), ko = /* @__PURE__ */ G("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!> = <span class=\"number total\"> </span></p> <p class=\"explain\"> </p>", 1), Ao = /* @__PURE__ */ G("<span aria-hidden=\"true\">−</span>"), jo = /* @__PURE__ */ G("<br/><span class=\"soft\"><!></span>", 1), Mo = /* @__PURE__ */ G("<tr><th scope=\"row\"> </th><td><!><!> <!></td><td class=\"numeric\"> </td></tr>"), No = /* @__PURE__ */ G("<h3> </h3> <p><!></p> <p class=\"soft\"><!></p>", 1), Po = /* @__PURE__ */ G("<section><h2> </h2> <div class=\"scroll-x\"><table class=\"terms\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody><tfoot><tr><th scope=\"row\"> </th><td></td><td class=\"numeric\"><strong> </strong></td></tr></tfoot></table></div> <!></section>"), Fo = /* @__PURE__ */ G("<th scope=\"col\"> </th>"), Io = /* @__PURE__ */ G("<td class=\"numeric\"> </td>"), Lo = /* @__PURE__ */ G("<tr><th scope=\"row\"><button type=\"button\" class=\"quiet\"> </button></th><td class=\"numeric\"> </td><!></tr>"), Ro = /* @__PURE__ */ G("<p class=\"line\"><!></p>"), zo = /* @__PURE__ */ G("<div class=\"toolbar\"><!> <div class=\"segments\" role=\"group\"></div> <div class=\"buttons\" role=\"group\"><button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button></div> <input class=\"scrub\" type=\"range\" min=\"0\"/></div> <section aria-live=\"polite\"><p class=\"what\"><strong> </strong> <span class=\"soft\"> </span></p> <!></section> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div> <div class=\"columns\"><!> <section><h2> </h2> <div class=\"scroll-x tall\"><table class=\"units\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table></div></section> <section><h2> </h2> <div class=\"scroll-x\"></div> <p class=\"soft small\"> </p></section></div>", 1);
function Bo(e, t) {
	Ve(t, !0);
	let n = /* @__PURE__ */ P(!1), r, i = /* @__PURE__ */ P(void 0), a = /* @__PURE__ */ M(() => Z.program), o = /* @__PURE__ */ M(() => Z.run), s = /* @__PURE__ */ M(() => Math.max(1, Z.length)), c = /* @__PURE__ */ M(() => va(U(a), Z.pass)), l = /* @__PURE__ */ M(() => Math.min(Z.op, U(c).length - 1)), u = /* @__PURE__ */ M(() => U(c)[U(l)]), d = /* @__PURE__ */ M(() => U(a).operations.find((e) => e.name === U(u))), f = /* @__PURE__ */ M(() => ({
		sequence: Z.sequence,
		step: Z.step,
		unit: U(u) === "x" ? 0 : Z.unit
	})), p = /* @__PURE__ */ M(() => ba(U(a), U(s), U(o).reverse, {
		pass: Z.pass,
		step: Z.step,
		op: U(l)
	})), m = /* @__PURE__ */ M(() => new Set(Z.pass === "forward" ? [...Object.keys(U(a).inputs), ...U(c).slice(0, U(l) + 1)] : [...Object.keys(U(a).inputs), ...va(U(a), "forward")])), h = /* @__PURE__ */ M(() => Z.pass === "forward" ? null : new Set(U(c).slice(0, U(l) + 1))), g = /* @__PURE__ */ M(() => Z.pass === "backward" ? Ea(U(a), U(o), U(u), U(f), U(s)) : []), _ = /* @__PURE__ */ M(() => U(u) === "x" ? U(o).x.shape[2] ?? 1 : Z.hidden), v = /* @__PURE__ */ M(() => Z.pass === "backward" && U(d)?.kind === "product" ? U(d).arguments[0] : null);
	function y(e) {
		Z.pass = e.pass, Z.step = e.step, Z.op = e.op;
	}
	let b = (e) => y(xa(U(a), U(s), U(o).reverse, e));
	function x(e) {
		Z.op = Math.max(0, U(c).indexOf(e));
	}
	function S(e) {
		let t = Z.pass === "forward" === U(o).reverse ? -e : e, n = Z.step + t;
		n >= 0 && n < U(s) ? Z.step = n : e > 0 && Z.pass === "forward" ? y({
			pass: "backward",
			step: Z.step,
			op: 0
		}) : e < 0 && Z.pass === "backward" && y({
			pass: "forward",
			step: Z.step,
			op: 0
		});
	}
	function C() {
		F(n, !1), clearInterval(r);
	}
	function w() {
		if (U(n)) return C();
		F(n, !0), r = setInterval(() => {
			U(p) >= ya(U(a), U(s)) - 1 ? C() : b(U(p) + 1);
		}, 900);
	}
	Ei(C);
	function ee(e) {
		let t = e.target;
		if (t.closest("select, input[type=text], input[type=number], input[type=range], textarea") || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			ArrowRight: () => b(U(p) + 1),
			ArrowLeft: () => b(U(p) - 1),
			ArrowDown: () => S(1),
			ArrowUp: () => S(-1),
			Home: () => b(0),
			End: () => b(ya(U(a), U(s)) - 1),
			"]": () => Z.unit = Math.min(Z.hidden - 1, Z.unit + 1),
			"[": () => Z.unit = Math.max(0, Z.unit - 1)
		};
		e.key === " " && !t.closest("button, a, [role=button]") && (n[" "] = w);
		let r = n[e.key];
		r && (e.preventDefault(), r());
	}
	fn(() => {
		let e = U(a).picture.nodes[U(u)];
		if (!U(i) || !e || U(i).scrollWidth <= U(i).clientWidth) return;
		let t = e.x / U(a).picture.width * U(i).scrollWidth;
		U(i).scrollLeft = t - U(i).clientWidth / 2;
	});
	function te(e) {
		return e === "loss" ? Q("lossHere") : e === "next" ? Q(U(o).reverse ? "previousTime" : "nextTime") : fa(Ma(U(a), e));
	}
	var ne = zo();
	fr("keydown", Kt, ee);
	var T = L(ne), E = I(T);
	To(E, {});
	var D = z(E, 2);
	Y(D, 20, () => ["forward", "backward"], (e) => e, (e, t) => {
		var n = Eo(), r = R(n, !0);
		B((e) => {
			X(n, "aria-pressed", Z.pass === t), q(r, e);
		}, [() => Q(t)]), W("click", n, () => y({
			pass: t,
			step: Z.step,
			op: 0
		})), K(e, n);
	}), j(D);
	var re = z(D, 2), ie = I(re);
	eo(I(ie), { name: "first" }), j(ie);
	var ae = z(ie, 2);
	eo(I(ae), { name: "backStep" }), j(ae);
	var oe = z(ae, 2);
	eo(I(oe), { name: "back" }), j(oe);
	var se = z(oe, 2), ce = I(se);
	{
		let e = /* @__PURE__ */ M(() => U(n) ? "pause" : "play");
		eo(ce, { get name() {
			return U(e);
		} });
	}
	j(se);
	var le = z(se, 2);
	eo(I(le), { name: "next" }), j(le);
	var ue = z(le, 2);
	eo(I(ue), { name: "nextStep" }), j(ue);
	var de = z(ue, 2);
	eo(I(de), { name: "last" }), j(de), j(re);
	var fe = z(re, 2);
	li(fe), j(T);
	var pe = z(T, 2), O = I(pe), me = I(O), he = R(me, !0), ge = R(z(me, 2));
	j(O);
	var _e = z(O, 2), k = (e) => {
		var t = Do(), n = L(t);
		Qa(I(n), { get formula() {
			return U(d).forward;
		} }), j(n);
		var r = z(n, 2), i = I(r), s = R(i), c = z(i, 2);
		{
			let e = /* @__PURE__ */ M(() => Ta(U(a), U(o), U(u), U(f)));
			xo(c, { get pieces() {
				return U(e);
			} });
		}
		j(r);
		var l = R(z(r, 2), !0);
		B((e, t) => {
			X(r, "data-worked", U(u)), q(s, `${e ?? ""}:`), q(l, t);
		}, [() => Q("numbers", { j: U(f).unit + 1 }), () => fa(U(d).forward_text)]), K(e, t);
	}, ve = (e) => {
		var t = ko(), n = L(t), r = I(n);
		{
			let e = /* @__PURE__ */ M(() => U(d)?.backward ?? U(a).inputs[U(u)].backward);
			Qa(r, { get formula() {
				return U(e);
			} });
		}
		j(n);
		var i = z(n, 2), s = I(i), c = R(s), l = z(s, 2);
		Y(l, 19, () => U(g), (e) => e.through, (e, t, n) => {
			xe();
			var r = Oo(), i = L(r, !0), a = R(z(i));
			B((e) => {
				q(i, U(n) ? " + " : ""), q(a, `(${e ?? ""})`);
			}, [() => $(U(t).value, !0)]), K(e, r);
		});
		var p = R(z(l, 2), !0);
		j(i);
		var m = R(z(i, 2), !0);
		B((e, t, n) => {
			X(i, "data-worked", U(u)), q(c, `${e ?? ""}:`), q(p, t), q(m, n);
		}, [
			() => Q("numbers", { j: U(f).unit + 1 }),
			() => $(Ca(U(o), U(u), U(f)), !0),
			() => fa(U(d)?.backward_text ?? U(a).inputs[U(u)].backward_text)
		]), K(e, t);
	};
	J(_e, (e) => {
		Z.pass === "forward" && U(d) ? e(k) : e(ve, -1);
	}), j(pe);
	var A = z(pe, 2), ye = I(A);
	{
		let e = /* @__PURE__ */ M(() => Z.pass === "backward"), t = /* @__PURE__ */ M(() => fa(U(a).title)), n = /* @__PURE__ */ M(() => Q(Z.pass)), r = /* @__PURE__ */ M(() => Q("pictureHint"));
		vo(ye, {
			get cell() {
				return U(a);
			},
			get run() {
				return U(o);
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
				return U(u);
			},
			get values() {
				return U(m);
			},
			get gradients() {
				return U(h);
			},
			get backward() {
				return U(e);
			},
			get label() {
				return `${U(t) ?? ""}: ${U(n) ?? ""}. ${U(r) ?? ""}`;
			},
			onpick: x
		});
	}
	j(A), xi(A, (e) => F(i, e), () => U(i));
	var be = z(A, 2), Se = I(be), Ce = (e) => {
		var t = Po(), n = I(t), r = R(n, !0), i = z(n, 2), s = I(i), c = I(s), l = I(c), p = I(l), m = R(p, !0), h = z(p), _ = R(h, !0), y = R(z(h), !0);
		j(l), j(c);
		var b = z(c);
		Y(b, 21, () => U(g), (e) => e.through, (e, t) => {
			var n = Mo(), r = I(n), i = R(r, !0), a = z(r), o = I(a), s = (e) => {
				K(e, Ao());
			};
			J(o, (e) => {
				U(t).sign === "−" && e(s);
			});
			var c = z(o);
			Qa(c, { get formula() {
				return U(t).formula;
			} });
			var l = z(c, 2), u = (e) => {
				var n = jo(), r = z(L(n));
				xo(I(r), { get pieces() {
					return U(t).pieces;
				} }), j(r), K(e, n);
			};
			J(l, (e) => {
				U(t).pieces.length && e(u);
			}), j(a);
			var d = R(z(a), !0);
			j(n), B((e, r) => {
				X(n, "data-through", U(t).through), q(i, e), q(d, r);
			}, [() => te(U(t).through), () => $(U(t).value, !0)]), K(e, n);
		}), j(b);
		var x = z(b), S = I(x), C = I(S), w = R(C, !0), ee = z(C, 2), ne = R(I(ee), !0);
		j(ee), j(S), j(x), j(s), j(i), Kr(i, () => Na);
		var T = z(i, 2), E = (e) => {
			var t = No(), n = L(t), r = R(n, !0), i = z(n, 2);
			Qa(I(i), { get formula() {
				return U(a).parameters[U(v)].backward;
			} }), j(i);
			var s = z(i, 2), c = I(s);
			{
				let e = /* @__PURE__ */ M(() => [
					{
						value: Ca(U(o), U(u), U(f)),
						name: U(u),
						sign: !0
					},
					{ text: " × " },
					{
						value: Sa(U(o), U(d).arguments[1], U(f), 0),
						name: U(d).arguments[1]
					},
					{ text: " = " },
					{
						value: Ca(U(o), U(u), U(f)) * Sa(U(o), U(d).arguments[1], U(f), 0),
						name: U(v),
						sign: !0
					}
				]);
				xo(c, { get pieces() {
					return U(e);
				} });
			}
			j(s), B((e) => q(r, e), [() => Q("weightShare")]), K(e, t);
		};
		J(T, (e) => {
			U(v) && e(E);
		}), j(t), B((e, t, n, i, a, o) => {
			q(r, e), q(m, t), q(_, n), q(y, i), q(w, a), q(ne, o);
		}, [
			() => Q("terms"),
			() => Q("from"),
			() => Q("term"),
			() => Q("value"),
			() => Q("sum"),
			() => $(Ca(U(o), U(u), U(f)), !0)
		]), K(e, t);
	};
	J(Se, (e) => {
		Z.pass === "backward" && e(Ce);
	});
	var we = z(Se, 2), Te = I(we), Ee = R(Te, !0), De = z(Te, 2), Oe = I(De), ke = I(Oe), Ae = I(ke), je = I(Ae), Me = R(je, !0), Ne = z(je), Pe = R(Ne, !0), Fe = z(Ne), Ie = (e) => {
		var t = Fo(), n = R(t, !0);
		B((e) => q(n, e), [() => Q("gradient")]), K(e, t);
	};
	J(Fe, (e) => {
		Z.pass === "backward" && e(Ie);
	}), j(Ae), j(ke);
	var Le = z(ke);
	Y(Le, 20, () => Array.from({ length: Math.min(U(_), 64) }, (e, t) => t), (e) => e, (e, t) => {
		var n = Lo();
		let r;
		var i = I(n), a = I(i), s = R(a, !0);
		j(i);
		var c = z(i), l = R(c, !0), d = z(c), p = (e) => {
			var n = Io(), r = R(n, !0);
			B((e) => q(r, e), [() => $(Ca(U(o), U(u), U(f), t), !0)]), K(e, n);
		};
		J(d, (e) => {
			Z.pass === "backward" && e(p);
		}), j(n), B((e) => {
			r = ti(n, 1, "", null, r, { chosen: t === U(f).unit }), a.disabled = U(u) === "x", q(s, t + 1), q(l, e);
		}, [() => $(Sa(U(o), U(u), U(f), t))]), W("click", a, () => Z.unit = t), K(e, n);
	}), j(Le), j(Oe), j(De), Kr(De, () => Na), j(we);
	var Re = z(we, 2), ze = I(Re), Be = R(ze, !0), Ue = z(ze, 2);
	Y(Ue, 21, () => U(a).equations, Ir, (e, t) => {
		var n = Ro();
		Qa(I(n), { get formula() {
			return U(t);
		} }), j(n), K(e, n);
	}), j(Ue), Kr(Ue, () => Na);
	var We = R(z(Ue, 2), !0);
	j(Re), j(be), B((e, t, n, r, i, a, o, s, c, l, d, f, m, h, g, _, v, y, b, x, S, C, w, ee, te, ne, T, E, ce, O, me) => {
		X(D, "aria-label", e), X(re, "aria-label", t), X(ie, "aria-label", n), X(ie, "title", r), X(ae, "aria-label", i), X(ae, "title", a), X(oe, "aria-label", o), X(oe, "title", s), X(se, "aria-label", c), X(le, "aria-label", l), X(le, "title", d), X(ue, "aria-label", f), X(ue, "title", m), X(de, "aria-label", h), X(de, "title", g), X(fe, "max", _), ui(fe, U(p)), X(fe, "aria-label", v), X(fe, "aria-valuetext", `${y ?? ""}, ${b ?? ""}, ${x ?? ""}`), ti(pe, 1, `equation ${Z.pass ?? ""}`), X(pe, "aria-label", S), q(he, C), q(ge, `${w ?? ""} · ${ee ?? ""} · ${te ?? ""}`), X(A, "aria-label", ne), q(Ee, T), X(Oe, "data-units", U(u)), q(Me, E), q(Pe, ce), q(Be, O), q(We, me);
	}, [
		() => Q("pass"),
		() => Q("step"),
		() => Q("first"),
		() => Q("first"),
		() => Q("backStep"),
		() => Q("backStep"),
		() => Q("back"),
		() => Q("back"),
		() => U(n) ? Q("pause") : Q("play"),
		() => Q("next"),
		() => Q("next"),
		() => Q("nextStep"),
		() => Q("nextStep"),
		() => Q("last"),
		() => Q("last"),
		() => ya(U(a), U(s)) - 1,
		() => Q("scrub"),
		() => Q(Z.pass),
		() => Q("stepOf", {
			t: Z.offset + Z.step + 1,
			n: Z.whole
		}),
		() => fa(Ma(U(a), U(u))),
		() => Q("equation"),
		() => fa(Ma(U(a), U(u))),
		() => Q(Z.pass),
		() => Q("stepOf", {
			t: Z.offset + Z.step + 1,
			n: Z.whole
		}),
		() => Q("operation", {
			i: U(l) + 1,
			n: U(c).length
		}),
		() => Q("picture"),
		() => Q("allUnits"),
		() => Q("unit"),
		() => Q("value"),
		() => fa(U(a).title),
		() => Q("keys")
	]), W("click", ie, () => b(0)), W("click", ae, () => S(-1)), W("click", oe, () => b(U(p) - 1)), W("click", se, w), W("click", le, () => b(U(p) + 1)), W("click", ue, () => S(1)), W("click", de, () => b(ya(U(a), U(s)) - 1)), W("input", fe, (e) => b(Number(e.currentTarget.value))), K(e, ne), He();
}
pr(["click", "input"]);
// src/views/Check.svelte
var Vo = /* @__PURE__ */ G("<p class=\"card\"> </p>"), Ho = /* @__PURE__ */ Sr("<text text-anchor=\"middle\"> </text>"), Uo = /* @__PURE__ */ G("<!> <div class=\"toolbar\"><!> <!> <!> <!> <!> <button type=\"button\"> </button></div> <div class=\"pair\"><section><h2><!> </h2> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <dl class=\"readings\"><dt> </dt> <dd> </dd> <dt> </dt> <dd data-what=\"backprop\"> </dd> <dt> </dt> <dd data-what=\"finite\"> </dd> <dt> </dt> <dd data-what=\"apart\"> </dd></dl> <p class=\"soft small\"> </p></section> <section><h2> </h2> <div><ul class=\"legend\"><li class=\"tone1\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li> <li class=\"tone2\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\" stroke-dasharray=\"7 4\"></path></svg> </li></ul> <svg class=\"chart clipped\" role=\"img\"><path class=\"axis\"></path><text x=\"46\" text-anchor=\"end\"> </text><text x=\"46\" text-anchor=\"end\"> </text><!><g class=\"tone0\"><path class=\"curve\"></path></g><g class=\"tone1\"><path class=\"curve\"></path></g><g class=\"tone2\"><path class=\"curve dash1\"></path></g><g class=\"tone0\"><circle class=\"point\" r=\"5\"></circle></g></svg></div></section></div> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div>", 1);
function Wo(e, t) {
	Ve(t, !0);
	let n = /* @__PURE__ */ M(() => Z.program), r = /* @__PURE__ */ M(() => Math.min(Z.layer, Z.trace.layers.length - 1)), i = /* @__PURE__ */ M(() => [...Object.keys(U(n).parameters), "x"]), a = /* @__PURE__ */ M(() => Z.weight.split(".")), o = /* @__PURE__ */ M(() => U(a)[0] === "x" ? "x" : U(n).parameters[U(a)[1] ?? ""] ? U(a)[1] : U(i)[0]), s = /* @__PURE__ */ M(() => U(o) === "x" ? Z.base.layers[0].x : Z.base.layers[U(r)].parameters[U(o)]), c = /* @__PURE__ */ M(() => U(s).shape.length > 1 ? U(s).shape.at(-1) : 1), l = /* @__PURE__ */ M(() => {
		let e = Number(U(a).at(-1)) || 0, t = U(o) === "x" ? Z.sequence * Z.trace.steps * U(c) : 0;
		return Math.max(t, Math.min(e, U(s).data.length - 1));
	}), u = /* @__PURE__ */ M(() => U(o) === "x" ? `x.${U(l)}` : `l${U(r)}.${U(o)}.${U(l)}`), d = /* @__PURE__ */ M(() => aa(Z.base, U(u)) ?? 0), f = /* @__PURE__ */ M(() => aa(Z.trace, U(u)) ?? 0), p = /* @__PURE__ */ M(() => oa(Z.trace, U(u))), m = /* @__PURE__ */ M(() => 10 ** -Z.epsilon), h = (e) => ia(Z.base, {
		...Z.edits,
		[U(u)]: e
	}).loss ?? NaN, g = /* @__PURE__ */ M(() => (h(U(f) + U(m)) - h(U(f) - U(m))) / (2 * U(m))), _ = /* @__PURE__ */ M(() => Math.abs(U(g) - U(p)) / Math.max(1e-12, Math.abs(U(p)))), v = /* @__PURE__ */ M(() => Z.hidden * Z.trace.steps * Z.trace.layers.length), y = /* @__PURE__ */ M(() => {
		let e = U(v) > 2e4 ? 9 : 33;
		return Array.from({ length: e }, (t, n) => {
			let r = U(d) - 1.2 + 2.4 * n / (e - 1);
			return {
				value: r,
				loss: h(r)
			};
		});
	}), b = /* @__PURE__ */ P(520), x = /* @__PURE__ */ M(() => Math.min(...U(y).map((e) => e.loss), Z.trace.loss ?? 0)), S = /* @__PURE__ */ M(() => Math.max(...U(y).map((e) => e.loss), Z.trace.loss ?? 0)), C = (e) => 50 + (e - U(d) + 1.2) / 2.4 * (U(b) - 62), w = (e) => 10 + (1 - (e - U(x)) / (U(S) - U(x) || 1)) * 200;
	function ee(e) {
		let t = e === "x" ? Z.step * U(c) : 0;
		Z.weight = e === "x" ? `x.${t}` : `l${U(r)}.${e}.0`;
	}
	function te(e) {
		Z.weight = U(o) === "x" ? `x.${e}` : `l${U(r)}.${U(o)}.${e}`;
	}
	function ne() {
		return U(o) === "x" ? "x" : U(n).operations.find((e) => e.arguments.includes(U(o))).name;
	}
	let T = /* @__PURE__ */ M(() => {
		let e = U(o) === "x" ? Z.length * U(c) : U(s).data.length, t = U(o) === "x" ? Z.sequence * Z.trace.steps * U(c) : 0;
		return Array.from({ length: Math.min(e, 512) }, (e, n) => ({
			value: t + n,
			text: U(s).shape.length > 1 ? `${Math.floor(n / U(c)) + 1}, ${n % U(c) + 1}` : String(n + 1)
		}));
	}), E = /* @__PURE__ */ M(() => /* @__PURE__ */ new Set([...Object.keys(U(n).inputs), ...U(n).operations.map((e) => e.name)]));
	var D = Uo(), re = L(D), ie = (e) => {
		var t = Vo(), n = R(t, !0);
		B((e) => q(n, e), [() => Q("noLoss")]), K(e, t);
	};
	J(re, (e) => {
		(Z.trace.loss === null || Z.trace.overview) && e(ie);
	});
	var ae = z(re, 2), oe = I(ae);
	To(oe, {});
	var se = z(oe, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("checkWhat")), t = /* @__PURE__ */ M(() => U(i).map((e) => ({
			value: e,
			text: ja(Aa(U(n), e))
		})));
		ha(se, {
			get label() {
				return U(e);
			},
			get value() {
				return U(o);
			},
			get options() {
				return U(t);
			},
			onchange: ee
		});
	}
	var ce = z(se, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("checkRow"));
		ha(ce, {
			get label() {
				return U(e);
			},
			get value() {
				return U(l);
			},
			get options() {
				return U(T);
			},
			onchange: te
		});
	}
	var le = z(ce, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("epsilon")), t = /* @__PURE__ */ M(() => [
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
		ha(le, {
			get label() {
				return U(e);
			},
			get value() {
				return Z.epsilon;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.epsilon = e
		});
	}
	var ue = z(le, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("step")), t = /* @__PURE__ */ M(() => Array.from({ length: Math.min(Z.length, 512) }, (e, t) => ({
			value: t,
			text: String(t + 1)
		})));
		ha(ue, {
			get label() {
				return U(e);
			},
			get value() {
				return Z.step;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.step = e
		});
	}
	var de = z(ue, 2), fe = R(de, !0);
	j(ae);
	var pe = z(ae, 2), O = I(pe), me = I(O), he = I(me);
	{
		let e = /* @__PURE__ */ M(() => Aa(U(n), U(o)));
		Qa(he, { get formula() {
			return U(e);
		} });
	}
	var ge = z(he);
	j(me);
	var _e = z(me, 2), k = I(_e), ve = R(k), A = z(k, 2);
	li(A), X(A, "min", -1), X(A, "max", 1), X(A, "step", .01), j(_e);
	var ye = z(_e, 2), be = I(ye), xe = R(be, !0), Se = z(be, 2), Ce = R(Se, !0), we = z(Se, 2), Te = R(we, !0), Ee = z(we, 2), De = R(Ee, !0), Oe = z(Ee, 2), ke = R(Oe, !0), Ae = z(Oe, 2), je = R(Ae, !0), Me = z(Ae, 2), Ne = R(Me, !0), Pe = R(z(Me, 2), !0);
	j(ye);
	var Fe = R(z(ye, 2), !0);
	j(O);
	var Ie = z(O, 2), Le = I(Ie), Re = R(Le, !0), ze = z(Le, 2), Be = I(ze), Ue = I(Be), We = z(I(Ue), 1, !0);
	j(Ue);
	var Ge = z(Ue, 2), Ke = z(I(Ge), 1, !0);
	j(Ge), j(Be);
	var qe = z(Be, 2), Je = I(qe), Ye = z(Je), Xe = R(Ye, !0), Ze = z(Ye), Qe = R(Ze, !0), $e = z(Ze);
	Y($e, 16, () => [
		-1,
		0,
		1
	], (e) => e, (e, t) => {
		var n = Ho();
		X(n, "y", 232);
		var r = R(n, !0);
		B((e, t) => {
			X(n, "x", e), q(r, t);
		}, [() => C(U(d) + t), () => $(U(d) + t)]), K(e, n);
	});
	var et = z($e), tt = R(et), nt = z(et), rt = R(nt), it = z(nt), at = R(it), ot = R(z(it));
	j(qe), j(ze), j(Ie), j(pe);
	var st = z(pe, 2), ct = I(st);
	{
		let e = /* @__PURE__ */ M(() => /* @__PURE__ */ new Set([ne()])), t = /* @__PURE__ */ M(() => fa(U(n).title)), r = /* @__PURE__ */ M(() => Q("stepOf", {
			t: Z.step + 1,
			n: Z.length
		}));
		vo(ct, {
			get cell() {
				return U(n);
			},
			get run() {
				return Z.run;
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
				return U(E);
			},
			get gradients() {
				return U(E);
			},
			get marked() {
				return U(e);
			},
			get label() {
				return `${U(t) ?? ""}: ${U(r) ?? ""}`;
			}
		});
	}
	j(st), B((e, t, n, r, i, a, o, s, c, l, p, m, h, g, _, v, y, x, S, C, w, ee, te, ne, T, E, D, re, ie, ae, oe, se, ce, le, ue) => {
		de.disabled = e, q(fe, t), q(ge, ` [${n ?? ""}] = ${r ?? ""}`), q(ve, `${i ?? ""}: ${a ?? ""}`), ui(A, U(f) - U(d)), X(ye, "data-check", U(u)), q(xe, o), q(Ce, s), q(Te, c), q(De, l), q(ke, p), q(je, m), q(Ne, h), q(Pe, g), q(Fe, _), q(Re, v), q(We, y), q(Ke, x), X(qe, "viewBox", `0 0 ${U(b) ?? ""} 240`), X(qe, "aria-label", S), X(Je, "d", `M50,214H${U(b) - 12}M50,10V214`), X(Ye, "y", C), q(Xe, w), X(Ze, "y", ee), q(Qe, te), X(tt, "d", ne), X(rt, "d", `M${T ?? ""},${E ?? ""}L${D ?? ""},${re ?? ""}`), X(at, "d", `M${ie ?? ""},${ae ?? ""}L${oe ?? ""},${se ?? ""}`), X(ot, "cx", ce), X(ot, "cy", le), X(st, "aria-label", ue);
	}, [
		() => !Object.keys(Z.edits).length,
		() => Q("reset"),
		() => U(T).find((e) => e.value === U(l))?.text ?? "",
		() => $(U(f)),
		() => Q("nudge"),
		() => $(U(f) - U(d), !0),
		() => Q("loss"),
		() => $(Z.trace.loss ?? NaN),
		() => Q("backprop"),
		() => _a(U(p)),
		() => Q("finite"),
		() => _a(U(g)),
		() => Q("apart"),
		() => $(U(_)),
		() => Q("checkHint"),
		() => Q("lossCurve"),
		() => Q("tangent"),
		() => Q("secant"),
		() => Q("lossCurve"),
		() => w(U(S)) + 4,
		() => $(U(S)),
		() => w(U(x)) + 4,
		() => $(U(x)),
		() => "M" + U(y).map((e) => `${C(e.value).toFixed(1)},${w(e.loss).toFixed(1)}`).join("L"),
		() => C(U(f) - .5),
		() => w((Z.trace.loss ?? 0) - .5 * U(p)),
		() => C(U(f) + .5),
		() => w((Z.trace.loss ?? 0) + .5 * U(p)),
		() => C(U(f) - .5),
		() => w((Z.trace.loss ?? 0) - .5 * U(g)),
		() => C(U(f) + .5),
		() => w((Z.trace.loss ?? 0) + .5 * U(g)),
		() => C(U(f)),
		() => w(Z.trace.loss ?? 0),
		() => Q("picture")
	]), W("click", de, () => Z.edits = {}), W("input", A, (e) => Z.setEdit(U(u), U(d) + Number(e.currentTarget.value))), yi(ze, "clientWidth", (e) => F(b, e)), K(e, D), He();
}
pr(["click", "input"]);
// src/lib/reach.ts
function Go(e, t, n, r, i) {
	let a = (e) => {
		let t = e.data.length / (e.shape[0] || 1);
		return {
			shape: [1, ...e.shape.slice(1)],
			data: e.data.slice(n * t, (n + 1) * t)
		};
	}, o = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [e, a(t)])), s = t.x.shape[1] ?? 0, c = Ni(t.initial, "h").shape[1] ?? 0, l = {
		parameters: t.parameters,
		x: a(t.x),
		initial: o(t.initial),
		reverse: t.reverse,
		previous: o(t.previous),
		values: o(t.values),
		lengths: [t.reverse ? r : i + 1]
	}, u = Ai([
		1,
		s,
		c
	]);
	for (let e = 0; e < c; e++) u.data[i * c + e] = t.upstream.data[(n * s + i) * c + e];
	return zi(e, l, u, Mi(e.states, [1, c]), { layer: t.layer });
}
function Ko(e) {
	let [, t = 0, n = 0] = e.shape;
	return Float64Array.from({ length: t }, (t, r) => {
		let i = 0;
		for (let t = 0; t < n; t++) i += e.data[r * n + t] ** 2;
		return Math.sqrt(i);
	});
}
function qo(e, t, n, r) {
	let i = t.x.shape[1] ?? 0, a = t.upstream.shape[2] ?? 0, o = Ai([i, i]);
	for (let s = 0; s < r; s++) {
		let c = (n * i + s) * a;
		t.upstream.data.subarray(c, c + a).some((e) => e !== 0) && o.data.set(Ko(Ni(Go(e, t, n, r, s).gradients, "h")), s * i);
	}
	return o;
}
// src/lib/heat.ts
var Jo = class {
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
function Yo(e, t, n) {
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
function Xo(e, t) {
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
function Zo(e, t) {
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
var Qo = /* @__PURE__ */ G("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li>"), $o = /* @__PURE__ */ G("<ul class=\"legend\"></ul>"), es = /* @__PURE__ */ Sr("10<tspan dy=\"-5\" font-size=\"9\"> </tspan>", 1), ts = /* @__PURE__ */ Sr("<path></path><text text-anchor=\"end\"><!></text>", 1), ns = /* @__PURE__ */ Sr("<text text-anchor=\"middle\"> </text>"), rs = /* @__PURE__ */ Sr("<path class=\"difference\"></path>"), is = /* @__PURE__ */ Sr("<circle class=\"point\" r=\"2.6\"></circle>"), as = /* @__PURE__ */ Sr("<g><path></path><!></g>"), os = /* @__PURE__ */ Sr("<path class=\"cursor\"></path>"), ss = /* @__PURE__ */ G("<div><!> <svg class=\"chart\" role=\"img\"><!><!><!><!><!></svg></div>");
function cs(e, t) {
	Ve(t, !0);
	let n = wi(t, "height", 3, 180), r = wi(t, "log", 3, !1), i = wi(t, "from", 3, 0), a = wi(t, "to", 19, () => t.lines[0]?.values.length ?? 0), o = wi(t, "cursor", 3, null), s = wi(t, "between", 3, !1), c = wi(t, "onpick", 3, null), l = wi(t, "legend", 3, !0), u = /* @__PURE__ */ P(640), d = (e) => r() ? Math.log10(Math.max(e, 1e-300)) : e, f = /* @__PURE__ */ M(() => Math.max(1, a() - i() - 1)), p = /* @__PURE__ */ M(() => Math.max(1, Math.floor((a() - i()) / (2 * U(u))))), m = /* @__PURE__ */ M(() => {
		let e = Infinity, n = -Infinity;
		for (let o of t.lines) for (let t = Math.max(0, Math.floor(i())); t < Math.min(o.values.length, a()); t++) {
			let i = o.values[t];
			if (!Number.isFinite(i) || r() && i <= 0) continue;
			let a = d(i);
			a < e && (e = a), a > n && (n = a);
		}
		if (e > n) return [0, 1];
		if (n - e < 1e-9) return [e - .5, n + .5];
		let o = .06 * (n - e);
		return r() ? [Math.floor(e), Math.ceil(n)] : [e - o, n + o];
	}), h = (e) => 52 + (e - i()) / U(f) * (U(u) - 52 - 12), g = (e) => 8 + (1 - (d(e) - U(m)[0]) / (U(m)[1] - U(m)[0])) * (n() - 8 - 22), _ = /* @__PURE__ */ M(() => {
		let [e, t] = U(m), n = (t - e) / 5, i = 10 ** Math.floor(Math.log10(n)), a = r() ? Math.max(1, Math.round(n)) : ([
			1,
			2,
			2.5,
			5,
			10
		].find((e) => e * i >= n) ?? 10) * i, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t + 1e-12; n += a) o.push(Math.abs(n) < 1e-12 ? 0 : n);
		return o;
	}), v = /* @__PURE__ */ M(() => {
		let e = Math.max(1, U(f) / Math.max(2, Math.floor(U(u) / 90))), t = 10 ** Math.floor(Math.log10(e)), n = Math.max(1, ([
			1,
			2,
			5,
			10
		].find((n) => n * t >= e) ?? 10) * t), r = [];
		for (let e = Math.ceil(i() / n) * n; e <= i() + U(f); e += n) r.push(e);
		return r;
	});
	function y(e) {
		let t = "", n = !1, o = Math.min(e.length, Math.ceil(a())), s = (r) => {
			t += `${n ? "L" : "M"}${h(r).toFixed(1)},${g(e[r]).toFixed(1)}`, n = !0;
		};
		for (let t = Math.max(0, Math.floor(i())); t < o; t += U(p)) {
			let i = -1, a = -1;
			for (let n = t; n < Math.min(o, t + U(p)); n++) {
				let t = e[n];
				!Number.isFinite(t) || r() && t <= 0 || ((i < 0 || t < e[i]) && (i = n), (a < 0 || t > e[a]) && (a = n));
			}
			i < 0 ? n = !1 : (s(Math.min(i, a)), i !== a && s(Math.max(i, a)));
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
		c()(Math.max(0, Math.min(a() - 1, Math.round(i() + n * U(f)))));
	}
	var S = ss(), C = I(S), w = (e) => {
		var n = $o();
		Y(n, 21, () => t.lines, (e) => e.name, (e, t) => {
			var n = Qo(), r = I(n), i = R(r), a = z(r, 1, !0);
			j(n), B(() => {
				ti(n, 1, `tone${U(t).tone ?? ""}`), ti(i, 0, `dash${U(t).dash ?? 0 ?? ""}`), X(i, "stroke-dasharray", [
					"",
					"7 4",
					"2 3",
					"10 3 2 3"
				][U(t).dash ?? 0]), q(a, U(t).name);
			}), K(e, n);
		}), j(n), K(e, n);
	};
	J(C, (e) => {
		l() && e(w);
	});
	var ee = z(C, 2), te = I(ee);
	Y(te, 16, () => U(_), (e) => e, (e, t) => {
		let i = /* @__PURE__ */ M(() => 8 + (1 - (t - U(m)[0]) / (U(m)[1] - U(m)[0])) * (n() - 8 - 22));
		var a = ts(), o = L(a), s = z(o);
		X(s, "x", 46);
		var c = I(s), l = (e) => {
			var n = es(), r = R(z(L(n)), !0);
			B((e) => q(r, e), [() => String(t).replace("-", "−")]), K(e, n);
		}, d = (e) => {
			var n = wr();
			B((e) => q(n, e), [() => $(t).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")]), K(e, n);
		};
		J(c, (e) => {
			r() ? e(l) : e(d, -1);
		}), j(s), B(() => {
			ti(o, 0, Yr(t === 0 && !r() ? "zero" : "axis")), X(o, "d", `M52,${U(i) ?? ""}H${U(u) - 12}`), X(s, "y", U(i) + 4);
		}), K(e, a);
	});
	var ne = z(te);
	Y(ne, 16, () => U(v), (e) => e, (e, t) => {
		var r = ns(), i = R(r, !0);
		B((e) => {
			X(r, "x", e), X(r, "y", n() - 5), q(i, t + 1);
		}, [() => h(t)]), K(e, r);
	});
	var T = z(ne), E = (e) => {
		var t = rs();
		B((e) => X(t, "d", e), [() => b()]), K(e, t);
	};
	J(T, (e) => {
		s() && e(E);
	});
	var D = z(T);
	Y(D, 17, () => t.lines, (e) => e.name, (e, t) => {
		var n = as(), r = I(n), o = z(r), s = (e) => {
			var n = Tr();
			Y(L(n), 17, () => Array.from(U(t).values), Ir, (e, t, n) => {
				var r = Tr(), o = L(r), s = (e) => {
					var r = is();
					B((e, t) => {
						X(r, "cx", e), X(r, "cy", t);
					}, [() => h(n), () => g(U(t))]), K(e, r);
				}, c = /* @__PURE__ */ M(() => Number.isFinite(U(t)) && n >= i() && n < a());
				J(o, (e) => {
					U(c) && e(s);
				}), K(e, r);
			}), K(e, n);
		};
		J(o, (e) => {
			U(t).dots && e(s);
		}), j(n), B((e) => {
			ti(n, 0, `tone${U(t).tone ?? ""}`), ti(r, 0, `curve dash${U(t).dash ?? 0 ?? ""}`), X(r, "d", e);
		}, [() => y(U(t).values)]), K(e, n);
	});
	var re = z(D), ie = (e) => {
		var t = os();
		B((e) => X(t, "d", `M${e ?? ""},4V${n() - 22}`), [() => h(o())]), K(e, t);
	};
	J(re, (e) => {
		o() !== null && o() >= i() && o() < a() && e(ie);
	}), j(ee), j(S), B(() => {
		X(ee, "viewBox", `0 0 ${U(u) ?? ""} ${n() ?? ""}`), X(ee, "aria-label", t.label);
	}), W("click", ee, x), yi(S, "clientWidth", (e) => F(u, e)), K(e, S), He();
}
pr(["click"]);
// src/views/Gradients.svelte
var ls = /* @__PURE__ */ G("<p> </p>"), us = /* @__PURE__ */ G("<section><h2> </h2> <p class=\"soft small\"> </p> <p data-reached=\"\"> <strong> </strong></p> <canvas class=\"square\" tabindex=\"0\" role=\"slider\"></canvas></section>"), ds = /* @__PURE__ */ G("<div class=\"toolbar\"><!> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"1\"/></label></div> <!> <h2> </h2> <!> <p data-factor=\"\"><strong> </strong> </p> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <!></div>", 1);
function fs(e, t) {
	Ve(t, !0);
	let n = /* @__PURE__ */ M(() => Z.loaded !== null && Z.loaded.overview === null), r = /* @__PURE__ */ M(() => Qi.includes(Z.model) ? Z.model : Qi.includes(Gi.start) ? Gi.start : Qi[0]), i = /* @__PURE__ */ M(() => Z.model === "mine"), a = /* @__PURE__ */ M(() => U(n) && U(i) ? Z.trace : $i(U(r))), o = /* @__PURE__ */ M(() => U(n) && U(i) ? Z.run : U(a).layers[0]), s = /* @__PURE__ */ M(() => Ki[U(o).cell]), c = /* @__PURE__ */ M(() => U(n) && U(i) ? Z.sequence : 0), l = /* @__PURE__ */ M(() => Math.max(1, U(a).lengths[U(c)] ?? U(a).steps)), u = /* @__PURE__ */ M(() => Math.max(1, Math.min(Z.lossStep, U(l) - 1))), d = /* @__PURE__ */ M(() => U(n) && U(i) ? [{
		name: fa(U(s).title),
		tone: 0,
		dash: 0,
		values: Ko(Go(U(s), U(o), U(c), U(l), U(u)).gradients.h)
	}] : Qi.map((e, t) => {
		let n = $i(e).layers[0], r = Go(Ki[e], n, 0, U(l), U(u)), i = Ki[e].states.at(-1);
		return {
			name: `${fa(Ki[e].title)} (∂L/∂${i})`,
			tone: t % 5,
			dash: t % 4,
			values: Ko(r.gradients[i])
		};
	})), f = /* @__PURE__ */ M(() => Go(U(s), U(o), U(c), U(l), U(u))), p = /* @__PURE__ */ M(() => Object.keys(U(s).terms).filter((e) => U(s).states.some((t) => e.startsWith(`${t}_>`))).map((e, t) => ({
		name: fa(Ma(U(s), e.split(">")[1])),
		tone: t % 5,
		dash: t % 4,
		values: Ko(U(f).contributions[e])
	}))), m = /* @__PURE__ */ M(() => {
		let e = Ko(U(f).gradients[U(s).states.at(-1)]), t = U(o).reverse ? 0 : U(u);
		return (e[U(o).reverse ? U(l) - 1 : 0] ?? 0) / (e[t] || 1);
	}), h = /* @__PURE__ */ P(void 0), g = /* @__PURE__ */ M(() => U(l) <= 400 ? qo(U(s), U(o), U(c), U(l)) : null), _ = /* @__PURE__ */ M(() => Math.min(Z.reached, U(u))), v = /* @__PURE__ */ M(() => Z.theme === "dark" || Z.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	fn(() => {
		let e = U(h)?.getContext("2d");
		if (!U(h) || !e || !U(g)) return;
		let t = U(g).shape[0], n = Math.max(1, Math.floor(420 / U(l)));
		U(h).width = U(h).height = n * U(l);
		let r = 0;
		for (let e of U(g).data) e > r && (r = e);
		for (let i = 0; i < U(l); i++) for (let a = 0; a < U(l); a++) {
			let o = U(g).data[i * t + a], [s, c, l] = Xo(o > 0 ? 1 - Math.log10(o / r) / -6 : 0, U(v));
			e.fillStyle = `rgb(${s},${c},${l})`, e.fillRect(a * n, i * n, n, n);
		}
		e.strokeStyle = U(v) ? "#fff" : "#000", e.strokeRect(.5, U(u) * n + .5, U(h).width - 1, n - 1), e.strokeRect(U(_) * n + .5, .5, n - 1, U(h).height - 1);
	});
	let y = /* @__PURE__ */ M(() => U(g)?.data[U(u) * (U(g).shape[0] ?? 0) + U(_)] ?? NaN);
	function b(e) {
		let t = U(h).getBoundingClientRect();
		Z.lossStep = Math.max(1, Math.min(U(l) - 1, Math.floor((e.clientY - t.top) / t.height * U(l)))), Z.reached = Math.max(0, Math.min(U(l) - 1, Math.floor((e.clientX - t.left) / t.width * U(l))));
	}
	function x(e) {
		let t = {
			ArrowUp: [-1, 0],
			ArrowDown: [1, 0],
			ArrowLeft: [0, -1],
			ArrowRight: [0, 1]
		}[e.key];
		t && (e.preventDefault(), Z.lossStep = Math.max(1, Math.min(U(l) - 1, U(u) + t[0])), Z.reached = Math.max(0, Math.min(U(l) - 1, U(_) + t[1])));
	}
	var S = ds(), C = L(S), w = I(C);
	{
		let e = /* @__PURE__ */ M(() => Q("model")), t = /* @__PURE__ */ M(() => U(i) && U(n) ? "mine" : U(r)), a = /* @__PURE__ */ M(() => [...Qi.map((e) => ({
			value: e,
			text: fa(Ki[e].title)
		})), ...U(n) ? [{
			value: "mine",
			text: Q("yours")
		}] : []]);
		ha(w, {
			get label() {
				return U(e);
			},
			get value() {
				return U(t);
			},
			get options() {
				return U(a);
			},
			onchange: (e) => Z.model = e
		});
	}
	var ee = z(w, 2), te = I(ee), ne = R(te), T = z(te, 2);
	li(T), j(ee), j(C);
	var E = z(C, 2), D = (e) => {
		var t = ls(), n = R(t, !0);
		B((e) => q(n, e), [() => Q("memoryTask", { n: U(l) })]), K(e, t);
	};
	J(E, (e) => {
		U(n) && U(i) || e(D);
	});
	var re = z(E, 2), ie = R(re, !0), ae = z(re, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("gradientNorm"));
		cs(ae, {
			get label() {
				return U(e);
			},
			get lines() {
				return U(d);
			},
			log: !0,
			height: 240,
			get to() {
				return U(l);
			},
			get cursor() {
				return U(_);
			},
			onpick: (e) => Z.reached = e
		});
	}
	var oe = z(ae, 2), se = I(oe), ce = R(se, !0), le = z(se);
	j(oe);
	var ue = z(oe, 2), de = I(ue), fe = I(de), pe = R(fe, !0), O = z(fe, 2), me = R(O, !0), he = z(O, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("paths")), t = /* @__PURE__ */ M(() => U(u) + 1);
		cs(he, {
			get label() {
				return U(e);
			},
			get lines() {
				return U(p);
			},
			log: !0,
			height: 260,
			get to() {
				return U(t);
			},
			get cursor() {
				return U(_);
			},
			onpick: (e) => Z.reached = e
		});
	}
	j(de);
	var ge = z(de, 2), _e = (e) => {
		var t = us(), n = I(t), r = R(n, !0), i = z(n, 2), a = R(i, !0), o = z(i, 2), s = I(o), c = R(z(s), !0);
		j(o);
		var d = z(o, 2);
		X(d, "aria-valuemin", 1), xi(d, (e) => F(h, e), () => U(h)), j(t), B((e, t, n, i, o, f, p, m, h) => {
			q(r, e), q(a, t), q(s, `${n ?? ""} ${U(u) + 1}, ${i ?? ""} ${U(_) + 1}: `), q(c, o), X(d, "aria-label", f), X(d, "aria-valuemax", U(l)), X(d, "aria-valuenow", U(u) + 1), X(d, "aria-valuetext", `${p ?? ""} ${U(u) + 1}, ${m ?? ""} ${U(_) + 1}: ${h ?? ""}`);
		}, [
			() => Q("triangle"),
			() => Q("triangleHint"),
			() => Q("lossStep"),
			() => Q("reached"),
			() => $(U(y)),
			() => Q("triangle"),
			() => Q("lossStep"),
			() => Q("reached"),
			() => $(U(y))
		]), W("click", d, b), W("keydown", d, x), K(e, t);
	};
	J(ge, (e) => {
		U(g) && e(_e);
	}), j(ue), B((e, t, n, r, i, a) => {
		q(ne, `${e ?? ""} ${U(u) + 1}`), X(T, "max", U(l) - 1), ui(T, U(u)), q(ie, t), q(ce, n), q(le, `: ${r ?? ""}`), q(pe, i), q(me, a);
	}, [
		() => Q("lossStep"),
		() => Q("gradientNorm"),
		() => fa(U(s).title),
		() => Q(U(m) < 1 ? "shrink" : "grow", { x: $(U(m) < 1 ? 1 / (U(m) || NaN) : U(m)) }),
		() => Q("paths"),
		() => Q("pathsHint")
	]), W("input", T, (e) => Z.lossStep = Number(e.currentTarget.value)), K(e, S), He();
}
pr([
	"input",
	"click",
	"keydown"
]);
// src/lib/lessons.ts
var ps = (e, t) => ({
	kind: "text",
	text: {
		en: e,
		ko: t
	}
}), ms = (e) => ({
	kind: "formulas",
	formulas: Ki[e].equations
}), hs = (e, t, ...n) => ({
	kind: "formulas",
	formulas: n.map((n) => Ki[e].operations.find((e) => e.name === n)[t])
}), gs = (e) => ({
	kind: "show",
	fragment: e
}), _s = (e, t = [], n = !1) => ({
	kind: "picture",
	cell: e,
	backward: n,
	marked: t
}), vs = "gru-after-keep", ys = 3, bs = (e, t) => {
	let n = Xi(e).layers[0];
	return sa(n.values[t] ?? n.previous[t], 0, ys, 0);
}, xs = (e, t) => sa(Xi(e).layers[0].gradients[t], 0, ys, 0), Ss = (e, t) => sa(Xi(e).layers[0].contributions[t], 0, ys, 0), Cs = (e, t = vs) => $(bs(t, e)), ws = (e, t = vs) => $(xs(t, e), !0);
function Ts(e) {
	let t = (e) => [...e].map((e) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789−".indexOf(e)]).join("");
	return e.replace(/e(−?\d+)$/, (e, n) => ` × 10${t(n)}`);
}
function Es(e, t) {
	let n = $i(e), r = Ko(Go(Ki[e], n.layers[0], 0, n.steps, n.steps - 1).gradients[t]);
	return Ts($(r[0] / r[n.steps - 1]));
}
function Ds() {
	return [
		{
			title: {
				en: "The limit of the plain RNN",
				ko: "기본 RNN의 한계"
			},
			blocks: [
				ps("A recurrent network reads a series one step at a time and keeps a summary of what it has read: the hidden state h. The plain RNN mixes the new input with the old state, adds a bias and passes the result through one tanh.", "순환 신경망은 시계열을 한 시점씩 읽으며 지금까지 읽은 내용을 은닉 상태 h에 요약합니다. 기본 RNN은 새 입력과 이전 은닉 상태를 섞고 편향을 더한 뒤 tanh 하나를 통과시킵니다."),
				ms("rnn-tanh"),
				_s("rnn-tanh", [
					"h_>q_h",
					"q_h>a_h",
					"a_h>h"
				]),
				ps("Follow the marked path from h at t−1 to h at t. Every step multiplies by the same matrix and by the slope of tanh, which is at most 1. Going back forty steps, the gradient passes that path forty times: it shrinks like a power, or explodes like one.", "표시한 길을 따라 이전 은닉 상태에서 새 은닉 상태로 가 보세요. 한 시점마다 같은 행렬과 tanh의 기울기(최대 1)를 곱합니다. 마흔 시점을 거슬러 가면 이 길을 마흔 번 지나므로 기울기는 거듭제곱으로 줄어들거나 폭발합니다."),
				ps(`Small networks were trained to remember the first reading for forty steps. In the plain RNN the gradient that reaches the first step is only ${Es("rnn-tanh", "h")} times what it was at the last; in the LSTM's cell state it is ${Es("lstm", "c")} times, in the GRU ${Es(vs, "h")} times. The plain RNN never learned the task.`, `작은 신경망들에 첫 값을 마흔 시점 동안 기억하도록 가르쳤습니다. 기본 RNN에서 첫 시점에 닿는 기울기는 마지막 시점의 ${Es("rnn-tanh", "h")}배뿐입니다. LSTM의 셀 상태에서는 ${Es("lstm", "c")}배, GRU에서는 ${Es(vs, "h")}배입니다. 기본 RNN은 이 과제를 끝내 배우지 못했습니다.`),
				gs("view=gradients&model=rnn-tanh&from=39&to=0")
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
				ps("The LSTM adds a second state, the cell state c, and gives it a path of its own. On that path there is no weight and no tanh: only a product with the forget gate and a sum.", "LSTM은 두 번째 상태인 셀 상태 c를 두고 전용 길을 내줍니다. 그 길에는 가중치도 tanh도 없습니다. 망각 게이트와의 곱과 덧셈만 있습니다."),
				ms("lstm"),
				_s("lstm", [
					"c_>k",
					"k>c",
					"c>c_out"
				]),
				ps("Going back along the marked path the gradient of c is multiplied by the forget gate f and by nothing else. Where f stays near 1 it arrives almost whole, however many steps away. The other gates decide what is written (i, g) and what is shown (o).", "표시한 길을 거슬러 가면 셀 상태의 기울기에는 망각 게이트 f만 곱해집니다. f가 1에 가까우면 아무리 먼 시점이라도 기울기가 거의 그대로 도착합니다. 나머지 게이트는 무엇을 쓸지(i, g)와 무엇을 내보낼지(o)를 정합니다."),
				gs("view=cell&cell=lstm&pass=backward&op=2&t=3")
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
				ps("The GRU keeps one state and two gates. The update gate z decides how much of the old state stays; what it gives up, the candidate n receives. The reset gate r decides how much of the past the candidate may look at.", "GRU는 상태 하나와 게이트 두 개를 씁니다. 업데이트 게이트 z는 이전 상태를 얼마나 남길지 정하고, 줄어든 몫은 후보 은닉 상태 n이 차지합니다. 리셋 게이트 r은 후보를 만들 때 과거를 얼마나 볼지 정합니다."),
				ms(vs),
				_s(vs, [
					"z>k",
					"z>u",
					"u>w"
				]),
				ps("Because z and 1 − z add up to one, the new state is a weighted mean. With z near 1 the state is copied; with z near 0 it is replaced. One gate does the work of the LSTM's forget and input gates.", "z와 1 − z의 합이 1이므로 새 상태는 가중 평균입니다. z가 1에 가까우면 상태를 그대로 복사하고 0에 가까우면 새것으로 바꿉니다. 게이트 하나가 LSTM의 망각 게이트와 입력 게이트 역할을 함께 합니다."),
				gs(`view=cell&cell=${vs}&pass=forward&op=17&t=3`)
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
				ps("Forward propagation is arithmetic in a fixed order: products, sums, activations, then the mix. Each operation uses only what stands before it, so you can follow with a calculator.", "순전파는 정해진 순서의 산수입니다. 곱하고, 더하고, 활성화 함수를 거친 다음 섞습니다. 각 연산은 앞에 있는 값만 쓰므로 계산기로 따라갈 수 있습니다."),
				hs(vs, "forward", "u", "k", "w", "h"),
				ps(`Unit 1 of the worked example at step 4: the update gate is ${Cs("z")}, the previous state ${Cs("h_")}, the candidate ${Cs("n")}. So u = 1 − ${Cs("z")} = ${Cs("u")}, the kept part is k = ${Cs("k")} and the written part w = ${Cs("w")}.`, `계산 예제의 네 번째 시점, 유닛 1을 봅시다. 업데이트 게이트는 ${Cs("z")}, 이전 은닉 상태는 ${Cs("h_")}, 후보 은닉 상태는 ${Cs("n")}입니다. 그러면 u = 1 − ${Cs("z")} = ${Cs("u")}, 유지되는 부분은 k = ${Cs("k")}, 새로 쓰는 부분은 w = ${Cs("w")}입니다.`),
				gs(`view=cell&cell=${vs}&pass=forward&op=14&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the new hidden state h of unit 1?",
					ko: "유닛 1의 새 은닉 상태 h는 얼마일까요?"
				},
				answer: bs(vs, "h"),
				why: {
					en: `h = k + w = ${Cs("h")}.`,
					ko: `h = k + w = ${Cs("h")}입니다.`
				}
			}
		},
		{
			title: {
				en: "Backward propagation",
				ko: "역전파"
			},
			blocks: [
				ps("Backward propagation answers one question for every value: how much would the loss change if this value changed a little? The answer is its gradient δ. It comes back along the same lines, in the opposite direction.", "역전파는 모든 값에 대해 묻습니다. 이 값이 조금 바뀌면 손실은 얼마나 바뀔까? 그 답이 기울기 δ입니다. 기울기는 같은 선을 따라 반대 방향으로 돌아옵니다."),
				ps("Two rules are enough. Through an operation, multiply by its local slope. Where a value was used in several places, add up what comes back from each.", "규칙은 두 가지면 충분합니다. 연산을 지날 때는 그 연산의 국소 기울기를 곱합니다. 값이 여러 곳에서 쓰였다면 각 곳에서 돌아온 것을 모두 더합니다."),
				hs(vs, "backward", "h", "w", "n", "a_n"),
				ps(`At step 4 of the worked example the gradient of h is ${ws("h")}. A sum passes it on unchanged, so the written part w receives ${ws("w")} as well. w is u ⊙ n with u = ${Cs("u")}.`, `계산 예제의 네 번째 시점에서 h의 기울기는 ${ws("h")}입니다. 덧셈은 기울기를 그대로 넘기므로 새로 쓰는 부분 w도 ${ws("w")}를 받습니다. w는 u ⊙ n이고 u = ${Cs("u")}입니다.`),
				gs(`view=cell&cell=${vs}&pass=backward&op=4&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the gradient δ of the candidate n?",
					ko: "후보 은닉 상태 n의 기울기 δ는 얼마일까요?"
				},
				answer: xs(vs, "n"),
				why: {
					en: `The other side of the product is u, so it is ${ws("w")} × ${Cs("u")} = ${ws("n")}.`,
					ko: `곱의 상대가 u이므로 ${ws("w")} × ${Cs("u")} = ${ws("n")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The sign of 1 − z",
				ko: "1 − z의 부호"
			},
			blocks: [
				ps("The update gate is used twice: once for what is kept, once, as 1 − z, for what is written. So its gradient has two terms, and the one that comes through 1 − z has the opposite sign.", "업데이트 게이트는 두 번 쓰입니다. 한 번은 유지할 몫에, 또 한 번은 1 − z로서 새로 쓸 몫에 쓰입니다. 그래서 기울기의 항도 둘이며, 1 − z를 지나온 항은 부호가 바뀝니다."),
				hs(vs, "backward", "u", "z"),
				_s(vs, ["z>k", "z>u"], !0),
				ps(`In the worked example the term through the kept part is ${$(Ss(vs, "z>k"), !0)}. u = 1 − z has the gradient ${ws("u")}.`, `계산 예제에서 유지되는 부분을 지나온 항은 ${$(Ss(vs, "z>k"), !0)}입니다. 1 − z인 u의 기울기는 ${ws("u")}입니다.`),
				ps("Leave the minus out and everything still runs, the loss even falls for a while. Only a comparison with a finite difference shows the fault. Try it in the gradient check.", "음수 부호를 빠뜨려도 프로그램은 돌아가고 손실도 한동안 줄어듭니다. 유한 차분과 비교해야만 잘못이 드러납니다. 기울기 검증에서 확인해 보세요."),
				gs(`view=check&cell=${vs}&weight=l0.W_xz.0&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the whole gradient δ of the update gate z?",
					ko: "업데이트 게이트 z의 전체 기울기 δ는 얼마일까요?"
				},
				answer: xs(vs, "z"),
				why: {
					en: `${$(Ss(vs, "z>k"), !0)} − (${ws("u")}) = ${ws("z")}.`,
					ko: `${$(Ss(vs, "z>k"), !0)} − (${ws("u")}) = ${ws("z")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The other GRU",
				ko: "또 하나의 GRU"
			},
			blocks: [
				ps("Papers and libraries use four different GRUs. The reset gate may act after the recurrent product, as in PyTorch, or before it, as in the first paper. And an open update gate may keep the past or write the candidate.", "논문마다, 라이브러리마다 GRU가 다릅니다. 모두 네 가지입니다. 리셋 게이트는 PyTorch처럼 순환 곱 다음에 작용하기도 하고 첫 논문처럼 그 전에 작용하기도 합니다. 열린 업데이트 게이트도 과거를 유지하거나 후보를 쓰거나 둘 중 하나입니다."),
				ms("gru-before-keep"),
				_s("gru-before-keep", [
					"r>s",
					"h_>s",
					"s>q_n",
					"q_n>a_n"
				]),
				ps("With reset before, the weights multiply s = r ⊙ h, not h. So their gradient is built with s as well: using h there is the usual bug. And backward needs two products in a row instead of one, which is why libraries preferred reset after.", "리셋이 앞에 있으면 가중치는 h가 아니라 s = r ⊙ h에 곱해집니다. 그러므로 가중치의 기울기도 s로 계산해야 합니다. 여기서 h를 쓰는 것이 흔한 버그입니다. 또 역전파에서 곱을 두 번 이어서 해야 하므로 라이브러리들은 리셋을 뒤에 두었습니다."),
				gs("view=switches&left=gru-after-keep&right=gru-before-keep")
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
				why: {
					en: "Keep and write differ by the sign of the update gate's block. The reset order is a different function.",
					ko: "유지와 갱신은 업데이트 게이트 블록의 부호만 다릅니다. 리셋의 순서가 다르면 다른 함수입니다."
				}
			}
		}
	];
}
// src/views/Lessons.svelte
var Os = /* @__PURE__ */ G("<li><button type=\"button\"> </button></li>"), ks = /* @__PURE__ */ G("<p> </p>"), As = /* @__PURE__ */ G("<p><!></p>"), js = /* @__PURE__ */ G("<div class=\"display\"></div>"), Ms = /* @__PURE__ */ G("<figure class=\"scroll-x\"><!></figure>"), Ns = /* @__PURE__ */ G("<p><button type=\"button\" class=\"primary\"> </button></p>"), Ps = /* @__PURE__ */ G("<label class=\"option\"><input type=\"radio\" name=\"answer\"/> </label>"), Fs = /* @__PURE__ */ G("<input type=\"text\" inputmode=\"decimal\" size=\"12\" aria-labelledby=\"prompt\"/>"), Is = /* @__PURE__ */ G("<div class=\"lesson\"><nav><ol></ol></nav> <article class=\"prose\"><p class=\"soft small\"> </p> <h2> </h2> <!> <form><fieldset><legend> </legend> <p id=\"prompt\"> </p> <!> <p><button type=\"submit\" class=\"primary\"> </button></p> <p role=\"status\"><!></p></fieldset></form> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p></article></div>");
function Ls(e, t) {
	Ve(t, !0);
	let n = Ds(), r = /* @__PURE__ */ M(() => Math.min(Z.lesson, n.length - 1)), i = /* @__PURE__ */ M(() => n[U(r)]), a = /* @__PURE__ */ M(() => U(i).question), o = /* @__PURE__ */ M(() => Z.answer === "" ? null : Number(Z.answer)), s = /* @__PURE__ */ P(null);
	fn(() => {
		U(r), F(s, null);
	});
	function c(e) {
		Z.lesson = e, Z.answer = "";
	}
	function l(e) {
		if (e.preventDefault(), U(a).kind === "choice") F(s, U(o) === U(a).answer ? "right" : "wrong", !0);
		else {
			let e = Number(Z.answer.replace("−", "-").replace(",", "."));
			F(s, Z.answer.trim() !== "" && Math.abs(e - U(a).answer) <= .0015 ? "right" : "wrong", !0);
		}
	}
	function u(e) {
		Z.loaded = null, Z.edits = {}, Z.unit = 0, Z.read(e);
	}
	var d = Is(), f = I(d), p = I(f);
	Y(p, 21, () => n, Ir, (e, t, n) => {
		var i = Os(), a = I(i), o = R(a);
		j(i), B((e) => {
			X(a, "aria-current", n === U(r) ? "true" : void 0), q(o, `${n + 1}. ${e ?? ""}`);
		}, [() => fa(U(t).title)]), W("click", a, () => c(n)), K(e, i);
	}), j(p), j(f);
	var m = z(f, 2), h = I(m), g = R(h, !0), _ = z(h, 2), v = R(_, !0), y = z(_, 2);
	Y(y, 17, () => U(i).blocks, Ir, (e, t) => {
		var n = Tr(), r = L(n), i = (e) => {
			var n = ks(), r = R(n, !0);
			B((e) => q(r, e), [() => fa(U(t).text)]), K(e, n);
		}, a = (e) => {
			var n = js();
			Y(n, 21, () => U(t).formulas, Ir, (e, t) => {
				var n = As();
				Qa(I(n), { get formula() {
					return U(t);
				} }), j(n), K(e, n);
			}), j(n), K(e, n);
		}, o = (e) => {
			var n = Ms(), r = I(n);
			{
				let e = /* @__PURE__ */ M(() => U(t).backward ?? !1), n = /* @__PURE__ */ M(() => new Set(U(t).marked ?? [])), i = /* @__PURE__ */ M(() => fa(Ki[U(t).cell].title));
				vo(r, {
					get cell() {
						return Ki[U(t).cell];
					},
					small: !0,
					get backward() {
						return U(e);
					},
					get marked() {
						return U(n);
					},
					get label() {
						return U(i);
					}
				});
			}
			j(n), Kr(n, () => Na), K(e, n);
		}, s = (e) => {
			var n = Ns(), r = I(n), i = R(r, !0);
			j(n), B((e) => q(i, e), [() => Q("show")]), W("click", r, () => u(U(t).fragment)), K(e, n);
		};
		J(r, (e) => {
			U(t).kind === "text" ? e(i) : U(t).kind === "formulas" ? e(a, 1) : U(t).kind === "picture" ? e(o, 2) : e(s, -1);
		}), K(e, n);
	});
	var b = z(y, 2), x = I(b), S = I(x), C = R(S, !0), w = z(S, 2), ee = R(w, !0), te = z(w, 2), ne = (e) => {
		var t = Tr();
		Y(L(t), 17, () => U(a).options, Ir, (e, t, n) => {
			var r = Ps(), i = I(r);
			li(i), ui(i, n);
			var a = z(i);
			j(r), B((e) => {
				di(i, U(o) === n), q(a, ` ${e ?? ""}`);
			}, [() => fa(U(t))]), W("change", i, () => (Z.answer = String(n), F(s, null))), K(e, r);
		}), K(e, t);
	}, T = (e) => {
		var t = Fs();
		li(t), W("input", t, () => F(s, null)), hi(t, () => Z.answer, (e) => Z.answer = e), K(e, t);
	};
	J(te, (e) => {
		U(a).kind === "choice" ? e(ne) : e(T, -1);
	});
	var E = z(te, 2), D = R(I(E), !0);
	j(E);
	var re = z(E, 2);
	let ie;
	var ae = I(re), oe = (e) => {
		var t = wr();
		B((e, n) => q(t, `✓ ${e ?? ""} ${n ?? ""}`), [() => Q("right_"), () => fa(U(a).why)]), K(e, t);
	}, se = (e) => {
		var t = wr();
		B((e) => q(t, `✗ ${e ?? ""}`), [() => Q("wrong")]), K(e, t);
	};
	J(ae, (e) => {
		U(s) === "right" ? e(oe) : U(s) === "wrong" && e(se, 1);
	}), j(re), j(x), j(b);
	var ce = z(b, 2), le = I(ce), ue = R(le, !0), de = z(le, 2), fe = R(de, !0);
	j(ce), j(m), j(d), B((e, t, i, a, o, c, l, u) => {
		X(f, "aria-label", e), X(m, "data-lesson", U(r)), q(g, t), q(v, i), q(C, a), q(ee, o), q(D, c), ie = ti(re, 1, "verdict", null, ie, {
			good: U(s) === "right",
			bad: U(s) === "wrong"
		}), le.disabled = U(r) === 0, q(ue, l), de.disabled = U(r) === n.length - 1, q(fe, u);
	}, [
		() => Q("view.lessons"),
		() => Q("lessonOf", {
			i: U(r) + 1,
			n: n.length
		}),
		() => fa(U(i).title),
		() => Q("question"),
		() => fa(U(a).prompt),
		() => Q("check"),
		() => Q("previousLesson"),
		() => Q("nextLesson")
	]), fr("submit", b, l), W("click", le, () => c(U(r) - 1)), W("click", de, () => c(U(r) + 1)), K(e, d), He();
}
pr([
	"click",
	"change",
	"input"
]);
// src/parts/HeatMap.svelte
var Rs = /* @__PURE__ */ G("<figure><figcaption><strong> <!></strong> <span> </span></figcaption> <div><canvas tabindex=\"0\" role=\"slider\"></canvas></div></figure>");
function zs(e, t) {
	Ve(t, !0);
	let n = wi(t, "symbol", 19, () => []), r = wi(t, "size", 3, null), i = /* @__PURE__ */ P(void 0), a = /* @__PURE__ */ P(600), o = null, s = /* @__PURE__ */ M(() => new Jo(t.matrix)), c = /* @__PURE__ */ M(() => Math.max(4, Math.min(20, Math.floor(180 / t.matrix.units)))), l = /* @__PURE__ */ M(() => U(c) * t.matrix.units), u = /* @__PURE__ */ M(() => r() ?? U(s).size), d = /* @__PURE__ */ M(() => Z.theme === "dark" || Z.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	fn(() => {
		let e = U(i)?.getContext("2d");
		if (!U(i) || !e) return;
		let n = Math.max(1, Math.round(U(a)));
		(U(i).width !== n || U(i).height !== U(l)) && ((e) => {
			var t = m(e, 2);
			U(i).width = t[0], U(i).height = t[1];
		})([n, U(l)]);
		let r = (t.to - t.from) / n, { data: o, scale: f } = U(s).level(r), p = e.createImageData(n, t.matrix.units), h = Math.ceil(t.matrix.steps / f) - 1;
		for (let e = 0; e < n; e++) {
			let i = Math.min(h, Math.max(0, Math.floor((t.from + (e + .5) * r) / f)));
			for (let r = 0; r < t.matrix.units; r++) {
				let [a, s, c] = Yo(o[i * t.matrix.units + t.order[r]], U(u), U(d)), l = 4 * (r * n + e);
				p.data[l] = a, p.data[l + 1] = s, p.data[l + 2] = c, p.data[l + 3] = 255;
			}
		}
		let g = new OffscreenCanvas(n, t.matrix.units);
		g.getContext("2d").putImageData(p, 0, 0), e.imageSmoothingEnabled = !1, e.drawImage(g, 0, 0, n, U(l));
		let _ = 1 / r;
		if (_ >= 7 && U(c) >= 5) {
			e.fillStyle = U(d) ? "rgba(255,255,255,0.75)" : "rgba(0,0,0,0.6)";
			for (let n = Math.floor(t.from); n < Math.min(t.matrix.steps, t.to); n++) for (let r = 0; r < t.matrix.units; r++) U(s).levels[0][n * t.matrix.units + t.order[r]] < -.02 * U(u) && e.fillRect((n - t.from + .28) * _, r * U(c) + U(c) / 2 - .5, .44 * _, 1.4);
		}
		let v = (t.step - t.from + .5) * _, y = t.order.indexOf(t.unit) * U(c);
		e.strokeStyle = U(d) ? "#ffffff" : "#000000", e.lineWidth = 1, e.strokeRect(Math.round(v - Math.max(1.5, _ / 2)) + .5, .5, Math.max(3, _), U(l) - 1), e.strokeRect(.5, y + .5, n - 1, U(c) - 1);
	});
	function f(e) {
		let n = U(i).getBoundingClientRect(), r = Math.floor(t.from + (e.clientX - n.left) / n.width * (t.to - t.from)), a = Math.floor((e.clientY - n.top) / n.height * t.matrix.units);
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
		!e.ctrlKey && Math.abs(e.deltaX) <= Math.abs(e.deltaY) && !e.shiftKey || (e.preventDefault(), e.ctrlKey ? p(e.deltaY > 0 ? 1.25 : .8, f(e).step) : h((e.deltaX || e.deltaY) / U(a) * (t.to - t.from)));
	}
	fn(() => {
		let e = U(i);
		return e?.addEventListener("wheel", g, { passive: !1 }), () => e?.removeEventListener("wheel", g);
	});
	function _(e) {
		U(i).setPointerCapture(e.pointerId), o = {
			x: e.clientX,
			from: t.from,
			to: t.to,
			moved: !1
		};
	}
	function v(e) {
		if (!o) return;
		let n = (o.x - e.clientX) / U(a) * (o.to - o.from);
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
			Enter: () => void t.onopen(),
			"+": () => p(.5, t.step),
			"=": () => p(.5, t.step),
			"-": () => p(2, t.step)
		}[e.key];
		i && (e.preventDefault(), i());
	}
	let x = /* @__PURE__ */ M(() => t.matrix.data[t.matrix.offset + t.step * t.matrix.stride + t.unit] ?? NaN);
	var S = Rs(), C = I(S), w = I(C), ee = I(w);
	Qa(z(ee), { get formula() {
		return n();
	} }), j(w);
	var te = z(w, 2), ne = R(te, !0);
	j(C);
	var T = z(C, 2), E = I(T);
	X(E, "aria-valuemin", 1);
	let D;
	xi(E, (e) => F(i, e), () => U(i)), j(T), j(S), B((e, n, r) => {
		q(ee, `${t.name ?? ""} `), X(te, "data-readout", t.name), q(ne, e), X(E, "aria-label", n), X(E, "aria-valuemax", t.matrix.steps), X(E, "aria-valuenow", t.step + 1), X(E, "aria-valuetext", r), D = ri(E, "", D, { height: `${U(l) ?? ""}px` });
	}, [
		() => Q("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(U(x), !0)
		}),
		() => Q("heatOf", { name: t.name }),
		() => Q("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(U(x), !0)
		})
	]), W("pointerdown", E, _), W("pointermove", E, v), W("pointerup", E, y), W("dblclick", E, () => void t.onopen()), W("keydown", E, b), yi(T, "clientWidth", (e) => F(a, e)), K(e, S), He();
}
pr([
	"pointerdown",
	"pointermove",
	"pointerup",
	"dblclick",
	"keydown"
]);
// src/views/OverTime.svelte
var Bs = /* @__PURE__ */ G("<h2> </h2> <!>", 1), Vs = /* @__PURE__ */ G("<div class=\"toolbar\"><!> <!> <div class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <button type=\"button\" class=\"primary\"> </button></div> <p class=\"soft small\"> </p> <!> <h2> </h2> <!> <!>", 1);
function Hs(e, t) {
	Ve(t, !0);
	let n = /* @__PURE__ */ M(() => Z.trace.overview), r = /* @__PURE__ */ M(() => U(n) ? U(n).steps : Math.max(1, Z.length)), i = /* @__PURE__ */ M(() => Z.program), a = /* @__PURE__ */ M(() => [...U(i).gates.filter((e) => !U(i).states.includes(e)), ...[...U(i).states].reverse()]), o = /* @__PURE__ */ M(() => Z.zoomTo > Z.zoomFrom && Z.zoomTo <= U(r)), s = /* @__PURE__ */ M(() => U(o) ? Z.zoomFrom : 0), c = /* @__PURE__ */ M(() => U(o) ? Z.zoomTo : U(r)), l = /* @__PURE__ */ M(() => Z.cursor);
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
			steps: U(r),
			units: n,
			data: e.data,
			offset: Z.sequence * t * n,
			stride: n
		};
	}
	let d = /* @__PURE__ */ M(() => U(n) ? U(n).values : Z.run.values), f = /* @__PURE__ */ M(() => Zo(u(U(d).h), Z.order));
	function p(e, t) {
		if (!e) return /* @__PURE__ */ new Float64Array();
		let [, n = 0, i = 1] = e.shape;
		return Float64Array.from({ length: U(r) }, (r, a) => e.data[(Z.sequence * n + a) * i + t]);
	}
	let m = /* @__PURE__ */ M(() => {
		let e = U(n) ? U(n).x : Z.trace.layers[0].x, t = Math.min(3, e.shape[2] ?? 0), r = Array.from({ length: t }, (n, r) => ({
			name: Z.trace.names[r] ?? (t > 1 ? `${Q("input")} ${r + 1}` : Q("input")),
			values: p(e, r),
			tone: 4 - r % 2,
			dash: r
		}));
		return !Z.trace.head || U(n) || Z.trace.forecast ? r : [
			...r,
			{
				name: Q("target"),
				values: p(Z.trace.head.target, 0),
				tone: 1,
				dash: 1
			},
			{
				name: Q("answer"),
				values: p(Z.trace.head.prediction, 0),
				tone: 0,
				dash: 0
			}
		];
	}), h = /* @__PURE__ */ M(() => {
		let e = Z.trace.forecast;
		if (!e) return null;
		let t = e.history.data.length, n = (e) => Float64Array.from({ length: t + e.data.length }, (n, r) => r < t ? NaN : e.data[r - t]), r = [{
			name: Q("history"),
			values: Float64Array.from({ length: t + e.forecast.data.length }, (t, n) => e.history.data[n] ?? NaN),
			tone: 4,
			dash: 0
		}, {
			name: Q("answer"),
			values: n(e.forecast),
			tone: 0,
			dash: 0,
			dots: !0
		}];
		return e.truth && r.splice(1, 0, {
			name: Q("truth"),
			values: n(e.truth),
			tone: 1,
			dash: 1
		}), r;
	});
	function g(e, t) {
		Z.zoomFrom = Math.round(e), Z.zoomTo = Math.min(U(r), Math.max(Math.round(t), Math.round(e) + Math.min(8, U(r)))), Z.zoomTo - Z.zoomFrom >= U(r) && (Z.zoomFrom = Z.zoomTo = 0);
	}
	function _(e, t) {
		U(n) ? Z.moment = e : Z.step = e, Z.unit = t, (e < U(s) || e >= U(c)) && g(Math.max(0, Math.min(U(r) - (U(c) - U(s)), e - (U(c) - U(s)) / 2)), Math.min(U(r), e + (U(c) - U(s)) / 2)), Z.clamp();
	}
	async function v() {
		await Z.reach(), Z.pass = "forward", Z.op = Z.program.operations.length - 1, Z.view = "cell";
	}
	function y(e) {
		let t = Math.max(8, Math.min(U(r), (U(c) - U(s)) * e)), n = Math.max(0, Math.min(U(r) - t, U(l) - t / 2));
		g(n, n + t);
	}
	function b(e) {
		let t = U(c) - U(s), n = Math.max(0, Math.min(U(r) - t, U(s) + e * t));
		g(n, n + t);
	}
	var x = Vs(), S = L(x), C = I(S);
	To(C, {});
	var w = z(C, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("order")), t = /* @__PURE__ */ M(() => [
			"none",
			"time",
			"similar"
		].map((e) => ({
			value: e,
			text: Q(`order.${e}`)
		})));
		ha(w, {
			get label() {
				return U(e);
			},
			get value() {
				return Z.order;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.order = e
		});
	}
	var ee = z(w, 2), te = I(ee), ne = R(te, !0), T = z(te, 2), E = R(T, !0), D = z(T, 2), re = R(D, !0), ie = z(D, 2), ae = R(ie, !0), oe = z(ie, 2), se = R(oe, !0);
	j(ee);
	var ce = z(ee, 2), le = R(ce, !0);
	j(S);
	var ue = z(S, 2), de = R(ue, !0), fe = z(ue, 2), pe = (e) => {
		var t = Bs(), n = L(t), r = R(n, !0), i = z(n, 2);
		{
			let e = /* @__PURE__ */ M(() => Q("forecastTitle"));
			cs(i, {
				get label() {
					return U(e);
				},
				get lines() {
					return U(h);
				},
				height: 190,
				get cursor() {
					return Z.step;
				}
			});
		}
		B((e) => q(r, e), [() => Q("forecastTitle")]), K(e, t);
	};
	J(fe, (e) => {
		U(h) && e(pe);
	});
	var O = z(fe, 2), me = R(O, !0), he = z(O, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("series"));
		cs(he, {
			get label() {
				return U(e);
			},
			get lines() {
				return U(m);
			},
			height: 170,
			get from() {
				return U(s);
			},
			get to() {
				return U(c);
			},
			get cursor() {
				return U(l);
			},
			onpick: (e) => _(e, Z.unit)
		});
	}
	Y(z(he, 2), 16, () => U(a), (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ M(() => fa(Ma(U(i), t))), r = /* @__PURE__ */ M(() => Aa(U(i), t)), a = /* @__PURE__ */ M(() => U(i).unbounded.includes(t) ? null : 1), o = /* @__PURE__ */ M(() => u(U(d)[t]));
			zs(e, {
				get name() {
					return U(n);
				},
				get symbol() {
					return U(r);
				},
				get size() {
					return U(a);
				},
				get matrix() {
					return U(o);
				},
				get order() {
					return U(f);
				},
				get from() {
					return U(s);
				},
				get to() {
					return U(c);
				},
				get step() {
					return U(l);
				},
				get unit() {
					return Z.unit;
				},
				onview: g,
				onpick: _,
				onopen: v
			});
		}
	}), B((e, t, n, r, i, a, o, s) => {
		q(ne, e), q(E, t), q(re, n), q(ae, r), q(se, i), q(le, a), q(de, o), q(me, s);
	}, [
		() => Q("panLeft"),
		() => Q("zoomIn"),
		() => Q("zoomOut"),
		() => Q("wholeRun"),
		() => Q("panRight"),
		() => Q("openCell"),
		() => Q("heatHint"),
		() => Q("series")
	]), W("click", te, () => b(-.5)), W("click", T, () => y(.5)), W("click", D, () => y(2)), W("click", ie, () => g(0, U(r))), W("click", oe, () => b(.5)), W("click", ce, v), K(e, x), He();
}
pr(["click"]);
// src/views/Own.svelte
var Us = /* @__PURE__ */ G("<button type=\"button\"> </button>"), Ws = /* @__PURE__ */ G("<section><h3> </h3> <!></section>"), Gs = /* @__PURE__ */ G("<div class=\"pair\"><section><h3> </h3> <!></section> <!> <!></div>"), Ks = /* @__PURE__ */ G("<p class=\"soft\"> </p>"), qs = /* @__PURE__ */ G("<p> <strong data-showing=\"\"> </strong> <!></p> <div role=\"region\"><p> </p> <label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" multiple=\"\" accept=\".json,.gatewise,.csv,.tsv,.parquet,.ndjson,.gz\"/></label> <p class=\"soft small\"> </p></div> <p role=\"status\"> </p> <h2> </h2> <!>", 1);
function Js(e, t) {
	Ve(t, !0);
	let n = /* @__PURE__ */ P(!1), r = /* @__PURE__ */ P(""), i = /* @__PURE__ */ P(!0), a = /* @__PURE__ */ P([]), o;
	async function s(e) {
		if (!e?.length) return;
		let t = [...e], n = t.map((e) => e.name).join(", ");
		try {
			let e = t[0];
			if (t.length === 1 && e.name.toLowerCase().endsWith(".json")) Z.load(na(JSON.parse(await e.text())));
			else if (Z.server) Z.load(na(await c(t, Z.server.token)));
			else throw Error(Q("offline"));
			F(r, Q("opened", { name: n }), !0), F(i, !0);
		} catch (e) {
			F(r, Q("failed", {
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
		if (Z.server) {
			try {
				let e = await fetch(`api/live?since=${U(a).length}`, { headers: { "X-Gatewise-Token": Z.server.token } });
				if (e.ok) {
					let t = await e.json();
					t.length && F(a, [...U(a), ...t]);
				}
			} catch {}
			o = setTimeout(() => void u(), 1e3);
		}
	}
	u(), Ei(() => clearTimeout(o));
	let d = (e) => Float64Array.from(U(a), (t) => e(t) ?? NaN), f = /* @__PURE__ */ M(() => [...new Set(U(a).flatMap((e) => Object.keys(e.gates ?? {})))]), p = /* @__PURE__ */ M(() => [...new Set(U(a).flatMap((e) => Object.keys(e.gradients ?? {})))].slice(0, 8));
	var m = qs(), h = L(m), g = I(h), _ = z(g), v = R(_, !0), y = z(_, 2), b = (e) => {
		var t = Us(), n = R(t, !0);
		B((e) => q(n, e), [() => Q("backToExample")]), W("click", t, () => (Z.loaded = null, Z.edits = {}, Z.clamp())), K(e, t);
	};
	J(y, (e) => {
		Z.loaded && e(b);
	}), j(h);
	var x = z(h, 2);
	let S;
	var C = I(x), w = R(C, !0), ee = z(C, 2), te = I(ee), ne = z(te);
	j(ee);
	var T = R(z(ee, 2), !0);
	j(x);
	var E = z(x, 2);
	let D;
	var re = R(E, !0), ie = z(E, 2), ae = R(ie, !0), oe = z(ie, 2), se = (e) => {
		var t = Gs(), n = I(t), r = I(n), i = R(r), o = z(r, 2);
		{
			let e = /* @__PURE__ */ M(() => Q("loss")), t = /* @__PURE__ */ M(() => [{
				name: Q("loss"),
				values: d((e) => e.loss),
				tone: 0
			}, {
				name: Q("validation"),
				values: d((e) => e.validation),
				tone: 1,
				dash: 1
			}]);
			cs(o, {
				get label() {
					return U(e);
				},
				log: !0,
				get lines() {
					return U(t);
				}
			});
		}
		j(n);
		var s = z(n, 2), c = (e) => {
			var t = Ws(), n = I(t), r = R(n, !0), i = z(n, 2);
			{
				let e = /* @__PURE__ */ M(() => Q("gateMeans")), t = /* @__PURE__ */ M(() => U(f).map((e, t) => ({
					name: e,
					values: d((t) => t.gates?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				cs(i, {
					get label() {
						return U(e);
					},
					get lines() {
						return U(t);
					}
				});
			}
			j(t), B((e) => q(r, e), [() => Q("gateMeans")]), K(e, t);
		};
		J(s, (e) => {
			U(f).length && e(c);
		});
		var l = z(s, 2), u = (e) => {
			var t = Ws(), n = I(t), r = R(n, !0), i = z(n, 2);
			{
				let e = /* @__PURE__ */ M(() => Q("gradientNorms")), t = /* @__PURE__ */ M(() => U(p).map((e, t) => ({
					name: e,
					values: d((t) => t.gradients?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				cs(i, {
					get label() {
						return U(e);
					},
					log: !0,
					get lines() {
						return U(t);
					}
				});
			}
			j(t), B((e) => q(r, e), [() => Q("gradientNorms")]), K(e, t);
		};
		J(l, (e) => {
			U(p).length && e(u);
		}), j(t), B((e, t, n) => q(i, `${e ?? ""} (${t ?? ""} ${n ?? ""})`), [
			() => Q("loss"),
			() => Q("epoch"),
			() => U(a).at(-1).epoch
		]), K(e, t);
	}, ce = (e) => {
		var t = Ks(), n = R(t, !0);
		B((e) => q(n, e), [() => Q("liveNone")]), K(e, t);
	};
	J(oe, (e) => {
		U(a).length ? e(se) : e(ce, -1);
	}), B((e, t, a, o, s, c, l) => {
		q(g, `${e ?? ""}: `), q(v, t), S = ti(x, 1, "dropzone", null, S, { over: U(n) }), X(x, "aria-label", a), q(w, o), q(te, `${s ?? ""} `), q(T, c), D = ti(E, 1, "verdict", null, D, {
			good: U(i),
			bad: !U(i)
		}), q(re, U(r)), q(ae, l);
	}, [
		() => Q("nowShowing"),
		() => Z.loaded ? Z.loaded.title || fa(Ki[Z.run.cell].title) : Q("workedExample"),
		() => Q("view.own"),
		() => Q("drop"),
		() => Q("choose"),
		() => Z.server ? Q("private") : Q("offline"),
		() => Q("live")
	]), fr("dragover", x, (e) => (e.preventDefault(), F(n, !0))), fr("dragleave", x, () => F(n, !1)), fr("drop", x, l), W("change", ne, (e) => void s(e.currentTarget.files)), K(e, m), He();
}
pr(["click", "change"]);
// src/views/Switches.svelte
var Ys = /* @__PURE__ */ G("<p><!></p>"), Xs = /* @__PURE__ */ G("<section><h2> </h2> <div class=\"scroll-x\"><!></div> <!></section>"), Zs = /* @__PURE__ */ G("<p> </p>"), Qs = /* @__PURE__ */ G("<p><strong> </strong> </p>"), $s = /* @__PURE__ */ G("<li><!> <span class=\"soft\"> </span></li>"), ec = /* @__PURE__ */ G("<!> <ul class=\"moves\"></ul>", 1), tc = /* @__PURE__ */ G("<p class=\"soft\"> </p>"), nc = /* @__PURE__ */ G("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), rc = /* @__PURE__ */ G("<div class=\"toolbar\"><!> <!> <!> <!></div> <div class=\"pair\"></div> <section class=\"card\"><h2> </h2> <!> <!></section> <h2> </h2> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function ic(e, t) {
	Ve(t, !0);
	let n = /* @__PURE__ */ M(() => Gi.families[Ki[Z.left].family]), r = /* @__PURE__ */ M(() => Ki[Z.left].family === Ki[Z.right].family), i = /* @__PURE__ */ M(() => U(r) && Z.loaded !== null && Z.trace.layers.every((e) => U(n).cells.includes(e.cell))), a = /* @__PURE__ */ M(() => [Z.left, Z.right].map((e) => ({
		key: e,
		cell: Ki[e],
		trace: U(i) ? d(e) : Xi(e)
	}))), o = /* @__PURE__ */ M(() => U(i) ? Math.min(Z.layer, Z.trace.layers.length - 1) : 0), s = /* @__PURE__ */ M(() => U(i) ? Z.sequence : 0), c = /* @__PURE__ */ M(() => U(a)[0].trace.layers[U(o)].values.h.shape[2] ?? 1), l = /* @__PURE__ */ M(() => Math.min(Z.unit, U(c) - 1)), u = /* @__PURE__ */ M(() => Math.min(Z.step, U(a)[0].trace.steps - 1));
	function d(e) {
		return Vi(Ki, {
			...Z.trace,
			layers: Z.trace.layers.map((t) => ({
				...t,
				cell: e
			}))
		});
	}
	function f(e, t) {
		let n = /* @__PURE__ */ new Set();
		if (!U(r)) return n;
		for (let r of Object.keys(e.picture.edges)) r in t.picture.edges || n.add(r);
		for (let [r, i] of Object.entries(e.picture.nodes)) {
			let e = t.picture.nodes[r];
			e && e.x === i.x && e.y === i.y || n.add(r);
		}
		return n;
	}
	let p = /* @__PURE__ */ M(() => [f(U(a)[0].cell, U(a)[1].cell), f(U(a)[1].cell, U(a)[0].cell)]);
	function m(e) {
		return Float64Array.from({ length: e.steps }, (t, n) => sa(e.layers[U(o)].values.h, U(s), n, U(l)));
	}
	let h = /* @__PURE__ */ M(() => [m(U(a)[0].trace), m(U(a)[1].trace)]), g = /* @__PURE__ */ M(() => U(a).map((e, t) => {
		let n = new Set(U(a)[1 - t].cell.equations.map(ja));
		return e.cell.equations.map((e) => !n.has(ja(e)));
	})), _ = /* @__PURE__ */ M(() => U(r) ? Object.keys(U(n).options).filter((e) => U(a)[0].cell.options[e] !== U(a)[1].cell.options[e]) : []);
	function v(e, t) {
		let [n, r] = t.split(">");
		return `${ja(Aa(e, n))} → ${ja(Aa(e, r))}`;
	}
	function y(e, t) {
		let [n, r] = t.split(">");
		return [
			...Aa(e, n),
			[
				"o",
				"→",
				"",
				""
			],
			...Aa(e, r)
		];
	}
	let b = () => qi.map((e) => ({
		value: e,
		text: fa(Ki[e].title)
	}));
	function x(e) {
		let t = e.operations.map((e) => e.name), n = Math.max(...e.gates.map((e) => t.indexOf(e)));
		return t.filter((t, r) => e.gates.includes(t) || r > n);
	}
	let S = /* @__PURE__ */ M(() => x(U(a)[0].cell).filter((e) => x(U(a)[1].cell).includes(e)));
	var C = rc(), w = L(C), ee = I(w);
	{
		let e = /* @__PURE__ */ M(() => Q("left")), t = /* @__PURE__ */ M(b);
		ha(ee, {
			get label() {
				return U(e);
			},
			get value() {
				return Z.left;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.left = e
		});
	}
	var te = z(ee, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("right")), t = /* @__PURE__ */ M(b);
		ha(te, {
			get label() {
				return U(e);
			},
			get value() {
				return Z.right;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.right = e
		});
	}
	var ne = z(te, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("unit")), t = /* @__PURE__ */ M(() => Array.from({ length: U(c) }, (e, t) => t).map((e) => ({
			value: e,
			text: String(e + 1)
		})));
		ha(ne, {
			get label() {
				return U(e);
			},
			get value() {
				return U(l);
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.unit = e
		});
	}
	var T = z(ne, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("step")), t = /* @__PURE__ */ M(() => Array.from({ length: Math.min(512, U(a)[0].trace.steps) }, (e, t) => ({
			value: t,
			text: String(t + 1)
		})));
		ha(T, {
			get label() {
				return U(e);
			},
			get value() {
				return U(u);
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.step = e
		});
	}
	j(w);
	var E = z(w, 2);
	Y(E, 21, () => U(a), Ir, (e, t, n) => {
		var r = Xs(), i = I(r), a = R(i, !0), o = z(i, 2), s = I(o);
		{
			let e = /* @__PURE__ */ M(() => fa(U(t).cell.title)), r = /* @__PURE__ */ M(() => Q("moves")), i = /* @__PURE__ */ M(() => [...U(p)[n]].filter((e) => e.includes(">")).map((e) => v(U(t).cell, e)).join(", "));
			vo(s, {
				get cell() {
					return U(t).cell;
				},
				small: !0,
				get marked() {
					return U(p)[n];
				},
				get label() {
					return `${U(e) ?? ""}. ${U(r) ?? ""}: ${U(i) ?? ""}`;
				}
			});
		}
		j(o), Kr(o, () => Na), Y(z(o, 2), 17, () => U(t).cell.equations, Ir, (e, t, r) => {
			var i = Ys();
			let a;
			Qa(I(i), { get formula() {
				return U(t);
			} }), j(i), B(() => a = ti(i, 1, "line", null, a, { marked: U(g)[n][r] })), K(e, i);
		}), j(r), B((e) => q(a, e), [() => fa(U(t).cell.title)]), K(e, r);
	}), j(E);
	var D = z(E, 2), re = I(D), ie = R(re, !0), ae = z(re, 2), oe = (e) => {
		var t = Zs(), n = R(t, !0);
		B((e) => q(n, e), [() => Q("otherCell")]), K(e, t);
	}, se = (e) => {
		var t = Zs(), n = R(t, !0);
		B((e) => q(n, e), [() => Q("nothingMoves")]), K(e, t);
	}, ce = (e) => {
		var t = ec(), n = L(t);
		Y(n, 16, () => U(_), (e) => e, (e, t) => {
			var n = Qs(), r = I(n), i = R(r, !0), o = z(r);
			j(n), B(() => {
				X(n, "data-option", t), q(i, t), q(o, `: ${U(a)[0].cell.options[t] ?? ""} → ${U(a)[1].cell.options[t] ?? ""}`);
			}), K(e, n);
		});
		var r = z(n, 2);
		Y(r, 21, () => U(p), Ir, (e, t, n) => {
			var r = Tr();
			Y(L(r), 16, () => [...U(t)].filter((e) => e.includes(">")), (e) => e, (e, t) => {
				var r = $s(), i = I(r);
				{
					let e = /* @__PURE__ */ M(() => y(U(a)[n].cell, t));
					Qa(i, { get formula() {
						return U(e);
					} });
				}
				var o = R(z(i, 2));
				j(r), B((e) => q(o, `(${e ?? ""})`), [() => Q(n === 0 ? "onlyLeft" : "onlyRight")]), K(e, r);
			}), K(e, r);
		}), j(r), K(e, t);
	};
	J(ae, (e) => {
		U(r) ? U(p)[0].size + U(p)[1].size === 0 ? e(se, 1) : e(ce, -1) : e(oe);
	});
	var le = z(ae, 2), ue = (e) => {
		var t = tc(), r = R(t, !0);
		B((e) => q(r, e), [() => fa(U(n).note)]), K(e, t);
	};
	J(le, (e) => {
		U(r) && U(n).note && e(ue);
	}), j(D);
	var de = z(D, 2), fe = R(de, !0), pe = z(de, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("sameRun")), t = /* @__PURE__ */ M(() => Q("difference")), n = /* @__PURE__ */ M(() => [{
			name: `${Q("left")}: h`,
			values: U(h)[0],
			tone: 0,
			dash: 0,
			dots: !0
		}, {
			name: `${Q("right")}: h`,
			values: U(h)[1],
			tone: 1,
			dash: 1,
			dots: !0
		}]);
		cs(pe, {
			get label() {
				return `${U(e) ?? ""}: ${U(t) ?? ""}`;
			},
			between: !0,
			get cursor() {
				return U(u);
			},
			onpick: (e) => Z.step = e,
			get lines() {
				return U(n);
			}
		});
	}
	var O = z(pe, 2), me = I(O), he = I(me), ge = I(he), _e = I(ge), k = R(_e, !0), ve = z(_e), A = R(ve, !0), ye = z(ve), be = R(ye, !0), xe = R(z(ye), !0);
	j(ge), j(he);
	var Se = z(he);
	Y(Se, 20, () => U(S), (e) => e, (e, t) => {
		let n = /* @__PURE__ */ M(() => sa(U(a)[0].trace.layers[U(o)].values[t], U(s), U(u), U(l))), r = /* @__PURE__ */ M(() => sa(U(a)[1].trace.layers[U(o)].values[t], U(s), U(u), U(l)));
		var i = nc(), c = I(i), d = I(c), f = z(d);
		{
			let e = /* @__PURE__ */ M(() => Aa(U(a)[0].cell, t));
			Qa(f, { get formula() {
				return U(e);
			} });
		}
		j(c);
		var p = z(c), m = R(p, !0), h = z(p), g = R(h, !0), _ = R(z(h), !0);
		j(i), B((e, t, n, r) => {
			q(d, `${e ?? ""} `), q(m, t), q(g, n), q(_, r);
		}, [
			() => fa(Ma(U(a)[0].cell, t)),
			() => $(U(n)),
			() => $(U(r)),
			() => $(U(r) - U(n), !0)
		]), K(e, i);
	}), j(Se), j(me), j(O), Kr(O, () => Na), B((e, t, n, r, i, a) => {
		q(ie, e), q(fe, t), X(me, "data-compare", U(u)), q(k, n), q(A, r), q(be, i), q(xe, a);
	}, [
		() => Q("moves"),
		() => Q("sameRun"),
		() => Q("stepOf", {
			t: U(u) + 1,
			n: U(a)[0].trace.steps
		}),
		() => Q("left"),
		() => Q("right"),
		() => Q("difference")
	]), K(e, C), He();
}
// src/App.svelte
var ac = /* @__PURE__ */ G("<button type=\"button\"> </button>"), oc = /* @__PURE__ */ G("<div class=\"gatewise\"><a class=\"skip\" href=\"#content\"> </a> <header><p class=\"brand\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 7h20M7 7v10M7 17h6\"></path><circle cx=\"16\" cy=\"17\" r=\"3.2\"></circle><circle cx=\"16\" cy=\"7\" r=\"3.2\"></circle></svg>gatewise</p> <nav></nav> <div class=\"settings\"><!> <!></div></header> <main id=\"content\" tabindex=\"-1\"><h1> </h1> <!></main></div>");
function sc(e, t) {
	Ve(t, !0);
	let n = {
		lessons: Ls,
		cell: Bo,
		switches: ic,
		time: Hs,
		gradients: fs,
		check: Wo,
		own: Js
	}, r = /* @__PURE__ */ M(() => n[Z.view]), i = /* @__PURE__ */ P(void 0), a = /* @__PURE__ */ P(void 0), o, s = "";
	fn(() => {
		let e = Z.fragment;
		Z.linked && (clearTimeout(o), o = setTimeout(() => {
			location.hash.slice(1) !== e && (s = e, history.replaceState(null, "", `#${e}`));
		}, 60));
	}), fn(() => {
		U(i) && (U(i).dataset.theme = Z.theme, U(i).lang = Z.lang, Z.linked && (document.documentElement.lang = Z.lang, document.documentElement.dataset.theme = Z.theme, document.title = `${Q(`view.${Z.view}`)} · gatewise`));
	}), Ti(() => {
		if (!Z.linked) return;
		let e = () => location.hash.slice(1) !== s && ar(() => Z.read(location.hash));
		return addEventListener("hashchange", e), () => removeEventListener("hashchange", e);
	});
	function c(e) {
		Z.view = e, U(a)?.focus({ preventScroll: !0 });
	}
	var l = oc(), u = I(l), d = R(u, !0), f = z(u, 2), p = z(I(f), 2);
	Y(p, 20, () => ca, (e) => e, (e, t) => {
		var n = ac(), r = R(n, !0);
		B((e) => {
			X(n, "aria-current", Z.view === t ? "page" : void 0), q(r, e);
		}, [() => Q(`view.${t}`)]), W("click", n, () => c(t)), K(e, n);
	}), j(p);
	var m = z(p, 2), h = I(m);
	{
		let e = /* @__PURE__ */ M(() => Q("language"));
		ha(h, {
			get label() {
				return U(e);
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
	var g = z(h, 2);
	{
		let e = /* @__PURE__ */ M(() => Q("theme")), t = /* @__PURE__ */ M(() => [
			"auto",
			"light",
			"dark"
		].map((e) => ({
			value: e,
			text: Q(`theme.${e}`)
		})));
		ha(g, {
			get label() {
				return U(e);
			},
			get value() {
				return Z.theme;
			},
			get options() {
				return U(t);
			},
			onchange: (e) => Z.theme = e
		});
	}
	j(m), j(f);
	var _ = z(f, 2), v = I(_), y = R(v, !0);
	Gr(z(v, 2), () => U(r), (e, t) => {
		t(e, {});
	}), j(_), xi(_, (e) => F(a, e), () => U(a)), j(l), xi(l, (e) => F(i, e), () => U(i)), B((e, t, n) => {
		q(d, e), X(p, "aria-label", t), X(_, "data-view", Z.view), q(y, n);
	}, [
		() => Q("skip"),
		() => Q("views"),
		() => Q(`view.${Z.view}`)
	]), W("click", u, (e) => (e.preventDefault(), U(a)?.focus())), K(e, l), He();
}
pr(["click"]);
// src/main.ts
function cc(e) {
	return Ar(sc, { target: e });
}
Object.assign(globalThis, { gatewise: {
	app: Z,
	cells: Ki,
	rerun: Vi,
	triangle: qo,
	readTrace: na,
	edited: ia,
	example: Xi,
	memory: $i,
	number: $,
	flush: Dt
} });
function lc({ model: e, el: t }) {
	Z.linked = !1;
	let n = () => {
		let t = e.get("trace");
		typeof t == "string" && t && Z.load(na(JSON.parse(t)));
		let n = e.get("options");
		typeof n == "string" && Z.read(n);
	};
	n(), e.on("change:trace", n);
	let r = cc(t);
	return () => {
		e.off("change:trace", n), Pr(r);
	};
}
async function uc(e) {
	let t = await fetch("api/trace", { headers: { "X-Gatewise-Token": e } });
	if (t.status !== 204) {
		if (!t.ok) throw Error(await t.text());
		Z.load(na(await t.json()));
	}
}
async function dc() {
	let e = document.getElementById("gatewise");
	if (!e) return;
	let t = document.getElementById("gatewise-trace");
	t?.textContent && Z.load(na(JSON.parse(t.textContent)));
	let n = new URLSearchParams(location.search).get("token") ?? pc();
	if (Z.read(location.hash), n && location.protocol.startsWith("http")) {
		Z.server = { token: n }, fc(n);
		try {
			await uc(n), Z.read(location.hash);
		} catch (e) {
			console.error(e);
		}
	}
	cc(e);
}
function fc(e) {
	try {
		sessionStorage.setItem("gatewise-token", e);
	} catch {
		return;
	}
	location.search && history.replaceState(null, "", location.pathname + location.hash);
}
function pc() {
	try {
		return sessionStorage.getItem("gatewise-token");
	} catch {
		return null;
	}
}
dc();
var mc = { render: lc };
export { mc as default };
