// Activations and their gradients: one work-item an element. The numbers of the kinds come as
// macros, from where they are given.

float hard_sigmoid(const float x) { return divide(relu6(x + 3.0f), 6.0f); }

float sigmoid(const float x) { return divide(1.0f, 1.0f + exponential(-x)); }

float hard_swish_slope(const float x)
{
    float slope = fma(x, 0x1.555556p-2f, 0.5f);
    slope = x <= -3.0f ? 0.0f : slope;
    return x >= 3.0f ? 1.0f : slope;
}

float swish_slope(const float x)
{
    const float s = sigmoid(x);
    return s * fma(x, 1.0f - s, 1.0f);
}

float value(const int kind, const float x)
{
    switch (kind) {
    case RELU:
        return x < 0.0f ? 0.0f : x;
    case RELU6:
        return relu6(x);
    case HARD_SIGMOID:
        return hard_sigmoid(x);
    case HARD_SWISH:
        return x * hard_sigmoid(x);
    case SIGMOID:
        return sigmoid(x);
    default: // SWISH
        return x * sigmoid(x);
    }
}

// dx at the output or the input, whichever the kind's gradient is computed from.
float slope_times(const int kind, const float at, const float dy)
{
    switch (kind) {
    case RELU:
        return at > 0.0f ? dy : 0.0f;
    case RELU6:
        return at > 0.0f && at < 6.0f ? dy : 0.0f;
    case HARD_SIGMOID:
        return at > 0.0f && at < 1.0f ? dy * 0x1.555556p-3f : 0.0f;
    case HARD_SWISH:
        return dy * hard_swish_slope(at);
    case SIGMOID:
        return dy * (at * (1.0f - at));
    default: // SWISH
        return dy * swish_slope(at);
    }
}

KERNEL activate(INPUT(x), OUTPUT(y), const ulong elements, const int kind)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        AT(y)[i] = value(kind, AT(x)[i]);
    }
}

KERNEL activate_gradient(INPUT(points), INPUT(dy), OUTPUT(dx), const ulong elements,
                         const int kind)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        AT(dx)[i] = slope_times(kind, AT(points)[i], AT(dy)[i]);
    }
}
