// Floats rounded to a few values, and what goes straight through the rounding: one work-item an
// element but where sums or a largest element are wanted.

#define LEAST_CLIP 0x1p-10f
#define ROUNDING 12582912.0f // 1.5 * 2^23
#define CHUNK 4096

float at_least_clip(const float clip) { return clip < LEAST_CLIP ? LEAST_CLIP : clip; }

float clamped(const float value, const float low, const float high)
{
    const float raised = value < low ? low : value;
    return raised > high ? high : raised;
}

// The nearest integer, the even one of two.
float nearest(const float value)
{
    const float shifted = value + ROUNDING;
    return shifted - ROUNDING;
}

// One work-item a chunk of elements.
KERNEL largest_magnitudes(INPUT(x), OUTPUT(partials), const ulong elements, const ulong chunks,
                          const uint chunk)
{
    const size_t g = get_global_id(0);
    if (g >= chunks) {
        return;
    }
    float most = 0.0f;
    for (size_t i = g * chunk; i < min((ulong)((g + 1) * chunk), elements); i++) {
        const float magnitude = fabs(AT(x)[i]);
        most = magnitude > most ? magnitude : most;
    }
    AT(partials)[g] = most;
}

// One work-item in all.
KERNEL weight_step(INPUT(partials), OUTPUT(step), const ulong chunks, const float levels)
{
    if (get_global_id(0) > 0) {
        return;
    }
    float most = 0.0f;
    for (size_t g = 0; g < chunks; g++) {
        const float magnitude = AT(partials)[g];
        most = magnitude > most ? magnitude : most;
    }
    const float size = divide(most, levels);
    AT(step)[0] = size == 0.0f ? 1.0f : size;
}

KERNEL quantize_weights(INPUT(w), INPUT(step), OUTPUT(y), const ulong elements,
                        const float levels)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        const float size = AT(step)[0];
        AT(y)[i] = nearest(clamped(divide(AT(w)[i], size), -levels, levels)) * size;
    }
}

KERNEL quantize_activations(INPUT(x), INPUT(clip), OUTPUT(y), const ulong elements,
                            const float levels, const int both)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        const float high = at_least_clip(AT(clip)[0]);
        const float size = divide(high, levels);
        const float value = clamped(AT(x)[i], both ? -high : 0.0f, high);
        AT(y)[i] = nearest(divide(value, size)) * size;
    }
}

KERNEL activation_gradient(INPUT(x), INPUT(clip), INPUT(dy), OUTPUT(dx), const ulong elements,
                           const int both)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        const float high = at_least_clip(AT(clip)[0]);
        const float low = both ? -high : 0.0f;
        const float at = AT(x)[i];
        AT(dx)[i] = at > low && at < high ? AT(dy)[i] : 0.0f;
    }
}

// One work-item a virtual lane of a chunk of CHUNK elements; the lane's terms are LANES apart.
KERNEL clip_chunks(INPUT(x), INPUT(clip), INPUT(dy), OUTPUT(partials), const ulong elements,
                   const ulong chunks, const int both)
{
    __local float sums[GROUP];
    const size_t item = get_global_id(0);
    const size_t first = item / LANES * CHUNK;
    const float high = at_least_clip(AT(clip)[0]);
    float lane = 0.0f;
    for (size_t i = first + item % LANES; i < min((ulong)(first + CHUNK), elements); i += LANES) {
        const float at = AT(x)[i];
        const float slope = AT(dy)[i];
        const float term = at >= high ? slope : 0.0f;
        lane += both && at <= -high ? -slope : term;
    }
    const float sum = fold(sums, lane);
    if (item % LANES == 0 && item / LANES < chunks) {
        AT(partials)[item / LANES] = sum;
    }
}
