// Compiled once for every instruction set and scalar type, with
//   GW_TARGET  namespace and name of the instruction set
//   GW_BYTES   size of its vectors
//   GW_SCALAR  float or double
//   GW_TABLE   name of the table defined here
#include "sequence/backward.hpp"
#include "sequence/stream.hpp"
#include "simd/table.hpp"

namespace gatewise {
extern const Kernels<GW_SCALAR> GW_TABLE;
}

namespace gatewise::GW_TARGET {
namespace {

using T = GW_SCALAR;

template <class C>
constexpr CellKernels<T> kernels_for() {
    return {run_forward<C, T>, run_backward<C, T>, stretch_of<C, T>, packed_size<C, T>,
            pack<C, T>,        step_layer<C, T>,   C::kept,          C::has_c};
}

void sigmoids(const T *in, T *out, Index count) {
    for (Index i = 0; i < count; i += Vec<T>::lanes)
        sigmoid(Vec<T>::load_first(in + i, count - i)).store_first(out + i, count - i);
}
void tanhs(const T *in, T *out, Index count) {
    for (Index i = 0; i < count; i += Vec<T>::lanes)
        tanh(Vec<T>::load_first(in + i, count - i)).store_first(out + i, count - i);
}

}  // namespace
}  // namespace gatewise::GW_TARGET

namespace gatewise {
using namespace GW_TARGET;
const Kernels<GW_SCALAR> GW_TABLE = {Vec<GW_SCALAR>::lanes, kernels_for<Rnn<false>>(), kernels_for<Rnn<true>>(),
                                     kernels_for<Lstm>(),   kernels_for<GruAfter>(),   kernels_for<GruBefore>(),
                                     {sigmoids, tanhs}};
}  // namespace gatewise
