# The core: everything but the Python module.
add_library(gatewise_core STATIC
  src/series/tables.cpp
  src/targets/answer.cpp src/targets/detector.cpp src/targets/sequence.cpp src/targets/simple.cpp
  src/targets/stream.cpp src/targets/targets.cpp src/targets/views.cpp
  src/threads/buffers.cpp src/threads/march.cpp src/threads/pool.cpp src/threads/scratch.cpp)
target_include_directories(gatewise_core PUBLIC include PRIVATE src)
target_compile_options(gatewise_core PRIVATE ${GATEWISE_FLAGS})
target_link_libraries(gatewise_core PUBLIC Threads::Threads)
if(GATEWISE_EMULATE)
  target_compile_definitions(gatewise_core PRIVATE GW_EMULATED)
endif()

# One object a target and scalar type; only these and those for series are compiled for more than the lowest CPU.
function(gatewise_target name bytes)
  foreach(scalar float double)
    set(object gatewise_${name}_${scalar})
    add_library(${object} OBJECT src/targets/target.cpp)
    target_include_directories(${object} PRIVATE include src)
    target_compile_options(${object} PRIVATE ${GATEWISE_FLAGS} ${GATEWISE_LEVEL} ${ARGN})
    target_compile_definitions(${object} PRIVATE
      GW_TARGET=${name} GW_BYTES=${bytes} GW_SCALAR=${scalar} GW_TABLE=${name}_${scalar})
    target_sources(gatewise_core PRIVATE $<TARGET_OBJECTS:${object}>)
  endforeach()
endfunction()

# Series: one small object, for the wheel has no room for more. avx512 takes avx2's; x86's baseline has none.
function(gatewise_series name bytes)
  set(object gatewise_${name}_series)
  add_library(${object} OBJECT src/targets/series.cpp)
  target_include_directories(${object} PRIVATE include src)
  target_compile_options(${object} PRIVATE ${GATEWISE_FLAGS} ${GATEWISE_SMALL} ${ARGN})
  target_compile_definitions(${object} PRIVATE GW_TARGET=${name} GW_BYTES=${bytes} GW_TABLE=${name}_series)
  target_sources(gatewise_core PRIVATE $<TARGET_OBJECTS:${object}>)
endfunction()

if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  set(avx512 -mavx512f -mavx512dq -mavx512bw -mavx512vl -mavx2 -mfma -mprefer-vector-width=512)
  if(GATEWISE_EMULATE)
    set(avx512 -mavx2 -mfma -DGW_EMULATED)
  endif()
  gatewise_target(avx512 64 ${avx512})
  gatewise_target(avx2 32 -mavx2 -mfma)
  gatewise_target(baseline 16)
  gatewise_series(avx2 32 -mavx2 -mfma)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
  gatewise_target(neon 16)
  gatewise_series(neon 16)
else()
  gatewise_target(baseline 16)
  gatewise_series(baseline 16)
endif()
