// Moves of channels and pixels: one work-item an element that is written.

KERNEL copy_slice(INPUT(x), OUTPUT(y), const uint elements, const uint channels, const uint ldx,
                  const uint ldy)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const size_t row = i / channels;
        const uint c = i % channels;
        AT(y)[row * ldy + c] = AT(x)[row * ldx + c];
    }
}

KERNEL add_slice(INPUT(x), OUTPUT(y), const uint elements, const uint channels, const uint ldx,
                 const uint ldy)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const size_t row = i / channels;
        const uint c = i % channels;
        AT(y)[row * ldy + c] += AT(x)[row * ldx + c];
    }
}

// y[r, i * groups + g] = x[r, g * each + i].
KERNEL shuffle_channels(INPUT(x), OUTPUT(y), const uint elements, const uint groups,
                        const uint each)
{
    const uint at = get_global_id(0);
    if (at < elements) {
        const uint channels = groups * each;
        const uint c = at % channels;
        AT(y)[at] = AT(x)[at - c + c % groups * each + c / groups];
    }
}

// The channels of one parity, out of the whole or back into it.
KERNEL split(INPUT(x), OUTPUT(part), const uint elements, const uint channels, const uint own,
             const uint parity)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        AT(part)[i] = AT(x)[(size_t)(i / own) * channels + 2 * (i % own) + parity];
    }
}

KERNEL join(INPUT(part), OUTPUT(x), const uint elements, const uint channels, const uint own,
            const uint parity)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        AT(x)[(size_t)(i / own) * channels + 2 * (i % own) + parity] = AT(part)[i];
    }
}

// x [.., height, width, channels] lies in y [.., down, across, deep] at (top, left, front).
KERNEL pad(INPUT(x), OUTPUT(y), const uint elements, const uint height, const uint width,
           const uint channels, const uint down, const uint across, const uint deep,
           const uint top, const uint left, const uint front)
{
    const uint at = get_global_id(0);
    if (at >= elements) {
        return;
    }
    // A place before the image wraps around to a large number, so one comparison is enough.
    const uint c = at % deep - front;
    const uint j = at / deep % across - left;
    const uint i = at / deep / across % down - top;
    const uint n = at / deep / across / down;
    const bool inside = c < channels && j < width && i < height;
    AT(y)[at] = inside ? AT(x)[((n * height + i) * width + j) * channels + c] : 0.0f;
}

KERNEL crop(INPUT(y), OUTPUT(x), const uint elements, const uint height, const uint width,
            const uint channels, const uint down, const uint across, const uint deep,
            const uint top, const uint left, const uint front)
{
    const uint at = get_global_id(0);
    if (at < elements) {
        const uint c = at % channels + front;
        const uint j = at / channels % width + left;
        const uint i = at / channels / width % height + top;
        const uint n = at / channels / width / height;
        AT(x)[at] = AT(y)[((n * down + i) * across + j) * deep + c];
    }
}
