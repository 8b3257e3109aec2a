// Batch normalisation over rows, with ReLU6 behind it where `cut` is not 0. Sums over rows have one
// work-item a channel of a chunk, maps one an element, and what is per channel one a channel.

#define PASSES(value) ((value) > 0.0f && (value) < 6.0f)

// Mean and M2 of each chunk, shifted by its first row.
KERNEL chunk_statistics(INPUT(x), OUTPUT(means), OUTPUT(squares), const uint items,
                        const uint rows, const uint channels, const uint chunk,
                        const float inverse, const float inverse_last)
{
    const uint i = get_global_id(0);
    if (i >= items) {
        return;
    }
    const uint c = i % channels;
    const uint first = i / channels * chunk;
    const uint end = min(rows, first + chunk);
    const float shift = AT(x)[(size_t)first * channels + c];
    float s = 0.0f;
    float q = 0.0f;
    for (uint r = first; r < end; r++) {
        const float d = AT(x)[(size_t)r * channels + c] - shift;
        s += d;
        q = fma(d, d, q);
    }
    const float share = end - first == chunk ? inverse : inverse_last;
    AT(means)[i] = fma(s, share, shift);
    AT(squares)[i] = fma(-s, s * share, q);
}

// The chunks, merged in order about the mean of the first one.
KERNEL merge_statistics(INPUT(means), INPUT(squares), OUTPUT(mean), OUTPUT(m2), OUTPUT(istd),
                        const uint chunks, const uint channels, const float count,
                        const float count_last, const float inverse_rows, const float epsilon)
{
    const uint c = get_global_id(0);
    if (c >= channels) {
        return;
    }
    const float origin = AT(means)[c];
    float t = 0.0f;
    for (uint g = 1; g < chunks; g++) {
        const float n = g == chunks - 1 ? count_last : count;
        t = fma(n, AT(means)[(size_t)g * channels + c] - origin, t);
    }
    const float merged = fma(t, inverse_rows, origin);
    float sum = 0.0f;
    for (uint g = 0; g < chunks; g++) {
        const float n = g == chunks - 1 ? count_last : count;
        const float d = AT(means)[(size_t)g * channels + c] - merged;
        sum = fma(n * d, d, sum + AT(squares)[(size_t)g * channels + c]);
    }
    const float distance = sum < 0.0f ? 0.0f : sum;
    AT(mean)[c] = merged;
    AT(m2)[c] = distance;
    AT(istd)[c] = divide(1.0f, root(fma(distance, inverse_rows, epsilon)));
}

KERNEL update_running(INPUT(mean), INPUT(m2), OUTPUT(running_mean), OUTPUT(running_variance),
                      const uint channels, const float momentum, const float keep,
                      const float unbiased)
{
    const uint c = get_global_id(0);
    if (c < channels) {
        const float variance = AT(m2)[c] * unbiased;
        AT(running_mean)[c] = fma(momentum, AT(mean)[c], keep * AT(running_mean)[c]);
        AT(running_variance)[c] = fma(momentum, variance, keep * AT(running_variance)[c]);
    }
}

KERNEL inverse_deviation(INPUT(variance), OUTPUT(istd), const uint channels, const float epsilon)
{
    const uint c = get_global_id(0);
    if (c < channels) {
        AT(istd)[c] = divide(1.0f, root(AT(variance)[c] + epsilon));
    }
}

KERNEL normalize_rows(INPUT(x), INPUT(mean), INPUT(istd), INPUT(gamma), INPUT(beta), OUTPUT(y),
                      const uint elements, const uint channels, const int cut)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const uint c = i % channels;
        const float xhat = (AT(x)[i] - AT(mean)[c]) * AT(istd)[c];
        const float value = fma(xhat, AT(gamma)[c], AT(beta)[c]);
        AT(y)[i] = cut ? relu6(value) : value;
    }
}

KERNEL parameter_gradients(INPUT(x), INPUT(dy), INPUT(mean), INPUT(istd), INPUT(gamma),
                           INPUT(beta), OUTPUT(scale_sums), OUTPUT(shift_sums), const uint items,
                           const uint rows, const uint channels, const uint chunk, const int cut)
{
    const uint i = get_global_id(0);
    if (i >= items) {
        return;
    }
    const uint c = i % channels;
    const uint first = i / channels * chunk;
    const float centre = AT(mean)[c];
    const float inverse = AT(istd)[c];
    float scale_sum = 0.0f;
    float shift_sum = 0.0f;
    for (uint r = first; r < min(rows, first + chunk); r++) {
        const size_t at = (size_t)r * channels + c;
        const float xhat = (AT(x)[at] - centre) * inverse;
        const float value = fma(xhat, AT(gamma)[c], AT(beta)[c]);
        const float g = !cut || PASSES(value) ? AT(dy)[at] : 0.0f;
        scale_sum = fma(g, xhat, scale_sum);
        shift_sum += g;
    }
    AT(scale_sums)[i] = scale_sum;
    AT(shift_sums)[i] = shift_sum;
}

KERNEL input_gradient(INPUT(x), INPUT(dy), INPUT(mean), INPUT(istd), INPUT(gamma), INPUT(beta),
                      INPUT(dgamma), INPUT(dbeta), OUTPUT(dx), const uint elements,
                      const uint channels, const float inverse_rows, const int cut)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const uint c = i % channels;
        const float xhat = (AT(x)[i] - AT(mean)[c]) * AT(istd)[c];
        const float value = fma(xhat, AT(gamma)[c], AT(beta)[c]);
        const float g = !cut || PASSES(value) ? AT(dy)[i] : 0.0f;
        const float centred = fma(AT(dbeta)[c], -inverse_rows, g);
        const float projected = fma(-xhat, AT(dgamma)[c] * inverse_rows, centred);
        AT(dx)[i] = projected * (AT(gamma)[c] * AT(istd)[c]);
    }
}
