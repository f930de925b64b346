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
var g = 1 << 24, _ = 1024, v = 2048, y = 4096, b = 8192, x = 16384, S = 32768, C = 1 << 25, ee = 65536, te = 1 << 19, ne = 1 << 20, w = 1 << 25, re = 1 << 21, ie = 1 << 22, T = 1 << 23, ae = Symbol("$state"), oe = Symbol("component"), se = Symbol("legacy props"), ce = Symbol(""), le = Symbol("attributes"), ue = Symbol("class"), de = Symbol("style"), fe = Symbol("text"), pe = Symbol("form reset"), me = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), he = !!globalThis.document?.contentType && /* @__PURE__ */ globalThis.document.contentType.includes("xml"), ge = {}, E = Symbol("uninitialized"), _e = "http://www.w3.org/1999/xhtml";
function ve() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function ye(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function be() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var D = !1;
function xe(e) {
	D = e;
}
var O;
function Se(e) {
	if (e === null) throw ye(), ge;
	return O = e;
}
function Ce() {
	return Se(/* @__PURE__ */ rn(O));
}
function k(e) {
	if (D) {
		if (/* @__PURE__ */ rn(O) !== null) throw ye(), ge;
		O = e;
	}
}
function we(e = 1) {
	if (D) {
		for (var t = e, n = O; t--;) n = /* @__PURE__ */ rn(n);
		O = n;
	}
}
function Te(e = !0) {
	for (var t = 0, n = O;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ rn(n);
		e && n.remove(), n = i;
	}
}
function Ee(e) {
	if (!e || e.nodeType !== 8) throw ye(), ge;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function De(e) {
	return e === this.v;
}
function Oe(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function ke(e) {
	return !Oe(e, this.v);
}
function Ae(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function je() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Me(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Ne(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Pe() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Fe(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Ie() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Le(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Re() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function ze() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Be() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Ve() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var He = null;
function Ue(e) {
	He = e;
}
function We(e, t = !1, n) {
	He = {
		p: He,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: B,
		l: null
	};
}
function Ge(e) {
	var t = He, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) _n(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, He = t.p, Ke(e);
}
function Ke(e = {}) {
	return i(e, oe, { value: !0 }), e;
}
function qe() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var Je = [];
function Ye() {
	var e = Je;
	Je = [], p(e);
}
function Xe(e) {
	if (Je.length === 0 && !Ct) {
		var t = Je;
		queueMicrotask(() => {
			t === Je && Ye();
		});
	}
	Je.push(e);
}
function Ze() {
	for (; Je.length > 0;) Ye();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var Qe = ~(v | y | _);
function $e(e, t) {
	e.f = e.f & Qe | t;
}
function et(e) {
	e.f & 512 || e.deps === null ? $e(e, _) : $e(e, y);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function tt(e, t) {
	e.f & 2048 ? t.set(e, v) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, y), $e(e, _);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
var nt = !1;
function rt() {
	nt || (nt = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[pe]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function it(e) {
	var t = z, n = B;
	Bn(null), Vn(null);
	try {
		return e();
	} finally {
		Bn(t), Vn(n);
	}
}
function at(e, t, n, r = n) {
	e.addEventListener(t, () => it(n));
	let i = e[pe];
	e[pe] = i ? () => {
		i(), r(!0);
	} : () => r(!0), rt();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function ot(e, t, n, r) {
	let i = qe() ? ut : pt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = B, c = st(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				un(e, s);
			}
			ct();
		}
	}
	var d = lt();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ ft(e))).then(u).catch((e) => un(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), ct());
	}) : f();
}
function st() {
	var e = B, t = z, n = He, r = j;
	return function(i = !0) {
		Vn(e), Bn(t), Ue(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function ct(e = !0) {
	Vn(null), Bn(null), Ue(null), e && j?.deactivate();
}
function lt() {
	var e = B, t = e.b, n = j, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function ut(e) {
	var t = 2 | v;
	return B !== null && (B.f |= te), {
		ctx: He,
		deps: null,
		effects: null,
		equals: De,
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
var dt = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function ft(e, t, n) {
	let r = B;
	r === null && je();
	var i = void 0, a = Bt(E), o = !z, s = /* @__PURE__ */ new Set();
	return bn(() => {
		var t = B, n = m();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== me && n.reject(e);
			}).finally(ct);
		} catch (e) {
			n.reject(e), ct();
		}
		var c = j;
		if (o) {
			if (t.f & 32768) var l = lt();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(dt);
			else for (let e of s.values()) e.reject(dt);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== dt && (c.activate(), t ? (a.f |= T, Wt(a, t)) : (a.f & 8388608 && (a.f ^= T), Wt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), hn(() => {
		for (let e of s) e.reject(dt);
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
	let t = /* @__PURE__ */ ut(e);
	return Un(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function pt(e) {
	let t = /* @__PURE__ */ ut(e);
	return t.equals = ke, t;
}
function mt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) On(t[n]);
	}
}
function ht(e) {
	var t, n = B, r = e.parent;
	if (!Ln && r !== null && e.v !== E && r.f & 24576) return ve(), e.v;
	Vn(r);
	try {
		mt(e), t = tr(e);
	} finally {
		Vn(n);
	}
	return t;
}
function gt(e) {
	var t = ht(e);
	!e.equals(t) && (e.wv = Qn(), (!j?.is_fork || e.deps === null) && (j === null ? e.v = t : (j.capture(e, t, !0), bt?.capture(e, t, !0)), e.deps === null)) ? $e(e, _) : Ln || (xt === null ? et(e) : (mn() || j?.is_fork) && xt.set(e, t));
}
function _t(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && it(() => {
		t.ac.abort(me), t.ac = null;
	}), t.fn !== null && (t.teardown = d), ir(t, 0), En(t));
}
function vt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && ar(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var yt = null, j = null, bt = null, xt = null, St = null, Ct = !1, wt = !1, Tt = null, Et = null, Dt = 0, Ot = 1, kt = class e {
	id = Ot++;
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
		yt === null ? yt = this : (yt.next = this, this.prev = yt), yt = this;
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
			for (var r of n.d) $e(r, v), t(r);
			for (r of n.m) $e(r, y), t(r);
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
		for (let [e, t] of this.#s) $e(e, t), this.schedule(e);
		this.apply();
		for (var t = Tt = [], n = [], r = Et = []; this.#a.length > 0;) {
			Dt++ > 1e3 && (this.#b(), jt());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw It(e), this.#d() || this.discard(), t;
			}
		}
		if (j = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (Tt = null, Et = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Ft(e, t);
			r.length > 0 && j.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), bt = this, Nt(n), Nt(t), bt = null, this.#i?.resolve();
			var o = j;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Rt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= _;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= _ : i & 4 ? t.push(r) : $n(r) && (i & 16 && this.add_dirty_reaction(r, y), ar(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), $e(i, v), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), j = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) tt(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== E && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), xt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		j = this;
	}
	deactivate() {
		j = null, xt = null;
	}
	flush() {
		try {
			wt = !0, j = this, this.#m();
		} finally {
			Dt = 0, St = null, Tt = null, Et = null, wt = !1, j = null, xt = null, Rt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(dt);
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
		this.#u || (this.#u = !0, Xe(() => {
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
		if (j === null) {
			let t = j = new e();
			!wt && !Ct && Xe(() => {
				t.started || t.flush();
			});
		}
		return j;
	}
	apply() {
		xt = null;
	}
	schedule(e) {
		St = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? yt = e : t.prev = e, this.linked = !1;
		}
	}
};
function At(e) {
	var t = Ct, n = bt;
	bt = null, Ct = !0;
	try {
		var r;
		for (e && (At(), r = e());;) {
			if (Ze(), j === null) return r;
			j.flush();
		}
	} finally {
		Ct = t, bt = n;
	}
}
function jt() {
	try {
		Ie();
	} catch (e) {
		un(e, St);
	}
}
var Mt = null;
function Nt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && $n(r) && (Mt = /* @__PURE__ */ new Set(), ar(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && An(r), Mt?.size > 0)) {
				Rt.clear();
				for (let e of Mt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Mt.has(n) && (Mt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || ar(n);
					}
				}
				Mt.clear();
			}
		}
		Mt = null;
	}
}
function Pt(e) {
	j.schedule(e);
}
function Ft(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), $e(e, _);
		for (var n = e.first; n !== null;) Ft(n, t), n = n.next;
	}
}
function It(e) {
	$e(e, _);
	for (var t = e.first; t !== null;) It(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Lt = /* @__PURE__ */ new Set(), Rt = /* @__PURE__ */ new Map(), zt = !1;
function Bt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: De,
		rv: 0,
		wv: 0
	};
}
/*#__NO_SIDE_EFFECTS__*/
function M(e, t) {
	let n = Bt(e, t);
	return Un(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Vt(e, t = !1, n = !0) {
	let r = Bt(e);
	return t || (r.equals = ke), r;
}
function N(e, t, n = !1) {
	return z !== null && (!zn || z.f & 131072) && qe() && z.f & 4325394 && (Hn === null || !Hn.has(e)) && Be(), Wt(e, n ? Yt(t) : t, Et);
}
var Ht = null, Ut = 0;
function Wt(e, t, n = null) {
	if (!e.equals(t)) {
		Ln ? Rt.set(e, t) : Rt.has(e) || Rt.set(e, e.v);
		var r = kt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && ht(t), xt === null && et(t);
		}
		e.wv = Qn(), Ht = null, Ut = 0, Jt(e, v, n), Ht = null, qe() && B !== null && B.f & 1024 && !(B.f & 96) && (Kn === null ? qn([e]) : Kn.push(e)), !r.is_fork && Lt.size > 0 && !zt && Gt();
	}
	return t;
}
function Gt() {
	zt = !1;
	for (let e of Lt) {
		e.f & 1024 && $e(e, y);
		let t;
		try {
			t = $n(e);
		} catch {
			t = !0;
		}
		t && ar(e);
	}
	Lt.clear();
}
function Kt(e, t = 1) {
	var n = V(e), r = t === 1 ? n++ : n--;
	return N(e, n), r;
}
function qt(e) {
	N(e, e.v + 1);
}
function Jt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = qe(), a = r.length;
		if (Ut += a, Ut > 1e5 && Ht === null && (Ht = /* @__PURE__ */ new Set()), Ht !== null) {
			if (Ht.has(e)) return;
			Ht.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== B) {
				var l = (c & v) === 0;
				if (l && $e(s, t), c & 131072) Lt.add(s);
				else if (c & 2) {
					var u = s;
					xt?.delete(u), Jt(u, y, n);
				} else if (l) {
					var d = s;
					c & 16 && Mt !== null && Mt.add(d), n === null ? Pt(d) : n.push(d);
				}
			}
		}
	}
}
function Yt(t) {
	if (typeof t != "object" || !t || ae in t || oe in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ M(0), u = null, d = Xn, f = (e) => {
		if (Xn === d) return e();
		var t = z, n = Xn;
		Bn(null), Zn(d);
		var r = e();
		return Bn(t), Zn(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ M(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Re();
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
					r.set(t, e), qt(o);
				}
			} else N(n, E), qt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === ae) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ M(Yt(s ? e[n] : E), u)), r.set(n, o)), o !== void 0) {
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
			if (t === ae) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== E || Reflect.has(e, t);
			return (n !== void 0 || (B !== null || z !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ M(i ? Yt(e[t]) : E, u)), r.set(t, n)), V(n) === E) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ M(E, u)), r.set(d + "", p)) : N(p, E);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ M(void 0, u)), N(c, Yt(n)), r.set(t, c));
			else {
				l = c.v !== E;
				var m = f(() => Yt(n));
				N(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && N(g, _ + 1);
				}
				qt(o);
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
			ze();
		}
	});
}
var Xt, Zt, Qt, $t;
function en() {
	if (Xt === void 0) {
		Xt = window, Zt = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		Qt = a(t, "firstChild").get, $t = a(t, "nextSibling").get, u(e) && (e[ue] = void 0, e[le] = null, e[de] = void 0, e.__e = void 0), u(n) && (n[fe] = void 0);
	}
}
function tn(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function nn(e) {
	return Qt.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function rn(e) {
	return $t.call(e);
}
function P(e, t) {
	if (!D) return /* @__PURE__ */ nn(e);
	var n = /* @__PURE__ */ nn(O);
	if (n === null) n = O.appendChild(tn());
	else if (t && n.nodeType !== 3) {
		var r = tn();
		return n?.before(r), Se(r), r;
	}
	return t && cn(n), Se(n), n;
}
function F(e, t = !1) {
	if (!D) {
		var n = /* @__PURE__ */ nn(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ rn(n) : n;
	}
	if (t) {
		if (O?.nodeType !== 3) {
			var r = tn();
			return O?.before(r), Se(r), r;
		}
		cn(O);
	}
	return O;
}
function I(e, t = !1) {
	if (!D) return /* @__PURE__ */ nn(e);
	var n = P(e, t);
	return k(e), n;
}
function L(e, t = 1, n = !1) {
	let r = D ? O : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ rn(r);
	if (!D) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = tn();
			return r === null ? i?.after(a) : r.before(a), Se(a), a;
		}
		cn(r);
	}
	return Se(r), r;
}
function an(e) {
	e.textContent = "";
}
function on() {
	return !1;
}
function sn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function cn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function ln(e) {
	var t = B;
	if (t === null) return z.f |= T, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	un(e, t);
}
function un(e, t) {
	if (e === ge) throw e;
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
function dn(e) {
	B === null && (z === null && Fe(e), Pe()), Ln && Ne(e);
}
function fn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function pn(e, t) {
	var n = B;
	n !== null && n.f & 8192 && (e |= b);
	var r = {
		ctx: He,
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
	j?.register_created_effect(r);
	var i = r;
	if (e & 4) Tt === null ? kt.ensure().schedule(r) : Tt.push(r);
	else if (t !== null) {
		try {
			ar(r);
		} catch (e) {
			throw On(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= ee));
	}
	if (i !== null && (i.parent = n, n !== null && fn(i, n), z !== null && z.f & 2 && !(e & 64))) {
		var a = z;
		(a.effects ??= []).push(i);
	}
	return r;
}
function mn() {
	return z !== null && !zn;
}
function hn(e) {
	let t = pn(8, null);
	return $e(t, _), t.teardown = e, t;
}
function gn(e) {
	dn("$effect");
	var t = B.f;
	if (!z && t & 32 && He !== null && !He.i) {
		var n = He;
		(n.e ??= []).push(e);
	} else return _n(e);
}
function _n(e) {
	return pn(4 | ne, e);
}
function vn(e) {
	kt.ensure();
	let t = pn(64 | te, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? jn(t, () => {
			On(t), n(void 0);
		}) : (On(t), n(void 0));
	});
}
function yn(e) {
	return pn(4, e);
}
function bn(e) {
	return pn(ie | te, e);
}
function xn(e, t = 0) {
	return pn(8 | t, e);
}
function R(e, t = [], n = [], r = []) {
	ot(r, t, n, (t) => {
		pn(8, () => {
			e(...t.map(V));
		});
	});
}
function Sn(e, t = 0) {
	return pn(16 | t, e);
}
function Cn(e, t = 0) {
	return pn(g | t, e);
}
function wn(e) {
	return pn(32 | te, e);
}
function Tn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Ln, r = z;
		Rn(!0), Bn(null);
		try {
			t.call(null);
		} catch (t) {
			un(t, e.parent);
		} finally {
			Rn(n), Bn(r);
		}
	}
}
function En(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && it(() => {
			e.abort(me);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : On(n, t), n = r;
	}
}
function Dn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || On(t), t = n;
	}
}
function On(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (kn(e.nodes.start, e.nodes.end), n = !0), e.f |= C, En(e, t && !n), ir(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Tn(e), e.f ^= C, e.f |= x;
	var i = e.parent;
	i !== null && i.first !== null && An(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function kn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ rn(e);
		e.remove(), e = n;
	}
}
function An(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function jn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Mn(e, r, !0);
	var i = () => {
		n && On(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Mn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= b;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Mn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Nn(e) {
	e.f &= -257, Pn(e, !0);
}
function Pn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= b, e.f & 1024 || ($e(e, v), kt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Pn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Fn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ rn(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var In = null, Ln = !1;
function Rn(e) {
	Ln = e;
}
var z = null, zn = !1;
function Bn(e) {
	z = e;
}
var B = null;
function Vn(e) {
	B = e;
}
var Hn = null;
function Un(e) {
	z !== null && (z.f & 2097152 || z.f & 2) && (Hn ??= /* @__PURE__ */ new Set()).add(e);
}
var Wn = null, Gn = 0, Kn = null;
function qn(e) {
	Kn = e;
}
var Jn = 1, Yn = 0, Xn = Yn;
function Zn(e) {
	Xn = e;
}
function Qn() {
	return ++Jn;
}
function $n(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if ($n(a) && gt(a), a.wv > e.wv) return !0;
		}
		t & 512 && xt === null && $e(e, _);
	}
	return !1;
}
function er(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Hn !== null && Hn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? er(a, t, !1) : t === a && (n ? $e(a, v) : a.f & 1024 && $e(a, y), Pt(a));
	}
}
function tr(e) {
	var t = Wn, n = Gn, r = Kn, i = z, a = Hn, o = He, s = zn, c = Xn, l = e.f;
	Wn = null, Gn = 0, Kn = null, z = l & 96 ? null : e, Hn = null, Ue(e.ctx), zn = !1, Xn = ++Yn, e.ac !== null && (it(() => {
		e.ac.abort(me);
	}), e.ac = null);
	try {
		e.f |= re;
		var u = e.fn, d = u();
		e.f |= S;
		var f = nr(e);
		if (qe() && Kn !== null && !zn && f !== null && !(e.f & 6146)) for (var p = 0; p < Kn.length; p++) er(Kn[p], e);
		if (i !== null && i !== e) {
			if (Yn++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Yn;
			if (t !== null) for (let e of t) e.rv = Yn;
			Kn !== null && (r === null ? r = Kn : r.push(...Kn));
		}
		return e.f & 8388608 && (e.f ^= T), d;
	} catch (t) {
		return nr(e), ln(t);
	} finally {
		e.f ^= re, Wn = t, Gn = n, Kn = r, z = i, Hn = a, Ue(o), zn = s, Xn = c;
	}
}
function nr(e) {
	var t = e.deps, n = j?.is_fork;
	if (Wn !== null) {
		var r;
		if (n || ir(e, Gn), t !== null && Gn > 0) for (t.length = Gn + Wn.length, r = 0; r < Wn.length; r++) t[Gn + r] = Wn[r];
		else e.deps = t = Wn;
		if (mn() && e.f & 512) for (r = Gn; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Gn < t.length && (ir(e, Gn), t.length = Gn);
	return t;
}
function rr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Wn === null || !n.call(Wn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== E && et(s), s.ac !== null && it(() => {
			s.ac.abort(me), s.ac = null, $e(s, v);
		}), _t(s), ir(s, 0);
	}
}
function ir(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) rr(e, n[r]);
}
function ar(e) {
	var t = e.f;
	if (!(t & 16384)) {
		$e(e, _);
		var n = B;
		B = e;
		try {
			t & 16777232 ? Dn(e) : En(e), Tn(e);
			var r = tr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Jn;
		} finally {
			B = n;
		}
	}
}
async function or() {
	await Promise.resolve(), At();
}
function V(e) {
	var t = !!(e.f & 2);
	if (In?.add(e), z !== null && !zn && !(B !== null && B.f & 16384) && (Hn === null || !Hn.has(e))) {
		var r = z.deps;
		if (z.f & 2097152) e.rv < Yn && (e.rv = Yn, Wn === null && r !== null && r[Gn] === e ? Gn++ : Wn === null ? Wn = [e] : Wn.push(e));
		else {
			z.deps ??= [], n.call(z.deps, e) || z.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [z] : n.call(i, z) || i.push(z);
		}
	}
	if (Ln && Rt.has(e)) return Rt.get(e);
	if (t) {
		var a = e;
		if (Ln) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || cr(a)) && (o = ht(a)), Rt.set(a, o), o;
		}
		var s = !(a.f & 512) && !zn && z !== null && !!(z.f & 512), c = (a.f & S) === 0;
		$n(a) && (s && (a.f |= 512), gt(a)), s && !c && (vt(a), sr(a));
	}
	if (xt?.has(e)) return xt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function sr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (vt(r), sr(r));
	}
}
function cr(e) {
	if (e.v === E) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Rt.has(t) || t.f & 2 && cr(t)) return !0;
	return !1;
}
function lr(e) {
	var t = zn;
	try {
		return zn = !0, e();
	} finally {
		zn = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var ur = ["touchstart", "touchmove"];
function dr(e) {
	return ur.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var fr = Symbol("events"), pr = /* @__PURE__ */ new Set(), mr = /* @__PURE__ */ new Set();
function hr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || br.call(t, e), !e.cancelBubble) return it(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, Xe(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function gr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = hr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && hn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function H(e, t, n) {
	(t[fr] ??= {})[e] = n;
}
function _r(e) {
	for (var t = 0; t < e.length; t++) pr.add(e[t]);
	for (var n of mr) n(e);
}
var vr = null, yr = !1;
function br(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	vr = e, yr || (yr = !0, setTimeout(() => {
		yr = !1, vr = null;
	}));
	var s = 0, c = vr === e && e[fr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[fr] = t;
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
		Bn(null), Vn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[fr]?.[r];
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
			e[fr] = t, delete e.currentTarget, Bn(d), Vn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var xr = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Sr(e) {
	return xr?.createHTML(e) ?? e;
}
function Cr(e) {
	var t = sn("template");
	return t.innerHTML = Sr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function wr(e, t) {
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
		if (D) return wr(O, null), O;
		i === void 0 && (i = Cr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ nn(i)));
		var t = r || Zt ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ nn(t), s = t.lastChild;
			wr(o, s);
		} else wr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Tr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (D) return wr(O, null), O;
		if (!o) {
			var e = /* @__PURE__ */ nn(Cr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ nn(e);) o.appendChild(/* @__PURE__ */ nn(e));
			else o = /* @__PURE__ */ nn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ nn(t), r = t.lastChild;
			wr(n, r);
		} else wr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Er(e, t) {
	return /* @__PURE__ */ Tr(e, t, "svg");
}
/*#__NO_SIDE_EFFECTS__*/
function Dr(e, t) {
	return /* @__PURE__ */ Tr(e, t, "math");
}
function Or(e = "") {
	if (!D) {
		var t = tn(e + "");
		return wr(t, t), t;
	}
	var n = O;
	return n.nodeType === 3 ? cn(n) : (n.before(n = tn()), Se(n)), wr(n, n), n;
}
function kr() {
	if (D) return wr(O, null), O;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = tn();
	return e.append(t, n), wr(t, n), e;
}
function W(e, t) {
	if (D) {
		var n = B;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = O), Ce();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Ar(e) {
	let t = 0, n = Bt(0), r;
	return () => {
		mn() && (V(n), xn(() => (t === 0 && (r = lr(() => e(() => qt(n)))), t += 1, () => {
			Xe(() => {
				--t, t === 0 && (r?.(), r = void 0, qt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var jr = ee | te;
function Mr(e, t, n, r) {
	new Nr(e, t, n, r);
}
var Nr = class {
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
	#m = Ar(() => (this.#p = Bt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = B;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = B.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = Sn(() => {
			if (D) {
				let e = Ee(this.#t);
				Ce();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, jr), D && (this.#e = O);
	}
	#h() {
		try {
			this.#a = wn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		Xe(r), t && (this.#s = wn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? be() : (t = !0, n && Ve(), this.#s !== null && jn(this.#s, () => {
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
					un(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (x | C)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = wn(() => e(this.#e)), Xe(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = tn(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return wn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							un(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(j)) : this.#u === 0 && (this.#e.before(e), this.#c = null, jn(this.#o, () => {
					this.#o = null;
				}), this.#x(j));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = wn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Fn(this.#a, e);
				let t = this.#n.pending;
				this.#o = wn(() => t(this.#e));
			} else this.#x(j);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		tt(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = B, n = z, r = He;
		Vn(this.#i), Bn(this.#i), Ue(this.#i.ctx);
		try {
			return kt.ensure(), e();
		} finally {
			Vn(t), Bn(n), Ue(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && jn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, Xe(() => {
			this.#d = !1, this.#p && Wt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), V(this.#p);
	}
	error(e) {
		if (e === ge || !this.#n.onerror && !this.#n.failed) throw e;
		j?.is_fork ? (this.#a && j.skip_effect(this.#a), this.#o && j.skip_effect(this.#o), this.#s && j.skip_effect(this.#s), j.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (On(this.#a), null), this.#o &&= (On(this.#o), null), this.#s &&= (On(this.#s), null), D && (Se(this.#t), we(), Se(Te()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return wn(() => {
						var r = B;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return un(e, this.#i.parent), null;
				}
			}));
		};
		Xe(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					un(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => un(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function G(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[fe] ??= e.nodeValue) && (e[fe] = n, e.nodeValue = `${n}`);
}
function Pr(e, t) {
	return Ir(e, t);
}
var Fr = /* @__PURE__ */ new Map();
function Ir(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	en();
	var l = void 0, u = vn(() => {
		var s = n ?? t.appendChild(tn());
		Mr(s, { pending: () => {} }, (t) => {
			We({});
			var n = He;
			if (o && (n.c = o), a && (i.$$events = a), D && wr(t, null), l = e(t, i) || Ke(), D && (B.nodes.end = O, O === null || O.nodeType !== 8 || O.data !== "]")) throw ye(), ge;
			Ge();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = dr(r);
					for (let e of [t, document]) {
						var a = Fr.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Fr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, br, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(pr)), mr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Fr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, br), r.delete(e), r.size === 0 && Fr.delete(n)) : r.set(e, i);
			}
			mr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Lr.set(l, u), l;
}
var Lr = /* @__PURE__ */ new WeakMap();
function Rr(e, t) {
	let n = Lr.get(e);
	return n ? (Lr.delete(e), n(t)) : Promise.resolve();
}
// node_modules/svelte/src/internal/client/dom/blocks/branches.js
var zr = class {
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
			if (n) Nn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Nn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (On(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Fn(r, t), t.append(tn()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else On(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), jn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (On(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = j, r = on();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = tn();
				i.append(a), this.#n.set(e, {
					effect: wn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, wn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else D && (this.anchor = O), this.#a(n);
	}
}, Br = 0, Vr = 1, Hr = 2;
function Ur(e, t, n, r, i) {
	D && Ce();
	var a = qe(), o = E, s = a ? Bt(o) : /* @__PURE__ */ Vt(o, !1, !1), c = a ? Bt(o) : /* @__PURE__ */ Vt(o, !1, !1), l = new zr(e);
	Sn(() => {
		var a = j, o = t(), u = !1;
		let d = D && f(o) === (e.data === "[!");
		if (d && (Se(Te()), xe(!1)), f(o)) {
			var p = st(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, p(!1), j === a && a.deactivate(), kt.ensure();
					try {
						e();
					} finally {
						ct(!1), Ct || At();
					}
				}
			};
			o.then((t) => {
				e(() => {
					Wt(s, t), l.ensure(Vr, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (Wt(c, t), l.ensure(Hr, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), D ? l.ensure(Br, n) : Xe(() => {
				m || e(() => {
					l.ensure(Br, n);
				});
			});
		} else Wt(s, o), l.ensure(Vr, r && ((e) => r(e, s)));
		return d && xe(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function K(e, t, n = !1) {
	var r;
	D && (r = O, Ce());
	var i = new zr(e), a = n ? ee : 0;
	function o(e, t) {
		if (D) {
			var n = Ee(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Te();
				Se(a), i.anchor = a, xe(!1), i.ensure(e, t), xe(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	Sn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function Wr(e, t) {
	return t;
}
function Gr(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		jn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					Kr(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			an(d), d.append(u), e.items.clear();
		}
		Kr(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function Kr(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= w, Fn(a, document.createDocumentFragment())) : On(t[i], n);
	}
}
var qr;
function q(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = D ? Se(/* @__PURE__ */ nn(u)) : u.appendChild(tn());
	}
	D && Ce();
	var d = null, f = /* @__PURE__ */ pt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = V(f);
			_.fallback = d, Yr(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= w, Zr(d, null, c)) : Nn(d) : jn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: Sn(() => {
			var e = V(f), t = e.length;
			let r = !1;
			D && Ee(c) === "[!" != (t === 0) && (c = Te(), Se(c), xe(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = j, v = on(), y = 0; y < t; y += 1) {
				D && O.nodeType === 8 && O.data === "]" && (c = O, r = !0, xe(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Wt(S.v, b), S.i && Wt(S.i, y), v && _.unskip_effect(S.e)) : (S = Xr(l, m ? c : qr ??= tn(), b, x, y, o, n, i), m || (S.e.f |= w), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = wn(() => s(c)) : (d = wn(() => s(qr ??= tn())), d.f |= w)), t > u.size && Me("", "", ""), D && t > 0 && Se(Te()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && xe(!0), V(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, D && (c = O);
}
function Jr(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function Yr(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = Jr(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Nn(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= w, _ === l) Zr(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), Qr(e, d, _), Qr(e, _, y), Zr(_, y, n), d = _, p = [], m = [], l = Jr(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) Zr(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					Qr(e, S.prev, C.next), Qr(e, d, S), Qr(e, C, b), l = b, d = C, --v, p = [], m = [];
				} else u.delete(_), Zr(_, l, n), Qr(e, _.prev, _.next), Qr(e, _, d === null ? e.effect.first : d.next), Qr(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = Jr(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = Jr(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (Kr(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var ee = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || ee.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && ee.push(l), l = Jr(l.next);
		var te = ee.length;
		if (te > 0) {
			var ne = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < te; v += 1) ee[v].nodes?.a?.measure();
				for (v = 0; v < te; v += 1) ee[v].nodes?.a?.fix();
			}
			Gr(e, ee, ne);
		}
	}
	o && Xe(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function Xr(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Bt(n) : /* @__PURE__ */ Vt(n, !1, !1) : null, l = o & 2 ? Bt(i) : null;
	return {
		v: c,
		i: l,
		e: wn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function Zr(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ rn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function Qr(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function $r(e, t, n) {
	var r;
	D && (r = O, Ce());
	var i = new zr(e);
	Sn(() => {
		var e = t() ?? null;
		if (D && Ee(r) === "[" != (e !== null)) {
			var a = Te();
			Se(a), i.anchor = a, xe(!1), i.ensure(e, e && ((t) => n(t, e))), xe(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, ee);
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function ei(e, t) {
	var n = void 0, r;
	Cn(() => {
		n !== (n = t()) && (r &&= (On(r), null), n && (r = wn(() => {
			yn(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function ti(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = ti(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function ni() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = ti(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function ri(e) {
	return typeof e == "object" ? ni(e) : e ?? "";
}
var ii = [..." 	\n\r\f\xA0\v﻿"];
function ai(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || ii.includes(r[o - 1])) && (s === r.length || ii.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function oi(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function si(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function ci(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(si)), i && c.push(...Object.keys(i).map(si));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = si(e.substring(l, u).trim());
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
		return r && (n += oi(r)), i && (n += oi(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function li(e, t, n, r, i, a) {
	var o = e[ue];
	if (D || o !== n || o === void 0) {
		var s = ai(n, r, a);
		D && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[ue] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function ui(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function di(e, t, n, r) {
	var i = e[de];
	if (D || i !== t) {
		var a = ci(t, r);
		D && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[de] = t;
	} else r && (Array.isArray(r) ? (ui(e, n?.[0], r[0]), ui(e, n?.[1], r[1], "important")) : ui(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function fi(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var pi = Symbol("is custom element"), mi = Symbol("is html"), hi = he ? "link" : "LINK", gi = he ? "progress" : "PROGRESS";
function _i(e) {
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
		e[pe] = n, Xe(n), rt();
	}
}
function vi(e, t) {
	var n = bi(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === gi) && (e.value = t ?? "");
}
function yi(e, t) {
	var n = bi(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function J(e, t, n, r) {
	var i = bi(e);
	if (!(D && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === hi))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ce] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && Si(e).has(t) ? e[t] = n : (!D || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function bi(e) {
	return e[le] ??= {
		[pi]: e.nodeName.includes("-"),
		[mi]: e.namespaceURI === _e
	};
}
var xi = /* @__PURE__ */ new Map();
function Si(e) {
	var t = e.getAttribute("is") || e.nodeName, n = xi.get(t);
	if (n) return n;
	xi.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function Ci(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	at(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = wi(e) ? Ti(a) : a, n(a), j !== null && r.add(j), await or(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (D && e.defaultValue !== e.value || lr(t) == null && e.value) && (n(wi(e) ? Ti(e.value) : e.value), j !== null && r.add(j)), xn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = j;
			if (r.has(i)) return;
		}
		wi(e) && n === Ti(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function wi(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function Ti(e) {
	return e === "" ? null : +e;
}
var Ei = /* @__PURE__ */ new class e {
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
function Di(e, t, n) {
	var r = Ei.observe(e, () => n(e[t]));
	yn(() => (lr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function Oi(e, t) {
	return e === t || e?.[ae] === t;
}
function ki(e = Ke(), t, n, r) {
	var i = He.r, a = B;
	return yn(() => {
		var o, s;
		return xn(() => {
			o = s, s = r?.() || [], lr(() => {
				Oi(n(...s), e) || (t(e, ...s), o && Oi(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && Oi(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var Ai = !1;
function ji(e) {
	var t = Ai;
	try {
		return Ai = !1, [e(), Ai];
	} finally {
		Ai = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
function Mi(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ ut(r), V(u)) : (l && (l = !1, c = s ? lr(r) : r), c);
	let f;
	if (o) {
		var p = ae in e || se in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = ji(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Le(t), f(m)));
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
	var v = !1, y = (n & 1 ? ut : pt)(() => (v = !1, g()));
	o && V(y);
	var b = B;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? V(y) : i && o ? Yt(e) : e;
			return N(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Ln && v || b.f & 16384 ? y.v : V(y);
	});
}
function Ni(e) {
	He === null && Ae("onMount"), gn(() => {
		let t = lr(e);
		if (typeof t == "function") return t;
	});
}
function Pi(e) {
	He === null && Ae("onDestroy"), Ni(() => () => lr(e));
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
function na(e, t, n, r, i) {
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
					for (let t = 0; t < g; t++) {
						let r = i.fault && e.kind === "one_minus" ? n.data[n.at + t] : ra(e.kind, m, l, a, n, t, c, g);
						y[_ + t] = r, b[_ + t] += r;
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
function ra(e, t, n, r, i, a, o, s) {
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
function ia(e, t, n = !1) {
	let { batch: r, steps: i, lengths: a } = t, o = Math.max(...t.layers.map((e) => e.layer)) + 1, s = Array.from({ length: o }, (e, n) => t.layers.filter((e) => e.layer === n)), c = [], l = s[0][0].x;
	for (let t of s) {
		let n = l, r = t.map((t) => ta(e[t.cell], {
			parameters: t.parameters,
			x: n,
			initial: t.initial,
			lengths: a,
			reverse: t.reverse
		}));
		c.push(r), l = aa(r.map((e) => Xi(e.values, "h")));
	}
	let u = sa(t, l), d = u.dy, f = [];
	for (let t = o - 1; t >= 0; t--) {
		let a = d, o = (a.shape[2] ?? 0) / s[t].length, l = s[t].map((r, i) => na(e[r.cell], c[t][i], oa(a, i * o, o), r.final_gradient, {
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
function aa(e) {
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
function oa(e, t, n) {
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
function sa(e, t) {
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
			dy: aa(e.layers.filter((e) => e.layer === t).map((e) => e.upstream)),
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
var ca = Wi, Y = ca.cells, la = Object.keys(Y);
function ua(e, t, n) {
	let r = Y[e], i = t.x.length, a = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, Ji(t)])), o = a[`b_x${r.gates[0]}`].shape[0], s = () => Object.fromEntries(r.states.map((e) => [e, qi([1, o])])), c = {}, l = {
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
	return ia(Y, {
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
var da = /* @__PURE__ */ new Map();
function fa(e) {
	let t = da.get(e);
	if (t) return t;
	let n = ua(e, Gi[e], "");
	return da.set(e, n), n;
}
var pa = Ki, ma = Object.keys(pa.models);
function ha(e) {
	let t = da.get(`memory ${e}`);
	if (t) return t;
	let n = ua(e, {
		...pa.models[e],
		x: pa.x,
		target: pa.target
	}, "memory");
	return da.set(`memory ${e}`, n), n;
}
var ga = class extends Error {
	key;
	values;
	constructor(e, t = {}) {
		super(e), this.key = e, this.values = t;
	}
};
function _a(e) {
	let t = atob(e.data), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	let r = e.shape.reduce((e, t) => e * t, 1), i = e.dtype === "float32" ? new Float32Array(n.buffer) : new Float64Array(n.buffer);
	if (i.length !== r) throw new ga("brokenTensor");
	return {
		shape: e.shape,
		data: i
	};
}
function va(e) {
	if (Array.isArray(e)) return e.map(va);
	if (typeof e == "object" && e) {
		let t = e;
		return typeof t.data == "string" && Array.isArray(t.shape) ? _a(t) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, va(t)]));
	}
	return e;
}
function ya(e) {
	let t = e;
	if (typeof t != "object" || !t || t.format !== "gatewise.trace") throw new ga("notATrace");
	if (t.version !== 1) throw new ga("otherVersion", { version: String(t.version) });
	if (!Array.isArray(t.layers) || !t.layers.length || t.layers.some((e) => !(e.cell in Y))) throw new ga("unknownCell");
	return {
		overview: null,
		...va(t)
	};
}
function ba(e, t, n, r) {
	let i = e[t], a = Float64Array.from(i.data);
	return a[n] = r, {
		...e,
		[t]: {
			shape: i.shape,
			data: a
		}
	};
}
function xa(e, t, n = !1) {
	let r = Object.entries(t).filter(([t]) => Sa(e, t) !== void 0);
	if (!r.length && !n) return e;
	let i = e.layers.map((e) => ({ ...e }));
	for (let [e, t] of r) {
		let n = e.split(".");
		if (n[0] === "x") {
			let e = ba({ x: i[0].x }, "x", Number(n[1]), t).x;
			for (let t of i) t.layer === 0 && (t.x = e);
		} else {
			let e = i[Number(n[0].slice(1))];
			e.parameters = ba(e.parameters, n[1], Number(n[2]), t);
		}
	}
	return ia(Y, {
		...e,
		layers: i
	}, n);
}
function Sa(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers[0].x.data[Number(n[1])] : e.layers[Number(n[0].slice(1))]?.parameters[n[1] ?? ""]?.data[Number(n[2])];
}
function Ca(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers.filter((e) => e.layer === 0).reduce((e, t) => e + t.gradients.x.data[Number(n[1])], 0) : e.layers[Number(n[0].slice(1))].parameter_gradients[n[1]].data[Number(n[2])];
}
function wa(e, t, n, r) {
	if (!e) return NaN;
	let [, i = 0, a = 0] = e.shape;
	return e.data[(t * i + n) * a + r] ?? NaN;
}
// src/lib/app.svelte.ts
var Ta = [
	"lessons",
	"cell",
	"switches",
	"time",
	"gradients",
	"check",
	"train",
	"gesture",
	"own"
], Ea = [
	"forward",
	"loss",
	"backward",
	"update"
], Da = {
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
};
function Oa() {
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
	#t = /* @__PURE__ */ M(Yt(ca.start));
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
	#c = /* @__PURE__ */ M(Yt(Oa()));
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
	#u = /* @__PURE__ */ M(Yt(ca.compared[0]));
	get left() {
		return V(this.#u);
	}
	set left(e) {
		N(this.#u, e, !0);
	}
	#d = /* @__PURE__ */ M(Yt(ca.compared[1]));
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
	#p = /* @__PURE__ */ M(Yt(ca.start));
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
	#D = /* @__PURE__ */ M("");
	get setup() {
		return V(this.#D);
	}
	set setup(e) {
		N(this.#D, e, !0);
	}
	#O = /* @__PURE__ */ M(0);
	get zoomFrom() {
		return V(this.#O);
	}
	set zoomFrom(e) {
		N(this.#O, e, !0);
	}
	#k = /* @__PURE__ */ M(0);
	get zoomTo() {
		return V(this.#k);
	}
	set zoomTo(e) {
		N(this.#k, e, !0);
	}
	#A = /* @__PURE__ */ M(0);
	get embed() {
		return V(this.#A);
	}
	set embed(e) {
		N(this.#A, e, !0);
	}
	#j = /* @__PURE__ */ M(Yt({}));
	get edits() {
		return V(this.#j);
	}
	set edits(e) {
		N(this.#j, e, !0);
	}
	#M = /* @__PURE__ */ M(null);
	get loaded() {
		return V(this.#M);
	}
	set loaded(e) {
		N(this.#M, e);
	}
	linked = !0;
	#N = /* @__PURE__ */ M(null);
	get hover() {
		return V(this.#N);
	}
	set hover(e) {
		N(this.#N, e, !0);
	}
	#P = /* @__PURE__ */ M(null);
	get server() {
		return V(this.#P);
	}
	set server(e) {
		N(this.#P, e);
	}
	site = !1;
	#F = /* @__PURE__ */ M(null);
	get root() {
		return V(this.#F);
	}
	set root(e) {
		N(this.#F, e);
	}
	#I = /* @__PURE__ */ M(null);
	get missing() {
		return V(this.#I);
	}
	set missing(e) {
		N(this.#I, e, !0);
	}
	#L = /* @__PURE__ */ M("");
	get notice() {
		return V(this.#L);
	}
	set notice(e) {
		N(this.#L, e, !0);
	}
	#R = /* @__PURE__ */ A(() => this.loaded ?? fa(this.cell));
	get base() {
		return V(this.#R);
	}
	set base(e) {
		N(this.#R, e);
	}
	#z = /* @__PURE__ */ A(() => xa(this.base, this.edits));
	get trace() {
		return V(this.#z);
	}
	set trace(e) {
		N(this.#z, e);
	}
	#B = /* @__PURE__ */ A(() => this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]);
	get run() {
		return V(this.#B);
	}
	set run(e) {
		N(this.#B, e);
	}
	#V = /* @__PURE__ */ A(() => {
		let e = Hi(Y[this.run.cell], this.notation);
		return this.run.reverse ? Ui(e) : e;
	});
	get program() {
		return V(this.#V);
	}
	set program(e) {
		N(this.#V, e);
	}
	#H = /* @__PURE__ */ A(() => this.run.values.h.shape[2] ?? 1);
	get hidden() {
		return V(this.#H);
	}
	set hidden(e) {
		N(this.#H, e);
	}
	#U = /* @__PURE__ */ A(() => this.trace.lengths[this.sequence] ?? this.trace.steps);
	get length() {
		return V(this.#U);
	}
	set length(e) {
		N(this.#U, e);
	}
	clamp() {
		let e = (e, t) => Math.max(0, Math.min(Math.round(e) || 0, t - 1));
		this.layer = e(this.layer, this.trace.layers.length), this.sequence = e(this.sequence, this.trace.batch), this.step = e(this.step, Math.max(1, this.length)), this.op = e(this.op, this.program.operations.length), this.unit = e(this.unit, this.hidden), this.input = e(this.input, this.run.x.shape[2] ?? 1);
	}
	usual() {
		let e = this.loaded?.layers[0]?.cell;
		if (!e) return ka;
		let t = ca.families[Y[e].family].cells, [n, r] = ca.compared, i = t.includes(n) && t.includes(r);
		return {
			...ka,
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
		this.loaded = null, this.edits = {}, this.notice = "", this.model === "mine" && (this.model = String(ka.model)), this.clamp();
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
			let r = ya(await n.json());
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
		if (t === Sa(this.base, e)) {
			let { [e]: t, ...n } = this.edits;
			this.edits = n;
		} else this.edits = {
			...this.edits,
			[e]: t
		};
	}
	get fragment() {
		let e = new URLSearchParams(), t = this.usual();
		for (let [n, r] of Object.entries(Da)) (n === "view" || this[n] !== t[n]) && e.set(r, String(this[n]));
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
		r("view", Ta, (e) => this.view = e), r("cell", la, (e) => this.cell = e), r("pass", Ea, (e) => this.pass = e), r("lang", ["en", "ko"], (e) => this.lang = e), r("theme", [
			"auto",
			"light",
			"dark"
		], (e) => this.theme = e), r("left", la, (e) => this.left = e), r("right", la, (e) => this.right = e), r("order", [
			"none",
			"time",
			"similar"
		], (e) => this.order = e), r("model", [...la, "mine"], (e) => this.model = e), r("fault", ["none", "minus"], (e) => this.fault = e), r("notation", zi, (e) => this.notation = e), this.answer = (n.get("answer") ?? "").slice(0, 24);
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
}(), ka = Object.fromEntries(Object.keys(Da).map((e) => [e, X[e]])), Z = Aa({
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
});
function Aa(e) {
	return (t, n = {}) => e[t][X.lang === "en" ? 0 : 1].replace(/\{(\w+)\}/g, (e, t) => String(n[t] ?? ""));
}
function Q(e) {
	return e[X.lang];
}
// src/parts/Choose.svelte
var ja = /* @__PURE__ */ U("<option> </option>"), Ma = /* @__PURE__ */ U("<label class=\"field\"><span> </span> <select></select></label>");
function Na(e, t) {
	We(t, !0);
	function n(e) {
		let n = e.currentTarget.selectedIndex, r = t.options[n];
		r && t.onchange(r.value);
	}
	var r = Ma(), i = P(r), a = I(i, !0), o = L(i, 2);
	q(o, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = ja(), i = I(r, !0), a = {};
		R(() => {
			fi(r, V(n).value === t.value), G(i, V(n).text), a !== (a = V(n).text) && (r.__value = a);
		}), W(e, r);
	}), k(o), k(r), R(() => G(a, t.label)), H("change", o, n), W(e, r), Ge();
}
_r(["change"]);
// src/parts/Share.svelte
var Pa = /* @__PURE__ */ U("<div class=\"share\"><button type=\"button\"> </button> <p role=\"status\"> </p></div>");
function Fa(e, t) {
	We(t, !0);
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
	var o = kr(), s = F(o), c = (e) => {
		var t = Pa(), r = P(t), i = I(r, !0), o = L(r, 2);
		let s;
		var c = I(o, !0);
		k(t), R((e) => {
			G(i, e), s = li(o, 1, "small", null, s, { shown: V(n) !== "" }), G(c, V(n));
		}, [() => Z("copyLink")]), H("click", r, () => void a()), W(e, t);
	};
	K(s, (e) => {
		X.linked && e(c);
	}), W(e, o), Ge();
}
_r(["click"]);
// src/lib/format.ts
function $(e, t = !1) {
	if (Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e < 0 ? "−∞" : t ? "+∞" : "∞";
	let n = Math.abs(e);
	if (n === 0) return "0";
	let r = n >= 5e-4 && n < 1e4 ? n.toFixed(3) : n.toExponential(1).replace("e+", "e").replace("e-", "e−");
	return (e < 0 ? "−" : t ? "+" : "") + r;
}
function Ia(e) {
	return Number($(e).replace(/−/g, "-").replace("∞", "Infinity"));
}
function La(e) {
	let t = Math.abs(e);
	return t >= 1e7 || t > 0 && t < 5e-4 ? $(e) : e.toLocaleString("en-US", {
		maximumFractionDigits: t < 1 ? 4 : 3,
		maximumSignificantDigits: 6
	}).replace("-", "−");
}
function Ra(e) {
	return e >= 10 && e < 1e7 ? Math.round(e).toLocaleString("en-US") : za($(e));
}
function za(e) {
	let t = (e) => [...e].map((e) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789−".indexOf(e)]).join("");
	return e.replace(/e(−?\d+)$/, (e, n) => ` × 10${t(n)}`);
}
function Ba(e, t) {
	let n = /^[-−+]?\d*(?:[.,](\d+))?$/.exec(e.trim())?.[1]?.length ?? 0;
	if (n < 2) return !1;
	let r = Number(e.trim().replace("−", "-").replace(",", "."));
	return Math.abs(r - t) <= .5 * 10 ** -n + (n > 2 ? .001 : 0) + 1e-12;
}
function Va(e) {
	return e < 0 ? `(${$(e)})` : $(e);
}
function Ha(e) {
	return (e < 0 ? "−" : "+") + Math.abs(e).toPrecision(12).replace("e-", "e−");
}
// src/lib/stages.ts
var Ua = [
	"readout",
	"loss",
	"dy"
], Wa = [
	"sum",
	"clip",
	"step"
];
function Ga(e, t) {
	let n = e.operations.map((e) => e.name);
	return t === "loss" ? [...Ua] : t === "update" ? [...Wa] : t === "forward" ? n : [...n.reverse(), ...Object.keys(e.inputs)];
}
function Ka(e, t) {
	return t * (Ga(e, "forward").length + Ga(e, "backward").length) + Ua.length + Wa.length;
}
function qa(e, t, n, r) {
	let i = t * Ga(e, "forward").length, a = Ga(e, "backward").length, o = n ? t - 1 - r.step : r.step;
	if (r.pass === "forward") return o * i / t + r.op;
	if (r.pass === "loss") return i + r.op;
	let s = i + Ua.length;
	return r.pass === "backward" ? s + (t - 1 - o) * a + r.op : s + t * a + r.op;
}
function Ja(e, t, n, r) {
	let i = Ga(e, "forward").length, a = Ga(e, "backward").length, o = (e) => n ? t - 1 - e : e, s = Math.max(0, Math.min(r, Ka(e, t) - 1));
	return s < t * i ? {
		pass: "forward",
		step: o(Math.floor(s / i)),
		op: s % i
	} : (s -= t * i, s < Ua.length ? {
		pass: "loss",
		step: o(t - 1),
		op: s
	} : (s -= Ua.length, s < t * a ? {
		pass: "backward",
		step: o(t - 1 - Math.floor(s / a)),
		op: s % a
	} : {
		pass: "update",
		step: o(0),
		op: s - t * a
	}));
}
function Ya(e, t = !1) {
	return $(e.shown, t) !== $(e.value, t);
}
function Xa(e, t, n, r = n.unit) {
	if (t === "x") return wa(e.x, n.sequence, n.step, r);
	let i = e.parameters[t];
	return i ? i.data[r] ?? NaN : wa(e.values[t] ?? e.previous[t], n.sequence, n.step, r);
}
function Za(e, t, n, r = n.unit) {
	return wa(e.gradients[t], n.sequence, n.step, r);
}
var Qa = {
	sigmoid: "σ",
	tanh: "tanh",
	relu: "ReLU"
}, $a = {
	sigmoid: (e) => 1 / (1 + Math.exp(-e)),
	tanh: Math.tanh,
	relu: (e) => Math.max(e, 0)
};
function eo(e) {
	let t = [], n = 0;
	return e.forEach(([e, r], i) => {
		n += i < 4 ? Ia(e.value) * Ia(r.value) : e.value * r.value, i >= 4 || (i && t.push({ text: " + " }), t.push(e, { text: " × " }, r));
	}), e.length > 4 && t.push({ text: ` + … (${e.length - 4})` }), {
		pieces: t,
		shown: n
	};
}
function to(e, t, n, r) {
	let i = e.operations.find((e) => e.name === n), a = (e) => i.arguments[e], o = (e) => ({
		value: Xa(t, a(e), r),
		name: a(e)
	}), s = (e) => Ia(o(e).value), c = [], l = 0;
	switch (i.kind) {
		case "product": {
			let e = t.parameters[a(0)], n = e.shape[1] ?? 0, i = Array.from({ length: n }, (i, o) => [{
				value: e.data[r.unit * n + o],
				name: a(0)
			}, {
				value: Xa(t, a(1), r, o),
				name: a(1)
			}]);
			({pieces: c, shown: l} = eo(i));
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
		default: c.push({ text: `${Qa[i.kind]}(` }, {
			...o(0),
			bare: !0
		}, { text: ")" }), l = $a[i.kind](s(0));
	}
	let u = Xa(t, n, r);
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
function no(e, t, n, r, i) {
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
		shown: Ia(r)
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
	]], wa(t.upstream, r.sequence, r.step, r.unit)), o("next", [[
		"i",
		"δ",
		"",
		""
	], [
		"i",
		n,
		"t",
		t.reverse ? "(t−1)" : "(t+1)"
	]], ro(t, n, r, i)));
	for (let i of e.operations) {
		if (!i.arguments.includes(n)) continue;
		let o = `${n}>${i.name}`, [s, c] = e.terms[o], l = wa(t.contributions[o], r.sequence, r.step, r.unit);
		a.push({
			through: i.name,
			sign: s,
			formula: c,
			value: l,
			...io(t, n, i.name, e, r)
		});
	}
	return a;
}
function ro(e, t, n, r) {
	let i = n.step + (e.reverse ? -1 : 1);
	if (i >= 0 && i < r) return wa(e.gradients[`${t}_`], n.sequence, i, n.unit);
	let a = e.final_gradient[t];
	return a?.data[n.sequence * (a.shape[1] ?? 1) + n.unit] ?? 0;
}
function io(e, t, n, r, i) {
	let a = r.operations.find((e) => e.name === n), o = {
		value: Za(e, n, i),
		name: n,
		sign: !0
	}, s = {
		value: Xa(e, n, i),
		name: n
	}, c = Ia(o.value), l = Ia(s.value);
	switch (a.kind) {
		case "product": {
			let t = e.parameters[a.arguments[0]], [r = 0, o = 0] = t.shape;
			return eo(Array.from({ length: r }, (r, s) => [{
				value: t.data[s * o + i.unit],
				name: a.arguments[0]
			}, {
				value: Za(e, n, i, s),
				name: n,
				sign: !0
			}]));
		}
		case "multiply": {
			let n = a.arguments[1 - a.arguments.indexOf(t)], r = Xa(e, n, i);
			return {
				pieces: [
					o,
					{ text: " × " },
					{
						value: r,
						name: n
					}
				],
				shown: c * Ia(r)
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
function ao(e, t, n, r, i) {
	let a = no(e, t, n, r, i), o = a.flatMap((e, t) => [...t ? [{ text: " + " }] : [], ...e.pieces]), s = Za(t, n, r);
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
function oo(e, t) {
	return e === "sigmoid" ? t * (1 - t) : e === "tanh" ? 1 - t * t : e === "relu" ? Number(t > 0) : null;
}
function so(e) {
	return e.bare ? $(e.value, e.sign) : e.sign ? `(${$(e.value, !0)})` : Va(e.value);
}
// src/lib/learn.ts
var co = (e, t = "", n = "") => [
	"i",
	e,
	t,
	n
], lo = (e, t = "") => [
	"o",
	e,
	t,
	""
], uo = [
	"n",
	"½",
	"",
	""
], fo = co("δ");
function po(e, t) {
	let n = e.layers.filter((e) => e.layer === t.layer), r = t.values.h.shape[2] ?? 1;
	return Math.max(0, n.findIndex((e) => e.reverse === t.reverse)) * r;
}
function mo(e, t) {
	return t.layer === Math.max(...e.layers.map((e) => e.layer));
}
function ho(e, t, n) {
	return e.layers.filter((e) => e.layer === t.layer).flatMap((e) => {
		let t = e.values.h.shape[2] ?? 1;
		return Array.from({ length: t }, (t, r) => wa(e.values.h, n.sequence, n.step, r));
	});
}
function go(e, t, n) {
	let r = e.head;
	if (!r || !mo(e, t)) return null;
	let i = r.weight.shape[1] ?? 1, a = ho(e, t, n), { pieces: o, shown: s } = eo(Array.from({ length: i }, (e, t) => [{
		value: r.weight.data[t],
		name: "W_y"
	}, {
		value: a[t] ?? NaN,
		name: "h"
	}])), c = wa(r.prediction, n.sequence, n.step, 0), l = r.bias.data[0];
	return {
		formulas: [[
			co("ŷ", "t"),
			lo("="),
			co("W", "y"),
			co("h", "t"),
			lo("+"),
			co("b", "y")
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
		shown: s + Ia(l)
	};
}
function _o(e, t, n) {
	if (!e.loss_terms) return null;
	let r = wa({
		...e.loss_terms,
		shape: [...e.loss_terms.shape, 1]
	}, n.sequence, n.step, 0), i = e.head, a = [
		co("L"),
		lo("="),
		lo("∑", "t"),
		co("L", "t")
	];
	if (!i) {
		let { pieces: i, shown: a } = eo(ho(e, t, n).map((e) => [{
			value: e,
			name: "h"
		}, {
			value: e,
			name: "h"
		}]));
		return {
			formulas: [[
				co("L"),
				lo("="),
				uo,
				lo("∑"),
				co("h", "T", "2")
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
		let t = wa(i.prediction, n.sequence, n.step, e), r = wa(i.target, n.sequence, n.step, e);
		Number.isNaN(r) || (c += e < 4 ? (Ia(t) - Ia(r)) ** 2 : (t - r) ** 2, e >= 4 || (s.length > 1 && s.push({ text: " + " }), s.push({ text: "(" }, {
			value: t,
			name: "ŷ"
		}, { text: " − " }, {
			value: r,
			name: "y"
		}, { text: ")²" })));
	}
	return s.length === 1 ? null : (o > 4 && s.push({ text: ` + … (${o - 4})` }), {
		formulas: [[
			co("L", "t"),
			lo("="),
			uo,
			lo("("),
			co("ŷ", "t"),
			lo("−"),
			co("y", "t"),
			lo(")"),
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
function vo(e, t, n) {
	let r = wa(t.upstream, n.sequence, n.step, n.unit), i = e.head;
	if (!mo(e, t) || e.loss === null) return null;
	let a = { text: " = " };
	if (!i) {
		if (r === 0) return null;
		let e = Xa(t, "h", n);
		return {
			formulas: [[
				fo,
				co("y", "T"),
				lo("="),
				co("h", "T")
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
			shown: Ia(e)
		};
	}
	let o = i.bias.shape[0] ?? 1, s = i.weight.shape[1] ?? 1, c = po(e, t) + n.unit, l = [];
	for (let e = 0; e < o; e++) {
		let t = wa(i.target, n.sequence, n.step, e);
		if (Number.isNaN(t)) continue;
		let r = wa(i.prediction, n.sequence, n.step, e) - t;
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
	let { pieces: u, shown: d } = eo(l);
	return {
		formulas: [[
			fo,
			co("ŷ", "t"),
			lo("="),
			co("ŷ", "t"),
			lo("−"),
			co("y", "t")
		], [
			fo,
			co("y", "t"),
			lo("="),
			co("W", "y", "⊤"),
			fo,
			co("ŷ", "t")
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
function yo(e, t, n, r, i, a, o, s) {
	let c = t.operations.find((e) => e.arguments.includes(r)), l = c.kind === "product", u = l ? n.parameters[r].shape[1] ?? 1 : 1, d = i.unit * u, f = Array.from({ length: a }, (e, t) => n.reverse ? t : a - 1 - t).map((e) => {
		let t = {
			...i,
			step: e
		}, r = Za(n, c.name, t), a = l ? Xa(n, c.arguments[1], t, 0) : null;
		return {
			step: e,
			delta: r,
			factor: a,
			value: r * (a ?? 1)
		};
	}), p = n.parameter_gradients[r].data[d], m = bo(e), h = s > 0 && m > s ? s / m : 1, g = n.parameters[r].data[d], _ = f.reduce((e, t) => e + t.value, 0);
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
function bo(e) {
	let t = 0;
	for (let n of e.layers) for (let e of Object.values(n.parameter_gradients)) for (let n of e.data) t += n * n;
	return Math.sqrt(t);
}
function xo(e, t, n) {
	let r = bo(e), i = t * (n > 0 && r > n ? n / r : 1), a = (e, t) => ({
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
function So(e) {
	let t = () => {
		e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 ? (e.tabIndex = 0, e.setAttribute("role", "group")) : (e.removeAttribute("tabindex"), e.removeAttribute("role"));
	}, n = new ResizeObserver(t);
	return n.observe(e), t(), () => n.disconnect();
}
// src/parts/Formula.svelte
var Co = (e, t) => {
	var n = /* @__PURE__ */ A(() => h(t?.(), 2));
	let r = () => V(n)[0], i = () => V(n)[1];
	var a = kr(), o = F(a), s = (e) => {
		var t = To(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	}, c = (e) => {
		var t = Eo(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	}, l = (e) => {
		var t = Do(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	}, u = (e) => {
		var t = Oo(), n = I(t, !0);
		R(() => G(n, i())), W(e, t);
	};
	K(o, (e) => {
		r() === "o" ? e(s) : r() === "n" ? e(c, 1) : r() === "f" ? e(l, 2) : e(u, -1);
	}), W(e, a);
}, wo = (e, t = d) => {
	var n = kr(), r = F(n), i = (e) => {
		var n = ko(), r = I(L(P(n)), !0);
		we(), k(n), R(() => G(r, t()[1])), W(e, n);
	}, a = (e) => {
		var n = Ao(), r = I(L(P(n), 2), !0);
		we(2), k(n), R(() => G(r, t()[2])), W(e, n);
	}, o = (e) => {
		W(e, jo());
	}, s = (e) => {
		var n = Oo(), r = I(n, !0);
		R(() => G(r, t())), W(e, n);
	};
	K(r, (e) => {
		t() === "t−1" || t() === "t+1" ? e(i) : t() === "(t+1)" || t() === "(t−1)" ? e(a, 1) : t() === "2" ? e(o, 2) : e(s, -1);
	}), W(e, n);
}, To = /* @__PURE__ */ Dr("<mo stretchy=\"false\"> </mo>"), Eo = /* @__PURE__ */ Dr("<mn> </mn>"), Do = /* @__PURE__ */ Dr("<mi mathvariant=\"normal\"> </mi>"), Oo = /* @__PURE__ */ Dr("<mi> </mi>"), ko = /* @__PURE__ */ Dr("<mrow><mi>t</mi><mo> </mo><mn>1</mn></mrow>"), Ao = /* @__PURE__ */ Dr("<mrow><mo>(</mo><mi>t</mi><mo> </mo><mn>1</mn><mo>)</mo></mrow>"), jo = /* @__PURE__ */ Dr("<mn>2</mn>"), Mo = /* @__PURE__ */ U(" <span class=\"kind-o\"> </span> ", 1), No = /* @__PURE__ */ U("<span class=\"both\"><span class=\"sup\"> </span><span class=\"sub\"> </span></span>"), Po = /* @__PURE__ */ U("<span class=\"sub\"> </span>"), Fo = /* @__PURE__ */ U("<span class=\"sup\"> </span>"), Io = /* @__PURE__ */ U("<span role=\"presentation\"> <!></span>"), Lo = /* @__PURE__ */ Dr("<msubsup><!><!><!></msubsup>"), Ro = /* @__PURE__ */ Dr("<msub><!><!></msub>"), zo = /* @__PURE__ */ Dr("<msup><!><!></msup>"), Bo = /* @__PURE__ */ U("<span class=\"formula\"><span class=\"seen\" aria-hidden=\"true\"></span> <span class=\"visually-hidden\"><math><mrow></mrow></math></span></span>");
function Vo(e, t) {
	We(t, !0);
	let n = Mi(t, "marked", 19, () => []);
	function r(e) {
		let t = Fi(e), r = `kind-${e[0]}`;
		return t === null ? r : `${r} linked${X.hover === t ? " hover" : ""}${n().includes(t) ? " marked" : ""}`;
	}
	function i(e, n) {
		let r = t.formula[n - 1];
		return e[0] === "o" && "=+−⊙>→←·".includes(e[1]) && r !== void 0 && !"=([".includes(r[1]);
	}
	var a = Bo(), o = P(a);
	q(o, 21, () => t.formula, Wr, (e, t, n) => {
		var a = kr(), o = F(a), s = (e) => {
			var n = Mo(), r = F(n, !0);
			r.nodeValue = " ";
			var i = L(r), a = I(i, !0), o = L(i, 1, !0);
			o.nodeValue = " ", R(() => G(a, V(t)[1])), W(e, n);
		}, c = /* @__PURE__ */ A(() => i(V(t), n)), l = (e) => {
			var n = Io(), i = P(n, !0), a = L(i), o = (e) => {
				var n = No(), r = P(n), i = I(r, !0), a = I(L(r), !0);
				k(n), R(() => {
					G(i, V(t)[3]), G(a, V(t)[2]);
				}), W(e, n);
			}, s = (e) => {
				var n = Po(), r = I(n, !0);
				R(() => G(r, V(t)[2])), W(e, n);
			}, c = (e) => {
				var n = Fo(), r = I(n, !0);
				R(() => G(r, V(t)[3])), W(e, n);
			};
			K(a, (e) => {
				V(t)[2] && V(t)[3] ? e(o) : V(t)[2] ? e(s, 1) : V(t)[3] && e(c, 2);
			}), k(n), R((e) => {
				li(n, 1, e), G(i, V(t)[1]);
			}, [() => ri(r(V(t)))]), gr("mouseenter", n, () => X.hover = Fi(V(t)) ?? X.hover), gr("mouseleave", n, () => X.hover = null), W(e, n);
		};
		K(o, (e) => {
			V(c) ? e(s) : e(l, -1);
		}), W(e, a);
	}), k(o);
	var s = L(o, 2), c = P(s), l = P(c);
	q(l, 21, () => t.formula, Wr, (e, t) => {
		var n = kr(), r = F(n), i = (e) => {
			var n = Lo(), r = P(n);
			Co(r, () => V(t));
			var i = L(r);
			wo(i, () => V(t)[2]), wo(L(i), () => V(t)[3]), k(n), W(e, n);
		}, a = (e) => {
			var n = Ro(), r = P(n);
			Co(r, () => V(t)), wo(L(r), () => V(t)[2]), k(n), W(e, n);
		}, o = (e) => {
			var n = zo(), r = P(n);
			Co(r, () => V(t)), wo(L(r), () => V(t)[3]), k(n), W(e, n);
		}, s = (e) => {
			Co(e, () => V(t));
		};
		K(r, (e) => {
			V(t)[2] && V(t)[3] ? e(i) : V(t)[2] ? e(a, 1) : V(t)[3] ? e(o, 2) : e(s, -1);
		}), W(e, n);
	}), k(l), k(c), k(s), k(a), W(e, a), Ge();
}
// src/parts/Icon.svelte
var Ho = /* @__PURE__ */ Er("<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path></path></svg>");
function Uo(e, t) {
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
	var r = Ho();
	let i;
	var a = I(r);
	R(() => {
		i = li(r, 0, "icon", null, i, { solid: t.name === "play" }), J(a, "d", n[t.name]);
	}), W(e, r);
}
// src/parts/Pieces.svelte
var Wo = /* @__PURE__ */ U("<span role=\"presentation\"> </span>"), Go = /* @__PURE__ */ U("<span class=\"soft small rounding\"> </span>"), Ko = /* @__PURE__ */ U("<span class=\"pieces\"></span> <!>", 1);
function qo(e, t) {
	We(t, !0);
	let n = Mi(t, "sign", 3, !1);
	var r = Ko(), i = F(r);
	q(i, 21, () => t.worked.pieces, Wr, (e, t) => {
		var n = kr(), r = F(n), i = (e) => {
			var n = Or();
			R(() => G(n, V(t).text)), W(e, n);
		}, a = (e) => {
			var n = Wo();
			let r;
			var i = I(n, !0);
			R((e) => {
				r = li(n, 1, "number", null, r, { hover: X.hover === V(t).name }), J(n, "data-name", V(t).name), G(i, e);
			}, [() => so(V(t))]), gr("mouseenter", n, () => X.hover = V(t).name), gr("mouseleave", n, () => X.hover = null), W(e, n);
		};
		K(r, (e) => {
			"text" in V(t) ? e(i) : e(a, -1);
		}), W(e, n);
	}), k(i);
	var a = L(i, 2), o = (e) => {
		var t = Go(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("rounding")]), W(e, t);
	}, s = /* @__PURE__ */ A(() => Ya(t.worked, n()));
	K(a, (e) => {
		V(s) && e(o);
	}), W(e, r), Ge();
}
// src/parts/Learning.svelte
var Jo = /* @__PURE__ */ U("<p class=\"big\"><!></p>"), Yo = /* @__PURE__ */ U("<p class=\"soft small\"> </p>"), Xo = /* @__PURE__ */ U("<!> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p> <!>", 1), Zo = /* @__PURE__ */ U("<p class=\"explain\"> </p>"), Qo = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td class=\"numeric-left\"> <!></td><td class=\"numeric\"> </td></tr>"), $o = /* @__PURE__ */ U("<tr><th scope=\"row\" colspan=\"2\"> </th><td class=\"numeric\"> </td></tr>"), es = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"explain\"> </p> <div class=\"scroll-x tall\"><table class=\"shares\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody><tfoot><!><tr><th scope=\"row\" colspan=\"2\">Σ <!> </th><td class=\"numeric\" data-update=\"gradient\"><strong> </strong></td></tr></tfoot></table></div>", 1), ts = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\">g = <span class=\"number\" data-update=\"norm\"> </span> </p> <p class=\"worked\" data-worked=\"clip\"><!></p> <p class=\"explain\"> </p>", 1), ns = /* @__PURE__ */ U("<p class=\"worked\">L: <span class=\"number\" data-update=\"before\"> </span> → <strong class=\"number\" data-update=\"after\"> </strong></p>"), rs = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\" data-worked=\"step\"><span class=\"soft\"> </span> <!></p> <!> <p class=\"explain\"> </p>", 1), is = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!></div> <!>", 1);
function as(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ A(() => ({
		sequence: X.sequence,
		step: X.step,
		unit: X.unit
	})), r = /* @__PURE__ */ A(() => t.stage === "readout" ? go(X.trace, X.run, V(n)) : t.stage === "loss" ? _o(X.trace, X.run, V(n)) : t.stage === "dy" ? vo(X.trace, X.run, V(n)) : null), i = /* @__PURE__ */ A(() => X.rate / 1e3), a = /* @__PURE__ */ A(() => X.limit / 10), o = /* @__PURE__ */ A(() => X.program.parameters[t.parameter].symbol), s = /* @__PURE__ */ A(() => yo(X.trace, X.program, X.run, t.parameter, V(n), Math.max(1, X.length), V(i), V(a))), c = /* @__PURE__ */ A(() => X.run.parameters[t.parameter].shape.length > 1), l = /* @__PURE__ */ A(() => V(c) ? `${X.unit + 1}, 1` : String(X.unit + 1)), u = /* @__PURE__ */ A(() => t.stage === "step" && X.trace.loss !== null && X.hidden * X.trace.steps * X.trace.layers.length < 5e4 ? ia(Y, xo(X.trace, V(i), V(a))).loss : null), d = /* @__PURE__ */ A(() => [[
		"i",
		"δ",
		"",
		""
	], ...V(o)]), f = [[
		"i",
		"η",
		"",
		""
	]], p = /* @__PURE__ */ A(() => mo(X.trace, X.run) ? X.trace.loss === null ? Z(X.trace.answers ? "noReadOut.answers" : "noReadOut.given") : Z(X.trace.head ? "noReadOut.step" : t.stage === "readout" ? "noReadOut.none" : "noReadOut.last") : Z("noReadOut.below"));
	var m = kr(), h = F(m), g = (e) => {
		var n = kr(), i = F(n), a = (e) => {
			var n = Xo(), i = F(n);
			q(i, 17, () => V(r).formulas, Wr, (e, t) => {
				var n = Jo();
				Vo(P(n), { get formula() {
					return V(t);
				} }), k(n), W(e, n);
			});
			var a = L(i, 2), o = P(a), s = I(o), c = L(o, 2);
			{
				let e = /* @__PURE__ */ A(() => t.stage === "dy");
				qo(c, {
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
				var t = Yo(), n = I(t, !0);
				R((e) => G(n, e), [() => Z("firstOutput", { n: X.trace.head.bias.shape[0] })]), W(e, t);
			};
			K(d, (e) => {
				(X.trace.head?.bias.shape[0] ?? 1) > 1 && e(f);
			}), R((e, n) => {
				J(a, "data-worked", t.stage), G(s, `${e ?? ""}:`), G(u, n);
			}, [() => t.stage === "dy" ? Z("numbers", { j: X.unit + 1 }) : Z("withNumbers"), () => Z(`explain.${t.stage}`)]), W(e, n);
		}, o = (e) => {
			var t = Zo(), n = I(t, !0);
			R(() => G(n, V(p))), W(e, t);
		};
		K(i, (e) => {
			V(r) ? e(a) : e(o, -1);
		}), W(e, n);
	}, _ = (e) => {
		var n = is(), r = F(n), c = P(r);
		{
			let e = /* @__PURE__ */ A(() => Z("parameter")), n = /* @__PURE__ */ A(() => Object.keys(X.program.parameters).map((e) => ({
				value: e,
				text: Li(X.program.parameters[e].symbol)
			})));
			Na(c, {
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
				Na(e, {
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
				Na(e, {
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
			var n = es(), r = F(n);
			Vo(P(r), { get formula() {
				return X.program.parameters[t.parameter].backward;
			} }), k(r);
			var i = L(r, 2), a = I(i, !0), o = L(i, 2), c = P(o), u = P(c), f = P(u), p = P(f), m = I(p, !0), h = L(p), g = I(h, !0), _ = I(L(h), !0);
			k(f), k(u);
			var v = L(u);
			q(v, 21, () => V(s).shares.slice(0, 400), (e) => e.step, (e, t) => {
				var n = Qo(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = L(o), c = (e) => {
					var n = Or();
					R((e) => G(n, ` × ${e ?? ""}`), [() => V(t).factor < 0 ? `(${$(V(t).factor)})` : $(V(t).factor)]), W(e, n);
				}, l = (e) => {
					var t = Or();
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
				var t = $o(), n = P(t), r = I(n, !0), i = I(L(n), !0);
				k(t), R((e, t) => {
					G(r, e), G(i, t);
				}, [() => Z("otherSequences"), () => $(V(s).others, !0)]), W(e, t);
			};
			K(b, (e) => {
				X.trace.batch > 1 && e(x);
			});
			var S = L(b), C = P(S), ee = L(P(C));
			Vo(ee, { get formula() {
				return V(d);
			} });
			var te = L(ee);
			k(C);
			var ne = L(C), w = I(P(ne), !0);
			k(ne), k(S), k(y), k(c), k(o), ei(o, () => So), R((e, t, n, r, i) => {
				G(a, e), G(m, t), G(g, n), G(_, r), G(te, ` [${V(l) ?? ""}]`), G(w, i);
			}, [
				() => Z("explain.sum", { entry: V(l) }),
				() => Z("step"),
				() => Z("term"),
				() => Z("value"),
				() => $(V(s).gradient, !0)
			]), W(e, n);
		}, y = (e) => {
			var n = ts(), r = F(n);
			Vo(P(r), { formula: [
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
						shown: Ia(V(s).gradient) * V(a) / Ia(V(s).norm)
					}));
					qo(e, {
						sign: !0,
						get worked() {
							return V(n);
						}
					});
				}
			}, p = (e) => {
				var t = Or();
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
			var n = rs(), r = F(n), a = P(r);
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
				Vo(a, { get formula() {
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
					shown: Ia(V(s).weight) - V(i) * Ia(V(s).gradient * V(s).scale)
				}));
				qo(h, { get worked() {
					return V(e);
				} });
			}
			k(c);
			var g = L(c, 2), _ = (e) => {
				var t = ns(), n = L(P(t)), r = I(n, !0), i = I(L(n, 2), !0);
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
	}), W(e, m), Ge();
}
// src/parts/Legend.svelte
var os = /* @__PURE__ */ U("<li><span aria-hidden=\"true\"></span> </li>"), ss = /* @__PURE__ */ U("<li><span class=\"sign\" aria-hidden=\"true\">δ</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">+0.1</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">⊕</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">σ′ ×</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">δy</span> </li> <li><span class=\"sign\" aria-hidden=\"true\"> <sup> </sup></span> </li>", 1), cs = /* @__PURE__ */ U("<li><span class=\"sign plain\" aria-hidden=\"true\">⊙</span> </li> <li><span class=\"dashed\" aria-hidden=\"true\"></span> </li>", 1), ls = /* @__PURE__ */ U("<ul class=\"key\"><!> <!></ul>");
function us(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ A(() => t.cell.gates.filter((e) => t.cell.picture.nodes[e]?.hue)), r = /* @__PURE__ */ A(() => Z(X.run.reverse ? "previousTime" : "nextTime"));
	var i = ls(), a = P(i);
	q(a, 16, () => V(n), (e) => e, (e, n) => {
		var r = os(), i = P(r), a = L(i, 1, !0);
		k(r), R((e) => {
			li(i, 1, `swatch hue-${t.cell.picture.nodes[n].hue ?? ""}`), G(a, e);
		}, [() => Q(Ri(t.cell, n))]), W(e, r);
	});
	var o = L(a, 2), s = (e) => {
		var n = ss(), i = F(n), a = L(P(i), 1, !0);
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
		var t = cs(), n = F(t), r = L(P(n), 1, !0);
		k(n);
		var i = L(n, 2), a = L(P(i), 1, !0);
		k(i), R((e, t) => {
			G(r, e), G(a, t);
		}, [() => Z("key.multiply"), () => Z("key.waiting")]), W(e, t);
	};
	K(o, (e) => {
		t.backward ? e(s) : e(c, -1);
	}), k(i), W(e, i), Ge();
}
// src/parts/Symbol.svelte
var ds = /* @__PURE__ */ Er("<tspan> </tspan>");
function fs(e, t) {
	We(t, !0);
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
	var r = kr();
	q(F(r), 17, n, Wr, (e, t) => {
		var n = ds(), r = I(n, !0);
		R(() => {
			J(n, "font-size", V(t).size), J(n, "font-style", V(t).italic ? "italic" : "normal"), J(n, "dx", V(t).dx || void 0), J(n, "dy", V(t).dy || void 0), G(r, V(t).text);
		}), W(e, n);
	}), W(e, r), Ge();
}
// src/parts/Picture.svelte
var ps = /* @__PURE__ */ Er("<path class=\"bridge\"></path>"), ms = /* @__PURE__ */ Er("<g><!><path class=\"line\"></path></g>"), hs = /* @__PURE__ */ Er("<path></path>"), gs = /* @__PURE__ */ Er("<g class=\"merge\"><circle r=\"8\"></circle><path></path></g>"), _s = /* @__PURE__ */ Er("<circle class=\"dot\" r=\"3.4\"></circle>"), vs = /* @__PURE__ */ Er("<rect class=\"shape\" rx=\"8\"></rect>"), ys = /* @__PURE__ */ Er("<circle class=\"shape\"></circle>"), bs = /* @__PURE__ */ Er("<text class=\"port\" text-anchor=\"middle\"><!></text>"), xs = /* @__PURE__ */ Er("<text class=\"inner local\" text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), Ss = /* @__PURE__ */ Er("<text class=\"inner\" text-anchor=\"middle\"><!></text><!>", 1), Cs = /* @__PURE__ */ Er("<circle class=\"point\" r=\"3.4\"></circle>"), ws = /* @__PURE__ */ Er("<path class=\"plus\"></path><text class=\"bias\" text-anchor=\"end\"><!></text>", 1), Ts = /* @__PURE__ */ Er("<text class=\"inner ink\" text-anchor=\"middle\"><tspan> </tspan></text>"), Es = /* @__PURE__ */ Er("<text class=\"outside\" text-anchor=\"end\"><!></text>"), Ds = /* @__PURE__ */ Er("<text><!></text>"), Os = /* @__PURE__ */ Er("<g role=\"presentation\"><g class=\"hit\"><!></g><g class=\"letters\"><!><!><!></g></g>"), ks = /* @__PURE__ */ Er("<text text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), As = /* @__PURE__ */ Er("<svg><!><!><!><!><g aria-hidden=\"true\"></g></svg>");
function js(e, t) {
	We(t, !0);
	let n = Mi(t, "run", 3, null), r = Mi(t, "sequence", 3, 0), i = Mi(t, "step", 3, 0), a = Mi(t, "unit", 3, 0), o = Mi(t, "current", 3, null), s = Mi(t, "values", 3, null), c = Mi(t, "gradients", 3, null), l = Mi(t, "backward", 3, !1), u = Mi(t, "marked", 19, () => /* @__PURE__ */ new Set()), d = Mi(t, "length", 3, null), f = Mi(t, "small", 3, !1), p = Mi(t, "onpick", 3, null), m = {
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
				value: wa(s, r(), i(), y(o))
			}];
		});
	});
	function x(e) {
		let t = e.replace("_out", "");
		if (!n() || d() === null || c() === null || !c().has(t)) return [];
		let o = ro(n(), t, {
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
		], wa(n().upstream, r(), i(), a()), "from-loss"), l] : [l];
	}
	function S(e) {
		return !n() || e.endsWith("_out") || s() !== null && !s().has(e) ? null : wa(e === "x" ? n().x : n().values[e] ?? n().previous[e], r(), i(), y(e));
	}
	function C(e) {
		return !n() || c() === null || !c().has(e) ? null : wa(n().gradients[e], r(), i(), y(e));
	}
	function ee(e) {
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
	function te(e, t) {
		let n = e.label[1];
		return e.y + n + 10 + (t === 1 && n < -12 ? f() ? 20 : 14 : 0);
	}
	function ne(e, t) {
		return !l() || !n() || c() === null || !c().has(e) ? null : oo(t, wa(n().values[e], r(), i(), a()));
	}
	function w(e, n) {
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
	function re(e) {
		return t.cell.operations.find((t) => t.name === e).arguments.filter((e) => e.startsWith("b_")).flatMap((e) => [[
			"o",
			"+",
			"",
			""
		], ...Ii(t.cell, e)]);
	}
	function ie(e) {
		let r = S(e), i = C(e), a = [`${Q(Ri(t.cell, e))}, ${Li(Ii(t.cell, e))}`, r === null ? n() ? Z("notYet") : "" : `${Z("value")} ${$(r)}`];
		return i !== null && a.push(`${Z("gradient")} ${$(i, !0)}`), a.filter(Boolean).join(", ");
	}
	function T(e) {
		p() && t.cell.operations.some((t) => t.name === e) && p()(e);
	}
	var ae = As();
	let oe;
	var se = P(ae);
	q(se, 17, () => V(v), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ A(() => h(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1];
		var a = ms();
		let o;
		var s = P(a), c = (e) => {
			var t = ps();
			R(() => J(t, "d", i().d)), W(e, t);
		}, l = /* @__PURE__ */ A(() => i().d.includes("C"));
		K(s, (e) => {
			V(l) && e(c);
		});
		var d = L(s);
		k(a), R((e, t) => {
			o = li(a, 0, "edge", null, o, {
				live: e,
				marked: t
			}), J(a, "data-edge", r()), J(d, "d", i().d);
		}, [() => V(_).has(r()), () => u().has(r())]), W(e, a);
	});
	var ce = L(se);
	q(ce, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ A(() => h(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1], a = /* @__PURE__ */ A(() => {
			let [e, t, n] = l() ? i().tail : i().head;
			return {
				x: e,
				y: t,
				angle: n
			};
		});
		var o = hs();
		let s;
		J(o, "d", "M0,0 L-10,4.6 L-10,-4.6 Z"), R((e, t) => {
			s = li(o, 0, "arrow", null, s, {
				live: e,
				marked: t
			}), J(o, "transform", `translate(${V(a).x ?? ""},${V(a).y ?? ""}) rotate(${V(a).angle ?? ""})`);
		}, [() => V(_).has(r()), () => u().has(r())]), W(e, o);
	});
	var le = L(ce);
	q(le, 17, () => t.cell.picture.dots, Wr, (e, t) => {
		var n = /* @__PURE__ */ A(() => h(V(t), 2));
		let r = () => V(n)[0], i = () => V(n)[1];
		var a = kr(), o = F(a), s = (e) => {
			var t = gs(), n = P(t), a = L(n);
			k(t), R(() => {
				J(n, "cx", r()), J(n, "cy", i()), J(a, "d", `M${r() - 5},${i() ?? ""}h10M${r() ?? ""},${i() - 5}v10`);
			}), W(e, t);
		}, c = (e) => {
			var t = _s();
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
		var i = /* @__PURE__ */ A(() => h(V(r), 2));
		let a = () => V(i)[0], s = () => V(i)[1], c = /* @__PURE__ */ A(() => a().endsWith("_out") ? [] : ee(a())), d = /* @__PURE__ */ A(() => ne(a(), s().kind)), g = /* @__PURE__ */ A(() => p() !== null && s().kind !== "port");
		var _ = Os();
		let v;
		var y = P(_), b = P(y), C = (e) => {
			var t = vs();
			R(() => {
				J(t, "x", s().x - s().w / 2), J(t, "y", s().y - s().h / 2), J(t, "width", s().w), J(t, "height", s().h);
			}), W(e, t);
		}, ae = (e) => {
			var t = ys();
			R(() => {
				J(t, "cx", s().x), J(t, "cy", s().y), J(t, "r", s().w / 2);
			}), W(e, t);
		};
		K(b, (e) => {
			s().shape === "box" ? e(C) : s().shape === "circle" && e(ae, 1);
		}), k(y);
		var oe = L(y), se = P(oe), ce = (e) => {
			var n = bs(), r = P(n);
			{
				let e = /* @__PURE__ */ A(() => Ii(t.cell, a().replace("_out", "")));
				fs(r, {
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
			var t = Ss(), n = F(t), r = P(n);
			{
				let e = /* @__PURE__ */ A(() => w(a(), s())), t = /* @__PURE__ */ A(() => V(d) === null ? 18 : 14);
				fs(r, {
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
				var t = xs(), n = I(P(t));
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
			var t = Cs();
			R(() => {
				J(t, "cx", s().x), J(t, "cy", s().y);
			}), W(e, t);
		}, de = (e) => {
			let t = /* @__PURE__ */ A(() => s().biases === "left");
			var n = ws(), r = F(n), i = L(r), o = P(i);
			{
				let e = /* @__PURE__ */ A(() => re(a()));
				fs(o, {
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
			var t = Ts(), n = P(t), r = I(n, !0);
			k(t), R(() => {
				J(t, "x", s().x), J(t, "y", s().y + (l() ? 5 : 6)), J(n, "font-size", l() ? 13 : 17), G(r, l() ? "×(−1)" : "1−");
			}), W(e, t);
		};
		K(se, (e) => {
			s().shape === "port" ? e(ce) : s().shape === "box" ? e(le, 1) : s().kind === "multiply" ? e(ue, 2) : s().kind === "sum" ? e(de, 3) : e(fe, -1);
		});
		var pe = L(se);
		q(pe, 19, () => a().endsWith("_out") ? x(a()) : [], (e) => e.what, (e, t, n) => {
			var r = Es();
			fs(P(r), {
				get formula() {
					return V(t).formula;
				},
				size: 16
			}), k(r), R(() => {
				J(r, "data-outside", V(t).what), J(r, "x", s().x + 46), J(r, "y", s().y + 34 + 21 * V(n));
			}), W(e, r);
		}), q(L(pe), 19, () => V(c), (e) => e.what, (e, t, n) => {
			var r = Ds(), i = P(r);
			{
				let e = /* @__PURE__ */ A(() => f() ? 24 : 16.5);
				fs(i, {
					get formula() {
						return V(t).formula;
					},
					get size() {
						return V(e);
					}
				});
			}
			k(r), R((e) => {
				li(r, 0, `label ${V(t).what ?? ""}`), J(r, "data-what", V(t).what), J(r, "x", s().x + s().label[0]), J(r, "y", e), J(r, "text-anchor", m[s().label[2]]);
			}, [() => te(s(), V(c).length) + 22 * V(n)]), W(e, r);
		}), k(oe), k(_), R((e, t, n) => {
			v = li(_, 0, `node hue-${(s().hue || "none") ?? ""}`, null, v, {
				current: o() === a(),
				hover: X.hover === a(),
				marked: e,
				waiting: t
			}), J(_, "data-node", a()), J(y, "role", V(g) ? "button" : void 0), J(y, "tabindex", V(g) ? 0 : void 0), J(y, "aria-label", n), J(y, "aria-current", V(g) && o() === a() ? "step" : void 0), J(oe, "aria-hidden", V(g) ? "true" : void 0);
		}, [
			() => u().has(a()),
			() => n() !== null && s().kind !== "port" && S(a()) === null,
			() => V(g) ? ie(a()) : void 0
		]), gr("mouseenter", _, () => X.hover = a().replace("_out", "")), gr("mouseleave", _, () => X.hover = null), H("click", y, () => T(a())), H("keydown", y, (e) => e.key === "Enter" && T(a())), W(e, _);
	});
	var de = L(ue);
	q(de, 21, () => V(b), (e) => e.key, (e, t) => {
		var n = ks();
		let r;
		var i = I(P(n), !0);
		k(n), R((e, a) => {
			r = li(n, 0, "term", null, r, { now: e }), J(n, "data-term", V(t).key), J(n, "x", V(t).x), J(n, "y", V(t).y + 5), G(i, a);
		}, [() => V(_).has(V(t).key) || V(t).key.startsWith(`${o()}>`), () => $(V(t).value, !0)]), W(e, n);
	}), k(de), k(ae), R(() => {
		J(ae, "viewBox", `0 0 ${t.cell.picture.width ?? ""} ${t.cell.picture.height ?? ""}`), oe = li(ae, 0, "picture", null, oe, {
			backward: l(),
			small: f()
		}), J(ae, "role", p() ? "group" : "img"), J(ae, "aria-label", t.label);
	}), W(e, ae), Ge();
}
_r(["click", "keydown"]);
// src/lib/picture.ts
var Ms = [
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
function Ns(e) {
	let t = e.cloneNode(!0), n = [e, ...e.querySelectorAll("*")];
	[t, ...t.querySelectorAll("*")].forEach((e, t) => {
		let r = getComputedStyle(n[t]);
		for (let t of [...e.attributes]) /^(class|role|tabindex|aria-|data-)/.test(t.name) && e.removeAttribute(t.name);
		for (let t of Ms) {
			let n = r.getPropertyValue(t);
			n && !e.hasAttribute(t) && e.setAttribute(t, n);
		}
	});
	let [, , r = 0, i = 0] = (e.getAttribute("viewBox") ?? "").split(" ").map(Number);
	t.setAttribute("xmlns", "http://www.w3.org/2000/svg"), t.setAttribute("width", String(r)), t.setAttribute("height", String(i));
	let a = document.createElementNS("http://www.w3.org/2000/svg", "title");
	return a.textContent = e.getAttribute("aria-label"), t.prepend(a), new XMLSerializer().serializeToString(t).replace(/<!--[\s\S]*?-->/g, "");
}
async function Ps(e, t) {
	let [, , n = 0, r = 0] = (t.getAttribute("viewBox") ?? "").split(" ").map(Number), i = new Image();
	i.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await i.decode();
	let a = document.createElement("canvas");
	return a.width = 2 * n, a.height = 2 * r, a.getContext("2d").drawImage(i, 0, 0, a.width, a.height), new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("no picture")), "image/png"));
}
// src/parts/TakeAway.svelte
var Fs = /* @__PURE__ */ U("<p class=\"takeaway\"><button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"soft small\" role=\"status\"> </span></p>");
function Is(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ M("");
	async function r(e) {
		let r = t.scroller?.querySelector("svg.picture");
		if (r) try {
			let t = Ns(r);
			e === "svg" ? await navigator.clipboard.writeText(t) : await navigator.clipboard.write([new ClipboardItem({ "image/png": Ps(t, r) })]), N(n, Z("copied", { kind: e.toUpperCase() }), !0);
		} catch {
			let i = e === "svg" ? new Blob([Ns(r)], { type: "image/svg+xml" }) : await Ps(Ns(r), r), a = document.createElement("a");
			a.href = URL.createObjectURL(i), a.download = `${t.name}.${e}`, a.click(), setTimeout(() => URL.revokeObjectURL(a.href), 1e3), N(n, Z("saved", { name: `${t.name}.${e}` }), !0);
		}
	}
	var i = Fs(), a = P(i), o = I(a, !0), s = L(a, 2), c = I(s, !0), l = I(L(s, 2), !0);
	k(i), R((e, t) => {
		G(o, e), G(c, t), G(l, V(n));
	}, [() => Z("copyAs", { kind: "SVG" }), () => Z("copyAs", { kind: "PNG" })]), H("click", a, () => void r("svg")), H("click", s, () => void r("png")), W(e, i), Ge();
}
_r(["click"]);
// src/parts/TracePicker.svelte
var Ls = /* @__PURE__ */ U("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p> <!> <!>", 1), Rs = /* @__PURE__ */ U("<button type=\"button\"> </button>"), zs = /* @__PURE__ */ U("<!> <!> <!> <!> <!>", 1);
function Bs(e, t) {
	We(t, !0);
	let n = Mi(t, "unit", 3, !0), r = Mi(t, "notation", 3, !1), i = /* @__PURE__ */ A(() => X.run.x.shape[2] ?? 1);
	function a(e, t) {
		X[e] = t, e === "cell" && (X.edits = {}), X.clamp();
	}
	var o = zs(), s = F(o), c = (e) => {
		{
			let t = /* @__PURE__ */ A(() => Z("cell")), n = /* @__PURE__ */ A(() => la.map((e) => ({
				value: e,
				text: Q(Y[e].title)
			})));
			Na(e, {
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
		var t = Ls(), n = F(t), r = P(n), i = I(r, !0), o = I(L(r), !0);
		k(n);
		var s = L(n, 2), c = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("layer")), n = /* @__PURE__ */ A(() => X.trace.layers.map((e, t) => ({
					value: t,
					text: Z("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${Z("backwards")}` : "")
				})));
				Na(e, {
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
				Na(e, {
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
			Na(e, {
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
			Na(e, {
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
			let t = /* @__PURE__ */ A(() => Z("notation")), n = /* @__PURE__ */ A(() => zi.map((e) => ({
				value: e,
				text: Z(`notation.${e}`)
			})));
			Na(e, {
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
		var t = Rs(), n = I(t);
		R((e, t) => G(n, `${e ?? ""} · ${t ?? ""}`), [() => Z("edits", { n: Object.keys(X.edits).length }), () => Z("reset")]), H("click", t, () => X.edits = {}), W(e, t);
	}, y = /* @__PURE__ */ A(() => Object.keys(X.edits).length && X.view !== "check");
	K(_, (e) => {
		V(y) && e(v);
	}), W(e, o), Ge();
}
_r(["click"]);
// src/views/Cell.svelte
var Vs = /* @__PURE__ */ U(" <span class=\"number\"> </span>", 1), Hs = /* @__PURE__ */ U("<button type=\"button\"> <!></button>"), Us = /* @__PURE__ */ U("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p>", 1), Ws = /* @__PURE__ */ U("<span aria-hidden=\"true\">−</span>"), Gs = /* @__PURE__ */ U("<tr><th scope=\"row\"> </th><td><!><!></td><td class=\"numeric\"> </td></tr>"), Ks = /* @__PURE__ */ U("<h3> </h3> <p><!></p>  <p class=\"soft\"><!></p>", 1), qs = /* @__PURE__ */ U("<h2> </h2> <div class=\"scroll-x\"><table class=\"terms\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody><tfoot><tr><th scope=\"row\"> </th><td></td><td class=\"numeric\"><strong> </strong></td></tr></tfoot></table></div> <!>", 1), Js = /* @__PURE__ */ U("<th scope=\"col\"> </th>"), Ys = /* @__PURE__ */ U("<td class=\"numeric\"> </td>"), Xs = /* @__PURE__ */ U("<tr><th scope=\"row\"><button type=\"button\" class=\"quiet\"> </button></th><td class=\"numeric\"> </td><!></tr>"), Zs = /* @__PURE__ */ U("<section><h2> </h2> <div class=\"scroll-x tall\"><table class=\"units\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table></div></section>"), Qs = /* @__PURE__ */ U("<p class=\"line\"><!></p>"), $s = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <div class=\"buttons\" role=\"group\"><button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button></div> <input class=\"scrub\" type=\"range\" min=\"0\"/></div> <div class=\"tape\" role=\"group\"></div> <div class=\"stage\"><div class=\"scene\"><div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div> <!> <!></div> <section aria-live=\"polite\"><p class=\"what\"><strong> </strong> <span class=\"soft\"> <!><!><!></span></p> <!> <!></section></div> <div class=\"columns\"><!> <section><h2> </h2> <div class=\"scroll-x\"></div> <p class=\"soft small\"> </p></section></div>", 1);
function ec(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ M(!1), r, i = /* @__PURE__ */ M(void 0), a = /* @__PURE__ */ M(0), o = /* @__PURE__ */ A(() => X.program), s = /* @__PURE__ */ A(() => X.run), c = /* @__PURE__ */ A(() => Math.max(1, X.length)), l = /* @__PURE__ */ A(() => Ga(V(o), X.pass)), u = /* @__PURE__ */ A(() => Math.min(X.op, V(l).length - 1)), d = /* @__PURE__ */ A(() => V(l)[V(u)]), f = /* @__PURE__ */ A(() => X.pass === "forward" || X.pass === "backward"), p = /* @__PURE__ */ A(() => V(f) ? V(o).operations.find((e) => e.name === V(d)) : void 0), m = /* @__PURE__ */ A(() => ({
		sequence: X.sequence,
		step: X.step,
		unit: V(d) === "x" ? X.input : X.unit
	})), h = /* @__PURE__ */ A(() => qa(V(o), V(c), V(s).reverse, {
		pass: X.pass,
		step: X.step,
		op: V(u)
	})), g = /* @__PURE__ */ A(() => Object.keys(V(o).inputs)), _ = /* @__PURE__ */ A(() => X.pass === "backward" || X.pass === "update"), v = /* @__PURE__ */ A(() => new Set(X.pass === "forward" ? [...V(g), ...V(l).slice(0, V(u) + 1)] : [...V(g), ...Ga(V(o), "forward")])), y = /* @__PURE__ */ A(() => V(_) ? new Set(X.pass === "backward" ? V(l).slice(0, V(u) + 1) : Ga(V(o), "backward")) : null), b = /* @__PURE__ */ A(() => X.pass === "backward" ? no(V(o), V(s), V(d), V(m), V(c)) : []), x = /* @__PURE__ */ A(() => X.pass === "forward" ? to(V(o), V(s), V(d), V(m)) : X.pass === "backward" ? ao(V(o), V(s), V(d), V(m), V(c)) : null), S = /* @__PURE__ */ A(() => V(d) === "x" ? V(s).x.shape[2] ?? 1 : X.hidden), C = /* @__PURE__ */ A(() => X.pass === "backward" && V(p)?.kind === "product" ? V(p).arguments[0] : null), ee = /* @__PURE__ */ A(() => V(f) ? Q(Ri(V(o), V(d))) : Z(`stage.${V(d)}`)), te = /* @__PURE__ */ A(() => V(o).parameters[X.parameter] ? X.parameter : Object.keys(V(o).parameters)[0]), ne = /* @__PURE__ */ A(() => X.pass === "update" || X.loaded?.overview ? "" : X.loaded?.forecast?.times?.[X.step] ?? ""), w = /* @__PURE__ */ A(() => V(f) ? V(d) : X.pass === "loss" ? "h_out" : V(o).operations.find((e) => e.arguments.includes(V(te))).name), re = /* @__PURE__ */ A(() => {
		let e = go(X.trace, V(s), V(m)), t = _o(X.trace, V(s), V(m)), n = vo(X.trace, V(s), V(m)), r = (e, t = !1) => e === void 0 ? "" : $(e, t);
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
	let T = (e) => ie(Ja(V(o), V(c), V(s).reverse, e));
	function ae(e) {
		V(f) || (X.pass = X.pass === "loss" ? "forward" : "backward"), X.op = Math.max(0, Ga(V(o), X.pass).indexOf(e));
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
			V(h) >= Ka(V(o), V(c)) - 1 ? se() : T(V(h) + 1);
		}, 900);
	}
	Pi(se);
	function le(e) {
		let t = e.composedPath()[0];
		if (!X.linked && !X.root?.contains(t) || t.closest?.("select, input[type=text], input[type=number], input[type=range], textarea") || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			ArrowRight: () => T(V(h) + 1),
			ArrowLeft: () => T(V(h) - 1),
			ArrowDown: () => oe(1),
			ArrowUp: () => oe(-1),
			Home: () => T(0),
			End: () => T(Ka(V(o), V(c)) - 1),
			"]": () => X.unit = Math.min(X.hidden - 1, X.unit + 1),
			"[": () => X.unit = Math.max(0, X.unit - 1)
		};
		e.key === " " && !t.closest?.("button, a, [role=button]") && (n[" "] = ce);
		let r = n[e.key];
		r && (e.preventDefault(), r());
	}
	gn(() => {
		let e = V(o).picture.nodes[V(w)];
		if (V(a), !V(i) || !e || V(i).scrollWidth <= V(i).clientWidth) return;
		let t = e.x / V(o).picture.width * V(i).scrollWidth;
		V(i).scrollLeft = t - V(i).clientWidth / 2;
	});
	function ue(e) {
		return e === "loss" ? Z(mo(X.trace, V(s)) ? "lossHere" : "layerAbove") : e === "next" ? Z(V(s).reverse ? "previousTime" : "nextTime") : Q(Ri(V(o), e));
	}
	var de = $s();
	gr("keydown", Xt, le);
	var fe = F(de), pe = P(fe);
	Bs(pe, { notation: !0 });
	var me = L(pe, 2), he = P(me);
	Uo(P(he), { name: "first" }), k(he);
	var ge = L(he, 2);
	Uo(P(ge), { name: "backStep" }), k(ge);
	var E = L(ge, 2);
	Uo(P(E), { name: "back" }), k(E);
	var _e = L(E, 2), ve = P(_e);
	{
		let e = /* @__PURE__ */ A(() => V(n) ? "pause" : "play");
		Uo(ve, { get name() {
			return V(e);
		} });
	}
	k(_e);
	var ye = L(_e, 2);
	Uo(P(ye), { name: "next" }), k(ye);
	var be = L(ye, 2);
	Uo(P(be), { name: "nextStep" }), k(be);
	var D = L(be, 2);
	Uo(P(D), { name: "last" }), k(D), k(me);
	var xe = L(me, 2);
	_i(xe), k(fe);
	var O = L(fe, 2);
	q(O, 21, () => V(re), Wr, (e, t) => {
		let n = /* @__PURE__ */ A(() => V(t).pass === X.pass && (V(f) || V(t).op === V(u)));
		var r = Hs(), i = P(r, !0), a = L(i), o = (e) => {
			var n = Vs(), r = F(n, !0);
			r.nodeValue = " ";
			var i = L(r), a = I(i, !0);
			R(() => {
				J(i, "data-tape", V(t).text), G(a, V(t).value);
			}), W(e, n);
		};
		K(a, (e) => {
			V(t).value && e(o);
		}), k(r), R(() => {
			li(r, 1, ri(V(t).pass)), J(r, "aria-pressed", V(n)), G(i, V(t).text);
		}), H("click", r, () => ie({
			pass: V(t).pass,
			step: X.step,
			op: V(t).op
		})), W(e, r);
	}), k(O);
	var Se = L(O, 2), Ce = P(Se), we = P(Ce), Te = P(we);
	{
		let e = /* @__PURE__ */ A(() => Q(V(o).title)), t = /* @__PURE__ */ A(() => Z(X.pass)), n = /* @__PURE__ */ A(() => Z("pictureHint"));
		js(Te, {
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
	k(we), ki(we, (e) => N(i, e), () => V(i));
	var Ee = L(we, 2);
	us(Ee, {
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
		Is(De, {
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
		var t = Or();
		R((e) => G(t, `· ${e ?? ""}`), [() => Z("stepOf", {
			t: X.offset + X.step + 1,
			n: X.whole
		})]), W(e, t);
	};
	K(Pe, (e) => {
		X.pass !== "update" && e(Fe);
	});
	var Ie = L(Pe), Le = (e) => {
		var t = Or();
		R((e) => G(t, `· ${e ?? ""}`), [() => Z("operation", {
			i: V(u) + 1,
			n: V(l).length
		})]), W(e, t);
	};
	K(Ie, (e) => {
		V(f) && e(Le);
	});
	var Re = L(Ie), ze = (e) => {
		var t = Or();
		R(() => G(t, `· ${V(ne) ?? ""}`)), W(e, t);
	};
	K(Re, (e) => {
		V(ne) && e(ze);
	}), k(Me), k(ke);
	var Be = L(ke, 2), Ve = (e) => {
		var t = Us(), n = F(t), r = P(n);
		{
			let e = /* @__PURE__ */ A(() => X.pass === "forward" ? V(p).forward : V(p)?.backward ?? V(o).inputs[V(d)].backward);
			Vo(r, { get formula() {
				return V(e);
			} });
		}
		k(n);
		var i = L(n, 2), a = P(i), s = I(a), c = L(a, 2);
		{
			let e = /* @__PURE__ */ A(() => X.pass === "backward");
			qo(c, {
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
		as(e, {
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
	var Ue = L(Be, 2), Ke = (e) => {
		var t = qs(), n = F(t), r = I(n, !0), i = L(n, 2), a = P(i), c = P(a), l = P(c), u = P(l), f = I(u, !0), h = L(u), g = I(h, !0), _ = I(L(h), !0);
		k(l), k(c);
		var v = L(c);
		q(v, 21, () => V(b), (e) => e.through, (e, t) => {
			var n = Gs(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = (e) => {
				W(e, Ws());
			};
			K(o, (e) => {
				V(t).sign === "−" && e(s);
			}), Vo(L(o), { get formula() {
				return V(t).formula;
			} }), k(a);
			var c = I(L(a), !0);
			k(n), R((e, r) => {
				J(n, "data-through", V(t).through), G(i, e), G(c, r);
			}, [() => ue(V(t).through), () => $(V(t).value, !0)]), W(e, n);
		}), k(v);
		var y = L(v), x = P(y), S = P(x), ee = I(S, !0), te = L(S, 2), ne = I(P(te), !0);
		k(te), k(x), k(y), k(a), k(i), ei(i, () => So);
		var w = L(i, 2), re = (e) => {
			let t = /* @__PURE__ */ A(() => Xa(V(s), V(p).arguments[1], V(m), 0)), n = /* @__PURE__ */ A(() => Za(V(s), V(d), V(m)));
			var r = Ks(), i = F(r), a = I(i, !0), c = L(i, 2);
			Vo(P(c), { get formula() {
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
					shown: Ia(V(n)) * Ia(V(t))
				}));
				qo(u, {
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
			() => $(Za(V(s), V(d), V(m)), !0)
		]), W(e, t);
	};
	K(Ue, (e) => {
		X.pass === "backward" && e(Ke);
	}), k(Oe), k(Se);
	var qe = L(Se, 2), Je = P(qe), Ye = (e) => {
		var t = Zs(), n = P(t), r = I(n, !0), i = L(n, 2), a = P(i), o = P(a), c = P(o), l = P(c), u = I(l, !0), f = L(l), p = I(f, !0), h = L(f), g = (e) => {
			var t = Js(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("gradient")]), W(e, t);
		};
		K(h, (e) => {
			X.pass === "backward" && e(g);
		}), k(c), k(o);
		var _ = L(o);
		q(_, 20, () => Array.from({ length: Math.min(V(S), 64) }, (e, t) => t), (e) => e, (e, t) => {
			var n = Xs();
			let r;
			var i = P(n), a = P(i), o = I(a, !0);
			k(i);
			var c = L(i), l = I(c, !0), u = L(c), f = (e) => {
				var n = Ys(), r = I(n, !0);
				R((e) => G(r, e), [() => $(Za(V(s), V(d), V(m), t), !0)]), W(e, n);
			};
			K(u, (e) => {
				X.pass === "backward" && e(f);
			}), k(n), R((e) => {
				r = li(n, 1, "", null, r, { chosen: t === V(m).unit }), G(o, V(d) === "x" ? X.trace.names[t] ?? t + 1 : t + 1), G(l, e);
			}, [() => $(Xa(V(s), V(d), V(m), t))]), H("click", a, () => V(d) === "x" ? X.input = t : X.unit = t), W(e, n);
		}), k(_), k(a), k(i), ei(i, () => So), k(t), R((e, t, n) => {
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
	q($e, 21, () => V(o).equations, Wr, (e, t) => {
		var n = Qs();
		Vo(P(n), { get formula() {
			return V(t);
		} }), k(n), W(e, n);
	}), k($e), ei($e, () => So);
	var et = I(L($e, 2), !0);
	k(Xe), k(qe), R((e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, g, v, y, b, x, S, C, te, ne) => {
		J(me, "aria-label", e), J(he, "aria-label", t), J(he, "title", n), J(ge, "aria-label", r), J(ge, "title", i), J(E, "aria-label", a), J(E, "title", o), J(_e, "aria-label", s), J(ye, "aria-label", c), J(ye, "title", l), J(be, "aria-label", u), J(be, "title", d), J(D, "aria-label", f), J(D, "title", p), J(xe, "max", m), vi(xe, V(h)), J(xe, "aria-label", g), J(xe, "aria-valuetext", `${v ?? ""}, ${y ?? ""}, ${V(ee) ?? ""}`), J(O, "aria-label", b), J(we, "aria-label", x), li(Oe, 1, `equation ${V(_) ? "backward" : "forward"}`), J(Oe, "aria-label", S), G(je, V(ee)), G(Ne, C), G(Qe, te), G(et, ne);
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
		() => Ka(V(o), V(c)) - 1,
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
	]), H("click", he, () => T(0)), H("click", ge, () => oe(-1)), H("click", E, () => T(V(h) - 1)), H("click", _e, ce), H("click", ye, () => T(V(h) + 1)), H("click", be, () => oe(1)), H("click", D, () => T(Ka(V(o), V(c)) - 1)), H("input", xe, (e) => T(Number(e.currentTarget.value))), Di(Ce, "clientWidth", (e) => N(a, e)), W(e, de), Ge();
}
_r(["click", "input"]);
// src/views/Check.svelte
var tc = /* @__PURE__ */ U("<p class=\"card\" data-refused=\"\"> </p>"), nc = /* @__PURE__ */ Er("<text text-anchor=\"middle\"> </text>"), rc = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!> <!> <!> <!> <button type=\"button\"> </button></div> <div class=\"pair\"><section><h2><!> </h2> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <dl class=\"readings\"><dt> </dt> <dd> </dd> <dt> </dt> <dd data-what=\"backprop\"> </dd> <dt> </dt> <dd data-what=\"finite\"> </dd> <dt> </dt> <dd data-what=\"apart\"> </dd></dl> <p data-verdict=\"\"> </p> <p class=\"soft small\"> </p></section> <section><h2> </h2> <div><ul class=\"legend\"><li class=\"tone1\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li> <li class=\"tone2\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\" stroke-dasharray=\"7 4\"></path></svg> </li></ul> <svg class=\"chart clipped\" role=\"img\"><path class=\"axis\"></path><text x=\"46\" text-anchor=\"end\"> </text><text x=\"46\" text-anchor=\"end\"> </text><!><g class=\"tone0\"><path class=\"curve\"></path></g><g class=\"tone1\"><path class=\"curve\"></path></g><g class=\"tone2\"><path class=\"curve dash1\"></path></g><g class=\"tone0\"><circle class=\"point\" r=\"5\"></circle></g></svg></div></section></div> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div>", 1), ic = /* @__PURE__ */ U("<!> <!>", 1);
function ac(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ A(() => X.trace.overview ? Z("checkLong", { n: X.whole }) : X.trace.loss === null ? Z(X.trace.answers ? "noLossAnswers" : "noLoss") : ""), r = /* @__PURE__ */ A(() => X.program), i = /* @__PURE__ */ A(() => X.trace.layers.some((e) => Y[e.cell].operations.some((e) => e.kind === "one_minus"))), a = /* @__PURE__ */ A(() => V(i) && X.fault === "minus"), o = /* @__PURE__ */ A(() => V(n) ? X.trace : xa(X.base, X.edits, V(a))), s = /* @__PURE__ */ A(() => Math.min(X.layer, X.trace.layers.length - 1)), c = /* @__PURE__ */ A(() => [...Object.keys(V(r).parameters), "x"]), l = /* @__PURE__ */ A(() => X.weight.split(".")), u = /* @__PURE__ */ A(() => V(l)[0] === "x" ? "x" : V(r).parameters[V(l)[1] ?? ""] ? V(l)[1] : V(c)[0]), d = /* @__PURE__ */ A(() => V(u) === "x" ? X.base.layers[0].x : X.base.layers[V(s)].parameters[V(u)]), f = /* @__PURE__ */ A(() => V(d).shape.length > 1 ? V(d).shape.at(-1) : 1), p = /* @__PURE__ */ A(() => {
		let e = Number(V(l).at(-1)) || 0, t = V(u) === "x" ? X.sequence * X.trace.steps * V(f) : 0;
		return Math.max(t, Math.min(e, V(d).data.length - 1));
	}), m = /* @__PURE__ */ A(() => V(u) === "x" ? `x.${V(p)}` : `l${V(s)}.${V(u)}.${V(p)}`), h = /* @__PURE__ */ A(() => Sa(X.base, V(m)) ?? 0), g = /* @__PURE__ */ A(() => Sa(X.trace, V(m)) ?? 0), _ = /* @__PURE__ */ A(() => Ca(V(o), V(m))), v = /* @__PURE__ */ A(() => 10 ** -X.epsilon), y = (e) => V(n) ? NaN : xa(X.base, {
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
	var ce = ic(), le = F(ce), ue = (e) => {
		var t = tc(), r = I(t, !0);
		R(() => G(r, V(n))), W(e, t);
	};
	K(le, (e) => {
		V(n) && e(ue);
	});
	var de = L(le, 2), fe = (e) => {
		var t = rc(), n = F(t), l = P(n);
		Bs(l, {});
		var d = L(l, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("checkWhat")), t = /* @__PURE__ */ A(() => V(c).map((e) => ({
				value: e,
				text: Li(Ii(V(r), e))
			})));
			Na(d, {
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
			Na(f, {
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
				Na(e, {
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
			Na(S, {
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
			Na(ce, {
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
			let e = /* @__PURE__ */ A(() => Ii(V(r), V(u)));
			Vo(me, { get formula() {
				return V(e);
			} });
		}
		var he = L(me);
		k(pe);
		var ge = L(pe, 2), E = P(ge), _e = I(E), ve = L(E, 2);
		_i(ve), J(ve, "min", -1), J(ve, "max", 1), J(ve, "step", .01), k(ge);
		var ye = L(ge, 2), be = P(ye), D = I(be, !0), xe = L(be, 2), O = I(xe, !0), Se = L(xe, 2), Ce = I(Se, !0), we = L(Se, 2), Te = I(we, !0), Ee = L(we, 2), De = I(Ee, !0), Oe = L(Ee, 2), ke = I(Oe, !0), Ae = L(Oe, 2), je = I(Ae, !0), Me = I(L(Ae, 2), !0);
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
			var n = nc();
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
			js(st, {
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
		k(ot), R((e, t, n, r, i, a, o, s, c, l, u, d, f, p, _, v, y, b, S, C, te, ne, w, re, ie, T, ae, oe, se, ce, de, fe, pe, me, ge, E) => {
			le.disabled = e, G(ue, t), G(he, ` [${n ?? ""}] = ${r ?? ""}`), G(_e, `${i ?? ""}: ${a ?? ""}`), vi(ve, V(g) - V(h)), J(ye, "data-check", V(m)), G(D, o), G(O, s), G(Ce, c), G(Te, l), G(De, u), G(ke, d), G(je, f), G(Me, p), Pe = li(Ne, 1, "verdict", null, Pe, {
				good: V(x) < 1e-4,
				bad: !(V(x) < 1e-4)
			}), G(Fe, _), G(Ie, v), G(ze, y), G(Ue, b), G(Ge, S), J(Ke, "viewBox", `0 0 ${V(ee) ?? ""} 240`), J(Ke, "aria-label", C), J(qe, "d", `M50,214H${V(ee) - 12}M50,10V214`), J(Je, "y", te), G(Ye, ne), J(Xe, "y", w), G(Ze, re), J(et, "d", ie), J(nt, "d", `M${T ?? ""},${ae ?? ""}L${oe ?? ""},${se ?? ""}`), J(it, "d", `M${ce ?? ""},${de ?? ""}L${fe ?? ""},${pe ?? ""}`), J(at, "cx", me), J(at, "cy", ge), J(ot, "aria-label", E);
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
			() => Ha(V(_)),
			() => Z("finite"),
			() => Ha(V(b)),
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
		]), H("click", le, () => X.edits = {}), H("input", ve, (e) => X.setEdit(V(m), V(h) + Number(e.currentTarget.value))), Di(Be, "clientWidth", (e) => N(ee, e)), W(e, t);
	};
	K(de, (e) => {
		V(n) || e(fe);
	}), W(e, ce), Ge();
}
_r(["click", "input"]);
// src/lib/reach.ts
function oc(e, t, n, r, i) {
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
	return na(e, l, u, Yi(e.states, [1, c]), { layer: t.layer });
}
function sc(e) {
	let [, t = 0, n = 0] = e.shape;
	return Float64Array.from({ length: t }, (t, r) => {
		let i = 0;
		for (let t = 0; t < n; t++) i += e.data[r * n + t] ** 2;
		return Math.sqrt(i);
	});
}
function cc(e, t, n, r) {
	let i = t.x.shape[1] ?? 0, a = t.upstream.shape[2] ?? 0, o = qi([i, i]);
	for (let s = 0; s < r; s++) {
		let c = (n * i + s) * a;
		t.upstream.data.subarray(c, c + a).some((e) => e !== 0) && o.data.set(sc(Xi(oc(e, t, n, r, s).gradients, "h")), s * i);
	}
	return o;
}
// src/lib/heat.ts
var lc = {
	left: 52,
	right: 12
}, uc = class {
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
function dc(e, t, n) {
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
function fc(e, t) {
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
function pc(e, t) {
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
var mc = /* @__PURE__ */ U("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li>"), hc = /* @__PURE__ */ U("<ul class=\"legend\"></ul>"), gc = /* @__PURE__ */ Er("10<tspan dy=\"-5\" font-size=\"9\"> </tspan>", 1), _c = /* @__PURE__ */ Er("<path></path><text text-anchor=\"end\"><!></text>", 1), vc = /* @__PURE__ */ Er("<text text-anchor=\"middle\"> </text>"), yc = /* @__PURE__ */ Er("<path class=\"difference\"></path>"), bc = /* @__PURE__ */ Er("<path></path>"), xc = /* @__PURE__ */ Er("<circle class=\"point\" r=\"2.6\"></circle>"), Sc = /* @__PURE__ */ Er("<g><!><!></g>"), Cc = /* @__PURE__ */ Er("<path class=\"cursor\"></path>"), wc = /* @__PURE__ */ U("<div><!> <svg class=\"chart\" role=\"img\"><!><!><!><!><!></svg></div>");
function Tc(e, t) {
	We(t, !0);
	let n = Mi(t, "height", 3, 180), r = Mi(t, "log", 3, !1), i = Mi(t, "from", 3, 0), a = Mi(t, "to", 19, () => t.lines[0]?.values.length ?? 0), o = Mi(t, "cursor", 3, null), s = Mi(t, "between", 3, !1), c = Mi(t, "onpick", 3, null), l = Mi(t, "legend", 3, !0), u = Mi(t, "columns", 3, !1), d = Mi(t, "times", 19, () => []), f = Mi(t, "before", 3, 0), p = Mi(t, "limits", 3, null), m = /* @__PURE__ */ M(640), h = lc.left, g = (e) => r() ? Math.log10(Math.max(e, 1e-300)) : e, _ = /* @__PURE__ */ A(() => Math.max(1, a() - i() - 1)), v = /* @__PURE__ */ A(() => Math.max(1, Math.floor((a() - i()) / (2 * V(m))))), y = /* @__PURE__ */ A(() => {
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
		return h + t * (V(m) - h - lc.right);
	}, x = (e) => 8 + (1 - (g(e) - V(y)[0]) / (V(y)[1] - V(y)[0])) * (n() - 8 - 22), S = /* @__PURE__ */ A(() => {
		let [e, t] = V(y), n = (t - e) / 5, i = 10 ** Math.floor(Math.log10(n)), a = r() ? Math.max(1, Math.round(n)) : ([
			1,
			2,
			2.5,
			5,
			10
		].find((e) => e * i >= n) ?? 10) * i, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t + 1e-12; n += a) o.push(Math.abs(n) < 1e-12 ? 0 : n);
		return o;
	}), C = /* @__PURE__ */ A(() => {
		let e = Math.max(1, V(_) / Math.max(2, Math.floor(V(m) / (d().length ? 150 : 90)))), t = 10 ** Math.floor(Math.log10(e)), n = Math.max(1, ([
			1,
			2,
			5,
			10
		].find((n) => n * t >= e) ?? 10) * t), r = [];
		for (let e = Math.ceil(i() / n) * n; e <= i() + V(_); e += n) r.push(e);
		return r;
	});
	function ee(e) {
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
	function te() {
		let [e, n] = t.lines;
		if (!e || !n) return "";
		let r = Math.min(e.values.length, n.values.length, a()), o = [], s = [];
		for (let t = Math.max(0, i()); t < r; t++) o.push(`${b(t).toFixed(1)},${x(e.values[t]).toFixed(1)}`), s.unshift(`${b(t).toFixed(1)},${x(n.values[t]).toFixed(1)}`);
		return `M${[...o, ...s].join("L")}Z`;
	}
	function ne(e) {
		if (!c()) return;
		let t = e.currentTarget.getBoundingClientRect(), n = (e.clientX - t.left - h) / (t.width - h - 12);
		c()(Math.max(0, Math.min(a() - 1, u() ? Math.floor(i() + n * (a() - i())) : Math.round(i() + n * V(_)))));
	}
	var w = wc(), re = P(w), ie = (e) => {
		var n = hc();
		q(n, 21, () => t.lines, (e) => e.name, (e, t) => {
			var n = mc(), r = P(n), i = I(r), a = L(r, 1, !0);
			k(n), R(() => {
				li(n, 1, `tone${V(t).tone ?? ""}`), li(i, 0, `dash${V(t).dash ?? 0 ?? ""}`), J(i, "stroke-dasharray", [
					"",
					"7 4",
					"2 3",
					"10 3 2 3"
				][V(t).dash ?? 0]), G(a, V(t).name);
			}), W(e, n);
		}), k(n), W(e, n);
	};
	K(re, (e) => {
		l() && e(ie);
	});
	var T = L(re, 2), ae = P(T);
	q(ae, 16, () => V(S), (e) => e, (e, t) => {
		let i = /* @__PURE__ */ A(() => 8 + (1 - (t - V(y)[0]) / (V(y)[1] - V(y)[0])) * (n() - 8 - 22));
		var a = _c(), o = F(a), s = L(o), c = P(s), l = (e) => {
			var n = gc(), r = I(L(F(n)), !0);
			R((e) => G(r, e), [() => String(t).replace("-", "−")]), W(e, n);
		}, u = (e) => {
			var n = Or();
			R((e) => G(n, e), [() => La(t)]), W(e, n);
		};
		K(c, (e) => {
			r() ? e(l) : e(u, -1);
		}), k(s), R(() => {
			li(o, 0, ri(t === 0 && !r() ? "zero" : "axis")), J(o, "d", `M${h ?? ""},${V(i) ?? ""}H${V(m) - 12}`), J(s, "x", h - 6), J(s, "y", V(i) + 4);
		}), W(e, a);
	});
	var oe = L(ae);
	q(oe, 16, () => V(C), (e) => e, (e, t) => {
		var r = vc(), i = I(r, !0);
		R((e) => {
			J(r, "x", e), J(r, "y", n() - 5), G(i, d()[t] ?? f() + t + 1);
		}, [() => b(t)]), W(e, r);
	});
	var se = L(oe), ce = (e) => {
		var t = yc();
		R((e) => J(t, "d", e), [() => te()]), W(e, t);
	};
	K(se, (e) => {
		s() && e(ce);
	});
	var le = L(se);
	q(le, 17, () => t.lines, (e) => e.name, (e, t) => {
		var n = Sc(), r = P(n), o = (e) => {
			var n = bc();
			R((e) => {
				li(n, 0, `curve dash${V(t).dash ?? 0 ?? ""}`), J(n, "d", e);
			}, [() => ee(V(t).values)]), W(e, n);
		};
		K(r, (e) => {
			V(t).bare || e(o);
		});
		var s = L(r), c = (e) => {
			var n = kr();
			q(F(n), 17, () => Array.from(V(t).values), Wr, (e, t, n) => {
				var r = kr(), o = F(r), s = (e) => {
					var r = xc();
					R((e, t) => {
						J(r, "cx", e), J(r, "cy", t);
					}, [() => b(n), () => x(V(t))]), W(e, r);
				}, c = /* @__PURE__ */ A(() => Number.isFinite(V(t)) && n >= i() && n < a());
				K(o, (e) => {
					V(c) && e(s);
				}), W(e, r);
			}), W(e, n);
		};
		K(s, (e) => {
			V(t).dots && e(c);
		}), k(n), R(() => li(n, 0, `tone${V(t).tone ?? ""}`)), W(e, n);
	});
	var ue = L(le), de = (e) => {
		var t = Cc();
		R((e) => J(t, "d", `M${e ?? ""},4V${n() - 22}`), [() => b(o())]), W(e, t);
	};
	K(ue, (e) => {
		o() !== null && o() >= i() && o() < a() && e(de);
	}), k(T), k(w), R(() => {
		J(T, "viewBox", `0 0 ${V(m) ?? ""} ${n() ?? ""}`), J(T, "aria-label", t.label);
	}), H("click", T, ne), Di(w, "clientWidth", (e) => N(m, e)), W(e, w), Ge();
}
_r(["click"]);
// src/views/Gradients.svelte
var Ec = /* @__PURE__ */ U("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p>"), Dc = /* @__PURE__ */ U("<p class=\"card\" data-refused=\"\"> </p>"), Oc = /* @__PURE__ */ U("<p class=\"card\"> </p>"), kc = /* @__PURE__ */ U("<p> </p>"), Ac = /* @__PURE__ */ U("<section><h2> </h2> <p class=\"soft small\"> </p> <p data-reached=\"\"> <strong> </strong></p> <canvas class=\"square\" tabindex=\"0\" role=\"slider\"></canvas></section>"), jc = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"1\"/></label></div> <!> <!> <!> <h2> </h2> <!> <p data-factor=\"\"><strong> </strong> </p> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <!></div>", 1);
function Mc(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ A(() => X.loaded !== null && X.loaded.overview === null), r = /* @__PURE__ */ A(() => ma.includes(X.model) ? X.model : ma.includes(ca.start) ? ca.start : ma[0]), i = /* @__PURE__ */ A(() => X.model === "mine"), a = /* @__PURE__ */ A(() => V(n) && V(i) ? X.trace : ha(V(r))), o = /* @__PURE__ */ A(() => V(n) && V(i) ? X.run : V(a).layers[0]), s = /* @__PURE__ */ A(() => Y[V(o).cell]), c = /* @__PURE__ */ A(() => V(n) && V(i) ? X.sequence : 0), l = /* @__PURE__ */ A(() => Math.max(1, V(a).lengths[V(c)] ?? V(a).steps)), u = /* @__PURE__ */ A(() => Math.max(1, Math.min(X.lossStep, V(l) - 1))), d = /* @__PURE__ */ A(() => V(n) && V(i) ? [{
		name: Q(V(s).title),
		tone: 0,
		dash: 0,
		values: sc(oc(V(s), V(o), V(c), V(l), V(u)).gradients.h)
	}] : ma.map((e, t) => {
		let n = ha(e).layers[0], r = oc(Y[e], n, 0, V(l), V(u)), i = Y[e].states.at(-1);
		return {
			name: `${Q(Y[e].title)} (∂L/∂${i})`,
			tone: t % 5,
			dash: t % 4,
			values: sc(r.gradients[i])
		};
	})), f = /* @__PURE__ */ A(() => oc(V(s), V(o), V(c), V(l), V(u))), p = /* @__PURE__ */ A(() => Object.keys(V(s).terms).filter((e) => V(s).states.some((t) => e.startsWith(`${t}_>`))).map((e, t) => ({
		name: Q(Ri(V(s), e.split(">")[1])),
		tone: t % 5,
		dash: t % 4,
		values: sc(V(f).contributions[e])
	}))), m = /* @__PURE__ */ A(() => {
		let e = sc(V(f).gradients[V(s).states.at(-1)]), t = V(o).reverse ? 0 : V(u);
		return (e[V(o).reverse ? V(l) - 1 : 0] ?? 0) / (e[t] || 1);
	}), h = /* @__PURE__ */ M(void 0), g = /* @__PURE__ */ A(() => V(l) <= 400 ? cc(V(s), V(o), V(c), V(l)) : null), _ = /* @__PURE__ */ A(() => Math.min(X.reached, V(u))), v = /* @__PURE__ */ A(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	gn(() => {
		let e = V(h)?.getContext("2d");
		if (!V(h) || !e || !V(g)) return;
		let t = V(g).shape[0], n = Math.max(1, Math.floor(420 / V(l)));
		V(h).width = V(h).height = n * V(l);
		let r = 0;
		for (let e of V(g).data) e > r && (r = e);
		for (let i = 0; i < V(l); i++) for (let a = 0; a < V(l); a++) {
			let o = V(g).data[i * t + a], [s, c, l] = fc(o > 0 ? 1 - Math.log10(o / r) / -6 : 0, V(v));
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
	var S = jc(), C = F(S), ee = P(C);
	{
		let e = /* @__PURE__ */ A(() => Z("model")), t = /* @__PURE__ */ A(() => V(i) && V(n) ? "mine" : V(r)), a = /* @__PURE__ */ A(() => [...ma.map((e) => ({
			value: e,
			text: Q(Y[e].title)
		})), ...V(n) ? [{
			value: "mine",
			text: Z("yours")
		}] : []]);
		Na(ee, {
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
		var t = Ec(), n = P(t), r = I(n, !0), i = I(L(n), !0);
		k(t), R((e, t) => {
			G(r, e), G(i, t);
		}, [() => Z("model"), () => X.loaded?.title || Q(V(s).title)]), W(e, t);
	};
	K(te, (e) => {
		V(n) && V(i) && e(ne);
	});
	var w = L(te, 2), re = P(w), ie = I(re), T = L(re, 2);
	_i(T), k(w), k(C);
	var ae = L(C, 2), oe = (e) => {
		var t = Dc(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("gradientsLong", { n: X.whole })]), W(e, t);
	};
	K(ae, (e) => {
		X.loaded?.overview && e(oe);
	});
	var se = L(ae, 2), ce = (e) => {
		var t = Oc(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("notYours")]), W(e, t);
	};
	K(se, (e) => {
		X.loaded !== null && !(V(n) && V(i)) && e(ce);
	});
	var le = L(se, 2), ue = (e) => {
		var t = kc(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("memoryTask", { n: V(l) })]), W(e, t);
	};
	K(le, (e) => {
		V(n) && V(i) || e(ue);
	});
	var de = L(le, 2), fe = I(de, !0), pe = L(de, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("gradientNorm"));
		Tc(pe, {
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
	var me = L(pe, 2), he = P(me), ge = I(he, !0), E = L(he);
	k(me);
	var _e = L(me, 2), ve = P(_e), ye = P(ve), be = I(ye, !0), D = L(ye, 2), xe = I(D, !0), O = L(D, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("paths")), t = /* @__PURE__ */ A(() => V(u) + 1);
		Tc(O, {
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
		var t = Ac(), n = P(t), r = I(n, !0), i = L(n, 2), a = I(i, !0), o = L(i, 2), s = P(o), c = I(L(s), !0);
		k(o);
		var d = L(o, 2);
		J(d, "aria-valuemin", 1), ki(d, (e) => N(h, e), () => V(h)), k(t), R((e, t, n, i, o, f, p, m, h) => {
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
		G(ie, `${e ?? ""} ${V(u) + 1}`), J(T, "max", V(l) - 1), vi(T, V(u)), G(fe, t), G(ge, n), G(E, `: ${r ?? ""}`), G(be, i), G(xe, a);
	}, [
		() => Z("lossStep"),
		() => Z("gradientNorm"),
		() => Q(V(s).title),
		() => Z(V(m) < 1 ? "shrink" : "grow", { x: Ra(V(m) < 1 ? 1 / (V(m) || NaN) : V(m)) }),
		() => Z("paths"),
		() => Z("pathsHint")
	]), H("input", T, (e) => X.lossStep = Number(e.currentTarget.value)), W(e, S), Ge();
}
_r([
	"input",
	"click",
	"keydown"
]);
// src/lib/lessons.ts
var Nc = (e, t) => ({
	kind: "text",
	text: {
		en: e,
		ko: t
	}
}), Pc = (e) => ({
	kind: "formulas",
	formulas: Y[e].equations
}), Fc = (e, t, ...n) => ({
	kind: "formulas",
	formulas: n.map((n) => Y[e].operations.find((e) => e.name === n)[t])
}), Ic = (e) => ({
	kind: "show",
	fragment: e
}), Lc = (e, t = [], n = !1) => ({
	kind: "picture",
	cell: e,
	backward: n,
	marked: t
}), Rc = "gru-after-keep", zc = 3, Bc = (e, t) => {
	let n = fa(e).layers[0];
	return wa(n.values[t] ?? n.previous[t], 0, zc, 0);
}, Vc = (e, t) => wa(fa(e).layers[0].gradients[t], 0, zc, 0), Hc = (e, t) => wa(fa(e).layers[0].contributions[t], 0, zc, 0), Uc = (e, t = Rc) => $(Bc(t, e)), Wc = (e, t = Rc) => $(Vc(t, e), !0);
function Gc(e, t) {
	let n = ha(e), r = sc(oc(Y[e], n.layers[0], 0, n.steps, n.steps - 1).gradients[t]);
	return za($(r[0] / r[n.steps - 1]));
}
function Kc() {
	return [
		{
			title: {
				en: "The limit of the plain RNN",
				ko: "기본 RNN의 한계"
			},
			blocks: [
				Nc("A recurrent network reads a series one step at a time and keeps a summary of what it has read: the hidden state h. The plain RNN mixes the new input with the old state, adds a bias and passes the result through one tanh.", "순환 신경망은 시계열을 한 시점씩 읽으며 지금까지 읽은 내용을 은닉 상태 h에 요약합니다. 기본 RNN은 새 입력과 이전 은닉 상태를 섞고 편향을 더한 뒤 tanh 하나를 통과시킵니다."),
				Pc("rnn-tanh"),
				Lc("rnn-tanh", [
					"h_>q_h",
					"q_h>a_h",
					"a_h>h"
				]),
				Nc("Follow the marked path from h at t−1 to h at t. Every step multiplies by the same matrix and by the slope of tanh, which is at most 1. Going back forty steps, the gradient passes that path forty times: it shrinks like a power, or explodes like one.", "표시한 길을 따라 이전 은닉 상태에서 새 은닉 상태로 가 보세요. 한 시점마다 같은 행렬과 tanh의 기울기(최대 1)를 곱합니다. 마흔 시점을 거슬러 가면 이 길을 마흔 번 지나므로 기울기는 거듭제곱으로 줄어들거나 폭발합니다."),
				Nc(`Small networks were trained to remember the first reading for forty steps. In the plain RNN the gradient that reaches the first step is only ${Gc("rnn-tanh", "h")} times what it was at the last; in the LSTM's cell state it is ${Gc("lstm", "c")} times, in the GRU ${Gc(Rc, "h")} times. The plain RNN never learned the task.`, `작은 신경망들에 첫 값을 마흔 시점 동안 기억하도록 가르쳤습니다. 기본 RNN에서 첫 시점에 닿는 기울기는 마지막 시점의 ${Gc("rnn-tanh", "h")}배뿐입니다. LSTM의 셀 상태에서는 ${Gc("lstm", "c")}배, GRU에서는 ${Gc(Rc, "h")}배입니다. 기본 RNN은 이 과제를 끝내 배우지 못했습니다.`),
				Ic("view=gradients&model=rnn-tanh&from=39&to=0")
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
				Nc("The LSTM adds a second state, the cell state c, and gives it a path of its own. On that path there is no weight and no tanh: only a product with the forget gate and a sum.", "LSTM은 두 번째 상태인 셀 상태 c를 두고 전용 길을 내줍니다. 그 길에는 가중치도 tanh도 없습니다. 망각 게이트와의 곱과 덧셈만 있습니다."),
				Pc("lstm"),
				Lc("lstm", [
					"c_>k",
					"k>c",
					"c>c_out"
				]),
				Nc("Going back along the marked path the gradient of c is multiplied by the forget gate f and by nothing else. Where f stays near 1 it arrives almost whole, however many steps away. The other gates decide what is written (i, g) and what is shown (o).", "표시한 길을 거슬러 가면 셀 상태의 기울기에는 망각 게이트 f만 곱해집니다. f가 1에 가까우면 아무리 먼 시점이라도 기울기가 거의 그대로 도착합니다. 나머지 게이트는 무엇을 쓸지(i, g)와 무엇을 내보낼지(o)를 정합니다."),
				Ic("view=cell&cell=lstm&pass=backward&op=2&t=3")
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
				Nc("The GRU keeps one state and two gates. The update gate z decides how much of the old state stays; what it gives up, the candidate n receives. The reset gate r decides how much of the past the candidate may look at.", "GRU는 상태 하나와 게이트 두 개를 씁니다. 업데이트 게이트 z는 이전 상태를 얼마나 남길지 정하고, 줄어든 몫은 후보 은닉 상태 n이 차지합니다. 리셋 게이트 r은 후보를 만들 때 과거를 얼마나 볼지 정합니다."),
				Pc(Rc),
				Lc(Rc, [
					"z>k",
					"z>u",
					"u>w"
				]),
				Nc("Because z and 1 − z add up to one, the new state is a weighted mean. With z near 1 the state is copied; with z near 0 it is replaced. One gate does the work of the LSTM's forget and input gates.", "z와 1 − z의 합이 1이므로 새 상태는 가중 평균입니다. z가 1에 가까우면 상태를 그대로 복사하고 0에 가까우면 새것으로 바꿉니다. 게이트 하나가 LSTM의 망각 게이트와 입력 게이트 역할을 함께 합니다."),
				Ic(`view=cell&cell=${Rc}&pass=forward&op=17&t=3`)
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
				Nc("Forward propagation is arithmetic in a fixed order: products, sums, activations, then the mix. Each operation uses only what stands before it, so you can follow with a calculator.", "순전파는 정해진 순서의 산수입니다. 곱하고, 더하고, 활성화 함수를 거친 다음 섞습니다. 각 연산은 앞에 있는 값만 쓰므로 계산기로 따라갈 수 있습니다."),
				Fc(Rc, "forward", "u", "k", "w", "h"),
				Nc(`Unit 1 of the worked example at step 4: the update gate is ${Uc("z")}, the previous state ${Uc("h_")}, the candidate ${Uc("n")}. So u = 1 − ${Uc("z")} = ${Uc("u")}, the kept part is k = ${Uc("k")} and the written part w = ${Uc("w")}.`, `계산 예제의 네 번째 시점, 유닛 1을 봅시다. 업데이트 게이트는 ${Uc("z")}, 이전 은닉 상태는 ${Uc("h_")}, 후보 은닉 상태는 ${Uc("n")}입니다. 그러면 u = 1 − ${Uc("z")} = ${Uc("u")}, 유지되는 부분은 k = ${Uc("k")}, 새로 쓰는 부분은 w = ${Uc("w")}입니다.`),
				Ic(`view=cell&cell=${Rc}&pass=forward&op=14&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the new hidden state h of unit 1?",
					ko: "유닛 1의 새 은닉 상태 h는 얼마일까요?"
				},
				answer: Bc(Rc, "h"),
				hint: {
					en: "The last operation is a sum: add the kept part and the written part.",
					ko: "마지막 연산은 덧셈입니다. 유지되는 부분과 새로 쓰는 부분을 더하세요."
				},
				why: {
					en: `h = k + w = ${Uc("h")}.`,
					ko: `h = k + w = ${Uc("h")}입니다.`
				}
			}
		},
		{
			title: {
				en: "Backward propagation",
				ko: "역전파"
			},
			blocks: [
				Nc("Backward propagation answers one question for every value: how much would the loss change if this value changed a little? The answer is its gradient δ. It comes back along the same lines, in the opposite direction.", "역전파는 모든 값에 대해 묻습니다. 이 값이 조금 바뀌면 손실은 얼마나 바뀔까? 그 답이 기울기 δ입니다. 기울기는 같은 선을 따라 반대 방향으로 돌아옵니다."),
				Nc("Two rules are enough. Through an operation, multiply by its local slope. Where a value was used in several places, add up what comes back from each.", "규칙은 두 가지면 충분합니다. 연산을 지날 때는 그 연산의 국소 기울기를 곱합니다. 값이 여러 곳에서 쓰였다면 각 곳에서 돌아온 것을 모두 더합니다."),
				Fc(Rc, "backward", "h", "w", "n", "a_n"),
				Nc(`At step 4 of the worked example the gradient of h is ${Wc("h")}. A sum passes it on unchanged, so the written part w receives ${Wc("w")} as well. w is u ⊙ n with u = ${Uc("u")}.`, `계산 예제의 네 번째 시점에서 h의 기울기는 ${Wc("h")}입니다. 덧셈은 기울기를 그대로 넘기므로 새로 쓰는 부분 w도 ${Wc("w")}를 받습니다. w는 u ⊙ n이고 u = ${Uc("u")}입니다.`),
				Ic(`view=cell&cell=${Rc}&pass=backward&op=4&t=3`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the gradient δ of the candidate n?",
					ko: "후보 은닉 상태 n의 기울기 δ는 얼마일까요?"
				},
				answer: Vc(Rc, "n"),
				hint: {
					en: "Through a product a gradient is multiplied by the other side: what is the other side of n?",
					ko: "곱을 거슬러 갈 때는 상대 항을 곱합니다. n의 상대 항은 무엇인가요?"
				},
				why: {
					en: `The other side of the product is u, so it is ${Wc("w")} × ${Uc("u")} = ${Wc("n")}.`,
					ko: `곱의 상대가 u이므로 ${Wc("w")} × ${Uc("u")} = ${Wc("n")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The sign of 1 − z",
				ko: "1 − z의 부호"
			},
			blocks: [
				Nc("The update gate is used twice: once for what is kept, once, as 1 − z, for what is written. So its gradient has two terms, and the one that comes through 1 − z has the opposite sign.", "업데이트 게이트는 두 번 쓰입니다. 한 번은 유지할 몫에, 또 한 번은 1 − z로서 새로 쓸 몫에 쓰입니다. 그래서 기울기의 항도 둘이며, 1 − z를 지나온 항은 부호가 바뀝니다."),
				Fc(Rc, "backward", "u", "z"),
				Lc(Rc, ["z>k", "z>u"], !0),
				Nc(`In the worked example the term through the kept part is ${$(Hc(Rc, "z>k"), !0)}. u = 1 − z has the gradient ${Wc("u")}.`, `계산 예제에서 유지되는 부분을 지나온 항은 ${$(Hc(Rc, "z>k"), !0)}입니다. 1 − z인 u의 기울기는 ${Wc("u")}입니다.`),
				Nc("Leave the minus out and everything still runs, the loss even falls for a while. Only a comparison with a finite difference shows the fault. The gradient check opens with the minus left out: put it back, and the two numbers meet.", "음수 부호를 빠뜨려도 프로그램은 돌아가고 손실도 한동안 줄어듭니다. 유한 차분과 비교해야만 잘못이 드러납니다. 아래 단추를 누르면 음수 부호를 뺀 역전파로 기울기 검증이 열립니다. 부호를 되돌려 두 값이 같아지는지 확인해 보세요."),
				Ic(`view=check&cell=${Rc}&weight=l0.W_xz.0&t=3&fault=minus`)
			],
			question: {
				kind: "number",
				prompt: {
					en: "What is the whole gradient δ of the update gate z?",
					ko: "업데이트 게이트 z의 전체 기울기 δ는 얼마일까요?"
				},
				answer: Vc(Rc, "z"),
				hint: {
					en: "Two terms are added: the one through the kept part, and the gradient of u times −1.",
					ko: "항 두 개를 더합니다. 유지되는 부분을 지나온 항과, u의 기울기에 −1을 곱한 항입니다."
				},
				why: {
					en: `${$(Hc(Rc, "z>k"), !0)} − (${Wc("u")}) = ${Wc("z")}.`,
					ko: `${$(Hc(Rc, "z>k"), !0)} − (${Wc("u")}) = ${Wc("z")}입니다.`
				}
			}
		},
		{
			title: {
				en: "The other GRU",
				ko: "또 하나의 GRU"
			},
			blocks: [
				Nc("Papers and libraries use four different GRUs. The reset gate may act after the recurrent product, as in PyTorch, or before it, as in the first paper. And an open update gate may keep the past or write the candidate.", "논문마다, 라이브러리마다 GRU가 다릅니다. 모두 네 가지입니다. 리셋 게이트는 PyTorch처럼 순환 곱 다음에 작용하기도 하고 첫 논문처럼 그 전에 작용하기도 합니다. 열린 업데이트 게이트도 과거를 유지하거나 후보를 쓰거나 둘 중 하나입니다."),
				Pc("gru-before-keep"),
				Lc("gru-before-keep", [
					"r>s",
					"h_>s",
					"s>q_n",
					"q_n>a_n"
				]),
				Nc("With reset before, the weights multiply s = r ⊙ h, not h. So their gradient is built with s as well: using h there is the usual bug. And backward needs two products in a row instead of one, which is why libraries preferred reset after.", "리셋이 앞에 있으면 가중치는 h가 아니라 s = r ⊙ h에 곱해집니다. 그러므로 가중치의 기울기도 s로 계산해야 합니다. 여기서 h를 쓰는 것이 흔한 버그입니다. 또 역전파에서 곱을 두 번 이어서 해야 하므로 라이브러리들은 리셋을 뒤에 두었습니다."),
				Ic("view=switches&left=gru-after-keep&right=gru-before-keep")
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
var qc = /* @__PURE__ */ U("<li><button type=\"button\"> </button></li>"), Jc = /* @__PURE__ */ U("<p> </p>"), Yc = /* @__PURE__ */ U("<p><!></p>"), Xc = /* @__PURE__ */ U("<div class=\"display\"></div>"), Zc = /* @__PURE__ */ U("<figure class=\"scroll-x\"><!></figure>"), Qc = /* @__PURE__ */ U("<p><button type=\"button\" class=\"primary\"> </button></p>"), $c = /* @__PURE__ */ U("<label class=\"option\"><input type=\"radio\" name=\"answer\"/> </label>"), el = /* @__PURE__ */ U("<p class=\"soft small\"> </p> <input type=\"text\" inputmode=\"decimal\" size=\"12\" aria-labelledby=\"prompt\"/>", 1), tl = /* @__PURE__ */ U("<p data-hint=\"\"><strong> </strong> </p>"), nl = /* @__PURE__ */ U("<div class=\"lesson\"><nav><ol></ol></nav> <article class=\"prose\"><p class=\"soft small\"> </p> <h2> </h2> <!> <form><fieldset><legend> </legend> <p id=\"prompt\"> </p> <!> <p><button type=\"submit\" class=\"primary\"> </button></p> <p role=\"status\"><!></p> <!></fieldset></form> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p></article></div>");
function rl(e, t) {
	We(t, !0);
	let n = Kc(), r = /* @__PURE__ */ A(() => Math.min(X.lesson, n.length - 1)), i = /* @__PURE__ */ A(() => n[V(r)]), a = /* @__PURE__ */ A(() => V(i).question), o = /* @__PURE__ */ A(() => X.answer === "" ? null : Number(X.answer)), s = /* @__PURE__ */ M(null), c = /* @__PURE__ */ M(0);
	gn(() => {
		V(r), N(s, null), N(c, 0);
	});
	function l(e) {
		X.lesson = e, X.answer = "";
	}
	function u(e) {
		e.preventDefault(), V(a).kind === "choice" ? N(s, V(o) === V(a).answer ? "right" : "wrong", !0) : N(s, Ba(X.answer, V(a).answer) ? "right" : "wrong", !0), V(s) === "wrong" && N(c, V(c) + 1);
	}
	function d(e) {
		X.unload(), X.unit = 0, X.fault = "none", X.read(e, !0);
	}
	var f = nl(), p = P(f), m = P(p);
	q(m, 21, () => n, Wr, (e, t, n) => {
		var i = qc(), a = P(i), o = I(a);
		k(i), R((e) => {
			J(a, "aria-current", n === V(r) ? "true" : void 0), G(o, `${n + 1}. ${e ?? ""}`);
		}, [() => Q(V(t).title)]), H("click", a, () => l(n)), W(e, i);
	}), k(m), k(p);
	var h = L(p, 2), g = P(h), _ = I(g, !0), v = L(g, 2), y = I(v, !0), b = L(v, 2);
	q(b, 17, () => V(i).blocks, Wr, (e, t) => {
		var n = kr(), r = F(n), i = (e) => {
			var n = Jc(), r = I(n, !0);
			R((e) => G(r, e), [() => Q(V(t).text)]), W(e, n);
		}, a = (e) => {
			var n = Xc();
			q(n, 21, () => V(t).formulas, Wr, (e, t) => {
				var n = Yc();
				Vo(P(n), { get formula() {
					return V(t);
				} }), k(n), W(e, n);
			}), k(n), W(e, n);
		}, o = (e) => {
			var n = Zc(), r = P(n);
			{
				let e = /* @__PURE__ */ A(() => V(t).backward ?? !1), n = /* @__PURE__ */ A(() => new Set(V(t).marked ?? [])), i = /* @__PURE__ */ A(() => Q(Y[V(t).cell].title));
				js(r, {
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
			k(n), ei(n, () => So), W(e, n);
		}, s = (e) => {
			var n = Qc(), r = P(n), i = I(r, !0);
			k(n), R((e) => G(i, e), [() => Z("show")]), H("click", r, () => d(V(t).fragment)), W(e, n);
		};
		K(r, (e) => {
			V(t).kind === "text" ? e(i) : V(t).kind === "formulas" ? e(a, 1) : V(t).kind === "picture" ? e(o, 2) : e(s, -1);
		}), W(e, n);
	});
	var x = L(b, 2), S = P(x), C = P(S), ee = I(C, !0), te = L(C, 2), ne = I(te, !0), w = L(te, 2), re = (e) => {
		var t = kr();
		q(F(t), 17, () => V(a).options, Wr, (e, t, n) => {
			var r = $c(), i = P(r);
			_i(i), vi(i, n);
			var a = L(i);
			k(r), R((e) => {
				yi(i, V(o) === n), G(a, ` ${e ?? ""}`);
			}, [() => Q(V(t))]), H("change", i, () => (X.answer = String(n), N(s, null))), W(e, r);
		}), W(e, t);
	}, ie = (e) => {
		var t = el(), n = F(t), r = I(n, !0), i = L(n, 2);
		_i(i), R((e) => G(r, e), [() => Z("decimals")]), H("input", i, () => N(s, null)), Ci(i, () => X.answer, (e) => X.answer = e), W(e, t);
	};
	K(w, (e) => {
		V(a).kind === "choice" ? e(re) : e(ie, -1);
	});
	var T = L(w, 2), ae = I(P(T), !0);
	k(T);
	var oe = L(T, 2);
	let se;
	var ce = P(oe), le = (e) => {
		var t = Or();
		R((e, n) => G(t, `✓ ${e ?? ""} ${n ?? ""}`), [() => Z("right_"), () => Q(V(a).why)]), W(e, t);
	}, ue = (e) => {
		var t = Or();
		R((e) => G(t, `✗ ${e ?? ""}`), [() => Z("wrong")]), W(e, t);
	};
	K(ce, (e) => {
		V(s) === "right" ? e(le) : V(s) === "wrong" && e(ue, 1);
	}), k(oe);
	var de = L(oe, 2), fe = (e) => {
		var t = tl(), n = P(t), r = I(n, !0), i = L(n);
		k(t), R((e, t) => {
			G(r, e), G(i, ` ${t ?? ""}`);
		}, [() => Z("hint"), () => Q(V(a).hint)]), W(e, t);
	};
	K(de, (e) => {
		V(c) >= 3 && V(s) !== "right" && e(fe);
	}), k(S), k(x);
	var pe = L(x, 2), me = P(pe), he = I(me, !0), ge = L(me, 2), E = I(ge, !0);
	k(pe), k(h), k(f), R((e, t, i, a, o, c, l, u) => {
		J(p, "aria-label", e), J(h, "data-lesson", V(r)), G(_, t), G(y, i), G(ee, a), G(ne, o), G(ae, c), se = li(oe, 1, "verdict", null, se, {
			good: V(s) === "right",
			bad: V(s) === "wrong"
		}), me.disabled = V(r) === 0, G(he, l), ge.disabled = V(r) === n.length - 1, G(E, u);
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
	]), gr("submit", x, u), H("click", me, () => l(V(r) - 1)), H("click", ge, () => l(V(r) + 1)), W(e, f), Ge();
}
_r([
	"click",
	"change",
	"input"
]);
// src/parts/HeatMap.svelte
var il = /* @__PURE__ */ U("<span> </span>"), al = /* @__PURE__ */ U("<figure><figcaption><strong> <!></strong> <span> </span> <!> <span class=\"scale\" aria-hidden=\"true\"> <span class=\"ramp\"></span> </span></figcaption> <div class=\"rows\"><span class=\"unitnames\" aria-hidden=\"true\"><span> </span><!></span> <div><canvas tabindex=\"0\" role=\"slider\"></canvas></div></div></figure>");
function ol(e, t) {
	We(t, !0);
	let n = Mi(t, "symbol", 19, () => []), r = Mi(t, "size", 3, null), i = Mi(t, "ahead", 3, 0), a = Mi(t, "when", 3, () => ""), o = /* @__PURE__ */ M(void 0), s = /* @__PURE__ */ M(600), c = null, l = /* @__PURE__ */ A(() => new uc(t.matrix)), u = /* @__PURE__ */ A(() => Math.max(4, Math.min(20, Math.floor(180 / t.matrix.units)))), d = /* @__PURE__ */ A(() => V(u) * t.matrix.units), f = /* @__PURE__ */ A(() => r() ?? V(l).size), p = /* @__PURE__ */ A(() => i() ? `calc(${lc.right}px + (100% - ${lc.left + lc.right}px) * ${i() / (t.to - t.from + i())})` : `${lc.right}px`), m = (e) => `rgb(${dc(e, V(f), V(g)).join(",")})`, g = /* @__PURE__ */ A(() => X.theme === "dark" || X.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches);
	gn(() => {
		let e = V(o)?.getContext("2d");
		if (!V(o) || !e) return;
		let n = Math.max(1, Math.round(V(s)));
		(V(o).width !== n || V(o).height !== V(d)) && ((e) => {
			var t = h(e, 2);
			V(o).width = t[0], V(o).height = t[1];
		})([n, V(d)]);
		let r = (t.to - t.from) / n, { data: i, scale: a } = V(l).level(r), c = e.createImageData(n, t.matrix.units), p = Math.ceil(t.matrix.steps / a) - 1;
		for (let e = 0; e < n; e++) {
			let o = Math.min(p, Math.max(0, Math.floor((t.from + (e + .5) * r) / a)));
			for (let r = 0; r < t.matrix.units; r++) {
				let [a, s, l] = dc(i[o * t.matrix.units + t.order[r]], V(f), V(g)), u = 4 * (r * n + e);
				c.data[u] = a, c.data[u + 1] = s, c.data[u + 2] = l, c.data[u + 3] = 255;
			}
		}
		let m = new OffscreenCanvas(n, t.matrix.units);
		m.getContext("2d").putImageData(c, 0, 0), e.imageSmoothingEnabled = !1, e.drawImage(m, 0, 0, n, V(d));
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
	gn(() => {
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
	var ne = al(), w = P(ne), re = P(w), ie = P(re);
	Vo(L(ie), { get formula() {
		return n();
	} }), k(re);
	var T = L(re, 2), ae = I(T, !0), oe = L(T, 2), se = (e) => {
		var n = il(), r = I(n, !0);
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
	var ge = P(me);
	let E;
	var _e = P(ge), ve = I(_e), ye = L(_e), be = (e) => {
		var n = il(), r = I(n, !0);
		R((e) => G(r, e), [() => t.order.at(-1) + 1]), W(e, n);
	};
	K(ye, (e) => {
		t.order.length > 1 && e(be);
	}), k(ge);
	var D = L(ge, 2), xe = P(D);
	J(xe, "aria-valuemin", 1);
	let O;
	ki(xe, (e) => N(o, e), () => V(o)), k(D), k(me), k(ne), R((e, n, r, i, a, o, s) => {
		G(ie, `${t.name ?? ""} `), J(T, "data-readout", t.name), G(ae, e), G(ue, `−${n ?? ""} `), fe = di(de, "", fe, { background: r }), G(pe, ` +${i ?? ""}`), he = di(me, "", he, { padding: `0 ${V(p) ?? ""} 0 ${lc.left ?? ""}px` }), E = di(ge, "", E, { height: `${V(d) ?? ""}px` }), G(ve, `${a ?? ""} ${t.order[0] + 1}`), J(xe, "aria-label", o), J(xe, "aria-valuemax", t.matrix.steps), J(xe, "aria-valuenow", t.step + 1), J(xe, "aria-valuetext", s), O = di(xe, "", O, { height: `${V(d) ?? ""}px` });
	}, [
		() => Z("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(V(te), !0)
		}),
		() => La(V(f)),
		() => `linear-gradient(to right, ${m(-V(f)) ?? ""}, ${m(0) ?? ""}, ${m(V(f)) ?? ""})`,
		() => La(V(f)),
		() => Z("unit"),
		() => Z("heatOf", { name: t.name }),
		() => Z("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: $(V(te), !0)
		})
	]), H("pointerdown", xe, x), H("pointermove", xe, S), H("pointerup", xe, C), H("dblclick", xe, () => void t.onopen()), H("keydown", xe, ee), Di(D, "clientWidth", (e) => N(s, e)), W(e, ne), Ge();
}
_r([
	"pointerdown",
	"pointermove",
	"pointerup",
	"dblclick",
	"keydown"
]);
// src/views/OverTime.svelte
var sl = /* @__PURE__ */ U("<h2> </h2> <!>", 1), cl = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <div class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <button type=\"button\" class=\"primary\"> </button></div> <p class=\"soft small\"> </p> <!> <!> <h2> </h2> <!> <!>", 1);
function ll(e, t) {
	We(t, !0);
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
	let d = /* @__PURE__ */ A(() => V(n) ? V(n).values : X.run.values), f = /* @__PURE__ */ A(() => pc(u(V(d).h), X.order));
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
	}), y = /* @__PURE__ */ A(() => {
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
	function ee(e) {
		let t = V(c) - V(s), n = Math.max(0, Math.min(V(r) - t, V(s) + e * t));
		b(n, n + t);
	}
	var te = cl(), ne = F(te), w = P(ne);
	Bs(w, {});
	var re = L(w, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("order")), t = /* @__PURE__ */ A(() => [
			"none",
			"time",
			"similar"
		].map((e) => ({
			value: e,
			text: Z(`order.${e}`)
		})));
		Na(re, {
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
	var ie = L(re, 2), T = P(ie), ae = I(T, !0), oe = L(T, 2), se = I(oe, !0), ce = L(oe, 2), le = I(ce, !0), ue = L(ce, 2), de = I(ue, !0), fe = L(ue, 2), pe = I(fe, !0);
	k(ie);
	var me = L(ie, 2), he = I(me, !0);
	k(ne);
	var ge = L(ne, 2), E = I(ge, !0), _e = L(ge, 2), ve = (e) => {
		var t = sl(), n = F(t), r = I(n, !0), i = L(n, 2);
		{
			let e = /* @__PURE__ */ A(() => Z("forecastTitle")), t = /* @__PURE__ */ A(() => V(c) + V(g));
			Tc(i, {
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
	K(_e, (e) => {
		V(v) && e(ve);
	});
	var ye = L(_e, 2), be = (e) => {
		let t = /* @__PURE__ */ A(() => Z(X.trace.answers.probabilities ? "classChances" : "answersAfter"));
		var n = sl(), i = F(n), a = I(i, !0), o = L(i, 2);
		{
			let e = /* @__PURE__ */ A(() => X.trace.answers.probabilities ? [0, 1] : null);
			Tc(o, {
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
		R(() => G(a, V(t))), W(e, n);
	};
	K(ye, (e) => {
		V(y) && e(be);
	});
	var D = L(ye, 2), xe = I(D, !0), O = L(D, 2);
	{
		let e = /* @__PURE__ */ A(() => Z("series")), t = /* @__PURE__ */ A(() => V(c) + V(g));
		Tc(O, {
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
	q(L(O, 2), 16, () => V(a), (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ A(() => Q(Ri(V(i), t))), r = /* @__PURE__ */ A(() => Ii(V(i), t)), a = /* @__PURE__ */ A(() => V(i).unbounded.includes(t) ? null : 1), o = /* @__PURE__ */ A(() => u(V(d)[t]));
			ol(e, {
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
	}), R((e, t, n, r, i, a, o, s) => {
		G(ae, e), G(se, t), G(le, n), G(de, r), G(pe, i), G(he, a), G(E, o), G(xe, s);
	}, [
		() => Z("panLeft"),
		() => Z("zoomIn"),
		() => Z("zoomOut"),
		() => Z("wholeRun"),
		() => Z("panRight"),
		() => Z("openCell"),
		() => Z("heatHint"),
		() => Z("series")
	]), H("click", T, () => ee(-.5)), H("click", oe, () => C(.5)), H("click", ce, () => C(2)), H("click", ue, () => b(0, V(r))), H("click", fe, () => ee(.5)), H("click", me, S), W(e, te), Ge();
}
_r(["click"]);
// src/views/Own.svelte
var ul = /* @__PURE__ */ U("<button type=\"button\"> </button>"), dl = /* @__PURE__ */ U("<section><h3> </h3> <!></section>"), fl = /* @__PURE__ */ U("<!> <div class=\"pair\"><section><h3> </h3> <!></section> <!> <!></div>", 1), pl = /* @__PURE__ */ U("<p class=\"soft\"> </p>"), ml = /* @__PURE__ */ U("<p> <strong data-showing=\"\"> </strong> <!></p> <div role=\"region\"><p> </p> <label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" multiple=\"\" accept=\".json,.gatewise,.csv,.tsv,.parquet,.ndjson,.jsonl,.gz,.ts,.npz\"/></label> <p class=\"soft small\"> </p></div> <p role=\"status\"> </p> <h2> </h2> <!>", 1);
function hl(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ M(!1), r = /* @__PURE__ */ M(""), i = /* @__PURE__ */ M(!0), a = /* @__PURE__ */ M([]), o;
	async function s(e) {
		if (!e?.length) return;
		let t = [...e], n = t.map((e) => e.name).join(", ");
		try {
			let e = t[0];
			if (t.length === 1 && e.name.toLowerCase().endsWith(".json")) X.load(ya(JSON.parse(await e.text())));
			else if (X.server) X.load(ya(await c(t, X.server.token)));
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
		if (e instanceof ga) return Z(e.key, e.values);
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
	f(), Pi(() => clearTimeout(o));
	let p = (e) => Float64Array.from(V(_), (t) => e(t) ?? NaN), m = /* @__PURE__ */ A(() => {
		let e = [];
		for (let t of V(a)) {
			let n = e.at(-1)?.at(-1);
			(!n || n.fit !== t.fit || t.epoch <= n.epoch) && e.push([]), e.at(-1).push(t);
		}
		return e;
	}), h = /* @__PURE__ */ M(null), g = /* @__PURE__ */ A(() => Math.min(V(h) ?? V(m).length - 1, V(m).length - 1)), _ = /* @__PURE__ */ A(() => V(m)[V(g)] ?? []), v = /* @__PURE__ */ A(() => [...new Set(V(_).flatMap((e) => Object.keys(e.gates ?? {})))]), y = /* @__PURE__ */ A(() => [...new Set(V(_).flatMap((e) => Object.keys(e.gradients ?? {})))].slice(0, 8));
	var b = ml();
	gr("dragover", Xt, (e) => X.linked && e.preventDefault()), gr("drop", Xt, (e) => X.linked && !e.defaultPrevented && d(e));
	var x = F(b), S = P(x), C = L(S), ee = I(C, !0), te = L(C, 2), ne = (e) => {
		var t = ul(), n = I(t, !0);
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
		var t = fl(), n = F(t), r = (e) => {
			{
				let t = /* @__PURE__ */ A(() => Z("fit")), n = /* @__PURE__ */ A(() => V(m).map((e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				Na(e, {
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
			Tc(c, {
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
			var t = dl(), n = P(t), r = I(n, !0), i = L(n, 2);
			{
				let e = /* @__PURE__ */ A(() => Z("gateMeans")), t = /* @__PURE__ */ A(() => V(v).map((e, t) => ({
					name: e,
					values: p((t) => t.gates?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Tc(i, {
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
			var t = dl(), n = P(t), r = I(n, !0), i = L(n, 2);
			{
				let e = /* @__PURE__ */ A(() => Z("gradientNorms")), t = /* @__PURE__ */ A(() => V(y).map((e, t) => ({
					name: e,
					values: p((t) => t.gradients?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				Tc(i, {
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
	}, ge = (e) => {
		var t = pl(), n = I(t, !0);
		R((e) => G(n, e), [() => Z(X.server ? "liveNone" : "liveServer")]), W(e, t);
	};
	K(me, (e) => {
		V(_).length ? e(he) : e(ge, -1);
	}), R((e, t, a, o, s, c, l) => {
		G(S, `${e ?? ""}: `), G(ee, t), re = li(w, 1, "dropzone", null, re, { over: V(n) }), J(w, "aria-label", a), G(T, o), G(oe, `${s ?? ""} `), G(ce, c), ue = li(le, 1, "verdict", null, ue, {
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
	]), gr("dragover", w, (e) => (e.preventDefault(), N(n, !0))), gr("dragleave", w, () => N(n, !1)), gr("drop", w, d), H("change", se, (e) => u(e.currentTarget)), W(e, b), Ge();
}
_r(["click", "change"]);
// src/views/Switches.svelte
var gl = /* @__PURE__ */ U("<p class=\"card\" data-compared=\"\"> </p>"), _l = /* @__PURE__ */ U("<p><!></p>"), vl = /* @__PURE__ */ U("<section><h2> </h2> <div class=\"scroll-x\"><!></div> <!></section>"), yl = /* @__PURE__ */ U("<p> </p>"), bl = /* @__PURE__ */ U("<p><strong> </strong> </p>"), xl = /* @__PURE__ */ U("<li><!> <span class=\"soft\"> </span></li>"), Sl = /* @__PURE__ */ U("<!> <ul class=\"moves\"></ul>", 1), Cl = /* @__PURE__ */ U("<p class=\"soft\"> </p>"), wl = /* @__PURE__ */ U("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Tl = /* @__PURE__ */ U("<div class=\"toolbar\"><!> <!> <!> <!></div> <!> <div class=\"pair\"></div> <section class=\"card\"><h2> </h2> <!> <!></section> <h2> </h2> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function El(e, t) {
	We(t, !0);
	let n = /* @__PURE__ */ A(() => ca.families[Y[X.left].family]), r = /* @__PURE__ */ A(() => Y[X.left].family === Y[X.right].family), i = /* @__PURE__ */ A(() => V(r) && X.loaded !== null && X.trace.layers.every((e) => V(n).cells.includes(e.cell))), a = /* @__PURE__ */ A(() => [X.left, X.right].map((e) => ({
		key: e,
		cell: Y[e],
		trace: V(i) ? p(e) : fa(e)
	}))), o = /* @__PURE__ */ A(() => V(i) ? Math.min(X.layer, X.trace.layers.length - 1) : 0), s = /* @__PURE__ */ A(() => V(i) ? X.sequence : 0), c = /* @__PURE__ */ A(() => V(a)[0].trace.layers[V(o)].values.h.shape[2] ?? 1), l = /* @__PURE__ */ A(() => Math.min(X.unit, V(c) - 1)), u = /* @__PURE__ */ A(() => Math.min(X.step, V(a)[0].trace.steps - 1)), d = /* @__PURE__ */ A(() => V(i) ? X.offset : 0), f = /* @__PURE__ */ A(() => X.loaded ? Y[X.loaded.layers[0].cell] : null);
	function p(e) {
		return ia(Y, {
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
		return Float64Array.from({ length: e.steps }, (t, n) => wa(e.layers[V(o)].values.h, V(s), n, V(l)));
	}
	let _ = /* @__PURE__ */ A(() => [g(V(a)[0].trace), g(V(a)[1].trace)]), v = /* @__PURE__ */ A(() => V(a).map((e, t) => {
		let n = new Set(V(a)[1 - t].cell.equations.map(Li));
		return e.cell.equations.map((e) => !n.has(Li(e)));
	})), y = /* @__PURE__ */ A(() => V(r) ? Object.keys(V(n).options).filter((e) => V(a)[0].cell.options[e] !== V(a)[1].cell.options[e]) : []);
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
	let S = () => la.map((e) => ({
		value: e,
		text: Q(Y[e].title)
	}));
	function C(e) {
		let t = e.operations.map((e) => e.name), n = Math.max(...e.gates.map((e) => t.indexOf(e)));
		return t.filter((t, r) => e.gates.includes(t) || r > n);
	}
	let ee = /* @__PURE__ */ A(() => C(V(a)[0].cell).filter((e) => C(V(a)[1].cell).includes(e)));
	var te = Tl(), ne = F(te), w = P(ne);
	{
		let e = /* @__PURE__ */ A(() => Z("left")), t = /* @__PURE__ */ A(S);
		Na(w, {
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
		Na(re, {
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
		Na(ie, {
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
		Na(T, {
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
		var t = gl(), n = I(t, !0);
		R((e) => G(n, e), [() => V(i) ? Z("comparedOwn", { name: X.loaded?.title || Q(V(f).title) }) : Z("comparedExample", { name: Q(V(f).title) })]), W(e, t);
	};
	K(ae, (e) => {
		V(f) && e(oe);
	});
	var se = L(ae, 2);
	q(se, 21, () => V(a), Wr, (e, t, n) => {
		var r = vl(), i = P(r), a = I(i, !0), o = L(i, 2), s = P(o);
		{
			let e = /* @__PURE__ */ A(() => Q(V(t).cell.title)), r = /* @__PURE__ */ A(() => Z("moves")), i = /* @__PURE__ */ A(() => [...V(h)[n]].filter((e) => e.includes(">")).map((e) => b(V(t).cell, e)).join(", "));
			js(s, {
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
		k(o), ei(o, () => So), q(L(o, 2), 17, () => V(t).cell.equations, Wr, (e, t, r) => {
			var i = _l();
			let a;
			Vo(P(i), { get formula() {
				return V(t);
			} }), k(i), R(() => a = li(i, 1, "line", null, a, { marked: V(v)[n][r] })), W(e, i);
		}), k(r), R((e) => G(a, e), [() => Q(V(t).cell.title)]), W(e, r);
	}), k(se);
	var ce = L(se, 2), le = P(ce), ue = I(le, !0), de = L(le, 2), fe = (e) => {
		var t = yl(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("otherCell")]), W(e, t);
	}, pe = (e) => {
		var t = yl(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("nothingMoves")]), W(e, t);
	}, me = (e) => {
		var t = Sl(), n = F(t);
		q(n, 16, () => V(y), (e) => e, (e, t) => {
			var n = bl(), r = P(n), i = I(r, !0), o = L(r);
			k(n), R(() => {
				J(n, "data-option", t), G(i, t), G(o, `: ${V(a)[0].cell.options[t] ?? ""} → ${V(a)[1].cell.options[t] ?? ""}`);
			}), W(e, n);
		});
		var r = L(n, 2);
		q(r, 21, () => V(h), Wr, (e, t, n) => {
			var r = kr();
			q(F(r), 16, () => [...V(t)].filter((e) => e.includes(">")), (e) => e, (e, t) => {
				var r = xl(), i = P(r);
				{
					let e = /* @__PURE__ */ A(() => x(V(a)[n].cell, t));
					Vo(i, { get formula() {
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
	var he = L(de, 2), ge = (e) => {
		var t = Cl(), r = I(t, !0);
		R((e) => G(r, e), [() => Q(V(n).note)]), W(e, t);
	};
	K(he, (e) => {
		V(r) && V(n).note && e(ge);
	}), k(ce);
	var E = L(ce, 2), _e = I(E, !0), ve = L(E, 2);
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
		Tc(ve, {
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
	var ye = L(ve, 2), be = P(ye), D = P(be), xe = P(D), O = P(xe), Se = I(O, !0), Ce = L(O), we = I(Ce, !0), Te = L(Ce), Ee = I(Te, !0), De = I(L(Te), !0);
	k(xe), k(D);
	var Oe = L(D);
	q(Oe, 20, () => V(ee), (e) => e, (e, t) => {
		let n = /* @__PURE__ */ A(() => wa(V(a)[0].trace.layers[V(o)].values[t], V(s), V(u), V(l))), r = /* @__PURE__ */ A(() => wa(V(a)[1].trace.layers[V(o)].values[t], V(s), V(u), V(l)));
		var i = wl(), c = P(i), d = P(c), f = L(d);
		{
			let e = /* @__PURE__ */ A(() => Ii(V(a)[0].cell, t));
			Vo(f, { get formula() {
				return V(e);
			} });
		}
		k(c);
		var p = L(c), m = I(p, !0), h = L(p), g = I(h, !0), _ = I(L(h), !0);
		k(i), R((e, t, n, r) => {
			G(d, `${e ?? ""} `), G(m, t), G(g, n), G(_, r);
		}, [
			() => Q(Ri(V(a)[0].cell, t)),
			() => $(V(n)),
			() => $(V(r)),
			() => $(V(r) - V(n), !0)
		]), W(e, i);
	}), k(Oe), k(be), k(ye), ei(ye, () => So), R((e, t, n, r, i, a) => {
		G(ue, e), G(_e, t), J(be, "data-compare", V(u)), G(Se, n), G(we, r), G(Ee, i), G(De, a);
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
	]), W(e, te), Ge();
}
// src/App.svelte
var Dl = /* @__PURE__ */ U("<p class=\"outside\"><a target=\"_blank\" rel=\"noopener\"> </a></p>"), Ol = /* @__PURE__ */ U("<button type=\"button\"> </button>"), kl = /* @__PURE__ */ U("<a class=\"skip\" href=\"#content\"> </a> <header><p class=\"brand\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 7h20M7 7v10M7 17h6\"></path><circle cx=\"16\" cy=\"17\" r=\"3.2\"></circle><circle cx=\"16\" cy=\"7\" r=\"3.2\"></circle></svg>gatewise</p> <nav></nav> <div class=\"settings\"><!> <!> <!></div></header>", 1), Al = /* @__PURE__ */ U("<p class=\"card\" role=\"status\" data-missing=\"\"> </p>"), jl = /* @__PURE__ */ U("<p class=\"card\" role=\"status\" data-notice=\"\"> </p>"), Ml = /* @__PURE__ */ U("<p class=\"card\" role=\"alert\"> </p>"), Nl = /* @__PURE__ */ U("<p role=\"status\" data-loading=\"\"> </p>"), Pl = /* @__PURE__ */ U("<div><!> <main id=\"content\" tabindex=\"-1\"><h1> </h1> <!> <!> <!></main></div>");
function Fl(e, t) {
	We(t, !0);
	let n = {
		train: async () => (await import("./training.js")).Train,
		gesture: async () => (await import("./training.js")).Gesture
	}, r = {
		lessons: rl,
		cell: ec,
		switches: El,
		time: ll,
		gradients: Mc,
		check: ac,
		own: hl
	}, i = /* @__PURE__ */ A(() => r[X.view]), a = /* @__PURE__ */ M(void 0), o = /* @__PURE__ */ M(void 0), s, c = "", l = null, u = () => [
		X.view,
		X.cell,
		X.lesson,
		X.loaded?.title ?? ""
	].join(" "), d = u();
	gn(() => {
		let e = X.fragment, t = u();
		X.linked && (clearTimeout(s), t !== d && l?.(), l = () => {
			l = null;
			let n = t !== d;
			d = t, location.hash.slice(1) !== e && (c = e, n && !X.embed ? history.pushState(null, "", `#${e}`) : history.replaceState(null, "", `#${e}`));
		}, s = setTimeout(() => l?.(), 60));
	}), gn(() => {
		V(a) && (X.root = V(a), X.linked || (V(a).dataset.lmSuppressShortcuts = "true"), V(a).dataset.theme = X.theme, V(a).lang = X.lang, X.linked && (document.documentElement.lang = X.lang, document.documentElement.dataset.theme = X.theme, document.title = `${Z(`view.${X.view}`)} · gatewise`));
	}), Ni(() => {
		if (!X.linked) return;
		let e = () => {
			location.hash.slice(1) !== c && lr(() => {
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
	var p = Pl();
	let m;
	var h = P(p), g = (e) => {
		var t = Dl(), n = P(t), r = I(n);
		k(t), R((e, t) => {
			J(n, "href", `#${e ?? ""}`), G(r, `${t ?? ""} ↗`);
		}, [() => X.fragment.replace(/&?embed=1/, ""), () => Z("wholePage")]), W(e, t);
	}, _ = (e) => {
		var t = kl(), n = F(t), r = I(n, !0), i = L(n, 2), a = L(P(i), 2);
		q(a, 20, () => Ta, (e) => e, (e, t) => {
			var n = Ol(), r = I(n, !0);
			R((e) => {
				J(n, "aria-current", X.view === t ? "page" : void 0), G(r, e);
			}, [() => Z(`view.${t}`)]), H("click", n, () => f(t)), W(e, n);
		}), k(a);
		var s = L(a, 2), c = P(s);
		{
			let e = /* @__PURE__ */ A(() => Z("language"));
			Na(c, {
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
			Na(l, {
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
		Fa(L(l, 2), {}), k(s), k(i), R((e, t) => {
			G(r, e), J(a, "aria-label", t);
		}, [() => Z("skip"), () => Z("views")]), H("click", n, (e) => (e.preventDefault(), V(o)?.focus())), W(e, t);
	};
	K(h, (e) => {
		X.embed ? e(g) : e(_, -1);
	});
	var v = L(h, 2), y = P(v);
	let b;
	var x = I(y, !0), S = L(y, 2), C = (e) => {
		var t = Al(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("missing", { name: X.missing })]), W(e, t);
	};
	K(S, (e) => {
		X.missing !== null && e(C);
	});
	var ee = L(S, 2), te = (e) => {
		var t = jl(), n = I(t, !0);
		R(() => G(n, X.notice)), W(e, t);
	};
	K(ee, (e) => {
		X.notice && e(te);
	});
	var ne = L(ee, 2), w = (e) => {
		var t = kr();
		$r(F(t), () => V(i), (e, t) => {
			t(e, {});
		}), W(e, t);
	}, re = (e) => {
		var t = kr();
		Ur(F(t), () => n[X.view](), (e) => {
			var t = Nl(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("loading")]), W(e, t);
		}, (e, t) => {
			var n = kr();
			$r(F(n), () => V(t), (e, t) => {
				t(e, {});
			}), W(e, n);
		}, (e) => {
			var t = Ml(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("notLoaded")]), W(e, t);
		}), W(e, t);
	};
	K(ne, (e) => {
		V(i) ? e(w) : e(re, -1);
	}), k(v), ki(v, (e) => N(o, e), () => V(o)), k(p), ki(p, (e) => N(a, e), () => V(a)), R((e) => {
		m = li(p, 1, "gatewise", null, m, { embedded: X.embed === 1 }), J(v, "data-view", X.view), b = li(y, 1, "", null, b, { "visually-hidden": X.embed === 1 }), G(x, e);
	}, [() => Z(`view.${X.view}`)]), W(e, p), Ge();
}
_r(["click"]);
// src/main.ts
function Il(e) {
	return Pr(Fl, { target: e });
}
Object.assign(globalThis, { gatewise: {
	app: X,
	cells: Y,
	rerun: ia,
	triangle: cc,
	readTrace: ya,
	edited: xa,
	example: fa,
	memory: ha,
	number: $,
	flush: At,
	training: () => import("./training.js")
} });
function Ll({ model: e, el: t }) {
	X.linked = !1;
	let n = () => {
		let t = e.get("trace");
		typeof t == "string" && t && X.load(ya(JSON.parse(t)));
		let n = e.get("options");
		typeof n == "string" && X.read(n);
	};
	n(), e.on("change:trace", n);
	let r = Il(t);
	return () => {
		e.off("change:trace", n), Rr(r);
	};
}
async function Rl(e) {
	let t = await fetch("api/trace", { headers: { "X-Gatewise-Token": e } });
	if (t.status !== 204) {
		if (!t.ok) throw Error(await t.text());
		X.load(ya(await t.json()));
	}
}
async function zl() {
	let e = document.getElementById("gatewise");
	if (!e) return;
	let t = document.getElementById("gatewise-trace");
	t?.textContent && X.load(ya(JSON.parse(t.textContent))), await Bl();
	let n = new URLSearchParams(location.search).get("token") ?? Hl();
	if (X.read(location.hash), new URLSearchParams(location.search).get("embed") === "1" && (X.embed = 1), n && location.protocol.startsWith("http")) {
		X.server = { token: n }, Vl(n);
		try {
			await Rl(n), X.read(location.hash);
		} catch (e) {
			console.error(e);
		}
	}
	Il(e);
}
async function Bl() {
	let e = (e) => document.querySelector(`meta[name="${e}"]`)?.content, t = e("gatewise-site");
	if (!t) return;
	X.site = !0;
	let n = e("gatewise-trace");
	if (n) {
		let e = await fetch(n);
		e.ok && X.load(ya(await e.json()));
	}
	if (!navigator.serviceWorker) return;
	let r = globalThis.trustedTypes?.createPolicy("gatewise-worker", { createScriptURL: (e) => e });
	navigator.serviceWorker.register(r?.createScriptURL(t) ?? t).catch(() => void 0);
}
function Vl(e) {
	try {
		sessionStorage.setItem("gatewise-token", e);
	} catch {
		return;
	}
	location.search && history.replaceState(null, "", location.pathname + location.hash);
}
function Hl() {
	try {
		return sessionStorage.getItem("gatewise-token");
	} catch {
		return null;
	}
}
zl();
var Ul = { render: Ll };
export { W as A, gn as B, vi as C, Wr as D, q as E, H as F, Yt as G, F as H, gr as I, Kt as J, N as K, V as L, Er as M, Or as N, K as O, _r as P, k as Q, lr as R, yi as S, li as T, I as U, P as V, L as W, Ge as X, A as Y, We as Z, Pi as _, za as a, _i as b, Q as c, ca as d, Ul as default, la as f, Ri as g, Ii as h, $ as i, U as j, G as k, Aa as l, ma as m, Tc as n, La as o, Y as p, M as q, fc as r, Na as s, ol as t, X as u, ki as v, di as w, J as x, Ci as y, R as z };
