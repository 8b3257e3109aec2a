package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.DropPath;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies within blocks in architecture.json: the layers of a sequence, what a cell drops. */
final class LayerFields {
    private static final String POINTWISE = "pointwise";
    private static final String DEPTHWISE = "depthwise";
    private static final String PATH = "path";
    private static final String CELL = "cell";
    private static final String SCALING = "scaling";

    private LayerFields() {}

    static Map<String, Object> written(BlockLayer layer) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (layer) {
            case BlockLayer.Pointwise pointwise -> {
                map.put("type", POINTWISE);
                map.put("out", pointwise.out());
            }
            case BlockLayer.Depthwise depthwise -> {
                map.put("type", DEPTHWISE);
                map.put("kernel", depthwise.kernel());
                map.put("stride", depthwise.stride());
            }
        }
        map.put("relu6", layer.relu6());
        return map;
    }

    static BlockLayer read(Fields fields) {
        String type = fields.text("type");
        boolean relu6 = fields.flag("relu6");
        BlockLayer layer =
                switch (type) {
                    case POINTWISE -> new BlockLayer.Pointwise(fields.integer("out"), relu6);
                    case DEPTHWISE ->
                            new BlockLayer.Depthwise(
                                    fields.integer("kernel"), fields.integer("stride"), relu6);
                    default ->
                            throw new UserMistake(
                                    fields.where()
                                            + ": "
                                            + Suggest.sentence(
                                                    "layer type",
                                                    type,
                                                    List.of(POINTWISE, DEPTHWISE)));
                };
        fields.done();
        return layer;
    }

    static Map<String, Object> written(DropPath drop) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(PATH, drop.path());
        map.put(CELL, drop.cell());
        map.put(SCALING, drop.scaling().label());
        return map;
    }

    /** What a block drops; nothing where its fields do not say. */
    static DropPath drop(Fields block, String key) {
        if (!block.has(key)) {
            return DropPath.NONE;
        }
        Fields fields = block.section(key);
        DropPath drop =
                new DropPath(
                        fields.number(PATH),
                        fields.number(CELL),
                        DropPath.Scaling.named(fields.text(SCALING)));
        fields.done();
        return drop;
    }
}
