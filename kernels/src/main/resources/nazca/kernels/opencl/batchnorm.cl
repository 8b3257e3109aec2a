// Batch normalisation over rows, with ReLU6 behind it where `cut` is not 0. A work-item has WIDTH
// neighbouring channels of one row, or of one chunk for sums over rows; what is per channel has one
// work-item a channel.

#define PARTS ((channels + WIDTH - 1) / WIDTH)

// The gradient behind ReLU6, which passes it strictly between 0 and 6.
wide passed(const wide value, const wide gradient, const int cut)
{
    const wide zero = 0.0f;
    const wide six = 6.0f;
    return cut ? ((value > zero) & (value < six) ? gradient : zero) : gradient;
}

void chunk_item(__global const float *x, __global float *mean, __global float *square,
                const uint first, const uint end, const uint count, const uint channels,
                const float share)
{
    const wide shift = load(x + (size_t)first * channels, count);
    wide s = 0.0f;
    wide q = 0.0f;
    for (uint r = first; r < end; r++) {
        const wide d = load(x + (size_t)r * channels, count) - shift;
        s += d;
        q = fma(d, d, q);
    }
    store(fma(s, (wide)(share), shift), mean, count);
    store(fma(-s, s * share, q), square, count);
}

// Mean and M2 of each chunk, shifted by its first row.
KERNEL chunk_statistics(INPUT(x), OUTPUT(means), OUTPUT(squares), const uint rows,
                        const uint channels, const uint chunk, const float inverse,
                        const float inverse_last)
{
    const uint c = (uint)get_global_id(0) % PARTS * WIDTH;
    const uint g = (uint)get_global_id(0) / PARTS;
    const uint first = g * chunk;
    if (first >= rows) {
        return;
    }
    const uint end = min(rows, first + chunk);
    const float share = end - first == chunk ? inverse : inverse_last;
    const size_t to = (size_t)g * channels + c;
    if (c + WIDTH <= channels) {
        chunk_item(AT(x) + c, AT(means) + to, AT(squares) + to, first, end, WIDTH, channels, share);
    } else {
        chunk_item(AT(x) + c, AT(means) + to, AT(squares) + to, first, end, channels - c, channels,
                   share);
    }
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

void normalize_item(__global const float *x, __global const float *mean,
                    __global const float *istd, __global const float *gamma,
                    __global const float *beta, __global float *y, const uint count, const int cut)
{
    const wide zero = 0.0f;
    const wide six = 6.0f;
    const wide xhat = (load(x, count) - load(mean, count)) * load(istd, count);
    wide value = fma(xhat, load(gamma, count), load(beta, count));
    if (cut) {
        value = value < zero ? zero : value;
        value = value > six ? six : value;
    }
    store(value, y, count);
}

KERNEL normalize_rows(INPUT(x), INPUT(mean), INPUT(istd), INPUT(gamma), INPUT(beta), OUTPUT(y),
                      const uint rows, const uint channels, const int cut)
{
    const uint c = (uint)get_global_id(0) % PARTS * WIDTH;
    const uint r = (uint)get_global_id(0) / PARTS;
    if (r >= rows) {
        return;
    }
    const size_t at = (size_t)r * channels + c;
    if (c + WIDTH <= channels) {
        normalize_item(AT(x) + at, AT(mean) + c, AT(istd) + c, AT(gamma) + c, AT(beta) + c,
                       AT(y) + at, WIDTH, cut);
    } else {
        normalize_item(AT(x) + at, AT(mean) + c, AT(istd) + c, AT(gamma) + c, AT(beta) + c,
                       AT(y) + at, channels - c, cut);
    }
}

void parameter_item(__global const float *x, __global const float *dy, __global const float *mean,
                    __global const float *istd, __global const float *gamma,
                    __global const float *beta, __global float *scale, __global float *shift,
                    const uint first, const uint end, const uint count, const uint channels,
                    const int cut)
{
    const wide centre = load(mean, count);
    const wide inverse = load(istd, count);
    const wide factor = load(gamma, count);
    const wide offset = load(beta, count);
    wide scale_sum = 0.0f;
    wide shift_sum = 0.0f;
    for (uint r = first; r < end; r++) {
        const size_t at = (size_t)r * channels;
        const wide xhat = (load(x + at, count) - centre) * inverse;
        const wide g = passed(fma(xhat, factor, offset), load(dy + at, count), cut);
        scale_sum = fma(g, xhat, scale_sum);
        shift_sum += g;
    }
    store(scale_sum, scale, count);
    store(shift_sum, shift, count);
}

KERNEL parameter_gradients(INPUT(x), INPUT(dy), INPUT(mean), INPUT(istd), INPUT(gamma),
                           INPUT(beta), OUTPUT(scale_sums), OUTPUT(shift_sums), const uint rows,
                           const uint channels, const uint chunk, const int cut)
{
    const uint c = (uint)get_global_id(0) % PARTS * WIDTH;
    const uint g = (uint)get_global_id(0) / PARTS;
    const uint first = g * chunk;
    if (first >= rows) {
        return;
    }
    const uint end = min(rows, first + chunk);
    const size_t to = (size_t)g * channels + c;
    if (c + WIDTH <= channels) {
        parameter_item(AT(x) + c, AT(dy) + c, AT(mean) + c, AT(istd) + c, AT(gamma) + c,
                       AT(beta) + c, AT(scale_sums) + to, AT(shift_sums) + to, first, end, WIDTH,
                       channels, cut);
    } else {
        parameter_item(AT(x) + c, AT(dy) + c, AT(mean) + c, AT(istd) + c, AT(gamma) + c,
                       AT(beta) + c, AT(scale_sums) + to, AT(shift_sums) + to, first, end,
                       channels - c, channels, cut);
    }
}

void input_item(__global const float *x, __global const float *dy, __global const float *mean,
                __global const float *istd, __global const float *gamma,
                __global const float *beta, __global const float *dgamma,
                __global const float *dbeta, __global float *dx, const uint count,
                const float inverse_rows, const int cut)
{
    const wide inverse = load(istd, count);
    const wide factor = load(gamma, count);
    const wide xhat = (load(x, count) - load(mean, count)) * inverse;
    const wide value = fma(xhat, factor, load(beta, count));
    const wide g = passed(value, load(dy, count), cut);
    const wide centred = fma(load(dbeta, count), (wide)(-inverse_rows), g);
    const wide projected = fma(-xhat, load(dgamma, count) * inverse_rows, centred);
    store(projected * (factor * inverse), dx, count);
}

KERNEL input_gradient(INPUT(x), INPUT(dy), INPUT(mean), INPUT(istd), INPUT(gamma), INPUT(beta),
                      INPUT(dgamma), INPUT(dbeta), OUTPUT(dx), const uint rows,
                      const uint channels, const float inverse_rows, const int cut)
{
    const uint c = (uint)get_global_id(0) % PARTS * WIDTH;
    const uint r = (uint)get_global_id(0) / PARTS;
    if (r >= rows) {
        return;
    }
    const size_t at = (size_t)r * channels + c;
    if (c + WIDTH <= channels) {
        input_item(AT(x) + at, AT(dy) + at, AT(mean) + c, AT(istd) + c, AT(gamma) + c, AT(beta) + c,
                   AT(dgamma) + c, AT(dbeta) + c, AT(dx) + at, WIDTH, inverse_rows, cut);
    } else {
        input_item(AT(x) + at, AT(dy) + at, AT(mean) + c, AT(istd) + c, AT(gamma) + c, AT(beta) + c,
                   AT(dgamma) + c, AT(dbeta) + c, AT(dx) + at, channels - c, inverse_rows, cut);
    }
}
