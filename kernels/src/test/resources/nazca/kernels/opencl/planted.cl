// One bug each, of the kinds that oclgrind must find; PoCL runs all of them without a word.

KERNEL reads_past_the_end(INPUT(x), OUTPUT(y), const uint elements)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        AT(y)[i] = AT(x)[i + 1];
    }
}

KERNEL writes_past_the_end(INPUT(x), OUTPUT(y), const uint elements)
{
    const uint i = get_global_id(0);
    if (i <= elements) {
        AT(y)[i] = AT(x)[0];
    }
}

KERNEL races_in_global_memory(INPUT(x), OUTPUT(y), const uint elements)
{
    const uint i = get_global_id(0);
    if (i < elements) {
        AT(y)[0] += AT(x)[i];
    }
}

KERNEL races_in_local_memory(INPUT(x), OUTPUT(y), const uint elements)
{
    __local float values[GROUP];
    const uint i = get_global_id(0);
    values[get_local_id(0)] = (float)i; // and no barrier
    if (i < elements) {
        AT(y)[i] = values[(get_local_id(0) + 1) % GROUP] + AT(x)[i];
    }
}

KERNEL uses_what_nobody_wrote(INPUT(x), OUTPUT(y), const uint elements)
{
    float values[2];
    const uint i = get_global_id(0);
    values[0] = AT(x)[0];
    if (i < elements) {
        AT(y)[i] = values[elements > 1 ? 1 : 0];
    }
}
