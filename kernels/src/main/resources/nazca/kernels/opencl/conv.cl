// Dense convolution, in groups of channels. A work-item has WIDTH neighbouring channels of one group:
// output channels forward and in the weight gradient, input channels in the input gradient, which
// reads the filter transposed. Taps outside the image are skipped, never multiplied by zero.

// in_each and out_each are the channels of one group.
#define GEOMETRY                                                                                   \
    const int batch, const int height, const int width, const int in, const int out,               \
        const int down, const int across, const int tap_rows, const int tap_columns,               \
        const int stride, const int dilation, const int row_padding, const int column_padding,     \
        const int in_each, const int out_each
#define SAME_GEOMETRY                                                                              \
    batch, height, width, in, out, down, across, tap_rows, tap_columns, stride, dilation,          \
        row_padding, column_padding, in_each, out_each

// Where the pixel begins that an output pixel sees under tap (u, v), or -1 outside the image.
int input_under(const int pixel, const int u, const int v, GEOMETRY)
{
    const int r = pixel / across % down * stride + u * dilation - row_padding;
    const int q = pixel % across * stride + v * dilation - column_padding;
    const bool inside = r >= 0 && r < height && q >= 0 && q < width;
    return inside ? ((pixel / across / down * height + r) * width + q) * in : -1;
}

void forward_item(__global const float *x, __global const float *w, __global float *y,
                  const int pixel, const int group, const int o, const uint count, GEOMETRY)
{
    wide sum = 0.0f;
    for (int u = 0; u < tap_rows; u++) {
        for (int v = 0; v < tap_columns; v++) {
            const int from = input_under(pixel, u, v, SAME_GEOMETRY);
            if (from >= 0) {
                const int tap = u * tap_columns + v;
                for (int c = 0; c < in_each; c++) {
                    const wide weights = load(w + (tap * in_each + c) * out + o, count);
                    sum = fma((wide)(x[from + group * in_each + c]), weights, sum);
                }
            }
        }
    }
    store(sum, y + (size_t)pixel * out + o, count);
}

KERNEL forward(INPUT(x), INPUT(w), OUTPUT(y), GEOMETRY)
{
    const int parts = (out_each + WIDTH - 1) / WIDTH;
    const int groups = out / out_each;
    const int part = (int)get_global_id(0) % parts * WIDTH;
    const int group = (int)get_global_id(0) / parts % groups;
    const int pixel = (int)get_global_id(0) / parts / groups;
    if (pixel >= batch * down * across) {
        return;
    }
    const int o = group * out_each + part;
    if (part + WIDTH <= out_each) {
        forward_item(AT(x), AT(w), AT(y), pixel, group, o, WIDTH, SAME_GEOMETRY);
    } else {
        forward_item(AT(x), AT(w), AT(y), pixel, group, o, out_each - part, SAME_GEOMETRY);
    }
}

// The output row, or column, whose window starts `offset` before the padded origin, or -1.
int output_of(const int offset, const int stride, const int extent)
{
    return offset >= 0 && offset % stride == 0 && offset / stride < extent ? offset / stride : -1;
}

// turned [taps, out, in_each] = w [taps, in_each, out] transposed tap by tap; one item an element.
KERNEL transpose(INPUT(w), OUTPUT(turned), const uint elements, const uint in_each, const uint out)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        const uint c = i % in_each;
        const uint o = i / in_each % out;
        const uint tap = i / in_each / out;
        AT(turned)[i] = AT(w)[(tap * in_each + c) * out + o];
    }
}

void input_gradient_item(__global const float *dy, __global const float *turned,
                         __global float *dx, const int pixel, const int group, const int part,
                         const uint count, GEOMETRY)
{
    const int q = pixel % width;
    const int r = pixel / width % height;
    const int n = pixel / width / height;
    const int first = group * out_each;
    wide sum = 0.0f;
    for (int u = tap_rows - 1; u >= 0; u--) {
        const int i = output_of(r + row_padding - u * dilation, stride, down);
        for (int v = tap_columns - 1; v >= 0; v--) {
            const int j = output_of(q + column_padding - v * dilation, stride, across);
            if (i >= 0 && j >= 0) {
                const int from = ((n * down + i) * across + j) * out;
                const int tap = u * tap_columns + v;
                for (int o = first; o < first + out_each; o++) {
                    const wide weights = load(turned + (tap * out + o) * in_each + part, count);
                    sum = fma((wide)(dy[from + o]), weights, sum);
                }
            }
        }
    }
    store(sum, dx + (size_t)pixel * in + group * in_each + part, count);
}

KERNEL input_gradient(INPUT(dy), INPUT(turned), OUTPUT(dx), GEOMETRY)
{
    const int parts = (in_each + WIDTH - 1) / WIDTH;
    const int groups = in / in_each;
    const int part = (int)get_global_id(0) % parts * WIDTH;
    const int group = (int)get_global_id(0) / parts % groups;
    const int pixel = (int)get_global_id(0) / parts / groups;
    if (pixel >= batch * height * width) {
        return;
    }
    if (part + WIDTH <= in_each) {
        input_gradient_item(AT(dy), AT(turned), AT(dx), pixel, group, part, WIDTH, SAME_GEOMETRY);
    } else {
        input_gradient_item(AT(dy), AT(turned), AT(dx), pixel, group, part, in_each - part,
                            SAME_GEOMETRY);
    }
}

void weight_gradient_item(__global const float *x, __global const float *dy,
                          __global float *plane, const int row, const int o, const uint count,
                          const int first, const int end, GEOMETRY)
{
    const int tap = row / in_each;
    const int c = o / out_each * in_each + row % in_each;
    wide sum = 0.0f;
    for (int pixel = first; pixel < end; pixel++) {
        const int from =
            input_under(pixel, tap / tap_columns, tap % tap_columns, SAME_GEOMETRY);
        if (from >= 0) {
            sum = fma((wide)(x[from + c]), load(dy + (size_t)pixel * out + o, count), sum);
        }
    }
    store(sum, plane + (size_t)row * out + o, count);
}

// One plane dw [taps * in_each, out] for each chunk of output pixels.
KERNEL weight_gradient(INPUT(x), INPUT(dy), OUTPUT(planes), const int chunk, GEOMETRY)
{
    const int parts = (out_each + WIDTH - 1) / WIDTH;
    const int groups = out / out_each;
    const int rows = tap_rows * tap_columns * in_each;
    const int part = (int)get_global_id(0) % parts * WIDTH;
    const int group = (int)get_global_id(0) / parts % groups;
    const int row = (int)get_global_id(0) / parts / groups % rows;
    const int g = (int)get_global_id(0) / parts / groups / rows;
    const int pixels = batch * down * across;
    if (g * chunk >= pixels) {
        return;
    }
    const int o = group * out_each + part;
    const int end = min(pixels, (g + 1) * chunk);
    __global float *plane = AT(planes) + (size_t)g * rows * out;
    if (part + WIDTH <= out_each) {
        weight_gradient_item(AT(x), AT(dy), plane, row, o, WIDTH, g * chunk, end, SAME_GEOMETRY);
    } else {
        weight_gradient_item(AT(x), AT(dy), plane, row, o, out_each - part, g * chunk, end,
                             SAME_GEOMETRY);
    }
}
