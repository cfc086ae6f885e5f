package cn.yingde.govservice.cases.file;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Seeds of random lives: a hundred that are always the same, and some that never were; a failure names its seed. */
final class Seeds {

    private Seeds() {}

    static LongStream some() {
        return LongStream.concat(
                LongStream.range(0, 100), IntStream.range(0, 30).mapToLong(n -> new Random().nextLong()));
    }
}
