// Weight updates in place: one work-item an element of rows of `columns`, `leading` apart.

KERNEL sgd(OUTPUT(w), INPUT(g), OUTPUT(v), const uint elements, const uint columns,
           const uint leading, const float rate, const float momentum, const int nesterov,
           const float decay)
{
    const uint item = get_global_id(0);
    if (item >= elements) {
        return;
    }
    const size_t i = (size_t)(item / columns) * leading + item % columns;
    const float weight = AT(w)[i];
    const float decayed = fma(decay, weight, AT(g)[i]);
    const float velocity = fma(momentum, AT(v)[i], decayed);
    const float direction = nesterov ? fma(momentum, velocity, decayed) : velocity;
    AT(v)[i] = velocity;
    AT(w)[i] = fma(-rate, direction, weight);
}

KERNEL adam(OUTPUT(w), INPUT(g), OUTPUT(m), OUTPUT(v), const uint elements, const uint columns,
            const uint leading, const float rate, const float beta1, const float rest1,
            const float beta2, const float rest2, const float correction, const float epsilon,
            const float decay)
{
    const uint item = get_global_id(0);
    if (item >= elements) {
        return;
    }
    const size_t i = (size_t)(item / columns) * leading + item % columns;
    const float weight = AT(w)[i];
    const float decayed = fma(decay, weight, AT(g)[i]);
    const float mean = fma(beta1, AT(m)[i], rest1 * decayed);
    const float square = fma(beta2, AT(v)[i], (rest2 * decayed) * decayed);
    AT(m)[i] = mean;
    AT(v)[i] = square;
    const float corrected = square * correction;
    // Second moments below this count as 0, so that their root needs no denormals.
    const float deviation = root(corrected < 0x1p-100f ? 0.0f : corrected);
    const float inverse = divide(1.0f, deviation + epsilon);
    AT(w)[i] = fma(-rate, mean * inverse, weight);
}

// What gradients are multiplied with whose squares have this sum; one work-item.
KERNEL clip_factor(INPUT(squares), OUTPUT(factor), const float largest)
{
    if (get_global_id(0) == 0) {
        const float norm = root(AT(squares)[0]);
        AT(factor)[0] = norm > largest && norm < INFINITY ? divide(largest, norm) : 1.0f;
    }
}
