create index case_file_applicant on case_file (applicant_id_hash, handling_code)
