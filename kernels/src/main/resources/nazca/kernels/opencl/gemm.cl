// Matrix products. A work-item has a tile of ROWS x WIDTH elements in registers:
//
//              k ->                n: WIDTH floats an item
//        +-------------+        +------+------+--
//    m   | x [m, k]    |    k   |   w [k, n]  |      y[m, n] = chain over k of fma(x, w, sum)
//  ROWS  +-------------+        +------+------+--
//
// Neighbouring items read neighbouring columns of w and the same rows of x. Where rows end, the
// last one stands in for those that are not there; it is computed and not stored.
#ifndef ROWS
#define ROWS 4 // rows of a work-item's tile, 1..8
#endif

void product_tile(__global const float *x, __global const float *w, __global float *y,
                  const uint m, const uint n, const uint rows, const uint depth,
                  const uint count, const uint ldx, const uint ldw, const uint ldy)
{
    __global const float *row[ROWS];
    wide sum[ROWS];
    for (uint r = 0; r < ROWS; r++) {
        row[r] = x + (size_t)min(m + r, rows - 1) * ldx;
        sum[r] = 0.0f;
    }
    for (uint k = 0; k < depth; k++) {
        const wide weights = load(w + (size_t)k * ldw + n, count);
        for (uint r = 0; r < ROWS; r++) {
            sum[r] = fma((wide)(row[r][k]), weights, sum[r]);
        }
    }
    for (uint r = 0; r < ROWS && m + r < rows; r++) {
        store(sum[r], y + (size_t)(m + r) * ldy + n, count);
    }
}

// y [rows, columns] = x [rows, depth] . w [depth, columns]; one item a tile.
KERNEL product(INPUT(x), INPUT(w), OUTPUT(y), const uint rows, const uint depth,
               const uint columns, const uint ldx, const uint ldw, const uint ldy)
{
    const uint across = (columns + WIDTH - 1) / WIDTH;
    const uint m = (uint)get_global_id(0) / across * ROWS;
    const uint n = (uint)get_global_id(0) % across * WIDTH;
    if (m >= rows) {
        return;
    }
    if (n + WIDTH <= columns) {
        product_tile(AT(x), AT(w), AT(y), m, n, rows, depth, WIDTH, ldx, ldw, ldy);
    } else {
        product_tile(AT(x), AT(w), AT(y), m, n, rows, depth, columns - n, ldx, ldw, ldy);
    }
}

// turned [columns, rows] = w [rows, columns] transposed; one item an element.
KERNEL transpose(INPUT(w), OUTPUT(turned), const uint rows, const uint columns, const uint ldw)
{
    const uint i = get_global_id(0);
    if (i < rows * columns) {
        AT(turned)[i] = AT(w)[(size_t)(i % rows) * ldw + i / rows];
    }
}

// partials[k, n] = chain over the rows m of one chunk of fma(x[m, k], dy[m, n], sum), for ROWS
// values of k and `count` of n.
void gradient_tile(__global const float *x, __global const float *dy, __global float *dw,
                   const uint k, const uint n, const uint first, const uint end, const uint depth,
                   const uint count, const uint ldx, const uint ldw, const uint ldy)
{
    uint column[ROWS];
    wide sum[ROWS];
    for (uint r = 0; r < ROWS; r++) {
        column[r] = min(k + r, depth - 1);
        sum[r] = 0.0f;
    }
    for (uint m = first; m < end; m++) {
        const wide gradients = load(dy + (size_t)m * ldy + n, count);
        for (uint r = 0; r < ROWS; r++) {
            sum[r] = fma((wide)(x[(size_t)m * ldx + column[r]]), gradients, sum[r]);
        }
    }
    for (uint r = 0; r < ROWS && k + r < depth; r++) {
        store(sum[r], dw + (size_t)(k + r) * ldw + n, count);
    }
}

// One plane dw [depth, columns] for each chunk of rows, `depth` * ldw apart; one item a tile.
KERNEL weight_gradient(INPUT(x), INPUT(dy), OUTPUT(planes), const uint rows, const uint depth,
                       const uint columns, const uint ldx, const uint ldw, const uint ldy,
                       const uint chunk)
{
    const uint across = (columns + WIDTH - 1) / WIDTH;
    const uint down = (depth + ROWS - 1) / ROWS;
    const uint n = (uint)get_global_id(0) % across * WIDTH;
    const uint k = (uint)get_global_id(0) / across % down * ROWS;
    const uint g = (uint)get_global_id(0) / across / down;
    const uint first = g * chunk;
    if (first >= rows) {
        return;
    }
    const uint end = min(rows, first + chunk);
    __global float *plane = AT(planes) + (size_t)g * depth * ldw;
    if (n + WIDTH <= columns) {
        gradient_tile(AT(x), AT(dy), plane, k, n, first, end, depth, WIDTH, ldx, ldw, ldy);
    } else {
        gradient_tile(AT(x), AT(dy), plane, k, n, first, end, depth, columns - n, ldx, ldw, ldy);
    }
}
