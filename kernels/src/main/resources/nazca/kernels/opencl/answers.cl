// Known answers: one work-item a triple (a, b, c) of operands. What it leaves is compared with the
// scalar definition before a device may claim its bits.
#define ANSWERS 8

KERNEL answers(INPUT(operands), OUTPUT(results), const uint count)
{
    const uint i = get_global_id(0);
    if (i < count) {
        __global const float *in = AT(operands) + 3 * i;
        __global float *out = AT(results) + ANSWERS * i;
        const float a = in[0];
        const float b = in[1];
        const float c = in[2];
        const float other = b * c; // used once, as a compiler likes it that contracts
        out[0] = fma(a, b, c);
        out[1] = a * b;
        out[2] = a + b;
        out[3] = divide(a, b);
        out[4] = root(fabs(a));
        out[5] = other + a;
        out[6] = exponential(a);
        out[7] = logarithm(a);
    }
}
