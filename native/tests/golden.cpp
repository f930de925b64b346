#include "golden.hpp"

#include <cinttypes>

#include "check.hpp"

namespace gatewise::tests {
namespace {

struct Shape {
    const char *name;
    Index B, T, I, H;
};
// A handful of sequences; a crowd whose gradients are summed in groups and stretches.
constexpr Shape shapes[] = {{"few", 5, 9, 3, 21}, {"crowd", 66, 130, 3, 21}};

/// FNV-1a.
template <class T>
std::uint64_t hash_of_results(const Cell &cell, const char *isa, const Shape &s) {
    Layer<T> l(cell, s.B, s.T, s.I, s.H, true, 11);
    l.run_forward(isa);
    l.run_backward(isa);
    std::uint64_t hash = 14695981039346656037u;
    for (T value : l.results()) {
        unsigned char bytes[sizeof(T)];
        std::memcpy(bytes, &value, sizeof(T));
        for (unsigned char byte : bytes) hash = (hash ^ byte) * 1099511628211u;
    }
    return hash;
}

std::string path_of(const char *key) { return std::string(GW_GOLDEN "/") + key + ".txt"; }

}  // namespace

Hashes computed_hashes(const char *key) {
    const Cell &cell = cell_named(key);
    Hashes all;
    for (const char *const *isa = available_isas(); *isa; ++isa)
        for (const Shape &s : shapes) {
            std::string name = std::string(*isa) + " " + s.name;
            all[name + " float32"] = hash_of_results<float>(cell, *isa, s);
            all[name + " float64"] = hash_of_results<double>(cell, *isa, s);
        }
    return all;
}

Hashes read_hashes(const char *key) {
    Hashes all;
    std::FILE *file = std::fopen(path_of(key).c_str(), "r");
    if (!file) return all;
    char isa[32], shape[32], scalar[32];
    std::uint64_t hash;
    while (std::fscanf(file, "%31s %31s %31s %" SCNx64, isa, shape, scalar, &hash) == 4)
        all[std::string(isa) + " " + shape + " " + scalar] = hash;
    std::fclose(file);
    return all;
}

void write_hashes(const char *key, const Hashes &hashes, bool overwrite) {
    Hashes all = read_hashes(key);
    for (const auto &[name, hash] : hashes) {
        auto known = all.find(name);
        CHECK(known == all.end() || known->second == hash || overwrite,
              "%s has other bits than before on %s; --overwrite replaces them", key, name.c_str());
        all[name] = hash;
    }
    std::FILE *file = std::fopen(path_of(key).c_str(), "w");
    CHECK(file, "%s cannot be written", path_of(key).c_str());
    for (const auto &[name, hash] : all) std::fprintf(file, "%s %016" PRIx64 "\n", name.c_str(), hash);
    std::fclose(file);
}

}  // namespace gatewise::tests
