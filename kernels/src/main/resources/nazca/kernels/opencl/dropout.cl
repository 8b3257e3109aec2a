// Dropout: one work-item an element. Which are kept is a pure function of the stream and an index:
// word i of a stream is word i mod 4 of the Philox4x32-10 block of i / 4 (Salmon et al., SC 2011).

uint random_word(const ulong index, const uint key0, const uint key1, const uint epoch,
                 const uint step)
{
    const ulong block = index / 4;
    uint4 c = (uint4)((uint)block, (uint)(block >> 32), epoch, step);
    uint k0 = key0;
    uint k1 = key1;
    for (int round = 0; round < 10; round++) {
        const uint high0 = mul_hi(0xD2511F53u, c.x);
        const uint low0 = 0xD2511F53u * c.x;
        const uint high2 = mul_hi(0xCD9E8D57u, c.z);
        const uint low2 = 0xCD9E8D57u * c.z;
        c = (uint4)(high2 ^ c.y ^ k0, low2, high0 ^ c.w ^ k1, low0);
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    const uint which = (uint)index % 4;
    return which == 0 ? c.x : which == 1 ? c.y : which == 2 ? c.z : c.w;
}

// Elements are dropped one by one where `each` is 1, and in runs of `each` that share a word where
// it is more.
KERNEL dropout(INPUT(x), OUTPUT(y), const ulong elements, const ulong each, const uint key0,
               const uint key1, const uint epoch, const uint step, const float rate,
               const float factor)
{
    const size_t i = get_global_id(0);
    if (i < elements) {
        const uint word = random_word(i / each, key0, key1, epoch, step);
        const bool kept = (float)(word >> 8) * 0x1p-24f >= rate;
        AT(y)[i] = kept ? AT(x)[i] * factor : 0.0f;
    }
}
