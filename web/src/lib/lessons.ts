/** The lessons. Every number in them is computed from the worked examples when the page is shown. */
import { backwardFrom, norms } from "./reach";
import { number, powers } from "./format";
import { at, cells, example, memory } from "./trace";
import type { Formula, Words } from "./types";

export type Block =
  | { kind: "text"; text: Words }
  | { kind: "formulas"; formulas: Formula[] }
  | { kind: "picture"; cell: string; backward?: boolean; marked?: string[] }
  | { kind: "show"; fragment: string };

export type Question =
  | { kind: "choice"; prompt: Words; options: Words[]; answer: number; why: Words; hint: Words }
  | { kind: "number"; prompt: Words; answer: number; why: Words; hint: Words };

export interface Lesson {
  title: Words;
  blocks: Block[];
  question: Question;
}

const text = (en: string, ko: string): Block => ({ kind: "text", text: { en, ko } });
const equations = (cell: string): Block => ({ kind: "formulas", formulas: cells[cell]!.equations });
const rule = (cell: string, way: "forward" | "backward", ...names: string[]): Block => ({
  kind: "formulas",
  formulas: names.map((name) => cells[cell]!.operations.find((o) => o.name === name)![way]),
});
const show = (fragment: string): Block => ({ kind: "show", fragment });
const picture = (cell: string, marked: string[] = [], backward = false): Block => ({ kind: "picture", cell, backward, marked });

const GRU = "gru-after-keep";
/** Values and gradients of the worked example at step 4, unit 1. */
const step = 3;
const value = (cell: string, name: string) => {
  const run = example(cell).layers[0]!;
  return at(run.values[name] ?? run.previous[name], 0, step, 0);
};
const slope = (cell: string, name: string) => at(example(cell).layers[0]!.gradients[name], 0, step, 0);
const term = (cell: string, edge: string) => at(example(cell).layers[0]!.contributions[edge], 0, step, 0);
const v = (name: string, cell = GRU) => number(value(cell, name));
const d = (name: string, cell = GRU) => number(slope(cell, name), true);

function reach(key: string, state: string): string {
  const trace = memory(key);
  const sizes = norms(
    backwardFrom(cells[key]!, trace.layers[0]!, 0, trace.steps, trace.steps - 1).gradients[state]!,
  );
  return powers(number(sizes[0]! / sizes[trace.steps - 1]!));
}

export function lessons(): Lesson[] {
  return [
    {
      title: { en: "The limit of the plain RNN", ko: "기본 RNN의 한계" },
      blocks: [
        text(
          "A recurrent network reads a series one step at a time and keeps a summary of what it has read: the hidden state h. The plain RNN mixes the new input with the old state, adds a bias and passes the result through one tanh.",
          "순환 신경망은 시계열을 한 시점씩 읽으며 지금까지 읽은 내용을 은닉 상태 h에 요약합니다. 기본 RNN은 새 입력과 이전 은닉 상태를 섞고 편향을 더한 뒤 tanh 하나를 통과시킵니다.",
        ),
        equations("rnn-tanh"),
        picture("rnn-tanh", ["h_>q_h", "q_h>a_h", "a_h>h"]),
        text(
          "Follow the marked path from h at t−1 to h at t. Every step multiplies by the same matrix and by the slope of tanh, which is at most 1. Going back forty steps, the gradient passes that path forty times: it shrinks like a power, or explodes like one.",
          "표시한 길을 따라 이전 은닉 상태에서 새 은닉 상태로 가 보세요. 한 시점마다 같은 행렬과 tanh의 기울기(최대 1)를 곱합니다. 마흔 시점을 거슬러 가면 이 길을 마흔 번 지나므로 기울기는 거듭제곱으로 줄어들거나 폭발합니다.",
        ),
        text(
          `Small networks were trained to remember the first reading for forty steps. In the plain RNN the gradient that reaches the first step is only ${reach("rnn-tanh", "h")} times what it was at the last; in the LSTM's cell state it is ${reach("lstm", "c")} times, in the GRU ${reach(GRU, "h")} times. The plain RNN never learned the task.`,
          `작은 신경망들에 첫 값을 마흔 시점 동안 기억하도록 가르쳤습니다. 기본 RNN에서 첫 시점에 닿는 기울기는 마지막 시점의 ${reach("rnn-tanh", "h")}배뿐입니다. LSTM의 셀 상태에서는 ${reach("lstm", "c")}배, GRU에서는 ${reach(GRU, "h")}배입니다. 기본 RNN은 이 과제를 끝내 배우지 못했습니다.`,
        ),
        show("view=gradients&model=rnn-tanh&from=39&to=0"),
      ],
      question: {
        kind: "choice",
        prompt: {
          en: "A network's gradient shrinks to 0.8 of its size at every step back. About how much is left after 40 steps?",
          ko: "한 시점을 거슬러 갈 때마다 기울기가 0.8배가 됩니다. 40시점 뒤에는 대략 얼마나 남을까요?",
        },
        options: [
          { en: "about a fifth", ko: "약 5분의 1" },
          { en: "about a hundredth", ko: "약 100분의 1" },
          { en: "about a ten-thousandth", ko: "약 1만분의 1" },
        ],
        answer: 2,
        hint: { en: "Multiply 0.8 by itself: 0.8² = 0.64, 0.8⁴ ≈ 0.41, and so on.", ko: "0.8을 거듭 곱해 보세요. 0.8² = 0.64, 0.8⁴ ≈ 0.41 …" },
        why: { en: "0.8 to the power of 40 is 0.00013.", ko: "0.8의 40제곱은 0.00013입니다." },
      },
    },
    {
      title: { en: "The LSTM's cell state", ko: "LSTM의 셀 상태" },
      blocks: [
        text(
          "The LSTM adds a second state, the cell state c, and gives it a path of its own. On that path there is no weight and no tanh: only a product with the forget gate and a sum.",
          "LSTM은 두 번째 상태인 셀 상태 c를 두고 전용 길을 내줍니다. 그 길에는 가중치도 tanh도 없습니다. 망각 게이트와의 곱과 덧셈만 있습니다.",
        ),
        equations("lstm"),
        picture("lstm", ["c_>k", "k>c", "c>c_out"]),
        text(
          "Going back along the marked path the gradient of c is multiplied by the forget gate f and by nothing else. Where f stays near 1 it arrives almost whole, however many steps away. The other gates decide what is written (i, g) and what is shown (o).",
          "표시한 길을 거슬러 가면 셀 상태의 기울기에는 망각 게이트 f만 곱해집니다. f가 1에 가까우면 아무리 먼 시점이라도 기울기가 거의 그대로 도착합니다. 나머지 게이트는 무엇을 쓸지(i, g)와 무엇을 내보낼지(o)를 정합니다.",
        ),
        show("view=cell&cell=lstm&pass=backward&op=2&t=3"),
      ],
      question: {
        kind: "choice",
        prompt: {
          en: "What multiplies the gradient on its way from c at t to c at t−1?",
          ko: "셀 상태의 기울기가 시점 t에서 t−1로 갈 때 무엇이 곱해질까요?",
        },
        options: [
          { en: "the recurrent weights", ko: "순환 가중치" },
          { en: "the forget gate", ko: "망각 게이트" },
          { en: "the output gate", ko: "출력 게이트" },
        ],
        answer: 1,
        hint: { en: "Follow the marked path in the picture: which gate stands at the product on it?", ko: "그림에 표시한 길을 따라가 보세요. 그 길의 곱셈에는 어느 게이트가 붙어 있나요?" },
        why: {
          en: "c = f ⊙ c at t−1 + i ⊙ g, so the direct path carries f and nothing else.",
          ko: "셀 상태는 f ⊙ (이전 셀 상태) + i ⊙ g 이므로 직접 가는 길에는 f만 있습니다.",
        },
      },
    },
    {
      title: { en: "The GRU's two gates", ko: "GRU의 두 게이트" },
      blocks: [
        text(
          "The GRU keeps one state and two gates. The update gate z decides how much of the old state stays; what it gives up, the candidate n receives. The reset gate r decides how much of the past the candidate may look at.",
          "GRU는 상태 하나와 게이트 두 개를 씁니다. 업데이트 게이트 z는 이전 상태를 얼마나 남길지 정하고, 줄어든 몫은 후보 은닉 상태 n이 차지합니다. 리셋 게이트 r은 후보를 만들 때 과거를 얼마나 볼지 정합니다.",
        ),
        equations(GRU),
        picture(GRU, ["z>k", "z>u", "u>w"]),
        text(
          "Because z and 1 − z add up to one, the new state is a weighted mean. With z near 1 the state is copied; with z near 0 it is replaced. One gate does the work of the LSTM's forget and input gates.",
          "z와 1 − z의 합이 1이므로 새 상태는 가중 평균입니다. z가 1에 가까우면 상태를 그대로 복사하고 0에 가까우면 새것으로 바꿉니다. 게이트 하나가 LSTM의 망각 게이트와 입력 게이트 역할을 함께 합니다.",
        ),
        show(`view=cell&cell=${GRU}&pass=forward&op=17&t=3`),
      ],
      question: {
        kind: "choice",
        prompt: {
          en: "In this form (update keeps), which setting makes the GRU carry its state unchanged to the next step?",
          ko: "이 형식(업데이트: 유지)에서 상태를 다음 시점까지 그대로 옮기려면 어떻게 되어야 할까요?",
        },
        options: [
          { en: "z = 1", ko: "z = 1" },
          { en: "z = 0", ko: "z = 0" },
          { en: "r = 1", ko: "r = 1" },
        ],
        answer: 0,
        hint: { en: "Put the number into h = z ⊙ h at t−1 + (1 − z) ⊙ n: which value leaves only the old state?", ko: "h = z ⊙ (이전 은닉 상태) + (1 − z) ⊙ n에 값을 넣어 보세요. 어느 값일 때 이전 상태만 남나요?" },
        why: {
          en: "With z = 1 the candidate's share 1 − z is zero. In the other form (update writes) it would be z = 0.",
          ko: "z = 1이면 후보의 몫 1 − z가 0입니다. 다른 형식(업데이트: 갱신)에서는 z = 0입니다.",
        },
      },
    },
    {
      title: { en: "Forward propagation", ko: "순전파" },
      blocks: [
        text(
          "Forward propagation is arithmetic in a fixed order: products, sums, activations, then the mix. Each operation uses only what stands before it, so you can follow with a calculator.",
          "순전파는 정해진 순서의 산수입니다. 곱하고, 더하고, 활성화 함수를 거친 다음 섞습니다. 각 연산은 앞에 있는 값만 쓰므로 계산기로 따라갈 수 있습니다.",
        ),
        rule(GRU, "forward", "u", "k", "w", "h"),
        text(
          `Unit 1 of the worked example at step 4: the update gate is ${v("z")}, the previous state ${v("h_")}, the candidate ${v("n")}. So u = 1 − ${v("z")} = ${v("u")}, the kept part is k = ${v("k")} and the written part w = ${v("w")}.`,
          `계산 예제의 네 번째 시점, 유닛 1을 봅시다. 업데이트 게이트는 ${v("z")}, 이전 은닉 상태는 ${v("h_")}, 후보 은닉 상태는 ${v("n")}입니다. 그러면 u = 1 − ${v("z")} = ${v("u")}, 유지되는 부분은 k = ${v("k")}, 새로 쓰는 부분은 w = ${v("w")}입니다.`,
        ),
        show(`view=cell&cell=${GRU}&pass=forward&op=14&t=3`),
      ],
      question: {
        kind: "number",
        prompt: { en: "What is the new hidden state h of unit 1?", ko: "유닛 1의 새 은닉 상태 h는 얼마일까요?" },
        answer: value(GRU, "h"),
        hint: { en: "The last operation is a sum: add the kept part and the written part.", ko: "마지막 연산은 덧셈입니다. 유지되는 부분과 새로 쓰는 부분을 더하세요." },
        why: { en: `h = k + w = ${v("h")}.`, ko: `h = k + w = ${v("h")}입니다.` },
      },
    },
    {
      title: { en: "Backward propagation", ko: "역전파" },
      blocks: [
        text(
          "Backward propagation answers one question for every value: how much would the loss change if this value changed a little? The answer is its gradient δ. It comes back along the same lines, in the opposite direction.",
          "역전파는 모든 값에 대해 묻습니다. 이 값이 조금 바뀌면 손실은 얼마나 바뀔까? 그 답이 기울기 δ입니다. 기울기는 같은 선을 따라 반대 방향으로 돌아옵니다.",
        ),
        text(
          "Two rules are enough. Through an operation, multiply by its local slope. Where a value was used in several places, add up what comes back from each.",
          "규칙은 두 가지면 충분합니다. 연산을 지날 때는 그 연산의 국소 기울기를 곱합니다. 값이 여러 곳에서 쓰였다면 각 곳에서 돌아온 것을 모두 더합니다.",
        ),
        rule(GRU, "backward", "h", "w", "n", "a_n"),
        text(
          `At step 4 of the worked example the gradient of h is ${d("h")}. A sum passes it on unchanged, so the written part w receives ${d("w")} as well. w is u ⊙ n with u = ${v("u")}.`,
          `계산 예제의 네 번째 시점에서 h의 기울기는 ${d("h")}입니다. 덧셈은 기울기를 그대로 넘기므로 새로 쓰는 부분 w도 ${d("w")}를 받습니다. w는 u ⊙ n이고 u = ${v("u")}입니다.`,
        ),
        show(`view=cell&cell=${GRU}&pass=backward&op=4&t=3`),
      ],
      question: {
        kind: "number",
        prompt: { en: "What is the gradient δ of the candidate n?", ko: "후보 은닉 상태 n의 기울기 δ는 얼마일까요?" },
        answer: slope(GRU, "n"),
        hint: { en: "Through a product a gradient is multiplied by the other side: what is the other side of n?", ko: "곱을 거슬러 갈 때는 상대 항을 곱합니다. n의 상대 항은 무엇인가요?" },
        why: {
          en: `The other side of the product is u, so it is ${d("w")} × ${v("u")} = ${d("n")}.`,
          ko: `곱의 상대가 u이므로 ${d("w")} × ${v("u")} = ${d("n")}입니다.`,
        },
      },
    },
    {
      title: { en: "The sign of 1 − z", ko: "1 − z의 부호" },
      blocks: [
        text(
          "The update gate is used twice: once for what is kept, once, as 1 − z, for what is written. So its gradient has two terms, and the one that comes through 1 − z has the opposite sign.",
          "업데이트 게이트는 두 번 쓰입니다. 한 번은 유지할 몫에, 또 한 번은 1 − z로서 새로 쓸 몫에 쓰입니다. 그래서 기울기의 항도 둘이며, 1 − z를 지나온 항은 부호가 바뀝니다.",
        ),
        rule(GRU, "backward", "u", "z"),
        picture(GRU, ["z>k", "z>u"], true),
        text(
          `In the worked example the term through the kept part is ${number(term(GRU, "z>k"), true)}. u = 1 − z has the gradient ${d("u")}.`,
          `계산 예제에서 유지되는 부분을 지나온 항은 ${number(term(GRU, "z>k"), true)}입니다. 1 − z인 u의 기울기는 ${d("u")}입니다.`,
        ),
        text(
          "Leave the minus out and everything still runs, the loss even falls for a while. Only a comparison with a finite difference shows the fault. The gradient check opens with the minus left out: put it back, and the two numbers meet.",
          "음수 부호를 빠뜨려도 프로그램은 돌아가고 손실도 한동안 줄어듭니다. 유한 차분과 비교해야만 잘못이 드러납니다. 아래 단추를 누르면 음수 부호를 뺀 역전파로 기울기 검증이 열립니다. 부호를 되돌려 두 값이 같아지는지 확인해 보세요.",
        ),
        show(`view=check&cell=${GRU}&weight=l0.W_xz.0&t=3&fault=minus`),
      ],
      question: {
        kind: "number",
        prompt: { en: "What is the whole gradient δ of the update gate z?", ko: "업데이트 게이트 z의 전체 기울기 δ는 얼마일까요?" },
        answer: slope(GRU, "z"),
        hint: { en: "Two terms are added: the one through the kept part, and the gradient of u times −1.", ko: "항 두 개를 더합니다. 유지되는 부분을 지나온 항과, u의 기울기에 −1을 곱한 항입니다." },
        why: {
          en: `${number(term(GRU, "z>k"), true)} − (${d("u")}) = ${d("z")}.`,
          ko: `${number(term(GRU, "z>k"), true)} − (${d("u")}) = ${d("z")}입니다.`,
        },
      },
    },
    {
      title: { en: "The other GRU", ko: "또 하나의 GRU" },
      blocks: [
        text(
          "Papers and libraries use four different GRUs. The reset gate may act after the recurrent product, as in PyTorch, or before it, as in the first paper. And an open update gate may keep the past or write the candidate.",
          "논문마다, 라이브러리마다 GRU가 다릅니다. 모두 네 가지입니다. 리셋 게이트는 PyTorch처럼 순환 곱 다음에 작용하기도 하고 첫 논문처럼 그 전에 작용하기도 합니다. 열린 업데이트 게이트도 과거를 유지하거나 후보를 쓰거나 둘 중 하나입니다.",
        ),
        equations("gru-before-keep"),
        picture("gru-before-keep", ["r>s", "h_>s", "s>q_n", "q_n>a_n"]),
        text(
          "With reset before, the weights multiply s = r ⊙ h, not h. So their gradient is built with s as well: using h there is the usual bug. And backward needs two products in a row instead of one, which is why libraries preferred reset after.",
          "리셋이 앞에 있으면 가중치는 h가 아니라 s = r ⊙ h에 곱해집니다. 그러므로 가중치의 기울기도 s로 계산해야 합니다. 여기서 h를 쓰는 것이 흔한 버그입니다. 또 역전파에서 곱을 두 번 이어서 해야 하므로 라이브러리들은 리셋을 뒤에 두었습니다.",
        ),
        show("view=switches&left=gru-after-keep&right=gru-before-keep"),
      ],
      question: {
        kind: "choice",
        prompt: {
          en: "You have a model trained with reset after. Can its weights be rewritten so that a reset-before GRU computes the same?",
          ko: "리셋이 뒤에 있는 모델의 가중치를 바꿔서, 리셋이 앞에 있는 GRU가 같은 값을 내게 할 수 있을까요?",
        },
        options: [
          { en: "Yes, by negating the reset gate's weights", ko: "예, 리셋 게이트 가중치의 부호를 바꾸면 됩니다" },
          { en: "Yes, by transposing the recurrent weights", ko: "예, 순환 가중치를 전치하면 됩니다" },
          { en: "No; only keep and write can be exchanged", ko: "아니요. 서로 바꿀 수 있는 것은 유지와 갱신뿐입니다" },
        ],
        answer: 2,
        hint: { en: "Write out what stands inside of the tanh: in one form r multiplies a sum of products, in the other each term of that sum.", ko: "tanh 안의 식을 풀어 써 보세요. 한 형식에서는 r이 곱의 합에 곱해지고, 다른 형식에서는 합의 각 항에 곱해집니다." },
        why: {
          en: "Keep and write differ by the sign of the update gate's block. The reset order is a different function.",
          ko: "유지와 갱신은 업데이트 게이트 블록의 부호만 다릅니다. 리셋의 순서가 다르면 다른 함수입니다.",
        },
      },
    },
  ];
}
