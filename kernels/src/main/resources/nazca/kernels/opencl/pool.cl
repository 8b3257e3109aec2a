// Pooling: one work-item an element of the result. Windows lie `stride` apart, the first one
// `padding` before the image, and have only their pixels inside it; gradients gather from the
// windows that hold a pixel.

KERNEL global_average(INPUT(x), OUTPUT(y), const uint elements, const uint pixels,
                      const uint channels, const float count)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const size_t image = (size_t)(i / channels) * pixels * channels + i % channels;
        float sum = 0.0f;
        for (uint p = 0; p < pixels; p++) {
            sum += AT(x)[image + (size_t)p * channels];
        }
        AT(y)[i] = divide(sum, count);
    }
}

KERNEL global_average_gradient(INPUT(dy), OUTPUT(dx), const uint elements, const uint pixels,
                               const uint channels, const float count)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const uint n = i / (pixels * channels);
        AT(dx)[i] = divide(AT(dy)[n * channels + i % channels], count);
    }
}

#define WINDOWS                                                                                    \
    const uint elements, const int height, const int width, const int channels, const int down,    \
        const int across, const int size, const int stride, const int padding

// The pixels of window `at` inside an image: from first_pixel to before end_pixel.
int first_pixel(const int at, const int stride, const int padding)
{
    return max(0, at * stride - padding);
}

int end_pixel(const int at, const int extent, const int size, const int stride, const int padding)
{
    return min(extent, at * stride - padding + size);
}

// The windows that hold a pixel: from first_window to before end_window.
int first_window(const int pixel, const int size, const int stride, const int padding)
{
    const int before = pixel + padding - size;
    return before < 0 ? 0 : before / stride + 1;
}

int end_window(const int pixel, const int windows, const int stride, const int padding)
{
    return min(windows, (pixel + padding) / stride + 1);
}

KERNEL average(INPUT(x), OUTPUT(y), WINDOWS)
{
    const uint at = get_global_id(0);
    if (at >= elements) {
        return;
    }
    const int c = at % channels;
    const int j = at / channels % across;
    const int i = at / channels / across % down;
    const int n = at / channels / across / down;
    const int top = first_pixel(i, stride, padding);
    const int bottom = end_pixel(i, height, size, stride, padding);
    const int left = first_pixel(j, stride, padding);
    const int right = end_pixel(j, width, size, stride, padding);
    float sum = 0.0f;
    for (int r = top; r < bottom; r++) {
        for (int q = left; q < right; q++) {
            sum += AT(x)[((n * height + r) * width + q) * channels + c];
        }
    }
    AT(y)[at] = divide(sum, (float)((bottom - top) * (right - left)));
}

KERNEL average_gradient(INPUT(dy), OUTPUT(dx), WINDOWS)
{
    const uint at = get_global_id(0);
    if (at >= elements) {
        return;
    }
    const int c = at % channels;
    const int q = at / channels % width;
    const int r = at / channels / width % height;
    const int n = at / channels / width / height;
    float sum = 0.0f;
    for (int i = first_window(r, size, stride, padding);
         i < end_window(r, down, stride, padding); i++) {
        const int rows = end_pixel(i, height, size, stride, padding)
            - first_pixel(i, stride, padding);
        for (int j = first_window(q, size, stride, padding);
             j < end_window(q, across, stride, padding); j++) {
            const int columns = end_pixel(j, width, size, stride, padding)
                - first_pixel(j, stride, padding);
            const float gradient = AT(dy)[((n * down + i) * across + j) * channels + c];
            sum += divide(gradient, (float)(rows * columns));
        }
    }
    AT(dx)[at] = sum;
}

// The pixel, as an element of x, that is left of a window when one replaces those before it if it
// is greater or not a number.
int greatest(__global const float *x, const int n, const int i, const int j, const int c,
             const int height, const int width, const int channels, const int size,
             const int stride, const int padding)
{
    const int top = first_pixel(i, stride, padding);
    const int left = first_pixel(j, stride, padding);
    int place = ((n * height + top) * width + left) * channels + c;
    float best = -INFINITY;
    for (int r = top; r < end_pixel(i, height, size, stride, padding); r++) {
        for (int q = left; q < end_pixel(j, width, size, stride, padding); q++) {
            const int pixel = ((n * height + r) * width + q) * channels + c;
            const float value = x[pixel];
            if (value > best || isnan(value)) {
                best = value;
                place = pixel;
            }
        }
    }
    return place;
}

KERNEL largest(INPUT(x), OUTPUT(y), WINDOWS)
{
    const uint at = get_global_id(0);
    if (at < elements) {
        const int c = at % channels;
        const int j = at / channels % across;
        const int i = at / channels / across % down;
        const int n = at / channels / across / down;
        AT(y)[at] = AT(x)[greatest(AT(x), n, i, j, c, height, width, channels, size, stride,
                                   padding)];
    }
}

KERNEL largest_gradient(INPUT(x), INPUT(dy), OUTPUT(dx), WINDOWS)
{
    const uint at = get_global_id(0);
    if (at >= elements) {
        return;
    }
    const int c = at % channels;
    const int q = at / channels % width;
    const int r = at / channels / width % height;
    const int n = at / channels / width / height;
    float sum = 0.0f;
    for (int i = first_window(r, size, stride, padding);
         i < end_window(r, down, stride, padding); i++) {
        for (int j = first_window(q, size, stride, padding);
             j < end_window(q, across, stride, padding); j++) {
            if (greatest(AT(x), n, i, j, c, height, width, channels, size, stride, padding)
                == (int)at) {
                sum += AT(dy)[((n * down + i) * across + j) * channels + c];
            }
        }
    }
    AT(dx)[at] = sum;
}
