import { A as e, B as t, C as n, D as r, E as i, F as a, I as o, L as s, M as c, N as l, O as u, P as d, R as f, S as p, T as m, _ as h, a as g, b as _, c as v, d as y, f as b, g as x, h as S, i as C, j as w, k as ee, l as T, m as E, n as D, o as O, p as te, r as k, s as ne, t as re, u as ie, v as ae, w as A, x as j, y as oe, z as se } from "./explorer.js";
// src/training/rules.ts
var ce = ["sgd", "adam"], [M, N, P] = [
	.9,
	.999,
	1e-8
], F = class {
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
		let d = n / (1 - M ** u), f = 1 / Math.sqrt(1 - N ** u);
		for (let t = 0; t < s.length; t++) {
			let n = o * e[t], r = c[t] += (1 - M) * (n - c[t]), i = l[t] += (1 - N) * (n * n - l[t]);
			s[t] -= d * r / (Math.sqrt(i) * f + P);
		}
		return a;
	}
}, I = class {
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
				L(e, this.spans[u.index].from, m, f ? o * n * i : (o + d.shift) * a, c, l, n, r, p);
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
						le(u, d ? t : this.values[n.index], d ? c * i * o : (c + n.shift) * s, r, e.from, i, a, e.columns);
						continue;
					}
					if (p.kind === "x") continue;
					let m = this.into(p);
					switch (l.kind) {
						case "product":
							R(e, this.spans[l.arguments[0].index].from, u, m, i, a);
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
			for (let e of this.states) this.norms[e.name][c] = z(this.gradients[e.value], i, a);
		}
	}
	into(e) {
		let t = this.states.find((t) => t.value === e.index);
		return this.gradients[t && e.shift === 0 ? t.before : e.index];
	}
	value(e) {
		let t = this.cell.operations.findIndex((t) => t.name === e);
		return this.cell.states.includes(e) ? this.values[t].subarray(this.batch * this.hidden) : this.values[t];
	}
};
function L(e, t, n, r, i, a, o, s, c) {
	for (let l = 0; l < o; l++) {
		let o = r + l * c;
		for (let r = 0; r < s; r++) {
			let u = t + r * c, d = 0;
			for (let t = 0; t < c; t++) d += e[u + t] * n[o + t];
			i[a + l * s + r] = d;
		}
	}
}
function le(e, t, n, r, i, a, o, s) {
	for (let c = 0; c < a; c++) for (let a = 0; a < o; a++) {
		let l = e[c * o + a], u = i + a * s, d = n + c * s;
		for (let e = 0; e < s; e++) r[u + e] += l * t[d + e];
	}
}
function R(e, t, n, r, i, a) {
	for (let o = 0; o < i; o++) for (let i = 0; i < a; i++) {
		let s = n[o * a + i], c = t + i * a;
		for (let t = 0; t < a; t++) r[o * a + t] += s * e[c + t];
	}
}
function z(e, t, n) {
	let r = 0;
	for (let i = 0; i < t; i++) {
		let t = 0;
		for (let r = 0; r < n; r++) t += e[i * n + r] ** 2;
		r += Math.sqrt(t);
	}
	return r / t;
}
// src/training/learner.ts
var ue = class {
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
		this.runner = new I(e, n, r, a, o), this.parameters = new Float64Array(this.runner.size + i * (r + 1)), this.gradient = new Float64Array(this.parameters.length), this.prediction = new Float64Array(o * a * i), this.dy = new Float64Array(o * a * r), this.optimiser = new F(this.parameters);
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
// src/training/radius.ts
function B(e, t) {
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
function V(e) {
	let t = e.blocks();
	return e.runner.spans.filter((t) => e.cell.operations.some(({ kind: e, arguments: n }) => e === "product" && n[0] === t.name && n[1] !== "x")).map((e) => t[e.name]);
}
function de(e) {
	return Math.max(...V(e).map((t) => B(t, e.shape.hidden)));
}
function H(e, t) {
	for (let n of V(e)) {
		let r = B(n, e.shape.hidden);
		if (r > 0 && Number.isFinite(r)) for (let e = 0; e < n.length; e++) n[e] *= t / r;
	}
}
// src/training/random.ts
var U = class {
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
}, W = 400, fe = class {
	stride = 1;
	points = [];
	sum = 0;
	count = 0;
	add(e) {
		this.sum += e, ++this.count < this.stride || (this.points.push(this.sum / this.count), this.sum = this.count = 0, this.points.length < W || (this.points = this.points.filter((e, t) => t % 2).map((e, t) => (e + this.points[2 * t]) / 2), this.stride *= 2));
	}
}, pe = class {
	stride = 1;
	columns = [];
	seen = 0;
	add(e) {
		this.seen++ % this.stride || (this.columns.push(Float32Array.from(e, (e) => Math.log10(e))), this.columns.length < W / 2 || (this.columns = this.columns.filter((e, t) => t % 2 == 0), this.stride *= 2));
	}
}, G = .95, K = class {
	key;
	learner;
	losses = new fe();
	strips = {};
	flow = {};
	loss = NaN;
	answers = /* @__PURE__ */ new Float64Array();
	refused = !1;
	constructor(e, t, n) {
		this.key = e;
		let r = t.steps(n.length);
		this.learner = new ue(y[e], {
			inputs: t.inputs,
			hidden: n.hidden,
			outputs: 1,
			batch: 16,
			steps: r
		}), this.learner.start(new U(n.seed)), n.radius !== null && H(this.learner, n.radius);
		for (let t of y[e].states) this.strips[t] = new pe(), this.flow[t] = new Float64Array(r).fill(NaN);
	}
	step(e, t) {
		this.learner.step(e, t);
		let { loss: n, norm: r, runner: i } = this.learner;
		this.refused = !Number.isFinite(r), this.losses.add(n), this.loss = Number.isFinite(this.loss) ? G * this.loss + .050000000000000044 * n : n;
		for (let [e, t] of Object.entries(i.norms)) {
			this.strips[e].add(t);
			let n = this.flow[e];
			for (let e = 0; e < t.length; e++) {
				let r = Math.log10(t[e]);
				n[e] = Number.isFinite(n[e]) && Number.isFinite(r) ? G * n[e] + .050000000000000044 * r : r;
			}
		}
	}
	look(e) {
		this.learner.look(e);
		for (let [e, t] of Object.entries(this.learner.runner.norms)) this.flow[e].set(t.map(Math.log10));
	}
	get radius() {
		return de(this.learner);
	}
}, me = class {
	task;
	setup;
	runs;
	batch;
	seen = null;
	rounds = 0;
	turn = 0;
	random;
	constructor(e, t) {
		this.task = e, this.setup = t, this.random = new U(t.seed + 1), this.runs = t.cells.map((n) => new K(n, e, t)), this.batch = this.draw(), this.look();
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
		for (let t of this.runs) H(t.learner, e);
		this.look();
	}
}, he = [
	"bit",
	"adding",
	"echo",
	"sine",
	"own"
];
function q(e, t, n) {
	return {
		x: new Float64Array(e * t * n),
		target: new Float64Array(e * t),
		weight: new Float64Array(e * t)
	};
}
var J = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1,
	draw(e, t, n) {
		let r = e + 1, i = q(r, t, 2);
		for (let a = 0; a < t; a++) {
			let o = n.uniform() < .5 ? -1 : 1;
			i.x[a * 2] = o, i.x[a * 2 + 1] = 1;
			for (let e = 1; e < r; e++) i.x[(e * t + a) * 2] = .3 * n.normal();
			i.target[e * t + a] = o, i.weight[e * t + a] = 1;
		}
		return i;
	}
}, Y = {
	inputs: 2,
	steps: (e) => e + 1,
	guess: 1 / 6,
	draw(e, t, n) {
		let r = e + 1, i = q(r, t, 2), a = Math.max(1, Math.floor(r / 2));
		for (let o = 0; o < t; o++) {
			for (let e = 0; e < r; e++) i.x[(e * t + o) * 2] = n.uniform();
			let s = 0;
			for (let e of [n.below(a), a + n.below(r - a)]) i.x[(e * t + o) * 2 + 1] = 1, s += i.x[(e * t + o) * 2];
			i.target[e * t + o] = s, i.weight[e * t + o] = 1;
		}
		return i;
	}
}, ge = {
	inputs: 1,
	steps: (e) => 2 * e + 4,
	guess: 1,
	draw(e, t, n) {
		let r = 2 * e + 4, i = q(r, t, 1);
		for (let e = 0; e < r * t; e++) i.x[e] = n.normal();
		for (let n = e * t; n < r * t; n++) i.target[n] = i.x[n - e * t], i.weight[n] = 1;
		return i;
	}
}, _e = {
	inputs: 1,
	steps: (e) => e + 1,
	guess: .5,
	draw(e, t, n) {
		let r = e + 1, i = q(r, t, 1);
		for (let e = 0; e < t; e++) {
			let a = 2 * Math.PI / (6 + 14 * n.uniform()), o = 2 * Math.PI * n.uniform();
			for (let s = 0; s < r; s++) {
				let r = s * t + e;
				i.x[r] = Math.sin(o + a * s) + .3 * n.normal(), i.target[r] = Math.sin(o + a * (s + 1)), i.weight[r] = 1;
			}
		}
		return i;
	}
};
function ve(e) {
	let t = e.reduce((e, t) => e + t, 0) / e.length, n = Math.sqrt(e.reduce((e, n) => e + (n - t) ** 2, 0) / e.length) || 1, r = Float64Array.from(e, (e) => (e - t) / n), i = 0;
	for (let e = 1; e < r.length; e++) i += (r[e] - r[e - 1]) ** 2;
	return {
		inputs: 1,
		steps: (e) => Math.min(e + 1, r.length - 1),
		guess: i / (r.length - 1),
		draw(e, t, n) {
			let i = Math.min(e + 1, r.length - 1), a = q(i, t, 1);
			for (let e = 0; e < t; e++) {
				let o = n.below(r.length - i);
				for (let n = 0; n < i; n++) a.x[n * t + e] = r[o + n], a.target[n * t + e] = r[o + n + 1], a.weight[n * t + e] = 1;
			}
			return a;
		}
	};
}
var ye = {
	bit: J,
	adding: Y,
	echo: ge,
	sine: _e
}, be = [
	3e-4,
	.001,
	.003,
	.01,
	.03,
	.1,
	.3,
	1
], xe = [
	0,
	.1,
	.3,
	1,
	3,
	10
], Se = [
	2,
	4,
	8,
	16,
	32
], Ce = {
	from: 2,
	to: 120
}, we = {
	from: 0,
	to: 4
}, Te = {
	task: "bit",
	length: 20,
	rule: "adam",
	rate: .01,
	limit: 1,
	hidden: 8,
	radius: null,
	seed: 1,
	cells: b
};
function X(e, t, n) {
	return e.find((e) => String(e) === t) ?? n;
}
function Ee(e, { from: t, to: n }) {
	let r = Number(e);
	return e !== "" && Number.isFinite(r) && r >= t && r <= n ? r : null;
}
function De(e) {
	let t = {
		...Te,
		cells: [...Te.cells]
	};
	for (let n of e.split("_")) {
		let e = n.indexOf("."), [r, i] = e < 0 ? [n, ""] : [n.slice(0, e), n.slice(e + 1)];
		if (r === "task") t.task = X(he, i, t.task);
		else if (r === "rule") t.rule = X(ce, i, t.rule);
		else if (r === "rate") t.rate = X(be, i, t.rate);
		else if (r === "limit") t.limit = X(xe, i, t.limit);
		else if (r === "hidden") t.hidden = X(Se, i, t.hidden);
		else if (r === "length") t.length = Math.round(Ee(i, Ce) ?? t.length);
		else if (r === "radius") t.radius = Ee(i, we) ?? t.radius;
		else if (r === "seed") t.seed = Math.round(Ee(i, {
			from: 0,
			to: 9999
		}) ?? t.seed);
		else if (r === "cells") {
			let e = i.split("."), n = ie.filter((t) => e.includes(t));
			n.length && (t.cells = n);
		}
	}
	return t;
}
function Oe(e) {
	let t = [];
	for (let n of Object.keys(Te)) {
		let r = e[n], i = Array.isArray(r) ? r.join(".") : String(r), a = Te[n];
		r !== null && i !== (Array.isArray(a) ? a.join(".") : String(a)) && t.push(`${n}.${i}`);
	}
	return t.join("_");
}
var Z = v({
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
	skipped: ["{n} rows without a number are left out.", "숫자가 없는 행 {n}개를 뺐습니다."]
}), Q = n("<figure><figcaption> </figcaption> <div role=\"img\"><canvas class=\"strip\"></canvas></div></figure>");
function ke(n, r) {
	se(r, !0);
	let o = a(void 0), [m, h] = [-8, 1], g = s(() => T.theme === "dark" || T.theme === "auto" && typeof matchMedia < "u" && matchMedia("(prefers-color-scheme: dark)").matches), _ = s(() => r.version >= 0 ? r.strip.columns.at(-1) : void 0), v = (e) => e === void 0 || Number.isNaN(e) ? "?" : e.toFixed(1).replace("-", "−").replace("Infinity", "∞");
	ee(() => {
		r.version;
		let e = i(o)?.getContext("2d");
		if (!i(o) || !e) return;
		let t = Math.max(1, r.strip.columns.length);
		i(o).width !== t && (i(o).width = t), i(o).height !== r.steps && (i(o).height = r.steps);
		let n = e.createImageData(t, r.steps);
		r.strip.columns.forEach((e, a) => {
			for (let o = 0; o < r.steps; o++) {
				let r = e[o], s = Number.isNaN(r) ? 1 : (r - m) / (h - m);
				n.data.set([...D(s, i(g)), 255], 4 * (o * t + a));
			}
		}), e.putImageData(n, 0, 0);
	});
	var y = Q(), b = e(y), S = c(b, !0), C = l(b, 2), w = e(C);
	E(w, (e) => d(o, e), () => i(o)), t(C), t(y), u((e) => {
		j(S, r.name), x(C, "aria-label", e);
	}, [() => Z("stripOf", {
		name: r.name,
		a: v(i(_)?.[0]),
		b: v(i(_)?.[r.steps - 1])
	})]), p(n, y), f();
}
// src/training/table.ts
function Ae(e) {
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
// src/training/Train.svelte
var je = n("<p class=\"small\"> </p>"), Me = n("<!> <!>", 1), Ne = n("<label class=\"filebutton\"> <input class=\"visually-hidden\" type=\"file\" accept=\".csv,.tsv,.txt\"/></label> <p class=\"small soft\"> </p> <!> <p class=\"verdict bad\" role=\"status\"> </p>", 1), Pe = n("<button type=\"button\" class=\"quiet\"> </button>"), Fe = n("<label class=\"option\"><input type=\"checkbox\"/> <span> </span></label>"), Ie = n("<p class=\"card\" role=\"status\"> </p>"), Le = n("<tr><th scope=\"row\"> </th><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td><td class=\"numeric\"> </td></tr>"), Re = n("<div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!></section></div> <div class=\"scroll-x\"><table data-now=\"\"><thead><tr><th scope=\"col\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\"> </th><th scope=\"col\" class=\"numeric\">ρ(W_h)</th><th scope=\"col\" class=\"numeric\"> </th></tr></thead><tbody></tbody></table></div> <div class=\"pair\"><section><h2> </h2> <p class=\"soft small\"> </p> <!></section> <section><h2> </h2> <p class=\"soft small\"> </p> <!> <div class=\"strips\"></div></section></div>", 1), ze = n("<p class=\"soft\"> </p> <div class=\"toolbar\"><button type=\"button\" class=\"primary\" data-play=\"\"> </button> <button type=\"button\" data-one=\"\"> </button> <button type=\"button\"> </button> <button type=\"button\"> </button> <span class=\"count\" data-rounds=\"\"> </span></div> <div class=\"training\"><div class=\"controls\"><div class=\"toolbar\"><!> <!></div> <!> <p class=\"small\" data-about=\"\"> </p> <label class=\"field\"><span> </span> <input class=\"scrub\" type=\"range\"/></label> <div class=\"toolbar\"><!> <!> <!></div> <label class=\"field wide\"><span> </span> <input class=\"scrub\" type=\"range\" step=\"0.05\"/></label> <!> <p class=\"small soft\"> </p> <fieldset><legend> </legend> <!></fieldset></div> <div class=\"results\"><!></div></div>", 1);
function Be(n, v) {
	se(v, !0);
	let b = typeof matchMedia < "u" && matchMedia("(prefers-reduced-motion: reduce)").matches, E = s(() => De(T.setup)), D = a(!1), A = a(!0), M = a([]), N = a(0), P = a(""), F = a(null), I = a(0), L = 0, le = 0, R = s(() => i(M)[Math.min(i(N), i(M).length - 1)]), z = s(() => i(E).task === "own" ? i(R) ? ve(i(R).values) : null : ye[i(E).task]), ue = s(() => Oe({
		...i(E),
		rule: "adam",
		rate: .01,
		limit: 1,
		radius: null
	}));
	function B() {
		d(F, i(z) ? new me(i(z), i(E)) : null), o(I);
	}
	ee(() => {
		i(ue), i(z), r(B);
	}), ee(() => {
		let e = i(E);
		r(() => i(F) && (i(F).setup = e));
	});
	function V() {
		i(D) && i(F) && (i(F).work(9), ++le % (b ? 30 : 1) == 0 && o(I), L = requestAnimationFrame(V));
	}
	function de() {
		d(D, !i(D) && i(F) !== null, !0), i(D) ? L = requestAnimationFrame(V) : o(I);
	}
	te(() => cancelAnimationFrame(L));
	function H(e) {
		T.setup = Oe({
			...i(E),
			...e
		});
	}
	function U(e = i(E).seed) {
		e === i(E).seed ? B() : H({ seed: e });
	}
	function W(e) {
		H({ radius: e }), i(F)?.scale(e), o(I);
	}
	function fe(e, t) {
		let n = ie.filter((n) => n === e ? t : i(E).cells.includes(n));
		n.length && H({ cells: n });
	}
	async function pe(e) {
		let t = e.files?.[0];
		if (e.value = "", !t) return;
		let n = Ae(await t.text()), r = Math.max(0, ...n.map((e) => e.values.length));
		n.length ? r < 10 ? d(P, Z("short", {
			name: t.name,
			n: r,
			least: 10
		}), !0) : (d(M, n.filter((e) => e.values.length >= 10)), d(N, 0), d(P, "")) : d(P, Z("noNumbers", { name: t.name }), !0);
	}
	let G = (e) => ne(y[e.key].title), K = (e) => ({
		tone: e % 5,
		dash: e % 4
	}), q = (e) => i(A) ? y[e.key].states.at(-1) : "h", J = s(() => i(I) >= 0 ? i(F)?.runs ?? [] : []), Y = s(() => i(F) ? i(F).runs[0].learner.shape.steps : 0), ge = s(() => i(I) >= 0 ? Math.max(2, ...i(J).map((e) => e.losses.points.length)) : 2), _e = s(() => i(I) >= 0 ? i(J)[0]?.losses.stride ?? 1 : 1), Te = s(() => {
		i(I);
		let e = i(J).map((e, t) => ({
			name: G(e),
			values: e.losses.points,
			...K(t)
		}));
		return i(z)?.guess && e.push({
			name: Z(i(E).task === "own" ? "guessOwn" : "guess"),
			values: Array(i(ge)).fill(i(z).guess),
			tone: 4,
			dash: 2
		}), e;
	}), X = s(() => (i(I), i(J).map((e, t) => ({
		name: i(A) && y[e.key].states.length > 1 ? `${G(e)} (∂L/∂${q(e)})` : G(e),
		values: e.flow[q(e)].map((e) => 10 ** e),
		...K(t)
	})))), Ee = s(() => Array.from({ length: i(ge) }, (e, t) => g((t + 1) * i(_e)))), Q = s(() => i(F) !== null && i(E).task !== "own" && (i(E).task === "bit" || i(E).task === "adding")), Be = s(() => {
		i(I);
		let e = i(F)?.seen;
		if (!e) return [];
		let t = Array.from({ length: i(Q) ? 16 : i(Y) }, (e, t) => i(Q) ? (i(Y) - 1) * 16 + t : t * 16);
		i(Q) && t.sort((t, n) => e.target[t] - e.target[n]);
		let n = (n) => Float64Array.from(t, (t) => e.weight[t] ? n[t] : NaN);
		return [{
			name: Z("target"),
			values: n(e.target),
			tone: 4,
			dash: 1,
			dots: i(Q)
		}, ...i(J).map((e, t) => ({
			name: G(e),
			values: n(e.answers),
			...K(t),
			dots: i(Q),
			bare: i(Q)
		}))];
	}), Ve = s(() => (i(I), i(J).map((e) => ({
		key: e.key,
		name: G(e),
		loss: C(k(e.loss)),
		norm: e.refused ? Z("refused") : C(k(e.learner.norm)),
		radius: k(e.radius),
		ratio: C(k(Ue(e)))
	})))), He = s(() => i(I) >= 0 && i(J).length ? Math.max(...i(J).map((e) => e.radius)) : NaN), Ue = (e) => {
		let t = e.flow[q(e)];
		return 10 ** (t[0] - t.at(-1));
	};
	var We = ze(), Ge = w(We), Ke = c(Ge, !0), qe = l(Ge, 2), Je = e(qe), Ye = c(Je, !0), Xe = l(Je, 2), Ze = c(Xe, !0), Qe = l(Xe, 2), $e = c(Qe, !0), et = l(Qe, 2), tt = c(et, !0), nt = l(et, 2), rt = c(nt, !0);
	t(qe);
	var it = l(qe, 2), at = e(it), ot = e(at), st = e(ot);
	{
		let e = s(() => Z("task")), t = s(() => he.map((e) => ({
			value: e,
			text: Z(`task.${e}`)
		})));
		O(st, {
			get label() {
				return i(e);
			},
			get value() {
				return i(E).task;
			},
			get options() {
				return i(t);
			},
			onchange: (e) => H({ task: e })
		});
	}
	var ct = l(st, 2);
	{
		let e = s(() => Z("hidden")), t = s(() => Se.map((e) => ({
			value: e,
			text: String(e)
		})));
		O(ct, {
			get label() {
				return i(e);
			},
			get value() {
				return i(E).hidden;
			},
			get options() {
				return i(t);
			},
			onchange: (e) => H({ hidden: e })
		});
	}
	t(ot);
	var lt = l(ot, 2), ut = (n) => {
		var r = Ne(), a = w(r), o = e(a), f = l(o);
		t(a);
		var h = l(a, 2), g = c(h, !0), v = l(h, 2), y = (e) => {
			var t = Me(), n = w(t);
			{
				let e = s(() => Z("column")), t = s(() => i(M).map((e, t) => ({
					value: t,
					text: e.name
				})));
				O(n, {
					get label() {
						return i(e);
					},
					get value() {
						return i(N);
					},
					get options() {
						return i(t);
					},
					onchange: (e) => d(N, e, !0)
				});
			}
			var r = l(n, 2), a = (e) => {
				var t = je(), n = c(t, !0);
				u((e) => j(n, e), [() => Z("skipped", { n: i(R).skipped })]), p(e, t);
			};
			_(r, (e) => {
				i(R)?.skipped && e(a);
			}), p(e, t);
		};
		_(v, (e) => {
			i(M).length && e(y);
		});
		var b = l(v, 2), x = c(b, !0);
		u((e, t) => {
			j(o, `${e ?? ""} `), j(g, t), j(x, i(P));
		}, [() => Z("file"), () => Z("fileHint")]), m("change", f, (e) => void pe(e.currentTarget)), p(n, r);
	};
	_(lt, (e) => {
		i(E).task === "own" && e(ut);
	});
	var dt = l(lt, 2), ft = c(dt, !0), pt = l(dt, 2), mt = e(pt), ht = c(mt, !0), gt = l(mt, 2);
	S(gt), t(pt);
	var _t = l(pt, 2), vt = e(_t);
	{
		let e = s(() => Z("rule")), t = s(() => ce.map((e) => ({
			value: e,
			text: e === "sgd" ? "SGD" : "Adam"
		})));
		O(vt, {
			get label() {
				return i(e);
			},
			get value() {
				return i(E).rule;
			},
			get options() {
				return i(t);
			},
			onchange: (e) => H({ rule: e })
		});
	}
	var yt = l(vt, 2);
	{
		let e = s(() => Z("rate")), t = s(() => be.map((e) => ({
			value: e,
			text: String(e)
		})));
		O(yt, {
			get label() {
				return i(e);
			},
			get value() {
				return i(E).rate;
			},
			get options() {
				return i(t);
			},
			onchange: (e) => H({ rate: e })
		});
	}
	var bt = l(yt, 2);
	{
		let e = s(() => Z("limit")), t = s(() => xe.map((e) => ({
			value: e,
			text: e ? String(e) : Z("none")
		})));
		O(bt, {
			get label() {
				return i(e);
			},
			get value() {
				return i(E).limit;
			},
			get options() {
				return i(t);
			},
			onchange: (e) => H({ limit: e })
		});
	}
	t(_t);
	var xt = l(_t, 2), St = e(xt), Ct = c(St, !0), $ = l(St, 2);
	S($), t(xt);
	var wt = l(xt, 2), Tt = (e) => {
		var t = Pe(), n = c(t, !0);
		u((e) => j(n, e), [() => Z("asDrawn")]), m("click", t, () => (H({ radius: null }), B())), p(e, t);
	};
	_(wt, (e) => {
		i(E).radius !== null && e(Tt);
	});
	var Et = l(wt, 2), Dt = c(Et, !0), Ot = l(Et, 2), kt = e(Ot), At = c(kt, !0), jt = l(kt, 2);
	oe(jt, 16, () => ie, (e) => e, (n, r) => {
		var a = Fe(), o = e(a);
		S(o);
		var s = l(o, 2), d = c(s, !0);
		t(a), u((e, t) => {
			h(o, e), o.disabled = i(E).cells.length === 1 && i(E).cells[0] === r, j(d, t);
		}, [() => i(E).cells.includes(r), () => ne(y[r].title)]), m("change", o, (e) => fe(r, e.currentTarget.checked)), p(n, a);
	}), t(Ot), t(at);
	var Mt = l(at, 2), Nt = e(Mt), Pt = (e) => {
		var t = Ie(), n = c(t, !0);
		u((e) => j(n, e), [() => Z("noFile")]), p(e, t);
	}, Ft = (n) => {
		var r = Re(), a = w(r), o = e(a), f = e(o), m = c(f, !0), h = l(f, 2), g = c(h, !0), v = l(h, 2);
		{
			let e = s(() => Z("loss"));
			re(v, {
				get label() {
					return i(e);
				},
				get lines() {
					return i(Te);
				},
				log: !0,
				get to() {
					return i(ge);
				},
				get times() {
					return i(Ee);
				},
				height: 210
			});
		}
		t(o);
		var y = l(o, 2), b = e(y), x = c(b, !0), S = l(b, 2), C = c(S, !0), ee = l(S, 2);
		{
			let e = s(() => Z("flow", { state: "h" }));
			re(ee, {
				get label() {
					return i(e);
				},
				get lines() {
					return i(X);
				},
				log: !0,
				get to() {
					return i(Y);
				},
				height: 210
			});
		}
		t(y), t(a);
		var T = l(a, 2), E = e(T), D = e(E), te = e(D), k = e(te), ne = c(k, !0), ie = l(k), ae = c(ie, !0), se = l(ie), ce = c(se, !0), M = l(se, 2), N = c(M);
		t(te), t(D);
		var P = l(D);
		oe(P, 21, () => i(Ve), (e) => e.key, (n, r) => {
			var a = Le(), o = e(a), s = c(o, !0), d = l(o), f = c(d, !0), m = l(d), h = c(m, !0), g = l(m), _ = c(g, !0), v = l(g), y = c(v, !0);
			t(a), u(() => {
				j(s, i(r).name), j(f, i(r).loss), j(h, i(r).norm), j(_, i(r).radius), j(y, i(r).ratio);
			}), p(n, a);
		}), t(P), t(E), t(T);
		var F = l(T, 2), L = e(F), le = e(L), R = c(le, !0), z = l(le, 2), ue = c(z, !0), B = l(z, 2), V = (e) => {
			{
				let t = s(() => Z("answers"));
				re(e, {
					get label() {
						return i(t);
					},
					get lines() {
						return i(Be);
					},
					legend: !1,
					height: 190
				});
			}
		};
		_(B, (e) => {
			i(Be).length && e(V);
		}), t(L);
		var de = l(L, 2), H = e(de), U = c(H, !0), W = l(H, 2), fe = c(W, !0), pe = l(W, 2);
		{
			let e = s(() => Z("which")), t = s(() => i(A) ? "memory" : "h"), n = s(() => ["memory", "h"].map((e) => ({
				value: e,
				text: Z(`state.${e}`)
			})));
			O(pe, {
				get label() {
					return i(e);
				},
				get value() {
					return i(t);
				},
				get options() {
					return i(n);
				},
				onchange: (e) => d(A, e === "memory")
			});
		}
		var K = l(pe, 2);
		oe(K, 21, () => i(J), (e) => e.key, (e, t) => {
			{
				let n = s(() => G(i(t))), r = s(() => i(t).strips[q(i(t))]), a = s(() => Math.floor(i(I) / 6));
				ke(e, {
					get name() {
						return i(n);
					},
					get strip() {
						return i(r);
					},
					get steps() {
						return i(Y);
					},
					get version() {
						return i(a);
					}
				});
			}
		}), t(K), t(de), t(F), u((e, t, n, r, i, a, o, s, c, l, u, d) => {
			j(m, e), j(g, t), j(x, n), j(C, r), j(ne, i), j(ae, a), j(ce, o), j(N, `|∂L| ${s ?? ""}`), j(R, c), j(ue, l), j(U, u), j(fe, d);
		}, [
			() => Z("loss"),
			() => Z("lossHint"),
			() => Z("flow", { state: i(A) ? "c, h" : "h" }),
			() => Z("flowHint"),
			() => Z("cell"),
			() => Z("lossNow"),
			() => Z("norm"),
			() => Z("ratio"),
			() => Z("answers"),
			() => Z(i(Q) ? "answersLast" : "answersEach"),
			() => Z("strips"),
			() => Z("stripsHint")
		]), p(n, r);
	};
	_(Nt, (e) => {
		i(F) ? e(Ft, -1) : e(Pt);
	}), t(Mt), t(it), u((e, t, n, r, a, o, s, c, l, u, d, f) => {
		j(Ke, e), Je.disabled = !i(F), j(Ye, t), Xe.disabled = !i(F) || i(D), j(Ze, n), Qe.disabled = !i(F), j($e, r), et.disabled = !i(F), j(tt, a), j(rt, o), j(ft, s), j(ht, c), x(gt, "min", Ce.from), x(gt, "max", Ce.to), ae(gt, i(E).length), j(Ct, l), x($, "min", we.from), x($, "max", we.to), ae($, i(E).radius ?? i(He)), x($, "aria-valuetext", u), j(Dt, d), j(At, f);
	}, [
		() => Z("intro"),
		() => Z(i(D) ? "pause" : "start"),
		() => Z("one"),
		() => Z("restart"),
		() => Z("reseed"),
		() => Z("steps", { n: i(I) >= 0 ? i(F)?.rounds ?? 0 : 0 }),
		() => Z(`about.${i(E).task}`, { n: i(E).task === "adding" ? i(Y) : i(E).length }),
		() => Z(i(E).task === "own" || i(E).task === "sine" ? "lengthOwn" : "length", { n: i(E).length }),
		() => Z("radius", { v: k(i(He)) }),
		() => k(i(E).radius ?? i(He)),
		() => Z("radiusHint"),
		() => Z("cells")
	]), m("click", Je, de), m("click", Xe, () => (i(F).round(), o(I))), m("click", Qe, () => U()), m("click", et, () => U(i(E).seed % 9999 + 1)), m("input", gt, (e) => H({ length: Number(e.currentTarget.value) })), m("input", $, (e) => W(Number(e.currentTarget.value))), p(n, We), f();
}
A([
	"click",
	"change",
	"input"
]);
export { ue as Learner, U as Random, me as Session, Be as Train, Ae as columnsOf, ve as ownTask, De as read, H as setRadius, B as spectralRadius, ye as tasks, Oe as write };
