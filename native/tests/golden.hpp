// Hashes of the cells' results: golden/<key>.txt holds one line each, "isa shape scalar hash". Bits of another day,
// compiler and machine; one file a cell, so that a new cell changes none of the others'.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace gatewise::tests {

/// "isa shape scalar" -> hash.
using Hashes = std::map<std::string, std::uint64_t>;

/// Of every instruction set that this CPU has.
Hashes computed_hashes(const char *key);
/// What the cell's file holds; empty where there is none.
Hashes read_hashes(const char *key);
/// Add these to the cell's file. One that is there and differs is only replaced when `overwrite`; else the program
/// ends.
void write_hashes(const char *key, const Hashes &hashes, bool overwrite);

}  // namespace gatewise::tests
