package cn.yingde.govservice.benchmarks.soak;

import cn.yingde.govservice.localstack.launcher.Service;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A kind of command to be sent many times, and what its answer calls the new thing. */
enum Commands {
    ITEM(Service.CATALOG, "catalog-reviewer", "catalog-items", "basicCode") {
        @Override
        String body(String matter) {
            return """
                    {"basicCode":"4407%05d000","name":"试验事项%s","type":"07","level":"4",
                     "legalBases":[{"title":"行政许可法","documentNo":"主席令第7号","article":"第一条","text":"为了规范行政许可的设定和实施。"}]}""".formatted(10_000 + NEXT.incrementAndGet() % 90_000, UUID.randomUUID());
        }
    },
    CASE(Service.CASES, "window-clerk", "cases", "caseNo") {
        @Override
        String body(String matter) {
            return """
                    {"implementationCode":"%s","channel":"WINDOW",
                     "applicant":{"kind":"PERSON","name":"演示申请人","idType":"ID_CARD","idNumber":"%s","phone":"13800000001"},
                     "materials":[{"seq":1,"form":"PAPER","copies":1}]}""".formatted(matter, DemoPerson.idNumber(NEXT.incrementAndGet()));
        }
    },
    TICKET(Service.HOTLINE, "hotline-operator", "tickets", "ticketNo") {
        @Override
        String body(String matter) {
            return """
                    {"type":"HELP","categoryCode":"PROPERTY_MANAGEMENT","title":"小区路灯不亮","content":"小区三栋路灯损坏多日，请派人维修。",
                     "urgency":"NORMAL","channel":"PHONE",
                     "caller":{"name":"演示来电人","phone":"1390%07d","anonymous":false,"confidential":false},
                     "location":{"township":"441881001","address":"英城街道演示路1号"}}""".formatted(NEXT.incrementAndGet());
        }
    };

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() / 1000 % 90_000));

    private final Service service;
    private final String client;
    private final String resource;
    private final String number;

    Commands(Service service, String client, String resource, String number) {
        this.service = service;
        this.client = client;
        this.resource = resource;
        this.number = number;
    }

    abstract String body(String matter);

    Service service() {
        return service;
    }

    String client() {
        return client;
    }

    String path() {
        return "/api/%s/v1/%s".formatted(service.id(), resource);
    }

    String number() {
        return number;
    }
}
