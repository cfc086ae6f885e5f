package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.rekeying.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sealed in this service's tables, so that it is sealed anew when keys rotate. */
@Configuration(proxyBeanMethods = false)
class SealedTables {

    @Bean
    SealedTable sealedCases() {
        return SealedTable.of("case_file", "id")
                .sealed(
                        "applicant_name",
                        "applicant_id_number",
                        "applicant_phone",
                        "agent_name",
                        "agent_id_number",
                        "agent_phone")
                .plain("applicant_id_type")
                .lookedUp(
                        "applicant_id_hash",
                        People.ID_NUMBER,
                        row -> row.get("applicant_id_type") + row.get("applicant_id_number"));
    }

    @Bean
    SealedTable sealedNotes() {
        return SealedTable.of("case_note", "id").sealed("note");
    }
}
