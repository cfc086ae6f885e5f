package cn.yingde.govservice.cases.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the bureau sets for corrections.
 *
 * @param correctionDays working days an applicant is given when the notice names no deadline
 */
@Validated
@ConfigurationProperties("govservice.cases")
public record CorrectionSettings(
        @DefaultValue("15") @Min(1) @Max(60) int correctionDays) {}
