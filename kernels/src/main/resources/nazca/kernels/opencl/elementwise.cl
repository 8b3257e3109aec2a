// Sums, scales, exp and log of single elements: one work-item an element.

KERNEL add(INPUT(a), INPUT(b), OUTPUT(y), const ulong elements)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        AT(y)[i] = AT(a)[i] + AT(b)[i];
    }
}

KERNEL scale(INPUT(x), OUTPUT(y), const ulong elements, const float factor)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        AT(y)[i] = AT(x)[i] * factor;
    }
}

KERNEL scale_by(INPUT(factor), INPUT(x), OUTPUT(y), const ulong elements)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        AT(y)[i] = AT(x)[i] * AT(factor)[0];
    }
}

KERNEL exp_map(INPUT(x), OUTPUT(y), const ulong elements)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        AT(y)[i] = exponential(AT(x)[i]);
    }
}

KERNEL log_map(INPUT(x), OUTPUT(y), const ulong elements)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        AT(y)[i] = logarithm(AT(x)[i]);
    }
}

// y[n,p,c] = x[n,p,c] * factors[n,c].
KERNEL scale_channels(INPUT(x), INPUT(factors), OUTPUT(y), const uint elements, const uint pixels,
                      const uint channels)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const uint n = i / (pixels * channels);
        AT(y)[i] = AT(x)[i] * AT(factors)[n * channels + i % channels];
    }
}

// One work-item a factor: chains over chunks of pixels, chunk sums in order.
KERNEL scale_gradient(INPUT(x), INPUT(dy), OUTPUT(dfactors), const uint factors,
                      const uint pixels, const uint channels, const uint chunk)
{
    const uint i = get_global_id(0);
    if (i >= factors) {
        return;
    }
    const size_t image = (size_t)(i / channels) * pixels * channels + i % channels;
    float total = 0.0f;
    for (uint first = 0; first < pixels; first += chunk) {
        float sum = 0.0f;
        for (uint p = first; p < min(pixels, first + chunk); p++) {
            const size_t at = image + (size_t)p * channels;
            sum = fma(AT(x)[at], AT(dy)[at], sum);
        }
        total = first == 0 ? sum : total + sum;
    }
    AT(dfactors)[i] = total;
}

KERNEL add_bias(INPUT(bias), OUTPUT(y), const uint elements, const uint channels, const int cut)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const float sum = AT(y)[i] + AT(bias)[i % channels];
        AT(y)[i] = cut ? relu6(sum) : sum;
    }
}

// One work-item a channel of a chunk of rows.
KERNEL bias_gradient(INPUT(dy), OUTPUT(partials), const uint items, const uint rows,
                     const uint channels, const uint chunk)
{
    const uint i = get_global_id(0);
    if (i < items) {
        const uint first = i / channels * chunk;
        float sum = 0.0f;
        for (uint r = first; r < min(rows, first + chunk); r++) {
            sum += AT(dy)[(size_t)r * channels + i % channels];
        }
        AT(partials)[i] = sum;
    }
}

// One work-item a virtual lane of a chunk of CHUNK elements; the lane's terms are LANES apart.
#define CHUNK 4096

KERNEL dot_chunks(INPUT(a), INPUT(b), OUTPUT(partials), const ulong elements,
                  const ulong chunks)
{
    __local float sums[GROUP];
    const size_t item = get_global_id(0);
    const size_t first = item / LANES * CHUNK;
    float lane = 0.0f;
    for (size_t i = first + item % LANES; i < min((ulong)(first + CHUNK), elements); i += LANES) {
        lane = fma(AT(a)[i], AT(b)[i], lane);
    }
    const float sum = fold(sums, lane);
    if (item % LANES == 0 && item / LANES < chunks) {
        AT(partials)[item / LANES] = sum;
    }
}

KERNEL sum_chunks(INPUT(a), OUTPUT(partials), const ulong elements,
                  const ulong chunks)
{
    __local float sums[GROUP];
    const size_t item = get_global_id(0);
    const size_t first = item / LANES * CHUNK;
    float lane = 0.0f;
    for (size_t i = first + item % LANES; i < min((ulong)(first + CHUNK), elements); i += LANES) {
        lane += AT(a)[i];
    }
    const float sum = fold(sums, lane);
    if (item % LANES == 0 && item / LANES < chunks) {
        AT(partials)[item / LANES] = sum;
    }
}
