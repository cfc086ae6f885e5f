package cn.yingde.govservice.catalog.transfer;

/** One department whose word an item needs. */
record Side(Of side, String departmentId, boolean confirmed) {

    enum Of {
        SOURCE,
        TARGET
    }

    Side confirm() {
        return new Side(side, departmentId, true);
    }
}
