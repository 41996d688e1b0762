/** The resume that every document of the set shows; what is hidden in it must not change what is read or scored. */
export interface ResumeLine {
  readonly text: string;
  readonly kind: 'name' | 'heading' | 'strong' | 'plain' | 'bullet';
}

const line = (kind: ResumeLine['kind'], text: string): ResumeLine => ({ kind, text });

export const firstPage: readonly ResumeLine[] = [
  line('name', 'Ilka Brandvold'),
  line('plain', 'ilka.brandvold@example.com | +1 555 010 7788 | Tacoma, WA'),
  line('heading', 'Experience'),
  line('strong', 'Logistics Analyst, Fernside Freight'),
  line('plain', 'Mar 2020 - Present'),
  line('bullet', 'Cut late deliveries by 18% in one year by scheduling 40 routes anew'),
  line('bullet', 'Built a dashboard in SQL that 25 planners open every morning'),
  line('strong', 'Warehouse Planner, Oakum Stores'),
  line('plain', 'Jun 2016 - Feb 2020'),
  line('bullet', 'Trained 12 colleagues and halved the time of the yearly stocktaking'),
];

export const secondPage: readonly ResumeLine[] = [
  line('heading', 'Education'),
  line('strong', 'BSc Supply Chain Management, Rainier Valley College'),
  line('plain', '2012 - 2016'),
  line('heading', 'Skills'),
  line('plain', 'SQL, Excel, Tableau, Route planning'),
];

/** What somebody stuffed into it. */
export const stuffed = 'Kubernetes Terraform Rust ten years of leadership';
