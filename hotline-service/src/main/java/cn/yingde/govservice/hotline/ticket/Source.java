package cn.yingde.govservice.hotline.ticket;

/** Who opened the ticket: the city centre, this office, or the case service after a bad review. */
public enum Source {
    UPSTREAM,
    OWN,
    EVALUATION
}
