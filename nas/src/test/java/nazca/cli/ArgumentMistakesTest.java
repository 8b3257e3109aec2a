package nazca.cli;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake in the arguments ends with exit code 2, one sentence, and no result. */
class ArgumentMistakesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | no command is given: see nazca --help",
                "--seed 3 | no command is given: see nazca --help",
                "serch | unknown command 'serch': did you mean 'search'?",
                "search --epoch 3 | unknown option '--epoch' of nazca search: did you mean"
                        + " '--epochs'?",
                "search --epoch=3 | unknown option '--epoch' of nazca search: did you mean"
                        + " '--epochs'?",
                "--jsn spaces | unknown option '--jsn' of nazca: did you mean '--json'?",
                "search --epochs many | --epochs must be a whole number, got 'many'",
                "search --epochs 1.5 | --epochs must be a whole number, got '1.5'",
                "search --target-latency fast | --target-latency must be a number, got 'fast'",
                "search --json=5 | --json takes no value, got '5'",
                "search --epochs | --epochs needs a value",
                "search --epochs 1 --epochs 2 | --epochs is given twice",
                "search again | nazca search does not take the argument 'again'",
                "search --epochs -3 | --epochs: algorithm.epochs must be at least 1, got -3",
                "search --warmup-epochs -1 | --warmup-epochs: algorithm.warmup_epochs must be at"
                        + " least 0, got -1",
                "search --finetune-epochs -1 | --finetune-epochs: finetune.epochs must be at least"
                        + " 0, got -1",
                "search --target-latency -1 | --target-latency: objective.target_latency_ms must be"
                        + " a finite number above 0, got -1.0",
                "search --target-latency NaN | --target-latency: objective.target_latency_ms must"
                        + " be a finite number, got NaN",
                "search --batch 0 | --batch: train.batch must be at least 1, got 0",
                "search --limit-train 0 | --limit-train: data.limit_train must be at least 1, got"
                        + " 0",
                "search --limit-eval -5 | --limit-eval: data.limit_eval must be at least 1, got -5",
                "search --threads 0 | --threads must be at least 1, got 0",
                "search --threads -1 | --threads must be at least 1, got -1",
                "profile --threads -1 | --threads must be at least 1, got -1",
                "search --target-threads 0 | --target-threads must be at least 1, got 0",
                "search --latency-batch 0 | --latency-batch must be at least 1, got 0",
                "search --seed one | --seed must be a whole number, got 'one'",
                "search --device gpu | unknown device 'gpu': did you mean 'cpu'? (known: cpu,"
                        + " cpu-scalar, opencl)",
                "search --set run.device=cpuscalar | unknown device 'cpuscalar': did you mean"
                        + " 'cpu-scalar'? (known: cpu, cpu-scalar, opencl)",
                "measure reference-cifar --device x | unknown device 'x': did you mean 'cpu'?"
                        + " (known: cpu, cpu-scalar, opencl)",
                "search --space mbconv-smal | unknown space 'mbconv-smal': did you mean"
                        + " 'mbconv-small'?",
                "profile --space mbconv | unknown space 'mbconv': did you mean 'mbconv-small'?",
                "search --space darts-cells | every node of a cell of space darts-cells keeps two"
                        + " edges, which proxyless-g does not choose: set algorithm.name to darts"
                        + " or gdas",
                "search --space darts-cells --set space.width=3 | cells: width must be even and"
                        + " positive, got 3",
                "search --set space.width=2 | space mbconv-small has no parameter width",
                "search --data emnist | unknown data set 'emnist': did you mean 'mnist'? (known:"
                        + " fashion-mnist-mini, fashion-mnist, mnist, cifar10, synthetic,"
                        + " folder:PATH)",
                "search --data folder:no/where | the data set folder:no/where cannot be read: there"
                        + " is no folder 'no/where'",
                "search --algorithm proxyless | --algorithm: unknown algorithm.name 'proxyless':"
                        + " did you mean 'proxyless-g'?",
                "search --objective add | --objective: unknown objective.name 'add': did you mean"
                        + " 'add-linear'? (known: add-linear, mul-log, paper, absolute, lagrange)",
                "search --set train.lrr=1 | --set train.lrr=1: unknown key train.lrr, did you mean"
                        + " train.lr?",
                "search --set train.lr=0 | --set train.lr=0: train.lr must be a finite number above"
                        + " 0, got 0.0",
                "search --set lr | --set lr: write it as --set section.key=value",
                "search --config nowhere.yaml | the configuration nowhere.yaml does not exist",
                "search --resume nowhere | there is no run nowhere",
                "report nowhere | there is no run nowhere",
                "describe | nazca describe needs ARCH: see nazca describe --help",
                "describe nowhere.json | the architecture file nowhere.json does not exist",
                "describe mobilenet | unknown architecture (neither a file nor a built-in name)"
                        + " 'mobilenet': did you mean 'mobilenet-v2'?",
                "describe a b | nazca describe does not take the argument 'b'",
                "describe reference-cifar --table nowhere.json | the latency table nowhere.json"
                        + " does not exist",
                "profile --input 3x3 --classes 2 | --input must be HxWxC, for example 28x28x1, got"
                        + " '3x3'",
                "profile --input 0x3x3 --classes 2 | --input 0x3x3 is no size of images",
                "profile --input 28x28x1 | --input needs --classes of at least 1, got none",
                "profile --classes 3 | --classes goes with --input: give both, or --data",
                "profile --input 28x28x1 --classes 3 --data synthetic | --data and --input exclude"
                        + " each other: give one of them",
            })
    void aMistakeIsOneSentence(String arguments, String sentence) {
        Object[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        Ran.nazca(words).isMistake(sentence);
    }
}
