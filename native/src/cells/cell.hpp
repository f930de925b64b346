// What the time loop asks of a cell. Each cell is a struct of constants and a few short functions on vectors, one lane
// a hidden unit; the loop owns every product, the memory and the order of things.
//
//   gates        G, blocks of H rows in the parameters, in PyTorch's order
//   activations  (G,) what is done to each gate's pre-activation as soon as it is known
//   kept         vectors a unit and step that forward saves for backward: the activated gates, then `extra`
//   grads        vectors a unit and step of gate gradients D
//   has_c        a second state c
//   apart        the last gate's recurrent part is kept apart from its input part (GRU, reset after)
//   staged       the last gate's recurrent product multiplies an operand made from the first gates (GRU, reset before)
//
//   update(gate, part, h_, c_, extra) -> h   gate: activated; part: the input part where `apart`; extra: out
//   backward(slot, h, h_, c_, dh, dc, d)     dh: in gradient of h, out what reaches h_ past the products; dc likewise
//
//   by_input, by_hidden          which of D multiply x and h_ in the products (dW and dx; dR and dh_)
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
