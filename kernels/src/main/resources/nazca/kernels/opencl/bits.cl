// What all kernels share: how they are declared and the arithmetic that has the bits of the scalar
// definition. Every product that meets a sum is an fma; the pragma is a second lock.
#ifdef CONTRACT
#pragma clang fp contract(fast) // a test: contraction may change nothing
#else
#pragma OPENCL FP_CONTRACT OFF
#endif

#ifndef GROUP
#define GROUP 256 // work-items of a work-group
#endif
#ifndef WIDTH
#define WIDTH 4 // channels of a work-item, where it takes several: 1, 2, 4, 8 or 16
#endif

// Work-items count along one axis, channels fastest, so that neighbours touch neighbouring floats.
#define KERNEL __kernel __attribute__((reqd_work_group_size(GROUP, 1, 1))) void

// A parameter of a kernel that is a place in a buffer; AT(x) points to it.
#define INPUT(x) __global const float *x##Buffer, const ulong x##Start
#define INPUT_INTS(x) __global const int *x##Buffer, const ulong x##Start
#define OUTPUT(x) __global float *x##Buffer, const ulong x##Start
#define OUTPUT_INTS(x) __global int *x##Buffer, const ulong x##Start
#define AT(x) (x##Buffer + x##Start)

// The 16 virtual lanes of sums along contiguous elements.
#define LANES 16

// Quotients and roots with one rounding: the device's own, or by doubles, or by fma.
#if defined(DOUBLE_DIVISION)
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
// Of floats, a quotient or root rounded to double and then to float is that rounded once.
float divide(const float a, const float b) { return (float)((double)a / (double)b); }
float root(const float x) { return (float)sqrt((double)x); }
#elif !defined(FMA_DIVISION)
float divide(const float a, const float b) { return a / b; }
float root(const float x) { return sqrt(x); }
#else
#define MANTISSA 0x7fffff
#define ONE_BITS 0x3f800000

// Zero, infinite or not a number: then any device's quotient or root is exact.
bool special(const float x) { return x == 0.0f || isinf(x) || isnan(x); }

// The exponent of x, and in `significand` its part in [1, 2).
int exponent_of(const float x, float *significand)
{
    const bool denormal = fabs(x) < 0x1p-126f;
    const int bits = as_int(fabs(denormal ? x * 0x1p24f : x));
    *significand = as_float((bits & MANTISSA) | ONE_BITS);
    return (bits >> 23) - 127 - (denormal ? 24 : 0);
}

// 1 / b for b in [1, 2): Newton's steps, and the one significand that they miss (Markstein).
float reciprocal(const float b)
{
    float y = as_float(0x7ef311c7 - as_int(b));
    for (int i = 0; i < 5; i++) {
        y = fma(y, fma(-b, y, 1.0f), y);
    }
    return (as_int(b) & MANTISSA) == MANTISSA ? as_float(as_int(y) + 1) : y;
}

// value * 2^exponent for value in [0.5, 2), rounded once also where that is denormal; `rest` has the
// sign of what the rounding of value left out.
float scaled(const float value, const float rest, const int exponent)
{
    const int e = (as_int(value) >> 23) - 127 + exponent;
    if (e > 127) {
        return INFINITY;
    }
    const int significand = (as_int(value) & MANTISSA) | (MANTISSA + 1);
    if (e >= -126) {
        return as_float((significand & MANTISSA) | ((e + 127) << 23));
    }
    const int shift = -126 - e;
    if (shift > 24) {
        return 0.0f;
    }
    const int kept = significand >> shift;
    const int lost = significand & ((1 << shift) - 1);
    const int tie = 1 << (shift - 1);
    const bool up = lost > tie || (lost == tie && (rest > 0.0f || (rest == 0.0f && (kept & 1))));
    return as_float(kept + (up ? 1 : 0));
}

float divide(const float a, const float b)
{
    if (special(a) || special(b)) {
        return a / b;
    }
    float x;
    float y;
    const int exponent = exponent_of(a, &x) - exponent_of(b, &y);
    const float inverse = reciprocal(y);
    const float first = x * inverse;
    const float quotient = fma(fma(-y, first, x), inverse, first);
    return copysign(scaled(quotient, fma(-y, quotient, x), exponent),
                    as_float(as_int(a) ^ as_int(b)));
}

float root(const float x)
{
    if (special(x) || x < 0.0f) {
        return sqrt(x);
    }
    float significand;
    const int exponent = exponent_of(x, &significand);
    const float square = exponent & 1 ? 2.0f * significand : significand;
    float y = as_float(0x5f375a86 - (as_int(square) >> 1));
    const float part = 0.5f * square;
    for (int i = 0; i < 3; i++) {
        y = fma(y, fma(-part * y, y, 0.5f), y);
    }
    float g = square * y;
    float h = 0.5f * y;
    const float e = fma(-h, g, 0.5f);
    g = fma(g, e, g);
    h = fma(h, e, h);
    return scaled(fma(h, fma(-g, g, square), g), 0.0f, (exponent - (exponent & 1)) / 2);
}
#endif

float relu6(const float x)
{
    const float positive = x < 0.0f ? 0.0f : x;
    return positive > 6.0f ? 6.0f : positive;
}

// e^x, as FloatMath.exp.
float exponential(const float x)
{
    float clamped = x < -104.0f ? -104.0f : x;
    clamped = clamped > 89.0f ? 89.0f : clamped;
    const float shifted = fma(clamped, 0x1.715476p+0f, 12582912.0f);
    const float n = shifted - 12582912.0f;
    const int exponent = as_int(shifted) - 0x4B400000;
    float r = fma(n, -0x1.62e400p-1f, clamped);
    r = fma(n, -0x1.7f7d1cp-20f, r);
    float q = 0x1.6ac74cp-10f;
    q = fma(q, r, 0x1.123de0p-7f);
    q = fma(q, r, 0x1.555858p-5f);
    q = fma(q, r, 0x1.55548cp-3f);
    q = fma(q, r, 0x1.fffffcp-2f);
    const float p = fma(q, r * r, r) + 1.0f;
    const int low = exponent >> 1;
    return p * as_float((low + 127) << 23) * as_float((exponent - low + 127) << 23);
}

// ln x, as FloatMath.log.
float logarithm(const float x)
{
    const bool denormal = x < 0x1p-126f;
    const float scaled = denormal ? x * 0x1p23f : x;
    const int bits = as_int(scaled);
    const int k = (bits - 0x3f2aaaab) & 0xff800000;
    const float f = as_float(bits - k) - 1.0f;
    const float e = fma((float)k, 0x1p-23f, denormal ? -23.0f : 0.0f);
    float p = -0x1.0a2c1ep-3f;
    p = fma(p, f, 0x1.1ed25cp-3f);
    p = fma(p, f, -0x1.f28168p-4f);
    p = fma(p, f, 0x1.1ecf92p-3f);
    p = fma(p, f, -0x1.55a192p-3f);
    p = fma(p, f, 0x1.99d088p-3f);
    p = fma(p, f, -0x1.fffedep-3f);
    p = fma(p, f, 0x1.555506p-2f);
    p = fma(p, f, -0.5f);
    float result = fma(p, f * f, f);
    result = fma(e, 0x1.62e430p-1f, result);
    result = x < INFINITY ? result : x + x;
    result = x < 0.0f ? NAN : result;
    return x == 0.0f ? -INFINITY : result;
}

// Folds the virtual lanes of all sums of a work-group, 8, 4, 2, 1; each sum has LANES neighbouring
// work-items, and all of the group's must come here. Returns the sum to each of them.
float fold(__local float *sums, const float own)
{
    const uint at = get_local_id(0);
    sums[at] = own;
    for (uint width = LANES / 2; width > 0; width /= 2) {
        barrier(CLK_LOCAL_MEM_FENCE);
        if (at % LANES < width) {
            sums[at] += sums[at + width];
        }
    }
    barrier(CLK_LOCAL_MEM_FENCE);
    const float sum = sums[at / LANES * LANES];
    barrier(CLK_LOCAL_MEM_FENCE); // the next sum may overwrite this one
    return sum;
}

// WIDTH neighbouring channels in one work-item. Lanes never mix; those behind `count` load +0, which
// is never stored.
#define JOINED(a, b) a##b
#define JOIN(a, b) JOINED(a, b)
#if WIDTH == 1
typedef float wide;
#define WIDE_LOAD(p) (*(p))
#define WIDE_STORE(v, p) (*(p) = (v))
#else
typedef JOIN(float, WIDTH) wide;
#define WIDE_LOAD(p) JOIN(vload, WIDTH)(0, p)
#define WIDE_STORE(v, p) JOIN(vstore, WIDTH)(v, 0, p)
#endif

wide load(__global const float *from, const uint count)
{
    if (count == WIDTH) {
        return WIDE_LOAD(from);
    }
    float part[WIDTH];
    for (uint c = 0; c < WIDTH; c++) {
        part[c] = c < count ? from[c] : 0.0f;
    }
    return WIDE_LOAD(part);
}

void store(const wide value, __global float *to, const uint count)
{
    if (count == WIDTH) {
        WIDE_STORE(value, to);
        return;
    }
    float part[WIDTH];
    WIDE_STORE(value, part);
    for (uint c = 0; c < count; c++) {
        to[c] = part[c];
    }
}

// total[row * leading + c] = the sum over chunks, in order from the first, of
// partials[chunk, row, c]; one work-item an element.
KERNEL add_chunks(INPUT(partials), OUTPUT(total), const uint chunks, const uint rows,
                  const uint columns, const uint leading)
{
    const uint i = get_global_id(0);
    const uint elements = rows * columns;
    if (i < elements) {
        float sum = AT(partials)[i];
        for (uint g = 1; g < chunks; g++) {
            sum += AT(partials)[(size_t)g * elements + i];
        }
        AT(total)[(size_t)(i / columns) * leading + i % columns] = sum;
    }
}
