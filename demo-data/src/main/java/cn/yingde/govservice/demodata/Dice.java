package cn.yingde.govservice.demodata;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same name always rolls the same numbers, whatever was generated before. */
public final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static Dice named(String name) {
        long seed = HalfYear.SEED;
        for (int i = 0; i < name.length(); i++) {
            seed = seed * 31 + name.charAt(i);
        }
        return new Dice(seed);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return most <= least ? least : random.nextInt(least, most + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public double fraction() {
        return random.nextDouble();
    }

    public <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** The index of a weight, as often as it weighs. */
    public int weighted(int[] cumulative) {
        int ball = random.nextInt(cumulative[cumulative.length - 1]);
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > ball) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public static int[] cumulative(int[] weights) {
        int[] sums = new int[weights.length];
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            sums[i] = sum;
        }
        return sums;
    }

    /** Shares a total among weights so that the parts add up to it exactly (largest remainders first). */
    public static int[] share(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        double[] rests = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            parts[i] = (int) exact;
            rests[i] = exact - parts[i];
            given += parts[i];
        }
        giveRest(total - given, parts, rests);
        return parts;
    }

    private static void giveRest(int left, int[] parts, double[] rests) {
        for (int i = 0; i < left; i++) {
            int most = indexOfMost(rests);
            parts[most]++;
            rests[most] = -1;
        }
    }

    private static int indexOfMost(double[] values) {
        int most = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[most]) {
                most = i;
            }
        }
        return most;
    }
}
