// Softmax cross-entropy and its gradient: LANES work-items an image, one for each virtual lane.
// Labels are out of the host's sight here: one that is no class makes the image's results NaN.

// The first of the largest logits. Every lane of an image looks for itself: the order decides where
// logits are equal or not a number.
uint first_largest(__global const float *z, const uint classes)
{
    uint best = 0;
    for (uint c = 1; c < classes; c++) {
        if (z[c] > z[best]) {
            best = c;
        }
    }
    return best;
}

float exp_sum(__local float *sums, __global const float *z, const uint lane, const uint classes,
              const float largest)
{
    float sum = 0.0f;
    for (uint c = lane; c < classes; c += LANES) {
        sum += exponential(z[c] - largest);
    }
    return fold(sums, sum);
}

float lane_sum(__local float *sums, __global const float *z, const uint lane, const uint classes)
{
    float sum = 0.0f;
    for (uint c = lane; c < classes; c += LANES) {
        sum += z[c];
    }
    return fold(sums, sum);
}

float lane_dot(__local float *sums, __global const float *z, __global const float *q,
               const uint lane, const uint classes)
{
    float sum = 0.0f;
    for (uint c = lane; c < classes; c += LANES) {
        sum = fma(z[c], q[c], sum);
    }
    return fold(sums, sum);
}

// Work-items behind the last image go along, for the barriers, on the last one's logits.
#define IMAGE(batch) min((uint)(get_global_id(0) / LANES), batch - 1)
#define WRITES(batch) (get_global_id(0) / LANES < batch)

KERNEL cross_entropy(INPUT(logits), INPUT_INTS(labels), OUTPUT(losses), OUTPUT_INTS(predictions),
                     const uint batch, const uint classes, const float sure, const float spread)
{
    __local float sums[GROUP];
    const uint n = IMAGE(batch);
    const uint lane = get_global_id(0) % LANES;
    __global const float *z = AT(logits) + (size_t)n * classes;
    const uint best = first_largest(z, classes);
    const float largest = z[best];
    const float lse = logarithm(exp_sum(sums, z, lane, classes, largest)) + largest;
    const float all = lane_sum(sums, z, lane, classes);
    if (lane == 0 && WRITES(batch)) {
        const uint label = (uint)AT(labels)[n];
        const float own = label < classes ? z[label] : NAN;
        AT(losses)[n] = fma(-sure, own, fma(-spread, all, lse));
        AT(predictions)[n] = (int)best;
    }
}

KERNEL cross_entropy_gradient(INPUT(logits), INPUT_INTS(labels), OUTPUT(dlogits),
                              const uint batch, const uint classes, const float sure,
                              const float spread, const float factor)
{
    __local float sums[GROUP];
    const uint n = IMAGE(batch);
    const uint lane = get_global_id(0) % LANES;
    __global const float *z = AT(logits) + (size_t)n * classes;
    const float largest = z[first_largest(z, classes)];
    const float inverse = divide(1.0f, exp_sum(sums, z, lane, classes, largest));
    if (WRITES(batch)) {
        const uint label = (uint)AT(labels)[n];
        const float rest = label < classes ? spread : NAN;
        for (uint c = lane; c < classes; c += LANES) {
            const float e = exponential(z[c] - largest);
            const float target = c == label ? sure + spread : rest;
            AT(dlogits)[(size_t)n * classes + c] = fma(e, inverse, -target) * factor;
        }
    }
}

KERNEL soft_cross_entropy(INPUT(logits), INPUT(targets), OUTPUT(losses), OUTPUT_INTS(predictions),
                          const uint batch, const uint classes)
{
    __local float sums[GROUP];
    const uint n = IMAGE(batch);
    const uint lane = get_global_id(0) % LANES;
    __global const float *z = AT(logits) + (size_t)n * classes;
    __global const float *q = AT(targets) + (size_t)n * classes;
    const uint best = first_largest(z, classes);
    const float largest = z[best];
    const float lse = logarithm(exp_sum(sums, z, lane, classes, largest)) + largest;
    const float weight = lane_sum(sums, q, lane, classes);
    const float product = lane_dot(sums, z, q, lane, classes);
    if (lane == 0 && WRITES(batch)) {
        AT(losses)[n] = fma(lse, weight, -product);
        AT(predictions)[n] = (int)best;
    }
}

KERNEL soft_cross_entropy_gradient(INPUT(logits), INPUT(targets), OUTPUT(dlogits),
                                   const uint batch, const uint classes, const float factor)
{
    __local float sums[GROUP];
    const uint n = IMAGE(batch);
    const uint lane = get_global_id(0) % LANES;
    __global const float *z = AT(logits) + (size_t)n * classes;
    __global const float *q = AT(targets) + (size_t)n * classes;
    const float largest = z[first_largest(z, classes)];
    const float inverse = divide(1.0f, exp_sum(sums, z, lane, classes, largest));
    const float weight = inverse * lane_sum(sums, q, lane, classes);
    if (WRITES(batch)) {
        for (uint c = lane; c < classes; c += LANES) {
            const float e = exponential(z[c] - largest);
            AT(dlogits)[(size_t)n * classes + c] = fma(e, weight, -q[c]) * factor;
        }
    }
}
