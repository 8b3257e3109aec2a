package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.BlockLayer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layers of a sequence block in architecture.json. */
final class LayerFields {
    private static final String POINTWISE = "pointwise";
    private static final String DEPTHWISE = "depthwise";

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
}
