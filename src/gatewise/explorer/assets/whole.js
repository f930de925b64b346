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
})), S, C, w, T, E, ee, te, ne, D, re, ie, ae, oe, se, ce, le, ue, de, fe, pe, me, he, ge, _e, ve, ye, O = t((() => {
	S = 1 << 24, C = 1024, w = 2048, T = 4096, E = 8192, ee = 16384, te = 32768, ne = 1 << 25, D = 65536, re = 1 << 19, ie = 1 << 20, ae = 1 << 25, oe = 1 << 21, se = 1 << 22, ce = 1 << 23, le = Symbol("$state"), ue = Symbol("component"), de = Symbol("legacy props"), fe = Symbol(""), pe = Symbol("attributes"), me = Symbol("class"), he = Symbol("style"), ge = Symbol("text"), _e = Symbol("form reset"), ve = new class extends Error {
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
	return ke(/* @__PURE__ */ In(Pe));
}
function k(e) {
	if (A) {
		if (/* @__PURE__ */ In(Pe) !== null) throw Te(), be;
		Pe = e;
	}
}
function je(e = 1) {
	if (A) {
		for (var t = e, n = Pe; t--;) n = /* @__PURE__ */ In(n);
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
		var i = /* @__PURE__ */ In(n);
		e && n.remove(), n = i;
	}
}
function Ne(e) {
	if (!e || e.nodeType !== 8) throw Te(), be;
	return e.data;
}
var A, Pe, Fe = t((() => {
	O(), Ce(), De(), Kn(), A = !1;
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
	rt(), O(), z(), Qr();
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
		r: Wr,
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
		for (var r of n) nr(r);
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
	i(), $e(), Qr(), z(), nt(), O(), x(), dt = null;
}));
// node_modules/svelte/src/internal/client/dom/task.js
function pt() {
	var e = gt;
	gt = [], o(e);
}
function mt(e) {
	if (gt.length === 0 && !cn) {
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
	x(), gn(), gt = [];
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
	O(), rt(), Qr();
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
	Fe(), Kn(), _t(), O(), Et = !1;
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function Ot(e) {
	var t = Hr, n = Wr;
	wr(null), Tr(null);
	try {
		return e();
	} finally {
		wr(t), Tr(n);
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
	z(), Qr(), O(), Dt();
}));
// node_modules/svelte/src/internal/client/reactivity/async.js
function jt(e, t, n, r) {
	let i = ut() ? Lt : zt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = Wr, c = Mt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				Jn(e, s);
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
		Promise.all(n.map((e) => /* @__PURE__ */ Rt(e))).then(u).catch((e) => Jn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), Nt());
	}) : f();
}
function Mt() {
	var e = Wr, t = Hr, n = dt, r = rn;
	return function(i = !0) {
		Tr(e), wr(t), ot(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function Nt(e = !0) {
	Ft = !1, Tr(null), wr(null), ot(null), e && rn?.deactivate();
}
function Pt() {
	var e = Wr, t = e.b, n = rn, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
var Ft, It = t((() => {
	O(), i(), ft(), Yn(), Qr(), gn(), Kt(), z();
}));
/*#__NO_SIDE_EFFECTS__*/
function Lt(e) {
	var t = 2 | w;
	return Wr !== null && (Wr.f |= re), {
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
		parent: Wr,
		ac: null
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Rt(e, t, n) {
	let r = Wr;
	r === null && He();
	var i = void 0, a = _n(xe), o = !Hr, c = /* @__PURE__ */ new Set();
	return ar(() => {
		var t = Wr, n = s();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ve && n.reject(e);
			}).finally(Nt);
		} catch (e) {
			n.reject(e), Nt();
		}
		var l = rn;
		if (o) {
			if (t.f & 32768) var u = Pt();
			if (r.b?.is_rendered()) l.async_deriveds.get(t)?.reject(Gt);
			else for (let e of c.values()) e.reject(Gt);
			c.add(n), l.async_deriveds.set(t, n);
		}
		let d = (e, t = void 0) => {
			u?.(), c.delete(n), t !== Gt && (l.activate(), t ? (a.f |= ce, yn(a, t)) : (a.f & 8388608 && (a.f ^= ce), yn(a, e)), l.deactivate());
		};
		n.promise.then(d, (e) => d(null, e || "unknown"));
	}), er(() => {
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
	return et || Er(t), t;
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
		for (var n = 0; n < t.length; n += 1) pr(t[n]);
	}
}
function Vt(e) {
	var t, n = Wr, r = e.parent;
	if (!Vr && r !== null && e.v !== xe && r.f & 24576) return we(), e.v;
	Tr(r);
	try {
		Bt(e), t = Mr(e);
	} finally {
		Tr(n);
	}
	return t;
}
function Ht(e) {
	var t = Vt(e);
	!e.equals(t) && (e.wv = kr(), (!rn?.is_fork || e.deps === null) && (rn === null ? e.v = t : (rn.capture(e, t, !0), an?.capture(e, t, !0)), e.deps === null)) ? vt(e, C) : Vr || (on === null ? yt(e) : ($n() || rn?.is_fork) && on.set(e, t));
}
function Ut(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && Ot(() => {
		t.ac.abort(ve), t.ac = null;
	}), t.fn !== null && (t.teardown = b), Fr(t, 0), dr(t));
}
function Wt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && Ir(t);
}
var Gt, Kt = t((() => {
	i(), O(), Qr(), At(), ze(), $e(), De(), z(), kn(), at(), nt(), ft(), Ce(), gn(), It(), x(), xt(), wt(), Gt = Symbol("obsolete");
}));
// node_modules/svelte/src/internal/client/reactivity/batch.js
function qt(e) {
	var t = cn, n = an;
	an = null, cn = !0;
	try {
		var r;
		for (e && (qt(), r = e());;) {
			if (ht(), rn === null) return r;
			rn.flush();
		}
	} finally {
		cn = t, an = n;
	}
}
function Jt() {
	try {
		qe();
	} catch (e) {
		Jn(e, sn);
	}
}
function Yt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && Ar(r) && (hn = /* @__PURE__ */ new Set(), Ir(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && hr(r), hn?.size > 0)) {
				Tn.clear();
				for (let e of hn) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) hn.has(n) && (hn.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || Ir(n);
					}
				}
				hn.clear();
			}
		}
		hn = null;
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
	rn.schedule(e);
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
var tn, nn, rn, an, on, sn, cn, ln, un, dn, fn, pn, mn, hn, gn = t((() => {
	O(), nt(), x(), Qr(), $e(), _t(), i(), Yn(), kn(), z(), Ct(), Ce(), xt(), at(), wt(), Kt(), tn = null, nn = null, rn = null, an = null, on = null, sn = null, cn = !1, ln = !1, un = null, dn = null, fn = 0, pn = 1, mn = class e {
		id = pn++;
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
			for (var t = un = [], n = [], r = dn = []; this.#a.length > 0;) {
				fn++ > 1e3 && (this.#x(), Jt());
				for (let e of this.#p()) try {
					this.#h(e, t, n);
				} catch (t) {
					throw en(e), this.#d() || this.discard(), t;
				}
			}
			if (rn = null, r.length > 0) {
				var i = e.ensure();
				for (let e of r) i.schedule(e);
			}
			if (un = null, dn = null, this.#d()) {
				this.#y(n), this.#y(t);
				for (let [e, t] of this.#c) $t(e, t);
				r.length > 0 && rn.#m();
				return;
			}
			let a = this.#g();
			if (a) this.#y(n), this.#y(t), a.#v(this);
			else {
				this.#s.clear();
				for (let e of this.#e) e(this);
				this.#e.clear(), an = this, Yt(n), Yt(t), an = null, this.#i?.resolve();
				var o = rn;
				this.#n === 0 && (this.#a.length === 0 || o !== null) && (this.#x(), et && (this.#b(), rn = o)), o !== null && (Tn.clear(), o.#m());
			}
		}
		#h(e, t, n) {
			e.f ^= C;
			for (var r = e.first; r !== null;) {
				var i = r.f, a = !!(i & 96);
				if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
					a ? r.f ^= C : i & 4 ? t.push(r) : et && i & 16777224 ? n.push(r) : Ar(r) && (i & 16 && this.add_dirty_reaction(r, T), Ir(r));
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
			this.oncommit(() => e.discard()), e.#x(), rn = this, this.#m();
		}
		#y(e) {
			for (var t = 0; t < e.length; t += 1) St(e[t], this.#s);
		}
		capture(e, t, n = !1) {
			e.v !== xe && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), on?.set(e, t)), this.is_fork || (e.v = t);
		}
		activate() {
			rn = this;
		}
		deactivate() {
			rn = null, on = null;
		}
		flush() {
			try {
				ln = !0, rn = this, this.#m();
			} finally {
				fn = 0, sn = null, un = null, dn = null, ln = !1, rn = null, on = null, Tn.clear();
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
			if (rn === null) {
				let t = rn = new e();
				!ln && !cn && mt(() => {
					t.started || t.flush();
				});
			}
			return rn;
		}
		apply() {
			if (!et || !this.is_fork && this.prev === null && this.next === null) on = null;
			else {
				on = /* @__PURE__ */ new Map();
				for (let [e, [t]] of this.current) on.set(e, t);
				for (let e = tn; e !== null; e = e.next) if (!(e === this || e.is_fork) && (e.id >= this.id || !e.#_(this))) for (let [t, n] of e.previous) on.has(t) || on.set(t, n);
			}
		}
		schedule(e) {
			sn = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
		}
		#x() {
			if (this.linked) {
				var e = this.prev, t = this.next;
				e === null ? tn = t : e.next = t, t === null ? nn = e : t.prev = e, this.linked = !1;
			}
		}
	}, hn = null;
}));
function _n(e, t) {
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
function M(e, t) {
	let n = _n(e, t);
	return Er(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function vn(e, t = !1, n = !0) {
	let r = _n(e);
	return t || (r.equals = Re), tt && n && dt !== null && dt.l !== null && (dt.l.s ??= []).push(r), r;
}
function N(e, t, n = !1) {
	return Hr !== null && (!Ur || Hr.f & 131072) && ut() && Hr.f & 4325394 && (Gr === null || !Gr.has(e)) && Ze(), yn(e, n ? An(t) : t, dn);
}
function yn(e, t, n = null) {
	if (!e.equals(t)) {
		Vr ? Tn.set(e, t) : Tn.has(e) || Tn.set(e, e.v);
		var r = mn.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && Vt(t), on === null && yt(t);
		}
		e.wv = kr(), Dn = null, On = 0, Cn(e, w, n), Dn = null, ut() && Wr !== null && Wr.f & 1024 && !(Wr.f & 96) && (Jr === null ? Dr([e]) : Jr.push(e)), !r.is_fork && wn.size > 0 && !En && bn();
	}
	return t;
}
function bn() {
	En = !1;
	for (let e of wn) {
		e.f & 1024 && vt(e, T);
		let t;
		try {
			t = Ar(e);
		} catch {
			t = !0;
		}
		t && Ir(e);
	}
	wn.clear();
}
function xn(e, t = 1) {
	var n = B(e), r = t === 1 ? n++ : n--;
	return N(e, n), r;
}
function Sn(e) {
	N(e, e.v + 1);
}
function Cn(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = ut(), a = r.length;
		if (On += a, On > 1e5 && Dn === null && (Dn = /* @__PURE__ */ new Set()), Dn !== null) {
			if (Dn.has(e)) return;
			Dn.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== Wr) {
				var l = (c & w) === 0;
				if (l && vt(s, t), c & 131072) wn.add(s);
				else if (c & 2) {
					var u = s;
					on?.delete(u), Cn(u, T, n);
				} else if (l) {
					var d = s;
					c & 16 && hn !== null && hn.add(d), n === null ? Qt(d) : n.push(d);
				}
			}
		}
	}
}
var wn, Tn, En, Dn, On, kn = t((() => {
	i(), Qr(), ze(), O(), $e(), nt(), it(), at(), ft(), gn(), jn(), Kt(), xt(), wn = /* @__PURE__ */ new Set(), Tn = /* @__PURE__ */ new Map(), En = !1, Dn = null, On = 0;
}));
// node_modules/svelte/src/internal/client/proxy.js
function An(e) {
	if (typeof e != "object" || !e || le in e || ue in e) return e;
	let t = v(e);
	if (t !== g && t !== _) return e;
	var n = /* @__PURE__ */ new Map(), r = l(e), i = /* @__PURE__ */ M(0), a = null, o = Zr, s = (e) => {
		if (Zr === o) return e();
		var t = Hr, n = Zr;
		wr(null), Or(o);
		var r = e();
		return wr(t), Or(n), r;
	};
	return r && n.set("length", /* @__PURE__ */ M(e.length, a)), new Proxy(e, {
		defineProperty(e, t, r) {
			"value" in r && r.configurable !== !1 && r.enumerable !== !1 && r.writable !== !1 || Ye();
			var i = n.get(t);
			return i === void 0 ? s(() => {
				var e = /* @__PURE__ */ M(r.value, a);
				return n.set(t, e), e;
			}) : N(i, r.value, !0), !0;
		},
		deleteProperty(e, t) {
			var r = n.get(t);
			if (r === void 0) {
				if (t in e) {
					let e = s(() => /* @__PURE__ */ M(xe, a));
					n.set(t, e), Sn(i);
				}
			} else N(r, xe), Sn(i);
			return !0;
		},
		get(t, r, i) {
			if (r === le) return e;
			var o = n.get(r), c = r in t;
			if (o === void 0 && (!c || m(t, r)?.writable) && (o = s(() => /* @__PURE__ */ M(An(c ? t[r] : xe), a)), n.set(r, o)), o !== void 0) {
				var l = B(o);
				return l === xe ? void 0 : l;
			}
			return Reflect.get(t, r, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var r = Reflect.getOwnPropertyDescriptor(e, t), i = n.get(t);
			if (i !== void 0) {
				var a = B(i);
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
			return (r !== void 0 || (Wr !== null || Hr !== null) && (!i || m(e, t)?.writable)) && (r === void 0 && (r = s(() => /* @__PURE__ */ M(i ? An(e[t]) : xe, a)), n.set(t, r)), B(r) === xe) ? !1 : i;
		},
		set(e, t, o, c) {
			var l = n.get(t), u = t in e;
			if (r && t === "length") for (var d = o; d < l.v; d += 1) {
				var f = n.get(d + "");
				f === void 0 ? d in e && (f = s(() => /* @__PURE__ */ M(xe, a)), n.set(d + "", f)) : N(f, xe);
			}
			if (l === void 0) (!u || m(e, t)?.writable) && (l = s(() => /* @__PURE__ */ M(void 0, a)), N(l, An(o)), n.set(t, l));
			else {
				u = l.v !== xe;
				var p = s(() => An(o));
				N(l, p);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(c, o), !u) {
				if (r && typeof t == "string") {
					var g = n.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && N(g, _ + 1);
				}
				Sn(i);
			}
			return !0;
		},
		ownKeys(e) {
			B(i);
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
var jn = t((() => {
	i(), Qr(), x(), kn(), O(), Ce(), $e(), it(), at(), nt();
})), Mn = t((() => {
	De(), jn();
}));
// node_modules/svelte/src/internal/client/dom/operations.js
function Nn() {
	if (Vn === void 0) {
		Vn = window, Hn = document, Un = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		Wn = m(t, "firstChild").get, Gn = m(t, "nextSibling").get, y(e) && (e[me] = void 0, e[pe] = null, e[he] = void 0, e.__e = void 0), y(n) && (n[ge] = void 0);
	}
}
function Pn(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function Fn(e) {
	return Wn.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function In(e) {
	return Gn.call(e);
}
function P(e, t) {
	if (!A) return /* @__PURE__ */ Fn(e);
	var n = /* @__PURE__ */ Fn(Pe);
	if (n === null) n = Pe.appendChild(Pn());
	else if (t && n.nodeType !== 3) {
		var r = Pn();
		return n?.before(r), ke(r), r;
	}
	return t && Bn(n), ke(n), n;
}
function F(e, t = !1) {
	if (!A) {
		var n = /* @__PURE__ */ Fn(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ In(n) : n;
	}
	if (t) {
		if (Pe?.nodeType !== 3) {
			var r = Pn();
			return Pe?.before(r), ke(r), r;
		}
		Bn(Pe);
	}
	return Pe;
}
function I(e, t = !1) {
	if (!A) return /* @__PURE__ */ Fn(e);
	var n = P(e, t);
	return k(e), n;
}
function L(e, t = 1, n = !1) {
	let r = A ? Pe : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ In(r);
	if (!A) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = Pn();
			return r === null ? i?.after(a) : r.before(a), ke(a), a;
		}
		Bn(r);
	}
	return ke(r), r;
}
function Ln(e) {
	e.textContent = "";
}
function Rn() {
	return !et || hn !== null ? !1 : (Wr.f & te) !== 0;
}
function zn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function Bn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
var Vn, Hn, Un, Wn, Gn, Kn = t((() => {
	Fe(), i(), Mn(), x(), Qr(), nt(), O(), gn(), Ce();
}));
// node_modules/svelte/src/internal/client/error-handling.js
function qn(e) {
	var t = Wr;
	if (t === null) return Hr.f |= ce, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	Jn(e, t);
}
function Jn(e, t) {
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
var Yn = t((() => {
	i(), Ce(), Kn(), O(), x(), Qr();
}));
// node_modules/svelte/src/internal/client/reactivity/effects.js
function Xn(e) {
	Wr === null && (Hr === null && Ke(e), Ge()), Vr && We(e);
}
function Zn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function Qn(e, t) {
	var n = Wr;
	n !== null && n.f & 8192 && (e |= E);
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
	rn?.register_created_effect(r);
	var i = r;
	if (e & 4) un === null ? mn.ensure().schedule(r) : un.push(r);
	else if (t !== null) {
		try {
			Ir(r);
		} catch (e) {
			throw pr(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= D));
	}
	if (i !== null && (i.parent = n, n !== null && Zn(i, n), Hr !== null && Hr.f & 2 && !(e & 64))) {
		var a = Hr;
		(a.effects ??= []).push(i);
	}
	return r;
}
function $n() {
	return Hr !== null && !Ur;
}
function er(e) {
	let t = Qn(8, null);
	return vt(t, C), t.teardown = e, t;
}
function tr(e) {
	Xn("$effect");
	var t = Wr.f;
	if (!Hr && t & 32 && dt !== null && !dt.i) {
		var n = dt;
		(n.e ??= []).push(e);
	} else return nr(e);
}
function nr(e) {
	return Qn(4 | ie, e);
}
function rr(e) {
	mn.ensure();
	let t = Qn(64 | re, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? gr(t, () => {
			pr(t), n(void 0);
		}) : (pr(t), n(void 0));
	});
}
function ir(e) {
	return Qn(4, e);
}
function ar(e) {
	return Qn(se | re, e);
}
function or(e, t = 0) {
	return Qn(8 | t, e);
}
function R(e, t = [], n = [], r = []) {
	jt(r, t, n, (t) => {
		Qn(8, () => {
			e(...t.map(B));
		});
	});
}
function sr(e, t = 0) {
	return Qn(16 | t, e);
}
function cr(e, t = 0) {
	return Qn(S | t, e);
}
function lr(e) {
	return Qn(32 | re, e);
}
function ur(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Vr, r = Hr;
		Cr(!0), wr(null);
		try {
			t.call(null);
		} catch (t) {
			Jn(t, e.parent);
		} finally {
			Cr(n), wr(r);
		}
	}
}
function dr(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && Ot(() => {
			e.abort(ve);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : pr(n, t), n = r;
	}
}
function fr(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || pr(t), t = n;
	}
}
function pr(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (mr(e.nodes.start, e.nodes.end), n = !0), e.f |= ne, dr(e, t && !n), Fr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	ur(e), e.f ^= ne, e.f |= ee;
	var i = e.parent;
	i !== null && i.first !== null && hr(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function mr(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ In(e);
		e.remove(), e = n;
	}
}
function hr(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function gr(e, t, n = !0) {
	var r = [];
	e.f |= 256, _r(e, r, !0);
	var i = () => {
		n && pr(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function _r(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= E;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				_r(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function vr(e) {
	e.f &= -257, yr(e, !0);
}
function yr(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= E, e.f & 1024 || (vt(e, w), mn.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			yr(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function br(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ In(n);
		t.append(n), n = i;
	}
}
var z = t((() => {
	Qr(), O(), Yn(), $e(), i(), x(), Kn(), ft(), gn(), It(), At(), xt();
})), xr, Sr = t((() => {
	kn(), Qr(), xr = null;
}));
// node_modules/svelte/src/internal/client/runtime.js
function Cr(e) {
	Vr = e;
}
function wr(e) {
	Hr = e;
}
function Tr(e) {
	Wr = e;
}
function Er(e) {
	Hr !== null && (!et && Hr.f & 2097152 || Hr.f & 2) && (Gr ??= /* @__PURE__ */ new Set()).add(e);
}
function Dr(e) {
	Jr = e;
}
function Or(e) {
	Zr = e;
}
function kr() {
	return ++Yr;
}
function Ar(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (Ar(a) && Ht(a), a.wv > e.wv) return !0;
		}
		t & 512 && on === null && vt(e, C);
	}
	return !1;
}
function jr(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && (et || Gr === null || !Gr.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? jr(a, t, !1) : t === a && (n ? vt(a, w) : a.f & 1024 && vt(a, T), Qt(a));
	}
}
function Mr(e) {
	var t = Kr, n = qr, r = Jr, i = Hr, a = Gr, o = dt, s = Ur, c = Zr, l = e.f;
	Kr = null, qr = 0, Jr = null, Hr = l & 96 ? null : e, Gr = null, ot(e.ctx), Ur = !1, Zr = ++Xr, e.ac !== null && (Ot(() => {
		e.ac.abort(ve);
	}), e.ac = null);
	try {
		e.f |= oe;
		var u = e.fn, d = u();
		e.f |= te;
		var f = Nr(e);
		if (ut() && Jr !== null && !Ur && f !== null && !(e.f & 6146)) for (var p = 0; p < Jr.length; p++) jr(Jr[p], e);
		if (i !== null && i !== e) {
			if (Xr++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Xr;
			if (t !== null) for (let e of t) e.rv = Xr;
			Jr !== null && (r === null ? r = Jr : r.push(...Jr));
		}
		return e.f & 8388608 && (e.f ^= ce), d;
	} catch (t) {
		return Nr(e), qn(t);
	} finally {
		e.f ^= oe, Kr = t, qr = n, Jr = r, Hr = i, Gr = a, ot(o), Ur = s, Zr = c;
	}
}
function Nr(e) {
	var t = e.deps, n = rn?.is_fork;
	if (Kr !== null) {
		var r;
		if (n || Fr(e, qr), t !== null && qr > 0) for (t.length = qr + Kr.length, r = 0; r < Kr.length; r++) t[qr + r] = Kr[r];
		else e.deps = t = Kr;
		if ($n() && e.f & 512) for (r = qr; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && qr < t.length && (Fr(e, qr), t.length = qr);
	return t;
}
function Pr(e, t) {
	let n = t.reactions;
	if (n !== null) {
		var r = u.call(n, e);
		if (r !== -1) {
			var i = n.length - 1;
			i === 0 ? n = t.reactions = null : (n[r] = n[i], n.pop());
		}
	}
	if (n === null && t.f & 2 && (Kr === null || !d.call(Kr, t))) {
		var a = t;
		a.f & 512 && (a.f ^= 512), a.v !== xe && yt(a), a.ac !== null && Ot(() => {
			a.ac.abort(ve), a.ac = null, vt(a, w);
		}), Ut(a), Fr(a, 0);
	}
}
function Fr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) Pr(e, n[r]);
}
function Ir(e) {
	var t = e.f;
	if (!(t & 16384)) {
		vt(e, C);
		var n = Wr;
		Wr = e;
		try {
			t & 16777232 ? fr(e) : dr(e), ur(e);
			var r = Mr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Yr;
		} finally {
			Wr = n;
		}
	}
}
async function Lr() {
	if (et) return new Promise((e) => {
		requestAnimationFrame(() => e()), setTimeout(() => e());
	});
	await Promise.resolve(), qt();
}
function B(e) {
	var t = !!(e.f & 2);
	if (xr?.add(e), Hr !== null && !Ur && !(Wr !== null && Wr.f & 16384) && (Gr === null || !Gr.has(e))) {
		var n = Hr.deps;
		if (Hr.f & 2097152) e.rv < Xr && (e.rv = Xr, Kr === null && n !== null && n[qr] === e ? qr++ : Kr === null ? Kr = [e] : Kr.push(e));
		else {
			Hr.deps ??= [], d.call(Hr.deps, e) || Hr.deps.push(e);
			var r = e.reactions;
			r === null ? e.reactions = [Hr] : d.call(r, Hr) || r.push(Hr);
		}
	}
	if (Vr && Tn.has(e)) return Tn.get(e);
	if (t) {
		var i = e;
		if (Vr) {
			var a = i.v;
			return (!(i.f & 1024) && i.reactions !== null || zr(i)) && (a = Vt(i)), Tn.set(i, a), a;
		}
		var o = !(i.f & 512) && !Ur && Hr !== null && !!(Hr.f & 512), s = (i.f & te) === 0;
		Ar(i) && (o && (i.f |= 512), Ht(i)), o && !s && (Wt(i), Rr(i));
	}
	if (on?.has(e)) return on.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function Rr(e) {
	if (e.f |= 512, e.deps !== null) for (let n of e.deps) {
		var t = n.reactions;
		t === null ? n.reactions = [e] : d.call(t, e) || t.push(e), n.f & 2 && !(n.f & 512) && (Wt(n), Rr(n));
	}
}
function zr(e) {
	if (e.v === xe) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Tn.has(t) || t.f & 2 && zr(t)) return !0;
	return !1;
}
function Br(e) {
	var t = Ur;
	try {
		return Ur = !0, e();
	} finally {
		Ur = t;
	}
}
var Vr, Hr, Ur, Wr, Gr, Kr, qr, Jr, Yr, Xr, Zr, Qr = t((() => {
	i(), x(), z(), O(), kn(), Kt(), nt(), it(), at(), ft(), gn(), Yn(), Ce(), Sr(), At(), xt(), De(), Vr = !1, Hr = null, Ur = !1, Wr = null, Gr = null, Kr = null, qr = 0, Jr = null, Yr = 1, Xr = 0, Zr = Xr;
})), $r = t((() => {
	Lo(), Ho(), z();
}));
// node_modules/svelte/src/utils.js
function ei(e) {
	return ni.includes(e);
}
var ti, ni, ri, ii = t((() => {
	ti = /* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), [...ti], ni = ["touchstart", "touchmove"], ri = [
		"$state",
		"$state.raw",
		"$derived",
		"$derived.by"
	], [...ri];
})), ai = t((() => {
	O(), ii(), Qr();
})), oi = t((() => {
	O(), Fe(), ft();
}));
// node_modules/svelte/src/internal/client/dom/elements/events.js
function si(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || ui.call(t, e), !e.cancelBubble) return Ot(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, mt(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function ci(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = si(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && er(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function V(e, t, n) {
	(t[di] ??= {})[e] = n;
}
function li(e) {
	for (var t = 0; t < e.length; t++) fi.add(e[t]);
	for (var n of pi) n(e);
}
function ui(e) {
	var t = this, n = t.ownerDocument, r = e.type, i = e.composedPath?.() || [], a = i[0] || e.target;
	mi = e, hi || (hi = !0, setTimeout(() => {
		hi = !1, mi = null;
	}));
	var o = 0, s = mi === e && e[di];
	if (s) {
		var c = i.indexOf(s);
		if (c !== -1 && (t === document || t === window)) {
			e[di] = t;
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
		var u = Hr, d = Wr;
		wr(null), Tr(null);
		try {
			for (var f, m = []; a !== null && a !== t;) {
				try {
					var h = a[di]?.[r];
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
			e[di] = t, delete e.currentTarget, wr(u), Tr(d);
		}
	}
}
var di, fi, pi, mi, hi, gi = t((() => {
	z(), x(), Fe(), _t(), Qr(), At(), di = Symbol("events"), fi = /* @__PURE__ */ new Set(), pi = /* @__PURE__ */ new Set(), mi = null, hi = !1;
}));
// node_modules/svelte/src/internal/client/dom/reconciler.js
function _i(e) {
	return yi?.createHTML(e) ?? e;
}
function vi(e) {
	var t = zn("template");
	return t.innerHTML = _i(e.replaceAll("<!>", "<!---->")), t.content;
}
var yi, bi = t((() => {
	Kn(), yi = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
}));
// node_modules/svelte/src/internal/client/dom/template.js
function xi(e, t) {
	var n = Wr;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
/*#__NO_SIDE_EFFECTS__*/
function H(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (A) return xi(Pe, null), Pe;
		i === void 0 && (i = vi(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ Fn(i)));
		var t = r || Un ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ Fn(t), s = t.lastChild;
			xi(o, s);
		} else xi(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Si(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (A) return xi(Pe, null), Pe;
		if (!o) {
			var e = /* @__PURE__ */ Fn(vi(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ Fn(e);) o.appendChild(/* @__PURE__ */ Fn(e));
			else o = /* @__PURE__ */ Fn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ Fn(t), r = t.lastChild;
			xi(n, r);
		} else xi(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Ci(e, t) {
	return /* @__PURE__ */ Si(e, t, "svg");
}
/*#__NO_SIDE_EFFECTS__*/
function wi(e, t) {
	return /* @__PURE__ */ Si(e, t, "math");
}
function Ti(e = "") {
	if (!A) {
		var t = Pn(e + "");
		return xi(t, t), t;
	}
	var n = Pe;
	return n.nodeType === 3 ? Bn(n) : (n.before(n = Pn()), ke(n)), xi(n, n), n;
}
function Ei() {
	if (A) return xi(Pe, null), Pe;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = Pn();
	return e.append(t, n), xi(t, n), e;
}
function U(e, t) {
	if (A) {
		var n = Wr;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = Pe), Ae();
	} else e !== null && e.before(t);
}
var Di = t((() => {
	Fe(), Kn(), bi(), Qr(), Ce(), O();
}));
// node_modules/svelte/src/reactivity/create-subscriber.js
function Oi(e) {
	let t = 0, n = _n(0), r;
	return () => {
		$n() && (B(n), or(() => (t === 0 && (r = Br(() => e(() => Sn(n)))), t += 1, () => {
			mt(() => {
				--t, t === 0 && (r?.(), r = void 0, Sn(n));
			});
		})));
	};
}
var ki = t((() => {
	Qr(), z(), kn(), it(), i(), _t();
}));
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
function Ai(e, t, n, r) {
	new Mi(e, t, n, r);
}
var ji, Mi, Ni = t((() => {
	O(), Ce(), ft(), Yn(), z(), Qr(), Fe(), _t(), $e(), De(), i(), gn(), kn(), it(), ki(), Kn(), Ct(), ji = D | re, Mi = class {
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
		#m = Oi(() => (this.#p = _n(this.#l), () => {
			this.#p = null;
		}));
		constructor(e, t, n, r) {
			this.#e = e, this.#n = t, this.#r = (e) => {
				var t = Wr;
				t.b = this, t.f |= 128, n(e);
			}, this.parent = Wr.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = sr(() => {
				if (A) {
					let e = Ne(this.#t);
					Ae();
					let t = e === "[!";
					if (e.startsWith("[?")) {
						let t = JSON.parse(e.slice(2));
						this.#g(t);
					} else t ? this.#y() : this.#h();
				} else this.#b();
			}, ji), A && (this.#e = Pe);
		}
		#h() {
			try {
				this.#a = lr(() => this.#r(this.#e));
			} catch (e) {
				this.error(e);
			}
		}
		#g(e) {
			let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
			mt(r), t && (this.#s = lr(() => {
				t(this.#e, () => e, () => n);
			}));
		}
		#_(e) {
			var t = !1, n = !1;
			let r = () => {
				this.#v() || (t ? Ee() : (t = !0, n && Qe(), this.#s !== null && gr(this.#s, () => {
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
						Jn(e, this.#i && this.#i.parent);
					}
				}
			};
		}
		#v() {
			return (this.#i.f & (ee | ne)) !== 0;
		}
		#y() {
			let e = this.#n.pending;
			e && (this.is_pending = !0, this.#o = lr(() => e(this.#e)), mt(() => {
				if (!this.#v()) {
					var e = this.#c = document.createDocumentFragment(), t = Pn(), n = !1;
					e.append(t), this.#a = this.#S(() => {
						try {
							return lr(() => this.#r(t));
						} catch (e) {
							try {
								this.error(e), n = !0;
							} catch (e) {
								Jn(e, this.#i.parent);
							}
							return null;
						}
					}), this.#a === null ? (this.#c = null, n && this.#x(rn)) : this.#u === 0 && (this.#e.before(e), this.#c = null, gr(this.#o, () => {
						this.#o = null;
					}), this.#x(rn));
				}
			}));
		}
		#b() {
			try {
				if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = lr(() => {
					this.#r(this.#e);
				}), this.#u > 0) {
					var e = this.#c = document.createDocumentFragment();
					br(this.#a, e);
					let t = this.#n.pending;
					this.#o = lr(() => t(this.#e));
				} else this.#x(rn);
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
			var t = Wr, n = Hr, r = dt;
			Tr(this.#i), wr(this.#i), ot(this.#i.ctx);
			try {
				return mn.ensure(), e();
			} finally {
				Tr(t), wr(n), ot(r);
			}
		}
		#C(e, t) {
			this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && gr(this.#o, () => {
				this.#o = null;
			}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
		}
		update_pending_count(e, t) {
			this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, mt(() => {
				this.#d = !1, this.#p && yn(this.#p, this.#l);
			}));
		}
		get_effect_pending() {
			return this.#m(), B(this.#p);
		}
		error(e) {
			if (e === be || !this.#n.onerror && !this.#n.failed) throw e;
			rn?.is_fork ? (this.#a && rn.skip_effect(this.#a), this.#o && rn.skip_effect(this.#o), this.#s && rn.skip_effect(this.#s), rn.oncommit(() => {
				this.#v() || this.#w(e);
			})) : this.#w(e);
		}
		#w(e) {
			this.#a &&= (pr(this.#a), null), this.#o &&= (pr(this.#o), null), this.#s &&= (pr(this.#s), null), A && (ke(this.#t), je(), ke(Me()));
			let t = this.#n.failed, n = (e) => {
				if (this.#v()) return;
				let { reset: n, invoke_onerror: r } = this.#_(e);
				r(), t && !this.#v() && (this.#s = this.#S(() => {
					try {
						return lr(() => {
							var r = Wr;
							r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
						});
					} catch (e) {
						return Jn(e, this.#i.parent), null;
					}
				}));
			};
			mt(() => {
				if (!this.#v()) {
					var t;
					try {
						t = this.transform_error(e);
					} catch (e) {
						Jn(e, this.#i && this.#i.parent);
						return;
					}
					typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => Jn(e, this.#i && this.#i.parent)) : n(t);
				}
			});
		}
	};
}));
// node_modules/svelte/src/internal/client/render.js
function W(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[ge] ??= e.nodeValue) && (e[ge] = n, e.nodeValue = `${n}`);
}
function Pi(e, t) {
	return Fi(e, t);
}
function Fi(e, { target: t, anchor: n, props: r = {}, events: i, context: a, intro: o = !0, transformError: s }) {
	Nn();
	var c = void 0, l = rr(() => {
		var l = n ?? t.appendChild(Pn());
		Ai(l, { pending: () => {} }, (t) => {
			st({});
			var n = dt;
			if (a && (n.c = a), i && (r.$$events = i), A && xi(t, null), Li = o, c = e(t, r) || lt(), Li = !0, A && (Wr.nodes.end = Pe, Pe === null || Pe.nodeType !== 8 || Pe.data !== "]")) throw Te(), be;
			ct();
		}, s);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = ei(r);
					for (let e of [t, document]) {
						var a = Ri.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Ri.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, ui, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(f(fi)), pi.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Ri.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, ui), r.delete(e), r.size === 0 && Ri.delete(n)) : r.set(e, i);
			}
			pi.delete(d), l !== n && l.parentNode?.removeChild(l);
		};
	});
	return zi.set(c, l), c;
}
function Ii(e, t) {
	let n = zi.get(e);
	return n ? (zi.delete(e), n(t)) : Promise.resolve();
}
var Li, Ri, zi, Bi = t((() => {
	i(), Kn(), Ce(), Qr(), ft(), z(), Fe(), x(), gi(), De(), $e(), Di(), ii(), O(), Ni(), Ri = /* @__PURE__ */ new Map(), zi = /* @__PURE__ */ new WeakMap();
})), Vi = t((() => {
	O(), Fe(), z(), kn(), Bi(), Qr();
})), Hi = t((() => {
	x(), O(), ft(), ii();
})), Ui = t((() => {
	$e(), ft();
})), Wi = t((() => {
	rt(), z(), Qr(), at();
})), Gi = t((() => {
	It(), Qr(), Fe(), Di();
})), Ki = t((() => {
	$e();
})), qi, Ji = t((() => {
	gn(), z(), O(), Fe(), Kn(), i(), qi = class {
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
				if (n) vr(n), this.#r.delete(t);
				else {
					var r = this.#n.get(t);
					r && (vr(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
				}
				for (let [t, n] of this.#e) {
					if (this.#e.delete(t), t === e) break;
					let r = this.#n.get(n);
					r && (pr(r.effect), this.#n.delete(n));
				}
				for (let [e, r] of this.#t) {
					if (e === t || this.#r.has(e)) continue;
					let i = () => {
						if (Array.from(this.#e.values()).includes(e)) {
							var t = document.createDocumentFragment();
							br(r, t), t.append(Pn()), this.#n.set(e, {
								effect: r,
								fragment: t
							});
						} else pr(r);
						this.#r.delete(e), this.#t.delete(e);
					};
					this.#i || !n ? (this.#r.add(e), gr(r, i, !1)) : i();
				}
			}
		};
		#o = (e) => {
			this.#e.delete(e);
			let t = Array.from(this.#e.values());
			for (let [e, n] of this.#n) t.includes(e) || (pr(n.effect), this.#n.delete(e));
		};
		ensure(e, t) {
			var n = rn, r = Rn();
			if (t && !this.#t.has(e) && !this.#n.has(e)) {
				if (r) {
					var i = document.createDocumentFragment(), a = Pn();
					i.append(a), this.#n.set(e, {
						effect: lr(() => t(a)),
						fragment: i
					});
				} else this.#t.set(e, lr(() => t(this.anchor)));
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
function Yi(e, t, n, r, i) {
	A && Ae();
	var o = ut(), s = xe, c = o ? _n(s) : /* @__PURE__ */ vn(s, !1, !1), l = o ? _n(s) : /* @__PURE__ */ vn(s, !1, !1), u = new qi(e);
	sr(() => {
		var o = rn, s = t(), d = !1;
		let f = A && a(s) === (e.data === "[!");
		if (f && (ke(Me()), Oe(!1)), a(s)) {
			var p = Mt(), m = !1;
			let e = (e) => {
				if (!d) {
					m = !0, p(!1), rn === o && o.deactivate(), mn.ensure();
					try {
						e();
					} finally {
						Nt(!1), cn || qt();
					}
				}
			};
			s.then((t) => {
				e(() => {
					yn(c, t), u.ensure(Zi, r && ((e) => r(e, c)));
				});
			}, (t) => {
				e(() => {
					if (yn(l, t), u.ensure(Qi, i && ((e) => i(e, l))), !i) throw l.v;
				});
			}), A ? u.ensure(Xi, n) : mt(() => {
				m || e(() => {
					u.ensure(Xi, n);
				});
			});
		} else yn(c, s), u.ensure(Zi, r && ((e) => r(e, c)));
		return f && Oe(!0), () => {
			d = !0;
		};
	});
}
var Xi, Zi, Qi, $i = t((() => {
	x(), z(), kn(), Fe(), _t(), Ce(), ft(), gn(), Ji(), It(), i(), Xi = 0, Zi = 1, Qi = 2;
}));
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function G(e, t, n = !1) {
	var r;
	A && (r = Pe, Ae());
	var i = new qi(e), a = n ? D : 0;
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
	sr(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
var ea = t((() => {
	O(), Fe(), z(), Ji();
}));
// node_modules/svelte/src/internal/client/dom/blocks/key.js
function ta(e, t, n) {
	A && Ae();
	var r = new qi(e), i = !ut();
	sr(() => {
		var e = t();
		e !== e && (e = na), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
var na, ra = t((() => {
	ft(), z(), Fe(), Ji(), na = Symbol("NaN");
})), ia = t((() => {
	z(), Fe(), Kn();
}));
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function aa(e, t) {
	return t;
}
function oa(e, t, n) {
	for (var r = [], i = t.length, a, o = t.length, s = 0; s < i; s++) {
		let n = t[s];
		gr(n, () => {
			if (a) {
				if (a.pending.delete(n), a.done.add(n), a.pending.size === 0) {
					var t = e.outrogroups;
					sa(e, f(a.done)), t.delete(a), t.size === 0 && (e.outrogroups = null);
				}
			} else --o;
		}, !1);
	}
	if (o === 0) {
		var c = r.length === 0 && n !== null && e.pending.size === 0;
		if (c) {
			var l = n, u = l.parentNode;
			Ln(u), u.append(l), e.items.clear();
		}
		sa(e, t, !c);
	} else a = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(a);
}
function sa(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= ae, br(a, document.createDocumentFragment())) : pr(t[i], n);
	}
}
function K(e, t, n, r, i, a = null) {
	var o = e, s = /* @__PURE__ */ new Map();
	if (t & 4) {
		var c = e;
		o = A ? ke(/* @__PURE__ */ Fn(c)) : c.appendChild(Pn());
	}
	A && Ae();
	var u = null, d = /* @__PURE__ */ zt(() => {
		var e = n();
		return l(e) ? e : e == null ? [] : f(e);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var n = B(d);
			_.fallback = u, la(_, n, o, t, r), u !== null && (n.length === 0 ? u.f & 33554432 ? (u.f ^= ae, da(u, null, o)) : vr(u) : gr(u, () => {
				u = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: sr(() => {
			var e = B(d), c = e.length;
			let l = !1;
			A && Ne(o) === "[!" != (c === 0) && (o = Me(), ke(o), Oe(!1), l = !0);
			for (var f = /* @__PURE__ */ new Set(), _ = rn, v = Rn(), y = 0; y < c; y += 1) {
				A && Pe.nodeType === 8 && Pe.data === "]" && (o = Pe, l = !0, Oe(!1));
				var b = e[y], x = r(b, y), S = m ? null : s.get(x);
				S ? (S.v && yn(S.v, b), S.i && yn(S.i, y), v && _.unskip_effect(S.e)) : (S = ua(s, m ? o : pa ??= Pn(), b, x, y, i, t, n), m || (S.e.f |= ae), s.set(x, S)), f.add(x);
			}
			if (c === 0 && a && !u && (m ? u = lr(() => a(o)) : (u = lr(() => a(pa ??= Pn())), u.f |= ae)), c > f.size && Ue("", "", ""), A && c > 0 && ke(Me()), !m) {
				if (p.set(_, f), v) {
					for (let [e, t] of s) f.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			l && Oe(!0), B(d);
		}),
		flags: t,
		items: s,
		pending: p,
		outrogroups: null,
		fallback: u
	};
	m = !1, A && (o = Pe);
}
function ca(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function la(e, t, n, r, i) {
	var a = !!(r & 8), o = t.length, s = e.items, c = ca(e.effect.first), l, u = null, d, p = [], m = [], h, g, _, v;
	if (a) for (v = 0; v < o; v += 1) h = t[v], g = i(h, v), _ = s.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (d ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < o; v += 1) {
		if (h = t[v], g = i(h, v), _ = s.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (vr(_), a && (_.nodes?.a?.unfix(), (d ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= ae, _ === c) da(_, null, n);
			else {
				var y = u ? u.next : c;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), fa(e, u, _), fa(e, _, y), da(_, y, n), u = _, p = [], m = [], c = ca(u.next);
				continue;
			}
		}
		if (_ !== c) {
			if (l !== void 0 && l.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					u = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) da(p[x], b, n);
					for (x = 0; x < m.length; x += 1) l.delete(m[x]);
					fa(e, S.prev, C.next), fa(e, u, S), fa(e, C, b), c = b, u = C, --v, p = [], m = [];
				} else l.delete(_), da(_, c, n), fa(e, _.prev, _.next), fa(e, _, u === null ? e.effect.first : u.next), fa(e, u, _), u = _;
				continue;
			}
			for (p = [], m = []; c !== null && c !== _;) (l ??= /* @__PURE__ */ new Set()).add(c), m.push(c), c = ca(c.next);
			if (c === null) continue;
		}
		_.f & 33554432 || p.push(_), u = _, c = ca(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (sa(e, f(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (c !== null || l !== void 0) {
		var w = [];
		if (l !== void 0) for (_ of l) _.f & 8192 || w.push(_);
		for (; c !== null;) !(c.f & 8192) && c !== e.fallback && w.push(c), c = ca(c.next);
		var T = w.length;
		if (T > 0) {
			var E = r & 4 && o === 0 ? n : null;
			if (a) {
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.measure();
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.fix();
			}
			oa(e, w, E);
		}
	}
	a && mt(() => {
		if (d !== void 0) for (_ of d) _.nodes?.a?.apply();
	});
}
function ua(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? _n(n) : /* @__PURE__ */ vn(n, !1, !1) : null, l = o & 2 ? _n(i) : null;
	return {
		v: c,
		i: l,
		e: lr(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function da(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ In(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function fa(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
var pa, ma = t((() => {
	Ce(), Fe(), Kn(), z(), kn(), x(), O(), _t(), Qr(), i(), Kt(), gn(), $e(), it();
})), ha = t((() => {
	z(), Fe(), Di(), ii(), ft(), Kn(), Qr(), O();
})), ga = t((() => {
	Fe(), Kn(), Di();
})), _a = t((() => {
	ii(), Ve();
})), va = t((() => {
	O(), z(), ft(), Fe(), bi(), Di(), $e(), Kn(), _a(), Ji();
}));
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function ya(e, t, n) {
	var r;
	A && (r = Pe, Ae());
	var i = new qi(e);
	sr(() => {
		var e = t() ?? null;
		if (A && Ne(r) === "[" != (e !== null)) {
			var a = Me();
			ke(a), i.anchor = a, Oe(!1), i.ensure(e, e && ((t) => n(t, e))), Oe(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, D);
}
var ba = t((() => {
	O(), z(), Fe(), Ji(), Ce();
})), xa = t((() => {
	x();
})), Sa = t((() => {
	xa();
})), Ca = t((() => {
	x(), z(), Qr(), Sa(), Bi(), O(), _t(), At();
})), wa = t((() => {
	Fe(), Kn(), z(), Bi(), Qr(), ft(), O(), Di(), ii(), Ji(), Ca();
})), Ta = t((() => {
	Fe(), Kn(), z(), O();
})), Ea = t((() => {
	z(), Kn(), Qr();
})), Da = t((() => {
	z(), Qr();
}));
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function Oa(e, t) {
	var n = void 0, r;
	cr(() => {
		n !== (n = t()) && (r &&= (pr(r), null), n && (r = lr(() => {
			ir(() => n(e));
		})));
	});
}
var ka = t((() => {
	z();
}));
// node_modules/clsx/dist/clsx.mjs
function Aa(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = Aa(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function ja() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = Aa(e)) && (r && (r += " "), r += t);
	return r;
}
var Ma = t((() => {}));
// node_modules/svelte/src/internal/shared/attributes.js
function Na(e) {
	return typeof e == "object" ? ja(e) : e ?? "";
}
function Pa(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Ra.includes(r[o - 1])) && (s === r.length || Ra.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function Fa(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function Ia(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function La(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(Ia)), i && c.push(...Object.keys(i).map(Ia));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = Ia(e.substring(l, u).trim());
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
		return r && (n += Fa(r)), i && (n += Fa(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
var Ra, za = t((() => {
	Ma(), x(), Ra = [..." 	\n\r\f\xA0\v﻿"];
}));
// node_modules/svelte/src/internal/client/dom/elements/class.js
function Ba(e, t, n, r, i, a) {
	var o = e[me];
	if (A || o !== n || o === void 0) {
		var s = Pa(n, r, a);
		A && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[me] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
var Va = t((() => {
	za(), O(), Fe();
}));
// node_modules/svelte/src/internal/client/dom/elements/style.js
function Ha(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function Ua(e, t, n, r) {
	var i = e[he];
	if (A || i !== t) {
		var a = La(t, r);
		A && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[he] = t;
	} else r && (Array.isArray(r) ? (Ha(e, n?.[0], r[0]), Ha(e, n?.[1], r[1], "important")) : Ha(e, n, r));
	return r;
}
var Wa = t((() => {
	za(), O(), Fe();
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function Ga(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
var Ka = t((() => {
	z(), At(), jn(), x(), gn();
}));
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
function qa(e) {
	if (A) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					q(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					q(e, "checked", null), e.checked = r;
				}
			}
		};
		e[_e] = n, mt(n), Tt();
	}
}
function Ja(e, t) {
	var n = Xa(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === to) && (e.value = t ?? "");
}
function Ya(e, t) {
	var n = Xa(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function q(e, t, n, r) {
	var i = Xa(e);
	if (!(A && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === eo))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[fe] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && Za(e).has(t) ? e[t] = n : (!A || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function Xa(e) {
	return e[pe] ??= {
		[Qa]: e.nodeName.includes("-"),
		[$a]: e.namespaceURI === Se
	};
}
function Za(e) {
	var t = e.getAttribute("is") || e.nodeName, n = no.get(t);
	if (n) return n;
	no.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var o in r = h(i), r) r[o].set && o !== "innerHTML" && o !== "textContent" && o !== "innerText" && n.add(o);
		i = v(i);
	}
	return n;
}
var Qa, $a, eo, to, no, ro = t((() => {
	i(), Fe(), x(), gi(), Dt(), De(), O(), _t(), ii(), Qr(), ka(), za(), Va(), Wa(), Ce(), z(), Ka(), It(), Qa = Symbol("is custom element"), $a = Symbol("is html"), eo = ye ? "link" : "LINK", to = ye ? "progress" : "PROGRESS", no = /* @__PURE__ */ new Map();
})), io = t((() => {
	Fe(), Kn(), bi(), ka();
})), ao = t((() => {
	At();
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function oo(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	kt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = so(e) ? co(a) : a, n(a), rn !== null && r.add(rn), await Lr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (A && e.defaultValue !== e.value || Br(t) == null && e.value) && (n(so(e) ? co(e.value) : e.value), rn !== null && r.add(rn)), or(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = et ? an : rn;
			if (r.has(i)) return;
		}
		so(e) && n === co(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function so(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function co(e) {
	return e === "" ? null : +e;
}
var lo = t((() => {
	i(), z(), At(), $e(), jn(), _t(), Fe(), Qr(), gn(), nt();
})), uo = t((() => {
	z(), At();
})), fo = t((() => {
	At();
})), po = t((() => {
	z(), x();
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/size.js
function mo(e, t, n) {
	var r = go.observe(e, () => n(e[t]));
	ir(() => (Br(() => n(e[t])), r));
}
var ho, go, _o = t((() => {
	z(), Qr(), ho = class e {
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
	}, go = /* @__PURE__ */ new ho({ box: "border-box" });
}));
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function vo(e, t) {
	return e === t || e?.[le] === t;
}
function yo(e = lt(), t, n, r) {
	var i = dt.r, a = Wr;
	return ir(() => {
		var o, s;
		return or(() => {
			o = s, s = r?.() || [], Br(() => {
				vo(n(...s), e) || (t(e, ...s), o && vo(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && vo(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
var bo = t((() => {
	O(), ft(), z(), Qr();
})), xo = t((() => {
	z(), At();
})), So = t((() => {
	z(), At();
})), Co = t((() => {
	x(), z(), gi();
})), wo = t((() => {
	x(), ft(), Kt(), z(), Qr();
})), To = t((() => {
	kn(), Qr(), x();
})), Eo = t((() => {
	Qr(), x();
})), Do = t((() => {
	x(), Eo();
}));
// node_modules/svelte/src/internal/client/reactivity/store.js
function Oo(e) {
	var t = ko;
	try {
		return ko = !1, [e(), ko];
	} finally {
		ko = t;
	}
}
var ko, Ao = t((() => {
	Eo(), Do(), x(), Qr(), z(), kn(), ko = !1;
}));
// node_modules/svelte/src/internal/client/reactivity/props.js
function jo(e, t, n, r) {
	var i = !tt || !!(n & 2), a = !!(n & 8), o = !!(n & 16), s = r, c = !0, l = void 0, u = () => o && i ? (l ??= /* @__PURE__ */ Lt(r), B(l)) : (c && (c = !1, s = o ? Br(r) : r), s);
	let d;
	if (a) {
		var f = le in e || de in e;
		d = m(e, t)?.set ?? (f && t in e ? (n) => e[t] = n : void 0);
	}
	var p, h = !1;
	a ? [p, h] = Oo(() => e[t]) : p = e[t], p === void 0 && r !== void 0 && (p = u(), d && (i && Je(t), d(p)));
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
	a && B(y);
	var b = Wr;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? B(y) : i && a ? An(e) : e;
			return N(y, n), v = !0, s !== void 0 && (s = n), e;
		}
		return Vr && v || b.f & 16384 ? y.v : B(y);
	});
}
var Mo = t((() => {
	i(), Ce(), x(), kn(), Kt(), Qr(), $e(), O(), jn(), Ao(), nt(), z();
})), No = t((() => {
	ft(), z(), Ao(), It();
})), Po = t((() => {
	O(), z(), kn(), Bi(), Qr(), gn(), x(), $e(), ft(), nt(), xt(), Co();
})), Fo = t((() => {
	Po(), z(), Di(), x(), Kn();
})), Io = t((() => {
	O(), rt(), Qr();
})), Lo = t((() => {
	$r(), Ce(), ft(), ai(), oi(), Vi(), Hi(), Ui(), it(), Wi(), Gi(), Ki(), $i(), ea(), ra(), ia(), ma(), ha(), ga(), va(), ba(), wa(), Ta(), Ea(), Da(), ka(), ro(), Va(), gi(), Dt(), io(), Wa(), Ca(), ao(), lo(), uo(), fo(), po(), Ka(), _o(), bo(), xo(), So(), Fe(), Co(), wo(), To(), Di(), It(), gn(), Kt(), z(), kn(), Mo(), Ao(), Ni(), Sr(), Bi(), Qr(), No(), xa(), jn(), Fo(), Kn(), za(), rt(), x(), _a(), Mn(), Io();
})), Ro = t((() => {
	Fe(), $e();
}));
// node_modules/svelte/src/index-client.js
function zo(e) {
	dt === null && Be("onMount"), tt && dt.l !== null ? Vo(dt).m.push(e) : tr(() => {
		let t = Br(e);
		if (typeof t == "function") return t;
	});
}
function Bo(e) {
	dt === null && Be("onDestroy"), zo(() => () => Br(e));
}
function Vo(e) {
	var t = e.l;
	return t.u ??= {
		a: [],
		b: [],
		m: []
	};
}
var Ho = t((() => {
	Qr(), x(), Lo(), $e(), nt(), ft(), i(), gn(), Ro(), Bi(), va();
})), Uo = t((() => {})), Wo = t((() => {
	Uo(), typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
}));
// src/lib/symbols.ts
function Go([e, t, n, , r]) {
	return r === void 0 ? e !== "i" || t === "δ" || t === "y" ? null : n === "t−1" ? `${t}_` : n === "t" || n === "" ? t : `${t}_${n}` : r || null;
}
function Ko(e, t) {
	return e.operations.find((e) => e.name === t)?.symbol ?? e.inputs[t]?.symbol ?? e.parameters[t]?.symbol ?? [[
		"i",
		t.replace("_out", ""),
		"t",
		""
	]];
}
function qo(e) {
	return e.map(([, e, t, n]) => e + (t ? `_${t}` : "") + (n ? `^${n}` : "")).join(" ").replace(/δ /g, "δ").replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1").replace(/(σ|tanh|ReLU) \(/g, "$1(");
}
function Jo(e, t) {
	return e.operations.find((e) => e.name === t)?.title ?? e.inputs[t]?.title ?? {
		en: t,
		ko: t
	};
}
var Yo = t((() => {}));
// src/lib/notation.ts
function Xo(e, t, n, r) {
	let i = es.get(e) ?? /* @__PURE__ */ new Map();
	es.set(e, i);
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
					Go(t) ?? ""
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
function Zo(e, t) {
	if (t === "gatewise" || !Object.keys(e.textbook).length) return e;
	let n = (t) => e.textbook[t] ?? t;
	return Xo(e, t, ([e, t, r, i]) => {
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
function Qo(e) {
	return Xo(e, "turned", ([e, t, n, r]) => [
		e,
		t,
		n === "t−1" ? "t+1" : n,
		r === "(t+1)" ? "(t−1)" : r
	], ({ en: e, ko: t }) => ({
		en: e.replace(/the next time step/g, "the previous time step").replace(/^previous (.*)$/, "$1 of step t+1"),
		ko: t.replace(/다음 시점/g, "이전 시점").replace(/^이전 (.*)$/, "시점 t+1의 $1")
	}));
}
var $o, es, ts = t((() => {
	Yo(), $o = ["gatewise", "textbook"], es = /* @__PURE__ */ new WeakMap();
})), ns, rs, is, as, os, ss = t((() => {
	ns = "gru-after-keep", rs = ["gru-after-keep", "gru-before-keep"], is = {
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
	}, as = /*#__PURE__*/ JSON.parse("{\"rnn-tanh\":{\"key\":\"rnn-tanh\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"tanh\"},\"title\":{\"en\":\"Plain RNN (tanh)\",\"ko\":\"기본 RNN (tanh)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"tanh\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"h\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"rnn-relu\":{\"key\":\"rnn-relu\",\"family\":\"rnn\",\"options\":{\"nonlinearity\":\"relu\"},\"title\":{\"en\":\"Plain RNN (ReLU)\",\"ko\":\"기본 RNN (ReLU)\"},\"gates\":[\"h\"],\"states\":[\"h\"],\"unbounded\":[\"h\"],\"textbook\":{},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_h\",\"kind\":\"product\",\"arguments\":[\"W_xh\",\"x\"],\"title\":{\"en\":\"input part of the hidden state\",\"ko\":\"은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_h\",\"kind\":\"product\",\"arguments\":[\"W_hh\",\"h_\"],\"title\":{\"en\":\"recurrent part of the hidden state\",\"ko\":\"은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the hidden state.\",\"ko\":\"은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_h\",\"kind\":\"sum\",\"arguments\":[\"p_h\",\"b_xh\",\"q_h\",\"b_hh\"],\"title\":{\"en\":\"pre-activation of the hidden state\",\"ko\":\"은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"h\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]],\"backward_text\":{\"en\":\"ReLU passes the gradient where it was positive and stops it elsewhere.\",\"ko\":\"ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.\"},\"forward\":[[\"i\",\"a\",\"h\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the hidden state.\",\"ko\":\"은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"h\",\"kind\":\"relu\",\"arguments\":[\"a_h\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state: everything the cell remembers, passed through one activation.\",\"ko\":\"새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.\"}}],\"terms\":{\"x>p_h\":[\"+\",[[\"i\",\"W\",\"xh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"]]],\"h_>q_h\":[\"+\",[[\"i\",\"W\",\"hh\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"]]],\"p_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"q_h>a_h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]],\"a_h>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"[\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\">\",\"\",\"\"],[\"n\",\"0\",\"\",\"\"],[\"o\",\"]\",\"\",\"\"]]]},\"parameters\":{\"W_xh\":{\"symbol\":[[\"i\",\"W\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"h\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hh\":{\"symbol\":[[\"i\",\"W\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"h\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xh\":{\"symbol\":[[\"i\",\"b\",\"xh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]},\"b_hh\":{\"symbol\":[[\"i\",\"b\",\"hh\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"h\",\"\"]]}},\"equations\":[[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"ReLU\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xh\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xh\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hh\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hh\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":726.0,\"height\":327.0,\"nodes\":{\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":371.25,\"y\":285.0,\"w\":36,\"h\":30,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"q_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":189.75,\"y\":82.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_h\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":371.25,\"y\":210.0,\"w\":58,\"h\":34,\"label\":[10,-66,\"right\"],\"biases\":\"beside\"},\"a_h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":371.25,\"y\":82.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"h\":{\"kind\":\"relu\",\"shape\":\"box\",\"hue\":\"\",\"x\":536.25,\"y\":82.5,\"w\":56,\"h\":36,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":673.2,\"y\":82.5,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_h\":{\"d\":\"M371.25,267 L371.25,230\",\"head\":[371.25,230.0,-90.0],\"tail\":[371.25,267.0,90.0],\"term\":[371.2,248.5]},\"h_>q_h\":{\"d\":\"M73.8,82.5 L157.75,82.5\",\"head\":[157.75,82.5,0.0],\"tail\":[73.8,82.5,180.0],\"term\":[115.8,82.5]},\"p_h>a_h\":{\"d\":\"M371.25,190 L371.25,102.5\",\"head\":[371.25,102.5,-90.0],\"tail\":[371.25,190.0,90.0],\"term\":[337.2,146.2]},\"q_h>a_h\":{\"d\":\"M221.75,82.5 L351.25,82.5\",\"head\":[351.25,82.5,0.0],\"tail\":[221.75,82.5,180.0],\"term\":[286.5,82.5]},\"a_h>h\":{\"d\":\"M391.25,82.5 L505.25,82.5\",\"head\":[505.25,82.5,0.0],\"tail\":[391.25,82.5,180.0],\"term\":[448.2,82.5]},\"h>h_out\":{\"d\":\"M567.25,82.5 L652.2,82.5\",\"head\":[652.2,82.5,0.0],\"tail\":[567.25,82.5,180.0],\"term\":[609.7,82.5]}},\"dots\":[]}},\"lstm\":{\"key\":\"lstm\",\"family\":\"lstm\",\"options\":{},\"title\":{\"en\":\"LSTM\",\"ko\":\"LSTM\"},\"gates\":[\"i\",\"f\",\"g\",\"o\"],\"states\":[\"h\",\"c\"],\"unbounded\":[\"c\"],\"textbook\":{\"g\":\"c̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"c_\":{\"title\":{\"en\":\"previous cell state\",\"ko\":\"이전 셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"}}},\"operations\":[{\"name\":\"p_i\",\"kind\":\"product\",\"arguments\":[\"W_xi\",\"x\"],\"title\":{\"en\":\"input part of the input gate\",\"ko\":\"입력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_i\",\"kind\":\"product\",\"arguments\":[\"W_hi\",\"h_\"],\"title\":{\"en\":\"recurrent part of the input gate\",\"ko\":\"입력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the input gate.\",\"ko\":\"입력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_i\",\"kind\":\"sum\",\"arguments\":[\"p_i\",\"b_xi\",\"q_i\",\"b_hi\"],\"title\":{\"en\":\"pre-activation of the input gate\",\"ko\":\"입력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"i\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"i\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the input gate.\",\"ko\":\"입력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"i\",\"kind\":\"sigmoid\",\"arguments\":[\"a_i\"],\"title\":{\"en\":\"input gate\",\"ko\":\"입력 게이트\"},\"symbol\":[[\"i\",\"i\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the candidate is written.\",\"ko\":\"후보 셀 상태를 얼마나 받아들일지 정합니다.\"}},{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the old cell state stays.\",\"ko\":\"이전 셀 상태를 얼마나 남길지 정합니다.\"}},{\"name\":\"p_g\",\"kind\":\"product\",\"arguments\":[\"W_xg\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 셀 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_g\",\"kind\":\"product\",\"arguments\":[\"W_hg\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 셀 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 셀 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_g\",\"kind\":\"sum\",\"arguments\":[\"p_g\",\"b_xg\",\"q_g\",\"b_hg\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 셀 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"g\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"g\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 셀 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"g\",\"kind\":\"tanh\",\"arguments\":[\"a_g\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 셀 상태\"},\"symbol\":[[\"i\",\"g\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"p_o\",\"kind\":\"product\",\"arguments\":[\"W_xo\",\"x\"],\"title\":{\"en\":\"input part of the output gate\",\"ko\":\"출력 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_o\",\"kind\":\"product\",\"arguments\":[\"W_ho\",\"h_\"],\"title\":{\"en\":\"recurrent part of the output gate\",\"ko\":\"출력 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the output gate.\",\"ko\":\"출력 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_o\",\"kind\":\"sum\",\"arguments\":[\"p_o\",\"b_xo\",\"q_o\",\"b_ho\"],\"title\":{\"en\":\"pre-activation of the output gate\",\"ko\":\"출력 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"o\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"o\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the output gate.\",\"ko\":\"출력 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"o\",\"kind\":\"sigmoid\",\"arguments\":[\"a_o\"],\"title\":{\"en\":\"output gate\",\"ko\":\"출력 게이트\"},\"symbol\":[[\"i\",\"o\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the cell state is shown outside.\",\"ko\":\"셀 상태를 밖으로 얼마나 내보낼지 정합니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"c_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The forget gate scales the old cell state down.\",\"ko\":\"망각 게이트가 이전 셀 상태를 걸러 냅니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"i\",\"g\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input gate lets part of the candidate in.\",\"ko\":\"입력 게이트가 후보 셀 상태의 일부를 받아들입니다.\"}},{\"name\":\"c\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"cell state\",\"ko\":\"셀 상태\"},\"symbol\":[[\"i\",\"c\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"(t+1)\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"Part of its gradient comes from the next time step, along the cell state's own path. The value is used in 2 places, so its gradient is the sum of 2 terms. The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"기울기의 일부는 셀 상태의 길을 따라 다음 시점에서 옵니다. 이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state is a sum: what is kept of the past plus what is written. No weight lies on this path.\",\"ko\":\"셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.\"}},{\"name\":\"m\",\"kind\":\"tanh\",\"arguments\":[\"c\"],\"title\":{\"en\":\"tanh of the cell state\",\"ko\":\"셀 상태의 tanh\"},\"symbol\":[[\"i\",\"m\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"m\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The cell state brought back between −1 and 1.\",\"ko\":\"셀 상태를 다시 −1과 1 사이로 가져옵니다.\"}},{\"name\":\"h\",\"kind\":\"multiply\",\"arguments\":[\"o\",\"m\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]],\"forward_text\":{\"en\":\"The output gate shows part of the cell state: the hidden state.\",\"ko\":\"출력 게이트가 셀 상태의 일부를 내보내며, 이것이 은닉 상태입니다.\"}}],\"terms\":{\"x>p_i\":[\"+\",[[\"i\",\"W\",\"xi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"]]],\"h_>q_i\":[\"+\",[[\"i\",\"W\",\"hi\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"]]],\"p_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"q_i>a_i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]],\"a_i>i\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_g\":[\"+\",[[\"i\",\"W\",\"xg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"]]],\"h_>q_g\":[\"+\",[[\"i\",\"W\",\"hg\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"]]],\"p_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"q_g>a_g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]],\"a_g>g\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"g\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_o\":[\"+\",[[\"i\",\"W\",\"xo\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"]]],\"h_>q_o\":[\"+\",[[\"i\",\"W\",\"ho\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"]]],\"p_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"q_o>a_o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]],\"a_o>o\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"]]],\"c_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"i>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]]],\"g>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"]]],\"k>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"w>c\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"]]],\"c>m\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"m\",\"\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"o>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"m\",\"\",\"\"]]],\"m>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"]]]},\"parameters\":{\"W_xi\":{\"symbol\":[[\"i\",\"W\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"i\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xg\":{\"symbol\":[[\"i\",\"W\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"g\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xo\":{\"symbol\":[[\"i\",\"W\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"o\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hi\":{\"symbol\":[[\"i\",\"W\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"i\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hg\":{\"symbol\":[[\"i\",\"W\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"g\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_ho\":{\"symbol\":[[\"i\",\"W\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"o\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xi\":{\"symbol\":[[\"i\",\"b\",\"xi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xg\":{\"symbol\":[[\"i\",\"b\",\"xg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_xo\":{\"symbol\":[[\"i\",\"b\",\"xo\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]},\"b_hi\":{\"symbol\":[[\"i\",\"b\",\"hi\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"i\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hg\":{\"symbol\":[[\"i\",\"b\",\"hg\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"g\",\"\"]]},\"b_ho\":{\"symbol\":[[\"i\",\"b\",\"ho\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"o\",\"\"]]}},\"equations\":[[[\"i\",\"i\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xi\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xi\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hi\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hi\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"g\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xg\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xg\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hg\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hg\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"o\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xo\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xo\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"ho\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"ho\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"c\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"c\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"i\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"g\",\"t\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"o\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"c\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"picture\":{\"width\":1200.38,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":152.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":259.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":206.25,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":206.25,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":365.47,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_i\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":472.72,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_i\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":419.1,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"i\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":419.1,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":578.32,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_g\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":685.57,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_g\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":631.95,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"g\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":631.95,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"q_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":791.17,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_o\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":898.42,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_o\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"purple\",\"x\":844.8,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"o\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"purple\",\"x\":844.8,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"c_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":475.5,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":206.25,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":525.52,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[14,-56,\"right\"],\"biases\":\"beside\"},\"c\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":525.52,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"m\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"\",\"x\":948.75,\"y\":132.0,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":948.75,\"y\":198.0,\"w\":34.0,\"h\":34.0,\"label\":[20,12,\"right\"],\"biases\":\"beside\"},\"c_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1150.88,\"y\":198.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_i\":{\"d\":\"M73.8,513 L460.72,513 Q472.72,513 472.72,501 L472.72,483.5 C483.72,483.5 483.72,467.5 472.72,467.5 L472.72,437\",\"head\":[472.72,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[472.7,460.2]},\"h_>q_i\":{\"d\":\"M73.8,475.5 L353.47,475.5 Q365.47,475.5 365.47,463.5 L365.47,437\",\"head\":[365.47,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[365.5,450.2]},\"p_i>a_i\":{\"d\":\"M472.72,397 L472.72,340.5 Q472.72,328.5 460.72,328.5 L439.1,328.5\",\"head\":[439.1,328.5,180.0],\"tail\":[472.72,397.0,90.0],\"term\":[469.1,336.9]},\"q_i>a_i\":{\"d\":\"M365.47,397 L365.47,340.5 Q365.47,328.5 377.47,328.5 L399.1,328.5\",\"head\":[399.1,328.5,0.0],\"tail\":[365.47,397.0,90.0],\"term\":[369.1,336.9]},\"a_i>i\":{\"d\":\"M419.1,308.5 L419.1,268.5\",\"head\":[419.1,268.5,-90.0],\"tail\":[419.1,308.5,90.0],\"term\":[385.1,288.5]},\"x>p_f\":{\"d\":\"M73.8,513 L247.88,513 Q259.88,513 259.88,501 L259.88,483.5 C270.88,483.5 270.88,467.5 259.88,467.5 L259.88,437\",\"head\":[259.88,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[259.9,460.2]},\"h_>q_f\":{\"d\":\"M73.8,475.5 L140.62,475.5 Q152.62,475.5 152.62,463.5 L152.62,437\",\"head\":[152.62,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[152.6,450.2]},\"p_f>a_f\":{\"d\":\"M259.88,397 L259.88,340.5 Q259.88,328.5 247.88,328.5 L226.25,328.5\",\"head\":[226.25,328.5,180.0],\"tail\":[259.88,397.0,90.0],\"term\":[256.3,336.9]},\"q_f>a_f\":{\"d\":\"M152.62,397 L152.62,340.5 Q152.62,328.5 164.62,328.5 L186.25,328.5\",\"head\":[186.25,328.5,0.0],\"tail\":[152.62,397.0,90.0],\"term\":[156.2,336.9]},\"a_f>f\":{\"d\":\"M206.25,308.5 L206.25,268.5\",\"head\":[206.25,268.5,-90.0],\"tail\":[206.25,308.5,90.0],\"term\":[172.2,288.5]},\"x>p_g\":{\"d\":\"M73.8,513 L673.57,513 Q685.57,513 685.57,501 L685.57,483.5 C696.57,483.5 696.57,467.5 685.57,467.5 L685.57,437\",\"head\":[685.57,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[685.6,460.2]},\"h_>q_g\":{\"d\":\"M73.8,475.5 L566.32,475.5 Q578.32,475.5 578.32,463.5 L578.32,437\",\"head\":[578.32,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[578.3,450.2]},\"p_g>a_g\":{\"d\":\"M685.57,397 L685.57,340.5 Q685.57,328.5 673.57,328.5 L651.95,328.5\",\"head\":[651.95,328.5,180.0],\"tail\":[685.57,397.0,90.0],\"term\":[682.0,336.9]},\"q_g>a_g\":{\"d\":\"M578.32,397 L578.32,340.5 Q578.32,328.5 590.32,328.5 L611.95,328.5\",\"head\":[611.95,328.5,0.0],\"tail\":[578.32,397.0,90.0],\"term\":[581.9,336.9]},\"a_g>g\":{\"d\":\"M631.95,308.5 L631.95,268.5\",\"head\":[631.95,268.5,-90.0],\"tail\":[631.95,308.5,90.0],\"term\":[598.0,288.5]},\"x>p_o\":{\"d\":\"M73.8,513 L886.42,513 Q898.42,513 898.42,501 L898.42,437\",\"head\":[898.42,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[898.4,469.0]},\"h_>q_o\":{\"d\":\"M73.8,475.5 L779.17,475.5 Q791.17,475.5 791.17,463.5 L791.17,437\",\"head\":[791.17,437.0,-90.0],\"tail\":[73.8,475.5,180.0],\"term\":[791.2,450.2]},\"p_o>a_o\":{\"d\":\"M898.42,397 L898.42,340.5 Q898.42,328.5 886.42,328.5 L864.8,328.5\",\"head\":[864.8,328.5,180.0],\"tail\":[898.42,397.0,90.0],\"term\":[894.8,336.9]},\"q_o>a_o\":{\"d\":\"M791.17,397 L791.17,340.5 Q791.17,328.5 803.17,328.5 L824.8,328.5\",\"head\":[824.8,328.5,0.0],\"tail\":[791.17,397.0,90.0],\"term\":[794.8,336.9]},\"a_o>o\":{\"d\":\"M844.8,308.5 L844.8,268.5\",\"head\":[844.8,268.5,-90.0],\"tail\":[844.8,308.5,90.0],\"term\":[810.8,288.5]},\"f>k\":{\"d\":\"M206.25,226.5 L206.25,92\",\"head\":[206.25,92.0,-90.0],\"tail\":[206.25,226.5,90.0],\"term\":[206.2,159.2]},\"c_>k\":{\"d\":\"M73.8,72 L186.25,72\",\"head\":[186.25,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[130.0,72.0]},\"i>w\":{\"d\":\"M419.1,226.5 L419.1,168 Q419.1,156 431.1,156 L505.52,156\",\"head\":[505.52,156.0,0.0],\"tail\":[419.1,226.5,90.0],\"term\":[468.3,156.0]},\"g>w\":{\"d\":\"M631.95,226.5 L631.95,168 Q631.95,156 619.95,156 L545.52,156\",\"head\":[545.52,156.0,180.0],\"tail\":[631.95,226.5,90.0],\"term\":[582.7,156.0]},\"k>c\":{\"d\":\"M226.25,72 L505.52,72\",\"head\":[505.52,72.0,0.0],\"tail\":[226.25,72.0,180.0],\"term\":[365.9,72.0]},\"w>c\":{\"d\":\"M525.52,136 L525.52,92\",\"head\":[525.52,92.0,-90.0],\"tail\":[525.52,136.0,90.0],\"term\":[491.5,114.0]},\"c>m\":{\"d\":\"M545.52,72 L936.75,72 Q948.75,72 948.75,84 L948.75,111\",\"head\":[948.75,111.0,90.0],\"tail\":[545.52,72.0,180.0],\"term\":[948.8,97.5]},\"o>h\":{\"d\":\"M844.8,226.5 L844.8,210 Q844.8,198 856.8,198 L928.75,198\",\"head\":[928.75,198.0,0.0],\"tail\":[844.8,226.5,90.0],\"term\":[892.8,198.0]},\"m>h\":{\"d\":\"M948.75,153 L948.75,178\",\"head\":[948.75,178.0,90.0],\"tail\":[948.75,153.0,-90.0],\"term\":[948.8,165.5]},\"h>h_out\":{\"d\":\"M968.75,198 L1129.88,198\",\"head\":[1129.88,198.0,0.0],\"tail\":[968.75,198.0,180.0],\"term\":[1097.7,198.0]},\"c>c_out\":{\"d\":\"M545.52,72 L1129.88,72\",\"head\":[1129.88,72.0,0.0],\"tail\":[545.52,72.0,180.0],\"term\":[1013.0,72.0]}},\"dots\":[[948.75,72.0],[152.62,475.5],[259.88,513.0],[365.47,475.5],[472.72,513.0],[578.32,475.5],[685.57,513.0]]}},\"gru-after-keep\":{\"key\":\"gru-after-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset after, update keeps)\",\"ko\":\"GRU (리셋: 곱한 뒤, z: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-after-write\":{\"key\":\"gru-after-write\",\"family\":\"gru\",\"options\":{\"reset\":\"after\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset after, update writes)\",\"ko\":\"GRU (리셋: 곱한 뒤, z: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"h_\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"v\",\"kind\":\"sum\",\"arguments\":[\"q_n\",\"b_hn\"],\"title\":{\"en\":\"recurrent part with its bias\",\"ko\":\"순환 항과 편향의 합\"},\"symbol\":[[\"i\",\"v\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"v\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The recurrent bias belongs inside the reset product.\",\"ko\":\"순환 편향은 리셋 게이트와 곱하기 전에 더합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"v\"],\"title\":{\"en\":\"recurrent part after the reset\",\"ko\":\"리셋된 순환 항\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the recurrent product: first multiply by the weights, then reset.\",\"ko\":\"리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"s\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"h_>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"q_n>v\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]],\"v>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"s>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"v\",\"\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":608.85,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"v\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"h_>q_n\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,437\",\"head\":[608.85,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,450.2]},\"q_n>v\":{\"d\":\"M608.85,397 L608.85,348.5\",\"head\":[608.85,348.5,-90.0],\"tail\":[608.85,397.0,90.0],\"term\":[642.9,353.4]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"v>s\":{\"d\":\"M608.85,308.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[608.85,308.5,90.0],\"term\":[574.9,288.0]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"s>a_n\":{\"d\":\"M628.85,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[716.1,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-keep\":{\"key\":\"gru-before-keep\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"keep\"},\"title\":{\"en\":\"GRU (reset before, update keeps)\",\"ko\":\"GRU (리셋: 곱하기 전, z: 유지)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"u>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":343.2,\"y\":156.0,\"w\":42.0,\"h\":42.0,\"label\":[0,-62,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L319.2,156\",\"head\":[319.2,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[281.1,156.0]},\"z>k\":{\"d\":\"M231,226.5 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[231.0,132.4]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"u>w\":{\"d\":\"M367.2,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[367.2,156.0,180.0],\"term\":[641.4,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"gru-before-write\":{\"key\":\"gru-before-write\",\"family\":\"gru\",\"options\":{\"reset\":\"before\",\"update\":\"write\"},\"title\":{\"en\":\"GRU (reset before, update writes)\",\"ko\":\"GRU (리셋: 곱하기 전, z: 갱신)\"},\"gates\":[\"r\",\"z\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 4 places, so its gradient is the sum of 4 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 4곳에서 쓰이므로 기울기는 4개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_r\",\"kind\":\"product\",\"arguments\":[\"W_xr\",\"x\"],\"title\":{\"en\":\"input part of the reset gate\",\"ko\":\"리셋 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_r\",\"kind\":\"product\",\"arguments\":[\"W_hr\",\"h_\"],\"title\":{\"en\":\"recurrent part of the reset gate\",\"ko\":\"리셋 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the reset gate.\",\"ko\":\"리셋 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_r\",\"kind\":\"sum\",\"arguments\":[\"p_r\",\"b_xr\",\"q_r\",\"b_hr\"],\"title\":{\"en\":\"pre-activation of the reset gate\",\"ko\":\"리셋 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"r\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"r\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the reset gate.\",\"ko\":\"리셋 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"r\",\"kind\":\"sigmoid\",\"arguments\":[\"a_r\"],\"title\":{\"en\":\"reset gate\",\"ko\":\"리셋 게이트\"},\"symbol\":[[\"i\",\"r\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"How much of the past the candidate uses.\",\"ko\":\"후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\"}},{\"name\":\"p_z\",\"kind\":\"product\",\"arguments\":[\"W_xz\",\"x\"],\"title\":{\"en\":\"input part of the update gate\",\"ko\":\"갱신 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_z\",\"kind\":\"product\",\"arguments\":[\"W_hz\",\"h_\"],\"title\":{\"en\":\"recurrent part of the update gate\",\"ko\":\"갱신 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the update gate.\",\"ko\":\"갱신 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_z\",\"kind\":\"sum\",\"arguments\":[\"p_z\",\"b_xz\",\"q_z\",\"b_hz\"],\"title\":{\"en\":\"pre-activation of the update gate\",\"ko\":\"갱신 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"z\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"z\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the update gate.\",\"ko\":\"갱신 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"z\",\"kind\":\"sigmoid\",\"arguments\":[\"a_z\"],\"title\":{\"en\":\"update gate\",\"ko\":\"갱신 게이트\"},\"symbol\":[[\"i\",\"z\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The mixing ratio between the past and the candidate.\",\"ko\":\"이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"r\",\"h_\"],\"title\":{\"en\":\"previous state after the reset\",\"ko\":\"리셋된 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The reset gate acts on the previous hidden state: first reset, then multiply by the weights.\",\"ko\":\"리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"z\"],\"title\":{\"en\":\"one minus the update gate\",\"ko\":\"1 − 갱신 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what one side gains, the other loses.\",\"ko\":\"1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"z\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_r\":[\"+\",[[\"i\",\"W\",\"xr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"]]],\"h_>q_r\":[\"+\",[[\"i\",\"W\",\"hr\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"]]],\"p_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"q_r>a_r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]],\"a_r>r\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_z\":[\"+\",[[\"i\",\"W\",\"xz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"]]],\"h_>q_z\":[\"+\",[[\"i\",\"W\",\"hz\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"]]],\"p_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"q_z>a_z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]],\"a_z>z\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"r>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"z>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"z>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xr\":{\"symbol\":[[\"i\",\"W\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"r\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xz\":{\"symbol\":[[\"i\",\"W\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"z\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hr\":{\"symbol\":[[\"i\",\"W\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"r\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hz\":{\"symbol\":[[\"i\",\"W\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"z\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xr\":{\"symbol\":[[\"i\",\"b\",\"xr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_xz\":{\"symbol\":[[\"i\",\"b\",\"xz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hr\":{\"symbol\":[[\"i\",\"b\",\"hr\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"r\",\"\"]]},\"b_hz\":{\"symbol\":[[\"i\",\"b\",\"hz\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"z\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"r\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xr\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xr\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hr\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hr\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"z\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xz\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xz\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hz\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hz\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"r\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"z\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":1105.5,\"height\":570.0,\"nodes\":{\"q_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_z\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_z\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"blue\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"z\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"blue\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"q_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":391.88,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_r\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":499.12,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_r\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":445.5,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"r\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":445.5,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":608.85,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":823.35,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":823.35,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":935.55,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":935.55,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":1052.7,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":716.1,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_r\":{\"d\":\"M73.8,513 L487.12,513 Q499.12,513 499.12,501 L499.12,483.5 C510.12,483.5 510.12,467.5 499.12,467.5 L499.12,437\",\"head\":[499.12,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[499.1,460.2]},\"h_>q_r\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L379.88,475.5 Q391.88,475.5 391.88,463.5 L391.88,437\",\"head\":[391.88,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[391.9,450.2]},\"p_r>a_r\":{\"d\":\"M499.12,397 L499.12,340.5 Q499.12,328.5 487.12,328.5 L465.5,328.5\",\"head\":[465.5,328.5,180.0],\"tail\":[499.12,397.0,90.0],\"term\":[495.5,336.9]},\"q_r>a_r\":{\"d\":\"M391.88,397 L391.88,340.5 Q391.88,328.5 403.88,328.5 L425.5,328.5\",\"head\":[425.5,328.5,0.0],\"tail\":[391.88,397.0,90.0],\"term\":[395.5,336.9]},\"a_r>r\":{\"d\":\"M445.5,308.5 L445.5,268.5\",\"head\":[445.5,268.5,-90.0],\"tail\":[445.5,308.5,90.0],\"term\":[411.5,288.5]},\"x>p_z\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_z\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_z>a_z\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_z>a_z\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_z>z\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"x>p_n\":{\"d\":\"M73.8,513 L811.35,513 Q823.35,513 823.35,501 L823.35,437\",\"head\":[823.35,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[823.4,469.0]},\"r>s\":{\"d\":\"M476.5,247.5 L588.85,247.5\",\"head\":[588.85,247.5,0.0],\"tail\":[476.5,247.5,180.0],\"term\":[532.7,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L596.85,475.5 Q608.85,475.5 608.85,463.5 L608.85,267.5\",\"head\":[608.85,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[608.9,326.3]},\"s>q_n\":{\"d\":\"M628.85,247.5 L684.1,247.5\",\"head\":[684.1,247.5,0.0],\"tail\":[628.85,247.5,180.0],\"term\":[656.5,247.5]},\"p_n>a_n\":{\"d\":\"M823.35,397 L823.35,267.5\",\"head\":[823.35,267.5,-90.0],\"tail\":[823.35,397.0,90.0],\"term\":[823.4,332.2]},\"q_n>a_n\":{\"d\":\"M748.1,247.5 L803.35,247.5\",\"head\":[803.35,247.5,0.0],\"tail\":[748.1,247.5,180.0],\"term\":[775.7,247.5]},\"a_n>n\":{\"d\":\"M843.35,247.5 L904.55,247.5\",\"head\":[904.55,247.5,0.0],\"tail\":[843.35,247.5,180.0],\"term\":[874.0,247.5]},\"z>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"z>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L915.55,156\",\"head\":[915.55,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[579.3,156.0]},\"n>w\":{\"d\":\"M935.55,226.5 L935.55,176\",\"head\":[935.55,176.0,-90.0],\"tail\":[935.55,226.5,90.0],\"term\":[935.5,201.2]},\"k>h\":{\"d\":\"M251,72 L915.55,72\",\"head\":[915.55,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[583.3,72.0]},\"w>h\":{\"d\":\"M935.55,136 L935.55,92\",\"head\":[935.55,92.0,-90.0],\"tail\":[935.55,136.0,90.0],\"term\":[935.5,114.0]},\"h>h_out\":{\"d\":\"M955.55,72 L1031.7,72\",\"head\":[1031.7,72.0,0.0],\"tail\":[955.55,72.0,180.0],\"term\":[993.6,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[391.88,475.5],[284.62,513.0],[499.12,513.0]]}},\"mgu\":{\"key\":\"mgu\",\"family\":\"mgu\",\"options\":{},\"title\":{\"en\":\"MGU (minimal gated unit)\",\"ko\":\"MGU (최소 게이트 유닛)\"},\"gates\":[\"f\",\"n\"],\"states\":[\"h\"],\"unbounded\":[],\"textbook\":{\"n\":\"h̃\"},\"inputs\":{\"x\":{\"title\":{\"en\":\"input\",\"ko\":\"입력\"},\"symbol\":[[\"i\",\"x\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 2 places, so its gradient is the sum of 2 terms. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 2곳에서 쓰이므로 기울기는 2개 항의 합입니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}},\"h_\":{\"title\":{\"en\":\"previous hidden state\",\"ko\":\"이전 은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t−1\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. An elementwise product passes each side the gradient times the other side. Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다. 곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"}}},\"operations\":[{\"name\":\"p_f\",\"kind\":\"product\",\"arguments\":[\"W_xf\",\"x\"],\"title\":{\"en\":\"input part of the forget gate\",\"ko\":\"망각 게이트의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_f\",\"kind\":\"product\",\"arguments\":[\"W_hf\",\"h_\"],\"title\":{\"en\":\"recurrent part of the forget gate\",\"ko\":\"망각 게이트의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the forget gate.\",\"ko\":\"망각 게이트 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_f\",\"kind\":\"sum\",\"arguments\":[\"p_f\",\"b_xf\",\"q_f\",\"b_hf\"],\"title\":{\"en\":\"pre-activation of the forget gate\",\"ko\":\"망각 게이트의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"f\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.\",\"ko\":\"σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"f\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the forget gate.\",\"ko\":\"망각 게이트의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"f\",\"kind\":\"sigmoid\",\"arguments\":[\"a_f\"],\"title\":{\"en\":\"forget gate\",\"ko\":\"망각 게이트\"},\"symbol\":[[\"i\",\"f\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"backward_text\":{\"en\":\"The value is used in 3 places, so its gradient is the sum of 3 terms. Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake. An elementwise product passes each side the gradient times the other side.\",\"ko\":\"이 값은 3곳에서 쓰이므로 기울기는 3개 항의 합입니다. 1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다. 원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"One gate, two tasks: how much of the past the candidate uses, and how much of it is written.\",\"ko\":\"게이트 하나가 두 가지를 정합니다. 후보 은닉 상태를 만들 때 과거를 얼마나 볼지, 그리고 후보 은닉 상태를 얼마나 쓸지입니다.\"}},{\"name\":\"s\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"h_\"],\"title\":{\"en\":\"previous state after the gate\",\"ko\":\"게이트를 거친 이전 은닉 상태\"},\"symbol\":[[\"i\",\"s\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]],\"backward_text\":{\"en\":\"Back through a product the gradient is multiplied by the transposed weights; the gradient of the weights is δ times the vector.\",\"ko\":\"곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.\"},\"forward\":[[\"i\",\"s\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The gate acts on the previous hidden state before the recurrent weights do.\",\"ko\":\"게이트가 이전 은닉 상태에 먼저 작용하고, 그다음 순환 가중치를 곱합니다.\"}},{\"name\":\"p_n\",\"kind\":\"product\",\"arguments\":[\"W_xn\",\"x\"],\"title\":{\"en\":\"input part of the candidate\",\"ko\":\"후보 은닉 상태의 입력 항\"},\"symbol\":[[\"i\",\"p\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"p\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The input, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 입력에 가중치를 곱합니다.\"}},{\"name\":\"q_n\",\"kind\":\"product\",\"arguments\":[\"W_hn\",\"s\"],\"title\":{\"en\":\"recurrent part of the candidate\",\"ko\":\"후보 은닉 상태의 순환 항\"},\"symbol\":[[\"i\",\"q\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"q\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"i\",\"s\",\"\",\"\"]],\"forward_text\":{\"en\":\"The past, weighted for the candidate.\",\"ko\":\"후보 은닉 상태 계산을 위해 과거에 가중치를 곱합니다.\"}},{\"name\":\"a_n\",\"kind\":\"sum\",\"arguments\":[\"p_n\",\"b_xn\",\"q_n\",\"b_hn\"],\"title\":{\"en\":\"pre-activation of the candidate\",\"ko\":\"후보 은닉 상태의 활성화 전 값\"},\"symbol\":[[\"i\",\"a\",\"n\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]],\"backward_text\":{\"en\":\"The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.\",\"ko\":\"tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.\"},\"forward\":[[\"i\",\"a\",\"n\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"]],\"forward_text\":{\"en\":\"The sum of input part, recurrent part and biases of the candidate.\",\"ko\":\"후보 은닉 상태의 입력 항, 순환 항, 편향을 모두 더합니다.\"}},{\"name\":\"n\",\"kind\":\"tanh\",\"arguments\":[\"a_n\"],\"title\":{\"en\":\"candidate\",\"ko\":\"후보 은닉 상태\"},\"symbol\":[[\"i\",\"n\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"],[\"o\",\")\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new content, between −1 and 1.\",\"ko\":\"쓸 수 있는 새 내용이며 −1과 1 사이입니다.\"}},{\"name\":\"u\",\"kind\":\"one_minus\",\"arguments\":[\"f\"],\"title\":{\"en\":\"one minus the forget gate\",\"ko\":\"1 − 망각 게이트\"},\"symbol\":[[\"i\",\"u\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"backward_text\":{\"en\":\"An elementwise product passes each side the gradient times the other side.\",\"ko\":\"원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.\"},\"forward\":[[\"i\",\"u\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]],\"forward_text\":{\"en\":\"One minus the gate: what the candidate gains, the past loses.\",\"ko\":\"1에서 게이트를 뺍니다. 후보 은닉 상태의 몫이 늘면 과거의 몫은 줄어듭니다.\"}},{\"name\":\"k\",\"kind\":\"multiply\",\"arguments\":[\"u\",\"h_\"],\"title\":{\"en\":\"what is kept\",\"ko\":\"유지되는 부분\"},\"symbol\":[[\"i\",\"k\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"k\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]],\"forward_text\":{\"en\":\"The share of the old hidden state that stays.\",\"ko\":\"이전 은닉 상태에서 남는 몫입니다.\"}},{\"name\":\"w\",\"kind\":\"multiply\",\"arguments\":[\"f\",\"n\"],\"title\":{\"en\":\"what is written\",\"ko\":\"새로 쓰는 부분\"},\"symbol\":[[\"i\",\"w\",\"\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]],\"backward_text\":{\"en\":\"A sum passes the same gradient to each of its terms.\",\"ko\":\"덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.\"},\"forward\":[[\"i\",\"w\",\"\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]],\"forward_text\":{\"en\":\"The share of the candidate that is written.\",\"ko\":\"후보 은닉 상태에서 새로 쓰이는 몫입니다.\"}},{\"name\":\"h\",\"kind\":\"sum\",\"arguments\":[\"k\",\"w\"],\"title\":{\"en\":\"hidden state\",\"ko\":\"은닉 상태\"},\"symbol\":[[\"i\",\"h\",\"t\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"y\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"(t+1)\"]],\"backward_text\":{\"en\":\"Its gradient comes from outside the step: from the loss and from the next time step.\",\"ko\":\"이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.\"},\"forward\":[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"]],\"forward_text\":{\"en\":\"The new hidden state is a weighted mean of the past and the candidate.\",\"ko\":\"새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.\"}}],\"terms\":{\"x>p_f\":[\"+\",[[\"i\",\"W\",\"xf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"]]],\"h_>q_f\":[\"+\",[[\"i\",\"W\",\"hf\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"]]],\"p_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"q_f>a_f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]],\"a_f>f\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"]]],\"f>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>s\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"s\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"x>p_n\":[\"+\",[[\"i\",\"W\",\"xn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"]]],\"s>q_n\":[\"+\",[[\"i\",\"W\",\"hn\",\"⊤\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"]]],\"p_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"q_n>a_n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]],\"a_n>n\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"n\",\"t\",\"2\"],[\"o\",\")\",\"\",\"\"]]],\"f>u\":[\"−\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"u>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"]]],\"h_>k\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"k\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"u\",\"\",\"\"]]],\"f>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"n>w\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"w\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"]]],\"k>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]],\"w>h\":[\"+\",[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"h\",\"t\",\"\"]]]},\"parameters\":{\"W_xf\":{\"symbol\":[[\"i\",\"W\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"f\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_xn\":{\"symbol\":[[\"i\",\"W\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"p\",\"n\",\"\"],[\"i\",\"x\",\"t\",\"⊤\"]]},\"W_hf\":{\"symbol\":[[\"i\",\"W\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"f\",\"\"],[\"i\",\"h\",\"t−1\",\"⊤\"]]},\"W_hn\":{\"symbol\":[[\"i\",\"W\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"q\",\"n\",\"\"],[\"i\",\"s\",\"\",\"⊤\"]]},\"b_xf\":{\"symbol\":[[\"i\",\"b\",\"xf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_xn\":{\"symbol\":[[\"i\",\"b\",\"xn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]},\"b_hf\":{\"symbol\":[[\"i\",\"b\",\"hf\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"f\",\"\"]]},\"b_hn\":{\"symbol\":[[\"i\",\"b\",\"hn\",\"\"]],\"backward\":[[\"i\",\"δ\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"∑\",\"t\",\"\"],[\"i\",\"δ\",\"\",\"\"],[\"i\",\"a\",\"n\",\"\"]]}},\"equations\":[[[\"i\",\"f\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"σ\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xf\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xf\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hf\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hf\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"n\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"f\",\"tanh\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"W\",\"xn\",\"\"],[\"i\",\"x\",\"t\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"xn\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"W\",\"hn\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"b\",\"hn\",\"\"],[\"o\",\")\",\"\",\"\"]],[[\"i\",\"h\",\"t\",\"\"],[\"o\",\"=\",\"\",\"\"],[\"o\",\"(\",\"\",\"\"],[\"n\",\"1\",\"\",\"\"],[\"o\",\"−\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\")\",\"\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"h\",\"t−1\",\"\"],[\"o\",\"+\",\"\",\"\"],[\"i\",\"f\",\"t\",\"\"],[\"o\",\"⊙\",\"\",\"\"],[\"i\",\"n\",\"t\",\"\"]]],\"picture\":{\"width\":966.9,\"height\":570.0,\"nodes\":{\"q_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":177.38,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"p_f\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":284.62,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_f\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"orange\",\"x\":231.0,\"y\":328.5,\"w\":34.0,\"h\":34.0,\"label\":[9,-56,\"right\"],\"biases\":\"beside\"},\"f\":{\"kind\":\"sigmoid\",\"shape\":\"box\",\"hue\":\"orange\",\"x\":231.0,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[-36,-18,\"left\"],\"biases\":\"beside\"},\"h_\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-52,\"middle\"],\"biases\":\"beside\"},\"x\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":52.8,\"y\":513.0,\"w\":36,\"h\":30,\"label\":[0,20,\"middle\"],\"biases\":\"beside\"},\"u\":{\"kind\":\"one_minus\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":123.0,\"w\":42.0,\"h\":42.0,\"label\":[30,-18,\"right\"],\"biases\":\"beside\"},\"k\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":231.0,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"s\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":422.4,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"q_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":542.85,\"y\":247.5,\"w\":58,\"h\":34,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"p_n\":{\"kind\":\"product\",\"shape\":\"box\",\"hue\":\"green\",\"x\":663.3,\"y\":417.0,\"w\":58,\"h\":34,\"label\":[8,-56,\"right\"],\"biases\":\"beside\"},\"a_n\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"green\",\"x\":663.3,\"y\":247.5,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"left\"},\"n\":{\"kind\":\"tanh\",\"shape\":\"box\",\"hue\":\"green\",\"x\":788.7,\"y\":247.5,\"w\":56,\"h\":36,\"label\":[36,-18,\"right\"],\"biases\":\"beside\"},\"w\":{\"kind\":\"multiply\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":156.0,\"w\":34.0,\"h\":34.0,\"label\":[24,-18,\"right\"],\"biases\":\"beside\"},\"h\":{\"kind\":\"sum\",\"shape\":\"circle\",\"hue\":\"\",\"x\":788.7,\"y\":72.0,\"w\":34.0,\"h\":34.0,\"label\":[0,-58,\"middle\"],\"biases\":\"beside\"},\"h_out\":{\"kind\":\"port\",\"shape\":\"port\",\"hue\":\"\",\"x\":914.1,\"y\":72.0,\"w\":36,\"h\":30,\"label\":[0,-40,\"middle\"],\"biases\":\"beside\"}},\"edges\":{\"x>p_f\":{\"d\":\"M73.8,513 L272.62,513 Q284.62,513 284.62,501 L284.62,483.5 C295.62,483.5 295.62,467.5 284.62,467.5 L284.62,437\",\"head\":[284.62,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[284.6,460.2]},\"h_>q_f\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L165.38,475.5 Q177.38,475.5 177.38,463.5 L177.38,437\",\"head\":[177.38,437.0,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[177.4,450.2]},\"p_f>a_f\":{\"d\":\"M284.62,397 L284.62,340.5 Q284.62,328.5 272.62,328.5 L251,328.5\",\"head\":[251.0,328.5,180.0],\"tail\":[284.62,397.0,90.0],\"term\":[281.0,336.9]},\"q_f>a_f\":{\"d\":\"M177.38,397 L177.38,340.5 Q177.38,328.5 189.38,328.5 L211,328.5\",\"head\":[211.0,328.5,0.0],\"tail\":[177.38,397.0,90.0],\"term\":[181.0,336.9]},\"a_f>f\":{\"d\":\"M231,308.5 L231,268.5\",\"head\":[231.0,268.5,-90.0],\"tail\":[231.0,308.5,90.0],\"term\":[197.0,288.5]},\"f>s\":{\"d\":\"M262,247.5 L402.4,247.5\",\"head\":[402.4,247.5,0.0],\"tail\":[262.0,247.5,180.0],\"term\":[332.2,247.5]},\"h_>s\":{\"d\":\"M73.8,72 L85.575,72 Q97.35,72 97.35,84 L97.35,463.5 Q97.35,475.5 109.35,475.5 L410.4,475.5 Q422.4,475.5 422.4,463.5 L422.4,267.5\",\"head\":[422.4,267.5,-90.0],\"tail\":[73.8,72.0,180.0],\"term\":[422.4,365.5]},\"x>p_n\":{\"d\":\"M73.8,513 L651.3,513 Q663.3,513 663.3,501 L663.3,437\",\"head\":[663.3,437.0,-90.0],\"tail\":[73.8,513.0,180.0],\"term\":[663.3,469.0]},\"s>q_n\":{\"d\":\"M442.4,247.5 L510.85,247.5\",\"head\":[510.85,247.5,0.0],\"tail\":[442.4,247.5,180.0],\"term\":[476.6,247.5]},\"p_n>a_n\":{\"d\":\"M663.3,397 L663.3,267.5\",\"head\":[663.3,267.5,-90.0],\"tail\":[663.3,397.0,90.0],\"term\":[663.3,332.2]},\"q_n>a_n\":{\"d\":\"M574.85,247.5 L643.3,247.5\",\"head\":[643.3,247.5,0.0],\"tail\":[574.85,247.5,180.0],\"term\":[609.1,247.5]},\"a_n>n\":{\"d\":\"M683.3,247.5 L757.7,247.5\",\"head\":[757.7,247.5,0.0],\"tail\":[683.3,247.5,180.0],\"term\":[720.5,247.5]},\"f>u\":{\"d\":\"M231,226.5 L231,147\",\"head\":[231.0,147.0,-90.0],\"tail\":[231.0,226.5,90.0],\"term\":[197.0,186.8]},\"u>k\":{\"d\":\"M231,99 L231,92\",\"head\":[231.0,92.0,-90.0],\"tail\":[231.0,99.0,90.0],\"term\":[197.0,92.7]},\"h_>k\":{\"d\":\"M73.8,72 L211,72\",\"head\":[211.0,72.0,0.0],\"tail\":[73.8,72.0,180.0],\"term\":[142.4,72.0]},\"f>w\":{\"d\":\"M231,226.5 L231,168 Q231,156 243,156 L768.7,156\",\"head\":[768.7,156.0,0.0],\"tail\":[231.0,226.5,90.0],\"term\":[505.9,156.0]},\"n>w\":{\"d\":\"M788.7,226.5 L788.7,176\",\"head\":[788.7,176.0,-90.0],\"tail\":[788.7,226.5,90.0],\"term\":[788.7,201.2]},\"k>h\":{\"d\":\"M251,72 L768.7,72\",\"head\":[768.7,72.0,0.0],\"tail\":[251.0,72.0,180.0],\"term\":[509.9,72.0]},\"w>h\":{\"d\":\"M788.7,136 L788.7,92\",\"head\":[788.7,92.0,-90.0],\"tail\":[788.7,136.0,90.0],\"term\":[788.7,114.0]},\"h>h_out\":{\"d\":\"M808.7,72 L893.1,72\",\"head\":[893.1,72.0,0.0],\"tail\":[808.7,72.0,180.0],\"term\":[850.9,72.0]}},\"dots\":[[97.35,72.0],[231.0,156.0],[177.38,475.5],[284.62,513.0]]}}}"), os = {
		start: ns,
		compared: rs,
		families: is,
		cells: as
	};
})), cs, ls, us, ds = t((() => {
	cs = {
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
	}, ls = {
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
	}, us = {
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
		lstm: cs,
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
		mgu: ls
	};
})), fs, ps, ms, hs, gs = t((() => {
	fs = [
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
	], ps = [
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
	], ms = {
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
	}, hs = {
		x: fs,
		target: ps,
		models: ms
	};
}));
// src/lib/evaluate.ts
function _s(e) {
	return {
		shape: e,
		data: new Float64Array(e.reduce((e, t) => e * t, 1))
	};
}
function vs(e) {
	let t = [], n = e;
	for (; Array.isArray(n);) t.push(n.length), n = n[0];
	return {
		shape: t,
		data: Float64Array.from(e.flat(2))
	};
}
function ys(e, t) {
	return Object.fromEntries(e.map((e) => [e, _s(t)]));
}
function bs(e, t) {
	let n = e[t];
	if (!n) throw Error(`no ${t} here`);
	return n;
}
function xs(e) {
	let t = Math.exp(-Math.abs(e));
	return e >= 0 ? 1 / (1 + t) : t / (1 + t);
}
function Ss(e, t) {
	let n = Array.from({ length: e }, (e, t) => t);
	return t ? n.reverse() : n;
}
function Cs(e, t, n) {
	let r = t.x.shape[1] ?? 0, i = t.x.shape[2] ?? 0, a = new Set(Object.keys(e.parameters));
	return (e, o, s) => a.has(e) ? {
		data: bs(t.parameters, e).data,
		at: 0
	} : e === "x" ? {
		data: t.x.data,
		at: (o * r + s) * i
	} : {
		data: (t.previous[e] ?? bs(t.values, e)).data,
		at: (o * r + s) * n
	};
}
function ws(e, t, n, r, i) {
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
				r = xs(c);
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
function Ts(e, t) {
	let [n = 0, r = 0, i = 0] = t.x.shape, a = bs(t.initial, "h").shape[1] ?? 0, o = [
		n,
		r,
		a
	], s = ys(e.operations.map((e) => e.name), o), c = ys(e.states.map((e) => `${e}_`), o), l = {
		...t,
		previous: c,
		values: s
	}, u = Cs(e, l, a);
	for (let o = 0; o < n; o++) {
		let n = t.lengths[o] ?? r, l = Object.fromEntries(e.states.map((e) => [e, bs(t.initial, e).data.slice(o * a, (o + 1) * a)]));
		for (let d of Ss(r, t.reverse)) {
			if (d >= n) continue;
			let t = (o * r + d) * a;
			for (let n of e.states) bs(c, `${n}_`).data.set(l[n], t);
			for (let n of e.operations) {
				let e = n.arguments.map((e) => u(e, o, d)), r = n.arguments[1] === "x" ? i : a;
				ws(n.kind, e, {
					data: bs(s, n.name).data,
					at: t
				}, a, r);
			}
			for (let n of e.states) l[n] = bs(s, n).data.slice(t, t + a);
		}
	}
	return l;
}
function Es(e, t, n, r, i) {
	let [a = 0, o = 0, s = 0] = t.x.shape, c = bs(t.initial, "h").shape[1] ?? 0, l = [
		a,
		o,
		c
	], u = new Set(Object.keys(e.parameters)), d = ys([...e.operations.map((e) => e.name), ...e.states.map((e) => `${e}_`)], l);
	d.x = _s(t.x.shape);
	let f = {};
	for (let n of e.operations) for (let e of n.arguments) u.has(e) || (f[`${e}>${n.name}`] = _s(e === "x" ? t.x.shape : l));
	let p = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, _s(t.shape)])), m = _s(l), h = ys(e.states, [a, c]), g = Cs(e, t, c), _ = [...e.operations].reverse(), v = (e) => e === "x" ? s : c;
	for (let s = 0; s < a; s++) {
		let a = t.lengths[s] ?? o, l = Object.fromEntries(e.states.map((e) => [e, bs(r, e).data.slice(s * c, (s + 1) * c)]));
		for (let r of Ss(o, !t.reverse)) {
			if (r >= a) continue;
			let h = (s * o + r) * c;
			for (let e = 0; e < c; e++) m.data[h + e] = n.data[h + e];
			for (let t of e.states) for (let e = 0; e < c; e++) bs(d, t).data[h + e] = l[t][e] + (t === "h" ? n.data[h + e] : 0);
			for (let e of _) {
				let n = {
					data: bs(d, e.name).data,
					at: h
				}, a = {
					data: bs(t.values, e.name).data,
					at: h
				}, l = e.arguments.map((e) => g(e, s, r));
				e.arguments.forEach((t, m) => {
					if (u.has(t)) {
						let r = bs(p, t).data;
						if (e.kind !== "product") for (let e = 0; e < c; e++) r[e] += n.data[h + e];
						else {
							let t = l[1], i = v(e.arguments[1]);
							for (let e = 0; e < c; e++) for (let a = 0; a < i; a++) r[e * i + a] += n.data[h + e] * t.data[t.at + a];
						}
						return;
					}
					let g = v(t), _ = (s * o + r) * g, y = bs(f, `${t}>${e.name}`).data, b = bs(d, t).data;
					for (let r = 0; r < g; r++) {
						let o = Ds(e.kind, m, l, a, n, r, c, g), s = i.fault ? i.fault(e, t, o) : o;
						y[_ + r] = s, b[_ + r] += s;
					}
				});
			}
			for (let t of e.states) l[t] = bs(d, `${t}_`).data.slice(h, h + c);
		}
		for (let t of e.states) bs(h, t).data.set(l[t], s * c);
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
function Ds(e, t, n, r, i, a, o, s) {
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
function Os(e, t, n) {
	let { batch: r, steps: i, lengths: a } = t, o = Math.max(...t.layers.map((e) => e.layer)) + 1, s = Array.from({ length: o }, (e, n) => t.layers.filter((e) => e.layer === n)), c = [], l = s[0][0].x;
	for (let t of s) {
		let n = l, r = t.map((t) => Ts(e[t.cell], {
			parameters: t.parameters,
			x: n,
			initial: t.initial,
			lengths: a,
			reverse: t.reverse
		}));
		c.push(r), l = ks(r.map((e) => bs(e.values, "h")));
	}
	let u = js(t, l), d = u.dy, f = [];
	for (let t = o - 1; t >= 0; t--) {
		let a = d, o = (a.shape[2] ?? 0) / s[t].length, l = s[t].map((r, i) => Es(e[r.cell], c[t][i], As(a, i * o, o), r.final_gradient, {
			layer: t,
			fault: n
		}));
		f.unshift(...l), d = _s([
			r,
			i,
			s[t][0].x.shape[2] ?? 0
		]);
		for (let e of l) bs(e.gradients, "x").data.forEach((e, t) => d.data[t] += e);
	}
	return {
		...t,
		layers: f,
		loss: u.loss,
		loss_terms: u.terms,
		head: u.head
	};
}
function ks(e) {
	if (e.length === 1) return e[0];
	let [t = 0, n = 0, r = 0] = e[0].shape, i = _s([
		t,
		n,
		r * e.length
	]);
	return e.forEach((a, o) => {
		for (let s = 0; s < t * n; s++) i.data.set(a.data.subarray(s * r, (s + 1) * r), (s * e.length + o) * r);
	}), i;
}
function As(e, t, n) {
	let [r = 0, i = 0, a = 0] = e.shape;
	if (a === n) return e;
	let o = _s([
		r,
		i,
		n
	]);
	for (let s = 0; s < r * i; s++) o.data.set(e.data.subarray(s * a + t, s * a + t + n), s * n);
	return o;
}
function js(e, t) {
	let [n = 0, r = 0, i = 0] = t.shape, a = _s(t.shape), o = _s([n, r]), s = 0;
	if (e.head) {
		let { weight: c, bias: l, target: u } = e.head, d = l.shape[0] ?? 0, f = _s([
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
			dy: ks(e.layers.filter((e) => e.layer === t).map((e) => e.upstream)),
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
var Ms, Ns = t((() => {
	Ms = (e, t, n) => e.kind === "one_minus" ? -n : n;
}));
// src/lib/trace.ts
function Ps(e, t, n) {
	let r = J[e], i = t.x.length, a = Object.fromEntries(Object.entries(t.parameters).map(([e, t]) => [e, vs(t)])), o = a[`b_x${r.gates[0]}`].shape[0], s = () => Object.fromEntries(r.states.map((e) => [e, _s([1, o])])), c = {}, l = {
		cell: e,
		layer: 0,
		reverse: !1,
		parameters: a,
		x: vs([t.x]),
		initial: s(),
		previous: c,
		values: c,
		gradients: c,
		contributions: c,
		upstream: _s([
			1,
			i,
			o
		]),
		final_gradient: s(),
		initial_gradient: c,
		parameter_gradients: c
	}, u = vs([t.target.map((e) => e.map((e) => e ?? NaN))]);
	return Os(J, {
		title: n,
		names: t.names ?? [],
		batch: 1,
		steps: i,
		lengths: [i],
		layers: [l],
		loss: 0,
		loss_terms: null,
		head: {
			weight: vs(t.head.weight),
			bias: vs(t.head.bias),
			target: u,
			prediction: _s(u.shape)
		},
		overview: null
	});
}
function Fs(e) {
	let t = qs.get(e);
	if (t) return t;
	let n = Ps(e, us[e], "");
	return qs.set(e, n), n;
}
function Is(e) {
	let t = qs.get(`memory ${e}`);
	if (t) return t;
	let n = Ps(e, {
		...Js.models[e],
		x: Js.x,
		target: Js.target
	}, "memory");
	return qs.set(`memory ${e}`, n), n;
}
function Ls(e) {
	let t = atob(e.data), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	let r = e.shape.reduce((e, t) => e * t, 1), i = e.dtype === "float32" ? new Float32Array(n.buffer) : new Float64Array(n.buffer);
	if (i.length !== r) throw new Xs("brokenTensor");
	return {
		shape: e.shape,
		data: i
	};
}
function Rs(e) {
	if (Array.isArray(e)) return e.map(Rs);
	if (typeof e == "object" && e) {
		let t = e;
		return typeof t.data == "string" && Array.isArray(t.shape) ? Ls(t) : Object.fromEntries(Object.entries(t).map(([e, t]) => [e, Rs(t)]));
	}
	return e;
}
function zs(e) {
	let t = e;
	if (typeof t != "object" || !t || t.format !== "gatewise.trace") throw new Xs("notATrace");
	if (t.version !== 1) throw new Xs("otherVersion", { version: String(t.version) });
	if (!Array.isArray(t.layers) || !t.layers.length || t.layers.some((e) => !(e.cell in J))) throw new Xs("unknownCell");
	let n = {
		overview: null,
		...Rs(t)
	};
	return n.layers.every((e) => e.values) ? n : Os(J, n);
}
function Bs(e, t, n, r) {
	let i = e[t], a = Float64Array.from(i.data);
	return a[n] = r, {
		...e,
		[t]: {
			shape: i.shape,
			data: a
		}
	};
}
function Vs(e, t, n) {
	let r = Object.entries(t).filter(([t]) => Hs(e, t) !== void 0);
	if (!r.length && !n) return e;
	let i = e.layers.map((e) => ({ ...e }));
	for (let [e, t] of r) {
		let n = e.split(".");
		if (n[0] === "x") {
			let e = Bs({ x: i[0].x }, "x", Number(n[1]), t).x;
			for (let t of i) t.layer === 0 && (t.x = e);
		} else {
			let e = i[Number(n[0].slice(1))];
			e.parameters = Bs(e.parameters, n[1], Number(n[2]), t);
		}
	}
	return Os(J, {
		...e,
		layers: i
	}, n);
}
function Hs(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers[0].x.data[Number(n[1])] : e.layers[Number(n[0].slice(1))]?.parameters[n[1] ?? ""]?.data[Number(n[2])];
}
function Us(e, t) {
	let n = t.split(".");
	return n[0] === "x" ? e.layers.filter((e) => e.layer === 0).reduce((e, t) => e + t.gradients.x.data[Number(n[1])], 0) : e.layers[Number(n[0].slice(1))].parameter_gradients[n[1]].data[Number(n[2])];
}
function Ws(e, t, n, r) {
	if (!e) return NaN;
	let [, i = 0, a = 0] = e.shape;
	return e.data[(t * i + n) * a + r] ?? NaN;
}
var Gs, J, Ks, qs, Js, Ys, Xs, Zs = t((() => {
	ss(), ds(), gs(), Ns(), Gs = os, J = Gs.cells, Ks = Object.keys(J), qs = /* @__PURE__ */ new Map(), Js = hs, Ys = Object.keys(Js.models), Xs = class extends Error {
		key;
		values;
		constructor(e, t = {}) {
			super(e), this.key = e, this.values = t;
		}
	};
}));
// src/lib/app.svelte.ts
function Qs() {
	return typeof navigator < "u" && navigator.language.startsWith("ko") ? "ko" : "en";
}
var $s, ec, tc, nc, rc, Y, ic, ac = t((() => {
	Lo(), ts(), Zs(), $s = [
		"lessons",
		"cell",
		"switches",
		"time",
		"gradients",
		"check",
		"train",
		"gesture",
		"own"
	], ec = [
		"forward",
		"loss",
		"backward",
		"update"
	], tc = [
		25,
		50,
		100,
		200,
		400,
		1600
	], nc = {
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
	}, rc = class {
		#e = /* @__PURE__ */ M("lessons");
		get view() {
			return B(this.#e);
		}
		set view(e) {
			N(this.#e, e, !0);
		}
		#t = /* @__PURE__ */ M(An(Gs.start));
		get cell() {
			return B(this.#t);
		}
		set cell(e) {
			N(this.#t, e, !0);
		}
		#n = /* @__PURE__ */ M("forward");
		get pass() {
			return B(this.#n);
		}
		set pass(e) {
			N(this.#n, e, !0);
		}
		#r = /* @__PURE__ */ M(0);
		get step() {
			return B(this.#r);
		}
		set step(e) {
			N(this.#r, e, !0);
		}
		#i = /* @__PURE__ */ M(0);
		get op() {
			return B(this.#i);
		}
		set op(e) {
			N(this.#i, e, !0);
		}
		#a = /* @__PURE__ */ M(0);
		get unit() {
			return B(this.#a);
		}
		set unit(e) {
			N(this.#a, e, !0);
		}
		#o = /* @__PURE__ */ M(0);
		get sequence() {
			return B(this.#o);
		}
		set sequence(e) {
			N(this.#o, e, !0);
		}
		#s = /* @__PURE__ */ M(0);
		get layer() {
			return B(this.#s);
		}
		set layer(e) {
			N(this.#s, e, !0);
		}
		#c = /* @__PURE__ */ M(An(Qs()));
		get lang() {
			return B(this.#c);
		}
		set lang(e) {
			N(this.#c, e, !0);
		}
		#l = /* @__PURE__ */ M("auto");
		get theme() {
			return B(this.#l);
		}
		set theme(e) {
			N(this.#l, e, !0);
		}
		#u = /* @__PURE__ */ M(An(Gs.compared[0]));
		get left() {
			return B(this.#u);
		}
		set left(e) {
			N(this.#u, e, !0);
		}
		#d = /* @__PURE__ */ M(An(Gs.compared[1]));
		get right() {
			return B(this.#d);
		}
		set right(e) {
			N(this.#d, e, !0);
		}
		#f = /* @__PURE__ */ M("none");
		get order() {
			return B(this.#f);
		}
		set order(e) {
			N(this.#f, e, !0);
		}
		#p = /* @__PURE__ */ M(An(Gs.start));
		get model() {
			return B(this.#p);
		}
		set model(e) {
			N(this.#p, e, !0);
		}
		#m = /* @__PURE__ */ M("l0.W_xz.0");
		get weight() {
			return B(this.#m);
		}
		set weight(e) {
			N(this.#m, e, !0);
		}
		#h = /* @__PURE__ */ M(3);
		get epsilon() {
			return B(this.#h);
		}
		set epsilon(e) {
			N(this.#h, e, !0);
		}
		#g = /* @__PURE__ */ M("");
		get lesson() {
			return B(this.#g);
		}
		set lesson(e) {
			N(this.#g, e, !0);
		}
		#_ = /* @__PURE__ */ M("");
		get answer() {
			return B(this.#_);
		}
		set answer(e) {
			N(this.#_, e, !0);
		}
		#v = /* @__PURE__ */ M("");
		get lab() {
			return B(this.#v);
		}
		set lab(e) {
			N(this.#v, e, !0);
		}
		#y = /* @__PURE__ */ M(9999999);
		get lossStep() {
			return B(this.#y);
		}
		set lossStep(e) {
			N(this.#y, e, !0);
		}
		#b = /* @__PURE__ */ M("none");
		get fault() {
			return B(this.#b);
		}
		set fault(e) {
			N(this.#b, e, !0);
		}
		#x = /* @__PURE__ */ M("gatewise");
		get notation() {
			return B(this.#x);
		}
		set notation(e) {
			N(this.#x, e, !0);
		}
		#S = /* @__PURE__ */ M(0);
		get input() {
			return B(this.#S);
		}
		set input(e) {
			N(this.#S, e, !0);
		}
		#C = /* @__PURE__ */ M("");
		get parameter() {
			return B(this.#C);
		}
		set parameter(e) {
			N(this.#C, e, !0);
		}
		#w = /* @__PURE__ */ M(100);
		get rate() {
			return B(this.#w);
		}
		set rate(e) {
			N(this.#w, e, !0);
		}
		#T = /* @__PURE__ */ M(10);
		get limit() {
			return B(this.#T);
		}
		set limit(e) {
			N(this.#T, e, !0);
		}
		#E = /* @__PURE__ */ M(0);
		get reached() {
			return B(this.#E);
		}
		set reached(e) {
			N(this.#E, e, !0);
		}
		#D = /* @__PURE__ */ M(0);
		get moment() {
			return B(this.#D);
		}
		set moment(e) {
			N(this.#D, e, !0);
		}
		#O = /* @__PURE__ */ M("");
		get setup() {
			return B(this.#O);
		}
		set setup(e) {
			N(this.#O, e, !0);
		}
		#k = /* @__PURE__ */ M(0);
		get zoomFrom() {
			return B(this.#k);
		}
		set zoomFrom(e) {
			N(this.#k, e, !0);
		}
		#A = /* @__PURE__ */ M(0);
		get zoomTo() {
			return B(this.#A);
		}
		set zoomTo(e) {
			N(this.#A, e, !0);
		}
		#j = /* @__PURE__ */ M(100);
		get speed() {
			return B(this.#j);
		}
		set speed(e) {
			N(this.#j, e, !0);
		}
		#M = /* @__PURE__ */ M(0);
		get embed() {
			return B(this.#M);
		}
		set embed(e) {
			N(this.#M, e, !0);
		}
		#N = /* @__PURE__ */ M("models");
		get pair() {
			return B(this.#N);
		}
		set pair(e) {
			N(this.#N, e, !0);
		}
		#P = /* @__PURE__ */ M(An({}));
		get edits() {
			return B(this.#P);
		}
		set edits(e) {
			N(this.#P, e, !0);
		}
		#F = /* @__PURE__ */ M(null);
		get loaded() {
			return B(this.#F);
		}
		set loaded(e) {
			N(this.#F, e);
		}
		#I = /* @__PURE__ */ M(!1);
		get printing() {
			return B(this.#I);
		}
		set printing(e) {
			N(this.#I, e, !0);
		}
		#L = /* @__PURE__ */ M(null);
		get parked() {
			return B(this.#L);
		}
		set parked(e) {
			N(this.#L, e);
		}
		#R = /* @__PURE__ */ M(null);
		get other() {
			return B(this.#R);
		}
		set other(e) {
			N(this.#R, e);
		}
		linked = !0;
		#z = /* @__PURE__ */ M(null);
		get hover() {
			return B(this.#z);
		}
		set hover(e) {
			N(this.#z, e, !0);
		}
		#B = /* @__PURE__ */ M(null);
		get server() {
			return B(this.#B);
		}
		set server(e) {
			N(this.#B, e);
		}
		site = !1;
		#V = /* @__PURE__ */ M([]);
		get runs() {
			return B(this.#V);
		}
		set runs(e) {
			N(this.#V, e);
		}
		#H = /* @__PURE__ */ j(() => this.runs.find((e) => this.loaded !== null && e.title === (this.loaded.title || "model")));
		get chosen() {
			return B(this.#H);
		}
		set chosen(e) {
			N(this.#H, e);
		}
		#U = /* @__PURE__ */ M(null);
		get root() {
			return B(this.#U);
		}
		set root(e) {
			N(this.#U, e);
		}
		#W = /* @__PURE__ */ M(null);
		get missing() {
			return B(this.#W);
		}
		set missing(e) {
			N(this.#W, e, !0);
		}
		#G = /* @__PURE__ */ M("");
		get notice() {
			return B(this.#G);
		}
		set notice(e) {
			N(this.#G, e, !0);
		}
		#K = /* @__PURE__ */ j(() => this.loaded ?? Fs(this.cell));
		get base() {
			return B(this.#K);
		}
		set base(e) {
			N(this.#K, e);
		}
		#q = /* @__PURE__ */ j(() => Vs(this.base, this.edits));
		get trace() {
			return B(this.#q);
		}
		set trace(e) {
			N(this.#q, e);
		}
		#J = /* @__PURE__ */ j(() => this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]);
		get run() {
			return B(this.#J);
		}
		set run(e) {
			N(this.#J, e);
		}
		#Y = /* @__PURE__ */ j(() => {
			let e = Zo(J[this.run.cell], this.notation);
			return this.run.reverse ? Qo(e) : e;
		});
		get program() {
			return B(this.#Y);
		}
		set program(e) {
			N(this.#Y, e);
		}
		#X = /* @__PURE__ */ j(() => this.run.values.h.shape[2] ?? 1);
		get hidden() {
			return B(this.#X);
		}
		set hidden(e) {
			N(this.#X, e);
		}
		#Z = /* @__PURE__ */ j(() => this.trace.lengths[this.sequence] ?? this.trace.steps);
		get length() {
			return B(this.#Z);
		}
		set length(e) {
			N(this.#Z, e);
		}
		clamp() {
			let e = (e, t) => Math.max(0, Math.min(Math.round(e) || 0, t - 1));
			this.layer = e(this.layer, this.trace.layers.length), this.sequence = e(this.sequence, this.trace.batch), this.step = e(this.step, Math.max(1, this.length)), this.op = e(this.op, this.program.operations.length), this.unit = e(this.unit, this.hidden), this.input = e(this.input, this.run.x.shape[2] ?? 1);
		}
		usual() {
			let e = this.loaded?.layers[0]?.cell;
			if (!e) return ic;
			let t = Gs.families[J[e].family].cells, [n, r] = Gs.compared, i = t.includes(n) && t.includes(r);
			return {
				...ic,
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
				let i = J[e.layers[0].cell].family;
				(J[this.left].family !== i || J[this.right].family !== i) && ([this.left, this.right] = [String(n), String(r)]);
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
			this.loaded = this.other = this.parked = null, this.edits = {}, this.notice = "", this.model === "mine" && (this.model = String(ic.model)), this.clamp();
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
				let r = zs(await n.json());
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
			e?.status === 200 && (this.other = zs(await e.json()));
		}
		async showRun(e) {
			let t = async (e) => {
				let t = await fetch(e.file);
				if (!t.ok) throw Error(String(t.status));
				return zs(await t.json());
			}, n = this.other ?? (this.loaded ? null : this.runs.find((t) => t.model !== e.model)), r = n && this.runs.find((e) => e.title === n.title)?.model, i = this.runs.find((t) => t.model === r && t.series === e.series), a = await t(e), o = r === e.model ? this.loaded : i ? await t(i) : this.other;
			this.load(a), this.other = o;
		}
		async pickSeries(e) {
			let t = this.runs.find((t) => t.model === this.chosen?.model && t.series === e);
			if (t) return this.showRun(t).then(() => "");
			let n = await this.ask(`api/trace?series=${encodeURIComponent(e)}`);
			return n?.status === 200 ? (this.load(zs(await n.json())), await this.fetchOther(), "") : n ? await n.text() : "";
		}
		setEdit(e, t) {
			if (t === Hs(this.base, e)) {
				let { [e]: t, ...n } = this.edits;
				this.edits = n;
			} else this.edits = {
				...this.edits,
				[e]: t
			};
		}
		get fragment() {
			let e = new URLSearchParams(), t = this.usual();
			for (let [n, r] of Object.entries(nc)) (n === "view" || this[n] !== t[n]) && e.set(r, String(this[n]));
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
			r("view", $s, (e) => this.view = e), r("cell", Ks, (e) => this.cell = e), r("pass", ec, (e) => this.pass = e), r("lang", ["en", "ko"], (e) => this.lang = e), r("theme", [
				"auto",
				"light",
				"dark"
			], (e) => this.theme = e), r("left", Ks, (e) => this.left = e), r("right", Ks, (e) => this.right = e), r("order", [
				"none",
				"time",
				"similar"
			], (e) => this.order = e), r("model", [...Ks, "mine"], (e) => this.model = e), r("fault", ["none", "minus"], (e) => this.fault = e), r("pair", ["models", "cells"], (e) => this.pair = e), r("notation", $o, (e) => this.notation = e), this.answer = (n.get("answer") ?? "").slice(0, 60);
			let a = n.get("lab");
			a !== null && /^[\w:.,-]{1,120}$/.test(a) && (this.lab = a);
			let o = n.get("w");
			o !== null && /^[Wb]_\w{2,3}$/.test(o) && (this.parameter = o), i("in", (e) => this.input = e), i("rate", (e) => this.rate = e), i("limit", (e) => this.limit = e), i("t", (e) => this.step = e), i("op", (e) => this.op = e), i("unit", (e) => this.unit = e), i("seq", (e) => this.sequence = e), i("layer", (e) => this.layer = e), i("eps", (e) => this.epsilon = Math.max(1, Math.min(9, e))), i("from", (e) => this.lossStep = e), i("z0", (e) => this.zoomFrom = e), i("z1", (e) => this.zoomTo = e), i("at", (e) => this.moment = e), i("to", (e) => this.reached = e), i("speed", (e) => this.speed = tc.includes(e) ? e : 100), i("embed", (e) => this.embed = +!!e);
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
	}, Y = new rc(), ic = Object.fromEntries(Object.keys(nc).map((e) => [e, Y[e]]));
}));
Wo(), ac();
function oc(e) {
	let t = Y.linked ? window : Y.root, n = e;
	return t?.addEventListener("keydown", n), () => t?.removeEventListener("keydown", n);
}
function sc(e) {
	e.ctrlKey || e.metaKey || e.altKey || e.stopPropagation();
}
// src/lib/text.ts
function cc(e) {
	return (t, n = {}) => e[t][Y.lang === "en" ? 0 : 1].replace(/\{(\w+)\}/g, (e, t) => String(n[t] ?? ""));
}
function lc(e) {
	let t = `member.${e}`;
	return t in fc ? X(t) : e;
}
function uc(e) {
	return e[Y.lang];
}
function dc(e) {
	return e.title.replace("(the network alone)", `(${X("alone")})`).replace("(the pre-trained network alone)", `(${X("learnedAlone")})`) || uc(J[e.layers[0].cell].title);
}
var fc, X, pc = t((() => {
	ac(), Zs(), fc = {
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
	}, X = cc(fc);
}));
// src/parts/Choose.svelte
function mc(e, t) {
	st(t, !0);
	function n(e) {
		let n = e.currentTarget.selectedIndex, r = t.options[n];
		r && t.onchange(r.value);
	}
	var r = gc(), i = P(r), a = I(i, !0), o = L(i, 2);
	K(o, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = hc(), i = I(r, !0), a = {};
		R(() => {
			Ga(r, B(n).value === t.value), W(i, B(n).text), a !== (a = B(n).text) && (r.__value = a);
		}), U(e, r);
	}), k(o), k(r), R(() => W(a, t.label)), V("change", o, n), U(e, r), ct();
}
var hc, gc, _c = t((() => {
	Lo(), hc = /* @__PURE__ */ H("<option> </option>"), gc = /* @__PURE__ */ H("<label class=\"field\"><span> </span> <select></select></label>"), li(["change"]);
}));
_c(), Wo(), Lo(), ac(), pc();
var vc = /* @__PURE__ */ H("<div class=\"share\"><button type=\"button\"> </button> <p role=\"status\"> </p></div>");
function yc(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ M(""), r;
	function i() {
		let e = `#${Y.fragment}`;
		return Y.site ? location.origin + location.pathname + e : e;
	}
	async function a() {
		let e = i();
		try {
			await navigator.clipboard.writeText(e), N(n, X(Y.site ? "linkCopied" : "placeCopied"), !0);
		} catch {
			N(n, e, !0);
		}
		clearTimeout(r), r = setTimeout(() => N(n, ""), 8e3);
	}
	var o = Ei(), s = F(o), c = (e) => {
		var t = vc(), r = P(t), i = I(r, !0), o = L(r, 2);
		let s;
		var c = I(o, !0);
		k(t), R((e) => {
			W(i, e), s = Ba(o, 1, "small", null, s, { shown: B(n) !== "" }), W(c, B(n));
		}, [() => X("copyLink")]), V("click", r, () => void a()), U(e, t);
	};
	G(s, (e) => {
		Y.linked && e(c);
	}), U(e, o), ct();
}
li(["click"]);
// src/lib/format.ts
function Z(e, t = !1) {
	if (Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e < 0 ? "−∞" : t ? "+∞" : "∞";
	let n = Math.abs(e);
	if (n === 0) return "0";
	let r = n >= 5e-4 && n < 1e4 ? n.toFixed(3) : n.toExponential(1).replace("e+", "e").replace("e-", "e−");
	return (e < 0 ? "−" : t ? "+" : "") + r;
}
function bc(e) {
	return Number(Z(e).replace(/−/g, "-").replace("∞", "Infinity"));
}
function xc(e) {
	let t = Math.abs(e);
	return t >= 1e7 || t > 0 && t < 5e-4 ? Z(e) : e.toLocaleString("en-US", {
		maximumFractionDigits: t < 1 ? 4 : 3,
		maximumSignificantDigits: 6
	}).replace("-", "−");
}
function Sc(e) {
	return e >= 10 && e < 1e7 ? Math.round(e).toLocaleString("en-US") : Cc(Z(e));
}
function Cc(e) {
	let t = (e) => [...e].map((e) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789−".indexOf(e)]).join("");
	return e.replace(/e(−?\d+)$/, (e, n) => ` × 10${t(n)}`);
}
function wc(e, t) {
	let n = /^[-−+]?\d*(?:[.,](\d+))?$/.exec(e.trim())?.[1]?.length ?? 0;
	if (n < 2) return !1;
	let r = Number(e.trim().replace("−", "-").replace(",", "."));
	return Math.abs(r - t) <= .5 * 10 ** -n + (n > 2 ? .001 : 0) + 1e-12;
}
function Tc(e) {
	return e < 0 ? `(${Z(e)})` : Z(e);
}
function Ec(e) {
	return (e < 0 ? "−" : "+") + Math.abs(e).toPrecision(12).replace("e-", "e−");
}
var Dc = t((() => {}));
// src/lib/stages.ts
function Oc(e, t) {
	let n = e.operations.map((e) => e.name);
	return t === "loss" ? [...Uc] : t === "update" ? [...Wc] : t === "forward" ? n : [...n.reverse(), ...Object.keys(e.inputs)];
}
function kc(e, t) {
	return t * (Oc(e, "forward").length + Oc(e, "backward").length) + Uc.length + Wc.length;
}
function Ac(e, t, n, r) {
	let i = t * Oc(e, "forward").length, a = Oc(e, "backward").length, o = n ? t - 1 - r.step : r.step;
	if (r.pass === "forward") return o * i / t + r.op;
	if (r.pass === "loss") return i + r.op;
	let s = i + Uc.length;
	return r.pass === "backward" ? s + (t - 1 - o) * a + r.op : s + t * a + r.op;
}
function jc(e, t, n, r) {
	let i = Oc(e, "forward").length, a = Oc(e, "backward").length, o = (e) => n ? t - 1 - e : e, s = Math.max(0, Math.min(r, kc(e, t) - 1));
	return s < t * i ? {
		pass: "forward",
		step: o(Math.floor(s / i)),
		op: s % i
	} : (s -= t * i, s < Uc.length ? {
		pass: "loss",
		step: o(t - 1),
		op: s
	} : (s -= Uc.length, s < t * a ? {
		pass: "backward",
		step: o(t - 1 - Math.floor(s / a)),
		op: s % a
	} : {
		pass: "update",
		step: o(0),
		op: s - t * a
	}));
}
function Mc(e, t = !1) {
	return Z(e.shown, t) !== Z(e.value, t);
}
function Nc(e, t, n, r = n.unit) {
	if (t === "x") return Ws(e.x, n.sequence, n.step, r);
	let i = e.parameters[t];
	return i ? i.data[r] ?? NaN : Ws(e.values[t] ?? e.previous[t], n.sequence, n.step, r);
}
function Pc(e, t, n, r = n.unit) {
	return Ws(e.gradients[t], n.sequence, n.step, r);
}
function Fc(e) {
	let t = [], n = 0;
	return e.forEach(([e, r], i) => {
		n += i < 4 ? bc(e.value) * bc(r.value) : e.value * r.value, i >= 4 || (i && t.push({ text: " + " }), t.push(e, { text: " × " }, r));
	}), e.length > 4 && t.push({ text: ` + … (${e.length - 4})` }), {
		pieces: t,
		shown: n
	};
}
function Ic(e, t, n, r) {
	let i = e.operations.find((e) => e.name === n), a = (e) => i.arguments[e], o = (e) => ({
		value: Nc(t, a(e), r),
		name: a(e)
	}), s = (e) => bc(o(e).value), c = [], l = 0;
	switch (i.kind) {
		case "product": {
			let e = t.parameters[a(0)], n = e.shape[1] ?? 0, i = Array.from({ length: n }, (i, o) => [{
				value: e.data[r.unit * n + o],
				name: a(0)
			}, {
				value: Nc(t, a(1), r, o),
				name: a(1)
			}]);
			({pieces: c, shown: l} = Fc(i));
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
		default: c.push({ text: `${Gc[i.kind]}(` }, {
			...o(0),
			bare: !0
		}, { text: ")" }), l = Kc[i.kind](s(0));
	}
	let u = Nc(t, n, r);
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
function Lc(e, t, n, r, i) {
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
		shown: bc(r)
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
	]], Ws(t.upstream, r.sequence, r.step, r.unit)), o("next", [[
		"i",
		"δ",
		"",
		""
	], [
		"i",
		n,
		"t",
		t.reverse ? "(t−1)" : "(t+1)"
	]], Rc(t, n, r, i)));
	for (let i of e.operations) {
		if (!i.arguments.includes(n)) continue;
		let o = `${n}>${i.name}`, [s, c] = e.terms[o], l = Ws(t.contributions[o], r.sequence, r.step, r.unit);
		a.push({
			through: i.name,
			sign: s,
			formula: c,
			value: l,
			...zc(t, n, i.name, e, r)
		});
	}
	return a;
}
function Rc(e, t, n, r) {
	let i = n.step + (e.reverse ? -1 : 1);
	if (i >= 0 && i < r) return Ws(e.gradients[`${t}_`], n.sequence, i, n.unit);
	let a = e.final_gradient[t];
	return a?.data[n.sequence * (a.shape[1] ?? 1) + n.unit] ?? 0;
}
function zc(e, t, n, r, i) {
	let a = r.operations.find((e) => e.name === n), o = {
		value: Pc(e, n, i),
		name: n,
		sign: !0
	}, s = {
		value: Nc(e, n, i),
		name: n
	}, c = bc(o.value), l = bc(s.value);
	switch (a.kind) {
		case "product": {
			let t = e.parameters[a.arguments[0]], [r = 0, o = 0] = t.shape;
			return Fc(Array.from({ length: r }, (r, s) => [{
				value: t.data[s * o + i.unit],
				name: a.arguments[0]
			}, {
				value: Pc(e, n, i, s),
				name: n,
				sign: !0
			}]));
		}
		case "multiply": {
			let n = a.arguments[1 - a.arguments.indexOf(t)], r = Nc(e, n, i);
			return {
				pieces: [
					o,
					{ text: " × " },
					{
						value: r,
						name: n
					}
				],
				shown: c * bc(r)
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
function Bc(e, t, n, r, i) {
	let a = Lc(e, t, n, r, i), o = a.flatMap((e, t) => [...t ? [{ text: " + " }] : [], ...e.pieces]), s = Pc(t, n, r);
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
function Vc(e, t) {
	return e === "sigmoid" ? t * (1 - t) : e === "tanh" ? 1 - t * t : e === "relu" ? Number(t > 0) : null;
}
function Hc(e) {
	return e.bare ? Z(e.value, e.sign) : e.sign ? `(${Z(e.value, !0)})` : Tc(e.value);
}
var Uc, Wc, Gc, Kc, qc = t((() => {
	Dc(), Zs(), Uc = [
		"readout",
		"loss",
		"dy"
	], Wc = [
		"sum",
		"clip",
		"step"
	], Gc = {
		sigmoid: "σ",
		tanh: "tanh",
		relu: "ReLU"
	}, Kc = {
		sigmoid: (e) => 1 / (1 + Math.exp(-e)),
		tanh: Math.tanh,
		relu: (e) => Math.max(e, 0)
	};
}));
// src/lib/learn.ts
function Jc(e, t) {
	let n = e.layers.filter((e) => e.layer === t.layer), r = t.values.h.shape[2] ?? 1;
	return Math.max(0, n.findIndex((e) => e.reverse === t.reverse)) * r;
}
function Yc(e, t) {
	return t.layer === Math.max(...e.layers.map((e) => e.layer));
}
function Xc(e, t, n) {
	return e.layers.filter((e) => e.layer === t.layer).flatMap((e) => {
		let t = e.values.h.shape[2] ?? 1;
		return Array.from({ length: t }, (t, r) => Ws(e.values.h, n.sequence, n.step, r));
	});
}
function Zc(e, t, n) {
	let r = e.head;
	if (!r || !Yc(e, t)) return null;
	let i = r.weight.shape[1] ?? 1, a = Xc(e, t, n), { pieces: o, shown: s } = Fc(Array.from({ length: i }, (e, t) => [{
		value: r.weight.data[t],
		name: "W_y"
	}, {
		value: a[t] ?? NaN,
		name: "h"
	}])), c = Ws(r.prediction, n.sequence, n.step, 0), l = r.bias.data[0];
	return {
		formulas: [[
			rl("ŷ", "t"),
			il("="),
			rl("W", "y"),
			rl("h", "t"),
			il("+"),
			rl("b", "y")
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
		shown: s + bc(l)
	};
}
function Qc(e, t, n) {
	if (!e.loss_terms) return null;
	let r = Ws({
		...e.loss_terms,
		shape: [...e.loss_terms.shape, 1]
	}, n.sequence, n.step, 0), i = e.head, a = [
		rl("L"),
		il("="),
		il("∑", "t"),
		rl("L", "t")
	];
	if (!i) {
		let { pieces: i, shown: a } = Fc(Xc(e, t, n).map((e) => [{
			value: e,
			name: "h"
		}, {
			value: e,
			name: "h"
		}]));
		return {
			formulas: [[
				rl("L"),
				il("="),
				al,
				il("∑"),
				rl("h", "T", "2")
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
		let t = Ws(i.prediction, n.sequence, n.step, e), r = Ws(i.target, n.sequence, n.step, e);
		Number.isNaN(r) || (c += e < 4 ? (bc(t) - bc(r)) ** 2 : (t - r) ** 2, e >= 4 || (s.length > 1 && s.push({ text: " + " }), s.push({ text: "(" }, {
			value: t,
			name: "ŷ"
		}, { text: " − " }, {
			value: r,
			name: "y"
		}, { text: ")²" })));
	}
	return s.length === 1 ? null : (o > 4 && s.push({ text: ` + … (${o - 4})` }), {
		formulas: [[
			rl("L", "t"),
			il("="),
			al,
			il("("),
			rl("ŷ", "t"),
			il("−"),
			rl("y", "t"),
			il(")"),
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
function $c(e, t, n) {
	let r = Ws(t.upstream, n.sequence, n.step, n.unit), i = e.head;
	if (!Yc(e, t) || e.loss === null) return null;
	let a = { text: " = " };
	if (!i) {
		if (r === 0) return null;
		let e = Nc(t, "h", n);
		return {
			formulas: [[
				ol,
				rl("y", "T"),
				il("="),
				rl("h", "T")
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
			shown: bc(e)
		};
	}
	let o = i.bias.shape[0] ?? 1, s = i.weight.shape[1] ?? 1, c = Jc(e, t) + n.unit, l = [];
	for (let e = 0; e < o; e++) {
		let t = Ws(i.target, n.sequence, n.step, e);
		if (Number.isNaN(t)) continue;
		let r = Ws(i.prediction, n.sequence, n.step, e) - t;
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
	let { pieces: u, shown: d } = Fc(l);
	return {
		formulas: [[
			ol,
			rl("ŷ", "t"),
			il("="),
			rl("ŷ", "t"),
			il("−"),
			rl("y", "t")
		], [
			ol,
			rl("y", "t"),
			il("="),
			rl("W", "y", "⊤"),
			ol,
			rl("ŷ", "t")
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
function el(e, t, n, r, i, a, o, s) {
	let c = t.operations.find((e) => e.arguments.includes(r)), l = c.kind === "product", u = l ? n.parameters[r].shape[1] ?? 1 : 1, d = i.unit * u, f = Array.from({ length: a }, (e, t) => n.reverse ? t : a - 1 - t).map((e) => {
		let t = {
			...i,
			step: e
		}, r = Pc(n, c.name, t), a = l ? Nc(n, c.arguments[1], t, 0) : null;
		return {
			step: e,
			delta: r,
			factor: a,
			value: r * (a ?? 1)
		};
	}), p = n.parameter_gradients[r].data[d], m = tl(e), h = s > 0 && m > s ? s / m : 1, g = n.parameters[r].data[d], _ = f.reduce((e, t) => e + t.value, 0);
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
function tl(e) {
	let t = 0;
	for (let n of e.layers) for (let e of Object.values(n.parameter_gradients)) for (let n of e.data) t += n * n;
	return Math.sqrt(t);
}
function nl(e, t, n) {
	let r = tl(e), i = t * (n > 0 && r > n ? n / r : 1), a = (e, t) => ({
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
var rl, il, al, ol, sl = t((() => {
	Dc(), qc(), Zs(), rl = (e, t = "", n = "") => [
		"i",
		e,
		t,
		n
	], il = (e, t = "") => [
		"o",
		e,
		t,
		""
	], al = [
		"n",
		"½",
		"",
		""
	], ol = rl("δ");
}));
// src/lib/scrolls.ts
function cl(e) {
	let t = () => {
		e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 ? (e.tabIndex = 0, e.setAttribute("role", "group")) : (e.removeAttribute("tabindex"), e.removeAttribute("role"));
	}, n = new ResizeObserver(t);
	return n.observe(e), t(), () => n.disconnect();
}
var ll = t((() => {}));
// src/parts/Formula.svelte
function ul(e, t) {
	st(t, !0);
	let n = jo(t, "marked", 19, () => []);
	function r(e) {
		let t = Go(e), r = `kind-${e[0]}`;
		return t === null ? r : `${r} linked${Y.hover === t ? " hover" : ""}${n().includes(t) ? " marked" : ""}`;
	}
	function i(e, n) {
		let r = t.formula[n - 1];
		return e[0] === "o" && "=+−⊙>→←·≈".includes(e[1]) && r !== void 0 && !"=([".includes(r[1]);
	}
	var a = Ol(), o = P(a);
	K(o, 21, () => t.formula, aa, (e, t, n) => {
		var a = Ei(), o = F(a), s = (e) => {
			var n = bl(), r = F(n, !0);
			r.nodeValue = " ";
			var i = L(r), a = I(i, !0), o = L(i, 1, !0);
			o.nodeValue = " ", R(() => W(a, B(t)[1])), U(e, n);
		}, c = /* @__PURE__ */ j(() => i(B(t), n)), l = (e) => {
			var n = wl(), i = P(n, !0), a = L(i), o = (e) => {
				var n = xl(), r = P(n), i = I(r, !0), a = I(L(r), !0);
				k(n), R(() => {
					W(i, B(t)[3]), W(a, B(t)[2]);
				}), U(e, n);
			}, s = (e) => {
				var n = Sl(), r = I(n, !0);
				R(() => W(r, B(t)[2])), U(e, n);
			}, c = (e) => {
				var n = Cl(), r = I(n, !0);
				R(() => W(r, B(t)[3])), U(e, n);
			};
			G(a, (e) => {
				B(t)[2] && B(t)[3] ? e(o) : B(t)[2] ? e(s, 1) : B(t)[3] && e(c, 2);
			}), k(n), R((e) => {
				Ba(n, 1, e), W(i, B(t)[1]);
			}, [() => Na(r(B(t)))]), ci("mouseenter", n, () => Y.hover = Go(B(t)) ?? Y.hover), ci("mouseleave", n, () => Y.hover = null), U(e, n);
		};
		G(o, (e) => {
			B(c) ? e(s) : e(l, -1);
		}), U(e, a);
	}), k(o);
	var s = L(o), c = P(s), l = P(c);
	K(l, 21, () => t.formula, aa, (e, t) => {
		var n = Ei(), r = F(n), i = (e) => {
			var n = Tl(), r = P(n);
			dl(r, () => B(t));
			var i = L(r);
			fl(i, () => B(t)[2]);
			var a = L(i);
			fl(a, () => B(t)[3]), k(n), U(e, n);
		}, a = (e) => {
			var n = El(), r = P(n);
			dl(r, () => B(t));
			var i = L(r);
			fl(i, () => B(t)[2]), k(n), U(e, n);
		}, o = (e) => {
			var n = Dl(), r = P(n);
			dl(r, () => B(t));
			var i = L(r);
			fl(i, () => B(t)[3]), k(n), U(e, n);
		}, s = (e) => {
			dl(e, () => B(t));
		};
		G(r, (e) => {
			B(t)[2] && B(t)[3] ? e(i) : B(t)[2] ? e(a, 1) : B(t)[3] ? e(o, 2) : e(s, -1);
		}), U(e, n);
	}), k(l), k(c), k(s), k(a), U(e, a), ct();
}
var dl, fl, pl, ml, hl, gl, _l, vl, yl, bl, xl, Sl, Cl, wl, Tl, El, Dl, Ol, kl = t((() => {
	Wo(), Lo(), ac(), Yo(), dl = (e, t) => {
		var n = /* @__PURE__ */ j(() => c(t?.(), 2));
		let r = () => B(n)[0], i = () => B(n)[1];
		var a = Ei(), o = F(a), s = (e) => {
			var t = pl(), n = I(t, !0);
			R(() => W(n, i())), U(e, t);
		}, l = (e) => {
			var t = ml(), n = I(t, !0);
			R(() => W(n, i())), U(e, t);
		}, u = (e) => {
			var t = hl(), n = I(t, !0);
			R(() => W(n, i())), U(e, t);
		}, d = (e) => {
			var t = gl(), n = I(t, !0);
			R(() => W(n, i())), U(e, t);
		};
		G(o, (e) => {
			r() === "o" ? e(s) : r() === "n" ? e(l, 1) : r() === "f" ? e(u, 2) : e(d, -1);
		}), U(e, a);
	}, fl = (e, t = b) => {
		var n = Ei(), r = F(n), i = (e) => {
			var n = _l(), r = I(L(P(n)), !0);
			je(), k(n), R(() => W(r, t()[1])), U(e, n);
		}, a = (e) => {
			var n = vl(), r = I(L(P(n), 2), !0);
			je(2), k(n), R(() => W(r, t()[2])), U(e, n);
		}, o = (e) => {
			U(e, yl());
		}, s = (e) => {
			var n = gl(), r = I(n, !0);
			R(() => W(r, t())), U(e, n);
		};
		G(r, (e) => {
			t() === "t−1" || t() === "t+1" ? e(i) : t() === "(t+1)" || t() === "(t−1)" ? e(a, 1) : t() === "2" ? e(o, 2) : e(s, -1);
		}), U(e, n);
	}, pl = /* @__PURE__ */ wi("<mo stretchy=\"false\"> </mo>"), ml = /* @__PURE__ */ wi("<mn> </mn>"), hl = /* @__PURE__ */ wi("<mi mathvariant=\"normal\"> </mi>"), gl = /* @__PURE__ */ wi("<mi> </mi>"), _l = /* @__PURE__ */ wi("<mrow><mi>t</mi><mo> </mo><mn>1</mn></mrow>"), vl = /* @__PURE__ */ wi("<mrow><mo>(</mo><mi>t</mi><mo> </mo><mn>1</mn><mo>)</mo></mrow>"), yl = /* @__PURE__ */ wi("<mn>2</mn>"), bl = /* @__PURE__ */ H(" <span class=\"kind-o\"> </span> ", 1), xl = /* @__PURE__ */ H("<span class=\"both\"><span class=\"sup\"> </span><span class=\"sub\"> </span></span>"), Sl = /* @__PURE__ */ H("<span class=\"sub\"> </span>"), Cl = /* @__PURE__ */ H("<span class=\"sup\"> </span>"), wl = /* @__PURE__ */ H("<span role=\"presentation\"> <!></span>"), Tl = /* @__PURE__ */ wi("<msubsup><!><!><!></msubsup>"), El = /* @__PURE__ */ wi("<msub><!><!></msub>"), Dl = /* @__PURE__ */ wi("<msup><!><!></msup>"), Ol = /* @__PURE__ */ H("<span class=\"formula\"><span class=\"seen\" aria-hidden=\"true\"></span><span class=\"visually-hidden\"><math><mrow></mrow></math></span></span>");
}));
sl(), ll(), kl(), Wo(), Lo();
var Al = /* @__PURE__ */ Ci("<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\"><path></path></svg>");
function jl(e, t) {
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
	var r = Al();
	let i;
	var a = I(r);
	R(() => {
		i = Ba(r, 0, "icon", null, i, { solid: t.name === "play" }), q(a, "d", n[t.name]);
	}), U(e, r);
}
Wo(), Lo(), ac(), qc(), pc();
var Ml = /* @__PURE__ */ H("<span role=\"presentation\"> </span>"), Nl = /* @__PURE__ */ H("<span class=\"soft small rounding\"> </span>"), Pl = /* @__PURE__ */ H("<span class=\"pieces\"></span> <!>", 1);
function Fl(e, t) {
	st(t, !0);
	let n = jo(t, "sign", 3, !1);
	var r = Pl(), i = F(r);
	K(i, 21, () => t.worked.pieces, aa, (e, t) => {
		var n = Ei(), r = F(n), i = (e) => {
			var n = Ti();
			R(() => W(n, B(t).text)), U(e, n);
		}, a = (e) => {
			var n = Ml();
			let r;
			var i = I(n, !0);
			R((e) => {
				r = Ba(n, 1, "number", null, r, { hover: Y.hover === B(t).name }), q(n, "data-name", B(t).name), W(i, e);
			}, [() => Hc(B(t))]), ci("mouseenter", n, () => Y.hover = B(t).name), ci("mouseleave", n, () => Y.hover = null), U(e, n);
		};
		G(r, (e) => {
			"text" in B(t) ? e(i) : e(a, -1);
		}), U(e, n);
	}), k(i);
	var a = L(i, 2), o = (e) => {
		var t = Nl(), n = I(t, !0);
		R((e) => W(n, e), [() => X("rounding")]), U(e, t);
	}, s = /* @__PURE__ */ j(() => Mc(t.worked, n()));
	G(a, (e) => {
		B(s) && e(o);
	}), U(e, r), ct();
}
Wo(), Lo(), ac(), Ns(), Dc(), Yo(), pc(), Zs();
var Il = /* @__PURE__ */ H("<p class=\"big\"><!></p>"), Ll = /* @__PURE__ */ H("<p class=\"soft small\"> </p>"), Rl = /* @__PURE__ */ H("<!> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p> <!>", 1), zl = /* @__PURE__ */ H("<p class=\"explain\"> </p>"), Bl = /* @__PURE__ */ H("<tr><th scope=\"row\"> </th><td class=\"numeric-left\"> <!></td><td class=\"numeric\"> </td></tr>"), Vl = /* @__PURE__ */ H("<tr><th scope=\"row\" colspan=\"2\"> </th><td class=\"numeric\"> </td></tr>"), Hl = /* @__PURE__ */ H("<p class=\"big\"><!></p> <p class=\"explain\"> </p> <div class=\"scroll-x tall\"><table class=\"shares\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody><tfoot><!><tr><th scope=\"row\" colspan=\"2\">Σ <!> </th><td class=\"numeric\" data-update=\"gradient\"><strong> </strong></td></tr></tfoot></table></div>", 1), Ul = /* @__PURE__ */ H("<p class=\"big\"><!></p> <p class=\"worked\">g = <span class=\"number\" data-update=\"norm\"> </span> </p> <p class=\"worked\" data-worked=\"clip\"><!></p> <p class=\"explain\"> </p>", 1), Wl = /* @__PURE__ */ H("<p class=\"worked\">L: <span class=\"number\" data-update=\"before\"> </span> → <strong class=\"number\" data-update=\"after\"> </strong></p>"), Gl = /* @__PURE__ */ H("<p class=\"big\"><!></p> <p class=\"worked\" data-worked=\"step\"><span class=\"soft\"> </span> <!></p> <!> <p class=\"explain\"> </p>", 1), Kl = /* @__PURE__ */ H("<div class=\"toolbar\"><!> <!> <!></div> <!>", 1);
function ql(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => ({
		sequence: Y.sequence,
		step: Y.step,
		unit: Y.unit
	})), r = /* @__PURE__ */ j(() => t.stage === "readout" ? Zc(Y.trace, Y.run, B(n)) : t.stage === "loss" ? Qc(Y.trace, Y.run, B(n)) : t.stage === "dy" ? $c(Y.trace, Y.run, B(n)) : null), i = /* @__PURE__ */ j(() => Y.rate / 1e3), a = /* @__PURE__ */ j(() => Y.limit / 10), o = /* @__PURE__ */ j(() => Y.program.parameters[t.parameter].symbol), s = /* @__PURE__ */ j(() => el(Y.trace, Y.program, Y.run, t.parameter, B(n), Math.max(1, Y.length), B(i), B(a))), c = /* @__PURE__ */ j(() => Y.run.parameters[t.parameter].shape.length > 1), l = /* @__PURE__ */ j(() => B(c) ? `${Y.unit + 1}, 1` : String(Y.unit + 1)), u = /* @__PURE__ */ j(() => t.stage === "step" && Y.trace.loss !== null && Y.hidden * Y.trace.steps * Y.trace.layers.length < 5e4 ? Os(J, nl(Y.trace, B(i), B(a))).loss : null), d = /* @__PURE__ */ j(() => [[
		"i",
		"δ",
		"",
		""
	], ...B(o)]), f = [[
		"i",
		"η",
		"",
		""
	]], p = /* @__PURE__ */ j(() => Yc(Y.trace, Y.run) ? Y.trace.loss === null ? X(Y.trace.answers ? "noReadOut.answers" : "noReadOut.given") : X(Y.trace.head ? "noReadOut.step" : t.stage === "readout" ? "noReadOut.none" : "noReadOut.last") : X("noReadOut.below"));
	var m = Ei(), h = F(m), g = (e) => {
		var n = Ei(), i = F(n), a = (e) => {
			var n = Rl(), i = F(n);
			K(i, 17, () => B(r).formulas, aa, (e, t) => {
				var n = Il();
				ul(P(n), { get formula() {
					return B(t);
				} }), k(n), U(e, n);
			});
			var a = L(i, 2), o = P(a), s = I(o), c = L(o, 2);
			{
				let e = /* @__PURE__ */ j(() => t.stage === "dy");
				Fl(c, {
					get worked() {
						return B(r);
					},
					get sign() {
						return B(e);
					}
				});
			}
			k(a);
			var l = L(a, 2), u = I(l, !0), d = L(l, 2), f = (e) => {
				var t = Ll(), n = I(t, !0);
				R((e) => W(n, e), [() => X("firstOutput", { n: Y.trace.head.bias.shape[0] })]), U(e, t);
			};
			G(d, (e) => {
				(Y.trace.head?.bias.shape[0] ?? 1) > 1 && e(f);
			}), R((e, n) => {
				q(a, "data-worked", t.stage), W(s, `${e ?? ""}:`), W(u, n);
			}, [() => t.stage === "dy" ? X("numbers", { j: Y.unit + 1 }) : X("withNumbers"), () => X(`explain.${t.stage}`)]), U(e, n);
		}, o = (e) => {
			var t = zl(), n = I(t, !0);
			R(() => W(n, B(p))), U(e, t);
		};
		G(i, (e) => {
			B(r) ? e(a) : e(o, -1);
		}), U(e, n);
	}, _ = (e) => {
		var n = Kl(), r = F(n), c = P(r);
		{
			let e = /* @__PURE__ */ j(() => X("parameter")), n = /* @__PURE__ */ j(() => Object.keys(Y.program.parameters).map((e) => ({
				value: e,
				text: qo(Y.program.parameters[e].symbol)
			})));
			mc(c, {
				get label() {
					return B(e);
				},
				get value() {
					return t.parameter;
				},
				get options() {
					return B(n);
				},
				onchange: (e) => Y.parameter = e
			});
		}
		var p = L(c, 2), m = (e) => {
			{
				let t = /* @__PURE__ */ j(() => X("limit")), n = /* @__PURE__ */ j(() => [
					0,
					1,
					5,
					10,
					50
				].map((e) => ({
					value: e,
					text: e ? String(e / 10) : X("noLimit")
				})));
				mc(e, {
					get label() {
						return B(t);
					},
					get value() {
						return Y.limit;
					},
					get options() {
						return B(n);
					},
					onchange: (e) => Y.limit = e
				});
			}
		};
		G(p, (e) => {
			t.stage !== "sum" && e(m);
		});
		var h = L(p, 2), g = (e) => {
			{
				let t = /* @__PURE__ */ j(() => X("rate")), n = /* @__PURE__ */ j(() => [
					1,
					10,
					100,
					500,
					1e3
				].map((e) => ({
					value: e,
					text: String(e / 1e3)
				})));
				mc(e, {
					get label() {
						return B(t);
					},
					get value() {
						return Y.rate;
					},
					get options() {
						return B(n);
					},
					onchange: (e) => Y.rate = e
				});
			}
		};
		G(h, (e) => {
			t.stage === "step" && e(g);
		}), k(r);
		var _ = L(r, 2), v = (e) => {
			var n = Hl(), r = F(n);
			ul(P(r), { get formula() {
				return Y.program.parameters[t.parameter].backward;
			} }), k(r);
			var i = L(r, 2), a = I(i, !0), o = L(i, 2), c = P(o), u = P(c), f = P(u), p = P(f), m = I(p, !0), h = L(p), g = I(h, !0), _ = I(L(h), !0);
			k(f), k(u);
			var v = L(u);
			K(v, 21, () => B(s).shares.slice(0, 400), (e) => e.step, (e, t) => {
				var n = Bl(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = L(o), c = (e) => {
					var n = Ti();
					R((e) => W(n, ` × ${e ?? ""}`), [() => B(t).factor < 0 ? `(${Z(B(t).factor)})` : Z(B(t).factor)]), U(e, n);
				}, l = (e) => {
					var t = Ti();
					t.nodeValue = " × 1", U(e, t);
				};
				G(s, (e) => {
					B(t).factor === null ? e(l, -1) : e(c);
				}), k(a);
				var u = I(L(a), !0);
				k(n), R((e, n) => {
					W(i, Y.offset + B(t).step + 1), W(o, `(${e ?? ""})`), W(u, n);
				}, [() => Z(B(t).delta, !0), () => Z(B(t).value, !0)]), U(e, n);
			}), k(v);
			var y = L(v), b = P(y), x = (e) => {
				var t = Vl(), n = P(t), r = I(n, !0), i = I(L(n), !0);
				k(t), R((e, t) => {
					W(r, e), W(i, t);
				}, [() => X("otherSequences"), () => Z(B(s).others, !0)]), U(e, t);
			};
			G(b, (e) => {
				Y.trace.batch > 1 && e(x);
			});
			var S = L(b), C = P(S), w = L(P(C));
			ul(w, { get formula() {
				return B(d);
			} });
			var T = L(w);
			k(C);
			var E = L(C), ee = I(P(E), !0);
			k(E), k(S), k(y), k(c), k(o), Oa(o, () => cl), R((e, t, n, r, i) => {
				W(a, e), W(m, t), W(g, n), W(_, r), W(T, ` [${B(l) ?? ""}]`), W(ee, i);
			}, [
				() => X("explain.sum", { entry: B(l) }),
				() => X("step"),
				() => X("term"),
				() => X("value"),
				() => Z(B(s).gradient, !0)
			]), U(e, n);
		}, y = (e) => {
			var n = Ul(), r = F(n);
			ul(P(r), { formula: [
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
					let n = /* @__PURE__ */ j(() => ({
						pieces: [
							{
								value: B(s).gradient,
								name: t.parameter,
								sign: !0
							},
							{ text: ` × ${B(a)} / ` },
							{
								value: B(s).norm,
								name: "g"
							},
							{ text: " = " },
							{
								value: B(s).gradient * B(s).scale,
								name: t.parameter,
								sign: !0,
								bare: !0
							}
						],
						value: B(s).gradient * B(s).scale,
						shown: bc(B(s).gradient) * B(a) / bc(B(s).norm)
					}));
					Fl(e, {
						sign: !0,
						get worked() {
							return B(n);
						}
					});
				}
			}, p = (e) => {
				var t = Ti();
				R((e) => W(t, e), [() => X("notClipped")]), U(e, t);
			};
			G(d, (e) => {
				B(s).scale < 1 ? e(f) : e(p, -1);
			}), k(u);
			var m = I(L(u, 2), !0);
			R((e, t) => {
				W(c, e), W(l, ` ${B(a) === 0 ? "" : B(s).scale < 1 ? `> ${B(a)}` : `≤ ${B(a)}`}`), W(m, t);
			}, [() => Z(B(s).norm), () => X("explain.clip")]), U(e, n);
		}, b = (e) => {
			var n = Gl(), r = F(n), a = P(r);
			{
				let e = /* @__PURE__ */ j(() => [
					...B(o),
					[
						"o",
						"←",
						"",
						""
					],
					...B(o),
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
					...B(d)
				]);
				ul(a, { get formula() {
					return B(e);
				} });
			}
			k(r);
			var c = L(r, 2), p = P(c), m = I(p), h = L(p, 2);
			{
				let e = /* @__PURE__ */ j(() => ({
					pieces: [
						{
							value: B(s).weight,
							name: t.parameter
						},
						{ text: ` − ${B(i)} × ` },
						{
							value: B(s).gradient * B(s).scale,
							name: t.parameter,
							sign: !0
						},
						{ text: " = " },
						{
							value: B(s).next,
							name: t.parameter,
							bare: !0
						}
					],
					value: B(s).next,
					shown: bc(B(s).weight) - B(i) * bc(B(s).gradient * B(s).scale)
				}));
				Fl(h, { get worked() {
					return B(e);
				} });
			}
			k(c);
			var g = L(c, 2), _ = (e) => {
				var t = Wl(), n = L(P(t)), r = I(n, !0), i = I(L(n, 2), !0);
				k(t), R((e, t) => {
					W(r, e), W(i, t);
				}, [() => Z(Y.trace.loss), () => Z(B(u))]), U(e, t);
			};
			G(g, (e) => {
				B(u) !== null && e(_);
			});
			var v = I(L(g, 2), !0);
			R((e) => {
				W(m, `[${B(l) ?? ""}]:`), W(v, e);
			}, [() => X("explain.step")]), U(e, n);
		};
		G(_, (e) => {
			t.stage === "sum" ? e(v) : t.stage === "clip" ? e(y, 1) : e(b, -1);
		}), U(e, n);
	};
	G(h, (e) => {
		t.stage === "readout" || t.stage === "loss" || t.stage === "dy" ? e(g) : e(_, -1);
	}), U(e, m), ct();
}
Wo(), Lo(), ac(), pc(), Yo();
var Jl = /* @__PURE__ */ H("<li><span aria-hidden=\"true\"></span> </li>"), Yl = /* @__PURE__ */ H("<li><span class=\"sign\" aria-hidden=\"true\">δ</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">+0.1</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">⊕</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">σ′ ×</span> </li> <li><span class=\"sign\" aria-hidden=\"true\">δy</span> </li> <li><span class=\"sign\" aria-hidden=\"true\"> <sup> </sup></span> </li>", 1), Xl = /* @__PURE__ */ H("<li><span class=\"sign plain\" aria-hidden=\"true\">⊙</span> </li> <li><span class=\"dashed\" aria-hidden=\"true\"></span> </li>", 1), Zl = /* @__PURE__ */ H("<ul class=\"key\"><!> <!></ul>");
function Ql(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => t.cell.gates.filter((e) => t.cell.picture.nodes[e]?.hue)), r = /* @__PURE__ */ j(() => X(Y.run.reverse ? "previousTime" : "nextTime"));
	var i = Zl(), a = P(i);
	K(a, 16, () => B(n), (e) => e, (e, n) => {
		var r = Jl(), i = P(r), a = L(i, 1, !0);
		k(r), R((e) => {
			Ba(i, 1, `swatch hue-${t.cell.picture.nodes[n].hue ?? ""}`), W(a, e);
		}, [() => uc(Jo(t.cell, n))]), U(e, r);
	});
	var o = L(a, 2), s = (e) => {
		var n = Yl(), i = F(n), a = L(P(i), 1, !0);
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
			W(a, e), W(s, n), W(l, r), W(d, i), W(p, o), W(g, `δ${t.cell.states[0] ?? ""}`), W(_, Y.run.reverse ? "(t−1)" : "(t+1)"), W(v, c);
		}, [
			() => X("key.delta"),
			() => X("key.term"),
			() => X("key.merge"),
			() => X("key.local"),
			() => X("key.loss"),
			() => X("key.next", { step: B(r) })
		]), U(e, n);
	}, c = (e) => {
		var t = Xl(), n = F(t), r = L(P(n), 1, !0);
		k(n);
		var i = L(n, 2), a = L(P(i), 1, !0);
		k(i), R((e, t) => {
			W(r, e), W(a, t);
		}, [() => X("key.multiply"), () => X("key.waiting")]), U(e, t);
	};
	G(o, (e) => {
		t.backward ? e(s) : e(c, -1);
	}), k(i), U(e, i), ct();
}
// src/parts/Symbol.svelte
function $l(e, t) {
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
	var r = Ei();
	K(F(r), 17, n, aa, (e, t) => {
		var n = eu(), r = I(n, !0);
		R(() => {
			q(n, "font-size", B(t).size), q(n, "font-style", B(t).italic ? "italic" : "normal"), q(n, "dx", B(t).dx || void 0), q(n, "dy", B(t).dy || void 0), W(r, B(t).text);
		}), U(e, n);
	}), U(e, r), ct();
}
var eu, tu = t((() => {
	Wo(), Lo(), eu = /* @__PURE__ */ Ci("<tspan> </tspan>");
}));
// src/parts/Picture.svelte
function nu(e, t) {
	st(t, !0);
	let n = jo(t, "run", 3, null), r = jo(t, "sequence", 3, 0), i = jo(t, "step", 3, 0), a = jo(t, "unit", 3, 0), o = jo(t, "current", 3, null), s = jo(t, "values", 3, null), l = jo(t, "gradients", 3, null), u = jo(t, "backward", 3, !1), d = jo(t, "marked", 19, () => /* @__PURE__ */ new Set()), f = jo(t, "length", 3, null), p = jo(t, "small", 3, !1), m = jo(t, "onpick", 3, null), h = {
		left: "end",
		right: "start",
		middle: "middle"
	}, g = /* @__PURE__ */ j(() => Object.entries(t.cell.picture.nodes)), _ = /* @__PURE__ */ j(() => new Set(o() === null ? [] : Object.keys(t.cell.picture.edges).filter((e) => e.split(">")[+!u()] === o()))), v = /* @__PURE__ */ j(() => Object.entries(t.cell.picture.edges).sort(([e], [t]) => Number(B(_).has(e) || d().has(e)) - Number(B(_).has(t) || d().has(t))));
	function y(e) {
		return e === "x" ? Y.input : a();
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
				value: Ws(s, r(), i(), y(o))
			}];
		});
	});
	function x(e) {
		let t = e.replace("_out", "");
		if (!n() || f() === null || l() === null || !l().has(t)) return [];
		let o = Rc(n(), t, {
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
					Z(t, !0),
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
		], Ws(n().upstream, r(), i(), a()), "from-loss"), c] : [c];
	}
	function S(e) {
		return !n() || e.endsWith("_out") || s() !== null && !s().has(e) ? null : Ws(e === "x" ? n().x : n().values[e] ?? n().previous[e], r(), i(), y(e));
	}
	function C(e) {
		return !n() || l() === null || !l().has(e) ? null : Ws(n().gradients[e], r(), i(), y(e));
	}
	function w(e) {
		let n = t.cell.picture.nodes[e], r = [], i = S(e), a = n.kind === "port" ? [] : Ko(t.cell, e);
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
					Z(i),
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
					Z(o, !0),
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
	function E(e, t) {
		return !u() || !n() || l() === null || !l().has(e) ? null : Vc(t, Ws(n().values[e], r(), i(), a()));
	}
	function ee(e, n) {
		if (n.kind === "product") {
			let n = Ko(t.cell, t.cell.operations.find((t) => t.name === e).arguments[0]);
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
		], ...Ko(t.cell, e)]);
	}
	function ne(e) {
		let r = S(e), i = C(e), a = [`${uc(Jo(t.cell, e))}, ${qo(Ko(t.cell, e))}`, r === null ? n() ? X("notYet") : "" : `${X("value")} ${Z(r)}`];
		return i !== null && a.push(`${X("gradient")} ${Z(i, !0)}`), a.filter(Boolean).join(", ");
	}
	function D(e) {
		m() && t.cell.operations.some((t) => t.name === e) && m()(e);
	}
	var re = bu();
	let ie;
	var ae = P(re);
	K(ae, 17, () => B(v), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ j(() => c(B(t), 2));
		let r = () => B(n)[0], i = () => B(n)[1];
		var a = iu();
		let o;
		var s = P(a), l = (e) => {
			var t = ru();
			R(() => q(t, "d", i().d)), U(e, t);
		}, u = /* @__PURE__ */ j(() => i().d.includes("C"));
		G(s, (e) => {
			B(u) && e(l);
		});
		var f = L(s);
		k(a), R((e, t) => {
			o = Ba(a, 0, "edge", null, o, {
				live: e,
				marked: t
			}), q(a, "data-edge", r()), q(f, "d", i().d);
		}, [() => B(_).has(r()), () => d().has(r())]), U(e, a);
	});
	var oe = L(ae);
	K(oe, 17, () => Object.entries(t.cell.picture.edges), ([e, t]) => e, (e, t) => {
		var n = /* @__PURE__ */ j(() => c(B(t), 2));
		let r = () => B(n)[0], i = () => B(n)[1], a = /* @__PURE__ */ j(() => {
			let [e, t, n] = u() ? i().tail : i().head;
			return {
				x: e,
				y: t,
				angle: n
			};
		});
		var o = au();
		let s;
		q(o, "d", "M0,0 L-10,4.6 L-10,-4.6 Z"), R((e, t) => {
			s = Ba(o, 0, "arrow", null, s, {
				live: e,
				marked: t
			}), q(o, "transform", `translate(${B(a).x ?? ""},${B(a).y ?? ""}) rotate(${B(a).angle ?? ""})`);
		}, [() => B(_).has(r()), () => d().has(r())]), U(e, o);
	});
	var se = L(oe);
	K(se, 17, () => t.cell.picture.dots, aa, (e, t) => {
		var n = /* @__PURE__ */ j(() => c(B(t), 2));
		let r = () => B(n)[0], i = () => B(n)[1];
		var a = Ei(), o = F(a), s = (e) => {
			var t = ou(), n = P(t), a = L(n);
			k(t), R(() => {
				q(n, "cx", r()), q(n, "cy", i()), q(a, "d", `M${r() - 5},${i() ?? ""}h10M${r() ?? ""},${i() - 5}v10`);
			}), U(e, t);
		}, l = (e) => {
			var t = su();
			R(() => {
				q(t, "cx", r()), q(t, "cy", i());
			}), U(e, t);
		};
		G(o, (e) => {
			u() && !p() ? e(s) : e(l, -1);
		}), U(e, a);
	});
	var ce = L(se);
	K(ce, 17, () => B(g), ([e, t]) => e, (e, r) => {
		var i = /* @__PURE__ */ j(() => c(B(r), 2));
		let a = () => B(i)[0], s = () => B(i)[1], l = /* @__PURE__ */ j(() => a().endsWith("_out") ? [] : w(a())), f = /* @__PURE__ */ j(() => E(a(), s().kind)), g = /* @__PURE__ */ j(() => m() !== null && s().kind !== "port");
		var _ = vu();
		let v;
		var y = P(_), b = P(y), C = (e) => {
			var t = cu();
			R(() => {
				q(t, "x", s().x - s().w / 2), q(t, "y", s().y - s().h / 2), q(t, "width", s().w), q(t, "height", s().h);
			}), U(e, t);
		}, re = (e) => {
			var t = lu();
			R(() => {
				q(t, "cx", s().x), q(t, "cy", s().y), q(t, "r", s().w / 2);
			}), U(e, t);
		};
		G(b, (e) => {
			s().shape === "box" ? e(C) : s().shape === "circle" && e(re, 1);
		}), k(y);
		var ie = L(y), ae = P(ie), oe = (e) => {
			var n = uu(), r = P(n);
			{
				let e = /* @__PURE__ */ j(() => Ko(t.cell, a().replace("_out", "")));
				$l(r, {
					get formula() {
						return B(e);
					},
					size: 22
				});
			}
			k(n), R(() => {
				q(n, "x", s().x), q(n, "y", s().y + 7);
			}), U(e, n);
		}, se = (e) => {
			var t = fu(), n = F(t), r = P(n);
			{
				let e = /* @__PURE__ */ j(() => ee(a(), s())), t = /* @__PURE__ */ j(() => B(f) === null ? 18 : 14);
				$l(r, {
					get formula() {
						return B(e);
					},
					get size() {
						return B(t);
					}
				});
			}
			k(n);
			var i = L(n), o = (e) => {
				var t = du(), n = I(P(t));
				k(t), R((e) => {
					q(t, "data-local", a()), q(t, "x", s().x), q(t, "y", s().y + 13), W(n, `×${e ?? ""}`);
				}, [() => Z(B(f))]), U(e, t);
			};
			G(i, (e) => {
				B(f) !== null && e(o);
			}), R(() => {
				q(n, "x", s().x), q(n, "y", s().y + (B(f) === null ? 6 : -2));
			}), U(e, t);
		}, ce = (e) => {
			var t = pu();
			R(() => {
				q(t, "cx", s().x), q(t, "cy", s().y);
			}), U(e, t);
		}, le = (e) => {
			let t = /* @__PURE__ */ j(() => s().biases === "left");
			var n = mu(), r = F(n), i = L(r), o = P(i);
			{
				let e = /* @__PURE__ */ j(() => te(a()));
				$l(o, {
					get formula() {
						return B(e);
					},
					size: 14
				});
			}
			k(i), R(() => {
				q(r, "d", `M${s().x - 8},${s().y ?? ""}h16M${s().x ?? ""},${s().y - 8}v16`), q(i, "x", s().x - (B(t) ? 12 : 20)), q(i, "y", s().y + (B(t) ? 36 : -9));
			}), U(e, n);
		}, ue = (e) => {
			var t = hu(), n = P(t), r = I(n, !0);
			k(t), R(() => {
				q(t, "x", s().x), q(t, "y", s().y + (u() ? 5 : 6)), q(n, "font-size", u() ? 13 : 17), W(r, u() ? "×(−1)" : "1−");
			}), U(e, t);
		};
		G(ae, (e) => {
			s().shape === "port" ? e(oe) : s().shape === "box" ? e(se, 1) : s().kind === "multiply" ? e(ce, 2) : s().kind === "sum" ? e(le, 3) : e(ue, -1);
		});
		var de = L(ae);
		K(de, 19, () => a().endsWith("_out") ? x(a()) : [], (e) => e.what, (e, t, n) => {
			var r = gu();
			$l(P(r), {
				get formula() {
					return B(t).formula;
				},
				size: 16
			}), k(r), R(() => {
				q(r, "data-outside", B(t).what), q(r, "x", s().x + 46), q(r, "y", s().y + 34 + 21 * B(n));
			}), U(e, r);
		}), K(L(de), 19, () => B(l), (e) => e.what, (e, t, n) => {
			var r = _u(), i = P(r);
			{
				let e = /* @__PURE__ */ j(() => p() ? 24 : s().kind === "product" ? 15 : 16.5);
				$l(i, {
					get formula() {
						return B(t).formula;
					},
					get size() {
						return B(e);
					}
				});
			}
			k(r), R((e) => {
				Ba(r, 0, `label ${B(t).what ?? ""}`), q(r, "data-what", B(t).what), q(r, "x", s().x + s().label[0]), q(r, "y", e), q(r, "text-anchor", h[s().label[2]]);
			}, [() => T(s(), B(l).length) + 22 * B(n)]), U(e, r);
		}), k(ie), k(_), R((e, t, n) => {
			v = Ba(_, 0, `node hue-${(s().hue || "none") ?? ""}`, null, v, {
				current: o() === a(),
				hover: Y.hover === a(),
				marked: e,
				waiting: t
			}), q(_, "data-node", a()), q(y, "role", B(g) ? "button" : void 0), q(y, "tabindex", B(g) ? 0 : void 0), q(y, "aria-label", n), q(y, "aria-current", B(g) && o() === a() ? "step" : void 0), q(ie, "aria-hidden", B(g) ? "true" : void 0);
		}, [
			() => d().has(a()),
			() => n() !== null && s().kind !== "port" && S(a()) === null,
			() => B(g) ? ne(a()) : void 0
		]), ci("mouseenter", _, () => Y.hover = a().replace("_out", "")), ci("mouseleave", _, () => Y.hover = null), V("click", y, () => D(a())), V("keydown", y, (e) => e.key === "Enter" && D(a())), U(e, _);
	});
	var le = L(ce);
	K(le, 21, () => B(b), (e) => e.key, (e, t) => {
		var n = yu();
		let r;
		var i = I(P(n), !0);
		k(n), R((e, a) => {
			r = Ba(n, 0, "term", null, r, { now: e }), q(n, "data-term", B(t).key), q(n, "x", B(t).x), q(n, "y", B(t).y + 5), W(i, a);
		}, [() => B(_).has(B(t).key) || B(t).key.startsWith(`${o()}>`), () => Z(B(t).value, !0)]), U(e, n);
	}), k(le), k(re), R(() => {
		q(re, "viewBox", `0 0 ${t.cell.picture.width ?? ""} ${t.cell.picture.height ?? ""}`), ie = Ba(re, 0, "picture", null, ie, {
			backward: u(),
			small: p()
		}), q(re, "role", m() ? "group" : "img"), q(re, "aria-label", t.label);
	}), U(e, re), ct();
}
var ru, iu, au, ou, su, cu, lu, uu, du, fu, pu, mu, hu, gu, _u, vu, yu, bu, xu = t((() => {
	Wo(), Lo(), ac(), Dc(), qc(), Yo(), pc(), Zs(), tu(), ru = /* @__PURE__ */ Ci("<path class=\"bridge\"></path>"), iu = /* @__PURE__ */ Ci("<g><!><path class=\"line\"></path></g>"), au = /* @__PURE__ */ Ci("<path></path>"), ou = /* @__PURE__ */ Ci("<g class=\"merge\"><circle r=\"8\"></circle><path></path></g>"), su = /* @__PURE__ */ Ci("<circle class=\"dot\" r=\"3.4\"></circle>"), cu = /* @__PURE__ */ Ci("<rect class=\"shape\" rx=\"8\"></rect>"), lu = /* @__PURE__ */ Ci("<circle class=\"shape\"></circle>"), uu = /* @__PURE__ */ Ci("<text class=\"port\" text-anchor=\"middle\"><!></text>"), du = /* @__PURE__ */ Ci("<text class=\"inner local\" text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), fu = /* @__PURE__ */ Ci("<text class=\"inner\" text-anchor=\"middle\"><!></text><!>", 1), pu = /* @__PURE__ */ Ci("<circle class=\"point\" r=\"3.4\"></circle>"), mu = /* @__PURE__ */ Ci("<path class=\"plus\"></path><text class=\"bias\" text-anchor=\"end\"><!></text>", 1), hu = /* @__PURE__ */ Ci("<text class=\"inner ink\" text-anchor=\"middle\"><tspan> </tspan></text>"), gu = /* @__PURE__ */ Ci("<text class=\"outside\" text-anchor=\"end\"><!></text>"), _u = /* @__PURE__ */ Ci("<text><!></text>"), vu = /* @__PURE__ */ Ci("<g role=\"presentation\"><g class=\"hit\"><!></g><g class=\"letters\"><!><!><!></g></g>"), yu = /* @__PURE__ */ Ci("<text text-anchor=\"middle\"><tspan font-size=\"15\"> </tspan></text>"), bu = /* @__PURE__ */ Ci("<svg><!><!><!><!><g aria-hidden=\"true\"></g></svg>"), li(["click", "keydown"]);
}));
// src/lib/picture.ts
xu();
var Su = [
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
function Cu(e) {
	let t = e.cloneNode(!0), n = [e, ...e.querySelectorAll("*")];
	[t, ...t.querySelectorAll("*")].forEach((e, t) => {
		let r = getComputedStyle(n[t]);
		for (let t of [...e.attributes]) /^(class|role|tabindex|aria-|data-)/.test(t.name) && e.removeAttribute(t.name);
		for (let t of Su) {
			let n = r.getPropertyValue(t);
			n && !e.hasAttribute(t) && e.setAttribute(t, n);
		}
	});
	let [, , r = 0, i = 0] = (e.getAttribute("viewBox") ?? "").split(" ").map(Number);
	t.setAttribute("xmlns", "http://www.w3.org/2000/svg"), t.setAttribute("width", String(r)), t.setAttribute("height", String(i));
	let a = document.createElementNS("http://www.w3.org/2000/svg", "title");
	return a.textContent = e.getAttribute("aria-label"), t.prepend(a), new XMLSerializer().serializeToString(t).replace(/<!--[\s\S]*?-->/g, "");
}
async function wu(e, t) {
	let [, , n = 0, r = 0] = (t.getAttribute("viewBox") ?? "").split(" ").map(Number), i = new Image();
	i.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(e)}`, await i.decode();
	let a = document.createElement("canvas");
	return a.width = 2 * n, a.height = 2 * r, a.getContext("2d").drawImage(i, 0, 0, a.width, a.height), new Promise((e, t) => a.toBlob((n) => n ? e(n) : t(/* @__PURE__ */ Error("no picture")), "image/png"));
}
Wo(), Lo(), pc();
var Tu = /* @__PURE__ */ H("<p class=\"takeaway\"><button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"soft small\" role=\"status\"> </span></p>");
function Eu(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ M("");
	async function r(e) {
		let r = t.scroller?.querySelector("svg.picture");
		if (r) try {
			let t = Cu(r);
			e === "svg" ? await navigator.clipboard.writeText(t) : await navigator.clipboard.write([new ClipboardItem({ "image/png": wu(t, r) })]), N(n, X("copied", { kind: e.toUpperCase() }), !0);
		} catch {
			let i = e === "svg" ? new Blob([Cu(r)], { type: "image/svg+xml" }) : await wu(Cu(r), r), a = document.createElement("a");
			a.href = URL.createObjectURL(i), a.download = `${t.name}.${e}`, a.click(), setTimeout(() => URL.revokeObjectURL(a.href), 1e3), N(n, X("saved", { name: `${t.name}.${e}` }), !0);
		}
	}
	var i = Tu(), a = P(i), o = I(a, !0), s = L(a, 2), c = I(s, !0), l = I(L(s, 2), !0);
	k(i), R((e, t) => {
		W(o, e), W(c, t), W(l, B(n));
	}, [() => X("copyAs", { kind: "SVG" }), () => X("copyAs", { kind: "PNG" })]), V("click", a, () => void r("svg")), V("click", s, () => void r("png")), U(e, i), ct();
}
li(["click"]), Wo(), Lo(), ac(), pc(), _c();
var Du = /* @__PURE__ */ H("<div><!></div>"), Ou = /* @__PURE__ */ H("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p>");
function ku(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => [...new Set(Y.runs.map((e) => e.model))].map((e) => {
		let t = Y.runs.filter((t) => t.model === e);
		return t.find((e) => e.series === Y.chosen?.series) ?? t[0];
	}));
	function r(e) {
		let t = B(n).find((t) => t.model === e);
		t && Y.showRun(t).catch(() => Y.notice = X("notAnswering"));
	}
	var i = Ei(), a = F(i), o = (e) => {
		var t = Du(), i = P(t);
		{
			let e = /* @__PURE__ */ j(() => X("model")), t = /* @__PURE__ */ j(() => B(n).map(({ model: e }) => ({
				value: e,
				text: e
			})));
			mc(i, {
				get label() {
					return B(e);
				},
				get value() {
					return Y.chosen.model;
				},
				get options() {
					return B(t);
				},
				onchange: r
			});
		}
		k(t), R(() => q(t, "data-model", Y.chosen.title)), U(e, t);
	}, s = (e) => {
		var t = Ou(), n = P(t), r = I(n, !0), i = I(L(n), !0);
		k(t), R((e, t) => {
			W(r, e), W(i, t);
		}, [() => X("model"), () => dc(Y.loaded)]), U(e, t);
	};
	G(a, (e) => {
		Y.loaded && B(n).length > 1 && Y.chosen ? e(o) : Y.loaded && e(s, 1);
	}), U(e, i), ct();
}
Wo(), Lo(), ac(), pc(), _c();
var Au = /* @__PURE__ */ H("<p class=\"field\"><span> </span><strong class=\"model\" data-series=\"\"> </strong></p>"), ju = /* @__PURE__ */ H("<div><!></div>"), Mu = /* @__PURE__ */ H("<option></option>"), Nu = /* @__PURE__ */ H("<label class=\"field\"><span> </span> <input type=\"text\" list=\"gatewise-series\" autocomplete=\"off\"/> <datalist id=\"gatewise-series\"></datalist></label>");
function Pu(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Y.loaded?.series), r = /* @__PURE__ */ j(() => Y.runs.filter((e) => e.model === Y.chosen?.model)), i = /* @__PURE__ */ j(() => Y.server ? B(n)?.ids ?? [] : B(r).map((e) => e.series)), a = /* @__PURE__ */ M(!1);
	async function o(e) {
		if (!B(a) && e && e !== B(n)?.chosen) {
			N(a, !0);
			try {
				Y.notice = await Y.pickSeries(e);
			} catch {
				Y.notice = X("notAnswering");
			}
			N(a, !1);
		}
	}
	var s = Ei(), c = F(s), l = (e) => {
		var t = Ei(), r = F(t), s = (e) => {
			var t = Au(), r = P(t), i = I(r, !0), a = I(L(r), !0);
			k(t), R((e) => {
				W(i, e), W(a, B(n).chosen);
			}, [() => X("seriesName")]), U(e, t);
		}, c = (e) => {
			var t = ju(), r = P(t);
			{
				let e = /* @__PURE__ */ j(() => X("seriesName")), t = /* @__PURE__ */ j(() => B(i).map((e) => ({
					value: e,
					text: e
				})));
				mc(r, {
					get label() {
						return B(e);
					},
					get value() {
						return B(n).chosen;
					},
					get options() {
						return B(t);
					},
					onchange: (e) => void o(e)
				});
			}
			k(t), R(() => {
				q(t, "aria-busy", B(a)), q(t, "data-series", B(n).chosen);
			}), U(e, t);
		}, l = (e) => {
			var t = Nu(), r = P(t), s = I(r), c = L(r, 2);
			qa(c);
			var l = L(c, 2);
			K(l, 20, () => B(i), (e) => e, (e, t) => {
				var n = Mu(), r = {};
				R(() => {
					r !== (r = t) && (n.value = (n.__value = r) ?? "");
				}), U(e, n);
			}), k(l), k(t), R((e, r) => {
				q(t, "aria-busy", B(a)), q(t, "data-series", B(n).chosen), W(s, `${e ?? ""} (${r ?? ""})`), Ja(c, B(n).chosen);
			}, [() => X("seriesName"), () => X("seriesOf", { n: (Y.server ? B(n).count : B(i).length).toLocaleString("en-US") })]), V("change", c, (e) => void o(e.currentTarget.value.trim())), U(e, t);
		};
		G(r, (e) => {
			B(i).length < 2 ? e(s) : (Y.server ? B(n).count : B(i).length) <= 200 ? e(c, 1) : e(l, -1);
		}), U(e, t);
	};
	G(c, (e) => {
		B(n) && B(n).count > 1 && e(l);
	}), U(e, s), ct();
}
li(["change"]), Wo(), Lo(), ac(), pc(), ts(), Zs(), _c();
var Fu = /* @__PURE__ */ H("<!> <!> <!> <!>", 1), Iu = /* @__PURE__ */ H("<button type=\"button\"> </button>"), Lu = /* @__PURE__ */ H("<!> <!> <!> <!> <!>", 1);
function Ru(e, t) {
	st(t, !0);
	let n = jo(t, "unit", 3, !0), r = jo(t, "notation", 3, !1), i = /* @__PURE__ */ j(() => Y.run.x.shape[2] ?? 1);
	function a(e, t) {
		Y[e] = t, e === "cell" && (Y.edits = {}), Y.clamp();
	}
	var o = Lu(), s = F(o), c = (e) => {
		{
			let t = /* @__PURE__ */ j(() => X("cell")), n = /* @__PURE__ */ j(() => Ks.map((e) => ({
				value: e,
				text: uc(J[e].title)
			})));
			mc(e, {
				get label() {
					return B(t);
				},
				get value() {
					return Y.cell;
				},
				get options() {
					return B(n);
				},
				onchange: (e) => a("cell", e)
			});
		}
	}, l = (e) => {
		var t = Fu(), n = F(t);
		ku(n, {});
		var r = L(n, 2);
		Pu(r, {});
		var i = L(r, 2), o = (e) => {
			{
				let t = /* @__PURE__ */ j(() => X("layer")), n = /* @__PURE__ */ j(() => Y.trace.layers.map((e, t) => ({
					value: t,
					text: X("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${X("backwards")}` : "")
				})));
				mc(e, {
					get label() {
						return B(t);
					},
					get value() {
						return Y.layer;
					},
					get options() {
						return B(n);
					},
					onchange: (e) => a("layer", e)
				});
			}
		};
		G(i, (e) => {
			Y.trace.layers.length > 1 && e(o);
		});
		var s = L(i, 2), c = (e) => {
			{
				let t = /* @__PURE__ */ j(() => X("sequence")), n = /* @__PURE__ */ j(() => Array.from({ length: Y.trace.batch }, (e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				mc(e, {
					get label() {
						return B(t);
					},
					get value() {
						return Y.sequence;
					},
					get options() {
						return B(n);
					},
					onchange: (e) => a("sequence", e)
				});
			}
		};
		G(s, (e) => {
			Y.trace.batch > 1 && e(c);
		}), U(e, t);
	};
	G(s, (e) => {
		Y.loaded === null ? e(c) : e(l, -1);
	});
	var u = L(s, 2), d = (e) => {
		{
			let t = /* @__PURE__ */ j(() => X("unit")), n = /* @__PURE__ */ j(() => Array.from({ length: Y.hidden }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			mc(e, {
				get label() {
					return B(t);
				},
				get value() {
					return Y.unit;
				},
				get options() {
					return B(n);
				},
				onchange: (e) => a("unit", e)
			});
		}
	};
	G(u, (e) => {
		n() && e(d);
	});
	var f = L(u, 2), p = (e) => {
		{
			let t = /* @__PURE__ */ j(() => X("inputShown")), n = /* @__PURE__ */ j(() => Array.from({ length: B(i) }, (e, t) => ({
				value: t,
				text: Y.run.layer === 0 && Y.trace.names[t] || String(t + 1)
			})));
			mc(e, {
				get label() {
					return B(t);
				},
				get value() {
					return Y.input;
				},
				get options() {
					return B(n);
				},
				onchange: (e) => a("input", e)
			});
		}
	};
	G(f, (e) => {
		B(i) > 1 && e(p);
	});
	var m = L(f, 2), h = (e) => {
		{
			let t = /* @__PURE__ */ j(() => X("notation")), n = /* @__PURE__ */ j(() => $o.map((e) => ({
				value: e,
				text: X(`notation.${e}`)
			})));
			mc(e, {
				get label() {
					return B(t);
				},
				get value() {
					return Y.notation;
				},
				get options() {
					return B(n);
				},
				onchange: (e) => a("notation", e)
			});
		}
	}, g = /* @__PURE__ */ j(() => r() && Object.keys(J[Y.run.cell].textbook).length);
	G(m, (e) => {
		B(g) && e(h);
	});
	var _ = L(m, 2), v = (e) => {
		var t = Iu(), n = I(t);
		R((e, t) => W(n, `${e ?? ""} · ${t ?? ""}`), [() => X("edits", { n: Object.keys(Y.edits).length }), () => X("reset")]), V("click", t, () => Y.edits = {}), U(e, t);
	}, y = /* @__PURE__ */ j(() => Object.keys(Y.edits).length && Y.view !== "check");
	G(_, (e) => {
		B(y) && e(v);
	}), U(e, o), ct();
}
li(["click"]), Wo(), Lo(), Ho(), ac(), Dc(), sl(), qc(), Yo(), ll(), pc(), _c(), kl();
var zu = /* @__PURE__ */ H(" <span class=\"number\"> </span>", 1), Bu = /* @__PURE__ */ H("<button type=\"button\"> <!></button>"), Vu = /* @__PURE__ */ H("<p class=\"big\"><!></p> <p class=\"worked\"><span class=\"soft\"> </span> <!></p> <p class=\"explain\"> </p>", 1), Hu = /* @__PURE__ */ H("<span aria-hidden=\"true\">−</span>"), Uu = /* @__PURE__ */ H("<tr><th scope=\"row\"> </th><td><!><!></td><td class=\"numeric\"> </td></tr>"), Wu = /* @__PURE__ */ H("<h3> </h3> <p><!></p>  <p class=\"soft\"><!></p>", 1), Gu = /* @__PURE__ */ H("<h2> </h2> <div class=\"scroll-x\"><table class=\"terms\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody><tfoot><tr><th scope=\"row\"> </th><td></td><td class=\"numeric\"><strong> </strong></td></tr></tfoot></table></div> <!>", 1), Ku = /* @__PURE__ */ H("<th scope=\"col\"> </th>"), qu = /* @__PURE__ */ H("<td class=\"numeric\"> </td>"), Ju = /* @__PURE__ */ H("<tr><th scope=\"row\"><button type=\"button\" class=\"quiet\"> </button></th><td class=\"numeric\"> </td><!></tr>"), Yu = /* @__PURE__ */ H("<section><h2> </h2> <div class=\"scroll-x tall\"><table class=\"units\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><!></tr></thead><tbody></tbody></table></div></section>"), Xu = /* @__PURE__ */ H("<p class=\"line\"><!></p>"), Zu = /* @__PURE__ */ H("<div class=\"toolbar\"><!> <div class=\"buttons\" role=\"group\"><button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\" class=\"primary\"><!></button> <button type=\"button\"><!></button> <button type=\"button\"><!></button></div> <!> <input class=\"scrub\" type=\"range\" min=\"0\"/></div> <div class=\"tape\" role=\"group\"></div> <div class=\"stage\"><div class=\"scene\"><div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div> <!> <!></div> <section aria-live=\"polite\"><p class=\"what\"><strong> </strong> <span class=\"soft\"> <!><!><!></span></p> <!> <!></section></div> <div class=\"columns\"><!> <section><h2> </h2> <div class=\"scroll-x\"></div> <p class=\"soft small onscreen\"> </p></section></div>", 1);
function Qu(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ M(!1), r, i = /* @__PURE__ */ M(void 0), a = /* @__PURE__ */ M(0), o = /* @__PURE__ */ j(() => Y.program), s = /* @__PURE__ */ j(() => Y.run), c = /* @__PURE__ */ j(() => Math.max(1, Y.length)), l = /* @__PURE__ */ j(() => Oc(B(o), Y.pass)), u = /* @__PURE__ */ j(() => Math.min(Y.op, B(l).length - 1)), d = /* @__PURE__ */ j(() => B(l)[B(u)]), f = /* @__PURE__ */ j(() => Y.pass === "forward" || Y.pass === "backward"), p = /* @__PURE__ */ j(() => B(f) ? B(o).operations.find((e) => e.name === B(d)) : void 0), m = /* @__PURE__ */ j(() => ({
		sequence: Y.sequence,
		step: Y.step,
		unit: B(d) === "x" ? Y.input : Y.unit
	})), h = /* @__PURE__ */ j(() => Ac(B(o), B(c), B(s).reverse, {
		pass: Y.pass,
		step: Y.step,
		op: B(u)
	})), g = /* @__PURE__ */ j(() => Object.keys(B(o).inputs)), _ = /* @__PURE__ */ j(() => Y.pass === "backward" || Y.pass === "update"), v = /* @__PURE__ */ j(() => new Set(Y.pass === "forward" ? [...B(g), ...B(l).slice(0, B(u) + 1)] : [...B(g), ...Oc(B(o), "forward")])), y = /* @__PURE__ */ j(() => B(_) ? new Set(Y.pass === "backward" ? B(l).slice(0, B(u) + 1) : Oc(B(o), "backward")) : null), b = /* @__PURE__ */ j(() => Y.pass === "backward" ? Lc(B(o), B(s), B(d), B(m), B(c)) : []), x = /* @__PURE__ */ j(() => Y.pass === "forward" ? Ic(B(o), B(s), B(d), B(m)) : Y.pass === "backward" ? Bc(B(o), B(s), B(d), B(m), B(c)) : null), S = /* @__PURE__ */ j(() => B(d) === "x" ? B(s).x.shape[2] ?? 1 : Y.hidden), C = /* @__PURE__ */ j(() => Y.pass === "backward" && B(p)?.kind === "product" ? B(p).arguments[0] : null), w = /* @__PURE__ */ j(() => B(f) ? uc(Jo(B(o), B(d))) : X(`stage.${B(d)}`)), T = /* @__PURE__ */ j(() => B(o).parameters[Y.parameter] ? Y.parameter : Object.keys(B(o).parameters)[0]), E = /* @__PURE__ */ j(() => Y.pass === "update" || Y.loaded?.overview ? "" : Y.loaded?.forecast?.times?.[Y.step] ?? ""), ee = /* @__PURE__ */ j(() => B(f) ? B(d) : Y.pass === "loss" ? "h_out" : B(o).operations.find((e) => e.arguments.includes(B(T))).name), te = /* @__PURE__ */ j(() => {
		let e = Zc(Y.trace, B(s), B(m)), t = Qc(Y.trace, B(s), B(m)), n = $c(Y.trace, B(s), B(m)), r = (e, t = !1) => e === void 0 ? "" : Z(e, t);
		return [
			{
				pass: "forward",
				op: 0,
				text: X("forward"),
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
				text: X("backward"),
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
				text: X("clip"),
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
		Y.pass = e.pass, Y.step = e.step, Y.op = e.op;
	}
	let D = (e) => ne(jc(B(o), B(c), B(s).reverse, e));
	function re(e) {
		B(f) || (Y.pass = Y.pass === "loss" ? "forward" : "backward"), Y.op = Math.max(0, Oc(B(o), Y.pass).indexOf(e));
	}
	function ie(e) {
		let t = Y.pass === "forward" === B(s).reverse ? -e : e, n = Y.step + t;
		B(f) ? n >= 0 && n < B(c) ? Y.step = n : e > 0 ? ne({
			pass: Y.pass === "forward" ? "loss" : "update",
			step: Y.step,
			op: 0
		}) : Y.pass === "backward" && ne({
			pass: "loss",
			step: Y.step,
			op: 0
		}) : D(B(h) + e);
	}
	function ae() {
		N(n, !1), clearTimeout(r);
	}
	function oe() {
		if (B(n)) return ae();
		N(n, !0), se();
	}
	function se() {
		r = setTimeout(() => {
			if (B(h) >= kc(B(o), B(c)) - 1) return ae();
			D(B(h) + 1), se();
		}, 9e4 / Y.speed);
	}
	Bo(ae);
	function ce(e) {
		let t = e.composedPath()[0];
		if (t.closest?.("select, input[type=text], input[type=number], input[type=range], textarea") || e.ctrlKey || e.metaKey || e.altKey) return;
		let n = {
			ArrowRight: () => D(B(h) + 1),
			ArrowLeft: () => D(B(h) - 1),
			ArrowDown: () => ie(1),
			ArrowUp: () => ie(-1),
			Home: () => D(0),
			End: () => D(kc(B(o), B(c)) - 1),
			"]": () => Y.unit = Math.min(Y.hidden - 1, Y.unit + 1),
			"[": () => Y.unit = Math.max(0, Y.unit - 1)
		};
		e.key === " " && !t.closest?.("button, a, [role=button]") && (n[" "] = oe);
		let r = n[e.key];
		r && (e.preventDefault(), r());
	}
	tr(() => oc(ce)), tr(() => {
		let e = B(o).picture.nodes[B(ee)];
		if (B(a), !B(i) || !e || B(i).scrollWidth <= B(i).clientWidth) return;
		let t = e.x / B(o).picture.width * B(i).scrollWidth;
		B(i).scrollLeft = t - B(i).clientWidth / 2;
	});
	function le(e) {
		return e === "loss" ? X(Yc(Y.trace, B(s)) ? "lossHere" : "layerAbove") : e === "next" ? X(B(s).reverse ? "previousTime" : "nextTime") : uc(Jo(B(o), e));
	}
	var ue = Zu(), de = F(ue), fe = P(de);
	Ru(fe, { notation: !0 });
	var pe = L(fe, 2), me = P(pe);
	jl(P(me), { name: "first" }), k(me);
	var he = L(me, 2);
	jl(P(he), { name: "backStep" }), k(he);
	var ge = L(he, 2);
	jl(P(ge), { name: "back" }), k(ge);
	var _e = L(ge, 2), ve = P(_e);
	{
		let e = /* @__PURE__ */ j(() => B(n) ? "pause" : "play");
		jl(ve, { get name() {
			return B(e);
		} });
	}
	k(_e);
	var ye = L(_e, 2);
	jl(P(ye), { name: "next" }), k(ye);
	var O = L(ye, 2);
	jl(P(O), { name: "nextStep" }), k(O);
	var be = L(O, 2);
	jl(P(be), { name: "last" }), k(be), k(pe);
	var xe = L(pe, 2);
	{
		let e = /* @__PURE__ */ j(() => X("speed")), t = /* @__PURE__ */ j(() => tc.map((e) => ({
			value: e,
			text: `${e / 100}×`
		})));
		mc(xe, {
			get label() {
				return B(e);
			},
			get value() {
				return Y.speed;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.speed = e
		});
	}
	var Se = L(xe, 2);
	qa(Se), k(de);
	var Ce = L(de, 2);
	K(Ce, 21, () => B(te), aa, (e, t) => {
		let n = /* @__PURE__ */ j(() => B(t).pass === Y.pass && (B(f) || B(t).op === B(u)));
		var r = Bu(), i = P(r, !0), a = L(i), o = (e) => {
			var n = zu(), r = F(n, !0);
			r.nodeValue = " ";
			var i = L(r), a = I(i, !0);
			R(() => {
				q(i, "data-tape", B(t).text), W(a, B(t).value);
			}), U(e, n);
		};
		G(a, (e) => {
			B(t).value && e(o);
		}), k(r), R(() => {
			Ba(r, 1, Na(B(t).pass)), q(r, "aria-pressed", B(n)), W(i, B(t).text);
		}), V("click", r, () => ne({
			pass: B(t).pass,
			step: Y.step,
			op: B(t).op
		})), U(e, r);
	}), k(Ce);
	var we = L(Ce, 2), Te = P(we), Ee = P(Te), De = P(Ee);
	{
		let e = /* @__PURE__ */ j(() => uc(B(o).title)), t = /* @__PURE__ */ j(() => X(Y.pass)), n = /* @__PURE__ */ j(() => X("pictureHint"));
		nu(De, {
			get cell() {
				return B(o);
			},
			get run() {
				return B(s);
			},
			get sequence() {
				return Y.sequence;
			},
			get step() {
				return Y.step;
			},
			get unit() {
				return Y.unit;
			},
			get current() {
				return B(ee);
			},
			get values() {
				return B(v);
			},
			get gradients() {
				return B(y);
			},
			get backward() {
				return B(_);
			},
			get length() {
				return B(c);
			},
			get label() {
				return `${B(e) ?? ""}: ${B(t) ?? ""}. ${B(n) ?? ""}`;
			},
			onpick: re
		});
	}
	k(Ee), yo(Ee, (e) => N(i, e), () => B(i));
	var Oe = L(Ee, 2);
	Ql(Oe, {
		get cell() {
			return B(o);
		},
		get backward() {
			return B(_);
		}
	});
	var ke = L(Oe, 2);
	{
		let e = /* @__PURE__ */ j(() => B(o).key), t = /* @__PURE__ */ j(() => Y.pass), n = /* @__PURE__ */ j(() => Y.offset + Y.step + 1), r = /* @__PURE__ */ j(() => Y.unit + 1);
		Eu(ke, {
			get scroller() {
				return B(i);
			},
			get name() {
				return `${B(e) ?? ""}-${B(t) ?? ""}-${B(n) ?? ""}-${B(r) ?? ""}`;
			}
		});
	}
	k(Te);
	var Ae = L(Te, 2), je = P(Ae), Me = P(je), Ne = I(Me, !0), A = L(Me, 2), Pe = P(A, !0), Fe = L(Pe), Ie = (e) => {
		var t = Ti();
		R((e) => W(t, `· ${e ?? ""}`), [() => X("stepOf", {
			t: Y.offset + Y.step + 1,
			n: Y.whole
		})]), U(e, t);
	};
	G(Fe, (e) => {
		Y.pass !== "update" && e(Ie);
	});
	var Le = L(Fe), Re = (e) => {
		var t = Ti();
		R((e) => W(t, `· ${e ?? ""}`), [() => X("operation", {
			i: B(u) + 1,
			n: B(l).length
		})]), U(e, t);
	};
	G(Le, (e) => {
		B(f) && e(Re);
	});
	var ze = L(Le), Be = (e) => {
		var t = Ti();
		R(() => W(t, `· ${B(E) ?? ""}`)), U(e, t);
	};
	G(ze, (e) => {
		B(E) && e(Be);
	}), k(A), k(je);
	var Ve = L(je, 2), He = (e) => {
		var t = Vu(), n = F(t), r = P(n);
		{
			let e = /* @__PURE__ */ j(() => Y.pass === "forward" ? B(p).forward : B(p)?.backward ?? B(o).inputs[B(d)].backward);
			ul(r, { get formula() {
				return B(e);
			} });
		}
		k(n);
		var i = L(n, 2), a = P(i), s = I(a), c = L(a, 2);
		{
			let e = /* @__PURE__ */ j(() => Y.pass === "backward");
			Fl(c, {
				get worked() {
					return B(x);
				},
				get sign() {
					return B(e);
				}
			});
		}
		k(i);
		var l = I(L(i, 2), !0);
		R((e, t) => {
			q(i, "data-worked", B(d)), W(s, `${e ?? ""}:`), W(l, t);
		}, [() => X("numbers", { j: B(m).unit + 1 }), () => uc(Y.pass === "forward" ? B(p).forward_text : B(p)?.backward_text ?? B(o).inputs[B(d)].backward_text)]), U(e, t);
	}, Ue = (e) => {
		ql(e, {
			get stage() {
				return B(d);
			},
			get parameter() {
				return B(T);
			}
		});
	};
	G(Ve, (e) => {
		B(x) ? e(He) : e(Ue, -1);
	});
	var We = L(Ve, 2), Ge = (e) => {
		var t = Gu(), n = F(t), r = I(n, !0), i = L(n, 2), a = P(i), c = P(a), l = P(c), u = P(l), f = I(u, !0), h = L(u), g = I(h, !0), _ = I(L(h), !0);
		k(l), k(c);
		var v = L(c);
		K(v, 21, () => B(b), (e) => e.through, (e, t) => {
			var n = Uu(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = (e) => {
				U(e, Hu());
			};
			G(o, (e) => {
				B(t).sign === "−" && e(s);
			}), ul(L(o), { get formula() {
				return B(t).formula;
			} }), k(a);
			var c = I(L(a), !0);
			k(n), R((e, r) => {
				q(n, "data-through", B(t).through), W(i, e), W(c, r);
			}, [() => le(B(t).through), () => Z(B(t).value, !0)]), U(e, n);
		}), k(v);
		var y = L(v), x = P(y), S = P(x), w = I(S, !0), T = L(S, 2), E = I(P(T), !0);
		k(T), k(x), k(y), k(a), k(i), Oa(i, () => cl);
		var ee = L(i, 2), te = (e) => {
			let t = /* @__PURE__ */ j(() => Nc(B(s), B(p).arguments[1], B(m), 0)), n = /* @__PURE__ */ j(() => Pc(B(s), B(d), B(m)));
			var r = Wu(), i = F(r), a = I(i, !0), c = L(i, 2);
			ul(P(c), { get formula() {
				return B(o).parameters[B(C)].backward;
			} }), k(c);
			var l = L(c, 2), u = P(l);
			{
				let e = /* @__PURE__ */ j(() => ({
					pieces: [
						{
							value: B(n),
							name: B(d),
							sign: !0
						},
						{ text: " × " },
						{
							value: B(t),
							name: B(p).arguments[1]
						},
						{ text: " = " },
						{
							value: B(n) * B(t),
							name: B(C),
							sign: !0,
							bare: !0
						}
					],
					value: B(n) * B(t),
					shown: bc(B(n)) * bc(B(t))
				}));
				Fl(u, {
					sign: !0,
					get worked() {
						return B(e);
					}
				});
			}
			k(l), R((e) => W(a, e), [() => X("weightShare")]), U(e, r);
		};
		G(ee, (e) => {
			B(C) && e(te);
		}), R((e, t, n, i, a, o) => {
			W(r, e), W(f, t), W(g, n), W(_, i), W(w, a), W(E, o);
		}, [
			() => X("terms"),
			() => X("from"),
			() => X("term"),
			() => X("value"),
			() => X("sum"),
			() => Z(Pc(B(s), B(d), B(m)), !0)
		]), U(e, t);
	};
	G(We, (e) => {
		Y.pass === "backward" && e(Ge);
	}), k(Ae), k(we);
	var Ke = L(we, 2), qe = P(Ke), Je = (e) => {
		var t = Yu(), n = P(t), r = I(n, !0), i = L(n, 2), a = P(i), o = P(a), c = P(o), l = P(c), u = I(l, !0), f = L(l), p = I(f, !0), h = L(f), g = (e) => {
			var t = Ku(), n = I(t, !0);
			R((e) => W(n, e), [() => X("gradient")]), U(e, t);
		};
		G(h, (e) => {
			Y.pass === "backward" && e(g);
		}), k(c), k(o);
		var _ = L(o);
		K(_, 20, () => Array.from({ length: Math.min(B(S), 64) }, (e, t) => t), (e) => e, (e, t) => {
			var n = Ju();
			let r;
			var i = P(n), a = P(i), o = I(a, !0);
			k(i);
			var c = L(i), l = I(c, !0), u = L(c), f = (e) => {
				var n = qu(), r = I(n, !0);
				R((e) => W(r, e), [() => Z(Pc(B(s), B(d), B(m), t), !0)]), U(e, n);
			};
			G(u, (e) => {
				Y.pass === "backward" && e(f);
			}), k(n), R((e) => {
				r = Ba(n, 1, "", null, r, { chosen: t === B(m).unit }), W(o, B(d) === "x" ? Y.trace.names[t] ?? t + 1 : t + 1), W(l, e);
			}, [() => Z(Nc(B(s), B(d), B(m), t))]), V("click", a, () => B(d) === "x" ? Y.input = t : Y.unit = t), U(e, n);
		}), k(_), k(a), k(i), Oa(i, () => cl), k(t), R((e, t, n) => {
			W(r, e), q(a, "data-units", B(d)), W(u, t), W(p, n);
		}, [
			() => X("allUnits"),
			() => X(B(d) === "x" ? "input" : "unit"),
			() => X("value")
		]), U(e, t);
	};
	G(qe, (e) => {
		B(f) && e(Je);
	});
	var Ye = L(qe, 2), Xe = P(Ye), Ze = I(Xe, !0), Qe = L(Xe, 2);
	K(Qe, 21, () => B(o).equations, aa, (e, t) => {
		var n = Xu();
		ul(P(n), { get formula() {
			return B(t);
		} }), k(n), U(e, n);
	}), k(Qe), Oa(Qe, () => cl);
	var $e = I(L(Qe, 2), !0);
	k(Ye), k(Ke), R((e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, g, v, y, b, x, S, C, T, E) => {
		q(pe, "aria-label", e), q(me, "aria-label", t), q(me, "title", n), q(he, "aria-label", r), q(he, "title", i), q(ge, "aria-label", a), q(ge, "title", o), q(_e, "aria-label", s), q(ye, "aria-label", c), q(ye, "title", l), q(O, "aria-label", u), q(O, "title", d), q(be, "aria-label", f), q(be, "title", p), q(Se, "max", m), Ja(Se, B(h)), q(Se, "aria-label", g), q(Se, "aria-valuetext", `${v ?? ""}, ${y ?? ""}, ${B(w) ?? ""}`), q(Ce, "aria-label", b), q(Ee, "aria-label", x), Ba(Ae, 1, `equation ${B(_) ? "backward" : "forward"}`), q(Ae, "aria-label", S), W(Ne, B(w)), W(Pe, C), W(Ze, T), W($e, E);
	}, [
		() => X("step"),
		() => X("first"),
		() => X("first"),
		() => X("backStep"),
		() => X("backStep"),
		() => X("back"),
		() => X("back"),
		() => B(n) ? X("pause") : X("play"),
		() => X("next"),
		() => X("next"),
		() => X("nextStep"),
		() => X("nextStep"),
		() => X("last"),
		() => X("last"),
		() => kc(B(o), B(c)) - 1,
		() => X("scrub"),
		() => X(Y.pass),
		() => X("stepOf", {
			t: Y.offset + Y.step + 1,
			n: Y.whole
		}),
		() => X("pass"),
		() => X("picture"),
		() => X("equation"),
		() => X(Y.pass),
		() => uc(B(o).title),
		() => X("keys")
	]), V("click", me, () => D(0)), V("click", he, () => ie(-1)), V("click", ge, () => D(B(h) - 1)), V("click", _e, oe), V("click", ye, () => D(B(h) + 1)), V("click", O, () => ie(1)), V("click", be, () => D(kc(B(o), B(c)) - 1)), V("input", Se, (e) => D(Number(e.currentTarget.value))), mo(Te, "clientWidth", (e) => N(a, e)), U(e, ue), ct();
}
li(["click", "input"]), Wo(), Lo(), ac(), Dc(), Ns(), Yo(), pc(), Zs(), _c(), kl(), xu();
var $u = /* @__PURE__ */ H("<p class=\"card\" data-refused=\"\"> </p>"), ed = /* @__PURE__ */ Ci("<text text-anchor=\"middle\"> </text>"), td = /* @__PURE__ */ H("<div class=\"toolbar\"><!> <!> <!> <!> <!> <!> <button type=\"button\"> </button></div> <div class=\"pair\"><section><h2><!> </h2> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <dl class=\"readings\"><dt> </dt> <dd> </dd> <dt> </dt> <dd data-what=\"backprop\"> </dd> <dt> </dt> <dd data-what=\"finite\"> </dd> <dt> </dt> <dd data-what=\"apart\"> </dd></dl> <p data-verdict=\"\"> </p> <p class=\"soft small\"> </p></section> <section><h2> </h2> <div><ul class=\"legend\"><li class=\"tone1\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li> <li class=\"tone2\"><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\" stroke-dasharray=\"7 4\"></path></svg> </li></ul> <svg class=\"chart clipped\" role=\"img\"><path class=\"axis\"></path><text x=\"46\" text-anchor=\"end\"> </text><text x=\"46\" text-anchor=\"end\"> </text><!><g class=\"tone0\"><path class=\"curve\"></path></g><g class=\"tone1\"><path class=\"curve\"></path></g><g class=\"tone2\"><path class=\"curve dash1\"></path></g><g class=\"tone0\"><circle class=\"point\" r=\"5\"></circle></g></svg></div></section></div> <div class=\"scroller\" tabindex=\"0\" role=\"region\"><!></div>", 1), nd = /* @__PURE__ */ H("<!> <!>", 1);
function rd(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Y.trace.overview ? X("checkLong", { n: Y.whole }) : Y.trace.loss === null ? X(Y.trace.answers ? "noLossAnswers" : "noLoss") : ""), r = /* @__PURE__ */ j(() => Y.program), i = /* @__PURE__ */ j(() => Y.trace.layers.some((e) => J[e.cell].operations.some((e) => e.kind === "one_minus"))), a = /* @__PURE__ */ j(() => B(i) && Y.fault === "minus"), o = /* @__PURE__ */ j(() => B(n) ? Y.trace : Vs(Y.base, Y.edits, B(a) ? Ms : void 0)), s = /* @__PURE__ */ j(() => Math.min(Y.layer, Y.trace.layers.length - 1)), c = /* @__PURE__ */ j(() => [...Object.keys(B(r).parameters), "x"]), l = /* @__PURE__ */ j(() => Y.weight.split(".")), u = /* @__PURE__ */ j(() => B(l)[0] === "x" ? "x" : B(r).parameters[B(l)[1] ?? ""] ? B(l)[1] : B(c)[0]), d = /* @__PURE__ */ j(() => B(u) === "x" ? Y.base.layers[0].x : Y.base.layers[B(s)].parameters[B(u)]), f = /* @__PURE__ */ j(() => B(d).shape.length > 1 ? B(d).shape.at(-1) : 1), p = /* @__PURE__ */ j(() => {
		let e = Number(B(l).at(-1)) || 0, t = B(u) === "x" ? Y.sequence * Y.trace.steps * B(f) : 0;
		return Math.max(t, Math.min(e, B(d).data.length - 1));
	}), m = /* @__PURE__ */ j(() => B(u) === "x" ? `x.${B(p)}` : `l${B(s)}.${B(u)}.${B(p)}`), h = /* @__PURE__ */ j(() => Hs(Y.base, B(m)) ?? 0), g = /* @__PURE__ */ j(() => Hs(Y.trace, B(m)) ?? 0), _ = /* @__PURE__ */ j(() => Us(B(o), B(m))), v = /* @__PURE__ */ j(() => 10 ** -Y.epsilon), y = (e) => B(n) ? NaN : Vs(Y.base, {
		...Y.edits,
		[B(m)]: e
	}).loss ?? NaN, b = /* @__PURE__ */ j(() => (y(B(g) + B(v)) - y(B(g) - B(v))) / (2 * B(v))), x = /* @__PURE__ */ j(() => Math.abs(B(b) - B(_)) / Math.max(1e-12, Math.abs(B(_)))), S = /* @__PURE__ */ j(() => Y.hidden * Y.trace.steps * Y.trace.layers.length), C = /* @__PURE__ */ j(() => {
		let e = B(S) > 2e4 ? 9 : 33;
		return Array.from({ length: e }, (t, n) => {
			let r = B(h) - 1.2 + 2.4 * n / (e - 1);
			return {
				value: r,
				loss: y(r)
			};
		});
	}), w = /* @__PURE__ */ M(520), T = /* @__PURE__ */ j(() => Math.min(...B(C).map((e) => e.loss), Y.trace.loss ?? 0)), E = /* @__PURE__ */ j(() => Math.max(...B(C).map((e) => e.loss), Y.trace.loss ?? 0)), ee = (e) => 50 + (e - B(h) + 1.2) / 2.4 * (B(w) - 62), te = (e) => 10 + (1 - (e - B(T)) / (B(E) - B(T) || 1)) * 200;
	function ne(e) {
		let t = e === "x" ? Y.step * B(f) : 0;
		Y.weight = e === "x" ? `x.${t}` : `l${B(s)}.${e}.0`;
	}
	function D(e) {
		Y.weight = B(u) === "x" ? `x.${e}` : `l${B(s)}.${B(u)}.${e}`;
	}
	function re() {
		return B(u) === "x" ? "x" : B(r).operations.find((e) => e.arguments.includes(B(u))).name;
	}
	let ie = /* @__PURE__ */ j(() => {
		let e = B(u) === "x" ? Y.length * B(f) : B(d).data.length, t = B(u) === "x" ? Y.sequence * Y.trace.steps * B(f) : 0;
		return Array.from({ length: Math.min(e, 512) }, (e, n) => ({
			value: t + n,
			text: B(d).shape.length > 1 ? `${Math.floor(n / B(f)) + 1}, ${n % B(f) + 1}` : String(n + 1)
		}));
	}), ae = /* @__PURE__ */ j(() => /* @__PURE__ */ new Set([...Object.keys(B(r).inputs), ...B(r).operations.map((e) => e.name)]));
	var oe = nd(), se = F(oe), ce = (e) => {
		var t = $u(), r = I(t, !0);
		R(() => W(r, B(n))), U(e, t);
	};
	G(se, (e) => {
		B(n) && e(ce);
	});
	var le = L(se, 2), ue = (e) => {
		var t = td(), n = F(t), l = P(n);
		Ru(l, {});
		var d = L(l, 2);
		{
			let e = /* @__PURE__ */ j(() => X("checkWhat")), t = /* @__PURE__ */ j(() => B(c).map((e) => ({
				value: e,
				text: qo(Ko(B(r), e))
			})));
			mc(d, {
				get label() {
					return B(e);
				},
				get value() {
					return B(u);
				},
				get options() {
					return B(t);
				},
				onchange: ne
			});
		}
		var f = L(d, 2);
		{
			let e = /* @__PURE__ */ j(() => X("checkRow"));
			mc(f, {
				get label() {
					return B(e);
				},
				get value() {
					return B(p);
				},
				get options() {
					return B(ie);
				},
				onchange: D
			});
		}
		var v = L(f, 2), y = (e) => {
			{
				let t = /* @__PURE__ */ j(() => X("fault")), n = /* @__PURE__ */ j(() => ["none", "minus"].map((e) => ({
					value: e,
					text: X(`fault.${e}`)
				})));
				mc(e, {
					get label() {
						return B(t);
					},
					get value() {
						return Y.fault;
					},
					get options() {
						return B(n);
					},
					onchange: (e) => Y.fault = e
				});
			}
		};
		G(v, (e) => {
			B(i) && e(y);
		});
		var S = L(v, 2);
		{
			let e = /* @__PURE__ */ j(() => X("epsilon")), t = /* @__PURE__ */ j(() => [
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
			mc(S, {
				get label() {
					return B(e);
				},
				get value() {
					return Y.epsilon;
				},
				get options() {
					return B(t);
				},
				onchange: (e) => Y.epsilon = e
			});
		}
		var oe = L(S, 2);
		{
			let e = /* @__PURE__ */ j(() => X("step")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(Y.length, 512) }, (e, t) => ({
				value: t,
				text: String(t + 1)
			})));
			mc(oe, {
				get label() {
					return B(e);
				},
				get value() {
					return Y.step;
				},
				get options() {
					return B(t);
				},
				onchange: (e) => Y.step = e
			});
		}
		var se = L(oe, 2), ce = I(se, !0);
		k(n);
		var le = L(n, 2), ue = P(le), de = P(ue), fe = P(de);
		{
			let e = /* @__PURE__ */ j(() => Ko(B(r), B(u)));
			ul(fe, { get formula() {
				return B(e);
			} });
		}
		var pe = L(fe);
		k(de);
		var me = L(de, 2), he = P(me), ge = I(he), _e = L(he, 2);
		qa(_e), q(_e, "min", -1), q(_e, "max", 1), q(_e, "step", .01), k(me);
		var ve = L(me, 2), ye = P(ve), O = I(ye, !0), be = L(ye, 2), xe = I(be, !0), Se = L(be, 2), Ce = I(Se, !0), we = L(Se, 2), Te = I(we, !0), Ee = L(we, 2), De = I(Ee, !0), Oe = L(Ee, 2), ke = I(Oe, !0), Ae = L(Oe, 2), je = I(Ae, !0), Me = I(L(Ae, 2), !0);
		k(ve);
		var Ne = L(ve, 2);
		let A;
		var Pe = I(Ne, !0), Fe = I(L(Ne, 2), !0);
		k(ue);
		var Ie = L(ue, 2), Le = P(Ie), Re = I(Le, !0), ze = L(Le, 2), Be = P(ze), Ve = P(Be), He = L(P(Ve), 1, !0);
		k(Ve);
		var Ue = L(Ve, 2), We = L(P(Ue), 1, !0);
		k(Ue), k(Be);
		var Ge = L(Be, 2), Ke = P(Ge), qe = L(Ke), Je = I(qe, !0), Ye = L(qe), Xe = I(Ye, !0), Ze = L(Ye);
		K(Ze, 16, () => [
			-1,
			0,
			1
		], (e) => e, (e, t) => {
			var n = ed();
			q(n, "y", 232);
			var r = I(n, !0);
			R((e, t) => {
				q(n, "x", e), W(r, t);
			}, [() => ee(B(h) + t), () => Z(B(h) + t)]), U(e, n);
		});
		var Qe = L(Ze), $e = I(Qe), et = L(Qe), tt = I(et), nt = L(et), rt = I(nt), it = I(L(nt));
		k(Ge), k(ze), k(Ie), k(le);
		var at = L(le, 2), ot = P(at);
		{
			let e = /* @__PURE__ */ j(() => /* @__PURE__ */ new Set([re()])), t = /* @__PURE__ */ j(() => uc(B(r).title)), n = /* @__PURE__ */ j(() => X("stepOf", {
				t: Y.step + 1,
				n: Y.length
			}));
			nu(ot, {
				get cell() {
					return B(r);
				},
				get run() {
					return B(o).layers[B(s)];
				},
				get sequence() {
					return Y.sequence;
				},
				get step() {
					return Y.step;
				},
				get unit() {
					return Y.unit;
				},
				get values() {
					return B(ae);
				},
				get gradients() {
					return B(ae);
				},
				get marked() {
					return B(e);
				},
				get label() {
					return `${B(t) ?? ""}: ${B(n) ?? ""}`;
				}
			});
		}
		k(at), R((e, t, n, r, i, a, o, s, c, l, u, d, f, p, _, v, y, b, S, C, T, E, ee, te, ne, D, re, ie, ae, oe, le, ue, de, fe, me, he) => {
			se.disabled = e, W(ce, t), W(pe, ` [${n ?? ""}] = ${r ?? ""}`), W(ge, `${i ?? ""}: ${a ?? ""}`), Ja(_e, B(g) - B(h)), q(ve, "data-check", B(m)), W(O, o), W(xe, s), W(Ce, c), W(Te, l), W(De, u), W(ke, d), W(je, f), W(Me, p), A = Ba(Ne, 1, "verdict", null, A, {
				good: B(x) < 1e-4,
				bad: !(B(x) < 1e-4)
			}), W(Pe, _), W(Fe, v), W(Re, y), W(He, b), W(We, S), q(Ge, "viewBox", `0 0 ${B(w) ?? ""} 240`), q(Ge, "aria-label", C), q(Ke, "d", `M50,214H${B(w) - 12}M50,10V214`), q(qe, "y", T), W(Je, E), q(Ye, "y", ee), W(Xe, te), q($e, "d", ne), q(tt, "d", `M${D ?? ""},${re ?? ""}L${ie ?? ""},${ae ?? ""}`), q(rt, "d", `M${oe ?? ""},${le ?? ""}L${ue ?? ""},${de ?? ""}`), q(it, "cx", fe), q(it, "cy", me), q(at, "aria-label", he);
		}, [
			() => !Object.keys(Y.edits).length,
			() => X("reset"),
			() => B(ie).find((e) => e.value === B(p))?.text ?? "",
			() => Z(B(g)),
			() => X("nudge"),
			() => Z(B(g) - B(h), !0),
			() => X("loss"),
			() => Z(Y.trace.loss ?? NaN),
			() => X("backprop"),
			() => Ec(B(_)),
			() => X("finite"),
			() => Ec(B(b)),
			() => X("apart"),
			() => Z(B(x)),
			() => X(Math.abs(B(_)) < 1e-9 && Math.abs(B(b)) < 1e-9 ? "bothZero" : B(x) < 1e-4 ? "agree" : B(a) ? "apartFault" : "apartOther"),
			() => X("checkHint"),
			() => X("lossCurve"),
			() => X("tangent"),
			() => X("secant"),
			() => X("lossCurve"),
			() => te(B(E)) + 4,
			() => Z(B(E)),
			() => te(B(T)) + 4,
			() => Z(B(T)),
			() => "M" + B(C).map((e) => `${ee(e.value).toFixed(1)},${te(e.loss).toFixed(1)}`).join("L"),
			() => ee(B(g) - .5),
			() => te((Y.trace.loss ?? 0) - .5 * B(_)),
			() => ee(B(g) + .5),
			() => te((Y.trace.loss ?? 0) + .5 * B(_)),
			() => ee(B(g) - .5),
			() => te((Y.trace.loss ?? 0) - .5 * B(b)),
			() => ee(B(g) + .5),
			() => te((Y.trace.loss ?? 0) + .5 * B(b)),
			() => ee(B(g)),
			() => te(Y.trace.loss ?? 0),
			() => X("picture")
		]), V("click", se, () => Y.edits = {}), V("input", _e, (e) => Y.setEdit(B(m), B(h) + Number(e.currentTarget.value))), mo(ze, "clientWidth", (e) => N(w, e)), U(e, t);
	};
	G(le, (e) => {
		B(n) || e(ue);
	}), U(e, oe), ct();
}
li(["click", "input"]);
// src/lib/health.ts
var id = .05, ad = .9, od = .01, sd = {
	sigmoid: (e) => e * (1 - e),
	tanh: (e) => 1 - e * e,
	relu: (e) => +(e > 0)
};
function cd(e, t) {
	let n = [];
	for (let { name: r, kind: i } of e.operations) {
		let a = sd[i], o = a && (e.gates.includes(r) || e.states.includes(r)) ? t(r) : null;
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
function ld(e, t, n, r, i) {
	let a = (e) => {
		let t = e.data.length / (e.shape[0] || 1);
		return {
			shape: [1, ...e.shape.slice(1)],
			data: e.data.slice(n * t, (n + 1) * t)
		};
	}, o = (e) => Object.fromEntries(Object.entries(e).map(([e, t]) => [e, a(t)])), s = t.x.shape[1] ?? 0, c = bs(t.initial, "h").shape[1] ?? 0, l = {
		parameters: t.parameters,
		x: a(t.x),
		initial: o(t.initial),
		reverse: t.reverse,
		previous: o(t.previous),
		values: o(t.values),
		lengths: [t.reverse ? r : i + 1]
	}, u = _s([
		1,
		s,
		c
	]);
	for (let e = 0; e < c; e++) u.data[i * c + e] = t.upstream.data[(n * s + i) * c + e];
	return Es(e, l, u, ys(e.states, [1, c]), { layer: t.layer });
}
function ud(e) {
	let [, t = 0, n = 0] = e.shape;
	return Float64Array.from({ length: t }, (t, r) => {
		let i = 0;
		for (let t = 0; t < n; t++) i += e.data[r * n + t] ** 2;
		return Math.sqrt(i);
	});
}
function dd(e, t, n, r) {
	let i = t.x.shape[1] ?? 0, a = t.upstream.shape[2] ?? 0, o = _s([i, i]);
	for (let s = 0; s < r; s++) {
		let c = (n * i + s) * a;
		t.upstream.data.subarray(c, c + a).some((e) => e !== 0) && o.data.set(ud(bs(ld(e, t, n, r, s).gradients, "h")), s * i);
	}
	return o;
}
var fd = t((() => {
	Ns();
}));
// src/lib/heat.ts
function pd(e, t, n) {
	let r = Math.max(1, t / Math.max(2, n)), i = 10 ** Math.floor(Math.log10(r)), a = Math.max(1, ([
		1,
		2,
		5,
		10
	].find((e) => e * i >= r) ?? 10) * i), o = [];
	for (let n = Math.ceil(e / a) * a; n <= e + t; n += a) o.push(n);
	return o;
}
function md(e, t, n) {
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
function hd(e, t) {
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
function gd(e, t) {
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
var _d, vd, yd = t((() => {
	_d = {
		left: 52,
		right: 12
	}, vd = class {
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
function bd(e, t) {
	st(t, !0);
	let n = jo(t, "height", 3, 180), r = jo(t, "log", 3, !1), i = jo(t, "from", 3, 0), a = jo(t, "to", 19, () => t.lines[0]?.values.length ?? 0), o = jo(t, "cursor", 3, null), s = jo(t, "between", 3, !1), c = jo(t, "onpick", 3, null), l = jo(t, "legend", 3, !0), u = jo(t, "columns", 3, !1), d = jo(t, "times", 19, () => []), f = jo(t, "before", 3, 0), p = jo(t, "limits", 3, null), m = jo(t, "bands", 19, () => []), h = jo(t, "gaps", 19, () => []), g = jo(t, "gapName", 3, ""), _ = /* @__PURE__ */ M(640), v = _d.left, y = (e) => r() ? Math.log10(Math.max(e, 1e-300)) : e, b = /* @__PURE__ */ j(() => typeof d() == "function" ? {
		length: 1,
		at: d()
	} : {
		length: d().length,
		at: (e) => d()[e]
	}), x = /* @__PURE__ */ j(() => Math.max(1, a() - i() - 1)), S = /* @__PURE__ */ j(() => Math.max(1, Math.floor((a() - i()) / (2 * B(_))))), C = /* @__PURE__ */ j(() => {
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
		let t = u() ? (e - i() + .5) / Math.max(1, a() - i()) : (e - i()) / B(x);
		return v + t * (B(_) - v - _d.right);
	}, T = (e) => 8 + (1 - (y(e) - B(C)[0]) / (B(C)[1] - B(C)[0])) * (n() - 8 - 22), E = (e) => [
		.34,
		.18,
		.1
	][e] ?? .08, ee = /* @__PURE__ */ j(() => {
		let [e, t] = B(C), n = (t - e) / 5, i = 10 ** Math.floor(Math.log10(n)), a = r() ? Math.max(1, Math.round(n)) : ([
			1,
			2,
			2.5,
			5,
			10
		].find((e) => e * i >= n) ?? 10) * i, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t + 1e-12; n += a) o.push(Math.abs(n) < 1e-12 ? 0 : n);
		return o;
	}), te = /* @__PURE__ */ j(() => pd(i(), B(x), Math.floor(B(_) / (B(b).length ? 150 : 90))));
	function ne(e) {
		let t = "", n = !1, o = Math.min(e.length, Math.ceil(a())), s = (r) => {
			t += `${n ? "L" : "M"}${w(r).toFixed(1)},${T(e[r]).toFixed(1)}`, n = !0;
		};
		for (let t = Math.max(0, Math.floor(i())); t < o; t += B(S)) {
			let i = -1, a = -1;
			for (let n = t; n < Math.min(o, t + B(S)); n++) {
				let t = e[n];
				!Number.isFinite(t) || r() && t <= 0 || ((i < 0 || t < e[i]) && (i = n), (a < 0 || t > e[a]) && (a = n));
			}
			i < 0 ? n = !1 : (s(Math.min(i, a)), i !== a && s(Math.max(i, a)));
		}
		return t;
	}
	function D(e = [], t = []) {
		let n = Math.min(e.length, t.length, a()), r = [], o = [];
		for (let a = Math.max(0, Math.floor(i())); a < n; a++) Number.isFinite(e[a]) && Number.isFinite(t[a]) && (r.push(`${w(a).toFixed(1)},${T(e[a]).toFixed(1)}`), o.unshift(`${w(a).toFixed(1)},${T(t[a]).toFixed(1)}`));
		return r.length ? `M${[...r, ...o].join("L")}Z` : "";
	}
	function re(e) {
		if (!c()) return;
		let t = e.currentTarget.getBoundingClientRect(), n = (e.clientX - t.left - v) / (t.width - v - 12);
		c()(Math.max(0, Math.min(a() - 1, u() ? Math.floor(i() + n * (a() - i())) : Math.round(i() + n * B(x)))));
	}
	var ie = Pd(), ae = P(ie), oe = (e) => {
		var n = wd(), r = P(n);
		K(r, 17, () => t.lines, (e) => e.name, (e, t) => {
			var n = xd(), r = P(n), i = I(r), a = L(r, 1, !0);
			k(n), R(() => {
				Ba(n, 1, `tone${B(t).tone ?? ""}`), Ba(i, 0, `dash${B(t).dash ?? 0 ?? ""}`), q(i, "stroke-dasharray", [
					"",
					"7 4",
					"2 3",
					"10 3 2 3"
				][B(t).dash ?? 0]), W(a, B(t).name);
			}), U(e, n);
		});
		var i = L(r, 2);
		K(i, 19, m, (e) => e.name, (e, t, n) => {
			var r = Sd(), i = P(r), a = P(i);
			let o;
			k(i);
			var s = L(i, 1, !0);
			k(r), R((e) => {
				Ba(r, 1, `tone${B(t).tone ?? ""}`), q(r, "data-band", B(t).name), o = Ua(a, "", o, { opacity: e }), W(s, B(t).name);
			}, [() => E(B(n))]), U(e, r);
		});
		var a = L(i, 2), o = (e) => {
			var t = Cd(), n = L(P(t), 1, !0);
			k(t), R(() => W(n, g())), U(e, t);
		};
		G(a, (e) => {
			h().length && g() && e(o);
		}), k(n), U(e, n);
	};
	G(ae, (e) => {
		l() && e(oe);
	});
	var se = L(ae, 2), ce = P(se);
	K(ce, 16, () => B(ee), (e) => e, (e, t) => {
		let i = /* @__PURE__ */ j(() => 8 + (1 - (t - B(C)[0]) / (B(C)[1] - B(C)[0])) * (n() - 8 - 22));
		var a = Ed(), o = F(a), s = L(o), c = P(s), l = (e) => {
			var n = Td(), r = I(L(F(n)), !0);
			R((e) => W(r, e), [() => String(t).replace("-", "−")]), U(e, n);
		}, u = (e) => {
			var n = Ti();
			R((e) => W(n, e), [() => xc(t)]), U(e, n);
		};
		G(c, (e) => {
			r() ? e(l) : e(u, -1);
		}), k(s), R(() => {
			Ba(o, 0, Na(t === 0 && !r() ? "zero" : "axis")), q(o, "d", `M${v ?? ""},${B(i) ?? ""}H${B(_) - 12}`), q(s, "x", v - 6), q(s, "y", B(i) + 4);
		}), U(e, a);
	});
	var le = L(ce);
	K(le, 16, () => B(te), (e) => e, (e, t) => {
		var r = Dd(), i = I(r, !0);
		R((e, t) => {
			q(r, "x", e), q(r, "y", n() - 5), W(i, t);
		}, [() => w(t), () => B(b).at(t) ?? f() + t + 1]), U(e, r);
	});
	var ue = L(le);
	K(ue, 19, () => [...m()].reverse(), (e) => e.name, (e, t, n) => {
		var r = Od();
		let i;
		R((e, n) => {
			Ba(r, 0, `band tone${B(t).tone ?? ""}`), q(r, "d", e), i = Ua(r, "", i, { opacity: n });
		}, [() => D(B(t).low, B(t).high), () => E(m().length - 1 - B(n))]), U(e, r);
	});
	var de = L(ue);
	K(de, 16, h, (e) => e, (e, t) => {
		var r = Ei(), o = F(r), s = (e) => {
			var r = kd();
			R((e) => q(r, "d", `M${e ?? ""},${n() - 22 - 9}v9`), [() => w(t)]), U(e, r);
		};
		G(o, (e) => {
			t >= i() && t < a() && e(s);
		}), U(e, r);
	});
	var fe = L(de), pe = (e) => {
		var n = Ad();
		R((e) => q(n, "d", e), [() => D(t.lines[0]?.values, t.lines[1]?.values)]), U(e, n);
	};
	G(fe, (e) => {
		s() && e(pe);
	});
	var me = L(fe);
	K(me, 17, () => t.lines, (e) => e.name, (e, t) => {
		var n = Md(), r = P(n), o = (e) => {
			var n = Od();
			R((e) => {
				Ba(n, 0, `curve dash${B(t).dash ?? 0 ?? ""}`), q(n, "d", e);
			}, [() => ne(B(t).values)]), U(e, n);
		};
		G(r, (e) => {
			B(t).bare || e(o);
		});
		var s = L(r), c = (e) => {
			var n = Ei();
			K(F(n), 17, () => Array.from(B(t).values), aa, (e, t, n) => {
				var r = Ei(), o = F(r), s = (e) => {
					var r = jd();
					R((e, t) => {
						q(r, "cx", e), q(r, "cy", t);
					}, [() => w(n), () => T(B(t))]), U(e, r);
				}, c = /* @__PURE__ */ j(() => Number.isFinite(B(t)) && n >= i() && n < a());
				G(o, (e) => {
					B(c) && e(s);
				}), U(e, r);
			}), U(e, n);
		};
		G(s, (e) => {
			B(t).dots && e(c);
		}), k(n), R(() => Ba(n, 0, `tone${B(t).tone ?? ""}`)), U(e, n);
	});
	var he = L(me), ge = (e) => {
		var t = Nd();
		R((e) => q(t, "d", `M${e ?? ""},4V${n() - 22}`), [() => w(o())]), U(e, t);
	};
	G(he, (e) => {
		o() !== null && o() >= i() && o() < a() && e(ge);
	}), k(se), k(ie), R(() => {
		q(se, "viewBox", `0 0 ${B(_) ?? ""} ${n() ?? ""}`), q(se, "aria-label", t.label);
	}), V("click", se, re), mo(ie, "clientWidth", (e) => N(_, e)), U(e, ie), ct();
}
var xd, Sd, Cd, wd, Td, Ed, Dd, Od, kd, Ad, jd, Md, Nd, Pd, Fd = t((() => {
	Wo(), Lo(), Dc(), yd(), xd = /* @__PURE__ */ H("<li><svg width=\"30\" height=\"10\" aria-hidden=\"true\"><path d=\"M1 5h28\"></path></svg> </li>"), Sd = /* @__PURE__ */ H("<li><svg width=\"30\" height=\"12\" aria-hidden=\"true\"><rect class=\"band\" width=\"28\" height=\"12\" rx=\"2\"></rect></svg> </li>"), Cd = /* @__PURE__ */ H("<li class=\"tone1\"><svg width=\"30\" height=\"12\" aria-hidden=\"true\"><path class=\"gap\" d=\"M14 1v10\"></path></svg> </li>"), wd = /* @__PURE__ */ H("<ul class=\"legend\"><!> <!> <!></ul>"), Td = /* @__PURE__ */ Ci("10<tspan dy=\"-5\" font-size=\"9\"> </tspan>", 1), Ed = /* @__PURE__ */ Ci("<path></path><text text-anchor=\"end\"><!></text>", 1), Dd = /* @__PURE__ */ Ci("<text text-anchor=\"middle\"> </text>"), Od = /* @__PURE__ */ Ci("<path></path>"), kd = /* @__PURE__ */ Ci("<path class=\"gap tone1\"></path>"), Ad = /* @__PURE__ */ Ci("<path class=\"difference\"></path>"), jd = /* @__PURE__ */ Ci("<circle class=\"point\" r=\"2.6\"></circle>"), Md = /* @__PURE__ */ Ci("<g><!><!></g>"), Nd = /* @__PURE__ */ Ci("<path class=\"cursor\"></path>"), Pd = /* @__PURE__ */ H("<div><!> <svg class=\"chart\" role=\"img\"><!><!><!><!><!><!><!></svg></div>"), li(["click"]);
}));
// src/parts/HeatMap.svelte
function Id(e, t) {
	st(t, !0);
	let n = jo(t, "symbol", 19, () => []), r = jo(t, "size", 3, null), i = jo(t, "ahead", 3, 0), a = jo(t, "when", 3, () => ""), o = jo(t, "axis", 3, !1), s = /* @__PURE__ */ M(void 0), l = /* @__PURE__ */ M(600), u = /* @__PURE__ */ M(640), d = null, f = /* @__PURE__ */ j(() => new vd(t.matrix)), p = /* @__PURE__ */ j(() => Math.max(4, Math.min(20, Math.floor(180 / t.matrix.units)))), m = /* @__PURE__ */ j(() => B(p) * t.matrix.units), h = /* @__PURE__ */ j(() => r() ?? B(f).size), g = /* @__PURE__ */ j(() => i() ? `calc(${_d.right}px + (100% - ${_d.left + _d.right}px) * ${i() / (t.to - t.from + i())})` : `${_d.right}px`), _ = /* @__PURE__ */ j(() => o() ? pd(t.from, t.to + i() - t.from - 1, Math.floor(B(u) / (a()(t.from) ? 150 : 90))).filter((e) => e < t.to) : []), v = /* @__PURE__ */ j(() => xc(Number(B(h).toPrecision(3)))), y = (e) => `rgb(${md(e, B(h), B(b)).join(",")})`, b = /* @__PURE__ */ j(() => Y.dark);
	tr(() => {
		let e = B(s)?.getContext("2d");
		if (!B(s) || !e) return;
		let n = Math.max(1, Math.round(B(l)));
		(B(s).width !== n || B(s).height !== B(m)) && ((e) => {
			var t = c(e, 2);
			B(s).width = t[0], B(s).height = t[1];
		})([n, B(m)]);
		let r = (t.to - t.from) / n, { data: i, scale: a } = B(f).level(r), o = e.createImageData(n, t.matrix.units), u = Math.ceil(t.matrix.steps / a) - 1;
		for (let e = 0; e < n; e++) {
			let s = Math.min(u, Math.max(0, Math.floor((t.from + (e + .5) * r) / a)));
			for (let r = 0; r < t.matrix.units; r++) {
				let [a, c, l] = md(i[s * t.matrix.units + t.order[r]], B(h), B(b)), u = 4 * (r * n + e);
				o.data[u] = a, o.data[u + 1] = c, o.data[u + 2] = l, o.data[u + 3] = 255;
			}
		}
		let d = new OffscreenCanvas(n, t.matrix.units);
		d.getContext("2d").putImageData(o, 0, 0), e.imageSmoothingEnabled = !1, e.drawImage(d, 0, 0, n, B(m));
		let g = 1 / r;
		if (g >= 7 && B(p) >= 5) {
			e.fillStyle = B(b) ? "rgba(255,255,255,0.75)" : "rgba(0,0,0,0.6)";
			for (let n = Math.floor(t.from); n < Math.min(t.matrix.steps, t.to); n++) for (let r = 0; r < t.matrix.units; r++) B(f).levels[0][n * t.matrix.units + t.order[r]] < -.02 * B(h) && e.fillRect((n - t.from + .28) * g, r * B(p) + B(p) / 2 - .5, .44 * g, 1.4);
		}
		let _ = (t.step - t.from + .5) * g, v = t.order.indexOf(t.unit) * B(p);
		e.strokeStyle = B(b) ? "#ffffff" : "#000000", e.lineWidth = 1, e.strokeRect(Math.round(_ - Math.max(1.5, g / 2)) + .5, .5, Math.max(3, g), B(m) - 1), e.strokeRect(.5, v + .5, n - 1, B(p) - 1);
	});
	function x(e) {
		let n = B(s).getBoundingClientRect(), r = Math.floor(t.from + (e.clientX - n.left) / n.width * (t.to - t.from)), i = Math.floor((e.clientY - n.top) / n.height * t.matrix.units);
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
		!e.ctrlKey && Math.abs(e.deltaX) <= Math.abs(e.deltaY) && !e.shiftKey || (e.preventDefault(), e.ctrlKey ? S(e.deltaY > 0 ? 1.25 : .8, x(e).step) : C((e.deltaX || e.deltaY) / B(l) * (t.to - t.from)));
	}
	tr(() => {
		let e = B(s);
		return e?.addEventListener("wheel", w, { passive: !1 }), () => e?.removeEventListener("wheel", w);
	});
	function T(e) {
		B(s).setPointerCapture(e.pointerId), d = {
			x: e.clientX,
			from: t.from,
			to: t.to,
			moved: !1
		};
	}
	function E(e) {
		if (!d) return;
		let n = (d.x - e.clientX) / B(l) * (d.to - d.from);
		if (Math.abs(e.clientX - d.x) > 4 && (d.moved = !0), !d.moved) return;
		let r = d.to - d.from, i = Math.max(0, Math.min(t.matrix.steps - r, d.from + n));
		t.onview(i, i + r);
	}
	function ee(e) {
		if (d && !d.moved) {
			let n = x(e);
			t.onpick(n.step, n.unit);
		}
		d = null;
	}
	function te(e) {
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
	let ne = /* @__PURE__ */ j(() => t.matrix.data[t.matrix.offset + t.step * t.matrix.stride + t.unit] ?? NaN);
	var D = zd(), re = P(D), ie = P(re), ae = P(ie);
	ul(L(ae), { get formula() {
		return n();
	} }), k(ie);
	var oe = L(ie, 2), se = I(oe, !0), ce = L(oe, 2), le = (e) => {
		var n = Ld(), r = I(n, !0);
		R((e) => W(r, e), [() => a()(t.step)]), U(e, n);
	}, ue = /* @__PURE__ */ j(() => a()(t.step));
	G(ce, (e) => {
		B(ue) && e(le);
	});
	var de = L(ce, 2), fe = P(de), pe = L(fe);
	let me;
	var he = L(pe);
	k(de), k(re);
	var ge = L(re, 2);
	let _e;
	var ve = P(ge);
	let ye;
	var O = P(ve), be = I(O), xe = L(O), Se = (e) => {
		var n = Ld(), r = I(n, !0);
		R((e) => W(r, e), [() => t.order.at(-1) + 1]), U(e, n);
	};
	G(xe, (e) => {
		t.order.length > 1 && e(Se);
	}), k(ve);
	var Ce = L(ve, 2), we = P(Ce);
	q(we, "aria-valuemin", 1);
	let Te;
	yo(we, (e) => N(s, e), () => B(s));
	var Ee = L(we, 2), De = (e) => {
		var n = Rd();
		K(n, 20, () => B(_), (e) => e, (e, n, r, i) => {
			var o = Ld();
			let s;
			var c = I(o, !0);
			R((e) => {
				s = Ua(o, "", s, { left: `${100 * (n - t.from + .5) / (t.to - t.from)}%` }), W(c, e);
			}, [() => a()(n) || n + 1]), U(e, o);
		}), k(n), U(e, n);
	};
	G(Ee, (e) => {
		o() && e(De);
	}), k(Ce), k(ge), k(D), R((e, n, r, i, a) => {
		W(ae, `${t.name ?? ""} `), q(oe, "data-readout", t.name), W(se, e), W(fe, `−${B(v) ?? ""} `), me = Ua(pe, "", me, { background: n }), W(he, ` +${B(v) ?? ""}`), _e = Ua(ge, "", _e, { padding: `0 ${B(g) ?? ""} 0 ${_d.left ?? ""}px` }), ye = Ua(ve, "", ye, { height: `${B(m) ?? ""}px` }), W(be, `${r ?? ""} ${t.order[0] + 1}`), q(we, "aria-label", i), q(we, "aria-valuemax", t.matrix.steps), q(we, "aria-valuenow", t.step + 1), q(we, "aria-valuetext", a), Te = Ua(we, "", Te, { height: `${B(m) ?? ""}px` });
	}, [
		() => X("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: Z(B(ne), !0)
		}),
		() => `linear-gradient(to right, ${y(-B(h)) ?? ""}, ${y(0) ?? ""}, ${y(B(h)) ?? ""})`,
		() => X("unit"),
		() => X("heatOf", { name: t.name }),
		() => X("readout", {
			t: t.step + 1,
			j: t.unit + 1,
			v: Z(B(ne), !0)
		})
	]), V("pointerdown", we, T), V("pointermove", we, E), V("pointerup", we, ee), V("dblclick", we, () => void t.onopen()), V("keydown", we, te), mo(Ce, "clientWidth", (e) => N(l, e)), mo(D, "clientWidth", (e) => N(u, e)), U(e, D), ct();
}
var Ld, Rd, zd, Bd = t((() => {
	Wo(), Lo(), ac(), Dc(), yd(), pc(), kl(), Ld = /* @__PURE__ */ H("<span> </span>"), Rd = /* @__PURE__ */ H("<div class=\"steps\" aria-hidden=\"true\" data-axis=\"\"></div>"), zd = /* @__PURE__ */ H("<figure><figcaption><strong> <!></strong> <span> </span> <!> <span class=\"scale\" aria-hidden=\"true\"> <span class=\"ramp\"></span> </span></figcaption> <div class=\"rows\"><span class=\"unitnames\" aria-hidden=\"true\"><span> </span><!></span> <div><canvas tabindex=\"0\" role=\"slider\"></canvas> <!></div></div></figure>"), li([
		"pointerdown",
		"pointermove",
		"pointerup",
		"dblclick",
		"keydown"
	]);
}));
Wo(), Lo(), ac(), Dc(), fd(), ll(), Yo(), pc(), Zs(), Fd(), _c(), kl(), Bd();
var Vd = /* @__PURE__ */ H("<!><!>", 1), Hd = /* @__PURE__ */ H("<tr><th scope=\"row\"><strong> </strong></th><td> </td><td> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Ud = /* @__PURE__ */ H("<p class=\"card\" data-unlike-steps=\"\"> </p>"), Wd = /* @__PURE__ */ H("<p class=\"card\" data-unlike=\"\"> </p>"), Gd = /* @__PURE__ */ H("<h2> </h2> <!>", 1), Kd = /* @__PURE__ */ H("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), qd = /* @__PURE__ */ H("<div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>"), Jd = /* @__PURE__ */ H("<tr><th scope=\"row\"><!><span class=\"visually-hidden\"> </span></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Yd = /* @__PURE__ */ H("<!> <h2> </h2> <div class=\"scroll-x\"><table data-blocks=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\">|A|</th><th scope=\"col\" class=\"numeric\">|B|</th><th scope=\"col\" class=\"numeric\">|B − A| / |A|</th></tr></thead><tbody></tbody></table></div>", 1), Xd = /* @__PURE__ */ H("<div class=\"toolbar\"><!> <!> <!> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <div class=\"scroll-x\"><table data-models=\"\"><thead><tr><td></td><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <!> <!> <!> <h2> </h2> <!> <h2> </h2> <!> <h2> </h2> <div class=\"pair\"></div> <!>", 1);
function Zd(e, t) {
	st(t, !0);
	function n(e, t) {
		let n = t.layers[Math.min(Y.layer, t.layers.length - 1)], r = Math.min(Y.sequence, t.batch - 1);
		return {
			letter: e,
			trace: t,
			layer: n,
			sequence: r,
			steps: Math.max(1, t.lengths[r] ?? t.steps),
			hidden: n.values.h.shape[2] ?? 1
		};
	}
	let r = /* @__PURE__ */ j(() => [n("A", t.a), n("B", t.b)]), i = /* @__PURE__ */ j(() => J[B(r)[0].layer.cell]), a = /* @__PURE__ */ j(() => B(r)[0].layer.cell === B(r)[1].layer.cell && t.a.layers.length === t.b.layers.length && Object.entries(B(r)[0].layer.parameters).every(([e, t]) => t.shape.join() === B(r)[1].layer.parameters[e]?.shape.join())), o = /* @__PURE__ */ j(() => B(r)[0].steps === B(r)[1].steps && (t.a.overview?.start ?? 0) === (t.b.overview?.start ?? 0)), s = /* @__PURE__ */ j(() => Math.max(B(r)[0].steps, B(r)[1].steps)), c = /* @__PURE__ */ j(() => Math.min(Y.unit, B(r)[0].hidden - 1, B(r)[1].hidden - 1)), l = /* @__PURE__ */ j(() => Math.min(Y.step, B(s) - 1)), u = (e, t, n) => Float64Array.from({ length: t.steps }, (r, i) => Ws(e, t.sequence, i, n)), d = /* @__PURE__ */ j(() => {
		let [e, n] = [t.a.forecast, t.b.forecast];
		if (e && n) {
			let t = e.history.data.length, r = (e) => Float64Array.from({ length: t + e.data.length }, (n, r) => r < t ? NaN : e.data[r - t]), i = [
				{
					name: X("history"),
					values: Float64Array.from(e.history.data),
					tone: 4,
					dash: 0
				},
				{
					name: `A: ${X(e.answer ? "alone" : "answer")}`,
					values: r(e.forecast),
					tone: 0,
					dash: 0,
					dots: !0
				},
				{
					name: `B: ${X(n.answer ? "alone" : "answer")}`,
					values: r(n.forecast),
					tone: 1,
					dash: 1,
					dots: !0
				}
			];
			return e.truth && i.push({
				name: X("truth"),
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
			lines: [...B(r).map((e, t) => ({
				name: `${e.letter}: ${X("answer")}`,
				values: u(e.trace.head.prediction, e, 0),
				tone: t,
				dash: t
			})), {
				name: X("target"),
				values: u(t.a.head.target, B(r)[0], 0),
				tone: 2,
				dash: 2
			}],
			times: [],
			length: B(s)
		};
	}), f = /* @__PURE__ */ j(() => B(r).map((e, t) => ({
		name: `${e.letter}: h`,
		values: u(e.layer.values.h, e, B(c)),
		tone: t,
		dash: t
	}))), p = /* @__PURE__ */ j(() => B(r).map((e, t) => ({
		name: e.letter,
		values: ud(h(e.layer.gradients.h, e)),
		tone: t,
		dash: t
	}))), m = /* @__PURE__ */ j(() => B(o) && B(a));
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
		let [t, n] = B(r).map((t) => h(t.layer.values[e], t));
		return {
			steps: B(s),
			units: B(r)[0].hidden,
			data: n.data.map((e, n) => e - t.data[n]),
			offset: 0,
			stride: B(r)[0].hidden
		};
	}
	let v = /* @__PURE__ */ j(() => B(r).map((e) => cd(J[e.layer.cell], (t) => e.layer.values[t] ? g(e.layer.values[t], e) : null)));
	function y(e, t) {
		let { data: n } = h(e.layer.values[t], e);
		return Array.from(n).reduce((e, t) => e + t, 0) / n.length;
	}
	let b = (e) => Math.sqrt(Array.from(e).reduce((e, t) => e + t * t, 0)), x = /* @__PURE__ */ j(() => B(a) ? Object.entries(B(r)[0].layer.parameters).map(([e, t]) => {
		let n = B(r)[1].layer.parameters[e], [i, a] = [b(t.data), b(n.data)], o = b(Array.from(t.data, (e, t) => n.data[t] - e));
		return {
			key: e,
			left: i,
			right: a,
			moved: i ? o / i : NaN
		};
	}) : []), S = /* @__PURE__ */ j(() => [...B(i).gates.filter((e) => !B(i).states.includes(e)), ...[...B(i).states].reverse()]), C = () => Array.from({ length: B(r)[0].hidden }, (e, t) => t);
	function w() {
		let [e, t] = [Y.loaded, Y.other];
		Y.load(t), Y.other = e;
	}
	function T(e, t) {
		Y.step = e, Y.unit = t;
	}
	var E = Xd(), ee = F(E), te = P(ee), ne = (e) => {
		var t = Vd(), n = F(t);
		ku(n, {}), Pu(L(n), {}), U(e, t);
	};
	G(te, (e) => {
		Y.runs.length > 1 && e(ne);
	});
	var D = L(te, 2);
	{
		let e = /* @__PURE__ */ j(() => X("unit")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(B(r)[0].hidden, B(r)[1].hidden) }, (e, t) => ({
			value: t,
			text: String(t + 1)
		})));
		mc(D, {
			get label() {
				return B(e);
			},
			get value() {
				return B(c);
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.unit = e
		});
	}
	var re = L(D, 2), ie = (e) => {
		{
			let n = /* @__PURE__ */ j(() => X("layer")), r = /* @__PURE__ */ j(() => t.a.layers.map((e, t) => ({
				value: t,
				text: X("layerName", { i: e.layer + 1 }) + (e.reverse ? `, ${X("backwards")}` : "")
			})));
			mc(e, {
				get label() {
					return B(n);
				},
				get value() {
					return Y.layer;
				},
				get options() {
					return B(r);
				},
				onchange: (e) => Y.layer = e
			});
		}
	}, ae = /* @__PURE__ */ j(() => Math.min(t.a.layers.length, t.b.layers.length) > 1);
	G(re, (e) => {
		B(ae) && e(ie);
	});
	var oe = L(re, 2), se = I(oe, !0), ce = L(oe, 2), le = I(ce, !0);
	k(ee);
	var ue = L(ee, 2), de = P(ue), fe = P(de), pe = P(fe), me = L(P(pe)), he = I(me, !0), ge = L(me), _e = I(ge, !0), ve = L(ge), ye = I(ve, !0), O = I(L(ve), !0);
	k(pe), k(fe);
	var be = L(fe);
	K(be, 21, () => B(r), (e) => e.letter, (e, t) => {
		var n = Hd(), r = P(n), i = I(P(r), !0);
		k(r);
		var a = L(r), o = I(a, !0), s = L(a), c = I(s, !0), l = L(s), u = I(l, !0), d = I(L(l), !0);
		k(n), R((e, r, a) => {
			q(n, "data-side", B(t).letter), W(i, B(t).letter), W(o, e), W(c, r), W(u, B(t).hidden), W(d, a);
		}, [
			() => dc(B(t).trace),
			() => uc(J[B(t).layer.cell].title),
			() => B(t).trace.loss === null ? "–" : Z(B(t).trace.loss)
		]), U(e, n);
	}), k(be), k(de), k(ue), Oa(ue, () => cl);
	var xe = L(ue, 2), Se = (e) => {
		var t = Ud(), n = I(t, !0);
		R((e) => W(n, e), [() => X("unlikeSteps")]), U(e, t);
	};
	G(xe, (e) => {
		B(o) || e(Se);
	});
	var Ce = L(xe, 2), we = (e) => {
		var t = Wd(), n = I(t, !0);
		R((e) => W(n, e), [() => X("unlike")]), U(e, t);
	};
	G(Ce, (e) => {
		B(a) || e(we);
	});
	var Te = L(Ce, 2), Ee = (e) => {
		var t = Gd(), n = F(t), r = I(n, !0), i = L(n, 2);
		{
			let e = /* @__PURE__ */ j(() => X("comparedForecasts"));
			bd(i, {
				get label() {
					return B(e);
				},
				get lines() {
					return B(d).lines;
				},
				get times() {
					return B(d).times;
				},
				get to() {
					return B(d).length;
				},
				columns: !0,
				height: 190
			});
		}
		R((e) => W(r, e), [() => X("comparedForecasts")]), U(e, t);
	};
	G(Te, (e) => {
		B(d) && e(Ee);
	});
	var De = L(Te, 2), Oe = I(De, !0), ke = L(De, 2);
	{
		let e = /* @__PURE__ */ j(() => X("comparedUnit", { j: B(c) + 1 }));
		bd(ke, {
			get label() {
				return B(e);
			},
			get lines() {
				return B(f);
			},
			get between() {
				return B(m);
			},
			get to() {
				return B(s);
			},
			columns: !0,
			get cursor() {
				return B(l);
			},
			onpick: (e) => Y.step = e
		});
	}
	var Ae = L(ke, 2), Me = I(Ae, !0), Ne = L(Ae, 2);
	{
		let e = /* @__PURE__ */ j(() => X("comparedGradient"));
		bd(Ne, {
			get label() {
				return B(e);
			},
			get lines() {
				return B(p);
			},
			log: !0,
			get to() {
				return B(s);
			},
			columns: !0
		});
	}
	var A = L(Ne, 2), Pe = I(A, !0), Fe = L(A, 2);
	K(Fe, 23, () => B(r), (e) => e.letter, (e, t, n) => {
		var r = qd(), i = P(r), a = P(i), o = P(a), s = P(o), c = I(s, !0), l = L(s), u = I(l, !0), d = L(l), f = I(d, !0), p = L(d), m = I(p, !0), h = I(L(p), !0);
		k(o), k(a);
		var g = L(a);
		K(g, 21, () => B(v)[B(n)], (e) => e.name, (e, n) => {
			var r = Kd(), i = P(r), a = P(i), o = L(a);
			{
				let e = /* @__PURE__ */ j(() => Ko(J[B(t).layer.cell], B(n).name));
				ul(o, { get formula() {
					return B(e);
				} });
			}
			k(i);
			var s = L(i), c = I(s, !0), l = L(s), u = I(l, !0), d = L(l), f = I(d, !0), p = I(L(d), !0);
			k(r), R((e, t, i) => {
				q(r, "data-gate", B(n).name), W(a, `${e ?? ""} `), W(c, t), W(u, i), W(f, B(n).saturated.length), W(p, B(n).dead.length);
			}, [
				() => uc(Jo(J[B(t).layer.cell], B(n).name)),
				() => Z(y(B(t), B(n).name)),
				() => Z(B(n).slope)
			]), U(e, r);
		}), k(g), k(i), k(r), Oa(r, () => cl), R((e, n, r, a) => {
			q(i, "data-gates", B(t).letter), W(c, B(t).letter), W(u, e), W(f, n), W(m, r), W(h, a);
		}, [
			() => X("meanOf"),
			() => X("meanSlope"),
			() => X("saturatedUnits"),
			() => X("deadUnits")
		]), U(e, r);
	}), k(Fe);
	var Ie = L(Fe, 2), Le = (e) => {
		var t = Yd(), n = F(t), r = (e) => {
			var t = Ei();
			K(F(t), 18, () => B(S), (e) => e, (e, t, n) => {
				{
					let r = /* @__PURE__ */ j(() => X("comparedDifference", { name: uc(Jo(B(i), t)) })), a = /* @__PURE__ */ j(() => Ko(B(i), t)), o = /* @__PURE__ */ j(() => _(t)), u = /* @__PURE__ */ j(C), d = /* @__PURE__ */ j(() => B(n) === B(S).length - 1);
					Id(e, {
						get name() {
							return B(r);
						},
						get symbol() {
							return B(a);
						},
						get matrix() {
							return B(o);
						},
						get order() {
							return B(u);
						},
						from: 0,
						get to() {
							return B(s);
						},
						get step() {
							return B(l);
						},
						get unit() {
							return B(c);
						},
						get axis() {
							return B(d);
						},
						onview: () => void 0,
						onpick: T,
						onopen: () => void 0
					});
				}
			}), U(e, t);
		};
		G(n, (e) => {
			B(o) && e(r);
		});
		var a = L(n, 2), u = I(a, !0), d = L(a, 2), f = P(d), p = P(f), m = P(p), h = I(P(m), !0);
		je(3), k(m), k(p);
		var g = L(p);
		K(g, 21, () => B(x), (e) => e.key, (e, t) => {
			var n = Jd(), r = P(n), a = P(r);
			{
				let e = /* @__PURE__ */ j(() => Ko(B(i), B(t).key));
				ul(a, { get formula() {
					return B(e);
				} });
			}
			var o = I(L(a), !0);
			k(r);
			var s = L(r), c = I(s, !0), l = L(s), u = I(l, !0), d = I(L(l), !0);
			k(n), R((e, r, i, a) => {
				q(n, "data-block", B(t).key), W(o, e), W(c, r), W(u, i), W(d, a);
			}, [
				() => qo(Ko(B(i), B(t).key)),
				() => Z(B(t).left),
				() => Z(B(t).right),
				() => Z(B(t).moved)
			]), U(e, n);
		}), k(g), k(f), k(d), Oa(d, () => cl), R((e, t) => {
			W(u, e), W(h, t);
		}, [() => X("comparedWeights"), () => X("block")]), U(e, t);
	};
	G(Ie, (e) => {
		B(a) && e(Le);
	}), R((e, t, n, r, i, a, o, s, c) => {
		W(se, e), W(le, t), W(he, n), W(_e, r), W(ye, i), W(O, a), W(Oe, o), W(Me, s), W(Pe, c);
	}, [
		() => X("swap"),
		() => X("forget"),
		() => X("model"),
		() => X("cell"),
		() => X("size"),
		() => X("finalLoss"),
		() => X("comparedUnit", { j: B(c) + 1 }),
		() => X("comparedGradient"),
		() => X("comparedGates")
	]), V("click", oe, w), V("click", ce, () => Y.other = null), U(e, E), ct();
}
li(["click"]), Wo(), Lo(), ac(), Ns(), Dc(), Yo(), ll(), pc(), Zs(), Fd(), _c(), kl(), xu();
var Qd = /* @__PURE__ */ H("<p class=\"card\" data-compared=\"\"> </p>"), $d = /* @__PURE__ */ H("<p><!></p>"), ef = /* @__PURE__ */ H("<section><h2> </h2> <div class=\"scroll-x\"><!></div> <!></section>"), tf = /* @__PURE__ */ H("<p> </p>"), nf = /* @__PURE__ */ H("<p><strong> </strong> </p>"), rf = /* @__PURE__ */ H("<li><!> <span class=\"soft\"> </span></li>"), af = /* @__PURE__ */ H("<!> <ul class=\"moves\"></ul>", 1), of = /* @__PURE__ */ H("<p class=\"soft\"> </p>"), sf = /* @__PURE__ */ H("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), cf = /* @__PURE__ */ H("<div class=\"toolbar\"><!> <!> <!> <!></div> <!> <div class=\"pair\"></div> <section class=\"card\"><h2> </h2> <!> <!></section> <h2> </h2> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function lf(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Gs.families[J[Y.left].family]), r = /* @__PURE__ */ j(() => J[Y.left].family === J[Y.right].family), i = /* @__PURE__ */ j(() => B(r) && Y.loaded !== null && Y.trace.layers.every((e) => B(n).cells.includes(e.cell))), a = /* @__PURE__ */ j(() => [Y.left, Y.right].map((e) => ({
		key: e,
		cell: J[e],
		trace: B(i) ? p(e) : Fs(e)
	}))), o = /* @__PURE__ */ j(() => B(i) ? Math.min(Y.layer, Y.trace.layers.length - 1) : 0), s = /* @__PURE__ */ j(() => B(i) ? Y.sequence : 0), c = /* @__PURE__ */ j(() => B(a)[0].trace.layers[B(o)].values.h.shape[2] ?? 1), l = /* @__PURE__ */ j(() => Math.min(Y.unit, B(c) - 1)), u = /* @__PURE__ */ j(() => Math.min(Y.step, B(a)[0].trace.steps - 1)), d = /* @__PURE__ */ j(() => B(i) ? Y.offset : 0), f = /* @__PURE__ */ j(() => Y.loaded ? J[Y.loaded.layers[0].cell] : null);
	function p(e) {
		return Os(J, {
			...Y.trace,
			layers: Y.trace.layers.map((t) => ({
				...t,
				cell: e
			}))
		});
	}
	function m(e, t) {
		let n = /* @__PURE__ */ new Set();
		if (!B(r)) return n;
		for (let r of Object.keys(e.picture.edges)) r in t.picture.edges || n.add(r);
		for (let [r, i] of Object.entries(e.picture.nodes)) {
			let e = t.picture.nodes[r];
			e && e.x === i.x && e.y === i.y || n.add(r);
		}
		return n;
	}
	let h = /* @__PURE__ */ j(() => [m(B(a)[0].cell, B(a)[1].cell), m(B(a)[1].cell, B(a)[0].cell)]);
	function g(e) {
		return Float64Array.from({ length: e.steps }, (t, n) => Ws(e.layers[B(o)].values.h, B(s), n, B(l)));
	}
	let _ = /* @__PURE__ */ j(() => [g(B(a)[0].trace), g(B(a)[1].trace)]), v = /* @__PURE__ */ j(() => B(a).map((e, t) => {
		let n = new Set(B(a)[1 - t].cell.equations.map(qo));
		return e.cell.equations.map((e) => !n.has(qo(e)));
	})), y = /* @__PURE__ */ j(() => B(r) ? Object.keys(B(n).options).filter((e) => B(a)[0].cell.options[e] !== B(a)[1].cell.options[e]) : []);
	function b(e, t) {
		let [n, r] = t.split(">");
		return `${qo(Ko(e, n))} → ${qo(Ko(e, r))}`;
	}
	function x(e, t) {
		let [n, r] = t.split(">");
		return [
			...Ko(e, n),
			[
				"o",
				"→",
				"",
				""
			],
			...Ko(e, r)
		];
	}
	let S = () => Ks.map((e) => ({
		value: e,
		text: uc(J[e].title)
	}));
	function C(e) {
		let t = e.operations.map((e) => e.name), n = Math.max(...e.gates.map((e) => t.indexOf(e)));
		return t.filter((t, r) => e.gates.includes(t) || r > n);
	}
	let w = /* @__PURE__ */ j(() => C(B(a)[0].cell).filter((e) => C(B(a)[1].cell).includes(e)));
	var T = cf(), E = F(T), ee = P(E);
	{
		let e = /* @__PURE__ */ j(() => X("left")), t = /* @__PURE__ */ j(S);
		mc(ee, {
			get label() {
				return B(e);
			},
			get value() {
				return Y.left;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.left = e
		});
	}
	var te = L(ee, 2);
	{
		let e = /* @__PURE__ */ j(() => X("right")), t = /* @__PURE__ */ j(S);
		mc(te, {
			get label() {
				return B(e);
			},
			get value() {
				return Y.right;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.right = e
		});
	}
	var ne = L(te, 2);
	{
		let e = /* @__PURE__ */ j(() => X("unit")), t = /* @__PURE__ */ j(() => Array.from({ length: B(c) }, (e, t) => t).map((e) => ({
			value: e,
			text: String(e + 1)
		})));
		mc(ne, {
			get label() {
				return B(e);
			},
			get value() {
				return B(l);
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.unit = e
		});
	}
	var D = L(ne, 2);
	{
		let e = /* @__PURE__ */ j(() => X("step")), t = /* @__PURE__ */ j(() => Array.from({ length: Math.min(512, B(a)[0].trace.steps) }, (e, t) => ({
			value: t,
			text: String(B(d) + t + 1)
		})));
		mc(D, {
			get label() {
				return B(e);
			},
			get value() {
				return B(u);
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.step = e
		});
	}
	k(E);
	var re = L(E, 2), ie = (e) => {
		var t = Qd(), n = I(t, !0);
		R((e) => W(n, e), [() => B(i) ? X("comparedOwn", { name: Y.loaded?.title || uc(B(f).title) }) : X("comparedExample", { name: uc(B(f).title) })]), U(e, t);
	};
	G(re, (e) => {
		B(f) && e(ie);
	});
	var ae = L(re, 2);
	K(ae, 21, () => B(a), aa, (e, t, n) => {
		var r = ef(), i = P(r), a = I(i, !0), o = L(i, 2), s = P(o);
		{
			let e = /* @__PURE__ */ j(() => uc(B(t).cell.title)), r = /* @__PURE__ */ j(() => X("moves")), i = /* @__PURE__ */ j(() => [...B(h)[n]].filter((e) => e.includes(">")).map((e) => b(B(t).cell, e)).join(", "));
			nu(s, {
				get cell() {
					return B(t).cell;
				},
				small: !0,
				get marked() {
					return B(h)[n];
				},
				get label() {
					return `${B(e) ?? ""}. ${B(r) ?? ""}: ${B(i) ?? ""}`;
				}
			});
		}
		k(o), Oa(o, () => cl), K(L(o, 2), 17, () => B(t).cell.equations, aa, (e, t, r) => {
			var i = $d();
			let a;
			ul(P(i), { get formula() {
				return B(t);
			} }), k(i), R(() => a = Ba(i, 1, "line", null, a, { marked: B(v)[n][r] })), U(e, i);
		}), k(r), R((e) => W(a, e), [() => uc(B(t).cell.title)]), U(e, r);
	}), k(ae);
	var oe = L(ae, 2), se = P(oe), ce = I(se, !0), le = L(se, 2), ue = (e) => {
		var t = tf(), n = I(t, !0);
		R((e) => W(n, e), [() => X("otherCell")]), U(e, t);
	}, de = (e) => {
		var t = tf(), n = I(t, !0);
		R((e) => W(n, e), [() => X("nothingMoves")]), U(e, t);
	}, fe = (e) => {
		var t = af(), n = F(t);
		K(n, 16, () => B(y), (e) => e, (e, t) => {
			var n = nf(), r = P(n), i = I(r, !0), o = L(r);
			k(n), R(() => {
				q(n, "data-option", t), W(i, t), W(o, `: ${B(a)[0].cell.options[t] ?? ""} → ${B(a)[1].cell.options[t] ?? ""}`);
			}), U(e, n);
		});
		var r = L(n, 2);
		K(r, 21, () => B(h), aa, (e, t, n) => {
			var r = Ei();
			K(F(r), 16, () => [...B(t)].filter((e) => e.includes(">")), (e) => e, (e, t) => {
				var r = rf(), i = P(r);
				{
					let e = /* @__PURE__ */ j(() => x(B(a)[n].cell, t));
					ul(i, { get formula() {
						return B(e);
					} });
				}
				var o = I(L(i, 2));
				k(r), R((e) => W(o, `(${e ?? ""})`), [() => X(n === 0 ? "onlyLeft" : "onlyRight")]), U(e, r);
			}), U(e, r);
		}), k(r), U(e, t);
	};
	G(le, (e) => {
		B(r) ? B(h)[0].size + B(h)[1].size === 0 ? e(de, 1) : e(fe, -1) : e(ue);
	});
	var pe = L(le, 2), me = (e) => {
		var t = of(), r = I(t, !0);
		R((e) => W(r, e), [() => uc(B(n).note)]), U(e, t);
	};
	G(pe, (e) => {
		B(r) && B(n).note && e(me);
	}), k(oe);
	var he = L(oe, 2), ge = I(he, !0), _e = L(he, 2);
	{
		let e = /* @__PURE__ */ j(() => X("sameRun")), t = /* @__PURE__ */ j(() => X("difference")), n = /* @__PURE__ */ j(() => [{
			name: `${X("left")}: h`,
			values: B(_)[0],
			tone: 0,
			dash: 0,
			dots: !0
		}, {
			name: `${X("right")}: h`,
			values: B(_)[1],
			tone: 1,
			dash: 1,
			dots: !0
		}]);
		bd(_e, {
			get label() {
				return `${B(e) ?? ""}: ${B(t) ?? ""}`;
			},
			between: !0,
			get cursor() {
				return B(u);
			},
			onpick: (e) => Y.step = e,
			get lines() {
				return B(n);
			}
		});
	}
	var ve = L(_e, 2), ye = P(ve), O = P(ye), be = P(O), xe = P(be), Se = I(xe, !0), Ce = L(xe), we = I(Ce, !0), Te = L(Ce), Ee = I(Te, !0), De = I(L(Te), !0);
	k(be), k(O);
	var Oe = L(O);
	K(Oe, 20, () => B(w), (e) => e, (e, t) => {
		let n = /* @__PURE__ */ j(() => Ws(B(a)[0].trace.layers[B(o)].values[t], B(s), B(u), B(l))), r = /* @__PURE__ */ j(() => Ws(B(a)[1].trace.layers[B(o)].values[t], B(s), B(u), B(l)));
		var i = sf(), c = P(i), d = P(c), f = L(d);
		{
			let e = /* @__PURE__ */ j(() => Ko(B(a)[0].cell, t));
			ul(f, { get formula() {
				return B(e);
			} });
		}
		k(c);
		var p = L(c), m = I(p, !0), h = L(p), g = I(h, !0), _ = I(L(h), !0);
		k(i), R((e, t, n, r) => {
			W(d, `${e ?? ""} `), W(m, t), W(g, n), W(_, r);
		}, [
			() => uc(Jo(B(a)[0].cell, t)),
			() => Z(B(n)),
			() => Z(B(r)),
			() => Z(B(r) - B(n), !0)
		]), U(e, i);
	}), k(Oe), k(ye), k(ve), Oa(ve, () => cl), R((e, t, n, r, i, a) => {
		W(ce, e), W(ge, t), q(ye, "data-compare", B(u)), W(Se, n), W(we, r), W(Ee, i), W(De, a);
	}, [
		() => X("moves"),
		() => X("sameRun"),
		() => X("stepOf", {
			t: B(d) + B(u) + 1,
			n: B(i) ? Y.whole : B(a)[0].trace.steps
		}),
		() => X("left"),
		() => X("right"),
		() => X("difference")
	]), U(e, T), ct();
}
Wo(), Lo(), ac(), pc(), _c();
var uf = /* @__PURE__ */ H("<div class=\"toolbar\"><!></div>"), df = /* @__PURE__ */ H("<!> <!>", 1);
function ff(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Y.loaded !== null && Y.other !== null);
	var r = df(), i = F(r), a = (e) => {
		var t = uf(), n = P(t);
		{
			let e = /* @__PURE__ */ j(() => X("compared")), t = /* @__PURE__ */ j(() => ["models", "cells"].map((e) => ({
				value: e,
				text: X(`pair.${e}`)
			})));
			mc(n, {
				get label() {
					return B(e);
				},
				get value() {
					return Y.pair;
				},
				get options() {
					return B(t);
				},
				onchange: (e) => Y.pair = e
			});
		}
		k(t), U(e, t);
	};
	G(i, (e) => {
		B(n) && e(a);
	});
	var o = L(i, 2), s = (e) => {
		Zd(e, {
			get a() {
				return Y.trace;
			},
			get b() {
				return Y.other;
			}
		});
	}, c = (e) => {
		lf(e, {});
	};
	G(o, (e) => {
		B(n) && Y.pair === "models" ? e(s) : e(c, -1);
	}), U(e, r), ct();
}
Wo(), Lo(), ac(), fd(), Dc(), yd(), Yo(), pc(), Zs(), Fd(), _c();
var pf = /* @__PURE__ */ H("<p class=\"field\"><span> </span><strong class=\"model\" data-model=\"\"> </strong></p>"), mf = /* @__PURE__ */ H("<p class=\"card\" data-refused=\"\"> </p>"), hf = /* @__PURE__ */ H("<p class=\"card\"> </p>"), gf = /* @__PURE__ */ H("<p> </p>"), _f = /* @__PURE__ */ H("<section><h2> </h2> <p class=\"soft small\"> </p> <p data-reached=\"\"> <strong> </strong></p> <canvas class=\"square\" tabindex=\"0\" role=\"slider\"></canvas></section>"), vf = /* @__PURE__ */ H("<div class=\"toolbar\"><!> <!> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"1\"/></label></div> <!> <!> <!> <h2> </h2> <!> <p data-factor=\"\"><strong> </strong> </p> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <!></div>", 1);
function yf(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Y.loaded !== null && Y.loaded.overview === null), r = /* @__PURE__ */ j(() => Ys.includes(Y.model) ? Y.model : Ys.includes(Gs.start) ? Gs.start : Ys[0]), i = /* @__PURE__ */ j(() => Y.model === "mine"), a = /* @__PURE__ */ j(() => B(n) && B(i) ? Y.trace : Is(B(r))), o = /* @__PURE__ */ j(() => B(n) && B(i) ? Y.run : B(a).layers[0]), s = /* @__PURE__ */ j(() => J[B(o).cell]), c = /* @__PURE__ */ j(() => B(n) && B(i) ? Y.sequence : 0), l = /* @__PURE__ */ j(() => Math.max(1, B(a).lengths[B(c)] ?? B(a).steps)), u = /* @__PURE__ */ j(() => Math.max(1, Math.min(Y.lossStep, B(l) - 1))), d = /* @__PURE__ */ j(() => B(n) && B(i) ? [{
		name: uc(B(s).title),
		tone: 0,
		dash: 0,
		values: ud(ld(B(s), B(o), B(c), B(l), B(u)).gradients.h)
	}] : Ys.map((e, t) => {
		let n = Is(e).layers[0], r = ld(J[e], n, 0, B(l), B(u)), i = J[e].states.at(-1);
		return {
			name: `${uc(J[e].title)} (∂L/∂${i})`,
			tone: t % 5,
			dash: t % 4,
			values: ud(r.gradients[i])
		};
	})), f = /* @__PURE__ */ j(() => ld(B(s), B(o), B(c), B(l), B(u))), p = /* @__PURE__ */ j(() => Object.keys(B(s).terms).filter((e) => B(s).states.some((t) => e.startsWith(`${t}_>`))).map((e, t) => ({
		name: uc(Jo(B(s), e.split(">")[1])),
		tone: t % 5,
		dash: t % 4,
		values: ud(B(f).contributions[e])
	}))), m = /* @__PURE__ */ j(() => {
		let e = ud(B(f).gradients[B(s).states.at(-1)]), t = B(o).reverse ? 0 : B(u);
		return (e[B(o).reverse ? B(l) - 1 : 0] ?? 0) / (e[t] || 1);
	}), h = /* @__PURE__ */ M(void 0), g = /* @__PURE__ */ j(() => B(l) <= 400 ? dd(B(s), B(o), B(c), B(l)) : null), _ = /* @__PURE__ */ j(() => Math.min(Y.reached, B(u))), v = /* @__PURE__ */ j(() => Y.dark);
	tr(() => {
		let e = B(h)?.getContext("2d");
		if (!B(h) || !e || !B(g)) return;
		let t = B(g).shape[0], n = Math.max(1, Math.floor(420 / B(l)));
		B(h).width = B(h).height = n * B(l);
		let r = 0;
		for (let e of B(g).data) e > r && (r = e);
		for (let i = 0; i < B(l); i++) for (let a = 0; a < B(l); a++) {
			let o = B(g).data[i * t + a], [s, c, l] = hd(o > 0 ? 1 - Math.log10(o / r) / -6 : 0, B(v));
			e.fillStyle = `rgb(${s},${c},${l})`, e.fillRect(a * n, i * n, n, n);
		}
		e.strokeStyle = B(v) ? "#fff" : "#000", e.strokeRect(.5, B(u) * n + .5, B(h).width - 1, n - 1), e.strokeRect(B(_) * n + .5, .5, n - 1, B(h).height - 1);
	});
	let y = /* @__PURE__ */ j(() => B(g)?.data[B(u) * (B(g).shape[0] ?? 0) + B(_)] ?? NaN);
	function b(e) {
		let t = B(h).getBoundingClientRect();
		Y.lossStep = Math.max(1, Math.min(B(l) - 1, Math.floor((e.clientY - t.top) / t.height * B(l)))), Y.reached = Math.max(0, Math.min(B(l) - 1, Math.floor((e.clientX - t.left) / t.width * B(l))));
	}
	function x(e) {
		let t = {
			ArrowUp: [-1, 0],
			ArrowDown: [1, 0],
			ArrowLeft: [0, -1],
			ArrowRight: [0, 1]
		}[e.key];
		t && (e.preventDefault(), Y.lossStep = Math.max(1, Math.min(B(l) - 1, B(u) + t[0])), Y.reached = Math.max(0, Math.min(B(l) - 1, B(_) + t[1])));
	}
	var S = vf(), C = F(S), w = P(C);
	{
		let e = /* @__PURE__ */ j(() => X("model")), t = /* @__PURE__ */ j(() => B(i) && B(n) ? "mine" : B(r)), a = /* @__PURE__ */ j(() => [...Ys.map((e) => ({
			value: e,
			text: uc(J[e].title)
		})), ...B(n) ? [{
			value: "mine",
			text: X("yours")
		}] : []]);
		mc(w, {
			get label() {
				return B(e);
			},
			get value() {
				return B(t);
			},
			get options() {
				return B(a);
			},
			onchange: (e) => Y.model = e
		});
	}
	var T = L(w, 2), E = (e) => {
		var t = pf(), n = P(t), r = I(n, !0), i = I(L(n), !0);
		k(t), R((e, t) => {
			W(r, e), W(i, t);
		}, [() => X("model"), () => Y.loaded?.title || uc(B(s).title)]), U(e, t);
	};
	G(T, (e) => {
		B(n) && B(i) && e(E);
	});
	var ee = L(T, 2), te = P(ee), ne = I(te), D = L(te, 2);
	qa(D), k(ee), k(C);
	var re = L(C, 2), ie = (e) => {
		var t = mf(), n = I(t, !0);
		R((e) => W(n, e), [() => X("gradientsLong", { n: Y.whole })]), U(e, t);
	};
	G(re, (e) => {
		Y.loaded?.overview && e(ie);
	});
	var ae = L(re, 2), oe = (e) => {
		var t = hf(), n = I(t, !0);
		R((e) => W(n, e), [() => X("notYours")]), U(e, t);
	};
	G(ae, (e) => {
		Y.loaded !== null && !(B(n) && B(i)) && e(oe);
	});
	var se = L(ae, 2), ce = (e) => {
		var t = gf(), n = I(t, !0);
		R((e) => W(n, e), [() => X("memoryTask", { n: B(l) })]), U(e, t);
	};
	G(se, (e) => {
		B(n) && B(i) || e(ce);
	});
	var le = L(se, 2), ue = I(le, !0), de = L(le, 2);
	{
		let e = /* @__PURE__ */ j(() => X("gradientNorm"));
		bd(de, {
			get label() {
				return B(e);
			},
			get lines() {
				return B(d);
			},
			log: !0,
			height: 240,
			get to() {
				return B(l);
			},
			get cursor() {
				return B(_);
			},
			onpick: (e) => Y.reached = e
		});
	}
	var fe = L(de, 2), pe = P(fe), me = I(pe, !0), he = L(pe);
	k(fe);
	var ge = L(fe, 2), _e = P(ge), ve = P(_e), ye = I(ve, !0), O = L(ve, 2), be = I(O, !0), xe = L(O, 2);
	{
		let e = /* @__PURE__ */ j(() => X("paths")), t = /* @__PURE__ */ j(() => B(u) + 1);
		bd(xe, {
			get label() {
				return B(e);
			},
			get lines() {
				return B(p);
			},
			log: !0,
			height: 260,
			get to() {
				return B(t);
			},
			get cursor() {
				return B(_);
			},
			onpick: (e) => Y.reached = e
		});
	}
	k(_e);
	var Se = L(_e, 2), Ce = (e) => {
		var t = _f(), n = P(t), r = I(n, !0), i = L(n, 2), a = I(i, !0), o = L(i, 2), s = P(o), c = I(L(s), !0);
		k(o);
		var d = L(o, 2);
		q(d, "aria-valuemin", 1), yo(d, (e) => N(h, e), () => B(h)), k(t), R((e, t, n, i, o, f, p, m, h) => {
			W(r, e), W(a, t), W(s, `${n ?? ""} ${B(u) + 1}, ${i ?? ""} ${B(_) + 1}: `), W(c, o), q(d, "aria-label", f), q(d, "aria-valuemax", B(l)), q(d, "aria-valuenow", B(u) + 1), q(d, "aria-valuetext", `${p ?? ""} ${B(u) + 1}, ${m ?? ""} ${B(_) + 1}: ${h ?? ""}`);
		}, [
			() => X("triangle"),
			() => X("triangleHint"),
			() => X("lossStep"),
			() => X("reached"),
			() => Z(B(y)),
			() => X("triangle"),
			() => X("lossStep"),
			() => X("reached"),
			() => Z(B(y))
		]), V("click", d, b), V("keydown", d, x), U(e, t);
	};
	G(Se, (e) => {
		B(g) && e(Ce);
	}), k(ge), R((e, t, n, r, i, a) => {
		W(ne, `${e ?? ""} ${B(u) + 1}`), q(D, "max", B(l) - 1), Ja(D, B(u)), W(ue, t), W(me, n), W(he, `: ${r ?? ""}`), W(ye, i), W(be, a);
	}, [
		() => X("lossStep"),
		() => X("gradientNorm"),
		() => uc(B(s).title),
		() => X(B(m) < 1 ? "shrink" : "grow", { x: Sc(B(m) < 1 ? 1 / (B(m) || NaN) : B(m)) }),
		() => X("paths"),
		() => X("pathsHint")
	]), V("input", D, (e) => Y.lossStep = Number(e.currentTarget.value)), U(e, S), ct();
}
li([
	"input",
	"click",
	"keydown"
]), Wo(), Lo(), Dc(), ll(), Yo(), pc(), kl();
var bf = /* @__PURE__ */ H("<tr><th scope=\"row\"> <!></th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td> </td><td> </td></tr>"), xf = /* @__PURE__ */ H("<h2> </h2> <p class=\"soft small\"> </p> <div class=\"scroll-x\"><table data-health=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table></div>", 1);
function Sf(e, t) {
	st(t, !0);
	function n(e) {
		if (!e.length) return "–";
		let t = e.slice(0, 12).map((e) => e + 1).join(", ");
		return e.length > 12 ? `${t}, … (${e.length})` : t;
	}
	let r = (e) => `${(100 * e).toFixed(+(e > 0 && e < .01))} %`;
	var i = xf(), a = F(i), o = I(a, !0), s = L(a, 2), c = I(s, !0), l = L(s, 2), u = P(l), d = P(u), f = P(d), p = P(f), m = I(p, !0), h = L(p), g = I(h, !0), _ = L(h), v = I(_, !0), y = L(_), b = I(y, !0), x = L(y), S = I(x, !0), C = I(L(x), !0);
	k(f), k(d);
	var w = L(d);
	K(w, 21, () => t.report, (e) => e.name, (e, i) => {
		var a = bf();
		let o;
		var s = P(a), c = P(s), l = L(c);
		{
			let e = /* @__PURE__ */ j(() => Ko(t.cell, B(i).name));
			ul(l, { get formula() {
				return B(e);
			} });
		}
		k(s);
		var u = L(s), d = I(u, !0), f = L(u), p = I(f, !0), m = L(f), h = I(m, !0), g = L(m), _ = I(g, !0), v = I(L(g), !0);
		k(a), R((e, t, n, r, s, l) => {
			q(a, "data-gate", B(i).name), o = Ba(a, 1, "", null, o, { chosen: B(i).saturated.length + B(i).dead.length > 0 }), W(c, `${e ?? ""} `), W(d, t), W(p, n), W(h, r), W(_, s), W(v, l);
		}, [
			() => uc(Jo(t.cell, B(i).name)),
			() => r(B(i).low),
			() => B(i).kind === "relu" ? "–" : r(B(i).high),
			() => Z(B(i).slope),
			() => n(B(i).saturated),
			() => n(B(i).dead)
		]), U(e, a);
	}), k(w), k(u), k(l), Oa(l, () => cl), R((e, t, n, r, i, a, s, l) => {
		W(o, e), W(c, t), W(m, n), W(g, r), W(v, i), W(b, a), W(S, s), W(C, l);
	}, [
		() => X("health"),
		() => X("healthHint", {
			edge: id,
			share: 100 * ad,
			still: od
		}),
		() => X("gate"),
		() => X("atLow"),
		() => X("atHigh"),
		() => X("meanSlope"),
		() => X("saturatedUnits"),
		() => X("deadUnits")
	]), U(e, i), ct();
}
Wo(), Lo(), ac(), yd(), Yo(), pc(), Fd(), _c(), Bd();
var Cf = /* @__PURE__ */ H("<p class=\"soft small\" data-made=\"\"> </p>"), wf = /* @__PURE__ */ H("<h2> </h2> <!> <!>", 1), Tf = /* @__PURE__ */ H("<h2> </h2> <!>", 1), Ef = /* @__PURE__ */ H("<p class=\"soft small\"> </p>"), Df = /* @__PURE__ */ H("<div class=\"toolbar\"><!> <!> <div class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button></div> <button type=\"button\" class=\"primary\"> </button></div> <p class=\"soft small onscreen\"> </p> <!> <!> <h2> </h2> <!> <!> <!> <!>", 1);
function Of(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Y.trace.overview), r = /* @__PURE__ */ j(() => B(n) ? B(n).steps : Math.max(1, Y.length)), i = /* @__PURE__ */ j(() => Y.program), a = /* @__PURE__ */ j(() => [...B(i).gates.filter((e) => !B(i).states.includes(e)), ...[...B(i).states].reverse()]), o = /* @__PURE__ */ j(() => Y.zoomTo > Y.zoomFrom && Y.zoomTo <= B(r)), s = /* @__PURE__ */ j(() => B(o) ? Y.zoomFrom : 0), c = /* @__PURE__ */ j(() => B(o) ? Y.zoomTo : B(r)), l = /* @__PURE__ */ j(() => Y.cursor);
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
			steps: B(r),
			units: n,
			data: e.data,
			offset: Y.sequence * t * n,
			stride: n
		};
	}
	let d = /* @__PURE__ */ j(() => B(n) ? B(n).values : Y.run.values), f = /* @__PURE__ */ j(() => gd(u(B(d).h), Y.order)), p = /* @__PURE__ */ j(() => cd(B(i), (e) => B(d)[e] ? u(B(d)[e]) : null));
	function m(e, t) {
		if (!e) return /* @__PURE__ */ new Float64Array();
		let [, n = 0, i = 1] = e.shape;
		return Float64Array.from({ length: B(r) }, (r, a) => e.data[(Y.sequence * n + a) * i + t]);
	}
	let h = /* @__PURE__ */ j(() => (B(n) ? B(n).x : Y.trace.layers[0].x).shape[2] ?? 0), g = /* @__PURE__ */ j(() => {
		let e = B(n) ? B(n).x : Y.trace.layers[0].x, t = Array.from({ length: Math.min(B(h), 8) }, (t, n) => ({
			name: Y.trace.names[n] ?? (B(h) > 1 ? `${X("input")} ${n + 1}` : X("input")),
			values: m(e, n),
			tone: 4 - n % 3,
			dash: n % 4
		}));
		return !Y.trace.head || B(n) || Y.trace.forecast ? t : [
			...t,
			{
				name: X("target"),
				values: m(Y.trace.head.target, 0),
				tone: 1,
				dash: 1
			},
			{
				name: X("answer"),
				values: m(Y.trace.head.prediction, 0),
				tone: 0,
				dash: 0
			}
		];
	}), _ = /* @__PURE__ */ j(() => !Y.trace.forecast || Y.trace.forecast.history.data.length === B(r)), v = /* @__PURE__ */ j(() => B(n) || !B(_) ? [] : Y.trace.forecast?.times ?? []), y = /* @__PURE__ */ j(() => {
		let e = Y.trace.forecast;
		return e && B(_) && B(s) === 0 && B(c) === B(r) ? Math.max(0, e.history.data.length + e.forecast.data.length - B(r)) : 0;
	}), b = (e) => B(v)[e] ?? "", x = /* @__PURE__ */ j(() => {
		let e = Y.trace.forecast;
		if (!e) return null;
		let t = e.history.data.length, n = (e) => Float64Array.from({ length: t + e.data.length }, (n, r) => r < t ? NaN : e.data[r - t]), r = [{
			name: X("history"),
			values: Float64Array.from({ length: t + e.forecast.data.length }, (t, n) => e.history.data[n] ?? NaN),
			tone: 4,
			dash: 0
		}, {
			name: X("answer"),
			values: n(e.answer ?? e.forecast),
			tone: 0,
			dash: 0,
			dots: !0
		}];
		e.truth && r.splice(1, 0, {
			name: X("truth"),
			values: n(e.truth),
			tone: 1,
			dash: 1
		}), e.answer && r.push({
			name: X("alone"),
			values: n(e.forecast),
			tone: 2,
			dash: 2
		});
		let i = (e.levels ?? []).map((t, r) => ({
			name: X("band", { level: t }),
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
		let e = Y.trace.forecast?.weights ?? [];
		if (!e.length) return "";
		let t = e.map(([e, t]) => `${Math.round(100 * t)} % ${lc(e)}`).join(", ");
		return X(e.some(([e]) => e === "network") ? "madeOf" : "madeWithout", { shares: t });
	}), w = /* @__PURE__ */ j(() => {
		let e = Y.trace.answers;
		if (!e || B(n)) return null;
		let t = e.names.length, i = e.names.map((n, i) => ({
			name: e.probabilities && n === e.label ? `${n} (${X("truth")})` : n,
			values: Float64Array.from({ length: B(r) }, (n, r) => e.values.data[r * t + i] ?? NaN),
			tone: i % 5,
			dash: i % 4
		}));
		return typeof e.level == "number" && i.push({
			name: X("threshold"),
			values: new Float64Array(B(r)).fill(e.level),
			tone: 4,
			dash: 2
		}), i;
	});
	function T(e, t) {
		Y.zoomFrom = Math.round(e), Y.zoomTo = Math.min(B(r), Math.max(Math.round(t), Math.round(e) + Math.min(8, B(r)))), Y.zoomTo - Y.zoomFrom >= B(r) && (Y.zoomFrom = Y.zoomTo = 0);
	}
	function E(e, t) {
		B(n) ? Y.moment = e : Y.step = e, Y.unit = t, (e < B(s) || e >= B(c)) && T(Math.max(0, Math.min(B(r) - (B(c) - B(s)), e - (B(c) - B(s)) / 2)), Math.min(B(r), e + (B(c) - B(s)) / 2)), Y.clamp();
	}
	async function ee() {
		if (await Y.reach()) Y.notice = "", Y.pass = "forward", Y.op = Y.program.operations.length - 1, Y.view = "cell";
		else {
			let e = Y.loaded.overview;
			Y.notice = X("windowOnly", {
				from: e.start + 1,
				to: e.start + Y.trace.steps,
				step: Y.moment + 1
			});
		}
	}
	function te(e) {
		let t = Math.max(8, Math.min(B(r), (B(c) - B(s)) * e)), n = Math.max(0, Math.min(B(r) - t, B(l) - t / 2));
		T(n, n + t);
	}
	function ne(e) {
		let t = B(c) - B(s), n = Math.max(0, Math.min(B(r) - t, B(s) + e * t));
		T(n, n + t);
	}
	var D = Df(), re = F(D), ie = P(re);
	Ru(ie, {});
	var ae = L(ie, 2);
	{
		let e = /* @__PURE__ */ j(() => X("order")), t = /* @__PURE__ */ j(() => [
			"none",
			"time",
			"similar"
		].map((e) => ({
			value: e,
			text: X(`order.${e}`)
		})));
		mc(ae, {
			get label() {
				return B(e);
			},
			get value() {
				return Y.order;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.order = e
		});
	}
	var oe = L(ae, 2), se = P(oe), ce = I(se, !0), le = L(se, 2), ue = I(le, !0), de = L(le, 2), fe = I(de, !0), pe = L(de, 2), me = I(pe, !0), he = L(pe, 2), ge = I(he, !0);
	k(oe);
	var _e = L(oe, 2), ve = I(_e, !0);
	k(re);
	var ye = L(re, 2), O = I(ye, !0), be = L(ye, 2), xe = (e) => {
		var t = wf(), n = F(t), r = I(n, !0), i = L(n, 2);
		{
			let e = /* @__PURE__ */ j(() => X("forecastTitle")), t = /* @__PURE__ */ j(() => X("gaps")), n = /* @__PURE__ */ j(() => B(_) ? B(s) : 0), r = /* @__PURE__ */ j(() => B(_) ? B(c) + B(y) : B(x).length), a = /* @__PURE__ */ j(() => B(_) ? B(l) : null);
			bd(i, {
				get label() {
					return B(e);
				},
				get lines() {
					return B(x).lines;
				},
				get bands() {
					return B(x).bands;
				},
				get gaps() {
					return B(x).gaps;
				},
				get gapName() {
					return B(t);
				},
				height: 190,
				columns: !0,
				get times() {
					return B(x).times;
				},
				get from() {
					return B(n);
				},
				get to() {
					return B(r);
				},
				get cursor() {
					return B(a);
				}
			});
		}
		var a = L(i, 2), o = (e) => {
			var t = Cf(), n = I(t, !0);
			R(() => W(n, B(C))), U(e, t);
		};
		G(a, (e) => {
			B(C) && e(o);
		}), R((e) => W(r, e), [() => X("forecastTitle")]), U(e, t);
	};
	G(be, (e) => {
		B(x) && e(xe);
	});
	var Se = L(be, 2), Ce = (e) => {
		let t = /* @__PURE__ */ j(() => Y.trace.answers), n = /* @__PURE__ */ j(() => X(B(t).probabilities ? "classChances" : typeof B(t).level == "number" ? "scores" : "answersAfter"));
		var i = Tf(), a = F(i), o = I(a, !0), u = L(a, 2);
		{
			let e = /* @__PURE__ */ j(() => B(t).probabilities ? [0, 1] : null);
			bd(u, {
				get label() {
					return B(n);
				},
				get lines() {
					return B(w);
				},
				height: 170,
				columns: !0,
				get limits() {
					return B(e);
				},
				get from() {
					return B(s);
				},
				get to() {
					return B(c);
				},
				get cursor() {
					return B(l);
				},
				onpick: (e) => E(Math.min(B(r) - 1, e), Y.unit)
			});
		}
		R(() => W(o, B(n))), U(e, i);
	};
	G(Se, (e) => {
		B(w) && e(Ce);
	});
	var we = L(Se, 2), Te = I(we, !0), Ee = L(we, 2);
	{
		let e = /* @__PURE__ */ j(() => X("series")), t = /* @__PURE__ */ j(() => B(c) + B(y));
		bd(Ee, {
			get label() {
				return B(e);
			},
			get lines() {
				return B(g);
			},
			height: 170,
			columns: !0,
			get times() {
				return B(v);
			},
			get from() {
				return B(s);
			},
			get to() {
				return B(t);
			},
			get cursor() {
				return B(l);
			},
			onpick: (e) => E(Math.min(B(r) - 1, e), Y.unit)
		});
	}
	var De = L(Ee, 2), Oe = (e) => {
		var t = Ef(), n = I(t, !0);
		R((e) => W(n, e), [() => X("moreInputs", {
			n: 8,
			all: B(h)
		})]), U(e, t);
	};
	G(De, (e) => {
		B(h) > 8 && e(Oe);
	});
	var ke = L(De, 2);
	K(ke, 18, () => B(a), (e) => e, (e, t, n) => {
		{
			let r = /* @__PURE__ */ j(() => uc(Jo(B(i), t))), o = /* @__PURE__ */ j(() => Ko(B(i), t)), p = /* @__PURE__ */ j(() => B(i).unbounded.includes(t) ? null : 1), m = /* @__PURE__ */ j(() => u(B(d)[t])), h = /* @__PURE__ */ j(() => B(n) === B(a).length - 1);
			Id(e, {
				get name() {
					return B(r);
				},
				get symbol() {
					return B(o);
				},
				get size() {
					return B(p);
				},
				get matrix() {
					return B(m);
				},
				get order() {
					return B(f);
				},
				get from() {
					return B(s);
				},
				get to() {
					return B(c);
				},
				get step() {
					return B(l);
				},
				get unit() {
					return Y.unit;
				},
				get ahead() {
					return B(y);
				},
				when: b,
				get axis() {
					return B(h);
				},
				onview: T,
				onpick: E,
				onopen: ee
			});
		}
	}), Sf(L(ke, 2), {
		get cell() {
			return B(i);
		},
		get report() {
			return B(p);
		}
	}), R((e, t, n, r, i, a, o, s) => {
		W(ce, e), W(ue, t), W(fe, n), W(me, r), W(ge, i), W(ve, a), W(O, o), W(Te, s);
	}, [
		() => X("panLeft"),
		() => X("zoomIn"),
		() => X("zoomOut"),
		() => X("wholeRun"),
		() => X("panRight"),
		() => X("openCell"),
		() => X("heatHint"),
		() => X("series")
	]), V("click", se, () => ne(-.5)), V("click", le, () => te(.5)), V("click", de, () => te(2)), V("click", pe, () => T(0, B(r))), V("click", he, () => ne(.5)), V("click", _e, ee), U(e, D), ct();
}
li(["click"]), Lo(), ac(), pc(), Zs();
var kf = new class {
	#e = /* @__PURE__ */ M(!1);
	get on() {
		return B(this.#e);
	}
	set on(e) {
		N(this.#e, e, !0);
	}
	timer;
	last = "";
	async open() {
		if (!Y.server) return !1;
		let e = await fetch("api/live-cell", { headers: { "X-Gatewise-Token": Y.server.token } });
		if (e.status !== 200) return !1;
		let t = await e.text();
		if (t === this.last && Y.loaded) return !0;
		this.last = t;
		let n = zs(JSON.parse(t)), [r = "", i = ""] = n.title.match(/\d+/g) ?? [];
		return Y.load({
			...n,
			title: X("liveTitle", {
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
}();
Wo(), Lo(), Ho(), ac(), pc(), Zs(), Fd(), _c();
var Af = /* @__PURE__ */ H("<button type=\"button\"> </button> <button type=\"button\" data-keep=\"\"> </button>", 1), jf = /* @__PURE__ */ H("<p> <strong data-other=\"\"> </strong> <button type=\"button\"> </button></p>"), Mf = /* @__PURE__ */ H("<div class=\"toolbar\"><button type=\"button\" data-live-open=\"\"> </button> <button type=\"button\" data-live-follow=\"\"> </button></div>"), Nf = /* @__PURE__ */ H("<section><h3> </h3> <!></section>"), Pf = /* @__PURE__ */ H("<!> <!> <div class=\"pair\"><section><h3> </h3> <!></section> <!> <!></div>", 1), Ff = /* @__PURE__ */ H("<p class=\"soft\"> </p>"), If = /* @__PURE__ */ H("<p> <strong data-showing=\"\"> </strong> <!></p> <!> <div role=\"region\"><p> </p> <label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" multiple=\"\" accept=\".json,.gatewise,.safetensors,.csv,.tsv,.parquet,.ndjson,.jsonl,.gz,.ts,.npz\"/></label> <p class=\"soft small\"> </p></div> <p role=\"status\"> </p> <h2> </h2> <!>", 1);
function Lf(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ M(!1), r = /* @__PURE__ */ M(""), i = /* @__PURE__ */ M(!0), a = /* @__PURE__ */ M([]), o;
	async function s(e) {
		if (!e?.length) return;
		kf.on && kf.toggle();
		let t = [...e], n = t.map((e) => e.name).join(", ");
		try {
			let e = t[0];
			if (t.length === 1 && e.name.toLowerCase().endsWith(".json")) Y.load(zs(JSON.parse(await e.text())));
			else if (Y.server) Y.load(zs(await l(t, Y.server.token))), await Y.fetchOther();
			else throw Error(X(Y.site ? "sitePage" : "offline"));
			N(r, X("opened", { name: n }) + " " + X("whatNext")), N(i, !0);
		} catch (e) {
			N(r, X("failed", {
				name: n,
				reason: u(e)
			}), !0), N(i, !1);
		}
	}
	function c() {
		Y.other = Y.loaded, N(r, X("keptNow", { name: dc(Y.other) }), !0), N(i, !0);
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
		if (e instanceof Xs) return X(e.key, e.values);
		if (e instanceof SyntaxError) return X("notJson");
		let t = e instanceof Error ? e.message : String(e);
		return t.startsWith("a table or a checkpoint needs a model") ? X("tableAlone") : t.startsWith("give one model") ? X("oneModel") : t === X("offline") || t === X("sitePage") || Y.lang === "en" ? t : X("serverSays", { text: t });
	}
	function d(e) {
		s([...e.files ?? []]), e.value = "";
	}
	function f(e) {
		e.preventDefault(), N(n, !1), s(e.dataTransfer?.files ?? null);
	}
	async function p() {
		if (Y.server) {
			try {
				let e = await fetch(`api/live?since=${B(a).length}`, { headers: { "X-Gatewise-Token": Y.server.token } });
				if (e.ok) {
					let t = await e.json();
					t.length && N(a, [...B(a), ...t]);
				}
			} catch {}
			o = setTimeout(() => void p(), 1e3);
		}
	}
	p(), Bo(() => clearTimeout(o));
	let m = (e) => Float64Array.from(B(v), (t) => e(t) ?? NaN), h = /* @__PURE__ */ j(() => {
		let e = [];
		for (let t of B(a)) {
			let n = e.at(-1)?.at(-1);
			(!n || n.fit !== t.fit || t.epoch <= n.epoch) && e.push([]), e.at(-1).push(t);
		}
		return e;
	}), g = /* @__PURE__ */ M(null), _ = /* @__PURE__ */ j(() => Math.min(B(g) ?? B(h).length - 1, B(h).length - 1)), v = /* @__PURE__ */ j(() => B(h)[B(_)] ?? []), y = /* @__PURE__ */ j(() => [...new Set(B(v).flatMap((e) => Object.keys(e.gates ?? {})))]), b = /* @__PURE__ */ j(() => [...new Set(B(v).flatMap((e) => Object.keys(e.gradients ?? {})))].slice(0, 8));
	var x = If();
	ci("dragover", Vn, (e) => Y.linked && e.preventDefault()), ci("drop", Vn, (e) => Y.linked && !e.defaultPrevented && f(e));
	var S = F(x), C = P(S), w = L(C), T = I(w, !0), E = L(w, 2), ee = (e) => {
		var t = Af(), n = F(t), r = I(n, !0), i = L(n, 2), a = I(i, !0);
		R((e, t) => {
			W(r, e), W(a, t);
		}, [() => X("backToExample"), () => X("keep")]), V("click", n, () => (kf.on && kf.toggle(), Y.unload())), V("click", i, c), U(e, t);
	};
	G(E, (e) => {
		Y.loaded && e(ee);
	}), k(S);
	var te = L(S, 2), ne = (e) => {
		var t = jf(), n = P(t), r = L(n), i = I(r, !0), a = L(r, 2), o = I(a, !0);
		k(t), R((e, t, r) => {
			W(n, `${e ?? ""}: `), W(i, t), W(o, r);
		}, [
			() => X("comparedWith"),
			() => dc(Y.other),
			() => X("forget")
		]), V("click", a, () => Y.other = null), U(e, t);
	};
	G(te, (e) => {
		Y.other && e(ne);
	});
	var D = L(te, 2);
	let re;
	var ie = P(D), ae = I(ie, !0), oe = L(ie, 2), se = P(oe), ce = L(se);
	k(oe);
	var le = I(L(oe, 2), !0);
	k(D);
	var ue = L(D, 2);
	let de;
	var fe = I(ue, !0), pe = L(ue, 2), me = I(pe, !0), he = L(pe, 2), ge = (e) => {
		var t = Pf(), n = F(t), r = (e) => {
			var t = Mf(), n = P(t), r = I(n, !0), i = L(n, 2), a = I(i, !0);
			k(t), R((e, t) => {
				W(r, e), q(i, "aria-pressed", kf.on), W(a, t);
			}, [() => X("liveOpen"), () => X(kf.on ? "liveStop" : "liveFollow")]), V("click", n, () => void kf.open()), V("click", i, () => kf.toggle()), U(e, t);
		};
		G(n, (e) => {
			B(y).length && e(r);
		});
		var i = L(n, 2), a = (e) => {
			{
				let t = /* @__PURE__ */ j(() => X("fit")), n = /* @__PURE__ */ j(() => B(h).map((e, t) => ({
					value: t,
					text: String(t + 1)
				})));
				mc(e, {
					get label() {
						return B(t);
					},
					get value() {
						return B(_);
					},
					get options() {
						return B(n);
					},
					onchange: (e) => N(g, e === B(h).length - 1 ? null : e, !0)
				});
			}
		};
		G(i, (e) => {
			B(h).length > 1 && e(a);
		});
		var o = L(i, 2), s = P(o), c = P(s), l = I(c), u = L(c, 2);
		{
			let e = /* @__PURE__ */ j(() => X("loss")), t = /* @__PURE__ */ j(() => [{
				name: X("loss"),
				values: m((e) => e.loss),
				tone: 0
			}, {
				name: X("validation"),
				values: m((e) => e.validation),
				tone: 1,
				dash: 1
			}]);
			bd(u, {
				get label() {
					return B(e);
				},
				log: !0,
				get lines() {
					return B(t);
				}
			});
		}
		k(s);
		var d = L(s, 2), f = (e) => {
			var t = Nf(), n = P(t), r = I(n, !0), i = L(n, 2);
			{
				let e = /* @__PURE__ */ j(() => X("gateMeans")), t = /* @__PURE__ */ j(() => B(y).map((e, t) => ({
					name: e,
					values: m((t) => t.gates?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				bd(i, {
					get label() {
						return B(e);
					},
					get lines() {
						return B(t);
					}
				});
			}
			k(t), R((e) => W(r, e), [() => X("gateMeans")]), U(e, t);
		};
		G(d, (e) => {
			B(y).length && e(f);
		});
		var p = L(d, 2), x = (e) => {
			var t = Nf(), n = P(t), r = I(n, !0), i = L(n, 2);
			{
				let e = /* @__PURE__ */ j(() => X("gradientNorms")), t = /* @__PURE__ */ j(() => B(b).map((e, t) => ({
					name: e,
					values: m((t) => t.gradients?.[e]),
					tone: t % 5,
					dash: t % 4
				})));
				bd(i, {
					get label() {
						return B(e);
					},
					log: !0,
					get lines() {
						return B(t);
					}
				});
			}
			k(t), R((e) => W(r, e), [() => X("gradientNorms")]), U(e, t);
		};
		G(p, (e) => {
			B(b).length && e(x);
		}), k(o), R((e, t, n) => {
			q(o, "data-fit", B(_) + 1), W(l, `${e ?? ""} (${t ?? ""} ${n ?? ""})`);
		}, [
			() => X("loss"),
			() => X("epoch"),
			() => B(v).at(-1).epoch
		]), U(e, t);
	}, _e = (e) => {
		var t = Ff(), n = I(t, !0);
		R((e) => W(n, e), [() => X(Y.server ? "liveNone" : "liveServer")]), U(e, t);
	};
	G(he, (e) => {
		B(v).length ? e(ge) : e(_e, -1);
	}), R((e, t, a, o, s, c, l) => {
		W(C, `${e ?? ""}: `), W(T, t), re = Ba(D, 1, "dropzone", null, re, { over: B(n) }), q(D, "aria-label", a), W(ae, o), W(se, `${s ?? ""} `), W(le, c), de = Ba(ue, 1, "verdict", null, de, {
			good: B(i),
			bad: !B(i)
		}), W(fe, B(r)), W(me, l);
	}, [
		() => X("nowShowing"),
		() => Y.loaded ? dc(Y.loaded) : X("workedExample"),
		() => X("view.own"),
		() => X("drop"),
		() => X("choose"),
		() => Y.server ? X("private") : X(Y.site ? "sitePage" : "offline"),
		() => X("live")
	]), ci("dragover", D, (e) => (e.preventDefault(), N(n, !0))), ci("dragleave", D, () => N(n, !1)), ci("drop", D, f), V("change", ce, (e) => d(e.currentTarget)), U(e, x), ct();
}
li(["click", "change"]);
// src/course/format.ts
function Rf(e) {
	let t = (e) => (e ?? "").replace(/[{}]/g, "").replace(/-/g, "−");
	return [...e.matchAll(Wf)].map(([, e, n, r, i, a, o, s, c, l]) => e ? [
		"f",
		e,
		"",
		""
	] : n ? [
		Uf.has(n) ? "f" : "i",
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
function zf(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(/\$([^$]+)\$|\*\*([^*]+)\*\*|\[([^\]]+)\]\(#([^)]*)\)|\{(\w+)\}/g)) {
		r.index > n && t.push({
			kind: "text",
			text: e.slice(n, r.index)
		});
		let [i, a, o, s, c, l] = r;
		a ? t.push({
			kind: "math",
			formula: Rf(a)
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
function Bf(e) {
	let [t = "", ...n] = e.slice(1).split("|"), r = zf(n.join("|").trim()), [i, a = "", ...o] = t.trim().split(/\s+/);
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
function Vf(e) {
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
				formula: Rf(e.slice(3))
			});
			else if (e.startsWith("@")) t.blocks.push(Bf(e));
			else if (e.startsWith("* ")) {
				let e = t.blocks.at(-1);
				e?.kind === "list" ? e.lines.push(zf(i)) : t.blocks.push({
					kind: "list",
					lines: [zf(i)]
				});
			} else e.startsWith("? ") ? t.questions.push({
				prompt: zf(i),
				options: [],
				right: null,
				hints: [],
				why: []
			}) : e.startsWith("- ") || e.startsWith("+ ") ? (e[0] === "+" && (n().right = n().options.length), n().options.push(zf(i))) : e.startsWith("! ") ? n().hints.push(zf(i)) : e.startsWith("= ") ? n().why = zf(i) : t.blocks.push({
				kind: "text",
				line: zf(e)
			});
		}
	}
	return t;
}
function Hf(e) {
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
var Uf, Wf, Gf = t((() => {
	Uf = /* @__PURE__ */ new Set([
		"tanh",
		"σ",
		"ReLU",
		"ln",
		"max",
		"exp",
		"log"
	]), Wf = /(tanh|ReLU|ln|max|exp|log)|(\p{L}\u0303?)(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?|(\d+(?:[.,]\d+)*)(?:\^(\{[^}]*\}|[\p{L}\d]))?|([^\s])(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?/gu;
})), Kf, qf = t((() => {
	Kf = "# Backpropagation of a GRU\n\nBackward walks the same 18 operations from the last to the first. Only the two rules are used: multiply by the local derivative, add where a value was used more than once.\n\n@backward gru-after-keep h w n a_n\n\nAt step 4 of the worked example the gradient of $h$ is {dh}. A sum passes it on unchanged, so the written part $w$ receives {dw} as well. $w$ is $u ⊙ n$ with $u$ = {u}.\n\nFour values of a GRU are used more than once and therefore add up terms: $h_{t-1}$, $z$, and the input $x$, which goes into three products; in the next step also $h$ itself.\n\n@show view=cell&cell=gru-after-keep&pass=backward&op=4&t=3 | Each arrow carries its term in the picture:\n\n? What is the gradient of the candidate $n$?\n! Back through a product a gradient is multiplied by the other factor: what is the other factor of n?\n= The other factor is u, so it is {dw} × {u} = {dn}.\n";
})), Jf, Yf = t((() => {
	Jf = "# Backpropagation through time\n\nUnroll the network: one copy of the cell for each time step, side by side. Backpropagation then runs through the copies from the last step to the first. This is **backpropagation through time** (BPTT), and it needs no new rule.\n\nAt every step the state receives two gradients: one from the loss at this step, and one from the step after it.\n\n@backward rnn-tanh h\n\n@unrolled rnn-tanh\n\nBecause all copies share their weights, the gradient of a weight is a **sum over all time steps**. Step $t$ adds the gradient behind the product times what the weight multiplied, the state of the step **before**:\n\n$$ δ W_hh = ∑_t δ a_t h_{t-1}^⊤\n\n@lab | The loss lies at step 20. Each dot is the term which that step adds. Choose $W_hh$ so that the first ten steps give more than a tenth of the whole. Why is their share so small for a small weight?\n\n@show view=cell&cell=rnn-tanh&pass=update&op=0&w=W_hh&t=0 | See the sum written out with the numbers of the worked example:\n\n? At step 4 of the worked example $δ a$ is {da} and the state before it {h} (unit 1). What does this step add to the gradient of the first entry of $W_hh$?\n! It is one product: the gradient times what the weight multiplied.\n= {da} × {h} = {share}. The gradient of the weight is the sum of {n} such terms.\n";
})), Xf, Zf = t((() => {
	Xf = "# A bug hunt\n\nSomebody has rewritten the backward pass of a GRU. The loss still falls, training is only strangely weak on long memories. You have the gradient check and three clues:\n\n* which blocks are off, and by how much,\n* whether the input's gradient is right,\n* from how many time steps on the fault shows.\n\n@hunt | Change the number of time steps. Start with 1 and go up by one: which blocks are right then, and from when on are they not?\n\nA fault that a run of one step does not show must lie between the steps: in what $h_{t-1}$ receives.\n\n@picture-back gru-after-keep h_>k h_>q_r h_>q_z h_>q_n\n\n? With a run of one step everything agrees, with two it does not. Where is the fault?\n- in the read-out\n+ in what a step sends back to the state before it\n- in the activation functions\n! What is computed in the run of two steps that the run of one step does not need?\n= The first step's $h_{t-1}$ is the initial state, which the check of the weights never looks at. So always check more than one step.\n\n? $h_{t-1}$ has four consumers, marked in the picture. The broken pass forgot three of them. Which term did it keep?\n+ the direct one, $δ h ⊙ z$\n- the one through the candidate\n- the one through the reset gate\n! Training is weak, but gradients do still travel: which path carries most of them?\n! Look at the table of terms of $h_{t-1}$ in the view of the cell.\n= It kept only the path that $z$ carries. The gates then never learn from what they do to later steps.\n";
})), Qf, $f = t((() => {
	Qf = "# Backpropagation: multiply and add\n\nBackpropagation finds all gradients in one pass. It asks one question of every value: how much would the loss change if this value changed a little? The answer is the value's gradient $δ$. It travels along the same lines as the values did, in the opposite direction.\n\nTwo rules are enough:\n\n* Through an operation, multiply by its local derivative.\n* Where a value was used in several places, add what comes back from each.\n\nThe local derivative of tanh can be read off its output: no new calculation is needed.\n\n@backward rnn-tanh a_h\n\nA sum passes the gradient on unchanged. A product multiplies it by the other factor: so the gradient of a weight is the gradient behind it times the input in front of it.\n\n@show view=cell&cell=rnn-tanh&pass=backward&op=1&t=3 | Step through the backward pass and watch each arrow carry its term:\n\n? At step 4 of the worked example $h$ is {h} and its gradient {dh}. What is the gradient of the pre-activation $a$?\n! The local derivative of tanh is 1 − h².\n! Square {h}, subtract the square from 1, and multiply by {dh}.\n= {dh} × (1 − ({h})²) = {da}. The nearer |h| is to 1, the less comes through.\n";
})), ep, tp = t((() => {
	ep = "# Loss and gradient descent\n\nLearning needs a number that says how wrong the network is: the **loss**. For a prediction $ŷ$ and the actual value $y$ we take half the square of the error, summed over all steps.\n\n$$ L = ½ ∑_t ( ŷ_t − y_t )^2\n\nThe derivative of the loss with respect to a weight, its **gradient** $δ w$, says how fast the loss grows when the weight grows. So every weight takes a small step against its gradient. How small, the **learning rate** $η$ decides.\n\n$$ w ← w − η δ w\n\nA learning rate that is too small learns slowly. One that is too large jumps over the valley, and the loss swings or grows.\n\n@lab | A neuron learns the curve of the last lesson from five points. Choose $η$ so that the loss is below 0.001 after 40 updates. Then look at what too large a rate does.\n\n@show view=cell&cell=rnn-tanh&pass=update&op=2&w=W_xh&t=0 | See the update of a whole network, with the loss before and after:\n\n? In the worked example of the plain RNN a weight is {w} and its gradient {g}. What is the weight after one update with $η$ = {rate}, without clipping?\n! The new weight is w − η · δw.\n! A negative gradient makes the weight larger.\n= {w} − {rate} × ({g}) = {next}.\n";
})), np, rp = t((() => {
	np = "# Exploding gradients and clipping\n\nThe same repetition can also grow. Where each passage multiplies the gradient by 1.3, forty steps make it 36,000 times larger: it **explodes**. One update then throws the weights far away, and what was learned is lost.\n\nThe remedy is to **clip**: where the length $g$ of the whole gradient is above a limit $c$, scale all of it by the same factor. The direction stays, only the step becomes shorter.\n\n$$ δ w ← ( c / g ) δ w\n\n@lab | One weight, 20 steps, a loss with a cliff. Choose the limit $c$ so that the loss is below 0.01 over the last ten of 120 updates. With a large limit a single step leaves the valley for good; with a tiny one it never arrives.\n\n@show view=cell&cell=gru-after-keep&pass=update&op=1&limit=5&t=0 | See the whole gradient's length and the factor in a GRU:\n\n? In the worked example of the GRU the gradient of all parameters has the length {norm}. With which factor does clipping to the limit $c$ = 0.5 multiply it?\n! The clipped gradient has the length 0.5.\n! Divide the limit by the length.\n= 0.5 / {norm} = {factor}.\n";
})), ip, ap = t((() => {
	ip = "# Forecasting\n\nTo forecast, cut the series into **windows**: the last $T$ readings as input, the next $h$ readings as the answer. The network reads the window, and a linear read-out turns the last state into $h$ numbers. Three rules keep you honest:\n\n* Scale with numbers from the training part only.\n* Split by time: test on what comes last, never on a random choice.\n* Compare with a simple method. A network that does not beat \"the same as a day ago\" has learned nothing useful.\n\n@lab | Hourly readings with a daily rhythm. The forecast repeats the reading of $k$ hours before. Find a $k$ that no other beats by more than a tenth. Every network has to be measured against this.\n\n@show view=time&cell=gru-after-keep&t=3 | Look at the worked example's inputs, targets and predictions over time:\n\n? Repeating the reading of one hour before is off by {hour} on average, repeating that of 24 hours before by {day}. How large is the second error in units of the first?\n! Divide the second by the first.\n= {day} / {hour} = {ratio}. An error measured in units of a naive forecast's is called MASE; below 1 is better than naive.\n";
})), op, sp = t((() => {
	op = "# Forward propagation of a GRU\n\nForward propagation is arithmetic in a fixed order: products, sums, activations, then the mix. Each operation uses only what stands before it, so you can follow with a calculator.\n\n@forward gru-after-keep u k w h\n\nUnit 1 of the worked example at step 4: the update gate is {z}, the previous state {h_}, the candidate {n}. So $u$ = 1 − {z} = {u}, the kept part is $k$ = {k} and the written part $w$ = {w}.\n\n@show view=cell&cell=gru-after-keep&pass=forward&op=14&t=3 | Go through all 18 operations with the arrow keys:\n\n? What is the new hidden state $h$ of unit 1?\n! The last operation is a sum: add the kept part and the written part.\n= {k} + ({w}) = {h}.\n";
})), cp, lp = t((() => {
	cp = "# A gate\n\nA **gate** is a number between 0 and 1 that something is multiplied with: 1 lets it pass, 0 shuts it off. A sigmoid makes it, so that it can be learned like any other neuron.\n\n$$ z = σ ( a ) = 1 / ( 1 + exp ( − a ) )\n\nMixed with its complement, a gate makes a weighted mean. The old state keeps the share $z$, the new value $n$ gets the rest.\n\n$$ h_t = z ⊙ h_{t-1} + ( 1 − z ) ⊙ n_t\n\nOn the direct path from $h_{t-1}$ to $h_t$ stands $z$ alone: no weight matrix, no tanh. With $z$ near 1 both a value and its gradient travel far.\n\n@lab | The new value is 0, so only what $z$ keeps remains of the state 1. Choose $z$ so that step 10 is the first below one half.\n\n? With $z$ = 0.9 at every step, which share of the state is left after 20 steps?\n! Each step leaves 0.9 of what was there.\n! Compute 0.9 to the power of 20: 0.9² = 0.81, 0.9⁴ ≈ 0.656, 0.9⁸ ≈ 0.430, 0.9¹⁶ ≈ 0.185.\n= 0.9 to the power of 20 is {left}.\n";
})), up, dp = t((() => {
	up = "activation function | 활성화 함수 | The function that bends a sum: tanh, the sigmoid, ReLU.\nbackpropagation | 역전파 | Finding all gradients in one pass, from the loss back to every value.\nbackpropagation through time (BPTT) | 시간 역전파 | Backpropagation through a recurrent network unrolled in time; the gradients of shared weights are summed over the steps.\nbatch | 배치 | Sequences that are computed together.\nbias | 편향 | A number that is added before the activation function.\ncandidate | 후보 은닉 상태 | The new content that a gate may let into the state: $n$ in a GRU, $g$ in an LSTM; textbooks write $h̃$ or $c̃$.\ncell | 셀 | The equations of one time step: RNN, LSTM, GRU, MGU.\ncell state | 셀 상태 | The LSTM's second state $c$, whose direct path carries only the forget gate.\nclipping | 클리핑 | Scaling a gradient that is longer than a limit down to that limit.\nexploding gradient | 기울기 폭주 | A gradient that grows at every step back.\nforget gate | 망각 게이트 | $f$: how much of the cell state stays.\ngate | 게이트 | A number between 0 and 1, made by a sigmoid, that something is multiplied with.\ngradient | 기울기 | $δ$: the derivative of the loss with respect to a value.\ngradient check | 기울기 검증 | Comparing backpropagated gradients with finite differences.\nhidden state | 은닉 상태 | $h$: what a recurrent network remembers of the past.\ninitialisation | 초기화 | The weights before the first update.\ninput gate, output gate | 입력 게이트, 출력 게이트 | $i$ and $o$: what is written into the LSTM's cell state, and what of it is shown.\nlearning rate | 학습률 | $η$: how far a weight moves against its gradient.\nlocal derivative | 국소 미분 | The derivative of one operation with respect to one of its arguments.\nloss | 손실 | How wrong the predictions are, as one number.\npre-activation | 활성화 전 값 | $a$: the sum before the activation function.\nread-out | 출력층 | The linear function from the hidden state to the prediction.\nrecurrent neural network (RNN) | 순환 신경망 | A network that reads a series step by step, with the same weights at every step.\nreset gate | 리셋 게이트 | $r$: how much of the past the GRU's candidate may look at.\nsaturated | 포화 | Said of a unit on the flat part of its activation function: its local derivative is nearly 0.\nstreaming | 스트리밍 | One step at a time, carrying the state on.\ntime step | 시점 | One position of a series.\ntruncated BPTT | 절단 시간 역전파 | BPTT that stops a fixed number of steps before the loss.\nunit | 유닛 | One component of the hidden state.\nupdate gate | 갱신 게이트 | $z$: how the GRU's new state is mixed from the old one and the candidate.\nvanishing gradient | 기울기 소실 | A gradient that shrinks at every step back.\nweight | 가중치 | A number that an input or a state is multiplied with.\nwindow | 윈도 | A stretch of input and the readings to forecast, cut from a series.\n";
})), fp, pp = t((() => {
	fp = "# Gradient check\n\nA hand-written backward pass can be wrong without crashing. The **gradient check** compares it with a definition: move one weight a little up and a little down, and see how the loss moves.\n\n$$ δ w ≈ ( L ( w + ε ) − L ( w − ε ) ) / ( 2 ε )\n\nThis central difference needs two forward passes for each weight: far too slow to learn with, but an excellent judge. A good check uses double precision, several time steps, random numbers instead of ones, and looks at **every** entry, the input and the initial state too.\n\n@lab | How small should $ε$ be? Too large, and the curvature of the loss disturbs; too small, and the rounding of the computer does. Bring the relative difference below 10⁻⁸.\n\n@hunt | A plain RNN, and one block is off. Which mistake makes just this block wrong? Compare it with what its equation multiplies.\n\n@show view=check&cell=gru-after-keep&weight=l0.W_hn.5&eps=5 | Try any weight of any cell:\n\n? What is the mistake in the bug hunt?\n- The derivative of tanh is missing\n+ The weight's gradient was built with $h_t$ instead of $h_{t-1}$\n- The minus of 1 − z is missing\n! Everything that passes on a gradient agrees, so the mistake lies in the sum of W_hh's own gradient.\n! At a run of one step the right gradient is 0, because the state before is 0. The broken one is not.\n= A shift by one time step. Forward multiplied $W_hh$ by the state of the step before, so backward must do the same.\n";
})), mp, hp = t((() => {
	mp = "# The GRU's two gates\n\nThe GRU keeps one state and two gates. The **update gate** $z$ decides how much of the old state stays; what it gives up, the candidate $n$ receives. The **reset gate** $r$ decides how much of the past the candidate may look at.\n\n@equations gru-after-keep\n\n@picture gru-after-keep z>k z>u u>w\n\nBecause $z$ and $1 − z$ add up to one, the new state is a weighted mean. With $z$ near 1 the state is copied; with $z$ near 0 it is replaced. One gate does the work of the LSTM's forget and input gates.\n\n@lab | Noise comes in, and at step 5 a mark. Choose the bias of $z$ and its weight for the mark so that the state takes the value at the mark and keeps it to within 0.05 to the end.\n\n@show view=cell&cell=gru-after-keep&pass=forward&op=17&t=3 | See the mix with numbers:\n\n? In this form (the update gate keeps), which setting carries the state unchanged to the next step?\n+ $z$ = 1\n- $z$ = 0\n- $r$ = 1\n! Put the number into $h_t = z ⊙ h_{t-1} + ( 1 − z ) ⊙ n_t$: which value leaves only the old state?\n= With $z$ = 1 the candidate's share is zero. In the other form (the update gate writes) it would be $z$ = 0.\n";
})), gp, _p = t((() => {
	gp = "# Initialisation\n\nBefore the first update the weights are random. Their size decides whether a gradient can travel at all: too small and it vanishes from the start, too large and it explodes or the units saturate.\n\nWith $H$ units every sum has $H$ terms. Random terms partly cancel, so the sum grows like the square root of $H$. Weights of the size $1 / √H$ keep it at the same size at every step. PyTorch and this library draw them evenly between $− 1 / √H$ and $1 / √H$, which is somewhat smaller still. An **orthogonal** recurrent matrix goes further: it keeps the length of every vector exactly.\n\n@lab | A random recurrent matrix of 16 units is multiplied by $g$. Choose $g$ so that the gradient at the first step is between a tenth of that at the last and ten times that.\n\n? Weights of a layer with $H$ = 64 units are drawn evenly between $− 1 / √H$ and $1 / √H$. What is the largest value?\n! The square root of 64 is 8.\n= 1 / 8 = {bound}.\n";
})), vp, yp = t((() => {
	vp = "# Keep or write: two conventions for z\n\nHalf of the literature lets the update gate **keep** the old state, the other half lets it **write** the candidate. Both are called GRU, and both letters are $z$.\n\n$$ h_t = z ⊙ h_{t-1} + ( 1 − z ) ⊙ n_t\n\n$$ h_t = ( 1 − z ) ⊙ h_{t-1} + z ⊙ n_t\n\nPyTorch and Keras keep; many textbooks and the Paddle and Haiku libraries write. Unlike the reset order, this is only a matter of notation, because $1 − σ ( a ) = σ ( − a )$: negate every weight and bias of the update gate, and the two forms give the same numbers.\n\n@lab | The same network in both forms. In the writing form the whole z block is multiplied by $s$. Find the $s$ that makes the two agree exactly.\n\n@show view=switches&left=gru-after-keep&right=gru-after-write | See both forms side by side, with the same weights:\n\n? In the worked example, step 4, unit 1, $z$ is {z} in the keeping form. What is $z$ in the writing form that computes the same?\n! The share of the old state must stay the same.\n! In the writing form that share is 1 − z.\n= 1 − {z} = {other}.\n";
})), bp, xp = t((() => {
	bp = "# The LSTM's cell state\n\nThe LSTM adds a second state, the **cell state** $c$, and gives it a path of its own. On that path there is no weight and no tanh: only a product with the forget gate and a sum.\n\n@equations lstm\n\n@picture lstm c_>k k>c c>c_out\n\nGoing back along the marked path, the gradient of $c$ is multiplied by the forget gate $f$ and by nothing else. The other gates decide what is written ($i$, $g$) and what is shown ($o$). New networks often start with a forget bias of 1 or more, so that gradients travel from the first update on.\n\n@lab | The first reading is written into $c$, then the input gate stays shut. Choose the bias $b_f$ so that more than half of the gradient reaches step 1.\n\n@show view=cell&cell=lstm&pass=backward&op=2&t=3 | Look at the gradient of the cell state in the picture:\n\n? What multiplies the gradient on its direct way from $c_t$ to $c_{t-1}$?\n- the recurrent weights\n+ the forget gate\n- the output gate\n! Follow the marked path in the picture: which gate stands at the product on it?\n= $c_t$ = $f ⊙ c_{t-1} + i ⊙ g$, so the direct path carries $f$ and nothing else.\n\n? All weights are still 0 and the forget bias is 1. How large is the forget gate?\n! Only the bias is left: f = σ(1).\n! exp(−1) is about 0.368.\n= 1 / (1 + 0.368) = {f}. Over 40 steps even that leaves almost nothing; a bias of 4 leaves nearly half.\n";
})), Sp, Cp = t((() => {
	Sp = "# One neuron\n\nA neuron takes a number $x$, multiplies it by a weight $w$ and adds a bias $b$. The result $a$ is the **pre-activation**. An activation function then bends it: here the hyperbolic tangent, which squeezes every number into the range from −1 to 1.\n\n$$ a = w x + b\n\n$$ h = tanh ( a )\n\nThe weight decides how steep the curve is, the bias where it crosses zero. Without the bend, neurons behind neurons would still be one straight line: everything that a network can do beyond a line comes from activation functions.\n\n@lab | Move $w$ and $b$ until the neuron's curve lies on the dashed one.\n\n@show view=cell&cell=rnn-tanh&pass=forward&op=2&t=0 | The first step of a recurrent network is just such a neuron, because there is no past yet. Look at its sum and its tanh:\n\n? In that first step $w$ is {w}, $x$ is {x} and the biases add up to {b}. What is the pre-activation $a$?\n! First the product: {w} × {x}.\n! Then add the bias {b}.\n= {w} × {x} + ({b}) = {a}; its tanh is {h}.\n\n? The pre-activation is very large, say 20. What does a small change of $x$ do to $h$?\n- It changes h strongly\n+ Almost nothing: the curve is flat there\n- It changes the sign of h\n! Look at the right end of the curve in the experiment, with a large w.\n= Where tanh is flat its slope is nearly 0. The neuron is **saturated**: it no longer reacts, and hardly any gradient will pass through it.\n";
})), wp, Tp = t((() => {
	wp = "# Why 1 − z changes a sign\n\nThe update gate is used twice: once for what is kept, once, as $1 − z$, for what is written. So its gradient has two terms. The derivative of $1 − z$ is −1, and the term that comes through it changes its sign.\n\n@backward gru-after-keep u z\n\n@picture-back gru-after-keep z>k z>u\n\nIn words: a larger $z$ keeps more of the old state **and** writes less of the candidate. Put together, $δ z = δ h ⊙ ( h_{t-1} − n )$: what matters is the difference between old and new.\n\nIn the worked example the term through the kept part is {kept}, and $u = 1 − z$ has the gradient {du}.\n\n@hunt | In this backward pass the minus was left out. The program runs, and the loss even falls for a while; only the comparison with a finite difference shows the fault. Which blocks are off by far most, and which ones at a run of a single step?\n\n@show view=check&cell=gru-after-keep&weight=l0.W_xz.0&t=3&fault=minus | Put the minus back and see the two numbers meet:\n\n? What is the whole gradient of the update gate $z$?\n! Two terms are added: the one through the kept part, and the gradient of u times −1.\n= {kept} − ({du}) = {dz}.\n\n? With the minus missing and a run of one step, which blocks does the check blame?\n- all of them\n+ only those of the update gate, and the input\n- only the recurrent weights\n! Set the number of time steps in the bug hunt to 1.\n= With one step the false gradient reaches the z block and the input $x$. Over more steps it travels back through $h_{t-1}$ and reaches everything.\n";
})), Ep, Dp = t((() => {
	Ep = "# Reset after or before\n\nThe reset gate may act **after** the recurrent product, as in PyTorch, Keras and cuDNN, or **before** it, as in the first paper.\n\n@equations gru-before-keep\n\n@picture gru-before-keep r>s h_>s s>q_n q_n>a_n\n\nWith reset before, the weights multiply $s = r ⊙ h_{t-1}$. So their gradient must be built with $s$ as well; to use $h_{t-1}$ there is the usual bug. Backward also needs two products in a row instead of one, which is why fast libraries prefer reset after.\n\n@hunt | In this backward pass of a GRU with reset before, the gradient of $W_hn$ was built with $h_{t-1}$ instead of $r ⊙ h_{t-1}$. Find out why the input's gradient is right all the same, and why a run of one step shows nothing.\n\n@show view=switches&left=gru-after-keep&right=gru-before-keep | Compare the two forms with the same weights:\n\n? A model was trained with reset after. Can its weights be rewritten so that a GRU with reset before computes the same?\n- Yes, by negating the reset gate's weights\n- Yes, by transposing the recurrent weights\n+ No: it is another function\n! Write out what stands inside of the tanh: in one form r multiplies a sum of products, in the other each term of that sum.\n= In one form r stands outside of the sum over the old state, in the other inside of it. An importer that meets the wrong form must refuse.\n\n? In the bug hunt only $W_hn$ is off, while the gradient of the input $x$ agrees. What does that tell you?\n+ The way back is right; only the last product, of this weight's own gradient, is wrong\n- The forward pass is wrong\n- The finite difference is too coarse\n! The gradient of x passes through all operations of all steps.\n= A fault on the way back would spoil everything before it. A fault in one block alone lies where that block's gradient is put together.\n";
})), Op, kp = t((() => {
	Op = "# The recurrent network\n\nA recurrent neural network reads a series one time step at a time. What it has read so far it keeps in the **hidden state** $h$. At every step it mixes the new input with its old state, using **the same weights at every step**.\n\n@equations rnn-tanh\n\n@picture rnn-tanh h_>q_h q_h>a_h a_h>h\n\nThe marked path leads from the old state to the new one. It is the only way in which the past reaches the present, and $W_hh$ stands on it.\n\n@lab | One unit receives a single pulse at step 1 and nothing after it. Choose its recurrent weight so that at step 30 the state is still above 0.5. What happens below 1, and what above?\n\n? The series becomes twice as long. How many more weights does the plain RNN need?\n- Twice as many\n+ None\n- One more for each step\n! Which index do the weights not carry in the equations above?\n= The same weights serve all steps, so a network can read series of any length.\n\n? How many numbers (weights and biases) does a plain RNN with 1 input and 4 units have, with two biases as above?\n! W_xh has 4 × 1 numbers, W_hh has 4 × 4.\n! Each of the two biases has 4.\n= 4 + 16 + 4 + 4 = 28.\n";
})), Ap, jp = t((() => {
	Ap = "# Streaming\n\nA sensor delivers one reading after another, without end. A recurrent network does not need the past for that: everything it knows of it is in the state. Keep the state, feed the next reading, take the answer. The work and the memory of a step do not depend on how much came before.\n\n$$ h_t = cell ( x_t , h_{t-1} )\n\nOne step at a time gives the same numbers as the whole series at once, if the state is carried on. Forget to carry it, and every piece begins without a past.\n\n@lab | The series is read in pieces of $m$ steps. $s$ = 0 begins every piece with an empty state, $s$ = 1 carries the state on. Make the difference exactly 0.\n\nTwo layers or an LSTM have more states; all of them are carried. A layer that reads **backwards** cannot stream: it would have to know the end first.\n\n? A GRU with $H$ units follows ten thousand sensors at once. What must be kept for each sensor between two readings?\n- all its readings so far\n+ $H$ numbers\n- its own copy of the weights\n! Which quantity on the right-hand side of the equation belongs to this sensor, besides its new reading?\n= The state, $H$ numbers. The weights are the same for all sensors.\n";
})), Mp, Np = t((() => {
	Mp = "# Truncated BPTT\n\nA series of a hundred thousand steps cannot be kept whole: backward needs the values of every step. **Truncated** BPTT walks back only $k$ steps from the loss and stops. Memory then grows with $k$, not with the length of the series.\n\nThe price: what lies further back than $k$ steps cannot be learned from this gradient. The state is still carried forward over the whole series; only the gradient is cut.\n\n@lab | The recurrent weight is 0.9 and the loss lies at the last step. Find the **smallest** $k$ from which on the truncated gradient stays within 5 % of the whole one.\n\n@show view=gradients&model=gru-after-keep&from=39&to=20 | See how far back a loss reaches in trained networks:\n\n? A network must recognise a pattern of which the first part lies 50 steps before its end. You train with $k$ = 20. What happens?\n- It learns the pattern, only more slowly\n+ No gradient leads from the end to the first part; at best it learns by luck\n- The forward pass forgets everything older than 20 steps\n! Forward and backward are cut differently. Which of the two changes weights?\n= The state may still carry old information forward, but no gradient says which of it was useful.\n";
})), Pp, Fp = t((() => {
	Pp = "# Vanishing gradients\n\nGoing back one step, the gradient of the state passes the same two places every time: the slope of tanh, at most 1, and the recurrent weight.\n\n$$ δ h_{t-1} = W_hh^⊤ ( ( 1 − h_t^2 ) ⊙ δ h_t )\n\nForty steps back, this happens forty times. If each passage leaves 0.8 of the gradient, 0.8 to the power of 40 remains. The gradient **vanishes**: the network does not hear that something long ago mattered.\n\n@lab | A unit with almost no input: choose $W_hh$ so that a tenth of the gradient or more arrives at step 1. How narrow is the range?\n\nSmall networks were trained to remember the first reading for forty steps. From the last step to the first, the gradient became {rnn} times its size in the plain RNN, {lstm} times in the LSTM's cell state and {gru} times in the GRU. The plain RNN never learned the task.\n\n@show view=gradients&model=rnn-tanh&from=39&to=0 | Compare them:\n\n? Every step back leaves 0.8 of the gradient. About how much is left after 40 steps?\n- a fifth\n- a hundredth\n- a ten-thousandth\n! 0.8² = 0.64, 0.8⁴ ≈ 0.41: keep squaring.\n! 0.8 to the power of 32 is about 0.0008.\n= 0.8 to the power of 40 is {power}.\n";
})), Ip, Lp = t((() => {
	Ip = "# Fewer gates\n\nIs a gate missed when it is gone? The **minimal gated unit** (MGU) has a single one: $f$ is update gate and reset gate at the same time.\n\n@equations mgu\n\nEach gate and each candidate costs one block of weights for the input, one for the state and two biases. For one input and four units the plain RNN has {rnn} numbers, the GRU {gru} and the LSTM {lstm}: the blocks count 1, 3 and 4.\n\nOn many tasks the GRU and the LSTM are equally accurate; the LSTM can count in its unbounded cell state, the GRU is smaller. The MGU often comes close to both. Which one is best for your data, only a backtest shows.\n\n@show view=switches&left=mgu&right=gru-after-keep | See which equations the two have in common:\n\n? How many numbers does an MGU with 1 input and 4 units have?\n! It has one gate and one candidate: two blocks.\n! One block is as large as the plain RNN: {rnn}.\n= 2 × {rnn} = {mgu}.\n";
})), Rp = /* @__PURE__ */ n({ default: () => Bp }), zp, Bp, Vp = t((() => {
	qf(), Yf(), Zf(), $f(), tp(), rp(), ap(), sp(), lp(), dp(), pp(), hp(), _p(), yp(), xp(), Cp(), Tp(), Dp(), kp(), jp(), Np(), Fp(), Lp(), zp = /* #__PURE__ */ Object.assign({
		"./en/backward.md": Kf,
		"./en/bptt.md": Jf,
		"./en/bug-hunt.md": Xf,
		"./en/chain-rule.md": Qf,
		"./en/descent.md": ep,
		"./en/exploding.md": np,
		"./en/forecasting.md": ip,
		"./en/forward.md": op,
		"./en/gate.md": cp,
		"./en/glossary.md": up,
		"./en/gradient-check.md": fp,
		"./en/gru.md": mp,
		"./en/initialisation.md": gp,
		"./en/keep-write.md": vp,
		"./en/lstm.md": bp,
		"./en/neuron.md": Sp,
		"./en/one-minus.md": wp,
		"./en/reset.md": Ep,
		"./en/rnn.md": Op,
		"./en/streaming.md": Ap,
		"./en/truncated.md": Mp,
		"./en/vanishing.md": Pp,
		"./en/variants.md": Ip
	}), Bp = Object.fromEntries(Object.entries(zp).map(([e, t]) => [e.replace(/^.*\/|\.md$/g, ""), t]));
})), Hp, Up = t((() => {
	Hp = "# GRU의 역전파\n\n역전파는 같은 연산 18개를 끝에서 처음으로 거슬러 갑니다. 쓰는 규칙은 둘뿐입니다. 국소 미분을 곱하고, 여러 번 쓰인 값에서는 더합니다.\n\n@backward gru-after-keep h w n a_n\n\n계산 예제의 시점 4에서 $h$의 기울기는 {dh}입니다. 덧셈은 기울기를 그대로 넘기므로 새로 쓰는 부분 $w$도 {dw}를 받습니다. $w$는 $u ⊙ n$이고 $u$ = {u}입니다.\n\nGRU에서 여러 번 쓰여 항을 더해야 하는 값은 넷입니다. $h_{t-1}$과 $z$, 곱셈 셋에 들어가는 입력 $x$, 그리고 다음 시점에서도 쓰이는 $h$입니다.\n\n@show view=cell&cell=gru-after-keep&pass=backward&op=4&t=3 | 그림에서는 화살표마다 그 길의 항이 적혀 있습니다.\n\n? 후보 은닉 상태 $n$의 기울기는 얼마일까요?\n! 곱셈을 거슬러 갈 때는 다른 쪽 인수를 곱합니다. n과 곱해지는 인수는 무엇인가요?\n= 다른 쪽 인수가 u이므로 {dw} × {u} = {dn}입니다.\n";
})), Wp, Gp = t((() => {
	Wp = "# 시간 역전파(BPTT)\n\n신경망을 시간에 따라 펼쳐 봅시다. 시점마다 셀을 하나씩 복사하여 나란히 놓습니다. 역전파는 마지막 시점에서 첫 시점까지 이 복사본들을 거슬러 갑니다. 이것이 **시간 역전파**(BPTT)이며, 새로운 규칙은 필요 없습니다.\n\n시점마다 은닉 상태는 기울기를 두 번 받습니다. 하나는 이 시점의 손실에서, 하나는 다음 시점에서 옵니다.\n\n@backward rnn-tanh h\n\n@unrolled rnn-tanh\n\n모든 복사본이 가중치를 함께 쓰므로 가중치의 기울기는 **모든 시점에 대한 합**입니다. 시점 $t$는 곱 뒤에서 온 기울기에 가중치가 곱했던 값, 곧 **이전** 시점의 은닉 상태를 곱해서 더합니다.\n\n$$ δ W_hh = ∑_t δ a_t h_{t-1}^⊤\n\n@lab | 손실은 시점 20에 있습니다. 점 하나가 그 시점이 더하는 항입니다. 앞쪽 열 시점의 몫이 전체의 10분의 1을 넘도록 $W_hh$를 고르세요. 가중치가 작으면 왜 그 몫이 이렇게 작을까요?\n\n@show view=cell&cell=rnn-tanh&pass=update&op=0&w=W_hh&t=0 | 계산 예제의 값으로 풀어 쓴 합을 살펴보세요.\n\n? 계산 예제의 시점 4에서 $δ a$는 {da}, 이전 은닉 상태는 {h}입니다(유닛 1). 이 시점이 $W_hh$의 첫 성분의 기울기에 더하는 값은 얼마일까요?\n! 곱셈 한 번입니다. 기울기에 가중치가 곱했던 값을 곱하세요.\n= {da} × {h} = {share}입니다. 가중치의 기울기는 이런 항 {n}개의 합입니다.\n";
})), Kp, qp = t((() => {
	Kp = "# 버그 찾기\n\n누군가 GRU의 역전파를 고쳐 썼습니다. 손실은 여전히 줄어들지만 오래 기억해야 하는 과제에서 이상하게 약합니다. 여러분에게는 기울기 검증과 세 가지 단서가 있습니다.\n\n* 어느 블록이 얼마나 어긋나는가\n* 입력의 기울기는 맞는가\n* 시점이 몇 개일 때부터 잘못이 드러나는가\n\n@hunt | 시점 수를 바꾸어 보세요. 1에서 시작해 하나씩 늘립니다. 어느 블록이 맞고, 언제부터 어긋나나요?\n\n한 시점만 계산할 때 드러나지 않는 잘못은 시점과 시점 사이, 곧 $h_{t-1}$이 받는 기울기에 있습니다.\n\n@picture-back gru-after-keep h_>k h_>q_r h_>q_z h_>q_n\n\n? 한 시점만 계산하면 모두 맞고 두 시점부터 어긋납니다. 잘못은 어디에 있을까요?\n- 출력층\n+ 한 시점이 이전 은닉 상태로 보내는 기울기\n- 활성화 함수\n! 두 시점을 계산할 때는 필요하지만 한 시점만 계산할 때는 필요 없는 것이 무엇인가요?\n= 첫 시점의 $h_{t-1}$은 초기 상태이므로 가중치만 검증하면 그 기울기를 보지 않습니다. 그래서 언제나 둘 이상의 시점으로 검증해야 합니다.\n\n? $h_{t-1}$을 쓰는 연산은 그림에 표시한 넷입니다. 잘못된 역전파는 그 가운데 셋을 잊었습니다. 남긴 항은 무엇일까요?\n+ 곧장 가는 항 $δ h ⊙ z$\n- 후보 은닉 상태를 지나온 항\n- 리셋 게이트를 지나온 항\n! 학습이 약하기는 하지만 기울기는 과거로 갑니다. 어느 길이 가장 많이 나르나요?\n! 셀 화면에서 $h_{t-1}$의 항을 적은 표를 보세요.\n= $z$가 나르는 길만 남겼습니다. 그러면 게이트는 자신이 다음 시점들에 한 일로부터 아무것도 배우지 못합니다.\n";
})), Jp, Yp = t((() => {
	Jp = "# 역전파: 곱하고 더하기\n\n역전파는 모든 기울기를 한 번에 구합니다. 모든 값에 같은 질문을 합니다. 이 값이 조금 바뀌면 손실은 얼마나 바뀔까? 그 답이 그 값의 기울기 $δ$입니다. 기울기는 값이 지나간 선을 따라 반대 방향으로 되돌아갑니다.\n\n규칙은 두 가지면 충분합니다.\n\n* 연산을 지날 때는 그 연산의 국소 미분을 곱합니다.\n* 값이 여러 곳에서 쓰였다면 각 곳에서 돌아온 것을 모두 더합니다.\n\ntanh의 국소 미분은 출력만 알면 구할 수 있으므로 새로 계산할 것이 없습니다.\n\n@backward rnn-tanh a_h\n\n덧셈은 기울기를 그대로 넘깁니다. 곱셈은 다른 쪽 인수를 곱하여 넘깁니다. 그래서 가중치의 기울기는 뒤에서 온 기울기에 앞에서 들어온 입력을 곱한 값입니다.\n\n@show view=cell&cell=rnn-tanh&pass=backward&op=1&t=3 | 역전파를 한 단계씩 넘기며 화살표마다 어떤 항이 실리는지 살펴보세요.\n\n? 계산 예제의 시점 4에서 $h$는 {h}이고 그 기울기는 {dh}입니다. 활성화 전 값 $a$의 기울기는 얼마일까요?\n! tanh의 국소 미분은 1 − h²입니다.\n! {h}를 제곱하여 1에서 빼고 {dh}를 곱하세요.\n= {dh} × (1 − ({h})²) = {da}입니다. |h|가 1에 가까울수록 적게 지나갑니다.\n";
})), Xp, Zp = t((() => {
	Xp = "# 손실과 경사 하강법\n\n학습하려면 신경망이 얼마나 틀렸는지 알려 주는 수, 곧 **손실**이 필요합니다. 예측 $ŷ$과 실제값 $y$의 차이를 제곱하여 절반으로 나누고 모든 시점에 대해 더합니다.\n\n$$ L = ½ ∑_t ( ŷ_t − y_t )^2\n\n손실을 가중치로 미분한 값, 곧 **기울기** $δ w$는 가중치가 커질 때 손실이 얼마나 빨리 커지는지를 나타냅니다. 그래서 가중치마다 기울기의 반대 방향으로 조금씩 움직입니다. 얼마나 움직일지는 **학습률** $η$가 정합니다.\n\n$$ w ← w − η δ w\n\n학습률이 너무 작으면 느리게 배웁니다. 너무 크면 골짜기를 뛰어넘어 손실이 출렁이거나 오히려 커집니다.\n\n@lab | 뉴런 하나가 점 다섯 개로 앞 강의의 곡선을 배웁니다. 40번 갱신한 뒤 손실이 0.001보다 작아지도록 $η$를 고르세요. 학습률이 너무 크면 어떻게 되는지도 살펴보세요.\n\n@show view=cell&cell=rnn-tanh&pass=update&op=2&w=W_xh&t=0 | 신경망 전체를 한 번 갱신하기 전과 후의 손실을 살펴보세요.\n\n? 기본 RNN의 계산 예제에서 한 가중치는 {w}이고 그 기울기는 {g}입니다. 클리핑 없이 $η$ = {rate}로 한 번 갱신하면 가중치는 얼마가 될까요?\n! 새 가중치는 w − η · δw입니다.\n! 기울기가 음수이면 가중치는 커집니다.\n= {w} − {rate} × ({g}) = {next}입니다.\n";
})), Qp, $p = t((() => {
	Qp = "# 기울기 폭주와 클리핑\n\n같은 반복으로 기울기가 커질 수도 있습니다. 한 번 지날 때마다 1.3배가 된다면 40시점 뒤에는 3만 6천 배가 됩니다. 이를 **기울기 폭주**라 합니다. 갱신 한 번에 가중치가 멀리 날아가고 그때까지 배운 것을 잃습니다.\n\n해결책은 **클리핑**입니다. 전체 기울기의 길이 $g$가 상한 $c$를 넘으면 모든 성분을 같은 비율로 줄입니다. 방향은 그대로이고 한 걸음의 길이만 짧아집니다.\n\n$$ δ w ← ( c / g ) δ w\n\n@lab | 가중치 하나, 20시점, 절벽이 있는 손실입니다. 120번의 갱신 가운데 마지막 열 번의 손실이 0.01보다 작도록 상한 $c$를 고르세요. 상한이 크면 한 걸음에 골짜기를 영영 벗어나고, 너무 작으면 도착하지 못합니다.\n\n@show view=cell&cell=gru-after-keep&pass=update&op=1&limit=5&t=0 | GRU에서 전체 기울기의 길이와 줄이는 비율을 살펴보세요.\n\n? GRU의 계산 예제에서 모든 매개변수의 기울기를 한 벡터로 본 길이는 {norm}입니다. 상한 $c$ = 0.5로 클리핑하면 몇을 곱하게 될까요?\n! 클리핑한 기울기의 길이는 0.5입니다.\n! 상한을 길이로 나누세요.\n= 0.5 / {norm} = {factor}입니다.\n";
})), em, tm = t((() => {
	em = "# 예측\n\n예측하려면 시계열을 **윈도**로 자릅니다. 마지막 $T$개 값이 입력이고 다음 $h$개 값이 예측할 값입니다. 신경망이 윈도를 읽으면 선형 출력층이 마지막 은닉 상태를 수 $h$개로 바꿉니다. 스스로를 속이지 않으려면 세 가지를 지켜야 합니다.\n\n* 값의 크기를 맞출 때는 학습 구간의 값만 씁니다.\n* 시간 순서로 나눕니다. 무작위로 고르지 말고 맨 뒤의 구간으로 평가합니다.\n* 단순한 방법과 비교합니다. ‘어제와 같다’를 이기지 못하는 신경망은 쓸모 있는 것을 배우지 못한 것입니다.\n\n@lab | 하루 주기가 있는 시간별 관측값입니다. 예측은 $k$시간 전의 값을 되풀이합니다. 다른 어떤 $k$도 10분의 1 넘게 앞서지 못하는 $k$를 찾으세요. 모든 신경망은 이것과 견주어 보아야 합니다.\n\n@show view=time&cell=gru-after-keep&t=3 | 계산 예제의 입력, 실제값, 예측을 시간에 따라 살펴보세요.\n\n? 한 시간 전 값을 되풀이하면 평균 {hour}만큼, 24시간 전 값을 되풀이하면 평균 {day}만큼 틀립니다. 둘째 오차는 첫째 오차의 몇 배일까요?\n! 둘째를 첫째로 나누세요.\n= {day} / {hour} = {ratio}입니다. 단순 예측의 오차를 단위로 잰 오차를 MASE라 하며, 1보다 작으면 단순 예측보다 낫습니다.\n";
})), nm, rm = t((() => {
	nm = "# GRU의 순전파\n\n순전파는 정해진 순서의 산수입니다. 곱하고, 더하고, 활성화 함수를 거친 다음 섞습니다. 각 연산은 앞에 있는 값만 쓰므로 계산기로 따라갈 수 있습니다.\n\n@forward gru-after-keep u k w h\n\n계산 예제의 시점 4, 유닛 1을 봅시다. 갱신 게이트는 {z}, 이전 은닉 상태는 {h_}, 후보 은닉 상태는 {n}입니다. 그러면 $u$ = 1 − {z} = {u}, 유지되는 부분은 $k$ = {k}, 새로 쓰는 부분은 $w$ = {w}입니다.\n\n@show view=cell&cell=gru-after-keep&pass=forward&op=14&t=3 | 화살표 키로 연산 18개를 모두 따라가 보세요.\n\n? 유닛 1의 새 은닉 상태 $h$는 얼마일까요?\n! 마지막 연산은 덧셈입니다. 유지되는 부분과 새로 쓰는 부분을 더하세요.\n= {k} + ({w}) = {h}입니다.\n";
})), im, am = t((() => {
	im = "# 게이트\n\n**게이트**는 무언가에 곱하는 0과 1 사이의 수입니다. 1이면 통과시키고 0이면 막습니다. 시그모이드로 만들기 때문에 다른 뉴런과 똑같이 학습할 수 있습니다.\n\n$$ z = σ ( a ) = 1 / ( 1 + exp ( − a ) )\n\n1에서 게이트를 뺀 값과 함께 쓰면 가중 평균이 됩니다. 이전 은닉 상태는 $z$만큼 남고 나머지는 새 값 $n$이 차지합니다.\n\n$$ h_t = z ⊙ h_{t-1} + ( 1 − z ) ⊙ n_t\n\n$h_{t-1}$에서 $h_t$로 곧장 가는 길에는 $z$뿐입니다. 가중치 행렬도 tanh도 없습니다. $z$가 1에 가까우면 값도 기울기도 멀리 갑니다.\n\n@lab | 새 값은 0이므로 처음 상태 1 가운데 $z$가 유지한 것만 남습니다. 시점 10에서 처음으로 절반 아래가 되도록 $z$를 고르세요.\n\n? 모든 시점에서 $z$ = 0.9라면 20시점 뒤에 상태는 처음의 몇 배가 남을까요?\n! 한 시점마다 0.9배가 남습니다.\n! 0.9의 20제곱을 계산하세요. 0.9² = 0.81, 0.9⁴ ≈ 0.656, 0.9⁸ ≈ 0.430, 0.9¹⁶ ≈ 0.185입니다.\n= 0.9의 20제곱은 {left}입니다.\n";
})), om, sm = t((() => {
	om = "가중치 | weight | 입력이나 상태에 곱하는 수입니다.\n갱신 게이트 | update gate | $z$: GRU의 새 은닉 상태를 이전 은닉 상태와 후보 은닉 상태로 어떻게 섞을지 정합니다.\n게이트 | gate | 시그모이드로 만든 0과 1 사이의 수로, 무언가에 곱합니다.\n국소 미분 | local derivative | 연산의 출력을 그 입력 하나로 미분한 값입니다.\n기울기 | gradient | $δ$: 손실을 어떤 값으로 미분한 것입니다.\n기울기 검증 | gradient check | 역전파로 구한 기울기를 유한 차분과 비교하는 일입니다.\n기울기 소실 | vanishing gradient | 시점을 거슬러 갈 때마다 기울기가 작아지는 현상입니다.\n기울기 폭주 | exploding gradient | 시점을 거슬러 갈 때마다 기울기가 커지는 현상입니다.\n리셋 게이트 | reset gate | $r$: GRU의 후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\n망각 게이트 | forget gate | $f$: 셀 상태를 얼마나 남길지 정합니다.\n배치 | batch | 함께 계산하는 시퀀스들입니다.\n셀 | cell | 한 시점의 수식입니다. RNN, LSTM, GRU, MGU가 있습니다.\n셀 상태 | cell state | LSTM의 두 번째 상태 $c$입니다. 곧장 가는 길에는 망각 게이트만 있습니다.\n손실 | loss | 예측이 얼마나 틀렸는지를 나타내는 하나의 수입니다.\n순환 신경망 | recurrent neural network (RNN) | 모든 시점에서 같은 가중치를 쓰며 시계열을 한 시점씩 읽는 신경망입니다.\n스트리밍 | streaming | 상태를 이어 가며 한 시점씩 계산하는 방식입니다.\n시간 역전파 | backpropagation through time (BPTT) | 시간에 따라 펼친 순환 신경망의 역전파입니다. 함께 쓰는 가중치의 기울기는 모든 시점에 대해 더합니다.\n시점 | time step | 시계열의 한 자리입니다.\n역전파 | backpropagation | 손실에서 모든 값까지 거슬러 가며 기울기를 한 번에 구하는 방법입니다.\n윈도 | window | 시계열에서 잘라 낸 입력 구간과 예측할 값입니다.\n유닛 | unit | 은닉 상태의 한 성분입니다.\n은닉 상태 | hidden state | $h$: 순환 신경망이 과거에 대해 기억하는 것입니다.\n입력 게이트, 출력 게이트 | input gate, output gate | $i$와 $o$: LSTM의 셀 상태에 무엇을 쓰고 무엇을 내보낼지 정합니다.\n절단 시간 역전파 | truncated BPTT | 손실에서 정해진 시점 수만 거슬러 가는 시간 역전파입니다.\n초기화 | initialisation | 첫 갱신 전에 가중치를 정하는 일입니다.\n출력층 | read-out | 은닉 상태를 예측으로 바꾸는 선형 함수입니다.\n클리핑 | clipping | 기울기의 길이가 상한을 넘으면 상한까지 줄이는 일입니다.\n편향 | bias | 활성화 함수 앞에서 더하는 수입니다.\n포화 | saturated | 유닛이 활성화 함수의 평평한 곳에 있어 국소 미분이 거의 0인 상태입니다.\n학습률 | learning rate | $η$: 가중치가 기울기의 반대 방향으로 얼마나 움직일지 정합니다.\n활성화 전 값 | pre-activation | $a$: 활성화 함수를 거치기 전의 합입니다.\n활성화 함수 | activation function | 합을 휘게 하는 함수입니다. tanh, 시그모이드, ReLU가 있습니다.\n후보 은닉 상태 | candidate | 게이트가 상태에 받아들일 수 있는 새 내용입니다. GRU에서는 $n$, LSTM에서는 후보 셀 상태 $g$이며 교과서는 $h̃$ 또는 $c̃$로 씁니다.\n";
})), cm, lm = t((() => {
	cm = "# 기울기 검증\n\n손으로 짠 역전파는 틀려도 멈추지 않고 돌아갈 수 있습니다. **기울기 검증**은 역전파를 미분의 정의와 비교합니다. 가중치 하나를 조금 늘리고 조금 줄여 손실이 얼마나 움직이는지 봅니다.\n\n$$ δ w ≈ ( L ( w + ε ) − L ( w − ε ) ) / ( 2 ε )\n\n이 중앙 차분은 가중치마다 순전파가 두 번 필요합니다. 학습에 쓰기에는 너무 느리지만 심판으로는 훌륭합니다. 좋은 검증은 배정밀도로, 여러 시점에 걸쳐, 1이 아닌 난수로 하며, 입력과 초기 상태를 포함해 **모든** 성분을 봅니다.\n\n@lab | $ε$은 얼마나 작아야 할까요? 너무 크면 손실의 굽은 모양이, 너무 작으면 컴퓨터의 반올림이 방해합니다. 상대 오차를 10⁻⁸보다 작게 만드세요.\n\n@hunt | 기본 RNN인데 블록 하나가 어긋납니다. 어떤 잘못이 이 블록만 틀리게 할까요? 이 가중치가 수식에서 무엇에 곱해지는지 비교해 보세요.\n\n@show view=check&cell=gru-after-keep&weight=l0.W_hn.5&eps=5 | 어떤 셀의 어떤 가중치든 직접 검증해 보세요.\n\n? 버그 찾기의 잘못은 무엇일까요?\n- tanh의 미분이 빠졌습니다\n+ 가중치의 기울기를 $h_{t-1}$ 대신 $h_t$로 계산했습니다\n- 1 − z의 음수 부호가 빠졌습니다\n! 기울기를 전하는 곳은 모두 일치하므로 잘못은 W_hh의 기울기를 더하는 곳에 있습니다.\n! 한 시점만 계산하면 이전 은닉 상태가 0이므로 옳은 기울기도 0입니다. 잘못된 기울기는 0이 아닙니다.\n= 시점이 하나 밀렸습니다. 순전파에서 $W_hh$는 이전 시점의 은닉 상태에 곱해졌으므로 역전파에서도 그래야 합니다.\n";
})), um, dm = t((() => {
	um = "# GRU의 두 게이트\n\nGRU는 상태 하나와 게이트 두 개를 씁니다. **갱신 게이트** $z$는 이전 은닉 상태를 얼마나 남길지 정하고, 줄어든 몫은 후보 은닉 상태 $n$이 차지합니다. **리셋 게이트** $r$는 후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다.\n\n@equations gru-after-keep\n\n@picture gru-after-keep z>k z>u u>w\n\n$z$와 $1 − z$의 합이 1이므로 새 은닉 상태는 가중 평균입니다. $z$가 1에 가까우면 상태를 그대로 복사하고 0에 가까우면 새것으로 바꿉니다. 게이트 하나가 LSTM의 망각 게이트와 입력 게이트 역할을 함께 합니다.\n\n@lab | 잡음이 들어오다가 시점 5에 표시가 하나 들어옵니다. 은닉 상태가 표시된 시점의 값을 받아들여 끝까지 0.05 안에서 유지하도록 $z$의 편향과 표시에 대한 가중치를 고르세요.\n\n@show view=cell&cell=gru-after-keep&pass=forward&op=17&t=3 | 두 몫이 섞이는 모습을 값과 함께 살펴보세요.\n\n? 이 형식($z$: 유지)에서 상태를 다음 시점까지 그대로 옮기려면 어떻게 되어야 할까요?\n+ $z$ = 1\n- $z$ = 0\n- $r$ = 1\n! $h_t = z ⊙ h_{t-1} + ( 1 − z ) ⊙ n_t$에 값을 넣어 보세요. 어느 값일 때 이전 은닉 상태만 남나요?\n= $z$ = 1이면 후보 은닉 상태의 몫이 0입니다. 다른 형식($z$: 갱신)에서는 $z$ = 0입니다.\n";
})), fm, pm = t((() => {
	fm = "# 초기화\n\n첫 갱신 전의 가중치는 난수입니다. 그 크기에 따라 기울기가 과거까지 갈 수 있는지가 정해집니다. 너무 작으면 처음부터 소실되고, 너무 크면 폭주하거나 유닛이 포화됩니다.\n\n유닛이 $H$개이면 합마다 항이 $H$개 있습니다. 난수는 일부가 서로 상쇄되므로 합은 $H$의 제곱근에 비례하여 커집니다. 그래서 가중치의 크기를 $1 / √H$ 정도로 하면 시점이 지나도 합의 크기가 유지됩니다. PyTorch와 이 라이브러리는 $− 1 / √H$와 $1 / √H$ 사이의 균등 분포에서 뽑으므로 이보다 조금 더 작습니다. **직교** 순환 행렬은 한 걸음 더 나아가 모든 벡터의 길이를 정확히 유지합니다.\n\n@lab | 유닛 16개의 난수 순환 행렬에 $g$를 곱합니다. 첫 시점의 기울기가 마지막 시점의 10분의 1배에서 10배 사이가 되도록 $g$를 고르세요.\n\n? 유닛이 $H$ = 64개인 층의 가중치를 $− 1 / √H$와 $1 / √H$ 사이의 균등 분포에서 뽑습니다. 나올 수 있는 가장 큰 값은 얼마일까요?\n! 64의 제곱근은 8입니다.\n= 1 / 8 = {bound}입니다.\n";
})), mm, hm = t((() => {
	mm = "# z의 두 가지 관례: 유지와 갱신\n\n어떤 글에서는 갱신 게이트가 이전 은닉 상태를 **유지**하는 비율이고, 어떤 글에서는 후보 은닉 상태로 **갱신**하는 비율입니다. 둘 다 GRU라 부르고 둘 다 $z$라 씁니다.\n\n$$ h_t = z ⊙ h_{t-1} + ( 1 − z ) ⊙ n_t\n\n$$ h_t = ( 1 − z ) ⊙ h_{t-1} + z ⊙ n_t\n\nPyTorch와 Keras는 유지, 많은 교과서와 Paddle, Haiku는 갱신입니다. 리셋 게이트의 위치와 달리 이것은 표기의 차이일 뿐입니다. $1 − σ ( a ) = σ ( − a )$이므로 갱신 게이트의 모든 가중치와 편향의 부호를 바꾸면 두 형식의 값이 같아집니다.\n\n@lab | 같은 신경망을 두 형식으로 계산합니다. 갱신 형식에서는 z 블록 전체에 $s$를 곱합니다. 두 결과가 정확히 같아지는 $s$를 찾으세요.\n\n@show view=switches&left=gru-after-keep&right=gru-after-write | 같은 가중치로 두 형식을 나란히 살펴보세요.\n\n? 계산 예제의 시점 4, 유닛 1에서 유지 형식의 $z$는 {z}입니다. 같은 값을 내는 갱신 형식의 $z$는 얼마일까요?\n! 이전 은닉 상태의 몫이 같아야 합니다.\n! 갱신 형식에서 그 몫은 1 − z입니다.\n= 1 − {z} = {other}입니다.\n";
})), gm, _m = t((() => {
	gm = "# LSTM의 셀 상태\n\nLSTM은 두 번째 상태인 **셀 상태** $c$를 두고 전용 길을 내줍니다. 그 길에는 가중치도 tanh도 없습니다. 망각 게이트와의 곱과 덧셈만 있습니다.\n\n@equations lstm\n\n@picture lstm c_>k k>c c>c_out\n\n표시한 길을 거슬러 가면 $c$의 기울기에는 망각 게이트 $f$만 곱해집니다. 나머지 게이트는 무엇을 쓸지($i$, $g$)와 무엇을 내보낼지($o$)를 정합니다. 첫 갱신부터 기울기가 멀리 가도록 망각 게이트의 편향을 1 이상으로 두고 학습을 시작할 때가 많습니다.\n\n@lab | 첫 값이 $c$에 기록된 뒤로 입력 게이트는 닫혀 있습니다. 기울기의 절반 넘게 시점 1에 닿도록 편향 $b_f$를 고르세요.\n\n@show view=cell&cell=lstm&pass=backward&op=2&t=3 | 그림에서 셀 상태의 기울기를 살펴보세요.\n\n? $c_t$에서 $c_{t-1}$로 곧장 가는 길에서 기울기에 곱해지는 것은 무엇일까요?\n- 순환 가중치\n+ 망각 게이트\n- 출력 게이트\n! 그림에 표시한 길을 따라가 보세요. 그 길의 곱셈에는 어느 게이트가 붙어 있나요?\n= $c_t$ = $f ⊙ c_{t-1} + i ⊙ g$이므로 곧장 가는 길에는 $f$만 있습니다.\n\n? 가중치가 아직 모두 0이고 망각 게이트의 편향이 1이면 망각 게이트는 얼마일까요?\n! 편향만 남으므로 f = σ(1)입니다.\n! exp(−1)은 약 0.368입니다.\n= 1 / (1 + 0.368) = {f}입니다. 40시점이면 이것으로도 거의 남지 않습니다. 편향이 4이면 절반 가까이 남습니다.\n";
})), vm, ym = t((() => {
	vm = "# 뉴런 하나\n\n뉴런은 수 $x$에 가중치 $w$를 곱하고 편향 $b$를 더합니다. 그 결과 $a$를 **활성화 전 값**이라 합니다. 이어서 활성화 함수가 이 값을 휘게 합니다. 여기서는 모든 수를 −1과 1 사이로 눌러 담는 쌍곡탄젠트를 씁니다.\n\n$$ a = w x + b\n\n$$ h = tanh ( a )\n\n가중치는 곡선의 가파른 정도를, 편향은 곡선이 0을 지나는 곳을 정합니다. 활성화 함수가 없으면 뉴런을 아무리 이어 붙여도 직선 하나와 같습니다. 신경망이 직선보다 많은 것을 할 수 있는 까닭은 활성화 함수에 있습니다.\n\n@lab | $w$와 $b$를 움직여 뉴런의 곡선을 파선과 겹치게 해 보세요.\n\n@show view=cell&cell=rnn-tanh&pass=forward&op=2&t=0 | 순환 신경망의 첫 시점에는 아직 과거가 없으므로 바로 이런 뉴런입니다. 그 합과 tanh를 살펴보세요.\n\n? 이 첫 시점에서 $w$는 {w}, $x$는 {x}이고 편향의 합은 {b}입니다. 활성화 전 값 $a$는 얼마일까요?\n! 먼저 {w} × {x}를 계산하세요.\n! 그다음 편향 {b}를 더하세요.\n= {w} × {x} + ({b}) = {a}입니다. 여기에 tanh를 적용하면 {h}입니다.\n\n? 활성화 전 값이 20처럼 매우 크다면 $x$가 조금 바뀔 때 $h$는 어떻게 될까요?\n- 크게 바뀝니다\n+ 거의 바뀌지 않습니다. 그곳에서 곡선이 평평합니다\n- 부호가 바뀝니다\n! 실습에서 w를 크게 하고 곡선의 오른쪽 끝을 보세요.\n= tanh가 평평한 곳에서는 기울기가 거의 0입니다. 뉴런이 **포화**되었다고 하며, 입력에 반응하지 않고 역전파 때 기울기도 거의 지나가지 못합니다.\n";
})), bm, xm = t((() => {
	bm = "# 1 − z에서 부호가 바뀌는 까닭\n\n갱신 게이트는 두 번 쓰입니다. 한 번은 유지할 몫에, 또 한 번은 $1 − z$로서 새로 쓸 몫에 쓰입니다. 그래서 기울기의 항도 둘입니다. $1 − z$의 미분은 −1이므로 이 길을 지나온 항은 부호가 바뀝니다.\n\n@backward gru-after-keep u z\n\n@picture-back gru-after-keep z>k z>u\n\n말로 하면, $z$가 커지면 이전 은닉 상태를 더 유지하고 **동시에** 후보 은닉 상태를 덜 씁니다. 둘을 합치면 $δ z = δ h ⊙ ( h_{t-1} − n )$입니다. 중요한 것은 옛것과 새것의 차이입니다.\n\n계산 예제에서 유지되는 부분을 지나온 항은 {kept}이고, $u = 1 − z$의 기울기는 {du}입니다.\n\n@hunt | 이 역전파에는 음수 부호가 빠져 있습니다. 프로그램은 돌아가고 손실도 한동안 줄어듭니다. 유한 차분과 비교해야만 잘못이 드러납니다. 어느 블록이 가장 크게 어긋나나요? 한 시점만 계산하면 어느 블록이 어긋나나요?\n\n@show view=check&cell=gru-after-keep&weight=l0.W_xz.0&t=3&fault=minus | 음수 부호를 되돌려 두 값이 같아지는지 확인하세요.\n\n? 갱신 게이트 $z$의 전체 기울기는 얼마일까요?\n! 항 두 개를 더합니다. 유지되는 부분을 지나온 항과, u의 기울기에 −1을 곱한 항입니다.\n= {kept} − ({du}) = {dz}입니다.\n\n? 음수 부호가 빠진 채 한 시점만 계산하면 어느 블록이 불일치로 나올까요?\n- 모든 블록\n+ 갱신 게이트의 블록과 입력뿐\n- 순환 가중치뿐\n! 버그 찾기에서 시점 수를 1로 바꾸어 보세요.\n= 한 시점만 계산하면 잘못된 기울기가 z 블록과 입력 $x$에만 닿습니다. 시점이 늘어나면 $h_{t-1}$을 거슬러 가 모든 블록에 닿습니다.\n";
})), Sm, Cm = t((() => {
	Sm = "# 리셋 게이트의 위치: 곱한 뒤와 곱하기 전\n\n리셋 게이트는 PyTorch, Keras, cuDNN처럼 순환 가중치를 **곱한 뒤에** 작용하기도 하고, 첫 논문처럼 **곱하기 전에** 작용하기도 합니다.\n\n@equations gru-before-keep\n\n@picture gru-before-keep r>s h_>s s>q_n q_n>a_n\n\n곱하기 전에 리셋하면 가중치는 $s = r ⊙ h_{t-1}$에 곱해집니다. 그러므로 가중치의 기울기도 $s$로 계산해야 합니다. 여기에 $h_{t-1}$을 쓰는 것이 흔한 버그입니다. 또 역전파에서 곱셈을 두 번 이어서 해야 하므로 빠른 라이브러리들은 곱한 뒤 리셋하는 쪽을 택합니다.\n\n@hunt | 곱하기 전에 리셋하는 GRU의 역전파입니다. $W_hn$의 기울기를 $r ⊙ h_{t-1}$ 대신 $h_{t-1}$로 계산했습니다. 그런데도 입력의 기울기는 왜 맞을까요? 한 시점만 계산하면 왜 아무것도 드러나지 않을까요?\n\n@show view=switches&left=gru-after-keep&right=gru-before-keep | 같은 가중치로 두 형식을 비교해 보세요.\n\n? 곱한 뒤 리셋하는 모델의 가중치를 바꾸어, 곱하기 전에 리셋하는 GRU가 같은 값을 내게 할 수 있을까요?\n- 예, 리셋 게이트 가중치의 부호를 바꾸면 됩니다\n- 예, 순환 가중치를 전치하면 됩니다\n+ 아니요, 서로 다른 함수입니다\n! tanh 안의 식을 풀어 써 보세요. 한 형식에서는 r가 곱의 합에 곱해지고, 다른 형식에서는 합의 각 항에 곱해집니다.\n= 한 형식에서는 r가 이전 은닉 상태에 대한 합의 바깥에, 다른 형식에서는 안에 있습니다. 형식이 맞지 않는 모델은 읽어 들이지 않아야 합니다.\n\n? 버그 찾기에서 $W_hn$만 어긋나고 입력 $x$의 기울기는 맞습니다. 무엇을 알 수 있을까요?\n+ 거슬러 가는 길은 맞고, 이 가중치의 기울기를 만드는 마지막 곱셈만 틀렸습니다\n- 순전파가 틀렸습니다\n- 유한 차분의 간격이 너무 큽니다\n! x의 기울기는 모든 시점의 모든 연산을 거쳐 옵니다.\n= 거슬러 가는 길이 틀렸다면 그 앞의 모든 것이 어긋납니다. 한 블록만 어긋나면 그 블록의 기울기를 만드는 곳에 잘못이 있습니다.\n";
})), wm, Tm = t((() => {
	wm = "# 순환 신경망\n\n순환 신경망은 시계열을 한 시점씩 읽습니다. 지금까지 읽은 내용은 **은닉 상태** $h$에 담아 둡니다. 시점마다 새 입력과 이전 은닉 상태를 섞는데, **모든 시점에서 같은 가중치를** 씁니다.\n\n@equations rnn-tanh\n\n@picture rnn-tanh h_>q_h q_h>a_h a_h>h\n\n표시한 길은 이전 은닉 상태에서 새 은닉 상태로 이어집니다. 과거가 현재에 닿는 길은 이것뿐이며, 그 위에 $W_hh$가 있습니다.\n\n@lab | 유닛 하나가 시점 1에 펄스를 한 번 받고 그 뒤로는 아무것도 받지 않습니다. 시점 30에서도 은닉 상태가 0.5보다 크도록 순환 가중치를 고르세요. 1보다 작을 때와 클 때는 어떻게 다른가요?\n\n? 시계열이 두 배로 길어지면 기본 RNN의 가중치는 몇 개 더 필요할까요?\n- 두 배로 늘어납니다\n+ 하나도 더 필요하지 않습니다\n- 시점마다 하나씩 늘어납니다\n! 위 수식에서 가중치에는 어떤 첨자가 없나요?\n= 모든 시점에서 같은 가중치를 쓰므로 어떤 길이의 시계열이든 읽을 수 있습니다.\n\n? 입력이 1개, 유닛이 4개이고 위 수식처럼 편향이 두 벌인 기본 RNN의 매개변수(가중치와 편향)는 모두 몇 개일까요?\n! W_xh는 4 × 1개, W_hh는 4 × 4개입니다.\n! 편향은 두 벌이 각각 4개입니다.\n= 4 + 16 + 4 + 4 = 28개입니다.\n";
})), Em, Dm = t((() => {
	Em = "# 스트리밍\n\n센서는 끝없이 값을 하나씩 보냅니다. 순환 신경망은 이때 과거가 필요 없습니다. 과거에 대해 아는 것이 모두 은닉 상태에 들어 있기 때문입니다. 상태를 간직했다가 다음 값을 넣고 답을 꺼내면 됩니다. 한 시점에 드는 계산과 메모리는 그 전에 얼마나 많은 값이 왔는지와 관계없습니다.\n\n$$ h_t = cell ( x_t , h_{t-1} )\n\n상태를 이어 가면 한 시점씩 계산해도 시계열 전체를 한 번에 계산한 것과 같은 값이 나옵니다. 상태를 이어 가지 않으면 조각마다 과거 없이 시작합니다.\n\n@lab | 시계열을 $m$ 시점씩 나누어 읽습니다. $s$ = 0이면 조각마다 빈 상태로 시작하고, $s$ = 1이면 상태를 이어 갑니다. 차이를 정확히 0으로 만드세요.\n\n층이 둘이거나 LSTM이면 상태가 더 많으며, 모두 이어 가야 합니다. 시간을 **거꾸로** 읽는 층은 스트리밍할 수 없습니다. 끝을 먼저 알아야 하기 때문입니다.\n\n? 유닛이 $H$개인 GRU가 센서 1만 개를 한꺼번에 따라갑니다. 값과 값 사이에 센서마다 무엇을 간직해야 할까요?\n- 지금까지의 값 전부\n+ 수 $H$개\n- 센서 전용 가중치\n! 수식의 오른쪽에서 새 값 말고 이 센서에 속한 것은 무엇인가요?\n= 은닉 상태, 곧 수 $H$개입니다. 가중치는 모든 센서가 함께 씁니다.\n";
})), Om, km = t((() => {
	Om = "# 절단 시간 역전파\n\n10만 시점짜리 시계열을 통째로 붙들고 있을 수는 없습니다. 역전파에는 모든 시점의 값이 필요하기 때문입니다. **절단 시간 역전파**는 손실에서 $k$ 시점만 거슬러 가고 멈춥니다. 그러면 메모리는 시계열의 길이가 아니라 $k$에 비례합니다.\n\n그 대가로 $k$ 시점보다 먼 과거는 이 기울기로 배울 수 없습니다. 은닉 상태는 시계열 전체에 걸쳐 계속 앞으로 전해집니다. 잘리는 것은 기울기뿐입니다.\n\n@lab | 순환 가중치는 0.9이고 손실은 마지막 시점에 있습니다. 잘라 낸 기울기가 그때부터 줄곧 전체 기울기의 5 % 안에 머무는 **가장 작은** $k$를 찾으세요.\n\n@show view=gradients&model=gru-after-keep&from=39&to=20 | 학습된 신경망에서 손실이 얼마나 먼 과거까지 닿는지 살펴보세요.\n\n? 앞부분이 끝보다 50시점 앞에 있는 무늬를 알아봐야 합니다. $k$ = 20으로 학습하면 어떻게 될까요?\n- 배우기는 하지만 느립니다\n+ 끝에서 앞부분까지 가는 기울기가 없으므로 운이 좋아야 배웁니다\n- 순전파가 20시점보다 오래된 것을 모두 잊습니다\n! 순전파와 역전파는 다르게 잘립니다. 둘 가운데 어느 쪽이 가중치를 바꾸나요?\n= 은닉 상태는 오래된 정보를 계속 전할 수 있지만, 그 가운데 무엇이 쓸모 있었는지 알려 주는 기울기가 없습니다.\n";
})), Am, jm = t((() => {
	Am = "# 기울기 소실\n\n한 시점을 거슬러 갈 때마다 은닉 상태의 기울기는 같은 두 곳을 지납니다. tanh의 미분(최대 1)와 순환 가중치입니다.\n\n$$ δ h_{t-1} = W_hh^⊤ ( ( 1 − h_t^2 ) ⊙ δ h_t )\n\n40시점을 거슬러 가면 이 일이 마흔 번 일어납니다. 한 번 지날 때 0.8배가 남는다면 결국 0.8의 40제곱이 남습니다. 이를 **기울기 소실**이라 합니다. 오래전의 일이 중요했다는 소식이 신경망에 닿지 않습니다.\n\n@lab | 입력이 거의 없는 유닛입니다. 시점 1에 기울기의 10분의 1 이상이 닿도록 $W_hh$를 고르세요. 그 범위가 얼마나 좁은가요?\n\n작은 신경망들에 첫 값을 40시점 동안 기억하는 과제를 가르쳤습니다. 마지막 시점에서 첫 시점까지 기울기의 크기는 기본 RNN에서 {rnn}배, LSTM의 셀 상태에서 {lstm}배, GRU에서 {gru}배가 되었습니다. 기본 RNN은 이 과제를 끝내 배우지 못했습니다.\n\n@show view=gradients&model=rnn-tanh&from=39&to=0 | 세 신경망을 비교해 보세요.\n\n? 한 시점을 거슬러 갈 때마다 기울기가 0.8배가 됩니다. 40시점 뒤에는 대략 얼마나 남을까요?\n- 약 5분의 1\n- 약 100분의 1\n- 약 1만분의 1\n! 0.8² = 0.64, 0.8⁴ ≈ 0.41입니다. 계속 제곱해 보세요.\n! 0.8의 32제곱은 약 0.0008입니다.\n= 0.8의 40제곱은 {power}입니다.\n";
})), Mm, Nm = t((() => {
	Mm = "# 더 적은 게이트\n\n게이트가 하나 없어져도 괜찮을까요? **최소 게이트 유닛**(MGU)에는 게이트가 하나뿐입니다. $f$가 갱신 게이트와 리셋 게이트를 겸합니다.\n\n@equations mgu\n\n게이트나 후보 은닉 상태 하나마다 입력용 가중치 블록 하나, 상태용 블록 하나, 편향 두 벌이 듭니다. 입력이 1개, 유닛이 4개일 때 매개변수는 기본 RNN이 {rnn}개, GRU가 {gru}개, LSTM이 {lstm}개입니다. 블록 수는 차례로 1, 3, 4입니다.\n\n많은 과제에서 GRU와 LSTM의 정확도는 비슷합니다. LSTM은 크기에 제한이 없는 셀 상태로 수를 셀 수 있고, GRU는 더 작습니다. MGU도 둘에 가까울 때가 많습니다. 여러분의 데이터에 어느 것이 좋은지는 백테스트를 해 보아야 알 수 있습니다.\n\n@show view=switches&left=mgu&right=gru-after-keep | 두 셀이 어떤 수식을 함께 쓰는지 살펴보세요.\n\n? 입력이 1개, 유닛이 4개인 MGU의 매개변수는 모두 몇 개일까요?\n! 게이트 하나와 후보 은닉 상태 하나, 곧 블록이 둘입니다.\n! 블록 하나의 크기는 기본 RNN과 같은 {rnn}개입니다.\n= 2 × {rnn} = {mgu}개입니다.\n";
})), Pm = /* @__PURE__ */ n({ default: () => Im }), Fm, Im, Lm = t((() => {
	Up(), Gp(), qp(), Yp(), Zp(), $p(), tm(), rm(), am(), sm(), lm(), dm(), pm(), hm(), _m(), ym(), xm(), Cm(), Tm(), Dm(), km(), jm(), Nm(), Fm = /* #__PURE__ */ Object.assign({
		"./ko/backward.md": Hp,
		"./ko/bptt.md": Wp,
		"./ko/bug-hunt.md": Kp,
		"./ko/chain-rule.md": Jp,
		"./ko/descent.md": Xp,
		"./ko/exploding.md": Qp,
		"./ko/forecasting.md": em,
		"./ko/forward.md": nm,
		"./ko/gate.md": im,
		"./ko/glossary.md": om,
		"./ko/gradient-check.md": cm,
		"./ko/gru.md": um,
		"./ko/initialisation.md": fm,
		"./ko/keep-write.md": mm,
		"./ko/lstm.md": gm,
		"./ko/neuron.md": vm,
		"./ko/one-minus.md": bm,
		"./ko/reset.md": Sm,
		"./ko/rnn.md": wm,
		"./ko/streaming.md": Em,
		"./ko/truncated.md": Om,
		"./ko/vanishing.md": Am,
		"./ko/variants.md": Mm
	}), Im = Object.fromEntries(Object.entries(Fm).map(([e, t]) => [e.replace(/^.*\/|\.md$/g, ""), t]));
}));
// src/course/content.ts
async function Rm(e) {
	return (await Vm[e]()).default;
}
function zm(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => e !== "glossary").map(([e, t]) => [e, Vf(t)]));
}
function Bm(e) {
	return (e.glossary ?? "").split("\n").filter((e) => e.includes("|")).map((e) => {
		let [t = "", n = "", r = ""] = e.split("|").map((e) => e.trim());
		return {
			term: t,
			other: n,
			meaning: r
		};
	});
}
var Vm, Hm = t((() => {
	Gf(), Vm = {
		en: () => Promise.resolve().then(() => (Vp(), Rp)),
		ko: () => Promise.resolve().then(() => (Lm(), Pm))
	};
}));
// src/course/open.ts
function Um(e) {
	new URLSearchParams(e).get("view") !== "lessons" && (Y.park(), Y.unit = 0, Y.fault = "none"), Y.answer = Y.lab = "", Y.read(e, !0), Y.root?.querySelector("main")?.scrollIntoView();
}
var Wm = t((() => {
	ac();
}));
// src/course/Inline.svelte
function Gm(e, t) {
	st(t, !0);
	let n = jo(t, "values", 19, () => ({}));
	var r = Ei();
	K(F(r), 17, () => t.line, aa, (e, t) => {
		var r = Ei(), i = F(r), a = (e) => {
			ul(e, { get formula() {
				return B(t).formula;
			} });
		}, o = (e) => {
			var r = Km(), i = I(r, !0);
			R((e) => W(i, e), [() => Cc(n()[B(t).name] ?? "?")]), U(e, r);
		}, s = (e) => {
			var n = qm(), r = I(n, !0);
			R(() => {
				q(n, "href", `#${B(t).fragment ?? ""}${Y.embed ? "&embed=1" : ""}`), W(r, B(t).text);
			}), V("click", n, (e) => {
				e.ctrlKey || e.metaKey || e.shiftKey || (e.preventDefault(), Um(B(t).fragment));
			}), U(e, n);
		}, c = (e) => {
			var n = Jm(), r = I(n, !0);
			R(() => W(r, B(t).text)), U(e, n);
		}, l = (e) => {
			var n = Ti();
			R(() => W(n, B(t).text)), U(e, n);
		};
		G(i, (e) => {
			B(t).kind === "math" ? e(a) : B(t).kind === "value" ? e(o, 1) : B(t).kind === "link" ? e(s, 2) : B(t).kind === "strong" ? e(c, 3) : e(l, -1);
		}), U(e, r);
	}), U(e, r), ct();
}
var Km, qm, Jm, Ym = t((() => {
	Wo(), Lo(), Wm(), ac(), Dc(), kl(), Km = /* @__PURE__ */ H("<span class=\"number\"> </span>"), qm = /* @__PURE__ */ H("<a> </a>"), Jm = /* @__PURE__ */ H("<strong> </strong>"), li(["click"]);
}));
// src/course/progress.svelte.ts
function Xm() {
	try {
		let e = JSON.parse(localStorage.getItem(Zm) ?? "{}");
		if (typeof e != "object" || !e) return {};
		let t = Object.entries(e).filter(([, e]) => Array.isArray(e) && e.every((e) => typeof e == "string"));
		return Object.fromEntries(t);
	} catch {
		return {};
	}
}
var Zm, Qm, $m, eh = t((() => {
	Lo(), Zm = "gatewise-course", Qm = class {
		#e = /* @__PURE__ */ M(An(Xm()));
		get done() {
			return B(this.#e);
		}
		set done(e) {
			N(this.#e, e, !0);
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
				localStorage.setItem(Zm, JSON.stringify(this.done));
			} catch {
				return;
			}
		}
	}, $m = new Qm();
}));
// src/course/Ask.svelte
function th(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Y.answer.split(";")[t.index] ?? ""), r = /* @__PURE__ */ M(null), i = /* @__PURE__ */ M(0), a = /* @__PURE__ */ M(0), o = /* @__PURE__ */ j(() => t.question.hints.slice(0, B(r) === "right" ? 0 : Math.max(B(a), +(B(i) >= 3)))), s = /* @__PURE__ */ j(() => $m.has(t.lesson, `q${t.index}`));
	function c(e) {
		let n = Array.from({ length: t.count }, (e, t) => Y.answer.split(";")[t] ?? "");
		n[t.index] = e.replaceAll(";", ","), Y.answer = n.join(";").replace(/;+$/, ""), N(r, null);
	}
	function l() {
		return t.answer.kind === "choice" ? B(n) !== "" && Number(B(n)) === (t.answer.right?.() ?? t.question.right) : t.answer.kind === "whole" ? B(n).trim().replace(/[,\s]/g, "") === String(t.answer.value()) : wc(B(n), t.answer.value());
	}
	function u(e) {
		e.preventDefault(), N(r, l() ? "right" : "wrong", !0), B(r) === "right" ? $m.mark(t.lesson, `q${t.index}`) : N(i, B(i) + 1);
	}
	var d = ch(), f = P(d), p = P(f), m = P(p, !0), h = L(m), g = (e) => {
		var n = Ti();
		R(() => W(n, ` ${t.index + 1}`)), U(e, n);
	};
	G(h, (e) => {
		t.count > 1 && e(g);
	});
	var _ = L(h), v = (e) => {
		U(e, nh());
	};
	G(_, (e) => {
		B(s) && e(v);
	}), k(p);
	var y = L(p, 2);
	Gm(P(y), {
		get line() {
			return t.question.prompt;
		},
		get values() {
			return t.values;
		}
	}), k(y);
	var b = L(y, 2), x = (e) => {
		var r = Ei();
		K(F(r), 17, () => t.question.options, aa, (e, r, i) => {
			var a = rh(), o = P(a);
			qa(o), Ja(o, i);
			var s = L(o, 2);
			Gm(P(s), {
				get line() {
					return B(r);
				},
				get values() {
					return t.values;
				}
			}), k(s), k(a), R((e) => {
				q(o, "name", `answer-${t.index ?? ""}`), Ya(o, e);
			}, [() => B(n) === String(i)]), V("change", o, () => c(String(i))), U(e, a);
		}), U(e, r);
	}, S = (e) => {
		var r = ih(), i = F(r), a = I(i, !0), o = L(i, 2);
		qa(o), R((e) => {
			W(a, e), q(o, "aria-labelledby", `prompt-${t.index ?? ""}`), Ja(o, B(n));
		}, [() => X(t.answer.kind === "whole" ? "wholeNumber" : "decimals")]), V("input", o, (e) => c(e.currentTarget.value)), U(e, r);
	};
	G(b, (e) => {
		t.answer.kind === "choice" ? e(x) : e(S, -1);
	});
	var C = L(b, 2), w = P(C), T = I(w, !0), E = L(w, 2), ee = (e) => {
		var t = ah(), n = I(t, !0);
		R((e) => W(n, e), [() => X("showHint")]), V("click", t, () => N(a, Math.max(B(a), B(o).length) + 1)), U(e, t);
	};
	G(E, (e) => {
		B(a) < t.question.hints.length && B(r) !== "right" && e(ee);
	}), k(C);
	var te = L(C, 2);
	K(te, 17, () => B(o), aa, (e, n) => {
		var r = oh(), i = P(r), a = I(i, !0);
		Gm(L(i, 2), {
			get line() {
				return B(n);
			},
			get values() {
				return t.values;
			}
		}), k(r), R((e) => W(a, e), [() => X("hint")]), U(e, r);
	});
	var ne = L(te, 2);
	let D;
	var re = P(ne), ie = (e) => {
		var n = sh(), r = F(n);
		Gm(L(r), {
			get line() {
				return t.question.why;
			},
			get values() {
				return t.values;
			}
		}), R((e) => W(r, `✓ ${e ?? ""} `), [() => X("right_")]), U(e, n);
	}, ae = (e) => {
		var t = Ti();
		R((e) => W(t, `✗ ${e ?? ""}`), [() => X("wrong")]), U(e, t);
	};
	G(re, (e) => {
		B(r) === "right" ? e(ie) : B(r) === "wrong" && e(ae, 1);
	}), k(ne), k(f), k(d), R((e, n) => {
		q(d, "data-question", t.index), W(m, e), q(y, "id", `prompt-${t.index ?? ""}`), W(T, n), D = Ba(ne, 1, "verdict", null, D, {
			good: B(r) === "right",
			bad: B(r) === "wrong"
		});
	}, [() => X("question"), () => X("check")]), ci("submit", d, u), U(e, d), ct();
}
var nh, rh, ih, ah, oh, sh, ch, lh = t((() => {
	Wo(), Lo(), ac(), Dc(), pc(), Ym(), eh(), nh = /* @__PURE__ */ H("<span class=\"done\">✓</span>"), rh = /* @__PURE__ */ H("<label class=\"option\"><input type=\"radio\"/> <span><!></span></label>"), ih = /* @__PURE__ */ H("<p class=\"soft small\"> </p> <input type=\"text\" inputmode=\"decimal\" size=\"12\"/>", 1), ah = /* @__PURE__ */ H("<button type=\"button\"> </button>"), oh = /* @__PURE__ */ H("<p data-hint=\"\"><strong> </strong> <!></p>"), sh = /* @__PURE__ */ H(" <!>", 1), ch = /* @__PURE__ */ H("<form><fieldset><legend> <!><!></legend> <p><!></p> <!> <p class=\"asking\"><button type=\"submit\" class=\"primary\"> </button> <!></p> <!> <p role=\"status\"><!></p></fieldset></form>"), li([
		"change",
		"input",
		"click"
	]);
}));
// src/course/hunts.ts
function uh(e, t, n) {
	let r = bs(e.gradients, t), [, i = 0, a = 0] = r.shape, o = _s([a, a]);
	for (let e = 0; e < i; e++) for (let t = 0; t < a; t++) for (let i = 0; i < a; i++) o.data[t * a + i] += Ws(r, 0, e, t) * n(e, i);
	return o;
}
function dh(e, t, n) {
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
function fh(e, t) {
	let n = Fs(e.cell), r = t === void 0 ? n : ph(n, t), i = e.broken(r), a = r.layers[0];
	return [...Object.entries(a.parameters), ["x", a.x]].map(([e, t]) => {
		let n = Array.from(t.data, (t, n) => {
			let a = e === "x" ? `x.${n}` : `l0.${e}.${n}`, o = Hs(r, a), s = (e) => Vs(r, { [a]: e }).loss, c = (s(o + _h) - s(o - _h)) / (2 * _h);
			return {
				block: e,
				entry: n,
				backprop: Us(i, a),
				finite: c,
				apart: 0
			};
		}), a = Math.max(1e-12, ...n.map((e) => Math.max(Math.abs(e.finite), Math.abs(e.backprop)))), o = (e) => Math.abs(e.backprop - e.finite) / a, s = n.reduce((e, t) => o(t) > o(e) ? t : e);
		return {
			...s,
			apart: o(s)
		};
	});
}
function ph(e, t) {
	return Os(J, {
		...e,
		lengths: [t],
		head: e.head && {
			...e.head,
			target: mh(e.head.target, t)
		}
	});
}
function mh(e, t) {
	return {
		shape: e.shape,
		data: Float64Array.from(e.data, (e, n) => n < t ? e : NaN)
	};
}
var hh, gh, _h, vh = t((() => {
	Ns(), Zs(), hh = (e, t, n) => t === "h_" && e.kind === "product" ? 0 : n, gh = {
		"one-minus": {
			cell: "gru-after-keep",
			broken: (e) => Os(J, e, Ms)
		},
		reset: {
			cell: "gru-before-keep",
			broken: (e) => dh(e, "W_hn", (e) => uh(e, "q_n", (t, n) => Ws(e.previous.h_, 0, t, n)))
		},
		"gradient-check": {
			cell: "rnn-tanh",
			broken: (e) => dh(e, "W_hh", (e) => uh(e, "q_h", (t, n) => Ws(e.values.h, 0, t, n)))
		},
		"bug-hunt": {
			cell: "gru-after-keep",
			broken: (e) => Os(J, e, hh)
		}
	}, _h = 1e-5;
}));
// src/course/positions.ts
function yh(e) {
	return e.split(",").flatMap((e) => {
		let [t = "", n = ""] = e.split(":");
		return t && n && Number.isFinite(Number(n)) ? [[t, n]] : [];
	});
}
function bh(e, t) {
	let n = {};
	for (let [r, i] of yh(e)) {
		let e = t.find((e) => e.name === r);
		e && (n[r] = Math.max(e.min, Math.min(e.max, Number(i))));
	}
	return n;
}
function xh(e, t, n) {
	return [...yh(e).filter(([e]) => e !== t), ...n === null ? [] : [[t, String(n)]]].map((e) => e.join(":")).join(",");
}
function Sh(e, t) {
	let n = yh(e).find(([e]) => e === t);
	return n ? Number(n[1]) : null;
}
var Ch = t((() => {}));
// src/course/Hunt.svelte
function wh(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => gh[t.name]), r = /* @__PURE__ */ j(() => J[B(n).cell]), i = /* @__PURE__ */ j(() => Fs(B(n).cell).steps), a = /* @__PURE__ */ j(() => [
		1,
		2,
		3,
		B(i)
	]), o = /* @__PURE__ */ j(() => B(a).find((e) => e === Sh(Y.lab, "steps")) ?? B(i)), s = /* @__PURE__ */ j(() => fh(B(n), B(o)));
	var c = Eh(), l = P(c), u = I(l, !0), d = L(l, 2);
	Gm(P(d), {
		get line() {
			return t.task;
		},
		get values() {
			return t.values;
		}
	}), k(d);
	var f = L(d, 2);
	{
		let e = /* @__PURE__ */ j(() => X("huntSteps")), t = /* @__PURE__ */ j(() => B(a).map((e) => ({
			value: e,
			text: String(e)
		})));
		mc(f, {
			get label() {
				return B(e);
			},
			get value() {
				return B(o);
			},
			get options() {
				return B(t);
			},
			onchange: (e) => Y.lab = xh(Y.lab, "steps", e === B(i) ? null : e)
		});
	}
	var p = L(f, 2), m = P(p), h = P(m), g = P(h), _ = P(g), v = I(_, !0), y = L(_), b = I(y, !0), x = L(y), S = I(x, !0), C = L(x), w = I(C, !0), T = I(L(C), !0);
	k(g), k(h);
	var E = L(h);
	K(E, 21, () => B(s), (e) => e.block, (e, t) => {
		let n = /* @__PURE__ */ j(() => B(t).apart < 1e-5);
		var i = Th(), a = P(i), o = P(a);
		{
			let e = /* @__PURE__ */ j(() => Ko(B(r), B(t).block));
			ul(o, { get formula() {
				return B(e);
			} });
		}
		var s = L(o);
		k(a);
		var c = L(a), l = I(c, !0), u = L(c), d = I(u, !0), f = L(u), p = I(f, !0), m = L(f), h = I(m);
		k(i), R((e, r, a, o) => {
			q(i, "data-block", B(t).block), q(i, "data-good", B(n)), W(s, ` [${B(t).entry + 1}]`), W(l, e), W(d, r), W(p, a), Ba(m, 1, Na(B(n) ? "good" : "bad")), W(h, `${B(n) ? "✓" : "✗"} ${o ?? ""}`);
		}, [
			() => Ec(B(t).backprop).slice(0, 9),
			() => Ec(B(t).finite).slice(0, 9),
			() => Cc(Z(B(t).apart)),
			() => X(B(n) ? "huntAgrees" : "huntDiffers")
		]), U(e, i);
	}), k(E), k(m), k(p), Oa(p, () => cl);
	var ee = I(L(p, 2), !0);
	k(c), R((e, n, r, i, a, o, s, l) => {
		q(c, "aria-label", e), q(c, "data-hunt", t.name), W(u, n), W(v, r), W(b, i), W(S, a), W(w, o), W(T, s), W(ee, l);
	}, [
		() => X("hunt"),
		() => X("hunt"),
		() => X("huntBlock"),
		() => X("backprop"),
		() => X("finite"),
		() => X("apart"),
		() => X("huntVerdict"),
		() => X("huntHint")
	]), U(e, c), ct();
}
var Th, Eh, Dh = t((() => {
	Wo(), Lo(), ac(), Dc(), ll(), Yo(), pc(), Zs(), _c(), kl(), vh(), Ym(), Ch(), Th = /* @__PURE__ */ H("<tr><th scope=\"row\"><!> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td> </td></tr>"), Eh = /* @__PURE__ */ H("<section class=\"lab\"><h3> </h3> <p><!></p> <!> <div class=\"scroll-x\"><table><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table></div> <p class=\"soft small\"> </p></section>");
}));
// src/course/experiment.ts
function Oh(e) {
	let t = e;
	return () => (t = (t * 1664525 + 1013904223) % 4294967296, t / 2147483648 - 1);
}
function kh(e, t, n, r = {}) {
	let i = J[e], a = Math.max(1, ...Object.values(t).map((e) => Array.isArray(e) ? e.length : 1)), o = n[0].length, s = Object.fromEntries(Object.keys(i.parameters).map((e) => {
		let n = t[e] ?? 0;
		if (Array.isArray(n)) return [e, vs(n)];
		let r = e.startsWith("b") ? [a] : [a, e.startsWith("W_x") ? o : a];
		return [e, {
			shape: r,
			data: Float64Array.from({ length: r.reduce((e, t) => e * t, 1) }, () => n)
		}];
	})), c = ys(i.states, [1, a]);
	for (let [e, t] of Object.entries(r)) c[e].data.fill(t);
	return Ts(i, {
		parameters: s,
		x: vs([n]),
		initial: c,
		lengths: [n.length],
		reverse: !1
	});
}
function Ah(e, t, n, r = {}) {
	let i = J[t], a = e.values.h.shape, [, o = 0, s = 0] = a, c = _s(a);
	for (let e = 0; e < o; e++) c.data.fill(n(e), e * s, (e + 1) * s);
	let l = ys(i.states, [1, s]);
	for (let [e, t] of Object.entries(r)) l[e].data.fill(t);
	return Es(i, e, c, l, { layer: 0 });
}
function jh(e, t) {
	let n = Hh.map((e) => [e]), r = Hh.map((e) => Math.tanh(2 * e - 1)), i = .2, a = 0, o = [];
	for (let s = 0; s <= t; s++) {
		let t = kh("rnn-tanh", {
			W_xh: i,
			b_xh: a
		}, n), s = r.map((e, n) => Ws(t.values.h, 0, n, 0) - e);
		o.push(s.reduce((e, t) => e + .5 * t * t, 0));
		let c = Ah(t, "rnn-tanh", (e) => s[e]).parameter_gradients;
		i -= e * c.W_xh.data[0], a -= e * c.b_xh.data[0];
	}
	return {
		losses: o,
		w: i,
		b: a
	};
}
function Mh(e, t) {
	let n = Array.from({ length: t }, (e, t) => [t === 0 ? .2 : 0]), r = Ah(kh("rnn-tanh", {
		W_hh: e,
		W_xh: 1
	}, n), "rnn-tanh", () => 0, { h: 1 });
	return Lh(r.gradients.h).map(Math.abs);
}
function Nh(e) {
	let t = 1.3, n = [];
	for (let r = 0; r < 120; r++) {
		let r = kh("rnn-relu", { W_hh: t }, Array.from({ length: 20 }, () => [0]), { h: 1 }), i = Ws(r.values.h, 0, 19, 0) - 1;
		n.push(.5 * i * i);
		let a = Ah(r, "rnn-relu", () => 0, { h: i }).parameter_gradients.W_hh.data[0];
		t -= .05 * Math.max(-e, Math.min(e, a));
	}
	return {
		losses: n,
		w: t
	};
}
var Ph, Q, Fh, Ih, Lh, Rh, zh, Bh, Vh, Hh, Uh, Wh, Gh = t((() => {
	Ns(), Zs(), Ph = (e) => ({
		en: e,
		ko: e
	}), Q = (e, t) => ({
		en: e,
		ko: t
	}), Fh = Q("time step", "시점"), Ih = (e, t, n, r, i, a, o = !1) => ({
		name: e,
		symbol: t,
		min: n,
		max: r,
		step: i,
		start: a,
		power: o
	}), Lh = (e, t = 0) => Float64Array.from({ length: e?.shape[1] ?? 0 }, (n, r) => Ws(e, 0, r, t)), Rh = (e, t = 1) => Array.from({ length: e }, (e, n) => [n === 0 ? t : 0]), zh = (e) => Math.log(e / (1 - e)), Bh = Array.from({ length: 61 }, (e, t) => [(t - 30) / 10]), Vh = Bh.map(([e]) => Math.tanh(2 * e - 1)), Hh = [
		-1,
		-.2,
		.4,
		.7,
		1.5
	], Uh = (() => {
		let e = Oh(7), t = () => Array.from({ length: 12 }, e).reduce((e, t) => e + t, 0) / 2;
		return Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => t() / 4));
	})(), Wh = (() => {
		let e = Oh(3);
		return Array.from({ length: 240 }, (t, n) => 10 + 3 * Math.sin(2 * Math.PI * n / 24) + 1.2 * Math.sin(4 * Math.PI * n / 24) + .4 * e());
	})();
})), Kh, qh = t((() => {
	Ns(), Zs(), Gh(), Kh = {
		neuron: {
			sliders: [Ih("w", "w", -3, 3, .1, .5), Ih("b", "b", -2, 2, .1, .5)],
			axis: Ph("x"),
			times: Bh.map(([e]) => e.toFixed(1).replace("-", "−")),
			run({ w: e = 0, b: t = 0 }) {
				let n = Lh(kh("rnn-tanh", {
					W_xh: e,
					b_xh: t
				}, Bh).values.h), r = Math.max(...n.map((e, t) => Math.abs(e - Vh[t])));
				return {
					lines: [{
						name: Q("this neuron", "이 뉴런"),
						values: n,
						tone: 0
					}, {
						name: Q("the aim", "목표"),
						values: Vh,
						tone: 1,
						dash: 1
					}],
					readings: [{
						name: Q("largest distance", "가장 큰 차이"),
						value: r
					}],
					reached: r < .01
				};
			}
		},
		descent: {
			sliders: [Ih("rate", "η", -2, 1.5, .1, -1.5, !0)],
			axis: Q("update", "갱신 횟수"),
			log: !0,
			run({ rate: e = 0 }) {
				let { losses: t, w: n, b: r } = jh(e, 40);
				return {
					lines: [{
						name: Q("loss", "손실"),
						values: t,
						tone: 0
					}],
					readings: [
						{
							name: Q("loss after 40 updates", "40번 갱신한 뒤의 손실"),
							value: t.at(-1)
						},
						{
							name: Ph("w"),
							value: n
						},
						{
							name: Ph("b"),
							value: r
						}
					],
					reached: t.at(-1) < .001
				};
			}
		},
		rnn: {
			sliders: [Ih("w", "W_hh", 0, 2, .05, .5)],
			axis: Fh,
			run({ w: e = 0 }) {
				let t = Rh(30), n = Lh(kh("rnn-tanh", {
					W_xh: 1,
					W_hh: e
				}, t).values.h);
				return {
					lines: [{
						name: Q("input x", "입력 x"),
						values: t.map(([e]) => e),
						tone: 4,
						dash: 2
					}, {
						name: Q("state h", "은닉 상태 h"),
						values: n,
						tone: 0
					}],
					readings: [{
						name: Q("h at step 30", "시점 30의 h"),
						value: n.at(-1)
					}],
					reached: n.at(-1) > .5
				};
			}
		},
		bptt: {
			sliders: [Ih("w", "W_hh", .1, 1.2, .05, .4)],
			axis: Fh,
			run({ w: e = 0 }) {
				let t = Oh(5), n = Array.from({ length: 20 }, () => [.05 * t()]), r = kh("rnn-tanh", {
					W_xh: 1,
					W_hh: e
				}, n), i = Ah(r, "rnn-tanh", () => 0, { h: 1 }), a = Array.from({ length: 20 }, (e, t) => Ws(i.gradients.q_h, 0, t, 0) * Ws(r.previous.h_, 0, t, 0)), o = a.reduce((e, t) => e + Math.abs(t), 0), s = a.slice(0, 10).reduce((e, t) => e + Math.abs(t), 0) / o;
				return {
					lines: [{
						name: Q("term of this step", "이 시점의 항"),
						values: a,
						tone: 0,
						dots: !0
					}],
					readings: [{
						name: Q("sum: gradient of W_hh", "합: W_hh의 기울기"),
						value: a.reduce((e, t) => e + t, 0)
					}, {
						name: Q("share of steps 1 to 10", "시점 1~10의 몫"),
						value: s
					}],
					reached: s > .1
				};
			}
		},
		truncated: {
			sliders: [Ih("k", "k", 1, 30, 1, 3)],
			axis: Q("steps back", "거슬러 간 시점 수"),
			run({ k: e = 1 }) {
				let t = Oh(11), n = kh("rnn-tanh", {
					W_xh: 1,
					W_hh: .9
				}, Array.from({ length: 30 }, () => [.5 * t()])), r = Ah(n, "rnn-tanh", () => 0, { h: 1 }), i = Array.from({ length: 30 }, (e, t) => Ws(r.gradients.q_h, 0, t, 0) * Ws(n.previous.h_, 0, t, 0)).reverse(), a = i.map((e, t) => i.slice(0, t + 1).reduce((e, t) => e + t, 0)), o = a.at(-1), s = (e) => Math.abs(e / o - 1) < .05, c = 30;
				for (; c > 1 && s(a[c - 2]);) c--;
				return {
					lines: [{
						name: Q("gradient of the last k steps", "마지막 k개 시점의 기울기"),
						values: a.slice(0, e),
						tone: 0,
						dots: !0
					}, {
						name: Q("whole gradient", "전체 기울기"),
						values: a.map(() => o),
						tone: 1,
						dash: 1
					}],
					readings: [{
						name: Q("truncated", "잘라 낸 기울기"),
						value: a[e - 1]
					}, {
						name: Q("whole", "전체 기울기"),
						value: o
					}],
					reached: e === c
				};
			}
		},
		vanishing: {
			sliders: [Ih("w", "W_hh", .3, 1.1, .01, .6)],
			axis: Fh,
			log: !0,
			run({ w: e = 0 }) {
				let t = Mh(e, 40);
				return {
					lines: [{
						name: Ph("|∂h₄₀/∂hₜ|"),
						values: t,
						tone: 0
					}],
					readings: [{
						name: Q("at step 1", "시점 1에서"),
						value: t[0]
					}],
					reached: t[0] > .1
				};
			}
		},
		exploding: {
			sliders: [Ih("limit", "c", -2, 3, .1, 3, !0)],
			axis: Q("update", "갱신 횟수"),
			log: !0,
			run({ limit: e = 1 }) {
				let { losses: t, w: n } = Nh(e), r = Math.max(...t.slice(-10));
				return {
					lines: [{
						name: Q("loss", "손실"),
						values: t,
						tone: 0
					}],
					readings: [{
						name: Q("largest loss of the last ten", "마지막 열 번 가운데 가장 큰 손실"),
						value: r
					}, {
						name: Ph("w"),
						value: n
					}],
					reached: r < .01
				};
			}
		},
		initialisation: {
			sliders: [Ih("gain", "g", .2, 3, .05, .4)],
			axis: Fh,
			log: !0,
			run({ gain: e = 1 }) {
				let t = Oh(9), n = Array.from({ length: 40 }, () => [.1 * t()]), r = Uh.map((t) => t.map((t) => e * t)), i = Ah(kh("rnn-tanh", {
					W_xh: Uh.map((e) => [e[0]]),
					W_hh: r,
					b_xh: Uh.map(() => 0)
				}, n), "rnn-tanh", () => 0, { h: 1 }).gradients.h, a = Array.from({ length: 40 }, (e, t) => Math.hypot(...Array.from({ length: 16 }, (e, n) => Ws(i, 0, t, n)))), o = a[0] / a.at(-1);
				return {
					lines: [{
						name: Q("size of the gradient of h", "h의 기울기 크기"),
						values: a,
						tone: 0
					}],
					readings: [{
						name: Q("first step over last", "첫 시점 ÷ 마지막 시점"),
						value: o
					}],
					reached: o > .1 && o < 10
				};
			}
		},
		gate: {
			sliders: [Ih("z", "z", .05, .99, .005, .5)],
			axis: Fh,
			run({ z: e = .5 }) {
				let t = kh("gru-after-keep", { b_xz: zh(e) }, Array.from({ length: 30 }, () => [0]), { h: 1 }), n = Lh(t.values.h), r = n.findIndex((e) => e < .5) + 1;
				return {
					lines: [{
						name: Q("state h", "은닉 상태 h"),
						values: n,
						tone: 0,
						dots: !0
					}, {
						name: Q("half", "절반"),
						values: n.map(() => .5),
						tone: 4,
						dash: 2
					}],
					readings: [{
						name: Q("first step below half (0: none)", "절반 아래로 내려간 첫 시점 (0: 없음)"),
						value: r
					}],
					reached: r === 10
				};
			}
		},
		lstm: {
			sliders: [Ih("b", "b_f", -2, 6, .1, 0)],
			axis: Fh,
			run({ b: e = 0 }) {
				let t = Rh(40), n = kh("lstm", {
					b_xi: -8,
					W_xi: 16,
					W_xg: 2,
					b_xf: e,
					b_xo: 2
				}, t), r = Ah(n, "lstm", () => 0, { c: 1 }), i = Lh(n.values.c), a = Lh(r.gradients.c);
				return {
					lines: [{
						name: Q("cell state c", "셀 상태 c"),
						values: i,
						tone: 0
					}, {
						name: Ph("∂c₄₀/∂cₜ"),
						values: a,
						tone: 1,
						dash: 1
					}],
					readings: [{
						name: Q("forget gate f", "망각 게이트 f"),
						value: Ws(n.values.f, 0, 1, 0)
					}, {
						name: Q("gradient at step 1", "시점 1의 기울기"),
						value: a[0]
					}],
					reached: a[0] > .5
				};
			}
		},
		gru: {
			sliders: [Ih("b", "b_z", -8, 8, .5, 0), Ih("w", "W_{xz}", -16, 16, .5, 0)],
			axis: Fh,
			run({ b: e = 0, w: t = 0 }) {
				let n = Oh(21), r = Array.from({ length: 30 }, (e, t) => [.9 * n(), +(t === 4)]), i = kh("gru-after-keep", {
					b_xz: [e],
					W_xz: [[0, t]],
					W_xn: [[1, 0]],
					b_xn: [0]
				}, r), a = Lh(i.values.h), o = Ws(i.values.n, 0, 4, 0), s = Math.max(...a.slice(4).map((e) => Math.abs(e - o)));
				return {
					lines: [
						{
							name: Q("input", "입력"),
							values: r.map(([e]) => e),
							tone: 4,
							dash: 2
						},
						{
							name: Q("mark", "표시"),
							values: r.map(([, e]) => e),
							tone: 2,
							dash: 1
						},
						{
							name: Q("update gate z", "갱신 게이트 z"),
							values: Lh(i.values.z),
							tone: 1,
							dash: 3
						},
						{
							name: Q("state h", "은닉 상태 h"),
							values: a,
							tone: 0
						}
					],
					readings: [{
						name: Q("largest distance from step 5 on", "시점 5부터 가장 큰 차이"),
						value: s
					}],
					reached: s < .05
				};
			}
		},
		"keep-write": {
			sliders: [Ih("s", "s", -1.5, 1.5, .1, 1)],
			axis: Fh,
			run({ s: e = 1 }) {
				let t = Fs("gru-after-keep").layers[0], n = (e) => Object.fromEntries(Object.entries(t.parameters).map(([t, n]) => {
					let r = t.endsWith("z") ? e : 1, i = n.shape[0], a = n.shape[1], o = (e) => Array.from({ length: a ?? 0 }, (t, i) => r * n.data[e * a + i]);
					return [t, Array.from({ length: i }, (e, t) => a ? o(t) : r * n.data[t])];
				})), r = Array.from({ length: t.x.shape[1] }, (e, n) => [Ws(t.x, 0, n, 0)]), i = Lh(kh("gru-after-keep", n(1), r).values.h), a = Lh(kh("gru-after-write", n(e), r).values.h), o = Math.max(...i.map((e, t) => Math.abs(e - a[t])));
				return {
					lines: [{
						name: Q("z keeps", "z: 유지"),
						values: i,
						tone: 0
					}, {
						name: Q("z writes, z block × s", "z: 갱신, z 블록 × s"),
						values: a,
						tone: 1,
						dash: 1
					}],
					readings: [{
						name: Q("largest difference", "가장 큰 차이"),
						value: o
					}],
					reached: o < 1e-9
				};
			}
		},
		"gradient-check": {
			sliders: [Ih("epsilon", "ε", -13, -1, .5, -1, !0)],
			axis: Q("exponent of ε: from −13 to −1 by halves", "ε의 지수: −13부터 −1까지 0.5씩"),
			log: !0,
			times: Array.from({ length: 25 }, (e, t) => String(-13 + t / 2).replace("-", "−")),
			run({ epsilon: e = .1 }) {
				let t = Fs("gru-after-keep"), n = "l0.W_hz.1", r = Hs(t, n), i = Us(t, n), a = (e) => {
					let a = (e) => Vs(t, { [n]: e }).loss;
					return Math.abs((a(r + e) - a(r - e)) / (2 * e) - i) / Math.abs(i);
				}, o = a(e);
				return {
					lines: [{
						name: Q("relative difference", "상대 오차"),
						values: Array.from({ length: 25 }, (e, t) => a(10 ** (-13 + t / 2))),
						tone: 0,
						dots: !0
					}],
					readings: [{
						name: Q("at this ε", "이 ε에서"),
						value: o
					}],
					reached: o < 1e-8
				};
			}
		},
		streaming: {
			sliders: [Ih("chunk", "m", 2, 10, 1, 4), Ih("carry", "s", 0, 1, 1, 0)],
			axis: Fh,
			run({ chunk: e = 4, carry: t = 0 }) {
				let n = Fs("gru-after-keep").layers[0], r = n.x.shape[1], i = Lh(n.values.h), a = [], o = n.initial;
				for (let i = 0; i < r; i += e) {
					let s = Math.min(r, i + e), c = {
						shape: [
							1,
							s - i,
							1
						],
						data: n.x.data.slice(i, s)
					}, l = t ? o : n.initial, u = Ts(J["gru-after-keep"], {
						parameters: n.parameters,
						x: c,
						initial: l,
						lengths: [s - i],
						reverse: !1
					}).values.h, d = u.shape[2];
					a.push(...Lh(u)), o = { h: {
						shape: [1, d],
						data: u.data.slice(-d)
					} };
				}
				let s = Math.max(...i.map((e, t) => Math.abs(e - a[t])));
				return {
					lines: [{
						name: Q("in one piece", "한 번에"),
						values: i,
						tone: 0
					}, {
						name: Q("in pieces of m steps", "m 시점씩 나누어"),
						values: a,
						tone: 1,
						dash: 1
					}],
					readings: [{
						name: Q("largest difference", "가장 큰 차이"),
						value: s
					}],
					reached: s === 0
				};
			}
		},
		forecasting: {
			sliders: [Ih("lag", "k", 1, 48, 1, 1)],
			axis: Q("hour", "시간"),
			run({ lag: e = 1 }) {
				let t = (e) => {
					let t = Wh.slice(48).map((t, n) => Math.abs(t - Wh[48 + n - e]));
					return t.reduce((e, t) => e + t, 0) / t.length;
				}, n = Array.from({ length: 48 }, (e, n) => t(n + 1));
				return {
					lines: [{
						name: Q("readings", "관측값"),
						values: Wh.slice(48, 144),
						tone: 0
					}, {
						name: Q("the reading k hours before", "k시간 전의 관측값"),
						values: Wh.slice(48 - e, 144 - e),
						tone: 1,
						dash: 1
					}],
					readings: [{
						name: Q("mean absolute error", "평균 절대 오차"),
						value: t(e)
					}],
					reached: t(e) <= 1.1 * Math.min(...n)
				};
			}
		}
	};
}));
// src/course/Lab.svelte
function Jh(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Kh[t.name]), r = /* @__PURE__ */ j(() => bh(Y.lab, B(n).sliders)), i = /* @__PURE__ */ j(() => Object.fromEntries(B(n).sliders.map((e) => [e.name, B(r)[e.name] ?? e.start]))), a = /* @__PURE__ */ j(() => Object.fromEntries(B(n).sliders.map((e) => [e.name, e.power ? 10 ** B(i)[e.name] : B(i)[e.name]]))), o = /* @__PURE__ */ j(() => B(n).run(B(a))), s = /* @__PURE__ */ j(() => $m.has(t.name, "lab")), c = (e) => !e.power && Number.isInteger(e.step) ? String(B(a)[e.name]).replace("-", "−") : Z(B(a)[e.name]);
	tr(() => {
		B(o).reached && Object.keys(B(r)).length && $m.mark(t.name, "lab");
	});
	var l = $h(), u = P(l), d = P(u, !0), f = L(d), p = (e) => {
		U(e, Yh());
	};
	G(f, (e) => {
		B(s) && e(p);
	}), k(u);
	var m = L(u, 2);
	Gm(P(m), {
		get line() {
			return t.task;
		},
		get values() {
			return t.values;
		}
	}), k(m);
	var h = L(m, 2), g = P(h);
	K(g, 17, () => B(n).sliders, (e) => e.name, (e, t) => {
		var n = Xh(), r = P(n), a = P(r);
		{
			let e = /* @__PURE__ */ j(() => Rf(B(t).symbol));
			ul(a, { get formula() {
				return B(e);
			} });
		}
		var o = L(a);
		k(r);
		var s = L(r, 2);
		qa(s), k(n), R((e, n, r) => {
			W(o, ` = ${e ?? ""}`), q(s, "min", B(t).min), q(s, "max", B(t).max), q(s, "step", B(t).step), Ja(s, B(i)[B(t).name]), q(s, "aria-label", n), q(s, "aria-valuetext", r);
		}, [
			() => Cc(c(B(t))),
			() => qo(Rf(B(t).symbol)),
			() => c(B(t))
		]), V("input", s, (e) => Y.lab = xh(Y.lab, B(t).name, Number(e.currentTarget.value))), U(e, n);
	});
	var _ = L(g, 2), v = I(_, !0);
	k(h);
	var y = L(h, 2);
	{
		let e = /* @__PURE__ */ j(() => X("lab")), t = /* @__PURE__ */ j(() => B(o).lines.map((e) => uc(e.name)).join(", ")), r = /* @__PURE__ */ j(() => B(o).lines.map((e) => ({
			...e,
			name: uc(e.name)
		}))), i = /* @__PURE__ */ j(() => Math.max(...B(o).lines.map((e) => e.values.length))), a = /* @__PURE__ */ j(() => B(n).log ?? !1), s = /* @__PURE__ */ j(() => B(n).times ?? []);
		bd(y, {
			get label() {
				return `${B(e) ?? ""}: ${B(t) ?? ""}`;
			},
			get lines() {
				return B(r);
			},
			get to() {
				return B(i);
			},
			get log() {
				return B(a);
			},
			get times() {
				return B(s);
			},
			height: 200
		});
	}
	var b = L(y, 2), x = I(b, !0), S = L(b, 2);
	K(S, 21, () => B(o).readings, (e) => uc(e.name), (e, t) => {
		var n = Zh(), r = F(n), i = I(r, !0), a = I(L(r, 2), !0);
		R((e, t) => {
			W(i, e), W(a, t);
		}, [() => uc(B(t).name), () => Cc(Z(B(t).value))]), U(e, n);
	}), k(S);
	var C = L(S, 2);
	let w;
	var T = P(C), E = (e) => {
		var t = Ti();
		R((e) => W(t, `✓ ${e ?? ""}`), [() => X("labDone")]), U(e, t);
	}, ee = /* @__PURE__ */ j(() => B(o).reached && Object.keys(B(r)).length), te = (e) => {
		var t = Qh(), n = I(t, !0);
		R((e) => W(n, e), [() => X("labOpen")]), U(e, t);
	};
	G(T, (e) => {
		B(ee) ? e(E) : e(te, -1);
	}), k(C), k(l), R((e, n, r, i, a) => {
		q(l, "aria-label", e), q(l, "data-lab", t.name), W(d, n), _.disabled = r, W(v, i), W(x, a), w = Ba(C, 1, "verdict", null, w, { good: B(o).reached }), q(C, "data-reached", B(o).reached);
	}, [
		() => X("lab"),
		() => X("lab"),
		() => !Object.keys(B(r)).length,
		() => X("reset"),
		() => uc(B(n).axis)
	]), V("click", _, () => Y.lab = B(n).sliders.reduce((e, t) => xh(e, t.name, null), Y.lab)), U(e, l), ct();
}
var Yh, Xh, Zh, Qh, $h, eg = t((() => {
	Wo(), Lo(), ac(), Dc(), pc(), Fd(), kl(), Yo(), Gf(), Ym(), qh(), Ch(), eh(), Yh = /* @__PURE__ */ H("<span class=\"done\">✓</span>"), Xh = /* @__PURE__ */ H("<label class=\"field\"><span class=\"shown\"><!> </span> <input class=\"scrub\" type=\"range\"/></label>"), Zh = /* @__PURE__ */ H("<dt> </dt> <dd> </dd>", 1), Qh = /* @__PURE__ */ H("<span class=\"soft\"> </span>"), $h = /* @__PURE__ */ H("<section class=\"lab\"><h3> <!></h3> <p><!></p> <div class=\"sliders\"><!> <button type=\"button\"> </button></div> <!> <p class=\"axisname soft small\"> </p> <dl class=\"readings\"></dl> <p role=\"status\"><!></p></section>"), li(["input", "click"]);
}));
// src/course/Unrolled.svelte
function tg(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => Fs(t.cell)), r = /* @__PURE__ */ j(() => B(n).layers[0]), i = /* @__PURE__ */ j(() => B(n).steps), a = /* @__PURE__ */ M(0), o = /* @__PURE__ */ j(() => Array.from({ length: 3 }, (e, t) => {
		let n = B(i) - 3 + t, o = {
			sequence: 0,
			step: n,
			unit: 0
		}, s = 3 * (2 - t);
		return {
			x: 190 + 250 * t,
			step: n,
			name: String(n + 1),
			loss: B(a) > s,
			sum: B(a) > s + 1,
			on: B(a) > s + 2,
			input: Ws(B(r).x, 0, n, 0),
			h: Nc(B(r), "h", o),
			fromLoss: Ws(B(r).upstream, 0, n, 0),
			fromNext: Rc(B(r), "h", o, B(i)),
			delta: Pc(B(r), "h", o),
			back: Pc(B(r), "h_", o)
		};
	})), s = /* @__PURE__ */ j(() => B(o).find((e) => e.loss)), c = "M0,0 L-9,4.2 L-9,-4.2 Z", l = (e, t, n, r = !1) => [
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
			Z(n, r),
			"",
			""
		]
	], u = /* @__PURE__ */ j(() => B(o).map((e) => `h_${e.name} = ${Z(e.h)}${e.sum ? `, δh_${e.name} = ${Z(e.fromLoss, !0)} + (${Z(e.fromNext, !0)}) = ${Z(e.delta, !0)}` : ""}`).join("; ")), d = /* @__PURE__ */ j(() => Nc(B(r), "h_", {
		sequence: 0,
		step: B(i) - 3,
		unit: 0
	}));
	var f = og(), p = P(f), m = P(p), h = P(m);
	K(h, 17, () => B(o), aa, (e, t) => {
		var n = ag(), r = F(n), i = P(r), a = L(i);
		q(a, "d", c);
		var o = L(a), s = L(o);
		q(s, "d", c);
		var u = L(s), d = L(u);
		q(d, "d", c), k(r);
		var f = L(r), p = L(f), m = L(p), h = P(m);
		{
			let e = /* @__PURE__ */ j(() => [[
				"i",
				"L",
				B(t).name,
				""
			]]);
			$l(h, {
				get formula() {
					return B(e);
				},
				size: 16
			});
		}
		k(m);
		var g = L(m), _ = P(g);
		{
			let e = /* @__PURE__ */ j(() => l("h", B(t).name, B(t).h));
			$l(_, {
				get formula() {
					return B(e);
				},
				size: 16
			});
		}
		k(g);
		var v = L(g), y = P(v);
		{
			let e = /* @__PURE__ */ j(() => l("x", B(t).name, B(t).input));
			$l(y, {
				get formula() {
					return B(e);
				},
				size: 15
			});
		}
		k(v);
		var b = L(v), x = (e) => {
			var n = ng(), r = P(n), i = L(r);
			q(i, "d", c);
			var a = L(i), o = P(a);
			{
				let e = /* @__PURE__ */ j(() => l("δy", B(t).name, B(t).fromLoss, !0));
				$l(o, {
					get formula() {
						return B(e);
					},
					size: 15
				});
			}
			k(a), k(n), R(() => {
				q(r, "d", `M${B(t).x + 14},61V112`), q(i, "transform", `translate(${B(t).x + 14},114) rotate(90)`), q(a, "x", B(t).x + 22);
			}), U(e, n);
		};
		G(b, (e) => {
			B(t).loss && e(x);
		});
		var S = L(b), C = (e) => {
			var n = rg(), r = P(n);
			{
				let e = /* @__PURE__ */ j(() => l("δh", B(t).name, B(t).delta, !0));
				$l(r, {
					get formula() {
						return B(e);
					},
					size: 15
				});
			}
			k(n), R(() => q(n, "x", B(t).x)), U(e, n);
		};
		G(S, (e) => {
			B(t).sum && e(C);
		});
		var w = L(S), T = (e) => {
			var n = ig(), r = P(n), i = L(r);
			q(i, "d", c);
			var a = L(i), o = P(a);
			{
				let e = /* @__PURE__ */ j(() => [[
					"n",
					Z(B(t).back, !0),
					"",
					""
				]]);
				$l(o, {
					get formula() {
						return B(e);
					},
					size: 15
				});
			}
			k(a), k(n), R(() => {
				q(r, "d", `M${B(t).x - 61},165H${B(t).x - 186}`), q(i, "transform", `translate(${B(t).x - 188},165) rotate(180)`), q(a, "x", B(t).x - 124);
			}), U(e, n);
		};
		G(w, (e) => {
			B(t).on && e(T);
		}), R(() => {
			q(i, "d", `M${B(t).x - 190},142H${B(t).x - 62}`), q(a, "transform", `translate(${B(t).x - 60},142)`), q(o, "d", `M${B(t).x - 14},115V62`), q(s, "transform", `translate(${B(t).x - 14},60) rotate(-90)`), q(u, "d", `M${B(t).x ?? ""},258V187`), q(d, "transform", `translate(${B(t).x ?? ""},185) rotate(-90)`), q(f, "x", B(t).x - 60), q(p, "cx", B(t).x), q(m, "x", B(t).x), q(g, "x", B(t).x), q(v, "x", B(t).x);
		}), U(e, n);
	});
	var g = L(h), _ = P(g);
	{
		let e = /* @__PURE__ */ j(() => l("h", String(B(i) - 3), B(d)));
		$l(_, {
			get formula() {
				return B(e);
			},
			size: 15
		});
	}
	k(g), k(m), k(p), Oa(p, () => cl);
	var v = L(p, 2), y = P(v), b = I(y, !0), x = L(y, 2);
	qa(x), q(x, "max", 9), k(v);
	var S = L(v, 2), C = P(S), w = (e) => {
		var t = Ti();
		R((e) => W(t, e), [() => X("unrolledStart")]), U(e, t);
	}, T = (e) => {
		var t = Ti();
		R((e) => W(t, e), [() => X("unrolledOn", { t: B(s).name })]), U(e, t);
	}, E = (e) => {
		var t = Ti();
		R((e) => W(t, e), [() => X("unrolledSum", {
			t: B(s).name,
			a: Z(B(s).fromLoss, !0),
			b: Z(B(s).fromNext, !0),
			c: Z(B(s).delta, !0)
		})]), U(e, t);
	}, ee = (e) => {
		var t = Ti();
		R((e) => W(t, e), [() => X("unrolledLoss", { t: B(s).name })]), U(e, t);
	};
	G(C, (e) => {
		B(s) ? B(s).on ? e(T, 1) : B(s).sum ? e(E, 2) : e(ee, -1) : e(w);
	}), k(S), k(f), R((e) => {
		q(f, "data-unrolled", t.cell), q(m, "aria-label", B(u)), W(b, e);
	}, [() => X("unrolledScrub")]), oo(x, () => B(a), (e) => N(a, e)), U(e, f), ct();
}
var ng, rg, ig, ag, og, sg = t((() => {
	Wo(), Lo(), Dc(), ll(), qc(), pc(), Zs(), tu(), ng = /* @__PURE__ */ Ci("<g class=\"back\"><path class=\"line\"></path><path class=\"arrow\"></path><text class=\"label gradient\" y=\"94\"><!></text></g>"), rg = /* @__PURE__ */ Ci("<text class=\"label gradient\" y=\"171\" text-anchor=\"middle\"><!></text>"), ig = /* @__PURE__ */ Ci("<g class=\"back\"><path class=\"line\"></path><path class=\"arrow\"></path><text class=\"label gradient\" y=\"184\" text-anchor=\"middle\"><!></text></g>"), ag = /* @__PURE__ */ Ci("<g class=\"edge\"><path class=\"line\"></path><path class=\"arrow\"></path><path class=\"line\"></path><path class=\"arrow\"></path><path class=\"line\"></path><path class=\"arrow\"></path></g><rect class=\"shape\" y=\"115\" width=\"120\" height=\"70\" rx=\"8\"></rect><circle class=\"shape\" cy=\"40\" r=\"19\"></circle><text class=\"label\" y=\"45\" text-anchor=\"middle\"><!></text><text class=\"label\" y=\"145\" text-anchor=\"middle\"><!></text><text class=\"label\" y=\"280\" text-anchor=\"middle\"><!></text><!><!><!>", 1), og = /* @__PURE__ */ H("<figure class=\"unrolled\"><div class=\"scroll-x\"><svg class=\"picture\" viewBox=\"0 0 830 300\" role=\"img\"><!><text class=\"label\" x=\"2\" y=\"133\"><!></text></svg></div> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\" min=\"0\"/></label> <p class=\"soft small\" role=\"status\"><!></p></figure>");
}));
// src/course/Lesson.svelte
function cg(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ j(() => t.lesson.values?.() ?? {}), r = (e) => e.names.map((t) => J[e.cell].operations.find((e) => e.name === t)[e.way]);
	var i = hg(), a = F(i), o = I(a, !0), s = L(a, 2);
	K(s, 17, () => t.text.blocks, aa, (e, i) => {
		var a = Ei(), o = F(a), s = (e) => {
			var t = lg();
			Gm(P(t), {
				get line() {
					return B(i).line;
				},
				get values() {
					return B(n);
				}
			}), k(t), U(e, t);
		}, c = (e) => {
			var t = dg();
			K(t, 21, () => B(i).lines, aa, (e, t) => {
				var r = ug();
				Gm(P(r), {
					get line() {
						return B(t);
					},
					get values() {
						return B(n);
					}
				}), k(r), U(e, r);
			}), k(t), U(e, t);
		}, l = (e) => {
			let t = /* @__PURE__ */ j(() => B(i).kind === "math" ? [B(i).formula] : B(i).kind === "equations" ? J[B(i).cell].equations : r(B(i)));
			var n = fg();
			K(n, 21, () => B(t), aa, (e, t) => {
				var n = lg();
				ul(P(n), { get formula() {
					return B(t);
				} }), k(n), U(e, n);
			}), k(n), U(e, n);
		}, u = (e) => {
			tg(e, { get cell() {
				return B(i).cell;
			} });
		}, d = (e) => {
			var t = pg(), n = P(t);
			{
				let e = /* @__PURE__ */ j(() => new Set(B(i).marked)), t = /* @__PURE__ */ j(() => uc(J[B(i).cell].title));
				nu(n, {
					get cell() {
						return J[B(i).cell];
					},
					small: !0,
					get backward() {
						return B(i).backward;
					},
					get marked() {
						return B(e);
					},
					get label() {
						return B(t);
					}
				});
			}
			k(t), Oa(t, () => cl), U(e, t);
		}, f = (e) => {
			var t = mg(), r = P(t);
			Gm(r, {
				get line() {
					return B(i).line;
				},
				get values() {
					return B(n);
				}
			});
			var a = L(r, 2), o = I(a, !0);
			k(t), R((e) => W(o, e), [() => X("show")]), V("click", a, () => Um(B(i).fragment)), U(e, t);
		}, p = (e) => {
			Jh(e, {
				get name() {
					return t.lesson.key;
				},
				get task() {
					return B(i).line;
				},
				get values() {
					return B(n);
				}
			});
		}, m = (e) => {
			wh(e, {
				get name() {
					return t.lesson.key;
				},
				get task() {
					return B(i).line;
				},
				get values() {
					return B(n);
				}
			});
		};
		G(o, (e) => {
			B(i).kind === "text" ? e(s) : B(i).kind === "list" ? e(c, 1) : B(i).kind === "math" || B(i).kind === "equations" || B(i).kind === "rules" ? e(l, 2) : B(i).kind === "unrolled" ? e(u, 3) : B(i).kind === "picture" ? e(d, 4) : B(i).kind === "show" ? e(f, 5) : B(i).kind === "lab" ? e(p, 6) : e(m, -1);
		}), U(e, a);
	}), K(L(s, 2), 17, () => t.text.questions, aa, (e, r, i) => {
		th(e, {
			get question() {
				return B(r);
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
				return B(n);
			}
		});
	}), R(() => W(o, t.text.title)), U(e, i), ct();
}
var lg, ug, dg, fg, pg, mg, hg, gg = t((() => {
	Wo(), Lo(), ll(), pc(), Zs(), kl(), xu(), lh(), Dh(), Ym(), eg(), Wm(), sg(), lg = /* @__PURE__ */ H("<p><!></p>"), ug = /* @__PURE__ */ H("<li><!></li>"), dg = /* @__PURE__ */ H("<ul></ul>"), fg = /* @__PURE__ */ H("<div class=\"display\"></div>"), pg = /* @__PURE__ */ H("<figure class=\"scroll-x\"><!></figure>"), mg = /* @__PURE__ */ H("<p class=\"todo\"><!> <button type=\"button\" class=\"primary\"> </button></p>"), hg = /* @__PURE__ */ H("<h2> </h2> <!> <!>", 1), li(["click"]);
}));
// src/course/lessons.ts
function _g(e, t) {
	let n = Is(e), r = ud(ld(J[e], n.layers[0], 0, n.steps, n.steps - 1).gradients[t]);
	return r[0] / r[n.steps - 1];
}
var vg, yg, bg, xg, Sg, Cg, wg, Tg, Eg, Dg, Og, kg, Ag, jg, Mg, Ng, Pg, Fg = t((() => {
	Dc(), sl(), fd(), Zs(), qh(), vg = "gru-after-keep", yg = "rnn-tanh", bg = 3, xg = (e, t, n = bg) => {
		let r = Fs(e).layers[0];
		return Ws(t === "x" ? r.x : r.values[t] ?? r.previous[t], 0, n, 0);
	}, Sg = (e, t, n = bg) => Ws(Fs(e).layers[0].gradients[t], 0, n, 0), Cg = (e, t, n = bg) => Ws(Fs(e).layers[0].contributions[t], 0, n, 0), wg = (e, t, n = 0) => Fs(e).layers[0].parameters[t].data[n], Tg = (e) => Object.values(Fs(e).layers[0].parameters).reduce((e, t) => e + t.data.length, 0), Eg = (e, t = vg, n = bg) => Z(xg(t, e, n)), Dg = (e, t = vg, n = bg) => Z(Sg(t, e, n), !0), Og = { kind: "choice" }, kg = (e) => ({
		kind: "number",
		value: e
	}), Ag = .1, jg = (e, t, n = 0) => Fs(e).layers[0].parameter_gradients[t].data[n], Mg = (e) => Kh.forecasting.run({ lag: e }).readings[0].value, Ng = [
		{
			title: {
				en: "Foundations",
				ko: "기초"
			},
			lessons: [
				{
					key: "neuron",
					values: () => ({
						w: Z(wg(yg, "W_xh")),
						x: Eg("x", yg, 0),
						b: Z(wg(yg, "b_xh") + wg(yg, "b_hh")),
						a: Eg("a_h", yg, 0),
						h: Eg("h", yg, 0)
					}),
					answers: [kg(() => xg(yg, "a_h", 0)), { kind: "choice" }]
				},
				{
					key: "descent",
					values: () => ({
						w: Z(wg(yg, "W_xh")),
						g: Z(jg(yg, "W_xh"), !0),
						rate: String(Ag),
						next: Z(nl(Fs(yg), Ag, 0).layers[0].parameters.W_xh.data[0])
					}),
					answers: [kg(() => nl(Fs(yg), Ag, 0).layers[0].parameters.W_xh.data[0])]
				},
				{
					key: "chain-rule",
					values: () => ({
						h: Eg("h", yg),
						dh: Dg("h", yg),
						da: Dg("a_h", yg)
					}),
					answers: [kg(() => Sg(yg, "a_h"))]
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
					answers: [Og, {
						kind: "whole",
						value: () => Tg(yg)
					}]
				},
				{
					key: "bptt",
					values: () => ({
						da: Dg("a_h", yg),
						h: Eg("h_", yg),
						share: Z(Sg(yg, "a_h") * xg(yg, "h_"), !0),
						n: String(Fs(yg).steps)
					}),
					answers: [kg(() => Sg(yg, "a_h") * xg(yg, "h_"))]
				},
				{
					key: "truncated",
					answers: [Og]
				},
				{
					key: "vanishing",
					values: () => ({
						rnn: Z(_g(yg, "h")),
						lstm: Z(_g("lstm", "c")),
						gru: Z(_g(vg, "h")),
						power: Z(.8 ** 40)
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
						norm: Z(tl(Fs(vg))),
						factor: Z(.5 / tl(Fs(vg)))
					}),
					answers: [kg(() => .5 / tl(Fs(vg)))]
				},
				{
					key: "initialisation",
					values: () => ({ bound: Z(1 / 8) }),
					answers: [kg(() => 1 / 8)]
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
					values: () => ({ left: Z(.9 ** 20) }),
					answers: [kg(() => .9 ** 20)]
				},
				{
					key: "lstm",
					values: () => ({ f: Z(1 / (1 + Math.exp(-1))) }),
					answers: [Og, kg(() => 1 / (1 + Math.exp(-1)))]
				},
				{
					key: "gru",
					answers: [Og]
				},
				{
					key: "forward",
					values: () => ({
						z: Eg("z"),
						h_: Eg("h_"),
						n: Eg("n"),
						u: Eg("u"),
						k: Eg("k"),
						w: Eg("w"),
						h: Eg("h")
					}),
					answers: [kg(() => xg(vg, "h"))]
				},
				{
					key: "backward",
					values: () => ({
						dh: Dg("h"),
						dw: Dg("w"),
						u: Eg("u"),
						dn: Dg("n")
					}),
					answers: [kg(() => Sg(vg, "n"))]
				},
				{
					key: "one-minus",
					values: () => ({
						kept: Z(Cg(vg, "z>k"), !0),
						du: Dg("u"),
						dz: Dg("z")
					}),
					answers: [kg(() => Sg(vg, "z")), Og]
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
					answers: [Og, Og]
				},
				{
					key: "keep-write",
					values: () => ({
						z: Eg("z"),
						other: Z(1 - xg(vg, "z"))
					}),
					answers: [kg(() => 1 - xg(vg, "z"))]
				},
				{
					key: "variants",
					values: () => ({
						rnn: String(Tg(yg)),
						lstm: String(Tg("lstm")),
						gru: String(Tg(vg)),
						mgu: String(Tg("mgu"))
					}),
					answers: [{
						kind: "whole",
						value: () => Tg("mgu")
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
					answers: [Og]
				},
				{
					key: "bug-hunt",
					answers: [Og, Og]
				},
				{
					key: "streaming",
					answers: [Og]
				},
				{
					key: "forecasting",
					values: () => ({
						day: Z(Mg(24)),
						hour: Z(Mg(1)),
						ratio: Z(Mg(24) / Mg(1))
					}),
					answers: [kg(() => Mg(24) / Mg(1))]
				}
			]
		}
	], Pg = Ng.flatMap((e) => e.lessons);
}));
// src/course/Course.svelte
function Ig(e, t) {
	st(t, !0);
	let n = ["equations", "glossary"], r = /* @__PURE__ */ M(null), i = /* @__PURE__ */ M(!1), a = 0;
	tr(() => {
		let e = Y.lang, t = ++a;
		Rm(e).then((e) => {
			t === a && N(r, e), N(i, !1);
		}, () => N(i, !0));
	});
	let o = /* @__PURE__ */ j(() => B(r) ? zm(B(r)) : null);
	function s(e) {
		let t = B(o)?.[e.key]?.blocks.some((e) => e.kind === "lab");
		return [...e.answers.map((e, t) => `q${t}`), ...t ? ["lab"] : []];
	}
	let l = (e) => s(e).filter((t) => $m.has(e.key, t)).length / s(e).length, u = /* @__PURE__ */ j(() => Pg.filter((e) => l(e) === 1).length), d = Pg.find((e) => e.answers.some((t, n) => !$m.has(e.key, `q${n}`))) ?? Pg[0], f = /* @__PURE__ */ j(() => n.find((e) => e === Y.lesson) ?? null), p = /* @__PURE__ */ j(() => Pg.find((e) => e.key === Y.lesson) ?? d), m = /* @__PURE__ */ j(() => Pg.indexOf(B(p))), h = /* @__PURE__ */ M(!1), g = /* @__PURE__ */ M(void 0);
	function _(e) {
		Um(`view=lessons&lesson=${e}`), N(h, !1), B(g)?.querySelector("h2")?.scrollIntoView({ block: "nearest" });
	}
	var v = Ei(), y = F(v), b = (e) => {
		var t = Jg(), i = P(t);
		let a;
		var s = P(i), d = I(s, !0), v = L(s, 2), y = P(v), b = I(y, !0), x = L(y, 2), S = L(x, 2);
		K(S, 17, () => Ng, aa, (e, t) => {
			var n = zg(), r = F(n), i = I(r, !0), a = L(r, 2);
			K(a, 21, () => B(t).lessons, (e) => e.key, (e, t) => {
				let n = /* @__PURE__ */ j(() => l(B(t)));
				var r = Rg(), i = P(r), a = P(i), s = I(a, !0), c = L(a, 2), u = I(c), d = L(c, 2), m = (e) => {
					var t = Lg(), r = I(t);
					R((e) => W(r, `(${e ?? ""})`), [() => X(B(n) === 1 ? "isDone" : "isBegun")]), U(e, t);
				};
				G(d, (e) => {
					B(n) > 0 && e(m);
				}), k(i), k(r), R((e) => {
					q(i, "aria-current", !B(f) && B(t) === B(p) ? "true" : void 0), W(s, B(n) === 1 ? "✓" : B(n) > 0 ? "◐" : "○"), W(u, `${e ?? ""}. ${B(o)[B(t).key]?.title ?? ""}`);
				}, [() => Pg.indexOf(B(t)) + 1]), V("click", i, () => _(B(t).key)), U(e, r);
			}), k(a), R((e) => W(i, e), [() => uc(B(t).title)]), U(e, n);
		});
		var C = L(S, 2), w = I(C, !0), T = L(C, 2);
		K(T, 20, () => n, (e) => e, (e, t) => {
			var n = Bg(), r = P(n), i = I(r, !0);
			k(n), R((e) => {
				q(r, "aria-current", B(f) === t ? "true" : void 0), W(i, e);
			}, [() => X(t)]), V("click", r, () => _(t)), U(e, n);
		}), k(T);
		var E = L(T, 2), ee = (e) => {
			var t = Vg(), n = P(t), r = I(n, !0);
			k(t), R((e) => W(r, e), [() => X("clearProgress")]), V("click", n, () => $m.clear()), U(e, t);
		}, te = /* @__PURE__ */ j(() => Object.keys($m.done).length);
		G(E, (e) => {
			B(te) && e(ee);
		});
		var ne = I(L(E, 2), !0);
		k(v), k(i);
		var D = L(i, 2), re = P(D), ie = (e) => {
			var t = Wg(), n = F(t), r = I(n, !0), i = L(n, 2), a = I(i, !0), o = L(i, 2);
			{
				let e = /* @__PURE__ */ j(() => X("notation")), t = /* @__PURE__ */ j(() => $o.map((e) => ({
					value: e,
					text: X(`notation.${e}`)
				})));
				mc(o, {
					get label() {
						return B(e);
					},
					get value() {
						return Y.notation;
					},
					get options() {
						return B(t);
					},
					onchange: (e) => Y.notation = e
				});
			}
			K(L(o, 2), 16, () => Object.values(Gs.families).flatMap((e) => e.cells), (e) => e, (e, t) => {
				let n = /* @__PURE__ */ j(() => Zo(J[t], Y.notation));
				var r = Ug(), i = F(r), a = I(i, !0), o = L(i, 2);
				K(o, 21, () => B(n).equations, aa, (e, t) => {
					var n = Hg();
					ul(P(n), { get formula() {
						return B(t);
					} }), k(n), U(e, n);
				}), k(o), Oa(o, () => cl);
				var s = L(o, 2), l = P(s), u = I(l, !0), d = L(l, 2), f = P(d);
				K(f, 17, () => [...B(n).operations].reverse(), (e) => e.name, (e, t) => {
					var n = Hg();
					ul(P(n), { get formula() {
						return B(t).backward;
					} }), k(n), U(e, n);
				});
				var p = L(f, 2);
				K(p, 17, () => Object.entries(B(n).inputs), ([e, t]) => e, (e, t) => {
					var n = /* @__PURE__ */ j(() => c(B(t), 2));
					let r = () => B(n)[1];
					var i = Hg();
					ul(P(i), { get formula() {
						return r().backward;
					} }), k(i), U(e, i);
				}), K(L(p, 2), 17, () => Object.entries(B(n).parameters), ([e, t]) => e, (e, t) => {
					var n = /* @__PURE__ */ j(() => c(B(t), 2));
					let r = () => B(n)[1];
					var i = Hg();
					ul(P(i), { get formula() {
						return r().backward;
					} }), k(i), U(e, i);
				}), k(d), Oa(d, () => cl), k(s), R((e, t) => {
					W(a, e), W(u, t);
				}, [() => uc(B(n).title), () => X("equationsBack")]), U(e, r);
			}), R((e, t) => {
				W(r, e), W(a, t);
			}, [() => X("equations"), () => X("equationsAbout")]), U(e, t);
		}, ae = (e) => {
			var t = Kg(), n = F(t), i = I(n, !0), a = L(n, 2);
			K(a, 21, () => Bm(B(r)), (e) => e.term, (e, t) => {
				var n = Gg(), r = F(n), i = P(r), a = L(i), o = I(a, !0);
				k(r);
				var s = L(r, 2), c = P(s);
				{
					let e = /* @__PURE__ */ j(() => zf(B(t).meaning));
					Gm(c, { get line() {
						return B(e);
					} });
				}
				k(s), R(() => {
					W(i, `${B(t).term ?? ""} `), q(a, "lang", Y.lang === "ko" ? "en" : "ko"), W(o, B(t).other);
				}), U(e, n);
			}), k(a), R((e) => W(i, e), [() => X("glossary")]), U(e, t);
		}, oe = (e) => {
			var t = qg(), n = F(t), r = I(n, !0), i = L(n, 2);
			ta(i, () => B(p).key, (e) => {
				var t = Ei(), n = F(t), r = (e) => {
					cg(e, {
						get lesson() {
							return B(p);
						},
						get text() {
							return B(o)[B(p).key];
						}
					});
				};
				G(n, (e) => {
					B(o)[B(p).key] && e(r);
				}), U(e, t);
			});
			var a = L(i, 2), s = P(a), c = I(s, !0), l = L(s, 2), u = I(l, !0);
			k(a), R((e, t, n) => {
				W(r, e), s.disabled = B(m) === 0, W(c, t), l.disabled = B(m) === Pg.length - 1, W(u, n);
			}, [
				() => X("lessonOf", {
					i: B(m) + 1,
					n: Pg.length
				}),
				() => X("previousLesson"),
				() => X("nextLesson")
			]), V("click", s, () => _(Pg[B(m) - 1].key)), V("click", l, () => _(Pg[B(m) + 1].key)), U(e, t);
		};
		G(re, (e) => {
			B(f) === "equations" ? e(ie) : B(f) === "glossary" ? e(ae, 1) : e(oe, -1);
		}), k(D), yo(D, (e) => N(g, e), () => B(g)), k(t), R((e, t, n, r, o, c) => {
			q(i, "aria-label", e), a = Ba(i, 1, "", null, a, { open: B(h) }), q(s, "aria-expanded", B(h)), W(d, t), W(b, n), q(x, "max", Pg.length), Ja(x, B(u)), q(x, "aria-label", r), W(w, o), W(ne, c), q(D, "data-lesson", B(f) ?? B(p).key);
		}, [
			() => X("view.lessons"),
			() => X("contents"),
			() => X("progress", {
				n: B(u),
				all: Pg.length
			}),
			() => X("progress", {
				n: B(u),
				all: Pg.length
			}),
			() => X("lookUp"),
			() => X("progressKept")
		]), V("click", s, () => N(h, !B(h))), U(e, t);
	}, x = (e) => {
		var t = Yg(), n = I(t, !0);
		R((e) => W(n, e), [() => X("notLoaded")]), U(e, t);
	}, S = (e) => {
		var t = Xg(), n = I(t, !0);
		R((e) => W(n, e), [() => X("loading")]), U(e, t);
	};
	G(y, (e) => {
		B(o) && B(r) ? e(b) : B(i) ? e(x, 1) : e(S, -1);
	}), U(e, v), ct();
}
var Lg, Rg, zg, Bg, Vg, Hg, Ug, Wg, Gg, Kg, qg, Jg, Yg, Xg, Zg = t((() => {
	Wo(), Lo(), ac(), ts(), ll(), pc(), Zs(), _c(), kl(), Hm(), Gf(), Ym(), gg(), Fg(), Wm(), eh(), Lg = /* @__PURE__ */ H("<span class=\"visually-hidden\"> </span>"), Rg = /* @__PURE__ */ H("<li><button type=\"button\"><span class=\"mark\" aria-hidden=\"true\"> </span> <span> </span> <!></button></li>"), zg = /* @__PURE__ */ H("<p class=\"chapter\"> </p> <ol></ol>", 1), Bg = /* @__PURE__ */ H("<li><button type=\"button\"> </button></li>"), Vg = /* @__PURE__ */ H("<p><button type=\"button\" class=\"small\"> </button></p>"), Hg = /* @__PURE__ */ H("<p><!></p>"), Ug = /* @__PURE__ */ H("<h3> </h3> <div class=\"display scroll-x\"></div> <details><summary> </summary> <div class=\"display scroll-x\"><!> <!> <!></div></details>", 1), Wg = /* @__PURE__ */ H("<h2> </h2> <p> </p> <!> <!>", 1), Gg = /* @__PURE__ */ H("<dt> <span class=\"soft small\"> </span></dt> <dd><!></dd>", 1), Kg = /* @__PURE__ */ H("<h2> </h2> <dl class=\"glossary\"></dl>", 1), qg = /* @__PURE__ */ H("<p class=\"soft small\"> </p> <!> <p class=\"buttons\"><button type=\"button\"> </button> <button type=\"button\"> </button></p>", 1), Jg = /* @__PURE__ */ H("<div class=\"lesson\"><nav><button type=\"button\" class=\"contents\"> </button> <div class=\"list\"><p class=\"soft small\"> </p> <progress></progress> <!> <p class=\"chapter\"> </p> <ol></ol> <!> <p class=\"soft small\"> </p></div></nav> <article class=\"prose\"><!></article></div>"), Yg = /* @__PURE__ */ H("<p class=\"card\" role=\"alert\"> </p>"), Xg = /* @__PURE__ */ H("<p class=\"soft\" role=\"status\" data-loading=\"\"> </p>"), li(["click"]);
})), Qg = /* @__PURE__ */ n({
	Course: () => Ig,
	chapters: () => Ng,
	checked: () => fh,
	content: () => Rm,
	formula: () => Rf,
	glossary: () => Bm,
	hunts: () => gh,
	labs: () => Kh,
	lessons: () => Pg,
	reached: () => _g,
	structure: () => Hf,
	texts: () => zm
}), $g = t((() => {
	Zg(), Hm(), Gf(), vh(), qh(), Fg();
})), e_, t_, n_, r_, i_, a_, o_, s_, c_ = t((() => {
	e_ = "gru-after-keep", t_ = [
		"clockwise",
		"counterclockwise",
		"move",
		"rest",
		"swipe-down",
		"swipe-left",
		"swipe-right",
		"swipe-up"
	], n_ = [-941e-6, -.002224], r_ = [.207413, .197117], i_ = {
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
	}, a_ = {
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
	}, o_ = {
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
	}, s_ = {
		cell: e_,
		rate: 15,
		classes: t_,
		centre: n_,
		scale: r_,
		parameters: i_,
		head: a_,
		examples: o_
	};
})), l_, u_, d_, f_, p_, m_ = t((() => {
	l_ = ["sgd", "adam"], [u_, d_, f_] = [
		.9,
		.999,
		1e-8
	], p_ = class {
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
			let d = n / (1 - u_ ** u), f = 1 / Math.sqrt(1 - d_ ** u);
			for (let t = 0; t < s.length; t++) {
				let n = o * e[t], r = c[t] += (1 - u_) * (n - c[t]), i = l[t] += (1 - d_) * (n * n - l[t]);
				s[t] -= d * r / (Math.sqrt(i) * f + f_);
			}
			return a;
		}
	};
}));
// src/training/runner.ts
function h_(e, t, n, r, i, a, o, s, c) {
	for (let l = 0; l < o; l++) {
		let o = r + l * c;
		for (let r = 0; r < s; r++) {
			let u = t + r * c, d = 0;
			for (let t = 0; t < c; t++) d += e[u + t] * n[o + t];
			i[a + l * s + r] = d;
		}
	}
}
function g_(e, t, n, r, i, a, o, s) {
	for (let c = 0; c < a; c++) for (let a = 0; a < o; a++) {
		let l = e[c * o + a], u = i + a * s, d = n + c * s;
		for (let e = 0; e < s; e++) r[u + e] += l * t[d + e];
	}
}
function __(e, t, n, r, i, a) {
	for (let o = 0; o < i; o++) for (let i = 0; i < a; i++) {
		let s = n[o * a + i], c = t + i * a;
		for (let t = 0; t < a; t++) r[o * a + t] += s * e[c + t];
	}
}
function v_(e, t, n) {
	let r = 0;
	for (let i = 0; i < t; i++) {
		let t = 0;
		for (let r = 0; r < n; r++) t += e[i * n + r] ** 2;
		r += Math.sqrt(t);
	}
	return r / t;
}
var y_, b_ = t((() => {
	y_ = class {
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
					h_(e, this.spans[u.index].from, m, f ? c * i * o : (c + d.shift) * s, r, l, i, a, p);
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
							g_(a, d ? t : this.values[n.index], d ? u * o * c : (u + n.shift) * l, r, e.from, o, s, e.columns);
							continue;
						}
						if (p.kind === "x") continue;
						let m = this.into(p);
						switch (i.kind) {
							case "product":
								__(e, this.spans[i.arguments[0].index].from, a, m, o, s);
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
				for (let e of this.states) this.norms[e.name][u] = v_(this.gradients[e.value], o, s);
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
function x_(e, t, n) {
	let r = -Infinity;
	for (let i = 0; i < n; i++) r = Math.max(r, e[t + i]);
	let i = Array.from({ length: n }, (n, i) => Math.exp(e[t + i] - r)), a = i.reduce((e, t) => e + t, 0);
	return i.map((e) => e / a);
}
var S_, C_, w_ = t((() => {
	m_(), b_(), S_ = 6, C_ = class {
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
			this.runner = new y_(e, n, r, a, o), this.parameters = new Float64Array(this.runner.size + i * (r + 1)), this.gradient = new Float64Array(this.parameters.length), this.prediction = new Float64Array(o * a * i), this.dy = new Float64Array(o * a * r), this.optimiser = new p_(this.parameters);
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
			for (let n = 0; n < t; n += S_) this.runner.forward(this.parameters, e.x, n, Math.min(t, n + S_)), yield;
			this.gradient.fill(0), this.dy.fill(0), this.loss = this.read(this.runner.forward(this.parameters, e.x, t), e, !0, !1);
			for (let n = t; n > 0; n -= S_) yield, this.runner.backward(this.parameters, e.x, this.dy, this.gradient, n, Math.max(0, n - S_));
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
function T_() {
	let e = J[E_.cell], t = E_.head.weight[0].length, n = new C_(e, {
		inputs: 2,
		hidden: t,
		outputs: E_.classes.length,
		batch: 1,
		steps: 1
	}), r = n.blocks(), i = {
		...E_.parameters,
		"head.weight": E_.head.weight,
		"head.bias": E_.head.bias
	};
	for (let [e, t] of Object.entries(i)) r[e].set(t.flat());
	return {
		cell: e,
		hidden: t,
		classes: E_.classes,
		centre: E_.centre,
		scale: E_.scale,
		parameters: n.parameters
	};
}
var E_, D_, O_, k_, A_ = t((() => {
	c_(), Zs(), w_(), E_ = s_, D_ = E_.rate, O_ = E_.examples, k_ = class {
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
			this.learner = new C_(t, {
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
			return this.x[0] = (e - this.origin[0] - n[0]) / r[0], this.x[1] = (t - this.origin[1] - n[1]) / r[1], this.learner.evaluate(this.asked, !0), this.learner.runner.carry(), x_(this.learner.prediction, 0, i.length);
		}
		value(e) {
			return this.learner.runner.value(e);
		}
	};
})), j_, M_ = t((() => {
	j_ = class {
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
function N_(e, t) {
	return Array.from({ length: t }, (n, r) => {
		let i = r * (e.length - 1) / Math.max(1, t - 1), a = Math.floor(i), o = e[a], s = e[Math.min(e.length - 1, a + 1)];
		return [o[0] + (i - a) * (s[0] - o[0]), o[1] + (i - a) * (s[1] - o[1])];
	});
}
function P_(e, t) {
	let n = Math.max(2, Math.min(L_, Math.round(e.length * Math.exp(.2 * t.normal())))), r = Math.exp(.2 * t.normal()), i = .12 * t.normal(), [a, o] = [Math.cos(i), Math.sin(i)], [s, c] = e[0], l = N_(e, n).map(([e, n]) => [r * (a * (e - s) - o * (n - c)) + .003 * t.normal(), r * (o * (e - s) + a * (n - c)) + .003 * t.normal()]), [u, d] = l[0];
	return l.map(([e, t]) => [e - u, t - d]);
}
var F_, I_, L_, R_, z_ = t((() => {
	Zs(), w_(), M_(), F_ = 16, I_ = 16, L_ = 60, R_ = class {
		learner;
		classes;
		scale;
		random;
		steps;
		groups;
		constructor(e, t, n = 1) {
			this.classes = [...e], this.random = new j_(n), this.groups = e.map((e, n) => t.filter((e) => e.label === n && e.points.length > 1));
			let r = 0, i = 0;
			for (let { points: e } of t) for (let [t, n] of e) r += (t - e[0][0]) ** 2 + (n - e[0][1]) ** 2, i += 2;
			this.scale = Math.sqrt(r / Math.max(1, i)) || 1;
			let a = Math.max(2, ...t.map((e) => e.points.length));
			this.steps = Math.min(L_, Math.ceil(1.5 * a)), this.learner = new C_(J[Gs.start], {
				inputs: 2,
				hidden: F_,
				outputs: e.length,
				batch: I_,
				steps: this.steps
			}), this.learner.start(this.random);
		}
		get share() {
			return Math.min(1, this.learner.steps / 300);
		}
		draw() {
			let { steps: e, random: t, scale: n } = this, r = {
				x: new Float64Array(e * I_ * 2),
				target: new Float64Array(e * I_),
				weight: new Float64Array(e * I_)
			}, i = this.groups.map((e, t) => ({
				group: e,
				label: t
			})).filter(({ group: e }) => e.length);
			for (let a = 0; a < I_; a++) {
				let { group: o, label: s } = i[a % i.length], c = P_(o[t.below(o.length)].points, t).slice(0, e);
				for (let t = 0; t < e; t++) {
					let e = t * I_ + a, [i, o] = c[Math.min(t, c.length - 1)];
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
				hidden: F_,
				classes: t,
				centre: [0, 0],
				scale: [n, n],
				parameters: e.parameters
			};
		}
	};
}));
// src/training/words.ts
function B_(e) {
	let t = `motion.${e}`;
	return t in V_ ? $(t) : e;
}
var V_, $, H_ = t((() => {
	pc(), V_ = {
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
	}, $ = cc(V_);
}));
// src/training/Pad.svelte
function U_(e, t) {
	st(t, !0);
	let n = .6, r = .035, i = /* @__PURE__ */ M(void 0), a = /* @__PURE__ */ M(!1), o = [n / 2, n / 2], s = /* @__PURE__ */ new Set(), c = 0, l = 0, u = null, d, f = {
		ArrowLeft: [-1, 0],
		ArrowRight: [1, 0],
		ArrowUp: [0, -1],
		ArrowDown: [0, 1]
	};
	function p() {
		m(), N(a, !0), c = l = 0, t.onbegin(), h(), d = setInterval(h, 1e3 / D_);
	}
	function m() {
		B(a) && (clearInterval(d), N(a, !1), u = null, s.clear(), t.onend());
	}
	Bo(m);
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
		let t = B(i).getBoundingClientRect();
		o = [g((e.clientX - t.left) / t.width * n), g((e.clientY - t.top) / t.height * n)];
	}
	function y(e) {
		e.button === 0 && (B(i).setPointerCapture(e.pointerId), _ = !1, u = null, v(e), p());
	}
	function b(e) {
		B(a) && !_ && !u && v(e);
	}
	function x(e) {
		if (e.key === "Enter" || e.key === "Escape") return B(a) && e.preventDefault(), m();
		!(e.key in f) || e.ctrlKey || e.metaKey || e.altKey || (e.preventDefault(), s.add(e.key), B(a) && _ || (u = null, o = [n / 2, n / 2], m(), _ = !0, s.add(e.key), p()));
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
	var w = { play: S }, T = q_();
	let E;
	var ee = P(T), te = P(ee), ne = (e) => {
		var t = G_(), n = F(t);
		K(L(n), 17, () => B(C), aa, (e, t, n) => {
			let r = /* @__PURE__ */ j(() => {
				let [e, n] = B(t).split(",");
				return {
					x: e,
					y: n
				};
			});
			var i = W_();
			let a;
			R(() => {
				q(i, "cx", B(r).x), q(i, "cy", B(r).y), q(i, "r", n === B(C).length - 1 ? 2 : n === 0 ? 1.4 : .8), a = Ba(i, 0, "", null, a, {
					first: n === 0,
					last: n === B(C).length - 1
				});
			}), U(e, i);
		}), R((e) => q(n, "d", `M${e ?? ""}`), [() => B(C).join("L")]), U(e, t);
	}, D = (e) => {
		var t = K_(), n = I(t, !0);
		R((e) => W(n, e), [() => $("drawHere")]), U(e, t);
	};
	return G(te, (e) => {
		B(C).length ? e(ne) : e(D, -1);
	}), k(ee), k(T), yo(T, (e) => N(i, e), () => B(i)), R((e) => {
		E = Ba(T, 1, "pad", null, E, { active: B(a) }), q(T, "aria-label", e), q(T, "data-pad", B(a) ? "drawing" : "ready");
	}, [() => $("pad")]), V("pointerdown", T, y), V("pointermove", T, b), V("pointerup", T, () => !_ && !u && m()), ci("pointercancel", T, m), V("keydown", T, x), V("keyup", T, (e) => s.delete(e.key)), ci("blur", T, () => _ && m()), U(e, T), ct(w);
}
var W_, G_, K_, q_, J_ = t((() => {
	Wo(), Lo(), Ho(), A_(), H_(), W_ = /* @__PURE__ */ Ci("<circle></circle>"), G_ = /* @__PURE__ */ Ci("<path class=\"trail\"></path><!>", 1), K_ = /* @__PURE__ */ Ci("<text x=\"50\" y=\"52\" text-anchor=\"middle\"> </text>"), q_ = /* @__PURE__ */ H("<div tabindex=\"0\" role=\"application\"><svg viewBox=\"0 0 100 100\" aria-hidden=\"true\"><!></svg></div>"), li([
		"pointerdown",
		"pointermove",
		"pointerup",
		"keydown",
		"keyup"
	]);
}));
// src/training/Gesture.svelte
function Y_(e, t) {
	st(t, !0);
	let n = T_(), r = /* @__PURE__ */ M("shipped"), i = /* @__PURE__ */ M(void 0), a = /* @__PURE__ */ M([]), o = /* @__PURE__ */ M([]), s = /* @__PURE__ */ M({}), c = /* @__PURE__ */ M(0), l = /* @__PURE__ */ M(0), u = /* @__PURE__ */ M(An(["A", "B"])), d = /* @__PURE__ */ M(0), f = /* @__PURE__ */ M([]), p = /* @__PURE__ */ M(!0), m = /* @__PURE__ */ M(null), h = /* @__PURE__ */ M(null), g = /* @__PURE__ */ M(""), _ = 0, v = /* @__PURE__ */ j(() => B(r) === "shipped" ? n : B(m)), y = /* @__PURE__ */ j(() => B(v) && new k_(B(v))), b = /* @__PURE__ */ j(() => (B(v) ?? n).cell), x = /* @__PURE__ */ j(() => (B(v) ?? n).hidden), S = /* @__PURE__ */ j(() => B(y)?.names ?? []), C = /* @__PURE__ */ j(() => B(o).at(-1) ?? []), w = /* @__PURE__ */ j(() => B(C).reduce((e, t, n) => t > (B(C)[e] ?? 0) ? n : e, 0)), T = /* @__PURE__ */ j(() => B(r) === "shipped" || !B(p)), E = /* @__PURE__ */ j(() => new Set(B(f).filter((e) => e.label < B(u).length).map((e) => e.label)));
	function ee() {
		N(a, []), N(o, []), N(s, {}), N(c, 0);
	}
	function te() {
		ee(), B(y)?.reset(), N(g, B(T) && !B(y) ? $("untrained") : "", !0);
	}
	function ne(e) {
		N(a, [...B(a), e]), B(T) && B(y) && (N(o, [...B(o), B(y).step(e)]), N(s, Object.fromEntries(B(S).map((e) => {
			let t = B(s)[e] ?? /* @__PURE__ */ new Float64Array(), n = new Float64Array(t.length + B(x));
			return n.set(t), n.set(B(y).value(e), t.length), [e, n];
		}))), N(c, B(a).length - 1));
	}
	function D() {
		!B(T) && B(a).length && (B(a).length < 3 ? N(g, $("tooShort", { n: 3 }), !0) : N(f, [...B(f), {
			label: B(d),
			points: B(a)
		}]));
	}
	function re() {
		let e = new R_(B(u), B(f)), t = performance.now(), n = () => {
			let r = e.work(10);
			N(h, e.share, !0), r ? (N(m, e.model()), N(h, null), N(p, !1), ee(), N(g, $("trainedOwn", {
				s: ((performance.now() - t) / 1e3).toFixed(1),
				v: Z(e.learner.loss)
			}), !0)) : _ = requestAnimationFrame(n);
		};
		N(h, 0), n();
	}
	Bo(() => cancelAnimationFrame(_));
	function ie(e) {
		N(r, e, !0), N(g, ""), ee();
	}
	let ae = /* @__PURE__ */ j(() => (B(v)?.classes ?? []).map((e, t) => ({
		name: B_(e),
		values: Float64Array.from(B(o), (e) => e[t] ?? NaN),
		tone: t % 5,
		dash: t % 4
	}))), oe = (e) => ({
		steps: B(a).length,
		units: B(x),
		data: B(s)[e] ?? [0],
		offset: 0,
		stride: B(x)
	}), se = /* @__PURE__ */ j(() => Array.from({ length: B(x) }, (e, t) => t));
	function ce(e, t) {
		N(c, e, !0), N(l, t, !0);
	}
	var le = rv(), ue = F(le), de = I(ue, !0), fe = L(ue, 2), pe = P(fe), me = P(pe), he = P(me);
	{
		let e = /* @__PURE__ */ j(() => $("whose")), t = /* @__PURE__ */ j(() => ["shipped", "own"].map((e) => ({
			value: e,
			text: $(`whose.${e}`)
		})));
		mc(he, {
			get label() {
				return B(e);
			},
			get value() {
				return B(r);
			},
			get options() {
				return B(t);
			},
			onchange: ie
		});
	}
	var ge = L(he, 2), _e = (e) => {
		{
			let t = /* @__PURE__ */ j(() => $("collect")), n = /* @__PURE__ */ j(() => B(p) ? "examples" : "questions"), r = /* @__PURE__ */ j(() => ["examples", "questions"].map((e) => ({
				value: e,
				text: $(`collect.${e}`)
			})));
			mc(e, {
				get label() {
					return B(t);
				},
				get value() {
					return B(n);
				},
				get options() {
					return B(r);
				},
				onchange: (e) => (N(p, e === "examples"), ee())
			});
		}
	};
	G(ge, (e) => {
		B(r) === "own" && e(_e);
	}), k(me);
	var ve = L(me, 2);
	yo(U_(ve, {
		get points() {
			return B(a);
		},
		onbegin: te,
		onframe: ne,
		onend: D
	}), (e) => N(i, e, !0), () => B(i));
	var ye = L(ve, 2), O = P(ye), be = I(L(O), !0);
	k(ye), k(pe);
	var xe = L(pe, 2), Se = P(xe), Ce = (e) => {
		var t = Z_(), n = P(t), r = I(n, !0), i = L(n, 2);
		K(i, 17, () => B(u), aa, (e, t, n) => {
			var r = X_(), i = P(r);
			qa(i);
			var a = L(i, 2);
			qa(a);
			var o = L(a, 2);
			q(o, "data-count", n);
			var s = I(o, !0);
			k(r), R((e, t, r) => {
				q(i, "aria-label", e), Ya(i, B(d) === n), q(a, "aria-label", t), W(s, r);
			}, [
				() => $("classOf", {
					name: B(u)[n] ?? "",
					n: B(f).filter((e) => e.label === n).length
				}),
				() => $("className", { i: n + 1 }),
				() => $("exampleCount", { n: B(f).filter((e) => e.label === n).length })
			]), V("change", i, () => (N(d, n, !0), N(p, !0))), oo(a, () => B(u)[n], (e) => B(u)[n] = e), U(e, r);
		});
		var a = L(i, 2), o = P(a), s = I(o, !0), c = L(o, 2), l = I(c, !0), m = L(c, 2), _ = I(m, !0);
		k(a);
		var v = L(a, 2), y = P(v), b = (e) => {
			var t = Ti();
			R((e) => W(t, e), [() => $("trainingOwn", { p: Math.round(100 * B(h)) })]), U(e, t);
		}, x = (e) => {
			var t = Ti();
			R(() => W(t, B(g))), U(e, t);
		}, S = (e) => {
			var t = Ti();
			R((e) => W(t, e), [() => $("needTwo")]), U(e, t);
		};
		G(y, (e) => {
			B(h) === null ? B(g) ? e(x, 1) : B(E).size < 2 && e(S, 2) : e(b);
		}), k(v), k(t), R((e, t, n, i) => {
			W(r, e), o.disabled = B(u).length >= 6, W(s, t), c.disabled = !B(f).length, W(l, n), m.disabled = B(E).size < 2 || B(h) !== null, W(_, i);
		}, [
			() => $("classes"),
			() => $("addClass"),
			() => $("dropLast"),
			() => $("trainOwn")
		]), V("click", o, () => N(u, [...B(u), String.fromCharCode(65 + B(u).length)], !0)), V("click", c, () => N(f, B(f).slice(0, -1))), V("click", m, re), U(e, t);
	}, we = (e) => {
		var t = $_();
		K(t, 20, () => n.classes, (e) => e, (e, t) => {
			var n = Q_(), r = I(n, !0);
			R((e) => {
				q(n, "data-motion", t), W(r, e);
			}, [() => B_(t)]), V("click", n, () => B(i)?.play(O_[t])), U(e, n);
		}), k(t), R((e) => q(t, "aria-label", e), [() => $("playMotion")]), U(e, t);
	};
	G(Se, (e) => {
		B(r) === "own" ? e(Ce) : e(we, -1);
	});
	var Te = L(Se, 2), Ee = (e) => {
		var t = tv(), n = F(t), r = P(n), i = (e) => {
			var t = Ti();
			R((e, n) => W(t, `${e ?? ""}: ${n ?? ""}`), [() => $("answer"), () => B_(B(v).classes[B(w)] ?? "")]), U(e, t);
		}, a = (e) => {
			var t = Ti();
			R((e) => W(t, e), [() => $("nothing")]), U(e, t);
		};
		G(r, (e) => {
			B(o).length ? e(i) : e(a, -1);
		}), k(n);
		var s = L(n, 2), c = P(s);
		K(c, 21, () => B(v).classes, aa, (e, t, n) => {
			var r = ev();
			let i;
			var a = P(r), s = I(a, !0), c = L(a), l = P(c);
			let u;
			k(c);
			var d = L(c), f = I(d);
			k(r), R((e, a) => {
				i = Ba(r, 1, "", null, i, { chosen: B(o).length > 0 && n === B(w) }), W(s, e), u = Ua(l, "", u, { width: `${100 * (B(C)[n] ?? 0)}%` }), q(d, "data-chance", B(t)), W(f, `${a ?? ""} %`);
			}, [() => B_(B(t)), () => B(o).length ? (100 * (B(C)[n] ?? 0)).toFixed(1) : "–"]), U(e, r);
		}), k(c), k(s), R(() => q(n, "data-answer", B(o).length ? B(v).classes[B(w)] : "")), U(e, t);
	};
	G(Te, (e) => {
		B(T) && B(v) && e(Ee);
	}), k(xe), k(fe);
	var De = L(fe, 2), Oe = (e) => {
		var t = nv(), n = F(t), r = I(n, !0), i = L(n, 2);
		{
			let e = /* @__PURE__ */ j(() => $("probabilities"));
			bd(i, {
				get label() {
					return B(e);
				},
				get lines() {
					return B(ae);
				},
				height: 170,
				limits: [0, 1],
				columns: !0,
				get to() {
					return B(a).length;
				},
				get cursor() {
					return B(c);
				},
				onpick: (e) => N(c, e, !0)
			});
		}
		var o = L(i, 2), s = I(o, !0), u = L(o, 2);
		K(u, 20, () => B(S), (e) => e, (e, t) => {
			{
				let n = /* @__PURE__ */ j(() => uc(Jo(B(b), t))), r = /* @__PURE__ */ j(() => Ko(B(b), t)), i = /* @__PURE__ */ j(() => B(b).unbounded.includes(t) ? null : 1), o = /* @__PURE__ */ j(() => oe(t)), s = /* @__PURE__ */ j(() => Math.min(B(c), B(a).length - 1));
				Id(e, {
					get name() {
						return B(n);
					},
					get symbol() {
						return B(r);
					},
					get size() {
						return B(i);
					},
					get matrix() {
						return B(o);
					},
					get order() {
						return B(se);
					},
					from: 0,
					get to() {
						return B(a).length;
					},
					get step() {
						return B(s);
					},
					get unit() {
						return B(l);
					},
					onview: () => void 0,
					onpick: ce,
					onopen: () => void 0
				});
			}
		}), k(u), R((e, t) => {
			W(r, e), W(s, t);
		}, [() => $("probabilities"), () => $("inside")]), U(e, t);
	};
	G(De, (e) => {
		B(T) && B(o).length && e(Oe);
	}), R((e, t, n) => {
		W(de, e), W(O, `${t ?? ""} `), W(be, n);
	}, [
		() => $(B(r) === "own" ? "gestureOwn" : "gestureIntro"),
		() => $("padHint", { n: D_ }),
		() => $("frames", { n: B(a).length })
	]), U(e, le), ct();
}
var X_, Z_, Q_, $_, ev, tv, nv, rv, iv = t((() => {
	Wo(), Lo(), Ho(), Dc(), Yo(), pc(), Fd(), _c(), Bd(), A_(), z_(), J_(), H_(), X_ = /* @__PURE__ */ H("<div class=\"option\"><input type=\"radio\" name=\"class\"/> <input type=\"text\" maxlength=\"24\"/> <span> </span></div>"), Z_ = /* @__PURE__ */ H("<fieldset><legend> </legend> <!> <div class=\"toolbar\"><button type=\"button\"> </button> <button type=\"button\"> </button> <button type=\"button\" class=\"primary\" data-train=\"\"> </button></div> <p role=\"status\" data-status=\"\"><!></p></fieldset>"), Q_ = /* @__PURE__ */ H("<button type=\"button\"> </button>"), $_ = /* @__PURE__ */ H("<div class=\"toolbar motions\" role=\"group\"></div>"), ev = /* @__PURE__ */ H("<tr><th scope=\"row\"> </th><td class=\"bar\" aria-hidden=\"true\"><span></span></td><td class=\"numeric\"> </td></tr>"), tv = /* @__PURE__ */ H("<p class=\"verdict\" role=\"status\"><!></p> <table class=\"chances\"><tbody></tbody></table>", 1), nv = /* @__PURE__ */ H("<h2> </h2> <!> <h2> </h2> <div class=\"pair\"></div>", 1), rv = /* @__PURE__ */ H("<p class=\"soft\"> </p> <div class=\"gesture\"><section><div class=\"toolbar\"><!> <!></div> <!> <p class=\"soft small\"> <span data-frames=\"\"> </span></p></section> <section><!> <!></section></div> <!>", 1), li(["change", "click"]);
}));
// src/training/radius.ts
function av(e, t) {
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
function ov(e) {
	let t = e.blocks();
	return e.runner.spans.filter((t) => e.cell.operations.some(({ kind: e, arguments: n }) => e === "product" && n[0] === t.name && n[1] !== "x")).map((e) => t[e.name]);
}
function sv(e) {
	return Math.max(...ov(e).map((t) => av(t, e.shape.hidden)));
}
function cv(e, t) {
	for (let n of ov(e)) {
		let r = av(n, e.shape.hidden);
		if (r > 0 && Number.isFinite(r)) for (let e = 0; e < n.length; e++) n[e] *= t / r;
	}
}
var lv = t((() => {})), uv, dv, fv, pv, mv, hv, gv, _v = t((() => {
	Zs(), w_(), lv(), M_(), uv = 400, dv = class {
		stride = 1;
		points = [];
		sum = 0;
		count = 0;
		add(e) {
			this.sum += e, ++this.count < this.stride || (this.points.push(this.sum / this.count), this.sum = this.count = 0, this.points.length < uv || (this.points = this.points.filter((e, t) => t % 2).map((e, t) => (e + this.points[2 * t]) / 2), this.stride *= 2));
		}
	}, fv = class {
		stride = 1;
		columns = [];
		seen = 0;
		add(e) {
			this.seen++ % this.stride || (this.columns.push(Float32Array.from(e, (e) => Math.log10(e))), this.columns.length < uv / 2 || (this.columns = this.columns.filter((e, t) => t % 2 == 0), this.stride *= 2));
		}
	}, pv = 30, mv = .95, hv = class {
		key;
		learner;
		losses = new dv();
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
			this.learner = new C_(J[e], {
				inputs: t.inputs,
				hidden: n.hidden,
				outputs: 1,
				batch: 16,
				steps: r
			}), this.learner.start(new j_(n.seed)), n.radius !== null && cv(this.learner, n.radius);
			for (let t of J[e].states) this.strips[t] = new fv(), this.flow[t] = new Float64Array(r).fill(NaN);
		}
		*stepping(e, t) {
			yield* this.learner.stepping(e, t);
			let { loss: n, norm: r, runner: i } = this.learner;
			this.refused = !Number.isFinite(r), this.losses.add(n), this.loss = Number.isFinite(this.loss) ? mv * this.loss + .050000000000000044 * n : n;
			for (let [e, t] of Object.entries(i.norms)) {
				this.strips[e].add(t);
				let n = this.flow[e];
				for (let e = 0; e < t.length; e++) {
					let r = Math.log10(t[e]);
					n[e] = Number.isFinite(n[e]) && Number.isFinite(r) ? mv * n[e] + .050000000000000044 * r : r;
				}
			}
		}
		*looking(e) {
			yield* this.learner.looking(e);
			for (let [e, t] of Object.entries(this.learner.runner.norms)) this.flow[e].set(t.map(Math.log10));
		}
		radius(e = !1) {
			return (e || !(this.learner.steps - this.measured < pv)) && (this.known = sv(this.learner), this.measured = this.learner.steps), this.known;
		}
		scale(e) {
			cv(this.learner, e), this.radius(!0);
		}
	}, gv = class {
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
			this.task = e, this.setup = t, this.random = new j_(t.seed + 1), this.runs = t.cells.map((n) => new hv(n, e, t)), this.batch = this.draw(), this.pending = this.looking();
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
	};
}));
// src/training/tasks.ts
function vv(e, t, n) {
	return {
		x: new Float64Array(e * t * n),
		target: new Float64Array(e * t),
		weight: new Float64Array(e * t)
	};
}
function yv(e) {
	let t = e.reduce((e, t) => e + t, 0) / e.length, n = Math.sqrt(e.reduce((e, n) => e + (n - t) ** 2, 0) / e.length) || 1, r = Float64Array.from(e, (e) => (e - t) / n), i = 0;
	for (let e = 1; e < r.length; e++) i += (r[e] - r[e - 1]) ** 2;
	return {
		inputs: 1,
		steps: (e) => Math.min(e + 1, r.length - 1),
		guess: i / (r.length - 1),
		draw(e, t, n) {
			let i = Math.min(e + 1, r.length - 1), a = vv(i, t, 1);
			for (let e = 0; e < t; e++) {
				let o = n.below(r.length - i);
				for (let n = 0; n < i; n++) a.x[n * t + e] = r[o + n], a.target[n * t + e] = r[o + n + 1], a.weight[n * t + e] = 1;
			}
			return a;
		}
	};
}
var bv, xv, Sv, Cv, wv, Tv, Ev = t((() => {
	bv = [
		"bit",
		"adding",
		"echo",
		"sine",
		"own"
	], xv = {
		inputs: 2,
		steps: (e) => e + 1,
		guess: 1,
		draw(e, t, n) {
			let r = e + 1, i = vv(r, t, 2);
			for (let a = 0; a < t; a++) {
				let o = n.uniform() < .5 ? -1 : 1;
				i.x[a * 2] = o, i.x[a * 2 + 1] = 1;
				for (let e = 1; e < r; e++) i.x[(e * t + a) * 2] = .3 * n.normal();
				i.target[e * t + a] = o, i.weight[e * t + a] = 1;
			}
			return i;
		}
	}, Sv = {
		inputs: 2,
		steps: (e) => e + 1,
		guess: 1 / 6,
		draw(e, t, n) {
			let r = e + 1, i = vv(r, t, 2), a = Math.max(1, Math.floor(r / 2));
			for (let o = 0; o < t; o++) {
				for (let e = 0; e < r; e++) i.x[(e * t + o) * 2] = n.uniform();
				let s = 0;
				for (let e of [n.below(a), a + n.below(r - a)]) i.x[(e * t + o) * 2 + 1] = 1, s += i.x[(e * t + o) * 2];
				i.target[e * t + o] = s, i.weight[e * t + o] = 1;
			}
			return i;
		}
	}, Cv = {
		inputs: 1,
		steps: (e) => 2 * e + 4,
		guess: 1,
		draw(e, t, n) {
			let r = 2 * e + 4, i = vv(r, t, 1);
			for (let e = 0; e < r * t; e++) i.x[e] = n.normal();
			for (let n = e * t; n < r * t; n++) i.target[n] = i.x[n - e * t], i.weight[n] = 1;
			return i;
		}
	}, wv = {
		inputs: 1,
		steps: (e) => e + 1,
		guess: .5,
		draw(e, t, n) {
			let r = e + 1, i = vv(r, t, 1);
			for (let e = 0; e < t; e++) {
				let a = 2 * Math.PI / (6 + 14 * n.uniform()), o = 2 * Math.PI * n.uniform();
				for (let s = 0; s < r; s++) {
					let r = s * t + e;
					i.x[r] = Math.sin(o + a * s) + .3 * n.normal(), i.target[r] = Math.sin(o + a * (s + 1)), i.weight[r] = 1;
				}
			}
			return i;
		}
	}, Tv = {
		bit: xv,
		adding: Sv,
		echo: Cv,
		sine: wv
	};
}));
// src/training/setup.ts
function Dv(e, t, n) {
	return e.find((e) => String(e) === t) ?? n;
}
function Ov(e, { from: t, to: n }) {
	let r = Number(e);
	return e !== "" && Number.isFinite(r) && r >= t && r <= n ? r : null;
}
function kv(e) {
	let t = {
		...Iv,
		cells: [...Iv.cells]
	};
	for (let n of e.split("_")) {
		let e = n.indexOf("."), [r, i] = e < 0 ? [n, ""] : [n.slice(0, e), n.slice(e + 1)];
		if (r === "task") t.task = Dv(bv, i, t.task);
		else if (r === "rule") t.rule = Dv(l_, i, t.rule);
		else if (r === "rate") t.rate = Dv(jv, i, t.rate);
		else if (r === "limit") t.limit = Dv(Mv, i, t.limit);
		else if (r === "hidden") t.hidden = Dv(Nv, i, t.hidden);
		else if (r === "length") t.length = Math.round(Ov(i, Pv) ?? t.length);
		else if (r === "radius") t.radius = Ov(i, Fv) ?? t.radius;
		else if (r === "seed") t.seed = Math.round(Ov(i, {
			from: 0,
			to: 9999
		}) ?? t.seed);
		else if (r === "cells") {
			let e = i.split("."), n = Ks.filter((t) => e.includes(t));
			n.length && (t.cells = n);
		}
	}
	return t;
}
function Av(e) {
	let t = [];
	for (let n of Object.keys(Iv)) {
		let r = e[n], i = Array.isArray(r) ? r.join(".") : String(r), a = Iv[n];
		r !== null && i !== (Array.isArray(a) ? a.join(".") : String(a)) && t.push(`${n}.${i}`);
	}
	return t.join("_");
}
var jv, Mv, Nv, Pv, Fv, Iv, Lv = t((() => {
	Zs(), m_(), Ev(), jv = [
		3e-4,
		.001,
		.003,
		.01,
		.03,
		.1,
		.3,
		1
	], Mv = [
		0,
		.1,
		.3,
		1,
		3,
		10
	], Nv = [
		2,
		4,
		8,
		16,
		32
	], Pv = {
		from: 2,
		to: 120
	}, Fv = {
		from: 0,
		to: 4
	}, Iv = {
		task: "bit",
		length: 20,
		rule: "adam",
		rate: .01,
		limit: 1,
		hidden: 8,
		radius: null,
		seed: 1,
		cells: Ys
	};
}));
// src/training/Strip.svelte
function Rv(e, t) {
	st(t, !0);
	let n = /* @__PURE__ */ M(void 0), [r, i] = [-8, 1], a = /* @__PURE__ */ j(() => Y.dark), o = /* @__PURE__ */ j(() => new Uint32Array(Uint8ClampedArray.from(Array.from({ length: 256 }, (e, t) => [...hd(t / 255, B(a)), 255]).flat()).buffer)), s = null, c = /* @__PURE__ */ j(() => t.version >= 0 ? t.strip.columns.at(-1) : void 0), l = (e) => e === void 0 || Number.isNaN(e) ? "?" : e.toFixed(1).replace("-", "−").replace("Infinity", "∞");
	tr(() => {
		t.version;
		let e = B(n)?.getContext("2d");
		if (!B(n) || !e) return;
		let a = Math.max(1, t.strip.columns.length);
		B(n).width !== a && (B(n).width = a), B(n).height !== t.steps && (B(n).height = t.steps), s && s.width === a && s.height === t.steps || (s = e.createImageData(a, t.steps));
		let c = new Uint32Array(s.data.buffer);
		t.strip.columns.forEach((e, n) => {
			for (let s = 0; s < t.steps; s++) {
				let t = e[s], l = Number.isNaN(t) ? 1 : Math.min(1, Math.max(0, (t - r) / (i - r)));
				c[s * a + n] = B(o)[Math.round(l * (B(o).length - 1))];
			}
		}), e.putImageData(s, 0, 0);
	});
	var u = zv(), d = P(u), f = I(d, !0), p = L(d, 2);
	yo(P(p), (e) => N(n, e), () => B(n)), k(p), k(u), R((e) => {
		W(f, t.name), q(p, "aria-label", e);
	}, [() => $("stripOf", {
		name: t.name,
		a: l(B(c)?.[0]),
		b: l(B(c)?.[t.steps - 1])
	})]), U(e, u), ct();
}
var zv, Bv = t((() => {
	Wo(), Lo(), ac(), yd(), H_(), zv = /* @__PURE__ */ H("<figure><figcaption> </figcaption> <div role=\"img\"><canvas class=\"strip\"></canvas></div></figure>");
}));
// src/training/table.ts
function Vv(e) {
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
var Hv = t((() => {}));
// src/training/Train.svelte
function Uv(e, t) {
	st(t, !0);
	let [n, r] = [10, 7], i = typeof matchMedia < "u" && matchMedia("(prefers-reduced-motion: reduce)").matches, a = /* @__PURE__ */ j(() => kv(Y.setup)), o = /* @__PURE__ */ M(!1), s = /* @__PURE__ */ M(!0), c = /* @__PURE__ */ M([]), l = /* @__PURE__ */ M(0), u = /* @__PURE__ */ M(""), d = /* @__PURE__ */ M(null), f = /* @__PURE__ */ M(0), p = 0, m = 0, h = 0, g = 0, _ = /* @__PURE__ */ M(!1), v = /* @__PURE__ */ j(() => B(c)[Math.min(B(l), B(c).length - 1)]), y = /* @__PURE__ */ j(() => B(a).task === "own" ? B(v) ? yv(B(v).values) : null : Tv[B(a).task]), b = /* @__PURE__ */ j(() => Av({
		...B(a),
		rule: "adam",
		rate: .01,
		limit: 1,
		radius: null
	}));
	function x() {
		N(d, B(y) ? new gv(B(y), B(a)) : null), S();
	}
	function S() {
		let e = !B(d) || B(o) || B(d).settle(r);
		N(_, !e), xn(f), cancelAnimationFrame(m), e || (m = requestAnimationFrame(S));
	}
	tr(() => {
		B(b), B(y), Br(x);
	}), tr(() => {
		let e = B(a);
		Br(() => B(d) && (B(d).setup = e));
	});
	function C() {
		if (!B(o) || !B(d)) return;
		let e = performance.now(), t = ++h % (i ? 30 : g > 6 ? 4 : 2) == 0;
		t && (xn(f), qt(), g += .2 * (performance.now() - e - g)), B(d).work(Math.max(1, (t ? r : n) - (performance.now() - e))), p = requestAnimationFrame(C);
	}
	function w() {
		if (N(o, !B(o) && B(d) !== null, !0), B(o)) p = requestAnimationFrame(C);
		else {
			B(d)?.settle();
			for (let e of B(d)?.runs ?? []) e.radius(!0);
			xn(f);
		}
	}
	Bo(() => [p, m].forEach(cancelAnimationFrame));
	function T(e) {
		Y.setup = Av({
			...B(a),
			...e
		});
	}
	function E(e = B(a).seed) {
		e === B(a).seed ? x() : T({ seed: e });
	}
	function ee(e) {
		T({ radius: e }), B(d)?.scale(e), S();
	}
	function te(e, t) {
		let n = Ks.filter((n) => n === e ? t : B(a).cells.includes(n));
		n.length && T({ cells: n });
	}
	async function ne(e) {
		let t = e.files?.[0];
		if (e.value = "", !t) return;
		let n = Vv(await t.text()), r = Math.max(0, ...n.map((e) => e.values.length));
		n.length ? r < 10 ? N(u, $("short", {
			name: t.name,
			n: r,
			least: 10
		}), !0) : (N(c, n.filter((e) => e.values.length >= 10)), N(l, 0), N(u, "")) : N(u, $("noNumbers", { name: t.name }), !0);
	}
	let D = (e) => uc(J[e.key].title), re = (e) => ({
		tone: e % 5,
		dash: e % 4
	}), ie = (e) => B(s) ? J[e.key].states.at(-1) : "h", ae = /* @__PURE__ */ j(() => B(f) >= 0 ? B(d)?.runs ?? [] : []), oe = /* @__PURE__ */ j(() => B(d) ? B(d).runs[0].learner.shape.steps : 0), se = /* @__PURE__ */ j(() => B(f) >= 0 ? Math.max(2, ...B(ae).map((e) => e.losses.points.length)) : 2), ce = /* @__PURE__ */ j(() => B(f) >= 0 ? B(ae)[0]?.losses.stride ?? 1 : 1), le = /* @__PURE__ */ j(() => {
		B(f);
		let e = B(ae).map((e, t) => ({
			name: D(e),
			values: e.losses.points,
			...re(t)
		}));
		return B(y)?.guess && e.push({
			name: $(B(a).task === "own" ? "guessOwn" : "guess"),
			values: Array(B(se)).fill(B(y).guess),
			tone: 4,
			dash: 2
		}), e;
	}), ue = /* @__PURE__ */ j(() => (B(f), B(ae).map((e, t) => ({
		name: B(s) && J[e.key].states.length > 1 ? `${D(e)} (∂L/∂${ie(e)})` : D(e),
		values: e.flow[ie(e)].map((e) => 10 ** e),
		...re(t)
	})))), de = (e) => xc((e + 1) * B(ce)), fe = /* @__PURE__ */ j(() => B(d) !== null && B(a).task !== "own" && (B(a).task === "bit" || B(a).task === "adding")), pe = /* @__PURE__ */ j(() => {
		B(f);
		let e = B(d)?.seen;
		if (!e) return [];
		let t = Array.from({ length: B(fe) ? 16 : B(oe) }, (e, t) => B(fe) ? (B(oe) - 1) * 16 + t : t * 16);
		B(fe) && t.sort((t, n) => e.target[t] - e.target[n]);
		let n = (n) => Float64Array.from(t, (t) => e.weight[t] ? n[t] : NaN);
		return [{
			name: $("target"),
			values: n(e.target),
			tone: 4,
			dash: 1,
			dots: B(fe)
		}, ...B(ae).map((e, t) => ({
			name: D(e),
			values: n(e.answers),
			...re(t),
			dots: B(fe),
			bare: B(fe)
		}))];
	}), me = /* @__PURE__ */ j(() => (B(f), B(ae).map((e) => ({
		key: e.key,
		name: D(e),
		loss: B(d).rounds ? Cc(Z(e.loss)) : "–",
		norm: e.refused ? $("refused") : B(d).rounds ? Cc(Z(e.learner.norm)) : "–",
		radius: Z(e.radius()),
		ratio: Number.isNaN(ge(e)) ? "–" : Cc(Z(ge(e)))
	})))), he = /* @__PURE__ */ j(() => B(f) >= 0 && B(ae).length ? Math.max(...B(ae).map((e) => e.radius())) : NaN), ge = (e) => {
		let t = e.flow[ie(e)];
		return 10 ** (t[0] - t.at(-1));
	};
	var _e = Qv(), ve = F(_e), ye = I(ve, !0), O = L(ve, 2), be = P(O), xe = I(be, !0), Se = L(be, 2), Ce = I(Se, !0), we = L(Se, 2), Te = I(we, !0), Ee = L(we, 2), De = I(Ee, !0), Oe = I(L(Ee, 2), !0);
	k(O);
	var ke = L(O, 2), Ae = P(ke), je = P(Ae), Me = P(je);
	{
		let e = /* @__PURE__ */ j(() => $("task")), t = /* @__PURE__ */ j(() => bv.map((e) => ({
			value: e,
			text: $(`task.${e}`)
		})));
		mc(Me, {
			get label() {
				return B(e);
			},
			get value() {
				return B(a).task;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => T({ task: e })
		});
	}
	var Ne = L(Me, 2);
	{
		let e = /* @__PURE__ */ j(() => $("hidden")), t = /* @__PURE__ */ j(() => Nv.map((e) => ({
			value: e,
			text: String(e)
		})));
		mc(Ne, {
			get label() {
				return B(e);
			},
			get value() {
				return B(a).hidden;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => T({ hidden: e })
		});
	}
	k(je);
	var A = L(je, 2), Pe = (e) => {
		var t = Kv(), n = F(t), r = P(n), i = L(r);
		k(n);
		var a = L(n, 2), o = I(a, !0), s = L(a, 2), d = (e) => {
			var t = Gv(), n = F(t);
			{
				let e = /* @__PURE__ */ j(() => $("column")), t = /* @__PURE__ */ j(() => B(c).map((e, t) => ({
					value: t,
					text: e.name
				})));
				mc(n, {
					get label() {
						return B(e);
					},
					get value() {
						return B(l);
					},
					get options() {
						return B(t);
					},
					onchange: (e) => N(l, e, !0)
				});
			}
			var r = L(n, 2), i = (e) => {
				var t = Wv(), n = I(t, !0);
				R((e) => W(n, e), [() => $("skipped", { n: B(v).skipped })]), U(e, t);
			};
			G(r, (e) => {
				B(v)?.skipped && e(i);
			}), U(e, t);
		};
		G(s, (e) => {
			B(c).length && e(d);
		});
		var f = I(L(s, 2), !0);
		R((e, t) => {
			W(r, `${e ?? ""} `), W(o, t), W(f, B(u));
		}, [() => $("file"), () => $("fileHint")]), V("change", i, (e) => void ne(e.currentTarget)), U(e, t);
	};
	G(A, (e) => {
		B(a).task === "own" && e(Pe);
	});
	var Fe = L(A, 2), Ie = I(Fe, !0), Le = L(Fe, 2), Re = P(Le), ze = I(Re, !0), Be = L(Re, 2);
	qa(Be), k(Le);
	var Ve = L(Le, 2), He = P(Ve);
	{
		let e = /* @__PURE__ */ j(() => $("rule")), t = /* @__PURE__ */ j(() => l_.map((e) => ({
			value: e,
			text: e === "sgd" ? "SGD" : "Adam"
		})));
		mc(He, {
			get label() {
				return B(e);
			},
			get value() {
				return B(a).rule;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => T({ rule: e })
		});
	}
	var Ue = L(He, 2);
	{
		let e = /* @__PURE__ */ j(() => $("rate")), t = /* @__PURE__ */ j(() => jv.map((e) => ({
			value: e,
			text: String(e)
		})));
		mc(Ue, {
			get label() {
				return B(e);
			},
			get value() {
				return B(a).rate;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => T({ rate: e })
		});
	}
	var We = L(Ue, 2);
	{
		let e = /* @__PURE__ */ j(() => $("limit")), t = /* @__PURE__ */ j(() => Mv.map((e) => ({
			value: e,
			text: e ? String(e) : $("none")
		})));
		mc(We, {
			get label() {
				return B(e);
			},
			get value() {
				return B(a).limit;
			},
			get options() {
				return B(t);
			},
			onchange: (e) => T({ limit: e })
		});
	}
	k(Ve);
	var Ge = L(Ve, 2), Ke = P(Ge), qe = I(Ke, !0), Je = L(Ke, 2);
	qa(Je), k(Ge);
	var Ye = L(Ge, 2), Xe = (e) => {
		var t = qv(), n = I(t, !0);
		R((e) => W(n, e), [() => $("asDrawn")]), V("click", t, () => (T({ radius: null }), x())), U(e, t);
	};
	G(Ye, (e) => {
		B(a).radius !== null && e(Xe);
	});
	var Ze = L(Ye, 2), Qe = I(Ze, !0), $e = L(Ze, 2), et = P($e), tt = I(et, !0);
	K(L(et, 2), 16, () => Ks, (e) => e, (e, t) => {
		var n = Jv(), r = P(n);
		qa(r);
		var i = I(L(r, 2), !0);
		k(n), R((e, n) => {
			Ya(r, e), r.disabled = B(a).cells.length === 1 && B(a).cells[0] === t, W(i, n);
		}, [() => B(a).cells.includes(t), () => uc(J[t].title)]), V("change", r, (e) => te(t, e.currentTarget.checked)), U(e, n);
	}), k($e), k(Ae);
	var nt = L(Ae, 2), rt = P(nt), it = (e) => {
		var t = Yv(), n = I(t, !0);
		R((e) => W(n, e), [() => $("noFile")]), U(e, t);
	}, at = (e) => {
		var t = Zv(), n = F(t), r = P(n), i = P(r), a = I(i, !0), o = L(i, 2), c = I(o, !0), l = L(o, 2);
		{
			let e = /* @__PURE__ */ j(() => $("loss"));
			bd(l, {
				get label() {
					return B(e);
				},
				get lines() {
					return B(le);
				},
				log: !0,
				get to() {
					return B(se);
				},
				times: de,
				height: 210
			});
		}
		k(r);
		var u = L(r, 2), d = P(u), p = I(d, !0), m = L(d, 2), h = I(m, !0), g = L(m, 2);
		{
			let e = /* @__PURE__ */ j(() => $("flow", { state: "h" }));
			bd(g, {
				get label() {
					return B(e);
				},
				get lines() {
					return B(ue);
				},
				log: !0,
				get to() {
					return B(oe);
				},
				height: 210
			});
		}
		k(u), k(n);
		var v = L(n, 2), y = P(v), b = P(y), x = P(b), S = P(x), C = I(S, !0), w = L(S), T = I(w, !0), E = L(w), ee = I(E, !0), te = I(L(E, 2));
		k(x), k(b);
		var ne = L(b);
		K(ne, 21, () => B(me), (e) => e.key, (e, t) => {
			var n = Xv(), r = P(n), i = I(r, !0), a = L(r), o = I(a, !0), s = L(a), c = I(s, !0), l = L(s), u = I(l, !0), d = I(L(l), !0);
			k(n), R(() => {
				W(i, B(t).name), W(o, B(t).loss), W(c, B(t).norm), W(u, B(t).radius), W(d, B(t).ratio);
			}), U(e, n);
		}), k(ne), k(y), k(v), Oa(v, () => cl);
		var re = L(v, 2), ce = P(re), he = P(ce), ge = I(he, !0), _e = L(he, 2), ve = I(_e, !0), ye = L(_e, 2), O = (e) => {
			{
				let t = /* @__PURE__ */ j(() => $("answers"));
				bd(e, {
					get label() {
						return B(t);
					},
					get lines() {
						return B(pe);
					},
					legend: !1,
					height: 190
				});
			}
		};
		G(ye, (e) => {
			B(pe).length && e(O);
		}), k(ce);
		var be = L(ce, 2), xe = P(be), Se = I(xe, !0), Ce = L(xe, 2), we = I(Ce, !0), Te = L(Ce, 2);
		{
			let e = /* @__PURE__ */ j(() => $("which")), t = /* @__PURE__ */ j(() => B(s) ? "memory" : "h"), n = /* @__PURE__ */ j(() => ["memory", "h"].map((e) => ({
				value: e,
				text: $(`state.${e}`)
			})));
			mc(Te, {
				get label() {
					return B(e);
				},
				get value() {
					return B(t);
				},
				get options() {
					return B(n);
				},
				onchange: (e) => N(s, e === "memory")
			});
		}
		var Ee = L(Te, 2);
		K(Ee, 21, () => B(ae), (e) => e.key, (e, t) => {
			{
				let n = /* @__PURE__ */ j(() => D(B(t))), r = /* @__PURE__ */ j(() => B(t).strips[ie(B(t))]), i = /* @__PURE__ */ j(() => Math.floor(B(f) / 3));
				Rv(e, {
					get name() {
						return B(n);
					},
					get strip() {
						return B(r);
					},
					get steps() {
						return B(oe);
					},
					get version() {
						return B(i);
					}
				});
			}
		}), k(Ee), k(be), k(re), R((e, t, n, r, i, o, s, l, u, d, f, m) => {
			W(a, e), W(c, t), W(p, n), W(h, r), q(y, "aria-busy", B(_)), W(C, i), W(T, o), W(ee, s), W(te, `|∂L| ${l ?? ""}`), W(ge, u), W(ve, d), W(Se, f), W(we, m);
		}, [
			() => $("loss"),
			() => $("lossHint"),
			() => $("flow", { state: B(s) ? "c, h" : "h" }),
			() => $("flowHint"),
			() => $("cell"),
			() => $("lossNow"),
			() => $("norm"),
			() => $("ratio"),
			() => $("answers"),
			() => $(B(fe) ? "answersLast" : "answersEach"),
			() => $("strips"),
			() => $("stripsHint")
		]), U(e, t);
	};
	G(rt, (e) => {
		B(d) ? e(at, -1) : e(it);
	}), k(nt), k(ke), R((e, t, n, r, i, s, c, l, u, f, p, m) => {
		W(ye, e), be.disabled = !B(d), W(xe, t), Se.disabled = !B(d) || B(o), W(Ce, n), we.disabled = !B(d), W(Te, r), Ee.disabled = !B(d), W(De, i), W(Oe, s), W(Ie, c), W(ze, l), q(Be, "min", Pv.from), q(Be, "max", Pv.to), Ja(Be, B(a).length), W(qe, u), q(Je, "min", Fv.from), q(Je, "max", Fv.to), Ja(Je, B(a).radius ?? B(he)), q(Je, "aria-valuetext", f), W(Qe, p), W(tt, m);
	}, [
		() => $("intro"),
		() => $(B(o) ? "pause" : "start"),
		() => $("one"),
		() => $("restart"),
		() => $("reseed"),
		() => $("steps", { n: B(f) >= 0 ? B(d)?.rounds ?? 0 : 0 }),
		() => $(`about.${B(a).task}`, { n: B(a).task === "adding" ? B(oe) : B(a).length }),
		() => $(B(a).task === "own" || B(a).task === "sine" ? "lengthOwn" : "length", { n: B(a).length }),
		() => $("radius", { v: Z(B(he)) }),
		() => Z(B(a).radius ?? B(he)),
		() => $("radiusHint"),
		() => $("cells")
	]), V("click", be, w), V("click", Se, () => (B(d).round(), xn(f))), V("click", we, () => E()), V("click", Ee, () => E(B(a).seed % 9999 + 1)), V("input", Be, (e) => T({ length: Number(e.currentTarget.value) })), V("input", Je, (e) => ee(Number(e.currentTarget.value))), U(e, _e), ct();
}
var Wv, Gv, Kv, qv, Jv, Yv, Xv, Zv, Qv, $v = t((() => {
	Wo(), Lo(), Ho(), ac(), Dc(), ll(), pc(), Zs(), Fd(), _c(), _v(), Lv(), m_(), Bv(), Hv(), Ev(), H_(), Wv = /* @__PURE__ */ H("<p class=\"small\"> </p>"), Gv = /* @__PURE__ */ H("<!> <!>", 1), Kv = /* @__PURE__ */ H("<label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" accept=\".csv,.tsv,.txt\"/></label> <p class=\"small soft\"> </p> <!> <p class=\"verdict bad\" role=\"status\"> </p>", 1), qv = /* @__PURE__ */ H("<button type=\"button\" class=\"quiet\"> </button>"), Jv = /* @__PURE__ */ H("<label class=\"option\"><input type=\"checkbox\"/> <span> </span></label>"), Yv = /* @__PURE__ */ H("<p class=\"card\" role=\"status\"> </p>"), Xv = /* @__PURE__ */ H("<tr><th scope=\"row\"> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Zv = /* @__PURE__ */ H("<div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!></section></div> <div class=\"scroll-x\"><table data-now=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\">ρ(W_h)</th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!> <div class=\"strips\"></div></section></div>", 1), Qv = /* @__PURE__ */ H("<p class=\"soft\"> </p> <div class=\"toolbar\"><button type=\"button\" class=\"primary\" data-play=\"\"> </button> <button type=\"button\" data-one=\"\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"count\" data-rounds=\"\"> </span></div> <div class=\"training\"><div class=\"controls\"><div class=\"toolbar\"><!> <!></div> <!> <p class=\"small\" data-about=\"\"> </p> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <div class=\"toolbar\"><!> <!> <!></div> <label class=\"field wide\"><span> </span> <input class=\"scrub\" type=\"range\" step=\"0.05\"/></label> <!> <p class=\"small soft\"> </p> <fieldset><legend> </legend> <!></fieldset></div> <div class=\"results\"><!></div></div>", 1), li([
		"click",
		"change",
		"input"
	]);
})), ey = /* @__PURE__ */ n({
	Gesture: () => Y_,
	Learner: () => C_,
	Live: () => k_,
	Random: () => j_,
	Session: () => gv,
	Train: () => Uv,
	Training: () => R_,
	columnsOf: () => Vv,
	examples: () => O_,
	ownTask: () => yv,
	read: () => kv,
	setRadius: () => cv,
	shipped: () => T_,
	spectralRadius: () => av,
	tasks: () => Tv,
	varied: () => P_,
	write: () => Av
}), ty = t((() => {
	iv(), $v(), w_(), A_(), z_(), lv(), M_(), _v(), Lv(), Hv(), Ev();
}));
Wo(), Lo(), Ho(), ac(), pc(), _c();
var ny = /* @__PURE__ */ H("<nav class=\"outside\"><a target=\"_blank\" rel=\"noopener\"> </a></nav>"), ry = /* @__PURE__ */ H("<button type=\"button\"> </button>"), iy = /* @__PURE__ */ H("<a class=\"skip\" href=\"#content\"> </a> <header><p class=\"brand\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 7h20M7 7v10M7 17h6\"></path><circle cx=\"16\" cy=\"17\" r=\"3.2\"></circle><circle cx=\"16\" cy=\"7\" r=\"3.2\"></circle></svg>gatewise</p> <nav></nav> <div class=\"settings\"><!> <!> <!></div></header>", 1), ay = /* @__PURE__ */ H("<p class=\"card\" role=\"status\" data-missing=\"\"> </p>"), oy = /* @__PURE__ */ H("<p class=\"card\" role=\"status\" data-parked=\"\"> <button type=\"button\"> </button></p>"), sy = /* @__PURE__ */ H("<p class=\"card\" role=\"status\" data-notice=\"\"> </p>"), cy = /* @__PURE__ */ H("<p class=\"card\" role=\"alert\"> </p>"), ly = /* @__PURE__ */ H("<p role=\"status\" data-loading=\"\"> </p>"), uy = /* @__PURE__ */ H("<div><!> <main id=\"content\" tabindex=\"-1\"><h1> </h1> <!> <!> <!> <!></main></div>");
function dy(e, t) {
	st(t, !0);
	let n = {
		lessons: async () => (await Promise.resolve().then(() => ($g(), Qg))).Course,
		train: async () => (await Promise.resolve().then(() => (ty(), ey))).Train,
		gesture: async () => (await Promise.resolve().then(() => (ty(), ey))).Gesture
	}, r = {
		cell: Qu,
		switches: ff,
		time: Of,
		gradients: yf,
		check: rd,
		own: Lf
	}, i = /* @__PURE__ */ j(() => r[Y.view]), a = /* @__PURE__ */ M(void 0), o = /* @__PURE__ */ M(void 0), s, c = "", l = null, u = () => [
		Y.view,
		Y.cell,
		Y.lesson,
		Y.loaded?.title ?? ""
	].join(" "), d = u();
	tr(() => {
		let e = Y.fragment, t = u();
		Y.linked && (clearTimeout(s), t !== d && l?.(), l = () => {
			l = null;
			let n = t !== d;
			d = t, location.hash.slice(1) !== e && (c = e, n && !Y.embed ? history.pushState(null, "", `#${e}`) : history.replaceState(null, "", `#${e}`));
		}, s = setTimeout(() => l?.(), 60));
	}), tr(() => {
		B(a) && (Y.root = B(a), Y.linked || (B(a).dataset.lmSuppressShortcuts = "true"), B(a).dataset.theme = Y.theme, B(a).lang = Y.lang, Y.linked && (document.documentElement.lang = Y.lang, document.documentElement.dataset.theme = Y.theme, document.title = `${X(`view.${Y.view}`)} · gatewise`));
	}), zo(() => {
		if (!Y.linked) return;
		let e = () => {
			location.hash.slice(1) !== c && Br(() => {
				clearTimeout(s), l = null, Y.read(location.hash), c = location.hash.slice(1), d = u();
			});
		};
		return addEventListener("hashchange", e), addEventListener("popstate", e), () => {
			removeEventListener("hashchange", e), removeEventListener("popstate", e);
		};
	}), zo(() => {
		let e = (e) => () => {
			Y.printing = e, qt();
		}, [t, n] = [e(!0), e(!1)];
		return addEventListener("beforeprint", t), addEventListener("afterprint", n), () => {
			removeEventListener("beforeprint", t), removeEventListener("afterprint", n);
		};
	}), tr(() => {
		if (Y.linked || !B(a)) return;
		let e = B(a);
		return e.addEventListener("keydown", sc), () => e.removeEventListener("keydown", sc);
	});
	function f(e) {
		Y.view = e, B(o)?.focus({ preventScroll: !0 });
	}
	var p = uy();
	let m;
	var h = P(p), g = (e) => {
		var t = ny(), n = P(t), r = I(n);
		k(t), R((e, i, a) => {
			q(t, "aria-label", e), q(n, "href", `#${i ?? ""}`), W(r, `${a ?? ""} ↗`);
		}, [
			() => X("wholePage"),
			() => Y.fragment.replace(/&?embed=1/, ""),
			() => X("wholePage")
		]), U(e, t);
	}, _ = (e) => {
		var t = iy(), n = F(t), r = I(n, !0), i = L(n, 2), a = L(P(i), 2);
		K(a, 20, () => $s, (e) => e, (e, t) => {
			var n = ry(), r = I(n, !0);
			R((e) => {
				q(n, "aria-current", Y.view === t ? "page" : void 0), W(r, e);
			}, [() => X(`view.${t}`)]), V("click", n, () => f(t)), U(e, n);
		}), k(a);
		var s = L(a, 2), c = P(s);
		{
			let e = /* @__PURE__ */ j(() => X("language"));
			mc(c, {
				get label() {
					return B(e);
				},
				get value() {
					return Y.lang;
				},
				options: [{
					value: "ko",
					text: "한국어"
				}, {
					value: "en",
					text: "English"
				}],
				onchange: (e) => Y.lang = e
			});
		}
		var l = L(c, 2);
		{
			let e = /* @__PURE__ */ j(() => X("theme")), t = /* @__PURE__ */ j(() => [
				"auto",
				"light",
				"dark"
			].map((e) => ({
				value: e,
				text: X(`theme.${e}`)
			})));
			mc(l, {
				get label() {
					return B(e);
				},
				get value() {
					return Y.theme;
				},
				get options() {
					return B(t);
				},
				onchange: (e) => Y.theme = e
			});
		}
		yc(L(l, 2), {}), k(s), k(i), R((e, t) => {
			W(r, e), q(a, "aria-label", t);
		}, [() => X("skip"), () => X("views")]), V("click", n, (e) => (e.preventDefault(), B(o)?.focus())), U(e, t);
	};
	G(h, (e) => {
		Y.embed ? e(g) : e(_, -1);
	});
	var v = L(h, 2), y = P(v);
	let b;
	var x = I(y, !0), S = L(y, 2), C = (e) => {
		var t = ay(), n = I(t, !0);
		R((e) => W(n, e), [() => X("missing", {
			name: Y.missing,
			shown: Y.loaded ? dc(Y.loaded) : X("workedExample")
		})]), U(e, t);
	};
	G(S, (e) => {
		Y.missing !== null && e(C);
	});
	var w = L(S, 2), T = (e) => {
		var t = oy(), n = P(t), r = L(n), i = I(r, !0);
		k(t), R((e, t) => {
			W(n, `${e ?? ""} `), W(i, t);
		}, [() => X("parked", { name: dc(Y.parked.model) }), () => X("unpark")]), V("click", r, () => Y.unpark()), U(e, t);
	};
	G(w, (e) => {
		Y.parked && Y.view !== "lessons" && e(T);
	});
	var E = L(w, 2), ee = (e) => {
		var t = sy(), n = I(t, !0);
		R(() => W(n, Y.notice)), U(e, t);
	};
	G(E, (e) => {
		Y.notice && e(ee);
	});
	var te = L(E, 2), ne = (e) => {
		var t = Ei();
		ya(F(t), () => B(i), (e, t) => {
			t(e, {});
		}), U(e, t);
	}, D = (e) => {
		var t = Ei();
		Yi(F(t), () => n[Y.view](), (e) => {
			var t = ly(), n = I(t, !0);
			R((e) => W(n, e), [() => X("loading")]), U(e, t);
		}, (e, t) => {
			var n = Ei();
			ya(F(n), () => B(t), (e, t) => {
				t(e, {});
			}), U(e, n);
		}, (e) => {
			var t = cy(), n = I(t, !0);
			R((e) => W(n, e), [() => X("notLoaded")]), U(e, t);
		}), U(e, t);
	};
	G(te, (e) => {
		B(i) ? e(ne) : e(D, -1);
	}), k(v), yo(v, (e) => N(o, e), () => B(o)), k(p), yo(p, (e) => N(a, e), () => B(a)), R((e) => {
		m = Ba(p, 1, "gatewise", null, m, { embedded: Y.embed === 1 }), q(v, "data-view", Y.view), b = Ba(y, 1, "", null, b, { "visually-hidden": Y.embed === 1 }), W(x, e);
	}, [() => X(`view.${Y.view}`)]), U(e, p), ct();
}
li(["click"]), Ho(), ac(), Ns(), Dc(), fd(), Zs();
function fy(e) {
	return Pi(dy, { target: e });
}
Object.assign(globalThis, { gatewise: {
	app: Y,
	cells: J,
	rerun: Os,
	triangle: dd,
	readTrace: zs,
	edited: Vs,
	example: Fs,
	memory: Is,
	number: Z,
	course: () => Promise.resolve().then(() => ($g(), Qg)),
	flush: qt,
	training: () => Promise.resolve().then(() => (ty(), ey))
} });
function py({ model: e, el: t }) {
	Y.linked = !1;
	let n = () => {
		let t = e.get("trace");
		typeof t == "string" && t && Y.load(zs(JSON.parse(t)));
		let n = e.get("options");
		typeof n == "string" && Y.read(n);
	};
	n(), e.on("change:trace", n);
	let r = fy(t);
	return () => {
		e.off("change:trace", n), Ii(r);
	};
}
async function my(e) {
	let t = await fetch("api/trace", { headers: { "X-Gatewise-Token": e } });
	if (t.status !== 204) {
		if (!t.ok) throw Error(await t.text());
		Y.load(zs(await t.json())), await Y.fetchOther();
	}
}
async function hy() {
	let e = document.getElementById("gatewise");
	if (!e) return;
	let t = document.getElementById("gatewise-trace");
	t?.textContent && Y.load(zs(JSON.parse(t.textContent))), await gy();
	let n = new URLSearchParams(location.search).get("token") ?? vy();
	if (Y.read(location.hash), new URLSearchParams(location.search).get("embed") === "1" && (Y.embed = 1), n && location.protocol.startsWith("http")) {
		Y.server = { token: n }, _y(n);
		try {
			await my(n), Y.read(location.hash);
		} catch (e) {
			console.error(e);
		}
	}
	fy(e);
}
async function gy() {
	let e = (e) => document.querySelector(`meta[name="${e}"]`)?.content, t = e("gatewise-site");
	if (!t) return;
	Y.site = !0, Y.runs = JSON.parse(e("gatewise-runs") ?? "[]");
	let n = new URLSearchParams(location.hash.slice(1)).get("of"), r = Y.runs.find((e) => e.title === n) ?? Y.runs[0];
	if (r && await Y.showRun(r).catch((e) => console.error(e)), !navigator.serviceWorker) return;
	let i = globalThis.trustedTypes?.createPolicy("gatewise-worker", { createScriptURL: (e) => e });
	navigator.serviceWorker.register(i?.createScriptURL(t) ?? t).catch(() => void 0);
}
function _y(e) {
	try {
		sessionStorage.setItem("gatewise-token", e);
	} catch {
		return;
	}
	location.search && history.replaceState(null, "", location.pathname + location.hash);
}
function vy() {
	try {
		return sessionStorage.getItem("gatewise-token");
	} catch {
		return null;
	}
}
hy();
var yy = { render: py };
export { yy as default };
