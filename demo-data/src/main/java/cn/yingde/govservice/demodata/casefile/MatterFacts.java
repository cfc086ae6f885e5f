package cn.yingde.govservice.demodata.casefile;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.casefile.CaseLine.Brought;
import cn.yingde.govservice.demodata.matter.Checklists;
import cn.yingde.govservice.demodata.matter.Checklists.Served;
import cn.yingde.govservice.demodata.matter.Matter;
import cn.yingde.govservice.demodata.people.People;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What every case of one matter needs, worked out once: codes and bodies on both sides of the reform. */
record MatterFacts(
        Matter matter,
        String codeBefore,
        String codeAfter,
        String departmentBefore,
        String departmentAfter,
        Served served,
        List<Brought> materials,
        List<String> clerks) {

    static final int REFORM = OfficeTime.at(HalfYear.REFORM, 0);

    static MatterFacts of(Matter matter) {
        Dice dice = Dice.named("clerks of " + matter.ownerId());
        return new MatterFacts(
                matter,
                matter.codeOn(HalfYear.FIRST_DAY),
                matter.codeOn(HalfYear.REFORM),
                matter.ownerOn(HalfYear.FIRST_DAY).id(),
                matter.ownerOn(HalfYear.REFORM).id(),
                Checklists.served(matter),
                necessary(matter),
                IntStream.range(0, 4).mapToObj(i -> People.name(dice)).toList());
    }

    String code(int moment) {
        return moment < REFORM ? codeBefore : codeAfter;
    }

    String department(int moment) {
        return moment < REFORM ? departmentBefore : departmentAfter;
    }

    private static List<Brought> necessary(Matter matter) {
        List<Brought> brought = new ArrayList<>();
        var materials = Checklists.materials(matter);
        for (int i = 0; i < materials.size(); i++) {
            if (!materials.get(i).necessity().equals("OPTIONAL")) {
                brought.add(new Brought(i + 1, "PAPER", 1));
            }
        }
        return List.copyOf(brought);
    }
}
