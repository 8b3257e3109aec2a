// Depthwise convolution: a work-item has WIDTH neighbouring channels of one pixel, or of one tap.
// Taps outside the image are skipped, never multiplied by zero.

#define GEOMETRY                                                                                   \
    const int batch, const int height, const int width, const int channels, const int down,        \
        const int across, const int size, const int stride, const int dilation, const int padding
#define SAME_GEOMETRY                                                                              \
    batch, height, width, channels, down, across, size, stride, dilation, padding

void forward_item(__global const float *x, __global const float *w, __global float *y,
                  const int pixel, const int c, const uint count, GEOMETRY)
{
    const int j = pixel % across;
    const int i = pixel / across % down;
    const int n = pixel / across / down;
    wide sum = 0.0f;
    for (int u = 0; u < size; u++) {
        const int r = i * stride + u * dilation - padding;
        for (int v = 0; v < size; v++) {
            const int q = j * stride + v * dilation - padding;
            if (r >= 0 && r < height && q >= 0 && q < width) {
                const wide value = load(x + ((n * height + r) * width + q) * channels + c, count);
                sum = fma(value, load(w + (u * size + v) * channels + c, count), sum);
            }
        }
    }
    store(sum, y + (size_t)pixel * channels + c, count);
}

KERNEL forward(INPUT(x), INPUT(w), OUTPUT(y), GEOMETRY)
{
    const int parts = (channels + WIDTH - 1) / WIDTH;
    const int pixel = (int)get_global_id(0) / parts;
    const int c = (int)get_global_id(0) % parts * WIDTH;
    if (pixel >= batch * down * across) {
        return;
    }
    if (c + WIDTH <= channels) {
        forward_item(AT(x), AT(w), AT(y), pixel, c, WIDTH, SAME_GEOMETRY);
    } else {
        forward_item(AT(x), AT(w), AT(y), pixel, c, channels - c, SAME_GEOMETRY);
    }
}

// The output row, or column, that reads input `at` through a tap, or -1.
int output_of(const int at, const int tap, const int extent, const int stride, const int dilation,
              const int padding)
{
    const int offset = at + padding - tap * dilation;
    return offset >= 0 && offset % stride == 0 && offset / stride < extent ? offset / stride : -1;
}

void input_gradient_item(__global const float *dy, __global const float *w, __global float *dx,
                         const int pixel, const int c, const uint count, GEOMETRY)
{
    const int q = pixel % width;
    const int r = pixel / width % height;
    const int n = pixel / width / height;
    wide sum = 0.0f;
    for (int u = size - 1; u >= 0; u--) {
        const int i = output_of(r, u, down, stride, dilation, padding);
        for (int v = size - 1; v >= 0; v--) {
            const int j = output_of(q, v, across, stride, dilation, padding);
            if (i >= 0 && j >= 0) {
                const wide value = load(dy + ((n * down + i) * across + j) * channels + c, count);
                sum = fma(value, load(w + (u * size + v) * channels + c, count), sum);
            }
        }
    }
    store(sum, dx + (size_t)pixel * channels + c, count);
}

KERNEL input_gradient(INPUT(dy), INPUT(w), OUTPUT(dx), GEOMETRY)
{
    const int parts = (channels + WIDTH - 1) / WIDTH;
    const int pixel = (int)get_global_id(0) / parts;
    const int c = (int)get_global_id(0) % parts * WIDTH;
    if (pixel >= batch * height * width) {
        return;
    }
    if (c + WIDTH <= channels) {
        input_gradient_item(AT(dy), AT(w), AT(dx), pixel, c, WIDTH, SAME_GEOMETRY);
    } else {
        input_gradient_item(AT(dy), AT(w), AT(dx), pixel, c, channels - c, SAME_GEOMETRY);
    }
}

// Output pixels that read an inside input through a tap: from first_output to before end_output.
int first_output(const int tap, const int stride, const int dilation, const int padding)
{
    const int before = padding - tap * dilation;
    return before <= 0 ? 0 : (before + stride - 1) / stride;
}

int end_output(const int tap, const int extent, const int outputs, const int stride,
               const int dilation, const int padding)
{
    const int last = extent - 1 + padding - tap * dilation;
    return last < 0 ? 0 : min(outputs, last / stride + 1);
}

void weight_gradient_item(__global const float *x, __global const float *dy,
                          __global float *planes, const int tap, const int g, const int c,
                          const uint count, const int images, GEOMETRY)
{
    const int u = tap / size;
    const int v = tap % size;
    const int top = first_output(u, stride, dilation, padding);
    const int bottom = end_output(u, height, down, stride, dilation, padding);
    const int left = first_output(v, stride, dilation, padding);
    const int right = end_output(v, width, across, stride, dilation, padding);
    wide sum = 0.0f;
    for (int n = g * images; n < min(batch, (g + 1) * images); n++) {
        for (int i = top; i < bottom; i++) {
            const int r = i * stride + u * dilation - padding;
            for (int j = left; j < right; j++) {
                const int q = j * stride + v * dilation - padding;
                const wide value = load(x + ((n * height + r) * width + q) * channels + c, count);
                sum = fma(value, load(dy + ((n * down + i) * across + j) * channels + c, count),
                          sum);
            }
        }
    }
    store(sum, planes + ((size_t)g * size * size + tap) * channels + c, count);
}

// One plane dw [size * size, channels] for each chunk of `images` images.
KERNEL weight_gradient(INPUT(x), INPUT(dy), OUTPUT(planes), const int images, GEOMETRY)
{
    const int parts = (channels + WIDTH - 1) / WIDTH;
    const int c = (int)get_global_id(0) % parts * WIDTH;
    const int tap = (int)get_global_id(0) / parts % (size * size);
    const int g = (int)get_global_id(0) / parts / (size * size);
    if (g * images >= batch) {
        return;
    }
    if (c + WIDTH <= channels) {
        weight_gradient_item(AT(x), AT(dy), AT(planes), tap, g, c, WIDTH, images, SAME_GEOMETRY);
    } else {
        weight_gradient_item(AT(x), AT(dy), AT(planes), tap, g, c, channels - c, images,
                             SAME_GEOMETRY);
    }
}
