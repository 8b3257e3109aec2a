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

// The product by tiles in local memory, for devices whose groups share it: a work-group has
// TILE x TILE elements of y, a work-item SIDE x SIDE of them, TILE_ITEMS apart; both tiles are STEPS
// deep. Rows and columns that are not there load +0 and are not stored; the depth is never padded.
#if GROUP == 256
#define TILE_ITEMS 16 // a side of the group
#define SIDE 4
#define TILE (TILE_ITEMS * SIDE)
#define STEPS 16

KERNEL product_of_tiles(INPUT(x), INPUT(w), OUTPUT(y), const uint rows, const uint depth,
                        const uint columns, const uint ldx, const uint ldw, const uint ldy)
{
    __local float left[STEPS][TILE + 1]; // transposed; the gap keeps its stores in different banks
    __local float right[STEPS][TILE];
    const uint own = get_local_id(0);
    const uint across = (columns + TILE - 1) / TILE;
    const uint m0 = (uint)get_group_id(0) / across * TILE;
    const uint n0 = (uint)get_group_id(0) % across * TILE;
    const uint i = own / TILE_ITEMS;
    const uint j = own % TILE_ITEMS;
    float sum[SIDE][SIDE];
    for (uint r = 0; r < SIDE; r++) {
        for (uint c = 0; c < SIDE; c++) {
            sum[r][c] = 0.0f;
        }
    }
    for (uint k0 = 0; k0 < depth; k0 += STEPS) {
        for (uint e = own; e < TILE * STEPS; e += GROUP) {
            const uint m = m0 + e / STEPS;
            const uint k = k0 + e % STEPS;
            left[e % STEPS][e / STEPS] =
                m < rows && k < depth ? AT(x)[(size_t)m * ldx + k] : 0.0f;
        }
        for (uint e = own; e < TILE * STEPS; e += GROUP) {
            const uint n = n0 + e % TILE;
            const uint k = k0 + e / TILE;
            right[e / TILE][e % TILE] =
                n < columns && k < depth ? AT(w)[(size_t)k * ldw + n] : 0.0f;
        }
        barrier(CLK_LOCAL_MEM_FENCE);
        for (uint k = 0; k < min((uint)STEPS, depth - k0); k++) {
            float weights[SIDE];
            for (uint c = 0; c < SIDE; c++) {
                weights[c] = right[k][j + c * TILE_ITEMS];
            }
            for (uint r = 0; r < SIDE; r++) {
                const float value = left[k][i + r * TILE_ITEMS];
                for (uint c = 0; c < SIDE; c++) {
                    sum[r][c] = fma(value, weights[c], sum[r][c]);
                }
            }
        }
        barrier(CLK_LOCAL_MEM_FENCE);
    }
    for (uint r = 0; r < SIDE; r++) {
        const uint m = m0 + i + r * TILE_ITEMS;
        for (uint c = 0; c < SIDE; c++) {
            const uint n = n0 + j + c * TILE_ITEMS;
            if (m < rows && n < columns) {
                AT(y)[(size_t)m * ldy + n] = sum[r][c];
            }
        }
    }
}
#endif

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
