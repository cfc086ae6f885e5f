package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.Identity;

/** Whether a candidate has one of the ten elements, and has it as the catalogue does where it must be the same. */
final class ElementCheck {

    private ElementCheck() {}

    static boolean holds(String element, Candidate candidate) {
        Identity own = candidate.identity();
        Identity entry = candidate.entry();
        return switch (element) {
            case "NAME" -> own.name().equals(entry.name());
            case "CODE" -> own.basicCode().equals(entry.basicCode());
            case "TYPE" -> own.type().equals(entry.type());
            case "BASIS" -> !own.legalBases().isEmpty() && own.legalBases().equals(entry.legalBases());
            case "LEVEL" -> own.level().equals(entry.level());
            default -> filledIn(element, candidate.checklist());
        };
    }

    private static boolean filledIn(String element, Checklist list) {
        return switch (element) {
            case "CONDITION" -> !list.conditions().isEmpty();
            case "MATERIAL" -> !list.materials().isEmpty();
            case "FLOW" -> !list.steps().isEmpty();
            case "LIMIT" -> list.statutoryLimit() != null && list.promisedLimit() != null;
            case "FORM" -> !list.forms().isEmpty();
            default -> throw new IllegalStateException("No check for the unified element " + element);
        };
    }
}
