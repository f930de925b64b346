// Compiled once for every instruction set and scalar type, with
//   GW_TARGET  namespace and name of the instruction set
//   GW_BYTES   size of its vectors
//   GW_SCALAR  float or double
//   GW_TABLE   name of the table defined here
#include "targets/cells.hpp"

#include "sequence/backward.hpp"
#include "sequence/stream.hpp"
#include "targets/table.hpp"

namespace gatewise {
extern const Kernels<GW_SCALAR> GW_TABLE;
}

namespace gatewise::GW_TARGET {
namespace {

using T = GW_SCALAR;

struct Make {
    using Kernels = CellKernels<T>;
    template <class C>
    static constexpr Kernels kernels(int negated) {
        return {C::gates,          C::has_c ? 2 : 1,   C::kept,          between_of<C>(),   negated,
                run_forward<C, T>, run_backward<C, T>, stretch_of<C, T>, packed_size<C, T>, pack<C, T>,
                step_layer<C, T>};
    }
};
constexpr auto &rows = cell_rows<Make>;

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
const Kernels<GW_SCALAR> GW_TABLE = {
    Vec<GW_SCALAR>::lanes, rows, Index(sizeof(rows) / sizeof(rows[0])), {sigmoids, tanhs}};
}  // namespace gatewise
