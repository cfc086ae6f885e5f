package cn.yingde.govservice.demodata.matter;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives the whole catalogue its convenience: enquiries and certificates first, permits last, until exactly as many
 * matters as wanted are instant, online, and done with one visit or none.
 */
final class TraitShares {

    private static final Pattern QUICK = Pattern.compile(".*(查询|咨询|证明|补发|补办|补领|注销|打印|登记|领取|核验|指引).*");
    private static final Pattern REMOTE = Pattern.compile(".*(查询|咨询|备案|申报|预约|报名|变更|延续|信息|指导).*");

    private TraitShares() {}

    static List<Matter> give(List<Matter> matters) {
        Set<Integer> instant = best(matters, HalfYear.MATTERS_INSTANT, TraitShares::quick, "instant");
        Set<Integer> online = best(matters, HalfYear.MATTERS_ONLINE, TraitShares::remote, "online");
        List<Integer> remoteFirst = ranked(matters, matter -> remote(matter), "visits");
        List<Integer> oneVisit = onlineFirst(remoteFirst, online);
        Set<Integer> none = Set.copyOf(oneVisit.subList(0, HalfYear.MATTERS_NO_VISIT));
        Set<Integer> atMostOne = Set.copyOf(oneVisit.subList(0, HalfYear.MATTERS_ONE_VISIT));
        Dice dice = Dice.named("limits");
        return IntStream.range(0, matters.size())
                .mapToObj(i -> with(
                        matters.get(i),
                        instant.contains(i),
                        online.contains(i),
                        none.contains(i) ? 0 : atMostOne.contains(i) ? 1 : 2,
                        dice))
                .toList();
    }

    private static Matter with(Matter matter, boolean instant, boolean online, int visits, Dice dice) {
        int statutory = statutoryDays(matter);
        int promised = instant ? 0 : Math.max(1, Math.min(15, (int) (statutory * (0.25 + dice.fraction() * 0.45))));
        return new Matter(
                matter.basicCode(),
                matter.type(),
                matter.name(),
                matter.ownerId(),
                matter.takenOverBy(),
                matter.stationed(),
                matter.weight(),
                matter.basisTitle(),
                matter.basisNo(),
                new Traits(instant, online, visits, statutory, promised));
    }

    private static int statutoryDays(Matter matter) {
        return switch (matter.type()) {
            case "01" -> 20;
            case "05", "09" -> 30;
            case "07", "10" -> 15;
            case "08" -> 20;
            default -> 10;
        };
    }

    private static Set<Integer> best(List<Matter> matters, int many, ToDoubleFunction<Matter> score, String dice) {
        return ranked(matters, score, dice).stream().limit(many).collect(Collectors.toSet());
    }

    private static List<Integer> ranked(List<Matter> matters, ToDoubleFunction<Matter> score, String name) {
        Dice dice = Dice.named(name);
        double[] scores = matters.stream()
                .mapToDouble(matter -> score.applyAsDouble(matter) + dice.fraction())
                .toArray();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparingInt(i -> i))
                .toList();
    }

    /** Who need not come at all must be served online, so those come first; the others follow in their rank. */
    private static List<Integer> onlineFirst(List<Integer> ranked, Set<Integer> online) {
        List<Integer> first = ranked.stream()
                .filter(online::contains)
                .limit(HalfYear.MATTERS_NO_VISIT)
                .toList();
        Set<Integer> taken = Set.copyOf(first);
        return IntStream.concat(
                        first.stream().mapToInt(i -> i),
                        ranked.stream().filter(i -> !taken.contains(i)).mapToInt(i -> i))
                .boxed()
                .toList();
    }

    private static double quick(Matter matter) {
        return (matter.publicService() ? 0.9 : 0)
                + (QUICK.matcher(matter.name()).matches() ? 0.7 : 0)
                - (matter.fireApproval() ? 9 : 0);
    }

    private static double remote(Matter matter) {
        return (REMOTE.matcher(matter.name()).matches() ? 0.6 : 0) + (matter.publicService() ? 0.3 : 0);
    }
}
