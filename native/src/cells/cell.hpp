// What the time loop needs to know about a cell. Each cell is a struct of constants and a few short functions on
// vectors, one lane a hidden unit; the loop owns every product, the memory and the order of things.
//
//   gates        G, blocks of H rows in the parameters, in the cell's order
//   activations  (G,) what is done to each gate's pre-activation as soon as it is known
//   kept         vectors a unit and step that forward saves for backward: the activated gates, then `extra`
//   grads        vectors a unit and step of gate gradients D
//   has_c        there is a second state c
//   split        `update` needs the last gate's input part and recurrent part separately (GRU, reset after)
//   by_input, by_hidden          which of D multiply x and h_ in the products (dW and dx; dR and dh_)
//
//   update(gate, input, h_, c_, extra) -> h   gate: activated; input: the last gate's input part where `split`;
//                                             extra: out
//   backward(slot, h, h_, c_, dh, dc, d)      slot: what was kept; dh: in gradient of h, out what reaches h_ without
//                                             passing a product; dc likewise; d: out, (grads,)
//
// Staged cells (GRU, reset before; the minimal gated unit): the recurrent weights of the last `staged` gates do not
// multiply h_ but an operand that is made from the gates before them. A step then has two stages, each with a product.
// The cell says so with
//
//   staged       how many of the last gates; 0: the cell is not staged, and the rest is not needed
//   spent        so many of the first gates serve the operand only: `update` finds no value there
//   by_operand   which of D multiply the operand
//   operand_gates               the gates that the operand is made from, each its own place in D
//   operand(gate, h_) -> s      gate: activated, without the staged ones
//   backward_operand(slot, h_, ds, dh, d)     second stage: add ds's part to dh and to d of the operand's gates; what
//                                             `backward` has put there is their direct part
#pragma once

#include "simd/math.hpp"

namespace gatewise::GW_TARGET {

enum class Activation { sigmoid, tanh, relu, none };

template <Activation activation, class V>
GW_INLINE V activate(V a) {
    if constexpr (activation == Activation::sigmoid) return sigmoid(a);
    else if constexpr (activation == Activation::tanh) return tanh(a);
    else if constexpr (activation == Activation::relu) return relu(a);
    else return a;
}

}  // namespace gatewise::GW_TARGET
