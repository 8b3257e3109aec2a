// The products with one element of the result to a work-item and nothing shared: what the tuner's
// candidates are compared with, in bits and in time.

KERNEL product_plain(INPUT(x), INPUT(w), OUTPUT(y), const uint rows, const uint depth,
                     const uint columns)
{
    const uint i = get_global_id(0);
    if (i < rows * columns) {
        const uint m = i / columns;
        const uint n = i % columns;
        float sum = 0.0f;
        for (uint k = 0; k < depth; k++) {
            sum = fma(AT(x)[(size_t)m * depth + k], AT(w)[(size_t)k * columns + n], sum);
        }
        AT(y)[i] = sum;
    }
}

KERNEL weight_gradient_plain(INPUT(x), INPUT(dy), OUTPUT(planes), const uint rows,
                             const uint depth, const uint columns, const uint chunk,
                             const uint chunks)
{
    const uint i = get_global_id(0);
    if (i < chunks * depth * columns) {
        const uint n = i % columns;
        const uint k = i / columns % depth;
        const uint first = i / columns / depth * chunk;
        float sum = 0.0f;
        for (uint m = first; m < min(rows, first + chunk); m++) {
            sum = fma(AT(x)[(size_t)m * depth + k], AT(dy)[(size_t)m * columns + n], sum);
        }
        AT(planes)[i] = sum;
    }
}
