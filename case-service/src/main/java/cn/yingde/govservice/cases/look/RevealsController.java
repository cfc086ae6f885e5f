package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.desk.Visibility;
import cn.yingde.govservice.cases.desk.VisibleCases;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.People;
import cn.yingde.govservice.cases.file.PersonalField;
import cn.yingde.govservice.cases.permit.WorksOnCases;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows one personal value in full, for a reason that is kept. */
@RestController
class RevealsController {

    private final VisibleCases cases;
    private final Visibility visibility;
    private final People people;
    private final Reveals reveals;

    RevealsController(VisibleCases cases, Visibility visibility, People people, Reveals reveals) {
        this.cases = cases;
        this.visibility = visibility;
        this.people = people;
        this.reveals = reveals;
    }

    record RevealRequest(
            @NotNull PersonalField field,
            @NotBlank @Size(min = 4, max = 500) String reason,
            @Nullable @Valid ActingPerson actingPerson) {}

    record Revealed(PersonalField field, String value) {}

    /** Stores no answer for a repeated key: the value is shown again, and the trail says so again. */
    @Operation(summary = "查看完整个人信息 (one value in full, audited)")
    @PostMapping("/api/cases/v1/cases/{caseNo}/reveals")
    @ResponseStatus(HttpStatus.CREATED)
    @WorksOnCases
    Revealed revealField(@PathVariable String caseNo, @Valid @RequestBody RevealRequest request, Caller caller) {
        CaseFile file = cases.get(caseNo, caller);
        if (!visibility.acts(caller, file)) {
            throw ProblemException.forbidden();
        }
        String value = people.open(file, request.field()).orElseThrow(ProblemException::notFound);
        reveals.record(file, request.field(), request.reason(), Actor.of(caller, request.actingPerson()));
        return new Revealed(request.field(), value);
    }
}
